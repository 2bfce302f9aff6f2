"""Who entered which framework when, worked out by hand."""

import pytest

from bilateral.measures import accessions
from bilateral.measures.days import first_day, last_day, middle
from bilateral.selection import Selection, apply
from tests.unit.frameworks_tables import cells, small


def test_events_take_preferred_dates_and_count_parties():
    table = accessions.events(small(), Selection())
    assert cells(table, "framework_id", "country_iso3", "event", "since", "parties") == [
        ("talks", "KOR", "talks", "2020-01-31", None),
        ("talks", "CHN", "application", "2021", None),
        ("pact", None, "signed", "2010-03", None),
        # Japan's day lies within Korea's year, whose last day is later.
        ("pact", "JPN", "entry", "2012-05-01", 1),
        ("pact", "KOR", "entry", "2012", 2),
        ("pact", "CHN", "entry", "2015-02", 3),
        ("old", "KOR", "entry", "2000", 1),
        ("old", "JPN", "withdrawal", "2005", None),
        ("club", "JPN", "entry", "1990", 1),
        ("club", "KOR", "entry", None, None),
    ]
    assert set(table["source_ids"]) == {"a", "s-pact"}


def test_events_keep_the_span_of_a_partial_date():
    table = accessions.events(small(), Selection()).set_index(["framework_id", "country_iso3"])
    assert tuple(table.loc[("pact", "CHN"), ["earliest", "latest"]]) == ("2015-02-01", "2015-02-28")
    assert table.loc[("club", "KOR"), ["earliest", "latest"]].isna().all()


def test_parties_are_those_of_the_selection():
    chosen = Selection(countries=("CHN",))
    table = accessions.events(apply(small(), chosen), chosen)
    assert cells(table, "framework_id", "event", "parties") == [
        ("talks", "application", None),
        ("pact", "signed", None),
        ("pact", "entry", 1),
    ]


def test_events_of_nothing_are_an_empty_table():
    assert accessions.events(small(frameworks=[], memberships=[]), Selection()).empty


def test_events_run_on_another_engine():
    duckdb = pytest.importorskip("duckdb")
    here = small()
    moved = here.replaced(
        **{name: duckdb.from_df(frame) for name, frame in here.items() if len(frame)}
    )
    mine, theirs = (accessions.events(one, Selection()) for one in (here, moved))
    assert mine.astype(object).fillna("").equals(theirs.astype(object).fillna(""))


@pytest.mark.parametrize(
    ("partial", "first", "last", "between"),
    [
        ("2004", "2004-01-01", "2004-12-31", "2004-07-01"),
        ("2004-02", "2004-02-01", "2004-02-29", "2004-02-15"),
        ("2004-12", "2004-12-01", "2004-12-31", "2004-12-16"),
        ("2004-02-03", "2004-02-03", "2004-02-03", "2004-02-03"),
    ],
)
def test_days_that_a_partial_date_may_mean(partial, first, last, between):
    assert (first_day(partial), last_day(partial), middle(partial)) == (first, last, between)
