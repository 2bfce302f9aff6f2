"""The first thing a reader meets."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import OpenPage


def test_front_page_opens_without_a_fault(open_page: OpenPage) -> None:
    page = open_page("/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.get_by_test_id("stAlert")).to_have_count(0)


def test_typeface_is_ours_in_every_script(open_page: OpenPage) -> None:
    page = open_page("/")
    for weight in (400, 600):
        for text in ("Korea", "ō", "한일재계회의", "かんだんかい", "日韓首脳懇談会"):
            loaded = page.evaluate(
                "([font, text]) => document.fonts.load(font, text)"
                ".then(faces => faces.map(face => face.status))",
                [f"{weight} 16px 'Pretendard JP'", text],
            )
            assert loaded == ["loaded"], f"{text} at {weight}: {loaded}"
