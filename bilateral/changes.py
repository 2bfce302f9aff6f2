"""This module compares two versions of the data package, row by row, by key.

What it finds is stored as the table `changes`: rows corrected or withdrawn by their keys, rows
added as a number, for whoever wants those has the table itself. Why a row was corrected stands in
`corrections`.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bilateral.checks import BrokenPackage, MissingPackage, Problem
from bilateral.checks.sheets import read
from bilateral.package import DECLARATION, BadDeclaration, Package, Resource, package

TABLE = "changes"
_SEPARATOR = ";"

# key → the row's cells
Rows = Mapping[tuple[str, ...], Mapping[str, str]]


@dataclass(frozen=True)
class Difference:
    """What one table gained, lost and had corrected; keys are joined as in `corrections`."""

    table_name: str
    added: tuple[str, ...]
    corrected: Mapping[str, tuple[str, ...]]
    withdrawn: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.corrected or self.withdrawn)


@dataclass(frozen=True)
class Version:
    """A package as it stands in a folder, read by its own declaration."""

    folder: Path
    declared: Package
    tables: Mapping[str, Rows]

    @property
    def name(self) -> str:
        return self.declared.version


def version(folder: Path) -> Version:
    """The package in ``folder``; MissingPackage or BrokenPackage where its rows cannot be read.

    An older version may be declared otherwise than today's, so it is read, not checked.
    """
    try:
        declared = package(folder)
    except OSError:
        problem = f"the folder has no {DECLARATION} that can be read"
        remedy = f"name a folder that holds a {DECLARATION}"
        raise MissingPackage((Problem(str(folder), None, "", problem, remedy),)) from None
    except BadDeclaration as error:
        raise BrokenPackage(
            (Problem(str(folder / DECLARATION), None, "", str(error), "mend it"),)
        ) from None
    tables, problems = {}, []
    for resource in declared.resources:
        # The table is what this module writes: it may be missing yet.
        if resource.name == TABLE:
            continue
        sheet, found = read(folder, resource)
        problems += found
        rows = [row.cells for row in sheet.rows] if sheet else []
        tables[resource.name] = {_key(resource, cells): cells for cells in rows}
        problems += _repeated(resource, rows)
    if problems:
        raise BrokenPackage(tuple(problems))
    return Version(folder, declared, tables)


def differences(old: Version, new: Version) -> list[Difference]:
    """What changed, table by table; only tables with a change.

    Only columns that both declare are compared. A row whose key was itself corrected counts as
    corrected where `corrections` says so, and else as withdrawn and added.
    """
    names = dict.fromkeys((*new.tables, *old.tables))
    found = (_difference(name, old, new) for name in names)
    return [one for one in found if one]


def _difference(name: str, old: Version, new: Version) -> Difference:
    before, after = old.tables.get(name, {}), new.tables.get(name, {})
    moved = _moved(name, new, before, after)
    columns: tuple[str, ...] = ()
    if name in old.tables and name in new.tables:
        known = old.declared.resource(name).columns
        columns = tuple(c for c in new.declared.resource(name).columns if c in known)
    corrected = {}
    for key, cells in after.items():
        earlier = before.get(moved.get(key, key))
        if earlier is not None:
            changed = tuple(c for c in columns if cells.get(c, "") != earlier.get(c, ""))
            if changed:
                corrected["/".join(key)] = changed
    return Difference(
        name,
        added=tuple(
            sorted("/".join(key) for key in after if key not in before and key not in moved)
        ),
        corrected=dict(sorted(corrected.items())),
        withdrawn=tuple(sorted("/".join(key) for key in before.keys() - {*after, *moved.values()})),
    )


def _moved(name: str, new: Version, before: Rows, after: Rows) -> dict[tuple[str, ...], tuple]:
    """key now → key before, of rows in whose key `corrections` says that a cell was changed."""
    if name not in new.tables:
        return {}
    key = new.declared.resource(name).key
    keys = {"/".join(values): values for values in after}
    earlier: dict[tuple[str, ...], dict[str, str]] = {}
    for row in new.tables.get("corrections", {}).values():
        now = keys.get(row["row_key"])
        if row["table_name"] == name and row["column_name"] in key and now is not None:
            earlier.setdefault(now, {}).setdefault(row["column_name"], row["was"])
    moved = {
        now: tuple(was.get(column, value) for column, value in zip(key, now, strict=True))
        for now, was in earlier.items()
    }
    return {
        now: then
        for now, then in moved.items()
        if now not in before and then in before and then not in after
    }


def rows(found: list[Difference], of_version: str) -> list[tuple[str, ...]]:
    """The differences as rows of the table `changes`, in the order of its key."""
    rows = []
    for one in found:
        if one.added:
            rows.append((of_version, one.table_name, "added", "", "", str(len(one.added))))
        for key, columns in one.corrected.items():
            named = _SEPARATOR.join(columns)
            rows.append((of_version, one.table_name, "corrected", key, named, "1"))
        rows += [(of_version, one.table_name, "withdrawn", key, "", "1") for key in one.withdrawn]
    return sorted(rows)


def write(found: list[Difference], old: Version, new: Version) -> Path:
    """Puts the differences into NEW/changes.csv beside those of earlier versions.

    Rows of this version that stand there are replaced. The file is whole at every moment.
    """
    table = package().resource(TABLE)
    kept = {
        values: None
        for folder in (old.folder, new.folder)
        for values in _stored(folder, table)
        if values[0] != new.name
    }
    content = io.StringIO()
    writer = csv.writer(content, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(sorted([*kept, *rows(found, new.name)]))
    path = new.folder / table.path
    draft = path.with_suffix(".draft")
    draft.write_text(content.getvalue(), encoding="utf-8", newline="")
    draft.replace(path)
    return path


def _stored(folder: Path, table: Resource) -> Iterator[tuple[str, ...]]:
    if not (folder / table.path).is_file():
        return
    sheet, problems = read(folder, table)
    if problems:
        raise BrokenPackage(tuple(problems))
    for row in sheet.rows if sheet else ():
        yield tuple(row[column] for column in table.columns)


def _key(resource: Resource, cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(cells.get(column, "") for column in resource.key)


def _repeated(resource: Resource, rows: list[dict[str, str]]) -> Iterator[Problem]:
    for key, times in Counter(_key(resource, cells) for cells in rows).items():
        if times > 1:
            yield Problem(
                resource.path,
                None,
                ", ".join(resource.key),
                f"the key {'/'.join(key)} is there {times} times",
                "correct it before versions are compared",
            )
