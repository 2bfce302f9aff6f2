"""This module is the reader's choice: what is filtered, as a value, an address and a sentence.

A :class:`Selection` is the query string of a page, of a chart's picture and of a table's
download, identically. Parameters in an address are codes, in one canonical order, and only
those that differ from the default, so one choice has one address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from typing import Any, Literal
from urllib.parse import urlencode

import narwhals as nw

from bilateral import frames
from bilateral.i18n import languages
from bilateral.labels import Labels
from bilateral.tables import Tables

Match = Literal["any", "all", "exact"]

MATCHES: tuple[Match, ...] = ("any", "all", "exact")
STANCES = ("discussed", "called_for", "agreed", "joint_statement", "initiative")
LEVELS = ("business", "government", "mixed")
YEARS = range(1900, 2101)

# Parameters that may be repeated, and the field each one fills.
_REPEATED = {
    "country": "countries",
    "theme": "themes",
    "framework": "frameworks",
    "series": "series",
    "level": "levels",
}
_SINGLE = {"match": "match", "from": "since", "to": "until", "stance": "stance", "lang": "lang"}
PARAMETERS = ("country", "match", "theme", "framework", "series", "level", "from", "to", "stance")

# More than this many values of one parameter is no reader's choice.
_MOST_VALUES = 100


@dataclass(frozen=True)
class Dropped:
    """A value of an address that means nothing here; the reader is told."""

    parameter: str
    value: str

    def __str__(self) -> str:
        shown = self.value if len(self.value) <= 40 else self.value[:39] + "…"
        return f"{self.parameter}={shown}"


@dataclass(frozen=True)
class Selection:
    """What is chosen. Empty means no restriction; values are codes in the order chosen."""

    countries: tuple[str, ...] = ()
    match: Match = "any"
    themes: tuple[str, ...] = ()
    frameworks: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None
    stance: str | None = None
    lang: str = "en"

    @classmethod
    def from_query(
        cls, items: Iterable[tuple[str, str]], tables: Tables
    ) -> tuple[Selection, tuple[Dropped, ...]]:
        """The selection in the parameters of an address, and the values that were dropped.

        Parameters that are not a selection's own (``width``, ``utm_source``) are ignored,
        not dropped. Of a parameter that may stand only once the first good value counts.
        """
        known = codes(tables)
        chosen: dict[str, list[str]] = {field: [] for field in _REPEATED.values()}
        single: dict[str, Any] = {}
        dropped: list[Dropped] = []
        for parameter, value in items:
            if parameter in _REPEATED:
                values = chosen[_REPEATED[parameter]]
                if value not in known[parameter] or len(values) >= _MOST_VALUES:
                    dropped.append(Dropped(parameter, value))
                elif value not in values:
                    values.append(value)
            elif parameter in _SINGLE:
                read = _read_single(parameter, value)
                if read is None:
                    dropped.append(Dropped(parameter, value))
                else:
                    single.setdefault(_SINGLE[parameter], read)
        repeated: dict[str, Any] = {field: tuple(values) for field, values in chosen.items()}
        return cls(**repeated, **single).settled(), tuple(dict.fromkeys(dropped))

    def settled(self) -> Selection:
        """The same choice in its one canonical form.

        ``match`` says nothing without a country, and "from" after "to" is read as the
        span between the two.
        """
        settled = self if self.countries else replace(self, match="any")
        if settled.since and settled.until and settled.since > settled.until:
            settled = replace(settled, since=settled.until, until=settled.since)
        return settled

    def to_query(self) -> tuple[tuple[str, str], ...]:
        """Parameters of the address, canonical order, defaults left out."""
        pairs: list[tuple[str, str]] = []
        for parameter in (*PARAMETERS, "lang"):
            if parameter in _REPEATED:
                pairs += [(parameter, code) for code in getattr(self, _REPEATED[parameter])]
            else:
                field = _SINGLE[parameter]
                value = getattr(self, field)
                if value != getattr(type(self), field):
                    pairs.append((parameter, str(value)))
        return tuple(pairs)

    @property
    def query_string(self) -> str:
        return urlencode(self.to_query())

    @property
    def is_open(self) -> bool:
        """Nothing is restricted (the language is not a restriction)."""
        return replace(self, lang="en") == type(self)()

    @property
    def pair(self) -> tuple[str, str] | None:
        """The two countries, when exactly two are chosen."""
        return (self.countries[0], self.countries[1]) if len(self.countries) == 2 else None

    def describe(self, labels: Labels) -> str:
        """The choice in words, e.g. "Korea and Japan; AI and digital; since 2015"."""
        words = labels.words
        parts = []
        if self.countries:
            names = [labels.country(code) for code in self.countries]
            if len(names) == 1 and self.match != "exact":
                parts.append(names[0])
            else:
                parts.append(
                    words(f"selection-{self.match}", names=words.listed(names, _style(self.match)))
                )
        for kind, chosen in (
            ("theme", self.themes),
            ("framework", self.frameworks),
            ("series", self.series),
        ):
            if chosen:
                parts.append(words.listed([labels.of(kind, code) for code in chosen], "or"))
        if self.levels:
            parts.append(
                words.listed([labels.listed("level", level) for level in self.levels], "or")
            )
        if self.since and self.until:
            span = str(self.since) if self.since == self.until else f"{self.since}–{self.until}"
            parts.append(span)
        elif self.since:
            parts.append(words("selection-since", year=str(self.since)))
        elif self.until:
            parts.append(words("selection-until", year=str(self.until)))
        if self.stance:
            parts.append(words("selection-stance", stance=labels.listed("stance", self.stance)))
        return "; ".join(parts) if parts else words("selection-open")


def codes(tables: Tables) -> dict[str, frozenset[str]]:
    """parameter → the codes that may stand in it."""
    return {
        "country": frozenset(frames.values(tables.countries, "country_iso3")),
        "theme": frozenset(frames.values(tables.themes, "theme_id")),
        "framework": frozenset(frames.values(tables.frameworks, "framework_id")),
        "series": frozenset(frames.values(tables.series, "series_id")),
        "level": frozenset(LEVELS),
    }


def apply(tables: Tables, selection: Selection) -> Tables:
    """The rows that the selection leaves, every table in its own order.

    Meetings are chosen by who met, theme, framework, series, level and year; every row about
    a meeting follows it. Rows about a theme or a framework are narrowed to the chosen ones
    as well. Frameworks are chosen by their members the way meetings are by their sides.
    Yearly figures are chosen by their countries and year. Entities (people, organisations,
    sources …) stay where a remaining row refers to them.
    """
    return with_entities(narrowed(tables, selection), selection)


def narrowed(tables: Tables, selection: Selection) -> Tables:
    """:func:`apply` without the entities: all that a chart needs.

    Each table is narrowed when it is first read, for no page reads them all.
    """
    if selection.is_open:
        return tables
    meetings = _meetings(tables, selection)
    frameworks = _frameworks(tables, selection)
    of_frameworks: dict[str, Sequence[str]] = {"framework_id": frameworks}
    of_countries = {"country_iso3": selection.countries} if selection.countries else {}
    of_themes = {"theme_id": selection.themes} if selection.themes else {}
    allowed: dict[str, dict[str, Sequence[str]]] = {
        "meetings": {"meeting_id": meetings},
        "frameworks": of_frameworks,
        "memberships": of_frameworks | of_countries,
        "framework_themes": of_frameworks | of_themes,
    }
    makers: dict[str, Callable[[], Any]] = {
        name: partial(frames.kept, tables.frame(name), **rows) for name, rows in allowed.items()
    }
    makers |= {
        name: partial(_narrowed, tables.frame(name), selection, meetings)
        for name in (
            "meeting_sides", "meeting_hosts", "delegations", "meeting_totals",
            "participants", "meeting_themes", "meeting_frameworks", "commitments",
        )
    }  # fmt: skip
    makers["indicators"] = partial(_figures, tables.indicators, selection)
    return tables.deferred(makers)


def _meetings(tables: Tables, selection: Selection) -> list[str]:
    """Ids of the meetings chosen, in table order."""
    meetings = nw.from_native(tables.meetings).lazy()
    if selection.series:
        meetings = meetings.filter(nw.col("series_id").is_in(selection.series))
    if selection.levels:
        of_level = frames.values(frames.kept(tables.series, level=selection.levels), "series_id")
        meetings = meetings.filter(nw.col("series_id").is_in(of_level))
    year = nw.col("start_date").str.slice(0, 4).cast(nw.Int64)
    if selection.since:
        meetings = meetings.filter(year >= selection.since)
    if selection.until:
        meetings = meetings.filter(year <= selection.until)
    allowed = [
        _matching(tables.meeting_sides, "meeting_id", selection.countries, selection.match)
        if selection.countries
        else None,
        frames.values(_raised(tables.meeting_themes, selection), "meeting_id")
        if selection.themes or selection.stance
        else None,
        frames.values(
            frames.kept(tables.meeting_frameworks, framework_id=selection.frameworks), "meeting_id"
        )
        if selection.frameworks
        else None,
    ]
    for ids in allowed:
        if ids is not None:
            meetings = meetings.filter(nw.col("meeting_id").is_in(ids))
    return meetings.select("meeting_id").collect()["meeting_id"].to_list()


def _frameworks(tables: Tables, selection: Selection) -> list[str]:
    ids = list(selection.frameworks) or frames.values(tables.frameworks, "framework_id")
    if not selection.countries:
        return ids
    sitting = _where(tables.memberships, nw.col("status") != "withdrew")
    members = set(_matching(sitting, "framework_id", selection.countries, selection.match))
    return [code for code in ids if code in members]


def _figures(native: Any, selection: Selection) -> Any:
    """The yearly figures of the chosen countries and years; nothing else chooses among them.

    A figure has two sides at most, so "all" of more than one country means: both sides are among
    them. "All" of one country is, as with meetings, whatever it has a side in.
    """
    conditions = []
    reporter = nw.col("reporter_iso3").is_in(selection.countries)
    partner = nw.col("partner_iso3").is_in(selection.countries)
    if selection.countries:
        either = selection.match == "any" or (
            selection.match == "all" and len(selection.countries) == 1
        )
        alone = nw.col("partner_iso3").is_null()
        conditions.append(reporter | partner if either else reporter & (partner | alone))
    if selection.since:
        conditions.append(nw.col("year") >= selection.since)
    if selection.until:
        conditions.append(nw.col("year") <= selection.until)
    return reduce(_where, conditions, native)


def _matching(native: Any, key: str, countries: tuple[str, ...], match: Match) -> list[str]:
    """Values of ``key`` whose countries are any, all, or exactly the chosen ones."""
    pairs = nw.from_native(native).lazy().select(key, "country_iso3").unique().collect()
    sides: dict[str, set[str]] = {}
    for value, country in zip(pairs[key].to_list(), pairs["country_iso3"].to_list(), strict=True):
        sides.setdefault(value, set()).add(country)
    chosen = set(countries)
    fits: dict[Match, Callable[[set[str]], bool]] = {
        "any": lambda sitting: not chosen.isdisjoint(sitting),
        "all": chosen.issubset,
        "exact": chosen.__eq__,
    }
    return [value for value, sitting in sides.items() if fits[match](sitting)]


def _raised(native: Any, selection: Selection) -> Any:
    """The rows on the chosen themes, at least as firm as the chosen stance."""
    return frames.kept(native, **_firm(selection))


def _firm(selection: Selection) -> dict[str, Sequence[str]]:
    """column → the values that the chosen themes and stance leave."""
    allowed: dict[str, Sequence[str]] = {}
    if selection.themes:
        allowed["theme_id"] = selection.themes
    if selection.stance:
        allowed["stance"] = STANCES[STANCES.index(selection.stance) :]
    return allowed


def _narrowed(native: Any, selection: Selection, meetings: list[str]) -> Any:
    allowed: dict[str, Sequence[str]] = {"meeting_id": meetings}
    columns = frames.columns(native)
    if "stance" in columns:
        return frames.kept(native, **allowed, **_firm(selection))
    if selection.themes and "theme_id" in columns:
        allowed["theme_id"] = selection.themes
    if selection.frameworks and "framework_id" in columns:
        allowed["framework_id"] = selection.frameworks
    return frames.kept(native, **allowed)


def with_entities(tables: Tables, selection: Selection) -> Tables:
    """Narrowed tables, with the tables that others refer to cut down to what still is."""
    if selection.is_open:
        return tables
    allowed = _entities(tables, selection)
    allowed["sources"] = {"source_id": _cited(tables, allowed)}
    return tables.replaced(
        **{name: frames.kept(tables.frame(name), **rows) for name, rows in allowed.items()}
    )


def _cited(tables: Tables, entities: Mapping[str, Mapping[str, Sequence[str]]]) -> list[str]:
    """The sources that any row of narrowed tables, or of an entity they refer to, rests on.

    Corrections are of all tables, whatever is chosen, so their sources are not among these.
    """
    found: dict[str, None] = {}
    for name, native in tables.items():
        if name not in ("sources", "corrections") and "source_id" in frames.columns(native):
            rows = frames.kept(native, **entities[name]) if name in entities else native
            found |= dict.fromkeys(frames.values(rows, "source_id"))
    return list(found)


def _entities(tables: Tables, selection: Selection) -> dict[str, dict[str, Sequence[str]]]:
    """table → column → the values by which a remaining row refers to it."""
    values = frames.values
    people = values(tables.participants, "person_id")
    people += values(tables.delegations, "head_person_id")
    organizations = values(tables.participants, "organization_id")
    organizations += values(tables.meeting_hosts, "organization_id")
    meetings = values(tables.meetings, "meeting_id")
    countries = values(tables.meeting_sides, "country_iso3")
    countries += values(tables.memberships, "country_iso3")
    countries += values(tables.indicators, "reporter_iso3")
    countries += values(tables.indicators, "partner_iso3")
    allowed: dict[str, dict[str, Sequence[str]]] = {
        "people": {"person_id": people},
        "organizations": {"organization_id": organizations},
        "countries": {"country_iso3": [*countries, *selection.countries]},
        "series": {"series_id": values(tables.meetings, "series_id")},
        "aliases": {"entity_id": people + organizations},
        "disagreements": {"row_id": meetings + values(tables.frameworks, "framework_id")},
    }
    if selection.themes:
        allowed["themes"] = {"theme_id": selection.themes}
    return allowed


def _where(native: Any, condition: nw.Expr) -> Any:
    return nw.from_native(native).filter(condition).to_native()


def _read_single(parameter: str, value: str) -> Any:
    """The value of a parameter that stands once; ``None`` when it is not a good one."""
    if parameter in ("from", "to"):
        year = int(value) if value.isascii() and value.isdigit() and len(value) == 4 else 0
        return year if year in YEARS else None
    allowed: tuple[str, ...] = {"match": MATCHES, "stance": STANCES, "lang": languages()}[parameter]
    return value if value in allowed else None


def _style(match: Match) -> str:
    return "or" if match == "any" else "standard"
