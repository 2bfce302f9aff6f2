"""This module measures what goes between two countries a year: goods, visits, capital, students."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache, partial
from itertools import combinations, pairwise
from typing import Any, Literal

import pandas as pd

from bilateral.measures.evidence import SOURCES, joined
from bilateral.measures.meetings import sound
from bilateral.measures.rows import holding, tabled
from bilateral.selection import Selection
from bilateral.tables import Tables

# Whose figure it is of what goes from one country to the other.
Teller = Literal["sender", "receiver"]


@dataclass(frozen=True)
class _Kind:
    """A kind of exchange: the figures that tell of it, and those of a narrower or other concept.

    Of ``told`` the first that a year has is used; each of ``asides`` is a line of its own.
    """

    told: tuple[tuple[str, Teller], ...]
    asides: tuple[tuple[str, Teller], ...] = ()
    has_total: bool = False


@dataclass(frozen=True)
class _Point:
    """A row of the result, but for the pair and the stretch."""

    from_iso3: str | None
    basis: str
    is_aside: bool
    year: int
    value: float
    unit: str
    indicator_id: str
    reporter_iso3: str
    series_break: bool
    source_ids: str


_TRADE = _Kind(
    (("goods_exports", "sender"), ("goods_imports", "receiver")),
    (("manufacturing_exports", "sender"),),
    has_total=True,
)
_VISITORS = _Kind((("visitor_arrivals", "receiver"),), (("foreign_entries", "receiver"),))
_INVESTMENT = _Kind((("fdi_inflow_notified", "receiver"),), (("fdi_inflow_arrived", "receiver"),))
_STUDENTS = _Kind(
    (("international_students_hosted", "receiver"),),
    (("international_students_visa_holders", "receiver"), ("students_sent_abroad", "sender")),
)
_DTYPES = {"int": "Int64", "float": "Float64", "bool": "boolean"}


def _exchange(kind: _Kind, tables: Tables, selection: Selection) -> pd.DataFrame:
    """A kind of exchange of one pair, by line and year.

    One row a line and year: ``country_iso3, other_iso3, from_iso3, basis, is_aside, year, value,
    unit, indicator_id, reporter_iso3, stretch, series_break, source_ids``. The pair is that of
    :func:`pair`. ``from_iso3`` is who sends; missing for both ways together. ``basis`` is who
    tells it (``sender``, ``receiver``), or how both ways are known (``stated``, ``doubled`` from
    the mean of exports and imports, ``added``). ``is_aside``: of a narrower or another concept
    than the line it stands beside. Preferred rows only, all in the unit that most of them have.
    A ``stretch`` is a run of years without a gap, a break of the series, or a change of who tells
    it: a line must not be drawn beyond it. Both ways first, then what the first country sends,
    then the other's.
    """
    one, other = pair(tables, selection) or ("", "")
    figures = stated(tables, one, other)
    ways = ((one, other), (other, one))
    told = [_directed(figures, kind.told, *way) for way in ways]
    asides = [
        _directed(figures, (aside,), *way, is_aside=True) for aside in kind.asides for way in ways
    ]
    unit = _commonest(told) or _commonest([figures])
    total = _both_ways([row for row in figures if row.unit == unit]) if kind.has_total else []
    lines = [[point for point in line if point.unit == unit] for line in (total, *told, *asides)]
    rows = [
        (one, other, *vars(point).values(), stretch)
        for stretch, run in enumerate((run for line in lines for run in _runs(line)), 1)
        for point in run
    ]
    types = {"country_iso3": "str", "other_iso3": "str"}
    types |= {field.name: _DTYPES.get(str(field.type), "str") for field in fields(_Point)}
    frame = tabled(rows, types | {"stretch": "Int64"})
    return frame[[name for name in frame if name != SOURCES] + [SOURCES]]


trade = partial(_exchange, _TRADE)
visitors = partial(_exchange, _VISITORS)
investment = partial(_exchange, _INVESTMENT)
students = partial(_exchange, _STUDENTS)


# Each chart of a page asks for it.
@lru_cache(maxsize=8)
def pair(tables: Tables, selection: Selection) -> tuple[str, str] | None:
    """The two chosen countries, else the pair that met most often; none where no two met.

    Of one chosen country it is the pair with whom it met most often, of three and more the pair
    among them. The better known comes first: the chosen one, else who sat at more meetings.
    """
    chosen = selection.countries
    if len(chosen) == 2:
        return selection.pair
    return most_often(tables, chosen)


@lru_cache(maxsize=8)
def at_table(tables: Tables) -> Mapping[str, set[str]]:
    """meeting held → the countries that sat at it; who is only announced has not met.

    Meetings known from weak sources alone are left out, as figures rest on this.
    """
    sat: dict[str, set[str]] = {}
    for one in holding(tables.meeting_sides, meeting_id=sound(tables)):
        sat.setdefault(one.meeting_id, set()).add(one.country_iso3)
    return sat


def most_often(tables: Tables, chosen: tuple[str, ...]) -> tuple[str, str] | None:
    """The pair of :func:`pair`, whoever is chosen."""
    sat_at_each = at_table(tables).values()
    met = Counter(
        two
        for sitting in sat_at_each
        for two in combinations(sorted(sitting), 2)
        if len(set(chosen) & set(two)) >= min(len(chosen), 2)
    )
    if not met:
        return None
    sat = Counter(code for sitting in sat_at_each for code in sitting)
    named = Counter(one.country_iso3 for one in holding(tables.participants))
    often = min(met, key=lambda two: (-met[two], two))
    first, second = sorted(
        often, key=lambda code: (code not in chosen, -sat[code], -named[code], code)
    )
    return first, second


@lru_cache(maxsize=8)
def stated(tables: Tables, one: str, other: str) -> Sequence[Any]:
    """The preferred figures of a pair, oldest first."""
    both = (one, other)
    rows = holding(tables.indicators, reporter_iso3=both, partner_iso3=both)
    return sorted(
        (row for row in rows if row.is_preferred),
        key=lambda row: (row.year, row.indicator_id, row.reporter_iso3),
    )


def _point(row: Any, basis: str, sender: str | None = None, *, is_aside: bool = False) -> _Point:
    return _Point(
        from_iso3=sender,
        basis=basis,
        is_aside=is_aside,
        year=row.year,
        value=row.value,
        unit=row.unit,
        indicator_id=row.indicator_id,
        reporter_iso3=row.reporter_iso3,
        series_break=row.series_break,
        source_ids=row.source_id,
    )


def _directed(
    stated: Sequence[Any],
    told: tuple[tuple[str, Teller], ...],
    sender: str,
    receiver: str,
    *,
    is_aside: bool = False,
) -> list[_Point]:
    """What goes from one to the other by year: of several figures the first in ``told``."""
    found: dict[tuple[int, str], _Point] = {}
    for indicator, teller in told:
        reporter = sender if teller == "sender" else receiver
        for row in stated:
            if row.indicator_id == indicator and row.reporter_iso3 == reporter:
                sent = _point(row, teller, sender, is_aside=is_aside)
                found.setdefault((row.year, row.unit), sent)
    return sorted(found.values(), key=lambda point: point.year)


def _both_ways(stated: Sequence[Any]) -> list[_Point]:
    """Two-way trade by year: stated as such, twice the stated mean, or exports and imports added.

    Of these, and of the two countries that may tell it, the one that tells of most years is
    taken first, so that one line is one series as far as it goes.
    """
    ways: dict[tuple[str, str], dict[int, _Point]] = {}
    goods: dict[tuple[str, int], list[Any]] = {}
    for row in stated:
        if row.indicator_id == "goods_trade_total":
            ways.setdefault(("stated", row.reporter_iso3), {})[row.year] = _point(row, "stated")
        if row.indicator_id == "goods_trade_average":
            doubled = replace(_point(row, "doubled"), value=row.value * 2)
            ways.setdefault(("doubled", row.reporter_iso3), {})[row.year] = doubled
        if row.indicator_id in ("goods_exports", "goods_imports"):
            goods.setdefault((row.reporter_iso3, row.year), []).append(row)
    for (reporter, year), parts in goods.items():
        if len(parts) == 2:
            ways.setdefault(("added", reporter), {})[year] = replace(
                _point(parts[0], "added"),
                value=parts[0].value + parts[1].value,
                indicator_id="goods_trade_total",
                series_break=any(part.series_break for part in parts),
                source_ids=joined(part.source_id for part in parts),
            )
    # Of two countries that tell of as many years, the one with more figures of any kind.
    known = Counter(row.reporter_iso3 for row in stated)
    ranked = sorted(ways, key=lambda way: (-len(ways[way]), -known[way[1]], way))
    found: dict[int, _Point] = {}
    for way in ranked:
        found = ways[way] | found
    return [found[year] for year in sorted(found)]


def _runs(line: list[_Point]) -> Iterator[list[_Point]]:
    """The line cut where one year must not be joined to the next."""
    run = line[:1]
    for before, point in pairwise(line):
        told = (point.basis, point.indicator_id, point.reporter_iso3)
        told_before = (before.basis, before.indicator_id, before.reporter_iso3)
        if point.year != before.year + 1 or point.series_break or told != told_before:
            yield run
            run = []
        run.append(point)
    if run:
        yield run


def _commonest(lines: Iterable[Sequence[Any]]) -> str:
    units = Counter(point.unit for line in lines for point in line)
    return min(units, key=lambda unit: (-units[unit], unit), default="")
