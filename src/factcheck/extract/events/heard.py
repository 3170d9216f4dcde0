"""Who says what in a text, each stretch of it read when somebody asks for one of its places."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from factcheck.extract.mentions import Mention
from factcheck.extract.prose import Prose
from factcheck.extract.sentences import Span
from factcheck.extract.speakers import Report, find_reports

_LONGEST = 200
"""Over how many sentences a quotation is followed."""
_NEAR = 200
"""How far behind a stretch what its reports mention may stand."""


class Heard:
    """The reports of a text.

    A stretch ends at a blank line, outside quotations that run on and not behind a colon: no report
    has a part in two of them.
    """

    def __init__(self, prose: Prose, mentions: Sequence[Mention]) -> None:
        self._prose, self._mentions = prose, mentions
        self._starts = [one.start for one in mentions]
        self._firsts = list(_firsts(prose))
        """The first sentence of each stretch."""
        self._read: dict[int, list[Report]] = {}
        self._places: dict[int, int] = {}
        """The place of each report, by its identity, in its stretch."""
        self._by_sentence: dict[int, list[Report]] = {}

    def of(self, sentence: int) -> Sequence[Report]:
        """The reports that say something in a sentence, in the order of the text."""
        self._stretch(bisect_right(self._firsts, sentence) - 1)
        return self._by_sentence.get(sentence, ())

    def before(self, report: Report) -> Iterator[Report]:
        """The reports before one, the nearest first."""
        number = self._prose.sentence_at((report.cue or report.content[0])[0])
        stretch = bisect_right(self._firsts, number) - 1
        found = self._stretch(stretch)
        place = self._places.get(id(report), len(found))
        yield from (found[at] for at in range(place - 1, -1, -1))
        for earlier in range(stretch - 1, -1, -1):
            yield from reversed(self._stretch(earlier))

    def _stretch(self, number: int) -> list[Report]:
        found = self._read.get(number)
        if found is None:
            found = self._read[number] = self._found(number)
            for place, report in enumerate(found):
                self._places[id(report)] = place
                self._enter(report)
        return found

    def _found(self, number: int) -> list[Report]:
        start, end = self._span(number)
        first = max(bisect_left(self._starts, start) - 1, 0)
        last = bisect_left(self._starts, end + _NEAR)
        return find_reports(self._prose, self._mentions[first:last], within=(start, end))

    def _span(self, number: int) -> Span:
        sentences = self._prose.sentences
        after = self._firsts[number + 1 : number + 2]
        start = sentences[self._firsts[number]][0] if number > 0 else 0
        return start, sentences[after[0]][0] if after else len(self._prose.text)

    def _enter(self, report: Report) -> None:
        numbers: set[int] = set()
        for start, end in report.content:
            first, last = map(self._prose.sentence_at, (start, end - 1))
            numbers.update(range(first, min(last, first + _LONGEST) + 1))
        for number in numbers:
            self._by_sentence.setdefault(number, []).append(report)


def _firsts(prose: Prose) -> Iterator[int]:
    yield 0
    text, before = prose.text, 0
    for number, (start, end) in enumerate(prose.sentences):
        if number and text.count("\n", before, start) > 1 and text[before - 1] != ":":
            quote = prose.quotation_to(start)
            if quote is None or quote.closed:
                yield number
        before = end
