"""Units and currencies as prose writes them, before and after a number."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.quantities.currencies import AFTER, BEFORE
from factcheck.extract.quantities.groups import DASHES
from factcheck.extract.quantities.lexicon import FIGURE, VULGAR
from factcheck.extract.quantities.mention import Kind
from factcheck.extract.quantities.phrases import Phrases
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words
from factcheck.units import CANONICAL, UNITS


class Measured(NamedTuple):
    """A unit with what it measures and where its words end."""

    unit: str
    kind: Kind
    end: int


# Words and letters that more often mean something else behind a number.
_NEVER = words("count item items ratio people person persons human humans times d h s K")
_SHORT = words("in p C F W B g t l m A ft yd mi ha pp sec min hr g ml mm cm nm um kn")
"""Signs that follow figures only."""
_TOUCHING = words("in p W B")
"""Signs that nothing may part from their figures."""
_MONEY = words(
    "paid pay pays worth cost costs price priced profit profits revenue sales budget fine fined debt "
    "debts loss losses earned deal invested investment raised grant fund funding loan "
    "bill fee prize salary turnover value valued spend spent savings bid takeover"
)
"""Words that tell that pounds are money."""
_KINDS: dict[str, Kind] = {"share": "percentage", "points": "percentage points"}


def _names() -> dict[str, tuple[str, Kind]]:
    """Each unit as prose writes it."""
    names: dict[str, tuple[str, Kind]] = {}
    for name, unit in UNITS.items():
        if name not in _NEVER:
            told = name.replace("_", " ")
            kind: Kind = _KINDS.get(unit.dimension, "measure")
            if unit.dimension == "GBP":
                kind = "money"
            names[told] = names[name.replace("_", "-")] = (CANONICAL[name], kind)
    names |= dict.fromkeys(("pound", "pounds"), ("pounds", "measure"))
    names |= dict.fromkeys(("ton", "tons"), ("tons", "measure"))
    names |= dict.fromkeys(("degree", "degrees", "°"), ("degrees", "measure"))
    names |= {"magnitude": ("magnitude", "measure")}
    return names


UNITS_AFTER: Phrases[tuple[str, Kind]] = Phrases(
    _names() | {told: (unit, "money") for told, unit in AFTER.items()}
)
CURRENCY_BEFORE: Phrases[str] = Phrases(BEFORE)
"""Currencies by what stands before a number."""


def unit_after(tokens: Tokens, at: int) -> Measured | None:
    """The unit that begins with a word, or behind a hyphen: "5 km", "5-km", "5km"."""
    dashed = tokens.word(at) in DASHES and tokens.touches(at) and tokens.touches(at + 1)
    begin = at + dashed
    found = UNITS_AFTER.after(tokens, begin)
    if found is None:
        return None
    (unit, kind), end = found
    if tokens.touches(end) and tokens.shown(end).isalnum():
        return None
    if tokens.word(end) == "/" and tokens.touches(end) and tokens.shown(end + 1).isalpha():
        return Measured(f"{unit}/{tokens.shown(end + 1)}", "measure", end + 2)
    word = tokens.shown(begin)
    if len(word) == 1 and word.isupper() and word not in CANONICAL:
        return None
    if word == "p" and tokens.word(end) == "." and tokens.touches(end + 1):
        return None
    if word in _SHORT and end == begin + 1 and not _is_sign(tokens, begin):
        return None
    if unit == "pounds":
        unit, kind = _pounds(tokens, begin, dashed)
    return Measured(unit, kind, end)


def _is_sign(tokens: Tokens, at: int) -> bool:
    """Whether a short word is the sign of a unit here: "5 m", but not "5 in 2019"."""
    if tokens.letter(at - 1) not in (FIGURE, VULGAR):
        return tokens.word(at - 1) in DASHES and tokens.word(at) not in ("in", "won", "ha")
    if tokens.shown(at) in _TOUCHING:
        return tokens.touches(at)
    return tokens.starts[at] <= tokens.end(at - 1) + 1


def _pounds(tokens: Tokens, at: int, dashed: bool) -> tuple[str, Kind]:
    """A weight of something or as an adjective, money where money is spoken of, else open."""
    if dashed or tokens.word(at + 1) == "of":
        return "lb", "measure"
    if any(tokens.word(before) in _MONEY for before in range(at - 6, at)):
        return "GBP", "money"
    return "pounds", "measure"


def currency_before(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """The currency that stands before a word, and its first word."""
    found = CURRENCY_BEFORE.before(tokens, at)
    if found is None:
        return None
    lead = tokens.shown(found[1])
    if lead[0].isalpha() and tokens.touches(found[1]):
        return None
    if lead == "A" and not tokens.touches(found[1] + 1):
        return (tokens.shown(at - 1) == "$" and ("USD", at - 1)) or None
    return found
