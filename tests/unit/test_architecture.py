"""Pages are tables of contents. What modules may import, the contracts of pyproject.toml hold."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PAGES = sorted((Path(__file__).parents[2] / "pages").glob("*.py"))


def imported(script: Path) -> set[str]:
    """Every module that a script names in an import, with the names it takes from it."""
    modules: set[str] = set()
    for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            modules |= {f"{node.module}.{alias.name}" for alias in node.names}
    return modules


def test_there_are_pages() -> None:
    assert PAGES


@pytest.mark.parametrize("script", PAGES, ids=lambda script: script.stem)
def test_a_page_imports_only_the_interface(script: Path) -> None:
    beyond = {name for name in imported(script) if not f"{name}.".startswith("bilateral.ui.")}
    assert not beyond, f"{script.name} imports {', '.join(sorted(beyond))}"


@pytest.mark.parametrize("script", PAGES, ids=lambda script: script.stem)
def test_a_page_is_read_at_a_glance(script: Path) -> None:
    assert len(script.read_text(encoding="utf-8").splitlines()) <= 45
