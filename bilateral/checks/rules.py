"""This module is the rule: a check of ours that no declaration of single cells can state.

A rule has an id in words (the tests name the broken package that it catches by it), the tables it
needs, and a function over their sheets. It is not asked while one of those tables lost rows, and
it leaves alone what `Row.knows` denies: one mistake is reported once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bilateral.checks.problems import Problem
from bilateral.checks.sheets import Sheet

Sheets = Mapping[str, Sheet]


@dataclass(frozen=True)
class Rule:
    id: str
    tables: tuple[str, ...]
    find: Callable[[Sheets], Iterator[Problem]]

    def problems(self, sheets: Sheets) -> Iterator[Problem]:
        if all(name in sheets and sheets[name].complete for name in self.tables):
            yield from self.find(sheets)


def rule(words: str, *tables: str) -> Callable[[Callable[[Sheets], Iterator[Problem]]], Rule]:
    """Makes the function below it the rule with these words for id, over those tables."""
    return lambda find: Rule(words, tables, find)
