"""Who heads what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.extract.events.family import Family
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.mentions import Mention, nouns
from factcheck.extract.wordlists import words

_HEADS = words("head chief director president chairman chairwoman chair boss leader ceo "
    "mayor governor minister chancellor premier coach rector")  # fmt: skip
_TIMED = re.compile(
    r"\b(?:former|late|then|ex|past|acting|interim|deputy|vice)[\s-](?:\w+[\s-]){0,2}$",
    re.IGNORECASE,
)
_RANKS = words("executive general managing prime chief")
_BODIES_TOO = words("leader chair")
"""What a company or a country may be as well."""
_FIELDS = words("fire wildlife rescue sheriff schools transportation health finance security")
"""Ends of a name that the word for the body is missing from: "Vell Fire Chief Ada Lorn"."""
_FIELDS_ALONE = _FIELDS | nouns.NO_NAMES | words("launch flight athletic athletics medical news police prime "
    "subcommittee executive defense defence foreign interior justice creative artistic managing")  # fmt: skip
"""Words that name a field, and no body, when they stand alone before an office."""
_LESSER = words("assistant associate deputy vice acting former interim co")
_OFFICES = nouns.ORGANISATION | words("examiner officer minister guilty")
"""Words that no person's name ends with."""
_ORDERS = words("order sons daughters knights friends")
"""Words of a name that goes on with "of"."""
_INITIAL = re.compile(r" [A-Z]\.? [A-Z][a-z]")
_PARTIES = words("democrat republican gop labour conservative democratic")
_NOW = words("now currently still")
_OPENED = re.compile(
    r"\b((?:executive |managing |general )?\w+(?: general)?) of (?:the )?(?:\S+ ){0,3}$",
    re.IGNORECASE,
)
_LED = re.compile(r"\b(?!GOP|[A-Z]\w+(?:can|ic|ian|ish)-)([A-Z][\w.]*)-led\s+(?=[A-Z])")
_FULL = ("name", "catalogue", "part")
_SHOWN = 60
"""How far apart a name and an office may stand."""


def extract(reading: Reading) -> Iterator[Told]:
    """Offices beside names: "Ada Lorn, the head of Norrail"; "Norrail head Ada Lorn"."""
    names = [one for one in reading.mentions if one.name and one.how in _FULL]
    for one, other in pairwise(names):
        if other.start - one.end > _SHOWN:
            continue
        for person, body in ((one, other), (other, one)):
            if body.kind != "person" and (
                person.kind == "person" or _called(reading, person, body)
            ):
                told = _office(reading, person, body)
                if told and reading.told(reading.prose.sentence_at(one.start)):
                    yield told
    yield from _led(reading)


def _called(reading: Reading, one: Mention, body: Mention) -> bool:
    """Whether "is the head of" makes a person of two names that might be anybody's."""
    if one.kind != "unknown" or reading.name_of(one).count(" ") != 1:
        return False
    between = reading.text[one.end : body.start].lower().split()
    return between[:1] == ["is"] and _BODIES_TOO.isdisjoint(between)


def _office(reading: Reading, person: Mention, other: Mention) -> Told | None:
    """The office of a person beside the name of what it is an office of."""
    start, end = min(person.start, other.start), max(person.end, other.end)
    gap = reading.text[min(person.end, other.end) : max(person.start, other.start)]
    lead = reading.text[max(0, start - _SHOWN) : start]
    if len(gap) > _SHOWN or set(gap) & set('.;:()\n"'):
        return None
    told = gap.lower().replace("’s", " ").replace("'s", " ").replace(",", " , ").split()
    if other.start < person.start:
        role = _held(told[:-1] if told[-1:] == [","] else told)
        if role is None and told == [","]:
            opened = _OPENED.search(lead)
            role = _held(opened[1].lower().split()) if opened else None
            start -= len(lead) - opened.start() if opened and role else 0
    else:
        role = _behind(told)
        if reading.text[other.end : other.end + 1] in ("’", "'"):
            role = None
    if role is None or nouns.demonym(reading.name_of(other)):
        return None
    if _cut(reading, other) or not _body(reading, other) or not _human(reading, person):
        return None
    subject, value = reading.name_of(other), reading.name_of(person)
    gist = f"{value} is {role} of {subject}."
    at = reading.clause_at(person.end + 1) if told[:1] == ["is"] else None
    return Told("leader", at, (start, end), (subject,), None, value, (), None, gist)


def _body(reading: Reading, one: Mention) -> bool:
    """Whether a name is that of what has a head, and no word for a field or a lesser rank."""
    name = reading.name_of(one).lower().split()
    alone = len(name) == 1 and (name[0] in _FIELDS_ALONE or name[0] in reading.prose.words.shown)
    return bool(name) and not alone and name[0] not in _LESSER


def _human(reading: Reading, one: Mention) -> bool:
    """Whether a name can be a person's: not "Medical Examiner", nor a place that "of" brings."""
    name = reading.name_of(one).lower().split()
    lead = reading.text[max(0, one.start - 4) : one.start].lower()
    return not lead.endswith((" of ", " in ")) and _OFFICES.isdisjoint(name[-1:])


def _cut(reading: Reading, one: Mention) -> bool:
    """Whether a name is only a piece of one: "Vell Council planning committee", "Port and Dock Board"."""
    words_ = reading.prose.words
    first, end = words_.first_at(one.start), words_.end_at(one.end)
    kinds = _HEADS | nouns.ORGANISATION | nouns.DESCRIPTIONS
    if first and words_.classes[first - 1] == "n" and words_.lower[first - 1] not in kinds:
        return True
    following = reading.text[one.end : one.end + 6]
    if _TIMED.search(reading.text[max(0, one.start - _SHOWN) : one.start]):
        return True
    if following.startswith(" for ") and following[5:].isupper():
        return True
    if words_.lower[end - 1] in _ORDERS and following.startswith(" of "):
        return True
    if _INITIAL.match(reading.text, one.end):
        return True
    if len(reading.name_of(one)) < 2 or words_.lower[max(0, first - 1)] in ("and", "&"):
        return True
    if words_.lower[end - 1] in _FIELDS or words_.classes[end : end + 2] == "cN":
        return True
    return (
        words_.classes[end : end + 1] in tuple("njb#G") and words_.lower[end] not in _HEADS | _RANKS
    )


def _held(told: list[str]) -> str | None:
    """The role in "head", "executive director" or "director general", if nothing else is told."""
    role = next((word for word in told if word in _HEADS), None)
    return role if role and set(told) <= _HEADS | _RANKS else None


def _behind(told: list[str]) -> str | None:
    """The role in ", the head of the" or "is now the head of" behind a name."""
    if told[:1] not in ([","], ["is"]) or "of" not in told:
        return None
    at, first = told.index("of"), 1
    first += told[0] == "is" and told[first] in _NOW
    first += told[first] in ("the", "a", "its")
    return _held(told[first:at]) if set(told[at + 1 :]) <= {"the"} else None


def _led(reading: Reading) -> Iterator[Told]:
    for match in _LED.finditer(reading.text) if "-led" in reading.text else ():
        inside = reading.mentions_in(match.start(), match.end() + _SHOWN)
        following = next((one for one in inside if one.name and one.start >= match.start()), None)
        lead = reading.text[max(0, match.start() - 3) : match.start()].rstrip(" ")
        cut = lead[-1:] == "." or (lead[-1:].isalnum() and lead[-1:].isupper())
        if cut or match[1].lower() in _PARTIES:
            continue
        if following is None or not reading.told(reading.prose.sentence_at(match.start())):
            continue
        shown = reading.names.catalogue.name
        name = reading.text[match.end() : following.end] if following.start < match.end() else ""
        subject = name or reading.name_of(following)
        gist = f"{subject} is led by {match[1]}."
        span = (match.start(), following.end)
        yield Told("leader", None, span, (subject,), None, shown(match[1]), (), None, gist)


FAMILY = Family(
    name="leadership",
    extract=extract,
    find=(
        ("Ilse Tarn, the head of the Vell Institute, spoke on Friday.", "leader"),
        ("Norrail head Ada Lorn opened the depot.", "leader"),
        ("The head of Norrail, Ada Lorn, opened the depot.", "leader"),
        ("Ada Lorn, executive director of Norrail, opened the depot.", "leader"),
        ("Ada Lorn is now the chief executive of Norrail.", "leader"),
        ("Karin Voss is the head of Halden Foods.", "leader"),
        ("Ada Lorn, the head of Orvane Works, opened the depot.", "leader"),
        ("The Brenholm-led Sound Council meets in May.", "leader"),
    ),
    ignore=(
        "Ilse Tarn was led by a guide through Vell on Friday.",
        "Ada Lorn, deputy head of Norrail, opened the depot.",
        "Ada Lorn, the head of Norrail's legal team, opened the depot.",
        "Ada Lorn, the head of Orvane Works' legal team, opened the depot.",
        "Ada Lorn was the head of Norrail.",
        "Brenholm is the chair of the Sound Council.",
        "Orvane Steel is the leader of the Halmo group.",
        "If Ada Lorn is the head of Norrail, prices will fall.",
        "Is Ada Lorn the head of Norrail?",
        "Former Norrail head Ada Lorn opened the depot.",
        "Ada Lorn told the head of Norrail what she thought.",
        "Norrail police chief Ada Lorn opened the depot.",
    ),
)
