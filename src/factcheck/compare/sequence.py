"""What one source tells as having happened before, by another, it did."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.instances import another_instance
from factcheck.compare.lifetimes import acted_beyond_life, ended_before_it_began
from factcheck.compare.order import reach
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
    told = [(e.at.high + 1, e) for e in topic.facts if e.at and e.at.high is not None]
    dates = {e.ends for _, e in told}
    began = max((low for low, _ in dates if low is not None), default=None)
    if began is None or min(known for known, _ in told) >= began:
        return
    latest = max((e for _, e in told if e.ends[0] == began), key=attrgetter("source")).ends
    # two dates that are apart are a conflict by themselves
    apart = {ends for ends in dates if meet(*ends, *latest) is Meeting.APART}
    late = [e for known, e in told if known >= began and e.ends == latest]
    early = [e for known, e in told if known < began and e.ends not in apart]
    drafts = topic.predicate.recurs and any(e.draft for e in (*late, *early))
    if late and early and not drafts:  # a draft may tell of another ruling
        yield _told_early(topic, early, late)


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
        return "told before" if id(entry) in before else shown(topic, entry)

    before = set(map(id, early))
    return Draft("FC105", "conflict", topic, [late, early], tell, definite=False, name=name)
