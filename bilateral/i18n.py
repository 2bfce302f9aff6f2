"""This module finds the words of the interface, by language.

The catalogues are Fluent files in ``locales/<language>/``: plurals and word order
are decided there by each language's own grammar, never here. Dates, numbers and
lists follow the Unicode CLDR through Babel. Data labels (countries, themes …) are
not here: they are columns of the tables.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from babel.core import Locale
from babel.dates import format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

LOCALES = Path(__file__).parent / "locales"
DEFAULT = "en"

# British English for dates: "17 October 2025" reads the same to everyone, "10/17/2025" does not.
_CLDR = {"en": "en_GB", "ko": "ko", "ja": "ja"}
_SKELETONS = {4: "y", 7: "yMMM", 10: "yMMMd"}


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Codes (ISO 639-1) of the languages that have a catalogue, English first."""
    found = sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())
    return tuple(sorted(found, key=lambda code: code != DEFAULT))


class Words:
    """The catalogue of one language; messages it lacks come from English.

    ``words("n-meetings", n=3)`` gives the message ``n-meetings`` with its values set in.
    An unknown id raises ``KeyError``: a missing word is a mistake of ours, not of the reader.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang if lang in languages() else DEFAULT
        self._locale = Locale.parse(_CLDR.get(self.lang, self.lang))

    def __call__(self, key: str, /, **values: str | float) -> str:
        return _message(self.lang, key, tuple(values.items()))

    def has(self, key: str) -> bool:
        return any(bundle.has_message(key) for bundle in _bundles(self.lang))

    def number(self, value: float) -> str:
        return str(format_decimal(value, locale=self._locale))

    def date(self, partial: str) -> str:
        """A partial ISO date in words, no more precise than it is: ``2004-03`` → "Mar 2004"."""
        return _date(partial, self._locale)

    def listed(self, items: Iterable[str], style: str = "standard") -> str:
        """Items as the language lists them: "A, B and C" (``or`` for "A, B or C")."""
        return str(format_list(list(items), style=style, locale=self._locale))  # type: ignore[arg-type]


# The same words stand in every row of a table: whatever is said is put together once.
@lru_cache(maxsize=16384)
def _message(lang: str, key: str, values: tuple[tuple[str, str | float], ...]) -> str:
    for bundle in _bundles(lang):
        if bundle.has_message(key):
            pattern = bundle.get_message(key).value
            if pattern is None:
                raise KeyError(f"{key} has no text")
            text, problems = bundle.format_pattern(pattern, dict(values))
            if problems:
                raise KeyError(f"{key}: {problems[0]}")
            return str(text)
    raise KeyError(key)


@lru_cache(maxsize=4096)
def _date(partial: str, locale: Locale) -> str:
    day = dt.date.fromisoformat(partial + "-01" * ((10 - len(partial)) // 3))
    return str(format_skeleton(_SKELETONS[len(partial)], day, locale=locale))


@lru_cache(maxsize=8)
def words(lang: str = DEFAULT) -> Words:
    """The words of a language; English where there is no such catalogue."""
    return Words(lang)


@lru_cache(maxsize=8)
def _bundles(lang: str) -> tuple[FluentBundle, ...]:
    return tuple(_bundle(code) for code in dict.fromkeys((lang, DEFAULT)))


@lru_cache(maxsize=8)
def _bundle(lang: str) -> FluentBundle:
    bundle = FluentBundle([_CLDR.get(lang, lang).replace("_", "-")], use_isolating=False)
    for path in sorted((LOCALES / lang).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
