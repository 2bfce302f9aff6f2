"""This module is the one palette and style of every chart, light and dark.

Colour belongs to the entity: Korea is Korea's colour wherever it stands, and never the
colour of a rank. On the dark ground each colour is lightened until a mark in it reaches
3:1 and text in it 4.5:1 (WCAG 2.2, success criteria 1.4.11 and 1.4.3).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Literal

from bilateral.fonts import FAMILY
from bilateral.labels import Labels

# Room to the left of every plot for its labels, and around the exported picture, in pixels.
GUTTER = 176
_NARROW_GUTTER = 136
_PHONE = 520
PADDING = 20

Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")

# The design's light ground and its designed, not inverted, dark counterpart.
_GROUND = {
    "light": {
        "paper": "#fdfcfa",
        "ink": "#12161b",
        "muted": "#5f6b76",
        "grid": "#e7e5e0",
        "empty": "#f1efea",
        "accent": "#2f5d62",
    },
    "dark": {
        "paper": "#14181d",
        "ink": "#e9e7e2",
        "muted": "#9aa5b0",
        "grid": "#2a3038",
        "empty": "#1e242b",
        "accent": "#8fc1c4",
    },
}

# One hue, five steps, the firmer the further from the ground.
_SCALE = {
    "light": ("#dbe7e4", "#a9cdc6", "#6aada6", "#2f837f", "#0c4f52"),
    "dark": ("#26403f", "#2f5f5d", "#3f8580", "#6cb3ab", "#b4e3da"),
}

_COUNTRIES = {
    "KOR": "#0b6e99",
    "JPN": "#c8553d",
    "USA": "#6a4c93",
    "CHN": "#9a6f08",
    "EUU": "#2f6b3c",
    "IND": "#a03e6e",
    "AUS": "#1b7f79",
}
_OTHER = "#7b8188"


@dataclass(frozen=True)
class Look:
    """How a chart is drawn and said: ground, language of the labels, width in pixels.

    ``width`` is that of the whole picture. On a page the container decides instead.
    """

    labels: Labels = field(repr=False)
    theme: Theme = "light"
    width: int = 960

    def on(self, **changes: Any) -> Look:
        return replace(self, **changes)

    @property
    def gutter(self) -> int:
        """Room to the left of every plot for its labels, in pixels; less on a phone."""
        return GUTTER if self.width >= _PHONE else _NARROW_GUTTER

    @property
    def plot_width(self) -> int:
        """What the width leaves between the labels on the left and the edge on the right."""
        return max(self.width - 2 * PADDING - self.gutter, 120)

    @property
    def paper(self) -> str:
        return _GROUND[self.theme]["paper"]

    @property
    def ink(self) -> str:
        return _GROUND[self.theme]["ink"]

    @property
    def muted(self) -> str:
        return _GROUND[self.theme]["muted"]

    @property
    def grid(self) -> str:
        return _GROUND[self.theme]["grid"]

    @property
    def empty(self) -> str:
        """The cell of what no source reports."""
        return _GROUND[self.theme]["empty"]

    @property
    def accent(self) -> str:
        """For marks that belong to no country: counts, themes."""
        return _GROUND[self.theme]["accent"]

    @property
    def scale(self) -> tuple[str, str, str, str, str]:
        """Five steps of an ordered scale, weakest first."""
        return _SCALE[self.theme]

    def country(self, iso3: str) -> str:
        """The colour of a country, the same everywhere; grey for those without one."""
        return _readable(_COUNTRIES.get(iso3, _OTHER), self.paper)

    def text_on(self, ground: str) -> str:
        """Ink or paper, whichever reads better on a mark of this colour."""
        return max((self.ink, self.paper), key=lambda colour: contrast(colour, ground))

    def paler(self, colour: str, share: float = 0.55) -> str:
        """The colour mixed into the ground: "about", and what is only planned."""
        return mixed(colour, self.paper, share)

    def vega_config(self) -> dict[str, Any]:
        """The Vega-Lite ``config`` of every chart."""
        text = {"labelFont": FAMILY, "titleFont": FAMILY, "labelColor": self.ink}
        return {
            "background": self.paper,
            "font": FAMILY,
            "view": {"stroke": None},
            "axis": {
                **text,
                "titleColor": self.muted,
                "titleFontWeight": "normal",
                "labelFontSize": 12,
                "titleFontSize": 12,
                "gridColor": self.grid,
                "domain": False,
                "ticks": False,
                "labelPadding": 6,
            },
            "legend": {
                **text,
                "titleColor": self.muted,
                "titleFontWeight": "normal",
                "labelFontSize": 12,
                "symbolType": "square",
                "orient": "top",
                "title": None,
            },
            "header": text,
            "title": {
                "font": FAMILY,
                "subtitleFont": FAMILY,
                "color": self.ink,
                "subtitleColor": self.muted,
                "fontSize": 17,
                "fontWeight": 600,
                "subtitleFontSize": 13,
                "subtitlePadding": 6,
                "anchor": "start",
                "offset": 14,
            },
            "text": {"font": FAMILY, "fontSize": 12, "color": self.ink},
        }

    def plotly_layout(self, **changes: Any) -> dict[str, Any]:
        """The Plotly ``layout`` of every chart; ``changes`` win."""
        return {
            "paper_bgcolor": self.paper,
            "plot_bgcolor": self.paper,
            "font": {"family": FAMILY, "size": 12, "color": self.ink},
            "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
            "showlegend": False,
            "dragmode": False,
            "hoverlabel": {
                "bgcolor": self.paper,
                "bordercolor": self.grid,
                "font": {"family": FAMILY, "size": 12, "color": self.ink},
                "align": "left",
            },
            **changes,
        }


@lru_cache(maxsize=1024)
def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two ``#rrggbb`` colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, ground: str, share: float) -> str:
    """``share`` of ``colour`` with the rest of ``ground``."""
    parts = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in parts)


@lru_cache(maxsize=64)
def _readable(colour: str, paper: str) -> str:
    """The colour, moved towards the ground's opposite until text in it reaches 4.5:1."""
    far = "#ffffff" if _luminance(paper) < 0.5 else "#000000"
    share = 1.0
    while contrast(mixed(colour, far, share), paper) < 4.5:
        share -= 0.02
    return mixed(colour, far, share)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white)."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
