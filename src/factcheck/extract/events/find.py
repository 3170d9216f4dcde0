"""`extract`: from an article to claims, in the order of its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.articles import Article
from factcheck.claims import Claim
from factcheck.entities import Catalogue
from factcheck.extract.arithmetic import Miscalculation, miscalculations
from factcheck.extract.corrections import find_corrections
from factcheck.extract.events.claims import Maker
from factcheck.extract.events.clues import clues
from factcheck.extract.events.consistent import consistent
from factcheck.extract.events.families import (
    actions,
    agreements,
    casualties,
    changes,
    collapses,
    courts,
    deadlines,
    deals,
    disasters,
    elections,
    general,
    inquiries,
    leadership,
    measures,
    participation,
    people,
    reasons,
    roles,
    staff,
    statements,
    trials,
)
from factcheck.extract.events.family import Family
from factcheck.extract.events.frame import frames, merged
from factcheck.extract.events.framed import framed
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.record import source_of
from factcheck.extract.events.told import LeftOut, Told
from factcheck.extract.events.unread import looked_for, unread
from factcheck.extract.languages import language_of
from factcheck.extract.mentions import Names
from factcheck.extract.sentences import Span
from factcheck.extract.story.telling import NOBODY, Named, named
from factcheck.sources import Source
from factcheck.store.builtin import builtin_predicates

EXTRACTORS: tuple[Family, ...] = (
    casualties.FAMILY,
    agreements.FAMILY,
    participation.FAMILY,
    changes.FAMILY,
    collapses.FAMILY,
    inquiries.FAMILY,
    people.FAMILY,
    courts.FAMILY,
    trials.FAMILY,
    deals.FAMILY,
    deadlines.FAMILY,
    disasters.FAMILY,
    elections.FAMILY,
    staff.FAMILY,
    leadership.FAMILY,
    roles.FAMILY,
    general.FAMILY,
    reasons.FAMILY,
    measures.FAMILY,
    actions.FAMILY,
    statements.FAMILY,
)
"""Of two that read one passage alike, the first counts."""
OPEN = frozenset(
    told for family in EXTRACTORS if family.rest or family.remainder for _, told in family.find
)
"""Predicates that hold what no other predicate says."""
_FRAMES = merged(*(frames(family.frames) for family in EXTRACTORS))
_VERBS = looked_for(_FRAMES)


def extract(
    article: Article, *, names: Names | Catalogue | None = None, source: Source | None = None
) -> list[Claim]:
    """The claims that an English article makes, as drafts; what is unsure stays out.

    >>> [claim] = extract(Article(text="Ada Lorn resigned on 4 May 2021."))
    >>> claim.predicate, claim.subject, str(claim.when)
    ('resignation', ('Ada Lorn',), '2021-05-04')
    """
    return list(extracted(article, names=names, source=source).claims)


class Extracted(NamedTuple):
    """What was read from an article."""

    claims: tuple[Claim, ...]
    left_out: tuple[LeftOut, ...]
    """What was read and is no claim, with the reason, in the order of the text."""
    unread: int = 0
    """Sentences of a text that is not English."""
    miscalculated: tuple[Miscalculation, ...] = ()
    """Sums that surely do not come out, in the order of the text."""
    named: Named = NOBODY
    """Whom and what it names, where it claims something."""


def extracted(
    article: Article, *, names: Names | Catalogue | None = None, source: Source | None = None
) -> Extracted:
    """The claims of an article, and what was left out of them."""
    if isinstance(names, Catalogue):
        names = Names(names)
    source = source or source_of(article)
    return read(Reading(article, names, source.id), source)


def read(reading: Reading, source: Source) -> Extracted:
    """The claims of an article of which a reading was begun, as those of a source."""
    article = reading.article
    if not is_english(article):
        return Extracted((), (), len(reading.prose.sentences))
    maker = Maker(reading, source)
    registry = builtin_predicates()
    found: dict[str, Claim] = {}
    notices = [(notice.start, notice.end) for notice in find_corrections(article.text)]
    for told in _told(reading, maker):
        if any(start <= told.span[0] < end for start, end in notices):
            continue  # it tells what was wrong; `claims_from` reads it
        claim = maker.claim(told, registry[told.predicate])
        if claim is not None:
            found.setdefault(claim.id, claim)
    left = {one.span: one for one in maker.left_out if one.span not in maker.claimed}
    shown = (one.evidence[0].span for one in found.values())
    known = [*filter(None, shown), *left, *notices]
    left.update({one.span: one for one in unread(reading, _VERBS, known)})
    return Extracted(
        tuple(sorted(consistent(found.values(), registry), key=_place)),
        tuple(left[span] for span in sorted(left)),
        miscalculated=tuple(_miscalculated(reading, notices)),
        named=_named(reading, maker) if found else NOBODY,
    )


def _named(reading: Reading, maker: Maker) -> Named:
    """Whom and what it names; with what tells its day, where that is not stated."""
    timeline, day = maker.narrative.timeline, reading.times.published
    stated = day is not None and day.low == day.high
    return named(reading)._replace(clues=() if stated else tuple(clues(timeline)))


def _miscalculated(reading: Reading, notices: Iterable[Span]) -> Iterator[Miscalculation]:
    """The sums that surely do not come out; a notice of a correction may cite such a one."""
    for one in miscalculations(reading.text, reading.quantities):
        noticed = any(start <= one.start < end for start, end in notices)
        if one.definite and reading.shown(one.start) and not noticed:
            yield one


def is_english(article: Article) -> bool:
    """Whether an article is in the language that is read, by what it states, else by its words."""
    language = article.language or language_of(article.text)
    return language is None or language.split("-")[0] == "en"


def _told(reading: Reading, maker: Maker) -> Iterator[Told]:
    for family in EXTRACTORS:
        if family.extract is not None and not (family.rest or family.remainder):
            yield from family.extract(reading)
    yield from framed(reading, _FRAMES)
    weighed = [*maker.claimed, *(one.span for one in maker.left_out)]
    read = {reading.clause_at(end - 1) for _, end in weighed}
    for family in EXTRACTORS:
        if family.extract is not None and family.rest:
            yield from (one for one in family.extract(reading) if one.clause not in read)
    claimed = {reading.clause_at(end - 1) for _, end in maker.claimed}
    claimed.update(*(_borne(reading, one) for one in maker.clauses if one is not None))
    for family in EXTRACTORS:
        if family.extract is not None and family.remainder:
            yield from (one for one in family.extract(reading) if one.clause not in claimed)


def _borne(reading: Reading, index: int) -> Iterator[int]:
    """A clause and those that it completes: "is due to begin"."""
    above: int | None = index
    while above is not None:
        yield above
        kind = reading.clauses[above].kind
        above = reading.parent(above) if kind in ("infinitive", "participle") else None


def _place(claim: Claim) -> tuple[int, int]:
    return claim.evidence[0].span or (0, 0)
