"""This module is the rules that look at one table at a time, row by row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from bilateral.checks.dates import is_before, precision
from bilateral.checks.problems import Problem, shown
from bilateral.checks.rules import Rule, Sheets, rule
from bilateral.checks.sheets import Sheet

Problems = Iterator[Problem]


@rule("a meeting's date is as precise as it says", "meetings")
def date_precision(sheets: Sheets) -> Problems:
    meetings = sheets["meetings"]
    for row in meetings.rows:
        if row["start_date"] and row["date_precision"]:
            known = precision(row["start_date"])
            if known != row["date_precision"]:
                yield meetings.problem(
                    row,
                    "date_precision",
                    f"start_date {row['start_date']} is precise to the {known}, "
                    f"not to the {row['date_precision']}",
                    f"write {known}, or correct start_date",
                )


def _in_order(sheet: Sheet, first: str, second: str) -> Problems:
    for row in sheet.rows:
        if row[first] and row[second] and is_before(row[second], row[first]):
            yield sheet.problem(
                row,
                second,
                f"{row[second]} is before {first} {row[first]}",
                "correct one of the two dates",
            )


@rule("a meeting does not end before it starts", "meetings")
def end_after_start(sheets: Sheets) -> Problems:
    yield from _in_order(sheets["meetings"], "start_date", "end_date")


@rule("an agreement does not enter into force before it is signed", "frameworks")
def force_after_signature(sheets: Sheets) -> Problems:
    yield from _in_order(sheets["frameworks"], "signed_on", "in_force_on")


@rule("a source is not read before it is published", "sources")
def read_after_publication(sheets: Sheets) -> Problems:
    yield from _in_order(sheets["sources"], "published_on", "accessed_on")


@rule("a size has a qualifier, and a qualifier a size", "delegations")
def size_with_qualifier(sheets: Sheets) -> Problems:
    delegations = sheets["delegations"]
    for row in delegations.rows:
        if not row.knows("size", "size_qualifier"):
            continue
        if row["size"] and not row["size_qualifier"]:
            yield delegations.problem(
                row,
                "size_qualifier",
                f"size is {row['size']} but nothing says how exact that is",
                "write exact, about or at_least",
            )
        if row["size_qualifier"] and not row["size"]:
            yield delegations.problem(
                row,
                "size_qualifier",
                f"{row['size_qualifier']} qualifies a size that is empty",
                "empty it, or give the size",
            )


@rule("a delegation row says something: a size or a head", "delegations")
def size_or_head(sheets: Sheets) -> Problems:
    delegations = sheets["delegations"]
    for row in delegations.rows:
        if row.knows("size", "head_person_id", "head_role") and not (
            row["size"] or row["head_person_id"] or row["head_role"]
        ):
            yield delegations.problem(
                row, "size", "neither a size nor a head is given", "give one, or delete the row"
            )


@rule("a participant is a person or a firm", "participants")
def somebody_took_part(sheets: Sheets) -> Problems:
    participants = sheets["participants"]
    for row in participants.rows:
        if row.knows("person_id", "organization_id") and not (
            row["person_id"] or row["organization_id"]
        ):
            yield participants.problem(
                row,
                "person_id",
                "neither a person nor an organisation is named",
                "name one, or delete the row",
            )


@rule("a depth of 1 or more names its provision", "framework_themes")
def provision_named(sheets: Sheets) -> Problems:
    framework_themes = sheets["framework_themes"]
    for row in framework_themes.rows:
        coded = row.knows("depth", "provision") and row["depth"] not in ("", "0")
        if coded and not row["provision"]:
            yield framework_themes.problem(
                row,
                "provision",
                f"depth is {row['depth']} but no chapter or article is named",
                "name it, e.g. 14 Electronic Commerce",
            )


@rule("a commitment's id begins with its meeting's", "commitments")
def commitment_of_its_meeting(sheets: Sheets) -> Problems:
    commitments = sheets["commitments"]
    for row in commitments.rows:
        identity, meeting = row["commitment_id"], row["meeting_id"]
        if identity and meeting and identity.rpartition("-c")[0] != meeting:
            yield commitments.problem(
                row,
                "commitment_id",
                f"{shown(row['commitment_id'])} does not begin with "
                f"its meeting_id {shown(row['meeting_id'])}",
                f"write {row['meeting_id']}-c and a number",
            )


@rule("a source without an address says why", "sources")
def address_or_note(sheets: Sheets) -> Problems:
    sources = sheets["sources"]
    for row in sources.rows:
        if row.knows("url", "note") and not row["url"] and not row["note"]:
            yield sources.problem(
                row, "url", "the address is empty and note does not say why", "give one of them"
            )


def rows_in_key_order(sheet: Sheet) -> Problems:
    """The fewest rows that must move; missing cells come first, letters by code point."""
    key = sheet.resource.key
    rows = [row for row in sheet.rows if row.knows(*key)]
    values = [tuple(row[column] for column in key) for row in rows]
    # The longest run of rows that may stay, by patience sorting.
    tops: list[tuple[str, ...]] = []
    ends: list[int] = []
    before: list[int] = []
    for position, value in enumerate(values):
        pile = bisect_right(tops, value)
        tops[pile : pile + 1] = [value]
        ends[pile : pile + 1] = [position]
        before.append(ends[pile - 1] if pile else -1)
    stays: set[int] = set()
    position = ends[-1] if ends else -1
    while position >= 0:
        stays.add(position)
        position = before[position]
    kept = sorted(stays)
    kept_values = [values[position] for position in kept]
    for position, row in enumerate(rows):
        if position not in stays:
            place = bisect_right(kept_values, values[position])
            where = f"above line {rows[kept[place]].line}" if place < len(kept) else "to the end"
            yield sheet.problem(
                row, ", ".join(key), "the row is not in the order of the key", f"move it {where}"
            )


RULES: tuple[Rule, ...] = (
    date_precision,
    end_after_start,
    force_after_signature,
    read_after_publication,
    size_with_qualifier,
    size_or_head,
    somebody_took_part,
    provision_named,
    commitment_of_its_meeting,
    address_or_note,
)
