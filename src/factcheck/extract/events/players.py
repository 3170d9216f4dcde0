"""Who may stand in a role of a frame."""

from __future__ import annotations

import re

from factcheck.extract.events.frame import POINTERS, Role
from factcheck.extract.events.matters import stands_for
from factcheck.extract.events.own import own
from factcheck.extract.events.phrases import Phrase, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_PERSONAL = words("i you he she who")
_INSIDE = re.compile(
    r"\s(?:of|in|on|at|for|with|to|from|by|over|against|between|as|who|which|that)\s|[,(:]"
)
_SHARE = re.compile(r"^(?:all|both|some|most|many|several|part|one|two|three) of ")
_COUNTS = re.compile(r"(?:\w+|\d+) (?:\w+ )?(?:counts?|charges?) of \w", re.IGNORECASE)
_JOIN = re.compile(r"\s(?:and|or)\s")


def is_doing(role: Role) -> bool:
    """Whether it is a verb form that stands there."""
    return not role.prepositions.isdisjoint("+~")


def player(reading: Reading, role: Role, span: Span) -> Phrase | None:
    """Who stands in a role, if it may be filled so."""
    text = reading.text[slice(*span)]
    pointer = role.letter == "O" and text.lower() in POINTERS
    if role.nouns and role.nouns.isdisjoint(_heads(reading, role, span)) and not pointer:
        return None
    if is_doing(role):
        return Phrase((" ".join(text.split()),), span, True, True, "")
    found = phrase(reading, span)
    if found is None and role.letter in "VO" and _COUNTS.match(text):
        return Phrase((" ".join(text.split()),), span, False, True, "")
    if found is None and role.letter == "O" and not role.named and text.lower() in POINTERS:
        return Phrase((text,), span, False, True, "")
    if found is None:
        return Phrase((), span, False, False, "") if not role.letter and role.nouns else None
    other = bool(found.head) and found.head not in role.nouns
    if role.thing and role.letter == "S" and role.nouns and other:
        return None
    if role.thing and (
        text.lower() in _PERSONAL or (not found.head and _anybody(reading, found.span))
    ):
        return None
    if role.letter == "S" and not found.definite:
        return None
    if role.thing and role.letter != "S" and found.head:
        return None
    if role.body and not _body(reading, found):
        return None
    if role.person and not _somebody(reading, found):
        return None
    if role.letter == "S" and (not found.named or role.nouns):
        found = own(reading, found)
    about = role.thing and found.names and stands_for(found.names[0])
    return found if found.named or not role.named or about else None


def _heads(reading: Reading, role: Role, span: Span) -> set[str]:
    """The last words of what a phrase joins, before what hangs on them; of a subject every word."""
    if role.letter == "S":
        return set(reading.text[slice(*span)].lower().split())
    time = next(iter(reading.times.within(span[0] + 1, span[1])), None)
    text = reading.text[span[0] : time.start if time else span[1]].lower()
    core = _INSIDE.split(_SHARE.sub("", text), maxsplit=1)[0]
    return {one.split()[-1] for one in _JOIN.split(core) if one.split()}


def _anybody(reading: Reading, span: Span) -> bool:
    """Whether a phrase is a pronoun or a person's name."""
    return any(one.how == "pronoun" or one.kind == "person" for one in reading.mentions_in(*span))


def _body(reading: Reading, found: Phrase) -> bool:
    """Whether a phrase is the name of something that has members."""
    inside = [one for one in reading.mentions_in(*found.span) if one.name]
    known = [one for one in inside if one.kind == "organisation" or one.how == "catalogue"]
    return not found.head and bool(known) and len(known) == len(inside)


def _somebody(reading: Reading, found: Phrase) -> bool:
    """Whether a phrase is the name of somebody, or of several."""
    inside = [one for one in reading.mentions_in(*found.span) if one.name]
    named = all(one.kind in ("person", "unknown") and not _acronym(one.name) for one in inside)
    return not found.head and named


def _acronym(name: str | None) -> bool:
    return name is not None and len(name) > 1 and name.isalpha() and name.isupper()
