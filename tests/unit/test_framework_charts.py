"""What frameworks cover and what meetings said of them: findings, marks and the two forms."""

from typing import Any

import pytest

from bilateral.charts import framework_coverage, framework_positions
from bilateral.charts.chart import View
from bilateral.charts.look import THEMES
from bilateral.measures import frameworks
from bilateral.tables import Tables
from tests.unit.frameworks_tables import POSITIONS, Rows, rows_of, small, view


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
