"""A text read once: its words, sentences and clauses, for everything that looks for something."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from factcheck.extract.clauses import Clause, Phrases, clauses_of
from factcheck.extract.quotations import Quotation, quotations
from factcheck.extract.sentences import Span, sentences
from factcheck.extract.words import Words, scan

_LONGEST_CHAIN = 20
"""Over how many paragraphs a quotation is followed."""


@dataclass(frozen=True)
class Prose:
    """An English text; its parts are read when they are first asked for, and kept."""

    text: str
    breaks: frozenset[int] = frozenset()
    """Where other parts of the text begin, such as the body below the headline."""

    @cached_property
    def words(self) -> Words:
        """Its words, as they are written, each with its class."""
        return scan(self.text)

    @cached_property
    def sentences(self) -> list[Span]:
        """The offsets of its sentences."""
        return sentences(self.text, self.breaks)

    @cached_property
    def bounds(self) -> list[tuple[int, int]]:
        """For each sentence its first word and the word after its last."""
        firsts = [self.words.first_at(start) for start, _ in self.sentences]
        ends = [*firsts[1:], len(self.words.shown)]
        return list(zip(firsts, ends, strict=False))

    def clauses(self, sentence: int) -> list[Clause]:
        """The clauses of a sentence, given by its index, in the order of their verbs."""
        found = self._clauses.get(sentence)
        if found is None:
            found = clauses_of(self.phrases, *self.bounds[sentence], sentence)
            self._clauses[sentence] = found
        return found

    def clause_at(self, offset: int) -> Clause | None:
        """The innermost clause that holds an offset; None outside any."""
        number = self.sentence_at(offset)
        best: Clause | None = None
        for one in self.clauses(number) if number >= 0 else ():
            if one.verb.start <= offset < one.verb.end:
                return one
            inside = one.start <= offset < one.end
            if inside and (best is None or one.start >= best.start):
                best = one
        return best

    def parent(self, clause: Clause) -> Clause | None:
        """The clause that one depends on."""
        return None if clause.parent is None else self.clauses(clause.sentence)[clause.parent]

    @cached_property
    def _clauses(self) -> dict[int, list[Clause]]:
        return {}

    @cached_property
    def phrases(self) -> Phrases:
        """Its noun phrases, by where they end."""
        return Phrases(self.words)

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that an offset lies in, or of the one before it."""
        return bisect_right(self._starts, offset) - 1

    @cached_property
    def quotations(self) -> list[Quotation]:
        """What stands between quotation marks."""
        return quotations(self.text)

    def quotations_in(self, start: int, end: int) -> list[Quotation]:
        """The quotations that begin in a span."""
        return self.quotations[bisect_left(self._opens, start) : bisect_left(self._opens, end)]

    def quotation_from(self, offset: int) -> Quotation | None:
        """The first quotation that begins at an offset or after it."""
        at = bisect_left(self._opens, offset)
        return self.quotations[at] if at < len(self.quotations) else None

    def quotation_to(self, offset: int) -> Quotation | None:
        """The last quotation that begins before an offset."""
        at = bisect_left(self._opens, offset) - 1
        return self.quotations[at] if at >= 0 else None

    def quoted(self, start: int, end: int) -> bool:
        """Whether any of a stretch lies between quotation marks."""
        last = self.quotation_to(end)
        return last is not None and last.end > start

    def quotation_chain(self, start: int, end: int) -> list[Span]:
        """The quotations that one of a stretch runs on from or into, itself included."""
        first = bisect_left(self._opens, start)
        if first == len(self._opens) or self._opens[first] >= end:
            return []
        last = bisect_left(self._opens, end) - 1
        least, most = first - _LONGEST_CHAIN, last + _LONGEST_CHAIN
        while first > max(0, least) and not self.quotations[first - 1].closed:
            first -= 1
        while last + 1 < min(len(self._opens), most) and not self.quotations[last].closed:
            last += 1
        return [(one.start, one.end) for one in self.quotations[first : last + 1]]

    def within_quotation(self, offset: int) -> bool:
        """Whether an offset lies between quotation marks."""
        last = self.quotation_to(offset)
        return last is not None and last.end > offset

    @cached_property
    def _opens(self) -> list[int]:
        return [one.start for one in self.quotations]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]
