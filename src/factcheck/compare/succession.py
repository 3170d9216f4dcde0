"""Values replaced in the course of time: a row of numbers, of names, of stages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.ladder import occasions
from factcheck.compare.order import before, cited, days, near
from factcheck.compare.topics import Topic
from factcheck.compare.wording import shown, teller
from factcheck.intervals import Meeting, apart_groups, meet
from factcheck.predicates import Change


def succession(topic: Topic, stated: Sequence[Entry]) -> Iterator[Draft]:
    """Values of different times, each replaced by the next: one finding for the whole row."""
    grows = topic.change is Change.GROWS
    for told in occasions(topic, stated) if grows else (stated,):
        yield from _row(topic, told)


def _row(topic: Topic, told: Sequence[Entry]) -> Iterator[Draft]:
    rises = topic.change is Change.GROWS  # of one day the lower figure was counted first
    timed = [
        (*days(e.at), (e.ends[0] or ()) if rises else (), e.source, e.place, e)
        for e in told
        if None not in days(e.at)
    ]
    row: list[list[Entry]] = []
    for *_, entry in sorted(timed, key=lambda item: item[:5]):
        if not row or replaces(topic, row[-1][0], entry):
            row.append([entry])
        elif entry.ends == row[-1][0].ends:
            row[-1].append(entry)
        elif _within(topic, entry, row[-1][0]):
            row[-1].insert(0, entry)
    if len(row) > 1:
        certain = all(_passed(topic, a[0], b[0]) for a, b in pairwise(row))
        what = "The value changed with time" if certain else _OR_DIFFER
        yield replaced(topic, "FC302", "supersession", row, what, certain=certain)


_OR_DIFFER = "Told otherwise later; the value may have changed in between, or the accounts differ"


def _passed(topic: Topic, one: Entry, other: Entry) -> bool:
    """Whether the value itself changed, and not only who tells it."""
    if one.inferred or other.inferred:
        return False
    timed = one.timed and other.timed
    rises = topic.change is Change.GROWS
    return timed or rises or topic.same_side(one, other) or not near(one, other)


def _within(topic: Topic, inner: Entry, outer: Entry) -> bool:
    """Whether a value says the same more precisely."""
    if topic.kind == "attribute":
        return topic.reader.catalogue.within(str(inner.value), str(outer.value))
    return meet(*inner.ends, *outer.ends) is Meeting.INSIDE


def replaces(topic: Topic, earlier: Entry, later: Entry) -> bool:
    """Whether a later value does not meet the earlier one and its time is certainly later."""
    _, ended = days(earlier.at)
    began, _ = days(later.at)
    if ended is None or began is None or ended >= began:
        return False
    if topic.kind == "attribute":
        within, one, other = topic.reader.catalogue.within, str(earlier.value), str(later.value)
        return not (within(one, other) or within(other, one))
    if topic.change is Change.GROWS:
        return _risen(earlier, later)
    return len(apart_groups([earlier.ends, later.ends])) > 1


def _risen(earlier: Entry, later: Entry) -> bool:
    """Whether a later count is higher than what was counted: "at least 11", then 29."""
    (least, top), floor = earlier.ends, later.ends[0]
    return floor is not None and bool(floor > (least if top is None else top))


def settlement(topic: Topic, final: Topic) -> Iterator[Draft]:
    """The final figure, after the last of those counted on the way that it is not within."""
    ended = {id(e) for e in final.stated}
    for told in occasions(topic, [*topic.stated, *final.stated]):
        last = [e for e in told if id(e) in ended]
        began = min((days(e.at)[0] or 0 for e in last), default=0)
        counted = [e for e in told if id(e) not in ended]
        passed = [e for e in counted if (days(e.at)[1] or _EVER) < began]
        if len({e.ends for e in last}) != 1 or not passed:
            continue
        latest = max(passed, key=lambda e: (days(e.at)[1], e.source, e.place))
        if len(apart_groups([latest.ends, last[0].ends])) < 2:
            continue
        rose = topic.change is not Change.GROWS or _risen(latest, last[0])
        what = "The final figure came later" if rose else _OR_DIFFER
        row = [[e for e in passed if e.ends == latest.ends], last]
        yield replaced(topic, "FC302", "supersession", row, what, certain=rose)


_EVER = 10_000_000
"""Beyond the ordinal of the last day of the year 9999."""


def stages(topic: Topic) -> Iterator[Draft]:
    """Stages of a course: a further one is progress, unless it is certainly told the earlier."""
    ranks = {topic.reader.resolve(stage): rank for rank, stage in enumerate(topic.predicate.stages)}
    by_stage: dict[int, list[Entry]] = defaultdict(list)
    for entry in topic.stated:
        if (rank := ranks.get(str(entry.value))) is not None:
            by_stage[rank].append(entry)
    row = [by_stage[rank] for rank in sorted(by_stage)]
    if len(row) > 1 and not any(before(b[0], a[-1]) for a, b in pairwise(row)):
        certain = all(before(a[-1], b[0]) for a, b in pairwise(row))
        what = "It went on to a further stage"
        yield replaced(topic, "FC302", "supersession", row, what, certain=certain)


def replaced(
    topic: Topic,
    code: str,
    relation: str,
    row: Sequence[Sequence[Entry]],
    what: str,
    *,
    certain: bool = True,
) -> Draft:
    """A finding for a row of values, each replaced by the next."""

    def tell() -> tuple[str, list[str]]:
        named = [cited([e for e in group if e.label == group[0].label]) for group in row[:3]]
        said = [f"{shown(topic, e)} ({teller(topic, e)}, {e.at or 'undated'})" for e in named]
        more = f", and {len(row) - 3} more steps" if len(row) > 3 else ""
        return f"{what}: {topic.phrase}: {', then '.join(said)}{more}.", [
            f"All are about one topic: {topic.phrase}.",
            "Each is later than the one before."
            if certain
            else "What is known of their times does not show that it changed.",
            "Each may have held at its own time, so this is no conflict.",
        ]

    moment = row[-1][0].at
    key = str(moment or "") if code == "FC303" else ""  # a plan may be moved there and back again
    return Draft(code, relation, topic, row, tell, certain, key=lambda: key)
