"""Ages: "aged 34", "34-year-old", "Lorn, 34," and "in his 20s"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.groups import DASHES
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_SPANS = words("year month week d")
_OWNERS = words("his her their my our your its early mid late the")
_AFTER_NAME = frozenset((",", ".", ";", ")", "—", "–"))


def aged(tokens: Tokens, found: Amount) -> bool:
    """Make an age of an amount that is one."""
    at = found.end
    if found.unit in _SPANS:
        dash = tokens.word(at) in DASHES
        if tokens.word(at + dash) in ("old", "olds"):
            return _age(found, at + dash + 1, found.unit)
        if tokens.word(at) == "of" and tokens.word(at + 1) == "age":
            return _age(found, at + 2, found.unit)
    if found.unit != "count":
        return False
    before = tokens.word(found.first - 1)
    if tokens.word(at) in ("yo", "y"):
        return tokens.word(at) == "yo" and _age(found, at + 1, "year")
    if before in ("aged", "age", "ages") or (
        before == "of" and tokens.word(found.first - 2) in ("age", "ages")
    ):
        return _age(found, at, "year")
    young = found.plain and found.high is not None and 0 < found.high < 116
    name = found.first - (3 if before == "now" else 2)
    named = tokens.word(name + 1) == "," and tokens.shown(name)[:1].isupper()
    if young and named and tokens.shown(at) in _AFTER_NAME and not tokens.touches(found.first):
        return _age(found, at, "year")
    return False


def _age(found: Amount, end: int, unit: str) -> bool:
    found.end, found.unit, found.kind = end, unit, "age"
    return True


def decade(tokens: Tokens, at: int) -> Amount | None:
    """In his 20s, in their early 30s: the years of a decade of life."""
    word = tokens.shown(at)
    told = len(word) == 2 and word.isdecimal() and word[1] == "0"
    if not told or tokens.word(at + 1) != "s" or not tokens.touches(at + 1):
        return None
    dashed = tokens.word(at - 1) in DASHES
    if tokens.word(at - 1 - dashed) not in _OWNERS - {"the"}:
        return None
    low = Decimal(word)
    return Amount(at, at + 2, low, low + 9, unit="year", kind="age")
