"""The frame of what a statement says: its verb, and what leads to it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.sameness import phrasal, retold
from factcheck.extract.terms import root, stem
from factcheck.extract.wordlists import words
from factcheck.extract.words import Words, lemma, scan
from factcheck.extract.words.verbs import SAME_PAST

_GROUP = frozenset("zZkKgmMhHeE!at")
"""Classes of words that a verb group may have before its verb."""
_BEING, _PASSIVE = frozenset("zZkKg"), frozenset("PDU")
VERBAL = frozenset("vbVBPDUG")
NOUNS = frozenset("nNbBGv")
_BEFORE_NOUNS = frozenset('dij#aDUPyYpft"-(')
_PARTICLES = words("out up off down away back over around apart together")
_LEADING = words("""
try attempt seek plan intend aim want hope agree refuse decline fail decide begin start continue threaten offer
promise vow pledge expect schedule set order force manage need like allow ask tell urge prepare struggle
""")
"""Verbs that lead to another: what is tried is not yet done."""
_LIGHT = words("be have do gross get give take go come hold put set gain bring")
"""Verbs that say little by themselves, as `retold` has them."""
TIMES = words("""
day days week weeks month months year years hour hours minute minutes morning afternoon evening night noon weekend
midnight today yesterday tomorrow now late early ago last next this later earlier previous following shortly just
recently soon a.m p.m am pm m gmt local time jan feb mar apr jun jul aug sep sept oct nov dec nov.
""")
"""Words of times, which are compared as times."""
_MEMO = 1 << 14


class Frame(NamedTuple):
    """What two statements of one subject must share to tell of the same."""

    verb: str
    """Its base form, or the word that stands for those that say the same."""
    leading: str
    """The verb that leads to it: "tried"."""
    passive: bool
    of: str
    """The root of the first noun behind a verb that says nothing without one: "made an offer"."""


@lru_cache(_MEMO)
def frame_of(text: str) -> Frame | None:
    """The frame of a statement in its words, whatever their case; None where it has no verb.

    >>> frame_of("tried to storm the Castrian parliament")
    Frame(verb='storm', leading='try', passive=False, of='')
    """
    return framed(scan(text))[0]


def framed(found: Words) -> tuple[Frame | None, int, int]:
    """The frame, its verb and the word behind that, by their numbers."""
    leading, at = "", 0
    while True:
        verb, behind, passive = _verb(found, at)
        if verb not in _LEADING or not _leads(found.classes, behind):
            break
        leading, at = leading or retold(verb), behind
    if verb is None:
        return None, at, behind
    verb = retold(verb)
    of = head_of(found, behind) if verb in _LIGHT else ""
    return Frame(verb, leading, passive, of), behind - 1 - ("_" in verb), behind


def _leads(classes: str, at: int) -> bool:
    """Whether an infinitive stands behind a verb: "to hold", "not to hold"."""
    at += classes[at : at + 1] == "!"
    return classes[at : at + 1] == "t" and classes[at + 1 : at + 2] in tuple("kvbh")


def _verb(found: Words, first: int) -> tuple[str | None, int, bool]:
    """The verb of a group, the word behind it, and whether it is passive."""
    classes, at = found.classes, first
    while classes[at : at + 1] and classes[at] in _GROUP:
        at += 1
    group = classes[first:at]
    being = bool(group.rstrip("a!")) and group.rstrip("a!")[-1] in _BEING
    letter = classes[at : at + 1]
    if being and letter and found.lower[at] in SAME_PAST:
        letter = "D"
    if not letter or letter not in VERBAL or (being and letter not in _PASSIVE | {"G"}):
        if at == first and letter:  # a verb that is first of all a noun
            return lemma(found.lower[at]), at + 1, False
        light = [lemma(found.lower[n]) for n in range(first, at) if classes[n] not in "!at"]
        return (light[-1] if light else None), at, False
    base = lemma(found.lower[at])
    behind = found.lower[at + 1] if at + 1 < len(classes) else ""
    particle = f"{base}_{behind}" if behind in _PARTICLES else phrasal(base, behind)
    return particle, at + 1 + (particle != base), being and letter in _PASSIVE


def head_of(found: Words, at: int) -> str:
    """The root of the noun that ends the first noun phrase from there on."""
    head = ""
    for number in range(at, len(found.classes)):
        letter, lower = found.classes[number], found.lower[number]
        if letter in NOUNS and lower not in TIMES:
            head = rooted(lower, letter)
        elif letter not in "'`" and (head or letter not in _BEFORE_NOUNS):
            break
    return head


def noun(word: str) -> str:
    """The root of a noun, or of the word that stands for those that tell the same.

    >>> noun("Demonstrators") == noun("protester")
    True
    """
    return rooted(word.lower(), "n")


@lru_cache(_MEMO)
def rooted(word: str, letter: str) -> str:
    """The root of a word of a class, or of the word that stands for those that tell the same."""
    return root(retold(stem(word, letter)))
