"""This module is the data package in memory: declared, checked, loaded -> `Tables`.

Nothing is loaded from a package that has a problem: `load` raises `BrokenPackage`, whose text is
every problem in the sentences that `python -m bilateral check` prints.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pandas as pd

from bilateral.checks import BrokenPackage, MissingPackage, Problem, check
from bilateral.package import DATA, Field, ForeignKey, Package, Resource, package

# Text as Python objects, not Arrow: on tables of hundreds of rows every measure, filter and
# drawing takes half the time (a filter change on the heaviest page: 0.9 s → 0.5 s of CPU).
pd.set_option("mode.string_storage", "python")

__all__ = [
    "DATA",
    "NAMES",
    "BrokenPackage",
    "Field",
    "ForeignKey",
    "MissingPackage",
    "Package",
    "Problem",
    "Resource",
    "Tables",
    "home",
    "load",
    "package",
    "shipped",
]


# Compared by identity, so that what is measured of tables can be remembered with them.
@dataclass(frozen=True, eq=False)
class Tables:
    """One frame per table, in the order of the package.

    Frames are native (pandas after `load`; any engine Narwhals knows after `replaced`), so they
    are typed as Any. Never change one in place: every visitor shares them.
    """

    countries: Any
    cities: Any
    organizations: Any
    people: Any
    aliases: Any
    series: Any
    meetings: Any
    meeting_sides: Any
    meeting_hosts: Any
    delegations: Any
    meeting_totals: Any
    participants: Any
    themes: Any
    meeting_themes: Any
    frameworks: Any
    memberships: Any
    framework_themes: Any
    meeting_frameworks: Any
    commitments: Any
    indicators: Any
    disagreements: Any
    corrections: Any
    entity_reviews: Any
    changes: Any
    sources: Any
    version: str

    def frame(self, name: str) -> Any:
        """The frame of a table by name; KeyError with the known names when there is none."""
        if name not in NAMES:
            raise KeyError(f"There is no table {name!r}; there are {', '.join(NAMES)}.")
        return getattr(self, name)

    def items(self) -> Iterator[tuple[str, Any]]:
        """(name, frame) of every table, in the order of the package."""
        return ((name, getattr(self, name)) for name in NAMES)

    def replaced(self, **frames: Any) -> Tables:
        """A copy with other frames in place of those named."""
        return replace(self, **frames)

    def deferred(self, makers: Mapping[str, Callable[[], Any]]) -> Tables:
        """A copy whose frames named in `makers` are made when first asked for."""
        copy = object.__new__(Tables)
        kept = {name: frame for name, frame in vars(self).items() if name not in makers}
        vars(copy).update(kept, _makers=dict(makers))
        return copy

    def __getattr__(self, name: str) -> Any:
        # Asked only for what is not there yet.
        makers = vars(self).get("_makers", {})
        if name not in makers:
            raise AttributeError(f"There is no table {name!r}; there are {', '.join(NAMES)}.")
        frame = vars(self)[name] = makers[name]()
        return frame


NAMES: tuple[str, ...] = tuple(field.name for field in fields(Tables) if field.name != "version")


def load(folder: Path = DATA) -> Tables:
    """The tables of `folder`, checked first; raises BrokenPackage with every problem.

    Text is `str` (missing: NaN), whole numbers are `Int64`, others
    `Float64`, yes or no is `boolean` (missing: NA).
    """
    findings = check(Path(folder))
    if findings.problems:
        raise BrokenPackage(findings.problems)
    frames = {sheet.resource.name: sheet.typed() for sheet in findings.sheets}
    return Tables(version=findings.version, **frames)


def home() -> Path:
    """The folder of the shared tables: BILATERAL_DATA where that is set, else DATA."""
    return Path(os.environ.get("BILATERAL_DATA") or DATA)


@lru_cache(maxsize=1)
def shipped() -> Tables:
    """The one copy of the tables in this process; pages and web addresses share it."""
    return load(home())
