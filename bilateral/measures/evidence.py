"""This module collects what rows say and who says so, into one cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import narwhals as nw
import pandas as pd

from bilateral.frames import columns
from bilateral.tables import Tables

# The column every tidy table ends with, and what stands between two ids in it.
SOURCES = "source_ids"
SEPARATOR = ";"


def lazy(native: Any) -> nw.LazyFrame[Any]:
    """Any engine's frame as a Narwhals lazy frame."""
    return nw.from_native(native).lazy()


def collected(frame: nw.LazyFrame[Any]) -> pd.DataFrame:
    """The result as pandas, with the types of our tables whatever the engine.

    Other engines hand over Arrow, whose whole numbers pandas would turn into fractions as soon
    as one is missing.
    """
    rows = frame.collect()
    if rows.implementation.is_pandas():
        return rows.to_pandas().reset_index(drop=True)
    return rows.to_arrow().to_pandas(types_mapper=_nullable)


def _nullable(arrow_type: Any) -> Any:
    return {"int64": pd.Int64Dtype(), "int32": pd.Int64Dtype(), "bool": pd.BooleanDtype()}.get(
        str(arrow_type)
    )


def joined(values: Iterable[Any]) -> str:
    """Distinct source ids in first-seen order, as one ``source_ids`` cell."""
    ids = (one for value in values if isinstance(value, str) for one in value.split(SEPARATOR))
    return SEPARATOR.join(dict.fromkeys(ids))


def said(values: Iterable[Any]) -> str:
    """Distinct sentences in first-seen order, as one cell."""
    return " ".join(dict.fromkeys(value for value in values if isinstance(value, str)))


def of_statement(themes: pd.DataFrame, theme_id: str) -> pd.DataFrame:
    """The rows of a meeting's statements that are about one theme."""
    return themes[themes["theme_id"] == theme_id]


def of_provision(tables: Tables, framework_id: str, theme_id: str) -> pd.DataFrame:
    """What is coded of a theme in a framework, with its source."""
    coded = lazy(tables.framework_themes).filter(
        nw.col("framework_id") == framework_id, nw.col("theme_id") == theme_id
    )
    return collected(coded)


def rests_on(tables: Tables) -> pd.DataFrame:
    """Every source with what rests on it, most first.

    ``publisher, title, published_on, language, url, rows, rests_on``: ``rows`` counts the rows
    that cite it, ``rests_on`` names their tables with a count each.
    """
    uses: dict[str, list[tuple[int, str]]] = {}
    for name, native in tables.items():
        if name != "sources" and "source_id" in columns(native):
            cited = collected(lazy(native).select("source_id"))["source_id"].tolist()
            for source, n in Counter(cited).items():
                uses.setdefault(source, []).append((n, name))
    sources = collected(lazy(tables.sources))
    by_source = [uses.get(source, []) for source in sources["source_id"].tolist()]
    sources["rows"] = [sum(n for n, _ in of_tables) for of_tables in by_source]
    sources["rests_on"] = [
        ", ".join(f"{name.replace('_', ' ')} {n}" for n, name in _most_first(of_tables)) or None
        for of_tables in by_source
    ]
    shown = ["publisher", "title", "published_on", "language", "url", "rows", "rests_on"]
    return sources.sort_values("rows", ascending=False, kind="stable")[shown].reset_index(drop=True)


def _most_first(of_tables: list[tuple[int, str]]) -> list[tuple[int, str]]:
    return sorted(of_tables, key=lambda use: (-use[0], use[1]))
