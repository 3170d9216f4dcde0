"""What the words of a statement say: verb, object and the rest, so that other words can say the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.mentions.nouns import demonym
from factcheck.extract.quantities import QuantityMention, find_quantities
from factcheck.extract.sameness import phrasal, retold
from factcheck.extract.terms import root, stem
from factcheck.extract.wordlists import words
from factcheck.extract.words import Words, lemma, scan
from factcheck.intervals import Meeting

_GROUP = frozenset("zZkKgmMhHeE!at")
"""Classes of words that a verb group may have before its verb."""
_BEING, _NOT, _PASSIVE = frozenset("zZkKg"), frozenset("!ZMHE"), frozenset("PDU")
_VERBAL = frozenset("vbVBPDUG")
_NOUNS = frozenset("nNbBGv")
_BEFORE_NOUNS = frozenset('dij#aDUPyYpft"-(')
_CONTENT = _NOUNS | _VERBAL | {"j"}
_PARTICLES = words("out up off down away back over around apart together")
_LEADING = words("""
try attempt seek plan intend aim want hope agree refuse decline fail decide begin start continue threaten offer
promise vow pledge expect schedule set order force manage need like allow ask tell urge prepare struggle
""")
"""Verbs that lead to another: what is tried is not yet done."""
_TIMES = words("""
day days week weeks month months year years hour hours minute minutes morning afternoon evening night noon weekend
midnight today yesterday tomorrow now late early ago last next this later earlier previous following shortly just
recently soon a.m p.m am pm m gmt local time jan feb mar apr jun jul aug sep sept oct nov dec nov.
""")
"""Words of times, which are compared as times."""
_EMPTY = words("be have do not also still already so such very there other another more most least")
_HOUR = re.compile(r"\b\d{1,2}(?::\d\d)?(?= ?[ap]\.?m)|\b\d{1,2}:\d\d")
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


class Proposition(NamedTuple):
    """What a statement says, but for its subject."""

    text: str
    frame: Frame
    verb: str
    """Its verb, as it is written."""
    denied: bool
    head: str
    """The root of the first noun behind its verb; empty where there is none."""
    direct: bool
    """Whether that is its object, with nothing between."""
    terms: dict[str, str]
    """Roots of its content words but the verb, times and numbers, each with the word."""
    names: frozenset[str]
    """Those of them that are written as names."""
    figures: tuple[QuantityMention, ...]
    hours: frozenset[str]
    """Times of day."""


class Likeness(NamedTuple):
    """How two propositions of one frame meet."""

    shared: frozenset[str]
    more: frozenset[str]
    """Roots of what only the first says."""
    less: frozenset[str]
    apart: tuple[QuantityMention, QuantityMention] | None
    """Numbers of one thing that cannot both be right."""

    @property
    def alike(self) -> bool:
        """Whether both may say the same: the shorter has little that the other has not."""
        fewest = len(self.shared) + min(len(self.more), len(self.less))
        return self.apart is None and len(self.shared) >= _COVERED * fewest


_COVERED = 0.6
_LIGHT = words("be have do gross get give take go come hold put set gain bring")
"""Verbs that say little by themselves, as `retold` has them."""


def said(object_: Iterable[str], scope: Iterable[tuple[str, str]]) -> str:
    """What an open claim says of its subject, as a text, by its object and scope.

    >>> said(["the offer"], [("at", "noon"), ("verb", "reject")])
    'reject the offer at noon'
    """
    pairs = tuple(scope)
    verb = [word for name, word in pairs if name == "verb"]
    rest = [word for pair in pairs if pair[0] != "verb" for word in pair]
    return " ".join([*verb, *object_, *rest])


@lru_cache(_MEMO)
def frame_of(text: str) -> Frame | None:
    """The frame of a statement in its words, whatever their case; None where it has no verb.

    >>> frame_of("tried to storm the Castrian parliament")
    Frame(verb='storm', leading='try', passive=False, of='')
    """
    return _frame(scan(text))[0]


def proposition(text: str) -> Proposition | None:
    """A statement in its words.

    >>> said = proposition("has not sold its 20 mills to Halmo")
    >>> said.denied, sorted(said.terms), said.figures[0].low
    (True, ['halmo', 'mill'], Decimal('20'))
    """
    found = scan(text)
    frame, verb, at = _frame(found)
    if frame is None:
        return None
    head = _head(found, at)
    direct = bool(head) and found.classes[at] not in "pft"
    terms: dict[str, str] = {}
    names = set()
    for number in range(at, len(found.classes)):
        lower, letter = found.lower[number], found.classes[number]
        if letter in _CONTENT and lower not in _TIMES and lower not in _EMPTY:
            one = _root(lower, letter)
            terms.setdefault(one, found.shown[number])
            if letter == "N" and not demonym(lower):
                names.add(one)
    figures = (one for one in find_quantities(text) if one.quantity)
    counts = tuple(one for one in figures if one.kind not in ("age", "ratio"))
    denied = any(letter in _NOT for letter in found.classes[:at]) ^ (
        found.lower[at : at + 1] == ["no"]
    )
    return Proposition(
        text=text,
        frame=frame,
        verb=" ".join(found.shown[verb:at]),
        denied=denied,
        head=head,
        direct=direct,
        terms=terms,
        names=frozenset(names),
        figures=counts,
        hours=frozenset(_HOUR.findall(text)),
    )


def likeness(one: Proposition, other: Proposition) -> Likeness | None:
    """How two statements of one frame meet; None where they tell of other things.

    So they do where each has a name or an hour that the other has not, or another object.
    """
    mine, theirs = frozenset(one.terms), frozenset(other.terms)
    shorter, longer = (one, other) if len(mine) <= len(theirs) else (other, one)
    if shorter.direct and longer.direct and one.head != other.head:
        return None
    if (shorter.head and shorter.head not in longer.terms) or (longer.direct and not shorter.terms):
        return None
    named = bool(one.names - theirs and other.names - mine)
    if named or (one.hours and other.hours and not one.hours & other.hours):
        return None
    return Likeness(mine & theirs, mine - theirs, theirs - mine, _apart(one, other))


def _apart(one: Proposition, other: Proposition) -> tuple[QuantityMention, QuantityMention] | None:
    """Numbers of one noun or one dimension of which each says one that the other does not."""
    for kind in {_of_what(a) for a in one.figures}:
        mine, theirs = ([f for f in p.figures if _of_what(f) == kind] for p in (one, other))
        alone = next((a for a in mine if not any(_meets(a, b) for b in theirs)), None)
        against = next((b for b in theirs if not any(_meets(a, b) for a in mine)), None)
        if alone and against:
            return alone, against
    return None


def _meets(one: QuantityMention, other: QuantityMention) -> bool:
    a, b = one.quantity, other.quantity
    return bool(a and b) and a.rounded().meet(b.rounded()) is not Meeting.APART  # type: ignore[union-attr]


def _of_what(one: QuantityMention) -> tuple[str, str]:
    """The dimension of what is measured, and the noun of what is counted."""
    dimension = one.quantity.dimension if one.quantity else ""
    counted = one.unit in ("count", "people") and one.noun
    return dimension, noun(counted.split()[-1]) if counted else ""


def _frame(found: Words) -> tuple[Frame | None, int, int]:
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
    of = _head(found, behind) if verb in _LIGHT else ""
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
    if not letter or letter not in _VERBAL or (being and letter not in _PASSIVE | {"G"}):
        if at == first and letter:  # a verb that is first of all a noun
            return lemma(found.lower[at]), at + 1, False
        light = [lemma(found.lower[n]) for n in range(first, at) if classes[n] not in "!at"]
        return (light[-1] if light else None), at, False
    base = lemma(found.lower[at])
    behind = found.lower[at + 1] if at + 1 < len(classes) else ""
    particle = f"{base}_{behind}" if behind in _PARTICLES else phrasal(base, behind)
    return particle, at + 1 + (particle != base), being and letter in _PASSIVE


def _head(found: Words, at: int) -> str:
    """The root of the noun that ends the first noun phrase from there on."""
    head = ""
    for number in range(at, len(found.classes)):
        letter, lower = found.classes[number], found.lower[number]
        if letter in _NOUNS and lower not in _TIMES:
            head = _root(lower, letter)
        elif letter not in "'`" and (head or letter not in _BEFORE_NOUNS):
            break
    return head


def noun(word: str) -> str:
    """The root of a noun, or of the word that stands for those that tell the same.

    >>> noun("Demonstrators") == noun("protester")
    True
    """
    return _root(word.lower(), "n")


@lru_cache(_MEMO)
def _root(word: str, letter: str) -> str:
    return root(retold(stem(word, letter)))
