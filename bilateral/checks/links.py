"""This module is the rules that hold between tables.

Which tables may have rows that nothing refers to: themes and frameworks (the frame of reference
that filters and matrices show whole), and a source whose note says why it is listed (read, and
nothing taken). People and organisations are here because they met, a series because it met, a
country because it did something (a yearly figure alone brings none in); meetings are facts of their
own.
"""

from __future__ import annotations

from collections.abc import Iterator

from bilateral.checks.problems import Problem, shown
from bilateral.checks.rules import Rule, Sheets, rule

Problems = Iterator[Problem]

_BY_SOURCE = (
    "aliases",
    "series",
    "meetings",
    "delegations",
    "meeting_totals",
    "participants",
    "meeting_themes",
    "frameworks",
    "memberships",
    "framework_themes",
    "meeting_frameworks",
    "commitments",
    "indicators",
    "disagreements",
    "corrections",
)
_OF_COUNTRIES = (
    "meeting_sides",
    "meetings",
    "organizations",
    "delegations",
    "participants",
    "memberships",
)
_ABOUT_MEETINGS = (
    "delegations",
    "meeting_totals",
    "participants",
    "meeting_themes",
    "meeting_frameworks",
)


def _orphans(sheets: Sheets, table: str, *users: tuple[str, str]) -> Problems:
    """The rows of `table` whose id stands in none of the (table, column) given.

    None while a cell there cannot be read: it may be the one that names the id.
    """
    if not all(row.knows(column) for user, column in users for row in sheets[user].rows):
        return
    used = frozenset().union(*(sheets[user].values(column) for user, column in users))
    places = " or ".join(dict.fromkeys(f"{user}.csv" for user, _ in users))
    sheet = sheets[table]
    identity = sheet.resource.key[0]
    for row in sheet.rows:
        if row[identity] and row[identity] not in used:
            yield sheet.problem(
                row,
                identity,
                f"nothing refers to {shown(row[identity])}",
                f"name it in {places}, or delete the row",
            )


@rule("a person took part or led a side", "people", "participants", "delegations")
def people_met(sheets: Sheets) -> Problems:
    yield from _orphans(
        sheets, "people", ("participants", "person_id"), ("delegations", "head_person_id")
    )


@rule("an organisation took part or hosted", "organizations", "participants", "meeting_hosts")
def organizations_met(sheets: Sheets) -> Problems:
    yield from _orphans(
        sheets,
        "organizations",
        ("participants", "organization_id"),
        ("meeting_hosts", "organization_id"),
    )


@rule("a series met", "series", "meetings")
def series_met(sheets: Sheets) -> Problems:
    yield from _orphans(sheets, "series", ("meetings", "series_id"))


@rule("a city is where a meeting was", "cities", "meetings")
def cities_met(sheets: Sheets) -> Problems:
    yield from _orphans(sheets, "cities", ("meetings", "city"))


@rule("a country is referred to", "countries", *_OF_COUNTRIES)
def countries_named(sheets: Sheets) -> Problems:
    yield from _orphans(sheets, "countries", *((name, "country_iso3") for name in _OF_COUNTRIES))


@rule("a source is used, or its note says why it is listed", "sources", *_BY_SOURCE)
def sources_used(sheets: Sheets) -> Problems:
    used = frozenset().union(*(sheets[name].values("source_id") for name in _BY_SOURCE))
    sources = sheets["sources"]
    for row in sources.rows:
        unused = row["source_id"] and row["source_id"] not in used
        if unused and row.knows("note") and not row["note"]:
            yield sources.problem(
                row,
                "source_id",
                f"nothing rests on {shown(row['source_id'])}",
                "delete the row, or say in note why it is listed",
            )


@rule("a meeting has sides", "meetings", "meeting_sides")
def sides_met(sheets: Sheets) -> Problems:
    meetings = sheets["meetings"]
    known = sheets["meeting_sides"].values("meeting_id")
    for row in meetings.rows:
        if row["meeting_id"] and row["meeting_id"] not in known:
            yield meetings.problem(
                row,
                "meeting_id",
                f"nobody met at {shown(row['meeting_id'])}",
                "name its countries in meeting_sides.csv",
            )


@rule("a delegation belongs to a side", "delegations", "meeting_sides")
def delegation_of_a_side(sheets: Sheets) -> Problems:
    sides = {
        (row.cells.get("meeting_id"), row.cells.get("country_iso3"))
        for row in sheets["meeting_sides"].rows
    }
    delegations = sheets["delegations"]
    for row in delegations.rows:
        side = (row["meeting_id"], row["country_iso3"])
        if all(side) and side not in sides:
            yield delegations.problem(
                row,
                "country_iso3",
                f"{side[1]} is not a side of {side[0]}",
                "correct the country, or add the side to meeting_sides.csv",
            )


@rule("nothing was held at a meeting that was not", "meetings", *_ABOUT_MEETINGS)
def planned_is_not_held(sheets: Sheets) -> Problems:
    certainty = {row["meeting_id"]: row["certainty"] for row in sheets["meetings"].rows}
    for name in _ABOUT_MEETINGS:
        for row in sheets[name].rows:
            meeting = certainty.get(row["meeting_id"], "")
            if row["certainty"] == "held" and meeting in ("planned", "postponed"):
                yield sheets[name].problem(
                    row,
                    "certainty",
                    f"held, but the meeting {row['meeting_id']} is {meeting}",
                    "write planned, or mark the meeting as held",
                )


@rule("an edition of a series is held once", "meetings")
def editions_once(sheets: Sheets) -> Problems:
    meetings = sheets["meetings"]
    first: dict[tuple[str, str], int] = {}
    for row in meetings.rows:
        edition = (row["series_id"], row["edition"])
        if all(edition) and row["certainty"] == "held":
            if edition in first:
                yield meetings.problem(
                    row,
                    "edition",
                    f"edition {edition[1]} of {edition[0]} is in line {first[edition]} already",
                    "correct the number, or join the two rows",
                )
            first.setdefault(edition, row.line)


@rule("an alias names a known person or organisation", "aliases", "people", "organizations")
def alias_of_somebody(sheets: Sheets) -> Problems:
    aliases = sheets["aliases"]
    known = {
        "person": ("people", sheets["people"].values("person_id")),
        "organization": ("organizations", sheets["organizations"].values("organization_id")),
    }
    for row in aliases.rows:
        if row["entity"] and row["entity_id"]:
            table, ids = known[row["entity"]]
            if row["entity_id"] not in ids:
                yield aliases.problem(
                    row,
                    "entity_id",
                    f"{table} has no {row['entity']} {shown(row['entity_id'])}",
                    f"add the row to {table}.csv, or correct the id",
                )


RULES: tuple[Rule, ...] = (
    people_met,
    organizations_met,
    series_met,
    cities_met,
    countries_named,
    sources_used,
    sides_met,
    delegation_of_a_side,
    planned_is_not_held,
    editions_once,
    alias_of_somebody,
)
