"""This package holds the one typeface of page and files, with Hangul, kana and kanji."""

from __future__ import annotations

from pathlib import Path

FAMILY = "Pretendard JP"
FOLDER = Path(__file__).parent
