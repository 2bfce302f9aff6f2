"""This module finds the sentence that a page opens with.

A :class:`Lead` is a message of the catalogue and the codes and numbers to set into it, so the
finding is made here and its words in the reader's language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import narwhals as nw

from bilateral.labels import Labels
from bilateral.measures import pairs
from bilateral.measures.evidence import collected, lazy
from bilateral.selection import STANCES, Selection
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
    held = lazy(tables.meetings).filter(
        nw.col("certainty") == "held", nw.col("confidence") == "high"
    )
    rows = collected(
        held.select("meeting_id", "start_date", "city").sort("start_date", "meeting_id")
    )
    if rows.empty:
        return Lead("lead-nothing", {})
    last = next(rows.tail(1).itertuples())
    of_last = nw.col("meeting_id") == last.meeting_id
    sides = collected(lazy(tables.meeting_sides).filter(of_last))["country_iso3"]
    firm = collected(
        lazy(tables.meeting_themes).filter(
            of_last, nw.col("certainty") == "held", nw.col("stance").is_in(STANCES[2:])
        )
    )
    themes = collected(lazy(tables.meeting_themes).filter(of_last))
    pledges = collected(lazy(tables.commitments).filter(of_last))
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
    came = collected(lazy(tables.participants).filter(nw.col("certainty") == "held"))
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
    said = collected(lazy(tables.meeting_themes).filter(nw.col("certainty") == "held"))
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
    named = collected(
        lazy(tables.meeting_frameworks).filter(
            nw.col("certainty") == "held",
            nw.col("framework_id").is_in(statuses["framework_id"].tolist()),
        )
    )
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
    figures = collected(
        lazy(tables.indicators).filter(
            nw.col("is_preferred"),
            nw.col("reporter_iso3").is_in(pair),
            nw.col("partner_iso3").is_in(pair),
        )
    )
    if figures.empty:
        return Lead("lead-indicators-none", {"pair": ("country", *pair)})
    held = lazy(tables.meetings).filter(nw.col("certainty") == "held").select("meeting_id")
    sides = lazy(tables.meeting_sides).filter(nw.col("country_iso3").is_in(pair))
    sat = collected(sides.join(held, on="meeting_id", how="inner"))["meeting_id"].value_counts()
    return Lead(
        "lead-indicators",
        {
            "pair": ("country", *pair),
            "figures": len(figures),
            "since": ("text", str(figures["year"].min())),
            "until": ("text", str(figures["year"].max())),
            "meetings": int((sat == 2).sum()),
        },
    )


def data(tables: Tables, selection: Selection) -> Lead:
    rows = {name: len(collected(lazy(frame))) for name, frame in tables.items()}
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


def totals(tables: Tables) -> dict[str, int]:
    """The counters of the overview. Planned is never counted as held."""
    held = collected(lazy(tables.meetings).filter(nw.col("certainty") == "held"))
    came = collected(lazy(tables.participants).filter(nw.col("certainty") == "held"))
    said = collected(lazy(tables.meeting_themes).filter(nw.col("certainty") == "held"))
    named = collected(lazy(tables.meeting_frameworks).filter(nw.col("certainty") == "held"))
    return {
        "meetings": len(held),
        "people": came["person_id"].nunique(),
        "themes": said["theme_id"].nunique(),
        "frameworks": named["framework_id"].nunique(),
        "commitments": len(collected(lazy(tables.commitments))),
        "sources": len(collected(lazy(tables.sources))),
    }
