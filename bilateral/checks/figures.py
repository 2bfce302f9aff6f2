"""This module is the rules about yearly figures: whose they are, in what unit, where they break.

That one of several sources for a year is preferred stands with the other rules of that kind, in
`preferences`.
"""

from __future__ import annotations

from collections.abc import Iterator

from bilateral.checks.problems import Problem
from bilateral.checks.rules import Rule, Sheets, rule

Problems = Iterator[Problem]

_OF_ONE_COUNTRY = frozenset({"gdp", "population"})
# What is not counted in people is money.
_OF_PEOPLE = frozenset(
    {
        "foreign_entries",
        "international_students_hosted",
        "international_students_visa_holders",
        "people_exchange_total",
        "population",
        "students_sent_abroad",
        "visitor_arrivals",
        "visitor_arrivals_business",
        "visitor_arrivals_study",
        "visitor_arrivals_tourism",
    }
)


@rule("a figure of a pair has a partner, one of a country none", "indicators")
def partner_where_needed(sheets: Sheets) -> Problems:
    indicators = sheets["indicators"]
    for row in indicators.rows:
        kind, partner = row["indicator_id"], row["partner_iso3"]
        if not kind or not row.knows("partner_iso3"):
            continue
        if kind in _OF_ONE_COUNTRY and partner:
            yield indicators.problem(
                row, "partner_iso3", f"{kind} is a figure of one country", "empty the cell"
            )
        if kind not in _OF_ONE_COUNTRY and not partner:
            yield indicators.problem(
                row, "partner_iso3", f"{kind} is a figure of a pair", "name the other country"
            )


@rule("a figure is of two different countries", "indicators")
def two_countries(sheets: Sheets) -> Problems:
    indicators = sheets["indicators"]
    for row in indicators.rows:
        if row["partner_iso3"] and row["partner_iso3"] == row["reporter_iso3"]:
            yield indicators.problem(
                row, "partner_iso3", "the partner is the reporter", "correct one of the two"
            )


@rule("a figure is in a unit of its kind", "indicators")
def unit_of_its_kind(sheets: Sheets) -> Problems:
    indicators = sheets["indicators"]
    for row in indicators.rows:
        kind, unit = row["indicator_id"], row["unit"]
        if kind and unit and (kind in _OF_PEOPLE) != (unit == "people"):
            yield indicators.problem(
                row,
                "unit",
                f"{kind} is not counted in {unit}",
                "write people" if kind in _OF_PEOPLE else "write usd or jpy",
            )


@rule("a break in a series says what changed", "indicators")
def break_explained(sheets: Sheets) -> Problems:
    indicators = sheets["indicators"]
    for row in indicators.rows:
        if row["series_break"] == "true" and row.knows("note") and not row["note"]:
            yield indicators.problem(
                row, "note", "nothing says what changed with this year", "say it in our own words"
            )


RULES: tuple[Rule, ...] = (
    partner_where_needed,
    two_countries,
    unit_of_its_kind,
    break_explained,
)
