"""This module draws delegation sizes: the two sides of each meeting, mirrored."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.chart import Chart
from bilateral.charts.layers import Layers
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
from bilateral.measures.rows import each

# More rows than this are not read as a picture; the table behind has them all.
MOST_MEETINGS = 45
_STEP = 23
_HEADER = "#"


def title(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    both = _both_sides(table[table["certainty"] == "held"])
    if both.empty:
        last = latest(table)
        return words(
            f"delegation-sizes-title-{last.certainty}",
            country=look.labels.country(last.country_iso3),
            size=_size_text(last, look),
            place=when_and_where(last, look),
        )
    last = latest(both)
    return words(
        "delegation-sizes-title",
        first=look.labels.country(last.country_iso3),
        first_size=_size_text(last, look),
        other=look.labels.country(last.country_iso3_other),
        other_size=words.number(last.size_other),
        place=when_and_where(last, look),
        more=_guests_outnumbered(both),
        of=len(both),
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    meetings = table["meeting_id"].nunique()
    notes = {
        "delegation-sizes-subtitle": True,
        "delegation-sizes-about": (table["size_qualifier"] == "about").any(),
        "delegation-sizes-at-least": (table["size_qualifier"] == "at_least").any(),
        "delegation-sizes-range": (table["size_low"] != table["size_high"]).any(),
        "delegation-sizes-planned": (table["certainty"] != "held").any(),
    }
    parts = [words(key) for key, needed in notes.items() if needed]
    if meetings > MOST_MEETINGS:
        parts.append(words("newest-of", shown=MOST_MEETINGS, total=meetings))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look) -> str:
    return look.labels.words(
        "delegation-sizes-alt",
        meetings=table["meeting_id"].nunique(),
        finding=title(table, look),
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
    base = alt.Chart(bars).encode(y=y, tooltip=tooltip)
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
    headings = _headings(rows)
    series = (
        alt.Chart(headings)
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
    uncertain = bars[bars["low"] != bars["high"]]
    ranges = [
        {"type": "line", "layer": "above", "x0": row.low, "x1": row.high, "y0": row.row,
         "y1": row.row, "line": {"color": look.ink, "width": 1.5}}
        for row in each(uncertain)
    ]  # fmt: skip
    traces = [
        {
            "type": "bar",
            "orientation": "h",
            "x": side["x"].tolist(),
            "y": side["row"].tolist(),
            "width": 0.66,
            "marker": {
                "color": side["fill"].tolist(),
                "line": {"color": side["stroke"].tolist(), "width": 1.5},
            },
            "customdata": side[["meeting_id", "hover"]].to_numpy().tolist(),
            "hovertemplate": "%{customdata[1]}<extra></extra>",
            "selected": {"marker": {"opacity": 1}},
            "unselected": {"marker": {"opacity": 1}},
        }
        for _, side in bars.groupby("sign")
    ]
    numbers = [
        {
            "type": "scatter",
            "mode": "text",
            "x": side["end"].tolist(),
            "y": side["row"].tolist(),
            "text": [f" {text} " for text in side["text"]],
            "textposition": "middle right" if sign > 0 else "middle left",
            "textfont": {"color": look.ink, "size": 12},
            "hoverinfo": "skip",
            "cliponaxis": False,
            "selected": {"textfont": {"color": look.ink}},
            "unselected": {"textfont": {"color": look.ink}},
        }
        for sign, side in bars.groupby("sign")
    ]
    names = [
        {"x": 0, "y": 1, "xref": "x", "yref": "paper", "yanchor": "bottom", "yshift": 22,
         "xanchor": align, "xshift": dx, "text": f"<b>{name}</b>", "showarrow": False,
         "font": {"color": colour, "size": 14}}
        for name, colour, align, dx in _side_names(bars, look)
    ]  # fmt: skip
    headings = [
        {"x": 0, "y": row.row, "xref": "paper", "xanchor": "left", "xshift": -look.gutter,
         "text": f"<b>{row.name_}</b>", "showarrow": False, "font": {"color": look.ink, "size": 12}}
        for row in each(_headings(rows).rename(columns={"name": "name_"}))
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


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a bar: where it stands, its colour and its words; both forms draw this."""
    shown = newest(table, MOST_MEETINGS)
    many = shown.loc[shown["side"] == "other", "country_iso3"].nunique() > 1
    bars = []
    seen: set[str] = set()
    for row in each(shown):
        sign = -1 if row.side == "first" else 1
        own_line = sign > 0 and row.meeting_id in seen
        if sign > 0:
            seen.add(row.meeting_id)
        country = look.labels.country(row.country_iso3)
        colour = look.country(row.country_iso3)
        size = _size_text(row, look)
        text = f"{size} {country}" if many and sign > 0 else size
        meeting = f"{look.labels.meeting(row.meeting_id)}, {when_and_where(row, look)}"
        cited = look.labels.words("n-sources", n=row.source_ids.count(";") + 1)
        bars.append(
            {
                "meeting_id": row.meeting_id,
                "series_id": row.series_id,
                "country_iso3": row.country_iso3,
                "row": f"{row.meeting_id}/{row.country_iso3}" if own_line else row.meeting_id,
                "label": "" if own_line else with_edition(row, look),
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
    return pd.DataFrame(bars)


def lines(bars: pd.DataFrame, look: Look) -> dict[str, str]:
    """row → label from top to bottom, with a heading before each series where there are more."""
    rows: dict[str, str] = {}
    headed = bars["series_id"].nunique() > 1
    for bar in each(bars):
        if headed:
            rows.setdefault(_HEADER + bar.series_id, look.labels.series(bar.series_id))
        rows.setdefault(bar.row, bar.label)
    return rows


def _headings(rows: dict[str, str]) -> pd.DataFrame:
    headed = [(row, name) for row, name in rows.items() if row.startswith(_HEADER)]
    return pd.DataFrame(headed, columns=["row", "name"])


def _fill(row: Any, colour: str, look: Look) -> str:
    if row.certainty != "held":
        return look.paper
    return look.paler(colour) if row.size_qualifier == "about" else colour


def _size_text(row: Any, look: Look) -> str:
    """ "≈ 20", "20+", "20 planned": the number as firmly as the source gives it."""
    number = stated_size(row, look)
    return look.labels.words("size-planned", n=number) if row.certainty != "held" else number


def _both_sides(held: pd.DataFrame) -> pd.DataFrame:
    """Meetings with exactly one other side whose sizes are both known, a row each."""
    first = held[held["side"] == "first"]
    other = held[held["side"] == "other"].drop_duplicates("meeting_id", keep=False)
    columns = ["meeting_id", "country_iso3", "size"]
    return first.merge(other[columns], on="meeting_id", suffixes=("", "_other"))


def _guests_outnumbered(both: pd.DataFrame) -> int:
    """At how many of the meetings the side that travelled was the larger."""
    hosted_by_first = both["host_iso3"] == both["country_iso3"]
    hosted_by_other = both["host_iso3"] == both["country_iso3_other"]
    larger = both["size"] > both["size_other"]
    smaller = both["size"] < both["size_other"]
    return int(((hosted_by_other & larger) | (hosted_by_first & smaller)).sum())


def _side_names(bars: pd.DataFrame, look: Look) -> list[tuple[str, str, str, int]]:
    """(name, colour, alignment, offset) of the two headings."""
    names = []
    for sign, align, dx in ((-1, "right", -6), (1, "left", 6)):
        countries = list(dict.fromkeys(bars.loc[bars["sign"] == sign, "country_iso3"]))
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


def _reach(bars: pd.DataFrame, look: Look) -> tuple[float, float]:
    """How far the axis goes to either side, with room for the words behind the bar."""
    ends = [bars.loc[bars["sign"] == sign, "end"].abs().max() for sign in (-1, 1)]
    left, right = (0.0 if pd.isna(end) else float(end) for end in ends)
    words = [bars.loc[bars["sign"] == sign, "text"].str.len().max() for sign in (-1, 1)]
    # A letter of 12 pixels is about 7 wide; more than a third of the plot is not for words.
    parts = [0 if pd.isna(n) else min((12 + 7 * n) / look.plot_width, 0.34) for n in words]
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
