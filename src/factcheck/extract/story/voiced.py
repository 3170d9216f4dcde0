"""Who "the company" is that says so: whose act the passage tells of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.claims import Claim
from factcheck.evidence import QuotedEvidence
from factcheck.extract.mentions.mention import Kind
from factcheck.extract.wordlists import words

_FIRMS = words(
    "company firm group club airline carrier retailer maker manufacturer operator bank builder"
)
"""Who speaks of what it does itself: "Norrail will close the line, the company said"."""
_LONGEST = 6
"""Of how many words the name of a firm is at most."""


def voiced(claim: Claim, kinds: Mapping[str, Kind]) -> dict[str, Any]:
    """What changes in a claim where "the company" says it of the firm that its passage begins with."""
    by = claim.attribution
    if by is None or by.speaker.lower().removeprefix("the ") not in _FIRMS:
        return {}
    first = claim.evidence[0] if claim.evidence else None
    told = first.exact if isinstance(first, QuotedEvidence) else ""
    begins = told.removeprefix("The ").replace("’", " ").replace("'", " ").split()[:_LONGEST]
    names = (" ".join(begins[:count]) for count in range(len(begins), 0, -1))
    meant = next((name for name in names if kinds.get(name) in ("organisation", "unknown")), None)
    if meant is None:
        return {}
    return {"attribution": by.model_copy(update={"speaker": meant})}
