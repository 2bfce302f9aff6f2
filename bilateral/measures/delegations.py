"""This module measures delegations: how many came, from where, and who comes again."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pandas as pd

from bilateral.measures.evidence import SOURCES, joined
from bilateral.measures.rows import framed, holding
from bilateral.selection import Selection
from bilateral.tables import Tables

# The columns that are not text.
_DTYPES = dict.fromkeys(("edition", "size", "size_low", "size_high"), "Int64")


def sizes(tables: Tables, selection: Selection) -> pd.DataFrame:
    """The size of each side at each meeting, as the preferred source states it.

    One row per meeting and country with a size in people: ``meeting_id, series_id, edition,
    start_date, city, confidence, host_iso3, country_iso3, side, size, size_qualifier, certainty,
    size_low, size_high, source_ids``. ``confidence`` is that of the meeting: figures do not rest
    on low. ``side`` is ``first`` or ``other``: the first side is the chosen country, else the one
    more participants are known of. ``size_low`` and ``size_high`` span all sources of the same
    certainty as the preferred one. Series with most rows first, then newest first, then first
    side first. Of a chosen pair only the two sides are there, whoever else met with them.
    """
    meetings = {meeting.meeting_id: meeting for meeting in holding(tables.meetings)}
    of_pair = {"country_iso3": selection.pair} if selection.pair else {}
    stated = holding(tables.delegations, size_unit=["people"], meeting_id=meetings, **of_pair)
    of_side: dict[tuple[str, str], list[Any]] = {}
    for one in sorted(stated, key=lambda one: one.source_id):
        if not pd.isna(one.size):
            of_side.setdefault((one.meeting_id, one.country_iso3), []).append(one)
    rank = {country: place for place, country in enumerate(_ranked(tables, selection))}
    first = _first_sides(tables, rank)
    rows = []
    for (meeting, country), same in of_side.items():
        for preferred in (one for one in same if one.is_preferred):
            alike = [one for one in same if one.certainty == preferred.certainty]
            rows.append(
                preferred._asdict()
                | {
                    "series_id": meetings[meeting].series_id,
                    "edition": meetings[meeting].edition,
                    "start_date": meetings[meeting].start_date,
                    "city": meetings[meeting].city,
                    "confidence": meetings[meeting].confidence,
                    "host_iso3": meetings[meeting].country_iso3,
                    "side": "first" if first.get(meeting) == country else "other",
                    "size_low": min(one.size for one in alike),
                    "size_high": max(one.size for one in alike),
                    SOURCES: joined(one.source_id for one in alike),
                }
            )
    columns = [
        "meeting_id", "series_id", "edition", "start_date", "city", "confidence", "host_iso3",
        "country_iso3", "side", "size", "size_qualifier", "certainty", "size_low", "size_high",
        SOURCES,
    ]  # fmt: skip
    return framed(_ordered(rows, rank), columns, _DTYPES)


def _ranked(tables: Tables, selection: Selection) -> list[str]:
    """Countries, the chosen ones first, then by how many participants are known of."""
    n = Counter(one.country_iso3 for one in holding(tables.participants))
    return list(
        dict.fromkeys([*selection.countries, *sorted(n, key=lambda code: (-n[code], code))])
    )


def _first_sides(tables: Tables, rank: dict[str, int]) -> dict[str, str]:
    """meeting → the side of it that stands first."""
    sides: dict[str, list[str]] = {}
    for one in holding(tables.meeting_sides):
        sides.setdefault(one.meeting_id, []).append(one.country_iso3)
    return {
        meeting: min(codes, key=lambda code: (rank.get(code, len(rank)), code))
        for meeting, codes in sides.items()
    }


def _ordered(rows: list[dict[str, Any]], rank: dict[str, int]) -> list[dict[str, Any]]:
    """Series with most meetings first, then newest first, then by rank of the country."""
    meetings: dict[str, set[str]] = {}
    for row in rows:
        meetings.setdefault(row["series_id"], set()).add(row["meeting_id"])

    def place(row: dict[str, Any]) -> tuple[Any, ...]:
        country = row["country_iso3"]
        return row["meeting_id"], rank.get(country, len(rank)), country

    newest = sorted(sorted(rows, key=place), key=lambda row: row["start_date"], reverse=True)
    return sorted(newest, key=lambda row: (-len(meetings[row["series_id"]]), row["series_id"]))
