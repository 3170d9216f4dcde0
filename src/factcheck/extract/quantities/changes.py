"""Changes: by how much, from what, to what."""

from __future__ import annotations

from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.mention import Kind
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_UP = words(
    "rose rise rises rising risen grew grow grows growing grown increase increases increased "
    "increasing climbed climb climbs climbing jumped jump jumps jumping soared soar surged surge "
    "surges gained gains gain advanced raised raising raise up swelled expanded rallied leapt "
    "spiked upped boosted boost lifted rocketed growth widened doubled tripled"
)
_DOWN = words(
    "fell fall falls falling fallen dropped drop drops dropping declined decline declines "
    "declining decreased decrease decreases decreasing slid slide slides slipped slip slipping "
    "plunged plunge plummeted tumbled tumble sank sink sunk cut cuts cutting reduced reduce "
    "reduction reducing lowered lower lowering down shrank shrunk shed sheds lost eased dipped "
    "dip narrowed trimmed slashed contracted halved dwindled"
)
_DIRECT = (_UP | _DOWN) - words("raise raised raising lift lifted boost boosted advanced lost of")
"""Words that tell a change where its size follows at once; one raises money."""
_PHRASAL = words("made make makes making set sets take took taken takes gave give picked pick")
_NOUNS = words(
    "rise increase jump gain growth surge drop fall decline decrease cut reduction slide"
)
_VERBAL = words("to will would can could may might must should and or not")
"""Before "lower" as a verb; "for lower fees" tells no change."""
_ENDS = frozenset(".!?;")
_REACH = 12


def change_before(tokens: Tokens, first: int) -> str | None:
    """The direction of a change told right before a word, or a few words before "by"."""
    before = tokens.word(first - 1)
    if before in ("up", "down") and tokens.word(first - 2) in _PHRASAL:
        return None
    if before in _DIRECT:
        return "up" if before in _UP else "down"
    if before in ("by", "of"):
        for at in range(first - 2, max(first - 6, -1), -1):
            word = tokens.word(at)
            if word in _UP or word in _DOWN:
                return "up" if word in _UP else "down"
            if word in _ENDS or before == "of":
                break
    return None


def change_nearby(tokens: Tokens, first: int) -> str | None:
    """The direction of a change told some words before a place in the same sentence."""
    for at in range(first - 1, max(first - _REACH, -1), -1):
        word = tokens.word(at)
        if word in _ENDS:
            return None
        if word == "lower" and tokens.word(at - 1) not in _VERBAL:
            continue
        if word in _UP or word in _DOWN:
            return "up" if word in _UP else "down"
    return None


def changed(tokens: Tokens, found: Amount) -> None:
    """Mark an amount as the size, the start or the end of a change."""
    before = tokens.word(found.first - 1)
    behind = tokens.word(found.end)
    way: str | None = None
    kind: Kind = "change-by"
    if before in ("to", "from"):
        way = change_nearby(tokens, found.first - 1)
        kind = "change-to" if before == "to" else "change-from"
    elif found.unit != "count" or before in ("by", "of") or behind in ("point", "points"):
        if before in _DIRECT or before in ("by", "of"):
            way = change_before(tokens, found.first)
        if way is None and behind in _NOUNS:
            way = "up" if behind in _UP else "down"
    if way is not None:
        found.kind = kind
        found.scope.append(("direction", way))
