"""This module is the rules that hold between tables.

Which tables may have rows that nothing refers to: countries, themes and frameworks (they are the
frame of reference that filters and matrices show whole), and a source whose note says why it is
listed (read, and nothing taken). People and organisations are here because they met; a series,
because it met.
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
    "disagreements",
    "corrections",
)
_ABOUT_MEETINGS = (
    "delegations",
    "meeting_totals",
    "participants",
    "meeting_themes",
    "meeting_frameworks",
)


def _orphans(
    sheets: Sheets, table: str, column: str, places: str, *named: frozenset[str]
) -> Problems:
    used = frozenset().union(*named)
    sheet = sheets[table]
    for row in sheet.rows:
        if row[column] and row[column] not in used:
            yield sheet.problem(
                row,
                column,
                f"nothing refers to {shown(row[column])}",
                f"name it in {places}, or delete the row",
            )


@rule("a person took part or led a side", "people", "participants", "delegations")
def people_met(sheets: Sheets) -> Problems:
    yield from _orphans(
        sheets,
        "people",
        "person_id",
        "participants.csv or delegations.csv",
        sheets["participants"].values("person_id"),
        sheets["delegations"].values("head_person_id"),
    )


@rule("an organisation took part or hosted", "organizations", "participants", "meeting_hosts")
def organizations_met(sheets: Sheets) -> Problems:
    yield from _orphans(
        sheets,
        "organizations",
        "organization_id",
        "participants.csv or meeting_hosts.csv",
        sheets["participants"].values("organization_id"),
        sheets["meeting_hosts"].values("organization_id"),
    )


@rule("a series met", "series", "meetings")
def series_met(sheets: Sheets) -> Problems:
    yield from _orphans(
        sheets, "series", "series_id", "meetings.csv", sheets["meetings"].values("series_id")
    )


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


@rule(
    "a disagreement is about a cell, which holds the preferred value",
    "disagreements",
    "meetings",
    "frameworks",
)
def preferred_value_stands(sheets: Sheets) -> Problems:
    disagreements = sheets["disagreements"]
    for row in disagreements.rows:
        table, column = row["table_name"], row["column_name"]
        if not (table and column and row["row_id"]):
            continue
        target = sheets[table]
        if column not in target.resource.columns:
            yield disagreements.problem(
                row,
                "column_name",
                f"{table} has no column {shown(column)}",
                f"write one of {', '.join(target.resource.columns)}",
            )
            continue
        identity = target.resource.key[0]
        cell = next((r for r in target.rows if r.cells.get(identity) == row["row_id"]), None)
        if cell is None:
            yield disagreements.problem(
                row,
                "row_id",
                f"{table} has no {identity} {shown(row['row_id'])}",
                "correct the id",
            )
        elif (
            row["is_preferred"] == "true"
            and row.knows("value")
            and cell.knows(column)
            and row["value"] != cell[column]
        ):
            yield disagreements.problem(
                row,
                "value",
                f"{shown(row['value'])} is preferred, but {table}.csv:{cell.line} "
                f"has {column} {shown(cell[column])}",
                "correct one of the two, or prefer another row",
            )


@rule("a correction is of a known column", "corrections")
def corrected_column(sheets: Sheets) -> Problems:
    corrections = sheets["corrections"]
    for row in corrections.rows:
        target = sheets.get(row["table_name"])
        if target and row["column_name"] and row["column_name"] not in target.resource.columns:
            yield corrections.problem(
                row,
                "column_name",
                f"{row['table_name']} has no column {shown(row['column_name'])}",
                f"write one of {', '.join(target.resource.columns)}",
            )


@rule("a correction is of a row by its whole key", "corrections")
def corrected_row(sheets: Sheets) -> Problems:
    corrections = sheets["corrections"]
    for row in corrections.rows:
        target = sheets.get(row["table_name"])
        if target is None or not row["row_key"] or not target.complete:
            continue
        key = target.resource.key
        # A part of the key may itself hold a slash, so more parts are not an error.
        if row["row_key"].count("/") < len(key) - 1:
            yield corrections.problem(
                row,
                "row_key",
                f"{shown(row['row_key'])} does not name every part of the key",
                f"write the values of {', '.join(key)} joined with /",
            )


@rule("a correction changes something", "corrections")
def something_changed(sheets: Sheets) -> Problems:
    corrections = sheets["corrections"]
    for row in corrections.rows:
        cell = row["column_name"] and row.knows("was", "is")
        if cell and row["was"] == row["is"]:
            yield corrections.problem(
                row, "is", "was and is are the same", "correct one of them, or delete the row"
            )


RULES: tuple[Rule, ...] = (
    people_met,
    organizations_met,
    series_met,
    sources_used,
    sides_met,
    delegation_of_a_side,
    planned_is_not_held,
    editions_once,
    alias_of_somebody,
    preferred_value_stands,
    corrected_column,
    corrected_row,
    something_changed,
)
