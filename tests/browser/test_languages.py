"""A reader's own language, from the browser's wish to a copied address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage, wait_until_finished


@pytest.mark.parametrize(("locale", "title"), [("ko-KR", "개요"), ("ja-JP", "概要")])
def test_the_browser_names_the_language_until_the_reader_does(
    open_page: OpenPage, locale: str, title: str
) -> None:
    page = open_page("/?country=KOR")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text(title)
    expect(page.locator("html")).to_have_attribute("lang", locale[:2])
    expect(page).to_have_url(re.compile(r"/\?country=KOR$"))

    page.get_by_text("English", exact=True).click()
    expect(heading).to_have_text("Overview")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page).to_have_url(re.compile(r"\?country=KOR&lang=en$"))

    page.reload()
    wait_until_finished(page)
    expect(heading).to_have_text("Overview")
