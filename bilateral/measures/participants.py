"""This module measures participants: from which kinds of organisation, and who comes again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals as nw
import pandas as pd

from bilateral.measures.evidence import SOURCES, collected, joined, lazy
from bilateral.measures.rows import alike, each, folded, keyed_by
from bilateral.selection import Selection
from bilateral.tables import Tables

# What a person did at a meeting, the first that a source states standing for all.
CAPACITIES = ("head", "delegate", "speaker")


def organization_kinds(tables: Tables, selection: Selection) -> pd.DataFrame:
    """How many came for each country from each kind of organisation.

    One row per country, kind and certainty: ``country_iso3, kind, certainty, participations,
    people, organizations, meetings, share_pct, source_ids``. A participation is one person, or
    one firm of which nobody is named, at one meeting; guests are left out. ``share_pct`` is of
    the country's held participations, missing for planned ones. ``kind`` is missing where no
    source names the organisation. Chosen countries first, then by participations; kinds by
    participations of all countries; held before planned.
    """
    known = participations(tables)
    kinds = lazy(tables.organizations).select("organization_id", "kind")
    known = known.merge(collected(kinds), on="organization_id", how="left")
    keys = ["country_iso3", "kind", "certainty"]
    # A country's text is never empty, a kind may be missing: grouped as text, missing as "".
    known["kind"] = known["kind"].fillna("")
    groups: dict[tuple[str, ...], list[Any]] = {}
    for one in each(known):
        groups.setdefault((one.country_iso3, one.kind, one.certainty), []).append(one)
    rows = pd.DataFrame(
        [
            (
                *key,
                len(group),
                _different(one.person_id for one in group),
                _different(one.organization_id for one in group),
                _different(one.meeting_id for one in group),
                joined(one.source_ids for one in group),
            )
            for key, group in groups.items()
        ],
        columns=[*keys, "participations", "people", "organizations", "meetings", SOURCES],
    )
    texts, numbers = [*keys, SOURCES], ["participations", "people", "organizations", "meetings"]
    rows = rows.astype(dict.fromkeys(texts, "str") | dict.fromkeys(numbers, "int64"))
    rows["kind"] = rows["kind"].where(rows["kind"] != "")
    held = rows["participations"].where(rows["certainty"] == "held", 0)
    of_country = held.groupby(rows["country_iso3"]).transform("sum")
    rows.insert(
        7, "share_pct", (100 * held / of_country).where(rows["certainty"] == "held").round(1)
    )
    rank = {code: place for place, code in enumerate(selection.countries)}
    rows["_chosen"] = rows["country_iso3"].map(lambda code: rank.get(code, len(rank)))
    rows["_country"] = -of_country
    rows["_kind"] = -held.groupby(rows["kind"].fillna("")).transform("sum")
    by = ["_chosen", "_country", "country_iso3", "_kind", "kind", "certainty"]
    return (
        rows.sort_values(by, kind="stable")
        .drop(columns=["_chosen", "_country", "_kind"])
        .reset_index(drop=True)
    )


def recurring(tables: Tables, selection: Selection) -> pd.DataFrame:
    """Who was at which meetings, those at most meetings first.

    One row per person and meeting: ``person_id, name_native, meeting_id, series_id, edition,
    start_date, city, country_iso3, organization_id, role, capacity, certainty, meetings,
    source_ids``. ``meetings`` counts the held ones of the person; guests are left out. People
    at the same number of meetings stand in order of their latest, then by id; the meetings of
    a person oldest first.
    """
    known = participations(tables).dropna(subset=["person_id"])
    held = known[known["certainty"] == "held"]
    counted = held.groupby("person_id")["meeting_id"].nunique()
    last = known["person_id"].map(held.groupby("person_id")["start_date"].max())
    native = lazy(tables.people).select("person_id", "name_native")
    rows = known.merge(collected(native), on="person_id", how="left").assign(
        meetings=known["person_id"].map(counted).fillna(0).astype("int64").to_numpy(),
        _last=last.astype("str").fillna("").to_numpy(),
    )
    by = ["meetings", "_last", "person_id", "start_date", "meeting_id"]
    rows = rows.sort_values(by, ascending=[False, False, True, True, True], kind="stable")
    columns = [
        "person_id", "name_native", "meeting_id", "series_id", "edition", "start_date", "city",
        "country_iso3", "organization_id", "role", "capacity", "certainty", "meetings", SOURCES,
    ]  # fmt: skip
    return rows[columns].reset_index(drop=True)


def participations(tables: Tables) -> pd.DataFrame:
    """Who was at which meeting, each once however many sources name them; guests left out.

    The columns of ``participants`` with ``series_id, edition, start_date, city`` of the meeting
    and ``source_ids``. A report that someone came outweighs the announcement; of what sources
    say of someone, the capacity nearest the head stands. A firm of which nobody is named
    (``person_id`` missing) counts unless somebody of it is known at that meeting.
    """
    meetings = lazy(tables.meetings).select(
        "meeting_id", "series_id", "edition", "start_date", "city"
    )
    stated = collected(
        lazy(tables.participants)
        .filter(nw.col("capacity").is_in(CAPACITIES))
        .join(meetings, on="meeting_id", how="inner")
    )
    stated["_capacity"] = stated["capacity"].map(CAPACITIES.index).astype("int64")
    stated["_who"] = stated["person_id"].fillna(stated["organization_id"])
    by = ["meeting_id", "certainty", "_capacity", "organization_id", "source_id"]
    stated = stated.sort_values(by, kind="stable")  # "held" sorts before "planned"
    firms, once = ["meeting_id", "organization_id"], ["meeting_id", "_who"]
    named = stated["person_id"].notna()
    somebody = set(keyed_by(stated[named], firms))
    stated = stated.loc[
        [
            is_named or firm not in somebody
            for is_named, firm in zip(named.tolist(), keyed_by(stated, firms), strict=True)
        ]
    ]
    first = stated.drop_duplicates(once)
    cited = alike(stated, first, once, "certainty").sort_values(once, kind="stable")
    return (
        first.assign(**{SOURCES: folded(first, cited, once, "source_id", joined)})
        .drop(columns=["_capacity", "_who", "source_id", "note"])
        .reset_index(drop=True)
    )


def _different(values: Iterable[Any]) -> int:
    return len({value for value in values if isinstance(value, str)})
