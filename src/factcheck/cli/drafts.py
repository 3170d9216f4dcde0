"""Claims read from articles, as a base that nobody has confirmed; nothing is written."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck.articles import Article
from factcheck.claims import Claim
from factcheck.cli.progress import progress
from factcheck.errors import Problem
from factcheck.extract.copies import Copy, find_copies
from factcheck.extract.events import LeftOut, extracted, source_of
from factcheck.extract.mentions import Names
from factcheck.ingest import files, read_each
from factcheck.sources import CopyOf, Source
from factcheck.store import FactBase
from factcheck.store.files import CANONICAL
from factcheck.store.folder import RESERVED


@dataclass(frozen=True)
class Drafts:
    """What was read from articles that a base does not have."""

    sources: Mapping[str, Source]
    claims: Mapping[str, tuple[Claim, ...]]
    """By source, in the order of its text."""
    left_out: Mapping[str, tuple[LeftOut, ...]]
    """By source: what was read in it and is no claim."""
    texts: Mapping[str, str]
    shown: Mapping[str, str]
    """The file of each source as it was given."""
    notes: tuple[str, ...]
    """What was decided about whole articles."""
    problems: tuple[Problem, ...]
    read: int
    """How many articles were read, those that the base has included."""

    def place(self, claim: Claim, project: Path = Path()) -> tuple[str, int]:
        """The file of the article, from the project's folder, and the line of the passage.

        Only in a file that is its own canonical text is that known.
        """
        key = claim.source.id
        shown, span = self.shown[key], claim.evidence[0].span if claim.evidence else None
        as_it_is = span and shown.lower().endswith(CANONICAL)
        line = self.texts[key].count("\n", 0, span[0]) + 1 if span and as_it_is else 0
        return _from(project, shown), line


def drafts(paths: Iterable[str], base: FactBase, *, anew: bool = False) -> Drafts:
    """Read articles and their claims, with the names that a base knows.

    Articles that the base has already are left out, unless they are wanted ``anew``.
    """
    named: dict[str, tuple[Article, str | None]] = {}
    notes: list[str] = []
    problems: list[Problem] = []
    by_hash = {s.sha256: s.id for s in base.sources.values() if s.sha256 and not anew}
    by_path = {s.path: s.id for s in base.sources.values() if s.path and not anew}
    read = 0
    for path, one in _articles(paths):
        if isinstance(one, Problem):
            problems.append(replace(one, path=_from(base.project, one.path)))
            continue
        read += 1
        place = one.path if anew else _inside(path, base.project)
        if known := by_hash.get(one.sha256):
            notes.append(f"{one.path}: already there, as source {known}")
        elif place and (known := by_path.get(place)):
            notes.append(
                f"{one.path}: left out, as source {known} was made from an earlier text of this "
                f"file; 'factcheck source remove {known}' makes room for it"
            )
        else:
            key = _key(one, base, named)
            named.setdefault(key, (one, place))
    sources = {
        key: source_of(article).model_copy(update={"id": key, "path": place})
        for key, (article, place) in named.items()
    }
    texts = {key: article.text for key, (article, _) in named.items()}
    notes += [
        f"{article.path}: outside the project, so '--articles' has to say where its text lies"
        for article, place in named.values()
        if place is None
    ]
    sources, copies = _with_origins(sources, texts, FactBase() if anew else base)
    return _extracted(named, sources, texts, base, [*notes, *copies], problems, read)


def _extracted(
    named: Mapping[str, tuple[Article, str | None]],
    sources: Mapping[str, Source],
    texts: Mapping[str, str],
    base: FactBase,
    notes: list[str],
    problems: list[Problem],
    read: int,
) -> Drafts:
    names = Names(base.entities)
    claims: dict[str, tuple[Claim, ...]] = {}
    left_out: dict[str, tuple[LeftOut, ...]] = {}
    for key, (article, _) in progress(named.items(), "extracting", len(named)):
        found = extracted(article, names=names, source=sources[key])
        if found.unread:
            skipped = f"{found.unread:,} sentence{'s' * (found.unread != 1)} skipped"
            notes.append(f"{article.path}: not English ({article.language}), {skipped}")
            continue
        claims[key], left_out[key] = found.claims, found.left_out
    return Drafts(
        sources={key: sources[key] for key in claims},
        claims=claims,
        left_out=left_out,
        texts={key: texts[key] for key in claims},
        shown={key: article.path or key for key, (article, _) in named.items()},
        notes=tuple(notes),
        problems=tuple(sorted(problems)),
        read=read,
    )


def with_drafts(base: FactBase, found: Drafts) -> FactBase:
    """The base as it would be with these drafts in it; each is placed where its passage stands."""
    drafted = [claim for claims in found.claims.values() for claim in claims]
    return replace(
        base,
        sources={**base.sources, **found.sources},
        claims=(*base.claims, *drafted),
        unwritten={claim.id: found.place(claim, base.project) for claim in drafted},
        problems=tuple(sorted((*base.problems, *found.problems))),
        texts={**base.texts, **found.texts},
        verified=base.verified + sum(len(claim.evidence) for claim in drafted),
    )


def _articles(paths: Iterable[str]) -> Iterator[tuple[Path, Article | Problem]]:
    """The articles of files, folders and patterns, each with its file."""
    for path, shown in progress(files(_named(paths)), "reading"):
        for one in read_each(path, shown):
            yield path, one


def _named(paths: Iterable[str]) -> Iterator[str]:
    """Paths, and the files that a pattern means where no file is called so."""
    for path in paths:
        found = [] if os.path.lexists(path) else sorted(glob.glob(path, recursive=True))  # noqa: PTH207
        yield from found or [path]


def _key(article: Article, base: FactBase, named: Mapping[str, tuple[Article, str | None]]) -> str:
    """An id for the source that no other has."""
    key = source_of(article).id
    of_other = key in named and named[key][0].sha256 != article.sha256
    if of_other or key in base.sources or key in RESERVED:
        key = f"{key}-{article.sha256[:8]}"
    return key


def _inside(path: Path, project: Path) -> str | None:
    """The path from the project's folder; None where the file lies outside of it."""
    place, root = Path(os.path.realpath(path)), Path(os.path.realpath(project))
    return place.relative_to(root).as_posix() if place.is_relative_to(root) else None


def _from(project: Path, shown: str) -> str:
    """A file as it is called from the project's folder."""
    return Path(os.path.relpath(shown, project)).as_posix()


def _with_origins(
    sources: dict[str, Source], texts: Mapping[str, str], base: FactBase
) -> tuple[dict[str, Source], list[str]]:
    """The new records, each with the text that it repeats for its origin; and what was decided."""
    published = {key: s.published for key, s in {**base.sources, **sources}.items()}
    notes = []
    for copy in find_copies({**base.texts, **texts}, published=published):
        pair = _later(copy, sources)
        if pair is None or _goes_back(*pair, sources):
            continue
        later, first = pair
        if copy.partial:
            notes.append(f"{later}: repeats part of {first} ({copy.containment:.0%})")
        elif sources[later].origin is None:
            origin = CopyOf(copy_of=first)
            sources[later] = sources[later].model_copy(update={"origin": origin})
            notes.append(f"{later}: repeats {first} ({copy.containment:.0%}), so it is its copy")
    return sources, notes


def _goes_back(to: str, first: str, sources: Mapping[str, Source]) -> bool:
    """Whether a text repeats in the end the very one that is to be its copy."""
    at: str | None = first
    while at is not None and at in sources and at != to:
        origin = sources[at].origin
        at = origin.copy_of if isinstance(origin, CopyOf) else None
    return at == to


def _later(copy: Copy, sources: Mapping[str, Source]) -> tuple[str, str] | None:
    """The new text that is the copy, and what it repeats; None where neither is new.

    What names its agency is where a text comes from. What the base has comes first.
    """
    pairs = [(copy.b, copy.a), (copy.a, copy.b)]
    if copy.first == copy.b:
        pairs.reverse()
    new = [pair for pair in pairs if pair[0] in sources]
    free = [pair for pair in new if sources[pair[0]].origin is None]
    return next(iter([*free, *new]), None)
