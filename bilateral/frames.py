"""This module reads any engine's frame by its columns.

A lazy frame is asked in Narwhals expressions. In memory, sets and lists of Python take a third
of their time on tables of hundreds of rows, and a change of the filter reads dozens of tables.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals as nw


def kept(native: Any, **allowed: Iterable[str]) -> Any:
    """The rows whose columns hold one of the values allowed there; order is kept."""
    frame = nw.from_native(native)
    if isinstance(frame, nw.LazyFrame):
        conditions = [nw.col(column).is_in(list(values)) for column, values in allowed.items()]
        return frame.filter(*conditions).to_native() if conditions else native
    places: Iterable[int] = range(len(frame))
    for column, values in allowed.items():
        cells, held = frame[column].to_list(), set(values)
        places = [place for place in places if cells[place] in held]
    return frame[list(places)].to_native()


def values(native: Any, column: str) -> list[str]:
    """Distinct values of a column of text in first-seen order, without missing ones."""
    frame = nw.from_native(native)
    if isinstance(frame, nw.LazyFrame):
        frame = frame.select(column).collect()
    return [cell for cell in dict.fromkeys(frame[column].to_list()) if isinstance(cell, str)]


def columns(native: Any) -> list[str]:
    frame = nw.from_native(native)
    return frame.collect_schema().names() if isinstance(frame, nw.LazyFrame) else frame.columns


def length(native: Any) -> int:
    """How many rows there are."""
    frame = nw.from_native(native)
    if isinstance(frame, nw.LazyFrame):
        return int(frame.select(nw.len()).collect().item())
    return len(frame)
