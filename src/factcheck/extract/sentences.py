"""Where sentences begin and end: sentencex for prose, and rules for how news is set.

A line break ends a sentence unless the lines are wrapped; a quotation of several sentences is
split like other prose; a list item and a heading are sentences of their own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from sentencex import get_sentence_boundaries

Span = tuple[int, int]
"""Half-open offsets in code points."""

_LONGEST = 2_000
"""What sentencex is given at once: its time is quadratic in quotation marks that are not closed."""
_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_WRAPPED = range(45, 101)
"""Lengths of the lines of a text that is wrapped by hand or by a mail program."""
_ITEM = re.compile(r"\s*(?:[-*•–—·]|\d{1,2}[.)])\s")
_NUMBERED = re.compile(r"\d{1,2}[.)]")
_INNER = re.compile(
    r"[.!?…][\"”’)\]]{0,3}\s{1,3}(?=[\"“‘(\[]{0,3}[A-Z0-9À-ÖØ-Þ])"
    r"(?<!\b[A-Z]\.\s)(?<!\.[A-Z]\.\s)(?<!\bMr\.\s)(?<!\bMs\.\s)(?<!\bMrs\.\s)(?<!\bDr\.\s)(?<!\bSt\.\s)"
    r"(?<!\bGen\.\s)(?<!\bSen\.\s)(?<!\bRep\.\s)(?<!\bGov\.\s)(?<!\bRev\.\s)(?<!\bLt\.\s)(?<!\bSgt\.\s)"
    r"(?<!\bNo\.\s)(?<!\bInc\.\s)(?<!\bCorp\.\s)(?<!\bCo\.\s)(?<!\bvs\.\s)"
)
_IN_MAY = re.compile(r"\b[a-z]+ May\.(?= [A-Z])")
_MARK = re.compile(r"[\"“”‘]")
_OPENING = frozenset('"“‘([')
_CUT_SHORT = re.compile(
    r"(?:\b(?:No|Nos|Art|Sec|Fig|Vol|Ch|Lt|Col|Sgt|Capt|Rev|Hon|Sen|Rep|Gov|Gen|Prof|Dr|Mr|Mrs|Ms|St|approx|est"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.|(?:^|\s)[A-Z]\.|[!?…][\"”’])\s*$"
)
_SPEECH = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){1,5}(?:said|says|asked|wrote|told|added|tweeted|shouted|cried|replied)\b"
    r"|\d"
)


def sentences(text: str, breaks: Collection[int] = ()) -> list[Span]:
    r"""The sentences of a text in order, without the white space around them.

    ``breaks`` are offsets at which another part of the text begins, such as the body below a
    headline: a line that begins there goes on with no line before it.

    >>> text = "Port Vale — The pier shut. “It rotted. It fell,” said J. Lorn.\nMore follows"
    >>> [text[start:end] for start, end in sentences(text)]  # doctest: +NORMALIZE_WHITESPACE
    ['Port Vale — The pier shut.', '“It rotted.', 'It fell,” said J. Lorn.', 'More follows']
    """
    return [span for start, end in _blocks(text, breaks) for span in _within(text, start, end)]


def _blocks(text: str, breaks: Collection[int]) -> Iterator[Span]:
    """Stretches that no sentence leaves: lines, or the wrapped lines of a paragraph."""
    held: list[Span] = []
    for match in _LINE.finditer(text):
        start, end = match.span()
        if not text[start:end].strip():
            yield from _joined(text, held)
            held = []
            continue
        apart = start in breaks or (held and text.count("\n", held[-1][1], start) > 1)
        if held and apart:
            yield from _joined(text, held)
            held = []
        held.append((start, end))
    yield from _joined(text, held)


def _joined(text: str, lines: list[Span]) -> Iterator[Span]:
    """The lines of a paragraph, those of wrapped text as one."""
    if _wrapped(text, lines):
        lines = [(lines[0][0], lines[-1][1])]
    for start, end in lines:
        yield from _cut(text, start, end)


def _wrapped(text: str, lines: list[Span]) -> bool:
    if len(lines) < 2 or _ITEM.match(text, lines[1][0]):
        return False
    lengths = [end - start for start, end in lines]
    return lengths[-1] < _WRAPPED.stop and all(length in _WRAPPED for length in lengths[:-1])


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    """A block in pieces that sentencex can take, cut after a stop or at least between words."""
    while end - start > _LONGEST:
        limit = start + _LONGEST
        stop = text.rfind(". ", start + _LONGEST // 2, limit) + 1
        cut = stop or text.rfind(" ", start + 1, limit) + 1 or limit
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _within(text: str, start: int, end: int) -> Iterator[Span]:
    block = text[start:end]
    held: Span | None = None
    opened = start
    for found in get_sentence_boundaries("en", block):
        span = _trimmed(text, min(opened, start + found["start_index"]), start + found["end_index"])
        opened = end
        if span is None:
            continue
        if (
            text[span[1] - 1] in _OPENING
            and text[span[1] - 2 : span[1] - 1].isspace()
            and text[span[1] : end].strip()
        ):
            opened = span[1] - 1
            span = _trimmed(text, span[0], opened)
            if span is None:
                continue
        if held and _belongs(text, held, span):
            held = (held[0], span[1])
            continue
        if held:
            yield from _split(text, *held)
        held = span
    if held:
        yield from _split(text, *held)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    if piece and not piece[0].isspace() and not piece[-1].isspace():
        return start, end
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    return (start + left, start + right) if left < right else None


def _belongs(text: str, before: Span, span: Span) -> bool:
    """Whether what sentencex took for the end of a sentence is none."""
    if text[span[0]].islower() or _NUMBERED.fullmatch(text, *before):
        return True
    if not _CUT_SHORT.search(text, max(before[0], before[1] - 12), before[1]):
        return False
    return text[before[1] - 1] not in '"”’' or _SPEECH.match(text, span[0], span[1]) is not None


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of a quotation, and those that "May." ends, which sentencex keeps as one."""
    if text.find(" May. ", start, end) >= 0:
        for match in _IN_MAY.finditer(text, start, end):
            yield start, match.end()
            start = match.end() + 1
    if _MARK.search(text, start, end):
        for match in _INNER.finditer(text, start, end):
            if _SPEECH.match(text, match.end(), end) and text[match.start()] in "!?":
                continue
            yield start, match.start() + len(match.group().rstrip())
            start = match.end()
    yield start, end
