"""What a claim says, in one sentence of our own words."""

from __future__ import annotations

from factcheck.amounts import in_words
from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.events.inflection import agreeing, is_plural, third_person
from factcheck.extract.events.told import Told, Wording
from factcheck.extract.factuality import Factuality
from factcheck.stances import Stance
from factcheck.values import Quantity

PHRASES = {
    "agreement": "agree on", "treaty": "sign a treaty on", "talks": "hold talks on",
    "meeting": "meet", "offer": "offer", "proposal": "propose", "order": "order",
    "sanctioning": "put sanctions on", "withdrawal": "leave", "removal": "be put out of",
    "launch": "be launched", "opening": "open", "closure": "close", "start": "begin",
    "completion": "be completed", "end_of_life": "be taken out of service", "end": "end",
    "stop": "stop", "operation": "operate", "founding": "be founded", "construction": "be built", "release": "be released",
    "attack": "be attacked", "announcement": "announce", "appointment": "be appointed",
    "resignation": "resign as", "death": "die", "birth": "be born", "arrest": "be arrested over",
    "charge": "be charged with", "ruling": "rule on", "acquisition": "acquire",
    "hearing": "be heard by", "sentencing": "be sentenced", "election": "be elected",
    "collapse": "collapse", "overflow": "overflow", "inquiry": "open an inquiry into",
    "postponement": "be postponed", "interference": "interfere with", "allegation": "allege",
}  # fmt: skip
"""The verb of each event; that of an action is in its text."""
_STANCES = {
    "support": "support", "appeal": "appeal against", "concession": "concede",
    "responsibility": "take responsibility for",
}  # fmt: skip
_ATTITUDES = {
    "committed": "", "willing": "want to", "open": "leave open whether to",
    "undecided": "be undecided whether to", "reluctant": "be reluctant to",
    "leaving": "mean not to", "gone": "refuse to",
}  # fmt: skip
_REFUSALS = {"support": "reject", "responsibility": "deny responsibility for"}
_POSITIONS = {
    "committed": "stand by", "willing": "want", "open": "leave open", "undecided": "be undecided on",
    "reluctant": "have doubts about", "leaving": "mean to leave", "gone": "be out of",
}  # fmt: skip
_MODES = {Modality.THREATENED: "threaten", Modality.OFFERED: "offer"}
_DENYING = (Modality.DENIED, Modality.CORRECTED)
_UNSURE = (Certainty.POSSIBLE, Certainty.UNKNOWN)


def gist(told: Told, facts: Factuality) -> str:
    """One sentence on what was found, which says so where it is denied, planned or unsure.

    >>> from factcheck.claims import Certainty, Modality, Polarity
    >>> sure = Factuality(Polarity.AFFIRMED, Certainty.CERTAIN, Modality.ASSERTED, False, ())
    >>> left = Told("withdrawal", 0, (0, 1), ("Orvane Steel",), ("the Vell bridge",))
    >>> gist(left, sure)
    'Orvane Steel leaves the Vell bridge.'
    >>> gist(left, sure._replace(polarity=Polarity.DENIED, modality=Modality.PLANNED))
    'Orvane Steel is not to leave the Vell bridge.'
    """
    if told.gist:
        return f"{_denial(facts)}{told.gist}"
    wording = told.wording or Wording()
    object_ = wording.object or told.object
    rest = f" {' and '.join(object_)}" if object_ else ""
    if isinstance(told.value, Stance):
        position = f"{' and '.join(told.subject)} {_position(told, told.value, rest)}"
        return f"It is denied that {position}." if told.denied else f"{position}."
    subject = wording.subject or told.subject
    if told.value is not None and not wording.verb:
        shown = in_words(told.value) if isinstance(told.value, Quantity) else told.value
        name = told.predicate.replace("_", " ")
        return f"{_denial(facts)}{' and '.join(subject)}: {name}{rest} is {shown}."
    phrase = wording.verb or PHRASES.get(told.predicate, told.predicate)
    if wording.infinitive and told.object:
        doing = told.object[0].partition(" ")[0].endswith("ing")
        phrase = phrase.partition(" ")[0] + ("" if doing else " to")
    if not object_ and not wording.verb:
        phrase = _bare(phrase)
    whole = f" ({', '.join(wording.whole)})" if wording.whole else ""
    done = _in_mode(phrase, facts, plural=is_plural(subject))
    return f"{' and '.join(subject)} {done}{rest}{wording.beside}{whole}."


def _denial(facts: Factuality) -> str:
    """What stands before words that do not tell whether it is so."""
    if facts.modality in _DENYING:
        return "Denied: "
    return "Not so: " if facts.polarity is Polarity.DENIED else ""


def _in_mode(phrase: str, facts: Factuality, *, plural: bool) -> str:
    """A phrase that begins with the base form of a verb, as somebody does it or is to, or not."""
    denied = facts.polarity is Polarity.DENIED
    no, mode = "not " if denied else "", facts.modality
    be = "are" if plural else "is"
    if mode in _DENYING:
        return f"{be} said not to {phrase}"
    if mode is Modality.PLANNED:
        return f"{be} {no}to {phrase}"
    if mode is Modality.CONDITIONAL:
        return f"would {no}{phrase}"
    if mode in _MODES:
        return f"{_MODES[mode] if plural else third_person(_MODES[mode])} {no}to {phrase}"
    if facts.certainty in _UNSURE:
        return f"may {no}{phrase}"
    if not denied:
        return agreeing(phrase, plural=plural)
    state = phrase.removeprefix("be ")
    return f"{'were' if plural else 'was'} not {state}" if state != phrase else f"did not {phrase}"


def _position(told: Told, value: Stance, rest: str) -> str:
    plural, position = is_plural(told.subject), str(value)
    verb = _STANCES.get(told.predicate)
    if verb is None or position not in _ATTITUDES:
        phrase = _POSITIONS.get(position, f"stand at {value} towards")
        return f"{agreeing(phrase, plural=plural)}{rest or ' it'} ({told.predicate})"
    phrase = f"{_ATTITUDES[position]} {verb}".strip()
    if position == "gone":
        phrase = _REFUSALS.get(told.predicate, phrase)
    return f"{agreeing(phrase if rest else _bare(phrase), plural=plural)}{rest}"


def _bare(phrase: str) -> str:
    """A phrase without the preposition that it ends in.

    >>> _bare("open an inquiry into"), _bare("meet")
    ('open an inquiry', 'meet')
    """
    lead, _, last = phrase.rpartition(" ")
    return lead if last in _PREPOSITIONS else phrase


_PREPOSITIONS = frozenset(("on", "of", "as", "with", "over", "into", "by", "for", "against"))
