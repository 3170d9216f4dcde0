"""What a clause says, in the words of the text: where it begins and ends."""

from __future__ import annotations

import re

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import CHUNK
from factcheck.extract.events.assertions import FACTIVE
from factcheck.extract.events.cuts import ASKING, cut
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.verbforms import nominal
from factcheck.extract.wordlists import words
from factcheck.extract.words.lexicon import FOCUS

_STOPS = " \t\n.,;:–—-\"”“’‘'("
_DASHES = (",", "–", "—", " -", "--")
_JOINTS = (",", "c")
_JOINTS_BEHIND = (
    " and",
    " but",
    " or",
    " even",
    " just",
    " especially",
    " particularly",
    " where",
    " when",
    " while",
)
"""What stands before another clause and belongs to it."""
_MORE = re.compile(
    rf"c(?P<more>(?=[dinjNbB#]){CHUNK}(?:[fp]{CHUNK})*)(?P<after>.?)(?P<object>[d#NioraY.,])?"
)
"""What "and" joins to words before it, and what follows."""
_FINITE = tuple("PVzZmMhHeE")
_NOMINAL = tuple("njGBp")
_MARKING = ("", *'.,;:"-)cs')
_CHANGING = words("never not only nearly almost hardly barely scarcely rarely seldom merely")
"""Adverbs without which a verb says something else."""
_RUN_ON = re.compile(r",(?:a'|ra?[PVzZmMhHeE']|N{1,3}a?[PVzZmMhHeE])|,w[^PVzZmMhHeEDvbB']*\Z")
_ABSOLUTE = re.compile(r",p?[dijn#NbB'`]+\Z")
"""What a form in -ing tells of beside a clause: "sat down, Acme having left"."""
_RESUMED = re.compile(r",a?(?:[PVzZmMhHeE]|D[d#NijnD])")
"""The verb of the clause around a clause beside a noun: "Acme, which is old, left"."""
_BESIDE = re.compile(r"[pGwsx]|cr")
"""Classes of words that open what only goes along with a clause."""
_AGO = ("ago", "later", "earlier")


def start_of(reading: Reading, clause: Clause) -> int:
    """Where what is said begins: with the adverbs before the verb that change what it says."""
    words_ = reading.prose.words
    at = words_.first_at(clause.verb.start)
    while at and words_.lower[at - 1] in _CHANGING:
        at -= 1
    return words_.starts[at]


def end_of(reading: Reading, index: int, clause: Clause) -> int | None:
    """Where what is said ends: before a clause that tells something beside it.

    None where what was read as that clause may be none.
    """
    text, end, words_ = reading.text, clause.end, reading.prose.words
    for at in reading.clauses.indexes(clause.sentence):
        inner = reading.clauses[at]
        first = min(inner.start, inner.verb.start)
        if inner.subject and (_joined(reading, inner) or inner.kind == "main"):
            first = min(first, inner.subject[0])
        if at <= index or first <= clause.verb.end or first >= end:
            continue
        mark = text[slice(*inner.mark)].lower() if inner.mark else ""
        beside = text[:first].rstrip().endswith(_DASHES)
        asked = mark in ASKING and not text[clause.verb.end : first].strip()
        opens = inner.kind == "subordinate" and mark in FACTIVE and not asked
        joined = _joined(reading, inner)
        if not joined and (opens or inner.kind == "main") and nominal(reading, inner):
            return None
        if joined:
            end = _joint(reading, clause, first, ",")
        elif opens or inner.kind == "main":
            end = _before_focus(reading, first)
        elif beside and inner.kind in ("participle", "relative"):
            behind = words_.classes[words_.end_at(inner.verb.end)]
            if inner.verb.voice == "passive" and behind in "dor":
                return None  # "when her aide, a guard, sent him"
            described = words_.classes[words_.end_at(first) - 2] == "j"  # "a small, glowing orb"
            attributive = behind in "nbBN" and (described or inner.verb.voice == "passive")
            end = end if attributive else _joint(reading, clause, first)
    end = _run_on(reading, clause, end)
    whole = _whole(reading, clause, _trimmed(text, clause.verb.end, end))
    if whole is None:
        return None
    end = _quoted(reading, clause, whole)
    return end if not cut(reading, clause, end) else _shorter(reading, clause, end)


def _before_focus(reading: Reading, end: int) -> int:
    """An end without what belongs to the clause behind it: "shut shortly after Lorn left"."""
    words_ = reading.prose.words
    at = words_.first_at(end) - 1
    stressed = words_.classes[at] == FOCUS and words_.lower[at] not in _AGO
    return words_.starts[at] if stressed else end


def _shorter(reading: Reading, clause: Clause, end: int) -> int | None:
    """An end at the last comma before one where words are cut: "is sold in Vell, despite calls for"."""
    words_ = reading.prose.words
    first, last = words_.end_at(clause.verb.end), words_.end_at(end)
    at = words_.classes.rfind(",", first + 1, last)
    inside = reading.prose.within_quotation
    if at < 0 or _BESIDE.match(words_.classes, at + 1) is None:
        return None
    if inside(words_.starts[at]) != inside(clause.verb.start):
        return None
    end = words_.ends[at - 1]
    return None if cut(reading, clause, end) else end


def _run_on(reading: Reading, clause: Clause, end: int) -> int:
    """An end before another clause that was read as a part of this one."""
    words_ = reading.prose.words
    first, last = words_.end_at(clause.verb.end), words_.end_at(end)
    pattern = _RESUMED if clause.kind == "relative" else _RUN_ON
    found = pattern.search(words_.classes, first, last)
    if found is None and words_.classes[last : last + 1] == "G":
        found = _ABSOLUTE.search(words_.classes, first, last)
    return words_.starts[found.start()] if found else end


def _whole(reading: Reading, clause: Clause, end: int) -> int | None:
    """An end behind what "and" joins to its last words; None where that may be a clause.

    "Cut taxes and other costs" goes on, "cut taxes and costs fell" ends.
    """
    words_ = reading.prose.words
    at, stop = words_.end_at(end), reading.prose.bounds[clause.sentence][1]
    if words_.classes[at : at + 1] != "c" or not reading.text[end : end + 1].isspace():
        return end
    found = _MORE.match(words_.classes, at, stop)
    if found is None:
        return None if words_.classes[at + 1] in _NOMINAL else end
    after, plain = found["after"], words_.classes[at + 1] in "nbBj"
    if after in _MARKING or found.end("more") == stop:
        return words_.ends[found.end("more") - 1]
    _, between, pair = reading.text[clause.verb.end : end].rpartition(" between ")
    if between and " and " not in pair:
        return None
    finite = after in _FINITE or (after == "D" and (not plain or found["object"] is not None))
    return end if finite else None


def _quoted(reading: Reading, clause: Clause, end: int) -> int:
    """An end behind the quotation that what is said goes on with: "called it “a sad end”"."""
    text, quote = reading.text, reading.prose.quotation_from(end)
    if quote is not None and not text[end : quote.start].strip() and quote.closed:
        behind = reading.prose.sentence_at(quote.end - 1) == clause.sentence
        end = _trimmed(text, quote.start + 1, quote.end) if behind else end
    return end


def _joint(reading: Reading, clause: Clause, end: int, mark: str = ",c") -> int:
    """An end before ", but the mill" of ", but the mill, which was sold, reopened".

    So is one before ", Lorn" of ", Lorn and Reed left", where `mark` is the comma alone.
    """
    words_ = reading.prose.words
    at = words_.end_at(end)
    while at and (words_.starts[at - 1] >= end or words_.classes[at - 1] in _JOINTS):
        at -= 1
    found = reading.phrases.before(at, words_.end_at(clause.verb.end))
    size = len(mark)
    if found is None or words_.classes[max(0, found[0] - size) : found[0]] != mark:
        return end
    return words_.starts[found[0] - size]


def _joined(reading: Reading, inner: Clause) -> bool:
    """Whether "and" joins a clause that has a subject of its own."""
    if inner.subject is None:
        return False
    words_ = reading.prose.words
    at = words_.first_at(inner.subject[0])
    return words_.classes[max(0, at - 1) : at] == "c"


def _trimmed(text: str, start: int, end: int) -> int:
    """An end without the marks and the "and" before it."""
    while end > start and text[end - 1] in _STOPS:
        end -= 1
    for joint in _JOINTS_BEHIND:
        if text.endswith(joint, start, end):
            return _trimmed(text, start, end - len(joint))
    return end
