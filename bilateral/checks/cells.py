"""This module is what the declaration says of single cells, columns, keys and references.

Pandera does this generic work; its findings become our own sentences, one for each cell. Chosen
by measuring it beside frictionless 5, which reads `datapackage.json` by itself, on the 21 tables
and 48 rows of the tests (two cores): pandera takes 0.25 s to import beside pandas and 0.1 s to
check, and brings 8 packages that Streamlit does not; frictionless 0.27 s, 0.73 s and 24 packages.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pandera.pandas as pa
from pandera.errors import SchemaErrors

from bilateral.checks.dates import is_real
from bilateral.checks.problems import Problem, shown
from bilateral.checks.sheets import Row, Sheet
from bilateral.package import Field

_WHOLE_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,14}")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,6})?")


@dataclass(frozen=True)
class Demand:
    """What a cell must be. `problem` and `remedy` make the two halves of the sentence."""

    id: str
    holds: Callable[[str], bool]
    problem: Callable[[str], str]
    remedy: Callable[[str], str]


def demands(field: Field, sheet: Sheet, sheets: Mapping[str, Sheet]) -> Iterator[Demand]:
    """Everything the declaration demands of a cell of this column, the plainest first."""
    if field.type == "integer":
        yield Demand(
            "whole number",
            lambda cell: _WHOLE_NUMBER.fullmatch(cell) is not None,
            lambda cell: f"{shown(cell)} is not a whole number",
            lambda _: "write digits only, e.g. 14",
        )
    if field.type == "number":
        yield Demand(
            "number",
            lambda cell: _NUMBER.fullmatch(cell) is not None,
            lambda cell: f"{shown(cell)} is not a number",
            lambda _: "write digits, with a point before decimals, e.g. 14.5",
        )
    if field.type == "boolean":
        yield _listed("true or false", ("true", "false"))
    if field.enum:
        yield _listed("closed list", field.enum)
    if field.date:
        yield _date(field.date)
    elif field.pattern:
        yield _form(field.pattern, field)
    if field.minimum is not None or field.maximum is not None:
        yield _range(field.minimum, field.maximum)
    if field.max_words is not None:
        yield _words(field.max_words)
    if field.separator is not None:
        yield _parts(field.separator)
    for foreign in sheet.resource.foreign_keys:
        target = sheets.get(foreign.table)
        if foreign.column == field.name and target is not None and target.complete:
            yield _reference(foreign.table, foreign.reference, target.values(foreign.reference))


def problems(sheet: Sheet, sheets: Mapping[str, Sheet]) -> tuple[Sheet, list[Problem]]:
    """What the declaration forbids in `sheet`, and the sheet with those cells as reported."""
    fields = {field.name: field for field in sheet.resource.fields}
    expected = {
        name: {demand.id: demand for demand in demands(field, sheet, sheets)}
        for name, field in fields.items()
    }
    found: list[Problem] = []
    reported: dict[int, set[str]] = {}
    for column, check, position in _failures(sheet, expected):
        if position is None:
            found.append(_column_problem(sheet, check, column, fields))
            continue
        row = sheet.rows[position]
        if not row.knows(column) or column in reported.get(position, set()):
            continue
        reported.setdefault(position, set()).add(column)
        if check == "not_nullable":
            text, remedy = "the cell is empty", f"fill it in: {fields[column].description}"
        else:
            demand = expected[column][check]
            text, remedy = demand.problem(row[column]), demand.remedy(row[column])
        found.append(sheet.problem(row, column, text, remedy))
    return sheet.with_reported(reported), [*found, *_repeated_keys(sheet)]


def _failures(
    sheet: Sheet, expected: Mapping[str, Mapping[str, Demand]]
) -> list[tuple[str, str, int | None]]:
    """(column, id of the demand, position of the row) of each failure, in order of demands."""
    schema = pa.DataFrameSchema(
        {
            field.name: pa.Column(
                nullable=not field.required,
                checks=[
                    pa.Check(demand.holds, element_wise=True, error=demand.id)
                    for demand in expected[field.name].values()
                ],
            )
            for field in sheet.resource.fields
        },
        strict=True,
        name=sheet.name,
    )
    try:
        schema.validate(sheet.text(), lazy=True)
    except SchemaErrors as errors:
        cases = errors.failure_cases
    else:
        return []
    failures: list[tuple[str, str, int | None]] = []
    for case in cases.to_dict("records"):
        if case["check"] in ("column_in_schema", "column_in_dataframe"):
            failures.append((str(case["failure_case"]), case["check"], None))
        else:
            failures.append((case["column"], case["check"], int(case["index"])))
    return failures


def _column_problem(sheet: Sheet, check: str, column: str, fields: Mapping[str, Field]) -> Problem:
    if check == "column_in_dataframe":
        text, remedy = "the column is missing", f"add it ({fields[column].title})"
    else:
        near = difflib.get_close_matches(column, set(fields) - set(sheet.header), 1)
        text = "the declaration has no such column"
        remedy = f"rename it {near[0]}" if near else "delete it, or declare it"
    return Problem(sheet.resource.path, 1, column, text, remedy)


def _repeated_keys(sheet: Sheet) -> Iterator[Problem]:
    """Pandera finds repeated keys too, but not which row they repeat; the sentence needs it."""
    keys = (sheet.resource.primary_key, *sheet.resource.unique_keys)
    for key in filter(None, keys):
        first: dict[tuple[str, ...], Row] = {}
        for row in sheet.rows:
            if not row.knows(*key):
                continue
            values = tuple(row[column] for column in key)
            if values in first:
                yield sheet.problem(
                    row,
                    ", ".join(key),
                    f"the key of line {first[values].line} again",
                    "delete one of the two rows, or correct its key",
                )
            first.setdefault(values, row)


def _listed(name: str, allowed: tuple[str, ...]) -> Demand:
    return Demand(
        name,
        lambda cell: cell in allowed,
        lambda cell: f"{shown(cell)} is not one of the values allowed",
        lambda _: f"write one of {', '.join(allowed)}",
    )


def _date(kind: str) -> Demand:
    remedy = "write a day of the calendar, e.g. 2025-10-17"
    if kind == "partial":
        remedy = "write a date of the calendar as 2025, 2025-10 or 2025-10-17"
    return Demand(
        "real date",
        lambda cell: is_real(cell) and (kind == "partial" or len(cell) == 10),
        lambda cell: f"{shown(cell)} is not a {'real date' if kind == 'partial' else 'real day'}",
        lambda _: remedy,
    )


def _form(pattern: str, field: Field) -> Demand:
    form = re.compile(pattern)
    return Demand(
        "form",
        lambda cell: form.fullmatch(cell) is not None,
        lambda cell: (
            f"{shown(cell)} is not written like a {field.title[0].lower()}{field.title[1:]}"
        ),
        lambda _: f"write it like {field.example}" if field.example else f"it must match {pattern}",
    )


def _range(low: int | None, high: int | None) -> Demand:
    if high is None:
        wanted = f"a number from {low} up"
    elif low is None:
        wanted = f"a number up to {high}"
    else:
        wanted = f"a number from {low} to {high}"
    return Demand(
        "range",
        # What is not a number is the business of the demand before this one.
        lambda cell: (
            not _NUMBER.fullmatch(cell)
            or ((low is None or float(cell) >= low) and (high is None or float(cell) <= high))
        ),
        lambda cell: f"{shown(cell)} is out of range",
        lambda _: f"write {wanted}",
    )


def _words(most: int) -> Demand:
    return Demand(
        "number of words",
        lambda cell: len(cell.split()) <= most,
        lambda cell: f"{len(cell.split())} words",
        lambda _: f"say it in at most {most} words of our own",
    )


def _parts(separator: str) -> Demand:
    return Demand(
        "parts",
        lambda cell: all(part.strip() for part in cell.split(separator)),
        lambda cell: f"{shown(cell)} has an empty part between its separators",
        lambda _: f"write names, with one {separator} between two of them",
    )


def _reference(table: str, column: str, known: frozenset[str]) -> Demand:
    def remedy(cell: str) -> str:
        near = difflib.get_close_matches(cell, known, 1, 0.85) if len(cell) < 100 else []
        return (
            f"write {near[0]}, or add the row to {table}.csv"
            if near
            else (f"add the row to {table}.csv, or correct the id")
        )

    return Demand(
        "reference",
        lambda cell: cell in known,
        lambda cell: f"{table} has no {column} {shown(cell)}",
        remedy,
    )
