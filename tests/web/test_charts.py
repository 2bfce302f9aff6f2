"""/charts: every chart of the registry, in every format, as the address says."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from xml.etree import ElementTree

import pytest

from bilateral import charts, export
from bilateral.charts import CHARTS, Chart, Look, View
from bilateral.export.sheets import named
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from bilateral.tables import shipped
from tests.web.conftest import Client

EVERY_CHART = pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.id)
SVG = "{http://www.w3.org/2000/svg}"
# Before any meeting, and a framework without this member: nothing is left on any page.
NOTHING = "to=1900&country=JPN&framework=usmca"


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def parsed(svg: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 - our own picture


def view_of(chart: Chart, selection: Selection) -> View:
    return View.of(chart, shipped(), selection, Look(Labels(shipped(), words("en"))))


def test_list_names_every_chart_and_its_addresses(client: Client) -> None:
    listed = json.loads(client.get("/charts").content)
    assert [(one["id"], one["page"]) for one in listed] == [(one.id, one.page) for one in CHARTS]
    for one, chart in zip(listed, CHARTS, strict=True):
        assert one["title"] == view_of(chart, Selection()).title
        assert list(one["formats"]) == list(export.CHART_FORMATS)
        assert one["formats"]["svg"] == f"/charts/{chart.id}.svg"


def test_list_of_a_selection_has_its_titles_and_addresses(client: Client) -> None:
    listed = json.loads(client.get("/charts?match=all&country=KOR&country=JPN").content)
    pair = Selection(countries=("KOR", "JPN"), match="all")
    assert [one["title"] for one in listed] == [view_of(one, pair).title for one in CHARTS]
    assert {one["formats"]["csv"].partition("?")[2] for one in listed} == {pair.query_string}


@EVERY_CHART
def test_picture_carries_title_and_version_and_is_as_wide_as_asked(
    client: Client, chart: Chart
) -> None:
    reply = client.get(f"/charts/{chart.id}.svg?width=480")
    assert (reply.status, reply.headers["content-type"]) == (200, "image/svg+xml")
    # Vega rounds the room that letters take.
    # The words beside some marks stand out of a narrow picture by up to a few letters.
    wide = chart.id in ("delegation-sizes", "framework-positions", "framework-membership")
    assert size_of(reply.content)[0] == pytest.approx(480, abs=48 if wide else 8)
    text = " ".join(parsed(reply.content).itertext())
    assert view_of(chart, Selection()).title.split()[0] in text
    assert f"data of {shipped().version}" in text


@EVERY_CHART
def test_csv_has_the_rows_behind_the_chart(client: Client, chart: Chart) -> None:
    reply = client.get(f"/charts/{chart.id}.csv?country=KOR")
    view = view_of(chart, Selection(countries=("KOR",)))
    assert (reply.status, reply.headers["content-type"]) == (200, "text/csv; charset=utf-8")
    rows = rows_of(reply.content)
    assert len(rows) == len(view.table)
    assert list(rows[0]) == list(named(view.table, view.look.labels).columns)


@EVERY_CHART
def test_nothing_left_is_a_picture_and_a_header(client: Client, chart: Chart) -> None:
    picture = client.get(f"/charts/{chart.id}.svg?{NOTHING}")
    assert picture.status == 200
    text = " ".join(parsed(picture.content).itertext())
    assert "Nothing to draw here" in text
    assert "No rows match Japan" in text
    header = client.get(f"/charts/{chart.id}.csv?{NOTHING}")
    assert header.status == 200
    assert header.content.decode("utf-8-sig").count("\n") == 1
    assert header.content.decode("utf-8-sig").rstrip().endswith("source_ids,sources")


@pytest.mark.parametrize(
    ("extension", "media_type", "first"),
    [
        ("png", "image/png", b"\x89PNG"),
        ("pdf", "application/pdf", b"%PDF"),
        ("html", "text/html; charset=utf-8", b"<!DOCTYPE html>"),
        ("xlsx", export.MEDIA_TYPES["xlsx"], b"PK"),
        ("json", "application/json", b"{"),
    ],
)
def test_every_other_format(client: Client, extension: str, media_type: str, first: bytes) -> None:
    reply = client.get(f"/charts/topic-coverage.{extension}?theme=ai-digital")
    assert (reply.status, reply.headers["content-type"]) == (200, media_type)
    assert reply.content.startswith(first)
    name = f"bilateral-topic-coverage-ai-digital-{shipped().version}.{extension}"
    assert reply.headers["content-disposition"] == f'inline; filename="{name}"'


def test_delegations_at_the_32nd_conference(client: Client) -> None:
    query = "country=KOR&country=JPN&match=all"
    picture = client.get(f"/charts/delegation-sizes.svg?{query}")
    drawn = {
        text.text
        for text in parsed(picture.content).iter(f"{SVG}text")
        if "fki-keidanren-32" in text.get("aria-label", "")
    }
    assert drawn == {"14", "11"}
    rows = rows_of(client.get(f"/charts/delegation-sizes.csv?{query}").content)
    sizes = {
        row["country_iso3"]: row["size"] for row in rows if row["meeting_id"] == "fki-keidanren-32"
    }
    assert sizes == {"KOR": "14", "JPN": "11"}


def test_coverage_of_one_theme_holds_only_that_theme(client: Client) -> None:
    rows = rows_of(client.get("/charts/topic-coverage.csv?theme=ai-digital").content)
    assert {row["theme_id"] for row in rows} == {"ai-digital"}
    assert {row["theme_name"] for row in rows} == {
        Labels(shipped(), words("en")).theme("ai-digital")
    }


def test_spreadsheet_has_a_second_sheet(client: Client) -> None:
    reply = client.get("/charts/delegation-sizes.xlsx")
    with zipfile.ZipFile(io.BytesIO(reply.content)) as book:
        assert "xl/worksheets/sheet2.xml" in book.namelist()


def size_of(svg: bytes) -> tuple[int, int]:
    root = parsed(svg)
    return int(root.attrib["width"]), int(root.attrib["height"])


def test_height_scales_a_higher_picture_down_and_leaves_a_lower_one(client: Client) -> None:
    address = "/charts/topic-coverage.svg?theme=ai-digital"
    width, height = size_of(client.get(address).content)
    fitted = size_of(client.get(f"{address}&height=220").content)
    assert fitted[0] == pytest.approx(width * 220 / height, abs=1)
    assert fitted[1] == 220
    assert size_of(client.get(f"{address}&height={height + 100}").content) == (width, height)
    png = client.get(address.replace(".svg", ".png") + "&height=220").content
    assert int.from_bytes(png[20:24]) == pytest.approx(2 * 220, abs=2)


def test_theme_is_a_ground_or_a_theme_of_meetings(client: Client) -> None:
    address = "/charts/topic-coverage.svg?theme=ai-digital"
    look = view_of(charts.chart("topic-coverage"), Selection()).look
    light, dark = client.get(address), client.get(f"{address}&theme=dark")
    assert f'fill="{look.paper}"' in light.content.decode()
    assert f'fill="{look.on(theme="dark").paper}"' in dark.content.decode()
    assert "AI" in dark.content.decode()
    assert not {"light", "dark"} & set(shipped().themes["theme_id"])


def test_download_asks_the_browser_to_save(client: Client) -> None:
    saved = client.get("/charts/topic-coverage.csv?download=1").headers["content-disposition"]
    assert saved.startswith("attachment; filename=")
    shown = client.get("/charts/topic-coverage.csv?download=0").headers["content-disposition"]
    assert shown.startswith("inline; filename=")


def test_pictures_asked_for_together_are_the_same_as_alone(client: Client) -> None:
    addresses = [
        f"/charts/topic-coverage.{extension}?theme=ai-digital&width={width}"
        for width in (700, 701)
        for extension in ("svg", "png")
    ]
    together = client.get_together([*addresses, *addresses])
    assert [reply.status for reply in together] == [200] * 8
    assert [reply.content for reply in together[:4]] == [reply.content for reply in together[4:]]
    assert len({reply.content for reply in together}) == 4
