"""What of a run is kept for the next."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.claims import Claim
from factcheck.compare import Comparison
from factcheck.compare.parts import Node, links
from factcheck.components import components
from factcheck.dates import DateInterval
from factcheck.errors import Problem
from factcheck.incremental.counts import counted
from factcheck.incremental.defects import is_searched
from factcheck.incremental.memo import FileMemo, Head, Memo, Nodes, plain
from factcheck.incremental.recall import Place, body
from factcheck.sources import Source
from factcheck.store import FactBase
from factcheck.store.entries import Entry, YamlFile
from factcheck.store.references import anchors
from factcheck.store.sections import SOURCE

Ties = Mapping[int, Sequence[Node]]
"""What claims are on, by their identity."""


class _Said(NamedTuple):
    """What one file says, and what is wrong with it."""

    claims: list[tuple[Entry, Claim]]
    faults: list[Problem]


def _by_file(base: FactBase) -> Mapping[str, _Said]:
    found: dict[str, _Said] = defaultdict(lambda: _Said([], []))
    for entry, claim in zip(base.entries, base.claims, strict=True):
        found[entry.file.shown].claims.append((entry, claim))
    for problem in base.problems:
        found[problem.path].faults.append(problem)
    return found


def remembered(
    files: Sequence[YamlFile],
    base: FactBase,
    ids: Mapping[str, str],
    texts: Mapping[str, str | None],
    ties: Ties,
    left_out: Mapping[str, Iterable[Claim]],
    nodes: Nodes,
) -> dict[str, FileMemo]:
    """What some files of a base say.

    ``ids`` are by file, ``texts`` the ids of texts by source; ``left_out`` are claims by reason.
    """
    said = _by_file(base)
    reasons = {id(claim): reason for reason, claims in left_out.items() for claim in claims}
    found = {}
    for file in files:
        told, faults = said[file.shown]
        claims = [claim for _, claim in told]
        raw = [e.raw for e in file.entries("sources") if not e.read(SOURCE)[1]]
        passages = Counter(
            claim.source.id in base.texts for claim in claims for _ in claim.evidence
        )
        searched = sum(map(is_searched, faults))
        found[file.shown] = FileMemo(
            id=ids[file.shown],
            texts={r["id"]: texts.get(r["id"], "") for r in raw},
            sources=raw,
            uses=sorted({claim.source.id for claim in claims}),
            claims=[[e.index, *map(nodes.number, ties[id(c)])] for e, c in told],
            left_out=dict(Counter(reasons[id(c)] for c in claims if id(c) in reasons)),
            problems=[[p.path, p.line, p.column, p.code, p.message, p.key] for p in faults],
            verified=passages[True] - searched,
            unverified=passages[False],
            labels={claim.label: e.index for e, claim in told if claim.label},
            anchors=sorted({label for claim in claims for label, _ in anchors(claim)}),
        )
    return found


def certain(
    texts: Mapping[str, str], base: FactBase, hashed: Callable[[bytes], str]
) -> dict[str, str | None]:
    """The ids of texts that were certainly those read; None for others."""
    found: dict[str, str | None] = dict.fromkeys(texts)
    for name, text in base.texts.items():
        id_ = hashed(text.encode())
        found[name] = id_ if texts.get(name) == id_ else None
    return found


def heads(
    comparison: Comparison,
    places: Mapping[int, Place],
    ties: Ties,
    nodes: Nodes,
    names: Mapping[str, int],
) -> Iterator[tuple[Head, bytes]]:
    """The findings of a comparison with the rest of each; ``names`` numbers the sources."""
    for tellable, finding in zip(comparison.found, comparison.result.findings, strict=True):
        sort, about = tellable.order
        rest = body(finding, places)
        yield (
            Head(
                code=finding.code,
                definite=finding.definite,
                fingerprint=finding.fingerprint,
                sort=sort,
                about=None if sort == _OF_A_TOPIC else plain(about),
                node=nodes.number(about if sort == _OF_A_TOPIC else ties[id(finding.claims[0])][0]),
                sources=" ".join(str(names[source]) for source in sorted(finding.sources)),
                draft=finding.draft,
                body=f"finding {hashlib.blake2b(rest, digest_size=12).hexdigest()}",
            ),
            rest,
        )


_OF_A_TOPIC = 2


def spread(comparison: Comparison, ties: Ties, nodes: Nodes) -> Iterator[list[int]]:
    """What the claims of each finding are on: it must be of one part."""
    for finding in comparison.result.findings:
        yield [nodes.number(ties[id(claim)][0]) for claim in finding.claims]


def memo(
    files: dict[str, FileMemo],
    comparison: Comparison,
    places: Mapping[int, Place],
    ties: Ties,
    nodes: Nodes,
    sources: Mapping[str, Source],
) -> tuple[Memo, dict[str, bytes]]:
    """All of a run, and what is kept of each finding."""
    names = sorted(sources)
    told = list(heads(comparison, places, ties, nodes, {n: i for i, n in enumerate(names)}))
    pairs = [row[1:] for file in files.values() for row in file.claims]
    pairs += [
        [nodes.number(one), nodes.number(other)]
        for one, other in links(comparison.topics.topics, sources.values())
    ]
    pairs += spread(comparison, ties, nodes)
    dates = comparison.reader.dates
    found = Memo(
        files=files,
        nodes=nodes.all,
        parts=components(range(len(nodes.all)), pairs),
        heads=[head for head, _ in told],
        counts=counted(
            (row for file in files.values() for row in file.claims),
            nodes.all,
            comparison.reader.registry,
        ),
        names=names,
        inferred={
            name: [*ends(dates.published[name]), list(steps)]
            for name, steps in dates.inferred.items()
        },
        events={label: ends(days) for label, days in dates.events.items()},
    )
    return found, {head.body: rest for head, rest in told}


def ends(days: DateInterval) -> list[int | None]:
    """The first and the last day."""
    return [days.low, days.high]
