"""This module declares the charts of what goes between two countries a year."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pandas as pd

from bilateral.charts import pair_lines
from bilateral.charts.amounts import amount
from bilateral.charts.chart import Chart
from bilateral.charts.look import Look
from bilateral.measures import pairs
from bilateral.measures.rows import each
from bilateral.selection import Selection
from bilateral.tables import Tables


def title(name: str, table: pd.DataFrame, look: Look) -> str:
    """Both ways together beside the most on record; else each way, the greater first."""
    words = look.labels.words
    newest = pair_lines.latest(table)
    if pd.isna(newest[0].from_iso3):
        return _both_ways(name, table, newest[0], look)
    # An aside counts something else, which must not be set against the other way.
    alike = [row for row in newest if not row.is_aside] or newest[:1]
    first, *second = sorted(alike, key=lambda row: -row.value)
    said = _said(first, look)
    if second:
        more = _said(second[0], look)
        said |= {"more": more["amount"], "more_year": more["year"]}
        return words(f"{name}-title-ways", **said)
    return words(f"{name}-title", **said)


def _both_ways(name: str, table: pd.DataFrame, row: Any, look: Look) -> str:
    words = look.labels.words
    both = (one for one in each(table) if pd.isna(one.from_iso3))
    peak = max(both, key=lambda one: one.value)
    said = _said(row, look)
    if peak.year == row.year:
        return words(f"{name}-title-most", **said)
    most = amount(peak.value, row.unit, look, short=True)
    return words(f"{name}-title-below", most=most, most_year=str(peak.year), **said)


def _said(row: Any, look: Look) -> dict[str, str]:
    country = look.labels.country
    one, other = country(row.country_iso3), country(row.other_iso3)
    is_first = pd.isna(row.from_iso3) or row.from_iso3 == row.country_iso3
    return {
        "sender": one if is_first else other,
        "receiver": other if is_first else one,
        "amount": amount(row.value, row.unit, look),
        "year": str(row.year),
    }


def subtitle(name: str, table: pd.DataFrame, look: Look) -> str:
    unit = pair_lines.unit_in_words(table, look)
    what = look.labels.words(f"{name}-subtitle", unit=unit)
    return " ".join([what, *pair_lines.notes(table, look)])


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    years = f"{table['year'].min()}–{table['year'].max()}"
    return look.labels.words("pair-alt", n=len(table), years=years, finding=finding)


def _chart(name: str, table: Callable[[Tables, Selection], pd.DataFrame]) -> Chart:
    return Chart(
        id=name,
        page="indicators",
        table=table,
        title=partial(title, name),
        subtitle=partial(subtitle, name),
        alt=described,
        vega=pair_lines.vega,
        counted="indicators",
    )


CHARTS = (
    _chart("pair-trade", pairs.trade),
    _chart("pair-visitors", pairs.visitors),
    _chart("pair-investment", pairs.investment),
    _chart("pair-students", pairs.students),
)
