"""This module brings names to a form in which spellings of one name are alike.

It serves proposals that a person reviews, never the joining of rows.
"""

from __future__ import annotations

import re
import unicodedata

# How romanisations of Korean and Japanese differ most often; applied in this order.
_SOUNDS = (
    ("oh(?![aeiou])", "o"),
    ("eo|ou|oo|uu", "o"),
    ("ae|e", "e"),
    ("u", "o"),
    ("ch|j", "j"),
    ("sh", "s"),
    ("^(yi|rhee|ri|lee)$", "i"),
    ("^(bak|bark|park|pak)$", "pak"),
    ("[kg]+", "k"),
    ("[td]+", "t"),
    ("[pb]+", "p"),
    ("[lr]+", "r"),
    ("w(?=o)", ""),
    (r"(?<=[aeiou])h(?![aeiou])", ""),
    (r"(.)\1+", r"\1"),
)
# Printed forms of one character in Japanese names and firms.
_SAME_CHARACTERS = str.maketrans(
    "髙﨑濵澤邊邉廣國實齊齋櫻會證榮學",
    "高崎浜沢辺辺広国実斉斎桜会証栄学",
)
_LEGAL = frozenset({
    "co", "company", "companies", "corp", "corporation", "inc", "incorporated", "ltd", "limited",
    "plc", "llc", "kk", "ag", "sa", "gmbh", "group", "holding", "holdings",
    "the", "of", "for", "and",
})  # fmt: skip
_NOT_IN_ACRONYMS = frozenset({"the", "of", "for", "and", "in", "on", "to"})


def letters(text: str) -> str:
    """Lower-case letters and digits with single spaces; accents, dashes and points are gone.

    A hyphen inside a name parts it like a space: "Hyun-joon" and "Hyun Joon" are alike.
    """
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    # Composed again: decomposition also takes Hangul syllables apart.
    composed = unicodedata.normalize("NFC", kept.replace("'", "").replace("’", ""))
    return " ".join(re.findall(r"[^\W_]+", composed))


def native(text: str) -> str:
    """A name in its own script without spaces and points, variants of characters as one."""
    return letters(text).replace(" ", "").translate(_SAME_CHARACTERS)


def turns(words: str) -> list[str]:
    """Every rotation of the words, written together.

    "Cho Hyun-joon", "Hyunjoon Cho" and "Hyun Joon Cho" have one in common.
    """
    parts = words.split()
    return ["".join(parts[at:] + parts[:at]) for at in range(len(parts))] or [""]


def sounded(words: str) -> str:
    """The words as they sound, roughly: "Sohn Kyung-shik" and "Son Gyeong-sik" are alike."""
    return " ".join(_sound(word) for word in words.split())


def _sound(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = re.sub(pattern, sound, word)
    return word


def is_shortened(one: str, other: str) -> bool:
    """Whether the one is the other with at least one name as its initial ("Y Tsutsui").

    Both as :func:`letters` gives them; every word must find its own.
    """
    short, full = sorted((one.split(), other.split()), key=lambda words: sum(map(len, words)))
    initials = [word for word in short if len(word) == 1]
    names = [word for word in short if len(word) > 1]
    if not initials or not names or len(short) > len(full):
        return False
    rest = list(full)
    for name in names:
        if name not in rest:
            return False
        rest.remove(name)
    firsts = [word[0] for word in rest]
    return len(firsts) == len(initials) and sorted(firsts) == sorted(initials)


def firm(text: str) -> str:
    """The words of an organisation's name in order of the alphabet, without its legal form."""
    words = letters(text).split()
    return " ".join(sorted(word for word in words if word not in _LEGAL) or words)


def acronyms(text: str) -> set[str]:
    """The first letters of the words, with and without "of" and its like; at least three."""
    words = letters(text).split()
    found = {
        "".join(word[0] for word in words),
        "".join(word[0] for word in words if word not in _NOT_IN_ACRONYMS),
    }
    return {letters for letters in found if len(letters) >= 3}


def script(text: str) -> str:
    """Whether a name is in "hangul", "kana", "han" or "latin", which is all else."""
    for name, pattern in (("hangul", "[가-힣]"), ("kana", "[぀-ヿ]"), ("han", "[一-鿿]")):
        if re.search(pattern, text):
            return name
    return "latin"
