"""How themes move, on a few meetings whose counts can be done by hand."""

import pytest

from bilateral.measures import theme_trends
from bilateral.selection import Selection
from tests.unit.tables_builder import tables


def met(meeting_id, start_date, series="talks", **more):
    return {
        "meeting_id": meeting_id,
        "series_id": series,
        "start_date": start_date,
        "certainty": "held",
        "confidence": "high",
        **more,
    }


def said(meeting_id, theme_id, stance="discussed", **more):
    return {
        "meeting_id": meeting_id,
        "theme_id": theme_id,
        "stance": stance,
        "certainty": "held",
        "source_id": f"on-{meeting_id}",
        **more,
    }


def known(meetings, *statements):
    return tables(meetings=meetings, meeting_themes=list(statements))


def raised(meetings, *statements):
    table = theme_trends.raised(known(meetings, *statements), Selection())
    columns = ["theme_id", "stance", "meetings", "raised", "of"]
    return list(table[columns].itertuples(index=False, name=None))


def by_year(meetings, *statements):
    return theme_trends.by_year(known(meetings, *statements), Selection())


def changed(meetings, *statements):
    table = theme_trends.changes(known(meetings, *statements), Selection())
    return {
        row.theme_id: (row.change, row.firmness_before, row.firmness_now)
        for row in table.itertuples()
    }


TWO = [met("m1", "2001"), met("m2", "2002-03")]


def test_a_meeting_counts_once_a_theme_at_its_firmest_stance():
    assert raised(
        TWO,
        said("m1", "ai", "discussed"),
        said("m1", "ai", "joint_statement"),
        said("m1", "ai", "agreed"),
        said("m2", "ai", "called_for"),
        said("m2", "sea", "initiative"),
    ) == [
        ("ai", "joint_statement", 1, 2, 2),
        ("ai", "called_for", 1, 2, 2),
        ("sea", "initiative", 1, 1, 2),
    ]


def test_of_are_the_meetings_with_any_theme_reported():
    meetings = [*TWO, met("silent", "2003")]
    assert raised(meetings, said("m1", "ai"), said("m2", "sea")) == [
        ("ai", "discussed", 1, 1, 2),
        ("sea", "discussed", 1, 1, 2),
    ]


@pytest.mark.parametrize(
    ("meeting", "statement"),
    [
        ({"certainty": "planned"}, {}),
        ({"certainty": "postponed"}, {}),
        ({"confidence": "low"}, {}),
        ({}, {"certainty": "planned"}),
    ],
)
def test_what_was_not_reported_of_a_held_meeting_on_sound_sources_never_counts(meeting, statement):
    meetings = [met("m1", "2001"), met("m2", "2002", **meeting)]
    spoken = [said("m1", "ai"), said("m2", "ai", "initiative", **statement)]
    assert raised(meetings, *spoken) == [("ai", "discussed", 1, 1, 1)]
    assert by_year(meetings, *spoken)["year"].tolist() == [2001]
    assert changed(meetings, *spoken) == {"ai": ("first", 0, 1)}


def test_each_part_of_a_bar_cites_the_sources_of_its_own_meetings():
    table = theme_trends.raised(
        known(
            TWO,
            said("m1", "ai", "agreed", source_id="b"),
            said("m1", "ai", "discussed", source_id="a"),
            said("m2", "ai", "discussed", source_id="c"),
        ),
        Selection(),
    )
    assert dict(zip(table["stance"], table["source_ids"], strict=True)) == {
        "agreed": "a;b",
        "discussed": "c",
    }


def test_equally_often_raised_themes_stand_the_firmer_first():
    rows = raised(TWO, said("m1", "sea", "agreed"), said("m2", "ai", "discussed"))
    assert [row[0] for row in rows] == ["sea", "ai"]


def test_a_year_counts_the_meetings_that_raised_a_theme_and_all_with_themes():
    meetings = [met("a", "2001-02-03"), met("b", "2001"), met("c", "2001-12"), met("d", "2003")]
    table = by_year(
        meetings,
        said("a", "ai"),
        said("a", "ai", "agreed"),
        said("b", "ai"),
        said("c", "sea"),
        said("d", "sea"),
    )
    columns = ["theme_id", "year", "meetings", "of", "share"]
    assert list(table[columns].itertuples(index=False, name=None)) == [
        ("ai", 2001, 2, 3, 0.667),
        ("sea", 2001, 1, 3, 0.333),
        ("sea", 2003, 1, 1, 1.0),
    ]
    assert table["source_ids"].tolist() == ["on-a;on-b", "on-c", "on-d"]


def meetings_in(*years):
    """A meeting a year named, in order: m1, m2 …"""
    return [met(f"m{n}", str(year)) for n, year in enumerate(years, start=1)]


def test_periods_are_the_shortest_that_hold_four_meetings_each():
    meetings = meetings_in(2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007)
    table = by_year(meetings, *(said(meeting["meeting_id"], "ai") for meeting in meetings))
    # Three years hold three meetings; four hold four, twice.
    assert theme_trends.periods(table) == theme_trends.Periods((2000, 2003, 4), (2004, 2007, 4))


def test_periods_last_three_years_even_where_one_would_hold_enough():
    meetings = meetings_in(*[2003] * 5, *[2004] * 5, *[2005] * 5, *[2008] * 5)
    table = by_year(meetings, *(said(meeting["meeting_id"], "ai") for meeting in meetings))
    assert theme_trends.periods(table) == theme_trends.Periods((2003, 2005, 15), (2006, 2008, 5))


def test_periods_grow_until_neither_holds_more_than_three_times_the_other():
    # Three years: 4 against 13. Four years: 5 against 13.
    meetings = meetings_in(1999, *[2001] * 4, *[2005] * 13)
    table = by_year(meetings, *(said(meeting["meeting_id"], "ai") for meeting in meetings))
    assert theme_trends.periods(table) == theme_trends.Periods((1998, 2001, 5), (2002, 2005, 13))


def test_too_few_meetings_cannot_be_compared():
    meetings = meetings_in(2000, 2001, 2002, 2003, 2004, 2005, 2006)
    table = by_year(meetings, *(said(meeting["meeting_id"], "ai") for meeting in meetings))
    assert theme_trends.periods(table) is None
    assert theme_trends.shifts(table).empty
    assert theme_trends.periods(by_year([])) is None


def test_a_shift_is_the_difference_of_shares_not_of_counts():
    # 2001–2003: 4 meetings, "sea" at 3, "ai" at 1. 2004–2006: 8 meetings, "sea" at 4, "ai" at 6.
    meetings = meetings_in(2001, 2001, 2002, 2003, *[2004] * 4, *[2006] * 4)
    sea = ["m1", "m2", "m3", "m5", "m6", "m7", "m8"]
    ai = ["m4", "m5", "m6", "m9", "m10", "m11", "m12"]
    table = by_year(meetings, *(said(m, "sea") for m in sea), *(said(m, "ai") for m in ai))
    shifts = theme_trends.shifts(table)
    assert list(shifts.itertuples(index=False, name=None)) == [
        ("ai", 1, 6, 6 / 8 - 1 / 4),
        ("sea", 3, 4, 4 / 8 - 3 / 4),
    ]
    assert list(dict.fromkeys(table["theme_id"])) == ["ai", "sea"]


def test_a_theme_is_new_firmer_the_same_softer_or_gone():
    assert changed(
        TWO,
        said("m1", "firmer", "discussed"),
        said("m1", "same", "agreed"),
        said("m1", "softer", "initiative"),
        said("m1", "gone", "called_for"),
        said("m2", "new", "joint_statement"),
        said("m2", "firmer", "called_for"),
        said("m2", "same", "agreed"),
        said("m2", "same", "discussed"),
        said("m2", "softer", "discussed"),
    ) == {
        "new": ("new", 0, 4),
        "firmer": ("firmer", 1, 2),
        "same": ("same", 3, 3),
        "softer": ("softer", 5, 1),
        "gone": ("gone", 2, 0),
    }


def test_changes_name_both_meetings_and_cite_both():
    meetings = [met("m1", "2001", city="Busan"), met("m2", "2002-03", city="Oslo")]
    (row,) = theme_trends.changes(
        known(meetings, said("m1", "ai"), said("m2", "ai")), Selection()
    ).itertuples()
    assert (row.before_meeting_id, row.before_start_date, row.before_city, row.before) == (
        "m1", "2001", "Busan", "discussed",
    )  # fmt: skip
    assert (row.meeting_id, row.start_date, row.city, row.now) == (
        "m2", "2002-03", "Oslo", "discussed",
    )  # fmt: skip
    assert row.source_ids == "on-m1;on-m2"


def test_the_series_that_met_most_is_taken_though_another_met_later():
    meetings = [
        *(met(f"t{n}", f"200{n}") for n in (1, 2, 3)),
        met("r1", "2008", "round"),
        met("r2", "2009", "round"),
    ]
    spoken = [said(meeting["meeting_id"], meeting["meeting_id"]) for meeting in meetings]
    assert set(changed(meetings, *spoken)) == {"t2", "t3"}


def test_a_meeting_without_themes_is_passed_over():
    meetings = [met("m1", "2001"), met("silent", "2002"), met("m3", "2003"), met("mute", "2004")]
    assert changed(meetings, said("m1", "ai"), said("m3", "sea")) == {
        "sea": ("new", 0, 1),
        "ai": ("gone", 1, 0),
    }


def test_a_series_whose_themes_are_known_of_one_meeting_gives_way():
    meetings = [
        *(met(f"t{n}", f"200{n}") for n in (1, 2, 3)),
        met("r1", "2004", "round"),
        met("r2", "2005", "round"),
    ]
    spoken = [said("t3", "sea"), said("r1", "ai"), said("r2", "ai", "agreed")]
    assert changed(meetings, *spoken) == {"ai": ("firmer", 1, 3)}


def test_one_meeting_alone_is_held_against_nothing():
    table = theme_trends.changes(known([met("m1", "2001")], said("m1", "ai")), Selection())
    assert table["change"].tolist() == ["first"]
    assert table["before_meeting_id"].isna().all()
    assert table["before"].isna().all()


@pytest.mark.parametrize(
    "measure", [theme_trends.raised, theme_trends.by_year, theme_trends.changes]
)
def test_without_reports_there_is_a_table_without_rows(measure):
    full = measure(known(TWO, said("m1", "ai"), said("m2", "ai")), Selection())
    empty = measure(known([met("m1", "2027", certainty="planned")]), Selection())
    assert len(empty) == 0
    assert list(empty.columns) == list(full.columns)
    assert full.columns[-1] == "source_ids"
