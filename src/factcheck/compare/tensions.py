"""Accounts that pull apart without excluding each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import before, days, near
from factcheck.compare.timeline import State
from factcheck.compare.topics import Topic
from factcheck.compare.wording import gist, teller
from factcheck.stances import Position, Stance


def tension(topic: Topic) -> Iterator[Draft]:
    """Accounts pull apart; both can hold, or clash only if their scopes are one."""
    yield from _who_ended_it(topic)
    if topic.predicate.inherited and topic.kind == "attribute":
        yield from _part_and_whole(topic)
    if topic.predicate.mutual:
        yield from _one_wants_out(topic)


def _who_ended_it(topic: Topic) -> Iterator[Draft]:
    """Put out by others, says one; left by own choice, says the party."""
    catalogue = topic.reader.catalogue
    told = [e for e in topic.entries if not e.denied]
    for name in topic.predicate.contests if told else ():
        for target in topic.object:
            for whole in sorted(catalogue.wholes(target)):
                other = topic.other(name, topic.subject, (whole,))
                if other is None:
                    continue
                own = [
                    e
                    for e in other.entries
                    if _refuses(e)
                    and other.own(e)
                    and _near(e, told)
                    and _other_voice(other, e, told)
                ]
                if own:
                    why = "Put out by others, or left by its own choice: the accounts differ in who acted."
                    yield _pull(topic, told, own, why, other)


def _refuses(entry: Entry) -> bool:
    value = entry.value
    return isinstance(value, Stance) and value.low >= Position.LEAVING and not entry.denied


def _near(entry: Entry, told: Sequence[Entry]) -> bool:
    """Whether it was said, on a known day, within a month of what it is set against."""
    return None not in days(entry.at) and any(near(entry, other) for other in told)


def _other_voice(topic: Topic, entry: Entry, told: Sequence[Entry]) -> bool:
    return not any(topic.same_side(entry, e) for e in told)


def _part_and_whole(topic: Topic) -> Iterator[Draft]:
    """One value for the whole, another side's other value for a part of it."""
    for other in topic.neighbours:
        if other.open().key <= topic.key:
            continue
        for one in topic.entries[:_LOOKED_AT]:
            against = [
                e
                for e in other.entries[:_LOOKED_AT]
                if e.value != one.value
                and not e.denied
                and not one.denied
                and not topic.same_side(one, e)
            ]
            if against:
                why = "One is about a whole, the other about a part of it: they clash if both mean the part."
                yield _pull(topic, [one], against, why, other)


_LOOKED_AT = 20


def _one_wants_out(topic: Topic) -> Iterator[Draft]:
    """One party means to end what the other says it goes on with."""
    catalogue = topic.reader.catalogue
    state = topic.line[-1] if topic.line else None
    if state is None or not _leaves(state):
        return
    partners = {catalogue.head(e) for e in topic.object} | set(topic.object)
    for other in topic.facing:
        other.open()
        faces = any(catalogue.within(head, p) for head in other.subject for p in partners)
        staying = [s for s in other.line if _stays(s)]
        if faces and staying and topic.comparable(other):
            last = staying[-1]
            if not before(state.first, last.first) or _near(state.first, last.entries):
                why = "One side means to end what the other says it goes on with; each speaks for itself."
                yield _pull(topic, state.entries, last.entries, why, other)


def _leaves(state: State) -> bool:
    return _refuses(state.first)


def _stays(state: State) -> bool:
    value = state.first.value
    return isinstance(value, Stance) and value.high <= Position.WILLING and not state.first.denied


def _pull(
    topic: Topic, one: Sequence[Entry], against: Sequence[Entry], why: str, other: Topic
) -> Draft:
    def tell() -> tuple[str, list[str]]:
        message = (
            f"{teller(topic, one[0])}: “{gist(topic, one[0])}”; {teller(other, against[0])}: "
            f"“{gist(other, against[0])}”. The accounts pull apart."
        )
        about = f"The topics: {topic.phrase}; {other.phrase}."
        return message, [about, why, "Both can hold, so it fails no check."]

    return Draft("FC107", "tension", topic, [one, against], tell, definite=False)
