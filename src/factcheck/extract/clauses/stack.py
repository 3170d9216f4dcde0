"""How a sentence is read for clauses: one step for each verb or connective."""

from __future__ import annotations

from factcheck.extract.clauses.clause import Kind
from factcheck.extract.clauses.draft import Draft
from factcheck.extract.clauses.likely import Likely
from factcheck.extract.clauses.lookalikes import between_commas, no_clause, takes_object
from factcheck.extract.clauses.saying import NOMINAL
from factcheck.extract.sentences import Span
from factcheck.extract.words.verblist import REPORTING

_KINDS: dict[str, Kind] = {"s": "subordinate", "q": "complement", "w": "relative"}
_FINITE = ("finite", "both", "bare")


class Stack(Likely):
    """Reads the events of one sentence; `done` are its clauses in the order of their verbs."""

    def take(self, kind: str, first: int, end: int, after: str) -> None:
        """One step: what stands in which words, and the next kind that is no loose verb form."""
        if kind == "mark":
            self._mark(first)
        elif kind == "finite":
            self._finite(first, end, after)
        elif kind == "coordinator":
            self.joined = first
        elif kind == "open":
            self._opens(first, after)
        elif kind == "both":
            self._both(first, end, after)
        elif kind == "infinitive":
            self._loose(first, end, "infinitive")
        elif kind == "participle":
            self._loose(first, end, "participle")
        elif self.plausible(first, end, after):
            self._finite(first, end, after)

    def _mark(self, at: int) -> None:
        sign = self.classes[at]
        if sign != ",":
            self.limit(at)
        if sign in ";:" and self.open[-1].verb:
            self.close_all(at)
            self.open = [Draft(at + 1, "main", None, None)]
            self.edge = at + 1
        if sign in ',"-':
            self.drop(at)
        if sign not in "()":
            self.parted, self.joined = at, -1

    def _opens(self, at: int, after: str) -> None:
        letter = self.classes[at]
        follows = self.follows_verb(at)
        told = letter == "q" and follows and self.takes_clause()
        if after not in _FINITE and not told and not (after == "open" and letter == "w"):
            return
        before = self.classes[at - 1] if at > self.edge else ""
        if letter == "q" and before not in NOMINAL and not follows:
            return
        if letter == "s" and no_clause(self.words, at):
            return
        self.limit(at)
        kind = _KINDS[letter]
        if letter == "q" and before in NOMINAL and not self.takes_clause():
            kind = "relative"
        if letter == "w" and follows:
            kind = "complement"
        above = self.governor() if follows else self.last_with_verb()
        self.hold(at)
        self.open.append(Draft(at, kind, at, above))
        self.edge, self.joined, self.parted = at + 1, -1, -1

    def _both(self, first: int, end: int, after: str) -> None:
        """A form that is past or participle."""
        before = self.classes[first - 1] if first > self.open[0].first else ""
        pending = self.open[-1].verb is None
        lemma = self.lemma_of(first, end)
        fresh = first == self.open[-1].first and self.open[-1].mark is None
        if (
            (fresh and lemma not in REPORTING)
            or (before == '"' and not pending and lemma not in REPORTING)
            or (
                before == ","
                and pending
                and self.open[-1].held < 0
                and lemma not in _NEVER_PASSIVE
                and self.phrase(first) is None
            )
        ):
            self._loose(first, end, "participle")
        elif before == "," and not self.waiting() and self.joined < 0:
            named = self.phrases.after(end, self.end) or self.subject(first)
            told = lemma in REPORTING and named is not None
            told = told or self.told_of(first, self.subject(first)) is not None
            behind = bool(self.done) and not self.loose  # "fled, seized the cash"
            told = told or (behind and takes_object(self.words, lemma, end, "d#o"))
            self._finite(first, end, after) if told else self._loose(first, end, "participle")
        elif (
            before in NOMINAL
            and after in _FINITE
            and lemma not in REPORTING
            and before != "r"
            and not takes_object(self.words, lemma, end)
            and not (before == "N" and self._two_wait(end))
            and lemma not in _NEVER_PASSIVE
        ) or (self._crowded() and self.last_lemma() not in REPORTING):
            self._loose(first, end, "participle")
        else:
            self._finite(first, end, after)

    def _two_wait(self, end: int) -> bool:
        """Whether a noun and what is told of it both want a verb: "the ship that Acme launched sank"."""
        *_, above, top = (None, *self.open)
        told = top.verb is None and top.mark is not None and self.classes[top.mark] == "q"
        waits = above is not None and above.verb is None
        return told and waits and self.words.lower[end : end + 1] != ["by"]

    def _crowded(self) -> bool:
        """Whether no clause waits for a verb and nothing has begun a new one."""
        return self.parted < 0 and self.joined < 0 and not self.waiting()

    def _loose(self, first: int, end: int, kind: Kind) -> None:
        """An infinitive, a gerund or a participle: a clause under the last, in nobody's place."""
        self.limit(first)
        chained = kind == "infinitive" and self.fence > max(self.edge, self.parted)
        above = self.done[-1] if chained and self.done else self.last_with_verb()
        draft = Draft(first, kind, None, above, (first, end))
        if kind == "participle" and self.classes[first - 1 : first] in NOMINAL:
            draft.subject = self.phrase(first)
        self.hold(first)
        self.loose.append(draft)
        self.fence = end
        draft.lemma = self.lemma_of(first, end)
        if draft.lemma in REPORTING:
            self.parted = -1
        self.add(draft)

    def _finite(self, first: int, end: int, after: str) -> None:
        subject = self.subject(first)
        if subject and self.loose and self.classes[self.fence : subject[0]] == "p":
            subject = None  # it belongs to the form before: "a slide stemming from the rain"
        joined = subject is not None and self.classes[subject[0] - 1 : subject[0]] == "c"
        end_before = subject[0] - 1 if subject and joined else self.edge
        if subject is None and self.joined > self.edge:
            end_before = self.joined  # "took the money and ran"
        self.limit(end_before if self.parted < 0 else self.parted)
        between = bool(self.loose) and self.parted < self.fence
        if subject and after in _FINITE and self._unmarked(subject):
            self.hold(subject[0])
            self.push(Draft(subject[0], "relative", None, self.last_with_verb()))
        draft = self._place(first, end, subject)
        draft.verb = (first, end)
        draft.lemma = self.lemma_of(first, end)
        if self.holds(draft, subject, between):
            subject = self.held_phrase(draft) or subject
        if subject is None and draft.mark == first - 1 and self.classes[draft.mark] != "s":
            subject = (draft.mark, first)
        if subject is None and draft.kind == "main" and draft.first < first:
            opening = self.phrases.after(draft.first, first)
            subject = opening if draft.subject is None else None
        if subject is None and draft.lemma in REPORTING:
            subject = self.phrases.after(end, self.end)
        draft.subject = subject or draft.subject
        self.add(draft)
        self.edge, self.joined, self.parted = end, -1, -1

    def _unmarked(self, subject: Span) -> bool:
        """Whether a relative clause begins without a word for it: "the man she met left"."""
        first, end = subject
        alone = end - first == 1 and self.classes[first] == "r"
        top = self.open[-1]
        return (
            alone and top.verb is None and first > top.first and self.classes[first - 1] in NOMINAL
        )

    def _place(self, first: int, end: int, subject: Span | None) -> Draft:
        """The open clause that the verb fills, or a new one."""
        top = self.open[-1]
        if top.verb is None:
            self.close_loose(first)
            return top
        bare = self.parted < 0 and self.joined < 0 and subject is not None
        told = subject if bare and self.takes_clause() else self.told_of(first, subject)
        if told is not None:
            while self.open[-1].kind == "relative" and not bare:
                self.close(self.open.pop(), self.parted)
            above = self.governor() if bare else self.said(first)
            draft = self.push(Draft(told[0], "complement", None, above))
            draft.subject = told
            return draft
        waiting = self.waiting()
        if waiting and self.joined < 0:
            end = self.parted if self.parted >= 0 else first
            self.close_loose(end)
            while self.open[-1].verb is not None:
                self.close(self.open.pop(), end)
            return self.open[-1]
        if self.joined >= 0 and not waiting:
            if (
                top.kind == "relative"
                and len(self.open) > 1
                and between_commas(self.words, top.first, self.joined)
            ):
                self.close(self.open.pop(), self.joined)
                top = self.open[-1]
            if subject is None and self.says_again(top, first, end):
                self.close(self.open.pop(), self.joined)
                top = self.open[-1]
            self.close(self.open.pop(), self.joined)
            draft = Draft(self.joined + 1, top.kind, None, top.above)
            if subject is None:
                draft.subject = top.subject
            return self.push(draft)
        start = subject[0] if subject else first
        if self.parted >= 0 and not waiting:
            self.close_all(self.parted)
            return self.push(Draft(min(start, first), "main", None, None))
        return self.push(Draft(min(start, first), "complement", None, top))


_NEVER_PASSIVE = frozenset(
    ("say", "add", "arrive", "die", "happen", "occur", "appear", "disappear", "emerge", "remain", "wait",
     "vanish", "agree", "apologise", "apologize", "resign")
)  # fmt: skip
"""Verbs whose past goes on with the sentence, and describes no noun: "Lorn, as before, said"."""
