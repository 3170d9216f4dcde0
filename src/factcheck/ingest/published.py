"""When an article was published: the statement to believe, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from factcheck.dates import DateInterval, between, meet
from factcheck.days import LAST_DAY
from factcheck.ingest.statements import Statement
from factcheck.intervals import Meeting


class Dating(NamedTuple):
    """A publication date and why it is that one."""

    published: DateInterval | None = None
    at: datetime | None = None
    published_from: str | None = None
    modified: DateInterval | None = None
    notes: tuple[str, ...] = ()
    inferred: bool = False


def dated(statements: Iterable[Statement]) -> Dating:
    """The most authoritative date, the last change apart from it, and notes on disagreement.

    Of two statements of the same authority, the first is used. A coarser date is never put in
    the place of a finer one that lies within it.
    """
    ranked = sorted(statements, key=lambda one: one.authority)
    changes = [one for one in ranked if one.modified]
    modified = changes[0].when if changes else None
    told = [one for one in ranked if not one.modified]
    if not told:
        return _before(modified)
    best = _finest(told)
    notes = [_disagreement(best, one) for one in told if _apart(best, one)]
    if modified and modified.high and best.when.low and modified.high < best.when.low - 1:
        notes.append(
            f"The last change is dated {modified}, before the publication on {best.when}, "
            f"which the {best.authority} states."
        )
    return Dating(
        best.when, best.at, str(best.authority), modified, tuple(dict.fromkeys(notes)), False
    )


def _finest(told: list[Statement]) -> Statement:
    best = told[0]
    for one in told[1:]:
        if meet(one.when, best.when) is Meeting.INSIDE:
            best = one
    timed = [one for one in told if one.at and one.when == best.when]
    return best._replace(at=timed[0].at) if timed and not best.at else best


def _apart(best: Statement, other: Statement) -> bool:
    """Whether two dates disagree by more than the zones they are told in."""
    if best.at and other.at and best.at.tzinfo and other.at.tzinfo:
        return abs((best.at - other.at).total_seconds()) > 86_400
    if meet(best.when, other.when) not in (Meeting.APART, Meeting.POSSIBLY_APART):
        return False
    if None in (best.when.low, best.when.high, other.when.low, other.when.high):
        return True
    gap = max(other.when.low - best.when.high, best.when.low - other.when.high)  # type: ignore[operator]
    return gap > 1


def _disagreement(best: Statement, other: Statement) -> str:
    if best.authority is other.authority:
        return f"The {best.authority} gives two dates, {best.when} and {other.when}; the first is used."
    return (
        f"The {best.authority} gives {best.when}, the {other.authority} {other.when}; "
        f"the {best.authority} is used."
    )


def _before(modified: DateInterval | None) -> Dating:
    """What the last change tells of the publication: it was not later."""
    if modified is None or modified.high is None:
        return Dating(modified=modified)
    note = (
        f"It was last changed on {modified}, so it was published then or before; "
        "a day is left for zones of time."
    )
    return Dating(
        between(None, min(modified.high + 1, LAST_DAY)),
        None,
        "last change",
        modified,
        (note,),
        inferred=True,
    )
