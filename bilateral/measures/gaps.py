"""This module sets what countries raise together against what the frameworks they share cover."""

from __future__ import annotations

from typing import Any

import narwhals as nw
import pandas as pd

from bilateral.measures.evidence import SEPARATOR, SOURCES, collected, joined, lazy
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
    countries = _countries(tables, sides, selection)
    raised = _raised(tables, _together(sides, countries))
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


def _countries(tables: Tables, sides: nw.LazyFrame[Any], selection: Selection) -> tuple[str, ...]:
    """Whose gap it is; empty where no two countries met."""
    chosen = selection.countries
    if chosen and (len(chosen) < 3 or _together(sides, chosen)):
        return chosen
    if chosen:
        sides = sides.filter(nw.col("country_iso3").is_in(chosen))
    others = sides.select("meeting_id", other=nw.col("country_iso3"))
    pairs = collected(
        sides.join(others, on="meeting_id", how="inner")
        .filter(nw.col("country_iso3") < nw.col("other"))
        .group_by("country_iso3", "other")
        .agg(n=nw.col("meeting_id").n_unique())
    ).sort_values(["n", "country_iso3", "other"], ascending=[False, True, True])
    if pairs.empty:
        return ()
    # The better known of the two comes first: at more meetings, then with more people named.
    met, known = (
        collected(rows.group_by("country_iso3").agg(n=nw.len())).set_index("country_iso3")["n"]
        for rows in (sides, lazy(tables.participants))
    )
    pair = tuple(pairs.iloc[0][["country_iso3", "other"]])
    return tuple(sorted(pair, key=lambda code: (-met[code], -known.get(code, 0), code)))


def _together(sides: nw.LazyFrame[Any], countries: tuple[str, ...]) -> list[str]:
    """Ids of the meetings at which all of them sat."""
    sat = sides.filter(nw.col("country_iso3").is_in(countries)).group_by("meeting_id")
    counted = sat.agg(n=nw.col("country_iso3").n_unique()).filter(nw.col("n") == len(countries))
    return list(collected(counted)["meeting_id"]) if countries else []


def _raised(tables: Tables, meetings: list[str]) -> pd.DataFrame:
    """Per theme: at how many of the meetings it was reported, and how firmly at most."""
    rows = collected(
        lazy(tables.meeting_themes).filter(
            nw.col("certainty") == "held", nw.col("meeting_id").is_in(meetings)
        )
    )
    rows["firmness"] = rows["stance"].map(STANCES.index).astype("int64") + 1
    rows = rows.sort_values(["theme_id", "firmness"], ascending=[True, False], kind="stable")
    return rows.groupby("theme_id", as_index=False).agg(
        meetings=("meeting_id", "nunique"),
        stance=("stance", "first"),
        firmness=("firmness", "first"),
        raised_by=("source_id", joined),
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
    counted = (
        parties.join(working.select("framework_id"), on="framework_id", how="inner")
        .group_by("framework_id")
        .agg(n=nw.col("country_iso3").n_unique())
        .filter(nw.col("n") == len(countries))
    )
    return sorted(collected(counted)["framework_id"]) if countries else []


def _deepest(tables: Tables, frameworks: list[str]) -> pd.DataFrame:
    """Per theme the deepest provision in any of the frameworks; nothing where none is coded."""
    rows = collected(
        lazy(tables.framework_themes).filter(
            nw.col("framework_id").is_in(frameworks), ~nw.col("depth").is_null()
        )
    ).sort_values(["theme_id", "framework_id"], kind="stable")
    deepest = rows[rows["depth"] == rows.groupby("theme_id")["depth"].transform("max")]
    first = deepest.drop_duplicates("theme_id").set_index("theme_id")
    return pd.DataFrame(
        {
            "depth": first["depth"].astype("Int64"),
            "framework_id": first["framework_id"].astype("str"),
            "provision": first["provision"].astype("str"),
            "also_in": deepest.groupby("theme_id")["framework_id"].agg(
                lambda ids: SEPARATOR.join(ids.iloc[1:])
            ).astype("str"),
            "coded": rows.groupby("theme_id")["framework_id"].nunique().astype("Int64"),
            "read_in": deepest.groupby("theme_id")["source_id"].agg(joined).astype("str"),
        }
    ).rename_axis("theme_id").reset_index()  # fmt: skip


def _outcome(depth: Any, shared: int) -> str:
    if not shared:
        return "no_framework"
    if pd.isna(depth):
        return "not_coded"
    return {0: "none", 1: "cooperation"}.get(int(depth), "covered")
