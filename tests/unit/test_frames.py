"""Reading a frame by its columns gives the same in memory and lazily."""

from __future__ import annotations

from typing import Any

import duckdb
import narwhals as nw
import pandas as pd
import pyarrow as pa
import pytest

from bilateral import frames

ROWS = {"code": ["b", "a", "b", None, "c"], "kind": ["x", "x", "y", "y", "x"]}
ENGINES = {
    "pandas": pd.DataFrame,
    "arrow": pa.table,
    "lazy": lambda rows: duckdb.from_arrow(pa.table(rows)),
}


@pytest.fixture(params=ENGINES)
def native(request: pytest.FixtureRequest) -> Any:
    return ENGINES[request.param](ROWS)


def codes(native: Any) -> list[str]:
    return [code for code, _ in nw.from_native(native).lazy().collect().iter_rows()]


def test_kept_rows_hold_an_allowed_value_in_every_column(native: Any) -> None:
    assert codes(frames.kept(native, code=["c", "b"])) == ["b", "b", "c"]
    assert codes(frames.kept(native, code=["c", "b"], kind=["x"])) == ["b", "c"]


def test_nothing_is_kept_where_nothing_is_allowed(native: Any) -> None:
    assert codes(frames.kept(native, code=[])) == []


def test_everything_is_kept_where_nothing_is_asked(native: Any) -> None:
    assert len(codes(frames.kept(native))) == 5


def test_values_are_distinct_in_the_order_of_the_rows(native: Any) -> None:
    assert frames.values(native, "code") == ["b", "a", "c"]


def test_columns_and_length(native: Any) -> None:
    assert frames.columns(native) == ["code", "kind"]
    assert frames.length(native) == 5
