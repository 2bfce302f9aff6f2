"""This module is the partial date: 1999, 1999-10 or 1999-10-07, as precise as it is known."""

from __future__ import annotations

import re
from datetime import date
from types import MappingProxyType

_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_PRECISIONS = MappingProxyType({4: "year", 7: "month", 10: "day"})


def is_real(value: str) -> bool:
    """Whether the calendar has it: 2025-02-30 and 2025-13 are not real."""
    match = _PARTIAL.fullmatch(value)
    if match is None:
        return False
    year, month, day = match.groups(default="01")
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def precision(value: str) -> str:
    """day, month or year, by the length of a real partial date."""
    return _PRECISIONS[len(value)]


def is_before(earlier: str, later: str) -> bool:
    """Whether `earlier` surely comes before `later`, as far as both are known."""
    length = min(len(earlier), len(later))
    return earlier[:length] < later[:length]
