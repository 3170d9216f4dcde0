"""What reports, claims and rumours say, and whether a text calls them false."""

from __future__ import annotations

import re

from factcheck.extract.events.reading import Reading

_LEAD = 90
"""How far before a clause it is told what to think of it."""
_RUMOUR = re.compile(
    r"\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|accusations?|speculation|notion|idea|theory)"
    r" (?:\w+ ){0,3}$"
)
_FALSE = re.compile(
    r"\b(?:no truth (?:in|to)|den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|refut\w*|rebutt?\w*|debunk\w*)\b"
)
_ARE_FALSE = re.compile(
    r"\b(?:is|are|was|were|as) (?:\w+ )?(?:false|untrue|wrong|baseless|unfounded|incorrect|inaccurate|fake"
    r"|nonsense|rubbish|not true|without foundation)\b"
)


def rumoured(reading: Reading, index: int) -> bool | None:
    """Whether what is told is what reports say, and these are called false; None where it is not.

    "Reports that she resigned are false", "there was no truth in claims that he had been arrested".
    """
    clause = reading.clauses[index]
    if clause.mark is None or reading.text[slice(*clause.mark)] != "that":
        return None
    first = max(0, clause.mark[0] - _LEAD)
    lead = reading.text[first : clause.mark[0]].lower()
    match = _RUMOUR.search(lead)
    verbs = (reading.clauses[one].verb for one in reading.clauses.indexes(clause.sentence))
    if match is None or any(verb.start <= first + match.start() < verb.end for verb in verbs):
        return None
    end = reading.prose.sentences[clause.sentence][1]
    return bool(_FALSE.search(lead) or _ARE_FALSE.search(reading.text, clause.verb.end, end))
