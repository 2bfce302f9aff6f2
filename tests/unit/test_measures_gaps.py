"""What two countries raise together against what they share, worked out by hand."""

import pytest

from bilateral.measures import gaps
from bilateral.selection import Selection, apply
from tests.unit.frameworks_tables import MEETINGS, cells, rows_of, small

PAIR = Selection(countries=("KOR", "JPN"), match="all")
COLUMNS = ("theme_id", "meetings", "stance", "outcome", "depth", "coded", "shared")


def test_gap_of_a_pair():
    table = gaps.uncovered(apply(small(), PAIR), PAIR)
    # Together at m1 and m2; m4 is planned. Shared and working: PACT and CLUB, CLUB not coded.
    assert cells(table, *COLUMNS) == [
        ("food", 2, "agreed", "none", 0, 1, 2),
        ("visas", 1, "discussed", "not_coded", None, 0, 2),
        ("ai", 1, "discussed", "covered", 4, 1, 2),
    ]
    assert cells(table, "framework_id", "provision", "source_ids") == [
        ("pact", None, "b;s-pact"),
        (None, None, "b"),
        ("pact", "14 Digital Trade", "b;s-pact"),
    ]
    assert set(table["countries"]) == {"KOR;JPN"}


def test_gap_without_a_choice_is_that_of_the_pair_that_met_most_often():
    table = gaps.uncovered(small(), Selection())
    # Korea met Japan twice and China twice: of equals the first by code, China and Korea.
    # Korea sat at three meetings, so it is named first.
    assert set(table["countries"]) == {"KOR;CHN"}
    assert cells(table, *COLUMNS) == [
        ("food", 1, "agreed", "none", 0, 1, 1),
        ("visas", 1, "discussed", "not_coded", None, 0, 1),
        ("ai", 1, "initiative", "covered", 4, 1, 1),
    ]


@pytest.mark.parametrize(
    ("countries", "countries_meant", "themes"),
    [
        (("CHN",), "CHN", {"ai", "food", "visas"}),
        (("KOR", "JPN", "CHN"), "KOR;JPN;CHN", {"food", "visas"}),  # all at m2 alone
    ],
)
def test_gap_of_one_and_of_three_countries(countries, countries_meant, themes):
    chosen = Selection(countries=countries)
    table = gaps.uncovered(apply(small(), chosen), chosen)
    assert set(table["countries"]) == {countries_meant}
    assert set(table["theme_id"]) == themes


def test_three_countries_that_never_met_at_one_table_leave_their_most_frequent_pair():
    without = [row for row in MEETINGS if row[0] != "m2"]
    sides = [(meeting, country) for meeting, _, _, sat in without for country in sat]
    chosen = Selection(countries=("JPN", "KOR", "CHN"))
    tables = small(meeting_sides=rows_of("meeting_sides", sides))
    table = gaps.uncovered(apply(tables, chosen), chosen)
    assert set(table["countries"]) == {"KOR;CHN"}  # once each; CHN comes before JPN


def test_gap_where_nothing_is_shared():
    table = gaps.uncovered(small(memberships=[]), PAIR)
    assert set(table["outcome"]) == {"no_framework"}
    assert set(table["shared"]) == {0}
    assert table["depth"].isna().all()


def test_gap_names_every_framework_that_is_as_deep():
    depths = [("pact", "food", 2, "3 Food"), ("club", "food", 2, "1 Farms")]
    coded = rows_of("framework_themes", [(*row, "Read.", f"s-{row[0]}") for row in depths])
    table = gaps.uncovered(small(framework_themes=coded), PAIR)
    food = table[table["theme_id"] == "food"]
    assert cells(food, "framework_id", "provision", "also_in", "coded", "source_ids") == [
        ("club", "1 Farms", "pact", 2, "b;s-club;s-pact")
    ]


def test_gap_where_no_one_met_is_an_empty_table():
    assert gaps.uncovered(small(meeting_sides=[]), Selection()).empty


def test_gap_runs_on_another_engine():
    duckdb = pytest.importorskip("duckdb")
    here = small()
    moved = here.replaced(
        **{name: duckdb.from_df(frame) for name, frame in here.items() if len(frame)}
    )
    mine, theirs = gaps.uncovered(here, PAIR), gaps.uncovered(moved, PAIR)
    assert mine.astype(object).fillna("").equals(theirs.astype(object).fillna(""))
