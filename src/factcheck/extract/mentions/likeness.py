"""Why two names may be one thing's: by what names of people and bodies are shortened to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from factcheck.entities import name_key
from factcheck.extract.mentions.nouns import ORGANISATION, TITLES
from factcheck.extract.wordlists import words

_WORD = re.compile(r"[^\W_]+(?:[.&'’][^\W_]+)*")
_LINKS = words("the of and for de la le du des da von van der den al el in on")
_APART = tuple(
    words(line)
    for line in (
        "north south east west northern southern eastern western central",
        "upper lower",
        "old new",
        "junior senior jr sr",
        "men women boys girls mens womens",
        "first second third fourth fifth sixth",
    )
)
"""Of two words of one line, two names mean two things."""
_NUMERAL = re.compile(r"\d.*|i{2,3}|i?v|vi{1,3}|i?x|xi{1,3}")
_ALIKE = 75.0
"""Likeness in percent (normalised indel) from which two words may be one, misspelt."""
_GIVEN = 80.0
"""Above so much two given names may be one: Mario and Maria are not."""
_SOUNDS = str.maketrans({"k": "c", "y": "i", "w": "v", "j": "i", "z": "s"})
_TWICE = re.compile(r"(.)\1")
_TAIL = re.compile(r" (?:of|in|on|at|near|for|from|off|over)(?: |$)")
_SHORT = range(2, 7)
"""How many letters an abbreviation has."""
_NAMES_OF_PEOPLE = range(2, 4)
"""How many words the name of a person has."""


def reason(name: str, other: str, kind: str | None = None) -> str | None:
    """Why two names may be one thing's, in a few words; None where they are not, or nothing says so.

    ``kind`` is that of the other, where the catalogue says it.

    >>> reason("A. Lorn", "Ada Lorn"), reason("Lorn", "Ada Lorn"), reason("Ida Lorn", "Ada Lorn")
    ('initials fit', 'the surname alone', None)
    >>> reason("VPA", "Vell Port Authority"), reason("Orvane", "Orvane Steel")
    ('its initials', 'part of the longer name')
    >>> reason("Brenholm Ferries", "Brenholm ferry"), reason("Vell Cup 2021", "Vell Cup 2022")
    ('spelt alike', None)
    >>> reason("Orvane Bank", "Orvane", "person"), reason("Vell", "Vell ferry")
    (None, None)
    """
    kinds = {_kind(name), kind or _kind(other)} - {None}
    person = "person" in kinds
    if len(kinds) > 1 and kinds <= _TOLD:
        return None
    mine, theirs = _words(name), _words(other)
    if not mine or not theirs or _told_apart(mine, theirs):
        return None
    if not person and (_abbreviates(name, theirs) or _abbreviates(other, mine)):
        return "its initials"
    if sorted(mine) == sorted(theirs):
        return "the same words"
    if len(mine) == len(theirs):
        return _pairwise(mine, theirs)
    short, long = sorted((mine, theirs), key=len)
    return _shortened(short, long, name, other, person=person)


def marks(name: str) -> set[str]:
    """By what a name may be found that is one thing's with it: its words, and its initials."""
    said = _words(name)
    return {*said, "".join(word[0] for word in said)}


def _pairwise(mine: Sequence[str], theirs: Sequence[str]) -> str | None:
    """Whether words are alike one by one, or one is the initial of the other."""
    why = "spelt alike"
    for at, (one, other) in enumerate(zip(mine, theirs, strict=True)):
        if one == other:
            continue
        if 1 in (len(one), len(other)) and at < len(mine) - 1:
            if one[0] != other[0]:
                return None
            why = "initials fit"
        elif not _alike(one, other, given=at == 0 and len(mine) > 1):
            return None
    return why


def _alike(one: str, other: str, *, given: bool) -> bool:
    one, other = _sound(one), _sound(other)
    score = fuzz.ratio(one, other) if one[0] == other[0] else 0.0
    return score > _GIVEN if given else score >= _ALIKE


def _sound(word: str) -> str:
    """A word as different spellings of it agree: "Dmitry" and "Dmitri", "ferry" and "ferries"."""
    if len(word) > 3 and word.endswith("s"):
        word = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
    return _TWICE.sub(r"\1", word.replace("ph", "f").translate(_SOUNDS))


def _shortened(
    short: Sequence[str], long: Sequence[str], name: str, other: str, *, person: bool
) -> str | None:
    """Whether the shorter of two names is one for the longer."""
    capital = all(_head(one)[:1].isupper() for one in (name, other))
    if not capital:
        return None
    if any(_is_initialled(*pair) for pair in ((short, long), (long, short))):
        return "initials fit"
    if not set(short) < set(long):
        return None
    of_people = len(long) in _NAMES_OF_PEOPLE and ORGANISATION.isdisjoint(long)
    if short == long[-1:] and of_people and (person or short[0].isalpha()):
        return "the surname alone"
    return "part of the longer name"


def _is_initialled(one: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name is a surname behind initials that fit: "J. R. Kane" for "John Kane"."""
    initials = len(one) > 1 and all(len(word) == 1 for word in one[:-1])
    return initials and len(full) > 1 and one[-1] == full[-1] and one[0][0] == full[0][0]


def _told_apart(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether a number or a word like "north" tells two things: Apollo 11 and 13, or Apollo."""
    if _numbers(mine) != _numbers(theirs):
        return True
    first, second = frozenset(mine), frozenset(theirs)
    return any((first & line) != (second & line) for line in _APART)


def _numbers(name: Sequence[str]) -> list[str]:
    """The numbers of a name; a letter that begins it is an initial."""
    return sorted(word for word in name[1:] if _NUMERAL.fullmatch(word))


def _abbreviates(name: str, long: Sequence[str]) -> bool:
    letters = name.replace(".", "")
    if not (letters.isupper() and letters.isalpha() and len(letters) in _SHORT):
        return False
    return len(long) > 1 and letters.casefold() == "".join(word[0] for word in long)


_TOLD = frozenset(("person", "organisation", "thing"))


def _kind(name: str) -> str | None:
    """An organisation by its words, a person by a title, a thing by a head that is no name."""
    said = name_key(name).split()
    if not ORGANISATION.isdisjoint(said):
        return "organisation"
    if len(said) > 1 and said[0] in TITLES:
        return "person"
    return None if _head(name)[:1].isupper() else "thing"


def _words(name: str) -> list[str]:
    """The words of a name, without those that only link them, and without a title."""
    found = [word.replace(".", "") for word in _WORD.findall(name_key(name))]
    if len(found) > 1 and found[0] in TITLES:
        found = found[1:]
    kept = [word for word in found if word not in _LINKS]
    return kept or found


def _head(name: str) -> str:
    """The last word before what only places it: "crash" in "Vell crash of 18 May 2024"."""
    return _TAIL.split(name, maxsplit=1)[0].split(" ")[-1]
