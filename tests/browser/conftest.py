"""A reader's browser: the system's Chromium, where nothing may go wrong unseen.

A page that prints an error or a warning to the console, or asks another host for anything,
fails its test. Locate by label, then by key; `expect`, never sleep.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, expect, sync_playwright

from tests.conftest import Server, browser_is_required

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
# Milliseconds; the slowest page draws in about three seconds on two busy cores.
_PATIENCE = 30_000
_FINISHED = (
    '[data-testid="stApp"][data-test-connection-state="CONNECTED"]'
    '[data-test-script-state="notRunning"]'
)

# Opened below the root, Streamlit's front end asks two addresses to find out where the root is.
_PROBES = ("/_stcore/health", "/_stcore/host-config")

OpenPage = Callable[[str], Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Ends with the module: while it lives, no other test could run an event loop."""
    path = next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        say = pytest.fail if browser_is_required() else pytest.skip
        say("There is no Chromium; install one with: sudo apt-get install chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=_QUIET)
        yield chromium
        chromium.close()


@pytest.fixture
def complaints() -> list[str]:
    """What the page complained of; a test that provokes one empties the list after reading it."""
    return []


@pytest.fixture
def locale() -> str:
    """What the reader's browser asks for; a test says otherwise by a parameter of this name."""
    return "en-GB"


@pytest.fixture
def page(browser: Browser, server: Server, complaints: list[str], locale: str) -> Iterator[Page]:
    """A new tab of a new reader, 1280 × 900, English unless said otherwise, light."""

    def refuse_elsewhere(route: Route) -> None:
        complaints.append(f"asked another host for {route.request.url}")
        route.abort()

    def note(message: ConsoleMessage) -> None:
        probe = message.location.get("url", "").endswith(_PROBES)
        if message.type in ("error", "warning") and not probe:
            complaints.append(f"console {message.type}: {message.text}")

    expect.set_options(timeout=_PATIENCE)
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, locale=locale, color_scheme="light"
    )
    context.set_default_timeout(_PATIENCE)
    tab = context.new_page()
    tab.route(lambda url: not url.startswith((server.url, "data:", "blob:")), refuse_elsewhere)
    tab.on("console", note)
    tab.on("pageerror", lambda error: complaints.append(f"page error: {error}"))
    yield tab
    context.close()
    assert not complaints, "\n".join([*complaints, server.last_words])


@pytest.fixture
def open_page(page: Page, server: Server) -> OpenPage:
    """open_page("/delegations?country=KOR") opens it and waits until it is finished."""

    def opened(path: str = "/") -> Page:
        page.goto(server.url + path)
        wait_until_finished(page)
        return page

    return opened


def wait_until_finished(page: Page) -> None:
    """Connected, the script at rest, nothing left to fill in."""
    page.locator(_FINISHED).wait_for()
    expect(page.get_by_test_id("stAppSkeleton")).to_have_count(0)
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
