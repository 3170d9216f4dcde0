"""From claims to findings: topics, times, origins, and the rules in their order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any, NamedTuple

from factcheck.chronology import Chronology
from factcheck.claims import AttributeClaim, Claim, StanceClaim
from factcheck.codes import CONFLICTS
from factcheck.compare.ambiguous import ambiguous
from factcheck.compare.asof import said_by
from factcheck.compare.collector import uncollected
from factcheck.compare.dating import Dating
from factcheck.compare.drafts import Draft, Findings, Tellable
from factcheck.compare.entries import Reader
from factcheck.compare.grouping import Topics, group
from factcheck.compare.names import display_names, display_parties
from factcheck.compare.origins import origins, with_copies
from factcheck.compare.overdue import overdue
from factcheck.compare.parties import positions
from factcheck.compare.reliance import hanging
from factcheck.compare.rules import ALL, RULES
from factcheck.compare.rungs import explained
from factcheck.compare.screen import retold
from factcheck.compare.topics import Topic
from factcheck.compare.vague import unresolved
from factcheck.coverage import Coverage, covered
from factcheck.dates import DateInterval
from factcheck.entities import Catalogue
from factcheck.findings import Result
from factcheck.lazy import Lazy
from factcheck.predicates import Predicate
from factcheck.sources import CopyOf, Source

__all__ = ["RULES", "Comparison", "compare", "compared", "covered"]


class Comparison(NamedTuple):
    """A result, and what it was made from."""

    result: Result
    topics: Topics
    found: Sequence[Tellable]
    """What the findings of the result are in words, in the same order."""
    reader: Reader


def compare(
    claims: Iterable[Claim],
    catalogue: Catalogue,
    registry: Mapping[str, Predicate],
    sources: Mapping[str, Source] | None = None,
    *,
    texts: Mapping[str, str] | None = None,
    as_of: date | None = None,
    today: date | None = None,
) -> Result:
    """Compare claims with each other; the order in which they come does not matter.

    ``sources`` may name further sources, without claims, that others copy; ``texts`` are those at
    hand, by source, in which copies are found. ``as_of`` leaves out what was said later than that
    day; undated sources are dated by all that is known. ``today`` asks which plans are overdue,
    of an earlier ``as_of`` which were so then.
    """
    found = compared(claims, catalogue, registry, sources, texts=texts, as_of=as_of, today=today)
    return found.result


@uncollected()
def compared(
    claims: Iterable[Claim],
    catalogue: Catalogue,
    registry: Mapping[str, Predicate],
    sources: Mapping[str, Source] | None = None,
    *,
    texts: Mapping[str, str] | None = None,
    as_of: date | None = None,
    today: date | None = None,
) -> Comparison:
    """What :func:`compare` returns, with what it was made from."""
    every = tuple(claims)
    known = dict(sources or {}) | {claim.source.id: claim.source for claim in every}
    reader = Reader(catalogue, registry, Chronology({}, {}, {}), origins(known), texts or {})
    told, topics, contradictions = _grouped(every, reader, known, as_of)
    drafts = _drafts(topics)
    if today is not None:
        drafts += overdue(topics, min(today, as_of or today))
    vague: list[Tellable] = [*unresolved(told, reader.dates), *ambiguous(told, reader)]
    found = sorted([*contradictions, *vague, *drafts], key=rank)
    result = Result(
        findings=Findings(found),
        sources=dict(sorted((known if as_of is None else _heard(known, told)).items())),
        claims=Lazy(lambda: {claim.id: claim for claim in sorted(told, key=_place)}),
        coverage=_coverage(every, topics, drafts),
        published=reader.dates.published,
        inferred=reader.dates.inferred,
        times=Lazy(lambda: _times(told, reader.dates)),
        said=Lazy(lambda: {c.id: t for c in told if (t := reader.dates.said(c))}),
        topics=Lazy(lambda: _by_phrase(topics)),
        names=Lazy(lambda: display_names(every, catalogue)),
        parties=Lazy(lambda: display_parties(every, catalogue)),
        positions=Lazy(lambda: positions(topics)),
        asked_for=as_of,
        replay=lambda day: compare(
            every, catalogue, registry, sources, texts=texts, as_of=day, today=today
        ),
    )
    return Comparison(result, topics, found, reader)


def _grouped(
    every: tuple[Claim, ...], reader: Reader, sources: Mapping[str, Source], as_of: date | None
) -> tuple[tuple[Claim, ...], Topics, Sequence[Tellable]]:
    """The claims said by a day, by topic, with what contradicts itself in their times."""
    told, late = every, dict[str, list[Claim]]()
    dating = Dating(reader, reader.registry, sources)
    reader.dates, contradictions = dating.dated(told)
    if as_of is not None:
        told, late = said_by(as_of, told, reader.dates)
        contradictions = dating.dated(told)[1]
    reader.hanging = hanging(told, reader.dates.labelled)
    topics = group(told, reader, dict(reader.registry))
    topics.left_out.update(late)
    _find_copies(topics, reader, sources)
    return told, topics, contradictions


def _find_copies(topics: Topics, reader: Reader, sources: Mapping[str, Source]) -> None:
    """Count as one origin the texts that repeat each other, of those that tell of one topic."""
    texts = reader.texts
    told = [{claim.source.id for claim in topic.claims} for topic in topics] if texts else []
    met = {name for names in told if len(names) > 1 for name in names if name in texts}
    if len(met) > 1:
        from factcheck.extract.copies import find_copies  # its words cost 10 ms

        copies = find_copies({name: texts[name] for name in sorted(met)})
        reader.origins, reader.alike = with_copies(reader.origins, sources, copies)


def _heard(sources: Mapping[str, Source], told: Iterable[Claim]) -> dict[str, Source]:
    """The sources of these claims, with those they are copied from."""
    heard = {claim.source.id: claim.source for claim in told}
    queue = list(heard.values())
    while queue:
        origin = queue.pop().origin
        if isinstance(origin, CopyOf) and origin.copy_of not in heard and origin.copy_of in sources:
            heard[origin.copy_of] = sources[origin.copy_of]
            queue.append(sources[origin.copy_of])
    return heard


def _drafts(topics: Topics) -> list[Draft]:
    """What the rules find, topic by topic."""
    drafts: list[Draft] = []
    for topic in topics:
        if len(topic.claims) == 1 and not topic.ties:
            continue
        if not topic.ties and (same := retold(topic)) is not None:
            drafts.extend(same)
            continue
        found = topic.open().found = []
        for rule in _BY_KIND[topic.kind]:
            found.extend(rule(topic))
        drafts.extend(found)
    return drafts


def rank(found: Tellable) -> tuple[str, bool, tuple[int, Any]]:
    """By code, definite before possible, then by what it is about."""
    return found.code, not found.definite, found.order


_BY_KIND = {kind: [rule.find for rule in RULES if kind in rule.kinds] for kind in ALL}


def _place(claim: Claim) -> tuple[str, tuple[int, int], str]:
    span = claim.evidence[0].span if claim.evidence else None
    return claim.source.id, span or (-1, -1), claim.id


def _times(claims: Iterable[Claim], dates: Chronology) -> dict[str, DateInterval]:
    """Event times; a position or state without one holds when it is said."""
    found = {}
    for claim in claims:
        holds = isinstance(claim, StanceClaim | AttributeClaim)
        time = dates.when(claim) or (dates.said(claim) if holds and claim.when is None else None)
        if time is not None:
            found[claim.id] = time
    return found


def _by_phrase(topics: Topics) -> dict[str, tuple[str, ...]]:
    """Prices in two currencies are two topics, and one in words."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for topic in topics:
        found[topic.phrase] += topic.claims
    return {
        phrase: tuple(claim.id for claim in sorted(claims, key=_place))
        for phrase, claims in sorted(found.items())
    }


def _of_other_units(topics: Topics) -> int:
    """Claims that stand alone only because of their unit."""
    alike: dict[Hashable, list[Topic]] = defaultdict(list)
    for topic in topics:
        if topic.kind == "quantity":
            alike[topic.key[:-1]].append(topic)
    rows = [row for row in alike.values() if len(row) > 1]
    return sum(len(topic.claims) for row in rows for topic in row if len(topic.claims) == 1)


def _coverage(claims: Sequence[Claim], topics: Topics, drafts: Iterable[Draft]) -> Coverage:
    together = set(map(id, chain.from_iterable(t.claims for t in topics if len(t.claims) > 1)))
    reasons = {reason: len(group) for reason, group in topics.left_out.items()}
    return replace(
        covered(len(claims), len(together), reasons, _of_other_units(topics)),
        explained=Lazy(
            lambda: explained(topics, {id(d.topic) for d in drafts if d.code in CONFLICTS})
        ),
    )
