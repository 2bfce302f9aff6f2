"""This module opens what a mark stands for: a meeting, what it said, or a provision."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pandas as pd
import streamlit as st

from bilateral.charts.meeting_words import stated_size, when_and_where
from bilateral.measures.evidence import of_provision, of_statement
from bilateral.measures.records import Record, record
from bilateral.ui import address
from bilateral.ui.address import Opened
from bilateral.ui.reader import Reader, current
from bilateral.ui.text import link, plain


def show_opened() -> None:
    """The dialog over the page, when something is open."""
    opened = address.opened()
    if opened is None:
        return
    reader = current()
    title, body = _CONTENT[opened.kind](reader, opened)
    st.dialog(plain(title), width="large", on_dismiss=_closed)(body)()


def _closed() -> None:
    address.close()
    st.session_state["closings"] = st.session_state.get("closings", 0) + 1


def _meeting(reader: Reader, opened: Opened) -> tuple[str, Callable[[], None]]:
    found = record(reader.tables, opened.ids[0])
    return reader.labels.meeting(found.meeting.meeting_id), lambda: _meeting_card(reader, found)


def _said(reader: Reader, opened: Opened) -> tuple[str, Callable[[], None]]:
    theme, meeting = opened.ids
    labels = reader.labels
    found = record(reader.tables, meeting)
    title = f"{labels.theme(theme)}: {labels.meeting(meeting)}"

    def body() -> None:
        st.caption(plain(when_and_where(found.meeting, reader.look)))
        _themes(reader, of_statement(found.themes, theme))
        st.button(
            reader.words("detail-open-meeting"),
            icon=":material/groups:",
            on_click=address.open_,
            args=("meeting", meeting),
        )

    return title, body


def _provision(reader: Reader, opened: Opened) -> tuple[str, Callable[[], None]]:
    framework, theme = opened.ids
    labels, say = reader.labels, reader.words
    rows = of_provision(reader.tables, framework, theme)

    def body() -> None:
        for row in rows.itertuples():
            depth = say("depth-none") if pd.isna(row.depth) else say(f"depth-{int(row.depth)}")
            st.markdown(f"**{plain(depth)}**")
            _facts({"detail-provision": row.provision, "detail-basis": row.basis})
            st.markdown(_source(reader, row.source_id))
        if rows.empty:
            st.markdown(say("detail-nothing"))

    return f"{labels.framework(framework)}: {labels.theme(theme)}", body


_CONTENT: dict[str, Callable[[Reader, Opened], tuple[str, Callable[[], None]]]] = {
    "meeting": _meeting,
    "said": _said,
    "provision": _provision,
}


def _meeting_card(reader: Reader, found: Record) -> None:
    labels, say = reader.labels, reader.words
    meeting = found.meeting
    _facts(
        {
            "detail-when": say.date(meeting.start_date) + _until(reader, meeting),
            "detail-where": _place(meeting, reader),
            "detail-sides": say.listed(labels.country(code) for code in found.sides),
            "detail-hosts": say.listed(labels.organization(code) for code in found.hosts),
            "detail-series": labels.series(meeting.series_id),
            "detail-certainty": ""
            if meeting.certainty == "held"
            else labels.listed("certainty", meeting.certainty),
            "detail-note": meeting.note,
        }
    )
    st.markdown(_source(reader, meeting.source_id))
    _section(reader, "detail-delegations", found.delegations, _delegations)
    _section(reader, "detail-participants", found.participants, _participants)
    _section(reader, "detail-themes", found.themes, _themes)
    _section(reader, "detail-frameworks", found.frameworks, _frameworks)
    _section(reader, "detail-commitments", found.commitments, _commitments)
    _section(reader, "detail-disagreements", found.disagreements, _disagreements)
    st.caption(say("address-page"))
    page = (st.context.url or "").rstrip("/").rsplit("/", 1)[-1]
    path = page if page in ("delegations", "themes", "frameworks", "data", "quality") else ""
    base = address.link(path, reader.selection)
    mark = "&" if "?" in base else "?"
    st.code(f"{base}{mark}open=meeting/{meeting.meeting_id}", language=None, wrap_lines=True)


def _section(
    reader: Reader, heading: str, rows: pd.DataFrame, show: Callable[[Reader, pd.DataFrame], None]
) -> None:
    if not rows.empty:
        st.markdown(f"**{reader.words(heading)}**")
        show(reader, rows)


def _delegations(reader: Reader, rows: pd.DataFrame) -> None:
    labels = reader.labels
    cells = [
        [
            labels.country(row.country_iso3),
            _size(reader, row),
            labels.person(row.head_person_id) if _given(row.head_person_id) else "",
            _standing(reader, row),
            _source(reader, row.source_id, marked=False),
        ]
        for row in rows.itertuples()
    ]
    _grid(reader, ("side", "size", "head", "standing", "source"), cells)


def _participants(reader: Reader, rows: pd.DataFrame) -> None:
    """One line a person; sources that name the same person stand together."""
    labels = reader.labels
    lines: dict[tuple[str, ...], list[str]] = {}
    for row in rows.itertuples():
        name = labels.person(row.person_id) if _given(row.person_id) else "—"
        key = (
            labels.country(row.country_iso3),
            name,
            row.role if _given(row.role) else "",
            labels.organization(row.organization_id) if _given(row.organization_id) else "",
            labels.listed("capacity", row.capacity)
            + (
                "" if row.certainty == "held" else f" ({labels.listed('certainty', row.certainty)})"
            ),
        )
        lines.setdefault(key, []).append(_source(reader, row.source_id, marked=False))
    cells = [[*key, ", ".join(sources)] for key, sources in lines.items()]
    _grid(reader, ("side", "name", "role", "organization", "capacity", "source"), cells)


def _themes(reader: Reader, rows: pd.DataFrame) -> None:
    labels = reader.labels
    cells = [
        [
            labels.theme(row.theme_id),
            labels.listed("stance", row.stance)
            + (
                "" if row.certainty == "held" else f" ({labels.listed('certainty', row.certainty)})"
            ),
            row.detail,
            _source(reader, row.source_id, marked=False),
        ]
        for row in rows.itertuples()
    ]
    _grid(reader, ("theme", "stance", "detail", "source"), cells)


def _frameworks(reader: Reader, rows: pd.DataFrame) -> None:
    labels = reader.labels
    cells = [
        [
            labels.framework(row.framework_id),
            labels.listed("position", row.position),
            row.detail,
            _source(reader, row.source_id, marked=False),
        ]
        for row in rows.itertuples()
    ]
    _grid(reader, ("framework", "position", "detail", "source"), cells)


def _commitments(reader: Reader, rows: pd.DataFrame) -> None:
    labels, say = reader.labels, reader.words
    cells = [
        [
            row.text,
            ", ".join(row.actors.split(";")),
            labels.listed("status", row.status)
            + (f", {say.date(row.status_as_of)}" if _given(row.status_as_of) else ""),
            _source(reader, row.source_id, marked=False),
        ]
        for row in rows.itertuples()
    ]
    _grid(reader, ("commitment", "actors", "status", "source"), cells)


def _disagreements(reader: Reader, rows: pd.DataFrame) -> None:
    say = reader.words
    cells = [
        [
            row.fact if _given(row.fact) else row.column_name.replace("_", " "),
            row.value if _given(row.value) else say("detail-not-stated"),
            say("detail-preferred") if row.is_preferred else "",
            row.reason if _given(row.reason) else "",
            _source(reader, row.source_id, marked=False),
        ]
        for row in rows.itertuples()
    ]
    _grid(reader, ("fact", "value", "standing", "reason", "source"), cells)


def _place(meeting: Any, reader: Reader) -> str:
    city = reader.labels.city(meeting.city) if _given(meeting.city) else ""
    return ", ".join(filter(None, (meeting.venue if _given(meeting.venue) else "", city)))


def _grid(reader: Reader, columns: Iterable[str], cells: list[list[str]]) -> None:
    """A Markdown table; the last column is links already, the rest is shown letter by letter."""
    heads = [reader.words(f"head-{column}") for column in columns]
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    for row in cells:
        lines.append("| " + " | ".join([*map(plain, row[:-1]), row[-1]]) + " |")
    st.markdown("\n".join(lines))


def _facts(facts: dict[str, Any]) -> None:
    say = current().words
    lines = [f"{say(key)}: {plain(value)}" for key, value in facts.items() if _given(value)]
    st.markdown("  \n".join(lines))


def _size(reader: Reader, row: Any) -> str:
    if pd.isna(row.size):
        return reader.words("detail-not-stated")
    return f"{stated_size(row, reader.look)} {reader.labels.listed('size_unit', row.size_unit)}"


def _standing(reader: Reader, row: Any) -> str:
    """Whether a source is the preferred one and why, and whether it wrote beforehand."""
    parts = []
    if row.certainty != "held":
        parts.append(reader.labels.listed("certainty", row.certainty))
    if row.is_preferred and _given(row.preferred_reason):
        parts.append(f"{reader.words('detail-preferred')}: {row.preferred_reason}")
    if _given(row.note):
        parts.append(row.note)
    return "; ".join(parts)


def _source(reader: Reader, source_id: str, *, marked: bool = True) -> str:
    urls = _urls(reader)
    text = link(reader.labels.source(source_id), urls.get(source_id))
    return f"{reader.words('head-source')}: {text}" if marked else text


def _urls(reader: Reader) -> dict[str, str]:
    sources = reader.tables.sources
    return dict(zip(sources["source_id"], sources["url"], strict=True))


def _until(reader: Reader, meeting: Any) -> str:
    if not _given(meeting.end_date) or meeting.end_date == meeting.start_date:
        return ""
    return f" – {reader.words.date(meeting.end_date)}"


def _given(value: Any) -> bool:
    return isinstance(value, str) and value != ""
