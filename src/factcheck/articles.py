"""Articles: a text as read, its parts, and what its file says about it."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from itertools import pairwise
from typing import Annotated, NamedTuple, Self

from pydantic import Field, model_validator

from factcheck.dates import DateInterval
from factcheck.evidence import Part
from factcheck.sources import Language, Origin, Text, Url
from factcheck.values import Model

_CREDITS = frozenset({Part.BYLINE, Part.DATELINE})


class Passage(NamedTuple):
    """A stretch of the text and the part of the article it is."""

    start: int
    """Offset of its first code point."""
    end: int
    """Offset after its last code point."""
    part: Part


class Amendment(Model):
    """A change that the page itself marks: struck-out words, or a declared correction."""

    old: str = ""
    """The words taken out; empty where only a text declares the change."""
    new: str = ""
    """The words put in their place, where they are marked."""
    text: str = ""
    """The paragraph they stand in, or the correction as declared."""


class Article(Model):
    """A text as read: canonical text and what the file says about itself.

    >>> article = Article(text="The pier opened.", published="2021-03-04")
    >>> article.part_at(0)
    <Part.BODY: 'body'>
    """

    text: str
    """The canonical text; every span counts its code points."""
    title: Text | None = None
    publisher: Text | None = None
    authors: tuple[Text, ...] = ()
    url: Url | None = None
    language: Language | None = None
    """Stated by the file, else told by its function words."""
    published: DateInterval | None = None
    published_at: datetime | None = None
    """With the time of day, where it is stated; without a zone where none is."""
    published_from: str | None = None
    """Which statement it is taken from: "front matter", "dateline", "what the text tells"."""
    published_inferred: bool = False
    """Whether no statement gives it, so that it is only bounded; `notes` say by what."""
    modified: DateInterval | None = None
    origin: Origin | None = None
    """The agency that a dateline or a credit names."""
    parts: tuple[Passage, ...] = ()
    """What is not white space, in order and without overlap; empty where nobody has looked."""
    corrections: tuple[Amendment, ...] = ()
    notes: Annotated[tuple[str, ...], Field(repr=False)] = ()
    """Sentences on what was decided in reading it, such as which of two dates was used."""
    path: Text | None = None
    """The file as the reader knows it."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        # Half of a surrogate pair is no character: it has no UTF-8, hence no hash.
        self.text.encode()
        end = 0
        for passage in self.parts:
            if not end <= passage.start < passage.end <= len(self.text):
                raise ValueError(f"{passage} is not a span of the text after the part before it")
            end = passage.end
        return self

    @cached_property
    def sha256(self) -> str:
        """The hash of the canonical text in UTF-8."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @cached_property
    def _starts(self) -> list[int]:
        return [passage.start for passage in self.parts]

    def part_at(self, offset: int) -> Part:
        """The part that a place of the text belongs to; the body where no part holds it."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self.parts[index].end:
            return self.parts[index].part
        return Part.BODY

    def beside_credits(self) -> Iterator[int]:
        """Where a credit or a date begins, and where what stands below it does."""
        for before, one in pairwise(self.parts):
            if not {before.part, one.part}.isdisjoint(_CREDITS):
                yield one.start

    def passages(self, *parts: Part) -> list[str]:
        """The words of every passage that is one of these parts."""
        return [self.text[one.start : one.end] for one in self.parts if one.part in parts]

    def __repr__(self) -> str:
        shown = [repr(self.title or self.path or self.text[:40])]
        shown += [str(self.published)] if self.published else []
        return f"Article({', '.join(shown)}, {len(self.text)} characters)"

    __str__ = __repr__
