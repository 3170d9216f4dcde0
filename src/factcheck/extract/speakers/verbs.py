"""Reports by a verb: "said", "told reporters", "vowed to", "called for"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.extract.clauses import Clause
from factcheck.extract.prose import Prose
from factcheck.extract.sentences import Span
from factcheck.extract.speakers.content import Content
from factcheck.extract.speakers.cues import (
    CARRIERS,
    CUES,
    FIRST_AND_SECOND,
    NESTED,
    UNSAID,
    Act,
    Cue,
)
from factcheck.extract.speakers.report import Report
from factcheck.extract.words import form
from factcheck.extract.words.verbs import MEMO

# The classes of words that end a verb group, as `clauses.groups` has them.
_VERBAL = re.compile(r"[vbVBPDUG](?:(?<=[GU])|(?<![dpfj].))")
_PREPOSITION = re.compile(r"\s([a-z]+)\s+(?=\S)")


def verb_reports(prose: Prose, span: Span) -> Iterator[Report]:
    """The reports whose cue is a verb."""
    until = 0
    for number in _sentences(prose, span):
        clauses = prose.clauses(number)
        inner: dict[int | None, list[Clause]] = {}
        for clause in clauses:
            inner.setdefault(clause.parent, []).append(clause)
        for index, clause in enumerate(clauses):
            cues = CUES.get(clause.verb.lemma)
            if cues is None or clause.verb.modal in UNSAID:
                continue
            report = _Reader(prose, index, clauses, inner.get(index, [])).read(cues)
            if report is None or (clause.verb.start < until and report.act not in NESTED):
                continue
            until = max(until, max(end for _, end in report.content))
            yield report


def _sentences(prose: Prose, span: Span) -> list[int]:
    """The sentences with a word that may be a form of a cue, in order."""
    words = prose.words
    lower, starts = words.lower, words.starts
    found: list[int] = []
    past = 0
    first, end = map(words.first_at, span)
    for match in _VERBAL.finditer(words.classes, first, end):
        at = match.start()
        if starts[at] >= past and _cued(lower[at]):
            number = prose.sentence_at(starts[at])
            found.append(number)
            past = prose.sentences[number][1]
    return found


@lru_cache(MEMO)
def _cued(word: str) -> bool:
    verb = form(word)
    return verb is not None and verb.lemma in CUES


class _Reader(Content):
    """One clause whose verb may be a cue."""

    def read(self, cues: list[Cue]) -> Report | None:
        """The report, if what the verb needs is there."""
        if self.clause.kind == "infinitive" and not self._told_by_infinitive():
            return None
        if self.clause.verb.lemma == "continue" and self._goes_on():
            return None
        source = self._source()
        inside = self.prose.within_quotation(self.clause.verb.start)
        for cue in cues:
            content = self._content(cue)
            if content and not (inside and self._own_words(source, cue)):
                return self._report(source, cue.act, content)
        return None

    def _report(self, source: Span | None, act: Act, content: list[Span]) -> Report:
        verb = self.clause.verb
        direct = any(self.prose.quoted(start, end) for start, end in content)
        return Report(source, (verb.start, verb.end), tuple(content), act, direct, verb.negated)

    def _goes_on(self) -> bool:
        """Whether a verb says that something else goes on: "continued to live there"."""
        words = self.prose.words
        return words.classes.startswith(
            ("t", "G", "d", "p", "n"), words.first_at(self.clause.verb.end)
        )

    def _told_by_infinitive(self) -> bool:
        """Whether an infinitive tells what was said: "went on to say"."""
        parent = self._parent()
        return parent is not None and parent.verb.lemma in CARRIERS

    def _own_words(self, source: Span | None, cue: Cue) -> bool:
        """Whether a cue inside a quotation belongs to the words of its speaker."""
        if source is None or cue.act not in NESTED:
            return True
        return self.text[slice(*source)].lower() in FIRST_AND_SECOND

    def _parent(self) -> Clause | None:
        return self.prose.parent(self.clause)

    def _source(self) -> Span | None:
        clause = self.clause
        if clause.subject is None and self.is_aside():
            return self._agent()
        if clause.verb.voice == "passive" and clause.verb.lemma != "quote":
            return self._agent()
        if clause.subject is not None:
            return clause.subject
        parent = self._parent()
        if parent and self._quoting(parent) and parent.verb.voice == "active":
            behind = parent.object and (parent.object[0], clause.verb.start - len(" as "))
            return behind or None
        for _ in range(4):
            if parent is None or parent.subject is not None:
                break
            parent = self.prose.parent(parent)
        return parent.subject if parent else None

    def _quoting(self, parent: Clause) -> bool:
        """Whether a participle says what another quotes: "quoted her as saying"."""
        return parent.verb.lemma in ("quote", "cite") and self.text.endswith(
            " as ", 0, self.clause.verb.start
        )

    def _agent(self) -> Span | None:
        for start, end in self.clause.adjuncts:
            if self.text.startswith("by ", start):
                return start + 3, end
        return None

    def _content(self, cue: Cue) -> list[Span]:
        verb = self.clause.verb
        if "c" in cue.frames:
            content = self.said()
            if content:
                return content
        if "t" in cue.frames or ("n" in cue.frames and cue.act is Act.DEMAND):
            for inner in self.inner:
                if (
                    inner.kind == "infinitive"
                    and inner.start - verb.end < 60
                    and inner.start > verb.start
                ):
                    start = (
                        self.clause.object[0]
                        if self.clause.object and cue.act is Act.DEMAND
                        else inner.start
                    )
                    return [(start, self.trimmed(inner.end))]
        if "n" in cue.frames and verb.voice == "active" and self.clause.object:
            end = self.trimmed(self.clause.end)
            return [(self.clause.object[0], max(end, self.clause.object[1]))]
        match = _PREPOSITION.match(self.text, verb.end, self.clause.end)
        if match and match[1] in cue.frames and self.clause.end > match.end():
            return [(match.end(), self.trimmed(self.clause.end))]
        return []
