"""Hand-made tables: only the rows and columns a test is about, typed as `load` types them."""

from __future__ import annotations

import pandas as pd

from bilateral.tables import NAMES, Tables, package

DTYPES = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}


def tables(version: str = "2026.1.31", **rows: list[dict[str, object]]) -> Tables:
    """Tables of these rows (a list of dictionaries for each table); the others are empty.

    A cell that is not given is missing. `tables(people=[{"person_id": "a"}])`.
    """
    unknown = set(rows) - set(NAMES)
    assert not unknown, f"There is no table {unknown}."
    return Tables(version=version, **{name: frame(name, rows.get(name, [])) for name in NAMES})


def frame(name: str, rows: list[dict[str, object]]) -> pd.DataFrame:
    """The rows as a frame with the columns and types of that table."""
    fields = package().resource(name).fields
    unknown = {column for row in rows for column in row} - {field.name for field in fields}
    assert not unknown, f"{name} has no column {unknown}."
    return pd.DataFrame(
        {
            field.name: pd.Series(
                [row.get(field.name) for row in rows], dtype=DTYPES.get(field.type, "str")
            )
            for field in fields
        }
    )
