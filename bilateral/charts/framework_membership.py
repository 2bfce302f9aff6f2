"""This module draws membership: frameworks by countries, the standing of each in a symbol."""

from __future__ import annotations

from collections import Counter

import altair as alt
import pandas as pd

from bilateral.charts.axes import MARK, beside, columns_axis, rows_axis, tooltips
from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.look import Look
from bilateral.measures import frameworks
from bilateral.measures.rows import each

# More than this is not read as a picture; the table behind has them all.
MOST_ROWS, MOST_COUNTRIES = 24, 20
# Where fewer countries met, those in most frameworks stand beside them.
_FEW_COUNTRIES = 8
# So few columns leave room for words beside the symbols.
_WORDED = 3
_ROW = 25

# Filled: in it. Outline: on the way in, beside it, or out of it.
SHAPES = {
    "party": "circle",
    "signatory": "circle",
    "negotiating": "diamond",
    "applicant": "triangle-up",
    "observer": "square",
    "withdrew": "M-.7,-.7L.7,.7M-.7,.7L.7,-.7",
}
WAITING = ("signatory", "negotiating", "applicant")


def title(table: pd.DataFrame, look: Look) -> str:
    words, labels = look.labels.words, look.labels
    countries = list(dict.fromkeys(table["country_iso3"]))
    party = table[table["status"] == "party"]
    waiting = int(table["status"].isin(WAITING).sum())
    if len(countries) == 1:
        return words(
            "framework-membership-title-country",
            country=labels.country(countries[0]),
            n=len(party),
            waiting=waiting,
        )
    if table["framework_id"].nunique() == 1:
        return words(
            "framework-membership-title-framework",
            framework=labels.framework(table.iloc[0]["framework_id"]),
            n=len(party),
            waiting=waiting,
        )
    met = table[table["meetings"] > 0]
    few = len(countries) <= _WORDED or met["country_iso3"].nunique() < 2
    counted = table if few else met
    countries = list(dict.fromkeys(counted["country_iso3"]))
    party = counted[counted["status"] == "party"]
    sizes = party.groupby("framework_id", sort=False).size()
    if len(countries) <= _WORDED:
        shared = sizes[sizes == len(countries)].index
        since = party[party["framework_id"].isin(shared)].groupby("framework_id")["since"].max()
        newest = since.dropna().sort_values(kind="stable").tail(1)
        return words(
            "framework-membership-title-shared",
            countries=words.listed(labels.country(code) for code in countries),
            n=len(shared),
            of=counted["framework_id"].nunique(),
            dated=len(newest),
            newest=labels.framework(newest.index[0]) if len(newest) else "",
            since=words.date(newest.iloc[0]) if len(newest) else "",
        )
    largest = sizes.sort_values(ascending=False, kind="stable").head(3)
    return words(
        f"framework-membership-title-{'met' if counted is met else 'all'}",
        n=len(countries),
        examples=words.listed(
            words("framework-membership-size", framework=labels.framework(code), n=int(size))
            for code, size in largest.items()
        ),
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    parts = [words("framework-membership-subtitle")]
    if (table["statements"] > 1).any():
        parts.append(words("framework-membership-disagree"))
    drawn = _shown(table)
    countries, of_countries = (rows["country_iso3"].nunique() for rows in (drawn, table))
    if len(drawn) == len(table):
        return " ".join(parts)
    if _turned(table):
        parts.append(
            words("framework-membership-most-turned", rows=countries, of_rows=of_countries)
        )
        return " ".join(parts)
    parts.append(
        words(
            "framework-membership-most",
            rows=drawn["framework_id"].nunique(),
            of_rows=table["framework_id"].nunique(),
            cut=of_countries - countries,
            columns=countries,
            of_columns=of_countries,
        )
    )
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "framework-membership-alt",
        frameworks=table["framework_id"].nunique(),
        countries=table["country_iso3"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    cells = marks(table, look)
    row, column = ("country", "framework") if _turned(table) else ("framework", "country")
    rows = dict(zip(cells[f"{row}_code"], cells[row], strict=True))
    order = _countries(table) if column == "country" else list(cells["framework_code"])
    names = dict(zip(cells[f"{column}_code"], cells[column], strict=True))
    columns = {code: names[code] for code in order if code in names}
    # Where words stand beside the symbols, both begin at the left of their column.
    worded = _worded(table)
    shift, header = (
        {"expr": f"{start} - width / {2 * len(columns)}"} if worded else 0 for start in (10, 4)
    )
    base = alt.Chart(cells).encode(
        y=rows_axis(f"{row}_code", rows, look, grid=True),
        x=columns_axis(f"{column}_code", columns, look, header),
        tooltip=tooltips(look, "framework", "country", "status", "since", "disagreement"),
    )
    drawn = base.mark_point(size=MARK, strokeWidth=1.7, opacity=1, xOffset=shift).encode(
        shape=alt.Shape("shape:N", scale=None),
        fill=alt.Fill("fill:N", scale=None),
        stroke=alt.Stroke("stroke:N", scale=None),
    )
    said = beside(base, "text", look, shift, least=170 * len(columns) if worded else 0)
    layers = [*said, drawn]
    return keyed(layers, _key(cells, look), look, len(rows) * _ROW)


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a symbol: its shape, colours and words."""
    words, labels = look.labels.words, look.labels
    shown = _shown(table)
    worded = _worded(table)
    cells = []
    for row in each(shown):
        colour = look.country(row.country_iso3)
        status = labels.listed("membership", row.status)
        dated = isinstance(row.since, str)
        since = words.date(row.since) if dated else words("framework-membership-undated")
        text = f"{status}, {since}" if dated else status
        disagree = row.statements > 1
        cells.append(
            {
                "framework_code": row.framework_id,
                "country_code": row.country_iso3,
                "framework": labels.framework(row.framework_id),
                "country": labels.country(row.country_iso3),
                "status": status,
                "standing": row.status,
                "since": since,
                "disagreement": words("framework-membership-statements", n=row.statements),
                "shape": SHAPES[row.status],
                "fill": colour if row.status == "party" else look.paper,
                "stroke": colour,
                "ink": look.ink,
                "text": (f"{text} ≠" if worded else "≠") if disagree else text if worded else "",
                "labelled": worded or disagree,
            }
        )
    return pd.DataFrame(cells)


def _shown(table: pd.DataFrame) -> pd.DataFrame:
    """The rows drawn: the first frameworks that the drawn countries are in."""
    if _turned(table):
        standing = table["status"].map(list(SHAPES).index)
        ordered = table.assign(_standing=standing).sort_values(
            ["_standing", "since"], kind="stable"
        )
        first = list(dict.fromkeys(ordered["country_iso3"]))[:MOST_ROWS]
        return ordered.loc[ordered["country_iso3"].isin(first), table.columns]
    drawn = table[table["country_iso3"].isin(_countries(table))]
    first = list(dict.fromkeys(drawn["framework_id"]))[:MOST_ROWS]
    return drawn[drawn["framework_id"].isin(first)]


def _turned(table: pd.DataFrame) -> bool:
    """Few frameworks of many countries: the countries are the rows."""
    return table["framework_id"].nunique() <= _WORDED < table["country_iso3"].nunique()


def _worded(table: pd.DataFrame) -> bool:
    return _turned(table) or table["country_iso3"].nunique() <= _WORDED


def _countries(table: pd.DataFrame) -> list[str]:
    """The columns: countries that met, at most meetings first, with others where these are few."""
    codes = table["country_iso3"].tolist()
    meetings, frameworks = dict(zip(codes, table["meetings"].tolist(), strict=True)), Counter(codes)
    order = sorted(frameworks, key=lambda code: (-meetings[code], -frameworks[code]))
    met = sum(n > 0 for n in meetings.values())
    return order[: min(max(met, _FEW_COUNTRIES), MOST_COUNTRIES)]


def _key(cells: pd.DataFrame, look: Look) -> list[Swatch]:
    return [
        Swatch(
            look.labels.listed("membership", status),
            look.muted if status == "party" else look.paper,
            look.muted,
            shape,
        )
        for status, shape in SHAPES.items()
        if (cells["standing"] == status).any()
    ]


CHART = Chart(
    id="framework-membership",
    page="frameworks",
    table=frameworks.members,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
    counted="frameworks",
)
