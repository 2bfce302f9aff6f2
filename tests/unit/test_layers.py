"""Our shorter way from a chart to its specification ends where Altair's does."""

from __future__ import annotations

import altair as alt
import pandas as pd
import pytest

from bilateral.charts import CHARTS, Look, View
from bilateral.charts.layers import Layers, plain
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import Selection

_CONTEXT = {"top_level": False, "data": None}


@pytest.mark.parametrize("width", [960, 380])
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.id)
def test_a_layer_becomes_what_altair_makes_of_it(chart, width, shipped):
    look = Look(Labels(shipped, words("en")), "light", width)
    for layer in View.of(chart, shipped, Selection(), look).drawn().drawn:
        bare = layer.copy(deep=False)
        bare.data = bare.params = alt.Undefined
        expected = bare.to_dict(validate=False, context=dict(_CONTEXT))
        assert plain(layer, "data", "params") == expected


def test_a_frame_drawn_by_several_layers_is_written_once_with_nothing_for_what_is_missing():
    rows = pd.DataFrame({"x": pd.array([1, None], "Int64"), "name": ["a", None]})
    layer = alt.Chart(rows).mark_point().encode(x="x:Q")
    spec = Layers([layer, alt.Chart(rows).mark_rule().encode(x="x:Q")], 100, 50).to_dict()
    (written,) = spec["datasets"].values()
    assert written == [{"x": 1, "name": "a"}, {"x": None, "name": None}]
    assert len({part["data"]["name"] for part in spec["layer"]}) == 1


def test_arrow_holds_the_same_rows():
    rows = pd.DataFrame({"x": pd.array([1, None], "Int64"), "name": ["a", None]})
    layers = Layers([alt.Chart().mark_point().encode(x="x:Q")], 100, 50, rows)
    (arrow,) = layers.to_dict(arrow=True)["datasets"].values()
    assert [arrow.to_pylist()] == list(layers.to_dict()["datasets"].values())
