"""Numbers that are no quantities: dates, clock times, names, addresses, labels."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.bounds import BEFORE
from factcheck.extract.quantities.counted import PEOPLE, STOPS
from factcheck.extract.quantities.groups import DASHES
from factcheck.extract.quantities.lexicon import FIGURE
from factcheck.extract.quantities.names import LABELS, is_label
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_MONTHS = words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_CLOCK = words("am pm gmt utc est edt pst pdt cet bst ist o'clock oclock hrs")
_IN = words("in since until till of by during before after from for circa the early late mid")
_YEAR_LEADS = _IN | words("and or to through between year ( - – — : ; [ , . ' ’ ” \" as s")
_ADVERBS = words("was is has as does this its s us previous")
_QUOTED = frozenset("'’‘#@_=\\^&*")
_GOES_ON = frozenset("/%_=@:'’^")


def skipped(tokens: Tokens, found: Amount, unit: bool) -> int | None:
    """Where to read on if a number in figures is no quantity; None if it is one.

    `unit` says that a currency, a unit or a scale stands with it.
    """
    end = _glued(tokens, found)
    if end:
        return end
    if found.kind == "score" and tokens.word(found.first - 1) in LABELS:
        return found.end
    if unit:
        return None
    if found.kind == "range" and _is_code(tokens, found):
        return found.end
    word, before, after = (
        tokens.shown(found.first),
        tokens.word(found.first - 1),
        tokens.word(found.end),
    )
    dated = before in _MONTHS or (before == "." and tokens.word(found.first - 2) in _MONTHS)
    month = tokens.shown(found.first - (2 if before == "." else 1))
    if dated and month[:1].isupper() and len(word) in (1, 2, 4):
        return found.end
    last = tokens.shown(found.end - 1)
    if after in _MONTHS and tokens.shown(found.end)[:1].isupper() and len(last) <= 2:
        return found.end
    if after == "of" and tokens.word(found.end + 1) in _MONTHS:
        return found.end
    if _is_clock(tokens, found) or is_label(tokens, found) or _is_item(tokens, found):
        return found.end
    if len(word) == 4 and word.isdecimal() and _is_year(tokens, found, int(word)):
        return found.end
    return None


def _glued(tokens: Tokens, found: Amount) -> int | None:
    """Where a code ends that figures are a part of: A320, 5G, 555-2019, 1990s, 17:30, 3/4/2021."""
    first, end = found.first, found.end
    glued = False
    if tokens.touches(first):
        before = tokens.shown(first - 1)
        glued = before.isalnum() or before in _QUOTED or before in "/:" or before == "+"
        if before in DASHES and tokens.touches(first - 1):
            glued = (
                tokens.shown(first - 2)[-1:].isalnum() and not tokens.shown(first - 2).isupper()
            ) or tokens.shown(first - 2).isupper()
    while tokens.touches(end):
        following = tokens.shown(end)
        if following.isalnum():
            glued = True
        elif (
            following in _GOES_ON
            or following in DASHES
            or (following in ".," and tokens.letter(end - 1) == FIGURE)
        ):
            if not (tokens.touches(end + 1) and tokens.shown(end + 1)[:1].isdecimal()):
                break
            glued = True
        else:
            break
        end += 1
    return end if glued else None


def _is_code(tokens: Tokens, found: Amount) -> bool:
    """555-2019, 1990 to 1995, where nothing says what is counted."""
    figures = [one for one in tokens.words[found.first : found.end] if one.isdecimal()]
    if tokens.word(found.end) in PEOPLE or tokens.word(found.end).endswith("s"):
        return False
    shapes = [len(one) for one in figures]
    years = shapes == [4, 4] and all(1500 <= int(one) <= 2150 for one in figures)
    return years or shapes == [3, 4]


def _is_clock(tokens: Tokens, found: Amount) -> bool:
    """5 p.m., 0930 GMT, at 5."""
    after = tokens.word(found.end)
    if after in _CLOCK or (
        after in ("a", "p")
        and tokens.word(found.end + 1) == "."
        and tokens.word(found.end + 2) == "m"
    ):
        return True
    if after == "o" and tokens.word(found.end + 1) in ("'", "’"):
        return True
    return is_hour(tokens, found.first, found.end, found.high)


def is_hour(tokens: Tokens, first: int, end: int, value: Decimal | None) -> bool:
    """At five, half past five; but not "at five schools", and not "the past five months"."""
    if value is None or value > 12:
        return False
    before, following = tokens.word(first - 1), tokens.word(end)
    if before == "past":
        return tokens.word(first - 2) in ("half", "quarter", "minutes", "ten", "twenty")
    return before == "at" and (following in STOPS or not following.isalpha())


def _is_item(tokens: Tokens, found: Amount) -> bool:
    """The number of a list: "1." or "2)" at the start of a line, or "(3)"."""
    after = tokens.shown(found.end)
    if after == ")" and tokens.shown(found.first - 1) == "(":
        return True
    if after not in (".", ")") or found.end - found.first != 1:
        return False
    if found.first == 0:
        return found.end + 1 < len(tokens.words)
    return "\n" in tokens.text[tokens.end(found.first - 1) : tokens.starts[found.first]]


def _is_year(tokens: Tokens, found: Amount, number: int) -> bool:
    """2019, unless what stands around it counts something."""
    if not 1000 <= number <= 2150:
        return False
    before, after = tokens.word(found.first - 1), tokens.word(found.end)
    if before in ("in", "since", "until"):
        return True
    bound = BEFORE.before(tokens, found.first)
    if bound and bound[0] in ("least", "over", "most", "under"):
        return False
    counted = after in PEOPLE or (after.islower() and after.endswith("s") and after not in _ADVERBS)
    if counted:
        return before in _YEAR_LEADS
    return number >= 1500
