"""What frameworks cover, who is in them and what was said of them, counted by hand."""

import pytest

from bilateral.measures import frameworks
from bilateral.selection import Selection, apply
from tests.unit.frameworks_tables import cells, small

PAIR = Selection(countries=("KOR", "JPN"), match="all")


def test_coverage_keeps_not_coded_apart_from_none():
    table = frameworks.coverage(small(), Selection())
    assert cells(table, "framework_id", "parties", "theme_id", "depth") == [
        # pact: KOR, JPN and CHN are party; ai sums to 5, food to 3, visas to nothing.
        ("pact", 3, "ai", 4),
        ("pact", 3, "food", 0),
        ("pact", 3, "visas", None),
        ("old", 1, "ai", 1),  # Japan withdrew
        ("old", 1, "food", 3),
        ("old", 1, "visas", None),
    ]
    assert table.columns[-1] == "source_ids"
    assert set(table["source_ids"]) == {"s-pact", "s-old"}


def test_coverage_counts_the_chosen_countries_as_parties():
    chosen = Selection(countries=("CHN",))
    table = frameworks.coverage(apply(small(), chosen), chosen)
    assert cells(table.drop_duplicates("framework_id"), "framework_id", "parties") == [("pact", 1)]


def test_coverage_of_one_theme():
    chosen = Selection(themes=("food",))
    table = frameworks.coverage(apply(small(), chosen), chosen)
    assert cells(table, "framework_id", "theme_id", "depth") == [
        ("pact", "food", 0),
        ("old", "food", 3),
    ]


def test_coverage_of_nothing_is_an_empty_table():
    assert frameworks.coverage(small(framework_themes=[]), Selection()).empty


def test_members_take_the_preferred_row_and_count_what_else_is_stated():
    table = frameworks.members(small(), Selection())
    assert cells(
        table, "framework_id", "country_iso3", "meetings", "status", "since", "statements"
    ) == [
        # Korea sat at three meetings held, Japan and China at two; Japan is in more frameworks.
        ("pact", "KOR", 3, "party", "2012", 1),
        ("pact", "JPN", 2, "party", "2012-05-01", 2),
        ("pact", "CHN", 2, "party", "2015-02", 1),
        # Two of those that met are in each of the next two: the newer date comes first.
        ("talks", "KOR", 3, "negotiating", "2020-01-31", 1),
        ("talks", "CHN", 2, "applicant", "2021", 1),
        ("club", "KOR", 3, "party", None, 1),
        ("club", "JPN", 2, "party", "1990", 1),
        # Who withdrew does not sit in it, so one of those that met is left.
        ("old", "KOR", 3, "party", "2000", 1),
        ("old", "JPN", 2, "withdrew", "2005", 1),
    ]
    assert table.loc[1, "source_ids"] == "a;b"


def test_members_stand_in_the_order_chosen():
    chosen = Selection(countries=("CHN", "KOR"))
    table = frameworks.members(apply(small(), chosen), chosen)
    assert cells(table, "framework_id", "country_iso3") == [
        ("talks", "CHN"), ("talks", "KOR"), ("pact", "CHN"), ("pact", "KOR"),
        ("old", "KOR"), ("club", "KOR"),
    ]  # fmt: skip


def test_positions_prefer_what_was_reported_and_join_several():
    table = frameworks.positions(small(), Selection())
    assert cells(table, "framework_id", "meeting_id", "position", "positions", "certainty") == [
        ("pact", "m1", "negotiate", "negotiate;mention", "held"),
        ("pact", "m2", "deepen", "deepen", "held"),
        ("talks", "m2", "launch", "launch", "planned"),
    ]
    assert cells(table, "detail", "source_ids")[0] == ("Begin. Named.", "b;a")


def test_measures_run_on_another_engine():
    duckdb = pytest.importorskip("duckdb")
    here, there = small(), small()
    names = [name for name, frame in here.items() if len(frame)]
    moved = there.replaced(**{name: duckdb.from_df(there.frame(name)) for name in names})
    for measure in (frameworks.coverage, frameworks.members, frameworks.positions):
        mine, theirs = measure(here, Selection()), measure(moved, Selection())
        assert mine.astype(object).fillna("").equals(theirs.astype(object).fillna(""))
