"""Articles that a base does not have yet: under which id, where they lie, what they repeat."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from factcheck.articles import Article
from factcheck.cli.progress import progress
from factcheck.errors import FactcheckError, Problem
from factcheck.extract.copies import Copy, find_copies
from factcheck.extract.events import extracted, is_english, source_of
from factcheck.extract.languages import UNDETERMINED
from factcheck.ingest import files, passed_over, read_each
from factcheck.report.markdown import TITLE
from factcheck.report.noted import Noted, Sort
from factcheck.report.words import count
from factcheck.sources import CopyOf, Source
from factcheck.store import FactBase
from factcheck.store.files import CANONICAL, missing
from factcheck.store.folder import RESERVED

_SEVERAL = (".rss", ".atom", ".xml", ".warc", ".gz")
"""Endings of files that hold many articles, and others tomorrow."""


_TOLD = 3


class Incoming(NamedTuple):
    """What was read, and what was decided about it."""

    articles: Mapping[str, Article]
    """By the id of its source."""
    sources: Mapping[str, Source]
    notes: tuple[Noted, ...]
    problems: tuple[Problem, ...]


def incoming(paths: Iterable[str], base: FactBase, *, anew: bool = False) -> Incoming:
    """Read articles; those that the base has are left out, unless they are wanted ``anew``."""
    articles: dict[str, Article] = {}
    places: dict[str, str | None] = {}
    notes: list[Noted] = []
    problems: list[Problem] = []
    known = FactBase() if anew else base
    by_key = {key: s.id for s in known.sources.values() for key in (s.path, s.sha256) if key}
    paths = list(_named(paths))
    _assure_there(paths)
    notes += filter(None, map(_passed_over, paths))
    home = base.home.resolve() if base.home else None
    for path, one in _articles(paths, home):
        if isinstance(one, Problem):
            problems.append(replace(one, path=called_from(base.project, one.path)))
            continue
        place, why = (one.path, "") if anew else _place(path, one, base.project)
        if left_out := _left_out(one, place, by_key):
            notes.append(Noted(str(one.path), *left_out))
            continue
        key = _key(one, base, articles)
        articles.setdefault(key, one)
        places.setdefault(key, place)
        notes += [Noted(str(one.path), Sort.ELSEWHERE, why)] if why else []
        notes += [Noted(str(one.path), Sort.REMARKED, told) for told in _remarks(one)]
    sources = {
        key: source_of(one).model_copy(update={"id": key, "path": places[key]})
        for key, one in articles.items()
    }
    texts = {key: one.text for key, one in articles.items()}
    sources, copies = _with_origins(sources, texts, known)
    return Incoming(articles, sources, (*notes, *copies), tuple(sorted(problems)))


def called_from(project: Path, shown: str) -> str:
    """A file as it is called from the project's folder; the address of a page as it is."""
    if "://" in shown:
        return shown
    return Path(os.path.relpath(shown, project)).as_posix()


def _articles(paths: Iterable[str], home: Path | None) -> Iterator[tuple[Path, Article | Problem]]:
    """The articles of files and folders, each with its file; of the base itself, none."""
    for path, shown in progress(files(paths), "reading"):
        if home and path.resolve().is_relative_to(home):
            continue
        for one in read_each(path, shown):
            yield path, one


def _named(paths: Iterable[str]) -> Iterator[str]:
    """Paths, and the files that a pattern means where no file is called so."""
    for path in paths:
        found = [] if os.path.lexists(path) else sorted(glob.glob(path, recursive=True))  # noqa: PTH207
        yield from found or [path]


def _assure_there(paths: Sequence[str]) -> None:
    """Where none of the files is there, nothing can be done; else each is a finding."""
    gone = [path for path in paths if not ("://" in path or os.path.exists(path or "."))]  # noqa: PTH110
    if gone and len(gone) == len(paths):
        told = missing(", ".join(gone[:_TOLD]))
        raise FactcheckError(f"{told.path}: {told.message}")


def _passed_over(path: str) -> Noted | None:
    """What of a folder is read by nobody."""
    endings = passed_over(path) if path and Path(path).is_dir() else {}
    if not endings:
        return None
    told = f"{count(sum(endings.values()), 'file')} of other formats passed over"
    return Noted(path, Sort.PASSED_OVER, f"{told} ({', '.join(sorted(endings))})")


def _remarks(article: Article) -> Sequence[str]:
    """What is odd about its reading; how a date was inferred is told with the date."""
    return article.notes[:-1] if article.published_inferred else article.notes


def _left_out(
    article: Article, place: str | None, known: Mapping[str, str]
) -> tuple[Sort, str] | None:
    """Why an article is not taken; None where it is. Sources are known by hash and by path."""
    if article.sha256 in known:
        return Sort.KNOWN, f"already there, as source {known[article.sha256]}"
    if place in known and place and not place.endswith(_SEVERAL):
        return Sort.CHANGED, (
            f"left out, as source {known[place]} was made from an earlier text of this file; "
            f"'factcheck source remove {known[place]}' makes room for it"
        )
    if article.text.startswith(TITLE):
        return Sort.REPORT, "left out, as it is a report of factcheck itself"
    if not is_english(article):
        unread = extracted(article).unread
        named = f" ({article.language})" if article.language not in (None, UNDETERMINED) else ""
        return Sort.FOREIGN, f"not English{named}, {count(unread, 'sentence')} skipped"
    return None


def _key(article: Article, base: FactBase, articles: Mapping[str, Article]) -> str:
    """An id for the source that no other has."""
    key = source_of(article).id
    of_other = key in articles and articles[key].sha256 != article.sha256
    if of_other or key in base.sources or key in RESERVED:
        key = f"{key}-{article.sha256[:8]}"
    return key


def _place(path: Path, article: Article, project: Path) -> tuple[str | None, str]:
    """The path from the project's folder; None and why where the text is not found by it."""
    place, root = Path(os.path.realpath(path)), Path(os.path.realpath(project))
    if not place.is_relative_to(root):
        return None, "outside the project, so '--articles' has to say where its text lies"
    if path.suffix.lower() in CANONICAL and path.read_bytes() != article.text.encode():
        return None, "not in UTF-8, so its passages cannot be looked up; save it as UTF-8 text"
    return place.relative_to(root).as_posix(), ""


def _with_origins(
    sources: dict[str, Source], texts: Mapping[str, str], base: FactBase
) -> tuple[dict[str, Source], list[Noted]]:
    """The new records, each with the text that it repeats for its origin; and what was decided."""
    published = {key: s.published for key, s in {**base.sources, **sources}.items()}
    notes: list[Noted] = []
    for copy in find_copies({**base.texts, **texts}, published=published):
        pair = _later(copy, sources)
        if pair is None or _goes_back(*pair, sources):
            continue
        later, first = pair
        if copy.partial:
            notes.append(
                Noted(later, Sort.PARTLY, f"repeats part of {first} ({copy.containment:.0%})")
            )
        elif sources[later].origin is None:
            origin = CopyOf(copy_of=first)
            sources[later] = sources[later].model_copy(update={"origin": origin})
            told = f"repeats {first} ({copy.containment:.0%}), so it is its copy"
            notes.append(Noted(later, Sort.COPY, told))
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
