"""Three frameworks, three countries, two themes: small enough to work out by hand.

Korea and Japan share ``pact`` (in force) and ``club`` (a forum nobody has read); ``talks`` is
under negotiation; ``old`` is superseded. China is a party to ``pact`` alone.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from bilateral.charts.chart import Chart, View
from bilateral.charts.look import Look
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from bilateral.tables import Tables
from tests.unit.tables_builder import tables

Rows = Sequence[dict[str, object]]

FRAMEWORKS = [
    ("pact", "preferential_trade_agreement", "in_force", "2010-03"),
    ("club", "forum", "active", None),
    ("talks", "negotiation", "under_negotiation", None),
    ("old", "preferential_trade_agreement", "superseded", None),
]
THEMES: Rows = [
    {"theme_id": "ai", "name_en": "AI"},
    {"theme_id": "food", "name_en": "Food"},
    {"theme_id": "visas", "name_en": "Visas"},
]
COUNTRIES: Rows = [
    {"country_iso3": "KOR", "name_en": "Korea"},
    {"country_iso3": "JPN", "name_en": "Japan"},
    {"country_iso3": "CHN", "name_en": "China"},
]
SOURCES: Rows = [
    {"source_id": code, "publisher": f"Publisher of {code}"}
    for code in ("a", "b", "s-pact", "s-club", "s-talks", "s-old")
]
MEMBERSHIPS = [
    ("pact", "KOR", "party", "2012", True, "a"),
    ("pact", "JPN", "party", "2012-05-01", True, "a"),
    ("pact", "JPN", "party", "2012-05-02", False, "b"),
    ("pact", "CHN", "party", "2015-02", True, "a"),
    ("club", "KOR", "party", None, True, "a"),
    ("club", "JPN", "party", "1990", True, "a"),
    ("talks", "KOR", "negotiating", "2020-01-31", True, "a"),
    ("talks", "CHN", "applicant", "2021", True, "a"),
    ("old", "KOR", "party", "2000", True, "a"),
    ("old", "JPN", "withdrew", "2005", True, "a"),
]
DEPTHS = [
    ("pact", "ai", 4, "14 Digital Trade"),
    ("pact", "food", 0, None),
    ("pact", "visas", None, None),
    ("old", "ai", 1, "Preamble"),
    ("old", "food", 3, "5 Food"),
    ("old", "visas", None, None),
]
MEETINGS = [
    ("m1", "2001", "held", ("KOR", "JPN")),
    ("m2", "2011-06", "held", ("KOR", "JPN", "CHN")),
    ("m3", "2012-01-05", "held", ("KOR", "CHN")),
    ("m4", "2013", "planned", ("KOR", "JPN")),
]
STATED = [
    ("m1", "ai", "discussed", "held"),
    ("m1", "food", "called_for", "held"),
    ("m2", "food", "agreed", "held"),
    ("m2", "visas", "discussed", "held"),
    ("m3", "ai", "initiative", "held"),
    ("m4", "ai", "agreed", "planned"),
]
POSITIONS = [
    ("m1", "pact", "mention", "Named.", "held", "a"),
    ("m1", "pact", "negotiate", "Begin.", "held", "b"),
    ("m1", "pact", "conclude", "Announced.", "planned", "b"),
    ("m2", "talks", "launch", "Start.", "planned", "a"),
    ("m2", "pact", "deepen", "Widen.", "held", "a"),
]


def small(**others: Rows) -> Tables:
    """The tables of this module, with other rows in place of those named."""
    sat = [(meeting, country) for meeting, _, _, sides in MEETINGS for country in sides]
    named = [{"short_name": row[0].upper(), "source_id": f"s-{row[0]}"} for row in FRAMEWORKS]
    rows: dict[str, Rows] = {
        "frameworks": [
            a | b for a, b in zip(rows_of("frameworks", FRAMEWORKS), named, strict=True)
        ],
        "themes": THEMES,
        "countries": COUNTRIES,
        "sources": SOURCES,
        "memberships": rows_of("memberships", MEMBERSHIPS),
        "framework_themes": rows_of(
            "framework_themes", [(*row, "Read.", f"s-{row[0]}") for row in DEPTHS]
        ),
        "meetings": rows_of("meetings", [(*row[:3], row[0].upper()) for row in MEETINGS]),
        "meeting_sides": rows_of("meeting_sides", sat),
        "meeting_themes": rows_of("meeting_themes", [(*row, "Said.", "b") for row in STATED]),
        "meeting_frameworks": rows_of("meeting_frameworks", POSITIONS),
    }
    return tables(**{name: list(given) for name, given in (rows | others).items()})


COLUMNS = {
    "frameworks": "framework_id kind status signed_on",
    "memberships": "framework_id country_iso3 status since is_preferred source_id",
    "framework_themes": "framework_id theme_id depth provision basis source_id",
    "meetings": "meeting_id start_date certainty title",
    "meeting_sides": "meeting_id country_iso3",
    "meeting_themes": "meeting_id theme_id stance certainty detail source_id",
    "meeting_frameworks": "meeting_id framework_id position detail certainty source_id",
}


def rows_of(table: str, values: Sequence[tuple[object, ...]]) -> Rows:
    """The tuples as rows of that table, in the columns of ``COLUMNS``."""
    return [dict(zip(COLUMNS[table].split(), row, strict=True)) for row in values]


def cells(rows: pd.DataFrame, *columns: str) -> list[tuple[object, ...]]:
    """The cells of those columns, missing ones as ``None``."""
    chosen = rows[list(columns)].astype(object)
    return list(chosen.where(chosen.notna(), None).itertuples(index=False, name=None))


def view(chart: Chart, tables: Tables, theme: Any = "light", **chosen: Any) -> View:
    """The chart of those tables, on the light ground unless told, in English."""
    look = Look(Labels(tables, words("en")), theme)
    return View.of(chart, tables, Selection(**chosen), look)
