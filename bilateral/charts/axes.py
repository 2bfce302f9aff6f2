"""This module holds what charts with rows and symbols share: row labels, key, spans of time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.look import GUTTER, Look
from bilateral.charts.meeting_words import label_expression

# Widths of the plot below which the key stands in one column (a phone), or in two.
_PHONE, _SMALL = 300, 620


def rows_axis(field: str, names: Mapping[str, str], **changes: Any) -> alt.Y:
    """Rows in the order of ``names``, labelled within the gutter."""
    axis = {
        "labelExpr": label_expression(names),
        "labelLimit": GUTTER,
        "minExtent": GUTTER,
        "maxExtent": GUTTER,
        "grid": False,
        **changes,
    }
    scale = alt.Scale(domain=list(names), paddingInner=0.08)
    return alt.Y(f"{field}:N", title=None, scale=scale, axis=alt.Axis(**axis))


def columns_axis(field: str, names: Mapping[str, str], look: Look, **scale: Any) -> alt.X:
    """Columns in the order of ``names``, labelled above: upright where each word has room."""
    room = look.plot_width / max(len(names), 1)
    upright = max((len(name) for name in names.values()), default=0) * 7 <= room
    return alt.X(
        f"{field}:N",
        title=None,
        scale=alt.Scale(domain=list(names), **scale),
        axis=alt.Axis(
            orient="top",
            labelExpr=label_expression(names),
            labelAngle=0 if upright else -90,
            labelAlign="center" if upright else "left",
            labelBaseline="bottom" if upright else "middle",
            labelFontSize=11,
            labelColor=look.ink,
            labelLimit=190,
            labelOverlap=False,
            grid=False,
        ),
    )


def key(entries: Iterable[tuple[str, str, str, str]], look: Look) -> alt.Chart:
    """The line above a plot that names its symbols: ``(name, shape, fill, stroke)`` each.

    A layer without a visible mark: Vega's own legend breaks into columns on a narrow screen,
    which text placed by hand does not. Lay it over the rest with :func:`keyed`.
    """
    names, shapes, fills, strokes = zip(*entries, strict=True)
    legend = alt.Legend(
        orient="top",
        title=None,
        symbolOpacity=1,
        symbolSize=110,
        symbolStrokeWidth=1.5,
        labelLimit=240,
        columnPadding=14,
        columns=alt.ExprRef(f"width < {_PHONE} ? 1 : width < {_SMALL} ? 2 : 0"),
        offset=10,
    )
    channels = {
        name: kind("name:N", scale=alt.Scale(domain=names, range=drawn), legend=legend)
        for name, kind, drawn in (
            ("shape", alt.Shape, shapes),
            ("fill", alt.Fill, fills),
            ("stroke", alt.Stroke, strokes),
        )
    }
    return (
        alt.Chart(pd.DataFrame({"name": names}))
        .mark_point(opacity=0, aria=False)
        .encode(**channels)
    )


def keyed(*layers: alt.Chart | alt.LayerChart) -> alt.LayerChart:
    """The layers with scales of their own for symbols, so that a key does not recolour marks."""
    return alt.layer(*layers).resolve_scale(
        shape="independent", fill="independent", stroke="independent", color="independent"
    )


def tooltips(look: Look, *fields: str) -> list[alt.Tooltip]:
    return [
        alt.Tooltip(f"{field}:N", title=look.labels.words(f"column-{field}")) for field in fields
    ]


def middle(earliest: str, latest: str) -> str:
    """The day halfway, where the mark of a partial date stands."""
    first, last = dt.date.fromisoformat(earliest), dt.date.fromisoformat(latest)
    return (first + (last - first) / 2).isoformat()
