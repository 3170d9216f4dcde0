"""A text read once: its words, sentences and clauses, for everything that looks for something."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from factcheck.extract.clauses import Clause, clauses_of
from factcheck.extract.quotations import Quotation, quotations
from factcheck.extract.sentences import Span, sentences
from factcheck.extract.words import Words, scan


@dataclass(frozen=True)
class Prose:
    """An English text; its parts are read when they are first asked for."""

    text: str

    @cached_property
    def words(self) -> Words:
        """Its words, those of headings in capitals read as if they were in small letters."""
        return scan(self.text)

    @cached_property
    def sentences(self) -> list[Span]:
        """The offsets of its sentences."""
        return sentences(self.text)

    @cached_property
    def bounds(self) -> list[tuple[int, int]]:
        """For each sentence its first word and the word after its last."""
        firsts = [self.words.first_at(start) for start, _ in self.sentences]
        ends = [*firsts[1:], len(self.words.shown)]
        return list(zip(firsts, ends, strict=False))

    @cached_property
    def clauses(self) -> list[Clause]:
        """The clauses of its sentences, in the order of their verbs."""
        return clauses_of(self.words, self.bounds)

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that an offset lies in, or of the one before it."""
        return bisect_right(self._starts, offset) - 1

    @cached_property
    def quotations(self) -> list[Quotation]:
        """What stands between quotation marks."""
        return quotations(self.text)

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
