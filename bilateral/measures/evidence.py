"""This module collects what rows say and who says so, into one cell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals as nw
import pandas as pd

# The column every tidy table ends with, and what stands between two ids in it.
SOURCES = "source_ids"
SEPARATOR = ";"


def lazy(native: Any) -> nw.LazyFrame[Any]:
    """Any engine's frame as a Narwhals lazy frame."""
    return nw.from_native(native).lazy()


def collected(frame: nw.LazyFrame[Any]) -> pd.DataFrame:
    """The result as pandas, missing text as ``None``-like, whatever the engine."""
    return frame.collect().to_pandas().reset_index(drop=True)


def joined(values: Iterable[Any]) -> str:
    """Distinct source ids in first-seen order, as one ``source_ids`` cell."""
    ids = (one for value in values if isinstance(value, str) for one in value.split(SEPARATOR))
    return SEPARATOR.join(dict.fromkeys(ids))


def said(values: Iterable[Any]) -> str:
    """Distinct sentences in first-seen order, as one cell."""
    return " ".join(dict.fromkeys(value for value in values if isinstance(value, str)))
