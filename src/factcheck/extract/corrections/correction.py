"""What `find_corrections` returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["correction", "clarification", "retraction", "update", "editor's note"]
"""What a notice does. An update changes what was told, without the word that it was wrong; an
editor's note is one that does none of the others, such as an expression of concern."""

Field = Literal[
    "name",
    "age",
    "number",
    "date",
    "place",
    "title",
    "affiliation",
    "quote",
    "attribution",
    "image",
    "headline",
    "spelling",
]
"""What a notice is about. `title` is a role or rank, `affiliation` an employer, party, school or
team, `attribution` who said or did something, `spelling` a typo in anything but a name; `number`
holds amounts, rates and lengths of time."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that a notice takes back, with what it says is right."""

    start: int
    """Offset of the first code point of the notice, or of its part about this one thing."""
    end: int
    """Offset after its last code point."""
    text: str
    old: str | None
    """What was published, in the words of the notice; None where it does not say."""
    new: str | None
    """What is right, in the words of the notice; None where it does not say."""
    field: Field | None
    kind: Kind
