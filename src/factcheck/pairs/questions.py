"""What an alignment asks of both texts, as a reader would put it: the words with a gap in them."""

from __future__ import annotations

from factcheck.extract.wordlists import words
from factcheck.ingest.datelines import dateline
from factcheck.pairs.alignment import Alignment, Slot
from factcheck.pairs.text import Text

GAP = "…"
_BEFORE, _AFTER = 16, 6
"""Words of the sentence that are shown to either side of the gap, at most."""
_STOPS = words("and or but while as when who which that")
_LOOSE = words("a an the of in on at to for by with from its his her their")
_LONGEST = 160
_MARKS = " \t\n,;:.!?–—-"
_SIDE_MARKS = f"{_MARKS}“”\"'()[]"


def question(one: Alignment, a: Text, b: Text) -> str:
    """The first text's words around the slot, with a gap for what answers: "It has … arches".

    Where the slot is the whole sentence, as of what one text affirms and the other denies, it is
    that sentence. Where the value is not what stands there, it is what is asked, of whom.
    """
    for slot, text in ((one.a, a), (one.b, b)):
        if slot.span == slot.passage:
            return _cut(text.text[slice(*slot.passage)].strip(_MARKS))
    if one.why and one.kind == "name":
        return _cut(f"{one.asked}: {one.shared}")
    return _cut(_gapped(one.a, a)) or _cut(one.asked or one.shared or one.kind)


def _gapped(slot: Slot, text: Text) -> str:
    start, end = slot.passage[0], slot.span[0]
    filed = dateline(text.text[start:end])
    before = text.text[start + (filed.length if filed else 0) : end].split()
    after = _phrase(text.text[slot.span[1] : slot.passage[1]].split()[:_AFTER])
    return " ".join([*before[-_BEFORE:], GAP, *after]).strip(_SIDE_MARKS) if before or after else ""


def _phrase(behind: list[str]) -> list[str]:
    """The words behind a gap as far as their phrase goes."""
    found: list[str] = []
    for word in behind:
        if word.lower() in _STOPS:
            break
        found.append(word)
        if word[-1] in _MARKS:
            break
    while found and found[-1].lower() in _LOOSE:
        found.pop()
    return found


def _cut(words: str) -> str:
    """On one line, and not too long."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rpartition(' ')[0]}"
