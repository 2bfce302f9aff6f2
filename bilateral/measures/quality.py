"""This module measures the data themselves: how complete they are, how well founded, how old.

What rests on weak sources or was only planned is counted here and nowhere else.
"""

from __future__ import annotations

import datetime as dt
from itertools import chain
from types import MappingProxyType
from typing import Any

import narwhals as nw
import pandas as pd

from bilateral.measures.days import first_day
from bilateral.measures.disagreements import disagreements
from bilateral.measures.evidence import SOURCES, collected, joined, lazy
from bilateral.measures.leads import Lead
from bilateral.measures.rows import keyed_by
from bilateral.selection import Selection
from bilateral.tables import Tables, package

CERTAINTIES = ("held", "planned", "postponed")
# Two rows of a table state the same fact when they agree in these columns, whatever they say of
# it. Of a participant it is who came, with whichever organisation: see `_stated`. Yearly
# figures are not here: each has one publisher, its statistical office.
FACTS = MappingProxyType(
    {
        "meetings": ("meeting_id",),
        "delegations": ("meeting_id", "country_iso3", "size_unit"),
        "meeting_totals": ("meeting_id", "size_unit"),
        "participants": ("meeting_id", "who"),
        "meeting_themes": ("meeting_id", "theme_id"),
        "meeting_frameworks": ("meeting_id", "framework_id"),
        "commitments": ("commitment_id",),
        "frameworks": ("framework_id",),
        "memberships": ("framework_id", "country_iso3"),
        "framework_themes": ("framework_id", "theme_id"),
    }
)
# Rows about a meeting, each with its own source: who tells what was said tells that it was held.
ABOUT_MEETINGS = (
    "delegations",
    "meeting_totals",
    "participants",
    "meeting_themes",
    "meeting_frameworks",
    "commitments",
)
# More sources than this are one step.
MOST_SOURCES = 3


def completeness(tables: Tables) -> pd.DataFrame:
    """How many rows of each table have each column filled, in the order of the package.

    ``table_name, column_name, is_required, row_count, filled_count``.
    """
    rows = []
    for name, native in tables.items():
        fields = package().resource(name).fields
        counted = collected(
            lazy(native).select(
                nw.len().alias("_rows"), *(nw.col(field.name).count() for field in fields)
            )
        ).iloc[0]
        rows += [
            (name, field.name, field.required, int(counted["_rows"]), int(counted[field.name]))
            for field in fields
        ]
    columns = ["table_name", "column_name", "is_required", "row_count", "filled_count"]
    return pd.DataFrame(rows, columns=columns)


def sources_per_fact(tables: Tables, selection: Selection) -> pd.DataFrame:
    """How many facts of each table rest on one source, on two, on three or more.

    ``table_name, source_count, fact_count, share_pct, source_ids``, by table in the order of FACTS,
    fewest sources first; ``source_count`` 3 stands for three or more, ``share_pct`` is of the
    table's facts. What the sources say of a fact may differ: see :func:`disagreements`.
    """
    parts = []
    for name in FACTS:
        founded: dict[tuple[str, ...], list[str]] = {}
        for row in sorted(_stated(tables, name)):
            founded.setdefault(row[:-1], []).append(row[-1])
        steps: dict[int, list[list[str]]] = {}
        for sources in founded.values():
            steps.setdefault(min(len(sources), MOST_SOURCES), []).append(sources)
        for step, facts in sorted(steps.items()):
            share = 100 * len(facts) / len(founded)
            parts.append((name, step, len(facts), share, joined(dict.fromkeys(chain(*facts)))))
    types = {"table_name": "str", "source_count": "int64", "fact_count": "int64",
             "share_pct": "float64", SOURCES: "str"}  # fmt: skip
    return pd.DataFrame(parts, columns=list(types)).astype(types).round({"share_pct": 1})


def _stated(tables: Tables, name: str) -> set[tuple[str, ...]]:
    """Fact and source, once each, of a table: the columns of FACTS and ``source_id``."""
    frame = lazy(tables.frame(name))
    if name == "participants":
        who = nw.coalesce("person_id", "organization_id", nw.lit(""))
        frame = frame.select("meeting_id", "source_id", who=who)
    stated = _distinct(frame, *FACTS[name], "source_id")
    others = []
    if name in ("meetings", "frameworks"):
        disputed = lazy(tables.disagreements).select("row_id", "source_id", "table_name")
        disputed = disputed.filter(nw.col("table_name") == name)
        others.append(_distinct(disputed, "row_id", "source_id"))
    if name == "meetings":
        others += [_about(tables, table) for table in ABOUT_MEETINGS]
    known = {fact for fact, *_ in stated}
    return stated.union(*({row for row in other if row[0] in known} for other in others))


def _about(tables: Tables, name: str) -> set[tuple[str, ...]]:
    """meeting_id and source_id of what a table tells of meetings after they were held."""
    frame = lazy(tables.frame(name))
    if "certainty" in frame.collect_schema().names():
        frame = frame.select("meeting_id", "source_id", "certainty")
        frame = frame.filter(nw.col("certainty") == "held")
    return _distinct(frame, "meeting_id", "source_id")


def _distinct(frame: nw.LazyFrame[Any], *columns: str) -> set[tuple[str, ...]]:
    """The rows as tuples. A column more is carried sooner than it is left out."""
    return set(keyed_by(collected(frame), list(columns)))


def certainties(tables: Tables) -> pd.DataFrame:
    """Rows held, planned and postponed, of each table that tells them apart.

    ``table_name, held, planned, postponed, row_count``.
    """
    rows = []
    for name, native in tables.items():
        if "certainty" in package().resource(name).columns:
            flagged = lazy(native).with_columns(*_by_certainty())
            counted = collected(
                flagged.select(nw.len().alias("row_count"), *map(_summed, CERTAINTIES))
            )
            rows.append({"table_name": name, **counted.fillna(0).iloc[0].astype(int)})
    return pd.DataFrame(rows, columns=["table_name", *CERTAINTIES, "row_count"])


def _by_certainty() -> list[nw.Expr]:
    return [
        (nw.col("certainty") == certainty).cast(nw.Int64).alias(certainty)
        for certainty in CERTAINTIES
    ]


def _summed(column: str) -> nw.Expr:
    return nw.col(column).sum()


def weak(tables: Tables) -> pd.DataFrame:
    """The meetings of low confidence, newest first.

    ``meeting_id, series_id, start_date, certainty, note, source_ids``.
    """
    rows = collected(
        lazy(tables.meetings)
        .filter(nw.col("confidence") == "low")
        .select("meeting_id", "series_id", "start_date", "certainty", "note", "source_id")
    )
    rows = rows.rename(columns={"source_id": SOURCES})
    by = ["start_date", "meeting_id"]
    return rows.sort_values(by, ascending=False, kind="stable").reset_index(drop=True)


def series(tables: Tables) -> pd.DataFrame:
    """How often each series met, whether the counts add up, and how old its newest fact is.

    ``series_id, held, planned, postponed, row_count, adds_up, newest_meeting, newest_source,
    age_days``. ``newest_meeting`` is held; ``newest_source`` is the date of the newest publication
    on any of its meetings. ``age_days`` runs from the later of the two to the date of the data's
    version, never to today; of a year or a month it runs from the first day, so that nothing looks
    younger than it is. Oldest last.
    """
    meetings = lazy(tables.meetings)
    counts = collected(
        meetings.with_columns(*_by_certainty())
        .group_by("series_id")
        .agg(nw.len().alias("row_count"), *map(_summed, CERTAINTIES))
    )
    held = meetings.filter(nw.col("certainty") == "held")
    newest = collected(held.group_by("series_id").agg(newest_meeting=nw.col("start_date").max()))
    counts = counts.merge(newest, on="series_id", how="left")
    counts = counts.merge(_newest_sources(tables), on="series_id", how="left")
    number = ["row_count", *CERTAINTIES]
    counts[number] = counts[number].astype("int64")
    counts["adds_up"] = counts[list(CERTAINTIES)].sum(axis=1) == counts["row_count"]
    today = version_day(tables.version)
    counts["age_days"] = pd.Series(
        [
            _age(today, *dates)
            for dates in counts[["newest_meeting", "newest_source"]].itertuples(index=False)
        ],
        dtype="Int64",
    )
    columns = ["series_id", *CERTAINTIES, "row_count", "adds_up", "newest_meeting",
               "newest_source", "age_days"]  # fmt: skip
    by = ["age_days", "series_id"]
    return counts.sort_values(by, kind="stable")[columns].reset_index(drop=True)


def version_day(version: str) -> dt.date:
    """The day of a calendar version: 2026.11.24."""
    year, month, day = (int(part) for part in version.split("."))
    return dt.date(year, month, day)


def _age(today: dt.date, *dates: object) -> int | None:
    """Days since the later of two partial dates, none below 0; nothing where neither is known."""
    days = [dt.date.fromisoformat(first_day(date)) for date in dates if isinstance(date, str)]
    return max((today - max(days)).days, 0) if days else None


def _newest_sources(tables: Tables) -> pd.DataFrame:
    """series_id → newest_source."""
    cited = collected(lazy(tables.meetings).select("meeting_id", "source_id"))
    parts = [
        collected(lazy(tables.frame(name)).select("meeting_id", "source_id"))
        for name in ABOUT_MEETINGS
    ]
    series_of = collected(lazy(tables.meetings).select("meeting_id", "series_id"))
    published = collected(lazy(tables.sources).select("source_id", "published_on"))
    told = pd.concat([cited, *parts]).drop_duplicates().merge(series_of, on="meeting_id")
    told = told.merge(published, on="source_id").dropna(subset="published_on")
    newest = told.groupby("series_id")["published_on"].max()
    return newest.rename("newest_source").reset_index()


def pairs(tables: Tables) -> pd.DataFrame:
    """What there is of each pair of countries that met, others present or not; most rows first.

    ``country_iso3, other_iso3, meetings, held, row_count, source_count``: ``row_count`` is of the
    meetings and all rows about them. A meeting of three counts for three pairs.
    """
    sides = collected(lazy(tables.meeting_sides).select("meeting_id", "country_iso3"))
    met = sides.merge(sides.rename(columns={"country_iso3": "other_iso3"}), on="meeting_id")
    met = met[met["country_iso3"] < met["other_iso3"]]
    meetings = collected(lazy(tables.meetings).select("meeting_id", "certainty", "source_id"))
    about = [
        collected(lazy(tables.frame(name)).select("meeting_id", "source_id"))
        for name in ABOUT_MEETINGS
    ]
    told = pd.concat([meetings[["meeting_id", "source_id"]], *about], ignore_index=True)
    key = ["country_iso3", "other_iso3"]
    rows = met.merge(told, on="meeting_id").groupby(key, as_index=False).agg(
        row_count=("source_id", "size"), source_count=("source_id", "nunique")
    )  # fmt: skip
    meetings["is_held"] = (meetings["certainty"] == "held").astype("int64")
    counted = met.merge(meetings, on="meeting_id").groupby(key, as_index=False).agg(
        meetings=("meeting_id", "nunique"), held=("is_held", "sum")
    )  # fmt: skip
    columns = [*key, "meetings", "held", "row_count", "source_count"]
    by = ["row_count", *key]
    found = counted.merge(rows, on=key).sort_values(by, ascending=[False, True, True])
    return found[columns].reset_index(drop=True)


def versions(tables: Tables) -> pd.DataFrame:
    """Rows added, corrected and withdrawn by version and table, newest version first.

    ``version, table_name, added, corrected, withdrawn``.
    """
    changes = collected(lazy(tables.changes).select("version", "table_name", "change", "row_count"))
    kinds = ["added", "corrected", "withdrawn"]
    for kind in kinds:
        changes[kind] = changes["row_count"].where(changes["change"] == kind, 0).astype("int64")
    counted = changes.groupby(["version", "table_name"], as_index=False)[kinds].sum()
    counted["_day"] = counted["version"].map(version_day)
    ordered = counted.sort_values(["_day", "table_name"], ascending=[False, True], kind="stable")
    return ordered[["version", "table_name", *kinds]].reset_index(drop=True)


def changed_rows(tables: Tables) -> pd.DataFrame:
    """Rows corrected or withdrawn, with the reasons that the table of corrections gives.

    ``version, table_name, change, row_key, columns, reason``; a change without a reason there has
    none.
    """
    changes = collected(lazy(tables.changes).filter(nw.col("change") != "added"))
    corrections = collected(lazy(tables.corrections).select("table_name", "row_key", "reason"))
    reasons = corrections.groupby(["table_name", "row_key"])["reason"].agg(
        lambda given: " ".join(dict.fromkeys(given))
    )
    told = changes.merge(reasons.reset_index(), on=["table_name", "row_key"], how="left")
    return told[["version", "table_name", "change", "row_key", "columns", "reason"]]


def lead(tables: Tables, selection: Selection) -> Lead:
    """How many meetings two sources tell of, on how many facts sources differ, what is weak."""
    facts = sources_per_fact(tables, selection)
    of_meetings = facts[facts["table_name"] == "meetings"]
    total = int(of_meetings["fact_count"].sum())
    if not total:
        return Lead("lead-quality-nothing", {})
    more = int(of_meetings.loc[of_meetings["source_count"] > 1, "fact_count"].sum())
    return Lead(
        "lead-quality",
        {
            "meetings": total,
            "share": round(100 * more / total),
            "disputed": int(disagreements(tables, selection)["number"].nunique()),
            "weak": len(weak(tables)),
        },
    )
