"""Figures of one voice in one source that do not add up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal

from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.figures import (
    added,
    all_known,
    calculation,
    least,
    most,
    outermost,
    part_name,
)
from factcheck.compare.order import days
from factcheck.compare.sums import Sum
from factcheck.compare.topics import Topic
from factcheck.compare.wording import joined, outlet, shown, voice
from factcheck.intervals import apart_groups
from factcheck.values import End

Voice = tuple[str, tuple[str, ...], tuple[int | None, int | None]]
"""The source, who speaks in it, and for which days."""


def conflict_arithmetic(topic: Topic) -> Iterator[Draft]:
    """Figures of one source do not add up: a part above its whole, shares above 100 percent."""
    for total in topic.sums:
        told: dict[Voice, dict[Topic, list[Entry]]] = defaultdict(lambda: defaultdict(list))
        for part in total.parts:
            for entry in part.open().stated:
                told[_voice(part, entry)][part].append(entry)
        if total.whole is None:
            for parts in told.values():
                yield from _beyond(topic, total, parts, None)
            continue
        for teller, whole in _largest(topic).items():
            if teller in told:
                yield from _beyond(topic, total, _of_its_time(topic, whole, told[teller]), whole)


def _largest(topic: Topic) -> dict[Voice, Entry]:
    """The whole as each voice tells it; of several numbers, the one that leaves most room."""
    found: dict[Voice, Entry] = {}
    for entry in topic.stated:
        known = found.setdefault(_voice(topic, entry), entry)
        if most(entry) > most(known):
            found[_voice(topic, entry)] = entry
    return found


def _voice(topic: Topic, entry: Entry) -> Voice:
    return entry.source, tuple(sorted(topic.side(entry))), days(entry.at)


def _of_its_time(
    topic: Topic, whole: Entry, parts: Mapping[Topic, list[Entry]]
) -> dict[Topic, list[Entry]]:
    """The parts but those that count what happened at another time than the whole."""
    resolve = topic.reader.dates.resolve

    def when(entry: Entry) -> tuple[int | None, int | None]:
        claim = entry.claim
        return days(resolve(claim.when, claim) if claim.when is not None else None)

    start = when(whole)
    kept = {
        p: [e for e in es if len(apart_groups([start, when(e)])) < 2] for p, es in parts.items()
    }
    return {part: entries for part, entries in kept.items() if entries}


def _beyond(
    topic: Topic, total: Sum, parts: Mapping[Topic, list[Entry]], whole: Entry | None
) -> Iterator[Draft]:
    """Parts that are more than the whole, one by one or together."""
    limit = _WHOLE if whole is None else most(whole)
    lowest = {part: min(entries, key=least) for part, entries in parts.items()}
    greater = False
    for part, entry in lowest.items():
        if least(entry) > limit:
            greater = True
            yield _draft(topic, total, {part: entry}, whole, certain=True)
    outer = {part: lowest[part] for part in outermost(lowest, total.over)}
    known = all_known(outer, total.over)
    if greater or len(outer) < 2 or (total.over == "group" and not known):
        return
    if added(outer.values()) > limit:
        yield _draft(topic, total, outer, whole, certain=known)


_WHOLE: End = (Decimal(100), 0)


def _draft(
    topic: Topic,
    total: Sum,
    parts: Mapping[Topic, Entry],
    whole: Entry | None,
    *,
    certain: bool,
) -> Draft:
    groups = [[entry] for entry in parts.values()] + ([[whole]] if whole else [])
    hedged = any(group[0].hedged for group in groups)
    labels = {id(entry): p.name(part_name(p, total.over)) for p, entry in parts.items()}

    def name(entry: Entry) -> str:
        return f"{labels.get(id(entry), 'in all')}: {shown(topic, entry)}"

    def tell() -> tuple[str, list[str]]:
        limit = shown(topic, whole) if whole else "100 percent"
        first = groups[0][0]
        what = topic.phrase if whole else " · ".join(_about(topic))
        told = joined([name(entry) for entry in parts.values()])
        message = f"{what}: in {outlet(first.claim.source)} {told}, yet the whole is {limit}."
        steps = [
            f"All stand in one source, told by one voice for one time: {first.source}.",
            calculation(list(parts.values()), limit),
            *([] if certain else [_MAY_OVERLAP]),
            *([_HEDGED] if hedged else []),
        ]
        return message, steps

    return Draft(
        "FC108",
        "conflict-arithmetic",
        topic,
        groups,
        tell,
        certain and not hedged,
        name=name,
        key=lambda: f"{voice(groups[0][0])} {groups[0][0].at or ''}",
    )


_MAY_OVERLAP = "Possible only: the catalogue does not say whether these parts overlap."
_HEDGED = "Possible only: some of the figures are hedged."


def _about(topic: Topic) -> list[str]:
    """The predicate and the object that the shares are of."""
    return [topic.predicate.id, *map(topic.name, topic.object)]
