"""This module shows how good the data are: complete, founded, agreed upon, recent, corrected."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from bilateral.labels import Labels
from bilateral.measures import quality
from bilateral.measures.disagreements import SUM, disagreements
from bilateral.measures.evidence import SEPARATOR, SOURCES, collected, lazy
from bilateral.tables import package
from bilateral.ui import card
from bilateral.ui.library import matching
from bilateral.ui.reader import Reader, current
from bilateral.ui.text import plain

_HEIGHT = 420
# Cells that are filled where there is something to remark: empty is no gap.
_REMARKS = ("note", "preferred_reason", "reason")


def sources() -> None:
    """The share of facts that rest on two or more sources, table by table."""
    card.show("sources-per-fact")
    st.caption(plain(current().words("quality-sources-about")))


def completeness() -> None:
    """Rows of each table, and how full each column is that may be empty."""
    reader = current()
    say = reader.words
    filled = quality.completeness(reader.entire)
    optional = filled[~filled["is_required"] & ~filled["column_name"].isin(_REMARKS)]
    optional = optional.assign(share=100 * optional["filled_count"] / optional["row_count"])
    rows = filled.groupby("table_name", sort=False)["row_count"].first()
    of_table = optional.groupby("table_name")[["filled_count", "row_count"]].sum()
    emptiest = optional.dropna(subset="share").sort_values("share", kind="stable")
    gaps = emptiest[emptiest["share"] < 100].drop_duplicates("table_name")
    emptiest_of = gaps.set_index("table_name")["column_name"]
    st.caption(plain(say("quality-tables-about")))
    _frame(
        {
            "table": [reader.labels.table(name) for name in rows.index],
            "rows": rows,
            "filled": (100 * of_table["filled_count"] / of_table["row_count"]).reindex(rows.index),
            "emptiest": emptiest_of.reindex(rows.index).fillna(""),
        },
        share=("filled",),
    )
    st.subheader(plain(say("quality-columns")), anchor=False)
    st.caption(plain(say("quality-columns-about", n=len(emptiest))))
    _frame(
        {
            "table": [reader.labels.table(name) for name in emptiest["table_name"]],
            "column": emptiest["column_name"],
            "filled": emptiest["share"],
            "rows": emptiest["row_count"],
        },
        share=("filled",),
        search="quality-columns",
    )


def disagreeing() -> None:
    """Every statement on which sources differ, with the one used and the reason."""
    reader = current()
    labels = reader.labels
    found = disagreements(reader.entire, reader.selection)
    st.caption(plain(reader.words("quality-disagreements-about", n=found["number"].nunique())))
    if found.empty:
        return
    links = collected(lazy(reader.tables.sources)).set_index("source_id")["url"]
    ids = found[SOURCES].map(lambda cell: cell.split(SEPARATOR))
    _frame(
        {
            "number": found["number"],
            "about": [_about(row, labels) for row in found.itertuples()],
            "country": found["country_iso3"].map(_namer(labels, "country")),
            "fact": [_fact(row, reader) for row in found.itertuples()],
            "stated": [_value(row, reader) for row in found.itertuples()],
            "used": found["is_preferred"].fillna(False).astype(bool),
            "reason": found["reason"].fillna(""),
            "standing": found["certainty"].map(
                lambda word: labels.listed("certainty", word) if isinstance(word, str) else ""
            ),
            "source": ids.map(lambda codes: "; ".join(map(labels.source, codes))),
            "url": ids.map(lambda codes: links.get(codes[0])),
        },
        search="quality-disagreements",
        height=_HEIGHT,
    )


def standing() -> None:
    """Held, planned, postponed and age of each series; rows by certainty; what is weak."""
    reader = current()
    say, labels = reader.words, reader.labels
    series = quality.series(reader.entire)
    wrong = int((~series["adds_up"]).sum())
    st.caption(plain(say("quality-series-about", date=say.date(_day(reader)))))
    if len(series):
        key = "quality-adds-not" if wrong else "quality-adds-up"
        values = {"series": len(series), **({"wrong": wrong} if wrong else {})}
        st.markdown(f"**{plain(say(key, **values))}**")
    _frame(
        {
            "series": series["series_id"].map(_namer(labels, "series")),
            "held": series["held"],
            "planned": series["planned"],
            "postponed": series["postponed"],
            "rows": series["row_count"],
            "adds-up": series["adds_up"],
            "newest-meeting": series["newest_meeting"].map(_dated(reader)),
            "newest-source": series["newest_source"].map(_dated(reader)),
            "age": series["age_days"],
        }
    )
    st.subheader(plain(say("quality-certainty")), anchor=False)
    st.caption(plain(say("quality-certainty-about")))
    counted = quality.certainties(reader.entire)
    _frame(
        {
            "table": counted["table_name"].map(labels.table),
            "held": counted["held"],
            "planned": counted["planned"],
            "postponed": counted["postponed"],
            "rows": counted["row_count"],
        }
    )
    st.subheader(plain(say("quality-weak")), anchor=False)
    weak = quality.weak(reader.entire)
    st.caption(plain(say("quality-weak-about", n=len(weak))))
    if len(weak):
        _frame(
            {
                "meeting": weak["meeting_id"].map(_namer(labels, "meeting")),
                "date": weak["start_date"].map(_dated(reader)),
                "standing": weak["certainty"].map(lambda word: labels.listed("certainty", word)),
                "note": weak["note"].fillna(""),
                "source": weak[SOURCES].map(labels.source),
            }
        )


def pairs() -> None:
    """How much there is of each pair of countries."""
    reader = current()
    found = quality.pairs(reader.entire)
    st.caption(plain(reader.words("quality-pairs-about", n=len(found))))
    name = _namer(reader.labels, "country")
    _frame(
        {
            "pair": [
                f"{name(row.country_iso3)} – {name(row.other_iso3)}" for row in found.itertuples()
            ],
            "meetings": found["meetings"],
            "held": found["held"],
            "rows": found["row_count"],
            "sources": found["source_count"],
        },
        search="quality-pairs",
        height=_HEIGHT if len(found) > 10 else "auto",
    )


def changes() -> None:
    """What each version of the data added, corrected and withdrew, and why."""
    reader = current()
    say, tables = reader.words, reader.tables
    st.caption(plain(say("quality-changes-about")))
    versions = quality.versions(tables)
    if versions.empty:
        st.markdown(plain(say("quality-changes-none", version=tables.version)))
    else:
        _frame(
            {
                "version": versions["version"],
                "table": versions["table_name"].map(reader.labels.table),
                "added": versions["added"],
                "corrected": versions["corrected"],
                "withdrawn": versions["withdrawn"],
            }
        )
        st.subheader(plain(say("quality-changed-rows")), anchor=False)
        rows = quality.changed_rows(tables)
        _frame(
            {
                "version": rows["version"],
                "table": rows["table_name"].map(reader.labels.table),
                "change": rows["change"].map(lambda word: say(f"quality-head-{word}")),
                "row": rows["row_key"],
                "column": rows["columns"].fillna("").str.replace(SEPARATOR, ", "),
                "reason": rows["reason"].fillna(""),
            },
            search="quality-changed-rows",
            height=_HEIGHT,
        )
    st.subheader(plain(say("quality-corrections")), anchor=False)
    corrections = collected(lazy(tables.corrections))
    st.caption(plain(say("quality-corrections-about", n=len(corrections))))
    text = corrections.astype("object").where(corrections.notna(), "")
    _frame(
        {
            "table": text["table_name"].map(reader.labels.table),
            "row": text["row_key"],
            "column": text["column_name"],
            "was": text["was"],
            "is": text["is"],
            "reason": text["reason"],
            "day": text["corrected_on"].map(_dated(reader)),
            "source": text["source_id"].map(_namer(reader.labels, "source")),
        },
        search="quality-corrections",
        height=_HEIGHT,
    )


def _frame(
    columns: dict[str, Any],
    share: tuple[str, ...] = (),
    search: str = "",
    height: Any = "auto",
) -> None:
    """A table with the catalogue's words above its columns; those in ``share`` as bars."""
    say = current().words
    # Columns may come from frames with other indexes; the rows are in one order.
    rows = pd.DataFrame({key: list(values) for key, values in columns.items()})
    config: dict[str, Any] = {key: say(f"quality-head-{key}") for key in columns}
    for key in share:
        config[key] = st.column_config.ProgressColumn(
            say(f"quality-head-{key}"), format="%.0f%%", min_value=0, max_value=100
        )
    if "stated" in columns:
        config["about"] = st.column_config.TextColumn(say("quality-head-about"), width=280)
        config["stated"] = st.column_config.TextColumn(say("quality-head-stated"), width=120)
    if "url" in columns:
        config["url"] = st.column_config.LinkColumn(say("quality-head-url"))
    if search:
        sought = st.text_input(
            say("library-search"),
            key=f"{search}-search",
            placeholder=say("library-search-hint"),
            icon=":material/search:",
        )
        rows = matching(rows, sought)
    st.dataframe(rows, hide_index=True, height=height, column_config=config)


def _about(row: Any, labels: Labels) -> str:
    if isinstance(row.meeting_id, str):
        return labels.meeting(row.meeting_id)
    if isinstance(row.framework_id, str):
        return labels.framework(row.framework_id)
    pair = [code for code in (row.country_iso3, row.partner_iso3) if isinstance(code, str)]
    return f"{' – '.join(map(labels.country, pair))}, {row.year}"


def _fact(row: Any, reader: Reader) -> str:
    """The name of the fact, of the figure, or of the column in the dictionary; what it counts."""
    if isinstance(row.fact, str):
        return str(row.fact)
    resource = package().resource(row.table_name)
    column = "size" if row.column_name == SUM else row.column_name
    title = resource.field(column).title
    if isinstance(row.indicator_id, str):
        title = reader.labels.listed("indicator_id", row.indicator_id)
    if isinstance(row.size_unit, str):
        return f"{title} ({reader.labels.listed('size_unit', row.size_unit)})"
    return title


def _value(row: Any, reader: Reader) -> str:
    labels = reader.labels
    if not isinstance(row.value, str):
        return reader.words("quality-not-stated")
    if row.column_name == SUM:
        return f"{row.value} ({reader.words('quality-sum')})"
    if isinstance(row.indicator_id, str):
        return reader.words.number(float(row.value))
    if row.column_name == "country_iso3":
        return labels.country(row.value)
    if row.column_name == "status":
        status, _, since = row.value.partition(" ")
        since = reader.words.date(since) if since else ""
        return f"{labels.listed('status', status)} {since}".strip()
    if isinstance(row.size_qualifier, str) and row.size_qualifier != "exact":
        return f"{labels.listed('size_qualifier', row.size_qualifier)} {row.value}"
    return str(row.value)


def _namer(labels: Labels, kind: str) -> Any:
    return lambda code: labels.of(kind, code) if isinstance(code, str) else ""


def _dated(reader: Reader) -> Any:
    return lambda date: reader.words.date(date) if isinstance(date, str) else ""


def _day(reader: Reader) -> str:
    return quality.version_day(reader.tables.version).isoformat()
