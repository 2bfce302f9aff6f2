"""This module gives the words on the screen for the codes in the tables, by language.

Codes (``JPN``, ``ai-digital``, ``cptpp``) live in tables, state and addresses; what a
reader sees comes from the tables' ``name_*`` columns, and for closed lists
(``called_for``) from the message catalogues.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import narwhals as nw

from bilateral.i18n import DEFAULT, Words
from bilateral.tables import Tables

# Columns that hold a code of a table, and the kind of label that names it.
KINDS = {
    "country_iso3": "country",
    "reporter_iso3": "country",
    "partner_iso3": "country",
    "theme_id": "theme",
    "framework_id": "framework",
    "series_id": "series",
    "meeting_id": "meeting",
    "person_id": "person",
    "head_person_id": "person",
    "organization_id": "organization",
    "source_id": "source",
}

# Columns that hold a word of a closed list; the catalogue's id is "<prefix>-<value>".
LISTS = {
    "stance": "stance",
    "level": "level",
    "kind": "kind",
    "position": "position",
    "capacity": "capacity",
    "certainty": "certainty",
    "confidence": "confidence",
    "size_qualifier": "qualifier",
    "size_unit": "unit",
    "theme_group": "group",
    "indicator_id": "indicator",
    "unit": "unit",
}


# Languages whose readers read names in Chinese characters, kana and Hangul.
_CJK = frozenset({"ko", "ja"})
_CJK_NAME = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff・·\s]+")


@dataclass(frozen=True)
class Labels:
    """Names of everything in ``tables``, in the language of ``words``.

    A code without a name is returned as it is, so a label never fails a page.
    """

    tables: Tables = field(repr=False)
    words: Words

    def country(self, code: str) -> str:
        return self._names["country"].get(code, code)

    def city(self, name: str) -> str:
        """A city, known by its name in English."""
        return self._names["city"].get(name, name)

    def theme(self, code: str) -> str:
        return self._names["theme"].get(code, code)

    def framework(self, code: str) -> str:
        """The short name: "CPTPP", "KORUS FTA"."""
        return self._names["framework"].get(code, code)

    def series(self, code: str) -> str:
        return self._names["series"].get(code, code)

    def person(self, code: str) -> str:
        return self._names["person"].get(code, code)

    def organization(self, code: str) -> str:
        return self._names["organization"].get(code, code)

    def source(self, code: str) -> str:
        return self._names["source"].get(code, code)

    def meeting(self, code: str) -> str:
        return self._names["meeting"].get(code, code)

    def table(self, name: str) -> str:
        """A table of the package."""
        return self.words(f"table-{name.replace('_', '-')}")

    def of(self, kind: str, code: str) -> str:
        return self._names[kind].get(code, code)

    def listed(self, column: str, value: str) -> str:
        """The word for a value of a closed list, e.g. ``("stance", "called_for")``."""
        key = f"{LISTS.get(column, column)}-{value.replace('_', '-')}"
        return self.words(key) if self.words.has(key) else value.replace("_", " ")

    @cached_property
    def _names(self) -> dict[str, dict[str, str]]:
        tables, lang = self.tables, self.words.lang
        localized = (f"name_{lang}", "name_en")
        shortened = (f"short_name_{lang}", "short_name")
        return {
            "country": _mapping(tables.countries, "country_iso3", localized),
            "city": _mapping(tables.cities, "city", (f"name_{lang}",)),
            "theme": _mapping(tables.themes, "theme_id", localized),
            "framework": _mapping(tables.frameworks, "framework_id", shortened),
            "series": _mapping(tables.series, "series_id", localized),
            "person": self._people(),
            "organization": _mapping(tables.organizations, "organization_id", localized),
            "source": self._sources(),
            "meeting": self._meetings(),
        }

    def _people(self) -> dict[str, str]:
        """In their own script for who reads it; else as sources in English spell them."""
        rows = _rows(self.tables.people, ("person_id", "name_en", "name_native"))
        reads_cjk = self.words.lang in _CJK
        return {
            code: native if reads_cjk and _CJK_NAME.fullmatch(native) else name or code
            for code, name, native in rows
        }

    def _meetings(self) -> dict[str, str]:
        """The title; in languages that no title is kept in, the series and the number."""
        rows = _rows(self.tables.meetings, ("meeting_id", "title", "series_id", "edition"))
        if self.words.lang == DEFAULT:
            return {code: title or code for code, title, _, _ in rows}
        series = _mapping(self.tables.series, "series_id", (f"name_{self.words.lang}",))
        return {
            code: self._numbered(series[of], edition) if series.get(of, of) != of else title
            for code, title, of, edition in rows
        }

    def _numbered(self, series: str, edition: str) -> str:
        return self.words("meeting-numbered", series=series, edition=edition) if edition else series

    def _sources(self) -> dict[str, str]:
        """Publisher and date: what a reader recognises; titles are missing for many."""
        rows = _rows(self.tables.sources, ("source_id", "publisher", "published_on"))
        return {
            code: f"{publisher}, {self.words.date(published)}" if published else publisher
            for code, publisher, published in rows
        }


def _mapping(native: Any, key: str, columns: Iterable[str]) -> dict[str, str]:
    """code → the first of ``columns`` that exists and is filled."""
    frame = nw.from_native(native).lazy()
    known = frame.collect_schema().names()
    present = [column for column in dict.fromkeys(columns) if column in known]
    return {
        row[0]: next((name for name in row[1:] if name), row[0])
        for row in _rows(native, (key, *present))
    }


def _rows(native: Any, columns: Iterable[str]) -> list[tuple[str, ...]]:
    """Rows as tuples of text, missing cells as ``""``."""
    filled = [nw.col(column).cast(nw.String).fill_null("") for column in columns]
    frame = nw.from_native(native).lazy().select(*filled).collect()
    return list(zip(*(frame[column].to_list() for column in columns), strict=True))
