"""The chart of how well founded facts are: its parts add up, its words follow from the table."""

import pandas as pd
import pytest

from bilateral.charts import Look, sources_per_fact
from bilateral.i18n import words
from bilateral.labels import Labels
from tests.unit.tables_builder import tables

TABLE = pd.DataFrame(
    [
        ("meetings", 1, 5, 50.0, "x"),
        ("meetings", 2, 2, 20.0, "x;y"),
        ("meetings", 3, 3, 30.0, "x;y;z"),
        ("commitments", 1, 4, 100.0, "x"),
    ],
    columns=["table_name", "source_count", "fact_count", "share_pct", "source_ids"],
)


@pytest.fixture
def look():
    return Look(Labels(tables(), words("en")))


def test_the_share_with_two_or_more_sources_is_the_finding(look):
    assert dict(sources_per_fact.founded(TABLE)) == {"meetings": 50, "commitments": 0}
    assert sources_per_fact.title(TABLE, look) == (
        "50% of what is in “Meetings” rests on two or more sources, 0% of “Commitments”"
    )
    assert sources_per_fact.title(TABLE.head(3), look) == (
        "50% of what is in “Meetings” rests on two or more sources"
    )


def test_the_parts_of_a_bar_follow_one_another_most_sources_first(look):
    parts = sources_per_fact.marks(TABLE, look)
    drawn = [tuple(row) for row in parts[["table", "sources", "start", "end", "facts"]].to_numpy()]
    assert drawn == [
        ("Meetings", "three or more", 0, 30, "3"),
        ("Meetings", "two", 30, 50, "2"),
        ("Meetings", "one source", 50, 100, "5"),
        ("Commitments", "one source", 0, 100, "4"),
    ]
    assert list(parts["total"]) == ["50% of 10"] * 3 + ["0% of 4"]
