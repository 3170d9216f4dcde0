"""Agreement that counts: independent origins, more precise tellings, and echoes of one origin."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.independence import circle, roots, shared_roots
from factcheck.compare.order import days
from factcheck.compare.supports import widths
from factcheck.compare.topics import Topic
from factcheck.compare.wording import gist, joined, outlet, shortest, shown
from factcheck.intervals import Meeting, meet
from factcheck.predicates import OPEN, Change
from factcheck.stances import Stance


def agreement(topic: Topic) -> Iterator[Draft]:
    """Independent origins say the same."""
    for group, origins in topic.rooted:
        yield from agreed(topic, origins, group)


def echo(topic: Topic) -> Iterator[Draft]:
    """Several tellings go back to one origin and count once."""
    for group, origins in topic.rooted:
        yield from echoed(topic, origins, group)


def agreed(topic: Topic, origins: Sequence[str], group: Sequence[Entry] | None) -> Iterator[Draft]:
    """Agreement of these origins, all of the topic where no group is given."""
    count = len(set(origins))
    if count < 2:
        return
    circular = sorted({e.source for e in group or () if e.inferred and topic.kind == "event"})

    def tell() -> tuple[str, list[str]]:
        told = topic.open().entries if group is None else group
        outlets = joined(sorted({outlet(e.claim.source) for e in told}))
        value = shortest(shown(topic, entry) for entry in told)
        steps = [
            f"All say the same on one topic: {topic.phrase}: {value}.",
            f"Tellings: {len(told)}; origins, with copies, agencies and persons quoted counted "
            f"once: {count}.",
        ]
        if circular:
            steps.append(
                f"Possible only: {joined(circular)} bears no date, and what dates it is an event "
                "that the others date; if it is this one, they agree because of that."
            )
        return f"{count} independent origins agree: {topic.phrase}: {value} ({outlets}).", steps

    sides = (lambda: [topic.open().entries]) if group is None else [group]
    yield Draft("FC401", "agreement", topic, sides, tell, definite=not circular)


def echoed(topic: Topic, origins: Sequence[str], group: Sequence[Entry] | None) -> Iterator[Draft]:
    """Echoes among these origins, of all the topic where no group is given."""
    if len(set(origins)) == len(origins):
        return

    @cache
    def tellings() -> Mapping[str, list[Entry]]:
        if group is not None:
            told, of = group, origins
        else:
            told = topic.open().entries
            of = roots(told, topic.reader)
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry, origin in zip(told, of, strict=True):
            found[origin].append(entry)
        return found

    for origin, count in sorted(Counter(origins).items()):
        if count > 1:
            yield _echo(topic, origin, tellings)


def _echo(topic: Topic, origin: str, tellings: Callable[[], Mapping[str, list[Entry]]]) -> Draft:
    def tell() -> tuple[str, list[str]]:
        told = tellings()[origin]
        sources = sorted({entry.source for entry in told})
        if len(sources) == 1:
            where = f"{sources[0]} tells it {len(told)} times"
        else:
            where = f"{joined(sources)} share one origin"
        value = shortest(shown(topic, entry) for entry in told)
        message = f"{topic.phrase}: {value}: {where}; it counts once."
        steps = [f"The origin behind all of them: {origin}."]
        if topic.reader.alike.intersection(sources):
            steps.extend(shared_roots(told, topic.reader))
        if round_ := circle([entry.claim for entry in told], topic.reader):
            steps.append(f"Circular: {', which has it from '.join([*round_, round_[0]])}.")
        return message, steps

    return Draft("FC403", "echo", topic, lambda: [tellings()[origin]], tell, key=lambda: origin)


def refinement(topic: Topic) -> Iterator[Draft]:
    """One source is more precise than another and within what it says."""
    for groups in _nested(topic):
        yield Draft(
            "FC402",
            "refinement",
            topic,
            groups,
            lambda g=groups: _refinement(topic, g),  # type: ignore[misc]
            definite=not any(entry.inferred for group in groups for entry in group),
            name=lambda entry: _precise(topic, entry),
        )


def _refinement(topic: Topic, groups: list[list[Entry]]) -> tuple[str, list[str]]:
    width = widths(topic)
    sharp = min(groups, key=lambda group: width(group[0]))
    widest, finest = groups[0][0], sharp[0]
    message = (
        f"{topic.phrase}: {_precise(topic, finest)} in {outlet(finest.claim.source)} is more "
        f"precise than {_precise(topic, widest)} in {outlet(widest.claim.source)} and within it."
    )
    around = [g for g in groups if g is not sharp and _lies_in(topic, finest, g[0])]
    inner, outer = gist(topic, finest), gist(topic, widest)
    return message, [
        f"The more precise lies within the other: “{inner}”, “{outer}”.",
        f"Most precise: {_told_by(topic, sharp)}. "
        f"Within: {joined([_told_by(topic, group) for group in around])}.",
        "Both can hold, so this is no conflict.",
    ]


def _told_by(topic: Topic, group: list[Entry]) -> str:
    names = joined(sorted({outlet(entry.claim.source) for entry in group}))
    return f"{_precise(topic, group[0])} ({names})"


def _lies_in(topic: Topic, inner: Entry, outer: Entry) -> bool:
    if topic.kind == "attribute":
        return topic.reader.catalogue.within(str(inner.value), str(outer.value))
    a, b = (days(e.at) if topic.kind == "stance" else e.ends for e in (inner, outer))
    return meet(*a, *b) in (Meeting.INSIDE, Meeting.SAME)


def _precise(topic: Topic, entry: Entry) -> str:
    when = f" ({entry.at})" if topic.kind == "stance" and entry.at else ""
    return f"{shown(topic, entry)}{when}"


def _nested(topic: Topic) -> Iterator[list[list[Entry]]]:
    """Values inside others of one mode, widest first; each outermost value once."""
    if not topic.differ and (topic.kind != "stance" or len(topic.entries) < 2):
        return
    if topic.kind == "attribute":
        yield from _parts(topic)
        return
    firsts = [group[0] for group in topic.classes.values()]
    if all(map(_exact, topic.entries if topic.kind == "stance" else firsts)):
        return
    for shelf in _shelves(topic):
        if len(shelf) > 1:
            yield from _chains(shelf)


def _exact(entry: Entry) -> bool:
    """Whether nothing can lie inside: one number, one day, a position of one day."""
    if isinstance(entry.value, Stance):
        return entry.at is None or entry.at.low == entry.at.high
    return bool(entry.ends[0] == entry.ends[1])


Ends = tuple[object, object]
Shelf = dict[Ends, list[Entry]]
"""Tellings of which one may refine another, by the ends of their values; positions by their days."""


def _shelves(topic: Topic) -> Iterable[Shelf]:
    """Tellings that share what must be equal for one to refine another."""
    found: dict[Hashable, Shelf] = defaultdict(lambda: defaultdict(list))
    classes = topic.classes.values()
    affirmed = [group for group in classes if not group[0].denied and group[0].value is not None]
    if topic.kind == "stance":
        for group in affirmed:
            for entry in filter(topic.direct, group):
                found[entry.label][days(entry.at)].append(entry)
    elif topic.kind == "event" or topic.change is Change.FIXED:
        open_ = topic.predicate.id in OPEN  # what "has been" tells only by when it is told
        for group in (g for g in affirmed if not open_ or g[0].ends[0] is not None):
            found[group[0].modality][group[0].ends] = group
    else:
        for entry in (e for e in topic.entries if not e.denied):
            found[entry.modality, days(entry.at)][entry.ends].append(entry)
    return found.values()


def _chains(by_ends: Shelf) -> Iterator[list[list[Entry]]]:
    """Intervals with everything that lies inside them; O(n log n)."""
    line = sorted((ends for ends in by_ends if ends != (None, None)), key=_widest_first)
    chain: list[Ends] = []
    for ends in line:
        if chain and not _inside(ends, chain[0]):
            if len(chain) > 1:
                yield [by_ends[e] for e in chain]
            chain = []
        chain.append(ends)
    if len(chain) > 1:
        yield [by_ends[e] for e in chain]


def _widest_first(ends: Ends) -> tuple[bool, object, bool, object]:
    low, high = ends
    wide = high is None
    return low is not None, low or 0, not wide, 0 if wide else _Reverse(high)


class _Reverse:
    """A key that sorts the other way."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def __lt__(self, other: _Reverse) -> bool:
        return bool(other.value < self.value)  # type: ignore[operator]


def _inside(inner: Ends, outer: Ends) -> bool:
    """Whether an interval that starts no earlier also ends no later."""
    return outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])  # type: ignore[operator]


def _parts(topic: Topic) -> Iterator[list[list[Entry]]]:
    """Names that are part of another name given on the topic."""
    if not topic.predicate.hierarchical:
        return
    by_name: dict[str, list[Entry]] = defaultdict(list)
    for entry in topic.entries:
        if entry.happened:
            by_name[str(entry.value)].append(entry)
    wholes = topic.reader.catalogue.wholes
    around = {name: wholes(name) & by_name.keys() for name in sorted(by_name)}
    parts: dict[str, list[str]] = defaultdict(list)
    for name, holding in around.items():
        for whole in holding - {name}:
            if len(around[whole]) == 1:
                parts[whole].append(name)
    for whole in sorted(parts):
        yield [by_name[whole], *(by_name[part] for part in parts[whole])]
