"""One side's word against another's: denials, and two accounts of where a party stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import product

from factcheck.claims import Modality
from factcheck.compare.denials import disputed, facing
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.ladder import Times, at_one_time, same_time, tempered
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.wording import clause, shown, tellers
from factcheck.intervals import Meeting, meet
from factcheck.predicates import Change


def conflict_stance(topic: Topic) -> Iterator[Draft]:
    """One side tells a party's position, another side denies it."""
    if not topic.differ:
        return
    if topic.kind == "stance":
        yield from _two_accounts(topic)
    for denials, told in facing(topic) if topic.denied else ():
        contested, affirmed = disputed(topic, denials, told)
        if contested and affirmed and any(map(topic.direct, (*contested, *affirmed))):
            yield _denial(topic, affirmed, contested)


def _denial(topic: Topic, affirmed: list[Entry], contested: list[Entry]) -> Draft:
    def tell() -> tuple[str, list[str]]:
        says = "says" if len(affirmed) == 1 else "say"
        denies = "denies" if len(contested) == 1 else "deny"
        dated = topic.kind != "event" or affirmed[0].claim.when is not None
        told = shown(topic, affirmed[0]) if dated else clause(topic, affirmed[0])
        message = (
            f"{topic.phrase}: {tellers(topic, affirmed)} {says} {told}; "
            f"{tellers(topic, contested)} {denies} it."
        )
        return message, [
            f"Both speak of one topic: {topic.phrase}.",
            "The denial comes within a month, or the matter does not change with time.",
            "They are different sides: no speaker speaks for the other's organisation.",
        ]

    affirmed = sorted(affirmed, key=lambda e: (not e.happened, str(e.value)))
    contested = sorted(contested, key=lambda e: (str(e.value), shown(topic, e)))
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
    if all(map(topic.spoken, spoken)):
        return
    found: dict[Hashable, dict[Times, tuple[list[Entry], list[Entry]]]] = defaultdict(dict)
    for time, group in same_time(spoken):
        for pair in _unlike(topic, group):
            sides = pair if time is Times.SAME else at_one_time(pair)
            if len(sides) > 1:
                own, other = found[pair[0][0].ends, pair[1][0].ends].setdefault(time, ([], []))
                own += sides[0]
                other += sides[1]
    for times in found.values():
        time = Times.SAME if Times.SAME in times else next(iter(times))
        own, other = (list(dict.fromkeys(side)) for side in times[time])
        yield _accounts(topic, own, other, time)


def _unlike(topic: Topic, group: Sequence[Entry]) -> Iterator[list[list[Entry]]]:
    """Each position that the party tells of itself, with each of others that does not meet it."""
    own: dict[Hashable, list[Entry]] = defaultdict(list)
    others: dict[Hashable, list[Entry]] = defaultdict(list)
    for entry in group:
        if topic.spoken(entry):
            own[entry.ends].append(entry)
        elif topic.direct(entry):
            others[entry.ends].append(entry)
    for ours, theirs in product(own.values(), others.values()):
        if meet(*ours[0].ends, *theirs[0].ends) is Meeting.APART:
            yield [ours, theirs]


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
