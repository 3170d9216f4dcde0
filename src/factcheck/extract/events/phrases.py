"""Noun phrases as the names that claims carry."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from factcheck.extract.events.reading import Reading
from factcheck.extract.events.voices import voice_at
from factcheck.extract.mentions import Mention
from factcheck.extract.mentions.nouns import DEMONYM, DESCRIPTIONS, ORGANISATION, ROLES
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_FULL = ("name", "catalogue", "part")
_LEADS = frozenset("di")
_ENDS = re.compile(r"[pswqtc,;:.\"()\-]")
_PARTED = frozenset(',"(:;-w')
_WIDEST = 9
"""How many words a name that the text describes may have."""
_THINGS = words("it they")
"""Pronouns that mean too many things to be resolved but by a verb of saying above them."""
_OURS = words("we our us ours")
_MINE = words("i my me")
_BODIES = {word.removesuffix("s") for word in ORGANISATION | DESCRIPTIONS | ROLES} | words(
    "authoritie side force troop"
)
"""Heads of those who act for a country: "Castrian officials"."""
_EMPTY = words(
    "it this that they he she them him her who which what there one some any these those"
)
_BEHIND = words("beginning starting altogether atop including following plenty")
"""Words behind a phrase that are read as its last."""
VAGUE = words("a an some any no another each every many several few most more such other")


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
    words_ = reading.prose.words
    first, end = words_.first_at(span[0]), words_.end_at(span[1])
    if (
        first >= end
        or words_.classes[first] == "#"
        or ":" in words_.classes[first:end]
        or words_.lower[first] == "than"
    ):
        return None
    several = _joined(reading, first, end)
    if several:
        return several
    if words_.classes[first] == "p" or not words_.classes[first:end].strip("G"):
        return None
    if words_.classes[first] in "Yy" and words_.classes[first + 1 : first + 2] == "p":
        first += 2
    core = _core(reading, first, end)
    if core is None:
        return None
    whole = end
    first, end = core
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
            if one.kind == "person" or _called(reading, first, one):
                return Phrase((_shown(reading, one.name),), (one.start, stop), True, True, "")
    short = end < whole <= first + _WIDEST and not _named(reading, first, end)
    if short and words_.classes[end] in "pf" and _PARTED.isdisjoint(words_.classes[end:whole]):
        end = whole
    return _described(reading, first, end)


def _called(reading: Reading, first: int, one: Mention) -> bool:
    """Whether a common noun before a name says what it is: "the shipyard Halmo"."""
    at = reading.prose.words.first_at(one.start) - 1
    classes = reading.prose.words.classes
    return one.how in _FULL and at > first and classes[at] in "nbB" and "f" not in classes[first:at]


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
        end = _trimmed(reading, first, words_.end_at(time.start))
        if end <= first:
            return None
        stop = words_.ends[end - 1]
    while first < end - 1 and words_.classes[first] in _LEADS:
        first += 1
    text = " ".join(reading.text[words_.starts[first] : stop].split())
    if text[0] in "0123456789%$£€" or "%" in text:
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
    return one.how == "name" and bool(DEMONYM.fullmatch((one.name or "").lower()))


def _meant(reading: Reading, word: str, span: Span) -> Phrase | None:
    """Whom a pronoun means: a name before it, or the speaker of a quotation."""
    for one in reading.mentions_in(*span):
        if one.name:
            return Phrase((_shown(reading, one.name),), span, True, True, "")
    if word in _OURS or word in _MINE:
        voice = voice_at(reading, span[0])
        name = voice and (voice.speaks_for if word in _OURS else voice.speaker)
        if name and voice and not voice.hearsay:
            return Phrase((_shown(reading, name),), span, True, True, "")
    return None


def _core(reading: Reading, first: int, end: int) -> tuple[int, int] | None:
    """The words up to the head, without what hangs on it; the name in an apposition instead."""
    words_ = reading.prose.words
    classes = words_.classes
    at = first
    while at < end and not (at > first and _ENDS.match(classes[at])):
        at += 1
    if at < end and classes[at] == ",":
        after = reading.mentions_in(words_.starts[at], words_.ends[end - 1])
        told = after and reading.text.startswith(",", after[0].end) and classes[first] == "d"
        if (
            after
            and (after[0].kind == "person" or told)
            and after[0].start == words_.starts[at + 1 : at + 2][0]
        ):
            return words_.first_at(after[0].start), words_.end_at(after[0].end)
    at = _trimmed(reading, first, at)
    if at - first > _WIDEST or at == first:
        return None
    return first, at


def _trimmed(reading: Reading, first: int, end: int) -> int:
    """The end of a phrase without the times, adverbs and prepositions that look like a part of it."""
    words_ = reading.prose.words
    times = range(first + 2, end)
    often = next(
        (at for at in times if words_.lower[at] == "times" and words_.classes[at - 1] == "#"), None
    )
    end = end if often is None else max(first + 1, often - 1)
    if words_.lower[end - 3 : end] == ["plenty", "of", "times"]:
        end -= 3
    while end - 1 > first and (
        words_.classes[end - 1] in "ayY'`" or words_.lower[end - 1] in _BEHIND
    ):
        end -= 1
    return end


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
