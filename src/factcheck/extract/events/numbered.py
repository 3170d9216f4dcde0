"""The clauses of a text by index, each sentence read for them when one of its clauses is asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.prose import Prose


class Clauses(dict[int, Clause]):
    """Clauses by index: that of the first in a sentence is its first word, the others follow.

    No sentence has more clauses than words, so an index is a clause's own and follows the text.

    >>> clauses = Clauses(Prose("Acme denied that it paid. It paid."))
    >>> [(index, one.verb.lemma) for index, one in clauses.of(range(2))]
    [(0, 'deny'), (1, 'pay'), (6, 'pay')]
    >>> clauses.after(0) is clauses[1], clauses.after(1)
    (True, None)
    """

    def __init__(self, prose: Prose) -> None:
        super().__init__()
        self._prose = prose
        self._firsts = [first for first, _ in prose.bounds]
        self._listed: dict[int, list[tuple[int, Clause]]] = {}

    def __missing__(self, index: int) -> Clause:
        sentence = bisect_right(self._firsts, index) - 1
        place = index - self._firsts[sentence] if sentence >= 0 else -1
        found = self._numbered(sentence) if place >= 0 else []
        if place >= len(found):
            raise KeyError(index)
        return found[place][1]

    def of(self, sentences: Iterable[int]) -> Iterator[tuple[int, Clause]]:
        """The clauses of some sentences, each with its index."""
        for number in sentences:
            yield from self._numbered(number)

    def _numbered(self, sentence: int) -> list[tuple[int, Clause]]:
        found = self._listed.get(sentence)
        if found is None:
            found = list(enumerate(self._prose.clauses(sentence), self._firsts[sentence]))
            self._listed[sentence] = found
            self.update(found)
        return found

    def indexes(self, sentence: int) -> range:
        """The indexes of the clauses of a sentence."""
        first = self._firsts[sentence]
        return range(first, first + len(self._numbered(sentence)))

    def index(self, clause: Clause) -> int:
        """The index of a clause."""
        return self._firsts[clause.sentence] + self._prose.clauses(clause.sentence).index(clause)

    def parent(self, index: int) -> int | None:
        """The clause that one depends on."""
        clause = self[index]
        return None if clause.parent is None else self._firsts[clause.sentence] + clause.parent

    def before(self, index: int) -> Clause | None:
        """The clause before one in its sentence."""
        return self._beside(self[index], index - 1)

    def after(self, index: int) -> Clause | None:
        """The clause after one in its sentence."""
        return self._beside(self[index], index + 1)

    def _beside(self, clause: Clause, index: int) -> Clause | None:
        found = self.get(index)  # all of a sentence are there once one is
        return found if found is not None and found.sentence == clause.sentence else None
