"""One source's tellings by their place: above the text, in the text, and in quotation marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.wording import joined, outlet, shown, voice
from factcheck.evidence import Part
from factcheck.intervals import apart_groups


def at_one_time(topic: Topic, one: Entry, other: Entry) -> bool:
    """Whether they may be for one time."""
    resolve = topic.reader.dates.resolve
    whens = [days(resolve(e.claim.when, e.claim)) for e in (one, other) if e.claim.when is not None]
    held = [[days(one.at), days(other.at)], whens if topic.kind == "quantity" else []]
    return all(len(apart_groups(ends)) < 2 for ends in held)


def told_otherwise(
    topic: Topic,
    told: Sequence[Entry],
    *against: Sequence[Entry],
    why: str,
    definite: bool,
    kind: str = "",
) -> Draft:
    """What stands in one place against what stands under it, and why that is something else."""

    def named(entry: Entry) -> str:
        return f"{place(entry)}: {shown(topic, entry)}"

    def tell() -> tuple[str, list[str]]:
        above, under = place(told[0]), place(groups[1][0])
        values = joined(sorted({shown(topic, e) for group in against for e in group}))
        source, other = told[0].claim.source, against[0][0].claim.source
        within = source.id == other.id
        whose = "its" if within else f"{outlet(other)}'s"
        message = (
            f"{topic.phrase}: the {above} of {outlet(source)} gives {shown(topic, told[0])}, "
            f"{whose} {under} {values}."
        )
        steps = [f"Both stand in one source: {source.id}."] if within else []
        steps.append(why)
        if not definite:
            steps.append(_POSSIBLE)
        return message, steps

    groups = [told, *(_nearest_first(told[0], group) for group in against if group)]
    return Draft(
        "FC106",
        "mismatch",
        topic,
        groups,
        tell,
        definite,
        name=named,
        key=lambda: f"{voice(told[0])}: {kind}" if kind else voice(told[0]),
    )


_POSSIBLE = "Possible only: one of them is hedged, or they are two statements."


def _nearest_first(told: Entry, group: Sequence[Entry]) -> list[Entry]:
    """What differs least from it, by which the side is named, before the rest."""
    return sorted(group, key=lambda e: (e.label != told.label, e.ends != told.ends))


def place(entry: Entry) -> str:
    """Where it stands, in a word."""
    return "text" if entry.part is Part.BODY else str(entry.part)


def grouped(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Entries that say the same in the same place."""
    found: dict[object, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.part, entry.label, entry.claim.certainty].append(entry)
    yield from found.values()
