"""This module draws the themes most raised: bars of meetings, split by the firmest stance."""

from __future__ import annotations

import altair as alt
import pandas as pd

from bilateral.charts.axes import rows_axis
from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.lettering import width_of
from bilateral.charts.look import Look
from bilateral.charts.parted_bars import parted_bars
from bilateral.measures import theme_trends
from bilateral.measures.rows import each
from bilateral.selection import STANCES

# More bars than this are no overview; the table behind has all themes.
MOST_THEMES = 20
_ROW = 26
_FIRM = STANCES.index("agreed") + 1


def title(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    first = next(each(table))
    leaders = list(dict.fromkeys(table.loc[table["raised"] == first.raised, "theme_id"]))
    counts = {"n": int(first.raised), "of": int(first.of)}
    if len(leaders) > 3:
        return words("themes-most-raised-title-many", themes=len(leaders), **counts)
    names = words.listed(look.labels.theme(theme) for theme in leaders)
    if len(leaders) > 1:
        return words("themes-most-raised-title-tie", names=names, **counts)
    own = table[table["theme_id"] == first.theme_id]
    firm = int(own.loc[own["firmness"] >= _FIRM, "meetings"].sum())
    if table["theme_id"].nunique() == 1:
        return words("themes-most-raised-title-one", theme=names, firm=firm, n=counts["n"])
    return words("themes-most-raised-title", theme=names, firm=firm, **counts)


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    parts = [words("themes-most-raised-subtitle", of=int(table["of"].iloc[0]))]
    themes = table["theme_id"].nunique()
    if themes > MOST_THEMES:
        parts.append(words("most-raised-of", shown=MOST_THEMES, total=themes))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "themes-most-raised-alt",
        themes=table["theme_id"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    parts = marks(table, look)
    themes = list(dict.fromkeys(parts["theme_id"]))
    reach = float(parts["raised"].max()) * (1 + 34 / look.plot_width)
    y = rows_axis("theme_id", {theme: look.labels.theme(theme) for theme in themes}, look)
    x = alt.X(
        "start:Q",
        title=None,
        scale=alt.Scale(domain=[0, reach], nice=False),
        axis=alt.Axis(
            orient="top",
            format="d",
            tickMinStep=1,
            tickCount=max(look.plot_width // 90, 2),
            labelColor=look.muted,
        ),
    )
    tooltip = [
        alt.Tooltip(f"{field}:N", title=look.labels.words(f"column-{field}"))
        for field in ("theme", "stance", "share", "sources")
    ]
    bars = parted_bars(parts, parts.drop_duplicates("theme_id"), "raised", x, y, tooltip, look)
    return keyed(bars, _key(look), look, len(themes) * _ROW)


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a part of a bar: from where to where, its colour and words.

    ``text`` is empty where the part is narrower than its number.
    """
    words = look.labels.words
    shown = list(dict.fromkeys(table["theme_id"]))[:MOST_THEMES]
    pixel = look.plot_width / (float(table["raised"].max()) + 1)
    parts = []
    ends: dict[str, int] = {}
    for row in each(table[table["theme_id"].isin(shown)]):
        start = ends.get(row.theme_id, 0)
        ends[row.theme_id] = end = start + int(row.meetings)
        colour = look.scale[row.firmness - 1]
        number = words.number(int(row.meetings))
        parts.append(
            {
                "theme_id": row.theme_id,
                "stance_code": row.stance,
                "meetings": int(row.meetings),
                "raised": int(row.raised),
                "start": start,
                "end": end,
                "middle": (start + end) / 2,
                "fill": colour,
                "ink": look.text_on(colour),
                "text": number if width_of(number, 11) + 6 <= row.meetings * pixel else "",
                "total": words.number(int(row.raised)),
                "theme": look.labels.theme(row.theme_id),
                "stance": look.labels.listed("stance", row.stance),
                "share": words("n-of-meetings", n=int(row.meetings), of=int(row.of)),
                "sources": words("n-sources", n=row.source_ids.count(";") + 1),
            }
        )
    return pd.DataFrame(parts)


def _key(look: Look) -> list[Swatch]:
    """In the order of the parts of a bar."""
    return [
        Swatch(look.labels.listed("stance", stance), look.scale[place])
        for place, stance in reversed(list(enumerate(STANCES)))
    ]


CHART = Chart(
    id="themes-most-raised",
    page="overview",
    table=theme_trends.raised,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
)
