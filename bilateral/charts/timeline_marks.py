"""This module places the meetings of a timeline: rows, lanes, shapes, colours and words."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd

from bilateral.charts.lettering import broken
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import when_and_where
from bilateral.measures.meetings import moments
from bilateral.measures.rows import each

# More rows than this are no overview; the last one then gathers the other series.
MOST_SERIES = 20
_OTHERS = "#others"
# Pixels: a mark with the air around it, the same among the other series, a row, room for the
# number at the right edge.
MARK = 11
_SMALL = 6.5
_ROW = 34
COUNT = 40
# A country has one shape as it has one colour; all others share a hexagon.
SHAPES = {
    "KOR": "circle",
    "JPN": "square",
    "USA": "triangle-up",
    "CHN": "diamond",
    "EUU": "triangle-down",
    "IND": "triangle-right",
    "AUS": "triangle-left",
}
HEXAGON = "M0,-1.1L.95,-.55L.95,.55L0,1.1L-.95,.55L-.95,-.55Z"


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a meeting: its row and lane in pixels, its shape, colours and words.

    ``is_span`` where the date is known to the year or month and that is wider than a mark.
    """
    drawn = list(dict.fromkeys(table["series_id"].tolist()))
    own = set(drawn if len(drawn) <= MOST_SERIES else drawn[: MOST_SERIES - 1])
    since = span(table, look)[0]
    pixel = _pixel(table, look)
    dots = []
    for row in each(table):
        first, last = moments(row.start_date)
        wide = (last - first).total_seconds() * pixel
        is_span = _is_span(row.start_date, pixel)
        middle = first + (last - first) / 2
        pitch = MARK if row.series_id in own else _SMALL
        half = max(wide, pitch) / 2 if is_span else pitch / 2
        centre = (middle - since).total_seconds() * pixel
        colour = look.country(row.country_iso3)
        dots.append(
            {
                "meeting_id": row.meeting_id,
                "series_id": row.series_id,
                "row": row.series_id if row.series_id in own else _OTHERS,
                "country_iso3": row.country_iso3,
                "is_counted": row.certainty == "held" and row.confidence == "high",
                "is_postponed": row.certainty == "postponed",
                "is_planned": row.certainty == "planned",
                "is_span": is_span,
                "at": iso(middle),
                "since": iso(first),
                "until": iso(last),
                "target_since": iso(middle - _time(half, pixel)),
                "target_until": iso(middle + _time(half, pixel)),
                "left": centre - half,
                "right": centre + half,
                "pitch": pitch,
                "size": 0.56 * pitch**2,
                "shape": SHAPES.get(row.country_iso3, HEXAGON),
                "fill": _fill(row, colour, look),
                "stroke": colour,
                "meeting": look.labels.meeting(row.meeting_id),
                "series": look.labels.series(row.series_id),
                "when": when_and_where(row, look),
                "country": _country(row.country_iso3, look),
                "certainty": look.labels.listed("certainty", row.certainty),
                "sources": look.labels.words("n-sources", n=row.source_ids.count(";") + 1),
            }
        )
    return pd.DataFrame(_placed(dots))


def _placed(dots: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The marks in lanes, so that none hides another; rows grow with their lanes."""
    by_row: dict[str, list[dict[str, Any]]] = {}
    for dot in dots:
        by_row.setdefault(dot["row"], []).append(dot)
    top = 0.0
    placed = []
    for of_row in by_row.values():
        of_row.sort(key=lambda dot: dot["left"])
        ends: list[float] = []
        lanes = []
        for dot in of_row:
            lane = next((i for i, end in enumerate(ends) if end <= dot["left"]), len(ends))
            ends[lane : lane + 1] = [dot["right"]]
            lanes.append(lane)
        pitch = of_row[0]["pitch"]
        height = max(_ROW, 2 * round(len(ends) * pitch / 2) + 12)
        # The first lane stands in the middle, the others by turns below and above it.
        shift = 0.5 if len(ends) % 2 == 0 else 0.0
        middle = top + height / 2
        for dot, lane in zip(of_row, lanes, strict=True):
            y = middle + (((lane + 1) // 2) * (1 if lane % 2 else -1) - shift) * pitch
            edges = {"top": y - pitch / 4, "foot": y + pitch / 4}
            targets = {"target_top": y - pitch / 2, "target_foot": y + pitch / 2}
            placed.append(
                {**dot, "middle": middle, "bottom": top + height, "y": y, **edges, **targets}
            )
        top += height
    return placed


def rows(dots: pd.DataFrame, look: Look) -> pd.DataFrame:
    """Each row from top to bottom: ``middle`` and ``bottom`` in pixels, ``label``, ``count``."""
    by_row: dict[str, list[Any]] = {}
    for dot in each(dots[["row", "series_id", "middle", "bottom", "is_counted"]]):
        by_row.setdefault(dot.row, []).append(dot)
    lines = []
    for row, of_row in by_row.items():
        name = look.labels.series(row)
        if row == _OTHERS:
            others = {dot.series_id for dot in of_row}
            name = look.labels.words("meetings-timeline-others", n=len(others))
        lines.append(
            {
                "middle": of_row[0].middle,
                "bottom": of_row[0].bottom,
                "label": broken(name, look.gutter - 12),
                "count": str(sum(dot.is_counted for dot in of_row)),
            }
        )
    return pd.DataFrame(lines)


def _fill(row: Any, colour: str, look: Look) -> str:
    if row.certainty != "held":
        return look.paper
    return look.paler(colour, 0.4) if row.confidence == "low" else colour


def _country(iso3: Any, look: Look) -> str:
    if pd.isna(iso3):
        return look.labels.words("meetings-timeline-unknown")
    return look.labels.country(iso3)


def has_spans(table: pd.DataFrame, look: Look) -> bool:
    pixel = _pixel(table, look)
    return any(_is_span(date, pixel) for date in table["start_date"].tolist())


def _is_span(date: str, pixel: float) -> bool:
    """Whether a date is drawn as a bar: known to the year, or to a month wider than a mark."""
    first, last = moments(date)
    return len(date) == 4 or (len(date) == 7 and (last - first).total_seconds() * pixel > MARK)


def span(table: pd.DataFrame, look: Look) -> tuple[dt.datetime, dt.datetime]:
    """The ends of the axis, with room for a mark and for the number at the right edge."""
    dates = table["start_date"].tolist()
    first = min(moments(date)[0] for date in dates)
    last = max(moments(date)[1] for date in dates)
    air = max((last - first) / look.plot_width, dt.timedelta(hours=6))
    return first - air * MARK, last + air * (MARK + COUNT)


def _pixel(table: pd.DataFrame, look: Look) -> float:
    """Pixels a second."""
    since, until = span(table, look)
    return look.plot_width / (until - since).total_seconds()


def _time(pixels: float, pixel: float) -> dt.timedelta:
    return dt.timedelta(seconds=pixels / pixel)


def iso(moment: dt.datetime) -> str:
    """With the zone: a browser reads a time without one as its own."""
    return moment.isoformat(timespec="seconds") + "Z"
