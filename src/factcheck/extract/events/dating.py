"""When what a clause tells happened, and when it was said."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice
from typing import NamedTuple

from factcheck.claims import When
from factcheck.dates import DateInterval, between, parse_edtf
from factcheck.extract.clauses import Clause
from factcheck.extract.events.belonging import of_another
from factcheck.extract.events.reading import Reading
from factcheck.extract.factuality.cues import INTENT
from factcheck.extract.sentences import Span
from factcheck.extract.speakers import Report
from factcheck.extract.times import TimeExpression
from factcheck.extract.wordlists import words
from factcheck.relative import RelativeTime

_SAID = words("say tell announce report add warn write state insist confirm deny")
_RESOLVED = words("agree decide promise vow pledge swear commit offer threaten choose opt resolve vote refuse "
    "decline")  # fmt: skip
"""What is done on one day, and what follows it on another."""
_ASPECTS = words("stop start begin cease finish complete continue resume")
_AFTERWARDS = words("later afterwards subsequently")
_ADDING = words("add continue")
_RECENT = 4
"""How many reports back a speaker's words may have begun."""
_LAST = re.compile(r"\b(?:last|first|only) time (?:that )?$")
_LEAD = 24
_ENTRY = re.compile(r"\s*[-–—:]\s")
_AHEAD = 90
"""How many days ahead an entry in the present may still be of a plan."""
_HALF_YEAR = 183
"""How many days ahead it is rather the last such day that is told of in the past."""
_MONTHS = 4
"""How many months the entries of a chronicle are of."""
_AWAITING = ("when", "once", "until", "after")
_MONTH = re.compile(r"\d{4}-\d\d(?:-(?:[01]\d|2[0-8]))?$")
_DAY = re.compile(r"\d{4}-\d\d-(?:[01]\d|2[0-8])")


class Dated(NamedTuple):
    """A time and where it is told."""

    when: When
    span: Span


class Dating:
    """The times of the clauses of one article."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.times = reading, reading.times

    def _clause(self, index: int) -> Clause:
        return self.reading.clauses[index]

    def event_time(self, index: int, resolve: bool = False) -> Dated | None:
        """The time of what a clause tells: its own, or that of the clause it depends on.

        What was agreed to be done is done later; `resolve` asks when it was resolved.
        """
        clauses = self.reading.clauses
        for _ in range(3):
            clause = clauses[index]
            found = self._own_times(index) or self._told_apart(index)
            if found is not None:
                return found
            above = self.reading.parent(index)
            if clause.kind not in ("infinitive", "participle") or above is None:
                return None
            lemma = clauses[above].verb.lemma
            later = clause.kind == "infinitive" and lemma in _RESOLVED and not resolve
            if lemma in _SAID or later or self._of_noun(clause):
                return None
            index = above
        return None

    def _of_noun(self, clause: Clause) -> bool:
        """Whether a noun brings an infinitive, which then is not yet: "told of his plan to end it"."""
        words_ = self.reading.prose.words
        at = words_.first_at(clause.verb.start) - 1
        verb = self.reading.clause_at(words_.starts[at])
        inside = verb is not None and self._clause(verb).verb.end >= words_.ends[at]
        return clause.kind == "infinitive" and words_.lower[at] in INTENT and not inside

    def before(self, index: int, said: When | None) -> When | None:
        """The time up to the telling, of what is told as past before it: "had been"."""
        verb = self._clause(index).verb
        told = said or self.times.day_of_publication
        if not (verb.perfect and verb.tense == "past") or isinstance(told, RelativeTime):
            return None
        return between(None, told.high) if told.high else None

    def said(self, report: Report) -> When | None:
        """When something was said, where the text tells."""
        if report.cue is None:
            return None
        index = self.reading.clause_at(report.cue[0])
        if index is None:
            return None
        own = self._own_times(index)
        known = own.when if own else self.before(index, None) or self._later(index)
        return known or self._added(report, index)

    def _told_apart(self, index: int) -> Dated | None:
        """The time that another verb has: "will stop flying in April", "the last time … was in June"."""
        prose, clauses = self.reading.prose, self.reading.clauses
        clause = clauses[index]
        following = clauses.after(index)
        if following is None:
            return None
        doing = self.reading.parent(index + 1) == index and following.kind in (
            "infinitive",
            "participle",
        )
        at = clause.subject[0] if clause.subject else 0
        lead = prose.text[max(0, at - _LEAD) : at]
        last = following.verb.lemma == "be" and _LAST.search(lead)
        if (doing and clause.verb.lemma in _ASPECTS) or last:
            return self._own_times(index + 1)
        return None

    def _own_times(self, index: int) -> Dated | None:
        prose = self.reading.prose
        clause = self.reading.clauses[index]
        start, end = prose.sentences[clause.sentence]
        best: tuple[int, Dated] | None = None
        for time in self.times.within(start, end):
            owner = self.reading.clause_at(time.start)
            opens = owner is None and clause.parent is None and clause.mark is None
            opens = opens and time.start < clause.verb.start
            aside = owner is not None and self._bracketed(owner, time)
            if owner is not None and (aside or self._of_resolve(owner, time)):
                owner = self.reading.parent(owner)
            if owner != index and not opens:
                continue
            other = of_another(self.reading, clause, time)
            when = None if other else self._when(clause, time)
            far = abs(time.start - clause.verb.end)
            if when is not None and (best is None or far < best[0]):
                best = far, Dated(when, (time.start, time.end))
        return best[1] if best else None

    def _when(self, clause: Clause, time: TimeExpression) -> When | None:
        """The days of a time; none where the present of a chronicle made them lie too far ahead."""
        entry = _ENTRY.match(self.reading.text, time.end)
        near = _AHEAD
        if entry and self.reading.once(_chronicle) and self._next_year(time):
            near = 0
        if (known := self._until_then(clause, time) or self._awaited(clause, time)) is not None:
            return known
        if not (entry or time.anchor) or not self._far_ahead(clause, time, near):
            return self.times.when(time)
        if not entry or not _DAY.fullmatch(time.value):
            return None
        # "April 25 - Acme buys the mill"
        return parse_edtf(f"{int(time.value[:4]) - 1}{time.value[4:]}")

    def _until_then(self, clause: Clause, time: TimeExpression) -> DateInterval | None:
        """Up to a day without its year in the year before: "was at large until 7 December"."""
        published, days, verb = self.times.published, time.interval, clause.verb
        if time.bound != "until" or verb.tense != "past" or verb.modal or published is None:
            return None
        last = days.high if days is not None and days.high is not None else 0
        far = published.high is not None and last > published.high + _HALF_YEAR
        if not far or not _DAY.fullmatch(time.value) or time.value[:4] in time.text:
            return None
        year = date.fromordinal(published.high or last).year
        days_ = [parse_edtf(f"{one}{time.value[4:]}").high or 0 for one in (year - 1, year)]
        return between(None, max(one for one in days_ if one <= (published.high or last)))

    def _awaited(self, clause: Clause, time: TimeExpression) -> DateInterval | None:
        """The next such month of what is awaited: "will leave when the deal is done in May"."""
        published, days, verb = self.times.published, time.interval, clause.verb
        mark = self.reading.text[slice(*clause.mark)].lower() if clause.mark else ""
        if mark not in _AWAITING or verb.tense != "present" or verb.perfect or published is None:
            return None
        gone = days is not None and days.high is not None and days.high < (published.low or 0)
        if not gone or not _MONTH.match(time.value) or time.value[:4] in time.text:
            return None
        return parse_edtf(f"{int(time.value[:4]) + 1}{time.value[4:]}")

    def _next_year(self, time: TimeExpression) -> bool:
        """Whether a time lies in a later year than the publication."""
        published = self.times.published
        return published is not None and time.value[:4] > str(published)[:4]

    def _far_ahead(self, clause: Clause, time: TimeExpression, near: int) -> bool:
        """Whether a verb in the present is told of a day without a year that lies far ahead."""
        published, days = self.times.published, time.interval
        if clause.verb.tense != "present" or published is None or published.high is None:
            return False
        later = days is not None and days.low is not None and days.low > published.high + near
        return later and time.value[:4] not in time.text

    def _of_resolve(self, index: int, time: TimeExpression) -> bool:
        """Whether a time behind what was agreed to be done tells when that was agreed.

        "Agreed to buy the mill on 3 May" is of 3 May, if that is past; "agreed to open on 3 May"
        and "agreed to buy the mill by May" are not.
        """
        clause, above = self._clause(index), self.reading.parent(index)
        if clause.kind != "infinitive" or above is None or time.bound not in (None, "in"):
            return False
        verb = self._clause(above).verb
        words_ = self.reading.prose.words
        first = words_.first_at(clause.verb.start)
        named = words_.classes[max(0, first - 2) : first] in ("nt", "bt", "Bt") or (
            words_.classes[max(0, first - 1) : first + 1] in ("nt", "bt", "Bt")
        )
        past = verb.tense == "past" and (verb.lemma in _RESOLVED or named)
        if not past or clause.object is None or time.start < clause.object[1]:
            return False
        published = self.times.published
        if published is None or published.high is None:
            return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", time.value))
        days = time.interval
        return days is not None and days.high is not None and days.high <= published.high

    def _bracketed(self, index: int, time: TimeExpression) -> bool:
        """Whether a bracket ends between a verb and a time: "lines (including the old one) in May"."""
        between_ = self.reading.text[self._clause(index).verb.end : time.start]
        return ")" in between_ and "(" not in between_

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
        for one in islice(self.reading.reports.before(report), _RECENT):
            if one.speaker == report.speaker and one.cue is not None:
                return self.said(one)
        return None


def _chronicle(reading: Reading) -> bool:
    """Whether a text goes through the months of a year, entry by entry."""
    entries = (one for one in reading.times.found if _ENTRY.match(reading.text, one.end))
    months = {one.value[5:7] for one in entries if _DAY.fullmatch(one.value)}
    return len(months) >= _MONTHS
