"""This module sets what countries raise together against what the frameworks they share cover."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import narwhals as nw
import pandas as pd

from bilateral.measures import pairs
from bilateral.measures.evidence import SEPARATOR, SOURCES, collected, joined, lazy
from bilateral.measures.rows import different, folded, gathered
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
    held = lazy(tables.meetings).filter(nw.col("certainty") == "held").select("meeting_id")
    sides = lazy(tables.meeting_sides).join(held, on="meeting_id", how="inner")
    at_table = gathered(
        collected(sides.select("meeting_id", "country_iso3")), ["meeting_id"], "country_iso3", set
    )
    countries = _countries(tables, at_table, selection)
    raised = _raised(tables, _together(at_table, countries))
    shared = _shared(tables, countries)
    rows = raised.merge(_deepest(tables, shared), on="theme_id", how="left")
    rows["countries"] = SEPARATOR.join(countries)
    rows["shared"] = len(shared)
    rows["coded"] = rows["coded"].fillna(0).astype("int64")
    rows["outcome"] = [
        _outcome(depth, len(shared)) for depth in rows["depth"].astype(object)
    ]  # fmt: skip
    cited = [joined(pair) for pair in zip(rows["raised_by"], rows["read_in"], strict=True)]
    rows[SOURCES] = pd.Series(cited, index=rows.index, dtype="str")
    rows["_block"] = rows["outcome"].map({"not_coded": 1, "covered": 2}).fillna(0)
    rows["_meetings"], rows["_firmness"] = -rows["meetings"], -rows["firmness"]
    by = ["_block", "_meetings", "depth", "_firmness", "theme_id"]
    columns = [
        "countries", "theme_id", "meetings", "stance", "firmness", "outcome", "depth",
        "framework_id", "provision", "also_in", "coded", "shared", SOURCES,
    ]  # fmt: skip
    return rows.sort_values(by, kind="stable")[columns].reset_index(drop=True)


def _countries(
    tables: Tables, at_table: Mapping[str, set[str]], selection: Selection
) -> tuple[str, ...]:
    """Whose gap it is; empty where no two countries met."""
    chosen = selection.countries
    if chosen and (len(chosen) < 3 or _together(at_table, chosen)):
        return chosen
    return pairs.most_often(tables, at_table, chosen) or ()


def _together(at_table: Mapping[str, set[str]], countries: tuple[str, ...]) -> list[str]:
    """Ids of the meetings at which all of them sat."""
    if not countries:
        return []
    return [meeting for meeting, met in at_table.items() if met.issuperset(countries)]


def _raised(tables: Tables, meetings: list[str]) -> pd.DataFrame:
    """Per theme: at how many of the meetings it was reported, and how firmly at most."""
    rows = collected(
        lazy(tables.meeting_themes).filter(
            nw.col("certainty") == "held", nw.col("meeting_id").is_in(meetings)
        )
    )
    rows["firmness"] = rows["stance"].map(STANCES.index).astype("int64") + 1
    rows = rows.sort_values(["theme_id", "firmness"], ascending=[True, False], kind="stable")
    first, by = rows.drop_duplicates("theme_id"), ["theme_id"]
    return first[["theme_id"]].assign(
        meetings=folded(first, rows, by, "meeting_id", different, "int64"),
        stance=first["stance"],
        firmness=first["firmness"],
        raised_by=folded(first, rows, by, "source_id", joined),
    )


def _shared(tables: Tables, countries: tuple[str, ...]) -> list[str]:
    """Ids of working frameworks that have every one of the countries as a party."""
    working = lazy(tables.frameworks).filter(
        nw.col("status").is_in(_WORKING), ~nw.col("kind").is_in(_NOT_YET)
    )
    parties = lazy(tables.memberships).filter(
        nw.col("is_preferred"),
        nw.col("status") == "party",
        nw.col("country_iso3").is_in(countries),
    )
    sitting = collected(
        parties.join(working.select("framework_id"), on="framework_id", how="inner").select(
            "framework_id", "country_iso3"
        )
    )
    members = gathered(sitting, ["framework_id"], "country_iso3", set)
    return sorted(code for code, met in members.items() if countries and len(met) == len(countries))


def _deepest(tables: Tables, frameworks: list[str]) -> pd.DataFrame:
    """Per theme the deepest provision in any of the frameworks; nothing where none is coded."""
    rows = collected(
        lazy(tables.framework_themes).filter(
            nw.col("framework_id").is_in(frameworks), ~nw.col("depth").is_null()
        )
    ).sort_values(["theme_id", "framework_id"], kind="stable")
    deepest = rows[rows["depth"] == rows.groupby("theme_id")["depth"].transform("max")]
    first, by = deepest.drop_duplicates("theme_id"), ["theme_id"]
    return first[["theme_id", "depth", "framework_id", "provision"]].assign(
        also_in=folded(first, deepest, by, "framework_id", _after_first),
        coded=folded(first, rows, by, "framework_id", different, "Int64"),
        read_in=folded(first, deepest, by, "source_id", joined),
    )


def _after_first(values: Iterable[str]) -> str:
    return SEPARATOR.join(list(values)[1:])


def _outcome(depth: Any, shared: int) -> str:
    if not shared:
        return "no_framework"
    if pd.isna(depth):
        return "not_coded"
    return {0: "none", 1: "cooperation"}.get(int(depth), "covered")
