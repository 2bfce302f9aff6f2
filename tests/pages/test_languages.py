"""The language of a page: from the address, else from the browser; switched without loss."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.runtime.context import ContextProxy
from streamlit.testing.v1 import AppTest

APP = str(Path(__file__).parents[2] / "bilateral" / "ui" / "app.py")


def opened(**query: str) -> AppTest:
    app = AppTest.from_file(APP, default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


@pytest.fixture
def korean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ContextProxy, "locale", property(lambda self: "ko-KR"))


@pytest.mark.parametrize(("lang", "title"), [("en", "Overview"), ("ko", "개요"), ("ja", "概要")])
def test_the_address_names_the_language(lang, title):
    assert opened(lang=lang).title[0].value == title


@pytest.mark.usefixtures("korean")
def test_an_address_without_a_language_opens_in_that_of_the_browser():
    app = opened(country="KOR")
    assert app.title[0].value == "개요"
    assert "lang" not in app.query_params


@pytest.mark.usefixtures("korean")
def test_another_language_than_the_browsers_is_named_in_the_address():
    app = opened(country="KOR")
    app.segmented_control(key="filter-lang").set_value("en").run()
    assert app.title[0].value == "Overview"
    assert app.query_params["lang"] == "en"
    assert app.query_params["country"] == "KOR"


def test_switching_keeps_the_selection():
    app = opened(country="KOR", theme="ai-digital")
    app.segmented_control(key="filter-lang").set_value("ja").run()
    assert app.multiselect(key="filter-countries").value == ["KOR"]
    assert app.multiselect(key="filter-themes").value == ["ai-digital"]
    assert app.query_params["lang"] == "ja"
