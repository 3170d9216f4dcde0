"""Days on which two texts say that one thing happened, which happens once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from factcheck.dates import DateInterval, parse_edtf
from factcheck.extract.sameness import HAPPENS, ONCE
from factcheck.extract.sentences import Span
from factcheck.extract.times import TimeExpression
from factcheck.pairs.acts import Act, other_lead
from factcheck.pairs.alignment import Alignment, Slot
from factcheck.pairs.pair import Pair
from factcheck.pairs.text import Text

_MOST = 30
_LONGER = 3
_YEAR = 300
_SEVERAL = 3
_NEAR = 60
"""How many characters before its verb a time may stand."""
_SKIPPED = ("since", "between")


class Dated(NamedTuple):
    """An act with its day."""

    act: Act
    days: DateInterval | str
    """Its days; without a year or a publication, the weekday, or the day and month."""
    span: Span


def aligned(pair: Pair) -> Iterator[Alignment]:
    """The days of acts of one verb on the same."""
    table: dict[str, list[Dated]] = defaultdict(list)
    for one in dated(pair.a, pair.acts[0]):
        table[one.act.verb].append(one)
    for other in dated(pair.b, pair.acts[1]):
        rows = table.get(other.act.verb, ())[:_MOST]
        found = [one for one in rows if _alike(one, other) and _same(pair, one.act, other.act)]
        if len({str(one.days) for one in found}) == 1:
            yield _alignment(pair.b, found[0], other)


def _alike(one: Dated, other: Dated) -> bool:
    """Whether both are days, weekdays, or days of a month, and may be of one year."""
    if isinstance(one.days, str) or isinstance(other.days, str):
        both = isinstance(one.days, str) and isinstance(other.days, str)
        return both and (" " in str(one.days)) == (" " in str(other.days))
    return one.act.verb != "happen" or _near(one.days, other.days)


def _near(one: DateInterval, other: DateInterval) -> bool:
    """Whether two days are so near that they are not those of two years' events."""
    ends = one.low, one.high, other.low, other.high
    return None not in ends and max(filter(None, ends)) - min(filter(None, ends)) < _YEAR


def _same(pair: Pair, one: Act, other: Act) -> bool:
    """Whether two acts are one: all that the shorter tells is found in the longer."""
    small, large = sorted((one, other), key=lambda act: len(act.doer | act.done))
    text = pair.a if large is one else pair.b
    told = small.doer | small.done
    if other_lead(one, other) or (small.tail | large.tail) - (told & large.all):
        return False
    if not pair.brief and not (small.lead & large.lead or len(told & large.all) >= _SEVERAL):
        return False
    names, missing = told & small.names, told - large.all
    if names & missing:
        # The names of a subject may be missing where the other text says "it" or "the film".
        unnamed = not large.lead and names.isdisjoint(text.terms.roots)
        return unnamed and missing <= small.lead
    return bool(names or (told and not missing) or small.pronoun)


def dated(text: Text, found: Iterable[Act]) -> Iterator[Dated]:
    """The acts of a text that happen once, each with the day that stands beside its verb."""
    for act in found:
        if act.base in HAPPENS and act.done | act.doer:
            act = act._replace(verb="happen")
        elif act.base not in ONCE and act.verb not in ONCE:
            continue
        time = _beside(text, act)
        if time is None or time.bound in _SKIPPED:
            continue
        days = text.times.when(time)
        if not (isinstance(days, DateInterval) or act.denied) and (part := _part(time)):
            yield Dated(act, part, (time.start, time.end))
            continue
        if act.denied:
            days = parse_edtf(time.value) if time.bound == "until" else None
        if isinstance(days, DateInterval) and not days.hedged:
            yield Dated(act, days, (time.start, time.end))


def _part(time: TimeExpression) -> str:
    """The weekday, or the day and month, of a time that hangs on an unknown publication."""
    days, word = time.interval, time.text.split()[-1].lower()
    if days is None or days.low is None or days.low != days.high or time.bound:
        return ""
    day = date.fromordinal(days.low)
    if word == f"{day:%A}".lower() and len(time.text.split()) < _LONGER:
        return f"{day:%A}"
    named = str(day.day) in time.text and f"{day:%b}" in time.text  # not "the 1st Brigade"
    return f"{day.day} {day:%B}" if named else ""


def _beside(text: Text, act: Act) -> TimeExpression | None:
    start, end = act.passage
    behind = text.times.within(act.span[1], min(act.reach, end))
    if behind:
        return behind[0] if len(behind) == 1 or behind[0].start - act.span[1] < _NEAR else None
    before = text.times.within(max(start, act.span[0] - _NEAR), act.span[0])
    return before[-1] if before and before[-1].start == start + _lead(text, start) else None


def _lead(text: Text, start: int) -> int:
    """How long the preposition is that a sentence opens with."""
    first = text.text[start : start + 10].split(" ")[0]
    return len(first) + 1 if first.lower() in ("in", "on", "at", "by") else 0


def _alignment(b: Text, one: Dated, other: Dated) -> Alignment:
    shared = one.act.all & (other.act.doer | other.act.done)
    return Alignment(
        "time" if isinstance(other.days, DateInterval) else "day",
        Slot(one.days, one.span, one.act.passage),
        Slot(other.days, other.span, other.act.passage),
        b.text[slice(*other.act.span)],
        b.words_of(shared, *other.act.passage),
    )
