"""Files at a web address, opened as a browser opens them: their own policy must let them show."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Server


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_chart_page_draws_and_names_itself(page: Page, server: Server, theme: str) -> None:
    page.goto(f"{server.url}/charts/delegation-sizes.html?country=KOR&theme={theme}")
    expect(page.locator("svg.marks")).to_be_visible()
    expect(page.locator("svg.marks").get_by_text("32 · 17 Oct 2025, Tokyo")).to_be_visible()
    assert page.title() not in ("", "Chart")
    # The sandbox: whatever runs in there has nothing of the dashboard's.
    assert page.evaluate("self.origin") == "null"


def test_picture_shows(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/charts/topic-coverage.svg?theme=ai-digital")
    assert page.evaluate("document.documentElement.tagName") == "svg"
    expect(page.get_by_text("CC BY 4.0").first).to_be_visible()
