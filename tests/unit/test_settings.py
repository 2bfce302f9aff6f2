"""Page and charts share one ground, text on it can be read, and each setting has its reason."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from bilateral.charts.look import THEMES, Look, contrast
from bilateral.i18n import words
from bilateral.labels import Labels

SETTINGS = Path(__file__).parents[2] / ".streamlit" / "config.toml"
CONFIG = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))


@pytest.fixture(params=THEMES)
def theme(request):
    return request.param


@pytest.fixture
def page(theme):
    return CONFIG["theme"][theme]


def test_page_and_charts_share_the_ground(theme, page):
    # No label is asked for, so no table is needed.
    look = Look(Labels(None, words()), theme)
    assert page["backgroundColor"] == look.paper
    assert page["textColor"] == look.ink
    assert page["borderColor"] == look.grid
    assert page["grayTextColor"] == look.muted
    assert page["linkColor"] == look.accent


@pytest.mark.parametrize("text", ["textColor", "grayTextColor", "linkColor"])
@pytest.mark.parametrize("ground", ["backgroundColor", "secondaryBackgroundColor"])
def test_text_reads_on_both_grounds(page, text, ground):
    assert contrast(page[text], page[ground]) >= 4.5


def test_accent_carries_white_text_and_stands_out(page):
    assert contrast(page["primaryColor"], "#ffffff") >= 4.5
    assert contrast(page["primaryColor"], page["backgroundColor"]) >= 3
    assert contrast(page["primaryColor"], page["secondaryBackgroundColor"]) >= 3


def test_server_and_client_settings_each_have_their_reason_above():
    lines = SETTINGS.read_text(encoding="utf-8").split("[theme]")[0].splitlines()
    for above, line in pairwise(lines):
        if "=" in line and not line.startswith("#") and not line.startswith("showErrorLinks"):
            assert above.startswith("#"), f"{line} has no reason"
