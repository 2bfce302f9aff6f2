"""The page of data quality, run by Streamlit itself on the shipped data."""

from __future__ import annotations

import pytest

from bilateral import charts
from bilateral.measures import quality
from bilateral.measures.disagreements import disagreements
from bilateral.selection import Selection, apply
from bilateral.tables import NAMES, package, shipped
from bilateral.ui import address
from tests.pages.test_pages import SELECTIONS, opened, shown

PART = "part-quality"
PARTS = address.PARTS["quality"]


def part(name: str, **query: object):
    app = opened("quality", **query)
    app.segmented_control(key=PART).set_value(name).run()
    assert not app.exception, [found.message for found in app.exception]
    return app


@pytest.mark.parametrize("chosen", ["no filter", "a pair", "nothing matches"])
def test_every_part_opens_whatever_is_selected(chosen: str) -> None:
    app = opened("quality", **SELECTIONS[chosen])
    for name in PARTS:
        app.segmented_control(key=PART).set_value(name).run()
        assert not app.exception, [found.message for found in app.exception]
        assert app.title[0].value == "Data quality"
        assert "nan" not in shown(app).lower().split()
        assert "None" not in shown(app).split()


def test_the_page_opens_with_its_finding() -> None:
    told = quality.sources_per_fact(shipped(), Selection()).query("table_name == 'meetings'")
    more = told.loc[told["source_count"] > 1, "fact_count"].sum()
    share = round(100 * more / told["fact_count"].sum())
    text = shown(opened("quality"))
    assert f"{share} % of {len(shipped().meetings)} meetings are told by two or more" in text


def test_the_page_shows_the_charts_of_the_registry_that_belong_to_it() -> None:
    anchors = [heading.anchor for heading in opened("quality").subheader]
    assert anchors == [chart.id for chart in charts.of_page("quality")]


def test_every_table_and_its_rows_are_listed() -> None:
    listed = part("completeness").dataframe[0].value
    assert list(listed["table"]) == [package().resource(name).title for name in NAMES]
    assert list(listed["rows"]) == [len(shipped().frame(name)) for name in NAMES]
    assert listed["filled"].dropna().between(0, 100).all()


def test_disagreements_are_listed_and_searched() -> None:
    app = part("disagreements")
    found = disagreements(shipped(), Selection())
    listed = app.dataframe[0].value
    assert len(listed) == len(found)
    assert listed["used"].sum() == found["is_preferred"].fillna(False).sum()
    sought = listed["source"].iloc[0]
    app.text_input(key="quality-disagreements-search").set_value(sought.upper()).run()
    left = app.dataframe[0].value
    assert 0 < len(left) < len(listed)


def test_disagreements_follow_the_selection() -> None:
    one = str(shipped().meetings["series_id"].value_counts().index[0])
    app = part("disagreements", series=one)
    selection = Selection(series=(one,))
    expected = disagreements(apply(shipped(), selection), selection)
    assert len(app.dataframe[0].value) == len(expected)


def test_the_sum_of_each_series_is_on_the_page() -> None:
    app = part("standing")
    series = app.dataframe[0].value
    assert (series[["held", "planned", "postponed"]].sum(axis=1) == series["rows"]).all()
    assert series["adds-up"].all()
    assert series["rows"].sum() == len(shipped().meetings)
    assert "held + planned + postponed = rows" in shown(app)


def test_corrections_are_listed_whatever_is_selected() -> None:
    app = part("changes", country="KOR", to="1990")
    assert len(app.dataframe[-1].value) == len(shipped().corrections)


def test_data_and_sources_keeps_its_own_part() -> None:
    app = part("pairs")
    app.switch_page("../../pages/data.py").run()
    assert not app.exception
    assert app.segmented_control(key="part-data").value == "tables"
