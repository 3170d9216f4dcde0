"""What a rule makes of the words it fits, and what it may ask: publication and earlier mentions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from factcheck.extract.times.expression import Kind
from factcheck.extract.times.lexicon import CLASSES, MEANINGS
from factcheck.extract.times.periods import Period
from factcheck.extract.times.tense import tense
from factcheck.extract.tokens import Tokens


@dataclass(slots=True)
class Reading:
    """One understanding of an expression."""

    type: Kind
    value: str
    period: Period | None = None
    """What later expressions may refer to."""
    low: int | None = None
    high: int | None = None
    approximate: bool = False
    mod: str | None = None
    anchor: tuple[int, int] | None = None
    alternatives: tuple[Period, ...] = ()
    yearless: bool = False
    """Whether its year is not told, but the nearest one."""
    compared: bool = False
    """Whether it is only there to compare with, as "a year ago" is; no later time starts from it."""
    clock: int | None = None
    """Minutes after midnight, where a time of day is given."""
    zone: int | None = None
    """Minutes ahead of UTC."""


@dataclass(slots=True)
class Mention:
    """A time found earlier in the text."""

    start: int
    end: int
    period: Period
    sentence: int
    compared: bool = False


@dataclass
class Context:
    """The text, its publication, and the times found in it so far."""

    tokens: Tokens
    published: tuple[int, int] | None
    """The first and last day on which it can have been published."""
    mentions: list[Mention] = field(default_factory=list)

    @property
    def year(self) -> int | None:
        """The year of publication, if it is known."""
        if self.published is None:
            return None
        first, last = (date.fromordinal(day).year for day in self.published)
        return first if first == last else None

    def story(self) -> Mention | None:
        """The last mention, where the text tells of another time than its publication's.

        That is so if the text has no publication date, or if the last times named all lie
        more than a year before it.
        """
        told = self.mentions[-6:]
        if self.published is None:
            return told[-1] if told else None
        before = self.published[0] - 400
        if not told or told[-1].period.high >= before:
            return None
        near = told if told[-1].period.grain in ("day", "month") else told[-3:]
        old = all(one.period.high < before for one in near) and (near is told or len(near) == 3)
        return told[-1] if old else None

    def relate(self, resolve: Callable[[int], Period | None]) -> Reading | None:
        """What holds for every day of publication; an unknown value without one."""
        if self.published is None:
            return Reading("DATE", "XXXX-XX-XX")
        earliest, latest = self.published
        first = resolve(earliest)
        last = first if earliest == latest else resolve(latest)
        if first is None or last is None:
            return None
        if first == last:
            return dated(first)
        value = masked(first.value, last.value)
        return Reading("DATE", value, None, first.low, last.high)

    def tense(self, start: int, end: int) -> str | None:
        """Whether the words around speak of the past or of what is next."""
        return tense(self.tokens, start, end)

    def antecedents(self, start: int, *grains: str) -> list[Mention]:
        """The distinct mentions of the nearest sentence that has any, the nearest last."""
        here = self.tokens.sentence(self.tokens.starts[start])
        found: list[Mention] = []
        for mention in reversed(self.mentions[-12:]):
            if grains and mention.period.grain not in grains:
                continue
            if found and mention.sentence != found[-1].sentence:
                break
            if here - mention.sentence > 30:
                break
            if all(mention.period != other.period for other in found):
                found.append(mention)
        return found[::-1]


@dataclass(frozen=True, slots=True)
class Parts:
    """The words that a rule fits, by the names of the rule."""

    match: re.Match[str]
    tokens: Tokens

    @property
    def start(self) -> int:
        """The index of the first word."""
        return self.match.start()

    @property
    def end(self) -> int:
        """The index after the last word."""
        return self.match.end()

    def __contains__(self, name: str) -> bool:
        """Whether the named part is there."""
        return name in self.match.re.groupindex and bool(self.match[name])

    def _span(self, name: str) -> tuple[int, int]:
        """Where a part stands; nowhere if it is missing."""
        return self.match.span(name) if name in self.match.re.groupindex else (-1, -1)

    def words(self, name: str) -> list[str]:
        """The words of a part in lower case; none where it is missing."""
        start, end = self._span(name)
        return [word.lower() for word in self.tokens.words[start:end]] if start >= 0 else []

    def meanings(self, name: str, *classes: str) -> list[object]:
        """What the words of these classes mean in a part."""
        start, end = self._span(name)
        if start < 0:
            return []
        letters = {CLASSES[one] for one in classes}
        return [
            MEANINGS[letter][word.lower()]
            for letter, word in zip(
                self.match.string[start:end], self.tokens.words[start:end], strict=True
            )
            if letter in letters
        ]

    def number(self, name: str, *classes: str) -> int:
        """What the first word of these classes means, if it is a number; else 0."""
        found = self.meanings(name, *classes)
        return found[0] if found and isinstance(found[0], int) else 0

    def word(self, name: str, *classes: str) -> str:
        """What the first word of these classes means, if it is text; else nothing."""
        found = self.meanings(name, *classes)
        return found[0] if found and isinstance(found[0], str) else ""


def dated(period: Period | None, *, approximate: bool = False) -> Reading | None:
    """A DATE of these days."""
    if period is None:
        return None
    return Reading("DATE", period.value, period, period.low, period.high, approximate)


def masked(a: str, b: str) -> str:
    """What two values share, with X for each character that they do not.

    >>> masked("2021-03-31", "2021-04-01")
    '2021-0X-XX'
    """
    if len(a) != len(b):
        return "XXXX"
    first = next((i for i, pair in enumerate(zip(a, b, strict=True)) if pair[0] != pair[1]), len(a))
    return a[:first] + "".join("X" if c.isdigit() else c for c in a[first:])
