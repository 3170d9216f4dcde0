"""How an article presents what was found: as fact, plan, threat or denial, or not at all."""

from __future__ import annotations

from factcheck.claims import Certainty, Modality, Polarity, When
from factcheck.dates import DateInterval
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.factuality import Factuality
from factcheck.extract.speakers import Act, Report
from factcheck.extract.wordlists import words
from factcheck.predicates import Predicate
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
_SURE = (Certainty.CERTAIN, Certainty.PROBABLE)
_PLAIN = Factuality(Polarity.AFFIRMED, Certainty.CERTAIN, Modality.ASSERTED, False, ())


def presented(
    reading: Reading, told: Told, report: Report | None, predicate: Predicate
) -> Factuality | str:
    """How sure it is and in which mode it is told; else the reason why it is no claim."""
    facts = _PLAIN if told.clause is None else facts_of(reading, told.clause)
    if told.clause is not None and _not_quite(reading, told.clause):
        return "it is told as not quite so"
    if told.denied:
        return _PLAIN._replace(polarity=Polarity.DENIED, modality=Modality.DENIED)
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
        threat = report is not None and _threatens(reading, told, report)
        mode = Modality.THREATENED if threat else facts.modality
        return facts._replace(polarity=Polarity.AFFIRMED, modality=mode)
    if predicate.kind == "attribute" and facts.certainty not in _SURE:
        return "it is not sure"
    beside = predicate.values == "many" and (
        predicate.kind == "attribute" or told.predicate in DEEDS
    )
    if facts.polarity is Polarity.DENIED and facts.modality is not Modality.DENIED:
        return facts if beside else "it did not happen"
    return facts


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


def ahead(facts: Factuality, when: When | None, published: DateInterval | None) -> Factuality:
    """As a plan, where the time told lies after the article: "lifts off on Friday"."""
    if not isinstance(when, DateInterval) or published is None or published.high is None:
        return facts
    later = when.low is not None and when.low > published.high
    if later and facts.modality is Modality.ASSERTED:
        return facts._replace(modality=Modality.PLANNED)
    return facts
