"""This module draws what meetings said of frameworks: a row a framework, a mark a meeting."""

from __future__ import annotations

import altair as alt
import pandas as pd

from bilateral.charts.axes import (
    MARK,
    beside,
    labelled,
    room_for,
    rows_axis,
    time_axis,
    tooltips,
)
from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import latest, when_and_where
from bilateral.measures import frameworks
from bilateral.measures.days import first_day, last_day, middle
from bilateral.measures.evidence import SEPARATOR
from bilateral.measures.meetings import counted
from bilateral.measures.rows import each

# More rows than this are not read as a picture; the table behind has them all.
MOST_FRAMEWORKS = 20
_ROW = 27
# What a position comes to, so that three shapes tell nine words apart; the word stands beside.
STEPS = {
    "enter": ("support_accession", "negotiate", "conclude", "launch"),
    "change": ("deepen", "reform"),
    "speak": ("coordinate", "study", "mention"),
}
_SHAPES = {"enter": "circle", "change": "diamond", "speak": "square"}


def title(table: pd.DataFrame, look: Look) -> str:
    words, labels = look.labels.words, look.labels
    held = counted(table)
    if held.empty:
        return words("framework-positions-title-planned", n=table["framework_id"].nunique())
    if held["meeting_id"].nunique() == 1:
        first = next(each(held))
        return words(
            "framework-positions-title-meeting",
            framework=labels.framework(first.framework_id),
            position=labels.listed("position", first.position),
            more=held["framework_id"].nunique() - 1,
            place=when_and_where(first, look),
        )
    counts = held.groupby("framework_id", sort=False)["meeting_id"].nunique()
    top = counts.sort_values(ascending=False, kind="stable").index[0]
    of_top = held[held["framework_id"] == top]
    last = latest(of_top)
    return words(
        "framework-positions-title",
        framework=labels.framework(top),
        n=len(of_top),
        of=held["meeting_id"].nunique(),
        position=labels.listed("position", last.position),
        place=when_and_where(last, look),
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    total = table["framework_id"].nunique()
    parts = [words("framework-positions-subtitle")]
    if (table["certainty"] == "planned").any():
        parts.append(words("framework-positions-planned"))
    if total > MOST_FRAMEWORKS:
        parts.append(words("framework-positions-most", shown=MOST_FRAMEWORKS, total=total))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "framework-positions-alt",
        frameworks=table["framework_id"].nunique(),
        meetings=table["meeting_id"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    points = marks(table, look)
    rows = dict(zip(points["framework_id"], points["framework"], strict=True))
    span = (points["earliest"].min(), points["latest"].max())
    base = alt.Chart(points).encode(
        y=rows_axis("framework_id", rows, look, grid=True),
        x=time_axis("day", span, look, room_for(points["position"], look)),
        tooltip=tooltips(look, "framework", "meeting", "position", "detail"),
    )
    known = (
        base.transform_filter("datum.earliest != datum.latest")
        .mark_rule(strokeWidth=1.5, color=look.muted)
        .encode(x=alt.X("earliest:T"), x2=alt.X2("latest:T"))
    )
    pick = alt.selection_point(name="pick", fields=["meeting_id"])
    drawn = (
        base.mark_point(size=MARK, strokeWidth=1.5, opacity=1, cursor="pointer")
        .encode(
            shape=alt.Shape("shape:N", scale=None),
            fill=alt.Fill("fill:N", scale=None),
            stroke=alt.Stroke("stroke:N", scale=None),
        )
        .add_params(pick)
    )
    layers = [known, *beside(base, "position", look), drawn]
    return keyed(layers, _key(points, look), look, len(rows) * _ROW)


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a mark: its place, colours and words."""
    first = list(dict.fromkeys(table["framework_id"]))[:MOST_FRAMEWORKS]
    points = []
    for row in each(table[table["framework_id"].isin(first)]):
        held = row.certainty == "held"
        step = step_of(row.position)
        fill, stroke = _colours(step, held, look)
        said = look.labels.words.listed(
            look.labels.listed("position", one) for one in row.positions.split(SEPARATOR)
        )
        if not held:
            said = look.labels.words("framework-positions-announced", position=said)
        points.append(
            {
                "framework_id": row.framework_id,
                "meeting_id": row.meeting_id,
                "framework": look.labels.framework(row.framework_id),
                "meeting": f"{look.labels.meeting(row.meeting_id)}, {when_and_where(row, look)}",
                "position": said,
                "detail": row.detail,
                "day": middle(row.start_date),
                "earliest": first_day(row.start_date),
                "latest": last_day(row.start_date),
                "step": step,
                "held": held,
                "shape": _SHAPES[step],
                "fill": fill,
                "stroke": stroke,
                "ink": look.ink if held else look.muted,
            }
        )
    made = pd.DataFrame(points)
    days = pd.Timestamp(made["latest"].max()) - pd.Timestamp(made["earliest"].min())
    room = room_for(made["position"], look)
    pixel = (look.plot_width - room) / max(days.days, 120)
    made = made.sort_values(["framework_id", "day"], kind="stable")
    made["labelled"] = labelled(made, "framework_id", "day", "position", pixel)
    return made.sort_index()


def step_of(position: str) -> str:
    return next(step for step, positions in STEPS.items() if position in positions)


def _colours(step: str, held: bool, look: Look) -> tuple[str, str]:
    """Fill and outline: planned is an outline, what was only spoken of is pale.

    An outline of paper keeps marks apart that stand close.
    """
    if not held:
        return look.paper, look.muted
    colour = look.paler(look.accent, 0.4) if step == "speak" else look.accent
    return colour, look.paper


def _key(points: pd.DataFrame, look: Look) -> list[Swatch]:
    words = look.labels.words
    seen = [step for step in STEPS if (points["step"] == step).any()]
    entries = [
        Swatch(words(f"framework-positions-{step}"), *_colours(step, True, look), _SHAPES[step])
        for step in seen
    ]
    if not points["held"].all():
        announced = words("framework-positions-outline")
        entries.append(Swatch(announced, *_colours("enter", False, look), "circle"))
    return entries


CHART = Chart(
    id="framework-positions",
    page="frameworks",
    table=frameworks.positions,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
)
