"""Times, speakers and counts as an editor reads them; plain text, not yet escaped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from factcheck.claims import Claim
from factcheck.codes import POSSIBLE
from factcheck.dates import DateInterval
from factcheck.days import MONTHS
from factcheck.findings import Finding, Result
from factcheck.relative import RelativeTime
from factcheck.sources import CopyOf, Source
from factcheck.states import State

if TYPE_CHECKING:
    from factcheck.coverage import Coverage
    from factcheck.decisions import Decision

T = TypeVar("T")


def count(number: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun.

    >>> count(1, "conflict"), count(2, "mismatch"), count(1200, "more echo", "more echoes")
    ('1 conflict', '2 mismatches', '1,200 more echoes')
    """
    several = plural or noun + ("es" if noun.endswith("ch") else "s")
    return f"{number:,} {noun if number == 1 else several}"


def unmet(coverage: Coverage) -> str:
    """How many claims stand alone, so that silence is not taken for agreement; else nothing.

    >>> from factcheck.coverage import Coverage
    >>> unmet(Coverage(claims=52, compared=4, alone=48)), unmet(Coverage(claims=2, compared=2))
    ('48 of 52 claims met no other claim.', '')
    """
    if not coverage.alone:
        return ""
    return f"{coverage.alone:,} of {count(coverage.claims, 'claim')} met no other claim."


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


def message(finding: Finding) -> str:
    """What it says, marked where it is only possible, or rests on what nobody has confirmed."""
    marks = [mark for mark in (doubt(finding), "draft" * finding.draft) if mark]
    return f"{', '.join(marks)}: {finding.message}" if marks else finding.message


def title(finding: Finding) -> str:
    """The finding as a heading."""
    mark = f" ({doubt(finding)})" if doubt(finding) else ""
    return f"{finding.code} {finding.name}{mark}: {finding.topic}"


def manual(code: str) -> str:
    """The command that prints the manual's page of a rule."""
    return f"factcheck rule {code}"


def standing(finding: Finding) -> str:
    """What it is to the project, and why; nothing where it is new.

    >>> standing(Finding("FC401", "Vell bridge · opening", "agreement", (), ""))
    ''
    """
    if finding.decision is None:
        return "" if finding.state is State.NEW else str(finding.state)
    return _decided(finding.decision)


def _decided(decision: Decision) -> str:
    from factcheck.decisions import Preference

    did = {"accept": "accepted", "dismiss": "dismissed", "prefer": "decided"}[decision.decision]
    by = f" by {decision.by}" if decision.by else ""
    until = f" until {decision.expires}" if decision.expires else ""
    right = f"{decision.right} is right, " if isinstance(decision, Preference) else ""
    return f"{did}{by}{until}: {right}{decision.reason}"


def by_state(result: Result) -> str:
    """How many of what wants a look are new, known, grown, accepted and gone; else nothing.

    Nothing also where all are new, as in a project without a baseline.
    """
    found = Counter(finding.state for finding in result if finding.wants_a_look)
    found[State.GONE] = sum(entry.wants_a_look for entry in result.gone)
    if not any(found[state] for state in State if state is not State.NEW):
        return ""
    return ", ".join(f"{found[s]:,} {s}" for s in State if found[s] or s is State.NEW)
