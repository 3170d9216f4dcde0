"""What was found as claims: with time, speaker, certainty and evidence."""

from __future__ import annotations

import re

from factcheck.articles import Article
from factcheck.claims import (
    AttributeClaim,
    Attribution,
    Certainty,
    Claim,
    EventClaim,
    Modality,
    Polarity,
    QuantityClaim,
    StanceClaim,
    When,
)
from factcheck.dates import between
from factcheck.evidence import QuotedEvidence
from factcheck.extract.clauses import Clause
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import LeftOut, Told
from factcheck.extract.events.voices import attribution, own_words, voice_at
from factcheck.extract.factuality import Factuality
from factcheck.extract.factuality.cues import ORDER
from factcheck.extract.sentences import Span
from factcheck.extract.speakers import Act, Report
from factcheck.extract.wordlists import words
from factcheck.predicates import Predicate
from factcheck.relative import RelativeTime
from factcheck.sources import Source
from factcheck.stances import Stance
from factcheck.values import Quantity

_SAID = words("say tell announce report add warn write state insist confirm deny")
_ASPECTS = words("stop start begin cease finish complete continue resume")
_LAST = re.compile(r"\b(?:last|first|only) time (?:that )?$")
_LEAD = 24
_CONTEXT = 32
"""How many characters before and after a passage are kept to find it again."""


class Maker:
    """Makes claims of one article."""

    def __init__(self, reading: Reading, source: Source) -> None:
        self.reading, self.source = reading, source
        self.times = reading.times
        self.left_out: list[LeftOut] = []

    def claim(self, told: Told, predicate: Predicate) -> Claim | None:
        """A claim, or None where it is not certain enough that the text claims it."""
        start = told.span[0] if told.clause is None else self._clause(told.clause).verb.start
        if not all(self.reading.shown(at) for at in (told.span[0], told.span[1] - 1)):
            self._leave(told, "it stands in no text of the article")
            return None
        report = voice_at(self.reading, start)
        if report is not None and (report.negated or report.act is Act.ASK):
            self._leave(told, "it is asked, or nobody said it")
            return None
        spoken: Attribution | None = None
        said: When | None = None
        if report is not None:
            said = self._said(report)
            spoken = attribution(self.reading, report, said)
            if spoken is None and not report.hearsay:
                self._leave(told, "who says it cannot be told")
                return None
        elif told.clause is not None:
            spoken = own_words(self.reading, told.clause)
        facts = self._facts(told, report, predicate)
        if facts is None:
            self._leave(told, "it is only supposed, or it is denied")
            return None
        when = told.when
        if when is None and told.clause is not None:
            when = self.event_time(told.clause) or self._before(told.clause, said)
        if when is None and predicate.kind == "stance":
            when = said or self.times.day_of_publication
        return self._made(told, predicate, when, facts, spoken)

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
            "evidence": (self._evidence(told.span),),
            "gist": told.gist or None,
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

    def _leave(self, told: Told, reason: str) -> None:
        self.left_out.append(LeftOut(told.span, told.predicate, reason))

    def _clause(self, index: int) -> Clause:
        return self.reading.clauses[index]

    def _facts(self, told: Told, report: Report | None, predicate: Predicate) -> Factuality | None:
        """How sure it is; None for what is only asked or supposed."""
        plain = Factuality(Polarity.AFFIRMED, Certainty.CERTAIN, Modality.ASSERTED, False, ())
        facts = plain if told.clause is None else facts_of(self.reading, told.clause)
        if facts.modality is Modality.CONDITIONAL and facts.certainty is Certainty.UNKNOWN:
            return None
        if facts.modality is Modality.CONDITIONAL and predicate.kind == "event":
            # "said it would close" is a plan; "would close" alone is only supposed.
            if report is None:
                return None
            facts = facts._replace(modality=Modality.PLANNED)
        if report is not None and report.hearsay and facts.certainty is Certainty.CERTAIN:
            facts = facts._replace(certainty=Certainty.PROBABLE)
        if isinstance(told.value, Stance) or told.predicate == "reason":
            return facts._replace(polarity=Polarity.AFFIRMED)
        beside = predicate.kind == "attribute" and predicate.values == "many"
        if facts.polarity is Polarity.DENIED and facts.modality is not Modality.DENIED:
            return facts if beside else None
        return facts

    def event_time(self, index: int) -> When | None:
        """The time of what a clause tells: its own, or that of the clause it depends on."""
        clauses = self.reading.clauses
        for _ in range(3):
            clause = clauses[index]
            found = self._own_times(index) or self._told_apart(index)
            if found is not None:
                return found
            above = self.reading.parent(index)
            if clause.kind not in ("infinitive", "participle") or above is None:
                return None
            if clauses[above].verb.lemma in _SAID:
                return None
            index = above
        return None

    def _told_apart(self, index: int) -> When | None:
        """The time that another verb has: "will stop flying in April", "the last time … was in June"."""
        prose, clauses = self.reading.prose, self.reading.clauses
        clause = clauses[index]
        following = clauses[index + 1] if index + 1 < len(clauses) else None
        if following is None or following.sentence != clause.sentence:
            return None
        doing = self.reading.parent(index + 1) == index and following.kind in (
            "infinitive",
            "participle",
        )
        lead = prose.text[: clause.subject[0]][-_LEAD:] if clause.subject else ""
        last = following.verb.lemma == "be" and _LAST.search(lead)
        if (doing and clause.verb.lemma in _ASPECTS) or last:
            return self._own_times(index + 1)
        return None

    def _before(self, index: int, said: When | None) -> When | None:
        """The time up to the telling, of what is told as past before it: "had been"."""
        verb = self._clause(index).verb
        told = said or self.times.day_of_publication
        if not (verb.perfect and verb.tense == "past") or isinstance(told, RelativeTime):
            return None
        return between(None, told.high) if told.high else None

    def _own_times(self, index: int) -> When | None:
        prose = self.reading.prose
        clause = self.reading.clauses[index]
        start, end = prose.sentences[clause.sentence]
        best: tuple[int, When] | None = None
        for time in self.times.within(start, end):
            owner = self.reading.clause_at(time.start)
            opens = owner is None and clause.parent is None and time.start < clause.verb.start
            if owner != index and not opens:
                continue
            when = self.times.when(time)
            far = abs(time.start - clause.verb.end)
            if when is not None and (best is None or far < best[0]):
                best = far, when
        return best[1] if best else None

    def _said(self, report: Report) -> When | None:
        if report.cue is None:
            return None
        index = self.reading.clause_at(report.cue[0])
        if index is None:
            return None
        return self._own_times(index) or self._before(index, None)

    def _evidence(self, span: Span) -> QuotedEvidence:
        text, (start, end) = self.reading.text, span
        return QuotedEvidence(
            span=span,
            exact=text[start:end],
            prefix=text[max(0, start - _CONTEXT) : start],
            suffix=text[end : end + _CONTEXT],
            part=self.reading.part(start),
        )


def source_of(article: Article) -> Source:
    """The record of an article that is in no base."""
    stem = (article.path or "").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    plain = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in stem).split())
    return Source(
        id=plain[:80] or f"text-{article.sha256[:12]}",
        title=article.title,
        publisher=article.publisher,
        authors=article.authors,
        url=article.url,
        language=article.language,
        published=article.published,
        published_inferred=article.published_inferred,
        modified=article.modified,
        origin=article.origin,
        path=article.path,
        sha256=article.sha256,
    )
