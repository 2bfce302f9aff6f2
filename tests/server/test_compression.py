"""Everything that gains from it travels compressed, Streamlit's own front end too."""

from __future__ import annotations

import re

import httpx
import pytest

from tests.conftest import Server


@pytest.fixture(scope="module")
def script(server: Server) -> str:
    """The address of the front end's main script, as the first page names it."""
    found = re.search(r'src="\./(static/js/[^"]+\.js)"', httpx.get(server.url).text)
    assert found, "the first page names no script"
    return f"/{found[1]}"


def test_pages_and_addresses_are_compressed(server: Server, script: str) -> None:
    for path in ("/", "/delegations", script, "/charts", "/data/meetings.csv"):
        reply = httpx.get(server.url + path, headers={"Accept-Encoding": "gzip"})
        assert reply.status_code == 200, path
        assert reply.headers.get("content-encoding") == "gzip", path
        assert "accept-encoding" in reply.headers["vary"].lower(), path


def test_who_does_not_ask_gets_it_plain(server: Server, script: str) -> None:
    reply = httpx.get(server.url + script, headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in reply.headers


def test_fonts_are_not_compressed_twice(server: Server) -> None:
    path = "/app/static/fonts/bilateral-sans-regular-latin.woff2"
    reply = httpx.get(server.url + path, headers={"Accept-Encoding": "gzip"})
    assert reply.headers["content-type"] == "font/woff2"
    assert "content-encoding" not in reply.headers


def test_a_path_out_of_the_static_folder_is_refused(server: Server) -> None:
    reply = httpx.get(server.url + "/app/static/%2e%2e/app.py")
    assert reply.status_code == 400
