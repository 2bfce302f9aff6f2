"""What the documents promise, the dashboard keeps."""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

import httpx
import pytest

from tests.conftest import ROOT, Server

README = (ROOT / "README.md").read_text(encoding="utf-8")
ADDRESSES = re.findall(r"curl '(http://localhost:8501[^']*)'", README)
VERSION = json.loads((ROOT / "data" / "datapackage.json").read_text(encoding="utf-8"))["version"]


def test_the_readme_gives_addresses() -> None:
    assert len(ADDRESSES) >= 6


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_of_the_readme_answer(server: Server, address: str) -> None:
    parts = urlsplit(address)
    reply = httpx.get(f"{server.url}{parts.path}?{parts.query}", timeout=30)
    assert reply.status_code == 200, reply.text
    assert "html" not in reply.headers["content-type"]


@pytest.mark.parametrize("name", ["README.md", "CITATION.cff", "data/README.md"])
def test_documents_cite_the_version_of_the_data(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert set(re.findall(r"\b20\d\d\.\d{1,2}\.\d{1,2}\b", text)) == {VERSION}


@pytest.mark.parametrize(
    "document", ["README.md", "CONTRIBUTING.md", "data/README.md", "bilateral/fonts/README.md"]
)
def test_linked_files_exist(document: str) -> None:
    path = ROOT / document
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), f"{document} links {target}"


def test_every_target_of_the_makefile_is_explained() -> None:
    targets = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    documents = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for target in set(targets[0].split()) - {"browser"}:
        assert f"make {target}" in documents, target
