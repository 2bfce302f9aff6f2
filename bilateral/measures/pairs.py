"""This module measures what goes between two countries a year: goods, visits, capital, students."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from functools import partial
from itertools import pairwise
from typing import Literal

import narwhals as nw
import pandas as pd

from bilateral.measures.evidence import SOURCES, collected, joined, lazy
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
    stated = _stated(tables, one, other)
    ways = ((one, other), (other, one))
    told = [_directed(stated, kind.told, *way) for way in ways]
    asides = [
        [replace(point, is_aside=True) for point in _directed(stated, (aside,), *way)]
        for aside in kind.asides
        for way in ways
    ]
    unit = _commonest(told) or _commonest([stated])
    total = _both_ways([point for point in stated if point.unit == unit]) if kind.has_total else []
    lines = [[point for point in line if point.unit == unit] for line in (total, *told, *asides)]
    rows = [
        (one, other, *vars(point).values(), stretch)
        for stretch, run in enumerate((run for line in lines for run in _runs(line)), 1)
        for point in run
    ]
    own = [(field.name, _DTYPES.get(str(field.type), "str")) for field in fields(_Point)]
    columns = [("country_iso3", "str"), ("other_iso3", "str"), *own, ("stretch", "Int64")]
    cells = list(zip(*rows, strict=True)) or [()] * len(columns)
    frame = {
        name: pd.Series(cell, dtype=dtype)
        for (name, dtype), cell in zip(columns, cells, strict=True)
    }
    order = [name for name, _ in columns[:-2]]
    return pd.DataFrame({name: frame[name] for name in (*order, "stretch", SOURCES)})


trade = partial(_exchange, _TRADE)
visitors = partial(_exchange, _VISITORS)
investment = partial(_exchange, _INVESTMENT)
students = partial(_exchange, _STUDENTS)


def pair(tables: Tables, selection: Selection) -> tuple[str, str] | None:
    """The two chosen countries, else the pair that met most often; none where no two met.

    Of one chosen country it is the pair with whom it met most often, of three and more the pair
    among them. The better known comes first: the chosen one, else who sat at more meetings.
    """
    chosen = selection.countries
    if len(chosen) == 2:
        return selection.pair
    held = lazy(tables.meetings).filter(nw.col("certainty") == "held").select("meeting_id")
    sides = lazy(tables.meeting_sides).join(held, on="meeting_id", how="inner")
    if len(chosen) > 2:
        sides = sides.filter(nw.col("country_iso3").is_in(chosen))
    others = sides.select("meeting_id", other=nw.col("country_iso3"))
    met = sides.join(others, on="meeting_id", how="inner").filter(
        nw.col("country_iso3") < nw.col("other")
    )
    if len(chosen) == 1:
        met = met.filter((nw.col("country_iso3") == chosen[0]) | (nw.col("other") == chosen[0]))
    often = collected(
        met.group_by("country_iso3", "other").agg(n=nw.col("meeting_id").n_unique())
    ).sort_values(["n", "country_iso3", "other"], ascending=[False, True, True])
    if often.empty:
        return None
    sat, named = (
        collected(rows.group_by("country_iso3").agg(n=nw.len())).set_index("country_iso3")["n"]
        for rows in (sides, lazy(tables.participants))
    )
    first, second = sorted(
        often.iloc[0][["country_iso3", "other"]],
        key=lambda code: (code not in chosen, -sat[code], -named.get(code, 0), code),
    )
    return first, second


def _stated(tables: Tables, one: str, other: str) -> list[_Point]:
    """The preferred figures of a pair, oldest first; who sends is not said yet."""
    rows = collected(
        lazy(tables.indicators)
        .filter(
            nw.col("is_preferred"),
            nw.col("reporter_iso3").is_in((one, other)),
            nw.col("partner_iso3").is_in((one, other)),
        )
        .select(
            "year", "value", "unit", "indicator_id", "reporter_iso3", "series_break", "source_id"
        )
    ).sort_values(["year", "indicator_id", "reporter_iso3"], kind="stable")
    return [
        _Point(
            from_iso3=None,
            basis="stated",
            is_aside=False,
            year=int(row.year),
            value=float(row.value),
            unit=row.unit,
            indicator_id=row.indicator_id,
            reporter_iso3=row.reporter_iso3,
            series_break=bool(row.series_break),
            source_ids=row.source_id,
        )
        for row in rows.itertuples(index=False)
    ]


def _directed(
    stated: list[_Point], told: tuple[tuple[str, Teller], ...], sender: str, receiver: str
) -> list[_Point]:
    """What goes from one to the other by year: of several figures the first in ``told``."""
    found: dict[tuple[int, str], _Point] = {}
    for indicator, teller in told:
        reporter = sender if teller == "sender" else receiver
        for point in stated:
            if (point.indicator_id, point.reporter_iso3) == (indicator, reporter):
                sent = replace(point, from_iso3=sender, basis=teller)
                found.setdefault((point.year, point.unit), sent)
    return sorted(found.values(), key=lambda point: point.year)


def _both_ways(stated: list[_Point]) -> list[_Point]:
    """Two-way trade by year: stated as such, twice the stated mean, or exports and imports added.

    Of these, and of the two countries that may tell it, the one that tells of most years is
    taken first, so that one line is one series as far as it goes.
    """
    ways: dict[tuple[str, str], dict[int, _Point]] = {}
    goods: dict[tuple[str, int], list[_Point]] = {}
    for point in stated:
        if point.indicator_id == "goods_trade_total":
            ways.setdefault(("stated", point.reporter_iso3), {})[point.year] = point
        if point.indicator_id == "goods_trade_average":
            doubled = replace(point, basis="doubled", value=point.value * 2)
            ways.setdefault(("doubled", point.reporter_iso3), {})[point.year] = doubled
        if point.indicator_id in ("goods_exports", "goods_imports"):
            goods.setdefault((point.reporter_iso3, point.year), []).append(point)
    for (reporter, year), parts in goods.items():
        if len(parts) == 2:
            ways.setdefault(("added", reporter), {})[year] = replace(
                parts[0],
                basis="added",
                value=parts[0].value + parts[1].value,
                indicator_id="goods_trade_total",
                series_break=any(part.series_break for part in parts),
                source_ids=joined(part.source_ids for part in parts),
            )
    # Of two countries that tell of as many years, the one with more figures of any kind.
    known = Counter(point.reporter_iso3 for point in stated)
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


def _commonest(lines: Iterable[list[_Point]]) -> str:
    units = Counter(point.unit for line in lines for point in line)
    return min(units, key=lambda unit: (-units[unit], unit), default="")
