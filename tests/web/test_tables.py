"""/data: every table as the selection leaves it, and the package as a whole."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from bilateral import export
from bilateral.checks import check
from bilateral.export.archive import package_files, packed
from bilateral.package import package
from bilateral.tables import NAMES, home, shipped
from tests.web.conftest import Client


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_list_names_every_table_with_its_rows(client: Client) -> None:
    listed = {one["name"]: one for one in json.loads(client.get("/data").content)}
    assert tuple(listed) == NAMES
    for resource in package().resources:
        one = listed[resource.name]
        assert (one["title"], one["description"]) == (resource.title, resource.description)
        assert one["rows"] == len(shipped().frame(resource.name))
        assert one["formats"]["csv"] == f"/data/{resource.name}.csv"


def test_list_is_left_to_the_page_when_a_browser_opens_it(client: Client) -> None:
    assert client.get("/data", accept="application/json").status == 200
    assert client.get("/data").headers["vary"] == "Accept, Accept-Encoding"
    # Here the pages are not behind it, so nobody has an answer.
    assert client.get("/data", accept="text/html,application/xhtml+xml,*/*;q=0.8").status != 200


@pytest.mark.parametrize("name", NAMES)
def test_csv_has_every_row_and_column(client: Client, name: str) -> None:
    reply = client.get(f"/data/{name}.csv")
    assert (reply.status, reply.headers["content-type"]) == (200, "text/csv; charset=utf-8")
    rows = rows_of(reply.content)
    assert len(rows) == len(shipped().frame(name))
    header = reply.content.decode("utf-8-sig").partition("\n")[0].split(",")
    assert [column for column in header if column in package().resource(name).columns] == list(
        package().resource(name).columns
    )


def test_meetings_of_a_country_are_only_those_it_sat_in(client: Client) -> None:
    sides = shipped().meeting_sides
    sat_in = set(sides[sides["country_iso3"] == "KOR"]["meeting_id"])
    rows = rows_of(client.get("/data/meetings.csv?country=KOR").content)
    assert {row["meeting_id"] for row in rows} == sat_in
    assert rows


def test_names_stand_beside_codes(client: Client) -> None:
    rows = rows_of(client.get("/data/meeting_sides.csv?country=KOR&country=JPN&match=all").content)
    assert {(row["country_iso3"], row["country_name"]) for row in rows} >= {
        ("KOR", "Korea"),
        ("JPN", "Japan"),
    }


def test_parquet_reads_back_as_the_table(client: Client) -> None:
    reply = client.get("/data/delegations.parquet")
    assert reply.headers["content-type"] == "application/vnd.apache.parquet"
    read = pd.read_parquet(io.BytesIO(reply.content))
    pd.testing.assert_frame_equal(
        read, shipped().delegations.reset_index(drop=True), check_dtype=False
    )


def test_json_and_xlsx_have_the_rows_and_say_what_they_are(client: Client) -> None:
    document = json.loads(client.get("/data/frameworks.json?framework=cptpp").content)
    assert [row["framework_id"] for row in document["rows"]] == ["cptpp"]
    assert document["address"] == "/data/frameworks?framework=cptpp"
    assert document["version"] == shipped().version
    reply = client.get("/data/frameworks.xlsx?framework=cptpp")
    assert reply.headers["content-type"] == export.MEDIA_TYPES["xlsx"]
    assert zipfile.is_zipfile(io.BytesIO(reply.content))


def test_nothing_left_is_a_header(client: Client) -> None:
    reply = client.get("/data/meetings.csv?to=1900")
    assert reply.status == 200
    assert reply.content.decode("utf-8-sig").count("\n") == 1


def test_archive_is_a_sound_package(client: Client, tmp_path: Path) -> None:
    reply = client.get("/data/bilateral.zip")
    assert (reply.status, reply.headers["content-type"]) == (200, "application/zip")
    with zipfile.ZipFile(io.BytesIO(reply.content)) as archive:
        assert archive.testzip() is None
        assert {"README.md", "LICENSE.txt", "CITATION.txt"} <= set(archive.namelist())
        assert package().licence.path in archive.read("LICENSE.txt").decode()
        assert shipped().version in archive.read("CITATION.txt").decode()
        archive.extractall(tmp_path)
    findings = check(tmp_path)
    assert [str(problem) for problem in findings.problems] == []
    assert [sheet.name for sheet in findings.sheets] == list(NAMES)


def test_archive_is_the_same_bytes_from_the_same_tables(client: Client) -> None:
    archive = client.get("/data/bilateral.zip").content
    assert packed(package_files(home()), shipped().version) == archive
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        year, month, day = (int(part) for part in shipped().version.split("."))
        assert {entry.date_time for entry in opened.infolist()} == {(year, month, day, 0, 0, 0)}


def test_declaration_on_the_web_leads_to_files_as_it_describes_them(client: Client) -> None:
    reply = client.get("/data/datapackage.json")
    assert (reply.status, reply.headers["content-type"]) == (200, "application/json")
    for resource in json.loads(reply.content)["resources"]:
        file = client.get(f"/data/{resource['path']}")
        assert file.status == 200
        assert file.content == (home() / f"{resource['name']}.csv").read_bytes()


def test_package_takes_no_selection(client: Client) -> None:
    reply = client.get("/data/bilateral.zip?country=KOR")
    assert reply.status == 400
    assert "there is only download" in reply.error
    saved = client.get("/data/bilateral.zip?download=1").headers["content-disposition"]
    assert saved == f'attachment; filename="bilateral-{shipped().version}.zip"'
