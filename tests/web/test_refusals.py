"""What is not understood gets a sentence that says what would be, and never comes back raw."""

from __future__ import annotations

import time

import pytest

from bilateral.charts import CHARTS
from bilateral.selection import codes
from bilateral.tables import shipped
from tests.web.conftest import Client

CHART = f"/charts/{CHARTS[0].id}.svg"


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        (
            "/charts/no-such-chart.svg",
            f"There is no chart “no-such-chart”; there are {CHARTS[0].id}",
        ),
        (f"/charts/{CHARTS[0].id}.exe", "has no format “exe”; it comes as png, svg, pdf"),
        (f"/charts/{CHARTS[0].id}", "has no address without a format; it comes as png"),
        ("/charts/a/b/c.svg", "There is no chart “a/b/c”"),
        ("/data/people.sqlite", "people has no format “sqlite”; it comes as csv"),
        ("/data/persons.csv", "There is no table “persons”; there are countries, cities"),
        ("/data/meetings.csv.gz", "There is no table “meetings.csv”"),
        ("/data/../../etc/passwd.csv", "There is no table “../../etc/passwd”"),
        ("/data/package/../meetings.csv", "There is no table “package/../meetings”"),
        ("/data/package/LICENSE", "There is no table “package/LICENSE”"),
        ("/data//etc/passwd", "There is no table “/etc/passwd”"),
        ("/data/meetings.csv\x00.csv", "There is no table “meetings.csv\x00”"),
        ("/charts/" + "x" * 5000, "There is no chart “" + "x" * 39 + "…”"),
    ],
)
def test_unknown_address(client: Client, address: str, sentence: str) -> None:
    reply = client.get(address)
    assert reply.status == 404
    assert sentence in reply.error


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("colour=red", "There is no parameter “colour” at this address; there are country, match,"),
        ("utm_source=x", "There is no parameter “utm_source”"),
        ("=KOR", "There is no parameter “”"),
        ("country=Korea", "There is no country “Korea”; the codes are in the column country_iso3"),
        ("country=kor", "There is no country “kor”"),
        ("country=", "There is no country “”"),
        ("theme=darkness", "There is no theme “darkness”; the codes are in the column theme_id of"),
        ("theme=light&theme=dark", "theme may name only one of them"),
        ("framework=nafta-2", "in the column framework_id of /data/frameworks.csv"),
        ("series=x", "in the column series_id of /data/series.csv"),
        ("level=royal", "There is no level “royal”; there are business, government, mixed."),
        ("match=some", "There is no match “some”; there are any, all, exact."),
        ("stance=angry", "there are discussed, called_for, agreed, joint_statement, initiative."),
        ("from=last+year", "from is a year from 1900 to 2100, not “last year”."),
        ("to=99999", "to is a year from 1900 to 2100"),
        ("lang=tlh", "There is no lang “tlh”; there are en, ja, ko"),
        ("match=any&match=all", "The parameter match stands 2 times; it may stand once."),
        ("width=wide", "width is a whole number of pixels from 320 to 2400, not “wide”."),
        ("width=319", "from 320 to 2400, not “319”"),
        ("width=2401", "from 320 to 2400, not “2401”"),
        ("width=960.5", "width is a whole number"),
        ("width=%D9%A9%D9%A6%D9%A0", "width is a whole number"),
        ("height=-1", "height is a whole number of pixels from 200 to 4800"),
        ("download=yes", "download is 1 or 0, not “yes”."),
        ("country=" + "K" * 5000, "There is no country “" + "K" * 39 + "…”"),
        ("country=%ff%00", "There is no country"),
    ],
)
def test_parameter_that_is_not_understood(client: Client, query: str, sentence: str) -> None:
    reply = client.get(f"{CHART}?{query}")
    assert reply.status == 400
    assert sentence in reply.error


@pytest.mark.parametrize("query", ["width=400", "theme=light", "height=400"])
def test_a_table_has_no_look(client: Client, query: str) -> None:
    assert client.get(f"/data/meetings.csv?{query}").status == 400


def test_more_values_than_a_choice_has(client: Client) -> None:
    known = sorted(codes(shipped())["country"])
    query = "&".join(f"country={code}" for code in known)
    reply = client.get(f"/data/meetings.csv?{query}")
    assert reply.status == (400 if len(known) > 100 else 200)
    if reply.status == 400:
        assert reply.error == "There are too many values of country."


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("&".join(["country=KOR"] * 10_000), "The address is too long; 8,192 characters"),
        ("&".join(["a=1"] * 300), "There are too many parameters; at most 200 are read."),
        ("&" * 8000, "There are too many parameters"),
    ],
)
def test_too_much_is_refused_without_work(client: Client, query: str, sentence: str) -> None:
    began = time.perf_counter()
    reply = client.get(f"{CHART}?{query}")
    assert time.perf_counter() - began < 0.5
    assert reply.status == 400
    assert sentence in reply.error


@pytest.mark.parametrize("address", [CHART, "/charts", "/data", "/data/meetings.csv"])
@pytest.mark.parametrize("markup", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>'])
def test_markup_is_never_said_back_raw(client: Client, address: str, markup: str) -> None:
    for query in (f"country={markup}", f"{markup}=1"):
        reply = client.get(f"{address}?{query}")
        assert reply.status == 400
        assert not {b"<", b">", b"&"} & {bytes([byte]) for byte in reply.content}
        assert markup[:3] in reply.error
        assert reply.headers["x-content-type-options"] == "nosniff"
    reply = client.get(f"/charts/{markup}.svg")
    assert reply.status == 404
    assert b"<" not in reply.content


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
@pytest.mark.parametrize("address", [CHART, "/charts", "/data", "/data/meetings.csv"])
def test_only_reading_is_answered(client: Client, address: str, method: str) -> None:
    reply = client.get(address, method=method)
    assert reply.status == 405
    assert reply.headers["allow"] == "GET, HEAD"
    assert method in reply.error


def test_refusals_are_not_kept(client: Client) -> None:
    for address in ("/charts/no-such.svg", f"{CHART}?x=1"):
        assert client.get(address).headers["cache-control"] == "no-store"
