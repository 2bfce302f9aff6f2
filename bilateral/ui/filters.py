"""This module is the one place of filters: the sidebar, from which a selection is made."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import streamlit as st

from bilateral.i18n import Words, languages, words
from bilateral.labels import Labels
from bilateral.measures import facets
from bilateral.selection import MATCHES, STANCES, Selection
from bilateral.tables import Tables, shipped

# Widget keys; their values are codes, never labels.
_REPEATED = ("countries", "themes", "frameworks", "series", "levels")
_PAIR, _MATCH, _YEARS, _STANCE, _LANG = (
    f"filter-{name}" for name in ("pair", "match", "years", "stance", "lang")
)
_FACETS = {"countries": "country", "themes": "theme", "frameworks": "framework",
           "series": "series", "levels": "level"}  # fmt: skip


def fill(selection: Selection) -> None:
    """Set every widget to a selection; before the widgets are made in a run."""
    first, last = _years()
    state = st.session_state
    for name in _REPEATED:
        state[_key(name)] = list(getattr(selection, name))
    state[_MATCH] = selection.match
    state[_YEARS] = (
        min(max(selection.since or first, first), last),
        max(min(selection.until or last, last), first),
    )
    state[_STANCE] = selection.stance
    state[_LANG] = selection.lang


def chosen() -> Selection:
    """The selection that the widgets hold; nothing chosen before they were first filled."""
    state = st.session_state
    if _MATCH not in state:
        fill(Selection())
    first, last = _years()
    since, until = state[_YEARS]
    return Selection(
        **{name: tuple(state[_key(name)]) for name in _REPEATED},
        match=state[_MATCH] or "any",
        since=since if since > first else None,
        until=until if until < last else None,
        stance=state[_STANCE],
        lang=state[_LANG],
    ).settled()


def show(labels: Labels) -> None:
    """The filters; each option with the number of meetings it stands for."""
    say = labels.words
    _language(say)
    _pair(labels)
    _multiselect("countries", labels.country, say)
    if len(st.session_state[_key("countries")]) > 1:
        st.segmented_control(
            say("filter-match"),
            MATCHES,
            format_func=lambda match: say(f"filter-match-{match}"),
            key=_MATCH,
            required=True,
            width="stretch",
        )
    _multiselect("themes", labels.theme, say)
    _multiselect("frameworks", labels.framework, say)
    more = any(st.session_state[_key(name)] for name in ("series", "levels"))
    with st.expander(say("filter-more"), expanded=more or st.session_state[_STANCE] is not None):
        _multiselect("series", labels.series, say)
        _multiselect("levels", lambda level: labels.listed("level", level), say)
        st.selectbox(
            say("filter-stance"),
            STANCES,
            index=None,
            format_func=lambda stance: labels.listed("stance", stance),
            key=_STANCE,
            placeholder=say("filter-stance-any"),
            help=say("filter-stance-help"),
        )
    first, last = _years()
    if first < last:
        st.slider(say("filter-years"), first, last, key=_YEARS, format="%d")


def reset() -> None:
    """Choose nothing, in the same language; a widget's callback."""
    fill(Selection(lang=st.session_state.get(_LANG, "en")))


def _pair(labels: Labels) -> None:
    """Two countries in one gesture."""
    pairs = _pairs()
    selection = chosen()
    together = selection.match == "all" and selection.pair is not None
    pair = next((one for one in pairs if together and set(one) == set(selection.countries)), None)
    st.session_state[_PAIR] = pair
    st.selectbox(
        labels.words("filter-pair"),
        list(pairs),
        index=None,
        format_func=lambda one: f"{labels.country(one[0])}–{labels.country(one[1])} · {pairs[one]}",
        key=_PAIR,
        placeholder=labels.words("filter-pair-any"),
        on_change=_take_pair,
    )


def _take_pair() -> None:
    pair = st.session_state[_PAIR]
    st.session_state[_key("countries")] = list(pair or ())
    st.session_state[_MATCH] = "all" if pair else "any"


def _multiselect(name: str, label: Callable[[str], str], say: Words) -> None:
    counted = _counts()[_FACETS[name]]
    # A code chosen through an address may stand for no meeting; it is still an option.
    options = [*counted, *(code for code in st.session_state[_key(name)] if code not in counted)]
    st.multiselect(
        say(f"filter-{name}"),
        options,
        format_func=lambda code: f"{label(code)} · {counted.get(code, 0)}",
        key=_key(name),
        placeholder=say(f"filter-{name}-any"),
        filter_mode="contains",
    )


def _language(say: Words) -> None:
    if len(languages()) > 1:
        st.segmented_control(
            say("filter-language"),
            languages(),
            format_func=lambda lang: words(lang)("language-name"),
            key=_LANG,
            required=True,
            label_visibility="collapsed",
        )


def _key(name: str) -> str:
    return f"filter-{name}"


@lru_cache(maxsize=1)
def _counts() -> dict[str, dict[str, int]]:
    return facets.counts(shipped())


@lru_cache(maxsize=1)
def _pairs() -> dict[tuple[str, str], int]:
    return facets.pairs(shipped())


def _years() -> tuple[int, int]:
    return _years_of(shipped())


@lru_cache(maxsize=1)
def _years_of(_tables: Tables) -> tuple[int, int]:
    return facets.years(_tables)
