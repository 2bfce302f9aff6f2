"""This module holds what one reader looks at: the tables, what is chosen, how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import streamlit as st

from bilateral import charts
from bilateral import selection as selections
from bilateral.charts import Look, View
from bilateral.i18n import Words, words
from bilateral.labels import Labels
from bilateral.selection import Selection
from bilateral.tables import Tables, shipped
from bilateral.ui import viewport

_KEY = "reader"
# A phone held upright, in CSS pixels.
NARROW = 380


@dataclass(frozen=True)
class Reader:
    """``tables`` are all, ``chosen`` what the selection leaves; ``look`` is how it is drawn."""

    tables: Tables
    chosen: Tables
    selection: Selection
    look: Look

    @property
    def labels(self) -> Labels:
        return self.look.labels

    @property
    def words(self) -> Words:
        return self.look.labels.words

    @property
    def entire(self) -> Tables:
        """``chosen`` with people, organisations, sources … cut down to what is referred to."""
        return _entire(replace(self.selection, lang="en"))

    def view(self, chart_id: str) -> View:
        key = (self.look.theme, self.words.lang, self.look.width == NARROW)
        return _view(chart_id, replace(self.selection, lang="en"), *key)


def set_up(selection: Selection) -> Reader:
    """The reader of this run; parts of the page find it with :func:`current`."""
    reader = Reader(
        tables=shipped(),
        chosen=_chosen(replace(selection, lang="en")),
        selection=selection,
        look=_look(_theme(), selection.lang, viewport.is_narrow()),
    )
    st.session_state[_KEY] = reader
    return reader


def current() -> Reader:
    reader: Reader = st.session_state[_KEY]
    return reader


# Not Streamlit's caches: those take longer to hash a selection than most measures take.
@lru_cache(maxsize=16)
def _look(theme: Literal["light", "dark"], lang: str, narrow: bool) -> Look:
    look = Look(Labels(shipped(), words(lang)), theme)
    return look.on(width=NARROW) if narrow else look


@lru_cache(maxsize=256)
def _chosen(selection: Selection) -> Tables:
    """Frames are shared by every visitor and never changed, so they are not copied."""
    return selections.narrowed(shipped(), selection)


@lru_cache(maxsize=64)
def _entire(selection: Selection) -> Tables:
    return selections.with_entities(_chosen(selection), selection)


@lru_cache(maxsize=1024)
def _view(
    chart_id: str, selection: Selection, theme: Literal["light", "dark"], lang: str, narrow: bool
) -> View:
    look = _look(theme, lang, narrow)
    return View(charts.chart(chart_id), shipped(), _chosen(selection), selection, look)


def _theme() -> Literal["light", "dark"]:
    return "dark" if st.context.theme.type == "dark" else "light"
