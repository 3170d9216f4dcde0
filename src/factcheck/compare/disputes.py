"""One side's word against another's: denials, and two accounts of where a party stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import Modality
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.ladder import Times, same_time, tempered
from factcheck.compare.order import before, near
from factcheck.compare.topics import Topic
from factcheck.compare.wording import shown, tellers
from factcheck.intervals import apart_groups
from factcheck.predicates import Change
from factcheck.stances import Stance

_LOOKED_AT = 50
"""Denials and tellings of one topic that are matched with each other, in order of source."""


def conflict_stance(topic: Topic) -> Iterator[Draft]:
    """One side tells a party's position, another side denies it."""
    if not topic.differ:
        return
    if topic.kind == "stance":
        yield from _two_accounts(topic)
    if not topic.denied:
        return
    denials = [e for e in topic.entries if e.denied]
    told = [e for e in topic.entries if not e.denied]
    contested = [d for d in denials if any(_disputes(topic, d, e) for e in told[:_LOOKED_AT])]
    affirmed = [e for e in told if any(_disputes(topic, d, e) for d in contested[:_LOOKED_AT])]
    if not contested or not affirmed:
        return

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
    definite = not tempered(groups) and any(e.modality is Modality.ASSERTED for e in affirmed)
    yield Draft("FC104", "dispute", topic, groups, tell, definite, key=lambda: _speakers(groups))


def _disputes(topic: Topic, denial: Entry, told: Entry) -> bool:
    """Whether another side denies what is told, within a month, or of what does not change.

    What a text tells and lets somebody deny is no dispute of its own.
    """
    own_words = told.claim.attribution is None and told.source == denial.source
    return (
        denies(denial, told)
        and not own_words
        and not topic.same_side(denial, told)
        and not before(denial, told)
        and (topic.predicate.change is Change.FIXED or near(told, denial))
    )


def denies(denial: Entry, told: Entry) -> bool:
    """Whether what is told is what the other denies."""
    if isinstance(told.value, Stance) and isinstance(denial.value, Stance):
        left = denial.value.denied()
        return told.value.low > left.high or told.value.high < left.low
    if denial.value is None or told.value is None:
        return True
    return bool(denial.ends == told.ends)


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
    names = ({e.claim.speaker or e.source for e in group} for group in groups)
    return " / ".join(", ".join(sorted(group)) for group in names)
