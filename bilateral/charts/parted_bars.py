"""This module draws bars of several parts, the number in each and the total at the end."""

from __future__ import annotations

import altair as alt
import pandas as pd

from bilateral.charts.look import Look

_BAR = 18


def parted_bars(
    parts: pd.DataFrame,
    totals: pd.DataFrame,
    end: str,
    x: alt.X,
    y: alt.Y,
    tooltip: list[alt.Tooltip],
    look: Look,
) -> list[alt.Chart]:
    """The layers of ``parts``: a row each with ``start, end, middle, fill, ink, text``.

    ``totals`` has a row a bar; its text ``total`` stands at what the column ``end`` says.
    """
    base = alt.Chart(parts).encode(y=y)
    # A line of ground keeps two steps of the scale apart.
    bars = base.mark_bar(height=_BAR, stroke=look.paper, strokeWidth=1).encode(
        x=x, x2=alt.X2("end:Q"), color=alt.Color("fill:N", scale=None), tooltip=tooltip
    )
    numbers = base.mark_text(fontSize=11).encode(
        x=alt.X("middle:Q"),
        text=alt.Text("text:N"),
        color=alt.Color("ink:N", scale=None),
        tooltip=alt.TooltipValue(None),
    )
    total = (
        alt.Chart(totals)
        .mark_text(align="left", dx=6, fontWeight=600, color=look.ink)
        .encode(y=y, x=alt.X(f"{end}:Q"), text=alt.Text("total:N"), tooltip=alt.TooltipValue(None))
    )
    return [bars, numbers, total]
