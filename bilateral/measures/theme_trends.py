"""This module measures how themes move: how often raised, rising or fading, new or dropped.

Only what was reported of a held meeting counts. Meetings known from weak sources alone
(``confidence`` low) are left out: these figures are headlines.
"""

from __future__ import annotations

from dataclasses import dataclass

import narwhals as nw
import pandas as pd

from bilateral.measures.evidence import SOURCES, collected, joined, lazy
from bilateral.measures.rows import each, folded
from bilateral.selection import STANCES, Selection
from bilateral.tables import Tables

# How a theme stands at a meeting against the one before it, in the order told.
CHANGES = ("new", "firmer", "same", "softer", "gone")
# With a single meeting there is nothing to hold it against.
FIRST = "first"

# Periods that are compared hold so many meetings each, neither more than so many times the
# other's, and last so many years.
_LEAST_MEETINGS = 4
_MOST_TIMES = 3
_YEARS = range(3, 16)
# What a statement is about.
_CELL = ["theme_id", "meeting_id"]


@dataclass(frozen=True)
class Periods:
    """Two spans of equal length, the later one ending with the last year of a frame.

    A span is (first year, last year, meetings with themes reported).
    """

    before: tuple[int, int, int]
    after: tuple[int, int, int]


def raised(tables: Tables, selection: Selection) -> pd.DataFrame:
    """How many held meetings raised each theme, by the firmest stance at each.

    One row per theme and stance: ``theme_id, stance, firmness, meetings, raised, of,
    source_ids``. ``meetings`` had this stance as the firmest, ``raised`` raised the theme at
    all, ``of`` are those with any theme reported. Most raised first, firmest stance first.
    """
    said = _firmness_of(collected(_statements(tables).select(*_CELL, "stance", "source_id")))
    cells = _firmest(said)
    # What was said less firmly at the same meeting is cited with the firmest.
    spoken = said[[*_CELL, "source_id"]].merge(cells, on=_CELL)
    keys = ["theme_id", "firmness"]
    rows = cells.groupby(keys, as_index=False).agg(meetings=("meeting_id", "size"))
    of_theme = cells.groupby("theme_id")["firmness"].agg(["size", "sum"])
    rows["raised"] = rows["theme_id"].map(of_theme["size"]).astype("int64")
    rows["_firm"] = rows["theme_id"].map(of_theme["sum"])
    rows[SOURCES] = _sources(rows, spoken, keys)
    rows["stance"] = [STANCES[step - 1] for step in rows["firmness"]]
    rows["of"] = cells["meeting_id"].nunique()
    rows = rows.sort_values(
        ["raised", "_firm", "theme_id", "firmness"],
        ascending=[False, False, True, False],
        kind="stable",
    )
    columns = ["theme_id", "stance", "firmness", "meetings", "raised", "of", SOURCES]
    return rows[columns].reset_index(drop=True)


def by_year(tables: Tables, selection: Selection) -> pd.DataFrame:
    """How many of a year's held meetings raised each theme.

    One row per theme and year in which it was raised: ``theme_id, year, meetings, of, share,
    source_ids``. ``of`` are the meetings of that year with any theme reported; a year that is
    in no row has none. Themes that gained most between the periods of ``periods`` first
    (most raised first where two cannot be compared), then years in order.
    """
    year = nw.col("start_date").str.slice(0, 4).cast(nw.Int64)
    said = collected(
        _statements(tables).with_columns(year=year).select(*_CELL, "year", "source_id")
    )
    keys = ["theme_id", "year"]
    cells = said.drop_duplicates([*keys, "meeting_id"])
    rows = cells.groupby(keys, as_index=False).agg(meetings=("meeting_id", "size"))
    of_year = cells.drop_duplicates(["year", "meeting_id"])["year"].value_counts()
    rows["of"] = rows["year"].map(of_year).astype("int64")
    rows[SOURCES] = _sources(rows, said, keys)
    rows["share"] = (rows["meetings"] / rows["of"]).round(3)
    moved = shifts(rows).set_index("theme_id")["change"]
    rows["_change"] = -rows["theme_id"].map(moved).fillna(0.0).astype("float64")
    rows["_raised"] = -rows.groupby("theme_id")["meetings"].transform("sum")
    rows = rows.sort_values(["_change", "_raised", "theme_id", "year"], kind="stable")
    columns = ["theme_id", "year", "meetings", "of", "share", SOURCES]
    return rows[columns].reset_index(drop=True)


def periods(yearly: pd.DataFrame) -> Periods | None:
    """The last two spans of years that can be compared in a frame of ``by_year``.

    The shortest equal spans, of three years or more, that hold four meetings each and neither
    more than three times the other's: a year with one meeting is no trend, and many meetings
    after few are other meetings rather than other themes. ``None`` where there are none.
    """
    if yearly.empty:
        return None
    of = dict(zip(yearly["year"].tolist(), yearly["of"].tolist(), strict=True))
    last = max(of)
    for length in _YEARS:
        spans = [(last - 2 * length + 1, last - length), (last - length + 1, last)]
        held = [
            sum(n for year, n in of.items() if first <= year <= until) for first, until in spans
        ]
        if min(held) >= _LEAST_MEETINGS and max(held) <= _MOST_TIMES * min(held):
            return Periods((*spans[0], held[0]), (*spans[1], held[1]))
    return None


def shifts(yearly: pd.DataFrame) -> pd.DataFrame:
    """Each theme in the two periods: ``theme_id, before, after, change``.

    ``before`` and ``after`` count meetings, ``change`` is the difference of their shares
    among the meetings of each period, from -1 to 1. Largest gain first; no rows where no two
    periods can be compared.
    """
    spans = periods(yearly)
    if spans is None:
        return pd.DataFrame({"theme_id": [], "before": [], "after": [], "change": []})
    themes = list(dict.fromkeys(yearly["theme_id"]))
    moved = pd.DataFrame({"theme_id": themes})
    cells = [yearly[column].tolist() for column in ("theme_id", "year", "meetings")]
    for name, (first, until, _) in (("before", spans.before), ("after", spans.after)):
        sums = dict.fromkeys(themes, 0)
        for theme, year, meetings in zip(*cells, strict=True):
            sums[theme] += meetings if first <= year <= until else 0
        moved[name] = list(sums.values())
    moved["change"] = moved["after"] / spans.after[2] - moved["before"] / spans.before[2]
    return moved.sort_values("change", ascending=False, kind="stable").reset_index(drop=True)


def changes(tables: Tables, selection: Selection) -> pd.DataFrame:
    """Each theme's firmest stance at the latest meeting of a series and at the one before.

    One row a theme reported at either: ``theme_id, change, series_id, before_meeting_id,
    before_start_date, before_city, before, firmness_before, meeting_id, start_date, city,
    now, firmness_now, source_ids``. The series is the one with most held meetings, of those
    with themes reported of two of them; meetings without any are passed over. ``change`` is
    one of ``CHANGES``; a firmness of 0 means not reported. Where no series has two such
    meetings, the latest one stands alone: ``change`` is ``FIRST`` and nothing is before.
    Grouped in the order of ``CHANGES``, firmest first.
    """
    held = collected(
        lazy(tables.meetings)
        .filter(nw.col("certainty") == "held", nw.col("confidence") == "high")
        .select("series_id", "meeting_id", "start_date", "city")
    )
    spoken = _firmness_of(collected(_statements(tables).select(*_CELL, "stance", "source_id")))
    firmest = _firmest(spoken)
    reported = held[held["meeting_id"].isin(firmest["meeting_id"])].sort_values(
        ["start_date", "meeting_id"], kind="stable"
    )
    pair = _latest_two(held, reported)
    now, before = pair.iloc[-1:], pair.iloc[:-1]
    rows = (
        _at(now, firmest)
        .rename(columns={"firmness": "firmness_now"})
        .merge(
            _at(before, firmest).rename(columns={"firmness": "firmness_before"}),
            on="theme_id",
            how="outer",
        )
    )
    for column in ("firmness_now", "firmness_before"):
        rows[column] = rows[column].fillna(0).astype("int64")
        rows[column.removeprefix("firmness_")] = pd.Series(
            [STANCES[step - 1] if step else None for step in rows[column]], dtype="str"
        )
    for column in ("series_id", "meeting_id", "start_date", "city"):
        rows[column] = pd.Series(_first(now, column), index=rows.index, dtype="str")
        rows[f"before_{column}"] = pd.Series(_first(before, column), index=rows.index, dtype="str")
    rows["change"] = [
        _change(row.firmness_before, row.firmness_now) if len(before) else FIRST
        for row in each(rows)
    ]
    cited = spoken[spoken["meeting_id"].isin(pair["meeting_id"])]
    rows[SOURCES] = _sources(rows, cited, ["theme_id"])
    return _ordered(rows)


def _change(before: int, now: int) -> str:
    if not before:
        return "new"
    if not now:
        return "gone"
    return "same" if now == before else "firmer" if now > before else "softer"


def _latest_two(held: pd.DataFrame, reported: pd.DataFrame) -> pd.DataFrame:
    """The last two reported meetings of the series that met most; one where none has two."""
    often = held["series_id"].value_counts()
    ranked = sorted(often.index, key=lambda series_id: (-often[series_id], series_id))
    for series_id in ranked:
        last = reported[reported["series_id"] == series_id].tail(2)
        if len(last) == 2:
            return last
    return reported.tail(1)


def _at(meeting: pd.DataFrame, firmest: pd.DataFrame) -> pd.DataFrame:
    return firmest.loc[firmest["meeting_id"].isin(meeting["meeting_id"]), ["theme_id", "firmness"]]


def _first(rows: pd.DataFrame, column: str) -> str | None:
    value = next(iter(rows[column]), None)
    return value if isinstance(value, str) else None


def _ordered(rows: pd.DataFrame) -> pd.DataFrame:
    rows["_change"] = rows["change"].map([*CHANGES, FIRST].index).astype("int64")
    rows = rows.sort_values(
        ["_change", "firmness_now", "firmness_before", "theme_id"],
        ascending=[True, False, False, True],
        kind="stable",
    )
    columns = [
        "theme_id", "change", "series_id", "before_meeting_id", "before_start_date",
        "before_city", "before", "firmness_before", "meeting_id", "start_date", "city", "now",
        "firmness_now", SOURCES,
    ]  # fmt: skip
    return rows[columns].reset_index(drop=True)


def _statements(tables: Tables) -> nw.LazyFrame:
    """What was reported of held meetings on sound sources, with the date of the meeting."""
    held = (
        lazy(tables.meetings)
        .filter(nw.col("certainty") == "held", nw.col("confidence") == "high")
        .select("meeting_id", "start_date")
    )
    reported = lazy(tables.meeting_themes).filter(nw.col("certainty") == "held")
    return reported.join(held, on="meeting_id", how="inner")


def _firmness_of(said: pd.DataFrame) -> pd.DataFrame:
    """With ``firmness``, 1 (discussed) to 5 (initiative)."""
    firmness = [STANCES.index(stance) + 1 for stance in said["stance"].tolist()]
    return said.assign(firmness=pd.Series(firmness, index=said.index, dtype="int64"))


def _firmest(said: pd.DataFrame) -> pd.DataFrame:
    """theme_id, meeting_id, firmness: the firmest of each theme at each meeting."""
    return said.groupby(_CELL, as_index=False)["firmness"].max()


def _sources(rows: pd.DataFrame, spoken: pd.DataFrame, keys: list[str]) -> pd.Series:
    by_id = spoken.sort_values("source_id", kind="stable")
    return folded(rows, by_id, keys, "source_id", joined)
