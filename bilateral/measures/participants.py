"""This module measures participants: from which kinds of organisation, and who comes again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import pandas as pd

from bilateral.measures.evidence import SOURCES, joined
from bilateral.measures.rows import different, framed, holding
from bilateral.selection import Selection
from bilateral.tables import Tables

# What a person did at a meeting, the first that a source states standing for all.
CAPACITIES = ("head", "delegate", "speaker")
# The columns that are not text.
_DTYPES = dict.fromkeys(("participations", "people", "organizations", "meetings"), "int64")
_DTYPES |= {"share_pct": "float64", "edition": "Int64"}


def organization_kinds(tables: Tables, selection: Selection) -> pd.DataFrame:
    """How many came for each country from each kind of organisation.

    One row per country, kind and certainty: ``country_iso3, kind, certainty, participations,
    people, organizations, meetings, share_pct, source_ids``. A participation is one person, or
    one firm of which nobody is named, at one meeting; guests are left out. ``share_pct`` is of
    the country's held participations, missing for planned ones. ``kind`` is missing where no
    source names the organisation. Chosen countries first, then by participations; kinds by
    participations of all countries; held before planned.
    """
    kinds = _texts(tables.organizations, "organization_id", "kind")
    groups: dict[tuple[str, str, str], list[Any]] = {}
    for one in participations(tables):
        kind = kinds.get(one.organization_id, "")
        groups.setdefault((one.country_iso3, kind, one.certainty), []).append(one)
    of_country: Counter[str] = Counter()
    of_kind: Counter[str] = Counter()
    for (country, kind, certainty), group in groups.items():
        if certainty == "held":
            of_country[country] += len(group)
            of_kind[kind] += len(group)
    rank = {code: place for place, code in enumerate(selection.countries)}

    def place(key: tuple[str, str, str]) -> tuple[Any, ...]:
        country, kind, certainty = key
        of_its_country = (rank.get(country, len(rank)), -of_country[country], country)
        return (*of_its_country, -of_kind[kind], not kind, kind, certainty)

    rows = []
    for key in sorted(groups, key=place):
        (country, kind, certainty), group = key, groups[key]
        share = 100 * len(group) / of_country[country] if certainty == "held" else None
        rows.append(
            {
                "country_iso3": country,
                "kind": kind or None,
                "certainty": certainty,
                "participations": len(group),
                "people": different(one.person_id for one in group),
                "organizations": different(one.organization_id for one in group),
                "meetings": different(one.meeting_id for one in group),
                "share_pct": share,
                SOURCES: joined(one.source_ids for one in group),
            }
        )
    columns = [
        "country_iso3", "kind", "certainty", "participations", "people", "organizations",
        "meetings", "share_pct", SOURCES,
    ]  # fmt: skip
    return framed(rows, columns, _DTYPES).round({"share_pct": 1})


def recurring(tables: Tables, selection: Selection) -> pd.DataFrame:
    """Who was at which meetings, those at most meetings first.

    One row per person and meeting: ``person_id, name_native, meeting_id, series_id, edition,
    start_date, city, country_iso3, organization_id, role, capacity, certainty, meetings,
    source_ids``. ``meetings`` counts the held ones of the person; guests are left out. People
    at the same number of meetings stand in order of their latest, then by id; the meetings of
    a person oldest first.
    """
    native = _texts(tables.people, "person_id", "name_native")
    known = [one for one in participations(tables) if isinstance(one.person_id, str)]
    known.sort(key=lambda one: (one.person_id, one.start_date, one.meeting_id))
    # The days on which each person came, oldest first.
    came: dict[str, list[str]] = {one.person_id: [] for one in known}
    for one in known:
        if one.certainty == "held":
            came[one.person_id].append(one.start_date)
    known.sort(key=lambda one: (len(came[one.person_id]), came[one.person_id][-1:]), reverse=True)
    rows = [
        {
            **one._asdict(),
            "name_native": native.get(one.person_id),
            "meetings": len(came[one.person_id]),
        }
        for one in known
    ]
    columns = [
        "person_id", "name_native", "meeting_id", "series_id", "edition", "start_date", "city",
        "country_iso3", "organization_id", "role", "capacity", "certainty", "meetings", SOURCES,
    ]  # fmt: skip
    return framed(rows, columns, _DTYPES)


class Participation(NamedTuple):
    """Somebody at a meeting."""

    meeting_id: str
    person_id: Any
    organization_id: Any
    role: Any
    capacity: str
    country_iso3: str
    certainty: str
    source_ids: str
    series_id: str
    edition: Any
    start_date: str
    city: Any


@lru_cache(maxsize=8)
def participations(tables: Tables) -> Sequence[Participation]:
    """Who was at which meeting, each once however many sources name them; guests left out.

    What is reported of meetings known from weak sources alone is left out: figures rest on this.

    A report that someone came outweighs the announcement; of what sources say of someone, the
    capacity nearest the head stands. A firm of which nobody is named (``person_id`` missing)
    counts unless somebody of it is known at that meeting.
    """
    meetings = {meeting.meeting_id: meeting for meeting in holding(tables.meetings)}
    rows = []
    for one in holding(tables.participants, capacity=CAPACITIES, meeting_id=meetings):
        at = meetings[one.meeting_id]
        if one.certainty == "held" and at.confidence == "low":
            continue
        rows.append(
            Participation(
                one.meeting_id, one.person_id, one.organization_id, one.role, one.capacity,
                one.country_iso3, one.certainty, one.source_id, at.series_id, at.edition,
                at.start_date, at.city,
            )
        )  # fmt: skip
    rows.sort(key=_weight)
    somebody = {
        (one.meeting_id, one.organization_id) for one in rows if isinstance(one.person_id, str)
    }
    said: dict[tuple[str, str], list[Participation]] = {}
    for one in rows:
        is_named = isinstance(one.person_id, str)
        if is_named or (one.meeting_id, one.organization_id) not in somebody:
            who = one.person_id if is_named else one.organization_id
            said.setdefault((one.meeting_id, who), []).append(one)
    return tuple(_settled(same) for same in said.values())


def _weight(one: Participation) -> tuple[Any, ...]:
    """Of one meeting what was held first ("held" sorts before "planned"), and the head first."""
    unknown = not isinstance(one.organization_id, str)
    organization = "" if unknown else one.organization_id
    capacity = CAPACITIES.index(one.capacity)
    return one.meeting_id, one.certainty, capacity, unknown, organization, one.source_ids


def _settled(same: list[Participation]) -> Participation:
    """The first of what is said of someone, with all sources that are as certain."""
    first = same[0]
    if len(same) == 1:
        return first
    cited = (one.source_ids for one in same if one.certainty == first.certainty)
    return first._replace(source_ids=joined(cited))


def _texts(native: Any, key: str, column: str) -> dict[str, str]:
    """code → the text of a column, where there is one."""
    told = ((getattr(row, key), getattr(row, column)) for row in holding(native))
    return {code: text for code, text in told if isinstance(text, str)}
