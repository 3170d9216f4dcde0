"""Lists of words, written as one text, and text in lower case."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """The words of a text in order.

    >>> listed("one two")
    ('one', 'two')
    """
    return tuple(text.split())


def lowered(text: str) -> str:
    """A text in lower case, each place where it was: one letter would else become two.

    >>> lowered("İzmir")
    'izmir'
    """
    return text.replace("İ", "i").lower()


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())
