"""This module measures meetings: when each series met, and how long it did not."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import narwhals as nw
import pandas as pd

from bilateral.measures.evidence import SOURCES, collected, joined, lazy
from bilateral.measures.rows import each, folded
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
    meetings = lazy(tables.meetings).select(
        "series_id", "meeting_id", "edition", "start_date", "end_date", "date_precision",
        "city", "country_iso3", "certainty", "confidence",
    )  # fmt: skip
    rows = collected(meetings)
    rows = rows.assign(
        **{SOURCES: folded(rows, _cited(tables), ["meeting_id"], "source_id", joined)}
    )
    sure = counted(rows)["series_id"].value_counts()
    rows["_counted"] = -rows["series_id"].map(sure).fillna(0).astype("int64")
    rows["_all"] = -rows.groupby("series_id")["meeting_id"].transform("size")
    by = ["_counted", "_all", "series_id", "start_date", "meeting_id"]
    columns = [
        "series_id", "meeting_id", "edition", "start_date", "end_date", "date_precision",
        "city", "country_iso3", "certainty", "confidence", SOURCES,
    ]  # fmt: skip
    return rows.sort_values(by, kind="stable")[columns].reset_index(drop=True)


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
    return meetings[(meetings["certainty"] == "held") & (meetings["confidence"] == "high")]


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


def _cited(tables: Tables) -> pd.DataFrame:
    """meeting_id → the source of the meeting, then those that disagree with it."""
    own = collected(lazy(tables.meetings).select("meeting_id", "source_id"))
    other = collected(
        lazy(tables.disagreements)
        .filter(nw.col("table_name") == "meetings")
        .select("source_id", meeting_id=nw.col("row_id"))
        .sort("source_id")
    )
    known = other["meeting_id"].isin(own["meeting_id"])
    return pd.concat([own, other[known]], ignore_index=True)
