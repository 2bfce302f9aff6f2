"""This module is the problem: where it is, what is wrong, how to mend it, in one line."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 60


@dataclass(frozen=True)
class Problem:
    """`row` is the line in the file as an editor shows it (the header is 1); None: whole file."""

    file: str
    row: int | None
    column: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        place = self.file if self.row is None else f"{self.file}:{self.row}"
        if self.column:
            place = f"{place}: {self.column}"
        return printable(f"{place}: {self.problem} — {self.remedy}")

    @property
    def order(self) -> tuple[str, int, str]:
        return (self.file, self.row or 0, self.column)


class BrokenPackage(Exception):
    """A data package with problems; `str` is all of them, one a line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class MissingPackage(BrokenPackage):
    """There is no data package at all: no such folder, or no declaration in it."""


def shown(value: str) -> str:
    """A cell as a sentence quotes it: printable, and not too long."""
    plain = printable(value[: _LONGEST + 1])
    return f"'{plain[:_LONGEST]}…'" if len(plain) > _LONGEST else f"'{plain}'"


def printable(text: str) -> str:
    """The text with its control characters and line breaks as codes.

    Cells, headers and file names are a stranger's text, which could otherwise steer a terminal.
    """
    return "".join(character if character.isprintable() else _code(character) for character in text)


def _code(character: str) -> str:
    # A byte that is not UTF-8 was read as a lone surrogate that carries it in its low byte.
    if "\udc80" <= character <= "\udcff":
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
