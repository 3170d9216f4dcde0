"""What stands over or beside a text against the text itself, inside one source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.overstated import LOOKED_AT, overstated
from factcheck.compare.retold import hardened, retold
from factcheck.compare.steps import inward, outward
from factcheck.compare.surfaces import at_one_time, grouped, told_otherwise
from factcheck.compare.topics import Topic
from factcheck.evidence import Part
from factcheck.intervals import apart_groups
from factcheck.stances import Stance
from factcheck.values import Quantity


def mismatch(topic: Topic) -> Iterator[Draft]:
    """A headline, caption or retelling gives what the text or the quotation under it does not."""
    framed = not topic.parts.isdisjoint(_FRAMED)
    for told in topic.by_source.values() if framed or topic.kind == "stance" else ():
        if topic.kind == "stance":
            yield from retold(topic, told)
        if framed and len(told) > 1:
            yield from overstated(topic, told)
            yield from _values(topic, [e for e in told if not e.denied and e.value is not None])
    if topic.kind == "stance":
        yield from hardened(topic)


_FRAMED = frozenset({Part.HEADLINE, Part.CAPTION, Part.QUOTATION})
"""The parts that stand over, beside or in what a writer tells."""


def _values(topic: Topic, told: Sequence[Entry]) -> Iterator[Draft]:
    if topic.predicate.values == "one":
        yield from _over_the_body(topic, told)
        if topic.kind != "stance":
            yield from _beside_the_quotation(topic, told)


def _over_the_body(topic: Topic, told: Sequence[Entry]) -> Iterator[Draft]:
    body = [e for e in told if not e.is_surface]
    if body and len(body) < len(told):
        yield from _against(topic, [e for e in told if e.is_surface], body)


def _beside_the_quotation(topic: Topic, told: Sequence[Entry]) -> Iterator[Draft]:
    """A speaker's words as the writer gives them against the same speaker's own words."""
    quoted: dict[frozenset[str], list[Entry]] = defaultdict(list)
    for entry in told:
        if entry.part is Part.QUOTATION and entry.claim.attribution:
            quoted[topic.side(entry)].append(entry)
    for side, words in quoted.items():
        retold = [e for e in told if e.part is Part.BODY and topic.side(e) == side]
        yield from _against(topic, retold, words)


def _against(topic: Topic, surface: Sequence[Entry], ground: Sequence[Entry]) -> Iterator[Draft]:
    """Each value that nothing of the ground meets, with what it is held against."""
    for told in grouped(surface[:LOOKED_AT]):
        first = told[0]
        rivals = [
            e for e in ground if e.modality is first.modality and _comparable(topic, first, e)
        ]
        if rivals and all(_apart(topic, first, e) for e in ground):
            definite = not first.hedged and not any(e.hedged for e in rivals)
            yield told_otherwise(topic, told, rivals, why=_UNMET, definite=definite)


_UNMET = "Nothing under it on the topic meets what it gives."


def _comparable(topic: Topic, one: Entry, other: Entry) -> bool:
    """Whether they may be for one time, and by one voice where the first names whose it is."""
    same = one.claim.attribution is None or topic.same_side(one, other)
    return same and at_one_time(topic, one, other)


def _apart(topic: Topic, surface: Entry, ground: Entry) -> bool:
    """Whether neither can be right if the other is; a headline may round.

    Of positions, only one way against the other: how far they go is another question.
    """
    value = surface.value
    if isinstance(value, Stance):
        other = ground.value
        return isinstance(other, Stance) and (
            (outward(value) and inward(other)) or (inward(value) and outward(other))
        )
    if isinstance(value, str):
        within = topic.reader.catalogue.within
        return not (within(value, str(ground.value)) or within(str(ground.value), value))
    ends = value.rounded().ends() if isinstance(value, Quantity) else surface.ends
    return len(apart_groups([ends, ground.ends])) > 1
