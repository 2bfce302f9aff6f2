"""Reading a frame by its columns gives the same in memory and lazily."""

from __future__ import annotations

from typing import Any

import pandas as pd
import polars as pl
import pytest

from bilateral import frames

ROWS = {"code": ["b", "a", "b", None, "c"], "kind": ["x", "x", "y", "y", "x"]}
ENGINES = {
    "pandas": pd.DataFrame,
    "polars": pl.DataFrame,
    "lazy": pl.LazyFrame,
}


@pytest.fixture(params=ENGINES)
def native(request: pytest.FixtureRequest) -> Any:
    return ENGINES[request.param](ROWS)


def codes(native: Any) -> list[str]:
    rows = native.collect() if isinstance(native, pl.LazyFrame) else native
    return list(rows["code"])


def test_kept_rows_hold_an_allowed_value_in_every_column(native):
    assert codes(frames.kept(native, code=["c", "b"])) == ["b", "b", "c"]
    assert codes(frames.kept(native, code=["c", "b"], kind=["x"])) == ["b", "c"]


def test_nothing_is_kept_where_nothing_is_allowed(native):
    assert codes(frames.kept(native, code=[])) == []


def test_everything_is_kept_where_nothing_is_asked(native):
    assert len(codes(frames.kept(native))) == 5


def test_values_are_distinct_in_the_order_of_the_rows(native):
    assert frames.values(native, "code") == ["b", "a", "c"]


def test_columns_and_length(native):
    assert frames.columns(native) == ["code", "kind"]
    assert frames.length(native) == 5
