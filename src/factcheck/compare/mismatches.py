"""What stands over or beside a text against the text itself, inside one source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.wording import joined, outlet, shown, voice
from factcheck.evidence import Part
from factcheck.intervals import apart_groups
from factcheck.values import Quantity


def mismatch(topic: Topic) -> Iterator[Draft]:
    """A headline, caption or retelling gives what the text or the quotation under it does not."""
    if topic.predicate.values != "one" or not topic.differ:
        return
    by_source: dict[str, list[Entry]] = defaultdict(list)
    for entry in topic.entries:
        if not entry.denied and entry.value is not None:
            by_source[entry.source].append(entry)
    for told in by_source.values():
        yield from _over_the_body(topic, told)
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
    found: dict[Hashable, tuple[list[Entry], list[Entry]]] = {}
    for entry in surface[:_LOOKED_AT]:
        rivals = [
            e for e in ground if e.modality is entry.modality and _comparable(topic, entry, e)
        ]
        if rivals and all(_apart(entry, e) for e in ground):
            key = entry.part, entry.label
            found.setdefault(key, ([], rivals))[0].append(entry)
    for told, rivals in found.values():
        yield _draft(topic, told, rivals)


_LOOKED_AT = 20
"""A text has few headlines and captions on one topic."""


def _comparable(topic: Topic, one: Entry, other: Entry) -> bool:
    """Whether they may be for one time, and by one voice where the first names whose it is."""
    resolve = topic.reader.dates.resolve
    whens = [days(resolve(e.claim.when, e.claim)) for e in (one, other) if e.claim.when is not None]
    held = [[days(one.at), days(other.at)], whens if topic.kind == "quantity" else []]
    same = one.claim.attribution is None or topic.same_side(one, other)
    return same and all(len(apart_groups(ends)) < 2 for ends in held)


def _apart(surface: Entry, ground: Entry) -> bool:
    """Whether neither can be right if the other is; a headline may round."""
    value = surface.value
    ends = value.rounded().ends() if isinstance(value, Quantity) else surface.ends
    return len(apart_groups([ends, ground.ends])) > 1


def _draft(topic: Topic, told: list[Entry], rivals: list[Entry]) -> Draft:
    definite = not told[0].hedged and not any(e.hedged for e in rivals)

    def tell() -> tuple[str, list[str]]:
        above, under = _name(told[0]), _name(rivals[0])
        values = joined(sorted({shown(topic, e) for e in rivals}))
        source = told[0].claim.source
        message = (
            f"{topic.phrase}: the {above} of {outlet(source)} gives {shown(topic, told[0])}, "
            f"its {under} {values}."
        )
        steps = [
            f"Both stand in one source: {source.id}.",
            f"Nothing that its {under} gives on the topic meets what the {above} gives.",
        ]
        if not definite:
            steps.append("Possible only: one of them is hedged.")
        return message, steps

    return Draft(
        "FC106",
        "mismatch",
        topic,
        [told, rivals],
        tell,
        definite,
        name=lambda entry: f"{_name(entry)}: {shown(topic, entry)}",
        key=lambda: voice(told[0]),
    )


def _name(entry: Entry) -> str:
    part = entry.part
    return "text" if part is Part.BODY else str(part)
