"""Whether a noun phrase stands whole in a text: not cut short, and not one of a list."""

from __future__ import annotations

import re

from factcheck.extract.clauses.phrases import CHUNK
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_GOES_ON = tuple("nNGgjY'`")
"""Classes of what belongs to the phrase it stands right behind: "the general public"."""
_PART = f"(?=[dinNjbB#]){CHUNK}(?:f{CHUNK})?"
_LIST = re.compile(f"(?:,{_PART}){{1,6}},?c{_PART}(?P<after>[avVPDzZmMhHeE]?)")
_SPLIT = re.compile(r"[nNbB]a+[nbB]$")
"""Words that no noun phrase has in this order: "a jab almost halfway"."""
_BEHIND = words(
    "due able unable likely unlikely aware ready willing responsible open full free such"
)
"""Adjectives that begin what stands beside a phrase: "the delay due to rain"."""
_COMPARED = words("no more less fewer")
"""What begins a phrase that tells of none, or only compares."""
_UNFINISHED = words(
    "calls call ability chance attempt effort need right way willingness desire power opportunity failure move "
    "urge readiness capacity inability reluctance tendency pressure reason means"
)
"""Nouns whose infinitive says what they are."""
_NO_NOUNS = words(
    "annual intact earlier later positive negative free close closer next alone alive dead short deep "
    "live unanimous empty quiet present absent early late halfway midway offline online inside outside "
    "anew apart straight direct deeper further farther aside onstage upstairs downstairs nearby full "
    "freely true false wrong unharmed unhurt safe guilty responsible aboard ashore third second fourth fifth "
    "hardest best along asleep upright strong nuclear eleventh ex north south east west afoot elsewhere aside both "
    "fatal final initial additional similar alleged potential federal racist more less most least "
    "sixth seventh eighth ninth tenth unopposed alight afloat homeless bankrupt viral public"
)
_ADJECTIVE = re.compile(
    r"(?!.*(?:table|cable|constable)$)\w+(?:ous|ful|less|ible|able)|anti-\w+|on-\w+|\w+-?fold|\w+-(?:wide|level)"
)


def whole(reading: Reading, span: Span) -> bool:
    """Whether nothing behind a phrase belongs to it, and it ends in a noun."""
    words_ = reading.prose.words
    first, end = words_.first_at(span[0]), words_.end_at(span[1])
    if first >= end:
        return False
    last = words_.shown[end - 1]
    if words_.lower[first] in _COMPARED or words_.classes[end - 1] in "iad":
        return False
    if adjective(last) or _SPLIT.search(words_.classes, first, end):
        return False
    touching = reading.text[span[1] : span[1] + 1] in (" ", "'", "’")
    beside = words_.classes[end : end + 1] in _GOES_ON and words_.lower[end] not in _BEHIND
    if touching and beside:
        return False
    if touching and words_.classes[end : end + 1] == "t" and last in _UNFINISHED:
        return False
    return not listed(reading, end)


def adjective(word: str) -> bool:
    """Whether a word in lower case is surely no noun."""
    return word in _NO_NOUNS or _ADJECTIVE.fullmatch(word) is not None


def listed(reading: Reading, end: int) -> bool:
    """Whether more of a list follows behind a word: "sold Halmo, Vell and Orm"."""
    words_ = reading.prose.words
    match = _LIST.match(words_.classes, end)
    if match is None:
        return False
    stop = reading.prose.bounds[reading.prose.sentence_at(words_.starts[end])][1]
    return match.end() <= stop and not match["after"]
