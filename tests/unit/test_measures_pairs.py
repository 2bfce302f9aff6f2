"""What goes between two countries: which pair, which figure, and where a line must not go on."""

import pandas as pd
import pytest

from bilateral.measures import pairs
from bilateral.selection import Selection
from tests.unit.tables_builder import tables

KJ = Selection(countries=("KOR", "JPN"), match="all")


def figure(indicator, reporter, partner, year, value, **more):
    return {
        "indicator_id": indicator,
        "reporter_iso3": reporter,
        "partner_iso3": partner,
        "year": year,
        "value": value,
        "unit": "usd",
        "series_break": False,
        "is_preferred": True,
        "source_id": f"{reporter.lower()}-{year}",
        **more,
    }


def told(measure, *figures, selection=KJ):
    """(who sends, year, value, basis, aside, stretch) of each row."""
    rows = measure(tables(indicators=list(figures)), selection)
    cells = rows[["from_iso3", "year", "value", "basis", "is_aside", "stretch"]]
    return [
        tuple(None if pd.isna(cell) else cell for cell in row)
        for row in cells.itertuples(index=False, name=None)
    ]


def met(*meetings):
    """Held meetings by their sides, as tables."""
    return tables(
        meetings=[{"meeting_id": str(n), "certainty": "held"} for n in range(len(meetings))],
        meeting_sides=[
            {"meeting_id": str(n), "country_iso3": side}
            for n, sides in enumerate(meetings)
            for side in sides.split()
        ],
    )


OFTEN = ("JPN KOR", "JPN KOR", "CHN KOR", "JPN USA", "JPN USA", "JPN USA", "CHN JPN USA")


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ((), ("JPN", "USA")),  # together 4 times; Japan sat 6 times, the United States 4
        (("USA", "JPN"), ("USA", "JPN")),
        (("IND", "JPN"), ("IND", "JPN")),  # a chosen pair need not have met
        (("KOR",), ("KOR", "JPN")),
        (("CHN",), ("CHN", "JPN")),  # once each with Japan, Korea, United States: by code
        (("CHN", "KOR", "JPN"), ("JPN", "KOR")),
        (("IND",), None),
    ],
    ids=str,
)
def test_the_pair_is_the_chosen_one_or_who_met_most_often(chosen, expected):
    assert pairs.pair(met(*OFTEN), Selection(countries=chosen)) == expected


def test_what_was_only_planned_makes_no_pair():
    planned = tables(
        meetings=[{"meeting_id": "a", "certainty": "planned"}],
        meeting_sides=[{"meeting_id": "a", "country_iso3": code} for code in ("JPN", "KOR")],
    )
    assert pairs.pair(planned, Selection()) is None
    assert pairs.trade(planned, Selection()).empty


def test_a_line_is_cut_where_a_year_is_missing():
    assert told(
        pairs.visitors,
        figure("visitor_arrivals", "JPN", "KOR", 2017, 7),
        figure("visitor_arrivals", "JPN", "KOR", 2018, 8),
        figure("visitor_arrivals", "JPN", "KOR", 2020, 1),
        figure("visitor_arrivals", "KOR", "JPN", 2018, 3),
    ) == [
        ("KOR", 2017, 7, "receiver", False, 1),
        ("KOR", 2018, 8, "receiver", False, 1),
        ("KOR", 2020, 1, "receiver", False, 2),
        ("JPN", 2018, 3, "receiver", False, 3),
    ]


def test_a_line_is_cut_where_the_series_breaks():
    assert [
        row[-1]
        for row in told(
            pairs.visitors,
            figure("visitor_arrivals", "JPN", "KOR", 2017, 7),
            figure("visitor_arrivals", "JPN", "KOR", 2018, 8, series_break=True),
            figure("visitor_arrivals", "JPN", "KOR", 2019, 6),
        )
    ] == [1, 2, 2]


def test_who_exports_is_asked_before_who_imports():
    both = (
        figure("goods_exports", "KOR", "JPN", 2020, 25),
        figure("goods_imports", "JPN", "KOR", 2020, 27),
        figure("goods_imports", "JPN", "KOR", 2021, 30),
    )
    assert told(pairs.trade, *both) == [
        ("KOR", 2020, 25, "sender", False, 1),
        ("KOR", 2021, 30, "receiver", False, 2),  # another teller: no line between the two
    ]


def test_rows_that_are_not_preferred_are_not_drawn():
    assert told(
        pairs.investment,
        figure("fdi_inflow_notified", "KOR", "JPN", 2024, 6.1, is_preferred=False, source_id="a"),
        figure("fdi_inflow_notified", "KOR", "JPN", 2024, 6.12, source_id="b"),
    ) == [("JPN", 2024, 6.12, "receiver", False, 1)]


def test_a_narrower_figure_stands_aside():
    assert told(
        pairs.investment,
        figure("fdi_inflow_notified", "KOR", "JPN", 2020, 0.7),
        figure("fdi_inflow_arrived", "KOR", "JPN", 2020, 0.5),
    ) == [
        ("JPN", 2020, 0.7, "receiver", False, 1),
        ("JPN", 2020, 0.5, "receiver", True, 2),
    ]


def test_both_ways_follow_the_longest_telling():
    assert told(
        pairs.trade,
        figure("goods_trade_average", "JPN", "KOR", 2015, 35),
        figure("goods_trade_average", "KOR", "JPN", 2015, 36),
        figure("goods_trade_average", "KOR", "JPN", 2016, 37),
        figure("goods_trade_total", "KOR", "JPN", 2016, 70),
        figure("goods_trade_total", "KOR", "JPN", 2024, 77),
    ) == [
        (None, 2015, 72, "doubled", False, 1),  # twice Korea's mean: Korea tells of two years
        (None, 2016, 74, "doubled", False, 1),
        (None, 2024, 77, "stated", False, 2),
    ]


def test_exports_and_imports_of_one_country_are_added():
    rows = pairs.trade(
        tables(
            indicators=[
                figure("goods_exports", "KOR", "JPN", 2022, 30, source_id="a"),
                figure("goods_imports", "KOR", "JPN", 2022, 54, source_id="b"),
                figure("goods_exports", "JPN", "KOR", 2021, 50),  # alone: nothing to add
            ]
        ),
        KJ,
    )
    both = rows[rows["from_iso3"].isna()]
    assert both[["year", "value", "basis", "source_ids"]].to_numpy().tolist() == [
        [2022, 84, "added", "a;b"]
    ]


def test_the_commonest_unit_of_the_directions_is_drawn():
    yen = [figure("goods_exports", "JPN", "KOR", year, 5, unit="jpy") for year in (2018, 2019)]
    dollars = [figure("goods_exports", "KOR", "JPN", 2019, 28)]
    mean = [figure("goods_trade_average", "KOR", "JPN", year, 9) for year in (2014, 2015, 2016)]
    assert {row[1] for row in told(pairs.trade, *yen, *dollars, *mean)} == {2018, 2019}


def test_a_pair_without_figures_has_a_typed_empty_table():
    rows = pairs.students(tables(), KJ)
    assert rows.empty
    assert rows.dtypes.astype(str).to_dict() == {
        "country_iso3": "str",
        "other_iso3": "str",
        "from_iso3": "str",
        "basis": "str",
        "is_aside": "boolean",
        "year": "Int64",
        "value": "Float64",
        "unit": "str",
        "indicator_id": "str",
        "reporter_iso3": "str",
        "series_break": "boolean",
        "stretch": "Int64",
        "source_ids": "str",
    }
