"""What `find_reports` returns."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.sentences import Span
from factcheck.extract.speakers.cues import Act
from factcheck.extract.times.expression import TimeExpression


class Report(NamedTuple):
    """Somebody says, thinks or wants something: who, by which words, and what."""

    source: Span | None
    """The words that name who says it; None where nobody is named."""
    cue: Span | None
    """The words that tell that it is said; None for a quotation that only its place attributes."""
    content: tuple[Span, ...]
    """What is said; more than one span where the cue stands amid it."""
    act: Act
    direct: bool
    """Whether some of it is quoted."""
    negated: bool = False
    """Whether it was not said: "did not confirm"."""
    speaker: str | None = None
    """The full name or the catalogue's id; else the words themselves: "a spokesman"."""
    speaks_for: str | None = None
    """Whose voice the speaker is, as far as the text or the catalogue tells."""
    via: tuple[str, ...] = ()
    """Who tells that it was said, first teller first."""
    channel: Span | None = None
    """Where it was said: "in a statement", "on Twitter"."""
    said: TimeExpression | None = None
    """When it was said, where the sentence of the cue tells: "said on Tuesday"."""
    others: tuple[str, ...] = ()
    """Who says it together with the speaker: "Ada Lorn and Ben Reed said"."""
    hearsay: bool = False
    """Whether the speaker stays unnamed: "reportedly", "sources say", "it was announced"."""
