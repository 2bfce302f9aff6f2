"""This module draws who keeps coming: people by meetings, a mark where someone came."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.axes import rows_axis, tooltips
from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.lettering import width_of
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import label_expression, when_and_where
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
    rows = each(table[["person_id", "meeting_id", "meetings", "certainty"]])
    held = [row for row in rows if row.certainty == "held"]
    if not held:
        return words("recurring-people-title-planned", n=table["person_id"].nunique())
    meetings = {row.person_id: row.meetings for row in held}
    most = max(meetings.values())
    if most < 2:
        return words("recurring-people-title-once", known=len(meetings))
    said = {
        "n": most,
        "of": len({row.meeting_id for row in held}),
        "again": sum(n > 1 for n in meetings.values()),
        "known": len(meetings),
    }
    leading = [person for person, n in meetings.items() if n == most]
    if len(leading) > 1:
        return words("recurring-people-title-tied", tied=len(leading), **said)
    return words("recurring-people-title", person=look.labels.person(leading[0]), **said)


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    shown = drawn(table, look)
    people, meetings = set(shown["person_id"]), set(shown["meeting_id"])
    rows = list(each(table[["person_id", "meeting_id", "meetings"]]))
    again = {row.person_id for row in rows if row.meetings > 1}
    of_people = {row.meeting_id for row in rows if row.person_id in people}
    parts = [words("recurring-people-subtitle")]
    if "planned" in set(shown["certainty"]):
        parts.append(words("recurring-people-planned"))
    if len(again) > len(people):
        parts.append(words("recurring-people-few", shown=len(people), total=len(again)))
    if len(of_people) > len(meetings):
        parts.append(words("newest-of", shown=len(meetings), total=len(of_people)))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    shown = drawn(table, look)
    return look.labels.words(
        "recurring-people-alt",
        people=shown["person_id"].nunique(),
        meetings=shown["meeting_id"].nunique(),
        finding=finding,
    )


def drawn(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """The rows of who came more than once, as many people and meetings as there is room for.

    Where nobody did, whoever is known.
    """
    rows = list(each(table[["person_id", "meeting_id", "start_date", "meetings"]]))
    known = [row.person_id for row in rows if row.meetings > 1] or [row.person_id for row in rows]
    people = set(list(dict.fromkeys(known))[:MOST_PEOPLE])
    dates = {row.meeting_id: row.start_date for row in rows if row.person_id in people}
    meetings = set(sorted(dates, key=dates.__getitem__)[-(look.plot_width // _COLUMN) :])
    return table[[row.person_id in people and row.meeting_id in meetings for row in rows]]


def vega(table: pd.DataFrame, look: Look) -> Layers:
    dots = marks(table, look)
    columns = list(dict.fromkeys(dot["meeting_id"] for dot in _by_day(dots)))
    people = _first_of(dots, "person_id")
    labels = {dot["meeting_id"]: dot["column_label"] for dot in dots}
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
        {dot["person_id"]: dot["label"] for dot in people},
        look,
        labelLimit=look.gutter - _COUNT,
        labelPadding=_COUNT,
    )
    spans = alt.Chart(_spans(dots)).mark_rule(strokeWidth=1, color=look.muted, opacity=0.5)
    came = (
        alt.Chart(pd.DataFrame(dots))
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
        alt.Chart(pd.DataFrame(people))
        .mark_text(align="right", x=-8, fontWeight=600)
        .encode(y=y, text=alt.Text("count:N"), color=alt.Color("stroke:N", scale=None))
    )
    layers = [spans.encode(x=x, x2=alt.X2("until:N"), y=y), came, counts]
    return keyed(layers, _key(dots, look), look, len(people) * _ROW)


def _kept_together(columns: list[str], look: Look) -> dict[str, Any]:
    """Few columns stand beside the names, not spread over the whole width."""
    together = len(columns) * _WIDEST_COLUMN
    return {"range": [0, together]} if together < look.plot_width else {}


def marks(table: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
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
    return dots


def _label(row: Any, look: Look, *, wide: bool = False) -> str:
    """The romanised name, with the native one beside it where both have room."""
    name = look.labels.person(row.person_id)
    if pd.isna(row.name_native) or row.name_native == name:
        return name
    # The typeface of pictures writes Korean and Japanese names, not all of the others.
    if row.country_iso3 not in ("KOR", "JPN"):
        return name
    both = f"{name} {row.name_native}"
    return both if wide or width_of(both) <= look.gutter - _COUNT else name


def _by_day(dots: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(dots, key=lambda dot: (dot["start_date"], dot["meeting_id"]))


def _first_of(dots: list[dict[str, Any]], field: str) -> list[dict[str, Any]]:
    """The first mark with each value."""
    first: dict[str, dict[str, Any]] = {}
    for dot in dots:
        first.setdefault(dot[field], dot)
    return list(first.values())


def _spans(dots: list[dict[str, Any]]) -> pd.DataFrame:
    """From the first to the last mark of each person, a faint line to follow the row by."""
    ordered = _by_day(dots)
    until = {dot["person_id"]: dot["meeting_id"] for dot in ordered}
    return pd.DataFrame(
        [
            (dot["person_id"], dot["meeting_id"], until[dot["person_id"]])
            for dot in _first_of(ordered, "person_id")
        ],
        columns=["person_id", "meeting_id", "until"],
    )


def _key(dots: list[dict[str, Any]], look: Look) -> list[Swatch]:
    """Countries by colour, capacities by shape."""
    countries = _first_of(dots, "country_iso3")
    entries = [Swatch(look.labels.country(dot["country_iso3"]), dot["stroke"]) for dot in countries]
    shown = {dot["capacity_code"] for dot in dots}
    entries += [
        Swatch(look.labels.listed("capacity", capacity), look.muted, shape=shape)
        for capacity, shape in _SHAPES.items()
        if capacity in shown and len(shown) > 1
    ]
    if any(dot["certainty"] != "held" for dot in dots):
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
