"""This module writes tables that people can read: names beside codes, and where it all is from.

A :class:`Sheet` is a table with what a reader must know about it; the writers give the same
rows as CSV, XLSX, JSON or Parquet.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import narwhals as nw
import pandas as pd
import xlsxwriter

from bilateral.charts.chart import View
from bilateral.labels import KINDS, Labels
from bilateral.measures.evidence import SEPARATOR, SOURCES
from bilateral.selection import Selection
from bilateral.tables import Tables, package

LICENCE = "CC BY 4.0"
# What a spreadsheet would take for a formula when it stands first in a cell (CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SOURCE_COLUMNS = ["source_id", "publisher", "title", "url", "published_on", "language", "licence"]


@dataclass(frozen=True)
class Sheet:
    """``rows`` is what is shown, ``raw`` the codes alone, ``about`` (label, text) pairs."""

    name: str
    rows: pd.DataFrame
    raw: pd.DataFrame
    about: tuple[tuple[str, str], ...]
    sources: pd.DataFrame
    version: str


def of_view(view: View) -> Sheet:
    """The table behind a chart."""
    labels = view.look.labels
    about = _about(
        labels,
        title=view.title,
        subtitle=view.subtitle,
        selection=view.selection_in_words,
        address=_address("charts", view.chart.id, view.selection),
        rows=view.count_in_words,
        version=view.tables.version,
    )
    return Sheet(
        name=view.chart.id,
        rows=named(view.table, labels),
        raw=view.table,
        about=about,
        sources=view.sources[_SOURCE_COLUMNS],
        version=view.tables.version,
    )


def of_table(
    name: str, tables: Tables, chosen: Tables, selection: Selection, labels: Labels
) -> Sheet:
    """A table of the package, as the selection leaves it; ``tables`` names what it refers to."""
    rows = _pandas(chosen.frame(name))
    total = len(_pandas(tables.frame(name)))
    resource = package().resource(name)
    about = _about(
        labels,
        title=labels.table(name),
        subtitle=resource.description,
        selection=selection.describe(labels),
        address=_address("data", name, selection),
        rows=labels.words("count-rows", chosen=len(rows), total=total),
        version=tables.version,
    )
    own_key = resource.primary_key[0] if len(resource.primary_key) == 1 else None
    sources = _pandas(tables.sources)
    cited = set(rows["source_id"].dropna()) if "source_id" in rows and name != "sources" else set()
    return Sheet(
        name=name,
        rows=named(rows, labels, own_key),
        raw=rows,
        about=about,
        sources=sources.loc[sources["source_id"].isin(cited), _SOURCE_COLUMNS],
        version=tables.version,
    )


def named(rows: pd.DataFrame, labels: Labels, own_key: str | None = None) -> pd.DataFrame:
    """The rows with a name column beside each column of codes; ``own_key`` names itself."""
    columns: dict[str, pd.Series] = {}
    for column in rows.columns:
        columns[column] = rows[column]
        if column == SOURCES:
            columns["sources"] = rows[column].map(_source_names(labels))
        elif column in KINDS and column != own_key:
            columns[_name_column(column)] = rows[column].map(_namer(labels, KINDS[column]))
    return pd.DataFrame(columns, columns=list(columns))


def csv_bytes(sheet: Sheet) -> bytes:
    """UTF-8 with a byte order mark, without which Excel reads Korean and Japanese wrongly."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(sheet.rows.columns)
    writer.writerows([_one_line_end(_safe(cell)) for cell in row] for row in _cells(sheet.rows))
    return text.getvalue().encode("utf-8-sig")


def xlsx_bytes(sheet: Sheet) -> bytes:
    """Two worksheets: the rows, and what they are with every source behind them."""
    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(content, options) as book:
        book.set_properties({"created": _version_date(sheet.version), "title": sheet.about[0][1]})
        bold = book.add_format({"bold": True})
        rows = book.add_worksheet(sheet.name[:31])
        _write(rows, [list(sheet.rows.columns), *_cells(sheet.rows)], bold)
        rows.freeze_panes(1, 0)
        if len(sheet.rows):
            rows.autofilter(0, 0, len(sheet.rows), len(sheet.rows.columns) - 1)
        about = book.add_worksheet("About")
        sources = [_SOURCE_COLUMNS, *_cells(sheet.sources)]
        _write(about, [*map(list, sheet.about), [], *sources], bold)
    return content.getvalue()


def json_bytes(sheet: Sheet) -> bytes:
    document = {
        "id": sheet.name,
        **dict(sheet.about),
        "columns": list(sheet.rows.columns),
        "rows": _records(sheet.rows),
        "sources": _records(sheet.sources),
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def parquet_bytes(sheet: Sheet) -> bytes:
    """The rows as codes, typed; what they are stands in the file's own metadata."""
    content = io.BytesIO()
    rows = sheet.raw.copy(deep=False)
    rows.attrs = dict(sheet.about)
    rows.to_parquet(content, index=False)
    return content.getvalue()


def _about(labels: Labels, **parts: str) -> tuple[tuple[str, str], ...]:
    """(key, text) in reading order; the licence and how to cite follow."""
    cite = labels.words("cite", title=parts["title"], version=parts["version"])
    return (*parts.items(), ("licence", LICENCE), ("cite", cite))


def _address(place: str, name: str, selection: Selection) -> str:
    query = selection.query_string
    return f"/{place}/{name}" + (f"?{query}" if query else "")


def _name_column(column: str) -> str:
    return column.removesuffix("_iso3").removesuffix("_id") + "_name"


def _namer(labels: Labels, kind: str) -> Callable[[Any], Any]:
    return lambda code: labels.of(kind, code) if isinstance(code, str) else None


def _source_names(labels: Labels) -> Callable[[str], str]:
    return lambda ids: "; ".join(labels.source(one) for one in ids.split(SEPARATOR) if one)


def _pandas(native: Any) -> pd.DataFrame:
    return nw.from_native(native).lazy().collect().to_pandas()


def _cells(rows: pd.DataFrame) -> Iterable[list[Any]]:
    """Plain Python values, missing ones as ``None``."""
    plain = rows.astype(object).where(rows.notna(), None)
    return ([_whole(cell) for cell in row] for row in plain.itertuples(index=False, name=None))


def _whole(value: Any) -> Any:
    """28412000000 rather than 28412000000.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _records(rows: pd.DataFrame) -> list[dict[str, Any]]:
    return [dict(zip(rows.columns, row, strict=True)) for row in _cells(rows)]


def _safe(value: Any) -> Any:
    """Text that a spreadsheet would run as a formula, kept as text by an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _one_line_end(value: Any) -> Any:
    """Text without a carriage return: Python leaves it unquoted, and a reader would take what
    follows it for another row.
    """
    return re.sub("\r\n?", "\n", value) if isinstance(value, str) else value


def _write(worksheet: Any, rows: list[list[Any]], bold: Any) -> None:
    """Rows from the top, the first in bold, columns as wide as their words up to a limit."""
    widths: dict[int, int] = {}
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            worksheet.write(at, column, _safe(value), bold if at == 0 else None)
            widths[column] = max(widths.get(column, 8), min(len(str(value or "")), 48))
    for column, width in widths.items():
        worksheet.set_column(column, column, width + 1)


def _version_date(version: str) -> dt.datetime:
    """The data's own date, so that the same data give the same bytes."""
    year, month, day = (int(part) for part in version.split(".")[:3])
    return dt.datetime(year, month, day, tzinfo=dt.UTC)
