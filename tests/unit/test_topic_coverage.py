"""What is known from weak sources alone is drawn with a star and told in no title."""

from __future__ import annotations

import json

import pytest

from bilateral.charts import Look, View, chart
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection
from tests.unit.tables_builder import tables


@pytest.fixture
def view() -> View:
    meeting = {"series_id": "s", "city": "Seoul", "certainty": "held"}
    said = {"certainty": "held", "stance": "agreed", "detail": "Said.", "source_id": "x"}
    given = tables(
        series=[{"series_id": "s", "name_en": "Series"}],
        themes=[{"theme_id": "ai", "name_en": "AI"}, {"theme_id": "food", "name_en": "Food"}],
        meetings=[
            {**meeting, "meeting_id": "firm", "start_date": "2024-01-02", "confidence": "high"},
            {**meeting, "meeting_id": "weak", "start_date": "2025-03-04", "confidence": "low"},
        ],
        meeting_themes=[
            {**said, "meeting_id": "firm", "theme_id": "ai"},
            {**said, "meeting_id": "weak", "theme_id": "ai"},
            {**said, "meeting_id": "weak", "theme_id": "food"},
        ],
        sources=[{"source_id": "x", "publisher": "X"}],
    )
    look = Look(Labels(given, words("en")), "light", 960)
    return View.of(chart("topic-coverage"), given, Selection(), look)


def test_the_title_counts_meetings_from_sound_sources(view: View) -> None:
    assert view.title.startswith("AI came up at 1 of 1 meeting")
    assert "2 Jan 2024" in view.title


def test_both_forms_mark_the_weak_meeting(view: View) -> None:
    rows = next(
        cells for cells in view.drawn().to_dict()["datasets"].values() if "step" in cells[0]
    )
    assert sorted((row["meeting_id"], row["step"]) for row in rows) == [
        ("firm", "3"), ("weak", "3*"), ("weak", "3*"),
    ]  # fmt: skip
    assert json.dumps(view.plotly).count('"3*"') == 2
    assert "weak sources" in view.subtitle
