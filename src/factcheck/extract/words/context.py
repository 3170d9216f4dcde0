"""Words whose class hangs on those beside them: "will open", "to clear", "no longer", "last night"."""

from __future__ import annotations

import re

from factcheck.extract.words.lexicon import ADVERB, BASE, FOCUS, NAME, NOUN

_AFTER_TO = frozenset(("open", "clear", "free", "set", "own"))
_AFTER_MODAL = _AFTER_TO | {"last", "like", "back"}

_AFTER_ARTICLE = re.compile("(?<=d)[vV]|(?<=dj)[vV]")
"""What can only be a noun, whatever it is elsewhere: "a recount"."""
_SPANS = frozenset(("night", "week", "weekend", "month", "year"))
_FOCUS = frozenset(
    ("even", "only", "just", "especially", "particularly", "simply", "merely", "largely")
)
_OPENING = frozenset(("if", "unless", "because", "though", "although", "when", "whenever", "while"))
"""What opens a clause, also behind an adverb that stresses it: "especially if"."""
_LATER = frozenset(("after", "before", "since", "until"))
"""What opens a clause, also behind an adverb that tells how long: "a month ago after"."""
_LOOKED_AT = _LATER | _AFTER_MODAL | {"longer", "i", "yet"} | _SPANS | _OPENING
_NAMES, _VERBS = tuple("nNbB"), tuple("PDVhzmH")


def in_context(lower: list[str], classes: str) -> str:
    """The classes, with such a word as the base of a verb, "no longer" as a negation, "Merel I" as a name.

    >>> in_context(["it", "will", "soon", "open"], "rmaj"), in_context(["an", "open", "door"], "djn")
    ('rmav', 'djn')
    >>> in_context(["lorn", "last", "night", "left"], "NanP")
    'NaaP'
    """
    classes = _AFTER_ARTICLE.sub(NOUN, classes)
    found = [at for at, word in enumerate(lower) if word in _LOOKED_AT]
    if found[:1] == [0]:
        del found[0]
    if not found:
        return classes
    letters = list(classes)
    for at in found:
        if lower[at] in _SPANS:
            parted = at > 1 and lower[at - 1] == "last" and classes[at - 2] in _NAMES
            if parted and classes[at + 1 : at + 2] in _VERBS:
                letters[at - 1 : at + 1] = ADVERB * 2
            continue
        if lower[at] in _OPENING:
            letters[at - 1] = FOCUS if lower[at - 1] in _FOCUS else classes[at - 1]
            continue
        if lower[at] in _LATER:
            letters[at - 1] = FOCUS if classes[at - 1] == ADVERB else classes[at - 1]
            continue
        if lower[at] == "yet":
            letters[at] = ADVERB if classes[at - 1] in "!hzm" else classes[at]
            continue
        if lower[at] == "longer":
            letters[at - 1 : at + 1] = "!a" if lower[at - 1] == "no" else classes[at - 1 : at + 1]
            continue
        if lower[at] == "i":
            letters[at] = NAME if classes[at - 1] == NAME else classes[at]
            continue
        before = at - 1
        while before and classes[before] in "a!":
            before -= 1
        if classes[before] in "mM" or (classes[before] == "t" and lower[at] in _AFTER_TO):
            letters[at] = BASE
    return "".join(letters)
