"""What a clause says, in the words of the text: where it ends, and whether it is whole."""

from __future__ import annotations

import re
import string

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.assertions import FACTIVE
from factcheck.extract.events.gaps import is_gap
from factcheck.extract.events.reading import Reading
from factcheck.extract.words.lexicon import FOCUS

_STOPS = " \t\n.,;:–—-\"”“’‘'("
_DASHES = (",", "–", "—", " -", "--")
_WANTING = frozenset("dpftcqswmzhke")
"""Classes of words that want another behind them."""
_JOINTS = (",", "c")
_VERBS = tuple("zmhZMHPV")
_CLOSES = tuple(',.;:”"!')
_JOINED = re.compile(r"c[vb](?=[nNbB])")
"""What "and" joins in an object, and no verb: "cuts and tax hikes"."""
_DURING = frozenset(("time", "times", "day", "moment", "period", "point", "era", "age"))
_TOUCHING = tuple("-‑/") + tuple(string.ascii_letters)
_QUOTED = re.compile(r"(?:^|\s)['‘](?!(?:d|s|re|ve|ll|m)\b)(?=\w)")
_UNQUOTED = re.compile(r"[\w.,!?]['’](?=\W|$)")
_AGO = ("ago", "later", "earlier")
_SHORTEST, _LONGEST = 4, 240
"""How many characters what is said may have."""


def words_of(reading: Reading, clause: Clause, start: int, end: int) -> str | None:
    """A stretch in the words of the text; None where it is cut, too short or too long."""
    value = _balanced(" ".join(reading.text[start:end].split()))
    if not _SHORTEST <= len(value) <= _LONGEST or _cut(reading, clause, end):
        return None
    if value.count("”") > value.count("“") or value.count(")") > value.count("("):
        return None
    return None if len(_QUOTED.findall(value)) > len(_UNQUOTED.findall(value)) else value


def end_of(reading: Reading, index: int, clause: Clause) -> int:
    """Where what is said ends: before a clause that tells something beside it."""
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
        if _joined(reading, inner):
            end = _joint(reading, clause, first, ",")
        elif opens or inner.kind == "main":
            end = _before_focus(reading, first)
        elif beside and inner.kind in ("participle", "relative"):
            end = _joint(reading, clause, first)
    end = _whole(reading, clause, _trimmed(text, clause.verb.end, end))
    return _quoted(reading, clause, end)


def _before_focus(reading: Reading, end: int) -> int:
    """An end without what belongs to the clause behind it: "shut shortly after Lorn left"."""
    words_ = reading.prose.words
    at = words_.first_at(end) - 1
    stressed = words_.classes[at] == FOCUS and words_.lower[at] not in _AGO
    return words_.starts[at] if stressed else end


def _whole(reading: Reading, clause: Clause, end: int) -> int:
    """An end behind what "and" joins to an object, where a finite verb can have no bare one beside."""
    words_ = reading.prose.words
    at = words_.end_at(end)
    finite = clause.verb.modal is None and clause.verb.tense in ("past", "present")
    if not finite or not _JOINED.match(words_.classes, at):
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
    for joint in (" and", " but", " or", " where", " when", " while"):
        if text.endswith(joint, start, end):
            return _trimmed(text, start, end - len(joint))
    return end


def _cut(reading: Reading, clause: Clause, end: int) -> bool:
    """Whether what is said ends in a word that wants another, or before the verb of the next."""
    words_ = reading.prose.words
    behind = words_.end_at(end)
    if reading.text[end : end + 1] in _TOUCHING or is_gap(reading, end):
        return True
    if words_.classes[behind - 1] in _WANTING and reading.text[end : end + 1] not in _CLOSES:
        return True
    if clause.kind == "relative":
        return False
    if words_.lower[behind - 1] in _DURING and words_.lower[behind : behind + 1] == ["when"]:
        return True
    while words_.classes[behind : behind + 1] in tuple(',"a'):
        behind += 1
    return words_.classes[behind : behind + 1] in _VERBS


def _balanced(value: str) -> str:
    """With the closing mark of a quotation that it ends in."""
    if value.count("“") > value.count("”"):
        return value + "”"
    return value + '"' * (value.count('"') % 2)
