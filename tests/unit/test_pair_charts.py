"""Trade, visitors, investment and students of a pair: what is said, and what is drawn."""

import pytest

from bilateral.charts import Look, View, chart
from bilateral.charts.amounts import amount
from bilateral.charts.pair_lines import HEIGHT, _apart, _ticks
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from tests.unit.tables_builder import tables
from tests.unit.test_measures_pairs import figure


def view(chart_id, *figures, width=960):
    known = tables(
        indicators=list(figures),
        countries=[
            {"country_iso3": code, "name_en": name}
            for code, name in (("KOR", "Korea"), ("JPN", "Japan"))
        ],
        sources=[{"source_id": one["source_id"], "publisher": "Gazette"} for one in figures],
    )
    selection = Selection(countries=("KOR", "JPN"), match="all")
    return View.of(chart(chart_id), known, selection, Look(Labels(known, words("en")), width=width))


def arrivals(reporter, partner, year, value, **more):
    return figure("visitor_arrivals", reporter, partner, year, value, unit="people", **more)


def layers(shown, kind):
    """The layers of a mark, each with the rows that it draws."""
    spec = shown.drawn().to_dict()
    return [layer for layer in spec["layer"] if layer["mark"]["type"] == kind]


def drawn_rows(shown):
    spec = shown.drawn().to_dict()
    return spec["datasets"][spec["data"]["name"]]


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (
            [arrivals("JPN", "KOR", 2025, 9_459_600)],
            "9.46 million visits from Korea to Japan in 2025",
        ),
        (
            [arrivals("JPN", "KOR", 2024, 18_947), arrivals("KOR", "JPN", 2023, 3_224_079)],
            "3.22 million visits from Japan to Korea in 2023, 18,947 the other way in 2024",
        ),
        (
            # Entries are another concept: not set against arrivals.
            [
                arrivals("JPN", "KOR", 2024, 500),
                figure("foreign_entries", "KOR", "JPN", 2024, 900, unit="people"),
            ],
            "500 visits from Korea to Japan in 2024",
        ),
    ],
    ids=["one way", "both", "an aside"],
)
def test_the_title_names_the_newest_year_of_each_way(figures, expected):
    assert view("pair-visitors", *figures).title == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (
            {2011: 108e9, 2024: 77.2e9},
            "Korea and Japan traded goods worth 77.2 billion US dollars in 2024,"
            " down from 108 billion in 2011",
        ),
        (
            {2011: 77.2e9, 2024: 108e9},
            "Korea and Japan traded goods worth 108 billion US dollars in 2024,"
            " the most of the years known",
        ),
    ],
    ids=["below", "most"],
)
def test_the_title_sets_two_way_trade_beside_the_most(values, expected):
    rows = [figure("goods_trade_total", "KOR", "JPN", year, one) for year, one in values.items()]
    assert view("pair-trade", *rows).title == expected


def test_a_year_that_no_line_reaches_is_a_dot():
    shown = view(
        "pair-visitors",
        *(arrivals("JPN", "KOR", year, 10) for year in (2015, 2017, 2018, 2019)),
    )
    assert [(row["year"], row["is_dot"]) for row in drawn_rows(shown)] == [
        (2015, True),
        (2017, False),
        (2018, False),
        (2019, True),  # the newest
    ]
    assert "Breaks in a line: no figure found." in shown.subtitle


def test_a_break_of_the_series_is_ruled_and_said():
    whole = [arrivals("JPN", "KOR", year, 10) for year in (2015, 2016)]
    assert layers(view("pair-visitors", *whole), "rule") == []
    broken = [whole[0], arrivals("JPN", "KOR", 2016, 10, series_break=True)]
    shown = view("pair-visitors", *broken)
    (rule,) = layers(shown, "rule")
    assert shown.drawn().to_dict()["datasets"][rule["data"]["name"]] == [{"at": 2015.5}]
    assert shown.subtitle.endswith("Dotted upright: the definition changes.")


def test_a_line_has_the_colour_of_who_sends():
    shown = view("pair-visitors", arrivals("JPN", "KOR", 2024, 9), arrivals("KOR", "JPN", 2024, 3))
    assert {row["colour"] for row in drawn_rows(shown)} == {
        shown.look.country("KOR"),
        shown.look.country("JPN"),
    }


def test_two_asides_are_told_apart_by_shape():
    shown = view(
        "pair-students",
        *(
            figure(name, reporter, partner, 2018, 5, unit="people")
            for name, reporter, partner in (
                ("international_students_hosted", "KOR", "JPN"),
                ("international_students_visa_holders", "KOR", "JPN"),
                ("students_sent_abroad", "JPN", "KOR"),
            )
        ),
    )
    assert [row["shape"] for row in drawn_rows(shown)] == ["circle", "circle", "diamond"]
    assert "Hollow diamond: students sent" in shown.subtitle


def test_a_pair_without_figures_has_nothing_to_draw():
    shown = view("pair-investment", arrivals("JPN", "KOR", 2024, 9))
    assert shown.is_empty
    assert shown.title == "Nothing to draw here: no figures of investment on record"


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (77_200_990_000, "usd", "77.2 billion US dollars"),
        (219_620_000, "usd", "220 million US dollars"),
        (1_530_000_000, "usd", "1.53 billion US dollars"),
        (33_094_000_000_000, "jpy", "33.1 trillion yen"),
        (999, "usd", "999 US dollars"),
        (14_579, "people", "14,579"),
        (9_459_600, "people", "9.46 million"),
        (0, "people", "0"),
    ],
)
def test_an_amount_has_three_figures(value, unit, expected):
    assert amount(value, unit, Look(Labels(tables(), words("en")))) == expected


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        (108, [0, 20, 40, 60, 80, 100, 120]),
        (9.46, [0, 2, 4, 6, 8, 10]),
        (6.12, [0, 2, 4, 6, 8]),
        (18_338, [0, 5000, 10_000, 15_000, 20_000]),
        (1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (0, [0, 1]),
    ],
)
def test_ticks_are_round_and_reach_the_greatest(most, expected):
    assert _ticks(most) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ([20, 100, 200], [20, 100, 200]),
        ([100, 110], [100, 130]),  # 30 pixels each: the lower gives way
        ([HEIGHT, HEIGHT], [HEIGHT - 45, HEIGHT - 15]),  # both stay within the plot
    ],
    ids=["clear", "close", "at the foot"],
)
def test_names_of_lines_do_not_overlap(wanted, expected):
    assert _apart(wanted, [30] * len(wanted)) == expected
