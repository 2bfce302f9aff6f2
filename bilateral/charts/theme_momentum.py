"""This module draws the momentum of themes: themes by years, n of the year's N meetings."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.axes import rows_axis
from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import label_expression
from bilateral.charts.momentum_marks import (
    MOST_THEMES,
    ROOM,
    ROW,
    STEPS,
    full_from,
    has_moves,
    marks,
    years_drawn,
)
from bilateral.measures import theme_trends
from bilateral.measures.rows import each
from bilateral.measures.theme_trends import Periods

# Shares of fewer meetings than this are said as counts.
_LEAST_PERCENT = 20


def title(table: pd.DataFrame, look: Look) -> str:
    words, theme = look.labels.words, look.labels.theme
    if table["theme_id"].nunique() == 1:
        return _alone(table, look)
    spans, moved = theme_trends.periods(table), theme_trends.shifts(table)
    if spans is None:
        often = table.groupby("theme_id", sort=False)["year"].nunique()
        return words(
            "theme-momentum-title-years",
            theme=theme(str(often.idxmax())),
            n=int(often.max()),
            of=table["year"].nunique(),
        )
    times = {"before": _span(spans.before), "after": _span(spans.after)}
    first, last = next(each(moved)), next(each(moved.tail(1)))
    if first.change <= 0 and last.change >= 0:
        return words("theme-momentum-title-still", **times)
    kind = "both" if first.change > 0 > last.change else "rose" if first.change > 0 else "faded"
    told = last if kind == "faded" else first
    return words(
        f"theme-momentum-title-{kind}",
        theme=theme(told.theme_id),
        moved=_moved_text(told, spans, look),
        other=theme(last.theme_id),
        other_moved=_moved_text(last, spans, look),
        **times,
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    themes, years = table["theme_id"].nunique(), years_drawn(table, look)
    spans = theme_trends.periods(table)
    if themes == 1:
        parts = [words("theme-momentum-subtitle-one")]
    else:
        parts = [words("theme-momentum-subtitle", full=full_from(table, years))]
    if spans is not None and themes > 1:
        key = "theme-momentum-order-right" if has_moves(table, look) else "theme-momentum-order"
        parts.append(words(key, before=_span(spans.before), after=_span(spans.after)))
    if years[0] > table["year"].min():
        parts.append(words("theme-momentum-since", year=str(years[0])))
    if themes > MOST_THEMES:
        parts.append(words("theme-momentum-drawn", shown=MOST_THEMES, total=themes))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "theme-momentum-alt",
        themes=table["theme_id"].nunique(),
        years=table["year"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    cells = marks(table, look)
    themes = list(dict.fromkeys(cells["theme_id"]))
    years = years_drawn(table, look)
    notes = _notes(table, themes, look)
    room = 0 if notes.empty else math.ceil(ROOM * len(years) / (look.plot_width - ROOM))
    short = look.plot_width / (len(years) + room) < 42
    labels = {str(year): f"’{year % 100:02}" if short else str(year) for year in years}
    x = alt.X(
        "column:N",
        title=None,
        scale=alt.Scale(
            # Columns without a year keep room for the words at the right.
            domain=[*labels, *(" " * place for place in range(1, room + 1))],
            type="band",
            padding=0,
        ),
        axis=alt.Axis(
            orient="top",
            values=list(labels),
            labelExpr=label_expression(labels),
            labelAngle=0,
            labelFontSize=11,
            labelPadding=22,
            labelColor=look.ink,
            labelOverlap=False,
            grid=False,
        ),
    )
    y = rows_axis("theme_id", {theme: look.labels.theme(theme) for theme in themes}, look)
    tooltip = [
        alt.Tooltip(f"{field}:N", title=look.labels.words(f"column-{field}"))
        for field in ("theme", "year", "share", "sources")
    ]
    discs = (
        alt.Chart(cells)
        .mark_circle(opacity=1, strokeWidth=1.5)
        .encode(
            x=x,
            y=y,
            size=alt.Size("area:Q", scale=None),
            fill=alt.Fill("fill:N", scale=None),
            stroke=alt.Stroke("stroke:N", scale=None),
            tooltip=tooltip,
        )
    )
    plain = alt.TooltipValue(None)
    numbers = (
        alt.Chart(cells)
        .mark_text(fontSize=10)
        .encode(
            x=x, y=y, text=alt.Text("text:N"), color=alt.Color("ink:N", scale=None), tooltip=plain
        )
    )
    totals = (
        alt.Chart(cells.drop_duplicates("column")[["column", "of"]])
        .mark_text(fontSize=10, y=-11, color=look.muted)
        .encode(x=x, text=alt.Text("of:N"), tooltip=plain)
    )
    layers = [discs, numbers, totals]
    if not notes.empty:
        layers += [_starts(table, years, x, look), _moved(notes, y, look)]
    return keyed(layers, _key(table, look), look, len(themes) * ROW)


def _key(table: pd.DataFrame, look: Look) -> list[Swatch]:
    words = look.labels.words
    if table["theme_id"].nunique() == 1:
        return [Swatch(words("theme-momentum-raised"), look.accent, shape="circle")]
    names = [words("theme-momentum-step-first", most=STEPS[0])]
    names += [
        words("theme-momentum-step", least=least, most=most - 1) for least, most in pairwise(STEPS)
    ]
    names.append(words("theme-momentum-step-last", least=STEPS[-1]))
    steps = [
        Swatch(name, colour, shape="circle") for name, colour in zip(names, look.scale, strict=True)
    ]
    return [Swatch(words("theme-momentum-none"), look.paper, look.grid, "circle"), *steps]


def _notes(table: pd.DataFrame, themes: list[str], look: Look) -> pd.DataFrame:
    """How each theme moved, in words; no rows where that is not drawn."""
    spans = theme_trends.periods(table)
    if spans is None or not has_moves(table, look):
        return pd.DataFrame()
    moved = {row.theme_id: row for row in each(theme_trends.shifts(table))}
    rows = [
        {
            "theme_id": theme,
            "text": _moved_text(moved[theme], spans, look, signed=True),
        }
        for theme in themes
    ]
    return pd.DataFrame(rows)


def _moved_text(row: Any, spans: Periods, look: Look, signed: bool = False) -> str:
    """ "8 → 27 %"; as counts, "1/5 → 4/4", where a per cent would be less than a meeting."""
    of = spans.before[2], spans.after[2]
    was, now = round(100 * row.before / of[0]), round(100 * row.after / of[1])
    sign = "▲" if now > was else "▼" if now < was else "="
    if min(of) < _LEAST_PERCENT:
        text = f"{row.before}/{of[0]} → {row.after}/{of[1]}"
    else:
        text = look.labels.words("theme-momentum-percent", was=was, now=now)
    return f"{sign} {text}" if signed else text


def _moved(notes: pd.DataFrame, y: alt.Y, look: Look) -> alt.Chart:
    return (
        alt.Chart(notes)
        .mark_text(align="right", x="width", color=look.ink)
        .encode(y=y, text=alt.Text("text:N"), tooltip=alt.TooltipValue(None))
    )


def _starts(table: pd.DataFrame, years: list[int], x: alt.X, look: Look) -> alt.Chart:
    """A line before the first year of each of the two periods."""
    spans = theme_trends.periods(table)
    first = [] if spans is None else [spans.before[0], spans.after[0]]
    starts = pd.DataFrame({"column": [str(year) for year in first if year in years]}, dtype="str")
    return (
        alt.Chart(starts)
        .mark_rule(color=look.muted, strokeDash=[2, 3], aria=False)
        .encode(x=x.copy().bandPosition(0), tooltip=alt.TooltipValue(None))
    )


def _alone(table: pd.DataFrame, look: Look) -> str:
    """The title for one theme, whose share among the meetings chosen for it says nothing."""
    most = table.sort_values(["meetings", "year"], ascending=[False, True]).iloc[0]
    span = (int(table["year"].min()), int(table["year"].max()), 0)
    return look.labels.words(
        "theme-momentum-title-one",
        theme=look.labels.theme(most["theme_id"]),
        n=int(table["meetings"].sum()),
        years=_span(span),
        year=str(most["year"]),
        most=int(most["meetings"]),
    )


def _span(period: tuple[int, int, int]) -> str:
    first, last, _ = period
    return str(first) if first == last else f"{first}–{last}"


CHART = Chart(
    id="theme-momentum",
    page="themes",
    table=theme_trends.by_year,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
)
