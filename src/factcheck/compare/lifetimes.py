"""What cannot be so together: an end before its beginning, acts of the dead, ages without a birth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.claims import QuantityClaim
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.topics import Topic
from factcheck.compare.wording import shown, tellers
from factcheck.dates import DateInterval
from factcheck.intervals import apart_groups
from factcheck.values import Quantity


def ended_before_it_began(topic: Topic) -> Iterator[Draft]:
    """An end that lies before its beginning, whoever tells the one and whoever the other."""
    for later in topic.joint.later if topic.joint else ():
        if clash := _reversed(_placed(topic), _placed(later.open())):
            why = f"{later.phrase} cannot come before {topic.phrase}."
            yield _draft("FC105", topic, (topic, later), clash, why)


def acted_beyond_life(topic: Topic) -> Iterator[Draft]:
    """Somebody acts after his death, or before his birth."""
    for life in topic.joint.lives if topic.joint else ():
        person, bounds = life.subject[0], _placed(life.open())
        acts = [e for e in _placed(topic) if person in map(topic.reader.resolve, e.claim.subject)]
        if life.predicate.lifetime == "ends":
            highs = [e.ends[1] or _LATE for e in bounds]
            acts = [e for e in acts if (e.ends[0] or 0) > min(highs, default=_LATE)]
            clash, homes, when = _reversed(acts, bounds), (topic, life), "after"
        else:
            lows = [e.ends[0] or 0 for e in bounds]
            acts = [e for e in acts if (e.ends[1] or _LATE) < max(lows, default=0)]
            clash, homes, when = _reversed(bounds, acts), (life, topic), "before"
        if clash:
            yield _draft("FC105", topic, homes, clash, f"Nobody acts {when} {life.phrase}.")


_LATE = 10_000_000


def _placed(topic: Topic) -> list[Entry]:
    """The facts of a topic that have a date."""
    return [entry for entry in topic.stated if isinstance(entry.value, DateInterval)]


def _reversed(first: Sequence[Entry], then: Sequence[Entry]) -> list[list[Entry]]:
    """What should come first and lies later, with what it lies after; nothing where dates fit.

    Hedged dates count only where the others fit.
    """
    plain = [[e for e in side if not e.hedged] for side in (first, then)]
    return _late_and_early(*plain) or _late_and_early(first, then)


def _late_and_early(first: Sequence[Entry], then: Sequence[Entry]) -> list[list[Entry]]:
    """Of sources that agree each narrows the date; of those that do not, none may fit."""
    lows = [e.ends[0] for e in first if e.ends[0] is not None]
    highs = [e.ends[1] for e in then if e.ends[1] is not None]
    if not lows or not highs:
        return []
    torn = _differ(first), _differ(then)
    if (torn[0] and len(lows) < len(first)) or (torn[1] and len(highs) < len(then)):
        return []
    high = max(highs) if torn[1] else min(highs)
    if (min(lows) if torn[0] else max(lows)) <= high:
        return []
    late = [e for e in first if e.ends[0] is not None and e.ends[0] > high]
    floor = min(e.ends[0] for e in late)
    return [late, [e for e in then if e.ends[1] is not None and e.ends[1] < floor]]


def _differ(entries: Sequence[Entry]) -> bool:
    return len(apart_groups([entry.ends for entry in entries])) > 1


def impossible_age(topic: Topic) -> Iterator[Draft]:
    """An age that no birthday fits that others give."""
    if topic.joint is None or topic.joint.since is None:
        return
    birth = topic.joint.since
    born = _placed(birth.open())
    if not born or _differ(born):
        return
    low = max((e.ends[0] for e in born if e.ends[0] is not None), default=None)
    high = min((e.ends[1] for e in born if e.ends[1] is not None), default=None)
    wrong = [e for e in topic.stated if _is_no_age(e, low, high)]
    if wrong:
        why = "The years between the birth and the day on which the age is told do not give it."
        yield _draft("FC102", topic, (topic, birth), [wrong, born], why)


def _is_no_age(entry: Entry, low: int | None, high: int | None) -> bool:
    """Whether nobody born in these days is of that age then.

    An age whose day is not told may be that of an earlier day, but of no later one.
    """
    claim, value, at = entry.claim, entry.value, entry.at
    if not isinstance(claim, QuantityClaim) or not isinstance(value, Quantity) or at is None:
        return False
    if value.unit not in _YEARS:
        return False
    oldest = _years(low, at.high)
    youngest = _years(high, at.low) if entry.timed else None
    too_old = value.low is not None and oldest is not None and value.low > oldest
    too_young = value.high is not None and youngest is not None and value.high < youngest
    return too_old or too_young


_YEARS = frozenset({"count", "year", "years", "yr", "yrs"})


def _years(born: int | None, then: int | None) -> int | None:
    """Full years from one day to another."""
    if born is None or then is None:
        return None
    start, end = date.fromordinal(born), date.fromordinal(then)
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _draft(
    code: str, topic: Topic, homes: tuple[Topic, Topic], sides: list[list[Entry]], why: str
) -> Draft:
    """A finding on two topics; ``homes`` are those of the sides."""
    home = {id(e): t for t, side in zip(homes, sides, strict=True) for e in side}
    hedged = any(all(entry.hedged for entry in side) for side in sides)

    def name(entry: Entry) -> str:
        on = home[id(entry)]
        return f"{on.phrase}: {shown(on, entry)}"

    def tell() -> tuple[str, list[str]]:
        told = [f"{name(side[0])} according to {tellers(topic, side)}" for side in sides]
        return f"{'; but '.join(told)}.", [
            why,
            "Each could be right without the other; they cannot be right together.",
            *(["Possible only: one of them is hedged."] if hedged else []),
        ]

    return Draft(code, "conflict", topic, sides, tell, not hedged, name=name, joint=True)
