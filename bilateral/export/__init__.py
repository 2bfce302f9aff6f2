"""This module turns a chart or a table into a file that can be taken away.

Pictures are drawn by Vega through vl-convert, without a browser: the same bytes every time.
Each file carries what it shows, the selection in words, its sources and the data's version,
so that it can still be checked once it has left the dashboard.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import vl_convert

from bilateral.charts.chart import View
from bilateral.fonts import FOLDER
from bilateral.export.framing import framed
from bilateral.selection import Selection
from bilateral.export.sheets import Sheet, csv_bytes, json_bytes, of_table, of_view, parquet_bytes, xlsx_bytes

# The grammar that Altair writes; vl-convert holds several.
_VEGA_LITE = "6.4"
# Two device pixels a CSS pixel: sharp on paper and on today's screens.
_PNG_SCALE = 2


@dataclass(frozen=True)
class File:
    """A file to hand over: its bytes, what it is, and a name that says so."""

    content: bytes
    media_type: str
    name: str


MEDIA_TYPES = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
    "parquet": "application/vnd.apache.parquet",
}


def _svg(view: View) -> bytes:
    return _converter().vegalite_to_svg(_spec(view), vl_version=_VEGA_LITE).encode()


def _png(view: View) -> bytes:
    return bytes(_converter().vegalite_to_png(_spec(view), vl_version=_VEGA_LITE, scale=_PNG_SCALE))


def _pdf(view: View) -> bytes:
    return bytes(_converter().vegalite_to_pdf(_spec(view), vl_version=_VEGA_LITE))


def _html(view: View) -> bytes:
    """One page that needs no network: the chart with its tooltips, and Vega itself."""
    page = _converter().vegalite_to_html(_spec(view), vl_version=_VEGA_LITE, bundle=True)
    return str(page).encode()


def _of_sheet(write: Callable[[Sheet], bytes]) -> Callable[[View], bytes]:
    return lambda view: write(of_view(view))


_OF_CHART: dict[str, Callable[[View], bytes]] = {
    "png": _png,
    "svg": _svg,
    "pdf": _pdf,
    "html": _html,
    "csv": _of_sheet(csv_bytes),
    "xlsx": _of_sheet(xlsx_bytes),
    "json": _of_sheet(json_bytes),
}
_OF_TABLE: dict[str, Callable[[Sheet], bytes]] = {
    "csv": csv_bytes,
    "xlsx": xlsx_bytes,
    "json": json_bytes,
    "parquet": parquet_bytes,
}
CHART_FORMATS = tuple(_OF_CHART)
TABLE_FORMATS = tuple(_OF_TABLE)


def chart_file(view: View, extension: str) -> File:
    """The view as a file; ``KeyError`` for a format that charts do not have."""
    content = _OF_CHART[extension](view)
    return File(content, MEDIA_TYPES[extension], chart_name(view, extension))


def chart_name(view: View, extension: str) -> str:
    """The name of the view's file, known before it is drawn."""
    return _named(view.chart.id, view.selection, view.tables.version, extension)


def table_file(table: str, sheet: Sheet, selection: Selection, extension: str) -> File:
    """A table of the package as a file; ``KeyError`` for a format that tables do not have."""
    content = _OF_TABLE[extension](sheet)
    return File(content, MEDIA_TYPES[extension], table_name(table, selection, sheet.version, extension))


def table_name(table: str, selection: Selection, version: str, extension: str) -> str:
    """The name of a table's file, known before it is written."""
    return _named(table.replace("_", "-"), selection, version, extension)


def _named(what: str, selection: Selection, version: str, extension: str) -> str:
    """``bilateral-delegation-sizes-kor-jpn-all-2026.11.24.png``."""
    chosen = [value for _, value in selection.to_query()]
    stem = "-".join(["bilateral", what, *chosen]).lower().replace("_", "-")[:120].rstrip("-")
    return f"{stem}-{version}.{extension}"


def _spec(view: View) -> str:
    return json.dumps(framed(view), ensure_ascii=False)


@lru_cache(maxsize=1)
def _converter() -> Any:
    """vl-convert, told once where the typeface is."""
    vl_convert.register_font_directory(str(FOLDER))
    return vl_convert


__all__ = [
    "CHART_FORMATS",
    "MEDIA_TYPES",
    "TABLE_FORMATS",
    "File",
    "chart_file",
    "chart_name",
    "of_table",
    "table_file",
    "table_name",
]
