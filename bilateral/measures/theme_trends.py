"""This module measures how themes move: how often raised, rising or fading, new or dropped.

Only what was reported of a held meeting counts. Meetings known from weak sources alone
(``confidence`` low) are left out: these figures are headlines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd

from bilateral.measures.evidence import SOURCES, joined
from bilateral.measures.meetings import sound
from bilateral.measures.rows import each, holding, tabled
from bilateral.selection import STANCES, Selection
from bilateral.tables import Tables

# How a theme stands at a meeting against the one before it, in the order told.
CHANGES = ("new", "firmer", "same", "softer", "gone")
# With a single meeting there is nothing to hold it against.
FIRST = "first"

# Periods that are compared hold so many meetings each, neither more than so many times the
# other's, and last so many years.
_LEAST_MEETINGS = 4
_MOST_TIMES = 3
_YEARS = range(3, 16)


@dataclass(frozen=True)
class Periods:
    """Two spans of equal length, the later one ending with the last year of a frame.

    A span is (first year, last year, meetings with themes reported).
    """

    before: tuple[int, int, int]
    after: tuple[int, int, int]


def raised(tables: Tables, selection: Selection) -> pd.DataFrame:
    """How many held meetings raised each theme, by the firmest stance at each.

    One row per theme and stance: ``theme_id, stance, firmness, meetings, raised, of,
    source_ids``. ``meetings`` had this stance as the firmest, ``raised`` raised the theme at
    all, ``of`` are those with any theme reported. Most raised first, firmest stance first.
    """
    said = _statements(tables)
    firmest = _firmest(said)
    cited: dict[tuple[str, int], list[str]] = {}
    # What was said less firmly at the same meeting is cited with the firmest.
    for row in said:
        key = row.theme_id, firmest[row.theme_id, row.meeting_id]
        cited.setdefault(key, []).append(row.source_id)
    meetings = Counter((theme, firmness) for (theme, _), firmness in firmest.items())
    raised: Counter[str] = Counter()
    firm: Counter[str] = Counter()
    for (theme, firmness), count in meetings.items():
        raised[theme] += count
        firm[theme] += count * firmness
    of = len({meeting for _, meeting in firmest})
    rows = [
        (theme, STANCES[step - 1], step, meetings[theme, step], raised[theme], of, joined(sources))
        for (theme, step), sources in cited.items()
    ]
    rows.sort(key=lambda row: (-row[4], -firm[row[0]], row[0], -row[2]))
    types = {"theme_id": "str", "stance": "str", "firmness": "int64", "meetings": "int64",
             "raised": "int64", "of": "int64", SOURCES: "str"}  # fmt: skip
    return tabled(rows, types)


def by_year(tables: Tables, selection: Selection) -> pd.DataFrame:
    """How many of a year's held meetings raised each theme.

    One row per theme and year in which it was raised: ``theme_id, year, meetings, of, share,
    source_ids``. ``of`` are the meetings of that year with any theme reported; a year that is
    in no row has none. Themes that gained most between the periods of ``periods`` first
    (most raised first where two cannot be compared), then years in order.
    """
    year_of = {meeting.meeting_id: int(meeting.start_date[:4]) for meeting in _held(tables)}
    met: dict[int, set[str]] = {}
    cells: dict[tuple[str, int], list[Any]] = {}
    for row in _statements(tables):
        year = year_of[row.meeting_id]
        met.setdefault(year, set()).add(row.meeting_id)
        cells.setdefault((row.theme_id, year), []).append(row)
    rows = []
    for (theme, year), said in cells.items():
        raised, of = len({row.meeting_id for row in said}), len(met[year])
        rows.append((theme, year, raised, of, raised / of, joined(row.source_id for row in said)))
    types = {"theme_id": "str", "year": "int64", "meetings": "int64", "of": "int64",
             "share": "float64", SOURCES: "str"}  # fmt: skip
    change = {row.theme_id: row.change for row in each(shifts(tabled(rows, types)))}
    sums: Counter[str] = Counter()
    for theme, _, raised, *_ in rows:
        sums[theme] += raised
    rows.sort(key=lambda row: (-change.get(row[0], 0.0), -sums[row[0]], row[0], row[1]))
    return tabled(rows, types).round({"share": 3})


def periods(yearly: pd.DataFrame) -> Periods | None:
    """The last two spans of years that can be compared in a frame of ``by_year``.

    The shortest equal spans, of three years or more, that hold four meetings each and neither
    more than three times the other's: a year with one meeting is no trend, and many meetings
    after few are other meetings rather than other themes. ``None`` where there are none.
    """
    if yearly.empty:
        return None
    of = dict(zip(yearly["year"].tolist(), yearly["of"].tolist(), strict=True))
    last = max(of)
    for length in _YEARS:
        spans = [(last - 2 * length + 1, last - length), (last - length + 1, last)]
        held = [
            sum(n for year, n in of.items() if first <= year <= until) for first, until in spans
        ]
        if min(held) >= _LEAST_MEETINGS and max(held) <= _MOST_TIMES * min(held):
            return Periods((*spans[0], held[0]), (*spans[1], held[1]))
    return None


def shifts(yearly: pd.DataFrame) -> pd.DataFrame:
    """Each theme in the two periods: ``theme_id, before, after, change``.

    ``before`` and ``after`` count meetings, ``change`` is the difference of their shares
    among the meetings of each period, from -1 to 1. Largest gain first; no rows where no two
    periods can be compared.
    """
    columns = ["theme_id", "before", "after", "change"]
    spans = periods(yearly)
    if spans is None:
        return pd.DataFrame({column: [] for column in columns})
    sums = {theme: [0, 0] for theme in yearly["theme_id"].tolist()}
    for row in each(yearly[["theme_id", "year", "meetings"]]):
        for place, (first, until, _) in enumerate((spans.before, spans.after)):
            sums[row.theme_id][place] += row.meetings if first <= row.year <= until else 0
    moved = [
        (theme, before, after, after / spans.after[2] - before / spans.before[2])
        for theme, (before, after) in sums.items()
    ]
    return pd.DataFrame(sorted(moved, key=lambda row: -row[3]), columns=columns)


def changes(tables: Tables, selection: Selection) -> pd.DataFrame:
    """Each theme's firmest stance at the latest meeting of a series and at the one before.

    One row a theme reported at either: ``theme_id, change, series_id, before_meeting_id,
    before_start_date, before_city, before, firmness_before, meeting_id, start_date, city,
    now, firmness_now, source_ids``. The series is the one with most held meetings, of those
    with themes reported of two of them; meetings without any are passed over. ``change`` is
    one of ``CHANGES``; a firmness of 0 means not reported. Where no series has two such
    meetings, the latest one stands alone: ``change`` is ``FIRST`` and nothing is before.
    Grouped in the order of ``CHANGES``, firmest first.
    """
    said = _statements(tables)
    firmest = _firmest(said)
    before, now = _latest_two(_held(tables), {meeting for _, meeting in firmest})
    earlier = (before.meeting_id, before.start_date, before.city) if before else (None,) * 3
    pair = {meeting.meeting_id for meeting in (before, now) if meeting}
    cited: dict[str, list[str]] = {}
    for row in said:
        if row.meeting_id in pair:
            cited.setdefault(row.theme_id, []).append(row.source_id)
    rows = []
    for theme, sources in cited.items():
        was = firmest.get((theme, before.meeting_id), 0) if before else 0
        step = firmest.get((theme, now.meeting_id), 0)
        change = _change(was, step) if before else FIRST
        rows.append(
            (theme, change, now.series_id, *earlier, _stance(was), was, now.meeting_id,
             now.start_date, now.city, _stance(step), step, joined(sources))
        )  # fmt: skip
    order = [*CHANGES, FIRST]
    rows.sort(key=lambda row: (order.index(row[1]), -row[12], -row[7], row[0]))
    columns = [
        "theme_id", "change", "series_id", "before_meeting_id", "before_start_date",
        "before_city", "before", "firmness_before", "meeting_id", "start_date", "city", "now",
        "firmness_now", SOURCES,
    ]  # fmt: skip
    types = {name: "int64" if name.startswith("firmness") else "str" for name in columns}
    return tabled(rows, types)


def _change(before: int, now: int) -> str:
    if not before:
        return "new"
    if not now:
        return "gone"
    return "same" if now == before else "firmer" if now > before else "softer"


def _stance(step: int) -> str | None:
    return STANCES[step - 1] if step else None


def _latest_two(held: Sequence[Any], reported: set[str]) -> tuple[Any, Any]:
    """The last two reported meetings of the series that met most; one where none has two."""
    often = Counter(meeting.series_id for meeting in held)
    by_date = sorted(
        (meeting for meeting in held if meeting.meeting_id in reported),
        key=lambda meeting: (meeting.start_date, meeting.meeting_id),
    )
    for series_id in sorted(often, key=lambda one: (-often[one], one)):
        last = [meeting for meeting in by_date if meeting.series_id == series_id][-2:]
        if len(last) == 2:
            return last[0], last[1]
    return None, by_date[-1] if by_date else None


def _held(tables: Tables) -> Sequence[Any]:
    """The meetings that were held and are known from sound sources."""
    return holding(tables.meetings, meeting_id=sound(tables))


@lru_cache(maxsize=8)
def _statements(tables: Tables) -> Sequence[Any]:
    """What was reported of these meetings: ``theme_id, meeting_id, stance, source_id``.

    By source, so that whatever is put together of them cites its sources in that order.
    """
    reported = holding(tables.meeting_themes, certainty=["held"], meeting_id=sound(tables))
    return sorted(reported, key=lambda row: row.source_id)


def _firmest(said: Sequence[Any]) -> dict[tuple[str, str], int]:
    """(theme, meeting) → the firmest stance, from 1 (discussed) to 5 (initiative)."""
    firmest: dict[tuple[str, str], int] = {}
    for row in said:
        cell = row.theme_id, row.meeting_id
        firmest[cell] = max(firmest.get(cell, 0), STANCES.index(row.stance) + 1)
    return firmest
