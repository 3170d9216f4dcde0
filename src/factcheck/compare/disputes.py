"""One side's word against another's: denials, and two accounts of where a party stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import Modality
from factcheck.compare.denials import disputed, facing
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.ladder import Times, same_time, tempered
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.wording import shown, tellers
from factcheck.intervals import apart_groups
from factcheck.predicates import Change


def conflict_stance(topic: Topic) -> Iterator[Draft]:
    """One side tells a party's position, another side denies it."""
    if not topic.differ:
        return
    if topic.kind == "stance":
        yield from _two_accounts(topic)
    for denials, told in facing(topic) if topic.denied else ():
        contested, affirmed = disputed(topic, denials, told)
        if contested and affirmed:
            yield _denial(topic, affirmed, contested)


def _denial(topic: Topic, affirmed: list[Entry], contested: list[Entry]) -> Draft:
    def tell() -> tuple[str, list[str]]:
        says = "says" if len(affirmed) == 1 else "say"
        denies = "denies" if len(contested) == 1 else "deny"
        message = (
            f"{topic.phrase}: {tellers(topic, affirmed)} {says} {shown(topic, affirmed[0])}; "
            f"{tellers(topic, contested)} {denies} it."
        )
        return message, [
            f"Both speak of one topic: {topic.phrase}.",
            "The denial comes within a month, or the matter does not change with time.",
            "They are different sides: no speaker speaks for the other's organisation.",
        ]

    groups = [affirmed, contested]
    definite = (
        not tempered(groups)
        and any(e.modality is Modality.ASSERTED for e in affirmed)
        and (topic.predicate.change is Change.FIXED or all(map(_some_dated, groups)))
    )
    return Draft("FC104", "dispute", topic, groups, tell, definite, key=lambda: _speakers(groups))


def _some_dated(group: Sequence[Entry]) -> bool:
    return any(None not in days(entry.at) for entry in group)


def _two_accounts(topic: Topic) -> Iterator[Draft]:
    """The party's own account of where it stands, and another side's that does not meet it."""
    spoken = [e for e in topic.facts if e.claim.attribution is not None]
    if all(map(topic.own, spoken)):
        return
    for time, group in same_time(spoken):
        own = [e for e in group if topic.own(e)]
        others = [e for e in group if not topic.own(e)]
        if own and others and len(apart_groups([own[0].ends, others[0].ends])) > 1:
            yield _accounts(topic, own, others, time)


def _accounts(topic: Topic, own: list[Entry], others: list[Entry], time: Times) -> Draft:
    def tell() -> tuple[str, list[str]]:
        message = (
            f"{topic.phrase}: {shown(topic, own[0])}, says the party itself "
            f"({tellers(topic, own)}); {shown(topic, others[0])}, say others "
            f"({tellers(topic, others)})."
        )
        return message, [time.value, "One account is the party's own, the other is not."]

    groups = [own, others]
    definite = time is Times.SAME and not tempered(groups)
    return Draft("FC104", "dispute", topic, groups, tell, definite, key=lambda: _speakers(groups))


def _speakers(groups: Sequence[Sequence[Entry]]) -> str:
    names = ({e.claim.speaker or "" for e in group} for group in groups)
    return " / ".join(", ".join(sorted(group)) for group in names)
