"""This module measures text in our typeface, so that a label is broken before it is cut."""

from __future__ import annotations

import re
from functools import lru_cache

from PIL import ImageFont

from bilateral.fonts import FAMILY, FOLDER

# Between words, and after any CJK character, a line may break; a long word may at its dash.
_PIECES = re.compile(r"\s+|[⺀-鿿가-힯＀-￯]|[^\s⺀-鿿가-힯＀-￯–-]+[–-]?|[–-]")
_ELLIPSIS = "…"


@lru_cache(maxsize=8192)
def width_of(text: str, size: float = 12) -> float:
    """Pixels that the text takes in the regular weight."""
    return _font().getlength(text) * size / _MEASURED_AT


def broken(text: str, width: float, most: int = 2, size: float = 12) -> list[str]:
    """The text in at most ``most`` lines of ``width`` pixels, with an ellipsis where it is cut."""
    lines = [""]
    for piece in _PIECES.findall(text):
        if lines[-1] and width_of((lines[-1] + piece).rstrip(), size) > width:
            lines.append("")
        if lines[-1] or not piece.isspace():
            lines[-1] += piece
    lines = [line.rstrip() for line in lines]
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1] + _ELLIPSIS]
    return [_cut(line, width, size) for line in lines]


def _cut(line: str, width: float, size: float) -> str:
    while len(line) > 1 and width_of(line, size) > width:
        line = line.rstrip(_ELLIPSIS)[:-1].rstrip() + _ELLIPSIS
    return line


_MEASURED_AT = 48


@lru_cache(maxsize=1)
def _font() -> ImageFont.FreeTypeFont:
    name = f"{FAMILY.replace(' ', '')}-Regular.otf"
    return ImageFont.truetype(str(FOLDER / name), _MEASURED_AT)
