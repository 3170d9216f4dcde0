"""Who or what a clause is about, where no family asks for one in particular."""

from __future__ import annotations

from factcheck.extract.events.phrases import VAGUE, Phrase, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.mentions.nouns import DESCRIPTIONS, ORGANISATION, ROLES
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

LONGEST = 100
"""How long a name in the words of the text may be."""
_BODIES = (
    ORGANISATION
    | DESCRIPTIONS
    | ROLES
    | words(
        "regulator watchdog police prosecutor union parliament firefighter rescuer voter shareholder "
        "investor buyer seller city county state inquiry panel jury tribunal companies official "
        "lawmaker resident worker authorities agencies parties ministries universities"
    )
)
"""Heads of what acts by itself, of which a text has one: "the regulator"."""
_OWN = words("its his her their our my your")
_ARTICLES = words("the a an this")
_EMPTY = words("thing things people person one way number time day lot group kind part rest move")
"""Heads that tell too little of what is meant."""


def actor(reading: Reading, surface: Span | None, *, thing: bool = False) -> Phrase | None:
    """Whom a phrase names; what is only described is of this text alone: "regulator in post-3".

    A thing may be anything that is described, and not only what can act; nothing is told of what
    a pronoun or a possessive leaves open.
    """
    found = phrase(reading, surface) if surface else None
    if surface is None or found is None or any(len(one) > LONGEST for one in found.names):
        return None
    first = reading.text[slice(*surface)].split()[0].lower()
    if not found.named and _joined(reading, surface):
        return None
    if found.named:
        return found if first not in VAGUE else None
    body = found.head in _BODIES or found.head.removesuffix("s") in _BODIES
    if found.head in _EMPTY or first in _OWN or not (body or thing):
        return None
    if first not in _ARTICLES and not body:
        return None
    if not (found.definite or thing) or not _plain(reading, found.span):
        return None
    return found._replace(names=(f"{found.names[0]} in {reading.called}",))


def _joined(reading: Reading, surface: Span) -> bool:
    """Whether a phrase is one of several, or lists what it is of: "the landing and recovery team"."""
    words_ = reading.prose.words
    first, end = words_.first_at(surface[0]), words_.end_at(surface[1])
    return "c" in words_.classes[max(0, first - 1) : end]


def _plain(reading: Reading, span: Span) -> bool:
    """Whether no number stands in it, which would be what is told."""
    return not reading.quantities_in(*span) and not reading.times.within(*span)
