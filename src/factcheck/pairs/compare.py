"""`compare_texts`: what two texts say of one situation, compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from pydantic import ValidationError

from factcheck.articles import Article
from factcheck.check import compare
from factcheck.claims import Claim
from factcheck.codes import CONFLICTS
from factcheck.coverage import Coverage
from factcheck.dates import DateInterval
from factcheck.errors import FactcheckError
from factcheck.extract.copies import find_copies
from factcheck.extract.events.find import OPEN, is_english, read
from factcheck.extract.events.record import source_of
from factcheck.extract.sentences import Span
from factcheck.findings import Finding, Result
from factcheck.pairs import counts, dates, denials, masks, names, relations
from factcheck.pairs.alignment import Alignment
from factcheck.pairs.claims import claims_of, predicates
from factcheck.pairs.pair import Pair
from factcheck.pairs.text import Text, wording
from factcheck.sources import CopyOf, Source

Published = date | str | DateInterval | None

ALIGNERS: tuple[Callable[[Pair], Iterator[Alignment]], ...] = (
    masks.aligned,
    counts.aligned,
    dates.aligned,
    names.aligned,
    relations.aligned,
    denials.aligned,
)
"""Of two that align one slot, the first counts."""
_SENTENCES = 50
"""Sentences of one finding that are asked about, at most."""
_SAME_CODES = {
    **dict.fromkeys(("time", "day"), ("FC101", "FC105")),
    "statement": ("FC103", "FC104"),
}
"""By what is asked: the codes under which a claim of a known predicate tells the same."""
_STRANGE = "a sentence that is not English"
_UNANSWERED = "no number of the other text surely answers it"
_UNMET = "no statement of the other text is surely of the same"


def compare_texts(a: str | Article, b: str | Article, *, published: Published = None) -> Result:
    """Compare what two English texts say, presuming that both describe one situation at one time.

    ``published`` is when both were published, where they do not say so themselves: a date or EDTF.
    Articles of two dates are of two times: what changed between them is no conflict. What one text
    says against itself is not told. The texts are called ``a`` and ``b``.

    >>> result = compare_texts("The Vell bridge has 12 arches.", "The Vell bridge has 14 arches.")
    >>> print(result.conflicts[0].message)
    The Vell bridge has … arches · number: 12 according to a; but 14 according to b.
    """
    articles = _article(a, published), _article(b, published)
    sources = _sources(*articles)
    pair = Pair(Text(articles[0], called="a"), Text(articles[1], called="b"))
    unread = [text for text in (pair.a, pair.b) if not is_english(text.article)]
    aligned = claims_of(_alignments(pair) if not unread else (), pair.a, pair.b, sources)
    typed = [
        claim
        for text, source in zip((pair.a, pair.b), sources, strict=True)
        for claim in read(text, source).claims
        if claim.predicate not in OPEN
    ]
    told = [claim for _, *both in aligned for claim in both]
    days = {str(article.published) for article in articles if article.published}
    result = compare([*typed, *told], predicates=predicates(one_time=len(days) < 2))
    reasons = {claim.id: one for one, *both in aligned for claim in both}
    return replace(
        result,
        findings=tuple(_told(result.findings, reasons, pair)),
        coverage=_coverage(result.coverage, pair, [one for one, *_ in aligned], typed, unread),
    )


def _article(text: str | Article, published: Published) -> Article:
    if isinstance(text, Article):
        return text if text.published else text.model_copy(update=_dated("", published))
    if not isinstance(text, str):
        raise FactcheckError(
            f"compare_texts takes two texts or articles, not {type(text).__name__}"
        )
    return Article.model_validate(_dated(text, published) | {"text": text})


def _dated(text: str, published: Published) -> dict[str, DateInterval | None]:
    """The publication as an article holds it."""
    try:
        return {
            "published": Article.model_validate({"text": text, "published": published}).published
        }
    except ValidationError as error:
        reason = error.errors()[0]["msg"]
        raise FactcheckError(
            f"compare_texts cannot read its texts or their date: {reason}"
        ) from None


def _sources(a: Article, b: Article) -> tuple[Source, Source]:
    """The records of both; the later of two that repeat each other is a copy of the other."""
    mine, theirs = (
        source_of(article).model_copy(update={"id": name}) for article, name in ((a, "a"), (b, "b"))
    )
    published = {"a": mine.published, "b": theirs.published}
    found = find_copies({"a": a.text, "b": b.text}, published=published)
    if not found or found[0].partial:
        return mine, theirs
    if found[0].first == "b":
        return mine.model_copy(update={"origin": CopyOf(copy_of="b")}), theirs
    return mine, theirs.model_copy(update={"origin": CopyOf(copy_of="a")})


def _alignments(pair: Pair) -> Iterator[Alignment]:
    taken: set[tuple[str, Span]] = set()
    for align in ALIGNERS:
        for one in align(pair):
            keys = {("a", one.a.span), ("b", one.b.span)}
            if one.kind == "statement":
                keys.add((f"a {one.a.passage}", one.b.passage))
            if taken.isdisjoint(keys) and not _told_in_both(pair.a, pair.b, one):
                taken |= keys
                yield one


def _told_in_both(a: Text, b: Text, one: Alignment) -> bool:
    """Whether either sentence stands in both texts."""
    mine, theirs = wording(a.text[slice(*one.a.passage)]), wording(b.text[slice(*one.b.passage)])
    return mine in b.wordings or theirs in a.wordings


def _told(
    findings: Iterable[Finding], reasons: Mapping[str, Alignment], pair: Pair
) -> Iterator[Finding]:
    """What is told of both texts, once, with the words that were taken as the same."""
    found = [one for one in findings if one.code not in CONFLICTS or len(_texts(one.claims)) > 1]
    by = [next((reasons[c.id] for c in one.claims if c.id in reasons), None) for one in found]
    listed = list(zip(found, by, strict=True))
    known = {x for f, one in listed if one is None and f.definite for x in _typed(f, pair)}
    sure = {x for f, one in listed if one and f.definite for x in _aligned(f, one, pair)}
    for finding, one in listed:
        if one is not None:
            if known.isdisjoint(_aligned(finding, one, pair)):
                yield replace(finding, explanation=(*_steps(one), *finding.explanation))
        elif finding.definite or sure.isdisjoint(_typed(finding, pair)):
            # The presumption of one time makes definite what else is only possible.
            yield finding


def _texts(claims: Iterable[Claim]) -> set[str]:
    return {claim.source.id for claim in claims}


def _typed(finding: Finding, pair: Pair) -> set[tuple[str, int, int]]:
    """The code with each sentence of the one text and each of the other that it rests on."""
    held: dict[str, set[int]] = {"a": set(), "b": set()}
    for claim in finding.claims:
        text = pair.a if claim.source.id == "a" else pair.b
        spans = [passage.span for passage in claim.evidence if passage.span]
        held[claim.source.id].update(text.prose.sentence_at(start) for start, _ in spans)
    first, second = (sorted(numbers)[:_SENTENCES] for numbers in held.values())
    return {(finding.code, x, y) for x in first for y in second}


def _aligned(finding: Finding, one: Alignment, pair: Pair) -> set[tuple[str, int, int]]:
    codes = _SAME_CODES.get(one.kind, (finding.code,))
    x = pair.a.prose.sentence_at(one.a.span[0])
    y = pair.b.prose.sentence_at(one.b.span[0])
    return {(code, x, y) for code in codes}


def _steps(one: Alignment) -> Iterator[str]:
    yield f"Taken as the same in both texts: {one.shared or one.asked}."
    if one.why:
        yield one.why
    yield (
        f"They differ at characters {one.a.span[0]} to {one.a.span[1]} of the first text and "
        f"{one.b.span[0]} to {one.b.span[1]} of the second."
    )


def _coverage(
    found: Coverage,
    pair: Pair,
    aligned: Sequence[Alignment],
    typed: Iterable[Claim],
    unread: Iterable[Text],
) -> Coverage:
    """With the numbers and statements not compared, and the sentences that are not English."""
    strange = sum(len(text.prose.sentences) for text in unread)
    if strange:
        reasons = {**found.not_compared, _STRANGE: strange}
        return replace(found, claims=found.claims + strange, not_compared=reasons)
    left, alone = _unanswered(pair, aligned), _alone(pair, aligned, typed)
    added = {_UNANSWERED: left, _UNMET: alone}
    reasons = dict(found.not_compared) | {reason: n for reason, n in added.items() if n}
    return replace(
        found,
        claims=found.claims + left + alone,
        not_compared=dict(sorted(reasons.items(), key=lambda item: (-item[1], item[0]))),
    )


def _unanswered(pair: Pair, aligned: Sequence[Alignment]) -> int:
    """Numbers that nothing was set against, but for those of sentences that both texts have."""
    answered = [set(spans) for spans in zip(*((x.a.span, x.b.span) for x in aligned), strict=True)]
    texts = (pair.a, pair.b), (pair.b, pair.a)
    return sum(
        one.span not in spans and not _stands_in(other, text, one.span)
        for numbers, spans, (text, other) in zip(
            pair.counts, answered or ((), ()), texts, strict=True
        )
        for one in numbers
    )


def _stands_in(other: Text, text: Text, span: Span) -> bool:
    """Whether the sentence around a span is one of the other text too."""
    sentence = text.prose.sentences[text.prose.sentence_at(span[0])]
    return wording(text.text[slice(*sentence)]) in other.wordings


def _alone(pair: Pair, aligned: Sequence[Alignment], typed: Iterable[Claim]) -> int:
    """Sentences that say that somebody does something, of which nothing was compared or counted."""
    read = {"a": {one.a.passage[0] for one in aligned}, "b": {one.b.passage[0] for one in aligned}}
    for claim in typed:
        read[claim.source.id].update(e.span[0] for e in claim.evidence if e.span)
    number = 0
    for name, text, other, acts, numbers in zip(
        "ab", (pair.a, pair.b), (pair.b, pair.a), pair.acts, pair.counts, strict=True
    ):
        starts = read[name] | {one.span[0] for one in numbers}
        known = {text.prose.sentence_at(start) for start in starts}
        for passage in sorted({act.passage for act in acts}):
            same = wording(text.text[slice(*passage)]) in other.wordings
            number += not same and text.prose.sentence_at(passage[0]) not in known
    return number
