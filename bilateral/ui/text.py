"""This module keeps what comes from data or an address from being read as Markdown."""

from __future__ import annotations

import re

# What Markdown, Streamlit's directives (``:red[…]``), LaTeX, HTML or autolinks would act on.
_ACTIVE = re.compile(r"([\\`*_\[\]<>#|~$^]|:(?=\S)|(?<=www)\.|^[-+=](?=\s|-|=))")
_NUMBERED = re.compile(r"^(\d+)([.)])(?=\s)")


def plain(text: str) -> str:
    """The text, to be shown letter by letter by anything that renders Markdown."""
    return _NUMBERED.sub(r"\1\\\2", _ACTIVE.sub(r"\\\1", " ".join(text.split())))


def link(text: str, url: str | None) -> str:
    """A Markdown link, or just the text where there is no web address."""
    if isinstance(url, str) and url.startswith(("https://", "http://")):
        safe = url.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
        return f"[{plain(text)}](<{safe.replace('<', '%3C').replace('>', '%3E')}>)"
    return plain(text)
