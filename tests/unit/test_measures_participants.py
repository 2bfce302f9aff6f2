"""Who came from where and who keeps coming, on tables small enough to count by hand."""

import pytest

from bilateral.measures import participants
from bilateral.selection import Selection
from tests.unit.tables_builder import tables

MEETINGS = [
    {"meeting_id": "m1", "series_id": "s", "start_date": "2001", "edition": 1, "city": "Seoul"},
    {"meeting_id": "m2", "series_id": "s", "start_date": "2003-05", "edition": 2},
    {"meeting_id": "m3", "series_id": "s", "start_date": "2004-01-02", "certainty": "planned"},
]
ORGANIZATIONS = [
    {"organization_id": "bank", "kind": "company"},
    {"organization_id": "mill", "kind": "company"},
    {"organization_id": "union", "kind": "business_federation"},
]


def came(meeting, person, organization, country="KOR", source="a", **more):
    return {
        "meeting_id": meeting,
        "person_id": person,
        "organization_id": organization,
        "country_iso3": country,
        "capacity": "delegate",
        "certainty": "held",
        "source_id": source,
        **more,
    }


def kinds(participants_rows, **selection):
    known = tables(meetings=MEETINGS, organizations=ORGANIZATIONS, participants=participants_rows)
    table = participants.organization_kinds(known, Selection(**selection))
    columns = ["country_iso3", "kind", "certainty", "participations"]
    rows = table[columns].astype(object).where(table[columns].notna(), None)
    return [tuple(row) for row in rows.to_numpy().tolist()]


def recurring(participants_rows, people=()):
    known = tables(meetings=MEETINGS, participants=participants_rows, people=list(people))
    return participants.recurring(known, Selection())


def test_a_person_counts_once_a_meeting_whoever_names_them():
    rows = [
        came("m1", "kim", "bank", source="a"),
        came("m1", "kim", "bank", source="b"),
        came("m2", "kim", "bank", source="b"),
    ]
    assert kinds(rows) == [("KOR", "company", "held", 2)]


def test_every_source_that_names_someone_is_cited():
    known = tables(
        meetings=MEETINGS,
        organizations=ORGANIZATIONS,
        participants=[came("m1", "kim", "bank", source="b"), came("m1", "kim", "bank", source="a")],
    )
    assert list(participants.organization_kinds(known, Selection())["source_ids"]) == ["a;b"]


def test_an_announcement_counts_only_where_nobody_reports_that_they_came():
    rows = [
        came("m1", "kim", "bank", certainty="planned", source="preview"),
        came("m1", "kim", "bank", source="report"),
        came("m1", "lee", "bank", certainty="planned", source="preview"),
    ]
    assert kinds(rows) == [("KOR", "company", "held", 1), ("KOR", "company", "planned", 1)]


def test_who_is_reported_does_not_cite_the_announcement():
    rows = [
        came("m1", "kim", "bank", certainty="planned", source="preview"),
        came("m1", "kim", "bank", source="report"),
    ]
    assert list(recurring(rows)["source_ids"]) == ["report"]


def test_guests_are_left_out():
    rows = [came("m1", "kim", "bank"), came("m1", "minister", "union", capacity="guest")]
    assert kinds(rows) == [("KOR", "company", "held", 1)]
    assert list(recurring(rows)["person_id"]) == ["kim"]


def test_a_firm_without_a_named_person_counts_as_one():
    rows = [
        came("m1", None, "bank", source="a"),
        came("m1", None, "bank", source="b"),
        came("m1", None, "mill"),
    ]
    assert kinds(rows) == [("KOR", "company", "held", 2)]
    assert recurring(rows).empty


def test_a_firm_does_not_count_beside_its_named_person():
    rows = [came("m1", None, "bank"), came("m1", "kim", "bank"), came("m2", None, "bank")]
    assert kinds(rows) == [("KOR", "company", "held", 2)]


def test_who_speaks_for_two_organisations_counts_for_the_one_they_head():
    rows = [came("m1", "kim", "bank"), came("m1", "kim", "union", capacity="head")]
    assert kinds(rows) == [("KOR", "business_federation", "held", 1)]


def test_someone_whose_organisation_no_source_names_counts_without_a_kind():
    assert kinds([came("m1", "kim", None)]) == [("KOR", None, "held", 1)]


def test_chosen_countries_stand_first_then_those_with_most_participations():
    rows = [
        came("m1", "kim", "bank"),
        came("m1", "lee", "bank"),
        came("m1", "sato", "bank", "JPN"),
        came("m1", "li", "bank", "CHN"),
    ]
    assert [row[0] for row in kinds(rows)] == ["KOR", "CHN", "JPN"]
    assert [row[0] for row in kinds(rows, countries=("JPN",))] == ["JPN", "KOR", "CHN"]


def test_kinds_stand_in_one_order_for_all_countries():
    rows = [
        came("m1", "kim", "union"),
        came("m1", "lee", "bank"),
        came("m2", "lee", "bank"),
        came("m1", "sato", "union", "JPN"),
        came("m2", "sato", "union", "JPN"),
        came("m1", "abe", "bank", "JPN"),
    ]  # federations 1 + 2, companies 2 + 1: a tie, then by name
    assert [row[:2] for row in kinds(rows)] == [
        ("JPN", "business_federation"),
        ("JPN", "company"),
        ("KOR", "business_federation"),
        ("KOR", "company"),
    ]


def test_shares_are_of_what_a_country_is_known_to_have_sent():
    known = tables(
        meetings=MEETINGS,
        organizations=ORGANIZATIONS,
        participants=[
            came("m1", "kim", "bank"),
            came("m1", "lee", "mill"),
            came("m1", "park", "union"),
            came("m1", "choi", "union", certainty="planned"),
        ],
    )
    table = participants.organization_kinds(known, Selection())
    assert table["share_pct"].tolist() == pytest.approx([66.7, 33.3, float("nan")], nan_ok=True)
    assert table["people"].tolist() == [2, 1, 1]
    assert table["organizations"].tolist() == [2, 1, 1]


def test_who_came_to_most_meetings_stands_first_and_then_who_came_last():
    rows = [
        came("m1", "early", "bank"),
        came("m2", "late", "bank"),
        came("m1", "often", "bank"),
        came("m2", "often", "bank"),
        came("m1", "announced", "bank", certainty="planned"),
        came("m3", "announced", "bank", certainty="planned"),
    ]
    table = recurring(rows, people=[{"person_id": "often", "name_native": "오편"}])
    assert table[["person_id", "meeting_id", "meetings"]].to_numpy().tolist() == [
        ["often", "m1", 2],
        ["often", "m2", 2],
        ["late", "m2", 1],
        ["early", "m1", 1],
        ["announced", "m1", 0],
        ["announced", "m3", 0],
    ]
    assert table["name_native"].dropna().unique().tolist() == ["오편"]


def test_an_announced_meeting_is_shown_and_not_counted():
    rows = [came("m1", "kim", "bank"), came("m3", "kim", "bank", certainty="planned")]
    table = recurring(rows)
    assert table["certainty"].tolist() == ["held", "planned"]
    assert table["meetings"].tolist() == [1, 1]


def test_nobody_gives_an_empty_table_with_its_columns():
    assert kinds([]) == []
    assert list(recurring([]).columns)[-1] == "source_ids"
