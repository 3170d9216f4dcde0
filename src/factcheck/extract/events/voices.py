"""Whose words a place of the text are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Attribution, When
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.speaking import speaker_of
from factcheck.extract.quotations import Quotation
from factcheck.extract.speakers import Act, Report

_VOICED = frozenset(
    (Act.SAY, Act.DENY, Act.WARN, Act.CONFIRM, Act.ADMIT, Act.PROMISE, Act.BELIEVE, Act.EXPECT,
    Act.DEMAND, Act.ASK, Act.CRITICISE, Act.SUPPORT, Act.SHOW)
)  # fmt: skip
"""What is told as somebody's words; plans, decisions and offers are told as events."""
_PLEA = re.compile(r"\s(?:not guilty|guilty|no contest)\b")


def voice_at(reading: Reading, offset: int) -> Report | None:
    """The report in whose content a place lies, the innermost if there are several."""
    best: Report | None = None
    for report in _around(reading, offset):
        if best is None or _size(report) <= _size(best):
            best = report
    return best or _quoted_on(reading, offset)


def _quoted_on(reading: Reading, offset: int) -> Report | None:
    """Who is quoted behind a sentence of his: "Lorn said it was time to go. “We did all we could.”"."""
    prose, quote = reading.prose, reading.prose.quotation_to(offset)
    if quote is None or not quote.start < offset < quote.end:
        return None
    number = prose.sentence_at(quote.start)
    if number < 1 or quote.start != prose.sentences[number][0]:
        return None
    begins, ends = prose.sentences[number - 1]
    parted = reading.text.count("\n", ends, quote.start)
    if "\n" in reading.text[begins:ends] or (parted and not _alone(reading, quote)):
        return None
    told = [one for one in reading.reports.of(number - 1) if one.act in _VOICED and one.cue]
    last = told[-1] if told and not told[-1].negated and not told[-1].hearsay else None
    if last is None or (parted and not _somebody(reading, last)):
        return None
    return last._replace(content=((quote.start, quote.end),), direct=True)


def _alone(reading: Reading, quote: Quotation) -> bool:
    """Whether a quotation is a paragraph of its own."""
    return quote.closed and reading.text[quote.end :][:1] in ("", "\n")


def _somebody(reading: Reading, report: Report) -> bool:
    """Whether somebody by a name is told to say it, who may go on in the next paragraph."""
    inside = reading.mentions_in(*report.source) if report.source else []
    kinds = ("person", "unknown")
    return any(one.kind in kinds and one.name == report.speaker for one in inside)


def _around(reading: Reading, offset: int) -> Iterator[Report]:
    number = reading.prose.sentence_at(offset)
    for report in reading.reports.of(number):
        if not _told(report) or _heads(reading, report) or _pleads(reading, report):
            continue
        if any(a <= offset < b for a, b in report.content):
            yield report


def _told(report: Report) -> bool:
    """Whether it is told as somebody's words: also "the mill is to close, the Post has learned"."""
    learned = report.act is Act.LEARN and report.cue and report.content[0][1] <= report.cue[0]
    return report.act in _VOICED or bool(learned)


def _heads(reading: Reading, report: Report) -> bool:
    """Whether a colon only heads what follows: "Dunmar: The bridge is closed"."""
    if report.cue is None or reading.text[slice(*report.cue)] != ":":
        return False
    if reading.text[report.content[0][0]] in "“\"‘'":
        return False
    inside = reading.mentions_in(*report.source) if report.source else []
    return all(one.kind != "person" for one in inside)


def _pleads(reading: Reading, report: Report) -> bool:
    """Whether somebody only answers a charge: "pleads not guilty in the death of"."""
    return report.cue is not None and _PLEA.match(reading.text, report.cue[1]) is not None


def _size(report: Report) -> int:
    return sum(end - start for start, end in report.content)


def attribution(reading: Reading, report: Report, said: When | None) -> Attribution | None:
    """Who says it, as a claim carries it; None where the words name nobody."""
    speaker = speaker_of(reading, report)
    if speaker is None:
        return None
    shown = reading.names.catalogue.name
    return Attribution(
        speaker=" ".join(speaker.split())[:200],
        speaks_for=shown(report.speaks_for) if report.speaks_for else None,
        via=tuple(shown(one) for one in report.via),
        said=said,
        channel=reading.text[slice(*report.channel)] if report.channel else None,
    )
