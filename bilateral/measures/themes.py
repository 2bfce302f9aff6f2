"""This module measures themes: which were taken up, how firmly, and since when."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pandas as pd

from bilateral.measures.evidence import SOURCES, joined, said
from bilateral.measures.rows import holding, tabled
from bilateral.selection import STANCES, Selection
from bilateral.tables import Tables


def coverage(tables: Tables, selection: Selection) -> pd.DataFrame:
    """The firmest stance reported for each theme at each meeting.

    One row per theme and meeting at which it was reported: ``theme_id, meeting_id, series_id,
    edition, start_date, city, confidence, stance, firmness, certainty, statements, detail,
    source_ids``. ``confidence`` is that of the meeting: figures do not rest on low.
    ``firmness`` is 1 (discussed) to 5 (initiative). What a preview announced (``planned``)
    counts only where nothing was reported of the meeting itself. Themes reported at most
    meetings first, meetings oldest first.
    """
    meetings = {meeting.meeting_id: meeting for meeting in holding(tables.meetings)}
    spoken = holding(tables.meeting_themes, meeting_id=meetings)
    cells: dict[tuple[str, str], list[Any]] = {}
    # "held" sorts before "planned"
    for row in sorted(spoken, key=lambda row: (row.certainty, -_firmness(row), row.detail)):
        cells.setdefault((row.theme_id, row.meeting_id), []).append(row)
    often = Counter(theme for theme, _ in cells)
    firm: Counter[str] = Counter()
    rows = []
    for (theme, meeting_id), statements in cells.items():
        first, meeting = statements[0], meetings[meeting_id]
        alike = [row for row in statements if row.certainty == first.certainty]
        details = [row.detail for row in alike]
        firm[theme] += _firmness(first)
        rows.append(
            (theme, meeting_id, meeting.series_id, meeting.edition, meeting.start_date,
             meeting.city, meeting.confidence, first.stance, _firmness(first), first.certainty,
             len(set(details)), said(details), joined(row.source_id for row in alike))
        )  # fmt: skip
    rows.sort(key=lambda row: (-often[row[0]], -firm[row[0]], row[0], row[4], row[1]))
    columns = [
        "theme_id", "meeting_id", "series_id", "edition", "start_date", "city",
        "confidence", "stance", "firmness", "certainty", "statements", "detail", SOURCES,
    ]  # fmt: skip
    types = dict.fromkeys(columns, "str") | {"edition": "Int64", "firmness": "int64",
                                             "statements": "int64"}  # fmt: skip
    return tabled(rows, types)


def _firmness(statement: Any) -> int:
    return STANCES.index(statement.stance) + 1
