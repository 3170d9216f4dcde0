"""Numbers that a noun or a state beside them explains: wordings as data.

A wording is a line ``predicate qualifier=value | kind of unit | whose | pattern``. The pattern is a
regular expression over the text in lower case, with its quantities blotted out; ``{n}`` is the one
that is told, ``{be}`` what may stand between a noun and its number, ``{x}`` up to three words, and
``{of}`` a phrase that says of what or where. `whose` says who the claim is about: ``event``, the
election or the disaster of the text; ``who``, the name in the group ``who`` of the pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.quantities import QuantityMention
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import lowered, words
from factcheck.units import unit_of

_BLOT = "#"
_PARTS = {
    "{n}": r"(?P<n>#++)",
    "{m}": r"#++",
    "{be}": (
        r"(?: (?:was|were|is|are|has|have|had|been|being|now|then|also|still|currently|already|officially"
        r"|provisionally|later|initially))*"
        r"(?: (?:put|estimated|reckoned|assessed|valued|given|set|recorded|measured|reported|projected))?"
        r"(?: (?:stood|stands|standing|remained|reached|reaching|hit|came|totalled|totaled|totalling|rose"
        r"|risen|climbed|grew|grown|increased|jumped|fell|fallen|dropped|slipped|slid|edged|eased|soared"
        r"|surged|doubled|exceeded|topped|averaged|amounted|amounts|ran|run))?"
        r"(?: (?:up|down|in|at|to|by|into|of|from|as))*(?: (?:be|a|the|about|around|some|record|just|only))*"
    ),
    "{x}": r"(?:[\w'’-]+ ){0,3}?",
    "{of}": r"(?: (?:in|of|from|to|at|across|for|on|caused by)(?: [\w'’.-]+){1,5}?)?",
    "{people}": r"(?:people|persons|residents|villagers|families|households|locals|inhabitants|others|others)",
    "{homes}": r"(?:homes|households|houses|customers|properties|people|residents|premises|homes and businesses|families)",
    "{power}": r"(?P<of>power|electricity|water|running water|drinking water|heating|gas)",
}
_KINDS = {
    "share": ("share",),
    "people": ("people", "count"),
    "count": ("count", "people"),
    "length": ("length",),
    "time": ("time", "months"),
}


Told = tuple[Span, frozenset[str]]
"""Where a sentence stands, and its words in lower case."""


class Wording(NamedTuple):
    """One way to say how many or how much."""

    predicate: str
    scope: tuple[tuple[str, str], ...]
    kind: str
    whose: str
    cues: frozenset[str]
    """Words of which a text has one."""
    pattern: re.Pattern[str]


class Figure(NamedTuple):
    """A number that a wording explains."""

    wording: Wording
    match: re.Match[str]
    mention: QuantityMention


@lru_cache(None)
def wordings(table: str) -> tuple[Wording, ...]:
    """Wordings from their lines."""
    return tuple(map(_wording, filter(str.strip, table.splitlines())))


def _wording(line: str) -> Wording:
    told, kind, whose, cues, pattern = (part.strip() for part in line.split("|", 4))
    predicate, *pairs = told.split()
    scope = tuple((name, value.replace("_", " ")) for name, value in (p.split("=") for p in pairs))
    for short, meant in _PARTS.items():
        pattern = pattern.replace(short, meant)
    return Wording(predicate, scope, kind, whose, words(cues), re.compile(rf"(?<![\w#]){pattern}"))


def blotted(text: str, quantities: list[QuantityMention]) -> str:
    """A text in lower case whose quantities are blotted out, each place where it was.

    >>> from factcheck.extract.quantities import find_quantities
    >>> blotted("Turnout was 71 percent.", find_quantities("Turnout was 71 percent."))
    'turnout was ##########.'
    """
    parts, at = [], 0
    for one in quantities:
        if one.start >= at:
            parts += [text[at : one.start], _BLOT * (one.end - one.start)]
            at = one.end
    parts.append(text[at:])
    return lowered("".join(parts))


def figures(
    table: str, plain: str, quantities: list[QuantityMention], sentences: Iterable[Told]
) -> Iterator[Figure]:
    """The numbers of blotted sentences that wordings explain, each once.

    A sentence is given by its offsets and its words.
    """
    starts = {one.start: one for one in quantities}
    taken: set[int] = set()
    for (start, end), said in sentences:
        for wording in wordings(table):
            if wording.cues.isdisjoint(said):
                continue
            for match in wording.pattern.finditer(plain, start, end):
                mention = starts.get(match.start("n"))
                if mention is None or mention.start in taken or not _fits(mention, wording.kind):
                    continue
                taken.add(mention.start)
                yield Figure(wording, match, mention)


def _fits(mention: QuantityMention, kind: str) -> bool:
    if mention.kind in ("ordinal", "score", "age", "change-by", "change-from"):
        return False
    if kind == "money":
        return mention.kind in ("money", "change-to", "range") and unit_of(
            mention.unit
        ).dimension not in ("share", "count", "people", "length")
    return unit_of(mention.unit).dimension in _KINDS[kind]
