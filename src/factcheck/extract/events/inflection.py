"""Forms of verbs and nouns in sentences of our own words."""

from __future__ import annotations

from itertools import takewhile

from factcheck.extract.wordlists import words

_VOWELS = tuple("aeiou")
_IRREGULAR = {"be": "is", "have": "has"}
_LINKS = words("of in at for from on to by with between")
_SEVERAL = words("people police men women children talks")


def third_person(verb: str) -> str:
    """The form of a verb behind "she", in the present tense.

    >>> [third_person(verb) for verb in ("deny", "play", "go", "veto", "have", "be", "wash", "cut")]
    ['denies', 'plays', 'goes', 'vetoes', 'has', 'is', 'washes', 'cuts']
    """
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("y") and not verb[:-1].endswith(_VOWELS):
        return f"{verb[:-1]}ies"
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return f"{verb}es"
    return f"{verb}es" if verb.endswith("o") and not verb[:-1].endswith(_VOWELS) else f"{verb}s"


def agreeing(phrase: str, *, plural: bool) -> str:
    """A phrase that begins with the base form of a verb, in the present tense.

    >>> agreeing("be put out of", plural=True), agreeing("open an inquiry into", plural=False)
    ('are put out of', 'opens an inquiry into')
    """
    verb, space, rest = phrase.partition(" ")
    if plural:
        return ("are" if verb == "be" else verb) + space + rest
    return third_person(verb) + space + rest


def is_plural(subject: tuple[str, ...]) -> bool:
    """Whether a subject is several, or a description of several: "Vell prosecutors".

    >>> [is_plural((name,)) for name in ("Prosecutors in Vell", "old sprinklers", "police")]
    [True, True, True]
    >>> [is_plural((name,)) for name in ("Orvane Works", "Norfalls", "bus", "of", "news")]
    [False, False, False, False, False]
    """
    if len(subject) > 1:
        return True
    told = subject[0].split()
    described = list(takewhile(lambda word: word not in _LINKS, told))
    named = described == told[:1] == told and not subject[0].islower()
    if named or not described or not (len(described) == 1 or described[-1].islower()):
        return False
    head = described[-1].lower()
    return head in _SEVERAL or (
        head.endswith("s") and not head.endswith(("ss", "us", "is", "news"))
    )
