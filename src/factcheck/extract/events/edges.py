"""Whether a subject stands whole before its verb: what may cut the one, or part it from the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import SPANS
from factcheck.extract.events.topics import counted
from factcheck.extract.events.verbforms import INTRANSITIVE, nominal
from factcheck.extract.wordlists import words
from factcheck.extract.words import lemma
from factcheck.extract.words.verblist import REPORTING

if TYPE_CHECKING:
    from factcheck.extract.events.reading import Reading

_CUT = frozenset("nbBNidpfro'`!")
"""Classes of words that belong to a phrase they stand right before."""
_BEFORE_NOUN = frozenset("jU#")
"""Those that do unless an article or a pronoun follows: "it is clear the mill"."""
_COMPARED = words("few many much little")
_TELLING = words("tell inform assure warn remind")
_SCOPES = words("among of without")
_UNSURE = words("possible impossible likely unlikely important")
"""Adjectives whose clause is not told as so."""
_TIGHT = tuple(".,/&%$£€")
"""Marks that no phrase begins behind, without a blank."""
_QUOTING = frozenset("dijpft'`")
_DESCRIBING = words("far long best hard fast early late next further first last better well ahead")
"""Adverbs that are adjectives before a noun: "Long Neck School"."""
_SEGMENT = re.compile(r'[;:"()-]')
_FRONTED = tuple("psaytYG")
"""Classes of words that open what stands before a subject: "In May,"."""
_FINITE = "[zZhHmMeEPDVvbB']"
_BETWEEN = re.compile(
    r'(?:["(]|'
    r",[^;:]*,|\([^;:()]*\)|-[^;:]*-|"  # what stands between marks
    r"[DU][pyta][^,;:sc]*|G[dpta#N][^,;:sc]*|[wq][^,;:]*,?|"  # what tells which one is meant
    rf"(?:,[^;:]*,|[qw][^,;:c]*|p?y)?{_FINITE}[^;:]*c)?"  # "left and warned"
    r"(?:p?y#?)?[a!]*"  # "on Thursday"
)
"""What may stand between a subject and its verb."""
_DESCRIBED = re.compile(r"a?D[^d#NiorjB]")
"""A form that may only describe what stands behind a dash: "— a group trained to swim"."""
_AIM = re.compile(r"t[vbkh][^,;:cswqzZmMhHeEPV]*")
"""What a noun is for, before its verb: "the deadline to enter is"."""
_RESTRICTED = ("D", "U", "G", "w", "q")
_CERTAIN = frozenset("di#r")
"""Classes of words that open a phrase of certain ones, so that it tells something without the rest."""
_PARTED = re.compile(r',[^;:q"]*,[a!]*|\([^;:]*\)')
_LISTED = re.compile(r"[zhDP][^wqsc;:\"]*,(?:[^wqsc;:\"]*c)?[a!]*")
_DONE = re.compile(r"P|D[dNor]")
"""Verbs that go on with a list: "seized the cash, took the car and fled"."""
_BESIDE = re.compile(r'(?!.*t[vbhk])[^c";:]*')
"""What may stand before "after selling": no other verb that it could go with."""


def whole(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether it is certain which words are the subject of a clause."""
    words_ = reading.prose.words
    span = clause.subject or reading.subject(index)
    if span is None:
        return True
    if reading.text[max(0, span[0] - 1) : span[0]] in _TIGHT:
        return False
    first, end = words_.first_at(span[0]), words_.end_at(span[1])
    verb = words_.first_at(clause.verb.start)
    between = words_.classes[end:verb]
    if end > verb:
        return False
    if clause.subject is None:
        if clause.kind == "participle":
            above = reading.parent(index)
            if above is None or _BESIDE.fullmatch(between) is None:
                return False
            return whole(reading, above, reading.clauses[above])
        listed = _LISTED.fullmatch(between) and _DONE.match(words_.classes, verb)
        return listed is not None or _PARTED.fullmatch(between) is not None
    told = between[:1] in _RESTRICTED and between.rstrip("a!")[-1] not in "c,"
    if told and words_.classes[first] not in _CERTAIN and "N" not in words_.classes[first:end]:
        return False
    if words_.classes[first - 1 : first] == "-" and _DESCRIBED.match(words_.classes, verb):
        return False
    if between[:1] == "t":
        plain = words_.classes[first] in "dN" and words_.classes[end - 1] in "nb"
        return plain and words_.classes[verb] not in "bBD" and _AIM.fullmatch(between) is not None
    return _opens(reading, clause, first, end) and _meets(reading, clause, between, verb)


def _meets(reading: Reading, clause: Clause, between: str, verb: int) -> bool:
    """Whether what stands between a subject and a verb leaves them together."""
    told, classes = between.strip("a!"), reading.prose.words.classes
    if not told:
        return True
    if told[0] in _RESTRICTED and told[-1] not in "c,":
        behind = "d#Nt" if told[0] in "qw" else "d#N"
        finite = classes[verb + 1] in behind or clause.verb.lemma in INTRANSITIVE
        bare = classes[verb] in "bB" or (classes[verb] == "D" and not finite)
        if told[0] == "G" and classes[verb] in "zmh":
            told = told.replace("c", "")
        return not bare and _BETWEEN.fullmatch(told) is not None
    return _BETWEEN.fullmatch(told) is not None


def _opens(reading: Reading, clause: Clause, first: int, end: int) -> bool:
    """Whether a subject begins with a word: nothing before it belongs to it."""
    words_ = reading.prose.words
    begins, _ = reading.prose.bounds[clause.sentence]
    listed = "c" in words_.classes[first:end]
    bare, first = first, words_.first_at(counted(reading, first))
    first -= first < bare and words_.classes[first - 1 : first] == "d"
    if first <= begins:
        return True
    before = words_.classes[first - 1]
    if before == "a" and words_.lower[first - 1] in _DESCRIBING:
        return words_.classes[first] not in ("nbBN" if first - 1 == begins else "nbB")
    if words_.lower[first - 1] == "so" and words_.lower[first] in _COMPARED:
        return False
    if before == "c":
        return _joins(reading, clause, first, begins)
    if before in ",y" and listed:
        lead = _SEGMENT.split(words_.classes[begins : first - 1])[-1]
        return lead[:1] in _FRONTED and "," not in lead
    if (before in "yY" and words_.classes[first] in "nbB") or _scoped(reading, before, begins):
        return False
    word = words_.lower[first - 1]
    if word in SPANS or word == "time" or lemma(word) in REPORTING:
        return True
    if before in "nbN" and words_.classes[first] == "r" and _hears(reading, clause):
        return True
    cut = before in _CUT or word in _UNSURE
    cut = cut or (before in _BEFORE_NOUN and words_.classes[first] not in "rd")
    return not cut and not _scare(reading, first, begins)


def _hears(reading: Reading, clause: Clause) -> bool:
    """Whether a clause is what somebody is told: "told the paper he was well"."""
    above = reading.prose.parent(clause)
    return above is not None and above.verb.lemma in _TELLING


def _scoped(reading: Reading, before: str, begins: int) -> bool:
    """Whether what stands before a subject tells of whom alone the rest is so: "Among men, ..."."""
    words_ = reading.prose.words
    dash = before == "-" and words_.classes[begins] == "p"
    return dash or (before == "," and words_.lower[begins] in _SCOPES)


def _scare(reading: Reading, first: int, begins: int) -> bool:
    """Whether a quotation that begins with a phrase is a part of another: "a “bad idea made worse”"."""
    words_ = reading.prose.words
    inside = words_.classes[first - 1] == '"' and first - 1 > begins
    return inside and words_.classes[first - 2] in _QUOTING


def _joins(reading: Reading, clause: Clause, first: int, begins: int) -> bool:
    """Whether "and" joins clauses, and no phrases of one subject."""
    words_ = reading.prose.words
    if first - 1 <= begins or words_.classes[first - 2] in ',"-;:(':
        return True
    start = clause.mark[1] if clause.mark else words_.starts[begins]
    return any(
        start <= one.verb.start < words_.starts[first]
        and one.kind not in ("participle", "infinitive", "relative")
        and not nominal(reading, one)
        for one in reading.prose.clauses(clause.sentence)
    )
