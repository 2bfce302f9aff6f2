"""What the charts of participants say and draw, on a few people of invented countries."""

import pytest

from bilateral.charts import Look, View, organization_kinds, recurring_people
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from tests.unit.tables_builder import tables

MEETINGS = [
    {"meeting_id": f"m{n}", "series_id": "s", "title": f"Meeting {n}", "start_date": f"{2000 + n}"}
    for n in range(1, 13)
]
ORGANIZATIONS = [
    {"organization_id": "bank", "name_en": "Bank", "kind": "company"},
    {"organization_id": "union", "name_en": "Union", "kind": "business_federation"},
]
NAMES = {"ada": "Ada", "bo": "Bo", "cy": "Cy"}


def view(chart, *came):
    """came: (person, country, organisation, meeting, certainty)"""
    rows = [
        {"person_id": person, "country_iso3": country, "organization_id": organization,
         "meeting_id": meeting, "certainty": certainty, "capacity": "delegate", "source_id": "a"}
        for person, country, organization, meeting, certainty in came
    ]  # fmt: skip
    known = tables(
        meetings=MEETINGS,
        organizations=ORGANIZATIONS,
        participants=rows,
        people=[{"person_id": code, "name_en": name} for code, name in NAMES.items()],
        countries=[
            {"country_iso3": "AAA", "name_en": "Alphaland"},
            {"country_iso3": "BBB", "name_en": "Betaland"},
        ],
        sources=[{"source_id": "a", "publisher": "Gazette"}],
    )
    return View.of(chart.CHART, known, Selection(), Look(Labels(known, words("en"))))


ADA = [("ada", "AAA", "bank", f"m{n}", "held") for n in (1, 2, 3)]
BO = [("bo", "BBB", "union", f"m{n}", "held") for n in (1, 2, 3)]
CY = ("cy", "BBB", "bank", "m4", "held")


@pytest.mark.parametrize(
    ("came", "title"),
    [
        ([*ADA, *BO[:2], CY], "Ada came to 3 of 4 meetings, more than anyone; "
         "2 of 3 known participants came more than once"),
        ([*ADA, *BO, CY], "2 people came to 3 of 4 meetings each, more than anyone; "
         "2 of 3 known participants came more than once"),
        ([ADA[0], CY], "Of 2 known participants nobody came more than once"),
        ([CY], "One participant is known by name"),
        ([(*CY[:4], "planned")],
         "One participant was announced beforehand; no source names who came"),
    ],
)  # fmt: skip
def test_who_keeps_coming_in_a_sentence(came, title):
    assert view(recurring_people, *came).title == title


@pytest.mark.parametrize(
    ("came", "title"),
    [
        ([*ADA, *BO[:2], CY], "Alphaland most often sent people from companies (100%), "
         "Betaland from business federations (67%)"),
        (BO, "Betaland most often sent people from business federations (100%)"),
        ([(*CY[:4], "planned")],
         "One participant was announced beforehand; no source names who came"),
    ],
)  # fmt: skip
def test_who_came_from_where_in_a_sentence(came, title):
    assert view(organization_kinds, *came).title == title


def test_two_countries_are_mirrored_and_one_is_not():
    pair, alone = view(organization_kinds, *ADA, *BO), view(organization_kinds, *BO)
    drawn = organization_kinds.marks(pair.table, pair.look)
    assert drawn[["country_iso3", "to"]].to_numpy().tolist() == [["AAA", -3], ["BBB", 3]]
    drawn = organization_kinds.marks(alone.table, alone.look)
    assert drawn[["country_iso3", "to"]].to_numpy().tolist() == [["BBB", 3]]


def test_what_was_announced_stands_behind_what_was_held_and_is_hollow():
    seen = view(organization_kinds, *ADA, ("cy", "AAA", "bank", "m4", "planned"))
    drawn = organization_kinds.marks(seen.table, seen.look)
    assert drawn[["from", "to", "text"]].to_numpy().tolist() == [[0, 3, "3 · 100%"], [3, 4, ""]]
    assert list(drawn["fill"] == seen.look.paper) == [False, True]


def test_who_came_once_is_drawn_only_where_nobody_came_more_often():
    often, once = view(recurring_people, *ADA, CY), view(recurring_people, ADA[0], CY)
    assert set(recurring_people.drawn(often.table, often.look)["person_id"]) == {"ada"}
    assert set(recurring_people.drawn(once.table, once.look)["person_id"]) == {"ada", "cy"}


def test_a_narrow_picture_draws_the_newest_meetings_and_says_so():
    seen = view(recurring_people, *(("ada", "AAA", "bank", f"m{n}", "held") for n in range(1, 13)))
    narrow = seen.look.on(width=200)  # the narrowest plot: 120 pixels, 13 a column
    drawn = recurring_people.drawn(seen.table, narrow)
    assert list(drawn["meeting_id"]) == [f"m{n}" for n in range(4, 13)]
    assert "The newest 9 of 12 meetings are drawn" in recurring_people.subtitle(seen.table, narrow)
    assert recurring_people.drawn(seen.table, seen.look)["meeting_id"].nunique() == 12


def test_a_mark_can_be_picked_to_open_its_meeting():
    spec = view(recurring_people, *ADA).drawn().to_dict()
    (picked,) = [one for one in spec["params"] if one["name"] == "pick"]
    assert picked["select"]["fields"] == ["meeting_id"]
