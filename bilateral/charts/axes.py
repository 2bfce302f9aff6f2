"""This module holds what charts with rows and symbols share: row labels, spans of time."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping
from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.lettering import width_of
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import label_expression

# The width of the plot below which texts beside marks are left out.
PHONE = 300
_MOST_YEARS = 9


def rows_axis(
    field: str, names: Mapping[str, str], look: Look, gap: float = 0, **changes: Any
) -> alt.Y:
    """Rows in the order of ``names``, labelled within the gutter.

    ``gap`` parts the cells of a grid; rows of symbols have none to part.
    """
    axis = {
        "labelExpr": label_expression(names),
        "labelLimit": look.gutter,
        "minExtent": look.gutter,
        "maxExtent": look.gutter,
        "grid": False,
        **changes,
    }
    between: dict[str, Any] = {"paddingInner": gap} if gap else {}
    scale = alt.Scale(domain=list(names), **between)
    return alt.Y(f"{field}:N", title=None, scale=scale, axis=alt.Axis(**axis))


def columns_axis(
    field: str, names: Mapping[str, str], look: Look, shift: Any = 0, **scale: Any
) -> alt.X:
    """Columns in the order of ``names``, labelled above: upright where each word has room.

    ``shift`` moves the labels from the middle of their columns, as it moves the marks.
    """
    room = look.plot_width / max(len(names), 1)
    upright = max(map(width_of, names.values()), default=0) <= room
    return alt.X(
        f"{field}:N",
        title=None,
        scale=alt.Scale(domain=list(names), **scale),
        axis=alt.Axis(
            orient="top",
            labelExpr=label_expression(names),
            labelAngle=0 if upright else -90,
            labelAlign="center" if upright and not shift else "left",
            labelOffset=shift,
            labelBaseline="bottom" if upright else "middle",
            labelFontSize=11,
            labelColor=look.ink,
            labelLimit=190,
            labelOverlap=False,
            grid=False,
        ),
    )


def tooltips(look: Look, *fields: str) -> list[alt.Tooltip]:
    return [
        alt.Tooltip(f"{field}:N", title=look.labels.words(f"column-{field}")) for field in fields
    ]


def time_axis(field: str, span: tuple[str, str], look: Look, room: float = 0) -> alt.X:
    """Years above the plot; ``room`` pixels stay free on the right for the newest label."""
    first, last = pd.Timestamp(span[0]), pd.Timestamp(span[1])
    margin = max((last - first) * 0.015, pd.Timedelta(days=60))
    first, last = first - margin, last + margin
    years = range(first.year + 1, last.year + 1)
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100) if len(years) / step <= _MOST_YEARS)
    last += (last - first) * (room / max(look.plot_width - room, 1))
    return alt.X(
        f"{field}:T",
        title=None,
        scale=alt.Scale(type="utc", domain=[first.date().isoformat(), last.date().isoformat()]),
        axis=alt.Axis(
            orient="top",
            format="%Y",
            labelColor=look.muted,
            values=[f"{year}-01-01" for year in years if year % step == 0],
            labelOverlap="greedy",
        ),
    )


def room_for(texts: Iterable[str], look: Look) -> float:
    """Pixels to keep free on the right for the longest text; none on a phone, which shows none."""
    longest = max((width_of(text, 11) for text in texts), default=0)
    return 0 if look.plot_width < PHONE else min(24 + longest, look.plot_width * 0.35)


def beside(
    base: alt.Chart, field: str, look: Look, shift: Any = 0, least: int = PHONE
) -> list[alt.Chart]:
    """The text to the right of each mark, clear of the lines behind it.

    It is left out where the plot is narrower than ``least``.
    """
    shown = base.transform_filter("datum.labelled")
    style: dict[str, Any] = {"align": "left", "dx": 9, "fontSize": 11, "xOffset": shift}
    text = {"expr": f"width < {least} ? '' : datum.{field}"}
    clear: dict[str, Any] = {"stroke": look.paper, "strokeWidth": 4, "strokeJoin": "round"}
    return [
        shown.mark_text(text=text, **clear, **style, aria=False).encode(
            tooltip=alt.TooltipValue(None)
        ),
        shown.mark_text(text=text, **style).encode(color=alt.Color("ink:N", scale=None)),
    ]


def labelled(marks: pd.DataFrame, row: str, day: str, text: str, pixel: float) -> pd.Series:
    """Which marks have room for their text on the right, at ``pixel`` pixels a day.

    The newest of each row always has; another where the next mark of the row is far enough.
    """
    following: dict[str, int] = {}
    shown = []
    cells = (marks[column].tolist() for column in (row, day, text))
    for of_row, on, words in reversed(list(zip(*cells, strict=True))):
        ordinal = dt.date.fromisoformat(on).toordinal()
        gap = following.get(of_row, math.inf) - ordinal
        following[of_row] = ordinal
        shown.append(gap * pixel > 26 + width_of(words, 11))
    return pd.Series(shown[::-1], index=marks.index, dtype="bool")


# The size of a symbol, smaller on a phone.
MARK: Any = {"expr": f"width < {PHONE} ? 40 : 95"}
