"""The sentence that a page opens with, on frames small enough to count by hand."""

from __future__ import annotations

from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.measures import leads
from bilateral.selection import Selection
from tests.unit.tables_builder import tables


def test_positions_are_counted_on_the_frameworks_that_the_selection_leaves() -> None:
    found = tables(
        frameworks=[
            {"framework_id": "rcep", "status": "in_force"},
            {"framework_id": "g20", "status": "active"},
        ],
        meeting_frameworks=[
            {"meeting_id": "one", "framework_id": "rcep", "certainty": "held"},
            {"meeting_id": "two", "framework_id": "rcep", "certainty": "planned"},
            {"meeting_id": "three", "framework_id": "cptpp", "certainty": "held"},
        ],
    )
    lead = leads.frameworks(found, Selection())
    assert dict(lead.values) == {"frameworks": 2, "in_force": 1, "named": 1, "meetings": 1}
    assert lead.said(Labels(found, words("en"))) == (
        "2 frameworks, 1 of them agreements in force; one meeting took a position on 1 of them."
    )
