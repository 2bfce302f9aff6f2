"""Who is in a framework and since when: findings and marks of the two charts."""

from typing import Any

import pytest

from bilateral.charts import framework_accessions, framework_membership
from bilateral.charts.chart import View
from bilateral.tables import Tables
from tests.unit.frameworks_tables import MEMBERSHIPS, rows_of, small, view


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


def entries(tables: Tables | None = None, **chosen: Any) -> View:
    return view(framework_accessions.CHART, tables or small(), **chosen)


ENTRIES = [("pact", "KOR", "party", "2012", True, "a"), ("pact", "JPN", "party", "2012", True, "a")]


@pytest.mark.parametrize(
    ("rows", "chosen", "title"),
    [
        (
            MEMBERSHIPS,
            {"frameworks": ("pact",)},
            "PACT grew from 1 party (1 May 2012) to 3 (Feb 2015)",
        ),
        (ENTRIES, {"frameworks": ("pact",)}, "PACT has 2 parties since 2012"),
        (
            MEMBERSHIPS,
            {"frameworks": ("talks",)},
            "TALKS: no entry with a date yet; 2 countries are on the way in",
        ),
        # KOR 2012 and 2000 (CLUB has no date), JPN 2012 and 1990; 2012 ends after its May.
        (
            MEMBERSHIPS,
            {"countries": ("KOR", "JPN")},
            "4 entries by Korea and Japan since 1990, the newest into PACT (2012)",
        ),
        (
            MEMBERSHIPS,
            {"countries": ("CHN",)},
            "One entry by China since 2015: PACT (Feb 2015)",
        ),
    ],
)
def test_finding_of_accessions(rows, chosen, title):
    assert entries(small(memberships=rows_of("memberships", rows)), **chosen).title == title


def test_accessions_draw_partial_dates_as_spans_and_leave_out_undated_ones():
    drawn = entries(frameworks=("pact",))
    marks = framework_accessions.marks(drawn.table, drawn.look).set_index("name")
    assert marks["text"].to_dict() == {
        "PACT": "agreement signed, Mar 2010",
        "Japan": "entered, 1 May 2012 (1 party)",
        "Korea": "entered, 2012 (2 parties)",
        "China": "entered, Feb 2015 (3 parties)",
    }
    assert tuple(marks.loc["Korea", ["earliest", "day", "latest"]]) == (
        "2012-01-01",
        "2012-07-01",
        "2012-12-31",
    )
    alone = entries(frameworks=("club",))
    assert "One step without a date" in alone.subtitle
    assert list(framework_accessions.marks(alone.table, alone.look)["name"]) == ["Japan"]


def test_accessions_without_any_date_are_said_and_not_drawn():
    undated = [("club", "KOR", "party", None, True, "a")]
    drawn = entries(small(frameworks=[], memberships=rows_of("memberships", undated)))
    assert drawn.title == "club: no entry with a date yet"
    (named,) = drawn.drawn().to_dict()["datasets"].values()
    assert named == [{"row": "KOR"}]


def test_accessions_name_marks_that_stand_too_close_together():
    close = [
        ("pact", "KOR", "party", "2012-01-01", True, "a"),
        ("pact", "JPN", "party", "2012-02-01", True, "a"),
        ("club", "JPN", "party", "1970", True, "a"),
        ("club", "KOR", "party", "2000", True, "a"),
    ]
    drawn = entries(small(memberships=rows_of("memberships", close)), countries=("KOR", "JPN"))
    marks = framework_accessions.marks(drawn.table, drawn.look)
    said = marks[marks["labelled"]].set_index(["row", "date"])["text"]
    assert said.to_dict() == {
        ("pact", "1 Feb 2012"): "Korea and Japan",
        ("club", "1970"): "Japan",
        ("club", "2000"): "Korea",
    }
