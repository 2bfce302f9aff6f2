"""This module measures delegations: how many came, from where, and who comes again."""

from __future__ import annotations

import narwhals as nw
import pandas as pd

from bilateral.measures.evidence import SOURCES, collected, joined, lazy
from bilateral.measures.rows import folded
from bilateral.selection import Selection
from bilateral.tables import Tables


def sizes(tables: Tables, selection: Selection) -> pd.DataFrame:
    """The size of each side at each meeting, as the preferred source states it.

    One row per meeting and country with a size in people: ``meeting_id, series_id, edition,
    start_date, city, host_iso3, country_iso3, side, size, size_qualifier, certainty, size_low,
    size_high, source_ids``. ``side`` is ``first`` or ``other``: the first side is the chosen
    country, else the one more participants are known of. ``size_low`` and ``size_high`` span
    all sources of the same certainty as the preferred one. Series with most rows first, then
    newest first, then first side first. Of a chosen pair only the two sides are there, whoever
    else met with them.
    """
    stated = lazy(tables.delegations).filter(
        ~nw.col("size").is_null(), nw.col("size_unit") == "people"
    )
    if selection.pair:
        stated = stated.filter(nw.col("country_iso3").is_in(selection.pair))
    preferred = stated.filter(nw.col("is_preferred"))
    alike = stated.join(
        preferred.select("meeting_id", "country_iso3", preferred_certainty=nw.col("certainty")),
        on=["meeting_id", "country_iso3"],
        how="inner",
    ).filter(nw.col("certainty") == nw.col("preferred_certainty"))
    meetings = lazy(tables.meetings).select(
        "meeting_id", "series_id", "edition", "start_date", "city", host_iso3=nw.col("country_iso3")
    )
    keys = ["meeting_id", "country_iso3"]
    rows = collected(
        preferred.select(*keys, "size", "size_qualifier", "certainty").join(
            meetings, on="meeting_id", how="inner"
        )
    )
    cited = collected(alike.select(*keys, "size", "source_id").sort("source_id"))
    for name, fold in (("size_low", min), ("size_high", max)):
        rows[name] = folded(rows, cited, keys, "size", fold, "Int64")
    rows[SOURCES] = folded(rows, cited, keys, "source_id", joined)
    sides = collected(lazy(tables.meeting_sides).select(*keys))
    return _ordered(rows, sides, _ranked(tables, selection))


def _ranked(tables: Tables, selection: Selection) -> list[str]:
    """Countries, the chosen ones first, then by how many participants are known of."""
    known = collected(
        lazy(tables.participants)
        .group_by("country_iso3")
        .agg(n=nw.len())
        .sort("n", "country_iso3", descending=[True, False])
    )
    return list(dict.fromkeys([*selection.countries, *known["country_iso3"]]))


def _ordered(rows: pd.DataFrame, sides: pd.DataFrame, ranked: list[str]) -> pd.DataFrame:
    rank = {country: place for place, country in enumerate(ranked)}
    sides = sides.assign(place=sides["country_iso3"].map(lambda code: rank.get(code, len(rank))))
    first = (
        sides.sort_values(["place", "country_iso3"]).groupby("meeting_id")["country_iso3"].first()
    )
    is_first = rows["country_iso3"] == rows["meeting_id"].map(first)
    rows = rows.assign(
        side=is_first.map({True: "first", False: "other"}),
        _place=rows["country_iso3"].map(lambda code: rank.get(code, len(rank))),
        _series=-rows.groupby("series_id")["meeting_id"].transform("nunique"),
    )
    by = ["_series", "series_id", "start_date", "meeting_id", "_place"]
    rows = rows.sort_values(by, ascending=[True, True, False, True, True], kind="stable")
    columns = [
        "meeting_id", "series_id", "edition", "start_date", "city", "host_iso3", "country_iso3",
        "side", "size", "size_qualifier", "certainty", "size_low", "size_high", SOURCES,
    ]  # fmt: skip
    return rows[columns].reset_index(drop=True)
