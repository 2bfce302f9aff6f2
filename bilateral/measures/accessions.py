"""This module measures accessions: who entered which framework when, and who waits."""

from __future__ import annotations

import narwhals as nw
import pandas as pd

from bilateral.measures.days import first_day, last_day
from bilateral.measures.evidence import SOURCES, collected, lazy
from bilateral.measures.rows import gathered
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
    steps = collected(
        lazy(tables.memberships)
        .filter(nw.col("is_preferred"))
        .select("framework_id", "country_iso3", "status", "since", "source_id")
    )
    steps["event"] = steps["status"].map(_EVENTS)
    frameworks = lazy(tables.frameworks).filter(~nw.col("signed_on").is_null())
    signed = collected(frameworks.select("framework_id", "signed_on", "source_id"))
    signed = signed.rename(columns={"signed_on": "since"}).assign(event="signed")
    rows = pd.concat([signed, steps], ignore_index=True)
    rows["country_iso3"] = rows["country_iso3"].astype("str")
    rows["since"] = rows["since"].astype("str")
    rows["earliest"] = rows["since"].map(first_day, na_action="ignore").astype("str")
    rows["latest"] = rows["since"].map(last_day, na_action="ignore").astype("str")
    entered = rows[(rows["event"] == "entry") & rows["latest"].notna()]
    rows["parties"] = (
        entered.groupby("framework_id")["latest"].rank(method="max").reindex(rows.index)
    ).astype("Int64")
    rows[SOURCES] = rows["source_id"]
    newest = gathered(rows.dropna(subset="latest"), ["framework_id"], "latest", max)
    rows["_newest"] = rows["framework_id"].map(newest)
    place = {code: place for place, code in enumerate(selection.countries)}
    rows["_place"] = rows["country_iso3"].map(place).fillna(-1)
    rows = rows.sort_values(["framework_id", "latest", "_place", "country_iso3"], kind="stable")
    rows = rows.sort_values("_newest", ascending=False, kind="stable")
    columns = [
        "framework_id", "country_iso3", "event", "since", "earliest", "latest", "parties", SOURCES,
    ]  # fmt: skip
    return rows[columns].reset_index(drop=True)
