"""This module reads a partial date as the days that it may mean."""

from __future__ import annotations

import calendar
import datetime as dt
from functools import lru_cache


def first_day(partial: str) -> str:
    """``2004-03`` → ``2004-03-01``."""
    return partial + "-01" * ((10 - len(partial)) // 3)


@lru_cache(maxsize=4096)
def last_day(partial: str) -> str:
    """``2004-02`` → ``2004-02-29``."""
    if len(partial) == 4:
        return f"{partial}-12-31"
    if len(partial) == 7:
        year, month = int(partial[:4]), int(partial[5:])
        return f"{partial}-{calendar.monthrange(year, month)[1]:02}"
    return partial


@lru_cache(maxsize=4096)
def middle(partial: str) -> str:
    """The day halfway, where the mark of a partial date stands: ``2004`` → ``2004-07-01``."""
    first = dt.date.fromisoformat(first_day(partial))
    last = dt.date.fromisoformat(last_day(partial))
    return (first + (last - first) / 2).isoformat()
