"""This module is the web addresses: charts and tables for programs, from the code of the pages."""

from __future__ import annotations

from starlette.routing import BaseRoute


def routes() -> list[BaseRoute]:
    """The routes beside Streamlit's own."""
    return []
