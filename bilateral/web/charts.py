"""This module answers /charts: the list of charts, and each as a file of any format.

``width`` is that of the picture in pixels. A chart is as high as its rows need, so ``height``
is the most that a PNG or an SVG may take: a higher one is scaled down as a whole, never
stretched. ``theme=light|dark`` is the ground it is drawn on.
"""

from __future__ import annotations

from functools import lru_cache

from bilateral import export
from bilateral import selection as selections
from bilateral.charts import CHARTS, Look, View, chart
from bilateral.charts.look import Theme
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from bilateral.tables import shipped
from bilateral.web.answers import Answer, json_file
from bilateral.web.parameters import (
    DOWNLOAD,
    LOOK,
    SELECTION,
    Asked,
    Refused,
    no_format,
    parted,
    quoted,
    read,
)

# Formats that are drawn; to the others width, height and theme mean nothing.
_PICTURES = ("png", "svg", "pdf", "html")
_IDS = tuple(one.id for one in CHARTS)


def answer(name: str, query: bytes) -> tuple[Answer, bool]:
    if not name:
        asked = read(query, shipped(), SELECTION)
        return _listed(asked.selection), False
    chart_id, extension = parted(name)
    if chart_id not in _IDS:
        raise Refused(404, f"There is no chart {quoted(chart_id)}; there are {', '.join(_IDS)}.")
    if extension not in export.CHART_FORMATS:
        raise no_format(chart_id, extension, export.CHART_FORMATS)
    asked = read(query, shipped(), (*SELECTION, *LOOK, *DOWNLOAD))
    if extension not in _PICTURES:
        asked = Asked(asked.selection, download=asked.download)
    made = _file(chart_id, extension, asked.selection, asked.width, asked.height, asked.theme)
    return made, asked.download


@lru_cache(maxsize=32)
def _file(
    chart_id: str,
    extension: str,
    selection: Selection,
    width: int,
    height: int | None,
    theme: Theme,
) -> Answer:
    look = Look(_labels(selection.lang), theme, width)
    view = View.of(chart(chart_id), shipped(), selection, look)
    return Answer(export.chart_file(view, extension, height))


@lru_cache(maxsize=16)
def _listed(selection: Selection) -> Answer:
    """Every chart with its finding about the selection."""
    chosen = selections.apply(shipped(), selection)
    look = Look(_labels(selection.lang))
    query = f"?{selection.query_string}" if selection.query_string else ""
    listed = [
        {
            "id": one.id,
            "title": View(one, shipped(), chosen, selection, look).title,
            "page": one.page,
            "formats": {
                extension: f"/charts/{one.id}.{extension}{query}"
                for extension in export.CHART_FORMATS
            },
        }
        for one in CHARTS
    ]
    return Answer(json_file(listed, f"bilateral-charts-{shipped().version}.json"))


@lru_cache(maxsize=8)
def _labels(lang: str) -> Labels:
    return Labels(shipped(), words(lang))
