"""What a reader does: filter, read a chart, ask who says so, take the chart away, send the link."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pypdf
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from bilateral.tables import shipped
from tests.browser.conftest import OpenPage, wait_until_finished
from tests.conftest import Server

PAGES = ("", "delegations", "themes", "frameworks", "indicators", "data", "quality")
PAIR_AND_AI = "country=KOR&country=JPN&match=all&theme=ai-digital"


def ending(address: str) -> re.Pattern[str]:
    return re.compile(re.escape(address) + "$")


def choose(page: Page, label: str, option: str) -> None:
    """Choose an option of a filter as a reader does: click, type, take it from the list."""
    box = page.get_by_test_id("stSidebar").get_by_role("combobox", name=label)
    box.click()
    box.fill(option)
    page.get_by_role("option", name=option).first.click()
    page.keyboard.press("Escape")
    wait_until_finished(page)


def download(page: Page, chart: str, label: str) -> Path:
    """Take a chart's file through the card's own menu."""
    card = page.locator(f".st-key-card-{chart}")
    card.get_by_role("button", name="Download", exact=True).click()
    with page.expect_download() as caught:
        page.get_by_role("button", name=label).click()
    page.keyboard.press("Escape")
    return Path(caught.value.path()).rename(
        Path(caught.value.path()).with_name(caught.value.suggested_filename)
    )


def test_filter_by_country_and_theme_changes_count_charts_and_address(open_page: OpenPage) -> None:
    page = open_page("/delegations")
    choose(page, "Countries", "Korea")
    choose(page, "Themes", "AI and digital")
    tables = shipped()
    korean = tables.meeting_sides.query("country_iso3 == 'KOR'")["meeting_id"]
    about_ai = tables.meeting_themes.query("theme_id == 'ai-digital'")["meeting_id"]
    raised = len(set(korean) & set(about_ai))
    total = len(shipped().meetings)
    expect(page.get_by_text(f"{raised} of {total} meetings")).to_be_visible()
    expect(page).to_have_url(ending("/delegations?country=KOR&theme=ai-digital"))
    page.get_by_role("button", name="Reset filters").first.click()
    expect(page.get_by_text(f"{total} of {total} meetings")).to_be_visible()
    expect(page).to_have_url(ending("/delegations"))


def test_copied_address_shows_the_same_to_someone_else(
    open_page: OpenPage, browser: Browser, server: Server
) -> None:
    page = open_page(f"/themes?{PAIR_AND_AI}")
    mine = page.locator("h1, h3").all_inner_texts()
    other = browser.new_context().new_page()
    other.goto(page.url)
    wait_until_finished(other)
    expect(other.locator("h3")).to_have_count(page.locator("h3").count())
    assert other.locator("h1, h3").all_inner_texts() == mine
    other.context.close()


def test_selection_survives_pages_back_and_reload(open_page: OpenPage) -> None:
    page = open_page("/delegations?theme=supply-chains")
    page.get_by_role("link", name="Themes").click()
    expect(page).to_have_url(ending("/themes?theme=supply-chains"))
    wait_until_finished(page)
    page.go_back()
    expect(page).to_have_url(ending("/delegations?theme=supply-chains"))
    page.reload()
    wait_until_finished(page)
    expect(page.get_by_test_id("stSidebar").get_by_text("Supply chains")).to_be_visible()


def test_bar_leads_to_its_meeting_and_the_source_behind_it(open_page: OpenPage) -> None:
    page = open_page("/delegations?series=fki-keidanren")
    page.locator(".st-key-card-delegation-sizes .barlayer .point path").first.click(force=True)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("32nd Korea-Japan Business Conference")
    expect(dialog).to_contain_text("14 people")
    expect(dialog.get_by_role("link", name="The Korea Herald").first).to_have_attribute(
        "href", "https://www.koreaherald.com/article/10595813"
    )
    expect(page).to_have_url(re.compile("open=meeting%2Ffki-keidanren-32"))
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(page).to_have_url(ending("/delegations?series=fki-keidanren"))
    # The same bar opens again: closing leaves nothing selected.
    page.locator(".st-key-card-delegation-sizes .barlayer .point path").first.click(force=True)
    expect(page.get_by_role("dialog")).to_be_visible()


def test_cell_leads_to_what_was_said(open_page: OpenPage) -> None:
    page = open_page("/themes?series=fki-keidanren&theme=ai-digital")
    page.locator(".st-key-card-topic-coverage .scatterlayer .point").last.click(force=True)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("AI and digital: 32nd")
    expect(dialog).to_contain_text("agreed")


def width_of(path: Path) -> int:
    with Image.open(path) as picture:
        return picture.width


def root_of(path: Path) -> str:
    # Our own file, so nothing in it is hostile.
    return ElementTree.parse(path).getroot().tag  # noqa: S314


PARTS: dict[str, tuple[str, Callable[[Path], Any]]] = {
    "png": ("Picture (PNG)", width_of),
    "svg": ("Picture (SVG)", root_of),
    "pdf": ("PDF", lambda path: pypdf.PdfReader(path).pages[0].extract_text()),
    "html": ("Interactive page", lambda path: path.read_text(encoding="utf-8")),
    "csv": ("Table (CSV)", lambda path: path.read_text(encoding="utf-8-sig")),
    "xlsx": ("(Excel)", openpyxl.load_workbook),
    "json": ("(JSON)", lambda path: json.loads(path.read_text(encoding="utf-8"))),
}


@pytest.mark.parametrize("extension", PARTS)
def test_delegation_sizes_can_be_taken_away(open_page: OpenPage, extension: str) -> None:
    page = open_page("/delegations?country=KOR&country=JPN&match=all&series=fki-keidanren")
    label, read = PARTS[extension]
    path = download(page, "delegation-sizes", label)
    version = shipped().version
    assert path.name == (
        f"bilateral-delegation-sizes-kor-jpn-all-fki-keidanren-{version}.{extension}"
    )
    content = read(path)
    if extension == "png":
        assert content == 1920
    elif extension == "svg":
        assert content == "{http://www.w3.org/2000/svg}svg"
        text = path.read_text(encoding="utf-8")
        assert "Korea and Japan together" in text
        assert version in text
    elif extension == "csv":
        last = {
            row["country_name"]: row["size"]
            for row in csv.DictReader(io.StringIO(content))
            if row["meeting_id"] == "fki-keidanren-32"
        }
        assert last == {"Korea": "14", "Japan": "11"}
    elif extension == "xlsx":
        assert content.sheetnames == ["delegation-sizes", "About"]
    elif extension == "json":
        assert content["version"] == version
    else:
        assert "Korea 14, Japan 11" in content.replace("\n", " ")


@pytest.mark.parametrize("chart", ["topic-coverage", "theme-momentum"])
def test_other_charts_give_a_picture_and_rows(open_page: OpenPage, chart: str) -> None:
    page = open_page(f"/themes?{PAIR_AND_AI}")
    picture = download(page, chart, "Picture (SVG)").read_text(encoding="utf-8")
    assert "AI and digital" in picture
    rows = list(csv.DictReader(io.StringIO(
        download(page, chart, "Table (CSV)").read_text(encoding="utf-8-sig")
    )))  # fmt: skip
    assert {row["theme_id"] for row in rows} == {"ai-digital"}


def test_table_behind_the_chart_is_one_click_away(open_page: OpenPage) -> None:
    page = open_page("/themes")
    card = page.locator(".st-key-card-topic-coverage")
    card.get_by_role("radio", name="Table").click()
    expect(card.get_by_test_id("stDataFrame")).to_be_visible()


def test_nothing_matches_is_a_sentence_and_a_way_back(open_page: OpenPage) -> None:
    page = open_page("/themes?theme=tourism&to=1970")
    expect(page.get_by_text("No meeting matches Tourism; until 1970")).to_be_visible()
    page.get_by_role("button", name="Show everything").click()
    expect(page.get_by_text("No meeting matches")).to_have_count(0)
    expect(page.get_by_role("heading", level=3).first).to_be_visible()


def test_hostile_address_is_shown_letter_by_letter_or_not_at_all(open_page: OpenPage) -> None:
    page = open_page("/themes?country=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&theme=**x**")
    expect(page.get_by_test_id("stAlert")).to_contain_text("country=<img src=x onerror=alert(1)>")
    expect(page.locator("img[src='x']")).to_have_count(0)
    assert page.url.endswith("/themes")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [390, 320])
def test_phone_shows_the_page_without_scrolling_sideways(
    open_page: OpenPage, page: Page, path: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    open_page(f"/{path}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    main = page.get_by_test_id("stMain")
    assert main.evaluate("pane => pane.scrollWidth - pane.clientWidth") <= 1


def test_dark_is_a_ground_of_its_own(browser: Browser, server: Server) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{server.url}/delegations")
    wait_until_finished(page)
    plot = page.locator(".st-key-card-delegation-sizes .main-svg").first
    expect(plot).to_have_css("background-color", "rgb(20, 24, 29)")
    context.close()


def test_address_of_a_part_opens_that_part(open_page: OpenPage) -> None:
    page = open_page("/frameworks?country=KOR&part=membership")
    expect(page.locator(".st-key-card-framework-membership")).to_be_visible()
    expect(page.locator(".st-key-card-framework-coverage")).to_have_count(0)
    expect(page).to_have_url(ending("/frameworks?country=KOR&part=membership"))
    page.get_by_role("radio", name="What they cover").click()
    expect(page.locator(".st-key-card-framework-coverage")).to_be_visible()
    expect(page).to_have_url(ending("/frameworks?country=KOR"))
