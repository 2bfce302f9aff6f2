"""This module proposes which entities may be one: people, organisations and meetings.

A person decides. The verdicts are rows of `entity_reviews`, and what they settle is not proposed
again; nothing is ever merged here or when tables are loaded. Needs rapidfuzz, which the dashboard
does not: see requirements-dev.in.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product
from typing import Any

from rapidfuzz import fuzz

from bilateral.measures.days import first_day, last_day
from bilateral.measures.evidence import collected, lazy
from bilateral.spellings import (
    acronyms,
    firm,
    is_shortened,
    letters,
    native,
    script,
    sounded,
    turns,
)
from bilateral.tables import Tables

# Below these scores nothing that is one was found among hundreds of people and organisations.
_LEAST = 88
_LEAST_FIRM = 90
_DAYS = 3

# A score of 0 to 100 and what it rests on; nothing where the two are not alike.
Likeness = tuple[int, str] | None


@dataclass(frozen=True)
class Proposal:
    """Two entries that may be one; ``one_id`` comes first in the alphabet."""

    entity: str
    one_id: str
    other_id: str
    one_name: str
    other_name: str
    score: int
    why: str

    def __str__(self) -> str:
        return (
            f"{self.score:>3}  {self.entity:<12}  {self.one_name} ({self.one_id}) | "
            f"{self.other_name} ({self.other_id}) — {self.why}"
        )


def proposals(tables: Tables) -> list[Proposal]:
    """The pairs that no review settles, best first."""
    settled = {
        (row["entity"], *sorted((row["one_id"], row["other_id"])))
        for row in _records(tables.entity_reviews)
    }
    compared = (
        ("person", _named(tables, "person", tables.people, ("name_en", "name_native")), alike),
        (
            "organization",
            _named(
                tables,
                "organization",
                tables.organizations,
                ("name_en", "name_native", "name_ko", "name_ja"),
            ),
            alike_firms,
        ),
        ("meeting", _met(tables), alike_meetings),
    )
    found = [
        proposal
        for entity, entries, likeness in compared
        for proposal in _pairs(entity, entries, likeness)
        if (entity, proposal.one_id, proposal.other_id) not in settled
    ]
    return sorted(found, key=lambda one: (-one.score, one.entity, one.one_id, one.other_id))


def _pairs(
    entity: str, entries: Iterable[Any], likeness: Callable[[Any, Any], Likeness]
) -> Iterator[Proposal]:
    for one, other in combinations(sorted(entries, key=lambda entry: entry.id), 2):
        if found := likeness(one, other):
            yield Proposal(entity, one.id, other.id, one.shown, other.shown, *found)


@dataclass(frozen=True)
class Name:
    """A person or an organisation with every name and alias it has."""

    id: str
    names: tuple[str, ...]
    country: str = ""

    @property
    def shown(self) -> str:
        return ", ".join(dict.fromkeys(self.names[:2]))

    @cached_property
    def latin(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(letters(name) for name in self.names if script(name) == "latin"))

    @cached_property
    def turned(self) -> frozenset[str]:
        return frozenset(turn for name in self.latin for turn in turns(name))

    @cached_property
    def spoken(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(" ".join(sorted(sounded(name).split())) for name in self.latin))

    @cached_property
    def firms(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(firm(name) for name in self.latin))

    @cached_property
    def acronyms(self) -> frozenset[str]:
        return frozenset(short for name in self.latin for short in acronyms(name))

    @cached_property
    def own(self) -> dict[str, frozenset[str]]:
        """script → the names in it, without the Latin ones."""
        by_script: dict[str, set[str]] = {}
        for name in self.names:
            if script(name) != "latin":
                by_script.setdefault(script(name), set()).add(native(name))
        return {found: frozenset(names) for found, names in by_script.items()}

    def shares_own(self, other: Name) -> bool:
        return any(self.own[one] & other.own[one] for one in self.own.keys() & other.own.keys())

    def differs_in_own(self, other: Name) -> bool:
        """Both have a name in one script, and not the same one."""
        return bool(self.own.keys() & other.own.keys()) and not self.shares_own(other)

    def is_part_of(self, other: Name) -> bool:
        """Only a family name is known, and the other has it."""
        words = {word for name in other.latin for word in name.split()}
        return all(" " not in name and name in words for name in self.latin)


def alike(one: Name, other: Name) -> Likeness:
    """How alike two people are. Order, hyphens and spaces of a name do not count."""
    if one.shares_own(other):
        return 100, "one name in their own script"
    spelled = bool(one.turned & other.turned)
    if one.differs_in_own(other):
        return (80, "one romanised name, two in their own script") if spelled else None
    if spelled:
        return 98, "one romanised name"
    if any(is_shortened(a, b) for a, b in product(one.latin, other.latin)):
        return _LEAST, "one name with initials"
    if one.is_part_of(other) or other.is_part_of(one):
        return 75, "one has only a name of the other"
    whole = _best(one.turned, other.turned)
    heard = _best(one.spoken, other.spoken) - 2
    score = min(97, max(whole, heard))
    if score < _LEAST:
        return None
    return score, "spellings alike" if whole >= heard else "sound alike"


def alike_firms(one: Name, other: Name) -> Likeness:
    """How alike two organisations are, by their names without legal forms, aliases included."""
    if one.shares_own(other):
        return 100, "one name in their own script"
    less = 8 * one.differs_in_own(other)
    if one.country and other.country and one.country != other.country:
        less += 10
    if set(one.latin) & set(other.latin):
        return 99 - less, "one name"
    if set(one.firms) & set(other.firms):
        return 96 - less, "one name but for its legal form or the order of words"
    short = {name.replace(" ", "") for name in one.latin}, {n.replace(" ", "") for n in other.latin}
    if short[0] & other.acronyms or short[1] & one.acronyms:
        return 91 - less, "one is the acronym of the other"
    score = _best(one.firms, other.firms)
    return (score - less, "names alike") if score - less // 2 >= _LEAST_FIRM else None


def _best(ones: Iterable[str], others: Iterable[str]) -> int:
    return int(max((fuzz.ratio(a, b) for a, b in product(ones, others)), default=0))


@dataclass(frozen=True)
class Met:
    """A meeting: who met, between which days it may have begun, and where."""

    id: str
    title: str
    series: str
    sides: frozenset[str]
    since: dt.date
    until: dt.date
    city: str

    @property
    def shown(self) -> str:
        days = str(self.since) if self.since == self.until else f"{self.since}–{self.until}"
        return f"{self.title}, {days}"


def alike_meetings(one: Met, other: Met) -> Likeness:
    """How alike two meetings of the same countries within three days are."""
    if one.sides != other.sides:
        return None
    apart = max((one.since - other.until).days, (other.since - one.until).days, 0)
    if apart > _DAYS:
        return None
    titles = fuzz.token_sort_ratio(letters(one.title), letters(other.title))
    vague = one.since != one.until or other.since != other.until
    if vague and one.series != other.series and titles < 70:
        return None
    elsewhere = bool(one.city and other.city and one.city != other.city)
    score = 50 + titles / 2 - 5 * apart - 15 * elsewhere - 15 * vague
    days = f"{apart} day{'' if apart == 1 else 's'} apart" if apart else "one day"
    if vague:
        days = "dates that may be one"
    return max(int(score), 1), f"the same countries, {days}{', in two cities' if elsewhere else ''}"


def _named(tables: Tables, entity: str, native_rows: Any, columns: tuple[str, ...]) -> list[Name]:
    aliases: dict[str, list[str]] = {}
    for row in _records(tables.aliases):
        if row["entity"] == entity:
            aliases.setdefault(row["entity_id"], []).append(row["alias"])
    found = []
    for row in _records(native_rows):
        code = row[f"{entity}_id"]
        names = [row[column] for column in columns if row[column]]
        found.append(Name(code, (*names, *aliases.get(code, ())), row.get("country_iso3", "")))
    return found


def _met(tables: Tables) -> list[Met]:
    sides: dict[str, set[str]] = {}
    for row in _records(tables.meeting_sides):
        sides.setdefault(row["meeting_id"], set()).add(row["country_iso3"])
    return [
        Met(
            row["meeting_id"],
            row["title"],
            row["series_id"],
            frozenset(sides.get(row["meeting_id"], ())),
            dt.date.fromisoformat(first_day(row["start_date"])),
            dt.date.fromisoformat(last_day(row["start_date"])),
            row["city"],
        )
        for row in _records(tables.meetings)
    ]


def _records(native_rows: Any) -> list[dict[str, Any]]:
    """Rows as dictionaries, missing cells as ``""``."""
    rows = collected(lazy(native_rows)).astype(object)
    return rows.where(rows.notna(), "").to_dict("records")
