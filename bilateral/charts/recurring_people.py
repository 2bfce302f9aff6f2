"""This module draws who keeps coming: people by meetings, a mark where someone came."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.axes import rows_axis, tooltips
from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import label_expression, newest, when_and_where
from bilateral.measures import participants
from bilateral.measures.rows import each

# More rows than this are not read as a picture; the table behind has everyone.
MOST_PEOPLE = 25
_ROW = 23
# The narrowest column whose date can still be read, standing on its end.
_COLUMN = 13
_WIDEST_COLUMN = 48
_COUNT = 26
_SHAPES = {"head": "diamond", "delegate": "circle", "speaker": "triangle-up"}
_SIZES = {"head": 105, "delegate": 75, "speaker": 75}


def title(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    held = table[table["certainty"] == "held"]
    if held.empty:
        return words("recurring-people-title-planned", n=table["person_id"].nunique())
    people = held.drop_duplicates("person_id")
    most = int(people["meetings"].max())
    if most < 2:
        return words("recurring-people-title-once", known=len(people))
    said = {
        "n": most,
        "of": held["meeting_id"].nunique(),
        "again": int((people["meetings"] > 1).sum()),
        "known": len(people),
    }
    leading = people[people["meetings"] == most]
    if len(leading) > 1:
        return words("recurring-people-title-tied", tied=len(leading), **said)
    person = look.labels.person(leading.iloc[0]["person_id"])
    return words("recurring-people-title", person=person, **said)


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    shown = drawn(table, look)
    again = table.loc[table["meetings"] > 1, "person_id"].nunique()
    of_people = table[table["person_id"].isin(shown["person_id"])]["meeting_id"].nunique()
    parts = [words("recurring-people-subtitle")]
    if (shown["certainty"] == "planned").any():
        parts.append(words("recurring-people-planned"))
    if again > shown["person_id"].nunique():
        parts.append(words("recurring-people-few", shown=shown["person_id"].nunique(), total=again))
    if of_people > shown["meeting_id"].nunique():
        parts.append(words("newest-of", shown=shown["meeting_id"].nunique(), total=of_people))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look) -> str:
    shown = drawn(table, look)
    return look.labels.words(
        "recurring-people-alt",
        people=shown["person_id"].nunique(),
        meetings=shown["meeting_id"].nunique(),
        finding=title(table, look),
    )


def drawn(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """The rows of who came more than once, as many people and meetings as there is room for.

    Where nobody did, whoever is known.
    """
    again = table[table["meetings"] > 1]
    shown = again if len(again) else table
    people = list(dict.fromkeys(shown["person_id"]))[:MOST_PEOPLE]
    return newest(shown[shown["person_id"].isin(people)], look.plot_width // _COLUMN)


def vega(table: pd.DataFrame, look: Look) -> Layers:
    dots = marks(table, look)
    columns = list(dict.fromkeys(dots.sort_values(["start_date", "meeting_id"])["meeting_id"]))
    people = dots.drop_duplicates("person_id")
    labels = dots.drop_duplicates("meeting_id").set_index("meeting_id")["column_label"]
    x = alt.X(
        "meeting_id:N",
        title=None,
        scale=alt.Scale(domain=columns, **_kept_together(columns, look)),
        axis=alt.Axis(
            orient="top",
            labelExpr=label_expression(labels),
            labelAngle=-90,
            labelAlign="left",
            labelBaseline="middle",
            labelFontSize=11,
            labelColor=look.muted,
            labelOverlap=False,
            grid=True,
        ),
    )
    y = rows_axis(
        "person_id",
        dict(zip(people["person_id"], people["label"], strict=True)),
        look,
        labelLimit=look.gutter - _COUNT,
        labelPadding=_COUNT,
    )
    spans = alt.Chart(_spans(dots)).mark_rule(strokeWidth=1, color=look.muted, opacity=0.5)
    came = (
        alt.Chart(dots)
        .mark_point(filled=True, opacity=1, strokeWidth=1.5)
        .encode(
            x=x,
            y=y,
            shape=alt.Shape("shape:N", scale=None),
            size=alt.Size("size:Q", scale=None),
            fill=alt.Fill("fill:N", scale=None),
            stroke=alt.Stroke("stroke:N", scale=None),
            tooltip=tooltips(
                look, "person", "meeting", "organization", "role", "capacity", "sources"
            ),
        )
        .add_params(alt.selection_point(name="pick", fields=["meeting_id"]))
    )
    counts = (
        alt.Chart(people)
        .mark_text(align="right", x=-8, fontWeight=600)
        .encode(y=y, text=alt.Text("count:N"), color=alt.Color("stroke:N", scale=None))
    )
    layers = [spans.encode(x=x, x2=alt.X2("until:N"), y=y), came, counts]
    return keyed(layers, _key(dots, look), look, len(people) * _ROW)


def _kept_together(columns: list[str], look: Look) -> dict[str, Any]:
    """Few columns stand beside the names, not spread over the whole width."""
    together = len(columns) * _WIDEST_COLUMN
    return {"range": [0, together]} if together < look.plot_width else {}


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a mark: its shape, its colour and its words."""
    dots = []
    for row in each(drawn(table, look)):
        colour = look.country(row.country_iso3)
        held = row.certainty == "held"
        capacity = look.labels.listed("capacity", row.capacity)
        if not held:
            capacity = look.labels.words("recurring-people-capacity-planned", capacity=capacity)
        dots.append(
            {
                "person_id": row.person_id,
                "meeting_id": row.meeting_id,
                "start_date": row.start_date,
                "country_iso3": row.country_iso3,
                "certainty": row.certainty,
                "label": _label(row, look),
                "count": look.labels.words.number(row.meetings),
                "column_label": look.labels.words.date(row.start_date[:7]),
                "capacity_code": row.capacity,
                "shape": _SHAPES[row.capacity],
                "size": _SIZES[row.capacity],
                "fill": colour if held else look.paper,
                "stroke": colour,
                "person": _label(row, look, wide=True),
                "meeting": f"{look.labels.meeting(row.meeting_id)}, {when_and_where(row, look)}",
                "organization": "" if pd.isna(row.organization_id)
                else look.labels.organization(row.organization_id),
                "role": "" if pd.isna(row.role) else row.role,
                "capacity": capacity,
                "sources": look.labels.words("n-sources", n=row.source_ids.count(";") + 1),
            }
        )  # fmt: skip
    return pd.DataFrame(dots)


def _label(row: Any, look: Look, *, wide: bool = False) -> str:
    """The romanised name, with the native one beside it where both have room."""
    name = look.labels.person(row.person_id)
    if pd.isna(row.name_native) or row.name_native == name:
        return name
    # The typeface of pictures writes Korean and Japanese names, not all of the others.
    if row.country_iso3 not in ("KOR", "JPN"):
        return name
    # At 12 pixels a Latin letter is about 6.5 wide, a Hangul or Han character 11.
    both = 6.5 * (len(name) + 1) + 11 * len(row.name_native)
    return f"{name} {row.name_native}" if wide or both <= look.gutter - _COUNT else name


def _spans(dots: pd.DataFrame) -> pd.DataFrame:
    """From the first to the last mark of each person, a faint line to follow the row by."""
    ordered = dots.sort_values(["start_date", "meeting_id"], kind="stable")
    return ordered.groupby("person_id", sort=False, as_index=False).agg(
        meeting_id=("meeting_id", "first"), until=("meeting_id", "last")
    )


def _key(dots: pd.DataFrame, look: Look) -> list[Swatch]:
    """Countries by colour, capacities by shape."""
    countries = dots.drop_duplicates("country_iso3")
    entries = [Swatch(look.labels.country(row.country_iso3), row.stroke) for row in each(countries)]
    shown = set(dots["capacity_code"])
    entries += [
        Swatch(look.labels.listed("capacity", capacity), look.muted, shape=shape)
        for capacity, shape in _SHAPES.items()
        if capacity in shown and len(shown) > 1
    ]
    if (dots["certainty"] != "held").any():
        announced = look.labels.words("recurring-people-announced")
        entries.append(Swatch(announced, look.paper, look.muted, "circle"))
    return entries


CHART = Chart(
    id="recurring-people",
    page="delegations",
    table=participants.recurring,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
)
