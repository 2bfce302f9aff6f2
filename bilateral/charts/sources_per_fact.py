"""This module draws how well founded facts are: the share of each table by number of sources."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from bilateral.charts.axes import rows_axis
from bilateral.charts.chart import Chart
from bilateral.charts.key import Swatch, keyed
from bilateral.charts.layers import Layers
from bilateral.charts.lettering import width_of
from bilateral.charts.look import Look
from bilateral.charts.parted_bars import parted_bars
from bilateral.measures import quality
from bilateral.measures.rows import each

_ROW = 28
# Steps of the ordered scale for one source, two, three or more: far enough apart to be told.
_STEPS = (0, 2, 4)


def title(table: pd.DataFrame, look: Look) -> str:
    words = look.labels.words
    shares = founded(table)
    best, least = max(shares, key=shares.__getitem__), min(shares, key=shares.__getitem__)
    share = round(shares[best])
    if len(shares) == 1:
        return words("sources-per-fact-title-one", table=look.labels.table(best), share=share)
    return words(
        "sources-per-fact-title",
        table=look.labels.table(best),
        share=share,
        other=look.labels.table(least),
        other_share=round(shares[least]),
    )


def founded(table: pd.DataFrame) -> dict[str, float]:
    """table_name → per cent of its facts that rest on two or more sources, in drawing order."""
    shares: dict[str, float] = {}
    for row in each(table):
        more = row.share_pct if row.source_count > 1 else 0.0
        shares[row.table_name] = shares.get(row.table_name, 0.0) + more
    return shares


def subtitle(table: pd.DataFrame, look: Look) -> str:
    return look.labels.words("sources-per-fact-subtitle")


def described(table: pd.DataFrame, look: Look, finding: str) -> str:
    return look.labels.words(
        "sources-per-fact-alt",
        tables=table["table_name"].nunique(),
        finding=finding,
    )


def vega(table: pd.DataFrame, look: Look) -> Layers:
    parts = marks(table, look)
    names = {row.table_name: row.table for row in each(parts)}
    widest = max(map(width_of, names.values()))
    totals = parts.drop_duplicates("table_name")
    # The bars leave room for the longest total on their right.
    room = max(width_of(text) for text in totals["total"]) + 12
    reach = 100 * look.plot_width / max(look.plot_width - room, 1)
    size = 12 if widest < look.gutter - 8 else 11
    y = rows_axis("table_name", names, look, labelFontSize=size)
    x = alt.X(
        "start:Q",
        title=None,
        scale=alt.Scale(domain=[0, reach], nice=False),
        axis=alt.Axis(
            orient="top",
            values=[0, 50, 100] if look.plot_width < 400 else [0, 25, 50, 75, 100],
            labelExpr="datum.value + '%'",
            labelColor=look.muted,
        ),
    )
    tooltip = [
        alt.Tooltip(f"{field}:N", title=look.labels.words(f"sources-per-fact-{field}"))
        for field in ("table", "sources", "facts")
    ]
    bars = parted_bars(parts, totals, "whole", x, y, tooltip, look)
    return keyed(bars, _key(look), look, len(names) * _ROW)


def marks(table: pd.DataFrame, look: Look) -> pd.DataFrame:
    """One row a part of a bar, most sources first; ``text`` is empty where it has no room."""
    words = look.labels.words
    bars: dict[str, list[Any]] = {}
    for row in each(table):
        bars.setdefault(row.table_name, []).append(row)
    shares = founded(table)
    pixel = look.plot_width / 125
    parts = []
    for name, rows in bars.items():
        end = 0.0
        total = words(
            "sources-per-fact-total",
            share=round(shares[name]),
            n=words.number(sum(row.fact_count for row in rows)),
        )
        for row in reversed(rows):
            start, end = end, end + row.share_pct
            colour = look.scale[_STEPS[row.source_count - 1]]
            number = words.number(row.fact_count)
            fits = width_of(number, 11) + 6 <= row.share_pct * pixel
            parts.append(
                {
                    "table_name": name,
                    "start": start,
                    "end": end,
                    "middle": (start + end) / 2,
                    "whole": 100,
                    "fill": colour,
                    "ink": look.text_on(colour),
                    "text": number if fits else "",
                    "total": total,
                    "table": look.labels.table(name),
                    "sources": _step(row.source_count, look),
                    "facts": number,
                }
            )
    return pd.DataFrame(parts)


def _key(look: Look) -> list[Swatch]:
    """In the order of the parts of a bar."""
    counts = range(quality.MOST_SOURCES, 0, -1)
    return [Swatch(_step(count, look), look.scale[_STEPS[count - 1]]) for count in counts]


def _step(count: int, look: Look) -> str:
    return look.labels.words(f"sources-per-fact-step-{count}")


CHART = Chart(
    id="sources-per-fact",
    page="quality",
    table=quality.sources_per_fact,
    title=title,
    subtitle=subtitle,
    alt=described,
    vega=vega,
)
