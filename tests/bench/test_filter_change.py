"""How long the server works on a filter change, page by page; run it with `make bench`.

Streamlit's own test runner executes the pages as the server does and then reads every element
back, so its times include a little more than the server's. They are given in milliseconds and as
a multiple of a page with one widget and one line, run in turn with them: the multiple can be
compared between machines. "New" selections are met for the first time; "seen" ones are cached.
"""

from __future__ import annotations

import gc
import itertools
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from bilateral.tables import shipped
from bilateral.ui import address

ROOT = Path(__file__).parents[2]
PAGES = {
    page: address.PARTS.get(page, ("",))
    for page in ("overview", "delegations", "themes", "frameworks", "indicators", "data")
}
RUNS = 15
# What a reader does not yet notice as waiting leaves this much to the server, on two cores.
BUDGET_MS = 150


def trivial_page() -> None:
    import streamlit as st

    chosen = st.multiselect("Themes", ["a", "b", "c"], key="filter-themes")
    st.write(f"{len(chosen)} chosen")


def opened(page: str, part: str = "") -> AppTest:
    app = AppTest.from_file(str(ROOT / "bilateral" / "ui" / "app.py"), default_timeout=60).run()
    if page != "overview":
        app.switch_page(f"../../pages/{page}.py").run()
    if part:
        app.segmented_control(key=address.part_key(page)).set_value(part).run()
    assert not app.exception
    return app


def selections() -> Iterator[list[str]]:
    """Pairs of themes, none of them twice."""
    return (list(pair) for pair in itertools.combinations(shipped().themes["theme_id"], 2))


def milliseconds(app: AppTest, themes: list[str]) -> float:
    widget = app.multiselect(key="filter-themes").set_value(themes)
    began = time.perf_counter()
    widget.run()
    took = time.perf_counter() - began
    assert not app.exception
    return 1000 * took


def medians(*changes: Callable[[int], float]) -> list[float]:
    """The median of each kind of change, all kinds in turn, so that a busy moment hits all."""
    runs = [[change(turn) for change in changes] for turn in range(RUNS)]
    return [statistics.median(times) for times in zip(*runs, strict=True)]


def test_filter_change_is_within_the_budget(capsys: pytest.CaptureFixture[str]) -> None:
    # As the front door does it: what is loaded is not collected again and again.
    shipped()
    gc.collect()
    gc.freeze()
    unseen = selections()
    trivial = AppTest.from_function(trivial_page).run()
    lines = [f"{'page':<24}{'new':>9}{'':>8}{'seen':>9}{'':>8}{'trivial':>9}"]
    slowest = 0.0
    for page, part in ((page, part) for page, parts in PAGES.items() for part in parts):
        app = opened(page, part)
        seen = [next(unseen), next(unseen)]
        for themes in seen:
            milliseconds(app, themes)
        new, again, floor = medians(
            lambda turn, app=app: milliseconds(app, next(unseen)),
            lambda turn, app=app, seen=seen: milliseconds(app, seen[turn % 2]),
            lambda turn: milliseconds(trivial, [["a"], ["b"]][turn % 2]),
        )
        slowest = max(slowest, new, again)
        lines.append(
            f"{f'{page} {part}':<24}{new:>6.0f} ms{new / floor:>6.1f} ×"
            f"{again:>7.0f} ms{again / floor:>6.1f} ×{floor:>6.0f} ms"
        )
    with capsys.disabled():
        print(f"\n\nServer time of a filter change, medians of {RUNS} runs:", *lines, sep="\n")
    assert slowest <= BUDGET_MS, f"the slowest page takes {slowest:.0f} ms, not {BUDGET_MS}"
