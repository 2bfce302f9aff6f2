"""This package holds the charts: a declaration each, gathered in one registry."""

from __future__ import annotations

from bilateral.charts import (
    coverage_gap,
    delegation_sizes,
    framework_accessions,
    framework_coverage,
    framework_membership,
    framework_positions,
    meetings_timeline,
    organization_kinds,
    pair_exchange,
    recurring_people,
    sources_per_fact,
    theme_changes,
    theme_momentum,
    themes_most_raised,
    topic_coverage,
)
from bilateral.charts.chart import Chart, Page, View
from bilateral.charts.look import Look

# In reading order; navigation, downloads, web addresses and tests are derived from this.
CHARTS: tuple[Chart, ...] = (
    meetings_timeline.CHART,
    themes_most_raised.CHART,
    delegation_sizes.CHART,
    organization_kinds.CHART,
    recurring_people.CHART,
    topic_coverage.CHART,
    theme_momentum.CHART,
    theme_changes.CHART,
    framework_coverage.CHART,
    coverage_gap.CHART,
    framework_membership.CHART,
    framework_accessions.CHART,
    framework_positions.CHART,
    *pair_exchange.CHARTS,
    sources_per_fact.CHART,
)


def chart(chart_id: str) -> Chart:
    """The chart of that id; ``KeyError`` where there is none."""
    return {one.id: one for one in CHARTS}[chart_id]


def of_page(page: Page) -> tuple[Chart, ...]:
    return tuple(one for one in CHARTS if one.page == page)


__all__ = ["CHARTS", "Chart", "Look", "Page", "View", "chart", "of_page"]
