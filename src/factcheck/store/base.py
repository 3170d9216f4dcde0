"""A base as loaded: sources, claims, entities, predicates, and what is wrong with the files."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from pydantic import TypeAdapter

from factcheck.claims import Claim
from factcheck.entities import Catalogue, Entity
from factcheck.errors import FactcheckError, Problem
from factcheck.predicates import Predicate, Registry
from factcheck.sources import Source
from factcheck.store import anchors, references
from factcheck.store.anchors import Drift
from factcheck.store.builtin import builtin_predicates
from factcheck.store.contradictions import contradictory_policies
from factcheck.store.entries import Entry
from factcheck.store.folder import Folder, read_folder
from factcheck.store.references import Placed
from factcheck.store.sections import SOURCE, claims, decisions, valid
from factcheck.store.syntax import UNMERGED

if TYPE_CHECKING:
    from factcheck.decisions import Decision

T = TypeVar("T")

_ENTITY: TypeAdapter[Entity] = TypeAdapter(Entity)
_PREDICATE: TypeAdapter[Predicate] = TypeAdapter(Predicate)


@dataclass(frozen=True)
class FactBase:
    """Everything one run compares, and every defect met on the way."""

    sources: Mapping[str, Source] = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    """In the order of the files, and of the entries in them."""
    entities: Catalogue = field(default_factory=Catalogue)
    predicates: Registry = field(default_factory=builtin_predicates)
    problems: tuple[Problem, ...] = ()
    """Sorted by place."""
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The canonical texts at hand, by source."""
    verified: int = 0
    """Passages found in their text where the claim says."""
    unverified: int = 0
    """Passages used as they are because the text was not at hand."""
    drifts: tuple[Drift, ...] = field(default=(), repr=False, compare=False)
    """Passages that do not stand where their claims say."""
    left_out: Mapping[str, int] = field(default_factory=dict)
    """Reason → number of well-formed claims that are not among the claims for it."""
    project: Path = field(default=Path(), repr=False, compare=False)
    """The folder that the paths of problems and places start from."""
    entries: tuple[Entry, ...] = field(default=(), repr=False, compare=False)
    """Where each of the claims was read, in the same order; those that follow are in no file."""
    unwritten: Mapping[str, tuple[str, int]] = field(default_factory=dict, repr=False)
    """The article and line of claims that are in no file, by id."""
    decisions: tuple[Placed[Decision], ...] = field(default=(), repr=False, compare=False)
    """What people have decided about findings, each with where it was read."""
    home: Path | None = field(default=None, repr=False, compare=False)
    """The folder of the claims, where the baseline lies; None where the base is of no folder."""
    whole: bool = field(default=True, repr=False, compare=False)
    """False for one file of a folder, whose findings are but a part."""

    def place(self, claim: Claim) -> tuple[str, int]:
        """The file and the line of a claim of this base; line 0 for any other claim."""
        entry = self._by_id.get(claim.id)
        return (entry.file.shown, entry.line) if entry else self.unwritten.get(claim.id, ("", 0))

    @property
    def unmerged(self) -> tuple[Problem, ...]:
        """The files in which a merge is not finished, so that claims of either side are amiss."""
        return tuple(problem for problem in self.problems if problem.key == UNMERGED)

    def file(self, claim: Claim) -> str:
        """The file of a claim of this base; empty for any other claim."""
        return self.place(claim)[0]

    @cached_property
    def _by_id(self) -> Mapping[str, Entry]:
        return {claim.id: entry for claim, entry in zip(self.claims, self.entries, strict=False)}


def load(
    path: str | os.PathLike[str],
    articles: str | os.PathLike[str] | None = None,
    *,
    root: str | os.PathLike[str] | None = None,
    allow_empty: bool = False,
    instead: Mapping[Path, bytes] | None = None,
) -> FactBase:
    """Read a folder of claims, or one claims file with the entities and predicates beside it.

    ``articles`` is where texts lie that are not in the project. ``root`` is the project's folder,
    which the paths of sources and problems start from; by default the nearest one upwards that
    has a ``factcheck.toml``, a ``pyproject.toml`` or a ``.git``. ``instead`` holds the content of
    files that is not, or not yet, that on the disk.
    """
    with _collector_paused():
        folder = read_folder(Path(path), Path(root) if root else None, instead)
        base = understood(folder, Path(articles) if articles else None)
    assure_claims(base, len(base.claims), path, allow_empty=allow_empty)
    return base


def assure_claims(
    base: FactBase, claims: int, path: str | os.PathLike[str], *, allow_empty: bool
) -> None:
    """Raise where there is nothing to compare, and nobody said that there may be nothing."""
    if not (claims or base.problems or allow_empty):
        raise FactcheckError(
            f"{Path(path)} holds no claims; add a YAML file to it with 'version: 1', 'sources:' and "
            "'claims:'; 'factcheck add' makes such files of articles"
        )


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Spare the garbage collector from walking, again and again, a base that all stays."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class Beside(NamedTuple):
    """What files say that are not among those to be understood; all of it is in order."""

    sources: Mapping[str, Source] = MappingProxyType({})
    labels: Sequence[str] = ()


_NOTHING = Beside()


def understood(folder: Folder, articles: Path | None, beside: Beside = _NOTHING) -> FactBase:
    """What the files of a base say, checked against each other and against the texts."""
    entities, predicates, unusable, faults = _world(folder)
    problems = [*folder.problems, *faults]
    declared = valid(folder.claims, "sources", SOURCE, lambda source: source.id)
    sources, faults = references.sources_checked(declared.placed, beside.sources)
    problems += [*declared.problems, *faults]
    placed, faults = claims(folder.claims, sources, declared.broken)
    problems += faults
    left_out = references.left_out(placed, unusable)
    placed, faults = references.fitting(placed, predicates, unusable, beside.labels)
    problems += faults
    texts, faults = anchors.read_texts(declared.placed, folder.project, articles)
    evidence = anchors.verify(placed, texts)
    decided, undecided = decisions(folder.decisions) if folder.decisions else ([], [])
    problems += [*faults, *undecided, *anchors.source_problems(declared.placed, texts)]
    problems += [drift.problem for drift in evidence.drifts]
    return FactBase(
        sources=sources,
        claims=tuple(claim for _, claim in placed),
        entities=entities,
        predicates=predicates,
        problems=tuple(sorted(problems)),
        texts=texts,
        verified=evidence.verified,
        unverified=evidence.unverified,
        drifts=evidence.drifts,
        left_out=left_out,
        project=folder.project,
        entries=tuple(entry for entry, _ in placed),
        decisions=tuple(decided),
        home=folder.home,
        whole=folder.whole,
    )


def _world(folder: Folder) -> tuple[Catalogue, Registry, set[str], list[Problem]]:
    """The catalogue, the built-in predicates with the project's own, and the unusable of these."""
    entities = valid(folder.entities, "entities", _ENTITY, lambda entity: entity.id)
    own = valid(folder.predicates, "predicates", _PREDICATE, lambda predicate: predicate.id)
    mine = [predicate for _, predicate in own.placed]
    registry = builtin_predicates().extended(mine)
    faults, contradictory = contradictory_policies(own.placed, registry)
    unusable = (own.broken - {predicate.id for predicate in mine}) | contradictory
    problems = [
        *entities.problems,
        *references.entity_problems(entities.placed),
        *own.problems,
        *references.predicate_problems(own.placed, registry),
        *faults,
    ]
    return Catalogue(entity for _, entity in entities.placed), registry, unusable, problems
