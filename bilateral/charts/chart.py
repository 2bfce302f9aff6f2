"""This module says what a chart is, and joins one with a selection into a view.

A chart is declared once: the page, the picture, the spreadsheet, the web address and the
tests all take what they need from that declaration.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

import narwhals as nw
import pandas as pd
from altair.utils.schemapi import debug_mode

from bilateral import selection as selections
from bilateral.charts.layers import Layers
from bilateral.charts.look import Look
from bilateral.frames import length
from bilateral.measures.evidence import SEPARATOR, SOURCES
from bilateral.selection import Selection
from bilateral.tables import Tables

Page = Literal["overview", "delegations", "themes", "frameworks", "indicators", "quality"]


@dataclass(frozen=True)
class Chart:
    """The one declaration of a chart.

    ``table`` gives the tidy frame behind it: codes only, one row a mark, in the order drawn,
    with ``source_ids`` last. The other functions are pure in that frame. ``title`` is a
    finding, ``subtitle`` what is drawn, its unit and how to read the marks, ``alt`` one
    sentence for who cannot see it, with the finding that it is handed. ``vega`` is a single or
    layered view; where ``plotly`` is given the page draws that one, with the same categories and
    values.
    """

    id: str
    page: Page
    table: Callable[[Tables, Selection], pd.DataFrame]
    title: Callable[[pd.DataFrame, Look], str]
    subtitle: Callable[[pd.DataFrame, Look], str]
    alt: Callable[[pd.DataFrame, Look, str], str]
    vega: Callable[[pd.DataFrame, Look], Layers]
    plotly: Callable[[pd.DataFrame, Look], Any] | None = None
    counted: Literal["meetings", "frameworks", "indicators"] = "meetings"


@dataclass(frozen=True)
class View:
    """A chart of what a selection leaves; everything any output needs of it.

    ``tables`` are all tables, ``chosen`` the same after the selection.
    """

    chart: Chart
    tables: Tables = field(repr=False)
    chosen: Tables = field(repr=False)
    selection: Selection
    look: Look

    @classmethod
    def of(cls, chart: Chart, tables: Tables, selection: Selection, look: Look) -> View:
        return cls(chart, tables, selections.narrowed(tables, selection), selection, look)

    @cached_property
    def table(self) -> pd.DataFrame:
        return self.chart.table(self.chosen, self.selection)

    @property
    def is_empty(self) -> bool:
        return self.table.empty

    @cached_property
    def title(self) -> str:
        if self.is_empty:
            words, own = self.look.labels.words, f"{self.chart.id}-empty"
            return words(own if words.has(own) else "chart-empty-title")
        return self.chart.title(self.table, self.look)

    @cached_property
    def subtitle(self) -> str:
        if self.is_empty:
            return self.look.labels.words("chart-empty", selection=self.selection_in_words)
        return self.chart.subtitle(self.table, self.look)

    @cached_property
    def alt(self) -> str:
        return self.title if self.is_empty else self.chart.alt(self.table, self.look, self.title)

    @cached_property
    def selection_in_words(self) -> str:
        return self.selection.describe(self.look.labels)

    @cached_property
    def count_in_words(self) -> str:
        """How much of everything the selection leaves: "23 of 61 meetings"."""
        name = self.chart.counted
        chosen, total = length(self.chosen.frame(name)), length(self.tables.frame(name))
        return self.look.labels.words(f"count-{name}", chosen=chosen, total=total)

    @cached_property
    def cited(self) -> Counter[str]:
        """Source → how many rows of the table rest on it."""
        cells = self.table[SOURCES].dropna().tolist()
        return Counter(one for cell in cells for one in cell.split(SEPARATOR))

    @cached_property
    def sources(self) -> pd.DataFrame:
        """The rows of ``sources`` behind the table, most cited first."""
        rows = nw.from_native(self.tables.sources).lazy().collect().to_pandas()
        codes = rows["source_id"].tolist()
        places = [place for place, code in enumerate(codes) if code in self.cited]
        places.sort(key=lambda place: -self.cited[codes[place]])
        return rows.iloc[places].reset_index(drop=True)

    @cached_property
    def publishers_in_words(self) -> str:
        """Publishers of the sources, most cited first, the rest as a number."""
        words = self.look.labels.words
        names = list(dict.fromkeys(self.sources["publisher"]))
        if not names:
            return ""
        shown, more = names[:6], len(names) - 6
        if more > 0:
            shown.append(words("more-publishers", n=more))
        return words("footer-sources", n=len(self.sources), names=words.listed(shown))

    def drawn(self) -> Layers:
        """The Vega-Lite form, bare: no title, no footer.

        Altair's own validation takes longer than the rest together, so it is left to the tests.
        """
        with debug_mode(False):
            return self.chart.vega(self.table, self.look)

    @cached_property
    def spec(self) -> dict[str, Any]:
        """The Vega-Lite specification for the page, as wide as its container.

        Its datasets are Arrow tables, the form in which they go to the browser.
        """
        return self.drawn().to_dict(arrow=True) | {
            "width": "container",
            "config": self.look.vega_config(),
            "autosize": {"type": "fit-x", "contains": "padding"},
        }

    @cached_property
    def plotly(self) -> dict[str, Any] | None:
        """The Plotly figure for the page, where the chart has that form; not validated either."""
        return self.chart.plotly(self.table, self.look) if self.chart.plotly else None
