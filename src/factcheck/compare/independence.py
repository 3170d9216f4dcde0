"""Which tellings are independent of each other, and which go back to one origin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.claims import Attribution, Claim
from factcheck.compare.entries import SHORTEST, Entry, Reader, may_tie
from factcheck.compare.names import caller
from factcheck.evidence import WithheldEvidence

FEWEST = 8
"""Words in a row that two texts do not have in common by chance."""


def roots(told: Sequence[Entry], reader: Reader) -> list[str]:
    """For each telling the origin it goes back to, in words; two of one name count once.

    Tellings share an origin through their texts (copies, agencies), the person quoted, an outlet
    or agency that one has it from, one occasion, or a passage of the same words.
    """
    if any(entry.ties for entry in told):
        return claim_roots([entry.claim for entry in told], reader)
    return [entry.origin for entry in told]


def claim_roots(told: Sequence[Claim], reader: Reader) -> list[str]:
    """The same for claims that are not made ready."""
    sources = [reader.origins.get(claim.source.id, claim.source.id) for claim in told]
    if not any(map(may_tie, told)):
        return sources
    called = caller(told, reader.catalogue)
    tied = [[*_ties(claim, reader, called)] for claim in told]
    cited = {tie for ties in tied for tie in ties}
    for claim, ties in zip(told, tied, strict=True):
        ties += (tie for tie in _names(claim, called) if tie in cited)
    joined = _Joined()
    for source, ties in zip(sources, tied, strict=True):
        for tie in ties:
            joined.join(source, tie)
    shared = _shared(sources, tied)
    names: dict[Hashable, str] = {}
    for source, ties in zip(sources, tied, strict=True):
        root = joined.root(source)
        for name in (shared[tie] for tie in ties if tie in shared):
            names[root] = min(name, names.get(root, name))
    return [names.get(joined.root(source), source) for source in sources]


def shared_roots(told: Sequence[Entry], reader: Reader) -> Iterator[str]:
    """Why several sources among these tellings count as one origin, a sentence for each origin."""
    behind: dict[str, set[str]] = defaultdict(set)
    for root, entry in zip(roots(told, reader), told, strict=True):
        behind[root].add(entry.source)
    for root, sources in sorted(behind.items()):
        if len(sources) > 1:
            one, other, *_ = sorted(sources)
            yield _copied(one, other, reader) or f"{one} and {other} go back to one origin: {root}."


def _copied(one: str, other: str, reader: Reader) -> str:
    """The longest passage that two texts share, by its places."""
    if not {one, other} <= reader.alike or not {one, other} <= reader.texts.keys():
        return ""
    from factcheck.extract.copies import shared_passages

    found = shared_passages(reader.texts[one], reader.texts[other])
    if not found:
        return ""
    (a, b), (c, d), words = found[0].a, found[0].b, found[0].words
    return (
        f"{one} [{a}, {b}) and {other} [{c}, {d}) are the same {words} words in a row, so the two "
        "texts count as one origin."
    )


class _Tie(NamedTuple):
    """Something that tellings can have in common."""

    kind: str
    name: str


def _shared(sources: Sequence[str], tied: Sequence[Sequence[_Tie]]) -> dict[_Tie, str]:
    """In words, the ties that more than one text has."""
    having: dict[_Tie, set[str]] = defaultdict(set)
    for source, ties in zip(sources, tied, strict=True):
        for tie in ties:
            having[tie].add(source)
    return {
        tie: _WORDS[tie.kind].format(tie.name) for tie, texts in having.items() if len(texts) > 1
    }


_WORDS = {
    "voice": "what {} says",
    "occasion": "what was said at {}",
    "passage": "a passage of the same words ({})",
}


def _ties(claim: Claim, reader: Reader, called: Callable[[str], str]) -> Iterator[_Tie]:
    by = claim.attribution
    if by is not None:
        for name in (by.speaker, *by.via):
            yield _Tie("voice", called(name))
        if by.channel and (said := reader.dates.said(claim)) is not None:
            yield _Tie("occasion", f"{called(by.channel)}, {said}")
    for passage in _passages(claim):
        yield _Tie("passage", passage)


def _names(claim: Claim, called: Callable[[str], str]) -> Iterator[_Tie]:
    """What others call the source of a telling who have it from there."""
    for name in (claim.source.id, claim.source.publisher):
        if name:
            yield _Tie("voice", called(name))


def _passages(claim: Claim) -> list[str]:
    """The passages behind it that are long enough to stand in two texts for one reason only."""
    found = []
    for evidence in claim.evidence:
        if isinstance(evidence, WithheldEvidence):
            long = evidence.span[1] - evidence.span[0] >= SHORTEST
        else:
            words = evidence.exact
            long = len(words) >= SHORTEST and len(words.split()) >= FEWEST
        if long:
            found.append(evidence.sha256[:12])
    return found


class _Joined:
    """Sets of things that are joined one by one (Galler and Fischer 1964)."""

    def __init__(self) -> None:
        self._up: dict[Hashable, Hashable] = {}

    def root(self, one: Hashable) -> Hashable:
        """What stands for everything joined with it."""
        up = self._up
        while (parent := up.get(one, one)) != one:
            up[one] = up.get(parent, parent)
            one = parent
        return one

    def join(self, one: Hashable, other: Hashable) -> None:
        """Make both stand together."""
        self._up[self.root(one)] = self.root(other)


def circle(told: Sequence[Claim], reader: Reader) -> list[str]:
    """Outlets each of which has it from the next, and the last from the first; empty for none."""
    called = caller(told, reader.catalogue)
    cites: dict[str, set[str]] = defaultdict(set)
    for claim in told:
        by = claim.attribution
        publisher = claim.source.publisher or claim.source.id
        outlet = called(publisher)
        cites[outlet] |= set(map(called, _cited(by)))
    cites = {outlet: {name for name in cited if name in cites} for outlet, cited in cites.items()}
    return _circle(cites)


def _cited(by: Attribution | None) -> tuple[str, ...]:
    return () if by is None else (by.speaker, *by.via)


def _circle(cites: Mapping[str, set[str]]) -> list[str]:
    """The first circle found from the smallest name on, without recursion."""
    done: set[str] = set()
    for start in sorted(cites):
        path: list[str] = []
        stack = [(start, iter(sorted(cites[start])))]
        on_path = {start: 0}
        if start in done:
            continue
        path.append(start)
        while stack:
            following = next(stack[-1][1], None)
            if following is None:
                stack.pop()
                left = path.pop()
                del on_path[left]
                done.add(left)
            elif following in on_path:
                if len(path) - on_path[following] > 1:
                    return path[on_path[following] :]
            elif following not in done:
                on_path[following] = len(path)
                path.append(following)
                stack.append((following, iter(sorted(cites[following]))))
    return []
