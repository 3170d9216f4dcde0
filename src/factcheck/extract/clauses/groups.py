"""Verb groups: a verb with its auxiliaries, as patterns over the classes of words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.clauses.clause import Tense, Voice
from factcheck.extract.words.verbs import MEMO, SAME_PAST

_ADVERBS = "(?:,a,|[a!]{0,3})"
_BEFORE_VERB = '[nNrBb)wqicyY",]'
_BEFORE_BARE = '[nNBb)iqyY",c]'
_AFTER_BARE = '(?=[dptNrioqGnaw"U:.,#yYjfs!bB]|$)'

# The first word is matched by one set and then looked back at: a search skips the words between
# verbs at the speed of a set.
_PATTERN = (
    r"[mMhHzZ'eEvbBPV!tDGUsqwc,;:\-\"()](?:"
    r"(?P<mark>(?<=[,;:\-\"()]))"
    r"|(?P<coordinator>(?<=c))"
    r"|(?P<open>(?<=[qw])|(?<=s)(?<![aij]s)(?!Y))"
    r"|(?P<infinitive>(?<=t)[a!]?(?:hA(?:KA)?)?(?:kA(?:gA)?)?[vbDUGhek])"
    r"|(?P<both>(?<=LD)|(?<=LaD)|(?:(?<=L!)|(?<=La!))D"
    r"|(?<=D)(?<![dpfj']D)(?<![dj'f]aD)(?!n)|(?<=!)(?<![dpfj']!)(?<![dj'f]a!)D(?!n))"
    r"|(?P<finite>(?<=[PV])(?<![dpfj'][PV])|(?<=!)(?<![dpfj']!)[PV]"
    r"|(?<=[zZ])A(?:gA)?[DUG]?"
    r"|(?<=[mM])A(?:[hH]A)?(?:[kK]A(?:gA)?)?[vbDUGPehk]?"
    r"|(?<=[hH])A(?:KA(?:gA)?)?[DUPG]?"
    r"|(?<=[rwqy]')A(?:gA)?[DUG]?(?![nNjb])"
    r"|(?<=[eE])A(?:[rd]?[nN]?A)?[vbhk]?"
    r"|(?<=[rw][vbB]))"
    r"|(?P<bare>(?<=F[vbB])T|(?<=[rw]a[vbB]))"
    r"|(?P<participle>(?<=[GU])(?<![dj'i][GU])|(?<=!)(?<![dj'i]!)h?[GU])"
    r")"
)
_NAMES = {"A": _ADVERBS, "L": _BEFORE_VERB, "F": _BEFORE_BARE, "T": _AFTER_BARE}
EVENT = re.compile(re.sub("[ALFT]", lambda match: _NAMES[match[0]], _PATTERN))
"""Verb groups, and the words and marks at which clauses begin; one match at each word at most."""


class Group(NamedTuple):
    """What the words of a verb group say together."""

    tense: Tense
    voice: Voice
    negated: bool
    modal: str | None
    perfect: bool
    progressive: bool


@lru_cache(MEMO)
def analysed(classes: str, first: str, loose: bool = False) -> Group:
    """What a verb group says, by the classes of its words and the first that is not an adverb.

    `loose` is a participle that stands without a form of be.

    >>> analysed("hKD", "had")
    Group(tense='past', voice='passive', negated=False, modal=None, perfect=True, progressive=False)
    >>> analysed("m!v", "wo")[:4]
    ('future', 'active', True, 'will')
    """
    lead = classes.lstrip("!a,")[:1]
    head = max((at for at, one in enumerate(classes) if one not in "!a,rdnN"), default=0)
    main, auxiliaries = classes[head], classes[:head]
    bare = loose and classes[-1] in "DU"
    after_be = any(one in auxiliaries for one in "zZkKg'")
    passive = bare or (main in "DU" and (after_be or lead == "U"))
    plain = first.removesuffix("n't").removesuffix("n’t")
    return Group(
        tense="none" if bare else _tense(lead, first),
        voice="passive" if passive else "active",
        negated=any(one in classes for one in "!MZHE"),
        modal=_MODALS.get(plain, plain) if lead and lead in "mM" else None,
        perfect=any(one in auxiliaries for one in "hH"),
        progressive=main == "G" and after_be,
    )


def _tense(lead: str, first: str) -> Tense:
    if not lead or lead in "tGU":
        return "none"
    if first in SAME_PAST:
        return "unknown"
    if lead in "mM":
        return "future" if first in _FUTURE else "unknown"
    if lead in "hHzZeE'" and first:
        return "past" if first[:4].rstrip("n'’") in _PAST else "present"
    if lead in "PD":
        return "past"
    return "present" if lead in "VBvb" else "none"


_FUTURE = frozenset(("will", "'ll", "’ll", "shall", "won't", "won’t", "wo"))
_PAST = frozenset(("was", "were", "had", "did"))
_MODALS = {
    "'ll": "will", "’ll": "will", "'d": "would", "’d": "would", "wo": "will", "ca": "can",
    "cannot": "can", "won": "will", "shan": "shall",
}  # fmt: skip
