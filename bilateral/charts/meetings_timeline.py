"""This module draws the timeline of meetings: a row a series, a mark a meeting."""

from __future__ import annotations

import datetime as dt
from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.lettering import broken, width_of
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import when_and_where
from bilateral.charts.timeline_marks import (
    COUNT,
    HEXAGON,
    MARK,
    MOST_SERIES,
    SHAPES,
    has_spans,
    iso,
    marks,
    rows,
    span,
)
from bilateral.measures import meetings
from bilateral.measures.rows import each

# Longer names of series are cut in a title, at so many pixels of small print.
_NAME = 360
_LINE = 14
# The columns of the marks that the chart itself reads.
_DRAWN = [
    "meeting_id", "is_span", "is_postponed", "at", "since", "until", "y", "top", "foot", "shape",
    "size", "fill", "stroke", "target_since", "target_until", "target_top", "target_foot",
    "meeting", "series", "when", "country", "certainty", "sources",
]  # fmt: skip
_CROSS = "M-.8,-.8L.8,.8M.8,-.8L-.8,.8"


def title(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    held = meetings.counted(table)
    held = table[table["certainty"] == "held"] if held.empty else held
    if held.empty:
        first = table["start_date"].min()
        return words("meetings-timeline-title-planned", n=len(table), date=words.date(first))
    often = held["series_id"].value_counts(sort=False)
    series = _short(str(often.idxmax()), look)
    gap = meetings.longest_gap(table)
    if len(held) == 1:
        place = when_and_where(next(each(held)), look)
        return words("meetings-timeline-title-one", series=series, place=place)
    if gap is not None:
        return words(
            "meetings-timeline-title-gap",
            series=_short(gap.series_id, look),
            since=gap.since[:4],
            until=gap.until[:4],
        )
    return words(
        "meetings-timeline-title",
        series=series,
        most=int(often.max()),
        n=len(held),
        of=len(often),
        years=_years(held),
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    notes = {
        "meetings-timeline-subtitle": True,
        "meetings-timeline-span": has_spans(table, look),
        "meetings-timeline-weak": (table["confidence"] == "low").any(),
    }
    parts = [words(note) for note, needed in notes.items() if needed]
    series = table["series_id"].nunique()
    if series > MOST_SERIES:
        parts.append(words("meetings-timeline-folded", shown=MOST_SERIES - 1, total=series))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "meetings-timeline-alt",
        meetings=len(table),
        series=table["series_id"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    dots = marks(table, look)
    lines = rows(dots, look)
    height = int(lines["bottom"].max())
    y_scale = alt.Scale(domain=[0, height], reverse=True, nice=False, zero=False)
    # The domain stands in one layer: Vega-Lite does not see that the same one in two agrees.
    x_scale = alt.Scale(type="utc", nice=False)
    x_domain = alt.Scale(type="utc", domain=[iso(edge) for edge in span(table, look)], nice=False)
    # The axis keeps the room to the left; names of two lines are drawn around the middle.
    y = alt.Y(
        "y:Q",
        scale=y_scale,
        title=None,
        axis=alt.Axis(
            values=[0], labelExpr="' '", minExtent=look.gutter, maxExtent=look.gutter, grid=False
        ),
    )
    x = alt.X(
        "at:T",
        scale=x_domain,
        title=None,
        axis=alt.Axis(orient="top", labelColor=look.muted, labelFlush=False, **_ticks(table, look)),
    )
    pick = alt.selection_point(name="pick", fields=["meeting_id"])
    tooltip = [
        alt.Tooltip(f"{field}:N", title=look.labels.words(f"column-{field}"))
        for field in ("meeting", "series", "when", "country", "certainty", "sources")
    ]
    # The meetings are the data of the whole chart, so that they are written into it once.
    base = alt.Chart().encode(
        y=y,
        fill=alt.Fill("fill:N", scale=None),
        stroke=alt.Stroke("stroke:N", scale=None),
    )
    points = (
        base.transform_filter("!datum.is_span")
        .mark_point(strokeWidth=1.4, opacity=1)
        .encode(
            x=x,
            shape=alt.Shape("shape:N", scale=None),
            size=alt.Size("size:Q", scale=None),
        )
    )
    spans = (
        base.transform_filter("datum.is_span")
        .mark_rect(strokeWidth=1.2, cornerRadius=2, opacity=1)
        .encode(
            x=alt.X("since:T", scale=x_scale),
            x2=alt.X2("until:T"),
            y=alt.Y("top:Q"),
            y2=alt.Y2("foot:Q"),
        )
    )
    crosses = (
        base.transform_filter("datum.is_postponed")
        .mark_point(size=110, shape=_CROSS, strokeWidth=1.4, opacity=1)
        .encode(
            x=alt.X("at:T", scale=x_scale),
            stroke=alt.StrokeValue(look.ink),
            fill=alt.FillValue(None),
        )
    )
    # A parameter belongs to one layer, so one layer of targets lies over marks of both kinds.
    targets = (
        alt.Chart()
        .mark_rect(opacity=0, cursor="pointer", aria=False)
        .encode(
            x=alt.X("target_since:T", scale=x_scale),
            x2=alt.X2("target_until:T"),
            y=alt.Y("target_top:Q"),
            y2=alt.Y2("target_foot:Q"),
            tooltip=tooltip,
        )
        .add_params(pick)
    )
    layers = [
        *_row_layers(lines, look),
        points,
        *([spans] if dots["is_span"].any() else []),
        *([crosses] if dots["is_postponed"].any() else []),
        *_gap(table, dots, look, x_scale),
        targets,
    ]
    return keyed(layers, _key(dots, look), look, height, dots[_DRAWN])


def _row_layers(lines: pd.DataFrame, look: Look) -> list[alt.Chart]:
    """The names of the rows at the left, their numbers at the right, rules between them."""
    names = pd.DataFrame(
        [
            {"y": row.middle + (place - (len(row.label) - 1) / 2) * _LINE, "name": name}
            for row in each(lines)
            for place, name in enumerate(row.label)
        ]
    )
    none = alt.TooltipValue(None)
    return [
        alt.Chart(lines.iloc[:-1][["bottom"]])
        .mark_rule(color=look.grid)
        .encode(y=alt.Y("bottom:Q"), tooltip=none),
        alt.Chart(names)
        .mark_text(align="right", baseline="middle", x=-8, color=look.ink)
        .encode(y=alt.Y("y:Q"), text=alt.Text("name:N"), tooltip=none),
        alt.Chart(lines[["middle", "count"]])
        .mark_text(align="right", baseline="middle", x="width", color=look.muted)
        .encode(y=alt.Y("middle:Q"), text=alt.Text("count:N"), tooltip=none),
    ]


def _gap(table: pd.DataFrame, dots: pd.DataFrame, look: Look, x: alt.Scale) -> list[alt.Chart]:
    """Layers that point out the gap of the title, where its series has a row of its own."""
    gap = meetings.longest_gap(table)
    own = dots[dots["row"] == gap.series_id] if gap else dots[:0]
    if gap is None or own.empty:
        return []
    air = (span(table, look)[1] - span(table, look)[0]) / look.plot_width * MARK
    since = meetings.moments(gap.since)[1] + air
    until = meetings.moments(gap.until)[0] - air
    name = look.labels.words("n-years", n=gap.years)
    if until - since < air / MARK * width_of(name):
        return []
    told = pd.DataFrame(
        {
            "since": [iso(since)],
            "middle": [iso(since + (until - since) / 2)],
            "until": [iso(until)],
            "y": [float(own["y"].iloc[0])],
            "name": [name],
        }
    )
    base = alt.Chart(told).encode(y=alt.Y("y:Q"))
    return [
        base.mark_rule(color=look.muted, strokeDash=[2, 3]).encode(
            x=alt.X("since:T", scale=x), x2=alt.X2("until:T"), tooltip=alt.TooltipValue(None)
        ),
        base.mark_text(dy=-8, color=look.muted, fontSize=11).encode(
            x=alt.X("middle:T", scale=x), text=alt.Text("name:N"), tooltip=alt.TooltipValue(None)
        ),
    ]


def _key(dots: pd.DataFrame, look: Look) -> list[Swatch]:
    words = look.labels.words
    countries = dots["country_iso3"].value_counts().index
    swatches = [
        Swatch(look.labels.country(code), look.country(code), shape=SHAPES[code])
        for code in countries
        if code in SHAPES
    ]
    other = look.country("")
    if len(swatches) < dots["country_iso3"].nunique(dropna=False):
        swatches.append(Swatch(words("meetings-timeline-elsewhere"), other, shape=HEXAGON))
    if dots["is_planned"].any():
        planned = look.labels.listed("certainty", "planned")
        swatches.append(Swatch(planned, look.paper, look.muted, "circle"))
    if dots["is_postponed"].any():
        postponed = look.labels.listed("certainty", "postponed")
        swatches.append(Swatch(postponed, "transparent", look.ink, _CROSS))
    return swatches


def _years(held: pd.DataFrame) -> str:
    first, last = held["start_date"].min()[:4], held["start_date"].max()[:4]
    return first if first == last else f"{first}–{last}"


def _short(series_id: str, look: Look) -> str:
    return broken(look.labels.series(series_id), _NAME, most=1)[0]


def _ticks(table: pd.DataFrame, look: Look) -> dict[str, Any]:
    """Whole years, or months where the meetings span less than three years."""
    since, until = span(table, look)
    until -= (until - since) / look.plot_width * COUNT
    most = max(look.plot_width // 62, 2)
    if (until - since).days >= 3 * 365:
        years = range(since.year + 1, until.year + 1)
        step = next((s for s in (1, 2, 5, 10, 20, 50) if len(years) / s <= most), 100)
        starts = [dt.datetime(year, 1, 1) for year in years if year % step == 0]
        form = "%Y"
    else:
        counted = range(since.year * 12 + since.month, until.year * 12 + until.month)
        step = next((s for s in (1, 2, 3, 6) if len(counted) / s <= most), 12)
        starts = [dt.datetime(n // 12, n % 12 + 1, 1) for n in counted if n % step == 0]
        form = "%Y-%m"
    # As dates: on the page, ticks given as numbers are not drawn on a time axis.
    values = [alt.DateTime(year=start.year, month=start.month, utc=True) for start in starts]
    return {"values": values, "labelExpr": f"utcFormat(datum.value, '{form}')"}


CHART = Chart(
    id="meetings-timeline",
    page="overview",
    table=meetings.timeline,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
)
