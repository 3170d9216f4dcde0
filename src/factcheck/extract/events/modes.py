"""In which mode something is told: what stands before an -ing form, and how sure it is."""

from __future__ import annotations

import re

from factcheck.claims import Certainty, Modality
from factcheck.extract.clauses import Clause
from factcheck.extract.events.reading import Reading
from factcheck.extract.factuality import Factuality, factuality
from factcheck.extract.factuality.cues import INTENT, MODES, NOT_DONE, ORDER
from factcheck.extract.wordlists import words

GERUNDS = {
    "interest in": Modality.PLANNED, "interested in": Modality.PLANNED, "open to": Modality.OFFERED,
    "forward to": Modality.PLANNED, "plans for": Modality.PLANNED, "consider": Modality.PLANNED,
    "considering": Modality.PLANNED, "stop": Modality.ASSERTED, "aim of": Modality.PLANNED,
    "goal of": Modality.PLANNED, "idea of": Modality.PLANNED, "hope of": Modality.PLANNED,
    "ready for": Modality.PLANNED,
}  # fmt: skip
"""What brings an -ing form, and the mode in which it is told."""
_GERUND = re.compile(r"(?:,|\b(?:" + "|".join(GERUNDS) + r"))\s*$")
_LEAD = 24
_NAMING = words("name call title interest")
"""Verbs whose participle only says what something is called, or whom a sentence speaks of."""
_REFUSE = words("refuse decline reject")
_RESOLVED = words("decision readiness willingness")
_KINDS = frozenset(("main", "complement", "infinitive", "relative"))
_TIMED = words("after before since when as while although though until")
"""What opens a clause that tells what happened beside another."""
_DECIDING = words("decide choose opt elect resolve")
_WANTING = words("want need like wish prefer")


def facts(reading: Reading, index: int) -> Factuality:
    """How the text presents what a clause says, words before an -ing form included."""
    clause = reading.clauses[mode_of(reading, index)]
    found = factuality(reading.prose, clause)
    if clause.kind != "participle":
        return found
    start = clause.verb.start
    lead = reading.text[max(0, start - _LEAD) : start].rstrip().lower()
    mode = next((mode for lead_in, mode in GERUNDS.items() if lead.endswith(lead_in)), None)
    if mode is None or mode is Modality.ASSERTED:
        return found
    sure = max(found.certainty, Certainty.PROBABLE, key=ORDER.index)
    return found._replace(modality=mode, certainty=sure, future=True)


def mode_of(reading: Reading, index: int) -> int:
    """The clause whose mode a bare verb shares: "could sell the mill or close it"."""
    clause = reading.clauses[index]
    if not index or not reading.coordinated(index):
        return index
    before = reading.clauses[index - 1]
    bare = reading.text[clause.verb.start : clause.verb.end] == clause.verb.lemma
    return index - 1 if bare and (before.verb.modal or before.kind == "infinitive") else index


def loose(reading: Reading, clause: Clause) -> bool:
    """Whether an -ing form stands where nothing tells that it happens: "the cost of joining"."""
    if clause.kind != "participle":
        return False
    if clause.verb.voice == "passive":
        return clause.verb.lemma in _NAMING or _wanted(reading, clause)
    start = clause.verb.start
    return _GERUND.search(reading.text, max(0, start - _LEAD), start) is None


def told_of(reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells what happened, and does not only suppose it."""
    mark = clause.mark and reading.text[slice(*clause.mark)].lower()
    return clause.kind in _KINDS or (clause.kind == "subordinate" and mark in _TIMED)


def _wanted(reading: Reading, clause: Clause) -> bool:
    """Whether somebody only wants it done: "want him found guilty"."""
    above = reading.prose.parent(clause)
    if above is None or above.verb.lemma not in _WANTING:
        return False
    return "," not in reading.text[above.verb.end : clause.verb.start]


def undecided(reading: Reading, index: int) -> bool:
    """Whether it is left open: "has not decided whether to take part"."""
    start = reading.clauses[index].verb.start
    clause = reading.clauses[index]
    lead = reading.text[max(0, start - len("whether to ")) : start].lower()
    return clause.kind == "infinitive" and "whether" in lead


def wished(reading: Reading, index: int) -> bool:
    """Whether it is what a party should do, and no position it has: "the senate should reject it"."""
    clause = reading.clauses[mode_of(reading, index)]
    return clause.verb.modal in ("should", "ought")


def unrefused(reading: Reading, index: int) -> bool:
    """Whether a refusal is denied: "has not refused to take part"."""
    clause, above = reading.clauses[index], reading.parent(index)
    if clause.kind != "infinitive" or above is None:
        return False
    verb = reading.clauses[above].verb
    return verb.lemma in _REFUSE and verb.negated


def settled(reading: Reading, index: int, found: Factuality) -> Factuality:
    """As fact, where it was decided: who "decided not to join" has taken a position."""
    clause, above = reading.clauses[index], reading.parent(index)
    if clause.kind != "infinitive" or above is None or found.modality is not Modality.PLANNED:
        return found
    verb = reading.clauses[above].verb
    taken = verb.lemma in _DECIDING and (verb.tense == "past" or verb.perfect)
    if not taken or verb.negated or verb.modal or reading.clauses[above].kind == "infinitive":
        return found
    return found._replace(modality=Modality.ASSERTED, certainty=Certainty.CERTAIN, future=False)


def own_will(reading: Reading, index: int) -> bool:
    """Whether a position is a party's own, and not what something is for: "pads to support"."""
    clause, words_ = reading.clauses[index], reading.prose.words
    if clause.kind != "infinitive":
        return clause.kind != "participle" or clause.verb.voice == "active"
    at = words_.first_at(clause.verb.start) - 1
    above = reading.parent(index)
    lemma = None if above is None else reading.clauses[above].verb.lemma
    if words_.lower[at] in INTENT | _RESOLVED:
        return True
    return words_.classes[at] != "w" and (lemma in MODES or lemma in NOT_DONE)
