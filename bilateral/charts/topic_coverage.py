"""This module draws topic coverage: themes by meetings, the firmest stance in each cell."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.axes import rows_axis
from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.look import Look
from bilateral.charts.meeting_words import label_expression, latest, newest, when_and_where
from bilateral.measures import themes
from bilateral.measures.meetings import counted
from bilateral.measures.rows import each
from bilateral.selection import STANCES

# More columns than this cannot be told apart on a page; the table behind has them all.
MOST_MEETINGS = 26
_ROW = 27
# A column narrower than this many pixels cannot hold its number and its label.
_COLUMN = 21
# What stands behind the step of a meeting that is known from weak sources alone.
_WEAK = "*"
# So many entries of the key stand in a line on a phone.
_KEYS = 2


def title(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    held = counted(table)
    if held.empty:
        return words("topic-coverage-title-planned", n=table["theme_id"].nunique())
    theme = str(held["theme_id"].value_counts(sort=True).index[0])
    last = latest(held)
    firm = held[(held["meeting_id"] == last.meeting_id) & (held["firmness"] >= 3)]
    return words(
        "topic-coverage-title",
        theme=look.labels.theme(theme),
        n=int((held["theme_id"] == theme).sum()),
        of=held["meeting_id"].nunique(),
        firm=len(firm),
        place=when_and_where(last, look),
    )


def subtitle(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    meetings = table["meeting_id"].nunique()
    parts = [words("topic-coverage-subtitle")]
    if (table["certainty"] == "planned").any():
        parts.append(words("topic-coverage-planned"))
    if (table["confidence"] == "low").any():
        parts.append(words("topic-coverage-weak"))
    if meetings > most(look):
        parts.append(words("newest-of", shown=most(look), total=meetings))
    return " ".join(parts)


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "topic-coverage-alt",
        themes=table["theme_id"].nunique(),
        meetings=table["meeting_id"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    cells = marks(table, look)
    columns, rows = _columns(cells), _rows(cells)
    labels = cells.drop_duplicates("meeting_id").set_index("meeting_id")["column_label"]
    short = all("\n" in label for label in labels)
    x = alt.X(
        "meeting_id:N",
        title=None,
        scale=alt.Scale(domain=columns, paddingInner=0.08),
        axis=alt.Axis(
            orient="top",
            labelExpr=f"split({label_expression(labels)}, '\\n')",
            labelAngle=0 if short else -90,
            labelAlign="center" if short else "left",
            labelBaseline="bottom" if short else "middle",
            labelFontSize=11,
            labelColor=look.muted,
            labelOverlap=False,
            grid=False,
        ),
    )
    y = rows_axis("theme_id", {row: look.labels.theme(row) for row in rows}, look, gap=0.1)
    grid = pd.MultiIndex.from_product([rows, columns], names=["theme_id", "meeting_id"])
    empty = alt.Chart(grid.to_frame(index=False)).mark_rect(color=look.empty).encode(x=x, y=y)
    base = alt.Chart(cells).encode(
        x=x,
        y=y,
        tooltip=[
            alt.Tooltip(f"{field}:N", title=look.labels.words(f"column-{field}"))
            for field in ("theme", "meeting", "stance", "detail")
        ],
    )
    filled = base.mark_rect(strokeWidth=1.5).encode(
        color=alt.Color("fill:N", scale=None), stroke=alt.Stroke("stroke:N", scale=None)
    )
    numbers = base.mark_text(fontSize=11).encode(
        text=alt.Text("step:N"), color=alt.Color("ink:N", scale=None)
    )
    return keyed([empty, filled, numbers], _key(look), look, len(rows) * _ROW)


def plotly(table: pd.DataFrame, look: Look) -> dict[str, Any]:
    cells = marks(table, look)
    columns, rows = _columns(cells), _rows(cells)
    labels = cells.drop_duplicates("meeting_id").set_index("meeting_id")["column_label"]
    short = all("\n" in label for label in labels)
    held = cells["certainty"] == "held"
    shared = {"type": "heatmap", "x": columns, "y": rows, "xgap": 2, "ygap": 2,
              "showscale": False, "hoverinfo": "skip", "texttemplate": "%{text}"}  # fmt: skip
    ground = {
        **shared,
        "z": [[0] * len(columns)] * len(rows),
        "colorscale": [[0, look.empty], [1, look.empty]],
        "text": _grid(cells[~held], rows, columns),
        "textfont": {"size": 11, "color": look.muted},
    }
    filled = {
        **shared,
        "z": [
            [int(step.rstrip(_WEAK)) if step else None for step in row]
            for row in _grid(cells[held], rows, columns)
        ],
        "zmin": 0.5,
        "zmax": 5.5,
        "colorscale": _stepped(look.scale),
        "text": _grid(cells[held], rows, columns),
        "textfont": {"size": 11},
    }
    # Plotly's heatmaps report no clicks as selections; invisible markers over the cells do.
    targets = {
        "type": "scatter",
        "mode": "markers",
        "x": cells["meeting_id"].tolist(),
        "y": cells["theme_id"].tolist(),
        "marker": {
            "symbol": "square",
            "size": 18,
            "color": "rgba(0,0,0,0)",
            "line": {"color": cells["outline"].tolist(), "width": 1.5},
        },
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
        "customdata": cells[["meeting_id", "theme_id", "hover"]].to_numpy().tolist(),
        "hovertemplate": "%{customdata[2]}<extra></extra>",
    }
    keys = [f"<span style='color:{one.fill}'>■</span> {one.name}" for one in _key(look)]
    wide = look.plot_width >= 420
    step = len(keys) if wide else _KEYS
    key = "<br>".join("   ".join(keys[at : at + step]) for at in range(0, len(keys), step))
    above = 0 if wide else 16 * (len(keys) // step)
    return {
        "data": [ground, filled, targets],
        "layout": look.plotly_layout(
            height=len(rows) * _ROW + (96 if short else 140) + above,
            margin={"l": look.gutter, "r": 8, "t": (88 if short else 132) + above, "b": 8},
            clickmode="event+select",
            annotations=[
                {
                    "text": key,
                    "xref": "paper",
                    "yref": "paper",
                    "x": 0,
                    "y": 1,
                    "xanchor": "left",
                    "yanchor": "bottom",
                    "yshift": 52 if short else 96,
                    "showarrow": False,
                    "align": "left",
                    "font": {"size": 12, "color": look.ink},
                }
            ],
            xaxis={
                "type": "category",
                "side": "top",
                "categoryorder": "array",
                "categoryarray": columns,
                "range": [-0.5, len(columns) - 0.5],
                "tickvals": columns,
                "ticktext": [labels[column].replace("\n", "<br>") for column in columns],
                "tickangle": 0 if short else -90,
                "tickfont": {"size": 11, "color": look.muted},
                "showgrid": False,
                "ticks": "",
                "fixedrange": True,
            },
            yaxis={
                "type": "category",
                "categoryorder": "array",
                "categoryarray": rows,
                "range": [len(rows) - 0.5, -0.5],
                "tickvals": rows,
                "ticktext": [look.labels.theme(row) for row in rows],
                "showgrid": False,
                "ticks": "",
                "fixedrange": True,
            },
        ),
    }


def most(look: Look) -> int:
    """How many columns can be told apart in this width."""
    return min(MOST_MEETINGS, max(look.plot_width // _COLUMN, 6))


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a cell: its colours and words; both forms draw this."""
    shown = newest(table, most(look))
    one_series = shown["series_id"].nunique() == 1
    cells = []
    for row in each(shown):
        colour = look.scale[row.firmness - 1]
        held = row.certainty == "held"
        stance = look.labels.listed("stance", row.stance)
        if not held:
            stance = look.labels.words("stance-planned", stance=stance)
        theme = look.labels.theme(row.theme_id)
        meeting = f"{look.labels.meeting(row.meeting_id)}, {when_and_where(row, look)}"
        cells.append(
            {
                "theme_id": row.theme_id,
                "meeting_id": row.meeting_id,
                "start_date": row.start_date,
                "firmness": row.firmness,
                "step": f"{row.firmness}{_WEAK if row.confidence == 'low' else ''}",
                "certainty": row.certainty,
                "fill": colour if held else look.empty,
                "stroke": colour if held else look.muted,
                "outline": "rgba(0,0,0,0)" if held else look.muted,
                "ink": look.text_on(colour) if held else look.muted,
                "column_label": _column_label(row, look, one_series),
                "theme": theme,
                "meeting": meeting,
                "stance": stance,
                "detail": row.detail,
                "hover": f"<b>{theme}: {stance}</b><br>{meeting}<br>{_folded(row.detail)}",
            }
        )
    return pd.DataFrame(cells)


def _column_label(row: Any, look: Look, one_series: bool) -> str:
    """Edition over year where one series is shown ("32\\n’25"); else the date."""
    if one_series:
        edition = "–" if pd.isna(row.edition) else str(int(row.edition))
        return f"{edition}\n’{row.start_date[2:4]}"
    return look.labels.words.date(row.start_date)


def _columns(cells: pd.DataFrame) -> list[str]:
    ordered = cells.sort_values(["start_date", "meeting_id"], kind="stable")
    return list(dict.fromkeys(ordered["meeting_id"]))


def _rows(cells: pd.DataFrame) -> list[str]:
    return list(dict.fromkeys(cells["theme_id"]))


def _grid(cells: pd.DataFrame, rows: list[str], columns: list[str]) -> list[list[str]]:
    """The step of each cell as text, ``""`` where there is none."""
    steps = {(cell.theme_id, cell.meeting_id): cell.step for cell in each(cells)}
    return [[steps.get((row, column), "") for column in columns] for row in rows]


def _key(look: Look) -> list[Swatch]:
    """The five steps and the empty cell."""
    steps = [
        Swatch(f"{place} {look.labels.listed('stance', stance)}", colour)
        for place, (stance, colour) in enumerate(zip(STANCES, look.scale, strict=True), 1)
    ]
    return [*steps, Swatch(look.labels.words("stance-none"), look.empty)]


def _stepped(colours: tuple[str, ...]) -> list[list[Any]]:
    """A Plotly colour scale of flat steps."""
    n = len(colours)
    return [
        [edge / n, colour] for place, colour in enumerate(colours) for edge in (place, place + 1)
    ]


def _folded(text: str, width: int = 60) -> str:
    """Text in lines of at most ``width`` characters, for a hover label."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "<br>".join(lines[:6])


CHART = Chart(
    id="topic-coverage",
    page="themes",
    table=themes.coverage,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
    plotly=plotly,
)
