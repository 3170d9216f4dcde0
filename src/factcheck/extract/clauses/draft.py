"""A clause in the making; its places count words."""

from __future__ import annotations

from factcheck.extract.clauses.clause import Kind
from factcheck.extract.sentences import Span


class Draft:
    """A clause that waits for its verb or has it."""

    __slots__ = (
        "above", "end", "first", "held", "index", "kind", "lemma", "limit", "mark", "subject", "verb"
    )  # fmt: skip

    def __init__(
        self,
        first: int,
        kind: Kind,
        mark: int | None,
        above: Draft | None,
        verb: Span | None = None,
    ) -> None:
        self.first, self.kind, self.mark, self.above, self.verb = first, kind, mark, above, verb
        self.lemma = ""
        self.subject: Span | None = None
        self.end = -1
        self.limit = -1
        """Where its object and adjuncts end at the latest."""
        self.held = -1
        """Where its first words end, if a clause inside it came before its verb."""
        self.index = -1
