"""What a verb of saying brings, and what goes on with it."""

from __future__ import annotations

from factcheck.extract.clauses.draft import Draft
from factcheck.extract.clauses.nest import Nest
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING
from factcheck.extract.words.verbs import SAME_PAST

NOMINAL = frozenset("nNrBb)i#Yy")
"""Classes of words that may end a noun phrase."""
_OPENING = frozenset("di#NnrjbY")
_CARRIED = ("infinitive", "participle")
_BESIDE = (*_CARRIED, "relative")
_COUNTED = 4
"""How many words may open a number: "at least 12"."""
_SAYING = words("say add tell note warn stress insist admit concede acknowledge deny explain")
_CLAUSAL = words(
    "say claim believe think insist argue allege contend hope fear suggest know report"
)
"""Verbs of saying that seldom have an object of their own."""


class Saying(Nest):
    """Open clauses, some of which are told of by a verb of saying."""

    def told_of(self, first: int, subject: Span | None) -> Span | None:
        """Who opens what a verb of saying brings, though marks stand before its verb.

        So "said Lorn, 55, left" and "said at least three people, all of Vell, died". What begins right
        behind such a verb is no object of it, unless "and" goes on: "reported a loss and left".
        """
        last = self.said(first)
        if last is None or last.verb is None or last.subject is None or self.waiting():
            return None
        start = last.verb[1]
        if last.subject[0] >= start:
            return None
        if subject is not None:
            opens = self.classes[start : subject[0]].strip("a!") in ("", "p", "pi", "pt")
            near = subject[0] - start < _COUNTED and (
                subject[0] == start or "#" in self.classes[slice(*subject)]
            )
            return subject if opens and near else None
        if last.lemma not in _CLAUSAL or self.classes[start] not in _OPENING:
            return None
        apart = self.classes[first - 1] == "," and self.done[-1] is not last
        return (
            self.phrases.after(start, first)
            if apart or self.classes[first - 1] in NOMINAL
            else None
        )

    def said(self, first: int) -> Draft | None:
        """The last verb of saying, what stands beside its words aside: "said the mill, which closed,"."""
        beside = _BESIDE if self.classes[first - 1] == "," else _CARRIED
        last = next((one for one in reversed(self.done) if one.kind not in beside), None)
        return last if last is not None and last.lemma in REPORTING else None

    def says_again(self, top: Draft, first: int, end: int) -> bool:
        """Whether who says what a clause tells says more: "said Reed had left, but added that"."""
        above = top.above
        said = top.kind == "complement" and above is not None and above in self.open
        if not said or above is None or self.classes[self.joined - 1] != ",":
            return False
        return {above.lemma, self.lemma_of(first, end)} <= _SAYING

    def goes_on(self, first: int) -> bool:
        """Whether a base form can go on with the last verb: not "was shut, and state media said"."""
        if self.lemma(first) in SAME_PAST:
            return True
        last = self.done[-1].verb or (0, 0)
        return self.classes[last[1] - 1] not in "PD" or self.classes[last[0]] in "mMthH"
