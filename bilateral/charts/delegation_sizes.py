"""This module draws delegation sizes: the two sides of each meeting, mirrored."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.axes import PHONE
from bilateral.charts.chart import Chart
from bilateral.charts.layers import Layers
from bilateral.charts.lettering import broken, width_of
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import (
    label_expression,
    latest,
    newest,
    stated_size,
    when_and_where,
    with_edition,
)
from bilateral.measures import delegations
from bilateral.measures.meetings import counted
from bilateral.measures.rows import each

# More rows than this are not read as a picture; the table behind has them all.
MOST_MEETINGS = 45
_STEP = 23
_HEADER = "#"
# How much of the chart's width a bold name may take, measured as regular.
_BOLD = 0.88


def title(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    both = _both_sides(table)
    if not both:
        last = latest(table)
        return words(
            f"delegation-sizes-title-{last.certainty}",
            country=look.labels.country(last.country_iso3),
            size=_size_text(last, look),
            place=when_and_where(last, look),
        )
    first, other = max(reversed(both), key=lambda sides: sides[0].start_date)
    return words(
        "delegation-sizes-title",
        first=look.labels.country(first.country_iso3),
        first_size=_size_text(first, look),
        other=look.labels.country(other.country_iso3),
        other_size=words.number(other.size),
        place=when_and_where(first, look),
        more=sum(_guests_outnumbered(*sides) for sides in both),
        of=len(both),
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    rows = list(each(table))
    meetings = len({row.meeting_id for row in rows})
    notes = {
        "delegation-sizes-subtitle": True,
        "delegation-sizes-about": any(row.size_qualifier == "about" for row in rows),
        "delegation-sizes-at-least": any(row.size_qualifier == "at_least" for row in rows),
        "delegation-sizes-range": any(row.size_low != row.size_high for row in rows),
        "delegation-sizes-planned": any(row.certainty != "held" for row in rows),
    }
    parts = [words(key) for key, needed in notes.items() if needed]
    if meetings > MOST_MEETINGS:
        parts.append(words("newest-of", shown=MOST_MEETINGS, total=meetings))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "delegation-sizes-alt",
        meetings=table["meeting_id"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    bars = marks(table, look)
    rows = lines(bars, look)
    left, right = _reach(bars, look)
    y = alt.Y(
        "row:N",
        title=None,
        scale=alt.Scale(domain=list(rows)),
        axis=alt.Axis(
            labelExpr=label_expression(
                {row: " " if row.startswith(_HEADER) else name for row, name in rows.items()}
            ),
            labelLimit=look.gutter,
            minExtent=look.gutter,
            maxExtent=look.gutter,
            grid=False,
        ),
    )
    x = alt.X(
        "x:Q",
        title=None,
        scale=alt.Scale(domain=[-left, right], nice=False),
        axis=alt.Axis(
            orient="top",
            labelExpr="abs(datum.value)",
            labelFlush=True,
            tickCount=8,
            labelColor=look.muted,
        ),
    )
    tooltip = [
        alt.Tooltip("meeting:N", title=look.labels.words("column-meeting")),
        alt.Tooltip("country:N", title=look.labels.words("column-country")),
        alt.Tooltip("text:N", title=look.labels.words("column-size")),
        alt.Tooltip("spoken:N", title=look.labels.words("column-sources")),
    ]
    base = alt.Chart(pd.DataFrame(bars)).encode(y=y, tooltip=tooltip)
    drawn = base.mark_bar(height=15, strokeWidth=1.5).encode(
        x=x,
        color=alt.Color("fill:N", scale=None),
        stroke=alt.Stroke("stroke:N", scale=None),
    )
    ranges = (
        base.transform_filter("datum.low != datum.high")
        .mark_rule(strokeWidth=1.5, color=look.ink)
        .encode(x=alt.X("low:Q"), x2=alt.X2("high:Q"))
    )
    texts = [
        base.transform_filter(f"datum.sign {compare} 0")
        .mark_text(align=align, dx=dx)  # type: ignore[arg-type]
        .encode(x=alt.X("end:Q"), text=alt.Text("text:N"), color=alt.ColorValue(look.ink))
        for compare, align, dx in (("<", "right", -5), (">", "left", 5))
    ]
    series = (
        alt.Chart(pd.DataFrame(_headings(rows), columns=["row", "name"]))
        .mark_text(align="left", fontWeight=600, x=-look.gutter, color=look.ink)
        .encode(y=y, text=alt.Text("name:N"))
    )
    sides = [
        alt.Chart(pd.DataFrame({"x": [0], "name": [name]}))
        .mark_text(align=align, dx=dx, y=-30, fontWeight=600, fontSize=14, color=colour)  # type: ignore[arg-type]
        .encode(x=alt.X("x:Q"), text=alt.Text("name:N"))
        for name, colour, align, dx in _side_names(bars, look)
    ]
    spine = (
        alt.Chart(pd.DataFrame({"x": [0]}))
        .mark_rule(color=look.muted, strokeWidth=1)
        .encode(x=alt.X("x:Q"))
    )
    layers = [drawn, ranges, spine, *texts, series, *sides]
    return Layers(layers, look.plot_width, len(rows) * _STEP)


def plotly(table: pd.DataFrame, look: Look) -> dict[str, Any]:
    bars = marks(table, look)
    rows = lines(bars, look)
    left, right = _reach(bars, look)
    by_sign = [(sign, [bar for bar in bars if bar["sign"] == sign]) for sign in (-1, 1)]
    sides = [(sign, side) for sign, side in by_sign if side]
    ranges = [
        {"type": "line", "layer": "above", "x0": bar["low"], "x1": bar["high"], "y0": bar["row"],
         "y1": bar["row"], "line": {"color": look.ink, "width": 1.5}}
        for bar in bars
        if bar["low"] != bar["high"]
    ]  # fmt: skip
    traces = [
        {
            "type": "bar",
            "orientation": "h",
            "x": [bar["x"] for bar in side],
            "y": [bar["row"] for bar in side],
            "width": 0.66,
            "marker": {
                "color": [bar["fill"] for bar in side],
                "line": {"color": [bar["stroke"] for bar in side], "width": 1.5},
            },
            "customdata": [[bar["meeting_id"], bar["hover"]] for bar in side],
            "hovertemplate": "%{customdata[1]}<extra></extra>",
            "selected": {"marker": {"opacity": 1}},
            "unselected": {"marker": {"opacity": 1}},
        }
        for _, side in sides
    ]
    numbers = [
        {
            "type": "scatter",
            "mode": "text",
            "x": [bar["end"] for bar in side],
            "y": [bar["row"] for bar in side],
            "text": [f" {bar['text']} " for bar in side],
            "textposition": "middle right" if sign > 0 else "middle left",
            "textfont": {"color": look.ink, "size": 12},
            "hoverinfo": "skip",
            "cliponaxis": False,
            "selected": {"textfont": {"color": look.ink}},
            "unselected": {"textfont": {"color": look.ink}},
        }
        for sign, side in sides
    ]
    names = [
        {"x": 0, "y": 1, "xref": "x", "yref": "paper", "yanchor": "bottom", "yshift": 22,
         "xanchor": align, "xshift": dx, "text": f"<b>{name}</b>", "showarrow": False,
         "font": {"color": colour, "size": 14}}
        for name, colour, align, dx in _side_names(bars, look)
    ]  # fmt: skip
    headings = [
        {"x": 0, "y": row, "xref": "paper", "xanchor": "left", "xshift": -look.gutter,
         "text": f"<b>{name}</b>", "showarrow": False, "font": {"color": look.ink, "size": 12}}
        for row, name in _headings(rows)
    ]  # fmt: skip
    labels = ["" if row.startswith(_HEADER) else name for row, name in rows.items()]
    return {
        "data": [*traces, *numbers],
        "layout": look.plotly_layout(
            height=len(rows) * _STEP + 60,
            margin={"l": look.gutter, "r": 8, "t": 52, "b": 8},
            barmode="overlay",
            bargap=0.3,
            clickmode="event+select",
            shapes=ranges,
            annotations=[*names, *headings],
            xaxis={
                "range": [-left, right],
                "side": "top",
                "tickvals": [sign * tick for sign in (-1, 1) for tick in _ticks(max(left, right))],
                "ticktext": [str(tick) for _ in (-1, 1) for tick in _ticks(max(left, right))],
                "tickfont": {"color": look.muted},
                "gridcolor": look.grid,
                "zerolinecolor": look.muted,
                "ticks": "",
                "fixedrange": True,
            },
            yaxis={
                "categoryorder": "array",
                "categoryarray": list(rows),
                "range": [len(rows) - 0.5, -0.5],
                "tickvals": list(rows),
                "ticktext": labels,
                "showgrid": False,
                "ticks": "",
                "fixedrange": True,
                "type": "category",
            },
        ),
    }


def marks(table: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
    """One row a bar: where it stands, its colour and its words; both forms draw this."""
    shown = list(each(newest(table, MOST_MEETINGS)))
    many = len({row.country_iso3 for row in shown if row.side == "other"}) > 1
    bars = []
    seen: set[str] = set()
    for row in shown:
        sign = -1 if row.side == "first" else 1
        own_line = sign > 0 and row.meeting_id in seen
        if sign > 0:
            seen.add(row.meeting_id)
        country = look.labels.country(row.country_iso3)
        colour = look.country(row.country_iso3)
        size = _size_text(row, look)
        # On a phone the outline alone says that a size was planned: the country needs the room.
        told = stated_size(row, look) if look.plot_width < PHONE else size
        text = f"{told} {country}" if many and sign > 0 else told
        meeting = f"{look.labels.meeting(row.meeting_id)}, {when_and_where(row, look)}"
        cited = look.labels.words("n-sources", n=row.source_ids.count(";") + 1)
        bars.append(
            {
                "meeting_id": row.meeting_id,
                "series_id": row.series_id,
                "country_iso3": row.country_iso3,
                "row": f"{row.meeting_id}/{row.country_iso3}" if own_line else row.meeting_id,
                "label": "" if own_line else _label(row, look),
                "sign": sign,
                "x": sign * int(row.size),
                "low": sign * int(row.size_low),
                "high": sign * int(row.size_high),
                "end": sign * max(int(row.size), int(row.size_high)),
                "fill": _fill(row, colour, look),
                "stroke": colour if row.certainty != "held" else _fill(row, colour, look),
                "text": text,
                "country": country,
                "meeting": meeting,
                "spoken": cited,
                "hover": f"<b>{country}: {size}</b><br>{meeting}<br>{cited}",
            }
        )
    return bars


def lines(bars: list[dict[str, Any]], look: Look) -> dict[str, str]:
    """row → label from top to bottom, with a heading before each series where there are more."""
    rows: dict[str, str] = {}
    headed = len({bar["series_id"] for bar in bars}) > 1
    for bar in bars:
        if headed:
            series = broken(look.labels.series(bar["series_id"]), look.width * _BOLD, most=1)[0]
            rows.setdefault(_HEADER + bar["series_id"], series)
        rows.setdefault(bar["row"], bar["label"])
    return rows


def _label(row: Any, look: Look) -> str:
    """Edition, date and city, as much of it as stands in the gutter."""
    told = (with_edition(row, look), when_and_where(row, look))
    fitting = (text for text in told if width_of(text, 12) <= look.gutter - 8)
    return next(fitting, look.labels.words.date(row.start_date))


def _headings(rows: dict[str, str]) -> list[tuple[str, str]]:
    return [(row, name) for row, name in rows.items() if row.startswith(_HEADER)]


def _fill(row: Any, colour: str, look: Look) -> str:
    if row.certainty != "held":
        return look.paper
    return look.paler(colour) if row.size_qualifier == "about" else colour


def _size_text(row: Any, look: Look) -> str:
    """ "≈ 20", "20+", "20 planned": the number as firmly as the source gives it."""
    number = stated_size(row, look)
    return look.labels.words("size-planned", n=number) if row.certainty != "held" else number


def _both_sides(table: pd.DataFrame) -> list[tuple[Any, Any]]:
    """The two rows of meetings held with exactly one other side, both sizes known."""
    held = list(each(counted(table)))
    others: dict[str, list[Any]] = {}
    for row in held:
        if row.side == "other":
            others.setdefault(row.meeting_id, []).append(row)
    return [
        (row, others[row.meeting_id][0])
        for row in held
        if row.side == "first" and len(others.get(row.meeting_id, [])) == 1
    ]


def _guests_outnumbered(first: Any, other: Any) -> bool:
    """Whether the side that travelled was the larger."""
    if first.host_iso3 == other.country_iso3:
        return bool(first.size > other.size)
    return bool(first.host_iso3 == first.country_iso3 and first.size < other.size)


def _side_names(bars: list[dict[str, Any]], look: Look) -> list[tuple[str, str, str, int]]:
    """(name, colour, alignment, offset) of the two headings."""
    names = []
    for sign, align, dx in ((-1, "right", -6), (1, "left", 6)):
        countries = list(dict.fromkeys(bar["country_iso3"] for bar in bars if bar["sign"] == sign))
        if not countries:
            continue
        one = len(countries) == 1
        name = (
            look.labels.country(countries[0])
            if one
            else look.labels.words("side-first" if sign < 0 else "side-other")
        )
        names.append((name, look.country(countries[0]) if one else look.muted, align, dx))
    return names


def _reach(bars: list[dict[str, Any]], look: Look) -> tuple[float, float]:
    """How far the axis goes to either side, with room for the words behind the bar."""
    sides = [[bar for bar in bars if bar["sign"] == sign] for sign in (-1, 1)]
    left, right = (float(max((abs(bar["end"]) for bar in side), default=0)) for side in sides)
    words = [max((width_of(bar["text"]) + 14 for bar in side), default=0) for side in sides]
    # More than a third of the plot is not for words.
    parts = [min(room / look.plot_width, 0.34) for room in words]
    whole = (left + right) / max(1 - sum(parts), 0.32)
    return left + parts[0] * whole, right + parts[1] * whole


def _ticks(largest: float) -> list[int]:
    step = next(s for s in (5, 10, 20, 50, 100, 200, 500, 1000, 10**9) if largest / s <= 5)
    return list(range(0, int(largest) + 1, step))


CHART = Chart(
    id="delegation-sizes",
    page="delegations",
    table=delegations.sizes,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
    plotly=plotly,
)
