"""Where a passage stands in a text that has changed: its words, then its context, then its like.

The order is that of robust anchoring in web annotation (Brush et al. 2001; Hypothesis): the same words
nearest to the old place, preferring the same neighbours; else what stands between the old neighbours;
else the stretch that is most like it, where one is alike enough.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from factcheck.evidence import Evidence, QuotedEvidence, WithheldEvidence

LIKE = 68.0
"""Likeness in percent (normalised indel similarity) from which a stretch is the passage reworded.

Sentences that an editor has rewritten reach 69 and more, others of the same story 61 at most.
"""
SHORTEST = 16
"""Code points that a passage needs to be recognised by its like."""
LARGEST = 4 * 2**20
"""Code points of a text in which a like is looked for at most."""
_NEIGHBOURS = 8
"""Code points that each neighbour needs to be recognised by."""
_SEEDS = 2_000
"""Places of words at most by which a passage is looked for."""
_DIAGONALS = 6
_TRIED = 6
_AROUND = 40
"""Code points by which a stretch may begin elsewhere than its rarer words say."""

_WORD = re.compile(r"\w+")
_CHUNK = re.compile(r"\S+")

Span = tuple[int, int]


class Place(NamedTuple):
    """Where a passage stands now."""

    span: Span
    same: bool
    """Whether its words are the same."""


class Text:
    """A text in which passages are looked for; what that needs is made once."""

    def __init__(self, text: str) -> None:
        self.text = text

    def cost(self, passage: Evidence) -> int:
        """What looking for a passage costs at most, in code points hashed."""
        if isinstance(passage, QuotedEvidence):
            return len(self.text) // 16 + len(passage.exact) ** 2
        size = passage.span[1] - passage.span[0]
        return max(len(self.text) - size + 1, 0) * size

    def find(self, passage: Evidence) -> Place | None:
        """Where the passage stands now; None where nothing is enough like it."""
        if isinstance(passage, WithheldEvidence):
            return self._withheld(passage)
        start = passage.span[0] if passage.span else 0
        same = self._same(passage, start)
        if same is not None:
            return Place((same, same + len(passage.exact)), True)
        changed = (
            self._between(passage, start)
            or self._beside(passage, start)
            or self._like(passage.exact, start)
        )
        return Place(changed, False) if changed else None

    def _withheld(self, passage: WithheldEvidence) -> Place | None:
        """Where a stretch of the same length has the same hash, nearest to the old place."""
        start, end = passage.span
        size = end - start
        for at in _outwards(start, len(self.text) - size):
            if hashlib.sha256(self.text[at : at + size].encode()).hexdigest() == passage.sha256:
                return Place((at, at + size), True)
        return None

    def _same(self, passage: QuotedEvidence, start: int) -> int | None:
        """The same words, with both neighbours if they can be had, else with one, else with none."""
        exact, before, after = passage.exact, passage.prefix, passage.suffix
        if exact not in self.text:
            return None
        for left, right in ((before, after), (before, ""), ("", after), ("", "")):
            at = self._nearest(left + exact + right, start - len(left))
            if at is not None:
                return at + len(left)
        return None

    def _nearest(self, words: str, start: int) -> int | None:
        after = self.text.find(words, max(start, 0))
        before = self.text.rfind(words, 0, max(start, 0) + len(words))
        found = [place for place in (before, after) if place >= 0]
        return min(found, key=lambda place: abs(place - start), default=None)

    def _between(self, passage: QuotedEvidence, start: int) -> Span | None:
        """What stands where the old neighbours still stand."""
        before, after = passage.prefix, passage.suffix
        if min(len(before.strip()), len(after.strip())) < _NEIGHBOURS:
            return None
        at = self._nearest(before, start - len(before))
        if at is None:
            return None
        first = at + len(before)
        last = self.text.find(after, first, first + 2 * len(passage.exact) + len(after))
        there = self.text[first:last] if last > first else ""
        if not there.strip():
            return None
        return first + len(there) - len(there.lstrip()), first + len(there.rstrip())

    def _beside(self, passage: QuotedEvidence, start: int) -> Span | None:
        """The stretch like a short passage next to the only one of its neighbours that still stands."""
        from rapidfuzz.fuzz import ratio

        exact, before, after = passage.exact, passage.prefix, passage.suffix
        if len(exact) >= SHORTEST:
            return None
        spans: list[Span] = []
        if len(before.strip()) >= _NEIGHBOURS:
            at = self._nearest(before, start - len(before))
            first = at + len(before) if at is not None else len(self.text)
            words = _CHUNK.finditer(self.text, first, first + 2 * len(exact))
            spans += [(first, word.end()) for word in words]
        if len(after.strip()) >= _NEIGHBOURS:
            last = self._nearest(after, start + len(exact)) or 0
            words = _CHUNK.finditer(self.text, self._gap(last - 2 * len(exact)), last)
            spans += [(word.start(), last) for word in words]
        scored = ((ratio(exact, self.text[slice(*span)]), span) for span in spans)
        score, span = max(scored, default=(0.0, (0, 0)))
        return span if score >= LIKE else None

    def _like(self, exact: str, start: int) -> Span | None:
        """The stretch from word to word that is most like the passage."""
        from rapidfuzz.fuzz import ratio

        if len(exact) < SHORTEST or len(self.text) > LARGEST:
            return None
        spans = {span for shift in self._shifts(exact) for span in self._near(shift, len(exact))}
        scored = (
            (ratio(exact, self.text[slice(*span)], score_cutoff=LIKE), -abs(span[0] - start), span)
            for span in spans
        )
        score, _, span = max(scored, default=(0.0, 0, None))
        return span if score else None

    def _shifts(self, exact: str) -> list[int]:
        """By how much the passage has to be moved for most of its rarer words to fit."""
        words = [(found[0], found.start()) for found in _WORD.finditer(exact)]
        votes: Counter[int] = Counter()
        seeds = 0
        for word, offset in sorted(words, key=lambda word: len(self._places.get(word[0], ()))):
            places = self._places.get(word, ())
            seeds += len(places)
            if seeds > _SEEDS and votes:
                break
            # Words put in or taken out move the others by a little.
            votes.update((place - offset) // 8 for place in places)
        joined = {bin_: votes[bin_] + votes[bin_ + 1] + votes[bin_ - 1] for bin_ in votes}
        best = sorted(joined, key=lambda bin_: (-joined[bin_], bin_))[:_DIAGONALS]
        return [bin_ * 8 for bin_ in best]

    def _near(self, start: int, size: int) -> Iterator[Span]:
        """Stretches from word to word that begin and end near a place."""
        low, high = self._gap(start - _AROUND), self._gap(start + size + 2 * _AROUND)
        edges = [*_WORD.finditer(self.text, low, high), *_CHUNK.finditer(self.text, low, high)]
        starts = sorted({edge.start() for edge in edges}, key=lambda at: abs(at - start))
        ends = {edge.end() for edge in edges}
        for first in starts[:_TRIED]:
            nearest = sorted(ends, key=lambda at: abs(at - first - size))
            yield from ((first, last) for last in nearest[: 2 * _TRIED] if last > first)

    def _gap(self, place: int) -> int:
        """The end of the word that a place is in the midst of, or the place itself."""
        place = min(max(place, 0), len(self.text))
        inside = place and self.text[place - 1].isalnum() and _WORD.match(self.text, place)
        return inside.end() if inside else place

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where each word stands, of a frequent one only the first places."""
        found: dict[str, list[int]] = {}
        for word in _WORD.finditer(self.text):
            places = found.setdefault(word[0], [])
            if len(places) < _SEEDS:
                places.append(word.start())
        return found


def _outwards(start: int, last: int) -> Iterator[int]:
    """Every place from 0 to the last, nearest to the start first."""
    start = min(start, last)
    for distance in range(max(start, last - start) + 1):
        for place in dict.fromkeys((start - distance, start + distance)):
            if 0 <= place <= last:
                yield place
