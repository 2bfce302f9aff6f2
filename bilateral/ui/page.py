"""This module opens a page: what it found, how much the selection leaves, and the way back."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from bilateral.frames import length
from bilateral.measures import leads, quality
from bilateral.ui import address, filters
from bilateral.ui.reader import Reader, current
from bilateral.ui.text import plain


def head(name: str) -> None:
    """Title, the page's finding, and what is selected."""
    reader = current()
    say = reader.words
    st.title(say(f"page-{name}"), anchor=False)
    st.markdown(f"**{plain(_finding(reader, name))}**")
    selected(reader)


def selected(reader: Reader) -> None:
    """ "23 of 61 meetings", the selection in words, Reset, and what an address held in vain."""
    say = reader.words
    chosen, total = (length(tables.meetings) for tables in (reader.chosen, reader.tables))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        count = say("count-meetings", chosen=chosen, total=total)
        words = reader.selection.describe(reader.labels)
        st.markdown(f"**{plain(count)}** · {plain(words)}", width="content")
        if not reader.selection.is_open:
            st.button(
                say("filter-reset"),
                key="reset-page",
                icon=":material/filter_alt_off:",
                type="tertiary",
                on_click=filters.reset,
            )
    if address.dropped():
        shown = say.listed(plain(str(one)) for one in address.dropped()[:5])
        st.warning(say("address-dropped", values=shown, n=len(address.dropped())))


def nothing_matches() -> bool:
    """Say so, with a way back, where no meeting matches; the page shows no charts then."""
    reader = current()
    if length(reader.chosen.meetings):
        return False
    say = reader.words
    with st.container(border=True):
        words = reader.selection.describe(reader.labels)
        st.markdown(plain(say("nothing-matches", selection=words)))
        st.button(say("filter-reset-all"), key="reset-empty", on_click=filters.reset)
    return True


def _finding(reader: Reader, name: str) -> str:
    tables = reader.entire if name in ("data", "quality") else reader.chosen
    find = quality.lead if name == "quality" else leads.LEADS[name]
    lead = find(tables, reader.selection)
    return lead.said(reader.labels)


def parts(name: str, shown: dict[str, Callable[[], None]]) -> None:
    """Parts of a page, one at a time, as ``address.PARTS`` lists them.

    Not tabs: those would run every part on every change of a filter.
    """
    say = current().words
    key = address.part_key(name)
    st.session_state.setdefault(key, address.PARTS[name][0])
    st.segmented_control(
        say("page-parts"),
        address.PARTS[name],
        required=True,
        format_func=lambda part: say(f"part-{name}-{part}"),
        key=key,
        label_visibility="collapsed",
    )
    shown[st.session_state[key]]()
