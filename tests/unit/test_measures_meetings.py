"""Which meetings of which series, and for how long a series did not meet."""

import pytest

from bilateral.measures import meetings
from bilateral.selection import Selection
from tests.unit.tables_builder import tables


def met(meeting_id, start_date, edition=None, series="talks", **more):
    return {
        "meeting_id": meeting_id,
        "series_id": series,
        "start_date": start_date,
        "edition": edition,
        "certainty": "held",
        "confidence": "high",
        "source_id": f"on-{meeting_id}",
        **more,
    }


def timeline(rows, **others):
    return meetings.timeline(tables(meetings=rows, **others), Selection())


def yearly(*dates, series="talks"):
    """Numbered meetings of one series on these dates."""
    return [met(f"{series}-{n}", date, n, series) for n, date in enumerate(dates, start=1)]


def test_the_series_that_met_most_comes_first_and_its_meetings_in_order_of_time():
    table = timeline(
        [
            met("a1", "2020", series="a"),
            met("b2", "2021-03", series="b"),
            met("b1", "2001-05-06", series="b"),
        ]
    )
    assert table["meeting_id"].tolist() == ["b1", "b2", "a1"]


def test_what_was_only_planned_or_rests_on_weak_sources_does_not_rank_a_series():
    table = timeline(
        [
            met("a1", "2020", series="a"),
            met("a2", "2021", series="a", certainty="planned"),
            met("a3", "2022", series="a", certainty="postponed"),
            met("a4", "2023", series="a", confidence="low"),
            met("b1", "2020", series="b"),
            met("b2", "2021", series="b"),
        ]
    )
    assert table["series_id"].tolist() == ["b", "b", "a", "a", "a", "a"]
    assert meetings.counted(table)["meeting_id"].tolist() == ["b1", "b2", "a1"]


def test_sources_that_disagree_are_cited_after_the_meetings_own():
    said = {"table_name": "meetings", "row_id": "m", "column_name": "city"}
    table = timeline(
        [met("m", "2020")],
        disagreements=[
            {**said, "value": "Busan", "source_id": "other"},
            {**said, "value": "Seoul", "source_id": "on-m"},
            {"table_name": "frameworks", "row_id": "m", "source_id": "elsewhere"},
        ],
    )
    assert table["source_ids"].tolist() == ["on-m;other"]


def test_no_meetings_give_the_same_columns():
    assert list(timeline([]).columns) == list(timeline([met("m", "2020")]).columns)


def test_the_longest_gap_lies_between_editions_that_follow_each_other():
    rows = yearly("2001-05-01", "2002-05-01", "2003-05-01", "2007-11-13", "2014-12-01")
    gap = meetings.longest_gap(timeline(rows))
    assert gap == meetings.Gap("talks", "2007-11-13", "2014-12-01", 7)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"edition": 9}, "editions between the two are missing from the record"),
        ({"edition": None}, "the later one has no number"),
        ({"certainty": "planned"}, "the later one was not held"),
        ({"start_date": "2010-05-02"}, "two years and a half are no gap"),
    ],
)
def test_a_gap_that_is_not_certain_is_not_told(change, why):
    rows = yearly("2001", "2002", "2003", "2004", "2006", "2007-11-13", "2014-12-01")
    assert meetings.longest_gap(timeline(rows)) is not None
    assert meetings.longest_gap(timeline([*rows[:-1], rows[-1] | change])) is None, why


def test_an_unnumbered_meeting_between_ends_the_gap():
    rows = yearly("2002", "2003", "2004", "2005", "2007-11-13", "2014-12-01")
    assert meetings.longest_gap(timeline(rows)) is not None
    between = met("seminar", "2011-01-01")
    assert meetings.longest_gap(timeline([*rows, between])) is None


def test_a_partial_date_shortens_the_gap_to_what_is_certain():
    # From the end of 2003 to the start of 2006 are two years, though 2003-01 to 2006-12 are four.
    assert meetings.longest_gap(timeline(yearly("2000", "2001", "2002", "2003", "2006"))) is None


def test_a_series_of_few_meetings_has_no_gap():
    assert meetings.longest_gap(timeline(yearly("2001", "2011", "2012", "2013"))) is None


def test_the_longest_gap_of_all_series_is_told():
    rows = yearly("2001", "2005", "2006", "2007", "2008", series="a")
    rows += yearly("2001", "2009", "2010", "2011", "2012", series="b")
    gap = meetings.longest_gap(timeline(rows))
    assert (gap.series_id, gap.since, gap.until, gap.years) == ("b", "2001", "2009", 7)
