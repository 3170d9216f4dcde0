"""Noun phrases as the names that claims carry."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from factcheck.extract.events.conjuncts import conjuncts, listing
from factcheck.extract.events.cores import WIDEST, core, trimmed
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.speaking import mentioned
from factcheck.extract.events.voices import voice_at
from factcheck.extract.mentions import Mention
from factcheck.extract.mentions.nouns import (
    DESCRIBING,
    DESCRIPTIONS,
    OCCUPATIONS,
    ORGANISATION,
    ROLES,
    demonym,
)
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_FULL = ("name", "catalogue", "part")
_LEADS = frozenset("di")
_PARTED = frozenset(',"(:;-w')
_THINGS = words("it they")
"""Pronouns that mean too many things to be resolved but by a verb of saying above them."""
_OURS = words("we our us ours")
_MINE = words("i my me")
_BODIES = {word.removesuffix("s") for word in ORGANISATION | DESCRIPTIONS | ROLES} | words(
    "authoritie side force troop"
)
"""Heads of those who act for a country: "Castrian officials"."""
_PARTITIVE = words(
    "one two three four five six seven eight nine ten twelve dozens hundreds thousands millions some many "
    "most several few each none half part either neither any much more less fewer nearly almost"
)
_WHOLES = (["of"], ["than"])
"""What follows a number or a share of things: "one of the mills", "more than 20 people"."""
_EMPTY = words(
    "it this that they he she them him her who which what there one some any these those"
)
_BESIDE = words("a an another other")
"""What begins the name of somebody whom a list may leave out."""
_TITLE = re.compile(r"[\"“‘][A-Z][^\"“”‘’:.\n]*: $")
"""The first half of a title in quotation marks, whose second half is no name alone."""
_TITLED = 40
_OPENS = re.compile("N[id]p")
"""What an order opens with: "Compare this with Vell"."""
VAGUE = words("a an some any no another each every many several few most more such other")


_ROLES = (
    ROLES
    | OCCUPATIONS
    | words("player star partner friend husband wife brother sister mother father")
)


class Phrase(NamedTuple):
    """A noun phrase and what it names."""

    names: tuple[str, ...]
    span: Span
    named: bool
    """Whether it is a name or holds one: "the Vell bridge"."""
    definite: bool
    """Whether it means a certain one, not "a bridge"."""
    head: str
    """Its last word, in lower case."""


def phrase(reading: Reading, span: Span) -> Phrase | None:
    """What a noun phrase names; None for a pronoun that nothing resolves."""
    return reading.once(_phrase, span)


def _phrase(reading: Reading, span: Span) -> Phrase | None:
    words_ = reading.prose.words
    span = span[0], reading.whole_end(*span)
    first, end = words_.first_at(span[0]), words_.end_at(span[1])
    if (
        first >= end
        or words_.classes[first] == "#"
        or ":" in words_.classes[first:end]
        or _credits(reading, first, end)
        or _OPENS.match(words_.classes, first, end)
        or words_.lower[first] in ("than", "least", "most")
        or _TITLE.search(reading.text, max(0, span[0] - _TITLED), span[0])
        or (words_.lower[first] in _PARTITIVE and words_.lower[first + 1 : first + 2] in _WHOLES)
    ):
        return None
    several = _joined(reading, first, end)
    if several:
        return several
    if parts := conjuncts(reading, first, end):
        return _together(reading, parts, span)
    if listing(words_.classes[first:end]):
        return None
    if words_.classes[first] == "p" or not words_.classes[first:end].strip("G"):
        return None
    if words_.classes[first] in "Yy" and words_.classes[first + 1 : first + 2] == "p":
        first += 2
    heart = core(reading, first, end)
    if heart is None:
        return None
    whole = end
    first, end = heart
    start, stop = words_.starts[first], words_.ends[end - 1]
    inside = reading.mentions_in(words_.starts[max(0, first - 1)], stop)
    for one in inside:
        if one.candidates and not one.name and (one.start, one.end) == (start, stop):
            # Two have this name: it is told, and the comparer says why it is not compared.
            return Phrase((reading.text[start:stop],), (start, stop), True, True, "")
        if one.how == "pronoun" and words_.lower[first] in _THINGS:
            return None
        if one.name and one.end >= stop:
            if one.start <= start:
                return Phrase((_shown(reading, one.name),), (start, stop), True, True, "")
            led = words_.classes[first : words_.first_at(one.start)]
            if "f" not in led and (one.kind == "person" or _called(reading, first, one)):
                return Phrase((_shown(reading, one.name),), (one.start, stop), True, True, "")
    short = end < whole <= first + WIDEST and not _named(reading, first, end)
    if short and words_.classes[end] in "pf" and _PARTED.isdisjoint(words_.classes[end:whole]):
        end = whole
    return _described(reading, first, end)


def _credits(reading: Reading, first: int, end: int) -> bool:
    """Whether a stroke before a name makes a credit of what it follows: "Photo / Acme The mill"."""
    words_ = reading.prose.words
    strokes = (at for at in range(first, end - 1) if words_.lower[at] == "/")
    return any(words_.classes[at + 1] == "N" for at in strokes)


def _called(reading: Reading, first: int, one: Mention) -> bool:
    """Whether a word before a name says what it is: "the shipyard Halmo", "Vell-based Norrail"."""
    words_ = reading.prose.words
    at = words_.first_at(one.start) - 1
    if at < first or one.how not in _FULL:
        return False
    return words_.classes[at] in "nbB" or bool(DESCRIBING.fullmatch(words_.lower[at]))


def _shown(reading: Reading, name: str) -> str:
    return reading.names.catalogue.name(name)


def _described(reading: Reading, first: int, end: int) -> Phrase | None:
    words_ = reading.prose.words
    start, stop = words_.starts[first], words_.ends[end - 1]
    word = words_.lower[first]
    if end - first == 1 and (word in _EMPTY or word in _OURS or word in _MINE):
        return _meant(reading, word, (start, stop))
    definite = word not in VAGUE
    if reading.text[max(0, start - 1) : start] in ("-", "‑", "–"):
        return None
    if time := next((one for one in reading.times.within(start, stop) if one.end >= stop), None):
        end = trimmed(reading, first, words_.end_at(time.start))
        if end <= first:
            return None
        stop = words_.ends[end - 1]
    while first < end - 1 and words_.classes[first] in _LEADS:
        first += 1
    if words_.classes[first:end] == "d":
        return None
    text = " ".join(reading.text[words_.starts[first] : stop].split())
    counted = text[0].isdigit() and words_.classes[first] != "n"  # "12 mills", no "24-hour strike"
    if counted or text[0] in "%$£€" or "%" in text:
        return None
    named = _named(reading, first, end)
    head = next((at for at in range(first, end) if words_.classes[at] in "pf"), end) - 1
    return Phrase((text,), (start, stop), named, definite, words_.lower[head])


def _named(reading: Reading, first: int, end: int) -> bool:
    """Whether a name stands in it: the capital of a first word tells of none."""
    words_ = reading.prose.words
    inside = reading.mentions_in(words_.starts[first], words_.ends[end - 1])
    names = [one for one in inside if one.how in _FULL and (one.name or one.candidates)]
    bodies = words_.lower[end - 1].removesuffix("s") in _BODIES
    return any(bodies or not _adjective(one) for one in names)


def _adjective(one: Mention) -> bool:
    """Whether a name only tells where something is from: "Castrian"."""
    return one.how == "name" and demonym(one.name or "")


def _meant(reading: Reading, word: str, span: Span) -> Phrase | None:
    """Whom a pronoun means: a name before it, or the speaker of a quotation."""
    for one in reading.mentions_in(*span):
        if one.name:
            return Phrase((_shown(reading, one.name),), span, True, True, "")
    if word in _OURS or word in _MINE:
        voice = voice_at(reading, span[0])
        name = voice and (voice.speaks_for if word in _OURS else voice.speaker)
        known = name in reading.once(mentioned)
        if name and voice and known and not voice.hearsay:
            return Phrase((_shown(reading, name),), span, True, True, "")
    return None


def _together(reading: Reading, parts: list[tuple[int, int]], span: Span) -> Phrase | None:
    """What joined phrases name together; None where one of them means nothing certain."""
    words_ = reading.prose.words
    spans = [(words_.starts[one], words_.ends[two - 1]) for one, two in parts if one < two]
    read = [one for one in (phrase(reading, each) for each in spans) if one is not None]
    found = [one for one in read if one.definite]
    leads = {words_.lower[first] for first, _ in parts}
    if not found or len(read) < len(parts) or leads & VAGUE - _BESIDE or _shares(reading, spans):
        return None
    names = tuple(dict.fromkeys(name for one in found for name in one.names))
    return Phrase(names, span, all(one.named for one in found), True, found[-1].head)


def _shares(reading: Reading, spans: list[Span]) -> bool:
    """Whether one person may be all that is joined: "the Norrail and Halmo chief Ada Lorn"."""
    *before, last = [reading.mentions_in(*span) for span in spans]
    words_, start = reading.prose.words, spans[-1][0]
    if not last or any(_person(reading, one) for inside in before for one in inside):
        return False
    first, name = words_.first_at(start), words_.first_at(last[-1].start)
    led = words_.classes[first] not in _LEADS and not _ROLES.isdisjoint(words_.lower[first:name])
    return led and _person(reading, last[-1])


def _person(reading: Reading, one: Mention) -> bool:
    """Whether a name is, or may be, that of a person."""
    return one.kind == "person" or (one.kind == "unknown" and " " in reading.name_of(one))


def _joined(reading: Reading, first: int, end: int) -> Phrase | None:
    """The names of "Acme and Borel", where nothing but names is joined."""
    words_ = reading.prose.words
    start, stop = words_.starts[first], words_.ends[end - 1]
    if "c" not in words_.classes[first:end]:
        return None
    inside = [one for one in reading.mentions_in(start, stop) if one.name]
    if len(inside) < 2:
        return None
    rest = reading.text[start : inside[0].start]
    for before, after in pairwise(inside):
        rest += reading.text[before.end : after.start]
    if set(rest.lower().replace(",", " ").split()) - {"and", "the", "both"}:
        return None
    if reading.text[inside[-1].end : stop].strip():
        return None
    names = tuple(dict.fromkeys(_shown(reading, one.name) for one in inside if one.name))
    return Phrase(names, (start, stop), True, True, "")
