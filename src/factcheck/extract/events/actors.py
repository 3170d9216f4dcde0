"""Who or what a clause is about, where no family asks for one in particular."""

from __future__ import annotations

import re

from factcheck.extract.events.phrases import VAGUE, Phrase, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.mentions.nouns import DESCRIPTIONS, ORGANISATION, ROLES
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING

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
_VERBS = words(
    "told asked said ordered urged gave left made took sent kept let had was were is are"
)
"""Verbs that no phrase begins with."""
_NOBODY = words(
    "these those someone somebody anyone anybody something anything everything some any"
)
"""What begins a phrase that means nobody in particular."""
_HANGING = words("of to for by in at on from into like than between about against per under over")
"""Prepositions whose phrase is no subject."""
TELLING = REPORTING | words(
    "show find know think believe see mean hope fear wish ensure prove learn hear feel suggest indicate reveal be project forecast estimate expect predict say remember"
)
"""Verbs that have a clause behind them, also without "that"."""
_VERBAL = re.compile("[vVPDzZmMhHeEkK]")
_EMPTY = words(
    "times life thing things people person one way number time day lot group kind part rest move"
)
"""Heads that tell too little of what is meant."""


def actor(reading: Reading, index: int, *, thing: bool = False) -> Phrase | None:
    """Who does what a clause says; what is only described is of this text alone: "regulator in post-3".

    A thing may be anything that is described, and not only what can act; nothing is told of what
    a pronoun or a possessive leaves open.
    """
    surface = reading.subject(index)
    own = surface == reading.clauses[index].subject
    found = phrase(reading, surface) if surface and not hangs(reading, surface, own) else None
    if surface is None or found is None or any(len(one) > LONGEST for one in found.names):
        return None
    if any(not one[0].isalnum() or _HANGING & _ends(one) for one in found.names):
        return None
    owned = found.span[1] < surface[1] and reading.text.startswith(("'", "’"), found.span[1])
    if owned:
        return None  # it is only the owner: "Odysseus' landing"
    first = reading.text[slice(*surface)].split()[0].lower()
    if not found.named and _joined(reading, surface):
        return None
    if found.named:
        return found if first not in VAGUE else None
    if not _ended(reading, surface, found.span):
        return None
    body = found.head in _BODIES or found.head.removesuffix("s") in _BODIES
    if found.head in _EMPTY or first in _OWN or not (body or thing):
        return None
    if first not in _ARTICLES and not body:
        return None
    if not (found.definite or thing) or not _plain(reading, found.span):
        return None
    return found._replace(names=(f"{found.names[0]} in {reading.called}",))


def _ends(name: str) -> set[str]:
    """The first and the last word of a name."""
    parts = name.lower().split()
    return {parts[0], parts[-1]}


def _ended(reading: Reading, surface: Span, span: Span) -> bool:
    """Whether no word of a phrase is lost that its name ends in: "a preliminary hearing"."""
    words_ = reading.prose.words
    end = words_.end_at(span[1])
    last = words_.end_at(surface[1])
    if words_.classes[last : last + 1] == "G" and words_.classes[last + 1 : last + 2] not in tuple(
        "pdit"
    ):
        return False
    if span[1] >= surface[1] or reading.times.within(span[1], surface[1]):
        return True
    return words_.classes[end : end + 1] not in tuple("nNGb")


def hangs(reading: Reading, surface: Span, own: bool) -> bool:
    """Whether a phrase is a pronoun for nobody, hangs on a preposition, or ends a list.

    "An effort of Norrail, Halmo and Vell, launched in May": no clause before is joined by "and".
    """
    words_ = reading.prose.words
    first, end = words_.first_at(surface[0]), words_.end_at(surface[1])
    if ":" in words_.classes[first : end + 1]:
        return True  # a heading: "Halmo: At least one mill"
    if words_.lower[first] in _NOBODY or words_.classes[first] in "fpt":
        return True
    if not own:
        return False  # it is a part of another clause
    before = first - 1
    begins, _ = reading.prose.bounds[reading.prose.sentence_at(surface[0])]
    if words_.lower[first] in _VERBS:
        return True  # "at first told workers to stay"
    if before >= begins and governed(reading, surface[0], words_.ends[before]):
        return True
    bare = words_.classes[first] not in "diNr"
    while before > begins and words_.classes[before] in ("jGDUdin" if bare else "jG"):
        before -= 1
    if before < begins:
        return False
    if words_.lower[before] in _HANGING:
        return True
    verbs = _VERBAL.search(words_.classes, begins, before)
    return words_.classes[before] == "c" and before > begins and verbs is None


def governed(reading: Reading, start: int, end: int) -> bool:
    """Whether a verb right before a phrase has it as its object: "the states that use the euro"."""
    clauses = reading.prose.clauses(reading.prose.sentence_at(start))
    verbs = (one.verb for one in clauses if one.verb.end == end)
    return any(verb.lemma not in TELLING and verb.voice == "active" for verb in verbs)


def _joined(reading: Reading, surface: Span) -> bool:
    """Whether a phrase is one of several, or lists what it is of: "the landing and recovery team"."""
    words_ = reading.prose.words
    first, end = words_.first_at(surface[0]), words_.end_at(surface[1])
    return "c" in words_.classes[max(0, first - 1) : end]


def _plain(reading: Reading, span: Span) -> bool:
    """Whether no number stands in it, which would be what is told."""
    return not reading.quantities_in(*span) and not reading.times.within(*span)
