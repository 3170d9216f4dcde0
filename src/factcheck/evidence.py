"""Evidence: the passage that shows a claim, with its words or with their hash."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, Discriminator, Tag

from factcheck.sources import Sha256, Text
from factcheck.values import Model


class Part(StrEnum):
    """The part of an article in which a passage stands."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    QUOTATION = "quotation"
    BOILERPLATE = "boilerplate"


def _span(value: tuple[int, int]) -> tuple[int, int]:
    start, end = value
    if not 0 <= start < end:
        raise ValueError(f"[{start}, {end}) is not a span: it runs from a start to a later end")
    return value


Span = Annotated[tuple[int, int], AfterValidator(_span)]
"""Half-open offsets into the canonical text, in code points."""


class QuotedEvidence(Model):
    """A passage with its words (W3C Web Annotation: position and quote selector)."""

    span: Span | None = None
    exact: Text
    prefix: str = ""
    suffix: str = ""
    part: Part = Part.BODY

    @property
    def sha256(self) -> str:
        """The hash of the quoted words."""
        return hashlib.sha256(self.exact.encode()).hexdigest()


class WithheldEvidence(Model):
    """A passage whose words are not ours to store: its place and its hash."""

    span: Span
    sha256: Sha256
    part: Part = Part.BODY


def _kind_of_evidence(value: Any) -> str:
    exact = "exact" in value if isinstance(value, dict) else isinstance(value, QuotedEvidence)
    return "quoted" if exact else "withheld"


Evidence = Annotated[
    Annotated[QuotedEvidence, Tag("quoted")] | Annotated[WithheldEvidence, Tag("withheld")],
    Discriminator(_kind_of_evidence),
]
