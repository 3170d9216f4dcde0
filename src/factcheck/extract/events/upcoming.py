"""What a time after the article makes of what is told: a plan, unless it is told as done."""

from __future__ import annotations

from factcheck.claims import Certainty, Modality, When
from factcheck.dates import DateInterval
from factcheck.extract.events.presented import happened, mark_of
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.factuality import Factuality
from factcheck.extract.wordlists import words

_AWAITING = words("until before once till")


def awaited(reading: Reading, told: Told, facts: Factuality, when: When | None) -> Factuality:
    """As a plan, where the present is that of something to come: "until the mill closes"."""
    if told.clause is None or facts.modality is not Modality.ASSERTED:
        return facts
    verb, published = reading.clauses[told.clause].verb, reading.times.published
    if verb.tense != "present" or mark_of(reading, told.clause) not in _AWAITING:
        return facts
    today = published.high if published is not None else None
    last = when.high if isinstance(when, DateInterval) else None
    if today is not None and last is not None and last <= today:
        return facts
    return facts._replace(modality=Modality.PLANNED, certainty=Certainty.PROBABLE, future=True)


def ahead(facts: Factuality, when: When | None, published: DateInterval | None) -> Factuality:
    """As a plan, where the time told lies after the article: "lifts off on Friday"."""
    if facts.modality is Modality.ASSERTED and _later(when, published):
        return facts._replace(modality=Modality.PLANNED)
    return facts


def as_done(
    reading: Reading,
    told: Told,
    facts: Factuality,
    when: When | None,
    published: DateInterval | None,
) -> When | None:
    """A time, unless it lies ahead of what has happened: "approved a rise next year"."""
    return None if _later(when, published) and happened(reading, told, facts) else when


def _later(when: When | None, published: DateInterval | None) -> bool:
    """Whether a time lies after the article."""
    if not isinstance(when, DateInterval) or published is None or published.high is None:
        return False
    return when.low is not None and when.low > published.high
