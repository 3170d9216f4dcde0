"""What a person sees of one open question: a finding, a draft claim, or an unknown name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import Claim
from factcheck.evidence import QuotedEvidence
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.concise import COLORS, Place, joined, paint
from factcheck.report.escape import plain
from factcheck.report.full import describe

SIDES = ("36", "35", "32", "34", "33")
"""Colours of the sides, in turn."""
TELLERS = 4
AROUND = 120
"""Code points of the text that are shown before and behind a passage."""


def finding(one: Finding, result: Result, place: Place, color: bool) -> str:
    """A finding with its numbered sides, each in its colour with the words that show it."""
    level = paint(str(one.level), f"1;{COLORS[one.level]}", color)
    lines = [f"{level} {paint(plain(words.title(one)), '1', color)} ({one.state})"]
    lines.append(f"  {plain(one.message)}")
    for number, side in enumerate(one.sides, start=1):
        tint = SIDES[(number - 1) % len(SIDES)]
        lines.append(paint(f"  [{number}] {plain(side.value)}", f"1;{tint}", color))
        tellers, more = words.first(side.claims, TELLERS)
        for claim in tellers:
            lines += _told(claim, result, place, tint, color)
        if more:
            lines.append(f"      and {words.count(more, 'more claim')}")
    lines += [f"  {n}. {plain(step)}" for n, step in enumerate(one.explanation, start=1)]
    return "".join(f"{line}\n" for line in lines)


def _told(claim: Claim, result: Result, place: Place, tint: str, color: bool) -> Iterator[str]:
    where = joined(*place(claim))
    parts = (words.who(claim, result), words.said(claim, result), where)
    yield f"      {plain(' · '.join(part for part in parts if part))}"
    quotes = [e.exact for e in claim.evidence if isinstance(e, QuotedEvidence)]
    for text in quotes or [claim.gist or ""]:
        if text:
            yield paint(f"      “{plain(text)}”" if quotes else f"      {plain(text)}", tint, color)


def draft(claim: Claim, result: Result, place: Place, text: str | None, color: bool) -> str:
    """A draft claim in full, its passage in the text, and the findings that it is part of."""
    lines = describe(claim, result, place).splitlines()
    for passage in claim.evidence:
        if text is not None and passage.span and passage.span[1] <= len(text):
            lines.append(_in_text(text, *passage.span, color))
        elif isinstance(passage, QuotedEvidence):
            lines.append(paint(f"  “{plain(passage.exact)}”", SIDES[0], color))
    lines += [
        f"{paint(str(one.level), COLORS[one.level], color)} {one.code} {plain(one.message)}"
        for one in result
        if one.wants_a_look and any(other.id == claim.id for other in one.claims)
    ]
    return "".join(f"{line}\n" for line in lines)


def _in_text(text: str, start: int, end: int, color: bool) -> str:
    before, after = text[max(start - AROUND, 0) : start], text[end : end + AROUND]
    inner = plain(text[start:end])
    passage = paint(inner, f"1;{SIDES[0]}", color) if color else f"»{inner}«"
    return f"  …{plain(before)} {passage} {plain(after)}…"


def name(unknown: str, number: int, example: str, candidates: Sequence[str], color: bool) -> str:
    """An unknown name, how it is used, and the numbered names it may be another spelling of."""
    title = paint(plain(unknown), f"1;{SIDES[0]}", color)
    lines = [f"{title} stands in {words.count(number, 'claim')}, such as {plain(example)}"]
    lines += [
        paint(f"  [{place}] {plain(text)}", SIDES[1], color)
        for place, text in enumerate(candidates, start=1)
    ]
    return "".join(f"{line}\n" for line in lines)
