"""Times, speakers and counts as an editor reads them; plain text, not yet escaped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from factcheck.claims import Claim
from factcheck.codes import POSSIBLE
from factcheck.dates import DateInterval
from factcheck.days import MONTHS
from factcheck.findings import Finding, Result
from factcheck.relative import RelativeTime
from factcheck.sources import CopyOf, Source

T = TypeVar("T")


def count(number: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun.

    >>> count(1, "conflict"), count(2, "mismatch"), count(1200, "more echo", "more echoes")
    ('1 conflict', '2 mismatches', '1,200 more echoes')
    """
    several = plural or noun + ("es" if noun.endswith("ch") else "s")
    return f"{number:,} {noun if number == 1 else several}"


def first(items: Sequence[T], limit: int) -> tuple[Sequence[T], int]:
    """The first items, and how many more there are; one more is shown rather than counted."""
    shown = items if len(items) <= limit + 1 else items[:limit]
    return shown, len(items) - len(shown)


def when(interval: DateInterval | None, *, inferred: bool = False) -> str:
    """A time in words.

    >>> from factcheck.dates import parse_edtf
    >>> when(parse_edtf("../2031-12")), when(parse_edtf("2018"), inferred=True)
    ('by the end of 2031', 'some time in 2018, inferred')
    >>> when(parse_edtf("2017-09~")), when(parse_edtf("2021-01-25"))
    ('about September 2017', '25 January 2021')
    """
    if interval is None or (interval.low is None and interval.high is None):
        return "unknown"
    runs = [_run(c.earliest, c.latest) for c in interval.choices or (interval,)]
    words = " or ".join(runs)
    if interval.approximate:
        words = f"about {words}"
    elif inferred and len(runs) == 1 and _is_stretch(interval):
        words = f"some time in {words}"
    notes = [", uncertain"] * interval.uncertain + [", inferred"] * inferred
    return "".join((words, *notes))


def event_time(claim: Claim, result: Result) -> str:
    """When it happens or holds, and whether that rests on an inferred publication date."""
    time = claim.when or (claim.attribution.said if claim.attribution else None)
    return when(result.times.get(claim.id), inferred=_inferred(time, claim, result))


def said(claim: Claim, result: Result) -> str:
    """When it was said, and whether that rests on an inferred publication date."""
    time = claim.attribution.said if claim.attribution else None
    return when(result.said.get(claim.id), inferred=_inferred(time, claim, result))


def _inferred(time: DateInterval | RelativeTime | None, claim: Claim, result: Result) -> bool:
    from_publication = time is None or (
        isinstance(time, RelativeTime) and time.anchor in ("published", "said")
    )
    return from_publication and claim.source.id in result.inferred


def _is_stretch(interval: DateInterval) -> bool:
    """Whether it is one named stretch of more than a day: a month, a year."""
    low, high = interval.earliest, interval.latest
    return low is not None and high is not None and low != high and _named(low, high) is not None


def _run(low: date | None, high: date | None) -> str:
    if low is None and high is None:
        return "at an unknown time"
    if low is None:
        return f"by {_end(high)}" if high else ""
    if high is None:
        return f"from {_start(low)} on"
    return _named(low, high) or f"between {_start(low)} and {_end(high)}"


def _named(low: date, high: date) -> str | None:
    if low == high:
        return _day(low)
    if low.day == 1 and _ends_month(high) and low.year == high.year:
        if low.month == high.month:
            return _month(low)
        if (low.month, high.month) == (1, 12):
            return str(low.year)
    return None


def _start(low: date) -> str:
    if low.day > 1:
        return _day(low)
    return str(low.year) if low.month == 1 else _month(low)


def _end(high: date) -> str:
    if not _ends_month(high):
        return _day(high)
    return f"the end of {high.year if high.month == 12 else _month(high)}"


def _ends_month(day: date) -> bool:
    return day == date.max or (day + timedelta(days=1)).day == 1


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def outlet(source: Source) -> str:
    """What a reader calls the source: its publisher, else its name in the base."""
    return source.publisher or source.id


def who(claim: Claim, result: Result) -> str:
    """Who says so, for whom, and through whom."""
    by = claim.attribution
    if by is None:
        voice = f"{outlet(claim.source)} itself"
    else:
        name = result.names.get(by.speaker, by.speaker)
        party = result.parties.get(by.speaker)
        if by.speaks_for:
            party = result.names.get(by.speaks_for, by.speaks_for)
        voice = name if party in (None, name) else f"{name} for {party}"
        if by.via:
            voice += f", via {' and '.join(result.names.get(v, v) for v in by.via)}"
    return f"{voice} (draft)" if claim.draft else voice


def passages(claim: Claim) -> str:
    """The positions of the evidence, without the source: ``[908, 1070)``."""
    spans = [f"[{e.span[0]}, {e.span[1]})" for e in claim.evidence if e.span]
    if spans:
        return " ".join(spans)
    return "quoted, without a position" if claim.evidence else "no passage"


def origin(source: Source) -> str:
    """Where the text comes from."""
    if source.origin is None:
        return "unknown"
    if source.origin == "own":
        return "own reporting"
    if isinstance(source.origin, CopyOf):
        return f"copy of {source.origin.copy_of}"
    return f"agency {source.origin.agency}"


def doubt(finding: Finding) -> str:
    """What marks a conflict that some reading of the sources avoids."""
    return "possible" if finding.code in POSSIBLE and not finding.definite else ""


def title(finding: Finding) -> str:
    """The finding as a heading."""
    mark = f" ({doubt(finding)})" if doubt(finding) else ""
    return f"{finding.code} {finding.name}{mark}: {finding.topic}"
