"""This module draws who came from where: participations by kind of organisation."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.axes import rows_axis
from bilateral.charts.chart import Chart
from bilateral.charts.layers import Layers
from bilateral.charts.lettering import width_of
from bilateral.charts.look import Look
from bilateral.measures import participants
from bilateral.measures.rows import each

# More countries than this are not read as one picture; the table behind has them all.
MOST_COUNTRIES = 8
_STEP = 30
_HEADER = "#"


def title(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    held = [row for row in each(table) if row.certainty == "held"]
    if not held:
        return words("organization-kinds-title-planned", n=int(table["participations"].sum()))
    leading: dict[str, Any] = {}
    for row in held:
        known = leading.setdefault(row.country_iso3, row)
        if row.participations > known.participations:
            leading[row.country_iso3] = row
    found = [
        (look.labels.country(row.country_iso3), kind_name(row.kind, look), round(row.share_pct))
        for row in list(leading.values())[:2]
    ]
    if len(found) == 1:
        country, kind, share = found[0]
        return words("organization-kinds-title", country=country, kind=kind, share=share)
    (first, first_kind, first_share), (other, other_kind, other_share) = found
    return words(
        "organization-kinds-title-pair",
        first=first,
        first_kind=first_kind,
        first_share=first_share,
        other=other,
        other_kind=other_kind,
        other_share=other_share,
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    countries = table["country_iso3"].nunique()
    parts = [words("organization-kinds-subtitle")]
    if (table["certainty"] == "planned").any():
        parts.append(words("organization-kinds-planned"))
    if countries > MOST_COUNTRIES:
        parts.append(words("organization-kinds-few", shown=MOST_COUNTRIES, total=countries))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "organization-kinds-alt",
        n=sum(row.participations for row in each(table) if row.certainty == "held"),
        countries=table["country_iso3"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    bars = marks(table, look)
    rows = lines(bars, look)
    mirrored = bars["sign"].nunique() == 2
    left, right = _reach(bars, look)
    y = rows_axis(
        "row",
        {row: " " if row.startswith(_HEADER) else name for row, name in rows.items()},
        look,
    )
    x = alt.X(
        "from:Q",
        title=None,
        scale=alt.Scale(domain=[-left, right], nice=False),
        axis=alt.Axis(
            orient="top",
            labelExpr="abs(datum.value)",
            tickCount=max(2, look.plot_width // 100),
            tickMinStep=1,
            labelColor=look.muted,
        ),
    )
    base = alt.Chart(bars).encode(
        y=y,
        tooltip=[
            alt.Tooltip("country:N", title=look.labels.words("column-country")),
            alt.Tooltip("kind:N", title=look.labels.words("column-organization")),
            alt.Tooltip("spoken:N", title=look.labels.words("organization-kinds-column")),
            alt.Tooltip("cited:N", title=look.labels.words("column-sources")),
        ],
    )
    drawn = base.mark_bar(height=18, strokeWidth=1.5).encode(
        x=x,
        x2=alt.X2("to:Q"),
        color=alt.Color("fill:N", scale=None),
        stroke=alt.Stroke("stroke:N", scale=None),
    )
    texts = [
        base.transform_filter(f"datum.sign {compare} 0 && datum.text != ''")
        .mark_text(align=align, dx=dx)  # type: ignore[arg-type]
        .encode(x=alt.X("end:Q"), text=alt.Text("text:N"), color=alt.ColorValue(look.ink))
        for compare, align, dx in (("<", "right", -6), (">", "left", 6))
    ]
    spine = (
        alt.Chart(pd.DataFrame({"x": [0]}))
        .mark_rule(color=look.muted, strokeWidth=1)
        .encode(x=alt.X("x:Q"))
    )
    names = _side_names(bars, look) if mirrored else _headings(bars, look, y)
    return Layers([drawn, spine, *texts, *names], look.plot_width, len(rows) * _STEP)


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a bar, a planned one set behind the held one; its colour and its words."""
    countries = list(dict.fromkeys(table["country_iso3"]))
    mirrored = len(countries) == 2
    shown = table[table["country_iso3"].isin(countries[:MOST_COUNTRIES])]
    planned_of = _of_certainty(shown, "planned")
    held_of = _of_certainty(shown, "held")
    bars = []
    for row in each(shown):
        kind = None if pd.isna(row.kind) else row.kind
        sign = -1 if mirrored and row.country_iso3 == countries[0] else 1
        is_held = row.certainty == "held"
        held = held_of.get((row.country_iso3, kind), 0)
        planned = planned_of.get((row.country_iso3, kind), 0)
        colour = look.country(row.country_iso3)
        start = 0 if is_held else held
        bars.append(
            {
                "country_iso3": row.country_iso3,
                "row": kind or "-" if mirrored else f"{row.country_iso3}/{kind}",
                "label": _first_upper(kind_name(kind, look)),
                "n": int(row.participations),
                "held": int(row.participations) if is_held else 0,
                "sign": sign,
                "from": sign * start,
                "to": sign * (start + int(row.participations)),
                "end": sign * (held + planned),
                "fill": colour if is_held else look.paper,
                "stroke": colour,
                "text": _text(row, look) if is_held or not held else "",
                "country": look.labels.country(row.country_iso3),
                "kind": kind_name(kind, look),
                "spoken": _spoken(row, look),
                "cited": look.labels.words("n-sources", n=row.source_ids.count(";") + 1),
            }
        )
    return pd.DataFrame(bars)


def lines(bars: pd.DataFrame, look: Look) -> dict[str, str]:
    """row → label from top to bottom; a heading before each country where it is not mirrored."""
    rows: dict[str, str] = {}
    if bars["sign"].nunique() == 2:
        # The kinds of both sides, those with most participations of the two together first.
        came = bars.groupby("row", sort=False, as_index=False).agg(
            label=("label", "first"), held=("held", "sum"), all=("n", "sum")
        )
        ranked = came.sort_values(["held", "all"], ascending=False, kind="stable")
        return dict(zip(ranked["row"], ranked["label"], strict=True))
    for bar in each(bars):
        rows.setdefault(_HEADER + bar.country_iso3, bar.country)
        rows.setdefault(bar.row, bar.label)
    return rows


def kind_name(kind: Any, look: Look) -> str:
    """ "companies", "government"; what people come from, in the plural."""
    given = "nowhere" if kind is None or pd.isna(kind) else str(kind).replace("_", "-")
    return look.labels.words(f"from-{given}")


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _of_certainty(table: pd.DataFrame, certainty: str) -> dict[tuple[str, str | None], int]:
    return {
        (row.country_iso3, None if pd.isna(row.kind) else row.kind): row.participations
        for row in each(table)
        if row.certainty == certainty
    }


def _text(row: Any, look: Look) -> str:
    """ "41 · 34%"; "8 planned" where nobody is known to have come."""
    number = look.labels.words.number(row.participations)
    if row.certainty != "held":
        return look.labels.words("size-planned", n=number)
    return look.labels.words("organization-kinds-share", n=number, share=_share(row.share_pct))


def _share(share: float) -> str:
    """Whole per cent; "<1" for what would read as none."""
    return "<1" if share < 1 else str(round(share))


def _spoken(row: Any, look: Look) -> str:
    spoken = look.labels.words(
        "organization-kinds-held",
        n=int(row.participations),
        people=int(row.people),
        meetings=int(row.meetings),
    )
    if row.certainty == "held":
        return spoken
    return f"{spoken} ({look.labels.words('recurring-people-announced')})"


def _side_names(bars: pd.DataFrame, look: Look) -> list[alt.Chart]:
    """The two countries above the mirrored halves."""
    names = []
    for sign, align, dx in ((-1, "right", -6), (1, "left", 6)):
        side = bars[bars["sign"] == sign].iloc[0]
        names.append(
            alt.Chart(pd.DataFrame({"x": [0], "name": [side["country"]]}))
            .mark_text(align=align, dx=dx, y=-30, fontWeight=600, fontSize=14, color=side["stroke"])  # type: ignore[arg-type]
            .encode(x=alt.X("x:Q"), text=alt.Text("name:N"))
        )
    return names


def _headings(bars: pd.DataFrame, look: Look, y: alt.Y) -> list[alt.Chart]:
    """Each country's name on the line before its kinds."""
    first = bars.drop_duplicates("country_iso3")
    headings = pd.DataFrame(
        {
            "row": [_HEADER + code for code in first["country_iso3"]],
            "name": list(first["country"]),
            "colour": list(first["stroke"]),
        }
    )
    named = alt.Chart(headings).mark_text(align="left", fontWeight=600, fontSize=14, x=-look.gutter)
    return [named.encode(y=y, text=alt.Text("name:N"), color=alt.Color("colour:N", scale=None))]


def _reach(bars: pd.DataFrame, look: Look) -> tuple[float, float]:
    """How far the axis goes to either side: as little as leaves each bar room for its words."""

    bound = [
        (bar.sign, abs(bar.end), width_of(bar.text) + 14)
        for bar in each(bars[["sign", "end", "text"]])
    ]

    def needed(unit: float) -> list[float]:
        """Pixels that either side takes where one participation is ``unit`` pixels long."""
        return [
            max((end * unit + room for on, end, room in bound if on == sign), default=0.0)
            for sign in (-1, 1)
        ]

    lowest, highest = 0.01, float(look.plot_width)
    for _ in range(30):
        middle = (lowest + highest) / 2
        fits = sum(needed(middle)) <= look.plot_width
        lowest, highest = (middle, highest) if fits else (lowest, middle)
    left, right = (side / lowest for side in needed(lowest))
    return left, right


CHART = Chart(
    id="organization-kinds",
    page="delegations",
    table=participants.organization_kinds,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
)
