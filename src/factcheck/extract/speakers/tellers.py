"""Which name a source phrase is: that of its head, not one that only stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.extract.mentions import Mention
from factcheck.extract.prose import Prose
from factcheck.extract.sentences import Span
from factcheck.extract.speakers.cues import TELLERS, WRITTEN

_ENDS = frozenset('pftwqsc,;:("-')
_REDUCED = frozenset("GUD")
_NOMINAL = frozenset("nNbB#i")
_AFTER_HEAD = frozenset("yYa'")
_BEHIND = frozenset("nbjBGUD'`#Yy")
_HEAD_ENDS = re.compile(r",| (?:of|for|at|in|with|from|who|on|to|close|familiar)\b")
_NEAR = 3
"""How many words may stand between a body and what it has written."""


class Teller(NamedTuple):
    """Who a source phrase is."""

    name: Mention | None
    """The mention that its head is; None where it is only described."""
    shown: str
    """The words of the phrase up to the first aside."""


def teller(prose: Prose, span: Span, inside: Sequence[Mention]) -> Teller:
    """Who a phrase is, given the mentions in it.

    >>> from factcheck.extract.mentions import find_mentions
    >>> prose = Prose("A sheriff's office in Vell, and Mayor Ada Lorn of Dunmar, agreed.")
    >>> found = find_mentions(prose)
    >>> [teller(prose, span, found).shown for span in ((0, 26), (32, 56))]
    ["A sheriff's office in Vell", 'Mayor Ada Lorn of Dunmar']
    >>> [(one and one.name) for one in (teller(prose, s, found).name for s in ((0, 26), (32, 56)))]
    [None, 'Ada Lorn']
    """
    words_ = prose.words
    first, end = words_.first_at(span[0]), words_.end_at(span[1])
    inside = [one for one in inside if span[0] <= one.start and one.end <= span[1]]
    stop = _stop(prose, first, end, inside)
    head = stop - 1
    while head > first and words_.classes[head] in _AFTER_HEAD:
        head -= 1
    aside = next((at for at in range(stop, end) if words_.classes[at] in ",;("), end)
    shown = " ".join(prose.text[span[0] : words_.ends[max(first, aside - 1)]].split())
    if first >= end:
        return Teller(None, shown)
    last = words_.ends[head]
    name = next((one for one in inside if one.end == last), None)
    if name is None or name.kind != "person":
        name = _apposed(prose, stop, end, inside) or name
    if name is None and words_.lower[head] in WRITTEN:
        name = _author(prose, head, inside)
        if name is None and words_.lower[stop : stop + 1] in (["from"], ["by"]) and stop + 1 < end:
            name = teller(prose, (words_.starts[stop + 1], span[1]), inside).name
    return Teller(name, shown)


def head(described: str) -> str:
    """The head of a description: "sources", of "two sources close to the mayor"."""
    lead = _HEAD_ENDS.split(described.lower(), maxsplit=1)[0].split()
    return lead[-1] if lead else ""


def tells(speaker: str) -> bool:
    """Whether a description is of somebody, or something written, that can say anything.

    >>> tells("two witnesses"), tells("state media"), tells("the rates")
    (True, True, False)
    """
    listed = {word.strip(",.’'") for word in speaker.lower().split()}
    plain = listed | {word.removesuffix("s") for word in listed}
    plain |= {word.removesuffix("es") for word in listed}
    plain |= {f"{word[:-3]}y" for word in listed if word.endswith("ies")}
    return not TELLERS.isdisjoint(plain)


def _stop(prose: Prose, first: int, end: int, inside: Sequence[Mention]) -> int:
    """The word after the head and its modifiers: where a phrase, a clause or an aside begins."""
    words_ = prose.words
    covered = {
        at
        for one in inside
        for at in range(words_.first_at(one.start), words_.end_at(one.end))
        if one.how != "pronoun"
    }
    for at in range(first + 1, end):
        if at in covered and at - 1 in covered:
            continue
        letter = words_.classes[at]
        if letter in _ENDS and at not in covered:
            return at
        nominal = words_.classes[at - 1] in _NOMINAL
        if letter in _REDUCED and nominal and words_.classes[at + 1 : at + 2] not in _NOMINAL:
            return at
    return end


def _apposed(prose: Prose, stop: int, end: int, inside: Sequence[Mention]) -> Mention | None:
    """The person in "Acme's lawyer, Ada Lorn" and "the head of Acme, Ada Lorn,"."""
    words_ = prose.words
    comma = words_.classes.find(",", stop, end)
    if comma < 0 or comma + 1 >= end:
        return None
    after = words_.starts[comma + 1]
    return next((one for one in inside if one.start == after and one.kind == "person"), None)


def _author(prose: Prose, head: int, inside: Sequence[Mention]) -> Mention | None:
    """Who has written it: "Norrail's annual report", "an HSA advisory"."""
    words_ = prose.words
    for one in reversed(inside):
        after = words_.end_at(one.end)
        if head - _NEAR - 1 <= after <= head and set(words_.classes[after:head]) <= _BEHIND:
            owned = words_.classes[after] in "'`"
            return one if owned or one.kind == "organisation" else None
    return None
