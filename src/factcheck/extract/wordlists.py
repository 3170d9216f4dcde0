"""Lists of words, written as one text."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """The words of a text in order.

    >>> listed("one two")
    ('one', 'two')
    """
    return tuple(text.split())


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())
