"""This module draws what goes between two countries by year: a line for each direction."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.amounts import Magnitude
from bilateral.charts.layers import Layers
from bilateral.charts.lettering import broken
from bilateral.charts.look import PADDING, Look
from bilateral.measures.evidence import SEPARATOR, SOURCES
from bilateral.measures.rows import each

HEIGHT = 240
# Room to the left for the numbers of the axis, and to the right for the names of the lines.
_AXIS, _NAMES = 56, 112
_LINE, _BETWEEN = 15, 4
_MOST_STEPS = 6
# Points of the first and the second figure that stands aside.
_SHAPES = ("circle", "diamond")


def vega(table: pd.DataFrame, look: Look) -> Layers:
    magnitude = Magnitude.of(float(table["value"].max()), str(table["unit"].iloc[0]), look)
    points = _points(table, magnitude, look)
    ticks = _ticks(max(point["shown"] for point in points))
    years = int(table["year"].min()), int(table["year"].max())
    x = alt.X(
        "year:Q",
        title=None,
        scale=alt.Scale(
            domain=[years[0] - 0.5, years[1] + 0.5],
            range=[0, alt.ExprRef(f"width - {_NAMES}")],
            nice=False,
            zero=False,
        ),
        axis=alt.Axis(
            format="d",
            values=_marked(*years),
            grid=False,
            labelColor=look.muted,
            labelOverlap="parity",
            labelFlush=False,
            labelSeparation=8,
        ),
    )
    y = alt.Y(
        "shown:Q",
        title=None,
        scale=alt.Scale(domain=[0, ticks[-1]], nice=False),
        axis=alt.Axis(
            values=ticks,
            labelColor=look.muted,
            minExtent=_AXIS,
            maxExtent=_AXIS,
            gridColor=look.grid,
        ),
    )
    base = alt.Chart().encode(x=x, y=y)
    inked = base.encode(stroke=alt.Stroke("colour:N", scale=None))
    lines = inked.encode(detail=alt.Detail("stretch:N"))
    tooltip = [
        alt.Tooltip(f"{field}:N", title=look.labels.words(f"column-{field}"))
        for field in ("figure", "year", "amount", "told", "sources")
    ]
    layers = [
        *_breaks(points, look),
        lines.transform_filter("datum.is_aside").mark_line(
            strokeWidth=1.4, strokeDash=[4, 3], opacity=1
        ),
        lines.transform_filter("!datum.is_aside").mark_line(strokeWidth=2.2, opacity=1),
        inked.transform_filter("datum.is_dot")
        .mark_point(size=34, strokeWidth=1.5, opacity=1)
        .encode(fill=alt.Fill("fill:N", scale=None), shape=alt.Shape("shape:N", scale=None)),
        base.mark_point(size=150, filled=True, opacity=0).encode(tooltip=tooltip),
        *_names(table, magnitude, ticks[-1], look),
    ]
    # What the width leaves right of the numbers: these charts have no names of rows.
    return Layers(layers, look.width - 2 * PADDING - _AXIS, HEIGHT, pd.DataFrame(points))


def latest(table: pd.DataFrame) -> list[Any]:
    """The newest row of each direction, one that is no aside where there is one.

    Both ways together first, where that is known, then the first country's, then the other's.
    """
    newest: dict[Any, Any] = {}
    for row in each(table):
        sender = None if pd.isna(row.from_iso3) else row.from_iso3
        other = newest.get(sender)
        if other is None or (not row.is_aside, row.year) >= (not other.is_aside, other.year):
            newest[sender] = row
    order = (None, table["country_iso3"].iloc[0], table["other_iso3"].iloc[0])
    return [newest[sender] for sender in order if sender in newest]


def notes(table: pd.DataFrame, look: Look) -> list[str]:
    """How to read the marks that there are."""
    words = look.labels.words
    rows = list(each(table))
    lines = {(str(row.from_iso3), row.indicator_id, row.is_aside) for row in rows}
    said = [words("pair-gaps")] if len({row.stretch for row in rows}) > len(lines) else []
    asides = _asides(rows)
    keys = ["pair-aside"] if len(asides) == 1 else [f"pair-aside-{shape}" for shape in _SHAPES]
    said += [
        words(key, meant=look.labels.listed("indicator_id", one))
        for key, one in zip(keys, asides, strict=False)
    ]
    if any(row.series_break for row in rows):
        said.append(words("pair-break"))
    return said


def unit_in_words(table: pd.DataFrame, look: Look) -> str:
    return Magnitude.of(float(table["value"].max()), str(table["unit"].iloc[0]), look).in_words(
        look
    )


def _points(table: pd.DataFrame, magnitude: Magnitude, look: Look) -> list[dict[str, Any]]:
    """One mark a row, as the chart reads it; a dot where no line reaches, and for the newest."""
    labels, words = look.labels, look.labels.words
    newest = {(str(row.from_iso3), row.indicator_id, row.year) for row in latest(table)}
    rows = list(each(table))
    asides = _asides(rows)
    lengths = Counter(row.stretch for row in rows)
    drawn = []
    for row in rows:
        colour = _colour(row, look)
        is_newest = (str(row.from_iso3), row.indicator_id, row.year) in newest
        drawn.append(
            {
                "year": row.year,
                "shown": row.value / magnitude.divisor,
                "stretch": row.stretch,
                "is_aside": row.is_aside,
                "is_dot": lengths[row.stretch] == 1 or is_newest,
                "breaks": row.series_break,
                "colour": colour,
                "shape": _SHAPES[asides.index(row.indicator_id) if row.is_aside else 0],
                "fill": look.paper if row.is_aside else colour,
                "figure": f"{labels.listed('indicator_id', row.indicator_id)}, {_name(row, look)}",
                "amount": f"{magnitude.number(row.value, look)} {magnitude.in_words(look)}",
                "told": words(f"told-{row.basis}", country=labels.country(row.reporter_iso3)),
                "sources": "; ".join(
                    labels.source(one) for one in getattr(row, SOURCES).split(SEPARATOR)
                ),
            }
        )
    return drawn


def _asides(rows: Iterable[Any]) -> list[str]:
    return list(dict.fromkeys(row.indicator_id for row in rows if row.is_aside))


def _names(table: pd.DataFrame, magnitude: Magnitude, top: float, look: Look) -> list[alt.Chart]:
    """The name and the newest value of each line, right of the plot and clear of each other."""
    blocks = []
    for row in latest(table):
        told = look.labels.words(
            "pair-latest", number=magnitude.number(row.value, look), year=str(row.year)
        )
        text = [*broken(_name(row, look), _NAMES - 12), told]
        blocks.append((float(row.value) / magnitude.divisor, text, _colour(row, look)))
    blocks.sort(key=lambda block: -block[0])
    middles = _apart(
        [HEIGHT * (1 - value / top) for value, _, _ in blocks],
        [_LINE * len(text) + _BETWEEN for _, text, _ in blocks],
    )
    lines = [
        {
            "at": top * (1 - (middle + _LINE * (place - (len(text) - 1) / 2)) / HEIGHT),
            "text": line,
            "colour": colour,
            "weight": "normal" if place == len(text) - 1 else "bold",
        }
        for (_, text, colour), middle in zip(blocks, middles, strict=True)
        for place, line in enumerate(text)
    ]
    base = alt.Chart(pd.DataFrame(lines)).encode(y=alt.Y("at:Q"), text=alt.Text("text:N"))
    style: dict[str, Any] = {"align": "left", "baseline": "middle"}
    style["x"] = {"expr": f"width - {_NAMES - 12}"}
    return [
        base.transform_filter(f"datum.weight == '{weight}'")
        .mark_text(**style, fontWeight=weight)
        .encode(color=alt.Color("colour:N", scale=None), tooltip=alt.TooltipValue(None))
        for weight in ("bold", "normal")
    ]


def _breaks(points: list[dict[str, Any]], look: Look) -> list[alt.Chart]:
    """An upright rule between the year of a break and the one before it."""
    years = {point["year"] - 0.5 for point in points if point["breaks"]}
    if not years:
        return []
    rule = alt.Chart(pd.DataFrame({"at": sorted(years)})).mark_rule(
        color=look.muted, strokeDash=[1, 3]
    )
    return [rule.encode(x=alt.X("at:Q"), tooltip=alt.TooltipValue(None))]


def _name(row: Any, look: Look) -> str:
    words = look.labels.words
    if pd.isna(row.from_iso3):
        return words("pair-both-ways")
    return words("pair-from", country=look.labels.country(row.from_iso3))


def _colour(row: Any, look: Look) -> str:
    return look.muted if pd.isna(row.from_iso3) else look.country(row.from_iso3)


def _ticks(most: float) -> list[float]:
    """Round numbers from nought to just above the greatest value."""
    if not most:
        return [0.0, 1.0]
    power = 10.0 ** math.floor(math.log10(most))
    steps = (factor * power for factor in (0.1, 0.2, 0.5, 1, 2))
    step = next(step for step in steps if math.ceil(most / step) <= _MOST_STEPS)
    return [round(place * step, 6) for place in range(math.ceil(most / step) + 1)]


def _marked(first: int, last: int) -> list[int]:
    """The years named on the axis: round ones, at most eight."""
    step = next(step for step in (1, 2, 5, 10, 20, 50) if (last - first) / step < 8)
    return [year for year in range(first, last + 1) if year % step == 0] or [first]


def _apart(wanted: list[float], heights: list[float]) -> list[float]:
    """Middles of blocks as near as can be to those wanted, from top to bottom, not overlapping."""
    middles = list(wanted)
    for place in _pairs(middles):
        least = middles[place - 1] + (heights[place - 1] + heights[place]) / 2
        middles[place] = max(middles[place], least)
    lowest = HEIGHT - heights[-1] / 2
    middles[-1] = min(middles[-1], lowest)
    for place in reversed(list(_pairs(middles))):
        most = middles[place] - (heights[place - 1] + heights[place]) / 2
        middles[place - 1] = min(middles[place - 1], most)
    return middles


def _pairs(middles: list[float]) -> Iterator[int]:
    return (place for _, place in pairwise(range(len(middles))))
