"""`compare_texts`: what two texts say of one situation, compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from factcheck.articles import Article
from factcheck.check import compare
from factcheck.dates import DateInterval
from factcheck.errors import FactcheckError
from factcheck.extract.events import extract
from factcheck.extract.events.claims import source_of
from factcheck.extract.sentences import Span
from factcheck.findings import Finding, Result
from factcheck.pairs import acts, counts, dates, masks, names, relations
from factcheck.pairs.alignment import Alignment
from factcheck.pairs.claims import PREDICATES, claims_of
from factcheck.pairs.text import Pair, Text, wording
from factcheck.sources import Source

Published = date | str | DateInterval | None

ALIGNERS: tuple[Callable[[Pair], Iterator[Alignment]], ...] = (
    masks.aligned,
    counts.aligned,
    dates.aligned,
    names.aligned,
    relations.aligned,
    acts.aligned,
)
"""Of two that align one slot, the first counts."""


def compare_texts(a: str | Article, b: str | Article, *, published: Published = None) -> Result:
    """Compare what two English texts say, presuming that both describe one situation at one time.

    ``published`` is when both were published, where they do not say so themselves: a date or EDTF.

    >>> result = compare_texts("The Vell bridge has 12 arches.", "The Vell bridge has 14 arches.")
    >>> print(result.conflicts[0].message)
    arches · number (words: Vell bridge arches): 12 according to a; but 14 according to b.
    """
    articles = _article(a, published), _article(b, published)
    pair = Pair(Text(articles[0]), Text(articles[1]))
    sources = _source(articles[0], "a"), _source(articles[1], "b")
    aligned = claims_of(_alignments(pair), *pair, sources)
    told = [claim for _, *pair in aligned for claim in pair]
    typed = [
        claim
        for article, source in zip(articles, sources, strict=True)
        for claim in extract(article, source=source)
    ]
    result = compare([*typed, *told], predicates=PREDICATES)
    reasons = {claim.id: one for one, *pair in aligned for claim in pair}
    return replace(result, findings=tuple(_explained(f, reasons) for f in result.findings))


def _article(text: str | Article, published: Published) -> Article:
    if isinstance(text, str):
        return Article(text=text, published=published)
    if not isinstance(text, Article):
        raise FactcheckError(
            f"compare_texts takes two texts or articles, not {type(text).__name__}"
        )
    return text if text.published else text.model_copy(update={"published": published})


def _source(article: Article, name: str) -> Source:
    return source_of(article).model_copy(update={"id": name})


def _alignments(pair: Pair) -> Iterator[Alignment]:
    a, b = pair
    taken: set[tuple[str, Span]] = set()
    for align in ALIGNERS:
        for one in align(pair):
            if _told_in_both(a, b, one):
                continue
            keys = {("a", one.a.span), ("b", one.b.span)}
            if taken.isdisjoint(keys):
                taken |= keys
                yield one


def _told_in_both(a: Text, b: Text, one: Alignment) -> bool:
    """Whether either sentence stands in both texts."""
    mine, theirs = wording(a.text[slice(*one.a.passage)]), wording(b.text[slice(*one.b.passage)])
    return mine in b.wordings or theirs in a.wordings


def _explained(finding: Finding, reasons: dict[str, Alignment]) -> Finding:
    """With the words that were taken as the same, and where the two differ."""
    one = next((reasons[c.id] for c in finding.claims if c.id in reasons), None)
    if one is None:
        return finding
    steps = [f"Taken as the same in both texts: {one.shared or one.asked}."]
    if one.why:
        steps.append(one.why)
    steps.append(
        f"They differ at characters {one.a.span[0]} to {one.a.span[1]} of the first text and "
        f"{one.b.span[0]} to {one.b.span[1]} of the second."
    )
    return replace(finding, explanation=(*steps, *finding.explanation))
