"""A derived base as commands see one: what nobody looks at is never made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from factcheck.chronology import Chronology
from factcheck.claims import Claim
from factcheck.coverage import Coverage, covered
from factcheck.dates import DateInterval, between
from factcheck.entities import Catalogue
from factcheck.findings import Result
from factcheck.incremental.memo import Memo
from factcheck.incremental.recall import Findings
from factcheck.incremental.state import Derived
from factcheck.lazy import Asked, Lazy
from factcheck.store import FactBase
from factcheck.store.anchors import library, text_of


def view(
    found: Derived, articles: Path | None, whole: Callable[[], Result]
) -> tuple[FactBase, Result]:
    """The base and its result; ``whole`` makes that of the whole base, for who wants all of it."""
    memo, read, recall = found.memo, found.change.read, found.recall
    every = cache(whole)
    names = read.entities
    dates = _chronology(found)

    def said(key: str) -> DateInterval | None:
        claim = recall.known(key)
        return dates.said(claim) if claim else None

    result = Result(
        findings=Findings(memo.heads, memo.names, recall),
        sources=dict(sorted(found.change.sources.items())),
        claims=Asked(recall.known, lambda: every().claims, memo.counts.claims),
        coverage=replace(_coverage(memo), explained=Lazy(lambda: every().coverage.explained)),
        published=dates.published,
        inferred=dates.inferred,
        times=Lazy(lambda: every().times),
        said=Asked(said, lambda: every().said),
        topics=Lazy(lambda: every().topics),
        positions=Lazy(lambda: every().positions),
        names=Asked(lambda name: _display(name, names), lambda: every().names),
        parties=Asked(lambda name: _party(name, names), lambda: every().parties),
    )
    return _base(found, articles), result


def _base(found: Derived, articles: Path | None) -> FactBase:
    memo, read, sources = found.memo, found.change.read, found.change.sources
    files = memo.files.values()
    lent = cache(lambda: library(articles, list(sources.values())) if articles else {})

    def text(name: str) -> str | None:
        there = text_of(sources[name], read.project, lent()) if name in sources else None
        return there if isinstance(there, str) else None

    def texts() -> dict[str, str]:
        return {name: there for name in sources if (there := text(name)) is not None}

    problems = [p for p in read.problems if p.path not in memo.files]
    problems += [fault for file in files for fault in file.faults()]
    return replace(
        read,
        sources=sources,
        claims=(),
        entries=(),
        unwritten=Asked(found.recall.line, dict),
        problems=tuple(sorted(problems)),
        texts=Asked(text, texts),
        verified=sum(file.verified for file in files),
        unverified=sum(file.unverified for file in files),
    )


def _chronology(found: Derived) -> Chronology:
    memo, recall, sources = found.memo, found.recall, found.change.sources
    labels = {
        label: (name, number)
        for name, file in memo.files.items()
        for label, number in file.labels.items()
    }

    def labelled(label: str) -> Claim | None:
        return recall.claims([labels[label]])[0] if label in labels else None

    def every() -> dict[str, Claim]:
        return dict(zip(labels, recall.claims(labels.values()), strict=True))

    stated = {s.id: s.published for s in sources.values() if s.published is not None}
    dated = {name: between(low, high) for name, (low, high, _) in memo.inferred.items()}
    return Chronology(
        published={**stated, **dated},
        inferred={name: tuple(steps) for name, (_, _, steps) in memo.inferred.items()},
        labelled=Asked(labelled, every),
        events={label: between(low, high) for label, (low, high) in memo.events.items()},
    )


def _display(name: str, catalogue: Catalogue) -> str | None:
    known = catalogue.entities.get(catalogue.resolve(name))
    return known.name if known else None


def _party(speaker: str, catalogue: Catalogue) -> str | None:
    party = catalogue.stands_for(catalogue.resolve(speaker))
    return catalogue.name(party) if party else None


def _coverage(memo: Memo) -> Coverage:
    reasons: Counter[str] = Counter()
    for file in memo.files.values():
        if file.left_out:
            reasons.update(file.left_out)
    return covered(memo.counts.claims, memo.counts.compared, reasons, memo.counts.unlike)
