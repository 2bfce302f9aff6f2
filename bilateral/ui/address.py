"""This module keeps the reader's choice and the page's address the same thing.

A widget bound with ``bind="query-params"`` would write labels, which differ by language, so
codes are mapped here. An address wins when it is new (a link, reload, Back); otherwise the
widgets do. Moving to another page clears Streamlit's query string: the choice is kept and
written again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

import streamlit as st

from bilateral.i18n import DEFAULT, languages
from bilateral.selection import Dropped, Selection
from bilateral.tables import Tables

_WRITTEN = "address-written"
_OPEN = "address-open"
_SHOWN = "address-shown"
_DROPPED = "address-dropped"
_PAGE = "address-page"
_PART = "address-part"
OPEN, PART = "open", "part"
# The parts of a page that are shown one at a time; the first where the address names none.
PARTS = {
    "frameworks": ("coverage", "membership", "meetings"),
    "data": ("tables", "sources", "dictionary", "method"),
    "quality": (
        "sources", "completeness", "disagreements", "standing", "pairs", "changes",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Opened:
    """What lies open over the page: a meeting, what it said on a theme, or a provision."""

    kind: str
    ids: tuple[str, ...]

    def __str__(self) -> str:
        return "/".join((self.kind, *self.ids))


def arrived(tables: Tables) -> Selection | None:
    """The selection of a new address; ``None`` when the address is the one we wrote."""
    items = [(key, value) for key in st.query_params for value in st.query_params.get_all(key)]
    query = urlencode(items)
    if query == st.session_state.get(_WRITTEN, "") or (not query and _WRITTEN in st.session_state):
        return None
    selection, dropped = Selection.from_query(items, tables)
    if "lang" not in dict(items):
        selection = replace(selection, lang=readers_language())
    opened = [value for key, value in items if key == OPEN]
    st.session_state[_OPEN] = _read_open(opened[0], tables) if opened else None
    st.session_state[_DROPPED] = dropped
    st.session_state[_PART] = next((value for key, value in items if key == PART), None)
    return selection


def dropped() -> tuple[Dropped, ...]:
    """What the last address held that means nothing here; told until the choice changes."""
    found: tuple[Dropped, ...] = st.session_state.get(_DROPPED, ())
    return found


def write(selection: Selection) -> None:
    """Write the selection, the part of the page, and what lies open, into the address."""
    st.session_state[_SHOWN] = opened()
    items = _items(selection)
    if opened():
        items.append((OPEN, str(opened())))
    query = urlencode(items)
    if query != st.session_state.get(_WRITTEN):
        if _WRITTEN in st.session_state:
            st.session_state[_DROPPED] = ()
        st.session_state[_WRITTEN] = query
    shown = [(key, value) for key in st.query_params for value in st.query_params.get_all(key)]
    if query != urlencode(shown):
        grouped: dict[str, list[str]] = {}
        for key, value in items:
            grouped.setdefault(key, []).append(value)
        st.query_params.from_dict(grouped)


def opened() -> Opened | None:
    return st.session_state.get(_OPEN)


def open_(kind: str, *ids: str) -> None:
    st.session_state[_OPEN] = Opened(kind, ids)


def is_behind() -> bool:
    """Something was opened or closed since the address was last written."""
    return opened() != st.session_state.get(_SHOWN)


def close() -> None:
    st.session_state[_OPEN] = None


def moved(page: str, *, arrived: bool) -> None:
    """Open the part that the address of the page names.

    What lies open is closed when the reader goes to another page, unless its address says so.
    """
    if st.session_state.get(_PAGE, page) != page and not arrived:
        close()
    st.session_state[_PAGE] = page
    part = st.session_state.pop(_PART, None)
    if part is not None and part in PARTS.get(page, ()):
        st.session_state[part_key(page)] = part
    elif part is not None:
        st.session_state[_DROPPED] = (*dropped(), Dropped(PART, part))


def part_key(page: str) -> str:
    """The key of the widget that holds which part of a page is shown."""
    return f"part-{page}"


def _part() -> list[tuple[str, str]]:
    """The parameter for the part shown; none for the first of a page."""
    page = st.session_state.get(_PAGE, "")
    part = st.session_state.get(part_key(page))
    return [(PART, part)] if part and part != PARTS[page][0] else []


def page_link(selection: Selection) -> str:
    """The full web address of this page as it is shown, to copy."""
    return _link(st.session_state.get(_PAGE, ""), _items(selection))


def readers_language() -> str:
    """What the reader's browser asks for, where we have its words; else English."""
    code = (st.context.locale or "").split("-")[0].lower()
    return code if code in languages() else DEFAULT


def _items(selection: Selection) -> list[tuple[str, str]]:
    """The parameters of a page; its language only where it is not the one the reader arrives in.

    So an address opens in the language of whoever follows it, unless it names one.
    """
    items = [(key, value) for key, value in selection.to_query() if key != "lang"]
    if selection.lang != readers_language():
        items.append(("lang", selection.lang))
    return [*items, *_part()]


def link(path: str, selection: Selection) -> str:
    """The full web address of ``path`` for a selection, to copy."""
    return _link(path, selection.to_query())


def _link(path: str, items: Iterable[tuple[str, str]]) -> str:
    here = st.session_state.get(_PAGE, "")
    base = (st.context.url or "").split("?")[0].rstrip("/")
    base = base.removesuffix(f"/{here}") if here else base
    query = urlencode(list(items))
    return f"{base}/{path.lstrip('/')}" + (f"?{query}" if query else "")


def _read_open(value: str, tables: Tables) -> Opened | None:
    """``meeting/<id>``, ``said/<theme>/<meeting>`` or ``provision/<framework>/<theme>``."""
    kind, *ids = value.split("/")
    columns = {
        "meeting": ("meeting_id",),
        "said": ("theme_id", "meeting_id"),
        "provision": ("framework_id", "theme_id"),
    }.get(kind, ())
    frames = {
        "meeting_id": tables.meetings,
        "theme_id": tables.themes,
        "framework_id": tables.frameworks,
    }
    if not columns or len(ids) != len(columns):
        return None
    known = all(
        (frames[column][column] == code).any() for column, code in zip(columns, ids, strict=True)
    )
    return Opened(kind, tuple(ids)) if known else None
