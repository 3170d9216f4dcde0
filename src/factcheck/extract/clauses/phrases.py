"""Noun phrases beside a verb: the subject before it, the object and the adjuncts after it."""

from __future__ import annotations

import re

from factcheck.extract.sentences import Span
from factcheck.extract.words import Words

_MODIFIER = "[ajDGU#NnbBYyv'`i]"
_HEAD = "[nNbB#Yi]"
CHUNK = f"(?:[di]{{0,2}}{_MODIFIER}{{0,12}}(?:{_HEAD}|(?<=[dj'nN])G)|a?[rio])"
"""A noun phrase without what prepositions add, over the classes of its words."""
# The same from right to left, as the words before a verb are read.
_CHUNK_BACK = r"(?:\.?(?:[nNbB#Yio']|G(?=[dj'nNb]))(?:[jDGU#NnbB'`i]|Y(?=[diD])|a(?=[diaj'])){0,12}[di]{0,2}|r)"
_PHRASE_BACK = f"(?:\\)[^()]{{1,12}}\\()?{_CHUNK_BACK}(?:(?:[fpct]|pf)a?{_CHUNK_BACK}){{0,8}}"
SUBJECT_BACK = re.compile(
    f"(?:,a,|[a!]{{0,3}})(?P<subject>(?:[,)-](?P<aside>{_PHRASE_BACK}(?:,{_PHRASE_BACK}){{0,2}})[,(-])?{_PHRASE_BACK})"
)
"""What stands before a verb, over the reversed classes."""
SUBJECT_AFTER = re.compile(
    f"{CHUNK}(?:[fpct]{CHUNK}){{0,4}}(?:,{CHUNK}(?:[fpct]{CHUNK}){{0,3}}(?=[,.]))?"
)
"""A noun phrase that follows, such as the subject of an inverted verb."""
OBJECT = re.compile(f"[a!]{{0,3}}(?P<object>{CHUNK}(?:f{CHUNK}|c{CHUNK}){{0,3}})")
ADJUNCT = re.compile(f"[pt][a#]?{CHUNK}(?:[fc]{CHUNK}){{0,3}}|p?[#y]?[Yy]+")
_LIST_BACK = re.compile(f"(?P<last>c,?)?(?P<rest>{_CHUNK_BACK}(?:,{_CHUNK_BACK}){{0,8}})")
SPANS = frozenset(
    (
        "day",
        "week",
        "month",
        "year",
        "morning",
        "afternoon",
        "evening",
        "night",
        "weekend",
        "season",
    )
)
"""Nouns that make the time of a phrase: "last week"."""
_TIMES = SPANS | {"time"}
_TIMED = 5
"""How many words of a phrase may tell a time."""
_NAMED_BACK = re.compile(r",N{1,4}(?![a-zA-Z])")
_OPENING = frozenset('.:;"(-qw')
"""What stands before a word that opens a clause."""
_COUNTING = frozenset(("least", "most", "all"))
_VERBAL = frozenset("vVPDzZmMhHeE")


class Phrases:
    """The noun phrases of a text, found from where they end or begin; spans count words."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.classes = words.classes
        self.back = words.classes[::-1]
        self.total = len(self.back)

    def before(self, end: int, left: int) -> Span | None:
        """The noun phrase that ends before a word and begins at `left` at the earliest."""
        total = self.total
        match = SUBJECT_BACK.match(self.back, total - end, total - left)
        return (total - match.end(1), total - match.start(1)) if match else None

    def governed(self, found: Span) -> bool:
        """Whether a phrase hangs on a preposition, and not on one that counts: "at least 12"."""
        first = found[0]
        if self.classes[max(0, first - 1) : first] not in ("p", "f", "t"):
            return False
        return self.classes[first] != "#" and self.words.lower[first] not in _COUNTING

    def behind_time(self, found: Span) -> int:
        """Where a phrase begins, without a time whose clause it opens: "the last time Acme"."""
        for at in range(found[0] + 1, min(found[1], found[0] + _TIMED)):
            if self.words.lower[at - 1] in _TIMES and self.classes[at] in "dN":
                return at
        return found[0]

    def listed(self, found: Span, left: int) -> Span | None:
        """A phrase with those that commas list before it: "Acme, Borel and Castor".

        None where the list hangs on a noun: "the strike against Acme, Borel and Castor".
        """
        total = self.total
        joined = "c" in self.classes[slice(*found)]
        start = found[0] - joined
        if joined and self.classes[start : found[0]] != ",":
            return found
        match = _LIST_BACK.match(self.back, total - start, total - left)
        if match is None or joined == bool(match["last"]):
            return found
        first = total - match.end()
        parts = self.classes[first : total - match.start("rest")].split(",")
        opens = first == left or self.classes[first - 1] in _OPENING
        opens = opens or self.classes[max(0, first - 2) : first] in ("y,", "Y,")
        if not opens and len(parts) + joined > 1 and self._hangs(first):
            return None
        if not opens or self._time(first + len(parts[0])):
            first += len(parts.pop(0)) + 1
        comma = (match["last"] or "").endswith(",")
        return (first, found[1]) if len(parts) > comma else found

    def _hangs(self, first: int) -> bool:
        """Whether a preposition before a word belongs to a noun before it."""
        before, noun = self.classes[first - 1], self.classes[max(0, first - 2) : first - 1]
        return before in "pf" and noun in ("n", "b", "B", "N")

    def _time(self, end: int) -> bool:
        """Whether a phrase that ends before a word tells when: "last week"."""
        return self.words.lower[end - 1] in SPANS or self.classes[end - 1] in "yY"

    def after(self, first: int, limit: int) -> Span | None:
        """The noun phrase that begins with a word, unless a verb follows whose subject it is."""
        match = SUBJECT_AFTER.match(self.classes, first, limit)
        if match is None or self.classes[match.end() : match.end() + 1] in _VERBAL:
            return None
        return match.span()

    def named(self, found: Span, left: int) -> Span:
        """A phrase with the name that it stands in apposition to: "Ada Lorn, the head of"."""
        if self.classes[found[0]] not in "di" or self.words.lower[found[0]] == "whose":
            return found
        match = _NAMED_BACK.match(self.back, len(self.back) - found[0], len(self.back) - left)
        if match is None:
            return found
        return found[0] - len(match.group()), found[1]
