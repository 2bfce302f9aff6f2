"""This module measures themes: which were taken up, how firmly, and since when."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

from bilateral.measures.evidence import collected, joined, lazy, said
from bilateral.measures.rows import alike, folded
from bilateral.selection import STANCES, Selection
from bilateral.tables import Tables


def coverage(tables: Tables, selection: Selection) -> pd.DataFrame:
    """The firmest stance reported for each theme at each meeting.

    One row per theme and meeting at which it was reported: ``theme_id, meeting_id, series_id,
    edition, start_date, city, stance, firmness, certainty, statements, detail, source_ids``.
    ``firmness`` is 1 (discussed) to 5 (initiative). What a preview announced (``planned``)
    counts only where nothing was reported of the meeting itself. Themes reported at most
    meetings first, meetings oldest first.
    """
    meetings = lazy(tables.meetings).select(
        "meeting_id", "series_id", "edition", "start_date", "city"
    )
    spoken = lazy(tables.meeting_themes).select(
        "theme_id", "meeting_id", "stance", "certainty", "detail", "source_id"
    )
    rows = collected(spoken.join(meetings, on="meeting_id", how="inner"))
    rows["firmness"] = rows["stance"].map(STANCES.index).astype("int64") + 1
    rows = rows.sort_values(
        ["certainty", "firmness", "detail"], ascending=[True, False, True], kind="stable"
    )  # "held" sorts before "planned"
    keys = ["theme_id", "meeting_id"]
    cells = rows.drop_duplicates(keys)
    reported = alike(rows, cells, keys, "certainty")
    cells = cells[
        [*keys, "series_id", "edition", "start_date", "city", "stance", "firmness", "certainty"]
    ].assign(
        statements=folded(cells, reported, keys, "detail", _different, "int64"),
        detail=folded(cells, reported, keys, "detail", said),
        source_ids=folded(cells, reported, keys, "source_id", joined),
    )
    cells["_meetings"] = -cells.groupby("theme_id")["meeting_id"].transform("size")
    cells["_firmness"] = -cells.groupby("theme_id")["firmness"].transform("sum")
    by = ["_meetings", "_firmness", "theme_id", "start_date", "meeting_id"]
    return (
        cells.sort_values(by, kind="stable")
        .drop(columns=["_meetings", "_firmness"])
        .reset_index(drop=True)
    )


def _different(values: Iterable[Any]) -> int:
    return len({value for value in values if isinstance(value, str)})
