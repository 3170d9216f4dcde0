"""Claims just read from texts, for a terminal: what each says, and the passage that shows it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.amounts import in_words
from factcheck.claims import (
    AttributeClaim,
    Certainty,
    Claim,
    Modality,
    Polarity,
    QuantityClaim,
    StanceClaim,
    When,
)
from factcheck.dates import DateInterval
from factcheck.evidence import QuotedEvidence
from factcheck.report.concise import Place, joined, paint
from factcheck.report.escape import plain
from factcheck.report.words import count, when
from factcheck.values import Quantity

_INDENT = 6
_AROUND = 24
"""How many characters beside a passage a terminal shows."""
_NARROWEST = 40


class Terminal(NamedTuple):
    """What is written to."""

    width: int = 100
    """Its columns; so many are used where it is a pipe or a file."""
    color: bool = False


def listed(claims: Iterable[Claim], place: Place, terminal: Terminal) -> str:
    """Each claim with its place, and below it the passage; and how many there are."""
    rows = [(joined(*place(claim)), claim) for claim in claims]
    if not rows:
        return "No claims found.\n"
    wide = max(len(where) for where, _ in rows)
    lines = [line for where, claim in rows for line in _lines(where.ljust(wide), claim, terminal)]
    return "".join(f"{line}\n" for line in (*lines, f"{count(len(rows), 'claim')}, unconfirmed."))


def clipped(text: str, width: int) -> str:
    r"""Words in one line of at most so many characters.

    >>> clipped("It opened in\nMay 2019.", 14)
    'It opened in…'
    """
    words = " ".join(text.split())
    return words if len(words) <= width else f"{words[: width - 1].rstrip()}…"


def _lines(where: str, claim: Claim, terminal: Terminal) -> Iterator[str]:
    width = max(terminal.width, _NARROWEST)
    told = f"{where}  {plain(_what(claim))}"
    yield from textwrap.wrap(
        told,
        width,
        initial_indent="  ",
        subsequent_indent=" " * _INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
    if passage := _passage(claim, width - _INDENT, color=terminal.color):
        yield " " * _INDENT + passage


def _time(time: When) -> str:
    """A day, month or year as it is written in the base; any other time in words."""
    if isinstance(time, DateInterval) and not _PLAIN.fullmatch(str(time)):
        return when(time)
    return str(time)


_PLAIN = re.compile(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?")


def _passage(claim: Claim, width: int, *, color: bool) -> str:
    """The words that show it; in colour, they stand out from the words around them."""
    shown = next((e for e in claim.evidence if isinstance(e, QuotedEvidence)), None)
    if shown is None:
        return ""
    quoted = plain(clipped(shown.exact, width))
    if not color:
        return quoted
    room = min(_AROUND, (width - len(quoted)) // 2)
    before = f"{plain(shown.prefix)}{' ' * shown.prefix[-1:].isspace()}"
    after = f"{' ' * shown.suffix[:1].isspace()}{plain(shown.suffix)}"[:room]
    before = before[max(0, len(before) - room) :]
    return f"{paint(before, '2', color)}{paint(quoted, '1;33', color)}{paint(after, '2', color)}"


def _what(claim: Claim) -> str:
    """Predicate, topic and value, what keeps it from being plain fact, when, and who says so."""
    words = [f"{claim.predicate}:", " + ".join(claim.subject)]
    if claim.object:
        words += ["→", " + ".join(claim.object)]
    if isinstance(claim, QuantityClaim | StanceClaim | AttributeClaim):
        value = claim.value
        words += ["=", in_words(value) if isinstance(value, Quantity) else str(value)]
    if claim.scope:
        words.append(f"({', '.join(f'{key}: {value}' for key, value in claim.scope.items())})")
    doubts = [claim.modality.value] if claim.modality is not Modality.ASSERTED else []
    doubts += [claim.certainty.value] if claim.certainty is not Certainty.CERTAIN else []
    denied = claim.polarity is Polarity.DENIED and claim.modality is not Modality.DENIED
    doubts += ["denied"] if denied and not isinstance(claim, StanceClaim) else []
    if doubts:
        words.append(f"({', '.join(doubts)})")
    more = [] if claim.when is None else [_time(claim.when)]
    more += [f"says {claim.speaker}"] if claim.speaker else []
    return " · ".join([" ".join(words), *more])
