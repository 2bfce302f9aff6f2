"""This module goes through the rows of small frames, many times faster than pandas does."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import pandas as pd

from bilateral.frames import kept
from bilateral.measures.evidence import collected, lazy


def each(frame: pd.DataFrame) -> Iterator[Any]:
    """The rows as named tuples of plain Python values, without the index.

    Also right for a column that is called as a method of a Series is (``size``).
    """
    columns = [frame[name].tolist() for name in frame]
    return map(_row(tuple(frame))._make, zip(*columns, strict=True))  # type: ignore[attr-defined]


def holding(native: Any, **allowed: Iterable[str]) -> list[Any]:
    """The rows whose columns hold one of the values allowed there, as :func:`each` gives them.

    Of any engine's frame; of ours without a frame in between, in a third of the time.
    """
    if not isinstance(native, pd.DataFrame):
        return list(each(collected(lazy(kept(native, **allowed)))))
    cells = {name: native[name].tolist() for name in native}
    places: Iterable[int] = range(len(native))
    for name, values in allowed.items():
        column, held = cells[name], set(values)
        places = [place for place in places if column[place] in held]
    places = list(places)
    columns = [[column[place] for place in places] for column in cells.values()]
    return list(map(_row(tuple(cells))._make, zip(*columns, strict=True)))  # type: ignore[attr-defined]


def keyed_by(frame: pd.DataFrame, keys: list[str]) -> list[Any]:
    """The key of each row: its value in one column, a tuple of those in several."""
    columns = [frame[key].tolist() for key in keys]
    return columns[0] if len(columns) == 1 else list(zip(*columns, strict=True))


def different(values: Iterable[Any]) -> int:
    """How many different texts there are; a missing one is none."""
    return len({value for value in values if isinstance(value, str)})


def framed(
    rows: list[dict[str, Any]], columns: list[str], dtypes: Mapping[str, str]
) -> pd.DataFrame:
    """Rows as a frame of these columns; those without a type in ``dtypes`` are text."""
    types = {name: dtypes.get(name, "str") for name in columns}
    return tabled([[row[name] for name in columns] for row in rows], types)


def tabled(rows: Sequence[Sequence[Any]], types: Mapping[str, str]) -> pd.DataFrame:
    """Rows as a frame of these columns, each of its type."""
    cells = zip(*rows, strict=True) if rows else iter([()] * len(types))
    return pd.DataFrame(
        {name: pd.Series(list(next(cells)), dtype=dtype) for name, dtype in types.items()},
        copy=False,
    )


@lru_cache(maxsize=256)
def _row(names: tuple[str, ...]) -> type[tuple[Any, ...]]:
    return namedtuple("Row", names, rename=True)
