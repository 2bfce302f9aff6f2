"""This module tells a reader that a page failed, in one sentence; the traceback is in the log."""

from __future__ import annotations

import streamlit as st

from bilateral.i18n import words


def tell(error: Exception) -> bool:
    """Streamlit's handler of an error in a page; ``True`` keeps its own, longer words away."""
    st.error(words(st.session_state.get("filter-lang", "en"))("page-failed"))
    return True
