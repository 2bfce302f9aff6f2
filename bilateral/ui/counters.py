"""This module is the row of numbers that says how much there is."""

from __future__ import annotations

import streamlit as st

from bilateral.measures import leads
from bilateral.ui.reader import current


def show() -> None:
    """Meetings held, named people who came, themes, frameworks named, commitments, sources."""
    reader = current()
    numbers = leads.totals(reader.chosen)
    with st.container(horizontal=True, gap="medium"):
        for key, number in numbers.items():
            st.metric(
                reader.words(f"counter-{key}"),
                reader.words.number(number),
                help=reader.words(f"counter-{key}-help"),
                width="content",
            )
