"""Every chart of the registry, whatever is chosen: its table, its words, its two forms."""

import re
from dataclasses import dataclass

import altair as alt
import pytest

from bilateral.charts import CHARTS, Look, View
from bilateral.charts.look import PADDING
from bilateral.i18n import words
from bilateral.labels import KINDS, Labels
from bilateral.measures.evidence import SEPARATOR, SOURCES
from bilateral.selection import Selection

SELECTIONS = {
    "open": Selection(),
    "one country": Selection(countries=("KOR",)),
    "a pair": Selection(countries=("KOR", "JPN"), match="all"),
    "one theme": Selection(themes=("ai-digital",)),
    "a framework": Selection(frameworks=("cptpp",)),
    "years": Selection(since=2015, until=2022),
    "nothing": Selection(countries=("USA",), frameworks=("rcep",), since=1901, until=1902),
}
MISSING = re.compile(r"\b(nan|NaN|None|NaT|<NA>|undefined)\b")
CODE = re.compile(r"\w_\w")
LONGEST_TITLE = 140
CLICKED = ("meeting_id", "framework_id")

each_chart = pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.id)
each_selection = pytest.mark.parametrize("chosen", SELECTIONS)
each_of_two_forms = pytest.mark.parametrize(
    "chart", [chart for chart in CHARTS if chart.plotly], ids=lambda chart: chart.id
)


@pytest.fixture(scope="module")
def view(shipped):
    """view(chart, name of a selection, …) is made once; everything in it is kept."""
    made: dict[tuple, View] = {}
    labels = Labels(shipped, words("en"))

    def of(chart, chosen="open", **look):
        key = (chart.id, chosen, *look.items())
        if key not in made:
            made[key] = View.of(chart, shipped, SELECTIONS[chosen], Look(labels, **look))
        return made[key]

    return of


def test_charts_have_addresses_of_their_own():
    ids = [chart.id for chart in CHARTS]
    assert len(ids) == len(set(ids))
    assert [code for code in ids if not re.fullmatch(r"[a-z]+(-[a-z]+)*", code)] == []


def test_the_selection_that_matches_nothing_matches_nothing(view):
    assert {chart.id: view(chart, "nothing").is_empty for chart in CHARTS} == {
        chart.id: True for chart in CHARTS
    }


@each_chart
def test_a_chart_of_everything_is_not_empty(chart, view):
    assert not view(chart).is_empty


@each_chart
@each_selection
def test_every_row_has_a_source_that_exists(chart, chosen, view, shipped):
    table = view(chart, chosen).table
    assert table.columns[-1] == SOURCES
    cited = [cell.split(SEPARATOR) for cell in table[SOURCES]]
    assert {one for cell in cited for one in cell} <= set(shipped.sources["source_id"])
    assert [cell for cell in cited if len(cell) != len(set(cell))] == []


@each_chart
@each_selection
def test_a_table_holds_codes_that_exist(chart, chosen, view, shipped):
    table = view(chart, chosen).table
    labels = view(chart, chosen).look.labels
    for column in set(table.columns) & set(KINDS):
        known = labels._names[KINDS[column]]
        assert set(table[column].dropna()) <= set(known), column


@each_chart
@each_selection
def test_words_are_words(chart, chosen, view, shipped):
    seen = view(chart, chosen)
    hyphenated = {
        code
        for kind in ("theme", "framework", "series", "meeting", "person", "organization")
        for code in seen.look.labels._names[kind]
        if "-" in code and code.islower()
    }
    for text in (seen.title, seen.subtitle, seen.alt, seen.publishers_in_words):
        assert MISSING.search(text) is None, text
        assert CODE.search(text) is None, text
        tokens = {token.strip(".,;:()“”") for token in text.split()}
        assert tokens & hyphenated == set()
        assert "  " not in text and text == text.strip()
    assert 0 < len(seen.title) <= LONGEST_TITLE
    assert not seen.title.endswith(".")
    assert seen.subtitle.endswith(".")
    assert seen.count_in_words.split()[0].replace(",", "").isdigit()


@each_chart
def test_an_empty_view_says_what_was_asked_for(chart, view):
    seen = view(chart, "nothing")
    assert seen.title.startswith("Nothing to draw here")
    assert seen.selection_in_words in seen.subtitle
    assert seen.sources.empty and seen.publishers_in_words == ""


@each_chart
def test_a_chart_is_valid_vega_lite(chart, view):
    # The one place where Altair's slow validation is on.
    seen = view(chart)
    spec = chart.vega(seen.table, seen.look).to_dict()
    alt.LayerChart.validate(spec)
    assert {"vconcat", "hconcat", "concat", "facet", "repeat", "title"} & set(spec) == set()
    # Charts without names of rows need less room on the left.
    assert seen.look.plot_width <= spec["width"] < seen.look.width - 2 * PADDING


@each_chart
@each_selection
def test_a_chart_is_drawn_of_any_selection(chart, chosen, view):
    seen = view(chart, chosen, theme="dark", width=390)
    if seen.is_empty:
        assert chosen != "open"
        return
    spec = seen.drawn().to_dict()
    for layer in layers(spec):
        assert layer.rows or layer.mark == "text"
        said = [row[layer.text] for row in layer.rows if layer.text]
        assert [text for text in said if MISSING.search(str(text))] == []


@each_of_two_forms
@each_selection
def test_both_forms_have_the_same_categories_and_values(chart, chosen, view):
    seen = view(chart, chosen)
    if seen.is_empty:
        assert chosen != "open"
        return
    figure = chart.plotly(seen.table, seen.look)
    vega = layers(seen.drawn().to_dict())
    here, there = vega_marks(vega), plotly_marks(figure["data"])
    assert set().union(*here) == set().union(*there)
    assert set(here) <= set(there)
    assert vega_texts(vega) == plotly_texts(figure["data"])
    # What rides along for a click is what the marks stand for.
    clicked = [row[0] for trace in figure["data"] for row in trace.get("customdata", ())]
    column = next(name for name in CLICKED if set(clicked) & set(seen.table.get(name, ())))
    assert set(clicked) == {row[column] for layer in vega for row in layer.rows if column in row}


@dataclass(frozen=True)
class Layer:
    """A mark of a Vega-Lite specification with the rows it draws and the fields it draws of."""

    mark: str
    rows: list
    x: str | None
    y: str | None
    text: str | None


def layers(spec):
    """The layers of a specification, from the bottom up; all rows before any filter."""
    return list(_layers(spec, spec.get("datasets", {}), None, {}))


def _layers(spec, datasets, data, encoding):
    data = spec.get("data", data)
    encoding = {**encoding, **spec.get("encoding", {})}
    if "layer" in spec:
        for one in spec["layer"]:
            yield from _layers(one, datasets, data, encoding)
        return
    mark = spec["mark"]
    rows = datasets[data["name"]] if "name" in data else data["values"]
    x, y, text = (encoding.get(channel, {}).get("field") for channel in ("x", "y", "text"))
    yield Layer(mark if isinstance(mark, str) else mark["type"], rows, x, y, text)


def vega_marks(vega):
    """(x, y) of what each layer of shapes draws; a key and headings have no place of their own."""
    shapes = ("bar", "rect", "point", "square", "circle")
    return [
        frozenset((row[layer.x], row[layer.y]) for row in layer.rows)
        for layer in vega
        if layer.mark in shapes and layer.x and layer.y and "name" not in layer.rows[0]
    ]


def plotly_marks(traces):
    marks: list[frozenset] = []
    bars = [pair for trace in traces if trace["type"] == "bar"
            for pair in zip(trace["x"], trace["y"], strict=True)]  # fmt: skip
    if bars:
        marks.append(frozenset(bars))
    for trace in traces:
        if trace["type"] == "heatmap":
            marks.append(
                frozenset(
                    (x, y)
                    for y, row in zip(trace["y"], trace["z"], strict=True)
                    for x, value in zip(trace["x"], row, strict=True)
                    if value is not None and value == value
                )
            )
        elif trace["type"] == "scatter" and "markers" in trace["mode"]:
            marks.append(frozenset(zip(trace["x"], trace["y"], strict=True)))
    return marks


def vega_texts(vega):
    """(x, y, words) of every text that stands at a mark; headings and keys do not."""
    return {
        (row[layer.x], row[layer.y], str(row[layer.text]).strip())
        for layer in vega
        if layer.mark == "text" and layer.x and layer.y and layer.text != "name"
        for row in layer.rows
        if str(row[layer.text]).strip()
    }


def plotly_texts(traces):
    points = [
        (x, y, text)
        for trace in traces
        if "text" in trace.get("mode", "")
        for x, y, text in zip(trace["x"], trace["y"], trace["text"], strict=True)
    ]
    cells = [
        (x, y, text)
        for trace in traces
        if trace["type"] == "heatmap" and "text" in trace
        for y, row in zip(trace["y"], trace["text"], strict=True)
        for x, text in zip(trace["x"], row, strict=True)
    ]
    return {(x, y, str(text).strip()) for x, y, text in points + cells if str(text).strip()}
