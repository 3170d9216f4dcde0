"""Words that make an interval of a number: "at least", "nearly", "or more"."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.groups import EXACT
from factcheck.extract.quantities.phrases import Phrases
from factcheck.extract.tokens import Tokens

Effect = Literal["least", "over", "most", "under", "about", "nearly", "barely", "alone"]

_BEFORE: dict[Effect, tuple[str, ...]] = {
    "least": (
        *("at least", "a minimum of", "minimum of", "no fewer than", "no less than", "not less than"),
        *("not fewer than", "as few as", "as little as", "upwards of", "upward of", "≥", "> ="),
        *("more than or equal to", "greater than or equal to", "higher than or equal to"),
        *("a low of", "at a minimum", "starting at", "starting from", "at the very least", ">="),
    ),
    "over": (
        *("more than", "over", "greater than", "larger than", "higher than", "bigger than"),
        *("in excess of", "exceeding", "exceeded", "exceed", "exceeds", "surpassing", "surpassed"),
        *("surpass", "above", "north of", "well over", "topping", "topped", "better than", ">"),
        *("longer than", "older than", "upwards from", "beyond", "past the", "no fewer or more than"),
    ),
    "most": (
        *("up to", "as many as", "as much as", "at most", "no more than", "not more than"),
        *("a maximum of", "maximum of", "a peak of", "no greater than", "no higher than", "≤"),
        *("less than or equal to", "lower than or equal to", "smaller than or equal to", "<="),
        *("as high as", "as long as", "a high of", "at the most", "capped at", "limited to"),
    ),
    "under": (
        *("less than", "fewer than", "under", "below", "lower than", "smaller than", "<"),
        *("shy of", "south of", "short of", "younger than", "shorter than"),
    ),
    "about": (
        *("about", "around", "approximately", "approx", "approx.", "roughly", "some", "circa"),
        *("c.", "ca.", "close to", "in the region of", "in the order of", "on the order of", "~"),
        *("nearer", "approaching about", "more or less", "an estimated", "estimated at", "≈"),
        *("somewhere around", "estimated", "thought to be", "perhaps", "maybe", "probably", "±"),
        *("the best part of", "an average of", "averaging", "near"),
    ),
    "nearly": ("nearly", "almost", "just under", "just below", "slightly less than", "slightly under", "a little less than", "a little under", "just less than", "just shy of", "just short of", "slightly fewer than", "slightly below", "approaching", "not quite", "virtually", "pushing", "close on"),
    "barely": ("barely", "just over", "slightly more than", "slightly over", "a little over"),
    "alone": (
        *("plus or minus", "give or take"),
        *("only", "just", "exactly", "a total of", "in total", "a record", "another", "a further"),
        *("an additional", "a combined", "all", "the other", "twice as many as", "twice as much as"),
        *("times as many as", "times as much as", "even", "precisely", "a mere", "a full", "equal to"),
        *("how about", "what about", "a staggering", "a whopping", "fully", "a reported", "a grand total of"),
    ),
}  # fmt: skip
_AFTER: dict[Effect, tuple[str, ...]] = {
    "least": (
        *("or more", "or above", "or over", "or higher", "or greater", "or better", "and above"),
        *("and over", "and up", "and upwards", "-plus", "+", "plus", "at least", "or older"),
        *("and more", "and counting", "and older", "or longer"),
    ),
    "most": ("or less", "or fewer", "or under", "or below", "or lower", "at most", "or younger",
             "and under", "and below", "at the most"),
    "about": ("or so", "-odd", "odd", "or thereabouts", "-ish", "ish", "approximately", "give or take"),
}  # fmt: skip

BEFORE = Phrases({phrase: effect for effect, told in _BEFORE.items() for phrase in told})
AFTER = Phrases({phrase: effect for effect, told in _AFTER.items() for phrase in told})


def bounded(tokens: Tokens, found: Amount, position: int) -> None:
    """Widen an amount by the words before and behind it, and take them into it.

    What stands before `position` belongs to the quantity before.
    """
    effects: list[Effect] = []
    before = BEFORE.before(tokens, found.first)
    while before and before[1] >= position and len(effects) < 3:
        effects.append(before[0])
        found.first = before[1]
        before = BEFORE.before(tokens, found.first)
    after = AFTER.after(tokens, found.end)
    if after and not (tokens.word(found.end) in ("and", "or") and _compares(tokens, after[1])):
        effects.append(after[0])
        found.end = after[1]
    for effect in effects:
        _apply(effect, found)


def bounded_behind(tokens: Tokens, found: Amount, noun_end: int) -> None:
    """Widen an amount by "or more" behind its noun: "ten people or more"."""
    if tokens.word(noun_end) == "or":
        after = AFTER.after(tokens, noun_end)
        if after:
            found.end = after[1]
            _apply(after[0], found)


def _compares(tokens: Tokens, at: int) -> bool:
    """Whether another number follows: "over 10 and below 20", "10 or more than 20"."""
    if tokens.word(at) == "than":
        return True
    return tokens.letter(at) not in ("", " ") or tokens.word(at) in ("a", "an", "the")


def _apply(effect: Effect, found: Amount) -> None:
    value = found.rounded_from
    low = value if value is not None else found.low
    high = value if value is not None else found.high
    time_span = found.kind == "measure" and found.unit in (
        "day",
        "week",
        "month",
        "year",
        "h",
        "min",
    )
    if effect in ("least", "over", "barely"):
        found.low, found.low_open = low, effect != "least" and not time_span
        found.high, found.high_open = None, False
        if effect == "barely" and low is not None:
            found.high, found.approximate = EXACT.add(low, _half(found)), True
    elif effect in ("most", "under"):
        found.high, found.high_open = high, effect == "under"
        found.low, found.low_open = None, False
    elif effect in ("about", "nearly"):
        found.approximate = True
        if low is not None and high is not None and found.kind != "range":
            found.low = EXACT.subtract(low, _half(found))
            found.high = EXACT.add(high, _half(found)) if effect == "about" else high
            found.low_open = found.high_open = False
            if found.low < 0 <= low:
                found.low = Decimal(0)
    found.rounded_from = None if effect != "alone" else found.rounded_from


def _half(found: Amount) -> Decimal:
    """How far a hedged number reaches: half of its last digit that tells, but one of what is counted."""
    if found.step == 1 or (found.step < 1 and found.rounded_from is None):
        return found.step
    return EXACT.divide(found.step, Decimal(2))
