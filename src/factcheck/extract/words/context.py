"""Words whose class hangs on the word before: "will open", "to clear", "no longer"."""

from __future__ import annotations

from factcheck.extract.words.lexicon import BASE, NAME

_AFTER_TO = frozenset(("open", "clear", "free", "set", "own"))
_AFTER_MODAL = _AFTER_TO | {"last", "like", "back"}

_LOOKED_AT = _AFTER_MODAL | {"longer", "i"}


def in_context(lower: list[str], classes: str) -> str:
    """The classes, with such a word as the base of a verb, "no longer" as a negation, "Merel I" as a name.

    >>> in_context(["it", "will", "soon", "open"], "rmaj"), in_context(["an", "open", "door"], "djn")
    ('rmav', 'djn')
    """
    found = [at for at, word in enumerate(lower) if at and word in _LOOKED_AT]
    letters = list(classes) if found else []
    for at in found:
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
    return "".join(letters) or classes
