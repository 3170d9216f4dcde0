"""Whom a pronoun means in what somebody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.clauses import Clause
from factcheck.extract.mentions import Mention
from factcheck.extract.mentions.nouns import FEMALE, MALE, demonym
from factcheck.extract.sentences import Span
from factcheck.extract.words.verblist import REPORTING

if TYPE_CHECKING:
    from factcheck.extract.events.reading import Reading

_PRONOUNS = frozenset(("he", "she", "it", "they"))
_TEMPORAL = frozenset(("after", "before", "until", "when", "since"))
_UNDER = ("complement", "subordinate")
_NOBODYS = frozenset(("i", "we", "you", "they", "he", "she", "who"))
"""Subjects of verbs of saying that no "it" stands for."""
_PERHAPS = ("person", "unknown")
"""Kinds of names that may be a person's."""
_SEVERAL = frozenset(("police", "people", "men", "women", "children", "media", "staff"))
_NOT_OF_ITSELF = frozenset(("report", "continue"))
"""Verbs behind which "it" is not who the verb tells of."""


def speaker(reading: Reading, clause: Clause) -> Span | None:
    """Who is meant by a pronoun in what is said: "Norrail said it would close".

    He who speaks is meant before others; a paper that reports "it started" is not.
    """
    if clause.kind != "complement" or clause.parent is None or clause.subject is None:
        return None
    parent = reading.prose.clauses(clause.sentence)[clause.parent]
    word = reading.text[slice(*clause.subject)]
    if parent.verb.lemma not in REPORTING or word not in _PRONOUNS or parent.subject is None:
        return None
    teller = reading.mentions_in(*parent.subject)
    person = any(one.kind == "person" for one in teller)
    if word in ("he", "she"):
        return _person(reading, clause, parent)
    several = word == "it" and _plural(reading, parent.subject)
    by_pronoun = reading.text[slice(*parent.subject)].lower() in _NOBODYS
    if person or several or by_pronoun or parent.verb.lemma in _NOT_OF_ITSELF:
        return None
    return parent.subject


def _person(reading: Reading, clause: Clause, parent: Clause) -> Span | None:
    """Whom "he" means in what is said: who speaks, unless others are told of before."""
    told, own = parent.subject, clause.subject
    if told is None or own is None:
        return None
    meant = {one.name for one in reading.mentions_in(*own) if one.name}
    titles = set(reading.text[slice(*told)].lower().split())
    other = titles & {"he": FEMALE, "she": MALE}[reading.text[slice(*own)]]
    by_pronoun = reading.text[slice(*told)].lower() in _NOBODYS
    tellers = [one for one in reading.mentions_in(*told) if one.name]
    owned = tellers and reading.text.startswith(("'", "’"), tellers[-1].end, told[1])
    if other or by_pronoun or owned or _plural(reading, told):
        return own if meant else None
    teller = {one.name for one in reading.mentions_in(*told) if one.kind in _PERHAPS}
    return told if teller - {None} or not meant else None


def anybody(reading: Reading, clause: Clause) -> bool:
    """Whether "he" may be another of whom the sentence tells: "said Lorn fell and that he died"."""
    own = clause.subject
    if own is None or clause.kind not in _UNDER or reading.text[slice(*own)] not in ("he", "she"):
        return False
    above = None if clause.parent is None else reading.prose.clauses(clause.sentence)[clause.parent]
    start, _ = reading.prose.sentences[clause.sentence]
    meant = {one.name for one in reading.mentions_in(*own)}
    mark = reading.text[slice(*clause.mark)].lower() if clause.mark else ""
    if clause.kind == "subordinate" and mark not in _TEMPORAL:
        return False
    if above is not None and above.verb.lemma in REPORTING:
        _, start = above.object or above.verb[:2]
        meant = {one.name for one in reading.mentions_in(*(above.subject or (0, 0)))}
    between = [one for one in reading.mentions_in(start, own[0]) if one.name]
    people = {one.name for one in between if _somebody(reading, one)}
    return len(people - meant) > (not meant - {None})


def _somebody(reading: Reading, one: Mention) -> bool:
    """Whether a name may be a person's: no place that a preposition brings."""
    words = reading.prose.words
    before = words.classes[max(0, words.first_at(one.start) - 1)]
    other = before in "pfdt" or demonym(reading.name_of(one))
    return one.kind == "person" or (one.kind == "unknown" and not other)


def _plural(reading: Reading, span: Span) -> bool:
    """Whether a phrase means several: "Lorn's friends", "critics of the plan"."""
    words = reading.prose.words
    first, end = words.first_at(span[0]), words.end_at(span[1])
    stop = next((at for at in range(first, end) if words.classes[at] in "pf,w"), end)
    last = words.lower[stop - 1] if stop > first else ""
    named = any(one.end == words.ends[stop - 1] for one in reading.mentions_in(*span))
    several = last.endswith("s") and not last.endswith("ss")
    return (not named and several) or last in _SEVERAL
