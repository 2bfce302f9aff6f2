"""This module gathers everything known about one meeting, row by row, for its card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import narwhals as nw
import pandas as pd

from bilateral.measures.evidence import collected, lazy
from bilateral.selection import STANCES
from bilateral.tables import Tables


@dataclass(frozen=True)
class Record:
    """One meeting: ``meeting`` is its row, the frames are the rows about it, as stored."""

    meeting: Any
    sides: tuple[str, ...]
    hosts: tuple[str, ...]
    delegations: pd.DataFrame
    totals: pd.DataFrame
    participants: pd.DataFrame
    themes: pd.DataFrame
    frameworks: pd.DataFrame
    commitments: pd.DataFrame
    disagreements: pd.DataFrame


def record(tables: Tables, meeting_id: str) -> Record:
    """The record of a meeting; ``KeyError`` where there is none.

    Delegations: preferred first in each side. Participants: by side, heads first. Themes:
    firmest first.
    """

    def of(name: str) -> pd.DataFrame:
        return collected(lazy(tables.frame(name)).filter(nw.col("meeting_id") == meeting_id))

    meetings = of("meetings")
    if meetings.empty:
        raise KeyError(meeting_id)
    themes = of("meeting_themes")
    themes["_firmness"] = themes["stance"].map(STANCES.index).astype("int64")
    participants = of("participants")
    capacities = ["head", "delegate", "speaker", "guest"]
    participants["_place"] = participants["capacity"].map(capacities.index).astype("int64")
    disagreements = collected(
        lazy(tables.disagreements).filter(
            nw.col("table_name") == "meetings", nw.col("row_id") == meeting_id
        )
    )
    return Record(
        meeting=next(meetings.itertuples()),
        sides=tuple(of("meeting_sides")["country_iso3"]),
        hosts=tuple(of("meeting_hosts")["organization_id"]),
        delegations=of("delegations").sort_values(
            ["country_iso3", "is_preferred"], ascending=[True, False], kind="stable"
        ),
        totals=of("meeting_totals"),
        participants=participants.sort_values(["country_iso3", "_place"], kind="stable"),
        themes=themes.sort_values("_firmness", ascending=False, kind="stable"),
        frameworks=of("meeting_frameworks"),
        commitments=of("commitments"),
        disagreements=disagreements,
    )
