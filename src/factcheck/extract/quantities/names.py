"""Numbers that name: flights, streets, sections, teams; and "one" as a pronoun."""

from __future__ import annotations

import re

from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.counted import PEOPLE, STATES, STOPS
from factcheck.extract.quantities.groups import DASHES
from factcheck.extract.quantities.numerals import Numeral
from factcheck.extract.quantities.units import unit_after
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

LABELS = words(
    "no nos nr number numbers page pages pp p room rooms flight flights bus route routes road "
    "highway interstate model section sections article articles chapter chapters volume vol "
    "channel apartment apt suite exit line platform pier gate unit class type phase stage level "
    "grade group zone district ward area sector terminal track lane block building floor version "
    "category tier round game match week day act scene episode season part figure fig table "
    "rule law bill proposition amendment paragraph clause item step lot plot box isbn iso code "
    "boeing airbus apollo soyuz formula windows ios iphone android chrome psalm verse squad "
    "precinct ladder studio sol mark mk serial engine case docket resolution directive order "
    "expedition mission cassini shuttle launch firefox python sars covid hwy rte ste nos. x"
)
_CALLS = words("call called calling calls dial dialed dialled")
_HELP = words("911 999 112")
_STREETS = words(
    "street st lane road rd avenue ave drive square boulevard blvd highway way court place plaza "
    "terrace parkway crescent close gardens row"
)
_TITLE = re.compile(r"[^\W\d_]+")
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_POINTED_OUT = words("the this that any every each which another next other some no s")
_PRONOUN = words("of day thing time way side hand reason step another by")
_BE = words("was is were has been")


def is_label(tokens: Tokens, found: Amount) -> bool:
    """Flight 370, No. 5, Apollo 11, 1750 Harbour Street."""
    at = found.first - 1
    before = tokens.shown(at)
    if before == "of" and tokens.shown(at - 1) == "Group":
        return True
    if before == "." and tokens.word(at - 1) in LABELS:
        return True
    if before.lower() in LABELS and before.lower() not in ("x",):
        return True
    after = tokens.word(found.end)
    if after in PEOPLE or after in STATES:
        return False
    if after == "block" or (before.lower() in _CALLS and tokens.shown(found.first) in _HELP):
        return True
    names = range(found.end, min(found.end + 6, len(tokens.words)))
    for index in names:
        if tokens.words[index] == "." and len(tokens.words[index - 1]) == 1:
            continue
        if not tokens.words[index][:1].isupper():
            break
        if tokens.word(index) in _STREETS:
            return True
    if not before[:1].isupper() or not before.isalpha() or before.lower() in _DAYS:
        return False
    if _is_heading(tokens, found.first):
        return False
    return not _opens(tokens, at)


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a word is the first of its sentence."""
    return (
        at <= 0
        or tokens.words[at - 1] in '.!?:;"“”‘'
        or "\n" in tokens.text[tokens.end(at - 1) : tokens.starts[at]]
    )


def _is_heading(tokens: Tokens, at: int) -> bool:
    """Whether most words of the line have a capital, as headlines have."""
    start = tokens.starts[at]
    begin = max(tokens.text.rfind("\n", 0, start) + 1, start - 120)
    stop = tokens.text.find("\n", start)
    line = tokens.text[begin : min(stop if stop >= 0 else len(tokens.text), start + 120)]
    long = [word for word in _TITLE.findall(line) if len(word) > 3]
    return len(long) >= 3 and sum(word[0].isupper() for word in long) >= 0.75 * len(long)


def is_pronoun(tokens: Tokens, found: Numeral) -> bool:
    """Whether "one" stands for a noun, or for anybody: "the one", "one can", "one of them"."""
    if found.end != found.first + 1 or tokens.word(found.first) != "one":
        return False
    following = tokens.word(found.end)
    before = tokens.word(found.first - 1)
    if before in _POINTED_OUT:
        person = before == "that" and following in PEOPLE
        return not person and unit_after(tokens, found.end) is None
    if following in _BE:
        return not {tokens.word(found.end + 1), tokens.word(found.end + 2)} & STATES
    if following in PEOPLE or following in STATES:
        return False
    if following in DASHES and tokens.touches(found.end):
        return unit_after(tokens, found.end) is None
    return following in STOPS or following in _PRONOUN or not following.isalpha()


_WORDED_LABELS = words(
    "number chapter page phase stage grade type category room route section tier"
)


def worded_name(tokens: Tokens, found: Numeral) -> bool:
    """Whether a number in words is part of a name: Formula One, the Seven Sisters."""
    if tokens.word(found.first - 1) in _WORDED_LABELS:
        return True
    word = tokens.shown(found.first)
    if not (word[:1].isupper() and word.isalpha()) or _opens(tokens, found.first):
        return False
    if tokens.word(found.end) in PEOPLE or tokens.word(found.end) in STATES:
        return False
    beside = tokens.shown(found.first - 1), tokens.shown(found.end)
    named = any(one[:1].isupper() and one.isalpha() for one in beside)
    return named and not _is_heading(tokens, found.first)
