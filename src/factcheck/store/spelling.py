"""What somebody may have meant by a name that is not there."""

from __future__ import annotations

from collections.abc import Iterable

_ALIKE = 70
"""Likeness in percent from which a name is proposed."""
_AS_GOOD = 8
"""How much less like than the nearest a name may be to be proposed beside it."""
_MOST = 3


def did_you_mean(word: object, known: Iterable[str]) -> str:
    """The end of a sentence that proposes the nearest known names, or nothing.

    >>> did_you_mean("sorce", ["source", "subject"])
    "; did you mean 'source'?"
    >>> did_you_mean("post-3", ["post-1", "post-2", "crane"])
    "; did you mean 'post-1' or 'post-2'?"
    >>> did_you_mean("weather", ["source", "subject"])
    ''
    """
    names = [f"'{name}'" for name in near(word, known)]
    return f"; did you mean {' or '.join(names)}?" if names else ""


def nearest(word: object, known: Iterable[str]) -> str | None:
    """The known name that is spelt most like the word, where one is alike enough."""
    return next(iter(near(word, known)), None)


def near(word: object, known: Iterable[str]) -> list[str]:
    """The known names that are spelt most like the word, where any is alike enough, best first."""
    from rapidfuzz.fuzz import ratio

    if not isinstance(word, str) or len(word) > 100:
        return []
    scored = sorted((-ratio(word.casefold(), name.casefold()), name) for name in known)
    best = scored[0][0] if scored else 0
    return [name for score, name in scored[:_MOST] if score <= min(-_ALIKE, best + _AS_GOOD)]
