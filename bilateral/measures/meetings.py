"""This module measures meetings: when each series met, and how long it did not."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import pandas as pd

from bilateral.measures.evidence import SOURCES, joined
from bilateral.measures.rows import each, holding, tabled
from bilateral.selection import Selection
from bilateral.tables import Tables

# A gap is told of a series that met at least so often, when it lasted at least so many years.
_LEAST_MEETINGS = 5
_LEAST_YEARS = 3


@dataclass(frozen=True)
class Gap:
    """Two editions that follow each other by number, and the years between them, rounded."""

    series_id: str
    since: str
    until: str
    years: int


def timeline(tables: Tables, selection: Selection) -> pd.DataFrame:
    """Every meeting, by series.

    One row a meeting: ``series_id, meeting_id, edition, start_date, end_date, date_precision,
    city, country_iso3, certainty, confidence, source_ids``. ``country_iso3`` is the country it
    took place in. Sources that state another date, city or edition are cited too. Series with most
    counted meetings first (see ``counted``), oldest meeting first.
    """
    meetings = holding(tables.meetings)
    sure = Counter(one.series_id for one in meetings if one.meeting_id in sound(tables))
    every = Counter(one.series_id for one in meetings)
    meetings.sort(
        key=lambda one: (
            -sure[one.series_id], -every[one.series_id], one.series_id, one.start_date,
            one.meeting_id,
        )
    )  # fmt: skip
    cited = _cited(tables)
    columns = [
        "series_id", "meeting_id", "edition", "start_date", "end_date", "date_precision",
        "city", "country_iso3", "certainty", "confidence",
    ]  # fmt: skip
    rows = [
        [*(getattr(one, name) for name in columns), joined([one.source_id, *cited[one.meeting_id]])]
        for one in meetings
    ]
    types = dict.fromkeys([*columns, SOURCES], "str") | {"edition": "Int64"}
    return tabled(rows, types)


@lru_cache(maxsize=4096)
def moments(date: str) -> tuple[dt.datetime, dt.datetime]:
    """The first and the last second that a partial date can mean.

    Not a pandas Period, which takes a tenth of a millisecond to read one.
    """
    year, month, day = (int(part) if part else 0 for part in (date[:4], date[5:7], date[8:]))
    first = dt.datetime(year, month or 1, day or 1)
    if day:
        after = first + dt.timedelta(days=1)
    else:
        after = dt.datetime(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1)
    return first, after - dt.timedelta(seconds=1)


def counted(meetings: pd.DataFrame) -> pd.DataFrame:
    """The rows that a figure may rest on: held, and not on weak sources alone."""
    return meetings[(meetings["certainty"] == "held") & (meetings["confidence"] != "low")]


@lru_cache(maxsize=8)
def sound(tables: Tables) -> frozenset[str]:
    """The ids of the meetings that a figure may rest on."""
    held = holding(tables.meetings, certainty=["held"])
    return frozenset(meeting.meeting_id for meeting in held if meeting.confidence != "low")


def longest_gap(meetings: pd.DataFrame) -> Gap | None:
    """The longest time a series went without a meeting, of all series in a timeline.

    Our record of a series may have holes. So a gap counts only between two held meetings
    whose editions follow each other by number, with no other meeting of ours between them,
    and only as long as their dates are certain to be apart.
    """
    found = []
    columns = meetings[["series_id", "start_date", "edition", "certainty", "confidence"]]
    held = [meeting for meeting in each(columns) if meeting.certainty == "held"]
    # By series in the order of the table: of gaps as long the first stands.
    by_series: dict[str, list[Any]] = {meeting.series_id: [] for meeting in held}
    for meeting in sorted(held, key=lambda meeting: meeting.start_date):
        by_series[meeting.series_id].append(meeting)
    for series_id, dated in by_series.items():
        if sum(meeting.confidence == "high" for meeting in dated) < _LEAST_MEETINGS:
            continue
        for one, other in pairwise(dated):
            if pd.isna(one.edition) or pd.isna(other.edition):
                continue
            apart = moments(other.start_date)[0] - moments(one.start_date)[1]
            if other.edition == one.edition + 1 and apart.days >= _LEAST_YEARS * 365:
                found.append((apart.days, series_id, one.start_date, other.start_date))
    if not found:
        return None
    days, series_id, since, until = max(found, key=lambda gap: gap[0])
    return Gap(series_id, since, until, round(days / 365.25))


def _cited(tables: Tables) -> dict[str, list[str]]:
    """meeting_id → the sources that disagree with what is told of it."""
    cited: dict[str, list[str]] = defaultdict(list)
    for one in holding(tables.disagreements, table_name=["meetings"]):
        if isinstance(one.column_name, str):
            cited[one.row_id].append(one.source_id)
    return defaultdict(list, {meeting: sorted(sources) for meeting, sources in cited.items()})
