"""This module joins the layers of a chart into one Vega-Lite specification.

Altair's own LayerChart copies every layer with all that is in it six times over and reads the
frame of each anew, which takes longer than all measures of a page together.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import altair as alt
import pandas as pd


@dataclass(frozen=True)
class Layers:
    """Charts of one mark each, the first at the bottom, on common axes.

    Layers without data of their own draw ``rows``. A frame that several of them draw is
    written once. Channels in ``independent`` have a scale in each layer.
    """

    drawn: Sequence[alt.Chart]
    width: int
    height: int
    rows: pd.DataFrame | None = field(default=None, repr=False)
    independent: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The specification, not validated: that takes longer than all the rest."""
        datasets = _Datasets()
        layers: list[dict[str, Any]] = []
        params: list[dict[str, Any]] = []
        for place, chart in enumerate(self.drawn):
            bare = chart.copy(deep=False)
            bare.data = bare.params = alt.Undefined
            layer = datasets.named(chart.data)
            layer |= bare.to_dict(validate=False, context={"top_level": False, "data": None})
            if chart.params is not alt.Undefined:
                # A parameter stands at the top, where a page looks for it, and names its layer.
                layer["name"] = f"layer_{place}"
                params += [
                    {**param.to_dict(validate=False), "views": [layer["name"]]}
                    for param in chart.params
                ]
            layers.append(layer)
        return {
            "$schema": alt.SCHEMA_URL,
            "width": self.width,
            "height": self.height,
            **datasets.named(self.rows),
            "layer": layers,
            **({"params": params} if params else {}),
            **(
                {"resolve": {"scale": dict.fromkeys(self.independent, "independent")}}
                if self.independent
                else {}
            ),
            "datasets": datasets.rows,
        }


class _Datasets:
    """The rows of frames by a name that changes with them, so that a page sees them change."""

    def __init__(self) -> None:
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self._names: dict[int, str] = {}

    def named(self, frame: Any) -> dict[str, Any]:
        """The ``data`` of a layer; nothing where it has none of its own."""
        if not isinstance(frame, pd.DataFrame):
            return {}
        if id(frame) not in self._names:
            rows = _rows(frame)
            digest = hashlib.sha256(json.dumps(rows).encode()).hexdigest()
            self._names[id(frame)] = f"data-{digest[:32]}"
            self.rows[self._names[id(frame)]] = rows
        return {"data": {"name": self._names[id(frame)]}}


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    columns = []
    for name in frame:
        column = frame[name]
        cells = column.tolist()
        if column.hasnans:
            gone = column.isna().tolist()
            cells = [None if no else cell for cell, no in zip(cells, gone, strict=True)]
        columns.append(cells)
    names = list(frame)
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
