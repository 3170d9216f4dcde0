"""Whether a word that may be a noun is a verb where it stands."""

from __future__ import annotations

from factcheck.extract.clauses.saying import Saying
from factcheck.extract.words.verblist import REPORTING
from factcheck.extract.words.verbs import SAME_PAST

_FINITE = ("finite", "both", "bare")
_PLURALS = frozenset(("people", "police", "men", "women", "children", "who", "they"))
_RARELY = frozenset(("back", "part", "state", "right", "top", "second", "people", "name", "house"))
_OBJECTS = ("d", "#", "N", "i", "r", "o", "n")


class Likely(Saying):
    """Open clauses that may want one more verb."""

    def plausible(self, first: int, end: int, after: str) -> bool:
        """Whether a word that may be a noun is a verb here."""
        before = self.classes[first - 1]
        word = self.words.lower[first]
        if self.classes[first] == "h" or before in "rw":
            return True
        if before == "c":
            joins = self.done != [] and self.joined == first - 1 and self._goes_on(first)
            return joins and self.classes[first] in "vb"
        plural = self.words.lower[first - 1].endswith("s") or before in "iqc" or before == '"'
        agrees = self.classes[first] == "B" or plural or self.words.lower[first - 1] in _PLURALS
        agrees = agrees or self._same_past(first, end)
        if self.classes[first] == "v" and self._says(first, end):
            return True
        if agrees and self.classes[end : end + 1] in "drNqi" and self.lemma(first) in REPORTING:
            return self.waiting() or (self.classes[first] == "v" and self.joined >= self.edge)
        bare = self.last_lemma() in REPORTING and self.classes[first] == "v"
        waits = self.waiting() or self.parted >= self.edge or bare
        intends = after == "bare" and self.classes[end : end + 1] == "t"
        alone = after not in _FINITE or intends or self.classes[first] == "v"
        return agrees and waits and alone and word not in _RARELY and not self._brought(first)

    def _goes_on(self, first: int) -> bool:
        """Whether a base form can go on with the last verb: not "was shut, and state media said"."""
        if self.lemma(first) in SAME_PAST:
            return True
        last = self.done[-1].verb or (0, 0)
        return self.classes[last[1] - 1] not in "PD" or self.classes[last[0]] in "mMthH"

    def _says(self, first: int, end: int) -> bool:
        """Whether a base form brings what several say: "doctors at the clinic believe the fever"."""
        told = self.lemma(first) in REPORTING and self.classes[end : end + 1] in tuple("drNqi")
        if not told or not self.waiting():
            return False
        heads = self.classes[self.edge : first].replace("N", "n").partition("p")
        at = self.edge + len(heads[0]) - 1
        return heads[1] == "p" and heads[0].endswith("n") and self.words.lower[at].endswith("s")

    def _brought(self, first: int) -> bool:
        """Whether what stands before a word hangs on a preposition: "in response to EU sanctions"."""
        found = self.subject(first) if self.classes[first] in "bB" else None
        return found is not None and self.classes[max(0, found[0] - 1)] in "pf"

    def _same_past(self, first: int, end: int) -> bool:
        """Whether it is a verb that is its own past, with an object: "the truck hit a wall"."""
        if self.lemma(first) not in SAME_PAST or self.classes[end : end + 1] not in _OBJECTS:
            return False
        word = self.words.lower[end]
        return self.classes[end] != "n" or word.endswith("s") or word in "$€£¥"
