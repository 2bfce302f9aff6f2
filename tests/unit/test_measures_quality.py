"""How good the data are, on tables small enough to count by hand; and the same on DuckDB."""

import duckdb
import pandas as pd
import pyarrow as pa
import pytest

from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.measures import quality
from bilateral.measures.disagreements import disagreements
from bilateral.selection import Selection
from tests.unit.tables_builder import tables

OPEN = Selection()

MEETINGS = [
    {"meeting_id": "a", "series_id": "s", "title": "A", "start_date": "2024-03-01",
     "certainty": "held", "confidence": "high", "source_id": "x"},
    {"meeting_id": "b", "series_id": "s", "title": "B", "start_date": "2025-12",
     "certainty": "planned", "confidence": "high", "source_id": "x"},
    {"meeting_id": "c", "series_id": "t", "title": "C", "start_date": "1999",
     "certainty": "held", "confidence": "low", "note": "Known from one account.",
     "source_id": "y"},
    {"meeting_id": "d", "series_id": "s", "title": "D", "start_date": "2023-05-05",
     "certainty": "postponed", "confidence": "high", "source_id": "x"},
]  # fmt: skip
SIDES = [
    {"meeting_id": meeting, "country_iso3": country}
    for meeting, countries in {"a": "KOR JPN", "b": "KOR JPN", "c": "CHN JPN KOR"}.items()
    for country in countries.split()
]


def delegation(meeting, country, size, source, preferred=False, **cells):
    return {
        "meeting_id": meeting,
        "country_iso3": country,
        "size": size,
        "size_qualifier": "exact",
        "size_unit": "people",
        "certainty": "held",
        "is_preferred": preferred,
        "source_id": source,
        **cells,
    }


DELEGATIONS = [
    delegation("a", "KOR", 14, "x", True, preferred_reason="The host counted."),
    delegation("a", "KOR", 15, "y"),
    delegation("a", "JPN", 11, "x", True),
    delegation("a", "JPN", 11, "z"),
    delegation("b", "JPN", 9, "z", True, certainty="planned"),
]


@pytest.fixture
def small():
    return tables(
        version="2026.1.31",
        meetings=MEETINGS,
        meeting_sides=SIDES,
        delegations=DELEGATIONS,
        meeting_totals=[
            {"meeting_id": "a", "size": 30, "size_qualifier": "about", "size_unit": "people",
             "certainty": "held", "source_id": "z"},
        ],
        participants=[
            {"meeting_id": "a", "person_id": "p", "organization_id": "o", "certainty": "held",
             "source_id": "x"},
            {"meeting_id": "a", "person_id": "p", "certainty": "held", "source_id": "y"},
            {"meeting_id": "a", "organization_id": "o", "certainty": "planned", "source_id": "x"},
        ],
        memberships=[
            {"framework_id": "f", "country_iso3": "JPN", "status": "party", "since": "2018-12-30",
             "is_preferred": True, "preferred_reason": "The text.", "source_id": "x"},
            {"framework_id": "f", "country_iso3": "JPN", "status": "signatory", "since": "2018",
             "is_preferred": False, "source_id": "y"},
            {"framework_id": "f", "country_iso3": "KOR", "status": "applicant",
             "is_preferred": True, "source_id": "x"},
        ],
        disagreements=[
            {"table_name": "meetings", "row_id": "c", "column_name": "start_date", "value": "1999",
             "is_preferred": True, "reason": "Nearer the event.", "source_id": "y"},
            {"table_name": "meetings", "row_id": "c", "column_name": "start_date", "value": "1998",
             "is_preferred": False, "source_id": "z"},
        ],
        corrections=[
            {"correction_id": "1", "table_name": "meetings", "row_key": "a", "column_name": "city",
             "was": "Pusan", "is": "Busan", "reason": "One spelling."},
        ],
        changes=[
            {"version": "2025.9.30", "table_name": "meetings", "change": "added", "row_count": 3},
            {"version": "2025.10.1", "table_name": "meetings", "change": "added", "row_count": 1},
            {"version": "2025.10.1", "table_name": "meetings", "change": "corrected",
             "row_key": "a", "columns": "city", "row_count": 1},
            {"version": "2025.10.1", "table_name": "people", "change": "withdrawn",
             "row_key": "q", "row_count": 1},
        ],
        sources=[
            {"source_id": "x", "publisher": "X", "published_on": "2024-03-05"},
            {"source_id": "y", "publisher": "Y", "published_on": "2000-02"},
            {"source_id": "z", "publisher": "Z"},
        ],
    )  # fmt: skip


def of(frame, *columns):
    return [tuple(row) for row in frame[list(columns)].itertuples(index=False)]


def test_cells_that_are_filled_are_counted(small):
    filled = quality.completeness(small)
    meetings = filled[filled["table_name"] == "meetings"].set_index("column_name")
    assert meetings.loc["note", ["row_count", "filled_count"]].tolist() == [4, 1]
    assert meetings.loc["title", ["row_count", "filled_count"]].tolist() == [4, 4]
    assert meetings.loc["title", "is_required"] and not meetings.loc["note", "is_required"]
    people = filled[filled["table_name"] == "people"]
    assert set(people["row_count"]) == {0} and set(people["filled_count"]) == {0}


def test_facts_are_counted_by_their_sources(small):
    found = quality.sources_per_fact(small, OPEN)
    assert of(found, "table_name", "source_count", "fact_count") == [
        ("meetings", 1, 2),  # b and d, which were not held: previews do not tell that they were
        ("meetings", 2, 1),  # c: its own source and the one that disagrees
        ("meetings", 3, 1),  # a: x, y, z
        ("delegations", 1, 1),
        ("delegations", 2, 2),  # two that differ, two that agree
        ("meeting_totals", 1, 1),
        ("participants", 1, 1),  # the firm
        ("participants", 2, 1),  # p, with and without an organisation
        ("memberships", 1, 1),
        ("memberships", 2, 1),
    ]
    assert found["share_pct"].tolist()[:4] == [50, 25, 25, 33.3]
    assert found["source_ids"].tolist()[1:3] == ["y;z", "x;y;z"]


def test_every_statement_in_dispute_is_listed_the_preferred_one_first(small):
    found = disagreements(small, OPEN)
    assert of(found, "number", "table_name", "column_name", "value", "source_ids") == [
        (1, "delegations", "size", "14", "x"),
        (1, "delegations", "size", "15", "y"),
        (2, "meeting_totals", "size", "30", "z"),
        (2, "meeting_totals", "sum", "25", "x"),
        (3, "meetings", "start_date", "1999", "y"),
        (3, "meetings", "start_date", "1998", "z"),
        (4, "memberships", "status", "party 2018-12-30", "x"),
        (4, "memberships", "status", "signatory 2018", "y"),
    ]
    assert found["is_preferred"].fillna(False).tolist() == [1, 0, 0, 0, 1, 0, 1, 0]
    assert found["reason"].dropna().tolist() == [
        "The host counted.", "Nearer the event.", "The text.",
    ]  # fmt: skip


def test_a_fact_without_a_column_is_in_dispute_under_its_own_name(small):
    minutes = {"table_name": "meetings", "row_id": "c", "fact": "Minutes of talk"}
    kind = minutes | {"fact": "What kind of meeting"}
    given = tables(
        disagreements=[
            {**minutes, "value": "45", "is_preferred": True, "reason": "Exact.", "source_id": "y"},
            {**minutes, "value": "50", "is_preferred": False, "source_id": "z"},
            {**kind, "value": "first", "is_preferred": False, "source_id": "y"},
            {**kind, "value": "informal", "is_preferred": False, "source_id": "z"},
        ]
    )
    found = disagreements(given, OPEN)
    assert of(found, "number", "fact", "value") == [
        (1, "Minutes of talk", "45"),
        (1, "Minutes of talk", "50"),
        (2, "What kind of meeting", "first"),
        (2, "What kind of meeting", "informal"),
    ]
    assert found["is_preferred"].tolist() == [True, False, pd.NA, pd.NA]


def test_a_total_that_is_the_sum_of_the_sides_is_not_in_dispute(small):
    totals = small.meeting_totals.assign(size=pd.Series([25], dtype="Int64"))
    found = disagreements(small.replaced(meeting_totals=totals), OPEN)
    assert "meeting_totals" not in set(found["table_name"])


def test_a_total_is_not_compared_with_sides_of_which_one_is_unknown(small):
    fewer = small.delegations[small.delegations["country_iso3"] != "JPN"]
    found = disagreements(small.replaced(delegations=fewer), OPEN)
    assert "meeting_totals" not in set(found["table_name"])


def totals_in_dispute(given):
    found = disagreements(given, OPEN)
    found = found[found["table_name"] == "meeting_totals"]
    return of(found, "meeting_id", "column_name", "value", "certainty")


def test_a_planned_total_is_compared_with_what_was_held(small):
    planned = small.meeting_totals.assign(certainty=["planned"])
    assert totals_in_dispute(small.replaced(meeting_totals=planned)) == [
        ("a", "size", "30", "planned"),
        ("a", "sum", "25", "held"),
    ]


def test_the_sum_of_sides_of_which_one_is_planned_is_planned():
    given = tables(
        meetings=MEETINGS,
        meeting_sides=SIDES,
        delegations=[
            delegation("b", "JPN", 9, "z", True, certainty="planned"),
            delegation("b", "KOR", 12, "z", True),
            delegation("b", "KOR", 13, "x"),
        ],
        meeting_totals=[
            {"meeting_id": "b", "size": 20, "size_qualifier": "about", "size_unit": "people",
             "certainty": "planned", "source_id": "y"},
        ],
    )  # fmt: skip
    # 9 and 12; the 13 is not the size that is used.
    assert totals_in_dispute(given) == [
        ("b", "size", "20", "planned"),
        ("b", "sum", "21", "planned"),
    ]


def test_sizes_in_a_unit_of_which_none_is_used_say_why():
    given = tables(
        delegations=[
            delegation("a", "KOR", 150, "x", True, preferred_reason="People before companies."),
            delegation("a", "KOR", 58, "y", size_unit="companies", certainty="planned"),
            delegation("a", "KOR", 81, "x", size_unit="companies"),
        ]
    )
    found = disagreements(given, OPEN)
    assert of(found, "value", "size_unit", "reason") == [
        ("81", "companies", "People before companies."),
        ("58", "companies", "People before companies."),
    ]
    assert found["is_preferred"].isna().all()


def test_two_figures_of_one_year_are_in_dispute_when_they_differ():
    def figure(partner, value, source, preferred, note, year=2019):
        return {
            "indicator_id": "goods_exports", "reporter_iso3": "KOR", "partner_iso3": partner,
            "year": year, "value": value, "unit": "usd", "is_preferred": preferred, "note": note,
            "source_id": source,
        }  # fmt: skip

    given = tables(
        indicators=[
            figure("CHN", 136213000000, "y", False, "Customs"),
            figure("CHN", 136202534000.5, "x", True, "Preferred: the later count"),
            figure("CHN", 1, "x", True, "Another year", year=2018),
            figure("JPN", 28412000000, "x", True, "Preferred of two equal ones"),
            figure("JPN", 28412000000, "y", False, "Equal"),
            figure(None, 542, "x", True, "Preferred: to the world"),
            figure(None, 543, "z", False, "Rounded"),
        ]
    )
    found = disagreements(given, OPEN)
    columns = ["number", "country_iso3", "year", "value", "size_unit", "is_preferred", "source_ids"]
    assert of(found, *columns) == [
        (1, "KOR", "2019", "136202534000.5", "usd", True, "x"),
        (1, "KOR", "2019", "136213000000", "usd", False, "y"),
        (2, "KOR", "2019", "542", "usd", True, "x"),
        (2, "KOR", "2019", "543", "usd", False, "z"),
    ]
    assert found["partner_iso3"].fillna("").tolist() == ["CHN", "CHN", "", ""]
    assert found["reason"].iloc[0] == "Preferred: the later count"


def test_rows_are_counted_by_certainty(small):
    found = quality.certainties(small).set_index("table_name")
    assert found.loc["meetings"].tolist() == [2, 1, 1, 4]
    assert found.loc["delegations"].tolist() == [4, 1, 0, 5]
    assert found.loc["participants"].tolist() == [2, 1, 0, 3]
    assert found.loc["meeting_themes"].tolist() == [0, 0, 0, 0]


def test_meetings_of_low_confidence_are_named(small):
    assert of(quality.weak(small), "meeting_id", "start_date", "note", "source_ids") == [
        ("c", "1999", "Known from one account.", "y")
    ]


def test_series_add_up_and_have_an_age(small):
    found = quality.series(small)
    assert of(found, "series_id", "held", "planned", "postponed", "row_count", "adds_up") == [
        ("s", 1, 1, 1, 3, True),
        ("t", 1, 0, 0, 1, True),
    ]
    # From 5 March 2024 and from 1 February 2000 to 31 January 2026.
    assert of(found, "newest_meeting", "newest_source", "age_days") == [
        ("2024-03-01", "2024-03-05", 697),
        ("1999", "2000-02", 9496),
    ]


def test_a_certainty_that_nobody_knows_does_not_add_up(small):
    other = small.meetings.assign(certainty=["held", "planned", "held", "cancelled"])
    found = quality.series(small.replaced(meetings=other))
    assert dict(of(found, "series_id", "adds_up")) == {"s": False, "t": True}


def test_a_publication_after_the_version_is_not_of_negative_age(small):
    assert quality.series(tables(version="2024.3.1", meetings=MEETINGS[:1]))[
        "age_days"
    ].tolist() == [0]


def test_rows_are_counted_by_pair(small):
    assert of(quality.pairs(small), "country_iso3", "other_iso3", "meetings", "held",
              "row_count", "source_count") == [
        # Meetings a, b, c: 3 rows; 5 delegations, 1 total, 3 participants.
        ("JPN", "KOR", 3, 2, 12, 3),
        ("CHN", "JPN", 1, 1, 1, 1),
        ("CHN", "KOR", 1, 1, 1, 1),
    ]  # fmt: skip


def test_changes_come_by_version_with_their_reasons(small):
    columns = ("version", "table_name", "added", "corrected", "withdrawn")
    assert of(quality.versions(small), *columns) == [
        ("2025.10.1", "meetings", 1, 1, 0),
        ("2025.10.1", "people", 0, 0, 1),
        ("2025.9.30", "meetings", 3, 0, 0),
    ]
    rows = quality.changed_rows(small)
    assert of(rows, "change", "row_key", "reason")[0] == ("corrected", "a", "One spelling.")
    assert pd.isna(rows["reason"].iloc[1])


def test_the_page_opens_with_what_was_found(small):
    found = quality.lead(small, OPEN)
    assert dict(found.values) == {"meetings": 4, "share": 50, "disputed": 4, "weak": 1}
    assert found.said(Labels(small, words("en"))) == (
        "50 % of 4 meetings are told by two or more sources; sources disagree on 4 facts, "
        "and one meeting rests on weak sources alone."
    )


MEASURES = {
    "completeness": quality.completeness,
    "sources per fact": lambda given: quality.sources_per_fact(given, OPEN),
    "disagreements": lambda given: disagreements(given, OPEN),
    "certainties": quality.certainties,
    "weak": quality.weak,
    "series": quality.series,
    "pairs": quality.pairs,
    "versions": quality.versions,
    "changed rows": quality.changed_rows,
}


@pytest.mark.parametrize("measure", MEASURES)
def test_nothing_is_measured_of_nothing(measure):
    found = MEASURES[measure](tables())
    assert found.empty or not found.select_dtypes("number").to_numpy().any()
    assert quality.lead(tables(), OPEN).key == "lead-quality-nothing"


@pytest.mark.parametrize("measure", MEASURES)
def test_a_measure_is_the_same_on_another_engine(measure, small):
    with duckdb.connect() as database:
        relations = small.replaced(
            **{
                name: database.from_arrow(pa.Table.from_pandas(frame, preserve_index=False))
                for name, frame in small.items()
            }
        )
        found, expected = MEASURES[measure](relations), MEASURES[measure](small)
    pd.testing.assert_frame_equal(
        found.astype(object).where(found.notna(), None),
        expected.astype(object).where(expected.notna(), None),
    )
