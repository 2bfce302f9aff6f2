"""This module measures frameworks: what they cover, who is in them, what meetings said of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import narwhals as nw
import pandas as pd

from bilateral.measures.evidence import SOURCES, collected, joined, lazy, said
from bilateral.measures.rows import alike, different, each, folded, gathered
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
    start_date, city, position, positions, certainty, detail, source_ids``. ``position`` is the
    first of ``positions`` (joined by ``;``) in the order of the closed list. What a preview
    announced (``planned``) counts only where nothing was reported of the meeting itself.
    Frameworks named at most meetings first, meetings oldest first.
    """
    meetings = lazy(tables.meetings).select(
        "meeting_id", "series_id", "edition", "start_date", "city"
    )
    named = lazy(tables.meeting_frameworks).select(
        "framework_id", "meeting_id", "position", "certainty", "detail", "source_id"
    )
    rows = collected(named.join(meetings, on="meeting_id", how="inner"))
    rows["_rank"] = rows["position"].map(POSITIONS.index).astype("int64")
    rows = rows.sort_values(["certainty", "_rank", "detail"], kind="stable")  # held, then planned
    keys = ["framework_id", "meeting_id"]
    cells = rows.drop_duplicates(keys)
    reported = alike(rows, cells, keys, "certainty")
    cells = cells[[*keys, "series_id", "edition", "start_date", "city", "position"]].assign(
        positions=folded(cells, reported, keys, "position", joined),
        certainty=cells["certainty"],
        detail=folded(cells, reported, keys, "detail", said),
        source_ids=folded(cells, reported, keys, "source_id", joined),
    )
    cells["_meetings"] = -cells.groupby("framework_id")["meeting_id"].transform("size")
    by = ["_meetings", "framework_id", "start_date", "meeting_id"]
    return cells.sort_values(by, kind="stable").drop(columns="_meetings").reset_index(drop=True)


def coverage(tables: Tables, selection: Selection) -> pd.DataFrame:
    """How deeply each framework covers each theme, as far as someone has read it.

    One row per framework and theme that is coded or listed as not coded: ``framework_id,
    status, parties, theme_id, depth, provision, basis, source_ids``. ``depth`` is 0 (none) to
    4 and missing where it is not coded. ``parties`` counts the chosen countries, else those
    that met, that are party. Most ``parties`` first, then deepest in sum; themes deepest in
    sum first.
    """
    statuses = lazy(tables.frameworks).select("framework_id", "status")
    rows = collected(lazy(tables.framework_themes).join(statuses, on="framework_id", how="inner"))
    counted = collected(
        _preferred(tables)
        .filter(
            nw.col("status") == "party", nw.col("country_iso3").is_in(_regarded(tables, selection))
        )
        .group_by("framework_id")
        .agg(n=nw.len())
    )
    parties = counted.set_index("framework_id")["n"]
    rows["parties"] = rows["framework_id"].map(parties).fillna(0).astype("int64")
    rows[SOURCES] = rows["source_id"]
    rows["_framework"] = -rows.groupby("framework_id")["depth"].transform("sum")
    rows["_theme"] = -rows.groupby("theme_id")["depth"].transform("sum")
    rows["_parties"] = -rows["parties"]
    by = ["_parties", "_framework", "framework_id", "_theme", "theme_id"]
    columns = [
        "framework_id", "status", "parties", "theme_id", "depth", "provision", "basis", SOURCES,
    ]  # fmt: skip
    return rows.sort_values(by, kind="stable")[columns].reset_index(drop=True)


def members(tables: Tables, selection: Selection) -> pd.DataFrame:
    """Who is in which framework, as the preferred source states it.

    One row per framework and country: ``framework_id, country_iso3, meetings, status, since,
    statements, source_ids``. ``meetings`` is at how many held the country sat; ``statements``
    counts the different statuses or dates that sources give, so more than 1 is a disagreement.
    Frameworks with most of the chosen countries first, else with most of those that met, then
    with most members, else of the newest date; within each the chosen countries as chosen, then
    those at most meetings, then those in most frameworks.
    """
    stated = collected(
        lazy(tables.memberships).select(
            "framework_id", "country_iso3", "status", "since", "is_preferred", "source_id"
        )
    )
    keys = ["framework_id", "country_iso3"]
    stated = stated.sort_values(
        [*keys, "is_preferred"], ascending=[True, True, False], kind="stable"
    )
    said_of = zip(stated["status"].tolist(), stated["since"].tolist(), strict=True)
    told = stated[keys].assign(_said=[f"{status} {since}" for status, since in said_of])
    rows = stated.drop_duplicates(keys)
    rows = rows.assign(
        statements=folded(rows, told, keys, "_said", different, "int64"),
        source_ids=folded(rows, stated, keys, "source_id", joined),
    )
    sides = collected(_met(tables).select("country_iso3", "meeting_id"))
    met = gathered(sides, ["country_iso3"], "meeting_id", different)
    rows["meetings"] = rows["country_iso3"].map(met).fillna(0).astype("int64")
    rows = rows.iloc[_standing_first(rows, selection.countries, met)]
    columns = [*keys, "meetings", "status", "since", "statements", SOURCES]
    return rows[columns].reset_index(drop=True)


def _standing_first(
    rows: pd.DataFrame, chosen: tuple[str, ...], met: Mapping[str, int]
) -> list[int]:
    """The places of the rows of :func:`members` in the order it gives them."""
    listed = list(each(rows[["framework_id", "country_iso3", "status", "since"]]))
    regarded = set(chosen or met)
    shared = Counter(
        row.framework_id
        for row in listed
        if row.country_iso3 in regarded and row.status != "withdrew"
    )
    members = Counter(row.framework_id for row in listed)
    frameworks = Counter(row.country_iso3 for row in listed)
    newest: dict[str, str] = {}
    for row in listed:
        if isinstance(row.since, str):
            newest[row.framework_id] = max(row.since, newest.get(row.framework_id, ""))
    place = {code: place for place, code in enumerate(chosen)}

    def within(at: int) -> tuple[Any, ...]:
        framework, country = listed[at].framework_id, listed[at].country_iso3
        known = met.get(country, 0), frameworks[country]
        return framework, place.get(country, len(place)), *(-n for n in known), country

    order = sorted(range(len(listed)), key=within)
    order.sort(key=lambda at: newest.get(listed[at].framework_id, ""), reverse=True)
    return sorted(
        order, key=lambda at: (-shared[listed[at].framework_id], -members[listed[at].framework_id])
    )


def _regarded(tables: Tables, selection: Selection) -> list[str]:
    """The chosen countries, else all that met."""
    if selection.countries:
        return list(selection.countries)
    return list(collected(_met(tables).select("country_iso3").unique())["country_iso3"])


def _met(tables: Tables) -> nw.LazyFrame[Any]:
    """The sides of meetings held; who is only announced has not met."""
    held = lazy(tables.meetings).filter(nw.col("certainty") == "held").select("meeting_id")
    return lazy(tables.meeting_sides).join(held, on="meeting_id", how="inner")


def _preferred(tables: Tables) -> nw.LazyFrame[Any]:
    return lazy(tables.memberships).filter(nw.col("is_preferred"))
