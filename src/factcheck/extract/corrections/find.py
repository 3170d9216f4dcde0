"""`find_corrections`: paragraphs with a telling word, their sentences, and what these say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factcheck.extract.corrections import cues
from factcheck.extract.corrections.correction import Correction, Kind
from factcheck.extract.corrections.notices import Label, Notice, is_notice, label_of, notices
from factcheck.extract.corrections.phrases import clauses
from factcheck.extract.corrections.reading import readings
from factcheck.extract.corrections.words import Sentence, Span, paragraph, sentence, sentences
from factcheck.extract.wordlists import listed, lowered, words

STEMS = tuple(
    stem.replace("_", " ")
    for stem in listed(
        "correct clarif retract withdraw errat corrigend version edition erron wrong inaccura "
        "mistak mistook error amended updated regret apolog originally initially previously "
        "should_have should_read should_be happy_to typo misst missp misid mischar misattr misquot "
        "misrep mislab misnam misdat misdesc miscalc miscap misgend misprint mistrans misclass "
        "overstat understat omitted garbled inadvertent standards of_concern refile removed as_we_ "
        "make_clear outdated (adds (removes (fixes (drops (deletes (restores "
        "asked_to misspoke record_straight we_said we_wrote we_reported changed_to edited_to"
    )
)
"""At least one of these stands in every notice, in lower case."""
_CLARIFYING = words("clarification clarifications clarify clarifies clarified")
_CORRECTING = words("correction corrections erratum errata corrigendum corrigenda")
_RETRACTING = words("retraction retractions retracted withdrawn")


def find_corrections(text: str) -> list[Correction]:
    """Every correction, clarification, retraction and update notice of an English text.

    >>> [found] = find_corrections(
    ...     "Correction: An earlier version of this story misstated the year of the fair. "
    ...     "It was 1987, not 1978."
    ... )
    >>> found.old, found.new, found.field
    ('1978', '1987', 'date')
    """
    hits = _hits(text)
    found: list[Correction] = []
    done = place = 0
    header = False
    while True:
        place = bisect_left(hits, done, place)
        begin = _next_word(text, done) if header else hits[place] if place < len(hits) else None
        if begin is None:
            return found
        span = paragraph(text, begin, done)
        here, only_label = _in_paragraph(text, span, hits, header)
        found += here
        header = only_label or (header and bool(here))
        done = max(span[1], begin + 1)


def whole_notice(text: str) -> list[Correction]:
    """The corrections of a text that is known to be one notice; none where it has no words."""
    bodies = [sentence(text, span) for span in sentences(text, (0, len(text)))]
    told = [body for body in bodies if body.spans]
    return list(_corrections(text, Notice(told[0].spans[0][0], None, told))) if told else []


def _beginnings() -> dict[str, tuple[str, ...]]:
    """What several stems begin with, and these: a text is searched for it once for all of them."""
    alike: dict[str, list[str]] = {}
    for stem in STEMS:
        alike.setdefault(stem[:3], []).append(stem)
    return {head if len(listed) > 1 else listed[0]: tuple(listed) for head, listed in alike.items()}


_BEGINNINGS = _beginnings()


def _hits(text: str) -> list[int]:
    """Offsets of the stems."""
    lower = lowered(text)
    hits: set[int] = set()
    for head, stems in _BEGINNINGS.items():
        at = lower.find(head)
        while at >= 0:
            if lower.startswith(stems, at):
                hits.add(at)
            at = lower.find(head, at + 1)
    return sorted(hits)


def _next_word(text: str, offset: int) -> int | None:
    rest = len(text)
    while offset < rest and text[offset].isspace():
        offset += 1
    return offset if offset < rest else None


def _in_paragraph(
    text: str, span: Span, hits: list[int], header: bool
) -> tuple[list[Correction], bool]:
    """The notices of a paragraph, and whether it is only a label for what comes after it."""
    labels: list[Label] = []
    bodies = list(_bodies(text, span, hits, header, labels))
    found = [one for notice in notices(iter(bodies)) for one in _corrections(text, notice)]
    only_label = not bodies and any(label.strong for label in labels)
    return found, only_label


def _bodies(
    text: str, span: Span, hits: list[int], header: bool, labels: list[Label]
) -> Iterator[tuple[Sentence, Label | None, bool]]:
    """The sentences that can be of a notice, each with its label and whether it is one by itself."""
    spans = list(sentences(text, span))
    straight, curly, before = 0, 0, span[0]
    near = header
    for at, (start, end) in enumerate(spans):
        straight += text.count('"', before, start)
        curly += text.count("“", before, start) - text.count("”", before, start)
        quoted, before = straight % 2 == 1 or curly > 0, start
        told = bisect_left(hits, start) < bisect_left(hits, end)
        near = near or told
        one = sentence(text, (start, end)) if near else None
        if one is None or not one.spans:
            continue
        first = start == span[0]
        label, body = label_of(one, first=first)
        labels += [label] if label else []
        if body.spans:
            label = labels[-1] if labels else None
            telling = (told or header) and is_notice(body, label, first=first, header=header)
            claimed = told and not telling and _is_claim(text, start, spans[at : at + 2])
            yield body, label, (telling or claimed) and not quoted


def _is_claim(text: str, start: int, spans: list[Span]) -> bool:
    """Whether a sentence claims what it or the next one sets right."""
    return bool(cues.CLAIMED.search(sentence(text, (start, spans[-1][1])).classes))


def _corrections(text: str, notice: Notice) -> Iterator[Correction]:
    """What a notice takes back, each with its own part of the notice."""
    kind = _kind(notice)
    told = list(readings([clause for one in notice.sentences for clause in clauses(one)]))
    starts = [notice.start, *(start for start, _ in told[1:])]
    ends = [*starts[1:], notice.end]
    for start, end, (_, reading) in zip(starts, ends, told, strict=True):
        passage = text[start:end].rstrip().removesuffix(" and").rstrip(",")
        old, new, field = reading.old, reading.new, reading.field
        yield Correction(start, start + len(passage), passage, old, new, field, kind)


def _kind(notice: Notice) -> Kind:
    statement = notice.sentences[0]
    classes = statement.classes
    label = notice.label.words.words() if notice.label else frozenset[str]()
    if label & _RETRACTING or cues.RETRACTED.search(classes):
        return "retraction"
    if cues.CONCERN.search(classes):
        return "editor's note"
    if label & _CORRECTING:
        return "correction"
    if (label | statement.words()) & _CLARIFYING or cues.CLARIFIED.search(classes):
        return "clarification"
    if cues.REFLECTED.search(classes) and not cues.ERROR.search(classes):
        return "update"
    return "correction"
