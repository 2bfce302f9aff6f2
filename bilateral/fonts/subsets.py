"""This module cuts the typeface into the parts that a browser fetches, each when it needs it.

`python -m bilateral.fonts.subsets` writes them to `bilateral/ui/static/fonts`; it needs fonttools
and brotli, which only the checks install. Run it after changing the typeface or RANGES, and copy
RANGES to the `unicodeRange` of `.streamlit/config.toml` (a test holds the two together).

A cut font is a modified one, and its licence reserves the name "Pretendard JP" for the original:
inside the files the parts are called "Bilateral Sans".
"""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from fontTools.subset import Options, Subsetter, parse_unicodes, save_font
from fontTools.ttLib import TTFont

from bilateral.fonts import FOLDER

WEIGHTS = ("Regular", "SemiBold")
# Latin is on every page; the rest only where such names or words are. Few and plain ranges,
# because Streamlit sends them to the browser with every run of a page.
RANGES = MappingProxyType(
    {
        "latin": "U+0000-00FF,U+2000-206F,U+20A0-20CF,U+2100-2BFF",
        "extended": "U+0100-10FF,U+1D00-1FFF,U+2070-209F,U+2C00-2DFF",
        "hangul": "U+1100-11FF,U+3130-318F,U+AC00-D7FF",
        "kana": "U+2E80-312F,U+3190-33FF,U+FE30-FFEF",
        "kanji": "U+3400-9FFF,U+F900-FAFF,U+1F100-2FFFF",
    }
)
_NAME = "Bilateral Sans"
# Copyright, version, licence and its address stay; every other name is the original's.
_KEPT_NAMES = frozenset({0, 5, 13, 14})
_SETTINGS = MappingProxyType({"hinting": False, "desubroutinize": True, "notdef_outline": True})
_FEATURES = ("kern", "mark", "mkmk", "calt", "ccmp", "locl", "tnum", "case")
_FOLDER = FOLDER.parent / "ui" / "static" / "fonts"


def file_name(weight: str, part: str) -> str:
    return f"bilateral-sans-{weight.lower()}-{part}.woff2"


def write(folder: Path = _FOLDER) -> None:
    """Write every part of every weight, replacing those that are there."""
    folder.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        for part, range_ in RANGES.items():
            _cut(weight, range_, folder / file_name(weight, part))


def _cut(weight: str, range_: str, target: Path) -> None:
    # The date inside stays the original's, so that the same cut gives the same bytes.
    font = TTFont(FOLDER / f"PretendardJP-{weight}.otf", recalcTimestamp=False)
    options = Options(flavor="woff2", layout_features=list(_FEATURES), **_SETTINGS)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(range_.replace("U+", "")))
    subsetter.subset(font)
    _rename(font, weight)
    save_font(font, str(target), options)


def _rename(font: TTFont, weight: str) -> None:
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in _KEPT_NAMES]
    postscript = f"{_NAME.replace(' ', '')}-{weight}"
    for number, name in {1: _NAME, 2: weight, 4: f"{_NAME} {weight}", 6: postscript}.items():
        names.setName(name, number, 3, 1, 0x409)
    outlines = font["CFF "].cff
    outlines.fontNames[0] = postscript
    outlines.topDictIndex[0].FullName = f"{_NAME} {weight}"
    outlines.topDictIndex[0].FamilyName = _NAME


if __name__ == "__main__":
    write()
