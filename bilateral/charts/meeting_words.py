"""This module names meetings on an axis or in a title, no longer than it must be."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pandas as pd

from bilateral.charts.look import Look
from bilateral.measures.rows import each


def when_and_where(row: Any, look: Look) -> str:
    """ "17 Oct 2025, Tokyo"; only the date where no source gives the city."""
    return dated(row.start_date, row.city, look)


def dated(date: str, city: Any, look: Look) -> str:
    """A date in words, and the city where one is given."""
    words = look.labels.words
    if not _given(city):
        return words.date(date)
    return words("date-and-place", date=words.date(date), place=look.labels.city(city))


def with_edition(row: Any, look: Look) -> str:
    """ "32 · 17 Oct 2025, Tokyo"; without a number where the meeting has none."""
    place = when_and_where(row, look)
    return f"{int(row.edition)} · {place}" if _given(row.edition) else place


def stated_size(row: Any, look: Look) -> str:
    """ "14", "≈ 20", "20+": the size as firmly as the source gives it."""
    number = look.labels.words.number(int(row.size))
    return {"about": f"≈ {number}", "at_least": f"{number}+"}.get(row.size_qualifier, number)


def latest(table: pd.DataFrame) -> Any:
    """The row of the newest meeting, as a named tuple; of several the last."""
    return max(reversed(list(each(table))), key=lambda row: row.start_date)


def newest(table: pd.DataFrame, most: int) -> pd.DataFrame:
    """The rows of the newest ``most`` meetings; the table's order is kept."""
    meetings = table["meeting_id"].tolist()
    dates = dict(zip(reversed(meetings), reversed(table["start_date"].tolist()), strict=True))
    by_date = sorted(dict.fromkeys(meetings), key=lambda meeting: dates[meeting])
    shown = set(by_date[-most:])
    return table[[meeting in shown for meeting in meetings]]


def label_expression(names: Mapping[str, str]) -> str:
    """A Vega expression that shows the name for the code on an axis."""
    return f"({json.dumps(dict(names), ensure_ascii=False)})[datum.value] || datum.value"


def _given(value: Any) -> bool:
    return value is not None and not pd.isna(value)
