"""This module talks with the browser: is the window narrow, which language is the page in.

Charts are as wide as their container, but how much room labels get and how many columns are
drawn is decided when they are made.
"""

from __future__ import annotations

import streamlit as st

_KEY = "viewport"
# Below this many CSS pixels Streamlit stacks columns, too.
_SCRIPT = """
export default function ({ data, setStateValue }) {
  document.documentElement.lang = data.lang
  const narrow = window.matchMedia("(max-width: 640px)")
  const tell = () => {
    if (narrow.matches !== data.narrow) setStateValue("narrow", narrow.matches)
  }
  narrow.addEventListener("change", tell)
  tell()
  return () => narrow.removeEventListener("change", tell)
}
"""


def is_narrow() -> bool:
    """What the browser last said; before it has, phones are known by their name."""
    told = st.session_state.get(_KEY)
    if told is not None and told.get("narrow") is not None:
        return bool(told["narrow"])
    return "Mobi" in (st.context.headers.get("User-Agent") or "")


def watch(lang: str) -> None:
    """Tell the browser the language and ask its width; the page is made again when that changes."""
    component = st.components.v2.component("bilateral_viewport", js=_SCRIPT)
    component(
        key=_KEY,
        data={"narrow": is_narrow(), "lang": lang},
        height=0,
        on_narrow_change=lambda: None,
    )
