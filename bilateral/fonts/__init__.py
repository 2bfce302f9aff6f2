"""This package holds the one typeface of the page and of every file, with Hangul, kana and kanji."""

from __future__ import annotations

from pathlib import Path

FAMILY = "Pretendard JP"
FOLDER = Path(__file__).parent
