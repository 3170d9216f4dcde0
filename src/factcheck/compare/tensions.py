"""Accounts that pull apart without excluding each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import MONTH, Stretches, before, days, near, reach
from factcheck.compare.positions import State
from factcheck.compare.topics import Topic
from factcheck.compare.wording import teller, worded
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
                own = [e for e in other.entries if _refuses(e) and other.own(e)]
                own = _apart(other, own, told)
                if own:
                    why = "Put out by others, or left by its own choice: the accounts differ in who acted."
                    yield _pull(topic, told, own, why, other)


def _refuses(entry: Entry) -> bool:
    value = entry.value
    return isinstance(value, Stance) and value.low >= Position.LEAVING and not entry.denied


def _apart(topic: Topic, entries: Sequence[Entry], told: Sequence[Entry]) -> list[Entry]:
    """Those said, on known days within a month of what is told, by nobody who told it."""
    voices = frozenset(name for e in told for name in topic.side(e))
    times = Stretches(map(reach, told))
    return [
        e
        for e in entries
        if None not in days(e.at)
        and topic.side(e).isdisjoint(voices)
        and times.meeting(reach(e)[0] - MONTH, reach(e)[1] + MONTH)
    ]


def _part_and_whole(topic: Topic) -> Iterator[Draft]:
    """One value for the whole, another side's other value for a part of it."""
    why = "One is about a whole, the other about a part of it: they clash if both mean the part."
    ours = _by_value(topic)
    for other in topic.neighbours:
        if other.open().key <= topic.key:
            continue
        for value, told in ours.items():
            for theirs, against in _by_value(other).items():
                pulling = _apart(other, against, told) if value != theirs else []
                if pulling:
                    yield _pull(topic, told, pulling, why, other)


def _by_value(topic: Topic) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in topic.entries[:_LOOKED_AT]:
        if not entry.denied:
            found.setdefault(str(entry.value), []).append(entry)
    return found


_LOOKED_AT = 20


def _one_wants_out(topic: Topic) -> Iterator[Draft]:
    """One party means to end what the other says it goes on with."""
    state = topic.line[-1] if topic.line and topic.facing else None
    if state is None or not _leaves(state):
        return
    why = "One side means to end what the other says it goes on with; each speaks for itself."
    for other in topic.facing:
        last = next((s for s in reversed(other.open().line) if _stays(s)), None)
        if last and not _long_before(state, last):
            yield _pull(topic, state.entries, last.entries, why, other)


def _long_before(state: State, last: State) -> bool:
    return before(state.first, last.first) and not near(state.first, last.first)


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
            f"{teller(topic, one[0])}: {worded(topic, one[0])}; {teller(other, against[0])}: "
            f"{worded(other, against[0])}. The accounts pull apart."
        )
        about = f"The topics: {topic.phrase}; {other.phrase}."
        return message, [about, why, "Both can hold, so it fails no check."]

    sides = [one, against]
    return Draft("FC107", "tension", topic, sides, tell, definite=False, key=lambda: other.phrase)
