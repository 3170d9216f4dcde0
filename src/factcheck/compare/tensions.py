"""Accounts that pull apart without excluding each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from factcheck.compare.altered import told_otherwise_in_copies
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import EVER, MONTH, Stretch, Stretches, before, days, near, reach
from factcheck.compare.positions import State
from factcheck.compare.topics import Topic
from factcheck.compare.wording import joined, teller, worded
from factcheck.stances import Position, Stance


def tension(topic: Topic) -> Iterator[Draft]:
    """Accounts pull apart; both can hold, or clash only if their scopes are one."""
    yield from _who_ended_it(topic)
    if topic.predicate.inherited and topic.kind == "attribute":
        yield from _part_and_whole(topic)
    if topic.predicate.mutual:
        yield from _one_wants_out(topic)
    if topic.predicate.rival:
        yield from _other_motives(topic)
    yield from _word_and_deed(topic)
    yield from _nothing_follows(topic)
    yield from told_otherwise_in_copies(topic)


def _who_ended_it(topic: Topic) -> Iterator[Draft]:
    """Put out by others, says one; left by own choice, says the party."""
    catalogue, contests = topic.reader.catalogue, topic.predicate.contests
    told = [e for e in topic.entries if not e.denied] if contests else []
    for name in contests if told else ():
        for target in topic.object:
            for whole in sorted(catalogue.wholes(target)):
                other = topic.other(name, topic.subject, (whole,))
                if other is None:
                    continue
                own = [e for e in other.entries if _refuses(e) and other.own(e)]
                own = _apart(other, own, told)
                if own:
                    why = "Put out by others, or left by its own choice: the accounts differ in who acted."
                    yield _pull(topic, told, own, why=why, other=other)


def _refuses(entry: Entry) -> bool:
    value = entry.value
    return isinstance(value, Stance) and value.low >= Position.LEAVING and not entry.denied


def _apart(topic: Topic, entries: Sequence[Entry], told: Sequence[Entry]) -> list[Entry]:
    """Those said, on known days within a month of what is told, by nobody who told it."""
    voices = _voices(topic, told)
    times = Stretches(map(reach, told))
    return [
        e
        for e in entries
        if None not in days(e.at)
        and topic.side(e).isdisjoint(voices)
        and times.meeting(reach(e)[0] - MONTH, reach(e)[1] + MONTH)
    ]


def _voices(topic: Topic, entries: Sequence[Entry]) -> frozenset[str]:
    return frozenset(name for e in entries for name in topic.side(e))


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
                    yield _pull(topic, told, pulling, why=why, other=other)


def _by_value(topic: Topic) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in topic.entries[:_LOOKED_AT]:
        if not entry.denied:
            found.setdefault(str(entry.value), []).append(entry)
    return found


_LOOKED_AT = 20


def _one_wants_out(topic: Topic) -> Iterator[Draft]:
    """One party means to end what the other says it goes on with."""
    leaving = _last(topic.line, _leaves) if topic.facing else []
    if not leaving or leaving[-1].order[:2] != topic.line[-1].order[:2]:
        return  # it has come back since
    why = "One side means to end what the other says it goes on with; each speaks for itself."
    for other in topic.facing:
        staying = _last(other.open().line, _stays)
        if staying and not _long_before(leaving[-1], staying[-1]):
            sides = [
                [e for state in states for e in state.entries] for states in (leaving, staying)
            ]
            yield _pull(topic, *sides, why=why, other=other)


def _last(line: Sequence[State], fits: Callable[[State], bool]) -> list[State]:
    """The last of a kind, and others of that kind and time."""
    found = [state for state in line if fits(state)][-_LOOKED_AT:]
    return [s for s in found if (s.low, s.high) == (found[-1].low, found[-1].high)]


def _long_before(state: State, last: State) -> bool:
    return before(state.first, last.first) and not near(state.first, last.first)


def _leaves(state: State) -> bool:
    return _refuses(state.first)


def _stays(state: State) -> bool:
    value = state.first.value
    return isinstance(value, Stance) and value.high <= Position.WILLING and not state.first.denied


def _other_motives(topic: Topic) -> Iterator[Draft]:
    """Each side names another motive for one act."""
    told = list(_by_value(topic).values())
    found: dict[int, list[Entry]] = {}
    for (i, one), (j, other) in combinations(enumerate(told), 2):
        apart = _voices(topic, one).isdisjoint(_voices(topic, other))
        if not apart or _akin(topic, str(one[0].value), str(other[0].value)):
            continue
        if _apart(topic, one, other) or _apart(topic, other, one):
            found |= {i: one, j: other}
    if found:
        why = "Different sides give different motives for one act; there may have been several."
        yield _pull(topic, *found.values(), why=why)


def _akin(topic: Topic, one: str, other: str) -> bool:
    """Whether one is part of the other, or half the words of one are in the other."""
    within = topic.reader.catalogue.within
    a, b = (set(topic.name(name).casefold().split()) - _SMALL for name in (one, other))
    return within(one, other) or within(other, one) or 2 * len(a & b) >= min(len(a), len(b))


_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "by",
        "with",
        "from",
        "over",
        "and",
        "or",
        "its",
        "his",
        "her",
        "their",
    ]
)


def _word_and_deed(topic: Topic) -> Iterator[Draft]:
    """Its own voice favours what the party acts against."""
    strains = topic.predicate.strains
    deeds = [e for e in topic.facts if topic.own(e)] if strains else []
    for name in strains if deeds else ():
        for target in topic.object:
            other = topic.other(name, topic.subject, (target,))
            words = [e for e in other.entries if _favours(e) and other.spoken(e)] if other else []
            near_by = Stretches(_around(e) for e in deeds)
            words = [e for e in words if near_by.meeting(*reach(e))]
            if other and words:
                why = "A voice of the party favours what the party itself acts against."
                yield _pull(topic, deeds, words, why=why, other=other)


def _favours(entry: Entry) -> bool:
    value = entry.value
    return isinstance(value, Stance) and value.high <= Position.WILLING and not entry.denied


def _around(deed: Entry) -> Stretch:
    """A month to either side of an event; one without a time may be at any."""
    low, high = deed.ends
    return (
        EVER[0] if low is None else low - MONTH,
        EVER[1] if high is None else high + MONTH,
    )


def _nothing_follows(topic: Topic) -> Iterator[Draft]:
    """One side acts, another says that nothing follows from it."""
    denials = [e for e in topic.entries if e.denied] if topic.acts else []
    for claim, other in topic.acts if denials else ():
        act = next((e for e in other.open().entries if e.claim is claim), None)
        if act is None or act.denied:
            continue
        told = [e for e in other.classes[act.label] if days(e.at) == days(act.at)]
        voices = _voices(other, told) | set(other.subject)
        against = [e for e in denials if topic.side(e).isdisjoint(voices)]
        if against:
            why = "One side tells of the act, another says that nothing comes of it."
            yield _pull(topic, told, against, why=why, other=other, first=other)


def _pull(
    topic: Topic,
    *sides: Sequence[Entry],
    why: str,
    other: Topic | None = None,
    first: Topic | None = None,
) -> Draft:
    """Two sides on two topics, or any number on one."""
    on = [first or topic, topic if first else other or topic]

    def tell() -> tuple[str, list[str]]:
        told = [
            f"{teller(on[min(n, 1)], side[0])}: {worded(on[min(n, 1)], side[0])}"
            for n, side in enumerate(sides)
        ]
        phrases = list(dict.fromkeys(t.phrase for t in on))
        about = (
            f"The topics: {'; '.join(phrases)}."
            if len(phrases) > 1
            else f"The topic: {phrases[0]}."
        )
        return f"{joined(told)}. The accounts pull apart.", [
            about,
            why,
            "Both can hold, so it fails no check.",
        ]

    key = (lambda: other.phrase) if other else None
    return Draft("FC107", "tension", topic, sides, tell, definite=False, key=key)
