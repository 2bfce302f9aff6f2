"""This module is the rules about tables that record our own work: reviews and changes."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from bilateral.checks.problems import Problem, shown
from bilateral.checks.rules import Rule, Sheets, rule

Problems = Iterator[Problem]

_TABLES = MappingProxyType(
    {"person": "people", "organization": "organizations", "meeting": "meetings"}
)


@rule("a reviewed entity is there", "entity_reviews", *_TABLES.values())
def reviewed_is_there(sheets: Sheets) -> Problems:
    reviews = sheets["entity_reviews"]
    for row in reviews.rows:
        if not (row["entity"] and row["verdict"]):
            continue
        table = sheets[_TABLES[row["entity"]]]
        known = table.values(table.resource.key[0])
        for column in ("one_id", "other_id") if row["verdict"] == "different" else ("one_id",):
            if row[column] and row[column] not in known:
                yield reviews.problem(
                    row,
                    column,
                    f"{table.name} has no {row['entity']} {shown(row[column])}",
                    "correct the id, or delete the review if the two are no longer compared",
                )


@rule("what was merged away is gone", "entity_reviews", *_TABLES.values())
def merged_is_gone(sheets: Sheets) -> Problems:
    reviews = sheets["entity_reviews"]
    for row in reviews.rows:
        if not row["entity"] or row["verdict"] != "same":
            continue
        table = sheets[_TABLES[row["entity"]]]
        if row["other_id"] in table.values(table.resource.key[0]):
            yield reviews.problem(
                row,
                "other_id",
                f"{shown(row['other_id'])} is the same as {shown(row['one_id'])}, "
                f"but {table.name}.csv still has it",
                f"write {row['one_id']} wherever it stands and delete its row, "
                "or correct the verdict",
            )


@rule("two entities are reviewed once", "entity_reviews")
def reviewed_once(sheets: Sheets) -> Problems:
    reviews = sheets["entity_reviews"]
    first: dict[tuple[str, str, str], int] = {}
    for row in reviews.rows:
        one, other = sorted((row["one_id"], row["other_id"]))
        if not (row["entity"] and one and other):
            continue
        if one == other:
            yield reviews.problem(
                row,
                "other_id",
                f"{shown(one)} is compared with itself",
                "name the other of the two, or delete the row",
            )
            continue
        before = first.setdefault((row["entity"], one, other), row.line)
        # The same two in the same order repeat the key, which is reported already.
        if before != row.line and row["one_id"] == other:
            yield reviews.problem(
                row,
                "other_id",
                f"the two of line {before} again, the other way round",
                "delete one of the two rows",
            )


@rule("a change is of a known table and its columns", "changes")
def change_of_a_table(sheets: Sheets) -> Problems:
    changes = sheets["changes"]
    for row in changes.rows:
        target = sheets.get(row["table_name"])
        if row["table_name"] and target is None:
            yield changes.problem(
                row,
                "table_name",
                f"there is no table {shown(row['table_name'])}",
                f"write one of {', '.join(sheets)}",
            )
            continue
        for column in filter(None, row["columns"].split(";")):
            if target is not None and column not in target.resource.columns:
                yield changes.problem(
                    row,
                    "columns",
                    f"{target.name} has no column {shown(column)}",
                    f"write some of {', '.join(target.resource.columns)}",
                )


@rule("rows added are counted, others are listed", "changes")
def counted_or_listed(sheets: Sheets) -> Problems:
    changes = sheets["changes"]
    for row in changes.rows:
        change = row["change"]
        if not change or not row.knows("row_key", "columns", "row_count"):
            continue
        if change == "added" and row["row_key"]:
            yield changes.problem(
                row, "row_key", "rows added are counted, not listed", "empty the cell"
            )
        if change != "added" and not row["row_key"]:
            yield changes.problem(
                row, "row_key", f"nothing says which row was {change}", "write its key"
            )
        if change != "added" and row["row_count"] not in ("", "1"):
            yield changes.problem(
                row, "row_count", f"one row was {change}, not {row['row_count']}", "write 1"
            )
        if bool(row["columns"]) != (change == "corrected"):
            remedy = "empty the cell" if row["columns"] else "name them"
            yield changes.problem(
                row,
                "columns",
                f"columns are named for a corrected row, and this one is {change}"
                if row["columns"]
                else "nothing says which columns were corrected",
                remedy,
            )


RULES: tuple[Rule, ...] = (
    reviewed_is_there,
    merged_is_gone,
    reviewed_once,
    change_of_a_table,
    counted_or_listed,
)
