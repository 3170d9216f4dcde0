"""Sources: the record of an article, and where its text comes from."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from factcheck.dates import DateInterval
from factcheck.values import Model

Slug = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=100)]
"""A short name for use in references: letters, digits, dot, dash, underscore."""
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Text = Annotated[str, Field(min_length=1, max_length=5000)]
Url = Annotated[str, Field(pattern=r"^https?://", max_length=2000)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
"""A language tag (BCP 47), such as `en` or `pt-BR`."""


class CopyOf(Model):
    """The origin of a text that repeats another source."""

    copy_of: Slug


class Agency(Model):
    """The origin of a text that a news agency supplied."""

    agency: Text


def _kind_of_origin(value: Any) -> str:
    if isinstance(value, dict):
        return "copy" if "copy_of" in value else "agency"
    if isinstance(value, CopyOf):
        return "copy"
    return "agency" if isinstance(value, Agency) else "own"


Origin = Annotated[
    Annotated[Literal["own"], Tag("own")]
    | Annotated[CopyOf, Tag("copy")]
    | Annotated[Agency, Tag("agency")],
    Discriminator(_kind_of_origin),
]
"""Where a text comes from: own reporting, an agency, or a copy of another source."""


class Source(Model):
    """The record of one article: one text by one publisher."""

    id: Slug
    title: Text | None = None
    publisher: Text | None = None
    authors: tuple[Text, ...] = ()
    url: Url | None = None
    language: Language | None = None
    published: DateInterval | None = None
    published_inferred: bool = False
    """Whether the article does not state it, so that it is only bounded by what it tells."""
    modified: DateInterval | None = None
    origin: Origin | None = None
    """None where it is unknown, which is never counted as independent of a shared text."""
    path: Text | None = None
    """Where the text lies, relative to the project."""
    sha256: Sha256 | None = None
    """Of the canonical text in UTF-8."""
    withdrawn: Text | None = None
    """Why it was taken back as a whole; its claims are kept and not compared."""
    note: Text | None = None
