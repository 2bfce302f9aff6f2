"""The same addresses on the running dashboard: beside the pages, compressed, and under attack."""

from __future__ import annotations

import json
import socket
import threading
import time
from urllib.parse import urlsplit

import httpx
import pytest

from bilateral.charts import CHARTS
from tests.conftest import Server

CHART = f"/charts/{CHARTS[0].id}"
_PATIENCE = 60  # seconds; a picture takes half a second, unless everything else runs as well


def _get(address: str, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.get(address, headers=headers, timeout=_PATIENCE)


def sent_raw(server: Server, target: str) -> bytes:
    """The answer to a request line that no client would send."""
    address = urlsplit(server.url)
    with socket.create_connection((address.hostname, address.port), timeout=_PATIENCE) as line:
        request = f"GET {target} HTTP/1.1\r\nHost: {address.netloc}\r\nConnection: close\r\n\r\n"
        line.sendall(request.encode("latin-1"))
        parts = []
        while part := line.recv(65536):
            parts.append(part)
        return b"".join(parts)


def test_compressed_answer_is_the_plain_one(server: Server) -> None:
    address = f"{server.url}{CHART}.svg"
    plain = _get(address, headers={"Accept-Encoding": "identity"})
    packed = _get(address, headers={"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.num_bytes_downloaded < len(plain.content) / 2
    assert packed.content == plain.content
    known = {"Accept-Encoding": "gzip", "If-None-Match": packed.headers["etag"]}
    assert _get(address, headers=known).status_code == 304


def test_head_over_the_wire(server: Server) -> None:
    reply = httpx.head(
        f"{server.url}/data/meetings.csv",
        headers={"Accept-Encoding": "identity"},
        timeout=_PATIENCE,
    )
    assert reply.status_code == 200
    assert int(reply.headers["content-length"]) > 1000


def test_data_is_a_page_in_a_browser_and_a_list_elsewhere(server: Server) -> None:
    in_browser = _get(f"{server.url}/data?country=KOR", headers={"Accept": "text/html,*/*"})
    assert in_browser.headers["content-type"].startswith("text/html")
    assert "<title>" in in_browser.text
    elsewhere = _get(f"{server.url}/data?country=KOR")
    assert isinstance(json.loads(elsewhere.content), list)


@pytest.mark.parametrize(
    "target",
    [
        "/data/../../etc/passwd.csv",
        "/data/..%2f..%2fetc%2fpasswd.csv",
        "/data/%2e%2e/%2e%2e/etc/passwd",
        "/charts//etc/passwd.svg",
        "/data/package/%2e%2e/%2e%2e/dashboard.py",
        "/data/meetings.csv%00.csv",
        f"{CHART}.svg?country=<script>alert(1)</script>",
        f"{CHART}.svg?" + "&".join(["country=KOR"] * 10_000),
        "/data/meetings.csv?" + "&".join(f"p{n}=1" for n in range(10_000)),
    ],
    ids=lambda target: target[:40],
)
def test_hostile_address_is_refused(server: Server, target: str) -> None:
    answer = sent_raw(server, target)
    assert answer.split(b" ", 2)[1] in (b"400", b"404")
    for leaked in (b"root:", b"import streamlit", b"<script>", b"Traceback"):
        assert leaked not in answer


def test_drawing_keeps_nobody_waiting(server: Server) -> None:
    waits: list[float] = []
    done = threading.Event()

    def ask() -> None:
        with httpx.Client(timeout=_PATIENCE) as client:
            while not done.is_set():
                began = time.perf_counter()
                client.get(f"{server.url}/_stcore/health")
                waits.append(time.perf_counter() - began)

    asking = threading.Thread(target=ask)
    # The first picture starts the process that draws.
    _get(f"{server.url}{CHART}.svg?width=500")
    asking.start()
    began = time.perf_counter()
    try:
        drawn = _get(f"{server.url}/charts/topic-coverage.png?width=2300")
    finally:
        took = time.perf_counter() - began
        done.set()
        asking.join()
    assert drawn.status_code == 200
    assert max(waits) < took / 2, f"{max(waits):.2f} s of {took:.2f} s"
