"""Conflicts: values on one topic and at one time that cannot both be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.claims import Modality, QuantityClaim
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.independence import roots, shared_roots
from factcheck.compare.ladder import (
    Times,
    at_one_time,
    corrected,
    occasions,
    of_one_act,
    one_occasion,
    same_time,
    tellers_apart,
    tempered,
)
from factcheck.compare.lifetimes import impossible_age
from factcheck.compare.nesting import by_first_words, levels
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.totals import less_than_its_parts
from factcheck.compare.wording import joined, shown, tellers
from factcheck.intervals import apart_groups
from factcheck.predicates import Change


class Clash(NamedTuple):
    """Sides no two of which can both be right, and why; doubtful where their times may differ."""

    sides: list[list[Entry]]
    why: str
    doubtful: bool = False
    alike: bool = False
    """Whether the times of the sides need not meet: they are what the sides differ in."""


def conflict_date(topic: Topic) -> Iterator[Draft]:
    """Sources date one event on days that cannot both be right."""
    if topic.predicate.values == "one" and topic.differ:
        yield from _each_once(topic, "FC101", _dates(topic))


def _dates(topic: Topic) -> Iterator[Clash]:
    drafts = [e for e in topic.stated if e.draft] if topic.predicate.recurs else []
    confirmed = [e for e in topic.stated if not e.draft] if drafts else topic.stated
    for clash in _apart(confirmed, "It happens once, so no later telling replaces it."):
        for side in clash.sides if drafts else ():
            ends = {e.ends for e in side}
            side += [e for e in drafts if e.ends in ends]
        yield clash
    for told in [topic.stated] if drafts and confirmed else one_occasion(drafts):
        if any(e.draft for e in told):
            yield from _apart(told, "It may have happened on both.", doubtful=True, alike=True)
    plans = topic.entries if Modality.PLANNED in topic.modalities else ()
    planned = [e for e in plans if e.modality is Modality.PLANNED and not e.denied]
    for time, group in same_time(planned):
        why = "Both plans were told at the same time." if time is Times.SAME else time.value
        yield from _apart(group, why, doubtful=time is not Times.SAME)


def conflict_quantity(topic: Topic) -> Iterator[Draft]:
    """Sources give numbers for one thing that cannot both be right."""
    if topic.predicate.values == "one" and topic.differ:
        yield from _each_once(topic, "FC102", _numbers(topic))
    if topic.sums:
        yield from less_than_its_parts(topic)
    if topic.joint:
        yield from impossible_age(topic)


def _numbers(topic: Topic) -> Iterator[Clash]:
    change = topic.change
    if change is Change.REVISABLE:
        for time, group in same_time(topic.stated):
            yield from _apart(group, time.value, doubtful=time is not Times.SAME)
        return
    by_nature = topic.predicate.change is Change.FIXED
    once = dict(topic.key[3]).get("basis") in topic.predicate.once
    for told in occasions(topic, topic.stated):
        if change is Change.GROWS:
            yield from _shrinking(told)
        elif once:
            told = [e for e in told if not e.draft or of_one_act(e)]
            again = any(e.claim.when is None for e in told)
            yield from _apart(told, _DONE_AGAIN if again else _ONE_ACT, doubtful=again, alike=again)
        elif by_nature:
            yield from _apart(told, "It does not change with time.")
        else:
            yield from _apart(told, "All are final figures.")


_ONE_ACT = "What was done once keeps its figure."
_DONE_AGAIN = f"{_ONE_ACT[:-1]}, but it may have been done more than once."


def _shrinking(facts: Sequence[Entry]) -> Iterator[Clash]:
    """Counts that only rise: a later one cannot be lower, two of one moment cannot differ."""
    for time, group in same_time(facts):
        if time is Times.SAME and all(_counted(e) for e in group):
            yield from _apart(group, "All were counted as of the same day.")
        else:
            yield from _apart(group, "The count may have grown between them.", doubtful=True)
    why = "The count only rises, yet the later figure is the lower one."
    for told in (facts, [e for e in facts if not e.hedged]):
        for pair in _fallen(told):
            yield from _apart(pair, why)


def _counted(entry: Entry) -> bool:
    return isinstance(entry.claim, QuantityClaim) and entry.claim.as_of is not None


def _fallen(told: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Each lower figure of a later time, with the highest one before it."""
    dated = [(*days(e.at), e) for e in told]
    ends = sorted(((high, e) for _, high, e in dated if high is not None), key=lambda x: x[0])
    starts = sorted(((low, e) for low, _, e in dated if low is not None), key=lambda x: x[0])
    highest: Entry | None = None
    passed = 0
    seen = set()
    for low, later in starts:
        while passed < len(ends) and ends[passed][0] < low:
            candidate = ends[passed][1]
            floor = candidate.ends[0]
            if floor is not None and (highest is None or floor > highest.ends[0]):
                highest = candidate
            passed += 1
        top = later.ends[1]
        if highest is not None and top is not None and top < highest.ends[0]:
            pair = (highest.ends, later.ends)
            if pair not in seen:
                seen.add(pair)
                yield [highest, later]


def conflict_attribute(topic: Topic) -> Iterator[Draft]:
    """Sources name different holders, places or states for what has one."""
    if topic.predicate.values == "one" and topic.differ:
        yield from _each_once(topic, "FC103", _names(topic))


def _names(topic: Topic) -> Iterator[Clash]:
    change = topic.predicate.change
    if change is Change.FIXED:
        yield from _other_names(topic, topic.stated, "It does not change with time.")
    elif change is not Change.STAGES:
        for time, group in same_time(topic.stated):
            yield from _other_names(topic, group, time.value, doubtful=time is not Times.SAME)


def _other_names(
    topic: Topic, told: Sequence[Entry], why: str, *, doubtful: bool = False
) -> Iterator[Clash]:
    """Sides of names none of which is part of another."""
    by_name: dict[str, list[Entry]] = defaultdict(list)
    for entry in told:
        by_name[str(entry.value)].append(entry)
    names = sorted(by_name)
    if topic.predicate.hierarchical:
        every = list(levels(names, topic.reader.catalogue.wholes))
    else:
        every = [by_first_words(names, topic.reader.catalogue)]
    for sides in every:
        if len(sides) > 1:
            groups = [[e for name in side for e in by_name[name]] for side in sides]
            yield Clash(groups, why, doubtful)


def _apart(
    told: Sequence[Entry], why: str, *, doubtful: bool = False, alike: bool = False
) -> Iterator[Clash]:
    """The sides of values on a line that do not meet, if there are two or more."""
    classes: dict[tuple[object, object], list[Entry]] = {}
    for entry in told:
        if entry.value is not None:
            classes.setdefault(entry.ends, []).append(entry)
    ends = list(classes)
    sides = apart_groups(ends) if len(ends) > 1 else []
    if len(sides) > 1:
        groups = [[e for i in side for e in classes[ends[i]]] for side in sides]
        yield Clash(groups, why, doubtful, alike)


def _each_once(topic: Topic, code: str, clashes: Iterable[Clash]) -> Iterator[Draft]:
    """The same values once, though they clash at several times: definite rather than possible."""
    found: dict[Hashable, Clash] = {}
    corrections: dict[Hashable, Draft] = {}
    for sides, why, doubtful, alike in clashes:
        met = at_one_time(sides) if doubtful and not alike else sides
        groups = [_plainest_first(g) for g in met]
        names = frozenset(group[0].ends for group in groups)
        if taken_back := corrected(topic, groups):
            corrections.setdefault(names, taken_back)
        elif len(groups) > 1:
            clash = Clash(groups, why, doubtful or tempered(groups))
            known = found.setdefault(names, clash)
            if known.doubtful and not clash.doubtful:
                found[names] = clash
            elif known is not clash and known.doubtful is clash.doubtful:
                _join(known.sides, groups)
    yield from corrections.values()
    for clash in found.values():
        yield _told_apart(topic, code, clash)


def _join(sides: list[list[Entry]], others: list[list[Entry]]) -> None:
    """Add what other times tell of the same values."""
    for side, other in zip(sides, others, strict=True):
        side += [e for e in other if e.ends == side[0].ends]


def _plainest_first(group: list[Entry]) -> list[Entry]:
    """A side is named by its first entry: one without a hedge or an open end, if there is one."""
    hedged, value = group[0].hedged, str(group[0].value)
    if any(e.hedged is not hedged or str(e.value) != value for e in group):
        group.sort(key=lambda e: (e.hedged, None in e.ends, str(e.value)))
    return group


def _told_apart(topic: Topic, code: str, clash: Clash) -> Draft:
    groups = [list(dict.fromkeys(side)) for side in clash.sides]

    def tell() -> tuple[str, list[str]]:
        said = [f"{shown(topic, g[0])} according to {tellers(topic, g)}" for g in groups[:3]]
        more = f"; and {len(groups) - 3} more values" if len(groups) > 3 else ""
        told = [e for g in groups for e in g]
        count = len(set(roots(told, topic.reader)))
        steps = [
            f"All speak of one topic: {topic.phrase}.",
            clash.why,
            tellers_apart(topic, groups),
            f"No two of these can both be right: {joined([shown(topic, g[0]) for g in groups])}.",
            f"Independent origins: {count}.",
            *shared_roots(told, topic.reader),
        ]
        if tempered(groups):
            steps.append(
                "Possible only: all but one of the values are hedged or rest on an inferred date."
            )
        return f"{topic.phrase}: {'; but '.join(said)}{more}.", steps

    return Draft(code, "conflict", topic, groups, tell, not clash.doubtful)
