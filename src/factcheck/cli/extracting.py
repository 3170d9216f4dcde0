"""`factcheck extract`: claims read from texts, shown or compared; nothing is written."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from factcheck import store
from factcheck.articles import Article
from factcheck.check import check
from factcheck.claims import Claim
from factcheck.cli.output import in_color, targets, write
from factcheck.codes import Level
from factcheck.entities import Catalogue
from factcheck.extract.copies import find_copies
from factcheck.extract.events import extract, source_of
from factcheck.extract.mentions import Names
from factcheck.findings import Result
from factcheck.ingest import read_all
from factcheck.report import FOR_TERMINALS, FORMATS
from factcheck.report.concise import summary
from factcheck.report.extracted import table
from factcheck.sources import CopyOf, Source


class _Read(NamedTuple):
    """Articles with the claims read from them."""

    base: store.FactBase
    paths: dict[str, str]
    """The file of each source."""

    def place(self, claim: Claim) -> tuple[str, int]:
        """The file and the line of a claim's passage."""
        span = claim.evidence[0].span if claim.evidence else None
        text = self.base.texts.get(claim.source.id, "")
        line = text.count("\n", 0, span[0]) + 1 if span else 0
        return self.paths.get(claim.source.id, ""), line


def run(options: Namespace) -> int:
    """Read the texts; print their claims, or with ``--check`` what comparing them finds."""
    done = _read(options)
    result = check(done.base, allow_empty=True)
    threshold = Level[(options.fail_on or "error").upper()]
    if not options.check:
        result = replace(result, findings=tuple(f for f in result if f.problem))
    for target in targets(options.output_format, options.output_file, tuple(FORMATS)):
        if target.format not in FOR_TERMINALS:
            write(FORMATS[target.format](result), target.path)
            continue
        color = target.path is None and in_color(options.color)
        write(_text(done, result, options, target.format, color), target.path)
    failed = any(finding.level >= threshold for finding in result)
    return 0 if options.exit_zero else int(failed)


def _text(done: _Read, result: Result, options: Namespace, name: str, color: bool) -> str:
    notes = bool(options.verbose)
    shown = FORMATS[name](result, place=done.place, color=color, notes=notes)
    if options.check:
        return shown + summary(result, notes=notes)
    return shown + table(done.base.claims, done.place, color=color)


def _read(options: Namespace) -> _Read:
    catalogue = _catalogue(options.base)
    found = read_all(options.paths)
    named = _named(found.articles)
    sources = _with_origins(named)
    names = Names(catalogue)
    claims: list[Claim] = []
    for key, article in named.items():
        claims += extract(article, names=names, source=sources[key])
    base = store.FactBase(
        sources=sources,
        claims=tuple(claims),
        entities=catalogue,
        problems=tuple(sorted(found.problems)),
        texts={key: article.text for key, article in named.items()},
        verified=sum(len(claim.evidence) for claim in claims),
    )
    return _Read(base, {key: article.path or key for key, article in named.items()})


def _catalogue(path: str | None) -> Catalogue:
    """The names that a base knows; none where there is no base."""
    if path is None and not Path("claims/entities.yaml").is_file():
        return Catalogue()
    return store.load(path or "claims", allow_empty=True).entities


def _named(articles: Sequence[Article]) -> dict[str, Article]:
    """The articles by the id of their source, made unique by their text."""
    named: dict[str, Article] = {}
    for article in articles:
        key = source_of(article).id
        if key in named and named[key].sha256 != article.sha256:
            key = f"{key}-{article.sha256[:8]}"
        named.setdefault(key, article)
    return named


def _with_origins(named: dict[str, Article]) -> dict[str, Source]:
    """Their records; a text that repeats another has that one for its origin."""
    sources = {
        key: source_of(article).model_copy(update={"id": key}) for key, article in named.items()
    }
    published = {key: source.published for key, source in sources.items()}
    texts = {key: article.text for key, article in named.items()}
    for copy in find_copies(texts, published=published):
        pair = (copy.a, copy.b) if copy.first != copy.b else (copy.b, copy.a)
        if copy.partial:
            continue
        # What names its agency is where the text comes from; the other repeats it.
        for first, later in (pair, pair[::-1]):
            if sources[later].origin is None:
                sources[later] = sources[later].model_copy(update={"origin": CopyOf(copy_of=first)})
                break
    return sources
