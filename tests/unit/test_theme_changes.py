"""What is said of the latest meeting against the one before it."""

import pytest

from bilateral.charts import Look, View
from bilateral.charts.theme_changes import CHART, lines, marks
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from tests.unit.tables_builder import tables


def view(*meetings, width=960, certainty="held"):
    """A chart of meetings of one series, a year after another, each {theme: stance}."""
    known = tables(
        series=[{"series_id": "s", "name_en": "Talks"}],
        meetings=[
            {"meeting_id": f"m{n}", "series_id": "s", "start_date": str(2000 + n), "city": "Oslo",
             "certainty": certainty, "confidence": "high"}
            for n in range(len(meetings))
        ],
        meeting_themes=[
            {"meeting_id": f"m{n}", "theme_id": theme, "stance": stance, "certainty": "held",
             "source_id": "a"}
            for n, meeting in enumerate(meetings)
            for theme, stance in meeting.items()
        ],
        themes=[
            {"theme_id": theme, "name_en": theme.capitalize()}
            for theme in sorted({theme for meeting in meetings for theme in meeting})
        ],
        sources=[{"source_id": "a", "publisher": "A"}],
    )  # fmt: skip
    return View.of(CHART, known, Selection(), Look(Labels(known, words("en")), width=width))


@pytest.mark.parametrize(
    ("meetings", "title"),
    [
        (
            [{"sea": "agreed"}, {"air": "agreed"}],
            "One theme is new (Air), one is no longer mentioned (Sea)",
        ),
        (
            [{"sea": "agreed"}, {"sea": "agreed", "air": "discussed", "ore": "initiative"}],
            "2 themes are new (Ore and Air), none is no longer mentioned",
        ),
        (
            [{"sea": "agreed", "air": "discussed"}, {"sea": "agreed"}],
            "No theme is new, one is no longer mentioned (Air)",
        ),
        (
            [{"sea": "agreed", "air": "discussed"}, {"sea": "initiative", "air": "agreed"}],
            "The same themes as at the meeting before: 2 firmer, 0 softer",
        ),
        (
            [{"sea": "agreed", "air": "discussed"}],
            "2000, Oslo: 2 themes, with no earlier meeting to hold against it",
        ),
        ([{"sea": "agreed"}], "2000, Oslo: one theme, with no earlier meeting to hold against it"),
    ],
)
def test_the_title_counts_and_names_what_is_new_and_what_is_gone(meetings, title):
    assert view(*meetings).title == title


def test_a_title_that_would_be_too_long_names_fewer_themes():
    long = {f"a theme whose name goes on and on {n}": "agreed" for n in range(5)}
    assert view(long, {"sea": "agreed"}).title == (
        "One theme is new (Sea), 5 are no longer mentioned"
        " (A theme whose name goes on and on 0 and 4 more)"
    )
    assert len(view(long, {f"{name} still": "agreed" for name in long}).title) <= 110


def test_planned_meetings_alone_leave_nothing_to_draw():
    assert view({"sea": "agreed"}, certainty="planned").is_empty


def test_the_subtitle_names_the_series_and_both_meetings():
    assert view({"sea": "agreed"}, {"sea": "agreed"}).subtitle == (
        "Talks, 2001, Oslo, against the meeting before it with themes reported, 2000, Oslo:"
        " the firmest stance at each."
    )


def test_themes_stand_in_groups_with_a_heading_each():
    shown = view(
        {"sea": "agreed", "air": "agreed", "ore": "agreed"},
        {"air": "discussed", "ore": "agreed", "oil": "agreed", "gas": "initiative"},
    )
    assert lines(shown.table, shown.look)["label"].tolist() == [
        "New · 2", "Gas", "Oil", "As firm as before · 1", "Ore", "Softer · 1", "Air",
        "No longer mentioned · 1", "Sea",
    ]  # fmt: skip


def test_each_point_opens_its_own_meeting():
    shown = view({"sea": "agreed", "air": "agreed"}, {"sea": "discussed", "air": "agreed"})
    points = marks(shown.table, shown.look)
    assert list(zip(points["row"], points["x"], points["meeting_id"], strict=True)) == [
        ("air", 3, "m1"),
        ("sea", 3, "m0"),
        ("sea", 1, "m1"),
    ]
    (pick,) = shown.drawn().to_dict()["params"]
    assert (pick["name"], pick["select"]["fields"]) == ("pick", ["meeting_id"])


def test_what_is_no_longer_mentioned_ends_in_a_cross_at_nothing():
    shown = view({"sea": "agreed"}, {"air": "agreed"})
    gone = marks(shown.table, shown.look).query("row == 'sea'").iloc[-1]
    assert (gone["x"], gone["text"], gone["stance"]) == (0, "", "not reported")
    assert gone["shape"] != "circle"


def test_a_narrow_axis_shows_numbers_and_the_subtitle_their_words():
    narrow = view({"sea": "agreed"}, {"air": "agreed"}, width=390)
    assert narrow.subtitle.endswith(
        "Steps: 0 not reported, 1 discussed, 2 called for, 3 agreed, 4 in the joint statement,"
        " 5 initiative."
    )
    assert "Steps" not in view({"sea": "agreed"}, {"air": "agreed"}).subtitle
