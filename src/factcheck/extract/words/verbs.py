"""Which verb a word is a form of: a table of irregular verbs, a list of bases, and endings."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.words import lexicon
from factcheck.extract.words.irregular import IRREGULAR
from factcheck.extract.words.verblist import AMBIGUOUS, REGULAR

MEMO = 1 << 15
"""Words whose form is kept: more than any article has, and an end to what input can fill."""


class Form(NamedTuple):
    """What a word may be as a verb."""

    lemma: str
    kind: str
    """A letter of `lexicon`: base, present, past, participle, past or participle, or -ing."""


_ROWS = [tuple(row.split()) for row in IRREGULAR.replace("\n", " ").split(";")]
BASES = REGULAR | AMBIGUOUS | {base for base, _, _ in _ROWS}
_VOWELS = frozenset("aeiou")


def _irregular() -> dict[str, Form]:
    table: dict[str, Form] = {}
    for base, past, participle in reversed(_ROWS):
        both = past == participle
        table[participle] = Form(base, lexicon.PAST_OR_PARTICIPLE if both else lexicon.PARTICIPLE)
        table[past] = Form(base, lexicon.PAST_OR_PARTICIPLE if both else lexicon.PAST)
    for base, past, participle in _ROWS:
        if base not in (past, participle):
            table[base] = Form(base, lexicon.BASE)
    table |= {base: Form(base, lexicon.NOUN_OR_BASE) for base in AMBIGUOUS & set(table)}
    table |= {word: Form("be", letter) for word, letter in _BE.items()}
    table |= {word: Form("have", letter) for word, letter in _HAVE.items()}
    return table | {word: Form("do", letter) for word, letter in _DO.items()}


_BE = {"be": "k", "been": "K", "being": "g"} | dict.fromkeys(
    ("is", "are", "was", "were", "am"), "z"
)
_HAVE = {"have": "h", "has": "h", "had": "h", "having": "G"}
_DO = {"do": "e", "does": "e", "did": "e", "done": "U", "doing": "G"}
SAME_PAST = frozenset(base for base, past, _ in _ROWS if base == past)
"""Bases that are their own past: "cut", "put"."""
_PREFIX = re.compile(r"over|under|out|re|mis|un|fore")
_LYING = {"lying": "lie", "dying": "die", "tying": "tie"}
_TABLE = _irregular()


@lru_cache(MEMO)
def form(word: str) -> Form | None:
    """The verb that a word in lower case may be a form of; None where it looks like none.

    >>> form("withdrew"), form("stopped"), form("denies")
    (Form(lemma='withdraw', kind='P'), Form(lemma='stop', kind='D'), Form(lemma='deny', kind='V'))
    >>> form("harbour") is None
    True
    """
    known = _TABLE.get(word)
    if known:
        return known
    prefix = _PREFIX.match(word)
    if prefix and word[prefix.end() :] in _TABLE and word not in BASES:
        inner = _TABLE[word[prefix.end() :]]
        return Form(prefix.group() + inner.lemma, inner.kind)
    if word in BASES:
        kind = lexicon.NOUN_OR_BASE if word in AMBIGUOUS else lexicon.BASE
        return Form(word, kind)
    if word.endswith("ed") and len(word) > 3 and word not in lexicon.NOT_PAST:
        return Form(_restored(word[:-2], word[:-1]), lexicon.PAST_OR_PARTICIPLE)
    if word.endswith("ing") and len(word) > 4:
        lemma = _LYING.get(word) or _restored(word[:-3], word[:-3] + "e")
        return Form(lemma, lexicon.ING)
    return _present(word)


@lru_cache(MEMO)
def lemma(word: str) -> str:
    """The base of the verb that a word in lower case may be a form of, else the word.

    >>> lemma("withdrew"), lemma("harbour")
    ('withdraw', 'harbour')
    """
    found = form(word)
    return found.lemma if found else word


def _present(word: str) -> Form | None:
    """A form in -s of a known verb."""
    if not word.endswith("s") or word.endswith("ss"):
        return None
    stems = [word[:-1]]
    if word.endswith("ies"):
        stems.append(word[:-3] + "y")
    elif word.endswith("es"):
        stems.append(word[:-2])
    for stem in stems:
        if stem in BASES:
            kind = lexicon.NOUN_OR_PRESENT if stem in AMBIGUOUS else lexicon.PRESENT
            return Form(stem, kind)
    return None


def _restored(stem: str, with_e: str) -> str:
    """The base of a form whose ending is cut: a known verb if any, else by its last letters."""
    single = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    for base in (stem, with_e, single):
        if base in BASES:
            return base
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if single != stem and stem[-1] not in "sflz":
        return single
    return with_e if _needs_e(stem) else stem


def _needs_e(stem: str) -> bool:
    """Whether a stem lost an e: "organis-", "manag-", but not "target-"."""
    if stem[-1:] in ("v", "c", "u", "z") or stem.endswith(("at", "iz", "is", "ag", "rg", "dg")):
        return True
    return len(stem) == 3 and stem[1] in _VOWELS and stem[0] not in _VOWELS and stem[2] not in "wxy"
