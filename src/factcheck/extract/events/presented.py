"""How an article presents what was found: as fact, plan, threat or denial, or not at all."""

from __future__ import annotations

import re
from datetime import date

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.modes import settled
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.rumours import rumoured
from factcheck.extract.events.told import Told
from factcheck.extract.factuality import Factuality
from factcheck.extract.factuality.cues import NOBODY
from factcheck.extract.speakers import Act, Report
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING
from factcheck.predicates import VERBATIM, Predicate
from factcheck.stances import Position, Stance

_NEEDED = words("need use require design intend mean build make")
"""What something is needed or made for need not happen."""
_IMPLYING = words("manage begin start continue go come help proceed cease give get happen")
"""Verbs whose infinitive has happened when they are told."""
_NOT_AHEAD = frozenset(("death", "birth", "winner", "attack"))
"""Events that nobody plans to tell of."""
DEEDS = frozenset(("action", "happening"))
"""Predicates that hold whatever is done, and whatever befalls."""
_NOT_QUITE = words("nearly almost virtually practically wrongly wrongfully falsely mistakenly")
_WISHING = words("like prefer love")
"""Verbs whose "would" tells what somebody wants."""
_IF = words("if unless")
_TEMPORAL = words("after before since until once")
_SURE = (Certainty.CERTAIN, Certainty.PROBABLE)
_PHASES = frozenset(("start", "end", "stop"))
"""What did not begin or end at one time did at another."""
_TURNED = re.compile(r"\b(?:until|till|since|yet|because|alone|only|just|simply|immediately)\b")
"""What is denied of a circumstance only: "did not close until May"."""
_PLAIN = Factuality(Polarity.AFFIRMED, Certainty.CERTAIN, Modality.ASSERTED, False, ())
_ENTRY = re.compile(r"(?<![\w,] )\b((?:1[5-9]|20)\d\d): (?=[A-Z])")
"""The head of an entry in a chronicle."""
_ENTRY_LONGEST = 400


def presented(
    reading: Reading, told: Told, report: Report | None, predicate: Predicate
) -> Factuality | str:
    """How sure it is and in which mode it is told; else the reason why it is no claim."""
    facts = _PLAIN if told.clause is None else facts_of(reading, told.clause)
    if told.clause is not None and (reason := _unreal(reading, told.clause, predicate)):
        return reason
    if told.denied:
        return _PLAIN._replace(polarity=Polarity.DENIED, modality=Modality.DENIED)
    if told.predicate == VERBATIM:
        return _verbatim(reading, told, facts, report)
    if predicate.kind in ("event", "quantity") and _untold(reading, told, facts):
        return "nothing says that it happened or is to"
    if facts.modality is Modality.CONDITIONAL and predicate.kind == "event" and report:
        # "said it would close" is a plan; "would close" alone is only supposed.
        facts = facts._replace(modality=Modality.PLANNED)
    elif facts.modality is Modality.CONDITIONAL and (
        predicate.kind == "event" or facts.certainty is Certainty.UNKNOWN
    ):
        return "it is only supposed"
    if told.predicate in _NOT_AHEAD and facts.modality is not Modality.ASSERTED:
        return "it has not happened"
    if report is not None and report.hearsay and facts.certainty is Certainty.CERTAIN:
        facts = facts._replace(certainty=Certainty.PROBABLE)
    if isinstance(told.value, Stance) or told.predicate == "reason":
        return _positioned(reading, told, report, facts)
    if predicate.kind == "attribute" and facts.certainty not in _SURE:
        return "it is not sure"
    open_ = predicate.kind == "attribute" or told.predicate in DEEDS
    beside = predicate.values == "many" and open_
    if told.clause is not None and (rumour := rumoured(reading, told.clause)) is not None:
        if not rumour:
            return "it is only rumoured"
        return facts._replace(polarity=Polarity.DENIED, modality=Modality.DENIED)
    if facts.polarity is Polarity.DENIED and facts.modality is not Modality.DENIED:
        undone = _undone(reading, told, facts, predicate) or _renounced(told, facts, predicate)
        return facts if beside or undone else "it did not happen"
    return facts


def _unreal(reading: Reading, index: int, predicate: Predicate) -> str | None:
    """Why what a clause tells is not told as so: "nearly died", "if it rains, the mill closes"."""
    if _not_quite(reading, index):
        return "it is told as not quite so"
    clause, words_ = reading.clauses[index], reading.prose.words
    first, _ = reading.prose.bounds[clause.sentence]
    hangs = clause.kind == "main" and words_.lower[first] in _IF
    return "it is only supposed" if hangs and predicate.kind != "stance" else None


def _verbatim(
    reading: Reading, told: Told, facts: Factuality, report: Report | None
) -> Factuality | str:
    """What is told in the words of the text, which hold the negation of their own verb."""
    if told.clause is None:
        return "it is only supposed"
    verb = reading.clauses[told.clause].verb
    supposed = facts.modality is Modality.CONDITIONAL and verb.lemma not in _WISHING
    if supposed and (report is None or verb.negated):
        return "it is only supposed"
    if facts.certainty is Certainty.UNKNOWN:
        if report is None or not report.hearsay or facts.modality is Modality.CONDITIONAL:
            return "it is only supposed"
        facts = facts._replace(certainty=Certainty.POSSIBLE)
    if (rumour := rumoured(reading, told.clause)) is not None:
        return "it is only rumoured" if not rumour else facts._replace(polarity=Polarity.DENIED)
    clause = reading.clauses[told.clause]
    subject = clause.subject or (0, 0)
    nobody = reading.text[slice(*subject)].lower().startswith(NOBODY)
    if verb.negated or (nobody and told.span[0] <= subject[0]):
        other = facts.polarity is Polarity.DENIED
        facts = facts._replace(polarity=Polarity.AFFIRMED if other else Polarity.DENIED)
    if report is not None and report.hearsay and facts.certainty is Certainty.CERTAIN:
        facts = facts._replace(certainty=Certainty.PROBABLE)
    return facts


def _undone(reading: Reading, told: Told, facts: Factuality, predicate: Predicate) -> bool:
    """Whether it is told outright that one thing did not happen: "did not meet the general"."""
    if predicate.kind != "event" or told.clause is None or facts.certainty is not Certainty.CERTAIN:
        return False
    clause = reading.clauses[told.clause]
    whole = clause.kind in ("main", "complement") and facts.modality is Modality.ASSERTED
    past = clause.verb.tense == "past" or clause.verb.perfect
    end = reading.prose.sentences[clause.sentence][1]
    if told.predicate in _PHASES or _TURNED.search(reading.text, clause.verb.end, end):
        return False
    return whole and past and clause.verb.negated and clause.verb.modal is None


def _renounced(told: Told, facts: Factuality, predicate: Predicate) -> bool:
    """Whether it is told outright that it is not to happen: "said she would not resign"."""
    ahead = facts.modality is Modality.PLANNED and facts.certainty in _SURE
    return predicate.kind == "event" and told.predicate not in _NOT_AHEAD | _PHASES and ahead


def _not_quite(reading: Reading, index: int) -> bool:
    """Whether an adverb of the verb takes it back: "nearly died", "was wrongly convicted"."""
    words_, verb = reading.prose.words, reading.clauses[index].verb
    first, end = words_.first_at(verb.start), words_.end_at(verb.end)
    beside = words_.lower[max(0, first - 1) : end]
    return not _NOT_QUITE.isdisjoint(beside) or (
        beside[:1] == ["but"] and (words_.lower[first - 2 : first - 1] == ["all"])
    )


def _untold(reading: Reading, told: Told, facts: Factuality) -> bool:
    """Whether nothing says that it happened or is to: "paid a firm to carry the cargo"."""
    if facts.certainty is Certainty.UNKNOWN:
        return facts.modality is not Modality.CONDITIONAL
    if told.clause is None or reading.clauses[told.clause].kind != "infinitive":
        return False
    above = reading.parent(told.clause)
    verb = None if above is None else reading.clauses[above].verb
    if verb is not None and verb.lemma in _NEEDED:
        return verb.voice == "passive"
    sure = facts.modality is Modality.ASSERTED and facts.polarity is Polarity.AFFIRMED
    return sure and (verb is None or verb.lemma not in _IMPLYING)


def _positioned(
    reading: Reading, told: Told, report: Report | None, facts: Factuality
) -> Factuality:
    """How a position, or the reason for one, is told: as taken, as planned, or as a threat."""
    if told.clause is not None and isinstance(told.value, Stance):
        taken = told.value.low in (Position.COMMITTED, Position.GONE)
        facts = settled(reading, told.clause, facts) if taken else facts
    threat = report is not None and _threatens(reading, told, report)
    mode = Modality.THREATENED if threat else facts.modality
    return facts._replace(polarity=Polarity.AFFIRMED, modality=mode)


def _threatens(reading: Reading, told: Told, report: Report) -> bool:
    """Whether a party warns of its own leaving."""
    out = isinstance(told.value, Stance) and told.value.low >= Position.LEAVING
    if not out or report.act not in (Act.WARN, Act.THREATEN):
        return False
    names = reading.names.catalogue
    ours = {names.resolve(one) for one in told.subject}
    voices = [one for one in (report.speaker, report.speaks_for) if one]
    return any(ours & names.sides(names.resolve(one)) for one in voices)


def happened(reading: Reading, told: Told, facts: Factuality) -> bool:
    """Whether it is told as one thing that has happened, not as what happens at times."""
    if told.clause is None or facts.modality is not Modality.ASSERTED:
        return False
    verb = reading.clauses[told.clause].verb
    return verb.tense == "past" or verb.perfect


def beside(reading: Reading, index: int) -> bool:
    """Whether a clause only says when something else is: "days after Lorn rejected the plan"."""
    return mark_of(reading, index) in _TEMPORAL


def _recalled(reading: Reading, index: int) -> bool:
    """Whether a past stands under a present of saying: "has said that he supported the plan"."""
    clause, above = reading.clauses[index], reading.parent(index)
    if clause.kind != "complement" or above is None:
        return False
    verb = reading.clauses[above].verb
    shifted = clause.verb.tense == "past" or (clause.verb.modal == "would" and verb.perfect)
    return shifted and verb.lemma in REPORTING and verb.tense == "present"


def unheld(reading: Reading, index: int) -> str | None:
    """Why nobody can tell when a position was held that has no time of its own; None where it is now."""
    if beside(reading, index):
        return "when is told by what it stands beside"
    if _entered(reading, index):
        return "an entry of a chronicle tells it, and when is not told"
    if _recalled(reading, index):
        return "it was so before it was said, and when is not told"
    return None


def _entered(reading: Reading, index: int) -> bool:
    """Whether a clause stands under a year of a chronicle: "1947: … Castria rejects the plan"."""
    at, published = reading.clauses[index].verb.start, reading.times.published
    years = [int(one[1]) for one in _ENTRY.finditer(reading.text, max(0, at - _ENTRY_LONGEST), at)]
    if not years or published is None or published.low is None:
        return False
    return years[-1] < date.fromordinal(published.low).year


def mark_of(reading: Reading, index: int) -> str:
    """The word that opens a clause, in lower case; "" where none does."""
    clause = reading.clauses[index]
    return reading.text[slice(*clause.mark)].lower() if clause.mark else ""
