"""The gap between what is raised and what is covered: its findings and marks."""

from typing import Any

import pandas as pd
import pytest

from bilateral.charts import coverage_gap
from bilateral.charts.chart import View
from bilateral.tables import Tables
from tests.unit.frameworks_tables import DEPTHS, Rows, rows_of, small, view

PAIR = {"countries": ("KOR", "JPN")}


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
            "Korea and Japan raised AI at one meeting; deepest of what they share: a binding"
            " chapter (PACT)",
        ),
        (
            DEPTHS,
            PAIR | {"themes": ("visas",)},
            "Korea and Japan raised Visas at one meeting; no framework they share is coded for it",
        ),
        (
            DEPTHS,
            PAIR | {"frameworks": ("talks",)},
            "Korea and Japan raised Food at one meeting; no framework here is in force between"
            " them",
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
