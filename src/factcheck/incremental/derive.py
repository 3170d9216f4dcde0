"""From what one run found to what is found now: only what changed is read and compared."""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from factcheck.chronology import Chronology
from factcheck.claims import Claim
from factcheck.compare import Comparison, compared
from factcheck.compare.entries import Reader
from factcheck.compare.grouping import group
from factcheck.compare.linking import connect
from factcheck.compare.parts import is_open, links, ties
from factcheck.compare.topics import Key, Topic
from factcheck.components import components
from factcheck.incremental.changes import Change, UnsureError
from factcheck.incremental.counts import counted, moved
from factcheck.incremental.memo import FileMemo, Head, Memo, Nodes, keys, ranked
from factcheck.incremental.recall import Recall
from factcheck.incremental.record import certain, ends, heads, remembered, spread
from factcheck.incremental.state import Derived
from factcheck.sources import CopyOf, Source
from factcheck.store.cache import Cache
from factcheck.store.references import core
from factcheck.store.trees import Tree


def derive(old: Memo, tree: Tree, cache: Cache, change: Change) -> Derived:
    """What a run over the whole base would find; raises `UnsureError` where that is not certain."""
    now = _Now(old, tree, change)
    recall = Recall(cache, now.files, change.sources)
    for entry, claim in zip(change.read.entries, change.read.claims, strict=True):
        recall.lend(entry, claim)
    part = now.parts()
    again = {part[node] for node in now.touched}
    rows = [(name, row) for name, row in _rows(now.files) if part[row[1]] in again]
    before = [row for _, row in _rows(old.files) if part[row[1]] in again]
    places = [(name, row[0]) for name, row in rows]
    claims = recall.claims(places)
    _assure_single(claims)
    open_ = (n for n, s in change.sources.items() if is_open(s) and now.is_in(n, part, again))
    sources = _with_origins({*open_, *(c.source.id for c in claims)}, change.sources)
    world = change.read.entities, change.read.predicates
    comparison = compared(claims, *world, sources)
    tied = ties(claims, comparison.topics, now.reader)
    names = {name: number for number, name in enumerate(now.names)}
    by_claim = {id(claim): place for claim, place in zip(claims, places, strict=True)}
    new = list(heads(comparison, by_claim, tied, now.nodes, names))
    kept = [head for head in old.heads if part[head.node] not in again]
    memo = Memo(
        files=now.files,
        nodes=now.nodes.all,
        parts=components(part, spread(comparison, tied, now.nodes)),
        heads=_merged(kept, [head for head, _ in new], now.nodes.all),
        counts=moved(
            old.counts,
            counted(before, now.nodes.all, world[1]),
            counted((row for _, row in rows), now.nodes.all, world[1]),
        ),
        names=now.names,
        **now.dated(comparison, part, again),
    )
    bodies = {head.body: rest for head, rest in new}
    recall.hold(bodies)
    return Derived(memo, change, recall, bodies)


class _Now:
    """The files as they are now, and what their claims are on."""

    def __init__(self, old: Memo, tree: Tree, change: Change) -> None:
        self._old, self._change = old, change
        self.nodes = Nodes(old.nodes)
        world = change.read.entities, change.read.predicates
        self.reader = Reader(*world, Chronology({}, {}, {}), {})
        topics = group(change.read.claims, self.reader, world[1])
        ids = {name: file.id for name, file in tree.files.items() if file.sort == "claims"}
        self.fresh = remembered(
            tuple(change.files.values()),
            change.read,
            ids,
            certain(change.texts, change.read, tree.hashed),
            ties(change.read.claims, topics, self.reader),
            topics.left_out,
            self.nodes,
        )
        self.files = {name: self.fresh.get(name) or old.files[name] for name in ids}
        self.names = [*old.names, *sorted(change.sources.keys() - set(old.names))]
        self.touched = self._touched()

    def _touched(self) -> set[int]:
        """What claims of changed files are on or were on, and changed sources."""
        gone = (f for n, f in self._old.files.items() if n in self.fresh or n not in self.files)
        rows = (row for file in (*gone, *self.fresh.values()) for row in file.claims)
        sources = (self.nodes.known(f"source {name}") for name in self._change.touched)
        return {node for row in rows for node in row[1:]} | {n for n in sources if n is not None}

    def parts(self) -> list[int]:
        """The parts of the base; what once hung together still does."""
        old, number = self._old.parts, len(self.nodes.all)
        pairs = [row[1:] for file in self.fresh.values() for row in file.claims]
        if self._change.touched or not self.touched <= _nodes(self._old.files.values()):
            pairs += self._links()
        return components([*old, *range(len(old), max(number, len(self.nodes.all)))], pairs)

    def _links(self) -> list[list[int]]:
        """How topics hang together, which only their names tell."""
        topics: dict[Key, Topic] = {}
        alive = sorted(_nodes(self.files.values()))
        for key in keys([self.nodes.all[number] for number in alive]):
            if not isinstance(key, str):
                predicate = self._change.read.predicates[key[0]]
                topics[key] = Topic(key, predicate, self.reader, topics)
        connect(topics, self.reader)
        number = self.nodes.number
        pairs = links(topics, self._change.sources.values())
        return [[number(one), number(other)] for one, other in pairs]

    def is_in(self, source: str, part: Sequence[int], parts: Collection[int]) -> bool:
        """Whether a source is in one of the parts."""
        node = self.nodes.known(f"source {source}")
        return node is not None and part[node] in parts

    def dated(
        self, comparison: Comparison, part: Sequence[int], again: Collection[int]
    ) -> dict[str, dict[str, list[object]]]:
        """Dates that were found by comparing, now and before."""
        old, dates = self._old, comparison.reader.dates
        kept = {n: row for n, row in old.inferred.items() if n in self._change.sources}
        inferred = {n: row for n, row in kept.items() if not self.is_in(n, part, again)}
        for name, steps in dates.inferred.items():
            inferred[name] = [*ends(dates.published[name]), list(steps)]
        labels = {label: self.nodes.known(f"label {label}") for label in old.events}
        events = {
            label: old.events[label]
            for label, node in labels.items()
            if node is not None and part[node] not in again
        }
        return {
            "inferred": inferred,
            "events": events | {label: [*ends(days)] for label, days in dates.events.items()},
        }


def _rows(files: Mapping[str, FileMemo]) -> Iterator[tuple[str, list[int]]]:
    return ((name, row) for name, file in files.items() for row in file.claims)


def _nodes(files: Iterable[FileMemo]) -> set[int]:
    """All that claims are on."""
    return {node for file in files for row in file.claims for node in row[1:]}


def _assure_single(claims: Iterable[Claim]) -> None:
    """That no claim stands in two files."""
    seen: dict[object, list[Claim]] = {}
    for claim in claims:
        alike = seen.setdefault(core(claim), [])
        if any(claim.id == other.id for other in alike):
            raise UnsureError("a claim that stands twice")
        alike.append(claim)


def _with_origins(names: Iterable[str], sources: Mapping[str, Source]) -> dict[str, Source]:
    """Sources with those they are copied from."""
    queue = sorted(names)
    found: dict[str, Source] = {}
    for name in queue:  # grows
        if name not in found and name in sources:
            found[name] = sources[name]
            origin = sources[name].origin
            if isinstance(origin, CopyOf):
                queue.append(origin.copy_of)
    return found


def _merged(kept: list[Head], new: Sequence[Head], nodes: Sequence[str]) -> list[Head]:
    """All findings in order, each told apart from the others."""
    for head in new:
        insort(kept, head, key=lambda other: ranked(other, nodes))
    if len({head.fingerprint for head in kept}) < len(kept):
        raise UnsureError("findings that nothing but their number tells apart")
    return kept
