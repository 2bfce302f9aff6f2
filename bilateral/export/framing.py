"""This module frames a chart for export: title above, sources, selection and version below.

Everything is inside the Vega-Lite specification, so every picture format carries it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import altair as alt
from PIL import ImageFont

from bilateral.charts.chart import View
from bilateral.charts.look import PADDING
from bilateral.fonts import FAMILY, FOLDER

_TITLE, _SUBTITLE, _FOOTER = 17, 13, 11
# A word, a run of spaces, or one CJK character: between these a line may break.
_BREAKS = re.compile(r"\s+|[⺀-鿿가-힯＀-￯]|[^\s⺀-鿿가-힯＀-￯]+")


def framed(view: View) -> dict[str, Any]:
    """The Vega-Lite specification of the whole picture, ``view.look.width`` pixels wide."""
    look = view.look
    inner = look.width - 2 * PADDING
    footer = [line for text in footer_lines(view) for line in wrapped(text, inner, _FOOTER)]
    chart = {} if view.is_empty else view.drawn().to_dict()
    plot = chart.get("width", look.plot_width)
    foot = {
        "data": {"values": [{"text": "\n".join(footer)}]},
        "mark": {
            "type": "text", "align": "left", "baseline": "top", "lineBreak": "\n",
            "lineHeight": 15, "fontSize": _FOOTER, "x": plot - inner, "y": 0, "color": look.muted,
        },
        "encoding": {"text": {"field": "text", "type": "nominal"}},
        "width": plot,
        "height": 15 * len(footer),
    }  # fmt: skip
    # These stand at the top of a whole picture only.
    whole: dict[str, Any] = {
        name: chart.pop(name) for name in ("params", "datasets") if name in chart
    }
    return {
        "$schema": chart.pop("$schema", alt.SCHEMA_URL),
        "title": {
            "text": wrapped(view.title, inner, _TITLE, bold=True),
            "subtitle": wrapped(view.subtitle, inner, _SUBTITLE),
        },
        "description": view.alt,
        "padding": PADDING,
        "spacing": 18,
        "vconcat": [chart, foot] if chart else [foot],
        "config": look.vega_config(),
        **whole,
    }


def footer_lines(view: View) -> list[str]:
    """Sources; the selection in words with how much it leaves; version and licence."""
    words = view.look.labels.words
    lines = [
        view.publishers_in_words,
        words(
            "footer-selection", selection=view.selection_in_words, count=view.count_in_words
        ),
        words("footer-version", version=view.tables.version),
    ]  # fmt: skip
    return [line for line in lines if line]


def wrapped(text: str, width: float, size: int, *, bold: bool = False) -> list[str]:
    """The text in lines no wider than ``width`` pixels in our typeface."""
    font = _font(size, bold)
    lines = [""]
    for piece in _BREAKS.findall(text):
        if lines[-1] and font.getlength((lines[-1] + piece).rstrip()) > width:
            lines.append("")
        if lines[-1] or not piece.isspace():
            lines[-1] += piece
    return [line.rstrip() for line in lines]


@lru_cache(maxsize=8)
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    weight = "SemiBold" if bold else "Regular"
    return ImageFont.truetype(str(FOLDER / f"{FAMILY.replace(' ', '')}-{weight}.otf"), size)
