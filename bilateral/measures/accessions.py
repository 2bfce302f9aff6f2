"""This module measures accessions: who entered which framework when, and who waits."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

import pandas as pd

from bilateral.measures.days import first_day, last_day
from bilateral.measures.evidence import SOURCES
from bilateral.measures.rows import framed, holding
from bilateral.selection import Selection
from bilateral.tables import Tables

# What the date of a membership stands for, by its status.
_EVENTS = {
    "party": "entry",
    "signatory": "signing",
    "negotiating": "talks",
    "applicant": "application",
    "observer": "observing",
    "withdrew": "withdrawal",
}


def events(tables: Tables, selection: Selection) -> pd.DataFrame:
    """What happened to each framework and when: its signing, and each country's step.

    One row per framework and country, and one for each signing of a framework itself, which
    has no country: ``framework_id, country_iso3, event, since, earliest, latest, parties,
    source_ids``. ``earliest`` and ``latest`` are the days that a partial date may mean, both
    missing where no source gives a date. ``parties`` is given for entries with a date: how
    many of today's parties in the selection had entered by then. Framework of the newest
    event first, events oldest first, of one day the chosen
    countries as chosen, undated ones last.
    """
    rows = [
        _event(one.framework_id, None, "signed", one.signed_on, one.source_id)
        for one in holding(tables.frameworks)
        if isinstance(one.signed_on, str)
    ]
    rows += [
        _event(one.framework_id, one.country_iso3, _EVENTS[one.status], one.since, one.source_id)
        for one in holding(tables.memberships)
        if one.is_preferred
    ]
    entered: dict[str, list[str]] = {}
    newest: dict[str, str] = {}
    for row in rows:
        if row["latest"]:
            framework = row["framework_id"]
            newest[framework] = max(row["latest"], newest.get(framework, ""))
            if row["event"] == "entry":
                entered.setdefault(framework, []).append(row["latest"])
    for days in entered.values():
        days.sort()
    for row in rows:
        if row["event"] == "entry" and row["latest"]:
            row["parties"] = bisect_right(entered[row["framework_id"]], row["latest"])
    place = {code: place for place, code in enumerate(selection.countries)}

    def oldest_first(row: dict[str, Any]) -> tuple[Any, ...]:
        country, latest = row["country_iso3"], row["latest"]
        among = place.get(country, -1), country is None, country or ""
        return row["framework_id"], latest is None, latest or "", *among

    rows.sort(key=oldest_first)
    rows.sort(key=lambda row: newest.get(row["framework_id"], ""), reverse=True)
    columns = [
        "framework_id", "country_iso3", "event", "since", "earliest", "latest", "parties", SOURCES,
    ]  # fmt: skip
    return framed(rows, columns, {"parties": "Int64"})


def _event(framework: str, country: str | None, event: str, since: Any, source: str) -> Any:
    since = since if isinstance(since, str) else None
    return {
        "framework_id": framework,
        "country_iso3": country,
        "event": event,
        "since": since,
        "earliest": first_day(since) if since else None,
        "latest": last_day(since) if since else None,
        "parties": None,
        SOURCES: source,
    }
