"""This module reads the query string of a web address, strictly: all of it is meant, or none.

Whatever is not understood raises :class:`Refused`, whose sentence says what would be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from bilateral.charts.look import THEMES, Theme
from bilateral.i18n import languages
from bilateral.selection import LEVELS, MATCHES, PARAMETERS, STANCES, YEARS, Selection, codes
from bilateral.tables import Tables

SELECTION = (*PARAMETERS, "lang")
LOOK = ("width", "height", "theme")
DOWNLOAD = ("download",)

WIDTHS = range(320, 2401)
HEIGHTS = range(200, 4801)

# Far beyond any choice on the page; what is longer is refused before it is parsed.
_LONGEST_QUERY = 8192
_MOST_PARAMETERS = 200

_REPEATABLE = ("country", "theme", "framework", "series", "level")
_CLOSED = {"match": MATCHES, "stance": STANCES, "level": LEVELS}
_CODES = {
    "country": ("countries", "country_iso3"),
    "theme": ("themes", "theme_id"),
    "framework": ("frameworks", "framework_id"),
    "series": ("series", "series_id"),
}


class Refused(Exception):
    """A request that gets a sentence instead of a file."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


@dataclass(frozen=True)
class Asked:
    """What an address asks for, beside the name of the file."""

    selection: Selection = field(default_factory=Selection)
    width: int = 960
    height: int | None = None
    theme: Theme = "light"
    download: bool = False


def read(query: bytes, tables: Tables, allowed: Collection[str]) -> Asked:
    """The parameters in a query string; only those ``allowed`` may stand there.

    ``theme`` is both a theme that meetings take up and, as ``light`` or ``dark``, the ground of
    a picture. The value tells them apart: no theme has such a code.
    """
    items = _items(query)
    _check_names([name for name, _ in items], allowed)
    look: dict[str, Any] = {}
    choice = []
    for name, value in items:
        if name in ("width", "height"):
            look[name] = _pixels(name, value, WIDTHS if name == "width" else HEIGHTS)
        elif name == "theme" and value in THEMES and "width" in allowed:
            if look.setdefault("theme", value) != value:
                raise Refused(400, "A picture is light or dark: theme may name only one of them.")
        elif name == "download":
            look[name] = _yes_or_no(name, value)
        else:
            choice.append((name, value))
    selection, dropped = Selection.from_query(choice, tables)
    if dropped:
        raise Refused(400, _unknown(dropped[0].parameter, dropped[0].value, tables))
    return Asked(selection, **look)


def quoted(text: str) -> str:
    """What the address said, short enough to say it back."""
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"


def parted(name: str) -> tuple[str, str]:
    """What the last part of a path names, and in which format (``""`` where it says none)."""
    stem, dot, extension = name.rpartition(".")
    return (stem, extension) if dot else (name, "")


def no_format(what: str, extension: str, known: Collection[str]) -> Refused:
    said = f"no format {quoted(extension)}" if extension else "no address without a format"
    return Refused(404, f"{what} has {said}; it comes as {', '.join(known)}.")


def _items(query: bytes) -> list[tuple[str, str]]:
    if len(query) > _LONGEST_QUERY:
        raise Refused(
            400, f"The address is too long; {_LONGEST_QUERY:,} characters may follow “?”."
        )
    if query.count(b"&") >= _MOST_PARAMETERS:
        raise Refused(400, f"There are too many parameters; at most {_MOST_PARAMETERS} are read.")
    # Percent-encoding leaves only ASCII; a raw byte becomes some character that means nothing.
    return parse_qsl(query.decode("latin-1"), keep_blank_values=True)


def _check_names(names: list[str], allowed: Collection[str]) -> None:
    for name, times in Counter(names).items():
        if name not in allowed:
            known = (
                f"there is only {', '.join(allowed)}"
                if len(allowed) == 1
                else (f"there are {', '.join(allowed)}")
            )
            raise Refused(400, f"There is no parameter {quoted(name)} at this address; {known}.")
        if times > 1 and name not in _REPEATABLE:
            raise Refused(400, f"The parameter {name} stands {times} times; it may stand once.")


def _pixels(name: str, value: str, pixels: range) -> int:
    number = int(value) if value.isascii() and value.isdigit() and len(value) <= 5 else -1
    if number not in pixels:
        span = f"from {pixels.start} to {pixels.stop - 1}"
        raise Refused(400, f"{name} is a whole number of pixels {span}, not {quoted(value)}.")
    return number


def _yes_or_no(name: str, value: str) -> bool:
    if value not in ("0", "1"):
        raise Refused(400, f"{name} is 1 or 0, not {quoted(value)}.")
    return value == "1"


def _unknown(name: str, value: str, tables: Tables) -> str:
    """Why a value of the selection was dropped, and what may stand instead."""
    if value in codes(tables).get(name, ()):
        return f"There are too many values of {name}."
    if name in ("from", "to"):
        return f"{name} is a year from {YEARS.start} to {YEARS.stop - 1}, not {quoted(value)}."
    if name in _CODES:
        table, column = _CODES[name]
        where = f"the codes are in the column {column} of /data/{table}.csv"
        return f"There is no {name} {quoted(value)}; {where}."
    known = ", ".join(languages() if name == "lang" else _CLOSED[name])
    return f"There is no {name} {quoted(value)}; there are {known}."
