"""How a text presents an event, and what is known of that from the verb outwards."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.factuality import cues
from factcheck.extract.sentences import Span


class Factuality(NamedTuple):
    """How a text presents an event."""

    polarity: Polarity
    certainty: Certainty
    modality: Modality
    future: bool
    """Whether it lies after the time of what governs it."""
    reasons: tuple[Span, ...]
    """The words that tell, from the verb outwards."""


class State:
    """What has been read so far, from the verb outwards."""

    def __init__(self) -> None:
        self.denied = False
        self.certainty = Certainty.CERTAIN
        self.modality = Modality.ASSERTED
        self.future = False
        self.reasons: list[Span] = []

    def doubt(self, certainty: Certainty, reason: Span) -> None:
        """Be at most as certain as a cue allows."""
        self.certainty = max(self.certainty, certainty, key=cues.ORDER.index)
        self.reasons.append(reason)

    def mode(self, modality: Modality) -> None:
        """The innermost mode counts."""
        if self.modality is Modality.ASSERTED:
            self.modality = modality

    def deny(self, reason: Span) -> None:
        """Turn the polarity."""
        self.denied = not self.denied
        self.reasons.append(reason)

    def result(self) -> Factuality:
        """The reading as a value."""
        polarity = Polarity.DENIED if self.denied else Polarity.AFFIRMED
        return Factuality(polarity, self.certainty, self.modality, self.future, tuple(self.reasons))
