"""What the bars of themes say, and that their parts add up."""

import pytest

from bilateral.charts import Look, View
from bilateral.charts.themes_most_raised import CHART, MOST_THEMES, marks
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from tests.unit.tables_builder import tables


def view(*raised, width=960, **meeting):
    """A chart of (meeting, theme, stance) triples, each meeting held unless said otherwise."""
    held = {"series_id": "s", "certainty": "held", "confidence": "high"}
    ids = sorted({meeting_id for meeting_id, _, _ in raised})
    known = tables(
        meetings=[{"meeting_id": one, "start_date": "2020", **held, **meeting} for one in ids],
        meeting_themes=[
            {"meeting_id": one, "theme_id": theme, "stance": stance, "certainty": "held",
             "source_id": "a"}
            for one, theme, stance in raised
        ],
        themes=[
            {"theme_id": theme, "name_en": theme.upper()}
            for theme in {theme for _, theme, _ in raised}
        ],
        sources=[{"source_id": "a", "publisher": "A"}],
    )  # fmt: skip
    return View.of(CHART, known, Selection(), Look(Labels(known, words("en")), width=width))


@pytest.mark.parametrize(
    ("raised", "title"),
    [
        (
            [("m1", "ai", "agreed"), ("m2", "ai", "called_for"), ("m3", "sea", "discussed")],
            "AI came up at 2 of 3 meetings, more than any other theme; agreed or firmer at 1",
        ),
        (
            [("m1", "ai", "discussed"), ("m2", "ai", "discussed"), ("m2", "sea", "initiative")],
            "AI came up at 2 of 2 meetings, more than any other theme; agreed or firmer at none",
        ),
        (
            [("m1", "ai", "discussed"), ("m2", "sea", "agreed")],
            "SEA and AI came up most often, each at 1 of 2 meetings",
        ),
        (
            [("m1", theme, "discussed") for theme in ("a", "b", "c", "d")],
            "4 themes came up at the one meeting with themes reported",
        ),
        ([("m1", "ai", "initiative")], "AI came up at one meeting; agreed or firmer at 1"),
    ],
)
def test_the_title_names_the_theme_raised_most(raised, title):
    assert view(*raised).title == title


def test_planned_meetings_alone_leave_nothing_to_draw():
    shown = view(("m1", "ai", "agreed"), certainty="planned")
    assert shown.is_empty
    assert shown.title == shown.look.labels.words("chart-empty-title")


def test_the_firmest_part_stands_at_the_names_and_parts_join():
    shown = view(
        ("m1", "ai", "discussed"), ("m2", "ai", "discussed"), ("m3", "ai", "initiative")
    )  # fmt: skip
    parts = marks(shown.table, shown.look)
    columns = ["stance_code", "start", "end", "raised"]
    assert list(parts[columns].itertuples(index=False, name=None)) == [
        ("initiative", 0, 1, 3),
        ("discussed", 1, 3, 3),
    ]


def test_only_the_most_raised_are_drawn_and_the_subtitle_says_so():
    shown = view(*((f"m{n}", f"t{n:02}", "agreed") for n in range(MOST_THEMES + 2)))
    assert marks(shown.table, shown.look)["theme_id"].nunique() == MOST_THEMES
    assert shown.table["theme_id"].nunique() == MOST_THEMES + 2
    assert "The 20 most raised of 22 themes are drawn" in shown.subtitle


def test_a_number_is_left_out_where_its_part_is_too_narrow():
    raised = [(f"m{n}", "ai", "agreed") for n in range(60)] + [("x", "ai", "discussed")]
    shown = view(*raised, width=390)
    assert marks(shown.table, shown.look)["text"].tolist() == ["60", ""]
