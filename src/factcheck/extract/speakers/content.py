"""What is said: the clause or quotation after a cue, before it, or on both sides."""

from __future__ import annotations

import re

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import SPANS
from factcheck.extract.prose import Prose
from factcheck.extract.quotations import Quotation
from factcheck.extract.sentences import Span
from factcheck.extract.speakers.cues import SPEECH

_AMID = re.compile(r"(?: (?:on|in|at) [^,.;\"“]{1,40})?,\s(?=\S)")
_NEAR = 12
"""How many spaces may stand between a cue and the quotation that it brings."""
_OPENING = (" that ", " why ", " how ")
_ASIDE = frozenset(("report", "say", "note", "announce"))
_BORNE = ("infinitive", "participle", "subordinate")
"""Clauses that nobody is cited for when they stand alone."""
_ADDRESSED = frozenset(("tell", "inform", "remind", "assure", "warn", "ask", "remember", "show"))
_STOPS = " \t\n.,;:—–-"


class Content:
    """A clause with a cue, and the text around it."""

    def __init__(
        self, prose: Prose, index: int, clauses: list[Clause], inner: list[Clause]
    ) -> None:
        self.prose, self.index, self.clauses, self.inner = prose, index, clauses, inner
        self.clause = clause = clauses[index]
        self.text = prose.text
        self.sentence = prose.sentences[clause.sentence]

    def said(self) -> list[Span]:
        """A clause or a quotation, after the verb, before it, or on both sides."""
        after = self._after()
        if after is None and self.is_aside():
            return self._beside()
        if self.clause.kind == "main" and self.clause.verb.lemma in SPEECH:
            before = self._before() if self._parenthetical(after) else None
        else:
            before = None
        resumed = self._resumed() if before and after is None else None
        told = after is not None or (before is not None and self._fronted(before))
        if before and resumed is None and told and not self._stands(before):
            before = None
        after = after or resumed
        return [span for span in (before, after) if span]

    def is_aside(self) -> bool:
        """Whether "as" brings who says what stands beside it: "as the Post reported"."""
        mark = self.clause.mark
        said = self.clause.verb.lemma in _ASIDE and self.clause.object is None
        return said and mark is not None and self.text[slice(*mark)].lower() == "as"

    def _beside(self) -> list[Span]:
        """What stands before an aside behind a comma, or behind one that opens the sentence."""
        start, end = self.sentence
        if self.clause.start == start:
            comma = self.text.find(", ", self.clause.verb.end, end)
            return [(comma + 2, self.trimmed(end))] if comma > 0 else []
        before = self.text[start : self.clause.start].rstrip()
        return [(start, start + len(before) - 1)] if before.endswith(",") else []

    def _fronted(self, span: Span) -> bool:
        """Whether a span opens with an adjunct that tells of something, before a main clause."""
        words = self.prose.words
        letter = words.classes[words.first_at(span[0])]
        inner = any(span[0] <= one.verb.start < span[1] for one in self.clauses[: self.index])
        return letter == "s" or (letter == "p" and inner)

    def _stands(self, span: Span) -> bool:
        """Whether something is said in what stands before the cue: a quotation or a clause."""
        if self.prose.within_quotation(span[1] - 1):
            return True
        for at in range(self.index - 1, -1, -1):
            clause = self.clauses[at]
            if clause.verb.start < span[0]:
                return False
            if clause.kind not in _BORNE and clause.verb.end <= span[1]:
                return True
        return False

    def _resumed(self) -> Span | None:
        """What goes on after a cue between commas: "The pier, she said, is safe."."""
        match = _AMID.match(self.text, self.clause.verb.end, self.sentence[1])
        if match is None or self.prose.within_quotation(match.end()):
            return None
        return match.end(), self.trimmed(self.sentence[1])

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
            return inner.start, self.trimmed(end)
        if quote is not None:
            return quote.start, max(quote.end, self.trimmed(self.clause.end))
        if self.text.startswith(_OPENING, verb.end) and self.clause.end > verb.end + 6:
            return verb.end + 1, self.trimmed(self.clause.end)
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
        if "\n\n" in between and not between.rstrip().endswith(":"):
            return None
        lead = between.rstrip()
        near = between.count(" ") <= _NEAR and not set(lead.removesuffix(".")) & set(".;?!")
        if near and lead.endswith("."):
            return quote if self._follows_quotation() and "\n" not in between else None
        return quote if near or lead.endswith((":", ",", "that")) else None

    def _follows_quotation(self) -> bool:
        """Whether the cue stands right behind a quotation, which may go on after it."""
        start = self._start()
        quote = self.prose.quotation_to(start)
        return quote is not None and start - quote.end < 4

    def _inverted(self) -> bool:
        return self.clause.subject is not None and self.clause.subject[0] >= self.clause.verb.end

    def _parenthetical(self, after: Span | None) -> bool:
        """Whether the cue follows what is said: ", she said."."""
        start = self._start()
        before = self.text[max(0, start - 3) : start]
        lead = before.rstrip()
        if "\n\n" in before or not lead or lead[-1] not in ",\"”'’—–-?!":
            return False
        if after is None:
            return self._inverted() or lead[-1] != "," or not self._listed()
        return self._inverted() or self.prose.quoted(after[0], after[0] + 2)

    def _listed(self) -> bool:
        """Whether the verb has an object of its own: "Dunmar, Vell and Port Vale reported two"."""
        told = self.clause.object
        if told is None or self.clause.verb.lemma in _ADDRESSED:
            return False
        words = self.prose.words
        last = words.end_at(told[1]) - 1
        return words.classes[last] not in "yY" and words.lower[last] not in SPANS

    def _start(self) -> int:
        """Where the cue begins with its source."""
        subject = self.clause.subject
        return subject[0] if subject and not self._inverted() else self.clause.verb.start

    def _before(self) -> Span | None:
        start = self._start()
        end = start
        while end > max(0, start - 4) and self.text[end - 1] in _STOPS:
            end -= 1
        first = self.sentence[0]
        quote = self.prose.quotation_to(end)
        if quote is not None and start - quote.end < 4:
            return (first if self._partial(quote) else quote.start), quote.end
        return (first, end) if first < end else None

    def _partial(self, quote: Quotation) -> bool:
        """Whether a quotation goes on with its sentence: "The mill “is losing money,” she said"."""
        inside = self.text[quote.start + 1 : quote.start + 2]
        before = self.text[self.sentence[0] : quote.start].rstrip()
        return inside.islower() and len(before) > 1 and not before.endswith(("”", '"', ":"))

    def trimmed(self, end: int) -> int:
        """An end without the marks before it."""
        while end > self.clause.verb.end and self.text[end - 1] in _STOPS:
            end -= 1
        return end
