"""An article with everything that extractors ask of it, each found once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple, TypeVar, TypeVarTuple, cast

from factcheck.articles import Article
from factcheck.entities import Catalogue
from factcheck.evidence import Part
from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import Phrases
from factcheck.extract.events.figures import blotted
from factcheck.extract.events.heard import Heard
from factcheck.extract.events.numbered import Clauses
from factcheck.extract.events.subjects import subject
from factcheck.extract.events.when import Times, stated
from factcheck.extract.mentions import Mention, Names, find_mentions
from factcheck.extract.prose import Prose
from factcheck.extract.quantities import QuantityMention, find_quantities
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words import lemma
from factcheck.lazy import Memo

_UNTOLD = frozenset((Part.BOILERPLATE, Part.BYLINE, Part.DATELINE))
_OBJECTS = tuple("diN#")
_WORDS = re.compile(r"[^\n]")


V = TypeVar("V")
Of = TypeVarTuple("Of")
_BASES = Memo(lemma)
_AUXILIARIES = words("be been being is are was were am have has had having do does did done doing")
"""Verbs that are verbs in capitals too."""


class Telling(NamedTuple):
    """A sentence that tells something."""

    number: int
    words: frozenset[str]
    """In lower case."""


class Reading:
    """A text read for claims; clauses are named by their index."""

    def __init__(
        self, article: Article, names: Names | None = None, called: str = "this text"
    ) -> None:
        self.article, self.called = article, called
        self.text = _told(article)
        """With blanks for boilerplate: a place in it is that place in the article."""
        self.prose = Prose(self.text, frozenset(article.beside_credits()))
        self.names = names or Names(Catalogue())
        self._answers: dict[object, object] = {}

    @cached_property
    def mentions(self) -> list[Mention]:
        """The names of the text and what means them."""
        return find_mentions(self.prose, self.names)

    def once(self, ask: Callable[[Reading, *Of], V], *of: *Of) -> V:
        """What a function says of the text, or of something in it, which is asked once."""
        key = (ask, *of)
        if key not in self._answers:
            self._answers[key] = ask(self, *of)
        return cast("V", self._answers[key])

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [one.start for one in self.mentions]

    def name_of(self, one: Mention) -> str:
        """The display name of whom a mention means; empty where that is not known."""
        return self.names.catalogue.name(one.name or "")

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """The mentions that lie within a span."""
        first = bisect_left(self._mention_starts, start)
        last = bisect_left(self._mention_starts, end)
        return [one for one in self.mentions[first:last] if one.end <= end]

    def whole_end(self, start: int, end: int) -> int:
        """Where a span ends, with all of the name that its end cuts."""
        at = bisect_left(self._mention_starts, end) - 1
        last = self.mentions[at] if at >= 0 else None
        cut = last is not None and start <= last.start and last.end > end
        return last.end if last is not None and cut else end

    @cached_property
    def quantities(self) -> list[QuantityMention]:
        """The numbers of the text."""
        return find_quantities(self.text)

    @cached_property
    def _quantity_starts(self) -> list[int]:
        return [one.start for one in self.quantities]

    def quantities_in(self, start: int, end: int) -> list[QuantityMention]:
        """The quantities that begin within a span."""
        first = bisect_left(self._quantity_starts, start)
        return self.quantities[first : bisect_left(self._quantity_starts, end)]

    @cached_property
    def reports(self) -> Heard:
        """Who says what."""
        return Heard(self.prose, self.mentions)

    @cached_property
    def times(self) -> Times:
        """The times of the text, reckoned from its publication where that is stated."""
        return Times(self.text, stated(self.article))

    @cached_property
    def clauses(self) -> Clauses:
        """The clauses of the text."""
        return Clauses(self.prose)

    def parent(self, index: int) -> int | None:
        """The clause that one depends on."""
        return self.clauses.parent(index)

    def clause_at(self, offset: int) -> int | None:
        """The innermost clause that holds an offset; None outside any."""
        found = self.prose.clause_at(offset)
        return None if found is None else self.clauses.index(found)

    def part(self, offset: int) -> Part:
        """The part of the article that a place belongs to; where nobody has looked, by marks."""
        if self.article.parts:
            return self.article.part_at(offset)
        return Part.QUOTATION if self.prose.within_quotation(offset) else Part.BODY

    def told(self, sentence: int) -> bool:
        """Whether a sentence tells something: no boilerplate and no question."""
        return self._tells[sentence]

    @cached_property
    def _tells(self) -> list[bool]:
        return [self._tell(start, end) for start, end in self.prose.sentences]

    def _tell(self, start: int, end: int) -> bool:
        if self.article.parts and not (self.shown(start) or self.shown(end - 1)):
            return False
        return self.text.find("?", max(start, end - 3), end) < 0

    def shown(self, offset: int) -> bool:
        """Whether a place belongs to what an article tells."""
        return not self.article.parts or self.article.part_at(offset) not in _UNTOLD

    @cached_property
    def telling(self) -> list[Telling]:
        """The sentences that tell something."""
        lower = self.prose.words.lower
        return [
            Telling(number, frozenset(lower[first:end]))
            for number, (first, end) in enumerate(self.prose.bounds)
            if self.told(number)
        ]

    @cached_property
    def counting(self) -> list[tuple[Span, frozenset[str]]]:
        """The sentences that tell something with a number, and their words."""
        bounds = self.prose.sentences
        counted = set(map(self.prose.sentence_at, self._quantity_starts))
        return [(bounds[one.number], one.words) for one in self.telling if one.number in counted]

    @cached_property
    def blotted(self) -> str:
        """The text in lower case with its quantities blotted out."""
        return blotted(self.text, self.quantities)

    def clauses_with(self, verbs: frozenset[str]) -> Iterator[tuple[int, Clause]]:
        """The clauses of these verbs in sentences that tell something, with their indexes."""
        forms = frozenset(word for word, base in self.bases.items() if base in verbs)
        near = (one.number for one in self.telling if not forms.isdisjoint(one.words))
        return ((at, one) for at, one in self.clauses.of(near) if one.verb.lemma in verbs)

    @cached_property
    def bases(self) -> dict[str, str]:
        """For each word in small letters, which alone can be verbs, its base as a verb, or itself."""
        small = self.vocabulary & _AUXILIARIES.union(self.prose.words.shown)
        return dict(zip(small, map(_BASES.__getitem__, small), strict=True))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the text, each once, in lower case."""
        return frozenset(self.prose.words.lower)

    def passive(self, index: int) -> bool:
        """Whether the subject of a clause is the one to whom it happens.

        A form that may be past or participle, with its subject and alone in its sentence, is past.
        """
        clause = self.clauses[index]
        if clause.kind != "participle" or clause.subject is None:
            return clause.verb.voice == "passive"
        following = self.prose.words.first_at(clause.verb.end)
        takes = self.prose.words.classes[following : following + 1] in _OBJECTS
        if takes or self.text.endswith("that ", 0, clause.subject[0]):
            return False
        if clause.parent is not None:
            return clause.verb.voice == "passive"
        near = range(max(0, index - 3), index + 4)
        inside = self.clauses.indexes(clause.sentence)
        alone = all(self.clauses[at].kind != "main" for at in near if at in inside)
        return clause.verb.voice == "passive" and not alone

    def reach(self, index: int) -> int:
        """Where what stands behind a verb ends: at the next clause, else with its own."""
        clause = self.clauses[index]
        after = self.clauses.after(index)
        if after is None:
            return max(clause.end, clause.verb.end)
        start = after.start if after.start > clause.verb.end else after.verb.start
        return max(clause.verb.end, min(start, clause.end))

    def subject(self, index: int) -> Span | None:
        """Who does what a clause says: its own subject, or that of the clause it depends on."""
        return self.once(subject, index)

    def coordinated(self, index: int) -> bool:
        """Whether "and" or "or" joins a clause's verb to the clause before it."""
        clause, words = self.clauses[index], self.prose.words
        at = words.first_at(clause.verb.start)
        return words.classes[at - 1 : at] == "c" and self.clauses.before(index) is not None

    @property
    def phrases(self) -> Phrases:
        """The noun phrases of the text, by where they end."""
        return self.prose.phrases


def _told(article: Article) -> str:
    """The text with blanks in the place of what is no part of the story, such as front matter.

    A dateline ends like a paragraph: its place is no subject of the first verb.
    """
    parts, at = [], 0
    for start, end, part in article.parts:
        if part is Part.BOILERPLATE:
            parts += [article.text[at:start], _WORDS.sub(" ", article.text[start:end])]
            at = end
        elif part is Part.DATELINE and end - start > 1:
            parts += [article.text[at : end - 2], "\n\n"]
            at = end
    return "".join([*parts, article.text[at:]])
