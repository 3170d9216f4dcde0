"""The first, the last and the only one, against others of which somebody tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.joints import ORDER
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.wording import shown, tellers
from factcheck.intervals import apart_groups

Sides = tuple[list[Entry], list[Entry]]
"""What is told of the first, last or only one, and of others; empty where they fit."""


def another_instance(topic: Topic) -> Iterator[Draft]:
    """One before the first, one after the last, one beside the only: of one kind and scope."""
    if topic.joint is None or not topic.joint.instances:
        return
    word = dict(topic.scope)[ORDER]
    told = [entry for entry in topic.stated if None not in entry.ends]
    for other in topic.joint.instances if told else ():
        rule = _rule(word, dict(other.scope).get(ORDER))
        if rule is None:
            continue
        others = [entry for entry in other.open().stated if None not in entry.ends]
        plain = [[e for e in side if not e.hedged] for side in (told, others)]
        sides = rule(*plain) if all(plain) else ([], [])
        if not all(sides):
            sides = rule(told, others) if others else ([], [])
        if all(sides):
            yield _draft(topic, other, word, sides)


def _rule(
    word: str, other: str | None
) -> Callable[[Sequence[Entry], Sequence[Entry]], Sides] | None:
    """How one of that rank is held against others of another."""
    number, against = _number(word), _number(other)
    if number == 1:
        return _too_early if against != 1 else None
    if number is not None:
        return _too_early if against is not None and against > number else None
    if word in _LAST and against is None and other not in _LAST:
        return _too_late
    return _beside if word in _ONLY and other is None else None


_LAST = frozenset({"last", "latest", "most recent", "final"})
_ONLY = frozenset({"only", "single", "sole"})
_NUMBERS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
]


def _number(word: str | None) -> int | None:
    """The rank that a word gives.

    >>> _number("third"), _number("21st"), _number("last")
    (3, 21, None)
    """
    if word in _NUMBERS:
        return _NUMBERS.index(word) + 1
    digits = re.fullmatch(r"(\d{1,4})(?:st|nd|rd|th)?", word or "")
    return int(digits[1]) if digits else None


def _too_early(told: Sequence[Entry], others: Sequence[Entry]) -> Sides:
    """Others that certainly came before the one that they should come after."""
    lows = [entry.ends[0] for entry in told]
    low = min(lows) if _differ(told) else max(lows)
    earlier = [entry for entry in others if entry.ends[1] < low]
    last = max((entry.ends[1] for entry in earlier), default=low)
    return [entry for entry in told if entry.ends[0] > last], earlier


def _too_late(told: Sequence[Entry], others: Sequence[Entry]) -> Sides:
    """Others that came after the last one, and before it was called so."""
    highs = [entry.ends[1] for entry in told]
    high = max(highs) if _differ(told) else min(highs)
    said = max((days(entry.at)[0] or 0 for entry in told), default=0)
    later = [entry for entry in others if entry.ends[0] > high and entry.ends[1] < said]
    until = min((entry.ends[0] for entry in later), default=high)
    since = min((entry.ends[1] for entry in later), default=said)
    calling = [e for e in told if e.ends[1] < until and (days(e.at)[0] or 0) > since]
    return calling, later


def _beside(told: Sequence[Entry], others: Sequence[Entry]) -> Sides:
    """Others before or after the only one, and before it was called so."""
    if _differ(told):
        return [], []
    said = max((days(entry.at)[0] or 0 for entry in told), default=0)
    low, high = max(e.ends[0] for e in told), min(e.ends[1] for e in told)
    beside = [e for e in others if e.ends[1] < said and (e.ends[1] < low or e.ends[0] > high)]
    calling = [
        e
        for e in told
        if (days(e.at)[0] or 0) > min((o.ends[1] for o in beside), default=said)
        and all(o.ends[1] < e.ends[0] or o.ends[0] > e.ends[1] for o in beside[:1])
    ]
    return calling, beside


def _differ(entries: Sequence[Entry]) -> bool:
    return len(apart_groups([entry.ends for entry in entries])) > 1


def _draft(topic: Topic, other: Topic, word: str, sides: Sides) -> Draft:
    told, others = sides
    hedged = any(all(entry.hedged for entry in side) for side in sides)
    on = {id(entry): topic for entry in told} | {id(entry): other for entry in others}

    def name(entry: Entry) -> str:
        home = on[id(entry)]
        return f"{home.phrase}: {shown(home, entry)}"

    def tell() -> tuple[str, list[str]]:
        message = (
            f"{name(told[0])} according to {tellers(topic, told)}; "
            f"but {name(others[0])} according to {tellers(other, others)}."
        )
        return message, [
            f"If {shown(topic, told[0])} was the {word}, the other has no place.",
            "Both are of one kind, by the same parties, and within one scope.",
            *(["Possible only: one of them is hedged."] if hedged else []),
        ]

    return Draft("FC105", "conflict", topic, sides, tell, not hedged, name=name, joint=True)
