"""Headlines and captions that say more than the text under them, or something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from factcheck.claims import Modality
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import before, days, near
from factcheck.compare.steps import Step, relation
from factcheck.compare.strength import exceeds, is_friendly, same_way
from factcheck.compare.surfaces import at_one_time, grouped, told_otherwise
from factcheck.compare.topics import Topic
from factcheck.dates import DateInterval

LOOKED_AT = 20
"""A text has few headlines and captions on one topic."""


def overstated(topic: Topic, told: Sequence[Entry]) -> Iterator[Draft]:
    """What stands above one text, or beside a picture in it, against the text."""
    above = [e for e in told if e.is_surface and not e.denied and topic.direct(e)]
    text = [e for e in told if not e.is_surface and topic.direct(e)]
    for alike in grouped(above[:LOOKED_AT]) if text else ():
        first = alike[0]
        ground = [
            e for e in text if not e.denied and same_way(first, e) and at_one_time(topic, first, e)
        ]
        yield from list(_made_a_threat(topic, alike, ground)) or _stronger(topic, alike, ground)
        yield from _another_actor(topic, alike, ground)
        yield from _without_the_denial(topic, alike, ground, told)


def _stronger(topic: Topic, above: list[Entry], ground: list[Entry]) -> Iterator[Draft]:
    """A harder act, a further step or less doubt than anything the text has."""
    first = above[0]
    if not ground or _is_schedule(topic, first) or not all(exceeds(first, e) for e in ground):
        return
    near_by = [
        (other, e)
        for other in topic.neighbours[:LOOKED_AT]
        if topic.kind == "stance"
        for e in other.open().by_source.get(first.source, ())
        if not (e.denied or e.is_surface) and same_way(first, e) and near(first, e)
    ]
    if any(_holds(other, topic) and not exceeds(first, e) for other, e in near_by):
        return  # what is told of the whole bears out what stands above of a part
    parts = [e for other, e in near_by if _holds(topic, other)]
    why = "Everything that the text tells of it is weaker: less is done, less far or less surely."
    yield told_otherwise(topic, above, ground, parts, why=why, definite=True, kind="stronger")


def _holds(whole: Topic, part: Topic) -> bool:
    """Whether one topic is about all that the other is about."""
    within, scope = whole.reader.catalogue.within, dict(part.scope)
    things = all(within(a, b) for a, b in zip(part.object, whole.object, strict=False))
    return things and all(within(scope.get(name, ""), value) for name, value in whole.scope)


def _is_schedule(topic: Topic, entry: Entry) -> bool:
    """Whether what is told as done lies ahead: headlines tell plans in the present tense."""
    value = entry.value
    _, published = days(topic.reader.dates.published.get(entry.source))
    return (
        isinstance(value, DateInterval)
        and value.low is not None
        and published is not None
        and value.low > published
    )


def _made_a_threat(topic: Topic, above: list[Entry], ground: list[Entry]) -> Iterator[Draft]:
    """A threat above, where the text has only offers, wishes and steps towards something."""
    if ground and above[0].modality is Modality.THREATENED and all(map(is_friendly, ground)):
        why = "What is called a threat is an offer, a wish or a step towards it in the text."
        definite = not any(e.hedged for e in ground)
        yield told_otherwise(topic, above, ground, why=why, definite=definite, kind="threat")


def _another_actor(topic: Topic, above: list[Entry], ground: list[Entry]) -> Iterator[Draft]:
    """A person named above, where the text has only another person act or speak."""
    named = _persons(topic, above[0].claim.subject)
    if above[0].claim.attribution is not None or not named:
        return
    if any(named & _involved(topic, e) for e in ground):
        return
    others = [e for e in ground if _actors(topic, e) - named]
    if others:
        why = (
            f"{topic.name(min(named))} neither acts nor speaks on it in the text; "
            f"{topic.name(min(_actors(topic, others[0]) - named))} does."
        )
        yield told_otherwise(topic, above, others, why=why, definite=False, kind="actor")


def _persons(topic: Topic, names: Sequence[str]) -> frozenset[str]:
    reader = topic.reader
    known = ((i, reader.catalogue.entities.get(i)) for i in map(reader.resolve, names))
    return frozenset(i for i, entity in known if entity and entity.kind == "person")


def _involved(topic: Topic, entry: Entry) -> frozenset[str]:
    """Everyone who acts or speaks in it, and whoever they speak for."""
    return topic.side(entry) | set(map(topic.reader.resolve, entry.claim.subject))


def _actors(topic: Topic, entry: Entry) -> frozenset[str]:
    """The persons who act or speak in it for themselves, not as somebody's mouth."""
    by = entry.claim.speaker
    found = _persons(topic, (*entry.claim.subject, *([by] if by else ())))
    names = {i: topic.name(i).casefold() for i in found}
    return frozenset(i for i, name in names.items() if not any(word in name for word in _MOUTHS))


_MOUTHS = ("spokes", "press ", "lawyer", "attorney", "agent", "source", "official")


def _without_the_denial(
    topic: Topic, above: list[Entry], ground: list[Entry], told: Sequence[Entry]
) -> Iterator[Draft]:
    """What the text itself lets be taken back, or denied where nobody vouches for it."""
    first = above[0]
    against = [e for e in told if e.denied and topic.direct(e) and _denies(topic, e, first)]
    if not against or any(e.is_surface for e in against):
        return
    if topic.kind == "stance":
        words = [e for e in ground if topic.spoken(e)]
        back = [d for d in against if topic.spoken(d) and not any(before(d, e) for e in words)]
        why = "The text goes on to tell that the same side takes it back."
        if words and back:
            yield told_otherwise(topic, above, back, why=why, definite=True, kind="denial")
    elif first.happened and first.claim.attribution is None and _only_said(topic, ground, against):
        why = "The text has it only from somebody else's mouth, and lets another deny it."
        yield told_otherwise(topic, above, ground, against, why=why, definite=True, kind="voice")


def _denies(topic: Topic, denial: Entry, entry: Entry) -> bool:
    if topic.kind == "stance":
        return relation(entry, denial) is Step.RETRACTION
    return same_way(denial, entry)


def _only_said(topic: Topic, ground: list[Entry], against: list[Entry]) -> bool:
    """Whether somebody is named for all that is told and denied, on two sides."""
    if not ground or any(e.claim.attribution is None for e in chain(ground, against)):
        return False
    telling = frozenset(name for e in ground for name in topic.side(e))
    return all(topic.side(e).isdisjoint(telling) for e in against)
