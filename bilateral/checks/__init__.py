"""This module is the check of a data package: every problem in it, in one go.

Three layers, each seeing only what the one before let through: `sheets` reads the text of the
files, `cells` holds the declaration against every cell (pandera), and `facts`, `preferences`,
`links`, `corrections` and `reviews` are our own rules. Whatever bytes a folder holds become
problems; only a folder without a package raises.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from bilateral.checks import cells, corrections, facts, figures, links, preferences, reviews
from bilateral.checks.problems import BrokenPackage, MissingPackage, Problem
from bilateral.checks.rules import Rule
from bilateral.checks.sheets import Sheet, read
from bilateral.package import (
    DATA,
    DECLARATION,
    BadDeclaration,
    Package,
    Resource,
    declared,
    descriptor,
    package,
)

__all__ = ["RULES", "BrokenPackage", "Findings", "MissingPackage", "Problem", "check"]

RULES: tuple[Rule, ...] = (
    *facts.RULES,
    *figures.RULES,
    *preferences.RULES,
    *links.RULES,
    *corrections.RULES,
    *reviews.RULES,
)


@dataclass(frozen=True)
class Findings:
    """What a check found: problems by file and row, and the sheets that could be read."""

    version: str
    problems: tuple[Problem, ...]
    sheets: tuple[Sheet, ...]


def check(folder: Path = DATA) -> Findings:
    """Every problem of the package in `folder`; MissingPackage when there is none there."""
    if absence := _absence(folder):
        remedy = f"name a folder that holds a {DECLARATION}"
        raise MissingPackage((Problem(str(folder), None, "", absence, remedy),))
    try:
        described = declared(descriptor((folder / DECLARATION).read_bytes()))
    except (BadDeclaration, OSError) as error:
        return Findings("", (_undeclared(str(error)),), ())
    problems = [*_differences(described), *_strangers(folder, described)]
    read_sheets: dict[str, Sheet] = {}
    for resource in described.resources:
        sheet, found = read(folder, resource)
        problems += found
        if sheet is not None:
            read_sheets[resource.name] = sheet
    sheets: dict[str, Sheet] = {}
    for name, sheet in read_sheets.items():
        sheets[name], found = cells.problems(sheet, read_sheets)
        problems += found
    for rule in RULES:
        problems += rule.problems(sheets)
    for sheet in sheets.values():
        problems += facts.rows_in_key_order(sheet)
    problems = sorted(dict.fromkeys(problems), key=lambda problem: problem.order)
    return Findings(described.version, tuple(problems), tuple(sheets.values()))


def _absence(folder: Path) -> str:
    """Why there is no package in `folder`; empty when there is one."""
    try:
        if not folder.is_dir():
            return "there is no such folder"
        if not (folder / DECLARATION).is_file():
            return f"the folder has no {DECLARATION}"
        next(folder.iterdir())
    except OSError as error:  # A name too long, or a folder closed to us.
        return f"the folder cannot be read ({error.strerror})"
    return ""


def _undeclared(problem: str) -> Problem:
    return Problem(
        DECLARATION, None, "", problem, "mend it, or copy the one that came with the dashboard"
    )


def _differences(described: Package) -> Iterator[Problem]:
    """Where the declaration is not the one the dashboard was written for."""
    try:
        ours = package()
    except (BadDeclaration, OSError) as error:
        yield _undeclared(f"the dashboard's own declaration cannot be read: {error}")
        return
    for resource in ours.resources:
        if resource.name not in described.names:
            yield _undeclared(f"table {resource.name} is not declared")
        elif _demanded(described.resource(resource.name)) != _demanded(resource):
            yield _undeclared(f"table {resource.name} is declared otherwise than the dashboard's")
    for name in described.names:
        if name not in ours.names:
            yield _undeclared(f"table {name} is none of the dashboard's")


def _demanded(resource: Resource) -> tuple[object, ...]:
    """What the declaration demands, without the words that describe it."""
    fields = (
        replace(field, title="", description="", example="", ordered=False)
        for field in resource.fields
    )
    return (resource.primary_key, resource.unique_keys, resource.foreign_keys, *fields)


def _strangers(folder: Path, described: Package) -> Iterator[Problem]:
    """Tables in the folder that nobody declared, often a misspelt file name."""
    paths = {resource.path for resource in described.resources}
    for name in sorted(path.name for path in folder.iterdir()):
        if name.lower().endswith(".csv") and name not in paths:
            yield Problem(
                name,
                None,
                "",
                "no table of that name is declared",
                "rename the file, or move it elsewhere",
            )
