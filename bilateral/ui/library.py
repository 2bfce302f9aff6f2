"""This module is the reading room of the data: tables, dictionary, sources, method, licence."""

from __future__ import annotations

from functools import lru_cache, partial

import pandas as pd
import pyarrow as pa
import streamlit as st

from bilateral import export
from bilateral.i18n import Words
from bilateral.measures.evidence import rests_on
from bilateral.selection import Selection
from bilateral.tables import NAMES, package
from bilateral.ui import address
from bilateral.ui.reader import Reader, current
from bilateral.ui.text import link, plain


def tables() -> None:
    """One table at a time: what a row is, the rows left by the selection, downloads."""
    reader = current()
    say = reader.words
    resources = {name: package().resource(name) for name in NAMES}
    name = st.selectbox(
        say("library-table"),
        NAMES,
        index=NAMES.index("meetings"),
        format_func=reader.labels.table,
        key="library-table",
        persist_state="session",
    )
    sheet = export.of_table(name, reader.tables, reader.entire, reader.selection, reader.labels)
    sought = st.text_input(
        say("library-search"),
        key="library-search",
        placeholder=say("library-search-hint"),
        icon=":material/search:",
    )
    found = matching(sheet.rows, sought)
    total = len(reader.tables.frame(name))
    st.caption(
        f"{plain(resources[name].description)}  \n"
        + plain(say("count-rows", chosen=len(found), total=total))
    )
    st.dataframe(
        found,
        hide_index=True,
        height=420,
        column_config={"url": st.column_config.LinkColumn("url")},
        alt=resources[name].description,
    )
    _downloads(name)


def dictionary() -> None:
    """Every column of every table: its meaning, its closed list, what empty says."""
    labels = current().labels
    for name in NAMES:
        resource = package().resource(name)
        with st.expander(f"**{plain(labels.table(name))}** ({plain(name)})"):
            st.markdown(plain(resource.description))
            st.dataframe(_columns(name, labels.words), hide_index=True)


# What a column means changes with the language only, so it is put into its form once.
@lru_cache(maxsize=128)
def _columns(name: str, say: Words) -> pa.Table:
    fields = package().resource(name).fields
    return pa.table(
        {
            say("dictionary-column"): [field.name for field in fields],
            say("dictionary-type"): [field.type for field in fields],
            say("dictionary-required"): [field.required for field in fields],
            say("dictionary-meaning"): [field.description for field in fields],
            say("dictionary-values"): [", ".join(field.enum) for field in fields],
        }
    )


def sources() -> None:
    """Every source of what is selected, with how many rows of which tables rest on it."""
    reader = current()
    say = reader.words
    cited = rests_on(reader.entire)
    st.caption(plain(say("library-sources", n=len(cited))))
    sought = st.text_input(
        say("library-search"),
        key="sources-search",
        placeholder=say("library-search-hint"),
        icon=":material/search:",
    )
    st.dataframe(
        matching(cited, sought),
        hide_index=True,
        height=420,
        column_config={
            "url": st.column_config.LinkColumn(say("sources-url")),
            "rows": st.column_config.NumberColumn(say("sources-rows")),
            "rests_on": say("sources-rests-on"),
            "publisher": say("sources-publisher"),
            "title": say("sources-title"),
            "published_on": say("sources-published"),
            "language": say("sources-language"),
        },
    )


def method() -> None:
    """How facts are coded, what may be done with them, how to cite and correct them."""
    say = current().words
    version = current().tables.version
    for part in ("coding", "stances", "depths", "certainty", "licence", "cite", "correct"):
        st.markdown(f"**{say(f'method-{part}-title')}**")
        st.markdown(say(f"method-{part}", version=version))
    st.markdown(link(say("method-package"), address.link("data/bilateral.zip", Selection())))


def _downloads(name: str) -> None:
    reader = current()
    say = reader.words
    with st.container(horizontal=True, vertical_alignment="center"):
        for extension in export.TABLE_FORMATS:
            st.download_button(
                extension.upper(),
                data=partial(_content, reader, name, extension),
                file_name=export.table_name(
                    name, reader.selection, reader.tables.version, extension
                ),
                mime=export.MEDIA_TYPES[extension],
                key=f"download-table-{extension}",
                on_click="ignore",
                icon=":material/download:",
            )
        with st.popover(say("card-address"), icon=":material/link:", type="tertiary"):
            where = address.link(f"data/{name}.csv", reader.selection)
            st.code(where, language=None, wrap_lines=True)


def _content(reader: Reader, name: str, extension: str) -> bytes:
    """The file; made on another thread when clicked, where there is no current reader."""
    sheet = export.of_table(name, reader.tables, reader.entire, reader.selection, reader.labels)
    return export.table_file(name, sheet, reader.selection, extension).content


def matching(rows: pd.DataFrame, sought: str) -> pd.DataFrame:
    """Rows in which any cell contains the words sought, whatever their case."""
    needle = sought.strip().casefold()
    if not needle:
        return rows
    text = rows.astype("string").fillna("").agg(" ".join, axis=1) if len(rows) else rows
    return rows[text.str.casefold().str.contains(needle, regex=False)] if len(rows) else rows
