"""This module finds the sentence that a page opens with.

A :class:`Lead` is a message of the catalogue and the codes and numbers to set into it, so the
finding is made here and its words in the reader's language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bilateral.frames import kept, length, values
from bilateral.labels import Labels
from bilateral.measures import pairs
from bilateral.measures.meetings import sound
from bilateral.measures.rows import different, holding
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
    held = holding(tables.meetings, certainty=["held"], confidence=["high"])
    if not held:
        return Lead("lead-nothing", {})
    last = max(held, key=lambda meeting: (meeting.start_date, meeting.meeting_id))
    themes = holding(tables.meeting_themes, meeting_id=[last.meeting_id])
    sides = holding(tables.meeting_sides, meeting_id=[last.meeting_id])
    known = isinstance(last.city, str)
    return Lead(
        "lead-overview" if known else "lead-overview-nowhere",
        {
            "meeting": ("meeting", last.meeting_id),
            "date": ("date", last.start_date),
            "city": ("city", last.city if known else ""),
            "sides": ("country", *sorted(one.country_iso3 for one in sides)),
            "themes": different(one.theme_id for one in themes),
            "firm": different(one.theme_id for one in themes if _is_firm(one, "agreed")),
            "pledges": len(holding(tables.commitments, meeting_id=[last.meeting_id])),
        },
    )


def delegations(tables: Tables, selection: Selection) -> Lead:
    """How many named people from how many organisations are known to have come."""
    came = holding(tables.participants, certainty=["held"], meeting_id=sound(tables))
    met: dict[str, set[str]] = {}
    for one in came:
        if isinstance(one.person_id, str):
            met.setdefault(one.person_id, set()).add(one.meeting_id)
    return Lead(
        "lead-delegations",
        {
            "people": len(met),
            "organizations": different(one.organization_id for one in came),
            "meetings": different(one.meeting_id for one in came),
            "again": sum(len(meetings) > 1 for meetings in met.values()),
        },
    )


def themes(tables: Tables, selection: Selection) -> Lead:
    """How many themes were reported, and how many ever reached a joint statement."""
    said = holding(tables.meeting_themes, certainty=["held"], meeting_id=sound(tables))
    reported = different(one.theme_id for one in said)
    firm = different(one.theme_id for one in said if _is_firm(one, "joint_statement"))
    return Lead(
        "lead-themes",
        {
            "themes": reported,
            "meetings": different(one.meeting_id for one in said),
            "firm": firm,
            "below": reported - firm,
        },
    )


def frameworks(tables: Tables, selection: Selection) -> Lead:
    """How many frameworks, how many in force, and on how many of them meetings took a position."""
    statuses = {one.framework_id: one.status for one in holding(tables.frameworks)}
    named = holding(
        tables.meeting_frameworks,
        certainty=["held"],
        framework_id=statuses,
        meeting_id=sound(tables),
    )
    return Lead(
        "lead-frameworks",
        {
            "frameworks": len(statuses),
            "in_force": sum(status == "in_force" for status in statuses.values()),
            "named": different(one.framework_id for one in named),
            "meetings": different(one.meeting_id for one in named),
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
    return Lead(
        "lead-indicators",
        {
            "pair": ("country", *pair),
            "figures": len(figures),
            "since": ("text", str(figures[0].year)),
            "until": ("text", str(figures[-1].year)),
            "meetings": sum(sat.issuperset(pair) for sat in pairs.at_table(tables).values()),
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


def totals(tables: Tables) -> dict[str, int]:
    """The counters of the overview: of meetings held, and not known from weak sources alone.

    ``sources`` are those of all meetings selected and of whatever is known of them.
    """
    cited: set[str] = set()
    for name in _ABOUT_MEETINGS:
        cited.update(values(tables.frame(name), "source_id"))

    def counted(native: Any, column: str) -> int:
        rows = kept(native, certainty=["held"], meeting_id=sound(tables))
        return len(values(rows, column))

    return {
        "meetings": len(sound(tables)),
        "people": counted(tables.participants, "person_id"),
        "themes": counted(tables.meeting_themes, "theme_id"),
        "frameworks": counted(tables.meeting_frameworks, "framework_id"),
        "commitments": length(kept(tables.commitments, meeting_id=sound(tables))),
        "sources": len(cited),
    }


_ABOUT_MEETINGS = (
    "meetings", "delegations", "meeting_totals", "participants", "meeting_themes",
    "meeting_frameworks", "commitments",
)  # fmt: skip


def _is_firm(statement: Any, least: str) -> bool:
    """Whether something was reported, at least as firmly as ``least``."""
    firm = STANCES.index(statement.stance) >= STANCES.index(least)
    return firm and statement.certainty == "held"
