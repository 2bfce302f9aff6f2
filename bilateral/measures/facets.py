"""This module counts what can be chosen: meetings per country, pair, theme, framework …"""

from __future__ import annotations

from itertools import combinations
from typing import Any

import narwhals as nw

from bilateral.measures.evidence import lazy
from bilateral.tables import Tables


def counts(tables: Tables) -> dict[str, dict[str, int]]:
    """facet → code → number of meetings, most first, then by code.

    Facets: ``country``, ``theme``, ``framework``, ``series``, ``level``. Codes without a
    meeting are left out, but for frameworks, which can be looked at without any.
    """
    by_series = _meetings_by(tables.meetings, "series_id")
    levels: dict[str, int] = {}
    for series, level in _pairs_of(tables.series, "series_id", "level"):
        levels[level] = levels.get(level, 0) + by_series.get(series, 0)
    named = _meetings_by(tables.meeting_frameworks, "framework_id")
    silent = dict.fromkeys(_column(tables.frameworks, "framework_id"), 0)
    return {
        "country": _meetings_by(tables.meeting_sides, "country_iso3"),
        "theme": _meetings_by(tables.meeting_themes, "theme_id"),
        "framework": named | {code: n for code, n in silent.items() if code not in named},
        "series": by_series,
        "level": {level: n for level, n in levels.items() if n},
    }


def pairs(tables: Tables) -> dict[tuple[str, str], int]:
    """(country, country) → number of meetings where both sat, most first.

    Within a pair the country that more participants are known of stands first, as in the
    measure of delegation sizes.
    """
    met = _meetings_by(tables.meeting_sides, "country_iso3")
    known = _rows_by(tables.participants, "country_iso3")
    rank = sorted(met, key=lambda code: (-known.get(code, 0), code))
    sides: dict[str, list[str]] = {}
    for meeting, country in _pairs_of(tables.meeting_sides, "meeting_id", "country_iso3"):
        sides.setdefault(meeting, []).append(country)
    found: dict[tuple[str, str], int] = {}
    for countries in sides.values():
        for pair in combinations(sorted(countries, key=rank.index), 2):
            found[pair] = found.get(pair, 0) + 1
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def years(tables: Tables) -> tuple[int, int]:
    """First and last year of any meeting; ``(0, 0)`` where there is none."""
    found = [int(date[:4]) for date in _column(tables.meetings, "start_date")]
    return (min(found), max(found)) if found else (0, 0)


def _meetings_by(native: Any, column: str) -> dict[str, int]:
    """code → number of distinct meetings, most first."""
    counted = (
        lazy(native).drop_nulls(column).group_by(column).agg(n=nw.col("meeting_id").n_unique())
    )
    return _dictionary(counted, column)


def _rows_by(native: Any, column: str) -> dict[str, int]:
    return _dictionary(lazy(native).drop_nulls(column).group_by(column).agg(n=nw.len()), column)


def _dictionary(counted: nw.LazyFrame[Any], column: str) -> dict[str, int]:
    rows = counted.collect()
    found = zip(rows[column].to_list(), rows["n"].to_list(), strict=True)
    return dict(sorted(found, key=lambda item: (-item[1], item[0])))


def _pairs_of(native: Any, one: str, other: str) -> list[tuple[str, str]]:
    rows = lazy(native).select(one, other).collect()
    return list(zip(rows[one].to_list(), rows[other].to_list(), strict=True))


def _column(native: Any, column: str) -> list[str]:
    return lazy(native).select(column).drop_nulls().collect()[column].to_list()
