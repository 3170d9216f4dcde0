"""Words for the present, the past or the future as a whole."""

from __future__ import annotations

from factcheck.extract.times.lexicon import CLASSES
from factcheck.extract.times.readings import Context, Parts, Reading
from factcheck.extract.wordlists import words


def reference(parts: Parts, context: Context) -> Reading | None:
    """Now, currently, recently, soon."""
    word = parts.words("ref")[0]
    value = parts.word("ref", "ref") or "PRESENT_REF"
    if word == "soon" and context.tokens.word(parts.start + 1) == "as":
        return None
    if word == "now" and context.tokens.word(parts.start + 1) in ("-", "defunct", "that"):
        return None
    reading = Reading("DATE", value, approximate=True)
    if context.published:
        low, high = context.published
        reading.low = None if value == "PAST_REF" else low
        reading.high = None if value == "FUTURE_REF" else high
    return reading


_PERIODS = frozenset(
    CLASSES[name] for name in ("unit", "quarter", "fiscal", "weekend", "month", "season")
)


def current(parts: Parts, context: Context) -> Reading | None:
    """The current offer: now; a current of air or water is none."""
    after, before = context.tokens.shown(parts.end), context.tokens.word(parts.start - 1)
    if context.tokens.classes[parts.end : parts.end + 1] in _PERIODS:
        return None
    return now(context) if after[:1].islower() and before not in ("a", "electric") else None


def now(context: Context) -> Reading:
    """The day of publication, as far as it is known."""
    reading = Reading("DATE", "PRESENT_REF", approximate=True)
    if context.published:
        reading.low, reading.high = context.published
    return reading


def future(parts: Parts, context: Context) -> Reading | None:
    """In the future, in the near future; the future of something is no time."""
    tokens = context.tokens
    if tokens.word(parts.end) == "of" or tokens.shown(parts.end)[:1].isupper():
        return None
    reading = Reading("DATE", "FUTURE_REF", approximate=True)
    reading.low = context.published[0] if context.published else None
    return reading


def the_past(parts: Parts, context: Context) -> Reading | None:
    """In the past."""
    after = context.tokens.shown(parts.end)
    if parts.words("ref") != ["past"] or (after[:1].isalnum() and after not in _AFTER_PAST):
        return None
    reading = Reading("DATE", "PAST_REF", approximate=True)
    reading.high = context.published[1] if context.published else None
    return reading


_AFTER_PAST = words("the a and but or when as to for by with he she it they we that")


def these_days(parts: Parts, context: Context) -> Reading | None:
    """These days."""
    words = [context.tokens.word(parts.start), context.tokens.word(parts.start + 1)]
    return now(context) if words == ["these", "days"] else None
