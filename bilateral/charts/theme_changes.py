"""This module draws what changed since the last meeting: themes new, firmer, softer, dropped."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.lettering import broken, width_of
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import dated, label_expression
from bilateral.measures import theme_trends
from bilateral.measures.rows import each
from bilateral.measures.theme_trends import CHANGES, FIRST
from bilateral.selection import STANCES

_ROW = 26
_LINE = 14
# Longest title, in pixels at 12; names are left out until it fits.
_TITLE = 660
# A step of the axis narrower than this has room for its number only.
_NAMED = 78
_HEADER = "#"
_CROSS = "M-.7,-.7L.7,.7M.7,-.7L-.7,.7"


def title(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    first = next(each(table))
    if first.change == FIRST:
        return words(
            "theme-changes-title-first", n=len(table), place=_place(first, look, before=False)
        )
    counts = {change: int((table["change"] == change).sum()) for change in CHANGES}
    if not counts["new"] and not counts["gone"]:
        return words("theme-changes-title-same", firmer=counts["firmer"], softer=counts["softer"])
    named = ((3, 3), (2, 2), (2, 1), (1, 2), (1, 1), (1, 0), (0, 1))
    titles = (_told(table, look, *most) for most in named)
    return next((one for one in titles if width_of(one) <= _TITLE), _told(table, look, 0, 0))


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    first = next(each(table))
    series = look.labels.series(first.series_id)
    now = _place(first, look, before=False)
    if first.change == FIRST:
        parts = [words("theme-changes-subtitle-first", series=series, now=now)]
    else:
        before = _place(first, look, before=True)
        parts = [words("theme-changes-subtitle", series=series, now=now, before=before)]
    if look.plot_width / len(_steps(look)) < _NAMED:
        steps = [f"{place} {name}" for place, name in enumerate(_steps(look))]
        parts.append(words("theme-changes-steps", steps=", ".join(steps)))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words("theme-changes-alt", n=len(table), finding=finding)


def vega(table: pd.DataFrame, look: Look) -> Layers:
    rows, dots = lines(table, look), marks(table, look)
    names = {row.row: " " if row.is_heading else row.label for row in each(rows)}
    y = alt.Y(
        "row:N",
        title=None,
        scale=alt.Scale(domain=list(names)),
        axis=alt.Axis(
            labelExpr=label_expression(names),
            labelLimit=look.gutter,
            minExtent=look.gutter,
            maxExtent=look.gutter,
            grid=False,
        ),
    )
    steps = _steps(look)
    labels = _axis_labels(steps, look)
    x_scale = alt.Scale(domain=[-0.5, len(steps) - 0.5], nice=False, zero=False)
    x = alt.X(
        "x:Q",
        title=None,
        scale=x_scale,
        axis=alt.Axis(
            orient="top",
            values=list(range(len(steps))),
            labelExpr="' '",
            # The names are drawn in lines of their own; this keeps the key above them.
            labelPadding=int(labels["lines"].max()) * _LINE,
        ),
    )
    none = alt.TooltipValue(None)
    unreported = (
        alt.Chart(pd.DataFrame({"x": [-0.5], "end": [0.5]}))
        .mark_rect(color=look.empty)
        .encode(x=x, x2=alt.X2("end:Q"), tooltip=none)
    )
    axis_names = [
        alt.Chart(line)
        .mark_text(color=look.muted, baseline="bottom", y=above)
        .encode(x=x, text=alt.Text("name:N"), tooltip=none)
        for above, line in labels.groupby("y")
    ]
    headings = (
        alt.Chart(rows[rows["is_heading"]])
        .mark_text(align="left", fontWeight=600, x=-look.gutter, color=look.ink)
        .encode(y=y, text=alt.Text("label:N"), tooltip=none)
    )
    moved = alt.Chart(rows[rows["before"] != rows["now"]]).encode(
        y=y, x2=alt.X2("now:Q"), tooltip=none
    )
    joins = [
        moved.transform_filter(f"datum.change {sign} 'gone'")
        .mark_rule(strokeWidth=2, strokeDash=dash, aria=False)
        .encode(
            x=alt.X("before:Q", scale=x_scale), color=alt.Color("stroke:N", scale=None)
        )
        for sign, dash in (("!=", [1, 0]), ("==", [3, 3]))
    ]  # fmt: skip
    pick = alt.selection_point(name="pick", fields=["meeting_id"])
    tooltip = [
        alt.Tooltip(f"{field}:N", title=look.labels.words(f"column-{field}"))
        for field in ("theme", "change", "meeting", "stance", "sources")
    ]
    points = (
        alt.Chart(dots)
        .mark_point(strokeWidth=1.8, opacity=1, cursor="pointer")
        .encode(
            x=x,
            y=y,
            shape=alt.Shape("shape:N", scale=None),
            size=alt.Size("size:Q", scale=None),
            fill=alt.Fill("fill:N", scale=None),
            stroke=alt.Stroke("stroke:N", scale=None),
            tooltip=tooltip,
        )
        .add_params(pick)
    )
    numbers = (
        alt.Chart(dots)
        .mark_text(fontSize=10)
        .encode(
            x=x, y=y, text=alt.Text("text:N"), color=alt.Color("ink:N", scale=None), tooltip=none
        )
    )
    layers = [unreported, *axis_names, headings, *joins, points, numbers]
    return keyed(layers, _key(table, look), look, len(names) * _ROW)


def lines(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a line of the chart, headings before each group of themes among them."""
    rows: list[dict[str, Any]] = []
    for change, of_change in table.groupby("change", sort=False):
        colour = look.accent if change in ("new", "firmer") else look.muted
        shared = {"change": change, "stroke": colour}
        if change != FIRST:
            heading = look.labels.words(f"change-{change}", n=len(of_change))
            row = f"{_HEADER}{change}"
            rows.append({"row": row, "label": heading, "is_heading": True, **shared})
        rows += [
            {
                "row": theme.theme_id,
                "label": look.labels.theme(theme.theme_id),
                "is_heading": False,
                "before": theme.firmness_now if change == FIRST else theme.firmness_before,
                "now": theme.firmness_now,
                **shared,
            }
            for theme in each(of_change)
        ]
    return pd.DataFrame(rows)


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a point: the stance before (a ring) and now (a disc, a cross where not mentioned)."""
    points = []
    for row in each(table):
        shared = {
            "row": row.theme_id,
            "theme": look.labels.theme(row.theme_id),
            "change": look.labels.words(f"change-{row.change}", n=1),
            "sources": look.labels.words("n-sources", n=row.source_ids.count(";") + 1),
        }
        if row.change not in (FIRST, "same"):
            points.append(
                {
                    **shared,
                    "meeting_id": row.before_meeting_id,
                    "x": row.firmness_before,
                    "size": 90,
                    "shape": "circle",
                    "fill": look.paper,
                    "stroke": look.muted,
                    "ink": look.ink,
                    "text": "",
                    "meeting": _place(row, look, before=True),
                    "stance": _steps(look)[row.firmness_before],
                }
            )
        colour = look.scale[row.firmness_now - 1] if row.firmness_now else look.ink
        points.append(
            {
                **shared,
                "meeting_id": row.meeting_id,
                "x": row.firmness_now,
                "size": 190 if row.firmness_now else 110,
                "shape": "circle" if row.firmness_now else _CROSS,
                "fill": colour,
                # The ground around a disc keeps the line from running into it.
                "stroke": look.paper if row.firmness_now else look.ink,
                "ink": look.text_on(colour),
                "text": str(row.firmness_now) if row.firmness_now else "",
                "meeting": _place(row, look, before=False),
                "stance": _steps(look)[row.firmness_now],
            }
        )
    return pd.DataFrame(points)


def _steps(look: Look) -> list[str]:
    """The names of 0 (not reported) to 5 (initiative)."""
    return [look.labels.words("stance-none"), *(look.labels.listed("stance", s) for s in STANCES)]


def _axis_labels(steps: list[str], look: Look) -> pd.DataFrame:
    """The steps' names in lines above the plot, or their numbers where names have no room."""
    room = look.plot_width / len(steps)
    rows = []
    for place, step in enumerate(steps):
        names = broken(f"{place} {step}", room - 8) if room >= _NAMED else [str(place)]
        rows += [
            {
                "x": place,
                "y": -6 - (len(names) - 1 - line) * _LINE,
                "name": name,
                "lines": len(names),
            }
            for line, name in enumerate(names)
        ]
    return pd.DataFrame(rows)


def _key(table: pd.DataFrame, look: Look) -> list[Swatch]:
    first = next(each(table))
    now = Swatch(_place(first, look, before=False), look.scale[3], shape="circle")
    if first.change == FIRST:
        return [now]
    swatches = [Swatch(_place(first, look, before=True), look.paper, look.muted, "circle"), now]
    if (table["change"] == "gone").any():
        gone = look.labels.words("theme-changes-not-mentioned")
        swatches.append(Swatch(gone, "transparent", look.ink, _CROSS))
    return swatches


def _told(table: pd.DataFrame, look: Look, most_new: int, most_gone: int) -> str:
    """The title with at most so many names of new and of dropped themes."""
    words = look.labels.words
    parts = {}
    for change, most in (("new", most_new), ("gone", most_gone)):
        themes = [
            look.labels.theme(one) for one in table.loc[table["change"] == change, "theme_id"]
        ]
        shown = themes[:most]
        if shown and len(themes) > most:
            shown.append(words("theme-changes-more", n=len(themes) - most))
        names = words("theme-changes-names", names=words.listed(shown)) if shown else ""
        parts[change] = words(f"theme-changes-title-{change}", n=len(themes), names=names)
    return words("theme-changes-title", **parts)


def _place(row: Any, look: Look, *, before: bool) -> str:
    date, city = (row.before_start_date, row.before_city) if before else (row.start_date, row.city)
    return dated(date, city, look)


CHART = Chart(
    id="theme-changes",
    page="themes",
    table=theme_trends.changes,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
)
