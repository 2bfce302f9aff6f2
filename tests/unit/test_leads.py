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
        meetings=[{"meeting_id": one, "certainty": "held"} for one in ("one", "two", "three")],
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


def test_what_is_known_from_weak_sources_alone_is_in_no_headline() -> None:
    found = tables(
        meetings=[
            {"meeting_id": "firm", "certainty": "held", "confidence": "high", "source_id": "x"},
            {"meeting_id": "weak", "certainty": "held", "confidence": "low", "source_id": "y"},
        ],
        participants=[
            {"meeting_id": "firm", "person_id": "a", "organization_id": "o", "certainty": "held"},
            {"meeting_id": "weak", "person_id": "b", "organization_id": "o", "certainty": "held"},
            {"meeting_id": "weak", "person_id": "a", "organization_id": "p", "certainty": "held"},
        ],
        meeting_themes=[
            {"meeting_id": "firm", "theme_id": "ai", "stance": "agreed", "certainty": "held"},
            {"meeting_id": "weak", "theme_id": "food", "stance": "initiative", "certainty": "held"},
        ],
        commitments=[{"meeting_id": "weak"}],
    )
    assert leads.totals(found) == {
        "meetings": 1,
        "people": 1,
        "themes": 1,
        "frameworks": 0,
        "commitments": 0,
        "sources": 2,
    }
    came = leads.delegations(found, Selection()).values
    assert dict(came) == {"people": 1, "organizations": 1, "meetings": 1, "again": 0}
    said = leads.themes(found, Selection()).values
    assert dict(said) == {"themes": 1, "meetings": 1, "firm": 0, "below": 1}


def test_none_and_all_are_said_in_words() -> None:
    labels = Labels(tables(), words("en"))
    counts = {"themes": 3, "meetings": 2}
    none = leads.Lead("lead-themes", {**counts, "firm": 0, "below": 3}).said(labels)
    every = leads.Lead("lead-themes", {**counts, "firm": 3, "below": 0}).said(labels)
    assert none.endswith("; none of them reached a joint statement or an initiative.")
    assert every.endswith("; all of them reached a joint statement or an initiative.")
