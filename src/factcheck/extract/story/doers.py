"""Who is only described in one article of a story, and does there what another tells of somebody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from factcheck.claims import Claim
from factcheck.components import components
from factcheck.dates import DateInterval
from factcheck.entities import name_key
from factcheck.extract.frames import Frame, noun
from factcheck.extract.mentions.mention import Kind
from factcheck.extract.mentions.nouns import DESCRIPTIONS, ORGANISATION
from factcheck.extract.propositions import Proposition, likeness, proposition, said
from factcheck.extract.story.alike import Alike
from factcheck.extract.story.joining import Join
from factcheck.extract.wordlists import words
from factcheck.predicates import OPEN

_MOST = 24
"""Claims of one frame in a story of which none is set beside the others."""
_NEAR = 3
"""How many days apart two times may be of which one is inferred."""
_BODIES = (ORGANISATION | DESCRIPTIONS) - words("police")
_PLACES = words("town city village island district county region province state country capital")
_APART = words("other another second third first former later earlier next last new old")
_PART = (" of ", " in ", " on ", " at ", " from ", " with ", " for ", " who ", " over ", " by ")


class _Deed(NamedTuple):
    """What a claim tells that somebody does."""

    article: int
    name: str
    local: str
    """Who does it as the text describes him; empty where he is named."""
    claim: Claim
    says: Proposition


def same_doers(alike: Alike, story: Sequence[int]) -> Iterator[Join]:
    """Whom a text only describes and another tells the same of: by name, else as the first calls him.

    Where that would be two people, nobody is taken for anybody.
    """
    deeds = sorted(_deeds(alike, story), key=lambda deed: (not deed.local, deed.article, deed.name))
    rows: dict[Frame, list[_Deed]] = defaultdict(list)
    for deed in deeds:
        rows[deed.says.frame].append(deed)
    nodes = {name: at for at, name in enumerate(dict.fromkeys(deed.name for deed in deeds))}
    met: dict[tuple[int, int], tuple[_Deed, _Deed]] = {}
    kinds = {name_key(n): k for at in story for n, k in alike.tellings[at].named.kinds.items()}
    for row in rows.values():
        for one, other in combinations(row if len(row) <= _MOST else (), 2):
            if one.name != other.name and _meet(alike, kinds, one, other):
                met.setdefault((nodes[one.name], nodes[other.name]), (one, other))
    groups: dict[int, list[tuple[_Deed, _Deed]]] = defaultdict(list)
    parts = components(range(len(nodes)), sorted(met))
    for (at, _), pair in sorted(met.items()):
        groups[parts[at]].append(pair)
    for pairs in groups.values():
        yield from _joined(pairs)


def _joined(pairs: Sequence[tuple[_Deed, _Deed]]) -> Iterator[Join]:
    """Every doer of a group under one name: the only one that is no description, else the first."""
    every = {deed.name: deed for pair in pairs for deed in pair}
    named = {name_key(name): name for name, deed in every.items() if not deed.local}
    described = [deed.article for deed in every.values() if deed.local]
    timed = all(deed.claim.when for pair in pairs for deed in pair)
    if len(named) > 1 or (len(set(described)) < len(described) and not timed):
        return
    meant = next(iter(named.values()), pairs[0][0].name)
    done = {meant}
    for pair in pairs:
        for mine, theirs in (pair, pair[::-1]):
            if mine.local and mine.name not in done:
                done.add(mine.name)
                told = f"“{mine.says.text}”, “{theirs.says.text}”"
                yield Join(mine.article, mine.name, meant, theirs.article, told)


def _deeds(alike: Alike, story: Sequence[int]) -> Iterator[_Deed]:
    suffixes = [f" in {alike.tellings[at].source.id}" for at in story]
    for at in story:
        for claim in alike.tellings[at].claims:
            if claim.predicate in OPEN and len(claim.subject) == 1:
                name = claim.subject[0]
                says = proposition(said(claim.object or (), claim.scope.items()))
                if says is not None:
                    suffix = next((one for one in suffixes if name.endswith(one)), "")
                    local = name.removesuffix(suffix) if suffix else ""
                    yield _Deed(at, name, local, claim, says)


def _meet(alike: Alike, kinds: Mapping[str, Kind], one: _Deed, other: _Deed) -> bool:
    """Whether two texts tell of one deed of one doer."""
    if one.article == other.article or not (one.local or other.local):
        return False
    if not alike.one_story(one.article, other.article) or not _one_time(alike, one, other):
        return False
    if (one.says.denied, one.claim.modality) != (other.says.denied, other.claim.modality):
        return False
    found = likeness(one.says, other.says)
    if found is None or not found.alike:
        return False
    if one.local and other.local:
        alike_ = found.shared and _described_alike(one.local, other.local)
        return bool(alike_) or one.local.lower() == other.local.lower()
    described, named = (one, other) if one.local else (other, one)
    kind = kinds.get(name_key(named.name))
    return bool(found.shared) and _may_be(described.local, kind)


def _one_time(alike: Alike, one: _Deed, other: _Deed) -> bool:
    """Whether both are told of one time; of an inferred day, within days."""
    whens = [deed.claim.when for deed in (one, other)]
    slack = _NEAR if any(isinstance(w, DateInterval) and w.hedged for w in whens) else 0
    (low, high), (first, last) = (_days(alike, deed) for deed in (one, other))
    early = high is not None and first is not None and high + slack < first
    return not (early or (last is not None and low is not None and last + slack < low))


def _days(alike: Alike, deed: _Deed) -> tuple[int | None, int | None]:
    when = deed.claim.when
    if isinstance(when, DateInterval):
        return when.low, when.high
    return alike.tellings[deed.article].published


def _described_alike(one: str, other: str) -> bool:
    """Whether two descriptions may be of one: by their noun, with nothing that sets them apart."""
    (*before, noun_), (*behind, other_noun) = _core(one), _core(other)
    mine, theirs = ({word.lower() for word in words_} for words_ in (before, behind))
    apart = {word for word in mine ^ theirs if word in _APART or word[0].isdigit()}
    return noun(noun_) == noun(other_noun) and (mine <= theirs or theirs <= mine) and not apart


def _core(description: str) -> list[str]:
    for word in _PART:
        description = description.partition(word)[0]
    return description.split()


def _may_be(described: str, kind: Kind | None) -> bool:
    """Whether a description may be of somebody named: a body of a body, a person of a person."""
    core = _core(described)
    single = not core[-1].endswith("s") and core[-1].islower()
    sort: Kind = "organisation" if core[-1] in _BODIES else "person"
    return single and kind == ("place" if core[-1] in _PLACES else sort)
