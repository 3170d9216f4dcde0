"""Years alone, and numbers that only look like years."""

from __future__ import annotations

from factcheck.extract.times.numbers import year
from factcheck.extract.times.periods import exact
from factcheck.extract.times.readings import Context, Parts, Reading, dated
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_LEADS = frozenset(
    [
        "in",
        "since",
        "by",
        "until",
        "till",
        "before",
        "after",
        "from",
        "to",
        "through",
        "during",
        "of",
        "for",
        "between",
        "and",
        "or",
        "early",
        "late",
        "mid",
        "around",
        "about",
        "circa",
        "than",
        "as",
        "the",
        "fiscal",
        "(",
        "-",
        "–",
        "—",
        ":",
        ";",
        "[",
        ",",
        "year",
        ".",
        "”",
        '"',
        "'",
        "’",
    ]
)


_NOT_YEARS = words(
    "percent % units people miles km metres meters feet dollars euros pounds votes seats points "
    "tons tonnes workers employees troops soldiers men women children homes jobs barrels "
    "shares yards hours words copies times members cars households families students patients "
    "cases deaths psi rpm mw mph kg litres gallons acres hectares kb mb gb tb hz yen francs marks"
)


_MARKS = words("$ £ € # ¥ % & + * / @ = _")


_LABELS = words(
    "no nr page pp room flight bus route model number boeing airbus section article channel "
    "apartment suite highway building us hk rs c box iso level verse psalm class extension serial gate platform unit engine mark"
)


_STREETS = words("Street Lane Road Avenue Ave Drive Square Boulevard Highway Way Court Place")
_IN = words("in since until of by")
_AMOUNTS = words("by to than about around over of nearly almost")
_VERBS = words("was is has as does this its s")
_OPENING = frozenset("([\"'“‘–—-/")
_GOES_ON = frozenset("/%°_@=-")
_ENDS = frozenset((*",.);]-", "", "'s", "’s", "and", "when", "after", "to"))


def bare_year(parts: Parts, context: Context) -> Reading | None:
    """2019, nineteen ninety-six."""
    number = year(parts, context)
    if number is None:
        return None
    if not parts.words("y")[0].isdecimal():
        return dated(exact(number)) if _is_spoken(parts, context.tokens, number) else None
    tokens = context.tokens
    before, after = tokens.word(parts.start - 1), tokens.word(parts.end)
    if not (1000 if before in _IN else 1400) <= number <= 2150:
        return None
    if _is_label(parts, tokens) or _is_amount(before, after) or _is_part_of_number(parts, tokens):
        return None
    if before in _LEADS or (after in _ENDS and not tokens.shown(parts.start - 1)[:1].isupper()):
        return dated(exact(number))
    named = tokens.shown(parts.start - 1)[:1].isupper()
    plain = 1900 <= number <= 2100 and after and not after.endswith("s")
    return dated(exact(number)) if plain and not named else None


def _is_spoken(parts: Parts, tokens: Tokens, number: int) -> bool:
    """Whether words of a number are a year: "two thousand" may be people."""
    if not {"hundred", "thousand"} & set(parts.words("y")):
        return True
    if tokens.word(parts.match.start("y") - 1) == "year":
        return True
    return 1900 <= number < 2100 and tokens.word(parts.start - 1) in _IN


def _is_label(parts: Parts, tokens: Tokens) -> bool:
    """Whether the figures number a page, a flight or a house."""
    before = tokens.word(parts.start - 1)
    if before in _LABELS or (before == "." and tokens.word(parts.start - 2) in _LABELS):
        return True
    return (before == "at" and "mod" not in parts) or tokens.shown(parts.end + 1) in _STREETS


def _is_amount(before: str, after: str) -> bool:
    """Whether the figures count something: "2019 dollars", "by 2019 crates"."""
    if before in _MARKS or after in _NOT_YEARS:
        return True
    return before in _AMOUNTS and after.islower() and after.endswith("s") and after not in _VERBS


def _is_part_of_number(parts: Parts, tokens: Tokens) -> bool:
    """Whether the figures go on on either side: 19.84, 2,021, 555-2019, 2020-2019."""
    before, after = tokens.word(parts.start - 1), tokens.word(parts.end)
    if tokens.touches(parts.start):
        if before not in _OPENING:
            return True
        if before in "-–" and tokens.word(parts.start - 2)[-1:].isdecimal():
            return True
    if not tokens.touches(parts.end):
        return False
    figures = tokens.touches(parts.end + 1) and tokens.word(parts.end + 1)[:1].isdecimal()
    return after in _GOES_ON or (after in (".", ",", ":") and figures)
