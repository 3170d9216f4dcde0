"""What a clause says, in the words of the text: where it ends, and whether it is whole."""

from __future__ import annotations

import re
import string

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.assertions import FACTIVE
from factcheck.extract.events.gaps import is_gap
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.verbforms import nominal
from factcheck.extract.events.whole import listed
from factcheck.extract.wordlists import words

_STOPS = " \t\n.,;:–—-\"”“’‘'("
_DASHES = (",", "–", "—", " -", "--")
_WANTING = frozenset("dpftcqswmzhke")
"""Classes of words that want another behind them."""
_JOINTS = (",", "c")
_JOINTS_BEHIND = (" and", " but", " or", " even", " just", " especially", " particularly")
"""What stands before another clause and belongs to it."""
_VERBS = tuple("zmhZMHPV")
_CLOSES = tuple(',.;:”"!')
_JOINED = re.compile(r"c[vb](?=[nNbB])")
"""What "and" joins in an object, and no verb: "cuts and tax hikes"."""
_DURING = frozenset(("time", "times", "day", "moment", "period", "point", "era", "age"))
_TOUCHING = tuple("-‑/") + tuple(string.ascii_letters)
_QUOTED = re.compile(r"(?:^|\s)['‘](?!(?:d|s|re|ve|ll|m)\b)(?=\w)")
_UNQUOTED = re.compile(r"[\w.,!?]['’](?=\W|$)")
_CHANGING = words("never not only nearly almost hardly barely scarcely rarely seldom merely")
"""Adverbs without which a verb says something else."""
_LEADING = words(
    "more most less so too very as such either neither both not even only just and or but if that"
)
"""Words that want another behind them, whatever their class."""
_PAIRED = (("either ", " or "), ("not only ", " but "))
"""Words of which one wants the other."""
_SO = re.compile(r"\b(?:so|such) [^,]*\Z")
"""What wants an "as" or a "that" behind it."""
_LISTED = re.compile(r",a?[jDU](?:,a?[jDU]){0,4},?ca?[jDUn]")
"""A list that goes on: "served hot, iced or frozen"."""
_ADDED = re.compile(r"c[ajDG]{0,2}[nbBNj]+")
"""What "and" may join to the last word: "federal and state agencies"."""
_RUN_ON = re.compile(r",(?:a'|ra?[PVzZmMhHeE']|N{1,3}a?[PVzZmMhHeE])|,w[^PVzZmMhHeEDvbB']*\Z")
_UNTOLD = re.compile(r"w[^PVzZmMhHeEDvbBUG']*\Z")
"""A relative clause without its verb: "the man whose sentence"."""
_RESUMED = re.compile(r",a?(?:[PVzZmMhHeE]|D[d#NijnD])")
"""The verb of the clause around a clause beside a noun: "Acme, which is old, left"."""
_SHORTEST, _LONGEST = 4, 240
"""How many characters what is said may have."""


def words_of(reading: Reading, clause: Clause, start: int, end: int) -> str | None:
    """A stretch in the words of the text; None where it is cut, too short or too long."""
    value = _balanced(" ".join(reading.text[start:end].split()))
    if not _SHORTEST <= len(value) <= _LONGEST or _cut(reading, clause, end):
        return None
    if _quotes_part(reading, start, end):
        return None
    if _SO.search(value) and reading.text.startswith((" as ", " that "), end):
        return None
    if value.count("”") > value.count("“") or value.count(")") > value.count("("):
        return None
    if any(one in value and other not in value for one, other in _PAIRED):
        return None
    return None if len(_QUOTED.findall(value)) > len(_UNQUOTED.findall(value)) else value


def _quotes_part(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch ends in the middle of what it begins to quote."""
    quote = reading.prose.quotation_to(end)
    if quote is None or not start < quote.start < end < quote.end:
        return False
    return any(map(str.isalnum, reading.text[end : quote.end]))


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
    text, end = reading.text, clause.end
    for at in reading.clauses.indexes(clause.sentence):
        inner = reading.clauses[at]
        first = min(inner.start, inner.verb.start)
        if inner.subject and (_joined(reading, inner) or inner.kind == "main"):
            first = min(first, inner.subject[0])
        if at <= index or first <= clause.verb.end or first >= end:
            continue
        mark = text[slice(*inner.mark)].lower() if inner.mark else ""
        beside = text[:first].rstrip().endswith(_DASHES)
        opens = inner.kind == "subordinate" and mark in FACTIVE
        joined = _joined(reading, inner)
        if (joined or opens or inner.kind == "main") and nominal(reading, inner):
            return None
        if joined:
            end = _joint(reading, clause, first, ",")
        elif opens or inner.kind == "main":
            end = first
        elif beside and inner.kind in ("participle", "relative"):
            end = end if _attributive(reading, inner) else _joint(reading, clause, first)
    end = _run_on(reading, clause, end)
    end = _whole(reading, clause, _trimmed(text, clause.verb.end, end))
    return _quoted(reading, clause, end)


def _attributive(reading: Reading, inner: Clause) -> bool:
    """Whether a participle only tells the kind of the noun behind it: "its long, unprovoked attack"."""
    words_ = reading.prose.words
    at = words_.end_at(inner.verb.end)
    return inner.verb.voice == "passive" and words_.classes[at] in "nbBN"


def _run_on(reading: Reading, clause: Clause, end: int) -> int:
    """An end before another clause that was read as a part of this one."""
    words_ = reading.prose.words
    first, last = words_.end_at(clause.verb.end), words_.end_at(end)
    pattern = _RESUMED if clause.kind == "relative" else _RUN_ON
    found = pattern.search(words_.classes, first, last)
    return words_.starts[found.start()] if found else end


def _whole(reading: Reading, clause: Clause, end: int) -> int:
    """An end behind what "and" joins to an object, where a finite verb can have no bare one beside.

    "Between" wants the other, whatever the verb: "broke out between the crowd and police".
    """
    words_ = reading.prose.words
    at = words_.end_at(end)
    _, between, pair = reading.text[clause.verb.end : end].rpartition(" between ")
    finite = clause.verb.modal is None and clause.verb.tense in ("past", "present")
    joined = finite and _JOINED.match(words_.classes, at) is not None
    wanting = bool(between) and " and " not in pair and words_.lower[at : at + 1] == ["and"]
    if not (joined or wanting):
        return end
    found = OBJECT.match(words_.classes, at + 1, reading.prose.bounds[clause.sentence][1])
    return words_.ends[found.end() - 1] if found else end


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


def _cut(reading: Reading, clause: Clause, end: int) -> bool:
    """Whether what is said ends in a word that wants another, or before the verb of the next."""
    words_ = reading.prose.words
    behind = words_.end_at(end)
    if reading.text[end : end + 1] in _TOUCHING or is_gap(reading, end):
        return True
    closed = reading.text[end : end + 1] in _CLOSES
    wanting = words_.classes[behind - 1] in _WANTING or words_.lower[behind - 1] in _LEADING
    if (wanting and not closed) or _goes_on(reading, clause, behind):
        return True
    if _UNTOLD.search(words_.classes, words_.end_at(clause.verb.end), behind):
        return True
    if clause.kind == "relative":
        return False
    if words_.lower[behind - 1] in _DURING and words_.lower[behind : behind + 1] == ["when"]:
        return True
    while words_.classes[behind : behind + 1] in tuple(',"a-'):
        behind += 1
    return words_.classes[behind : behind + 1] in _VERBS


def _goes_on(reading: Reading, clause: Clause, behind: int) -> bool:
    """Whether what is said goes on behind its end with more of a list, or with another verb's object."""
    words_ = reading.prose.words
    if _LISTED.match(words_.classes, behind) or listed(reading, behind):
        return True
    if behind == words_.end_at(clause.verb.end):
        return words_.classes[behind] == "c" and clause.verb.voice == "active"
    return words_.classes[behind - 1] == "j" and _ADDED.match(words_.classes, behind) is not None


def _balanced(value: str) -> str:
    """With the closing mark of a quotation that it ends in."""
    if value.count("“") > value.count("”"):
        return value + "”"
    return value + '"' * (value.count('"') % 2)
