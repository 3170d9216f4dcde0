"""One of two texts, read for what can be set against the other."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cached_property

from factcheck.articles import Article
from factcheck.extract.events.reading import Reading
from factcheck.extract.mentions import Names
from factcheck.extract.quantities import QuantityMention, find_quantities
from factcheck.pairs.terms import Terms
from factcheck.values import Quantity

_BESIDE = re.compile(r"(?:near|close to) (?=\w)", re.IGNORECASE)
_FEW = 20
"""Up to here "near" before a number tells a place, not a doubt."""


class Text(Reading):
    """A text with its content words."""

    def __init__(self, article: Article, names: Names | None = None) -> None:
        super().__init__(article, names)

    @cached_property
    def terms(self) -> Terms:
        """The content words."""
        return Terms(self.prose.words)

    def value(self, one: QuantityMention) -> Quantity | None:
        """A number as it is compared; "near two men" and "close to a hundred" tell two things."""
        if one.kind == "score" or (one.low is None and one.high is None):
            return None
        if one.kind == "ordinal":
            return Quantity(low=one.low, high=one.high)
        if one.approximate and (lead := _BESIDE.match(one.text)):
            plain = find_quantities(self.text[one.start + lead.end() : one.end])
            if len(plain) == 1 and plain[0].high is not None and plain[0].high <= _FEW:
                return plain[0].quantity
        return one.quantity

    def words_of(self, roots: Collection[str], start: int, end: int) -> str:
        """The words of a passage that have one of these roots or stems, each once, in its order."""
        found: dict[str, str] = {}
        for term in self.terms.within(start, end):
            if term.root in roots or term.stem in roots:
                found.setdefault(term.root, self.text[term.start : term.end])
        return " ".join(found.values())
