"""Plans whose day has passed, of which nobody tells what came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from factcheck.claims import Modality
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import days
from factcheck.compare.plans import planned, standing
from factcheck.compare.steps import alike
from factcheck.compare.topics import Topic
from factcheck.compare.wording import dated, quoted, tellers
from factcheck.dates import DateInterval
from factcheck.stances import Stance


def overdue(topics: Iterable[Topic], today: date) -> Iterator[Draft]:
    """The day of a plan has passed, and no source tells whether it came about."""
    for topic in sorted((t for t in topics if _plans_ahead(t)), key=lambda t: t.key):
        plans = standing(planned(topic.open()))
        last = deadline(topic, plans[0]) if plans else None
        if last is not None and last < today.toordinal() and not _answered(topic, plans, last):
            yield _draft(topic, plans, today)


def _plans_ahead(topic: Topic) -> bool:
    """Whether something with a time is planned that happens but once, or a position to be taken."""
    kinds = topic.kind == "stance" or (topic.kind == "event" and topic.predicate.values == "one")
    return kinds and any(c.modality is Modality.PLANNED and c.when for c in topic.claims)


def deadline(topic: Topic, plan: Entry) -> int | None:
    """The last day of what is planned; None where it has none.

    A position planned for a time is to be taken by then.
    """
    when = plan.value if topic.kind == "event" else topic.reader.dates.ahead(plan.claim)
    return when.high if isinstance(when, DateInterval) else None


def _answered(topic: Topic, plans: list[Entry], last: int) -> bool:
    """Whether anybody tells of it as done or not done, or of the same later than its day."""
    if topic.kind == "event":
        return bool(topic.facts) or topic.denied or _went_on(topic, last)
    return any(
        e not in plans and (_done(e, plans[0]) or (days(e.at)[0] or 0) > last)
        for e in topic.entries
    )


def _done(entry: Entry, plan: Entry) -> bool:
    a, b = entry.value, plan.value
    return entry.happened and isinstance(a, Stance) and isinstance(b, Stance) and alike(a, b)


def _went_on(topic: Topic, last: int) -> bool:
    """Whether what should have ended is told of a later day."""
    near = (topic.other(n, topic.subject, topic.object) for n in topic.predicate.opposite)
    return any((e.ends[0] or 0) > last for other in near if other for e in other.facts)


def _draft(topic: Topic, plans: list[Entry], today: date) -> Draft:
    def tell() -> tuple[str, list[str]]:
        said = f"{tellers(topic, plans)} {dated(plans[-1].at)}: {quoted(topic, plans[-1])}"
        return f"{said}. By {today} that day has passed, and no source tells what came of it.", [
            f"The plan: {topic.phrase}.",
            f"The day asked for: {today}.",
            "It may have come about, been moved or been dropped: nothing here says which.",
        ]

    return Draft("FC306", "overdue", topic, [plans], tell, definite=False)
