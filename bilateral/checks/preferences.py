"""This module is the rules about sources that disagree: all are kept, one is used, and why."""

from __future__ import annotations

from collections.abc import Iterator

from bilateral.checks.problems import Problem, shown
from bilateral.checks.rules import Rule, Sheets, rule
from bilateral.checks.sheets import Row, Sheet, groups

Problems = Iterator[Problem]


def _one_preferred(
    sheet: Sheet, *group: str, optional: str = ""
) -> Iterator[tuple[Row, tuple[Row, ...]] | Problem]:
    """(preferred row, all rows) of each group, or what is wrong with its preference.

    Groups that have something in the column ``optional`` may do without a preferred row.
    """
    for rows in groups(sheet, *group):
        if not all(row.knows("is_preferred") for row in rows):
            continue
        preferred = [row for row in rows if row["is_preferred"] == "true"]
        names = ", ".join(rows[0][column] for column in group if rows[0][column])
        if not preferred and not (optional and rows[0][optional]):
            yield sheet.problem(
                rows[0],
                "is_preferred",
                f"no row of {names} is preferred",
                "write true in the row to be used",
            )
        for row in preferred[1:]:
            yield sheet.problem(
                row,
                "is_preferred",
                f"{names} has another preferred row in line {preferred[0].line}",
                "write false in all but one",
            )
        if len(preferred) == 1:
            yield preferred[0], rows


def _preference(
    sheet: Sheet, group: tuple[str, ...], reason: str, differs: tuple[str, ...]
) -> Problems:
    for found in _one_preferred(sheet, *group):
        if isinstance(found, Problem):
            yield found
            continue
        row, rows = found
        if not row.knows(reason) or not all(other.knows(*differs) for other in rows):
            continue
        stated = {tuple(other[column] for column in differs) for other in rows}
        if len(rows) > 1 and (len(stated) > 1 or not differs) and not row[reason]:
            yield sheet.problem(
                row,
                reason,
                f"{len(rows)} rows compete and nothing says why this one is preferred",
                "give the reason in our own words",
            )


@rule("one delegation row per side is preferred, and says why", "delegations")
def preferred_delegation(sheets: Sheets) -> Problems:
    yield from _preference(
        sheets["delegations"],
        ("meeting_id", "country_iso3"),
        "preferred_reason",
        ("size", "size_qualifier", "size_unit"),
    )


@rule("a preview is not preferred over a report", "delegations")
def report_over_preview(sheets: Sheets) -> Problems:
    delegations = sheets["delegations"]
    for rows in groups(delegations, "meeting_id", "country_iso3"):
        held = [row for row in rows if row["certainty"] == "held"]
        for row in rows:
            if held and row["is_preferred"] == "true" and row["certainty"] == "planned":
                yield delegations.problem(
                    row,
                    "is_preferred",
                    f"a preview is preferred over the report in line {held[0].line}",
                    "prefer the report",
                )


@rule("one membership row per country is preferred, and says why", "memberships")
def preferred_membership(sheets: Sheets) -> Problems:
    yield from _preference(
        sheets["memberships"], ("framework_id", "country_iso3"), "preferred_reason", ()
    )


@rule("one figure per pair and year is preferred, and says why", "indicators")
def preferred_figure(sheets: Sheets) -> Problems:
    yield from _preference(
        sheets["indicators"],
        ("indicator_id", "reporter_iso3", "partner_iso3", "year"),
        "note",
        ("value", "unit"),
    )


# What a disagreement is about: a cell, or a fact of a row that has none.
_DISPUTED = ("table_name", "row_id", "column_name", "fact")


@rule("a disagreement is about a column or about a fact without one", "disagreements")
def disputed_fact(sheets: Sheets) -> Problems:
    disagreements = sheets["disagreements"]
    for row in disagreements.rows:
        if row.knows("column_name", "fact") and bool(row["column_name"]) == bool(row["fact"]):
            both = "both are given" if row["fact"] else "neither is given"
            yield disagreements.problem(
                row,
                "fact",
                f"a disagreement is about a column or about a fact without one, and {both}",
                "name the column, or the fact in our own words where no column holds it",
            )


@rule("one value of a disagreement is preferred, and says why", "disagreements")
def preferred_value(sheets: Sheets) -> Problems:
    disagreements = sheets["disagreements"]
    for found in _one_preferred(disagreements, *_DISPUTED, optional="fact"):
        if isinstance(found, Problem):
            yield found
        elif found[0].knows("reason") and not found[0]["reason"]:
            yield disagreements.problem(
                found[0],
                "reason",
                "nothing says why this value is preferred",
                "give the reason in our own words",
            )


@rule("a disagreement has two values", "disagreements")
def two_values(sheets: Sheets) -> Problems:
    disagreements = sheets["disagreements"]
    for rows in groups(disagreements, *_DISPUTED):
        if all(row.knows("value") for row in rows) and len({row["value"] for row in rows}) == 1:
            yield disagreements.problem(
                rows[0],
                "value",
                f"every source states {shown(rows[0]['value'])} here, so nobody disagrees",
                "add the row of the source that differs, or delete these",
            )


@rule(
    "a disagreement is about a row, whose cell holds the preferred value",
    "disagreements",
    "meetings",
    "frameworks",
)
def preferred_value_stands(sheets: Sheets) -> Problems:
    disagreements = sheets["disagreements"]
    for row in disagreements.rows:
        table, column = row["table_name"], row["column_name"]
        if not (table and row["row_id"]):
            continue
        target = sheets[table]
        if column and column not in target.resource.columns:
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
            column
            and row["is_preferred"] == "true"
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


RULES: tuple[Rule, ...] = (
    preferred_delegation,
    report_over_preview,
    preferred_membership,
    preferred_figure,
    disputed_fact,
    preferred_value,
    two_values,
    preferred_value_stands,
)
