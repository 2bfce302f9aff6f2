"""The charts of the page of frameworks: their findings, and the two forms of one of them."""

from typing import Any

import pandas as pd
import pytest

from bilateral.charts import (
    coverage_gap,
    framework_coverage,
    framework_membership,
    framework_positions,
)
from bilateral.charts.chart import Chart, View
from bilateral.charts.look import THEMES, Look
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.measures import frameworks
from bilateral.selection import Selection
from bilateral.tables import Tables
from tests.unit.frameworks_tables import DEPTHS, MEMBERSHIPS, POSITIONS, Rows, rows_of, small


def view(chart: Chart, tables: Tables, theme: Any = "light", **chosen: Any) -> View:
    look = Look(Labels(tables, words("en")), theme)
    return View.of(chart, tables, Selection(**chosen), look)


def coverage(tables: Tables | None = None, **chosen: Any) -> View:
    return view(framework_coverage.CHART, tables or small(), **chosen)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("chosen", [{}, {"themes": ("ai",)}, {"frameworks": ("pact",)}])
def test_both_forms_of_coverage_hold_the_same_cells(theme, chosen):
    drawn = coverage(theme=theme, **chosen)
    data = drawn.drawn().to_dict()["datasets"].values()
    vega = {
        (row["framework_id"], row["theme_id"]): row["text"]
        for rows in data
        for row in rows
        if "framework_id" in row
    }
    figure = framework_coverage.plotly(drawn.table, drawn.look)
    targets = figure["data"][-1]
    plotly = {
        (custom[0], custom[1]): text
        for custom, text in zip(targets["customdata"], targets["text"], strict=True)
    }
    assert vega == plotly
    assert list(zip(targets["y"], targets["x"], strict=True)) == list(plotly)
    # The coloured cells say the same as the numbers in them; what is not coded has no colour.
    filled = figure["data"][2]
    coloured = {
        (row, column): str(int(step))
        for row, steps in zip(filled["y"], filled["z"], strict=True)
        for column, step in zip(filled["x"], steps, strict=True)
        if step == step  # missing steps are NaN
    }
    assert coloured == {cell: text[0] for cell, text in plotly.items() if text}


def test_coverage_draws_not_coded_apart_from_none():
    drawn = coverage()
    cells = framework_coverage.marks(drawn.table, drawn.look).set_index(
        ["framework_id", "theme_id"]
    )
    none, uncoded = cells.loc[("pact", "food")], cells.loc[("pact", "visas")]
    assert (none["text"], none["fill"], none["coded"]) == ("0", drawn.look.empty, True)
    assert (uncoded["text"], uncoded["fill"], uncoded["coded"]) == ("", drawn.look.paper, False)
    assert uncoded["stroke"] != uncoded["fill"]


@pytest.mark.parametrize(
    ("chosen", "title"),
    [
        ({}, "PACT has most binding chapters, on 1 of 2 themes; each theme has an article or more"),
        (
            {"frameworks": ("pact",)},
            "PACT has binding chapters on 1 of 2 themes, and no article on Food",
        ),
        (
            {"frameworks": ("old",)},
            "No binding chapter on any of 2 themes coded, and no article on AI",
        ),
        (
            {"themes": ("ai",)},
            "AI: 1 of 2 frameworks give it a chapter of its own, 0 nothing at all",
        ),
        ({"themes": ("visas",)}, "None of the 2 frameworks is coded for these themes yet"),
        ({"frameworks": ("club",)}, "Nothing to draw here"),
    ],
)
def test_finding_of_coverage(chosen, title):
    assert coverage(**chosen).title == title


def test_coverage_says_how_many_it_draws():
    names = [f"f{n}" for n in range(30)]
    listed: Rows = [{"framework_id": name, "status": "active"} for name in names]
    depth = {"theme_id": "ai", "depth": 1, "provision": "1", "basis": "Read.", "source_id": "a"}
    coded = [{"framework_id": name, **depth} for name in names]
    many = coverage(small(frameworks=listed, framework_themes=coded, memberships=[]))
    assert "Drawn are 24 of 30" in many.subtitle
    assert len(many.table) == 30
    assert framework_coverage.marks(many.table, many.look)["framework_id"].nunique() == 24


def positions(tables: Tables | None = None, **chosen: Any) -> View:
    return view(framework_positions.CHART, tables or small(), **chosen)


ANNOUNCED = [row for row in POSITIONS if row[4] == "planned"]


@pytest.mark.parametrize(
    ("rows", "chosen", "title"),
    [
        (
            POSITIONS,
            {},
            "PACT came up at 2 of 2 meetings that named a framework; last: deepen (Jun 2011)",
        ),
        (POSITIONS, {"until": 2001}, "PACT: negotiate (2001)"),
        (ANNOUNCED, {}, "2 frameworks were announced beforehand, no report of them"),
        (ANNOUNCED, {"since": 2011}, "One framework was announced beforehand, no report of it"),
        ([], {}, "Nothing to draw here"),
    ],
)
def test_finding_of_positions(rows, chosen, title):
    named = rows_of("meeting_frameworks", rows)
    assert positions(small(meeting_frameworks=named), **chosen).title == title


def test_positions_draw_announced_as_outline_and_say_all_words():
    drawn = positions()
    marks = framework_positions.marks(drawn.table, drawn.look).set_index(
        ["framework_id", "meeting_id"]
    )
    reported, announced = marks.loc[("pact", "m1")], marks.loc[("talks", "m2")]
    assert reported["position"] == "negotiate and mention"
    assert (reported["day"], reported["earliest"], reported["latest"]) == (
        "2001-07-02",
        "2001-01-01",
        "2001-12-31",
    )
    assert announced["position"] == "launch (announced)"
    assert announced["fill"] == drawn.look.paper
    assert reported["fill"] != drawn.look.paper


def test_every_position_has_a_place_in_the_key():
    assert [framework_positions.step_of(one) for one in frameworks.POSITIONS] == [
        "enter", "change", "change", "enter", "enter", "speak", "enter", "speak", "speak",
    ]  # fmt: skip


def test_a_click_on_a_position_names_the_meeting():
    params = positions().drawn().to_dict()["params"]
    assert [param["select"] for param in params if param["name"] == "pick"] == [
        {"type": "point", "fields": ["meeting_id"]}
    ]


def membership(tables: Tables | None = None, **chosen: Any) -> View:
    return view(framework_membership.CHART, tables or small(), **chosen)


PAIR = {"countries": ("KOR", "JPN")}
LONERS = [("pact", "KOR", "party", "2012", True, "a"), ("club", "JPN", "party", "1990", True, "a")]


@pytest.mark.parametrize(
    ("rows", "chosen", "title"),
    [
        # Of the four only PACT has all three; CHN was the last to enter.
        (
            MEMBERSHIPS,
            {},
            "Korea, Japan and China are party together to one of 4 frameworks, the newest PACT"
            " (Feb 2015)",
        ),
        # PACT and CLUB; CLUB has a date for Japan alone.
        (
            MEMBERSHIPS,
            PAIR,
            "Korea and Japan are party together to 2 of 4 frameworks, the newest PACT (1 May 2012)",
        ),
        (LONERS, PAIR, "Korea and Japan are party together to none of 2 frameworks"),
        (
            MEMBERSHIPS,
            {"countries": ("KOR",)},
            "Korea is party to 3 frameworks and on the way into 1 more",
        ),
        (LONERS, {"countries": ("KOR",)}, "Korea is party to one framework"),
        (
            MEMBERSHIPS,
            {"frameworks": ("talks",)},
            "TALKS has no party among these countries; 2 more countries are on the way in",
        ),
        (MEMBERSHIPS, {"frameworks": ("pact",)}, "PACT has 3 parties"),
        ([], {}, "Nothing to draw here"),
    ],
)
def test_finding_of_membership(rows, chosen, title):
    assert membership(small(memberships=rows_of("memberships", rows)), **chosen).title == title


def test_membership_shows_standing_date_and_disagreement():
    drawn = membership()
    marks = framework_membership.marks(drawn.table, drawn.look).set_index(
        ["framework_code", "country_code"]
    )
    assert marks["text"].to_dict() == {
        ("pact", "KOR"): "party, 2012",
        ("pact", "JPN"): "party, 1 May 2012 ≠",
        ("pact", "CHN"): "party, Feb 2015",
        ("talks", "KOR"): "negotiating, 31 Jan 2020",
        ("talks", "CHN"): "applied, 2021",
        ("club", "KOR"): "party",
        ("club", "JPN"): "party, 1990",
        ("old", "KOR"): "party, 2000",
        ("old", "JPN"): "withdrew, 2005",
    }
    assert marks.loc[("pact", "JPN"), "disagreement"] == "give 2 versions"
    # In is filled, on the way in or out is not: the shape says it once more.
    assert (marks["fill"] != drawn.look.paper).tolist() == (marks["shape"] == "circle").tolist()


def test_membership_of_one_large_framework_has_countries_as_rows():
    codes = [f"A{chr(65 + n // 26)}{chr(65 + n % 26)}" for n in range(30)]
    many = [("pact", code, "party", f"{1990 + n}", True, "a") for n, code in enumerate(codes)]
    drawn = membership(small(memberships=rows_of("memberships", many)), frameworks=("pact",))
    marks = framework_membership.marks(drawn.table, drawn.look)
    assert list(marks["country_code"]) == codes[: framework_membership.MOST_ROWS]
    assert "Drawn are 24 of 30 countries" in drawn.subtitle


def gap(tables: Tables | None = None, **chosen: Any) -> View:
    return view(coverage_gap.CHART, tables or small(), **chosen)


def coded(*depths: tuple[Any, ...]) -> Rows:
    return rows_of("framework_themes", [(*row, "Read.", "s-pact") for row in depths])


@pytest.mark.parametrize(
    ("depths", "chosen", "title"),
    [
        (DEPTHS, PAIR, "Korea and Japan raised Food at 2 meetings; nothing on it in PACT"),
        (
            DEPTHS,
            PAIR | {"themes": ("ai",)},
            "One theme that Korea and Japan raised is covered in a framework they share,"
            " none is a gap",
        ),
        (
            DEPTHS,
            PAIR | {"themes": ("visas",)},
            "Korea and Japan raised Visas at one meeting; no framework they share is coded for it",
        ),
        (
            DEPTHS,
            PAIR | {"frameworks": ("talks",)},
            "Korea and Japan raised Food at one meeting; no framework here is in force between them",
        ),
        (
            [("pact", "food", 1, "2 Goods"), ("pact", "ai", 3, "9 AI")],
            PAIR,
            "Korea and Japan raised Food at 2 meetings; what they share has only a mention coded"
            " (PACT)",
        ),
        (
            [("pact", "food", 0, None), ("club", "food", 0, None)],
            PAIR,
            "Korea and Japan raised Food at 2 meetings; nothing on it in the 2 frameworks coded",
        ),
        (
            [("pact", "food", 1, "2 Goods")],
            {"countries": ("CHN",)},
            "China raised Food at one meeting; what it is in has only a mention coded (PACT)",
        ),
        (
            [],
            {"countries": ("CHN",)},
            "China raised AI at one meeting; no framework it is in is coded for it",
        ),
        (
            DEPTHS,
            PAIR | {"themes": ("ai", "visas")},
            "One theme that Korea and Japan raised is covered in a framework they share,"
            " 1 not coded",
        ),
    ],
)
def test_finding_of_the_gap(depths, chosen, title):
    match = {"match": "all"} if len(chosen.get("countries", ())) > 1 else {}
    assert gap(small(framework_themes=coded(*depths)), **chosen, **match).title == title


def test_gap_where_nothing_is_in_force_between_them():
    drawn = gap(small(memberships=[]), **PAIR)
    assert drawn.title == (
        "Korea and Japan raised Food at 2 meetings; no framework here is in force between them"
    )
    assert "none here is in force between them" in drawn.subtitle
    assert set(coverage_gap.marks(drawn.table, drawn.look)["number"]) == {""}


def test_gap_tells_no_framework_from_not_coded_and_none():
    read = coverage_gap.marks(gap(**PAIR).table, gap().look).set_index("theme_id")
    alone = coverage_gap.marks(gap(small(memberships=[]), **PAIR).table, gap().look)
    assert read[["number", "covered"]].to_dict("index") == {
        "food": {"number": "0", "covered": "nothing in PACT, the one coded of 2"},
        "visas": {"number": "", "covered": "none of 2 coded for it"},
        "ai": {"number": "4", "covered": "PACT, 14 Digital Trade"},
    }
    assert set(alone["covered"]) == {"no framework in force"}
    assert alone["sign"].iloc[0] != read.loc["visas", "sign"]
    assert pd.isna(read.loc["food", "sign"])
