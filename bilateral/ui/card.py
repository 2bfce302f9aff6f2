"""This module is the chart card: the chart, the table behind it, downloads, address, sources."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import plotly.graph_objects as go
import streamlit as st

from bilateral import export
from bilateral.charts import View
from bilateral.export.sheets import named
from bilateral.ui import address
from bilateral.ui.reader import current
from bilateral.ui.text import link, plain

# Streamlit's own toolbar of Plotly would repeat the downloads in another look.
_PLOTLY = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}


@st.fragment
def show(chart_id: str) -> None:
    """The card of a chart for the current reader; what is clicked in it makes only it again."""
    if address.is_behind():
        # A mark was clicked: what it opens lies over the page and stands in the address.
        st.rerun()
    reader = current()
    view = reader.view(chart_id)
    say = reader.words
    with st.container(key=f"card-{chart_id}"):
        st.subheader(plain(view.title), anchor=chart_id)
        st.caption(plain(view.subtitle))
        if view.is_empty:
            return
        as_table = st.session_state.get(f"shown-{chart_id}") == "table"
        if as_table:
            _table(view)
        else:
            _drawn(view)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.segmented_control(
                say("card-shown"),
                ("chart", "table"),
                default="chart",
                required=True,
                format_func=lambda shown: say(f"card-{shown}"),
                key=f"shown-{chart_id}",
                label_visibility="collapsed",
            )
            _folded(chart_id, "download", say("card-download"), lambda: _downloads(view))
            _folded(chart_id, "link", say("card-address"), lambda: _addresses(view))
            sources = say("card-sources", n=len(view.cited))
            _folded(chart_id, "menu_book", sources, lambda: _sources(view))


def _folded(chart_id: str, icon: str, label: str, content: Callable[[], None]) -> None:
    """A popover that is filled when it is opened: three of a card cost more than its chart."""
    key = f"{icon}-{chart_id}"
    popover = st.popover(
        label, icon=f":material/{icon}:", type="tertiary", key=key, on_change="rerun"
    )
    if popover.open:
        with popover:
            content()


def show_all(*chart_ids: str) -> None:
    """Cards below each other."""
    for chart_id in chart_ids:
        show(chart_id)


def show_in_twos(*chart_ids: str) -> None:
    """Cards beside each other, two in a row; below each other on a phone."""
    for first in range(0, len(chart_ids), 2):
        for column, chart_id in zip(st.columns(2, gap="large"), chart_ids[first:], strict=False):
            with column:
                show(chart_id)


def _drawn(view: View) -> None:
    """Plotly where the chart has that form, else Altair; a click opens what the mark stands for."""
    # The number of closings is in the key: after closing, the same mark can be clicked again.
    key = f"chart-{view.chart.id}-{st.session_state.get('closings', 0)}"
    if view.plotly is not None:
        # Streamlit would validate a dict, which takes longer than to draw it; the tests do that.
        figure = go.Figure(view.plotly, _validate=False)
        st.plotly_chart(
            figure,
            theme=None,
            config=_PLOTLY,
            key=key,
            on_select=partial(_clicked_plotly, key),
            selection_mode="points",
            alt=view.alt,
        )
        return
    picks = "pick" in {param.get("name") for param in view.spec.get("params", [])}
    st.vega_lite_chart(
        spec=view.spec,
        theme=None,
        key=key,
        on_select=partial(_clicked_vega, key) if picks else "ignore",
        selection_mode="pick" if picks else None,
        alt=view.alt,
    )


def _clicked_plotly(key: str) -> None:
    points = st.session_state[key].selection.points
    if points:
        open_mark(points[0].get("customdata") or [])


def _clicked_vega(key: str) -> None:
    picked = st.session_state[key].selection.get("pick") or []
    if picked and "meeting_id" in picked[0]:
        address.open_("meeting", picked[0]["meeting_id"])


def open_mark(custom: list[Any]) -> None:
    """Open what a Plotly mark's custom data name: ids first, the hover text last."""
    meetings = current().tables.meetings["meeting_id"]
    ids = [str(value) for value in custom[:-1]]
    if len(ids) == 1:
        address.open_("meeting", ids[0])
    elif len(ids) == 2 and (meetings == ids[0]).any():
        address.open_("said", ids[1], ids[0])
    elif len(ids) == 2:
        address.open_("provision", *ids)


def _table(view: View) -> None:
    st.dataframe(named(view.table, view.look.labels), hide_index=True, alt=view.alt)


def _downloads(view: View) -> None:
    say = view.look.labels.words
    st.caption(plain(say("download-holds", selection=view.selection_in_words)))
    for extension in export.CHART_FORMATS:
        st.download_button(
            say(f"download-{extension}"),
            data=partial(_content, view, extension),
            file_name=export.chart_name(view, extension),
            mime=export.MEDIA_TYPES[extension],
            key=f"download-{view.chart.id}-{extension}",
            on_click="ignore",
            type="tertiary",
            icon=f":material/{_ICONS[extension]}:",
        )


_ICONS = {
    "png": "image", "svg": "polyline", "pdf": "picture_as_pdf", "html": "html",
    "csv": "csv", "xlsx": "table", "json": "data_object", "parquet": "database",
}  # fmt: skip


def _content(view: View, extension: str) -> bytes:
    return export.chart_file(view, extension).content


def _addresses(view: View) -> None:
    """The addresses to copy: this page as it is, and this chart as a picture or data."""
    say = view.look.labels.words
    selection = current().selection
    st.caption(say("address-page"))
    st.code(address.page_link(selection), language=None, wrap_lines=True)
    st.caption(say("address-chart"))
    st.code(address.link(f"charts/{view.chart.id}.svg", selection), language=None, wrap_lines=True)
    st.caption(say("address-data"))
    st.code(address.link(f"charts/{view.chart.id}.csv", selection), language=None, wrap_lines=True)


def _sources(view: View) -> None:
    labels = view.look.labels
    lines = []
    for row in view.sources.itertuples():
        title = f" — {plain(row.title)}" if isinstance(row.title, str) else ""
        licence = f" · {plain(row.licence)}" if isinstance(row.licence, str) else ""
        lines.append(f"- {link(labels.source(row.source_id), row.url)}{title}{licence}")
    st.markdown("\n".join(lines))
