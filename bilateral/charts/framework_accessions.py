"""This module draws accessions over time: who entered a framework when, and who is on the way."""

from __future__ import annotations

import datetime as dt
from typing import Any

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
from bilateral.charts.framework_membership import SHAPES as STANDINGS
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.look import Look
from bilateral.measures import accessions
from bilateral.measures.days import middle
from bilateral.measures.rows import each, keyed_by

# More rows than this are not read as a picture; the table behind has them all.
MOST_ROWS = 24
# Up to so many countries, the finding is about them and not about a framework.
_FEW = 3
_ROW = 25
_TICK = "M0,-1.2L0,1.2"
SHAPES = {
    "signed": _TICK,
    "entry": STANDINGS["party"],
    "signing": STANDINGS["signatory"],
    "talks": STANDINGS["negotiating"],
    "application": STANDINGS["applicant"],
    "observing": STANDINGS["observer"],
    "withdrawal": STANDINGS["withdrew"],
}
WAITING = ("signing", "talks", "application")


def title(table: pd.DataFrame, look: Look) -> str:
    words, labels = look.labels.words, look.labels
    countries = list(dict.fromkeys(table["country_iso3"].dropna()))
    entries = table[(table["event"] == "entry") & table["since"].notna()]
    if len(countries) <= _FEW and table["framework_id"].nunique() > 1 and len(entries):
        newest = next(each(entries.sort_values("latest", kind="stable").tail(1)))
        return words(
            "framework-accessions-title-countries",
            countries=words.listed(labels.country(code) for code in countries),
            n=len(entries),
            year=entries["since"].min()[:4],
            framework=labels.framework(newest.framework_id),
            since=words.date(newest.since),
        )
    framework = _focus(table, entries)
    grown = entries[entries["framework_id"] == framework].sort_values("latest", kind="stable")
    waiting = table[(table["framework_id"] == framework) & table["event"].isin(WAITING)]
    if grown.empty:
        return words(
            "framework-accessions-title-none",
            framework=labels.framework(framework),
            waiting=len(waiting),
        )
    first, last = grown.iloc[0], grown.iloc[-1]
    return words(
        "framework-accessions-title",
        framework=labels.framework(framework),
        first=int(first["parties"]),
        began=words.date(first["since"]),
        last=int(last["parties"]),
        ended=words.date(last["since"]),
        grew=int(last["parties"] > first["parties"]),
        waiting=len(waiting),
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    one = _turned(table)
    parts = [words(f"framework-accessions-subtitle{'-one' if one else ''}")]
    if not one and table["country_iso3"].nunique() > _FEW:
        parts.append(words("framework-accessions-number"))
    dated = table[table["since"].notna()]
    if (dated["earliest"] != dated["latest"]).any():
        parts.append(words("framework-accessions-partial"))
    if undated := int(table["since"].isna().sum()):
        parts.append(words("framework-accessions-undated", n=undated))
    row = "country_iso3" if one else "framework_id"
    total, shown = dated[row].nunique(), _shown(dated)[row].nunique()
    if shown < total:
        message = f"framework-accessions-most{'-one' if one else ''}"
        parts.append(words(message, shown=shown, total=total))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "framework-accessions-alt",
        frameworks=table["framework_id"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    points = marks(table, look)
    if points.empty:
        return _undated(table, look)
    rows = dict(zip(points["row"], points["name"], strict=True))
    span = (points["earliest"].min(), points["latest"].max())
    base = alt.Chart(points).encode(
        y=rows_axis("row", rows, look, grid=True),
        x=time_axis("day", span, look, room_for(points["text"], look)),
        tooltip=tooltips(look, "framework", "event", "date", "countries"),
    )
    known = (
        base.transform_filter("datum.earliest != datum.latest")
        .mark_rule(strokeWidth=2)
        .encode(x=alt.X("earliest:T"), x2=alt.X2("latest:T"), color=alt.Color("line:N", scale=None))
    )
    drawn = base.mark_point(size=MARK, opacity=1).encode(
        strokeWidth=alt.StrokeWidth("weight:Q", scale=None),
        shape=alt.Shape("shape:N", scale=None),
        fill=alt.Fill("fill:N", scale=None),
        stroke=alt.Stroke("stroke:N", scale=None),
    )
    layers = [known, *beside(base, "text", look), drawn]
    return keyed(layers, _key(points, look), look, len(rows) * _ROW)


def _undated(table: pd.DataFrame, look: Look) -> Layers:
    """The countries by name and that no date is known: a chart of nothing would look broken."""
    one = _turned(table)
    column, name = (
        ("country_iso3", look.labels.country) if one else ("framework_id", look.labels.framework)
    )
    names = {code: name(code) for code in dict.fromkeys(table[column].dropna())}
    rows = dict(list(names.items())[:MOST_ROWS])
    listed = pd.DataFrame({"row": list(rows)})
    said = (
        alt.Chart(listed)
        .mark_text(align="left", x=6, color=look.muted)
        .encode(
            y=rows_axis("row", rows, look, grid=True),
            text=alt.TextValue(look.labels.words("framework-membership-undated")),
        )
    )
    return Layers([said], look.plot_width, len(rows) * _ROW)


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a mark: what happened on one date, in one framework or to one country of it."""
    words, labels = look.labels.words, look.labels
    one = _turned(table)
    few = table["country_iso3"].nunique() <= _FEW
    shown = _without_repeats(_shown(table[table["since"].notna()]))
    keys = ["framework_id", "event", "since", *(["country_iso3"] if one else [])]
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for key, step in zip(keyed_by(shown, keys), each(shown), strict=True):
        groups.setdefault(key, []).append(step)
    points = []
    for group in groups.values():
        first = group[0]
        codes = [step.country_iso3 for step in group if isinstance(step.country_iso3, str)]
        names = words.listed(labels.country(code) for code in codes)
        event, date = words(f"event-{first.event}"), words.date(first.since)
        entry = first.event == "entry"
        colour = look.country(codes[0]) if len(codes) == 1 else look.accent
        if first.event == "signed":
            colour = look.muted
        if one:
            parties = int(first.parties) if entry else 0
            text = words("framework-accessions-step", event=event, date=date, parties=parties)
        else:
            who = names if len(codes) <= 2 else words("framework-accessions-n", n=len(codes))
            text = f"{who} ({int(first.parties)})" if entry and not few else who
        points.append(
            {
                "row": (codes[0] if codes else "") if one else first.framework_id,
                "name": names if one and codes else labels.framework(first.framework_id),
                "framework": labels.framework(first.framework_id),
                "kind": first.event,
                "event": event,
                "date": date,
                "countries": names or "–",
                "day": middle(first.since),
                "earliest": first.earliest,
                "latest": first.latest,
                "shape": SHAPES[first.event],
                "fill": colour if entry else look.paper,
                "stroke": look.paper if entry else colour,
                "weight": 0.8 if entry else 1.7,
                "line": colour,
                "ink": look.ink,
                "text": text,
            }
        )
    made = pd.DataFrame(points)
    if made.empty:
        return made
    days = (
        dt.date.fromisoformat(max(made["latest"])) - dt.date.fromisoformat(min(made["earliest"]))
    ).days
    pixel = (look.plot_width - room_for(made["text"], look)) / max(days, 120)
    made = made.sort_values(["row", "day"], kind="stable")
    made["labelled"] = labelled(made, "row", "day", "text", pixel) & (made["text"] != "")
    return (_joined(made, look) if few and not one else made).sort_index()


def _joined(points: pd.DataFrame, look: Look) -> pd.DataFrame:
    """Marks too close to the next for words of their own are named with it."""
    texts: list[str] = []
    waiting: list[str] = []
    for point in each(points):
        waiting = [*waiting, point.text] if point.text else waiting
        texts.append(look.labels.words.listed(dict.fromkeys(waiting)))
        if point.labelled:
            waiting = []
    return points.assign(text=texts)


def _without_repeats(dated: pd.DataFrame) -> pd.DataFrame:
    """Without the signing of a framework where a country's step of that day says the same."""
    is_step = dated["event"] != "signed"
    day = ["framework_id", "since"]
    said = set(keyed_by(dated[is_step], day))
    unsaid = [one not in said for one in keyed_by(dated, day)]
    return dated.loc[is_step | pd.Series(unsaid, index=dated.index, dtype="bool")]


def _turned(table: pd.DataFrame) -> bool:
    """One framework: its countries are the rows."""
    return bool(table["framework_id"].nunique() == 1)


def _shown(dated: pd.DataFrame) -> pd.DataFrame:
    """The newest countries of one framework; or the frameworks with most countries."""
    if _turned(dated):
        return dated.tail(MOST_ROWS)
    sizes = dated.groupby("framework_id", sort=False)["country_iso3"].nunique()
    first = sizes.sort_values(ascending=False, kind="stable").index[:MOST_ROWS]
    return dated[dated["framework_id"].isin(first)]


def _focus(table: pd.DataFrame, entries: pd.DataFrame) -> str:
    """The framework that most wait to enter; where none waits, that of the newest entry."""
    entered = table[table["framework_id"].isin(entries["framework_id"])]
    waiting = entered[entered["event"].isin(WAITING)]["framework_id"]
    if len(waiting):
        return str(waiting.value_counts(sort=True).index[0])
    newest = entries if len(entries) else table
    return str(newest.sort_values("latest", kind="stable").iloc[-1]["framework_id"])


def _key(points: pd.DataFrame, look: Look) -> list[Swatch]:
    return [
        Swatch(
            look.labels.words(f"event-{event}"),
            look.muted if event == "entry" else look.paper,
            look.muted,
            shape,
        )
        for event, shape in SHAPES.items()
        if (points["kind"] == event).any()
    ]


CHART = Chart(
    id="framework-accessions",
    page="frameworks",
    table=accessions.events,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
    counted="frameworks",
)
