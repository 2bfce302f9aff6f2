"""A small sound package to break: tests/data/package under the declaration that is shipped."""

import csv
import shutil
from pathlib import Path

import pytest

from bilateral.package import DATA, DECLARATION

SOUND = Path(__file__).parent / "package"


@pytest.fixture
def folder(tmp_path):
    """A copy of the sound package, free to be broken."""
    copy = tmp_path / "package"
    shutil.copytree(SOUND, copy)
    shutil.copy(DATA / DECLARATION, copy)
    return copy


@pytest.fixture
def set_cell(folder):
    """set_cell(table, line, column, value) changes one cell; the header is line 1."""

    def change(table, line, column, value):
        path = folder / f"{table}.csv"
        with path.open(encoding="utf-8", newline="") as lines:
            records = list(csv.reader(lines))
        records[line - 1][records[0].index(column)] = value
        with path.open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines, lineterminator="\n").writerows(records)

    return change


@pytest.fixture
def set_text(folder):
    """set_text(table, old, new) changes the text of a file where `old` stands, once."""

    def change(table, old, new):
        path = folder / f"{table}.csv"
        content = path.read_bytes()
        assert content.count(old.encode()) == 1, f"{old!r} is not once in {path.name}"
        new_bytes = new if isinstance(new, bytes) else new.encode()
        path.write_bytes(content.replace(old.encode(), new_bytes))

    return change
