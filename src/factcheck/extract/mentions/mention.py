"""What `find_mentions` returns."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["person", "organisation", "place", "unknown"]
How = Literal["catalogue", "name", "part", "role", "description", "pronoun"]


class Mention(NamedTuple):
    """Words that mean somebody or something, and whom they mean."""

    start: int
    end: int
    name: str | None
    """The full name, or the catalogue's id; None where it is not resolved."""
    kind: Kind
    how: How
    candidates: tuple[str, ...] = ()
    """The catalogue's ids that the name fits; two or more are ambiguous, and none is chosen."""
    role: str | None = None
    """What an apposition says that it is: "mayor", "spokeswoman"."""
    speaks_for: str | None = None
    """The name whose spokesman, head or officer it is."""
