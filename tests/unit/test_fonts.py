"""The typeface has every character we write, and a browser is told the truth about its parts."""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path

import pytest
from fontTools.subset import parse_unicodes
from fontTools.ttLib import TTFont

from bilateral.fonts import FAMILY, FOLDER
from bilateral.fonts.subsets import RANGES, WEIGHTS, file_name

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "bilateral" / "ui" / "static" / "fonts"
FACES = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"][
    "fontFaces"
]
# Stands in the title of one publication, which keeps its own characters; titles are not drawn in
# pictures, and a browser takes it from the next font.
ELSEWHERE = {"∼"}


def characters(font: Path) -> set[int]:
    return set(TTFont(font).getBestCmap())


@pytest.fixture(scope="module", params=WEIGHTS)
def weight(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_originals_carry_the_family(weight: str) -> None:
    names = TTFont(FOLDER / f"PretendardJP-{weight}.otf")["name"]
    assert names.getBestFamilyName() == FAMILY
    assert names.getBestSubFamilyName() == weight


def test_every_character_we_write_has_a_glyph(weight: str) -> None:
    known = characters(FOLDER / f"PretendardJP-{weight}.otf")
    files = [*(ROOT / "data").glob("*.csv"), *(ROOT / "bilateral" / "locales").rglob("*.ftl")]
    missing = {
        f"{character!r} of {file.name}"
        for file in files
        for character in set(file.read_text(encoding="utf-8")) - ELSEWHERE
        # Control and format characters are not drawn.
        if unicodedata.category(character) not in ("Cc", "Cf")
        and ord(character) not in known
        # Names in Devanagari and simplified characters: pages show them in the reader's own
        # font, pictures leave them out.
        and not (
            file.stem
            in ("people", "organizations", "sources", "aliases", "corrections", "entity_reviews")
            and unicodedata.name(character, "").startswith(("DEVANAGARI", "CJK UNIFIED"))
        )
    }
    assert not missing, f"PretendardJP-{weight}.otf lacks {', '.join(sorted(missing))}"


def test_settings_name_every_part() -> None:
    declared = {(face["url"], face["weight"], face["unicodeRange"]) for face in FACES}
    expected = {
        (f"app/static/fonts/{file_name(weight, part)}", number, range_)
        for weight, number in zip(WEIGHTS, (400, 600), strict=True)
        for part, range_ in RANGES.items()
    }
    assert declared == expected
    assert {face["family"] for face in FACES} == {FAMILY}


def test_parts_hold_all_of_their_range_and_nothing_else(weight: str) -> None:
    original = characters(FOLDER / f"PretendardJP-{weight}.otf")
    for part, range_ in RANGES.items():
        promised = set(parse_unicodes(range_.replace("U+", "")))
        assert characters(STATIC / file_name(weight, part)) == original & promised, part


def test_ranges_do_not_overlap() -> None:
    ranges = [set(parse_unicodes(range_.replace("U+", ""))) for range_ in RANGES.values()]
    assert sum(map(len, ranges)) == len(set().union(*ranges))


def test_the_part_on_every_page_is_small(weight: str) -> None:
    assert (STATIC / file_name(weight, "latin")).stat().st_size < 60_000


def test_cut_fonts_do_not_bear_the_reserved_name(weight: str) -> None:
    for part in RANGES:
        font = TTFont(STATIC / file_name(weight, part))
        said = " ".join(record.toUnicode() for record in font["name"].names if record.nameID != 0)
        assert "Pretendard" not in said
        assert "Pretendard" not in font["CFF "].cff.fontNames[0]
