"""The notices of a paragraph: a label or a telling sentence, and the sentences that go with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from factcheck.extract.corrections import cues
from factcheck.extract.corrections.lexicon import LETTERS
from factcheck.extract.corrections.reading import shares_a_word
from factcheck.extract.corrections.words import Sentence

_LABELS = 3
"""How many labels can stand one after another: "Editor's note: Correction:"."""
_SHORT = 14
_LONGEST = 8
"""How many sentences a notice has at most."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a notice, such as "Correction, 3 May:"."""

    words: Sentence
    strong: bool
    """Whether it makes a notice of whatever follows."""
    first: bool
    """Whether its paragraph begins with it."""


@dataclass(slots=True)
class Notice:
    """Sentences about one error."""

    start: int
    label: Label | None
    sentences: list[Sentence] = field(default_factory=list)

    @property
    def end(self) -> int:
        """Offset after its last word."""
        return self.sentences[-1].spans[-1][1]


def label_of(words: Sentence, *, first: bool) -> tuple[Label | None, Sentence]:
    """The label that a sentence begins with, and the rest of it."""
    end, strong = 0, False
    for _ in range(_LABELS):
        match = cues.STRONG.match(words.classes, end) or cues.WEAK.match(words.classes, end)
        if match is None:
            break
        end, strong = match.end(), strong or match.re is cues.STRONG
    if end:
        return Label(words.part(0, end), strong, first), words.part(end, len(words.spans))
    marks = cues.DATELINE.match(words.classes) or cues.MARKS.match(words.classes)
    return None, words.part(marks.end() if marks else 0, len(words.spans))


def is_notice(body: Sentence, label: Label | None, *, first: bool, header: bool) -> bool:
    """Whether a sentence, without its label, says that something published was wrong.

    It may be the first of its paragraph, and stand under a header such as "Corrections".
    """
    classes = body.classes
    loose = cues.LOOSE.search(classes)
    if label and label.strong and label.first:
        return bool(loose) or not cues.ABOUT.search(classes)
    if loose and (header or (label and (label.strong or cues.OURS.search(classes)))):
        return not cues.EDITED.search(classes)
    if header and cues.UNDER_HEADER.search(classes):
        return True
    cue = _cue(classes, first=first)
    if cue is None or classes.count(LETTERS["quote"], 0, cue.end()) % 2:
        return False
    if cues.REPORTED.search(classes) and not cues.DEICTIC.search(classes):
        return False
    if cues.ERROR.search(classes):
        return True
    return not (cues.REPUBLISHED.search(classes) or cues.ADDED.search(classes))


def _cue(classes: str, *, first: bool) -> re.Match[str] | None:
    """The wording that makes a notice of a sentence, inside its brackets or not."""
    opened = cues.OPENED.match(classes)
    starts = (0, opened.end()) if opened and opened.end() else (0,)
    patterns = (*cues.FIRST, cues.OPENING) if first else cues.FIRST
    begins = (one.match(classes, start) for start in starts for one in patterns)
    within = (one.search(classes) for one in cues.ANYWHERE)
    return next((match for match in chain(begins, within) if match), None)


def notices(bodies: Iterator[tuple[Sentence, Label | None, bool]]) -> Iterator[Notice]:
    """Group sentences, each with the label before it and whether it is a notice by itself."""
    notice: Notice | None = None
    for body, label, telling in bodies:
        goes_on = notice is not None and len(notice.sentences) < _LONGEST
        if notice is None or not goes_on:
            begins = telling
        elif telling:
            begins = label is not notice.label or (
                bool(cues.ANEW.search(body.classes))
                and any(cues.ANEW.search(one.classes) for one in notice.sentences)
            )
        else:
            begins = bool(cues.AGAIN.match(body.classes))
        if begins:
            if notice:
                yield notice
            fresh = label is not None and (notice is None or notice.label is not label)
            start = label.words.spans[0][0] if label and fresh else body.spans[0][0]
            notice = Notice(start, label, [body])
        elif notice and goes_on and (telling or label or continues(body, notice)):
            notice.sentences.append(body)
        elif notice:
            yield notice
            notice = None
    if notice:
        yield notice


def continues(body: Sentence, notice: Notice) -> bool:
    """Whether a sentence without a cue goes on with a notice."""
    if cues.GOES_ON.match(body.classes):
        return len(notice.sentences) < 3
    if len(notice.sentences) > 1:
        return False
    short = cues.NAMED.match(body.classes) and len(body.spans) <= _SHORT
    return bool(short) or shares_a_word(body, notice.sentences[0])
