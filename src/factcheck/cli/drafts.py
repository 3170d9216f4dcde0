"""Claims read from articles, as a base that nobody has confirmed; nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck.articles import Article
from factcheck.claims import Claim
from factcheck.cli.earlier import earlier
from factcheck.cli.incoming import called_from, incoming
from factcheck.cli.jobs import each
from factcheck.cli.progress import progress
from factcheck.errors import FactcheckError, Problem
from factcheck.extract.corrections import find_corrections
from factcheck.extract.corrections.claims import claims_from
from factcheck.extract.events import Extracted, LeftOut
from factcheck.extract.extraction import placed
from factcheck.extract.mentions import Names
from factcheck.extract.story import Telling, linked
from factcheck.ingest import read_each
from factcheck.report.noted import Noted, Sort, sentences
from factcheck.sources import CopyOf, Source
from factcheck.store import FactBase
from factcheck.store.files import CANONICAL


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
    notes: tuple[Noted, ...]
    """What was decided about whole articles."""
    problems: tuple[Problem, ...]

    def place(self, claim: Claim, project: Path = Path()) -> tuple[str, int]:
        """The file of the article, from the project's folder, and the line of the passage.

        Only in a file that is its own canonical text is that known.
        """
        key = claim.source.id
        span = claim.evidence[0].span if claim.evidence else None
        line, _ = _line(self.texts[key], self.shown[key], span[0]) if span else (0, 0)
        return called_from(project, self.shown[key]), line


def drafts(
    paths: Iterable[str], base: FactBase, *, anew: bool = False, jobs: int | None = 1
) -> Drafts:
    """Read articles and their claims, with the names that a base knows.

    Articles that the base has already are left out, unless they are wanted ``anew``. ``jobs`` is how
    many processes look for claims; None as many as pay.
    """
    new = incoming(paths, base, anew=anew)
    texts = {key: article.text for key, article in new.articles.items()}
    tellings: list[Telling] = []
    left_out: dict[str, tuple[LeftOut, ...]] = {}
    problems = [*new.problems]
    work = [(article, new.sources[key]) for key, article in new.articles.items()]
    read = progress(each(work, base.entities, jobs), "extracting", len(texts))
    for (key, article), found in zip(new.articles.items(), read, strict=True):
        tellings.append(Telling(new.sources[key], found.claims, found.named))
        left_out[key] = found.left_out
        problems += _miscalculated(found, article, article.path or key, base.project)
    sources = dict(new.sources)
    for number, (again, found) in placed(tellings, new.articles, Names(base.entities)).items():
        tellings[number], sources[again.source.id] = again, again.source
        left_out[again.source.id] = found.left_out
    known = [] if anew else earlier(base, texts.values())
    claims = linked(tellings, base.entities, known)
    told = (*base.claims, *(claim for found_in in claims.values() for claim in found_in))
    for key in claims:
        corrected, unplaced = _corrected(texts[key], sources[key], told)
        claims[key] += corrected
        left_out[key] = tuple(sorted((*left_out[key], *unplaced)))
    shown = {key: article.path or key for key, article in new.articles.items()}
    return Drafts(sources, claims, left_out, texts, shown, new.notes, tuple(sorted(problems)))


def assure_english(found: Drafts) -> None:
    """Where nothing but texts of other languages was given, there is nothing to check."""
    foreign = [one for one in found.notes if one.sort is Sort.FOREIGN]
    known = any(one.sort in (Sort.KNOWN, Sort.CHANGED) for one in found.notes)
    if foreign and not (found.sources or found.problems or known):
        told = "; ".join(sentences(foreign))
        raise FactcheckError(f"nothing was checked, as only English is read: {told}")


def _line(text: str, shown: str, offset: int) -> tuple[int, int]:
    """The line and the column of an offset in a file that is its own canonical text; else 0."""
    if not shown.lower().endswith(CANONICAL):
        return 0, 0
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _miscalculated(
    found: Extracted, article: Article, shown: str, project: Path
) -> Iterator[Problem]:
    """The sums that an article gets wrong, each with its passage and the calculation."""
    for one in found.miscalculated:
        words = " ".join(one.text.split())
        yield Problem(
            called_from(project, shown),
            *_line(article.text, shown, one.start),
            "FC108",
            f"“{words}” does not add up: {one.calculation}",
        )


def _corrected(
    text: str, source: Source, told: Iterable[Claim]
) -> tuple[tuple[Claim, ...], list[LeftOut]]:
    """What notices of a text take back of what its publisher has told, and what is right.

    Beside it the notices that correct nothing that was read.
    """
    notices = find_corrections(text)
    own = [
        claim
        for claim in told
        if notices and claim.source.publisher == source.publisher and source.publisher
    ]
    found: dict[str, Claim] = {}
    unplaced = []
    for notice in notices:
        made = claims_from(notice, source, own)
        found |= {claim.id: claim for claim in made}
        if not made:
            unplaced.append(LeftOut((notice.start, notice.end), notice.kind, _UNPLACED))
    return tuple(found.values()), unplaced


_UNPLACED = "what it corrects is not among the claims"


def without_earlier(base: FactBase, paths: Iterable[str]) -> FactBase:
    """The base without sources that were made from earlier texts of these files."""
    by_path = {source.path: source for source in base.sources.values()}
    earlier = [(path, by_path.get(called_from(base.project, path))) for path in paths]
    gone = {
        source.id
        for path, source in earlier
        for one in (read_each(Path(path), path) if source else ())
        if source and isinstance(one, Article) and one.sha256 != source.sha256
    }
    kept = [at for at, claim in enumerate(base.claims) if claim.source.id not in gone]
    return replace(
        base,
        sources={key: source for key, source in base.sources.items() if key not in gone},
        claims=tuple(base.claims[at] for at in kept),
        entries=tuple(base.entries[at] for at in kept if at < len(base.entries)),
    )


def with_claims(found: Drafts) -> Drafts:
    """Without the sources of which nothing is told, unless another is a copy of them."""
    kept = {key for key, claims in found.claims.items() if claims}
    while (
        more := {
            origin.copy_of
            for key in kept
            if isinstance(origin := found.sources[key].origin, CopyOf)
        }.intersection(found.sources)
        - kept
    ):
        kept |= more
    return replace(
        found,
        sources={key: source for key, source in found.sources.items() if key in kept},
        texts={key: text for key, text in found.texts.items() if key in kept},
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
