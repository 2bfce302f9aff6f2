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
import pyarrow as pa


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

    def to_dict(self, arrow: bool = False) -> dict[str, Any]:
        """The specification, not validated: that takes longer than all the rest.

        Its datasets are lists of rows, or Arrow tables.
        """
        datasets = _Datasets()
        layers: list[dict[str, Any]] = []
        params: list[dict[str, Any]] = []
        for place, chart in enumerate(self.drawn):
            layer = datasets.named(chart.data) | plain(chart, "data", "params")
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
            "datasets": {
                name: pa.table(cells) if arrow else _rows(cells)
                for name, cells in datasets.cells.items()
            },
        }


def plain(value: Any, *left_out: str) -> Any:
    """What ``to_dict`` makes of a part of a chart without data of its own, in a third of the time.

    Altair asks of every string and number in a chart whether it may be some object with a schema.
    """
    if isinstance(value, alt.SchemaBase):
        if value._args:
            return plain(value._args[0])
        cells = plain({name: value._kwds[name] for name in value._kwds if name not in left_out})
        shorthand = cells.pop("shorthand", None)
        if shorthand is not None:
            field = alt.parse_shorthand(shorthand)
            cells = {name: field[name] for name in field if name in value._kwds} | cells
        if isinstance(cells.get("mark"), str):
            cells["mark"] = {"type": cells["mark"]}
        return cells
    if isinstance(value, dict):
        return {name: plain(cell) for name, cell in value.items() if cell is not alt.Undefined}
    if isinstance(value, (list, tuple)):
        return [plain(cell) for cell in value]
    return value


class _Datasets:
    """The cells of frames by a name that changes with them, so that a page sees them change."""

    def __init__(self) -> None:
        self.cells: dict[str, dict[str, list[Any]]] = {}
        self._names: dict[int, str] = {}

    def named(self, frame: Any) -> dict[str, Any]:
        """The ``data`` of a layer; nothing where it has none of its own."""
        if not isinstance(frame, pd.DataFrame):
            return {}
        if id(frame) not in self._names:
            cells = {name: _cells(frame[name]) for name in frame}
            digest = hashlib.sha256(json.dumps(cells).encode()).hexdigest()
            self._names[id(frame)] = f"data-{digest[:32]}"
            self.cells[self._names[id(frame)]] = cells
        return {"data": {"name": self._names[id(frame)]}}


def _cells(column: pd.Series) -> list[Any]:
    return [None if cell is pd.NA or cell != cell else cell for cell in column.tolist()]


def _rows(cells: dict[str, list[Any]]) -> list[dict[str, Any]]:
    return [dict(zip(cells, row, strict=True)) for row in zip(*cells.values(), strict=True)]
