"""What HTTP says of an answer: entity tags, caches, other sites, and what a browser may run."""

from __future__ import annotations

import re

import pytest

from tests.web.conftest import Client

TABLE = "/data/meetings.csv?country=KOR"
ADDRESSES = [
    "/charts",
    "/charts/delegation-sizes.csv",
    "/charts/topic-coverage.svg?theme=ai-digital",
    "/data",
    TABLE,
    "/data/datapackage.json",
    "/data/bilateral.zip",
]
EVERY_ADDRESS = pytest.mark.parametrize("address", ADDRESSES)


@EVERY_ADDRESS
def test_public_and_kept_for_a_while(client: Client, address: str) -> None:
    headers = client.get(address).headers
    assert re.fullmatch(r'"[0-9a-f]{32}"', headers["etag"])
    assert headers["cache-control"] == "public, max-age=300"
    assert "Accept-Encoding" in headers["vary"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["access-control-allow-origin"] == "*"


@EVERY_ADDRESS
def test_known_content_is_not_sent_again(client: Client, address: str) -> None:
    first = client.get(address)
    etag = first.headers["etag"]
    for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        again = client.get(address, if_none_match=known)
        assert (again.status, again.content) == (304, b"")
        assert again.headers["etag"] == etag
        assert again.headers["cache-control"] == first.headers["cache-control"]
        assert again.headers["vary"] == first.headers["vary"]
    assert client.get(address, if_none_match='"other"').status == 200


@EVERY_ADDRESS
def test_head_is_the_answer_without_its_content(client: Client, address: str) -> None:
    whole, head = client.get(address), client.get(address, method="HEAD")
    assert (head.status, head.content) == (200, b"")
    assert head.headers == whole.headers
    assert int(head.headers["content-length"]) == len(whole.content)


def test_tag_follows_the_content(client: Client) -> None:
    tags = {client.get(f"/data/meetings.csv{query}").headers["etag"] for query in ("", "?to=2000")}
    assert len(tags) == 2
    in_other_order = client.get("/data/meetings.csv?from=1990&country=KOR").headers["etag"]
    assert in_other_order == client.get("/data/meetings.csv?country=KOR&from=1990").headers["etag"]


def test_picture_runs_nothing(client: Client) -> None:
    policy = client.get("/charts/topic-coverage.svg?theme=ai-digital").headers[
        "content-security-policy"
    ]
    assert policy.startswith("default-src 'none'")
    assert "script-src" not in policy
    assert policy.endswith("sandbox")


def test_page_runs_only_its_own_scripts_in_a_box(client: Client) -> None:
    policy = client.get("/charts/topic-coverage.html?theme=ai-digital").headers[
        "content-security-policy"
    ]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    scripts = re.search(r"script-src ([^;]*)", policy)
    assert scripts and "'unsafe-inline'" not in scripts[1]
    assert "sandbox allow-scripts" in policy
    assert "allow-same-origin" not in policy
