"""This package holds the web addresses: each chart and table as a file, at /charts and /data.

They run in the same process as the pages and on the same selection, so an address shows what
the page with the same query string shows. Reading is strict where the page is lenient: a page
drops what it does not know and tells its reader; a program that fetches a file must not get
another file than it asked for.
"""

from __future__ import annotations

from typing import Any

from starlette.datastructures import Headers
from starlette.routing import BaseRoute, Match, Route

from bilateral.web import charts, tables
from bilateral.web.answers import Endpoint

__all__ = ["routes"]


def routes() -> list[BaseRoute]:
    """The routes that the front door adds to those of the pages."""
    of_charts, of_tables = Endpoint(charts.answer), Endpoint(tables.answer)
    return [
        Route("/charts", of_charts),
        Route("/charts/{name:path}", of_charts),
        _BesideThePage("/data", Endpoint(tables.answer, vary="Accept, Accept-Encoding")),
        Route("/data/{name:path}", of_tables),
    ]


class _BesideThePage(Route):
    """A route that leaves its address to the page of the same name when a browser opens it."""

    def matches(self, scope: Any) -> tuple[Match, Any]:
        if scope["type"] == "http" and "text/html" in Headers(scope=scope).get("accept", ""):
            return Match.NONE, {}
        return super().matches(scope)
