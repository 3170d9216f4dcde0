"""What somebody said, retold: by the writer of the same text, or by another text later."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.claims import Modality
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import days, reach
from factcheck.compare.overstated import LOOKED_AT
from factcheck.compare.strength import exceeds, is_sure, same_act, same_way
from factcheck.compare.surfaces import at_one_time, grouped, told_otherwise
from factcheck.compare.topics import Topic
from factcheck.evidence import Part
from factcheck.intervals import Meeting, meet
from factcheck.stances import Position


def retold(topic: Topic, told: Sequence[Entry]) -> Iterator[Draft]:
    """Positions of one text as its writer gives them against the words they rest on.

    What an organisation is said to hold is held against its own words, else its spokesman's.
    """
    quoted: dict[frozenset[str], list[Entry]] = defaultdict(list)
    for entry in told:
        if entry.part is Part.QUOTATION and entry.claim.attribution and topic.direct(entry):
            quoted[topic.side(entry)].append(entry)
    gist: dict[frozenset[str], list[Entry]] = defaultdict(list)
    for entry in told if quoted else ():
        if entry.part is Part.BODY and entry.claim.attribution and topic.direct(entry):
            gist[topic.side(entry)].append(entry)
    for side, retellings in gist.items():
        words = quoted.get(side) or [e for by, es in quoted.items() if side < by for e in es]
        yield from _beside(topic, retellings[:LOOKED_AT], words)
    yield from _called(topic, told)


def _beside(topic: Topic, gist: Sequence[Entry], words: Sequence[Entry]) -> Iterator[Draft]:
    """A gist that differs from every quotation of the same side, in the act or in the position.

    One that differs in both may be another statement.
    """
    for alike in grouped(gist):
        first = alike[0]
        rivals = [
            e
            for e in words
            if e.denied is first.denied
            and same_way(first, e)
            and at_one_time(topic, first, e)
            and (is_sure(first) or is_sure(e))
        ]
        likeness = [(_one_mode(first, e), _meet(first, e)) for e in rivals]
        if (True, True) in likeness or not any(map(any, likeness)):
            continue
        why = "The words under it are of another kind, or go further or less far."
        definite = not first.denied and all(exceeds(first, e) for e in rivals)
        yield told_otherwise(topic, alike, rivals, why=why, definite=definite, kind="gist")


def _one_mode(one: Entry, other: Entry) -> bool:
    """Whether both are one act; who takes part says so by planning to go on."""
    stays = {one.modality, other.modality} <= {Modality.ASSERTED, Modality.PLANNED}
    bound = one.ends == other.ends == (Position.COMMITTED, Position.COMMITTED)
    return one.modality is other.modality or (stays and bound and not one.denied)


def _meet(one: Entry, other: Entry) -> bool:
    return meet(*one.ends, *other.ends) is not Meeting.APART


def _called(topic: Topic, told: Sequence[Entry]) -> Iterator[Draft]:
    """What the writer calls a threat, an offer or a plan, and the party's words call otherwise."""
    names = [
        e
        for e in told
        if e.part is Part.BODY
        and e.claim.attribution is None
        and e.modality in _ACTS
        and not e.denied
        and topic.direct(e)
    ]
    for alike in grouped(names[:LOOKED_AT]):
        first = alike[0]
        words = [e for e in _words(topic, first) if same_way(first, e)]
        if words and not any(same_act(first, e) for e in words):
            rivals = [e for e in words if _meet(first, e)]
            why = f"The text calls it {_ACTS[first.modality]}; the words it gives are another act."
            definite = all(exceeds(first, e) for e in rivals)
            if rivals:
                yield told_otherwise(topic, alike, rivals, why=why, definite=definite, kind="act")


_ACTS = {
    Modality.THREATENED: "a threat",
    Modality.OFFERED: "an offer",
    Modality.PLANNED: "a plan",
}


def _words(topic: Topic, entry: Entry) -> Iterator[Entry]:
    """What the same text has the party itself say for that time, on this or an overlapping topic."""
    for on in (topic, *topic.neighbours):
        for other in on.open().by_source.get(entry.source, ()):
            if (
                not (other.denied or other.is_surface)
                and on.spoken(other)
                and at_one_time(topic, entry, other)
            ):
                yield other


def hardened(topic: Topic) -> Iterator[Draft]:
    """An earlier remark retold in a later text as more than any text of its time had it."""
    retellings = [e for e in topic.entries if _is_retelling(topic, e)]
    for alike in grouped(retellings[:LOOKED_AT]):
        first = alike[0]
        low, high = reach(first)
        then = [
            e
            for e in topic.entries
            if e.claim.speaker == first.claim.speaker
            and e.origin != first.origin
            and e.part is not Part.HEADLINE
            and topic.direct(e)
            and not e.denied
            and same_way(first, e)
            and low <= reach(e)[0]
            and reach(e)[1] <= high
        ]
        if then and all(exceeds(first, e) for e in then):
            why = "The text of that time has the same speaker say it less firmly, or with a doubt."
            yield told_otherwise(topic, alike, then, why=why, definite=False, kind="later")


def _is_retelling(topic: Topic, entry: Entry) -> bool:
    """Whether it certainly gives words of a time before its text."""
    by = entry.claim.attribution
    if by is None or by.said is None or entry.denied or not topic.direct(entry):
        return False
    _, ended = days(entry.at)
    began, _ = days(topic.reader.dates.published.get(entry.source))
    return ended is not None and began is not None and ended < began
