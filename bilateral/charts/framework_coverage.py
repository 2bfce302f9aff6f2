"""This module draws topic coverage of frameworks: frameworks by themes, the depth in each cell."""

from __future__ import annotations

import textwrap
from functools import lru_cache
from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.axes import columns_axis, rows_axis, tooltips
from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.lettering import width_of
from bilateral.charts.look import Look
from bilateral.measures import frameworks
from bilateral.measures.rows import each

# More rows than this are not read as a picture; the table behind has them all.
MOST_FRAMEWORKS = 24
_ROW = 25
# So many letters of a provision fit a single column on a phone.
_SHORT = 26
DEPTHS = range(5)


def title(table: pd.DataFrame, look: Look) -> str:
    words, labels = look.labels.words, look.labels
    coded = table[table["depth"].notna()]
    if coded.empty:
        return words("framework-coverage-title-uncoded", n=table["framework_id"].nunique())
    if table["theme_id"].nunique() == 1:
        return words(
            "framework-coverage-title-theme",
            theme=labels.theme(table.iloc[0]["theme_id"]),
            chapters=int((coded["depth"] >= 3).sum()),
            n=len(coded),
            none=int((coded["depth"] == 0).sum()),
        )
    bound = (coded["depth"] == 4).groupby(coded["framework_id"], sort=False).sum()
    top = bound.sort_values(ascending=False, kind="stable").index[0]
    deepest = coded.groupby("theme_id", sort=False)["depth"].max()
    finding = "one" if table["framework_id"].nunique() == 1 else "many"
    return words(
        f"framework-coverage-title-{finding if bound[top] else 'soft'}",
        framework=labels.framework(top),
        bound=int(bound[top]),
        themes=coded["theme_id"].nunique(),
        shallow=int((deepest <= 1).sum()),
        examples=_listed(list(deepest[deepest <= 1].index), look),
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    total = table["framework_id"].nunique()
    parts = [words("framework-coverage-subtitle")]
    if table["depth"].isna().any():
        parts.append(words("framework-coverage-uncoded"))
    if total > MOST_FRAMEWORKS:
        parts.append(words("framework-coverage-most", shown=MOST_FRAMEWORKS, total=total))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "framework-coverage-alt",
        frameworks=table["framework_id"].nunique(),
        themes=table["theme_id"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    cells = marks(table, look)
    rows, columns = _names(cells, "framework"), _names(cells, "theme")
    base = alt.Chart(cells).encode(
        x=columns_axis("theme_id", columns, look, paddingInner=0.06, paddingOuter=0.03),
        y=rows_axis("framework_id", rows, look, gap=0.08),
        tooltip=tooltips(look, "framework", "theme", "depth", "provision", "basis"),
    )
    filled = base.mark_rect(strokeWidth=1).encode(
        fill=alt.Fill("fill:N", scale=None), stroke=alt.Stroke("stroke:N", scale=None)
    )
    hatched = (
        base.transform_filter("!datum.coded")
        .mark_point(shape=HATCH, size=130, strokeWidth=1)
        .encode(stroke=alt.Stroke("ink:N", scale=None))
    )
    numbers = base.mark_text(fontSize=11).encode(
        text=alt.Text("text:N"), color=alt.Color("ink:N", scale=None)
    )
    layers = [filled, hatched, numbers]
    return keyed(layers, _key(look), look, len(rows) * _ROW)


# A stroke from corner to corner, in the unit square in which Vega draws symbols.
HATCH = "M-1,1L1,-1M-1,0L0,-1M0,1L1,0"


def plotly(table: pd.DataFrame, look: Look) -> dict[str, Any]:
    cells = marks(table, look)
    rows, columns = _names(cells, "framework"), _names(cells, "theme")
    grid = cells.pivot(index="framework_id", columns="theme_id", values="step")
    grid = grid.reindex(index=list(rows), columns=list(columns))
    uncoded = cells[~cells["coded"]]
    shared = {"type": "heatmap", "x": list(columns), "y": list(rows), "showscale": False,
              "hoverinfo": "skip"}  # fmt: skip
    blank = (grid == _UNCODED).where(grid == _UNCODED).astype("float").to_numpy().tolist()
    # Two heatmaps, the upper with wider gaps, leave an outline: Plotly's cells have none.
    outline = {**shared, "z": blank, "xgap": 2, "ygap": 2, "colorscale": _flat(_outline(look))}
    inside = {**shared, "z": blank, "xgap": 4, "ygap": 4, "colorscale": _flat(look.paper)}
    steps = grid.where(grid != _UNCODED).astype("float").to_numpy().tolist()
    filled = {**shared, "z": steps, "xgap": 2, "ygap": 2, "zmin": -0.5, "zmax": 4.5,
              "colorscale": _stepped(depth_fills(look))}  # fmt: skip
    hatched = {
        "type": "scatter",
        "mode": "markers",
        "x": uncoded["theme_id"].tolist(),
        "y": uncoded["framework_id"].tolist(),
        "marker": {"symbol": "line-ne", "size": 10, "line": {"color": look.muted, "width": 1}},
        "hoverinfo": "skip",
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }
    # Plotly's heatmaps report no clicks as selections; invisible markers over the cells do.
    targets = {
        "type": "scatter",
        "mode": "markers+text",
        "x": cells["theme_id"].tolist(),
        "y": cells["framework_id"].tolist(),
        "text": cells["text"].tolist(),
        "textfont": {"color": cells["ink"].tolist(), "size": 11},
        "marker": {"symbol": "square", "size": 20, "color": "rgba(0,0,0,0)"},
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}, "textfont": {"color": None}},
        "customdata": cells[["framework_id", "theme_id", "hover"]].to_numpy().tolist(),
        "hovertemplate": "%{customdata[2]}<extra></extra>",
    }
    one = len(columns) == 1
    top = 62 if one else 58 + int(max(width_of(name, 11) for name in columns.values()))
    return {
        "data": [outline, inside, filled, hatched, targets],
        "layout": look.plotly_layout(
            height=len(rows) * _ROW + top + 8,
            margin={"l": look.gutter, "r": 8, "t": top, "b": 8},
            clickmode="event+select",
            annotations=[_key_above(top, look)],
            xaxis={
                "type": "category",
                "side": "top",
                "categoryorder": "array",
                "categoryarray": list(columns),
                "range": [-0.5, len(columns) - 0.5],
                "tickvals": list(columns),
                "ticktext": list(columns.values()),
                "tickangle": 0 if one else -90,
                "tickfont": {"size": 11, "color": look.ink},
                "showgrid": False,
                "zeroline": False,
                "fixedrange": True,
            },
            yaxis={
                "type": "category",
                "categoryorder": "array",
                "categoryarray": list(rows),
                "range": [len(rows) - 0.5, -0.5],
                "tickvals": list(rows),
                "ticktext": list(rows.values()),
                "showgrid": False,
                "zeroline": False,
                "fixedrange": True,
            },
        ),
    }


# Stands in the grid for a cell that is listed and not coded; an absent row is missing there.
_UNCODED = -1


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a cell: its colours and words; both forms draw this."""
    first = list(dict.fromkeys(table["framework_id"]))[:MOST_FRAMEWORKS]
    shown = table[table["framework_id"].isin(first)]
    themes = _themes(table)
    cells = []
    for row in each(shown):
        coded = not pd.isna(row.depth)
        step = int(row.depth) if coded else _UNCODED
        fill = depth_fills(look)[step] if coded else look.paper
        provision = row.provision if isinstance(row.provision, str) else ""
        framework, theme = look.labels.framework(row.framework_id), look.labels.theme(row.theme_id)
        depth = depth_words(step if coded else None, look)
        told = [*_lines(provision)[:3], *_lines(row.basis)[:4]]
        cells.append(
            {
                "framework_id": row.framework_id,
                "theme_id": row.theme_id,
                "place": themes.index(row.theme_id),
                "step": step,
                "coded": coded,
                "fill": fill,
                "stroke": fill if coded else _outline(look),
                "ink": look.text_on(fill) if step > 0 else look.muted,
                "text": _text(step, provision, len(themes) == 1),
                "framework": framework,
                "theme": theme,
                "depth": depth,
                "provision": provision or "–",
                "basis": row.basis,
                "hover": "<br>".join([f"<b>{framework}, {theme}: {depth}</b>", *told]),
            }
        )
    return pd.DataFrame(cells)


def _text(step: int, provision: str, alone: bool) -> str:
    """The depth; with the provision where one theme has the whole width."""
    if step == _UNCODED:
        return ""
    if alone and provision:
        return textwrap.shorten(f"{step} · {provision}", _SHORT, placeholder=" …")
    return str(step)


@lru_cache(maxsize=4096)
def _lines(text: str) -> list[str]:
    """What a source says does not change with the selection; breaking it takes a while."""
    return textwrap.wrap(text, 60)


def depth_words(step: int | None, look: Look) -> str:
    return look.labels.words(f"framework-depth-{'none' if step is None else step}")


def _themes(table: pd.DataFrame) -> list[str]:
    """Themes, deepest in sum first."""
    sums = table.groupby("theme_id")["depth"].sum()  # in the order of their ids
    return list(sums.sort_values(ascending=False, kind="stable").index)


def _names(cells: pd.DataFrame, column: str) -> dict[str, str]:
    """code → name in the order drawn."""
    ordered = cells.sort_values("place", kind="stable") if column == "theme" else cells
    return dict(zip(ordered[f"{column}_id"], ordered[column], strict=True))


def depth_fills(look: Look) -> tuple[str, ...]:
    """None is flat ground; the lightest step of the scale is too near to it to follow it."""
    return (look.empty, *look.scale[1:])


def _outline(look: Look) -> str:
    return look.paler(look.muted, 0.5)


def _key(look: Look) -> list[Swatch]:
    steps = [Swatch(depth_words(step, look), fill) for step, fill in enumerate(depth_fills(look))]
    return [*steps, Swatch(depth_words(None, look), look.paper, look.muted, HATCH)]


def _key_above(top: int, look: Look) -> dict[str, Any]:
    """The key from the left edge of the figure, in two lines: one is wider than a phone."""
    entries = [
        f"<span style='color:{one.stroke or one.fill}'>"
        f"{'╱' if one.shape == HATCH else '■'}</span> {one.name}"
        for one in _key(look)
    ]
    text = "<br>".join("   ".join(part) for part in (entries[:3], entries[3:]))
    font = {"size": 12, "color": look.ink}
    place = {"xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left", "yanchor": "top"}
    shift = {"xshift": 6 - look.gutter, "yshift": top}
    return {"text": text, "align": "left", "showarrow": False, "font": font, **place, **shift}


def _listed(themes: list[str], look: Look) -> str:
    """One or two themes by name, the rest as a number: a title is one line."""
    names = [look.labels.theme(code) for code in themes[:2]]
    if len(names) == 2 and len(names[0]) + len(names[1]) > 32:
        names.pop()
    if len(themes) > len(names):
        names.append(look.labels.words("framework-coverage-more", n=len(themes) - len(names)))
    return look.labels.words.listed(names, "or")


def _flat(colour: str) -> list[list[Any]]:
    return [[0, colour], [1, colour]]


def _stepped(colours: tuple[str, ...]) -> list[list[Any]]:
    """A Plotly colour scale of flat steps."""
    n = len(colours)
    return [
        [edge / n, colour]
        for place, colour in enumerate(colours)
        for edge in (place, place + 1)
    ]  # fmt: skip


CHART = Chart(
    id="framework-coverage",
    page="frameworks",
    table=frameworks.coverage,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
    plotly=plotly,
    counted="frameworks",
)
