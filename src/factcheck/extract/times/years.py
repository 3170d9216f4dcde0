"""Years alone, and numbers that only look like years."""

from __future__ import annotations

from factcheck.extract.times.numbers import year
from factcheck.extract.times.periods import exact
from factcheck.extract.times.readings import Context, Parts, Reading, dated
from factcheck.extract.times.wordlists import words

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
    "cases deaths psi rpm mw mph kg litres gallons acres hectares yen francs marks"
)


_MARKS = words("$ £ € # ¥ % & + * / @ = _")


_LABELS = words(
    "no nr page pp room flight bus route model number boeing airbus section article channel "
    "apartment suite highway building us hk rs c box iso level verse psalm class"
)


_AMOUNTS = words("by to than about around over of nearly almost")
_VERBS = words("was is has as does this its s")


def bare_year(parts: Parts, context: Context) -> Reading | None:
    """2019, nineteen ninety-six."""
    tokens, number = context.tokens, year(parts, context)
    if number is None:
        return None
    if not parts.words("y")[0].isdecimal():
        large = {"hundred", "thousand"} & set(parts.words("y"))
        named = large and context.tokens.word(parts.match.start("y") - 1) != "year"
        return None if named else dated(exact(number))
    before, after = tokens.word(parts.start - 1), tokens.word(parts.end)
    if not 1400 <= number <= 2150 or before in _MARKS or after in _NOT_YEARS or before in _LABELS:
        return None
    if before == "." and tokens.word(parts.start - 2) in _LABELS:
        return None
    if before in _AMOUNTS and after.islower() and after.endswith("s") and after not in _VERBS:
        return None
    if (
        before in ("-", "–", ".")
        and tokens.touches(parts.start)
        and tokens.word(parts.start - 2)[-1:].isdecimal()
    ):
        return None
    tight = tokens.touches(parts.start) and before not in (
        "(",
        "[",
        '"',
        "'",
        "“",
        "‘",
        "–",
        "—",
        "-",
        "/",
    )
    tail = tokens.touches(parts.end) and after in ("/", "%", "°", "_", "@", "=", "-")
    digits = (
        tokens.touches(parts.end) and after in (".", ",", ":") and tokens.touches(parts.end + 1)
    )
    if tight or tail or (digits and tokens.word(parts.end + 1)[:1].isdecimal()):
        return None
    written = tokens.shown(parts.start - 1)
    if before not in _LEADS and written[:1].isupper():
        return None
    if before in _LEADS or after in (
        "",
        ",",
        ".",
        ")",
        ";",
        "]",
        "'s",
        "’s",
        "and",
        "-",
        "when",
        "after",
        "to",
    ):
        return dated(exact(number)) if written not in ("$",) else None
    return (
        dated(exact(number))
        if after not in ("",) and 1900 <= number <= 2100 and not after.endswith("s")
        else None
    )
