"""What was found as claims: with time, speaker, certainty and evidence."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.claims import (
    AttributeClaim,
    Attribution,
    Claim,
    EventClaim,
    Modality,
    Polarity,
    QuantityClaim,
    StanceClaim,
    When,
)
from factcheck.dates import DateInterval
from factcheck.evidence import Part, QuotedEvidence
from factcheck.extract.clauses import Clause
from factcheck.extract.events.acts import own_words
from factcheck.extract.events.dating import Dating
from factcheck.extract.events.gist import gist
from factcheck.extract.events.granted import granted
from factcheck.extract.events.narrative import Narrative
from factcheck.extract.events.own import undated
from factcheck.extract.events.presented import DEEDS, happened, presented, unheld
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.shown import shown
from factcheck.extract.events.told import LeftOut, Told
from factcheck.extract.events.upcoming import ahead, as_done, awaited
from factcheck.extract.events.voices import attribution, voice_at
from factcheck.extract.events.when import Times
from factcheck.extract.factuality import Factuality
from factcheck.extract.factuality.cues import ORDER
from factcheck.extract.sentences import Span
from factcheck.extract.speakers import Act, Report
from factcheck.predicates import VERBATIM, Predicate
from factcheck.sources import Source
from factcheck.stances import Stance
from factcheck.store.references import misfit
from factcheck.values import Quantity

_CONTEXT = 32
"""How many characters before and after a passage are kept to find it again."""


_OFTEN = frozenset(("launch", "release", "arrest"))
"""What the same may plan again and again."""


_NOT = re.compile(
    r"\b(?:not|no|never|nobody|none|neither|nor|nothing|cannot)\b|n[’']t\b", re.IGNORECASE
)


def _again(predicate: Predicate, facts: Factuality) -> bool:
    """Whether what nobody dates may be any of many occasions, and not the next one."""
    next_one = predicate.id not in _OFTEN or facts.polarity is Polarity.DENIED
    return predicate.recurs and not (next_one and facts.modality is not Modality.ASSERTED)


class _Voice(NamedTuple):
    """Who says something."""

    report: Report | None
    """The words that give it to somebody; None where it is the article's own."""
    spoken: Attribution | None
    said: When | None


class Maker:
    """Makes claims of one article."""

    def __init__(self, reading: Reading, source: Source) -> None:
        self.reading, self.source = reading, source
        self.dating = Dating(reading)
        self.narrative = Narrative(self.dating)
        self.left_out: list[LeftOut] = []
        self.claimed: set[Span] = set()
        """The passages that made claims, as they were found."""
        self.clauses: set[int | None] = set()
        """The clauses whose verbs made claims."""

    @property
    def times(self) -> Times:
        """The times of the article."""
        return self.reading.times

    def claim(self, told: Told, predicate: Predicate) -> Claim | None:
        """A claim, or None where it is not certain enough that the text claims it."""
        told = self._behind_dateline(told)
        start = told.span[0] if told.clause is None else self._clause(told.clause).verb.start
        if not all(self.reading.shown(at) for at in (told.span[0], told.span[1] - 1)):
            self._leave(told, "it stands in no text of the article")
            return None
        voice = self._voice(told, start, named=predicate.kind == "attribute")
        if isinstance(voice, str):
            self._leave(told, voice)
            return None
        report, spoken, said = voice
        facts = presented(self.reading, told, report, predicate)
        if isinstance(facts, str):
            self._leave(told, facts)
            return None
        when, own = told.when, None
        if when is None and told.clause is not None:
            own = self.narrative.own(told, told.clause, stance=predicate.kind == "stance")
            when = own.when if own else self.narrative.time(told, told.clause, predicate, said)
        if when is None and predicate.kind == "stance":
            reason = None if told.clause is None else unheld(self.reading, told.clause)
            if reason:
                self._leave(told, reason)
                return None
            when = said or self.reading.times.day_of_publication
        if reason := self._untimed(told, predicate, when, facts, own is not None):
            self._leave(told, reason)
            return None
        if predicate.kind == "event":
            when = as_done(self.reading, told, facts, when, self.times.published)
            facts = ahead(facts, when, self.times.published)
            facts = awaited(self.reading, told, facts, when)
        span = shown(self.reading, told, own.span if own else None)
        claim = self._made(told._replace(span=span), predicate, when, facts, spoken)
        fault = claim and misfit(claim, {predicate.id: predicate})
        if fault:
            self._leave(told, f"no base takes it: {fault.message}")
            return None
        self.claimed.add(told.span)
        self.clauses.add(told.clause)
        return claim

    def _voice(self, told: Told, start: int, *, named: bool) -> _Voice | str:
        """Who says it and when, or why that cannot be told."""
        report = voice_at(self.reading, start)
        if report is not None and (report.negated or report.act is Act.ASK):
            return "it is asked, or nobody said it"
        if report is not None and not granted(self.reading, report, told, named=named):
            said = self.dating.said(report)
            spoken = attribution(self.reading, report, said)
            if spoken is None and not report.hearsay:
                return "who says it cannot be told"
            return _Voice(report, spoken, said)
        own = own_words(self.reading, told.clause) if told.clause is not None else None
        return _Voice(None, own, None)

    def _made(
        self,
        told: Told,
        predicate: Predicate,
        when: When | None,
        facts: Factuality,
        spoken: Attribution | None,
    ) -> Claim | None:
        certainty = max(facts.certainty, told.certainty or facts.certainty, key=ORDER.index)
        common = {
            "source": self.source,
            "subject": told.subject,
            "predicate": told.predicate,
            "object": told.object,
            "scope": dict(told.scope),
            "when": when,
            "modality": facts.modality,
            "polarity": facts.polarity,
            "certainty": certainty,
            "attribution": spoken,
            "evidence": tuple(map(self._evidence, (told.span, *told.beside))),
            "gist": gist(told, self._said_of(told, facts._replace(certainty=certainty))),
            "draft": True,
        }
        if predicate.kind == "event":
            return EventClaim(**common)
        if predicate.kind == "stance" and isinstance(told.value, Stance):
            return StanceClaim(value=told.value, **common)
        if predicate.kind == "quantity" and isinstance(told.value, Quantity):
            return QuantityClaim(value=told.value, **common)
        if predicate.kind == "attribute" and isinstance(told.value, str):
            return AttributeClaim(value=told.value, **common)
        return None

    def _said_of(self, told: Told, facts: Factuality) -> Factuality:
        """What a gist has to add to words of the text: "would have paid", "not" tell it by themselves."""
        if told.predicate != VERBATIM or told.clause is None:
            return facts
        verb = self._clause(told.clause).verb
        if (verb.modal and verb.perfect) or _NOT.search(" ".join(told.object or ())):
            return facts._replace(polarity=Polarity.AFFIRMED)
        return facts

    def _behind_dateline(self, told: Told) -> Told:
        """Without a dateline that the passage begins in: "DUNMAR, Feb 15 - A jury convicted"."""
        for start, end, part in self.reading.article.parts:
            if start <= told.span[0] < end < told.span[1] and part is Part.DATELINE:
                text = self.reading.text
                first = next((at for at in range(end, told.span[1]) if text[at].isalnum()), end)
                return told._replace(span=(first, told.span[1]))
        return told

    def _untimed(
        self, told: Told, predicate: Predicate, when: When | None, facts: Factuality, own: bool
    ) -> str | None:
        """Why it is no claim without a time; None where it has one, or needs none."""
        plain = facts.polarity is Polarity.AFFIRMED or told.predicate not in DEEDS
        past = plain and happened(self.reading, told, facts)
        if when is None and _again(predicate, facts) and not past:
            return "when is not told, and it may happen again and again"
        if told.predicate == "postponement" and not _until(when):
            return "until when is not told"
        if not own and undated(self.reading, told):
            return "it is known by no name, and when is not told"
        return None

    def _leave(self, told: Told, reason: str) -> None:
        if told.predicate != VERBATIM:
            self.left_out.append(LeftOut(told.span, told.predicate, reason))

    def _clause(self, index: int) -> Clause:
        return self.reading.clauses[index]

    def _evidence(self, span: Span) -> QuotedEvidence:
        text, (start, end) = self.reading.article.text, span
        return QuotedEvidence(
            span=span,
            exact=text[start:end],
            prefix=text[max(0, start - _CONTEXT) : start],
            suffix=text[end : end + _CONTEXT],
            part=self.reading.part(start),
        )


def _until(when: When | None) -> bool:
    """Whether a time only ends somewhere: "until March"."""
    return isinstance(when, DateInterval) and when.low is None and when.high is not None
