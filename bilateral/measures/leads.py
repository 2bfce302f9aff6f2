"""This module finds the sentence that a page opens with.

A :class:`Lead` is a message of the catalogue and the codes and numbers to set into it, so the
finding is made here and its words in the reader's language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from bilateral.frames import kept, length, values
from bilateral.labels import Labels
from bilateral.measures import pairs
from bilateral.measures.evidence import collected, lazy
from bilateral.measures.rows import each
from bilateral.selection import STANCES, Selection, cited
from bilateral.tables import Tables

# Codes of a value in a lead are named by the label of its kind, e.g. ("country", "KOR").
Value = int | tuple[str, ...]


@dataclass(frozen=True)
class Lead:
    key: str
    values: Mapping[str, Value]

    def said(self, labels: Labels) -> str:
        words = labels.words
        shown: dict[str, str | int] = {}
        for name, value in self.values.items():
            if isinstance(value, int):
                shown[name] = value
            elif value[0] == "date":
                shown[name] = words.date(value[1])
            elif value[0] == "text":
                shown[name] = value[1]
            else:
                shown[name] = words.listed(labels.of(value[0], code) for code in value[1:])
        return words(self.key, **shown)


def overview(tables: Tables, selection: Selection) -> Lead:
    """The newest meeting held: where, when, how many themes were agreed or firmer, pledges."""
    held = _rows(tables.meetings, certainty=["held"], confidence=["high"])
    if held.empty:
        return Lead("lead-nothing", {})
    last = max(each(held), key=lambda meeting: (meeting.start_date, meeting.meeting_id))
    sides = _rows(tables.meeting_sides, meeting_id=[last.meeting_id])["country_iso3"]
    themes = _rows(tables.meeting_themes, meeting_id=[last.meeting_id])
    firm = _rows(themes, certainty=["held"], stance=STANCES[2:])
    pledges = _rows(tables.commitments, meeting_id=[last.meeting_id])
    known = isinstance(last.city, str)
    return Lead(
        "lead-overview" if known else "lead-overview-nowhere",
        {
            "meeting": ("meeting", last.meeting_id),
            "date": ("date", last.start_date),
            "city": ("text", last.city if known else ""),
            "sides": ("country", *sorted(sides)),
            "themes": themes["theme_id"].nunique(),
            "firm": firm["theme_id"].nunique(),
            "pledges": len(pledges),
        },
    )


def delegations(tables: Tables, selection: Selection) -> Lead:
    """How many named people from how many organisations are known to have come."""
    came = _rows(tables.participants, certainty=["held"])
    people = came.dropna(subset="person_id")
    return Lead(
        "lead-delegations",
        {
            "people": people["person_id"].nunique(),
            "organizations": came["organization_id"].nunique(),
            "meetings": came["meeting_id"].nunique(),
            "again": int((people.groupby("person_id")["meeting_id"].nunique() > 1).sum()),
        },
    )


def themes(tables: Tables, selection: Selection) -> Lead:
    """How many themes were reported, and how many ever reached a joint statement."""
    said = _rows(tables.meeting_themes, certainty=["held"])
    firm = said[said["stance"].isin(STANCES[3:])]
    return Lead(
        "lead-themes",
        {
            "themes": said["theme_id"].nunique(),
            "meetings": said["meeting_id"].nunique(),
            "firm": firm["theme_id"].nunique(),
        },
    )


def frameworks(tables: Tables, selection: Selection) -> Lead:
    """How many frameworks, how many in force, and on how many of them meetings took a position."""
    statuses = collected(lazy(tables.frameworks).select("framework_id", "status"))
    chosen = statuses["framework_id"]
    named = _rows(tables.meeting_frameworks, certainty=["held"], framework_id=chosen)
    return Lead(
        "lead-frameworks",
        {
            "frameworks": len(statuses),
            "in_force": int((statuses["status"] == "in_force").sum()),
            "named": named["framework_id"].nunique(),
            "meetings": named["meeting_id"].nunique(),
        },
    )


def indicators(tables: Tables, selection: Selection) -> Lead:
    """Whose yearly figures these are, how many, and how often the two met."""
    pair = pairs.pair(tables, selection)
    if pair is None:
        return Lead("lead-indicators-nobody", {})
    figures = pairs.stated(tables, *pair)
    if not figures:
        return Lead("lead-indicators-none", {"pair": ("country", *pair)})
    held = values(kept(tables.meetings, certainty=["held"]), "meeting_id")
    sat = _rows(tables.meeting_sides, meeting_id=held, country_iso3=pair)["meeting_id"]
    return Lead(
        "lead-indicators",
        {
            "pair": ("country", *pair),
            "figures": len(figures),
            "since": ("text", str(figures[0].year)),
            "until": ("text", str(figures[-1].year)),
            "meetings": int((sat.value_counts() == 2).sum()),
        },
    )


def data(tables: Tables, selection: Selection) -> Lead:
    rows = {name: length(frame) for name, frame in tables.items()}
    return Lead(
        "lead-data",
        {"tables": len(rows), "rows": sum(rows.values()), "sources": rows["sources"]},
    )


LEADS: Mapping[str, Callable[[Tables, Selection], Lead]] = {
    "overview": overview,
    "delegations": delegations,
    "themes": themes,
    "frameworks": frameworks,
    "indicators": indicators,
    "data": data,
}


def totals(tables: Tables, selection: Selection) -> dict[str, int]:
    """The counters of the overview. Planned is never counted as held."""
    held = _rows(tables.meetings, certainty=["held"])
    came = _rows(tables.participants, certainty=["held"])
    said = _rows(tables.meeting_themes, certainty=["held"])
    named = _rows(tables.meeting_frameworks, certainty=["held"])
    return {
        "meetings": len(held),
        "people": came["person_id"].nunique(),
        "themes": said["theme_id"].nunique(),
        "frameworks": named["framework_id"].nunique(),
        "commitments": length(tables.commitments),
        "sources": len(cited(tables, selection)),
    }


def _rows(native: Any, **allowed: Iterable[str]) -> pd.DataFrame:
    """The rows whose columns hold one of the values allowed there, in memory."""
    return collected(lazy(kept(native, **allowed)))
