"""Every page, run by Streamlit itself, on the shipped data: it opens, filters, and says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from bilateral import charts
from bilateral.tables import shipped
from bilateral.ui import address

APP = Path(__file__).parents[2] / "bilateral" / "ui" / "app.py"
PAGES = ("overview", "delegations", "themes", "frameworks", "indicators", "data")
SELECTIONS = {
    "no filter": {},
    "one country": {"country": "KOR"},
    "a pair": {"country": ["KOR", "JPN"], "match": "all"},
    "one theme": {"theme": "ai-digital"},
    "one framework": {"framework": "cptpp"},
    "nothing matches": {"country": "JPN", "theme": "tourism", "to": "1970"},
}


def opened(page: str, **query: object) -> AppTest:
    """The page as a reader gets it who follows a link with this query."""
    app = AppTest.from_file(str(APP), default_timeout=60)
    for parameter, value in query.items():
        app.query_params[parameter] = value
    app.run()
    if page != "overview":
        app.switch_page(f"../../pages/{page}.py").run()
    assert not app.exception, [found.message for found in app.exception]
    return app


def shown(app: AppTest) -> str:
    """All text of the page, Markdown's escapes taken out."""
    texts = [element.value for kind in ("title", "subheader", "markdown", "caption", "warning")
             for element in getattr(app, kind)]  # fmt: skip
    return "\n".join(texts).replace("\\", "")


@pytest.mark.parametrize("query", SELECTIONS.values(), ids=SELECTIONS.keys())
@pytest.mark.parametrize("page", PAGES)
def test_page_opens_with_a_title_and_the_number_of_meetings(page: str, query: dict) -> None:
    app = opened(page, **query)
    assert len(app.title) == 1
    assert f"of {len(shipped().meetings)} meetings" in shown(app)
    assert "nan" not in shown(app).lower().split()
    assert "None" not in shown(app).split()


@pytest.mark.parametrize("page", PAGES[:5])
def test_page_shows_every_chart_of_the_registry_that_belongs_to_it(page: str) -> None:
    anchors = []
    for part in address.PARTS.get(page, ("",)):
        app = opened(page)
        if part:
            app.segmented_control(key=f"part-{page}").set_value(part).run()
        anchors += [heading.anchor for heading in app.subheader]
    assert anchors == [chart.id for chart in charts.of_page(page)]


def test_pair_and_theme_leave_only_their_meetings() -> None:
    tables = shipped()
    sides = tables.meeting_sides.groupby("meeting_id")["country_iso3"].agg(set)
    raised = set(tables.meeting_themes.query("theme_id == 'ai-digital'")["meeting_id"])
    both = [meeting for meeting in raised if {"KOR", "JPN"} <= sides[meeting]]
    app = opened("themes", country=["KOR", "JPN"], match="all", theme="ai-digital")
    assert f"{len(both)} of {len(tables.meetings)} meetings" in shown(app)
    assert "Korea and Japan together; AI and digital" in shown(app)
    assert app.multiselect(key="filter-countries").value == ["KOR", "JPN"]


def test_address_keeps_the_selection_from_page_to_page() -> None:
    app = opened("delegations", country="KOR", **{"from": "2015"})
    for page in ("themes", "frameworks", "data", "overview"):
        app.switch_page(f"../../pages/{page}.py").run()
        assert app.query_params == {"country": "KOR", "from": "2015"}


def test_part_of_a_page_is_in_its_address_and_left_with_it() -> None:
    app = opened("frameworks", country="KOR")
    app.segmented_control(key="part-frameworks").set_value("membership").run()
    assert app.query_params == {"country": "KOR", "part": "membership"}
    app.switch_page("../../pages/themes.py").run()
    assert app.query_params == {"country": "KOR"}


def test_filter_writes_the_address_in_codes() -> None:
    app = opened("themes")
    app.multiselect(key="filter-themes").set_value(["ai-digital", "supply-chains"]).run()
    assert app.query_params == {"theme": ["ai-digital", "supply-chains"]}


def test_pair_is_one_gesture() -> None:
    app = opened("overview")
    app.selectbox(key="filter-pair").set_value(("KOR", "JPN")).run()
    assert app.query_params == {"country": ["KOR", "JPN"], "match": "all"}
    app.selectbox(key="filter-pair").set_value(None).run()
    assert app.query_params == {}


def test_reset_shows_everything_again() -> None:
    app = opened("themes", theme="tourism", stance="agreed")
    app.button(key="reset-sidebar").click().run()
    assert app.query_params == {}
    total = len(shipped().meetings)
    assert f"{total} of {total} meetings" in shown(app)


def test_nothing_matches_is_a_sentence_and_a_way_back() -> None:
    app = opened("delegations", **SELECTIONS["nothing matches"])
    assert "No meeting matches Japan; Tourism; until 1970" in shown(app)
    assert not app.subheader
    app.button(key="reset-empty").click().run()
    assert app.query_params == {}


def test_unknown_values_of_an_address_are_left_out_and_told() -> None:
    app = opened("themes", country=["KOR", "<script>alert(1)</script>"], theme="no-such")
    assert len(app.warning) == 1
    assert "2 values" in app.warning[0].value
    assert "<script>" not in app.warning[0].value
    assert app.query_params == {"country": "KOR"}
    app.run()
    app.multiselect(key="filter-themes").set_value(["tourism"]).run()
    assert not app.warning


def test_meeting_of_an_address_lies_open_with_its_people_and_sources() -> None:
    app = opened("overview", open="meeting/fki-keidanren-32")
    text = shown(app)
    for fact in ("17 Oct 2025", "Keidanren Hall", "14 people", "11 people", "Ryu Jin",
                 "Shin Dong-bin", "Kim Yoon", "Cho Hyun-joon", "Koo Ja-eun", "Yoshinobu Tsutsui",
                 "CPTPP", "RCEP", "WTO", "APEC", "OECD"):  # fmt: skip
        assert fact in text, fact
    assert app.query_params["open"] == "meeting/fki-keidanren-32"


@pytest.mark.parametrize(
    "value",
    ["meeting/no-such", "meeting", "said/ai-digital", "other/x", "meeting/../../etc/passwd", ""],
)
def test_opening_what_does_not_exist_opens_nothing(value: str) -> None:
    app = opened("themes", open=value)
    assert "open" not in app.query_params


def test_another_page_closes_what_lies_open() -> None:
    app = opened("overview", open="meeting/fki-keidanren-32")
    app.switch_page("../../pages/themes.py").run()
    assert "open" not in app.query_params


def test_table_of_the_library_follows_filter_and_search() -> None:
    app = opened("data", country="KOR", theme="ai-digital")
    meetings = app.dataframe[0].value
    raised = shipped().meeting_themes.query("theme_id == 'ai-digital'")["meeting_id"]
    assert set(meetings["meeting_id"]) <= set(raised)
    app.text_input(key="library-search").set_value("tokyo").run()
    found = app.dataframe[0].value
    assert 0 < len(found) < len(meetings)
    cells = found.astype("string").fillna("").agg(" ".join, axis=1).str.casefold()
    assert cells.str.contains("tokyo").all()
