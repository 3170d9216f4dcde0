"""What one source tells as having happened before, by another, it did."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.instances import another_instance
from factcheck.compare.lifetimes import acted_beyond_life, ended_before_it_began
from factcheck.compare.order import days, reach
from factcheck.compare.proofs import on
from factcheck.compare.topics import Topic
from factcheck.compare.wording import shown, tellers
from factcheck.intervals import Meeting, meet


def conflict_order(topic: Topic) -> Iterator[Draft]:
    """No dates fit all that the sources say of what came before what."""
    yield from _before_it_was(topic)
    if topic.joint:
        yield from ended_before_it_began(topic)
        yield from acted_beyond_life(topic)
        yield from another_instance(topic)


def _before_it_was(topic: Topic) -> Iterator[Draft]:
    if topic.predicate.values != "one" or not topic.differ:
        return
    told = {e: last + 1 for e in topic.facts if (last := days(e.at)[1]) is not None}
    latest = max((e for e in told if e.ends[0] is not None), key=_begins, default=None)
    if latest is None or min(told.values()) >= latest.ends[0]:
        return
    late = [e for e in told if e.ends == latest.ends and told[e] >= latest.ends[0]]
    early = [e for e in told if told[e] < latest.ends[0] and _fits(e, latest)]
    if late and early:
        yield _told_early(topic, early, late)


def _begins(entry: Entry) -> tuple[int, str]:
    return entry.ends[0], entry.source


def _fits(entry: Entry, other: Entry) -> bool:
    """Whether the two dates alone could both be right."""
    return entry.value is None or meet(*entry.ends, *other.ends) is not Meeting.APART


def _told_early(topic: Topic, early: list[Entry], late: list[Entry]) -> Draft:
    def tell() -> tuple[str, list[str]]:
        first = min(early, key=lambda e: (reach(e), e.source, e.place))
        message = (
            f"{topic.phrase}: {tellers(topic, early)} told it as having happened "
            f"{on(first.at)}, before the date that {tellers(topic, late)} gives: "
            f"{shown(topic, late[0])}."
        )
        return message, [
            f"All speak of one topic: {topic.phrase}.",
            f"The date: {shown(topic, late[0])}. The telling: {on(first.at)}.",
            "This takes it that nothing is told as having happened before it has, and that all "
            "speak of one and the same event.",
        ]

    def name(entry: Entry) -> str:
        return "told before" if entry in early else shown(topic, entry)

    return Draft("FC105", "conflict", topic, [late, early], tell, definite=False, name=name)
