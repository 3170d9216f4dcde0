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
from factcheck.dates import DateInterval, between
from factcheck.evidence import QuotedEvidence
from factcheck.extract.clauses import Clause
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.events.voices import attribution, own_words, voice_at
from factcheck.extract.factuality import Factuality
from factcheck.extract.factuality.cues import ORDER
from factcheck.extract.sentences import Span
from factcheck.extract.speakers import Act, Report
from factcheck.extract.wordlists import words
from factcheck.predicates import Predicate
from factcheck.relative import RelativeTime
from factcheck.sources import Source
from factcheck.stances import Position, Stance
from factcheck.values import Quantity

_SAID = words("say tell announce report add warn write state insist confirm deny")
_ASPECTS = words("stop start begin cease finish complete continue resume")
_NEEDED = words("need use require design intend mean build make")
"""What something is needed or made for need not happen."""
_IMPLYING = words("manage begin start continue go come help proceed cease give get happen")
"""Verbs whose infinitive has happened when they are told."""
_LAST = re.compile(r"\b(?:last|first|only) time (?:that )?$")
_LEAD = 24
_NOT_AHEAD = frozenset(("death", "birth", "winner", "attack"))
"""Events that nobody plans to tell of."""
_SURE = (Certainty.CERTAIN, Certainty.PROBABLE)
_AFTERWARDS = words("later afterwards subsequently")
_ADDING = words("add continue")
_RECENT = 4
"""How many reports back a speaker's words may have begun."""
_CONTEXT = 32
"""How many characters before and after a passage are kept to find it again."""


class Maker:
    """Makes claims of one article."""

    def __init__(self, reading: Reading, source: Source) -> None:
        self.reading, self.source = reading, source
        self.times = reading.times

    def claim(self, told: Told, predicate: Predicate) -> Claim | None:
        """A claim, or None where it is not certain enough that the text claims it."""
        start = told.span[0] if told.clause is None else self._clause(told.clause).verb.start
        if not all(self.reading.shown(at) for at in (told.span[0], told.span[1] - 1)):
            return None
        report = voice_at(self.reading, start)
        if report is not None and (report.negated or report.act is Act.ASK):
            return None
        spoken: Attribution | None = None
        said: When | None = None
        if report is not None:
            said = self._said(report)
            spoken = attribution(self.reading, report, said)
            if spoken is None and not report.hearsay:
                return None
        elif told.clause is not None:
            spoken = own_words(self.reading, told.clause)
        facts = self._facts(told, report, predicate)
        if facts is None:
            return None
        if told.predicate in _NOT_AHEAD and facts.modality is not Modality.ASSERTED:
            return None
        unsure = facts.certainty not in _SURE and told.predicate != "reason"
        if predicate.kind == "attribute" and unsure:
            return None
        facts = self._ahead(when, facts)
        if facts is None:
            return None
        if report is not None and self._threatens(told, report):
            facts = facts._replace(modality=Modality.THREATENED)
        when = told.when
        if when is None and told.clause is not None:
            when = self.event_time(told.clause) or self._before(told.clause, said)
        if when is None and predicate.kind == "stance":
            when = said or self.times.day_of_publication
        if when is None and predicate.recurs and not self._past(told, facts):
            return None
        return self._made(told, predicate, when, facts, spoken)

    def _past(self, told: Told, facts: Factuality) -> bool:
        """Whether it is told as one thing that has happened, not as what happens at times."""
        if told.clause is None or facts.modality is not Modality.ASSERTED:
            return False
        verb = self._clause(told.clause).verb
        return verb.tense == "past" or verb.perfect

    def _threatens(self, told: Told, report: Report) -> bool:
        """Whether a party warns of its own leaving."""
        out = isinstance(told.value, Stance) and told.value.low >= Position.LEAVING
        if not out or told.denied or report.act not in (Act.WARN, Act.THREATEN):
            return False
        names = self.reading.names.catalogue
        ours = {names.resolve(one) for one in told.subject}
        voices = [one for one in (report.speaker, report.speaks_for) if one]
        return any(ours & names.sides(names.resolve(one)) for one in voices)

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

    def _clause(self, index: int) -> Clause:
        return self.reading.clauses[index]

    def _facts(self, told: Told, report: Report | None, predicate: Predicate) -> Factuality | None:
        """How sure it is; None for what is only asked or supposed."""
        plain = Factuality(Polarity.AFFIRMED, Certainty.CERTAIN, Modality.ASSERTED, False, ())
        facts = plain if told.clause is None else facts_of(self.reading, told.clause)
        if predicate.kind in ("event", "quantity") and self._untold(told, facts):
            return None
        if facts.modality is Modality.CONDITIONAL and facts.certainty is Certainty.UNKNOWN:
            return None
        if facts.modality is Modality.CONDITIONAL and predicate.kind == "event":
            # "said it would close" is a plan; "would close" alone is only supposed.
            if report is None:
                return None
            facts = facts._replace(modality=Modality.PLANNED)
        if report is not None and report.hearsay and facts.certainty is Certainty.CERTAIN:
            facts = facts._replace(certainty=Certainty.PROBABLE)
        if told.denied:
            return plain._replace(polarity=Polarity.DENIED, modality=Modality.DENIED)
        if isinstance(told.value, Stance) or told.predicate == "reason":
            return facts._replace(polarity=Polarity.AFFIRMED)
        beside = predicate.kind == "attribute" and predicate.values == "many"
        if facts.polarity is Polarity.DENIED and facts.modality is not Modality.DENIED:
            return facts if beside else None
        return facts

    def _untold(self, told: Told, facts: Factuality) -> bool:
        """Whether nothing says that it happened or is to: "paid a firm to carry the cargo"."""
        if facts.certainty is Certainty.UNKNOWN:
            return facts.modality is not Modality.CONDITIONAL
        if told.clause is None or self._clause(told.clause).kind != "infinitive":
            return False
        above = self.reading.parent(told.clause)
        if above is not None and self._clause(above).verb.lemma in _NEEDED:
            return self._clause(above).verb.voice == "passive"
        governor = "" if above is None else self._clause(above).verb.lemma
        sure = facts.modality is Modality.ASSERTED and facts.polarity is Polarity.AFFIRMED
        return sure and governor not in _IMPLYING

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
            when = None if self._compared(time.start) else self.times.when(time)
            far = abs(time.start - clause.verb.end)
            if when is not None and (best is None or far < best[0]):
                best = far, when
        return best[1] if best else None

    def _compared(self, start: int) -> bool:
        """Whether a time is what something else is measured by: "sooner than in 2030"."""
        lead = self.reading.text[max(0, start - _LEAD) : start].lower().split()
        return "than" in lead[-3:]

    def _said(self, report: Report) -> When | None:
        if report.cue is None:
            return None
        index = self.reading.clause_at(report.cue[0])
        if index is None:
            return None
        known = self._own_times(index) or self._before(index, None) or self._later(index)
        return known or self._added(report, index)

    def _later(self, index: int) -> When | None:
        """From the time told before in the sentence on: "but later Lorn said"."""
        clause, told = self._clause(index), self.times.day_of_publication
        lead = self.reading.text[max(0, clause.verb.start - _LEAD) : clause.verb.end].lower()
        if _AFTERWARDS.isdisjoint(lead.split()) or isinstance(told, RelativeTime):
            return None
        start, _ = self.reading.prose.sentences[clause.sentence]
        earlier = [self.times.when(one) for one in self.times.within(start, clause.verb.start)]
        since = next((one for one in reversed(earlier) if isinstance(one, DateInterval)), None)
        return between(since.low, told.high) if since and since.low and told.high else None

    def _added(self, report: Report, index: int) -> When | None:
        """When the speaker said what came before, for what he adds."""
        if self._clause(index).verb.lemma not in _ADDING or report.speaker is None:
            return None
        at = self.reading.reports.index(report)
        for one in reversed(self.reading.reports[max(0, at - _RECENT) : at]):
            if one.speaker == report.speaker and one.cue is not None:
                return self._said(one)
        return None

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
        published=None if article.published_inferred else article.published,
        modified=article.modified,
        origin=article.origin,
        path=article.path,
        sha256=article.sha256,
    )
