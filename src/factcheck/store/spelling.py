"""What somebody may have meant by a name that is not there."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(word: object, known: Iterable[str]) -> str:
    """The end of a sentence that proposes the nearest known name, or nothing.

    >>> did_you_mean("sorce", ["source", "subject"])
    "; did you mean 'source'?"
    >>> did_you_mean("weather", ["source", "subject"])
    ''
    """
    best = nearest(word, known)
    return f"; did you mean '{best}'?" if best else ""


def nearest(word: object, known: Iterable[str]) -> str | None:
    """The known name that is spelt most like the word, where one is alike enough."""
    from rapidfuzz.fuzz import ratio

    if not isinstance(word, str) or len(word) > 100:
        return None
    scored = [(ratio(word.casefold(), name.casefold()), name) for name in known]
    score, name = max(
        scored, key=lambda pair: (pair[0], [-ord(c) for c in pair[1]]), default=(0, "")
    )
    return name if score >= 70 else None
