"""This script is the frame of every page: navigation, filters, the page, what lies open over it.

Streamlit runs it on every interaction; the front door ``dashboard.py`` names it.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from bilateral.tables import shipped
from bilateral.ui import address, detail, filters, viewport
from bilateral.ui.reader import set_up
from bilateral.ui.text import plain

_PAGES = Path(__file__).parents[2] / "pages"
_BRAND = Path(__file__).parent / "brand"
_ICONS = {
    "overview": "overview",
    "delegations": "groups",
    "themes": "category",
    "frameworks": "handshake",
    "indicators": "swap_horiz",
    "data": "library_books",
    "quality": "fact_check",
}


def run() -> None:
    # A Material symbol as favicon would be fetched from another host.
    st.set_page_config(page_title="Bilateral", page_icon=str(_BRAND / "icon.svg"), layout="wide")
    arrived = address.arrived(shipped())
    if arrived is not None:
        filters.fill(arrived)
    reader = set_up(filters.chosen())
    say = reader.words
    st.logo(str(_BRAND / f"wordmark-{reader.look.theme}.svg"), size="large")
    page = st.navigation(
        [
            st.Page(
                _PAGES / f"{name}.py",
                title=say(f"page-{name}"),
                icon=f":material/{icon}:",
                url_path=None if name == "overview" else name,
                default=name == "overview",
                help=say(f"page-{name}-help"),
            )
            for name, icon in _ICONS.items()
        ],
        position="top",
    )
    with st.sidebar:
        # Above the filters and always there: a filter that loses focus changes its height, and
        # whatever stands below it moves away from under the pointer.
        st.button(
            say("filter-reset"),
            key="reset-sidebar",
            icon=":material/filter_alt_off:",
            on_click=filters.reset,
            disabled=reader.selection.is_open,
            width="stretch",
        )
        filters.show(reader.labels)
    address.moved(page.url_path, arrived=arrived is not None)
    address.write(reader.selection)
    page.run()
    detail.show_opened()
    viewport.watch(say.lang)
    st.caption(plain(say("footer-page", version=reader.tables.version)))


run()
