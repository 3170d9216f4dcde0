"""Reports by a verb: "said", "told reporters", "vowed to", "called for"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.prose import Prose
from factcheck.extract.quotations import Quotation
from factcheck.extract.sentences import Span
from factcheck.extract.speakers.cues import CUES, SPEECH, Act, Cue
from factcheck.extract.speakers.report import Report

_TAIL = re.compile(
    r"(?:[\s,]*(?:(?:in|at|during|on|through|via|to|from|after|before|of|with)\s[^\"“,.:;]{1,80}|(?:late|early|earlier|later|again|then|also|here|publicly)"
    r"|(?:[Oo]n )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today))*[\s,.:;—–-]*"
)
_PREPOSITION = re.compile(r"\s([a-z]+)\s+(?=\S)")
_AMID = re.compile(r"(?: (?:on|in|at) [^,.;\"“]{1,40})?,\s(?=\S)")
_CARRIERS = frozenset(
    ("go", "continue", "appear", "seem", "begin", "start", "have", "proceed", "be")
)
_NESTED = frozenset(
    (Act.SAY, Act.DENY, Act.WARN, Act.CONFIRM, Act.ADMIT, Act.PROMISE, Act.THREATEN)
)
_UNSAID = frozenset(
    ("would", "could", "might", "may", "can", "should", "must", "will", "shall", "ought")
)
"""Auxiliaries with which something has not been said."""
_FIRST_AND_SECOND = frozenset(("i", "we", "you"))
_STOPS = " \t\n.,;:—–-"


def verb_reports(prose: Prose) -> Iterator[Report]:
    """The reports whose cue is a verb."""
    children = _children(prose.clauses)
    until = 0
    for index, clause in enumerate(prose.clauses):
        cues = CUES.get(clause.verb.lemma)
        if cues is None or clause.verb.modal in _UNSAID:
            continue
        reader = _Reader(prose, index, clause, children.get(index, []))
        report = reader.read(cues)
        if report is None or (clause.verb.start < until and report.act not in _NESTED):
            continue
        until = max(until, max(end for _, end in report.content))
        yield report


def _children(clauses: list[Clause]) -> dict[int, list[int]]:
    table: dict[int, list[int]] = {}
    for index, clause in enumerate(clauses):
        if clause.parent is not None:
            table.setdefault(clause.parent, []).append(index)
    return table


class _Reader:
    """One clause whose verb may be a cue."""

    def __init__(self, prose: Prose, index: int, clause: Clause, children: list[int]) -> None:
        self.prose, self.clause, self.index = prose, clause, index
        self.text = prose.text
        self.inner = [prose.clauses[child] for child in children]
        self.sentence = prose.sentences[clause.sentence]

    def read(self, cues: list[Cue]) -> Report | None:
        """The report, if what the verb needs is there."""
        if self.clause.kind == "infinitive" and not self._told_by_infinitive():
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

    def _told_by_infinitive(self) -> bool:
        """Whether an infinitive tells what was said: "went on to say"."""
        parent = self._parent()
        return parent is not None and parent.verb.lemma in _CARRIERS

    def _own_words(self, source: Span | None, cue: Cue) -> bool:
        """Whether a cue inside a quotation belongs to the words of its speaker."""
        if source is None or cue.act not in _NESTED:
            return True
        return self.text[slice(*source)].lower() in _FIRST_AND_SECOND

    def _parent(self) -> Clause | None:
        at = self.clause.parent
        return None if at is None else self.prose.clauses[at]

    def _source(self) -> Span | None:
        clause = self.clause
        if clause.verb.voice == "passive" and clause.verb.lemma != "quote":
            return self._agent()
        if clause.subject is not None:
            return clause.subject
        parent = self._parent()
        for _ in range(4):
            if parent is None or parent.subject is not None:
                break
            parent = None if parent.parent is None else self.prose.clauses[parent.parent]
        return parent.subject if parent else None

    def _agent(self) -> Span | None:
        for start, end in self.clause.adjuncts:
            if self.text.startswith("by ", start):
                return start + 3, end
        return None

    def _content(self, cue: Cue) -> list[Span]:
        verb = self.clause.verb
        if "c" in cue.frames:
            content = self._said()
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
                    return [(start, self._trimmed(inner.end))]
        if "n" in cue.frames and verb.voice == "active" and self.clause.object:
            end = self._trimmed(self.clause.end)
            return [(self.clause.object[0], max(end, self.clause.object[1]))]
        match = _PREPOSITION.match(self.text, verb.end, self.clause.end)
        if match and match[1] in cue.frames and self.clause.end > match.end():
            return [(match.end(), self._trimmed(self.clause.end))]
        return []

    def _said(self) -> list[Span]:
        """A clause or a quotation, after the verb, before it, or on both sides."""
        after = self._after()
        if self.clause.kind == "main" and self.clause.verb.lemma in SPEECH:
            before = self._before() if self._parenthetical(after) else None
        else:
            before = None
        if before and after is None:
            after = self._resumed()
        return [span for span in (before, after) if span]

    def _resumed(self) -> Span | None:
        """What goes on after a cue between commas: "The pier, she said, is safe."."""
        match = _AMID.match(self.text, self.clause.verb.end, self.sentence[1])
        if match is None or self.prose.within_quotation(match.end()):
            return None
        return match.end(), self._trimmed(self.sentence[1])

    def _after(self) -> Span | None:
        """The clause or quotation that the verb has after it, whichever begins first."""
        verb = self.clause.verb
        quote = self._quote_after()
        for inner in self.inner:
            if verb.end > inner.start or inner.kind not in ("complement", "subordinate"):
                continue
            if quote is not None and quote.start <= inner.start:
                break
            if inner.kind == "subordinate" and not self._asks(inner):
                continue
            end = max(inner.end, self.clause.end, quote.end if quote else 0)
            return inner.start, self._trimmed(end)
        if quote is not None:
            return quote.start, max(quote.end, self._trimmed(self.clause.end))
        if self.text.startswith(" that ", verb.end) and self.clause.end > verb.end + 6:
            return verb.end + 1, self._trimmed(self.clause.end)
        return None

    def _asks(self, inner: Clause) -> bool:
        return self.text.startswith(("if ", "whether ", "how ", "why "), inner.start)

    def _quote_after(self) -> Quotation | None:
        start = max(
            self.clause.verb.end,
            self.clause.subject[1] if self._inverted() and self.clause.subject else 0,
        )
        quote = self.prose.quotation_from(start)
        if quote is None or quote.start - start > 120:
            return None
        between = self.text[start : quote.start]
        if _TAIL.fullmatch(between) or between.rstrip().endswith((":", ",", "that")):
            return quote if "\n\n" not in between or between.rstrip().endswith(":") else None
        obj = self.clause.object
        if obj and obj[1] <= quote.start and not self.text[obj[1] : quote.start].strip(" ,:"):
            return quote
        return quote if between.count(" ") <= 6 and not set(between) & set(".;?!") else None

    def _inverted(self) -> bool:
        return self.clause.subject is not None and self.clause.subject[0] >= self.clause.verb.end

    def _parenthetical(self, after: Span | None) -> bool:
        """Whether the cue follows what is said: ", she said."."""
        start = self._start()
        lead = self.text[max(0, start - 3) : start].rstrip()
        if not lead or lead[-1] not in ",\"”'’—–-?!":
            return False
        return after is None or self._inverted() or self.prose.quoted(*after)

    def _start(self) -> int:
        """Where the cue begins with its source."""
        subject = self.clause.subject
        return subject[0] if subject and not self._inverted() else self.clause.verb.start

    def _before(self) -> Span | None:
        start = self._start()
        end = start - (len(self.text[:start][-4:]) - len(self.text[:start][-4:].rstrip(_STOPS)))
        quote = self.prose.quotation_to(end)
        if quote is not None and start - quote.end < 4:
            return quote.start, quote.end
        first = self.sentence[0]
        return (first, end) if first < end else None

    def _trimmed(self, end: int) -> int:
        while end > self.clause.verb.end and self.text[end - 1] in _STOPS:
            end -= 1
        return end
