"""This module measures frameworks: what they cover, who is in them, what meetings said of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import pandas as pd

from bilateral.measures.evidence import SOURCES, joined, said
from bilateral.measures.pairs import at_table
from bilateral.measures.rows import different, framed, holding, tabled
from bilateral.selection import Selection
from bilateral.tables import Tables

# What a meeting can ask of a framework, in the order of the closed list.
POSITIONS = (
    "support_accession", "deepen", "reform", "negotiate", "conclude",
    "coordinate", "launch", "study", "mention",
)  # fmt: skip


def positions(tables: Tables, selection: Selection) -> pd.DataFrame:
    """What each meeting said of each framework.

    One row per framework and meeting: ``framework_id, meeting_id, series_id, edition,
    start_date, city, confidence, position, positions, certainty, detail, source_ids``.
    ``confidence`` is that of the meeting: figures do not rest on low. ``position`` is the
    first of ``positions`` (joined by ``;``) in the order of the closed list. What a preview
    announced (``planned``) counts only where nothing was reported of the meeting itself.
    Frameworks named at most meetings first, meetings oldest first.
    """
    meetings = {meeting.meeting_id: meeting for meeting in holding(tables.meetings)}
    named = holding(tables.meeting_frameworks, meeting_id=meetings)
    # "held" sorts before "planned"
    named.sort(key=lambda one: (one.certainty, POSITIONS.index(one.position), one.detail))
    cells: dict[tuple[str, str], list[Any]] = {}
    for one in named:
        cells.setdefault((one.framework_id, one.meeting_id), []).append(one)
    often = Counter(framework for framework, _ in cells)
    rows = []
    for (framework, meeting_id), stated in cells.items():
        first, meeting = stated[0], meetings[meeting_id]
        alike = [one for one in stated if one.certainty == first.certainty]
        rows.append(
            (framework, meeting_id, meeting.series_id, meeting.edition, meeting.start_date,
             meeting.city, meeting.confidence, first.position,
             joined(one.position for one in alike), first.certainty,
             said(one.detail for one in alike), joined(one.source_id for one in alike))
        )  # fmt: skip
    rows.sort(key=lambda row: (-often[row[0]], row[0], row[4], row[1]))
    columns = [
        "framework_id", "meeting_id", "series_id", "edition", "start_date", "city",
        "confidence", "position", "positions", "certainty", "detail", SOURCES,
    ]  # fmt: skip
    return tabled(rows, dict.fromkeys(columns, "str") | {"edition": "Int64"})


def coverage(tables: Tables, selection: Selection) -> pd.DataFrame:
    """How deeply each framework covers each theme, as far as someone has read it.

    One row per framework and theme that is coded or listed as not coded: ``framework_id,
    status, parties, theme_id, depth, provision, basis, source_ids``. ``depth`` is 0 (none) to
    4 and missing where it is not coded. ``parties`` counts the chosen countries, else those
    that met, that are party. Most ``parties`` first, then deepest in sum; themes deepest in
    sum first.
    """
    statuses = {one.framework_id: one.status for one in holding(tables.frameworks)}
    regarded = _regarded(tables, selection)
    parties = Counter(
        one.framework_id
        for one in holding(tables.memberships, status=["party"], country_iso3=regarded)
        if one.is_preferred
    )
    coded = holding(tables.framework_themes, framework_id=statuses)
    of_framework: Counter[str] = Counter()
    of_theme: Counter[str] = Counter()
    for one in coded:
        depth = 0 if pd.isna(one.depth) else one.depth
        of_framework[one.framework_id] += depth
        of_theme[one.theme_id] += depth

    def place(one: Any) -> tuple[Any, ...]:
        framework, theme = one.framework_id, one.theme_id
        ranked = -parties[framework], -of_framework[framework], framework
        return *ranked, -of_theme[theme], theme

    columns = [
        "framework_id", "status", "parties", "theme_id", "depth", "provision", "basis", SOURCES,
    ]  # fmt: skip
    rows = [
        (one.framework_id, statuses[one.framework_id], parties[one.framework_id], one.theme_id,
         one.depth, one.provision, one.basis, one.source_id)
        for one in sorted(coded, key=place)
    ]  # fmt: skip
    return tabled(rows, dict.fromkeys(columns, "str") | {"parties": "int64", "depth": "Int64"})


def members(tables: Tables, selection: Selection) -> pd.DataFrame:
    """Who is in which framework, as the preferred source states it.

    One row per framework and country: ``framework_id, country_iso3, meetings, status, since,
    statements, source_ids``. ``meetings`` is at how many held the country sat; ``statements``
    counts the different statuses or dates that sources give, so more than 1 is a disagreement.
    Frameworks with most of the chosen countries first, else with most of those that met, then
    with most members, else of the newest date; within each the chosen countries as chosen, then
    those at most meetings, then those in most frameworks.
    """
    of_each: dict[tuple[str, str], list[Any]] = {}
    for one in sorted(holding(tables.memberships), key=lambda one: not one.is_preferred):
        of_each.setdefault((one.framework_id, one.country_iso3), []).append(one)
    met = Counter(country for sitting in at_table(tables).values() for country in sitting)
    rows = [
        {
            "framework_id": framework,
            "country_iso3": country,
            "meetings": met[country],
            "status": stated[0].status,
            "since": stated[0].since,
            "statements": different(f"{one.status} {one.since}" for one in stated),
            SOURCES: joined(one.source_id for one in stated),
        }
        for (framework, country), stated in sorted(of_each.items())
    ]
    columns = ["framework_id", "country_iso3", "meetings", "status", "since", "statements", SOURCES]
    types = {"meetings": "int64", "statements": "int64"}
    return framed(_standing_first(rows, selection.countries, met), columns, types)


def _standing_first(
    rows: list[dict[str, Any]], chosen: tuple[str, ...], met: Mapping[str, int]
) -> list[dict[str, Any]]:
    """The rows of :func:`members` in the order it gives them."""
    regarded = set(chosen or met)
    shared = Counter(
        row["framework_id"]
        for row in rows
        if row["country_iso3"] in regarded and row["status"] != "withdrew"
    )
    members = Counter(row["framework_id"] for row in rows)
    frameworks = Counter(row["country_iso3"] for row in rows)
    newest: dict[str, str] = {}
    for row in rows:
        if isinstance(row["since"], str):
            newest[row["framework_id"]] = max(row["since"], newest.get(row["framework_id"], ""))
    place = {code: place for place, code in enumerate(chosen)}

    def within(row: dict[str, Any]) -> tuple[Any, ...]:
        framework, country = row["framework_id"], row["country_iso3"]
        known = row["meetings"], frameworks[country]
        return framework, place.get(country, len(place)), *(-n for n in known), country

    order = sorted(rows, key=within)
    order.sort(key=lambda row: newest.get(row["framework_id"], ""), reverse=True)
    return sorted(
        order, key=lambda row: (-shared[row["framework_id"]], -members[row["framework_id"]])
    )


def _regarded(tables: Tables, selection: Selection) -> list[str]:
    """The chosen countries, else all that met."""
    if selection.countries:
        return list(selection.countries)
    return list(set().union(*at_table(tables).values()))
