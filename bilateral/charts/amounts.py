"""This module says amounts of money and people: in a title, and on the axis of a chart."""

from __future__ import annotations

import math
from dataclasses import dataclass

from bilateral.charts.look import Look

# (from, counted in, the message that names it); where numbers go by ten thousands the same
# messages say those: 兆, 億, 万.
_MONEY = {
    "thousands": ((1e12, 1e12, "trillion"), (1e9, 1e9, "billion"), (1e6, 1e6, "million")),
    "myriads": ((1e12, 1e12, "trillion"), (1e8, 1e8, "billion"), (1e4, 1e4, "million")),
}
# Smaller numbers of people are said in full: 14,579 students, not 14.6 thousand.
_PEOPLE = {"thousands": ((1e6, 1e6, "million"),), "myriads": ((1e6, 1e4, "million"),)}
_MYRIADS = frozenset({"ko", "ja"})


@dataclass(frozen=True)
class Magnitude:
    """What the numbers of a chart are counted in: ``("usd", 1e9, "billion")``.

    In Korean and Japanese a "billion" is a hundred million (억, 億), a "million" ten thousand.
    """

    unit: str
    divisor: float
    name: str

    @classmethod
    def of(cls, value: float, unit: str, look: Look) -> Magnitude:
        by = "myriads" if look.labels.words.lang in _MYRIADS else "thousands"
        steps = (_PEOPLE if unit == "people" else _MONEY)[by]
        fitting = ((divisor, name) for least, divisor, name in steps if abs(value) >= least)
        return cls(unit, *next(fitting, (1.0, "one")))

    def number(self, value: float, look: Look) -> str:
        """The value in this magnitude to three figures; in full where it is counted in ones."""
        shown = value / self.divisor
        if self.divisor == 1:
            return look.labels.words.number(round(shown))
        digits = 2 - math.floor(math.log10(abs(shown))) if shown else 0
        return look.labels.words.number(round(shown, max(digits, 0)))

    def in_words(self, look: Look) -> str:
        """ "billion US dollars"."""
        return look.labels.words(f"magnitude-{self.unit}-{self.name}")


def amount(value: float, unit: str, look: Look, *, short: bool = False) -> str:
    """ "77.2 billion US dollars", or short "77.2 billion"; "9.46 million", "14,579"."""
    magnitude = Magnitude.of(value, unit, look)
    number = magnitude.number(value, look)
    what = "short" if short else unit
    return look.labels.words(f"amount-{what}-{magnitude.name}", number=number)
