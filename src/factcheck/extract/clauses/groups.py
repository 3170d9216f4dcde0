"""Verb groups: a verb with its auxiliaries, as patterns over the classes of words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.clauses.clause import Tense
from factcheck.extract.words.verbs import MEMO

_ADVERBS = "(?:,a,|[a!]{0,3})"


class Group(NamedTuple):
    """What the words of a verb group say together."""

    finite: bool
    tense: Tense
    perfect: bool
    progressive: bool
    passive: bool
    negated: bool
    head: int
    """Which of its words is the verb."""


_PATTERN = (
    r"(?P<finite>[mM]A(?:[hH]A)?(?:[kK]A(?:gA)?)?[vbDUGPehk]?"
    r"|[hH]A(?:KA(?:gA)?)?[DUPG]?"
    r"|[zZ]A(?:gA)?[DUG]?"
    r"|(?<=[rwqy])'A(?:gA)?[DUG]?(?![nNjb])"
    r"|[eE]A(?:[rd]?[nN]?A)?[vbhk]?"
    r"|(?<=[rw])[vbB]|(?<![dpfj'])!?[PV])"
    r"|(?P<infinitive>t[a!]?(?:hA(?:KA)?)?(?:kA(?:gA)?)?[vbDUGhek])"
    r"|(?P<both>(?:(?<=[nNrBb)wqicyY\",])|(?<=[nNrBb)wqicyY\",]a))!?D|(?<![dpfj'])(?<![dj'f]a)!?D(?!n))"
    r"|(?P<bare>(?<=[nNBb)iqyY\",c])[vbBh](?=[dptNrioqGnaw\"U:.,#yYjfs!bB]|$)|(?<=[rw]a)[vbB])"
    r"|(?P<participle>(?<![dj'i])!?h?[GU])"
    r"|(?P<open>(?<![aij])s|[qw])"
    r"|(?P<coordinator>c)"
    r"|(?P<mark>[,;:\-\"()])"
)
EVENT = re.compile(_PATTERN.replace("A", _ADVERBS))
"""Verb groups, and the words and marks at which clauses begin; one match at each word at most."""


@lru_cache(MEMO)
def analysed(classes: str, first: str) -> Group:
    """What a verb group says, by the classes of its words and the first that is not an adverb.

    >>> analysed("hKD", "had")[:5], analysed("m!v", "will")[:6]
    ((True, 'past', True, False, True), (True, 'future', False, False, False, True))
    """
    lead = classes.lstrip("!a,")[:1]
    head = max((at for at, one in enumerate(classes) if one not in "!a,rdnN"), default=0)
    main = classes[head]
    tense: Tense = "none"
    if lead in "mM":
        tense = "future" if first in _FUTURE else "unknown"
    elif lead in "hHzZeE'" and first:
        tense = "past" if first[:4].rstrip("n'’") in _PAST else "present"
    elif lead in "PD":
        tense = "past"
    elif lead in "VBvb":
        tense = "present"
    auxiliaries = classes[:head]
    after_be = any(one in auxiliaries for one in "zZkKg'")
    return Group(
        finite=lead not in "tGU",
        tense=tense,
        perfect=any(one in auxiliaries for one in "hH"),
        progressive=main == "G" and after_be,
        passive=main in "DU" and (after_be or lead == "U"),
        negated=any(one in classes for one in "!MZHE"),
        head=head,
    )


_FUTURE = frozenset(("will", "'ll", "’ll", "shall", "won't", "won’t", "wo"))
_PAST = frozenset(("was", "were", "had", "did"))
