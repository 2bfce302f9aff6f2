"""This module draws the key of a chart: a line of swatches with their words, above the plot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd

from bilateral.charts.layers import Layers
from bilateral.charts.lettering import width_of
from bilateral.charts.look import Look

_GAP = 10
# What a swatch takes beside its word.
_SWATCH = 19


@dataclass(frozen=True)
class Swatch:
    """A mark as it stands in the plot, and its word; no ``stroke`` means that of the fill."""

    name: str
    fill: str
    stroke: str = ""
    shape: str = "square"


def keyed(
    layers: Sequence[alt.Chart],
    swatches: Sequence[Swatch],
    look: Look,
    height: int,
    rows: pd.DataFrame | None = None,
    *,
    independent: tuple[str, ...] = (),
) -> Layers:
    """The layers with a key above them, as wide as the look; ``rows`` for layers without data.

    The key is Vega's own legend of a layer without visible marks: on a page it breaks into
    columns with the width of its container, which text placed by hand does not.
    """
    lengths = [_SWATCH + width_of(swatch.name) for swatch in swatches]
    line, widest = sum(lengths) + _GAP * (len(lengths) - 1), max(lengths, default=1) + _GAP
    columns = f"width >= {line:.0f} ? 0 : max(1, floor((width + {_GAP}) / {widest:.0f}))"
    legend = alt.Legend(
        orient="top",
        title=None,
        symbolOpacity=1,
        symbolSize=110,
        symbolStrokeWidth=1.5,
        labelFontSize=12,
        labelColor=look.ink,
        labelLimit=320,
        columnPadding=_GAP,
        columns=alt.ExprRef(columns),
        offset=12,
    )
    names = [swatch.name for swatch in swatches]
    drawn = {
        "shape": [swatch.shape for swatch in swatches],
        "fill": [swatch.fill for swatch in swatches],
        "stroke": [swatch.stroke or swatch.fill for swatch in swatches],
    }
    kinds = {"shape": alt.Shape, "fill": alt.Fill, "stroke": alt.Stroke}
    channels = {
        name: kind("name:N", scale=alt.Scale(domain=names, range=drawn[name]), legend=legend)
        for name, kind in kinds.items()
    }
    key = (
        alt.Chart(pd.DataFrame({"name": names}))
        .mark_point(opacity=0, aria=False)
        .encode(**channels, tooltip=alt.TooltipValue(None))
    )
    scales = ("shape", "fill", "stroke", *independent)
    return Layers([*layers, key], look.plot_width, height, rows, scales)
