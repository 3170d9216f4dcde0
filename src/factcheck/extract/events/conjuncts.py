"""What "and" and commas join in a noun phrase."""

from __future__ import annotations

from factcheck.extract.events.cores import inside_names
from factcheck.extract.events.reading import Reading


def listing(classes: str) -> bool:
    """Whether a phrase lists what has phrases of its own: "the mill in Vell, Acme and Borel"."""
    comma = classes.find(",N")
    return comma >= 0 and "c" in classes[comma:] and classes[-1] != ","


def conjuncts(reading: Reading, first: int, end: int) -> list[tuple[int, int]]:
    """The phrases that "and" joins, each by its words; none where it may join their parts."""
    words_ = reading.prose.words
    if "c" not in words_.classes[first:end]:
        return []
    inner = inside_names(reading, first, end)
    marks = [
        at for at in range(first, end) if words_.classes[at] in "c,pfwqs(-" and at not in inner
    ]
    last = next((at for at in marks if words_.classes[at] != ","), None)
    if last is None or words_.lower[last] not in ("and", "&") or not first < last < end - 1:
        return []
    commas = [at for at in marks if at < last and at != last - 1]
    if words_.classes[end - 1] == "," or any(words_.classes[at + 1] in "dn" for at in commas):
        return []
    starts = [first, *(at + 1 for at in commas), last + 1]
    ends = [*commas, last - (last - 1 in marks), end]
    return list(zip(starts, ends, strict=True))
