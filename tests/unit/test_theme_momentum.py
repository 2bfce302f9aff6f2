"""What the momentum of themes says, and that a lone meeting is no surge."""

import pytest

from bilateral.charts import Look, View
from bilateral.charts.momentum_marks import marks
from bilateral.charts.theme_momentum import CHART
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from tests.unit.tables_builder import tables


def view(*raised, width=960, certainty="held"):
    """A chart of (year, themes) pairs, a meeting each."""
    known = tables(
        meetings=[
            {"meeting_id": f"m{n}", "series_id": "s", "start_date": str(year),
             "certainty": certainty, "confidence": "high"}
            for n, (year, _) in enumerate(raised)
        ],
        meeting_themes=[
            {"meeting_id": f"m{n}", "theme_id": theme, "stance": "agreed", "certainty": "held",
             "source_id": "a"}
            for n, (_, themes) in enumerate(raised)
            for theme in themes.split()
        ],
        themes=[
            {"theme_id": theme, "name_en": theme.upper()}
            for theme in {theme for _, themes in raised for theme in themes.split()}
        ],
        sources=[{"source_id": "a", "publisher": "A"}],
    )  # fmt: skip
    return View.of(CHART, known, Selection(), Look(Labels(known, words("en")), width=width))


def cells(shown):
    return {
        (cell.theme_id, cell.year): cell for cell in marks(shown.table, shown.look).itertuples()
    }


BEFORE = [(2001, "sea"), (2001, "sea"), (2002, "sea ai"), (2003, "sea")]
AFTER = [(2004, "ai"), (2005, "ai"), (2006, "ai sea"), (2006, "ai")]


@pytest.mark.parametrize(
    ("raised", "title"),
    [
        (
            BEFORE + AFTER,
            "AI rose most (1/4 → 4/4), SEA faded most (4/4 → 1/4) from 2001–2003 to 2004–2006",
        ),
        (
            BEFORE * 5 + AFTER * 5,
            "AI rose most (25 → 100 %), SEA faded most (100 → 25 %) from 2001–2003 to 2004–2006",
        ),
        (
            [(2001, "sea")] * 4 + [(2004, "sea ai")] * 4,
            "AI rose most, 0/4 → 4/4 of the meetings from 1999–2001 to 2002–2004",
        ),
        (
            [(2001, "sea ai")] * 4 + [(2004, "sea")] * 4,
            "AI faded most, 4/4 → 0/4 of the meetings from 1999–2001 to 2002–2004",
        ),
        (
            [(2001, "sea ai")] * 4 + [(2004, "sea ai")] * 4,
            "Each theme came up as often in 2002–2004 as in 1999–2001",
        ),
        ([(2001, "sea"), (2004, "sea ai")], "SEA came up in 2 of 2 years with themes reported"),
        ([(2001, "sea ai")], "AI came up in the one year with themes reported"),
        ([(2001, "ai")], "AI came up at one meeting, in 2001"),
        (
            [(2001, "ai"), (2004, "ai"), (2004, "ai")],
            "AI came up at 3 meetings in 2001–2004, most often in 2004 (2)",
        ),
    ],
)
def test_the_title_is_what_moved_most(raised, title):
    assert view(*raised).title == title


def test_planned_meetings_alone_leave_nothing_to_draw():
    assert view((2027, "ai"), certainty="planned").is_empty


def test_a_year_without_meetings_is_blank_and_a_theme_not_raised_is_a_ring():
    drawn = cells(view((2001, "sea"), (2003, "ai")))
    look = view((2001, "sea")).look
    assert sorted(drawn) == [("ai", 2001), ("ai", 2003), ("sea", 2001), ("sea", 2003)]
    ring = drawn["ai", 2001]
    assert (ring.meetings, ring.of, ring.fill, ring.stroke) == (0, 1, look.paper, look.grid)


def test_the_colour_is_the_share_and_the_size_the_meetings_of_the_year():
    # 2001: one meeting of one. 2002: ten of ten "sea", two of ten "ai".
    shown = view((2001, "ai"), *[(2002, "sea")] * 8, *[(2002, "sea ai")] * 2)
    drawn = cells(shown)
    lone, full, some = drawn["ai", 2001], drawn["sea", 2002], drawn["ai", 2002]
    assert lone.fill == full.fill == shown.look.scale[4]
    assert some.fill == shown.look.scale[2]
    assert lone.area == pytest.approx(full.area / 10)
    assert some.area == pytest.approx(full.area)
    assert (full.text, some.text, some.share) == ("10", "2", "2 of 10 meetings")


def test_one_meeting_a_year_is_never_drawn_full():
    drawn = cells(view((2001, "ai sea"), (2002, "ai")))
    four = cells(view(*[(2001, "ai sea")] * 4, (2002, "ai")))
    assert drawn["ai", 2001].area == pytest.approx(four["ai", 2001].area / 4)


def test_a_narrow_picture_draws_the_newest_years_and_says_so():
    shown = view(*((year, "ai sea") for year in range(1990, 2020)), width=390)
    years = {year for _, year in cells(shown)}
    assert max(years) == 2019
    assert len(years) <= 10
    assert f"Drawn since {min(years)}; the table has all years." in shown.subtitle


def test_a_theme_of_the_title_is_drawn_however_seldom_it_was_raised():
    often = " ".join("abcdefghijklmnopqrst")
    shown = view(*[(2001, often)] * 4, *[(2004, f"{often} sea")] * 4)
    assert shown.title.startswith("SEA rose most")
    drawn = {theme for theme, _ in cells(shown)}
    assert len(drawn) == 20
    assert "sea" in drawn
    assert "20 of 21 themes are drawn" in shown.subtitle
