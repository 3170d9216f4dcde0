"""One source's tellings by their place: above the text, in the text, and in quotation marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.wording import clause, joined, outlet, shown, voice
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
        within = told[0].claim.source.id == against[0][0].claim.source.id
        steps = [f"Both stand in one source: {told[0].claim.source.id}."] if within else []
        steps += [why] if definite else [why, _POSSIBLE]
        return _message(topic, told[0], against, groups[1][0], _MESSAGES[kind], why), steps

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


def _message(
    topic: Topic,
    told: Entry,
    against: Sequence[Sequence[Entry]],
    nearest: Entry,
    pattern: str,
    why: str,
) -> str:
    """What is told against what else, in a sentence."""
    source, other = told.claim.source, against[0][0].claim.source
    whose = "its" if source.id == other.id else f"{outlet(other)}'s"
    message = pattern.format(
        above=f"the {place(told)} of {outlet(source)}",
        under=f"{whose} {place(nearest)}",
        value=shown(topic, told),
        values=joined(sorted({shown(topic, e) for group in against for e in group})),
        clause=clause(topic, told),
        clauses=_clauses(topic, told, against),
        why=why,
    )
    return f"{topic.phrase}: {message}"


_MESSAGES = {
    "": "{above} gives {value}, {under} {values}.",
    "stronger": "{above} says that {clause}; {under} only that {clauses}.",
    "threat": "{above} calls it a threat; {under} only says that {clauses}.",
    "actor": "{above} says that {clause}. {why}",
    "denial": "{above} says that {clause}; {under} goes on to tell that this is denied.",
    "voice": "{above} says that {clause}; {under} only that somebody says so and another denies it.",
    "gist": "{above} says that {clause}; {under} that {clauses}.",
    "act": "{above} says that {clause}; the words it gives only say that {clauses}.",
    "later": "{above} says that {clause}; {under}, from that time, only that {clauses}.",
}

_POSSIBLE = "Possible only: one of them is hedged, or they are two statements."


def _clauses(topic: Topic, told: Entry, against: Sequence[Sequence[Entry]]) -> str:
    """What stands under it, each once, and what stands there of a part alone."""
    as_much = clause(topic, told, told)
    first, parts = (
        {clause(topic, e, told) for e in group} for group in (against[0], _rest(against))
    )
    under = " or that ".join(sorted(_MAY_BE if text == as_much else text for text in first))
    of_part = " or that ".join(sorted(parts - first))
    return f"{under}, and of a part alone that {of_part}" if of_part else under


def _rest(groups: Sequence[Sequence[Entry]]) -> list[Entry]:
    return [entry for group in groups[1:] for entry in group]


_MAY_BE = "it may be so"


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
