"""This module sets what countries raise together against what the frameworks they share cover."""

from __future__ import annotations

from typing import Any, NamedTuple

import pandas as pd

from bilateral.measures import pairs
from bilateral.measures.evidence import SEPARATOR, SOURCES, joined
from bilateral.measures.rows import different, framed, holding
from bilateral.selection import STANCES, Selection
from bilateral.tables import Tables

OUTCOMES = ("no_framework", "none", "cooperation", "not_coded", "covered")
# The statuses under which a framework binds or works; the kinds that never do.
_WORKING = ("in_force", "active")
_NOT_YET = ("negotiation", "proposal")


def uncovered(tables: Tables, selection: Selection) -> pd.DataFrame:
    """Themes raised together at held meetings, and the deepest provision shared on each.

    Who is meant: the chosen countries; where none is chosen, or three and more never met at
    one table, the pair that met most often. One row per theme raised at a meeting of all of
    them: ``countries, theme_id, meetings, stance, firmness, outcome, depth, framework_id,
    provision, also_in, coded, shared, source_ids``. ``shared`` counts the frameworks that work
    and have all of them as parties, ``coded`` those of them that someone has read for the
    theme; ``framework_id`` is the one with the deepest provision and ``also_in`` others as
    deep. ``outcome`` is ``no_framework`` (none is shared), ``none`` (depth 0 wherever read),
    ``cooperation`` (1), ``covered`` (2 and more) or ``not_coded`` (read nowhere). Gaps first
    (the first three), then what is not coded, then what is covered; most meetings first.
    """
    countries = _countries(tables, selection)
    shared = _shared(tables, countries)
    deepest = _deepest(tables, shared)
    rows = []
    for theme, said in _raised(tables, _together(tables, countries)).items():
        read = deepest.get(theme, _UNREAD)
        firmness = max(map(_firmness, said))
        cited = sorted(said, key=lambda one: -_firmness(one))
        rows.append(
            {
                "countries": SEPARATOR.join(countries),
                "theme_id": theme,
                "meetings": different(one.meeting_id for one in said),
                "stance": STANCES[firmness - 1],
                "firmness": firmness,
                "outcome": _outcome(read.depth, len(shared)),
                **read._asdict(),
                "shared": len(shared),
                SOURCES: joined([*(one.source_id for one in cited), *read.source_ids]),
            }
        )
    blocks = {"not_coded": 1, "covered": 2}
    rows.sort(
        key=lambda row: (
            blocks.get(row["outcome"], 0), -row["meetings"], row["depth"] is None,
            row["depth"] or 0, -row["firmness"], row["theme_id"],
        )
    )  # fmt: skip
    columns = [
        "countries", "theme_id", "meetings", "stance", "firmness", "outcome", "depth",
        "framework_id", "provision", "also_in", "coded", "shared", SOURCES,
    ]  # fmt: skip
    types = dict.fromkeys(("meetings", "firmness", "coded", "shared"), "int64")
    return framed(rows, columns, types | {"depth": "Int64"})


class _Read(NamedTuple):
    """The deepest provision on a theme in any of some frameworks."""

    depth: int | None
    framework_id: str | None
    provision: str | None
    also_in: str | None
    coded: int
    source_ids: tuple[str, ...]


_UNREAD = _Read(None, None, None, None, 0, ())


def _countries(tables: Tables, selection: Selection) -> tuple[str, ...]:
    """Whose gap it is; empty where no two countries met."""
    chosen = selection.countries
    if chosen and (len(chosen) < 3 or _together(tables, chosen)):
        return chosen
    return pairs.most_often(tables, chosen) or ()


def _together(tables: Tables, countries: tuple[str, ...]) -> list[str]:
    """Ids of the meetings at which all of them sat."""
    if not countries:
        return []
    met = pairs.at_table(tables)
    return [meeting for meeting, sitting in met.items() if sitting.issuperset(countries)]


def _raised(tables: Tables, meetings: list[str]) -> dict[str, list[Any]]:
    """theme → what was reported of it at these meetings."""
    said: dict[str, list[Any]] = {}
    for one in holding(tables.meeting_themes, certainty=["held"], meeting_id=meetings):
        said.setdefault(one.theme_id, []).append(one)
    return said


def _firmness(statement: Any) -> int:
    return STANCES.index(statement.stance) + 1


def _shared(tables: Tables, countries: tuple[str, ...]) -> list[str]:
    """Ids of working frameworks that have every one of the countries as a party."""
    working = [
        one.framework_id
        for one in holding(tables.frameworks, status=_WORKING)
        if one.kind not in _NOT_YET
    ]
    sitting: dict[str, set[str]] = {}
    for one in holding(
        tables.memberships, framework_id=working, status=["party"], country_iso3=countries
    ):
        if one.is_preferred:
            sitting.setdefault(one.framework_id, set()).add(one.country_iso3)
    return [code for code, sides in sitting.items() if len(sides) == len(countries)]


def _deepest(tables: Tables, frameworks: list[str]) -> dict[str, _Read]:
    """theme → the deepest provision in any of the frameworks; nothing where none is coded."""
    coded: dict[str, list[Any]] = {}
    read = holding(tables.framework_themes, framework_id=frameworks)
    for one in sorted(read, key=lambda one: one.framework_id):
        if not pd.isna(one.depth):
            coded.setdefault(one.theme_id, []).append(one)
    deepest = {}
    for theme, rows in coded.items():
        depth = max(row.depth for row in rows)
        first, *others = (row for row in rows if row.depth == depth)
        deepest[theme] = _Read(
            depth,
            first.framework_id,
            first.provision,
            SEPARATOR.join(other.framework_id for other in others),
            different(row.framework_id for row in rows),
            tuple(row.source_id for row in (first, *others)),
        )
    return deepest


def _outcome(depth: int | None, shared: int) -> str:
    if not shared:
        return "no_framework"
    if depth is None:
        return "not_coded"
    return {0: "none", 1: "cooperation"}.get(depth, "covered")
