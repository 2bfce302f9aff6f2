"""This module measures where sources disagree: everything each of them states, side by side."""

from __future__ import annotations

import narwhals as nw
import pandas as pd

from bilateral.measures.evidence import SOURCES, collected, joined, lazy
from bilateral.selection import Selection
from bilateral.tables import Tables

COLUMNS = (
    "table_name", "meeting_id", "framework_id", "indicator_id", "country_iso3", "partner_iso3",
    "year", "column_name", "fact", "value", "size_qualifier", "size_unit", "certainty",
    "is_preferred", "reason", SOURCES,
)  # fmt: skip
# What a sum of sides stands under, beside what sources state as the total.
SUM = "sum"
_TYPES = {column: "boolean" if column == "is_preferred" else "str" for column in COLUMNS}
_SUBJECT = ["meeting_id", "framework_id", "country_iso3", "partner_iso3", "indicator_id", "year"]
_ORDER = ("delegations", "meeting_totals", "meetings", "frameworks", "memberships", "indicators")


def disagreements(tables: Tables, selection: Selection) -> pd.DataFrame:
    """Every statement about a fact on which sources disagree, the preferred one first.

    ``number`` counts the facts; the other columns are COLUMNS. A fact is of a meeting or of a
    framework, and may be of one country in it, or it is a yearly figure of a country, often with a
    partner. It stands in the column ``column_name``, or in none and is named by ``fact``. ``value``
    is what the source states, missing where it states nothing; ``size_unit`` what a size or figure
    counts. ``is_preferred`` is missing where none is preferred: totals of attendance, the sum of
    the sides beside them (``column_name`` "sum"), sizes of a side of which another unit is used,
    and some facts without a column.
    """
    parts = [_sizes(tables), _totals(tables), _cells(tables), _memberships(tables),
             _figures(tables)]  # fmt: skip
    rows = pd.concat([part for part in parts if len(part)] or [_none()], ignore_index=True)
    rows = rows.reindex(columns=list(COLUMNS)).astype(_TYPES)
    rows["_table"] = rows["table_name"].map(_ORDER.index)
    rows["_lower"] = ~rows["is_preferred"].fillna(False)
    rows["_sum"] = rows["column_name"] == SUM
    rows["_column"] = rows["column_name"].where(~rows["_sum"], "size")
    by = ["_table", *_SUBJECT, "_column", "fact", "size_unit"]
    rows = rows.sort_values([*by, "_sum", "_lower", SOURCES], kind="stable")
    fact = rows[["table_name", *by[1:]]].fillna("")
    rows.insert(0, "number", fact.groupby(list(fact.columns), sort=False).ngroup() + 1)
    return rows[["number", *COLUMNS]].reset_index(drop=True)


def _none() -> pd.DataFrame:
    return pd.DataFrame({column: pd.Series(dtype="str") for column in COLUMNS})


def _disputed(rows: pd.DataFrame, key: list[str], by: list[str]) -> pd.DataFrame:
    """The rows of those groups that do not agree in ``by``."""
    if rows.empty:
        return rows
    said = rows[by].astype("string").fillna("").agg("/".join, axis=1)
    return rows[said.groupby([rows[column] for column in key]).transform("nunique") > 1]


def _sizes(tables: Tables) -> pd.DataFrame:
    rows = collected(
        lazy(tables.delegations)
        .filter(~nw.col("size").is_null())
        .select("meeting_id", "country_iso3", "size", "size_qualifier", "size_unit", "certainty",
                "is_preferred", "source_id", reason=nw.col("preferred_reason"))
    )  # fmt: skip
    side = ["meeting_id", "country_iso3"]
    used = rows[rows["is_preferred"]].drop_duplicates(side).set_index(side)["reason"]
    rows = _disputed(rows, [*side, "size_unit"], ["size"])
    # One row of a side is used, in one unit: why is also why none is in another.
    unused = ~rows.groupby([*side, "size_unit"])["is_preferred"].transform("any").astype(bool)
    why = pd.Series(used.reindex(pd.MultiIndex.from_frame(rows[side])).to_numpy(), rows.index)
    rows["reason"] = rows["reason"].where(~unused | rows["reason"].notna(), why)
    rows["is_preferred"] = rows["is_preferred"].astype("boolean").mask(unused)
    return _stated(rows, "delegations", "size", "size")


def _totals(tables: Tables) -> pd.DataFrame:
    """Totals of attendance that differ from one another or from the sum of all sides.

    As with the sizes of a side, what was planned is compared with what was held.
    """
    totals = collected(lazy(tables.meeting_totals))
    sums = _sums(tables)
    stated = _stated(totals, "meeting_totals", "size", "size")
    both = pd.concat([stated, sums], ignore_index=True)
    key = ["meeting_id", "size_unit"]
    both = _disputed(both, key, ["value"])
    # A sum alone is in dispute with nobody.
    stated = both[both["column_name"] != SUM]
    known = both.set_index(key).index.isin(stated.set_index(key).index)
    return both[known]


def _sums(tables: Tables) -> pd.DataFrame:
    """The sum of the preferred sizes, of meetings of which every side's is known.

    It is planned where the size of any side is.
    """
    sides = collected(lazy(tables.meeting_sides).select("meeting_id", "country_iso3"))
    sizes = collected(
        lazy(tables.delegations).filter(nw.col("is_preferred"), ~nw.col("size").is_null())
    )
    expected = sides.groupby("meeting_id").size()
    summed = sizes.groupby(["meeting_id", "size_unit"], as_index=False).agg(
        sides=("country_iso3", "nunique"), value=("size", "sum"),
        certainty=("certainty", _firmness), **{SOURCES: ("source_id", joined)},
    )  # fmt: skip
    whole = summed[summed["sides"] == summed["meeting_id"].map(expected)]
    rows = whole.assign(
        table_name="meeting_totals", column_name=SUM, value=whole["value"].astype("str")
    ).drop(columns="sides")
    return rows.astype({"meeting_id": "str", "size_unit": "str"})


def _firmness(certainties: pd.Series) -> str:
    return "held" if (certainties == "held").all() else "planned"


def _cells(tables: Tables) -> pd.DataFrame:
    rows = collected(lazy(tables.disagreements))
    of_meeting = rows["table_name"] == "meetings"
    rows["meeting_id"] = rows["row_id"].where(of_meeting)
    rows["framework_id"] = rows["row_id"].where(~of_meeting)
    # Of a fact without a cell no value need be used.
    unused = ~rows.groupby(["table_name", "row_id", "column_name", "fact"], dropna=False)[
        "is_preferred"
    ].transform("any").astype(bool)
    rows["is_preferred"] = rows["is_preferred"].mask(unused)
    return rows.rename(columns={"source_id": SOURCES}).drop(columns="row_id")


def _memberships(tables: Tables) -> pd.DataFrame:
    rows = collected(
        lazy(tables.memberships).select(
            "framework_id", "country_iso3", "status", "since", "is_preferred", "source_id",
            reason=nw.col("preferred_reason"),
        )
    )  # fmt: skip
    rows = _disputed(rows, ["framework_id", "country_iso3"], ["status", "since"])
    since = rows["since"].map(lambda date: f" {date}" if isinstance(date, str) else "")
    return _stated(rows.assign(value=rows["status"] + since), "memberships", "value", "status")


def _figures(tables: Tables) -> pd.DataFrame:
    """Yearly figures of which one year is stated in two ways."""
    rows = collected(
        lazy(tables.indicators).select(
            "indicator_id", "partner_iso3", "year", "value", "is_preferred", "source_id",
            country_iso3=nw.col("reporter_iso3"), size_unit=nw.col("unit"), reason=nw.col("note"),
        )
    )  # fmt: skip
    key = ["indicator_id", "country_iso3", "partner_iso3", "year", "size_unit"]
    # A figure of one country has no partner, and a group no missing key.
    rows["partner_iso3"] = rows["partner_iso3"].fillna("")
    rows = _disputed(rows, key, ["value"])
    rows["partner_iso3"] = rows["partner_iso3"].mask(rows["partner_iso3"] == "")
    figures = rows.assign(value=[f"{value:.15g}" for value in rows["value"]])
    return _stated(figures.astype({"year": "str"}), "indicators", "value", "value")


def _stated(rows: pd.DataFrame, table: str, value: str, column: str) -> pd.DataFrame:
    """Rows of a table as statements about one of its columns."""
    told = rows.rename(columns={"source_id": SOURCES})
    return told.assign(
        table_name=table, column_name=column, value=told[value].astype("str")
    ).reindex(columns=[name for name in COLUMNS if name in {*told, *_OWN}])


_OWN = frozenset({"table_name", "column_name", "value"})
