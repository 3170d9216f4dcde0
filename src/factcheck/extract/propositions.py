"""What the words of a statement say: verb, object and the rest, so that other words can say the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.extract.frames import NOUNS, TIMES, VERBAL, Frame, framed, head_of, noun, rooted
from factcheck.extract.mentions.nouns import demonym
from factcheck.extract.quantities import QuantityMention, find_quantities
from factcheck.extract.wordlists import words
from factcheck.extract.words import Words, scan
from factcheck.intervals import Meeting

_NOT = frozenset("!ZMHE")
_CONTENT = NOUNS | VERBAL | {"j"}
_EMPTY = words("be have do not also still already so such very there other another more most least")
_NAME = re.compile("NN+")
_HOUR = re.compile(r"\b\d{1,2}(?::\d\d)?(?= ?[ap]\.?m)|\b\d{1,2}:\d\d")
_COVERED = 0.6


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
    acronyms: dict[str, frozenset[str]]
    """What names of several words are shortened to, with the roots of these."""
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
    def near(self) -> bool:
        """Whether both may tell of one thing: the shorter has little that the other has not."""
        fewest = len(self.shared) + min(len(self.more), len(self.less))
        return len(self.shared) >= _COVERED * fewest

    @property
    def alike(self) -> bool:
        """Whether both may say the same."""
        return self.apart is None and self.near


def proposition(text: str) -> Proposition | None:
    """A statement in its words.

    >>> said = proposition("has not sold its 20 mills to Halmo")
    >>> said.denied, sorted(said.terms), said.figures[0].low
    (True, ['halmo', 'mill'], Decimal('20'))
    """
    found = scan(text)
    frame, verb, at = framed(found)
    if frame is None:
        return None
    head = head_of(found, at)
    direct = bool(head) and found.classes[at] not in "pft"
    terms: dict[str, str] = {}
    names = set()
    for number in range(at, len(found.classes)):
        lower, letter = found.lower[number], found.classes[number]
        if letter in _CONTENT and lower not in TIMES and lower not in _EMPTY:
            one = rooted(lower, letter)
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
        acronyms=dict(_acronyms(found)),
        figures=counts,
        hours=frozenset(_HOUR.findall(text)),
    )


def _acronyms(found: Words) -> Iterator[tuple[str, frozenset[str]]]:
    for run in _NAME.finditer(found.classes):
        words_ = found.lower[run.start() : run.end()]
        yield "".join(word[0] for word in words_), frozenset(rooted(word, "N") for word in words_)


def likeness(one: Proposition, other: Proposition) -> Likeness | None:
    """How two statements of one frame meet; None where they tell of other things.

    So they do where each has a name or an hour that the other has not, or another object.
    """
    mine, theirs = _shortened(one, other), _shortened(other, one)
    shorter, longer = (one, other) if len(mine) <= len(theirs) else (other, one)
    if shorter.direct and longer.direct and longer.head not in shorter.terms:
        return None
    if (shorter.head and shorter.head not in longer.terms) or (longer.direct and not shorter.terms):
        return None
    named = bool(one.names & mine - theirs and other.names & theirs - mine)
    if named or (one.hours and other.hours and not one.hours & other.hours):
        return None
    return Likeness(mine & theirs, mine - theirs, theirs - mine, _apart(one, other))


def _shortened(one: Proposition, other: Proposition) -> frozenset[str]:
    """The terms of one, with the acronym that the other has for a name of several words."""
    terms = set(one.terms)
    for acronym, parts in one.acronyms.items():
        if acronym in other.names:
            terms = terms - parts | {acronym}
    return frozenset(terms)


def _apart(one: Proposition, other: Proposition) -> tuple[QuantityMention, QuantityMention] | None:
    """Numbers of one noun or one dimension of which each says one that the other does not."""
    figures = [(a, b) for a in one.figures for b in other.figures if _of_what(a) == _of_what(b)]
    if any(a.kind == "money" and _meets(a, b) for a, b in figures):
        figures = [(a, b) for a, b in figures if a.kind != "money"]  # the rest is converted
    met = {id(f) for pair in figures if _meets(*pair) for f in pair}
    return next(((a, b) for a, b in figures if id(a) not in met and id(b) not in met), None)


def _meets(one: QuantityMention, other: QuantityMention) -> bool:
    a, b = one.quantity, other.quantity
    return bool(a and b) and a.rounded().meet(b.rounded()) is not Meeting.APART  # type: ignore[union-attr]


def _of_what(one: QuantityMention) -> tuple[str, str]:
    """The dimension of what is measured, and the noun of what is counted."""
    dimension = one.quantity.dimension if one.quantity else ""
    counted = one.unit in ("count", "people") and one.noun
    return dimension, noun(counted.split()[-1]) if counted else ""


def said(object_: Iterable[str], scope: Iterable[tuple[str, str]]) -> str:
    """What an open claim says of its subject, as a text, by its object and scope.

    >>> said(["the offer"], [("at", "noon"), ("verb", "reject")])
    'reject the offer at noon'
    """
    pairs = tuple(scope)
    verb = [word for name, word in pairs if name == "verb"]
    rest = [word for pair in pairs if pair[0] != "verb" for word in pair]
    return " ".join([*verb, *object_, *rest])
