"""Small words between capitalised ones: which stand within a name, and which part two."""

from __future__ import annotations

import re

from factcheck.extract.mentions import nouns
from factcheck.extract.prose import Prose

_JOINT = re.compile(r"[fcp]d?")
_OF = frozenset(("of", "for", "on"))


def coordinated(prose: Prose, first: int, end: int) -> list[tuple[int, int]]:
    """The two names of "Acme and Borel"; one of "Department of Trade and Industry"."""
    joint = _JOINT.search(prose.words.classes, first, end)
    if joint is None or _within(prose, first, joint.start(), end):
        return [(first, end)]
    return [(first, joint.start()), *coordinated(prose, joint.end(), end)]


def _within(prose: Prose, first: int, at: int, end: int) -> bool:
    """Whether a small word stands within a name: "of", "and" or "for" in that of a body."""
    lower = prose.words.lower
    lead = lower[first:at]
    body = not nouns.ORGANISATION.isdisjoint(lead)
    if lower[at] == "&":
        return True
    if prose.words.classes[at] == "p":
        return lower[at] == "for" and (body or lead[-1] in nouns.LEAGUES)
    if lower[at] != "and":
        return body
    fields = body and not _OF.isdisjoint(lead)
    if fields or end - at == 3:
        return lower[end - 1] not in nouns.FIRMS if fields else lower[end - 1] in nouns.PUBLIC
    return False
