"""Which letters a regular expression can begin with, so that hopeless rules are not tried."""

from __future__ import annotations


def firsts(pattern: str) -> frozenset[str]:
    """The first letters of what a pattern of letters, groups, `|`, `?`, `*` and `+` fits.

    >>> sorted(firsts("(?:a|b?c)?(?P<n>d)e"))
    ['a', 'b', 'c', 'd']
    """
    return frozenset(_choices(pattern, 0)[0])


def _choices(pattern: str, at: int) -> tuple[set[str], bool, int]:
    """First letters, whether nothing fits too, and the end of alternatives up to a bracket."""
    letters: set[str] = set()
    empty = False
    open_so_far = True
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            empty, open_so_far = empty or open_so_far, True
            at += 1
            continue
        piece, nothing, at = _piece(pattern, at)
        if at < len(pattern) and pattern[at] in "?*+":
            nothing = nothing or pattern[at] != "+"
            at += 1
        if open_so_far:
            letters |= piece
            open_so_far = nothing
    return letters, empty or open_so_far, at + 1


def _piece(pattern: str, at: int) -> tuple[set[str], bool, int]:
    """The same for one letter or one group."""
    if pattern[at] != "(":
        return {pattern[at]}, False, at + 1
    start = at + 3 if pattern[at + 2] == ":" else pattern.index(">", at) + 1
    return _choices(pattern, start)
