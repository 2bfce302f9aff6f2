"""Every language says everything that English says, with the same values, and nothing else."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast as fluent
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from bilateral.i18n import DEFAULT, LOCALES, languages
from bilateral.labels import LISTS

ROOT = Path(__file__).parents[2]
OTHERS = [lang for lang in languages() if lang != DEFAULT]


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def messages(lang: str) -> dict[str, tuple[str, frozenset[str]]]:
    """id → (file, variables) of a language's catalogue."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for path in sorted((LOCALES / lang).glob("*.ftl")):
        for entry in parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{lang}/{path.name}: {entry.content[:80]}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice in {lang}"
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = path.name, frozenset(variables.names)
    return found


@pytest.mark.parametrize("lang", OTHERS)
def test_no_message_is_missing_or_too_many_or_in_another_file(lang):
    assert {key: path for key, (path, _) in messages(lang).items()} == {
        key: path for key, (path, _) in messages(DEFAULT).items()
    }


@pytest.mark.parametrize("lang", OTHERS)
def test_a_message_knows_no_value_that_english_does_not(lang):
    english = messages(DEFAULT)
    unknown = {key: names - english[key][1] for key, (_, names) in messages(lang).items()}
    assert not {key: names for key, names in unknown.items() if names}


@pytest.mark.parametrize("number", [0, 1, 2, 11])
@pytest.mark.parametrize("lang", languages())
def test_every_message_can_be_said(lang, number):
    for key, (path, names) in messages(lang).items():
        bundle = FluentBundle([lang], use_isolating=False)
        source = (LOCALES / lang / path).read_text(encoding="utf-8")
        bundle.add_resource(_resource(source))
        pattern = bundle.get_message(key).value
        text, problems = bundle.format_pattern(pattern, dict.fromkeys(names, number))
        assert not problems, f"{lang}: {key}: {problems}"
        assert text.strip(), f"{lang}: {key} is empty"


@cache
def _resource(source: str) -> Any:
    return FluentResource(source)


def test_every_message_is_used():
    said = re.compile("|".join(sorted(_ids_in_code())))
    assert [key for key in messages(DEFAULT) if not said.fullmatch(key)] == []


def _ids_in_code() -> set[str]:
    """Patterns of the ids that the code may ask for: its literals, and those put together."""
    found = {f"{prefix}-[a-z0-9-]*" for prefix in LISTS.values()}
    for path in [*(ROOT / "bilateral").rglob("*.py"), *(ROOT / "pages").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [
                    part.value if isinstance(part, ast.Constant) else "" for part in node.values
                ]
                # What is put together of codes alone is a word of a closed list, as above.
                if any(re.search("[a-z]{3}", str(part)) for part in parts):
                    found.add("".join(re.escape(str(part)) or "[a-z0-9-]*" for part in parts))
            elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "listed":
                column = ast.literal_eval(node.args[0]) if _is_text(node.args[0]) else ""
                found.add(f"{LISTS.get(column, column)}-[a-z0-9-]*" if column else "-")
            elif isinstance(node, ast.Constant) and re.fullmatch(_ID, str(node.value)):
                found.add(re.escape(str(node.value)))
    return found


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


_ID = r"[a-z0-9]+(-[a-z0-9]+)*"
