"""Copies that tell another value than the text they repeat: altered, or brought up to date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import cited
from factcheck.compare.succession import replaces
from factcheck.compare.topics import Topic
from factcheck.compare.wording import shown, teller
from factcheck.predicates import Change
from factcheck.sources import CopyOf, Source


class Altered(NamedTuple):
    """One value of an original, and another one that copies have in its place."""

    original: list[Entry]
    copies: list[Entry]


def altered(topic: Topic) -> list[Altered]:
    """What copies tell otherwise than their original, in the order of the entries.

    Who counts anew says as of when, and an outlet may bring its own text up to date. A count that
    falls is a conflict whoever tells it.
    """
    lasting = topic.predicate.values != "one" or topic.change in (Change.FIXED, Change.STAGES)
    if topic.kind not in ("quantity", "attribute") or lasting or not topic.differ:
        return []
    sources = {claim.source.id: claim.source for claim in topic.claims}
    told: dict[str, list[Entry]] = defaultdict(list)
    for entry in topic.stated:
        told[entry.source].append(entry)
    found: dict[tuple[str, Any], Altered] = {}
    for entry in topic.stated:
        first = _repeated(entry.claim.source, sources)
        theirs = told.get(first.id, []) if first else []
        if theirs and not entry.timed and all(replaces(topic, one, entry) for one in theirs):
            pair = found.setdefault((theirs[0].source, entry.label), Altered(theirs, []))
            pair.copies.append(entry)
    return list(found.values())


def faithful(topic: Topic) -> Sequence[Entry]:
    """What is stated, without what copies tell otherwise than their original."""
    apart = {id(entry) for pair in altered(topic) for entry in pair.copies}
    return [entry for entry in topic.stated if id(entry) not in apart] if apart else topic.stated


def told_otherwise_in_copies(topic: Topic) -> Iterator[Draft]:
    """A copy has another value where its original has one."""
    for pair in altered(topic):
        yield Draft("FC107", "tension", topic, pair, partial(_told, topic, *pair), definite=False)


def _told(
    topic: Topic, original: Sequence[Entry], copies: Sequence[Entry]
) -> tuple[str, list[str]]:
    first, copy = cited(original), cited(copies)
    was, now = shown(topic, first), shown(topic, copy)
    return (
        f"{topic.phrase}: the copy says {now} ({teller(topic, copy)}) where the original says {was} "
        f"({teller(topic, first)}).",
        [
            f"{copy.source} repeats the text of {first.source}.",
            f"The number was altered in copying, or {copy.source} was brought up to date."
            if topic.kind == "quantity"
            else f"It was altered in copying, or {copy.source} was brought up to date.",
            "Both can hold, so it fails no check.",
        ],
    )


def _repeated(source: Source, sources: Mapping[str, Source]) -> Source | None:
    """The text of another outlet that a source repeats in the end, as far as it is told here."""
    first: Source | None = None
    for one in _originals(source, sources):
        if not (one.publisher and one.publisher == source.publisher):
            first = one
    return first


def _originals(source: Source, sources: Mapping[str, Source]) -> Iterator[Source]:
    seen = {source.id}
    while isinstance(source.origin, CopyOf) and source.origin.copy_of not in seen:
        seen.add(source.origin.copy_of)
        if source.origin.copy_of not in sources:
            return
        source = sources[source.origin.copy_of]
        yield source
