"""This module draws the gap: how often a theme was raised against how deep it is covered."""

from __future__ import annotations

import json
from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.axes import PHONE, rows_axis, tooltips
from bilateral.charts.chart import Chart
from bilateral.charts.framework_coverage import HATCH, depth_fills, depth_words
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.look import Look
from bilateral.measures import gaps
from bilateral.measures.evidence import SEPARATOR
from bilateral.measures.rows import each

# More rows than this are not read as a picture; the table behind has them all.
MOST_THEMES = 30
_ROW = 25
# Shares of the width: how far the longest bar reaches, and where the provisions begin.
_BAR, _COVERED = 0.29, 0.53
_CROSS = "M-.6,-.6L.6,.6M-.6,.6L.6,-.6"
# In these the theme has no article of its own in anything shared.
_GAPS = ("no_framework", "none", "cooperation")


def title(table: pd.DataFrame, look: Look) -> str:
    words, labels = look.labels.words, look.labels
    named = table["outcome"].isin(_GAPS)
    covered = table["outcome"] == "covered"
    top = next(each(table))
    framework = labels.framework(top.framework_id) if isinstance(top.framework_id, str) else ""
    if len(table) == 1 and covered.all():
        return words(
            "coverage-gap-title-one",
            theme=labels.theme(top.theme_id),
            n=top.meetings,
            depth=int(top.depth),
            framework=framework,
            **_who(table, look),
        )
    if covered.any() and not named.any():
        return words(
            "coverage-gap-title-covered",
            n=int(covered.sum()),
            uncoded=int((~covered).sum()),
            **_who(table, look),
        )
    return words(
        f"coverage-gap-title-{top.outcome.replace('_', '-')}",
        theme=labels.theme(top.theme_id),
        n=top.meetings,
        framework=framework,
        coded=top.coded,
        **_who(table, look),
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    shared = int(table["shared"].iloc[0])
    parts = [words("coverage-gap-subtitle", shared=shared, **_who(table, look))]
    if table["outcome"].isin(_GAPS).any():
        parts.append(words("coverage-gap-dark"))
    if len(table) > MOST_THEMES:
        parts.append(words("coverage-gap-most", shown=MOST_THEMES, total=len(table)))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words("coverage-gap-alt", themes=len(table), finding=finding)


def vega(table: pd.DataFrame, look: Look) -> Layers:
    rows = marks(table, look)
    whole = float(rows["meetings"].max()) / _BAR
    rows["at"] = whole * _COVERED
    scale = alt.Scale(domain=[0, whole], nice=False)
    base = alt.Chart(rows).encode(
        y=rows_axis("theme_id", dict(zip(rows["theme_id"], rows["theme"], strict=True)), look),
        tooltip=tooltips(look, "theme", "raised", "firmest", "shared", "depth", "provision"),
    )
    bars = base.mark_bar(height=13).encode(
        x=alt.X("meetings:Q", title=None, axis=_heads(whole, look), scale=scale),
        color=alt.Color("bar:N", scale=None),
    )
    counts = base.mark_text(
        align="left",
        dx=5,
        color=look.ink,
        text={"expr": f"width < {2 * PHONE} ? datum.meetings : datum.counted"},
    ).encode(x=alt.X("meetings:Q"))
    at = base.encode(x=alt.X("at:Q"))
    cells = at.mark_square(size=300, strokeWidth=1, opacity=1).encode(
        fill=alt.Fill("fill:N", scale=None), stroke=alt.Stroke("stroke:N", scale=None)
    )
    signs = (
        at.transform_filter("datum.sign != null")
        .mark_point(size=110, strokeWidth=1.2, color=look.muted)
        .encode(shape=alt.Shape("sign:N", scale=None))
    )
    numbers = at.mark_text(fontSize=11).encode(
        text=alt.Text("number:N"), color=alt.Color("ink:N", scale=None)
    )
    covered = at.mark_text(
        align="left",
        dx=16,
        color=look.ink,
        text={"expr": f"width < {PHONE} ? datum.short : datum.covered"},
        limit={"expr": f"width * {1 - _COVERED} - 16"},
    )
    layers = [bars, counts, cells, signs, numbers, covered]
    return keyed(layers, _key(rows, look), look, len(rows) * _ROW)


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a theme: its bar, its cell and their words."""
    words, labels = look.labels.words, look.labels
    rows = []
    for row in each(table.head(MOST_THEMES)):
        gap = row.outcome in _GAPS
        known = not pd.isna(row.depth)
        fill = depth_fills(look)[int(row.depth)] if known else look.paper
        stance = labels.listed("stance", row.stance)
        framework = labels.framework(row.framework_id) if known else ""
        provision = row.provision if isinstance(row.provision, str) else ""
        covered = words(
            f"coverage-gap-{row.outcome.replace('_', '-')}",
            framework=framework,
            coded=row.coded,
            shared=row.shared,
        )
        rows.append(
            {
                "theme_id": row.theme_id,
                "theme": labels.theme(row.theme_id),
                "meetings": row.meetings,
                "raised": words("coverage-gap-meetings", n=row.meetings),
                "counted": f"{words.number(row.meetings)} · {stance}",
                "firmest": stance,
                "shared": words("coverage-gap-shared", coded=row.coded, shared=row.shared),
                "depth": depth_words(int(row.depth) if known else None, look),
                "provision": _places(row, look) or "–",
                "bar": look.accent if gap else look.paler(look.accent, 0.35),
                "fill": fill,
                "stroke": fill if known else look.paler(look.muted, 0.5),
                "sign": {"not_coded": HATCH, "no_framework": _CROSS}.get(row.outcome),
                "number": str(int(row.depth)) if known else "",
                "ink": look.text_on(fill) if known and row.depth > 0 else look.muted,
                "covered": f"{covered}, {provision}" if provision else covered,
                "short": framework,
            }
        )
    return pd.DataFrame(rows)


def _places(row: Any, look: Look) -> str:
    """The provision with its framework, and others that are as deep."""
    if not isinstance(row.provision, str):
        return ""
    also = row.also_in.split(SEPARATOR) if isinstance(row.also_in, str) and row.also_in else []
    names = [look.labels.framework(code) for code in (row.framework_id, *also)]
    return f"{look.labels.words.listed(names)}: {row.provision}"


def _heads(whole: float, look: Look) -> alt.Axis:
    """The heads of the two columns, as an axis: a key keeps clear of that, of text it does not."""
    raised, covered = (
        look.labels.words(f"coverage-gap-head-{head}") for head in ("raised", "covered")
    )
    return alt.Axis(
        orient="top",
        values=[0, whole * _COVERED],
        labelExpr=f"datum.value == 0 ? {json.dumps(raised)} : {json.dumps(covered)}",
        labelAlign="left",
        labelOffset=0,
        labelFontWeight=600,
        labelColor=look.muted,
        labelBound=False,
        grid=False,
    )


def _who(table: pd.DataFrame, look: Look) -> dict[str, Any]:
    """The countries by name, and how many they are: a verb may need it."""
    codes = table["countries"].iloc[0].split(SEPARATOR)
    names = [look.labels.country(code) for code in codes]
    return {"countries": look.labels.words.listed(names), "sides": len(codes)}


def _key(rows: pd.DataFrame, look: Look) -> list[Swatch]:
    """The depths that are there, then the two kinds of nothing known."""
    fills = depth_fills(look)
    entries = [
        Swatch(depth_words(step, look), fills[step])
        for step in range(5)
        if (rows["number"] == str(step)).any()
    ]
    for sign, word in (
        (HATCH, depth_words(None, look)),
        (_CROSS, look.labels.words("coverage-gap-key")),
    ):
        if (rows["sign"] == sign).any():
            entries.append(Swatch(word, look.paper, look.muted, sign))
    return entries


CHART = Chart(
    id="coverage-gap",
    page="frameworks",
    table=gaps.uncovered,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
)
