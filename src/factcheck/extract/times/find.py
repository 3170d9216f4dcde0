"""`find_times`: one pass over the words that can be the heart of a time."""

from __future__ import annotations

from datetime import date

from factcheck.dates import parse_edtf
from factcheck.errors import FactcheckError
from factcheck.extract.times.bounds import bounded
from factcheck.extract.times.expression import TimeExpression
from factcheck.extract.times.grammar import BY_CORE, CORE, LEADS, WHOLE
from factcheck.extract.times.joins import joined
from factcheck.extract.times.longer import year_of
from factcheck.extract.times.readings import Context, Mention, Parts, Reading
from factcheck.extract.times.relative import within
from factcheck.extract.times.tokens import scan
from factcheck.extract.tokens import Tokens

Found = tuple[int, int, Reading]
"""First word, the word after the last, and what they mean."""
_WIDEST = 12
"""How many words before its heart a time can begin."""


def find_times(text: str, published: date | str | None = None) -> list[TimeExpression]:
    """Every time expression of an English text, with its days as of a publication date.

    >>> [found] = find_times("It closed two days ago.", published="2021-03-04")
    >>> found.text, found.value, str(found.interval)
    ('two days ago', '2021-03-02', '2021-03-02')
    """
    return times_of(scan(text), published)


def times_of(tokens: Tokens, published: date | str | None = None) -> list[TimeExpression]:
    """The same of a text that has been split into words, which are the same on every date."""
    context = _context(tokens, published)
    return bounded(context, joined(context, _readings(context)))


def _context(tokens: Tokens, published: date | str | None) -> Context:
    expected = "expected a date, EDTF text such as '2021-04-30' or '2021-04', or None"
    if published is None:
        return Context(tokens, None)
    if isinstance(published, date):
        day = date(published.year, published.month, published.day).toordinal()
        return Context(tokens, (day, day))
    if not isinstance(published, str):
        raise FactcheckError(f"published: {expected}, not {type(published).__name__}")
    try:
        known = parse_edtf(published)
    except FactcheckError as error:
        raise FactcheckError(f"published: {error}; {expected}") from None
    if known.low is None or known.high is None:
        return Context(tokens, None)
    return Context(tokens, (known.low, known.high))


def _readings(context: Context) -> list[Found]:
    """What the rules make of the words, from left to right and without overlap."""
    classes = context.tokens.classes
    found: list[Found] = []
    position = 0
    core = CORE.search(classes)
    while core:
        best = _read(context, core.start(), position)
        if best:
            position = best[1]
            if best[2].value:
                found.append(best)
                _remember(context, best)
        elif classes[core.start()] in WHOLE:
            # Every rule with this word in it has been tried, so none can begin before it.
            position = core.end()
        core = CORE.search(classes, max(position, core.end()))
    return found


def _read(context: Context, core: int, position: int) -> Found | None:
    """The longest reading to the left around one word."""
    classes = context.tokens.classes
    start = core
    while start > position and core - start < _WIDEST and classes[start - 1] in LEADS:
        start -= 1
    rules = BY_CORE[classes[core]]
    for first in range(start, core + 1):
        for pattern, build in rules.get(classes[first], ()):
            match = pattern.match(classes, first)
            if match is None or match.end() <= core or context.tokens.parted(first, match.end()):
                continue
            parts = Parts(match, context.tokens)
            reading = build(parts, context)
            if reading is not None:
                return first, match.end(), _modified(parts, context, reading)
    return None


def _modified(parts: Parts, context: Context, reading: Reading) -> Reading:
    """Early, mid or late, where the rule has room for it."""
    if "mod" not in parts:
        return reading
    if parts.meanings("mod", "approx", "circa"):
        reading.approximate, reading.mod = True, "APPROX"
    told = [str(one) for one in parts.meanings("mod", "mod", "edge")]
    year_of(reading.period, told[-1] if told else None, reading)
    return within(parts, context, reading) or reading


def _remember(context: Context, found: Found) -> None:
    first, end, reading = found
    if reading.period is None or reading.type not in ("DATE", "TIME"):
        return
    start = context.tokens.starts[first]
    context.mentions.append(
        Mention(
            start,
            context.tokens.end(end - 1),
            reading.period,
            context.tokens.sentence(start),
            reading.compared,
        )
    )
