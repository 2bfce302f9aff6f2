"""This module places the themes of the momentum chart: years, discs, colours and words."""

from __future__ import annotations

import math

import pandas as pd

from bilateral.charts.look import Look
from bilateral.measures import theme_trends
from bilateral.measures.rows import each

MOST_THEMES = 20
# Narrower columns than this cannot be told apart, more than this many are no page.
_NARROWEST = 21
_MOST_YEARS = 30
ROW = 26
# A disc is full from so many meetings a year on, and never from fewer than four: a share of
# one meeting is drawn small, however high it is.
_FULL, _LEAST_FULL = 10, 4
# Lower ends, in per cent, of the steps of the scale after the first.
STEPS = (10, 20, 35, 50)
# Pixels at the right for how each theme moved, where the plot is wide enough to spare them.
ROOM = 104
_SPARE = 480


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row per theme and year with themes reported: the disc, its colour and its words.

    Themes not raised in a year stand in it with 0 meetings; years without any meeting with
    themes reported have no row. ``text`` is empty where the number has no room in the disc.
    """
    words = look.labels.words
    years = years_drawn(table, look)
    known = {(row.theme_id, row.year): row for row in each(table)}
    of = {year: row.of for (_, year), row in known.items()}
    drawn = [year for year in years if year in of]
    spare = ROOM if has_moves(table, look) else 0
    widest = min(ROW, (look.plot_width - spare) / len(years)) - 4
    full = full_from(table, years)
    alone = table["theme_id"].nunique() == 1
    cells = []
    for theme in _drawn(table):
        for year in drawn:
            row = known.get((theme, year))
            meetings, whole = row.meetings if row else 0, of[year]
            diameter = widest * math.sqrt(min(whole, full) / full)
            fill = look.accent if alone else _fill(meetings, whole, look)
            stroke = fill if meetings else look.grid
            number = str(meetings) if meetings else ""
            cells.append(
                {
                    "theme_id": theme,
                    "year": year,
                    "column": str(year),
                    "meetings": meetings,
                    "of": whole,
                    "area": math.pi * diameter**2 / 4,
                    "fill": fill,
                    "stroke": stroke,
                    "ink": look.text_on(fill),
                    "text": number if diameter >= 5 + 6 * len(number) else "",
                    "theme": look.labels.theme(theme),
                    "share": words("n-of-meetings", n=meetings, of=whole),
                    "sources": words("n-sources", n=row.source_ids.count(";") + 1) if row else "",
                }
            )
    return pd.DataFrame(cells)


def full_from(table: pd.DataFrame, years: list[int]) -> int:
    """From how many meetings a year on a disc is full."""
    largest = int(table.loc[table["year"].isin(years), "of"].max())
    if table["theme_id"].nunique() == 1:
        return max(largest, _LEAST_FULL)
    return max(min(largest, _FULL), _LEAST_FULL)


def _fill(meetings: int, of: int, look: Look) -> str:
    if not meetings:
        return look.paper
    return look.scale[sum(100 * meetings >= step * of for step in STEPS)]


def _drawn(table: pd.DataFrame) -> list[str]:
    """The themes that are drawn, in the order of the table: the most raised, and those of a title.

    A title tells of the themes that rose and faded most, however seldom they were raised.
    """
    sums: dict[str, int] = {}
    for row in each(table):
        sums[row.theme_id] = sums.get(row.theme_id, 0) + row.meetings
    moved = theme_trends.shifts(table)["theme_id"].tolist()
    told = [*moved[:1], *moved[-1:]]
    ranked = sorted(sums, key=lambda theme: (theme not in told, -sums[theme]))
    drawn = set(ranked[:MOST_THEMES])
    return [theme for theme in sums if theme in drawn]


def years_drawn(table: pd.DataFrame, look: Look) -> list[int]:
    """The years that are drawn, those without a meeting among them."""
    first, last = int(table["year"].min()), int(table["year"].max())
    spare = ROOM if has_moves(table, look) else 0
    most = min(_MOST_YEARS, (look.plot_width - spare) // _NARROWEST)
    return list(range(max(first, last - most + 1), last + 1))


def has_moves(table: pd.DataFrame, look: Look) -> bool:
    compared = theme_trends.periods(table) is not None and table["theme_id"].nunique() > 1
    return compared and look.plot_width >= _SPARE
