"""This module is a table as it stands in its file: cells of text, each with its line.

Files are read with `csv`, once, for the check and for the frames alike: what was checked is what
is loaded, and every row keeps the line an editor shows (`pandas.read_csv` loses it when a quoted
cell holds a newline). Only the empty cell is missing: `NA` is Namibia.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pandas as pd

from bilateral.checks.problems import Problem, shown
from bilateral.package import Resource

_NOT_UTF8 = re.compile("[\udc80-\udcff]")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")
_SAVE_AS_UTF8 = "save the file as UTF-8"


@dataclass(frozen=True)
class Row:
    """`row[column]` is the cell, "" when missing, when the column is, or when already reported."""

    line: int
    cells: dict[str, str]
    reported: frozenset[str] = frozenset()

    def __getitem__(self, column: str) -> str:
        return "" if column in self.reported else self.cells.get(column, "")

    def knows(self, *columns: str) -> bool:
        """Whether these cells can be judged: one mistake is not reported twice."""
        return not self.reported.intersection(columns)


@dataclass(frozen=True)
class Sheet:
    """`complete` is false when rows were lost, so that nobody misses what may be there."""

    resource: Resource
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    complete: bool = True

    @property
    def name(self) -> str:
        return self.resource.name

    def problem(self, row: Row | None, column: str, problem: str, remedy: str) -> Problem:
        line = None if row is None else row.line
        return Problem(self.resource.path, line, column, problem, remedy)

    def values(self, column: str) -> frozenset[str]:
        """Every value of a column as written, reported or not; without the missing ones."""
        return frozenset(row.cells.get(column, "") for row in self.rows) - {""}

    def with_reported(self, found: dict[int, set[str]]) -> Sheet:
        """A copy in which the cells at (position -> columns) count as reported."""
        rows = tuple(
            replace(row, reported=row.reported | found[position]) if position in found else row
            for position, row in enumerate(self.rows)
        )
        return replace(self, rows=rows)

    def text(self) -> pd.DataFrame:
        """The cells as text, a row per row; None where missing or reported.

        Of type object, which unlike `str` holds whatever bytes a column nobody declared has.
        """
        cells = {column: [row[column] or None for row in self.rows] for column in self.header}
        return pd.DataFrame(cells, dtype=object)

    def typed(self) -> pd.DataFrame:
        """The columns declared, in their declared types; only for a sheet without problems."""
        return pd.DataFrame(
            {
                item.name: _typed([row[item.name] or None for row in self.rows], item.type)
                for item in self.resource.fields
            }
        )


def _typed(cells: list[str | None], kind: str) -> pd.Series[Any]:
    if kind == "integer":
        return pd.Series([None if cell is None else int(cell) for cell in cells], dtype="Int64")
    if kind == "number":
        return pd.Series([None if cell is None else float(cell) for cell in cells], dtype="Float64")
    if kind == "boolean":
        return pd.Series(
            [None if cell is None else cell == "true" for cell in cells], dtype="boolean"
        )
    return pd.Series(cells, dtype="str")


def read(folder: Path, resource: Resource) -> tuple[Sheet | None, list[Problem]]:
    """The sheet of a table and what is wrong with its text; no sheet when it cannot be read."""
    reading = _Reading(resource)
    return reading.sheet(folder / resource.path), reading.problems


@dataclass
class _Reading:
    resource: Resource
    problems: list[Problem] = field(default_factory=list)

    def add(self, line: int | None, column: str, problem: str, remedy: str) -> None:
        self.problems.append(Problem(self.resource.path, line, column, problem, remedy))

    def sheet(self, path: Path) -> Sheet | None:
        text = self.content(path)
        if text is None:
            return None
        lines = csv.reader(io.StringIO(text, newline=""), strict=True)
        header: list[str] | None = None
        rows: list[Row] = []
        line = 1
        while True:
            try:
                cells = next(lines)
            except StopIteration:
                break
            except csv.Error as error:
                self.add(
                    line,
                    "",
                    f"the quotes of the record that begins here do not match ({error})",
                    'close the quoted cell, and double each quote inside it ("")',
                )
                return self.finished(header, rows, complete=False)
            if header is None:
                header = self.read_header(cells)
                if header is None:
                    return None
            elif not cells:
                self.add(line, "", "the line is empty", "delete it")
            else:
                rows.append(self.read_row(line, header, cells))
            line = lines.line_num + 1
        return self.finished(header, rows, complete=True)

    def finished(self, header: list[str] | None, rows: list[Row], complete: bool) -> Sheet | None:
        if header is None:
            return None
        return Sheet(self.resource, tuple(dict.fromkeys(header)), tuple(rows), complete)

    def content(self, path: Path) -> str | None:
        """The text of the file with plain line ends; None when there is nothing to go by."""
        try:
            if not path.is_file():
                self.add(
                    None,
                    "",
                    f"the file of table {self.resource.name} is missing",
                    f"put it there, with the header {','.join(self.resource.columns)}",
                )
                return None
            content = path.read_bytes()
        except OSError as error:
            self.add(
                None,
                "",
                f"the file cannot be read ({error.strerror})",
                "make it readable, then check again",
            )
            return None
        text = content.decode("utf-8", errors="surrogateescape")
        first = text.split("\n", 1)[0]
        if "\0" in first or _NOT_UTF8.search(first):
            self.add(None, "", "the file is not UTF-8 text", _SAVE_AS_UTF8)
            return None
        if text.startswith("\ufeff"):
            self.add(
                None, "", "the file begins with a byte order mark", "save it as UTF-8 without BOM"
            )
            text = text[1:]
        if "\r" in text:
            self.add(None, "", "lines end in CR LF or CR", "save the file with Unix line ends (LF)")
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if not text.strip():
            self.add(
                None,
                "",
                "the file is empty",
                f"write the header in line 1: {','.join(self.resource.columns)}",
            )
            return None
        return text

    def read_header(self, cells: list[str]) -> list[str] | None:
        names = [cell.strip() for cell in cells]
        if any(_NOT_UTF8.search(name) for name in names):
            self.add(1, "", "the header is not UTF-8 text", _SAVE_AS_UTF8)
            return None
        if not set(names) & set(self.resource.columns):
            self.add(
                1,
                "",
                "line 1 is not the header of this table",
                f"write there {','.join(self.resource.columns)}",
            )
            return None
        for cell, name in zip(cells, names, strict=True):
            if cell != name:
                self.add(1, name, "the column name has spaces around it", "delete them")
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.add(1, name, "the column is there twice", "delete one of them")
        order = [name for name in names if name in self.resource.columns]
        expected = [column for column in self.resource.columns if column in names]
        if order != expected and sorted(order) == sorted(expected):
            self.add(
                1,
                "",
                "the columns are not in their declared order",
                f"put them in this order: {','.join(self.resource.columns)}",
            )
        return names

    def read_row(self, line: int, header: list[str], cells: list[str]) -> Row:
        given: dict[str, str] = {}
        reported = set(self.resource.columns) - set(header)
        even = len(cells) == len(header)
        for name, cell in zip(header, cells, strict=False):
            if name not in given:
                given[name] = cell.strip()
                if even and name in self.resource.columns and self.damaged(line, name, cell):
                    reported.add(name)
        if not even:
            # Nobody knows which cell stands under which column.
            reported.update(header)
            self.add(
                line,
                "",
                f"the row has {len(cells)} cells, the header {len(header)}",
                "quote a cell that holds a comma, or add the commas that are missing",
            )
        return Row(line, given, frozenset(reported))

    def damaged(self, line: int, column: str, cell: str) -> bool:
        """Reports what is wrong with the text of a cell; true when the cell says nothing."""
        if _NOT_UTF8.search(cell):
            self.add(line, column, f"{shown(cell)} holds bytes that are not UTF-8", _SAVE_AS_UTF8)
            return True
        if _UNREADABLE.search(cell):
            self.add(
                line,
                column,
                f"{shown(cell)} holds an invisible or replaced character",
                "type the cell again",
            )
            return True
        if cell != cell.strip():
            self.add(line, column, f"{shown(cell)} has spaces around it", "delete them")
        if not unicodedata.is_normalized("NFC", cell):
            self.add(
                line,
                column,
                f"{shown(cell)} is written in decomposed letters, which no search finds",
                "save it in Unicode form NFC",
            )
        return False


def groups(sheet: Sheet, *columns: str) -> Iterator[tuple[Row, ...]]:
    """The rows of a sheet that share these columns; without rows whose columns are unknown."""
    found: dict[tuple[str, ...], list[Row]] = {}
    for row in sheet.rows:
        if row.knows(*columns):
            found.setdefault(tuple(row[column] for column in columns), []).append(row)
    return (tuple(rows) for rows in found.values())
