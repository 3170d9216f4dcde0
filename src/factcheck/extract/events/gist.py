"""What a claim says, in one sentence of our own words."""

from __future__ import annotations

from itertools import takewhile

from factcheck.amounts import in_words
from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.events.told import Told
from factcheck.extract.factuality import Factuality
from factcheck.extract.wordlists import words
from factcheck.stances import Stance
from factcheck.values import Quantity

_PHRASES = {
    "agreement": "agree on", "treaty": "sign a treaty on", "talks": "hold talks on",
    "meeting": "meet", "offer": "offer", "proposal": "propose", "order": "order",
    "sanctioning": "put sanctions on", "withdrawal": "leave", "removal": "be put out of",
    "launch": "be launched", "opening": "open", "closure": "close", "start": "begin",
    "completion": "be completed", "end_of_life": "be taken out of service", "end": "end",
    "stop": "stop", "operation": "operate", "founding": "be founded", "construction": "be built", "release": "be released",
    "attack": "be attacked", "announcement": "announce", "appointment": "be appointed",
    "resignation": "resign as", "death": "die", "birth": "be born", "arrest": "be arrested",
    "charge": "be charged", "ruling": "rule on", "acquisition": "acquire",
    "act": "act on",
}  # fmt: skip
_POSITIONS = {
    "committed": "stand by", "willing": "want", "open": "leave open", "undecided": "be undecided on",
    "reluctant": "have doubts about", "leaving": "mean to leave", "gone": "be out of",
}  # fmt: skip
_MODES = {
    Modality.PLANNED: "is to ", Modality.THREATENED: "threatens to ", Modality.OFFERED: "offers to ",
    Modality.CONDITIONAL: "would ", Modality.DENIED: "is said not to ",
}  # fmt: skip


def gist(
    told: Told, facts: Factuality, verb: str = "", beside: str = "", *, infinitive: bool = False
) -> str:
    """One sentence on what was found, with a verb of the text where the predicate has none.

    `beside` is told behind the object; `infinitive` says that the object is something to do.

    >>> from factcheck.claims import Certainty, Modality, Polarity
    >>> sure = Factuality(Polarity.AFFIRMED, Certainty.CERTAIN, Modality.ASSERTED, False, ())
    >>> gist(Told("withdrawal", 0, (0, 1), ("Orvane Steel",), ("the Vell bridge",)), sure)
    'Orvane Steel leaves the Vell bridge.'
    """
    names = " and ".join(told.subject)
    rest = f" {' and '.join(told.object)}" if told.object else ""
    if isinstance(told.value, Stance):
        position = (
            f"{names} {_position(told.value, told.subject)}{rest or ' it'} ({told.predicate})"
        )
        return f"It is denied that {position}." if told.denied else f"{position}."
    if told.value is not None:
        return f"{names}: {told.predicate.replace('_', ' ')}{rest} is {_shown(told.value)}."
    rest += beside
    phrase = verb or _PHRASES.get(told.predicate, told.predicate)
    if infinitive and told.object:
        doing = told.object[0].partition(" ")[0].endswith("ing")
        phrase = phrase.partition(" ")[0] + ("" if doing else " to")
    if not told.object:
        phrase = phrase.removesuffix(" on").removesuffix(" of").removesuffix(" as")
    if facts.polarity is Polarity.DENIED and facts.modality is Modality.ASSERTED:
        return f"{names} did not {phrase}{rest}."
    if facts.polarity is Polarity.DENIED and facts.modality is Modality.PLANNED:
        return f"{names} is not to {phrase}{rest}."
    if facts.modality in _MODES:
        return f"{names} {_MODES[facts.modality]}{phrase}{rest}."
    if facts.certainty in (Certainty.POSSIBLE, Certainty.UNKNOWN):
        return f"{names} may {phrase}{rest}."
    return f"{names} {_present(phrase, told.subject)}{rest}."


def _position(value: Stance, subject: tuple[str, ...]) -> str:
    return _present(_POSITIONS.get(str(value), f"stand at {value} towards"), subject)


def _shown(value: Quantity | str) -> str:
    return in_words(value) if isinstance(value, Quantity) else value


def _is_plural(name: str) -> bool:
    """Whether what is only described is several: "prosecutors in Vell", no "Orvane Works".

    >>> [_is_plural(name) for name in ("Prosecutors in Vell", "old sprinklers", "police")]
    [True, True, True]
    >>> [_is_plural(name) for name in ("Orvane Works", "Norfalls", "bus", "of")]
    [False, False, False, False]
    """
    told = name.split()
    described = list(takewhile(lambda word: word not in _LINKS, told))
    named = described == told[:1] == told and not name.islower()
    if named or not described or not all(map(str.islower, described[1:])):
        return False
    head = described[-1].lower()
    return head in _SEVERAL or (head.endswith("s") and not head.endswith(("ss", "us", "is")))


_LINKS = words("of in at for from on to")
_SEVERAL = words("people police men women children")


def _present(phrase: str, subject: tuple[str, ...]) -> str:
    """A base form in the present tense."""
    verb, _, rest = phrase.partition(" ")
    rest = f" {rest}" if rest else ""
    if len(subject) > 1 or _is_plural(subject[0]):
        return ("are" if verb == "be" else verb) + rest
    if verb in ("be", "have"):
        return {"be": "is", "have": "has"}[verb] + rest
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s") + rest
