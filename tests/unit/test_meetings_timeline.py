"""What the timeline says of its meetings, and that none of its marks hides another."""

import pandas as pd
import pytest

from bilateral.charts import Look, View
from bilateral.charts.meetings_timeline import CHART
from bilateral.charts.timeline_marks import MOST_SERIES, marks, rows
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from tests.unit.tables_builder import tables


def met(meeting_id, start_date, series="talks", **more):
    return {
        "meeting_id": meeting_id,
        "title": meeting_id,
        "series_id": series,
        "start_date": start_date,
        "date_precision": {4: "year", 7: "month", 10: "day"}[len(start_date)],
        "certainty": "held",
        "confidence": "high",
        "country_iso3": "KOR",
        "source_id": "a",
        **more,
    }


def view(*meetings, **look):
    ids = sorted({meeting["series_id"] for meeting in meetings})
    known = tables(
        meetings=list(meetings),
        series=[{"series_id": one, "name_en": one.capitalize()} for one in ids],
        countries=[{"country_iso3": "KOR", "name_en": "Korea"}],
        sources=[{"source_id": "a", "publisher": "A"}],
    )
    return View.of(CHART, known, Selection(), Look(Labels(known, words("en")), **look))


def placed(shown):
    return marks(shown.table, shown.look)


@pytest.mark.parametrize(
    ("meetings", "title"),
    [
        (
            [met("a", "2025-10-17", city="Tokyo")],
            "One meeting on record: Talks, 17 Oct 2025, Tokyo",
        ),
        ([met("a", "2019"), met("b", "2025-10")], "Talks: 2 meetings, 2019–2025"),
        ([met("a", "2025-01"), met("b", "2025-10")], "Talks: 2 meetings, 2025"),
        (
            [met("a", "2019"), met("b", "2020"), met("c", "2021", "round")],
            "3 meetings in 2 series, 2019–2021; most often met: Talks (2)",
        ),
        (
            [met(f"m{n}", year, edition=n) for n, year in enumerate(
                ["2001", "2002", "2003", "2007-11-13", "2014-12-01"], start=1
            )],
            "Talks: no meeting between 2007 and 2014, its longest gap",
        ),
        (
            [met("a", "2026-11", certainty="planned")],
            "One meeting was announced for Nov 2026; no report says that it took place",
        ),
        (
            [met("a", "2026-11", certainty="planned"), met("b", "2027", certainty="postponed")],
            "2 meetings were announced, from Nov 2026 on; no report says that they took place",
        ),
        ([met("a", "2020", confidence="low")], "One meeting on record: Talks, 2020"),
    ],
)  # fmt: skip
def test_the_title_is_what_the_meetings_show(meetings, title):
    assert view(*meetings).title == title


def test_planned_meetings_are_not_counted():
    meetings = [met("a", "2020"), met("b", "2021"), met("c", "2026-11", certainty="planned")]
    shown = view(*meetings)
    assert shown.title == "Talks: 2 meetings, 2020–2021"
    assert rows(placed(shown), shown.look)["count"].tolist() == ["2"]


def test_planned_marks_are_outlines_in_the_colour_of_the_country():
    shown = view(met("a", "2020-01-01"), met("b", "2026-01-01", certainty="planned"))
    held, planned = placed(shown).itertuples()
    assert held.fill == held.stroke == planned.stroke == shown.look.country("KOR")
    assert planned.fill == shown.look.paper


def test_a_date_known_to_the_year_spans_that_year():
    shown = view(met("a", "2001"), met("b", "2004-06-15"))
    year, day = placed(shown).sort_values("meeting_id").itertuples()
    assert (year.is_span, year.since, year.until) == (
        True,
        "2001-01-01T00:00:00Z",
        "2001-12-31T23:59:59Z",
    )
    assert not day.is_span


def test_a_month_is_a_bar_only_where_it_is_wider_than_a_mark():
    wide = placed(view(met("a", "2025-01"), met("b", "2025-12-01")))
    narrow = placed(view(met("a", "1965-01"), met("b", "2025-12-01")))
    assert (wide["is_span"].any(), narrow["is_span"].any()) == (True, False)


@pytest.mark.parametrize("width", [390, 960])
def test_no_mark_hides_another(width):
    days = pd.date_range("2024-01-01", periods=40, freq="9D").strftime("%Y-%m-%d")
    shown = view(met("old", "1970"), *(met(day, day) for day in days), width=width)
    dots = placed(shown).sort_values(["y", "left"])
    for _, lane in dots.groupby("y"):
        assert (lane["left"].iloc[1:].to_numpy() >= lane["right"].iloc[:-1].to_numpy()).all()
    lanes = dots["y"].drop_duplicates()
    assert lanes.diff().dropna().min() >= 11
    assert dots["y"].between(0, dots["bottom"].max()).all()


def test_series_beyond_the_most_are_folded_into_one_row():
    series = [f"s{n:02}" for n in range(MOST_SERIES + 3)]
    shown = view(met("more", "2021", series[0]), *(met(one, "2020", one) for one in series))
    lines = rows(placed(shown), shown.look)
    assert len(lines) == MOST_SERIES
    assert lines["label"].tolist()[0] == ["S00"]
    assert lines["label"].tolist()[-1] == ["4 other series"]
    assert lines["count"].tolist()[-1] == "4"
    assert shown.subtitle.endswith("The 19 series that met most of 23 have a row of their own.")


def test_a_click_gives_the_meeting():
    drawn = view(met("a", "2001"), met("b", "2004-06-15")).drawn().to_dict()
    (pick,) = drawn["params"]
    assert (pick["name"], pick["select"]["fields"]) == ("pick", ["meeting_id"])
    assert len(pick["views"]) == 1
    targets = drawn["datasets"][drawn["data"]["name"]]
    assert {target["meeting_id"] for target in targets} == {"a", "b"}
