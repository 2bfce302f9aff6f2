"""This module is the rules about corrections: what was changed is what now stands."""

from __future__ import annotations

from collections.abc import Iterator

from bilateral.checks.problems import Problem, shown
from bilateral.checks.rules import Rule, Sheets, rule
from bilateral.checks.sheets import Row, Sheet

Problems = Iterator[Problem]


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


@rule("the last correction of a cell stands in it", "corrections")
def correction_stands(sheets: Sheets) -> Problems:
    corrections = sheets["corrections"]
    latest: dict[tuple[str, str, str], Row] = {}
    for row in corrections.rows:
        cell = (row["table_name"], row["row_key"], row["column_name"])
        if all(cell) and row.knows("corrected_on", "is"):
            before = latest.setdefault(cell, row)
            if before["corrected_on"] <= row["corrected_on"]:
                latest[cell] = row
    tables = {name: sheets[name] for name, _, _ in latest if name in sheets}
    standing = {name: _rows_by_key(sheet) for name, sheet in tables.items()}
    for (table, key, column), row in latest.items():
        corrected = standing.get(table, {}).get(key)
        if corrected is None or column not in corrected.cells or not corrected.knows(column):
            continue
        if corrected[column] != row["is"]:
            yield corrections.problem(
                row,
                "is",
                f"{table}.csv:{corrected.line} has {column} {shown(corrected[column])}, "
                f"not {shown(row['is'])}",
                "correct one of the two, or add the later correction",
            )


def _rows_by_key(sheet: Sheet) -> dict[str, Row]:
    """The rows of a sheet by their key as `corrections` writes it: joined with a slash."""
    key = sheet.resource.key
    return {"/".join(row.cells.get(part, "") for part in key): row for row in sheet.rows}


@rule("a corrected row is there, or was withdrawn", "corrections")
def corrected_row_stands(sheets: Sheets) -> Problems:
    corrections = sheets["corrections"]
    withdrawn = {
        (row["table_name"], row["row_key"]) for row in corrections.rows if not row["column_name"]
    }
    keys = {name: _rows_by_key(sheet).keys() for name, sheet in sheets.items() if sheet.complete}
    for row in corrections.rows:
        table, key = row["table_name"], row["row_key"]
        lost = table in keys and key not in keys[table] and (table, key) not in withdrawn
        if row["column_name"] and key and lost:
            yield corrections.problem(
                row,
                "row_key",
                f"{table} has no row {shown(key)}",
                "write its key as it is now, or add the correction that withdrew the row",
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
    corrected_column,
    corrected_row,
    corrected_row_stands,
    correction_stands,
    something_changed,
)
