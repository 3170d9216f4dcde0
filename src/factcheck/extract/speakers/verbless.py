"""Reports without a verb: "according to", nouns, headings with a colon, names after a dash."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.clauses.phrases import SUBJECT_AFTER
from factcheck.extract.prose import Prose
from factcheck.extract.sentences import Span
from factcheck.extract.speakers.cues import Act
from factcheck.extract.speakers.report import Report

_ACCORDING = re.compile(
    r"[AaIiPp](?<!\w.)(?:(?<=[Aa])ccording to\b|(?<=[Ii])n the (?:words|view) of\b|(?<=[Pp])er (?=[A-Z]))"
)
_NAME = re.compile(
    r"[^\S\n]*([A-Z][\w.’'-]{0,30}(?:[^\S\n][A-Z][\w.’'-]{0,30}){0,3}(?:[^\S\n]\([^():\n]{1,40}\))?)"
)
_COLON = re.compile(r":[^\S\n]+(?=\S)")
_LONGEST = 200
"""How far from the beginning of its line a colon may stand."""
_SIGNED = re.compile(r"[\"”][^\S\n]*(―|—|–|--|-)[^\S\n]*([A-Z][^\n]{2,80})$", re.MULTILINE)
_NOT_NAMES = frozenset(
    (
        "Note",
        "Update",
        "Photo",
        "Source",
        "Related",
        "Read",
        "Also",
        "Editor",
        "Correction",
        "Watch",
        "Warning",
    )
)


def verbless_reports(prose: Prose, span: Span) -> Iterator[Report]:
    """The reports whose cue is no verb."""
    yield from _according(prose, span)
    yield from _named(prose, span)
    yield from _signed(prose, span)


def _according(prose: Prose, span: Span) -> Iterator[Report]:
    text, words = prose.text, prose.words
    for match in _ACCORDING.finditer(text, *span):
        number = prose.sentence_at(match.start())
        start, end = prose.sentences[number]
        first = words.first_at(match.end())
        phrase = SUBJECT_AFTER.match(words.classes, first, words.end_at(end))
        if phrase is None:
            continue
        source = words.starts[phrase.start()], words.ends[phrase.end() - 1]
        before = text[start : match.start()].rstrip(" ,—–-(")
        after = text[source[1] : end]
        content: Span | None
        if len(before) > 12:
            content = start, start + len(before)
        else:
            lead = len(after) - len(after.lstrip(" ,"))
            comma = after.find(", ")
            lead = comma + 2 if 0 <= comma < 60 else lead
            content = source[1] + lead, end - (text[end - 1] == ".")
        if content[0] < content[1]:
            yield Report(source, match.span(), (content,), Act.SAY, prose.quoted(*content))


def _named(prose: Prose, span: Span) -> Iterator[Report]:
    text = prose.text
    for colon in _COLON.finditer(text, *span):
        lead = text[max(0, colon.start() - _LONGEST) : colon.start()]
        match = _NAME.fullmatch(lead, lead.rfind("\n") + 1)
        if match is None or match[1].split()[0] in _NOT_NAMES:
            continue
        line = text.find("\n", colon.end())
        end = len(text) if line < 0 else line
        cue = colon.start(), colon.start() + 1
        name = cue[0] - len(match[1]), cue[0]
        yield Report(name, cue, ((colon.end(), end),), Act.SAY, prose.quoted(colon.end(), end))


def _signed(prose: Prose, span: Span) -> Iterator[Report]:
    for match in _SIGNED.finditer(prose.text, *span):
        quote = prose.quotation_to(match.start() + 1)
        if quote and quote.end == match.start() + 1:
            yield Report(match.span(2), match.span(1), (quote[:2],), Act.SAY, direct=True)
