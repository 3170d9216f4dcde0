"""Claims just read from texts, as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claims import AttributeClaim, Certainty, Claim, Modality, QuantityClaim, StanceClaim
from factcheck.evidence import QuotedEvidence
from factcheck.report.concise import Place, joined, paint
from factcheck.report.escape import plain
from factcheck.report.words import count

_QUOTED = 70
_AROUND = 24
"""How many characters beside a passage a terminal shows."""
_HEAD = ("where", "what", "when", "who says so", "passage")


def table(claims: Iterable[Claim], place: Place, *, color: bool = False) -> str:
    """One line for each claim, in columns, and how many there are."""
    rows = [_row(claim, place, color) for claim in claims]
    if not rows:
        return "No claims found.\n"
    wide = [max(len(row[at]) for row in [_HEAD, *rows]) for at in range(len(_HEAD))]
    head = paint(_line(_HEAD, wide), "1", color)
    lines = "".join(f"{_line(row, wide)}\n" for row in rows)
    return f"{head}\n{lines}{count(len(rows), 'claim')}, unconfirmed.\n"


def _line(row: tuple[str, ...], wide: list[int]) -> str:
    return "  ".join(text.ljust(width) for text, width in zip(row, wide, strict=True)).rstrip()


def _row(claim: Claim, place: Place, color: bool) -> tuple[str, ...]:
    when = "" if claim.when is None else str(claim.when)
    cells = (joined(*place(claim)), _what(claim), when, claim.speaker or "")
    return (*map(plain, cells), _passage(claim, color))


def _passage(claim: Claim, color: bool) -> str:
    """The words that show it; in colour, they stand out from the words around them."""
    shown = next((e for e in claim.evidence if isinstance(e, QuotedEvidence)), None)
    if shown is None:
        return ""
    quoted = " ".join(shown.exact.split())
    if len(quoted) > _QUOTED:
        quoted = quoted[: _QUOTED - 1] + "…"
    if not color:
        return plain(quoted)
    before, after = (plain(" ".join(text.split("\n"))) for text in (shown.prefix, shown.suffix))
    before, after = before[-_AROUND:], after[:_AROUND]
    return f"{paint(before, '2', color)}{paint(plain(quoted), '1;33', color)}{paint(after, '2', color)}"


def _what(claim: Claim) -> str:
    """Predicate, topic and value, and what keeps it from being plain fact."""
    words = [claim.predicate, ":", " + ".join(claim.subject)]
    if claim.object:
        words += ["→", " + ".join(claim.object)]
    if isinstance(claim, QuantityClaim | StanceClaim | AttributeClaim):
        words += ["=", str(claim.value)]
    doubts = [claim.modality.value] if claim.modality is not Modality.ASSERTED else []
    doubts += [claim.certainty.value] if claim.certainty is not Certainty.CERTAIN else []
    if doubts:
        words.append(f"({', '.join(doubts)})")
    return " ".join(words).replace(" :", ":")
