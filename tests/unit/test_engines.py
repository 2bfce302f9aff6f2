"""The same measures on another engine: DuckDB gives what pandas gives."""

from collections.abc import Iterator

import duckdb
import pandas as pd
import pyarrow as pa
import pytest

from bilateral.charts import CHARTS
from bilateral.measures import facets
from bilateral.selection import Selection, apply, narrowed
from bilateral.tables import Tables

SELECTIONS = {
    "open": Selection(),
    "a pair": Selection(countries=("KOR", "JPN"), match="all", since=2010),
    "a theme": Selection(themes=("ai-digital",), stance="agreed"),
    "a framework": Selection(frameworks=("cptpp",), levels=("business",)),
    "nothing": Selection(countries=("USA",), frameworks=("rcep",), since=1901, until=1902),
}
each_selection = pytest.mark.parametrize("chosen", SELECTIONS)


@pytest.fixture(scope="module")
def relations(shipped) -> Iterator[Tables]:
    """The shipped tables as relations of a DuckDB database in memory."""
    with duckdb.connect() as database:
        frames = {
            name: database.from_arrow(pa.Table.from_pandas(frame, preserve_index=False))
            for name, frame in shipped.items()
        }
        yield shipped.replaced(**frames)


@each_selection
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.id)
def test_a_measure_is_the_same_on_any_engine(chart, chosen, shipped, relations):
    selection = SELECTIONS[chosen]
    expected = chart.table(narrowed(shipped, selection), selection)
    found = chart.table(narrowed(relations, selection), selection)
    pd.testing.assert_frame_equal(nullable(found), nullable(expected))


@each_selection
def test_a_selection_leaves_the_same_rows_on_any_engine(chosen, shipped, relations):
    expected = apply(shipped, SELECTIONS[chosen])
    found = apply(relations, SELECTIONS[chosen])
    assert {name: sorted_rows(frame) for name, frame in found.items()} == {
        name: sorted_rows(frame) for name, frame in expected.items()
    }


def test_what_can_be_chosen_is_counted_the_same_on_any_engine(shipped, relations):
    assert facets.counts(relations) == facets.counts(shipped)
    assert facets.pairs(relations) == facets.pairs(shipped)
    assert facets.years(relations) == facets.years(shipped)


def nullable(frame):
    """Numbers that can be missing and numbers that cannot as one type; whole ones stay whole."""
    whole = dict.fromkeys(frame.select_dtypes("integer"), "Int64")
    broken = {name: "Float64" for name in frame if pd.api.types.is_float_dtype(frame[name])}
    return frame.astype(whole | broken)


def sorted_rows(native):
    """Every row as text, in one order: an engine keeps none of its own."""
    frame = native if isinstance(native, pd.DataFrame) else native.df()
    plain = frame.astype(object).where(frame.notna(), None)
    return sorted(tuple(str(cell) for cell in row) for row in plain.to_numpy().tolist())
