"""This module turns a chart or a table into a file that can be taken away.

Pictures are drawn by Vega through vl-convert, without a browser: the same bytes every time,
except that a PDF lists the same objects in another order. Each file carries what it shows, the
selection in words, its sources and the data's version, so that it can still be checked once it
has left the dashboard.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

from bilateral.charts.chart import View
from bilateral.export.drawing import drawn
from bilateral.export.framing import framed
from bilateral.export.sheets import (
    Sheet,
    csv_bytes,
    json_bytes,
    of_table,
    of_view,
    parquet_bytes,
    xlsx_bytes,
)
from bilateral.selection import Selection

# Two device pixels a CSS pixel: sharp on paper and on today's screens.
_PNG_SCALE = 2
_SVG_SIZE = re.compile(rb'width="(\d+)" height="(\d+)"')


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


def _svg(view: View, height: int | None) -> bytes:
    picture = drawn("svg", framed(view))
    scale = _scale(picture, height)
    if scale == 1:
        return picture
    # The viewBox stays, so the picture shrinks as a whole.
    return _SVG_SIZE.sub(
        lambda size: (
            b'width="%d" height="%d"' % tuple(round(int(n) * scale) for n in size.groups())
        ),
        picture,
        count=1,
    )


def _png(view: View, height: int | None) -> bytes:
    spec = framed(view)
    fitting = 1.0 if height is None else _scale(drawn("svg", spec), height)
    return drawn("png", spec, scale=_PNG_SCALE * fitting)


def _pdf(view: View, height: int | None) -> bytes:
    return drawn("pdf", framed(view))


def _html(view: View, height: int | None) -> bytes:
    """One page that needs no network: the chart with its tooltips, and Vega itself."""
    page = drawn("html", framed(view), bundle=True).decode()
    named = {
        "<html>": f'<html lang="{view.look.labels.words.lang}">',
        "<title>Chart</title>": f"<title>{html.escape(view.title)}</title>",
        "<style>": f"<style>\n        body {{ margin: 0; background: {view.look.paper}; }}",
    }
    for generic, own in named.items():
        page = page.replace(generic, own, 1)
    return page.encode()


def _scale(svg: bytes, height: int | None) -> float:
    """What brings a picture down to a height; 1 where it is no higher."""
    size = _SVG_SIZE.search(svg)
    return 1.0 if height is None or size is None else min(1.0, height / int(size[2]))


def _of_sheet(write: Callable[[Sheet], bytes]) -> Callable[[View, int | None], bytes]:
    return lambda view, height: write(of_view(view))


_OF_CHART: dict[str, Callable[[View, int | None], bytes]] = {
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


def chart_file(view: View, extension: str, height: int | None = None) -> File:
    """The view as a file; ``KeyError`` for a format that charts do not have.

    A chart is as high as its rows need. ``height`` is the most that a PNG or SVG may take, in
    pixels: a higher one is scaled down as a whole. The other formats have no screen to fit.
    """
    content = _OF_CHART[extension](view, height)
    return File(content, MEDIA_TYPES[extension], chart_name(view, extension))


def chart_name(view: View, extension: str) -> str:
    """The name of the view's file, known before it is drawn."""
    return _named(view.chart.id, view.selection, view.tables.version, extension)


def table_file(table: str, sheet: Sheet, selection: Selection, extension: str) -> File:
    """A table of the package as a file; ``KeyError`` for a format that tables do not have."""
    content = _OF_TABLE[extension](sheet)
    return File(
        content, MEDIA_TYPES[extension], table_name(table, selection, sheet.version, extension)
    )


def table_name(table: str, selection: Selection, version: str, extension: str) -> str:
    """The name of a table's file, known before it is written."""
    return _named(table.replace("_", "-"), selection, version, extension)


def _named(what: str, selection: Selection, version: str, extension: str) -> str:
    """``bilateral-delegation-sizes-kor-jpn-all-2026.11.24.png``."""
    chosen = [value for _, value in selection.to_query()]
    stem = "-".join(["bilateral", what, *chosen]).lower().replace("_", "-")[:120].rstrip("-")
    return f"{stem}-{version}.{extension}"


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
