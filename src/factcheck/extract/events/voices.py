"""Whose words a place of the text are."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Attribution, When
from factcheck.extract.events.reading import Reading
from factcheck.extract.speakers import Act, Report
from factcheck.extract.wordlists import words

_VOICED = frozenset(
    (Act.SAY, Act.DENY, Act.WARN, Act.CONFIRM, Act.ADMIT, Act.PROMISE, Act.BELIEVE, Act.EXPECT,
    Act.DEMAND, Act.ASK, Act.CRITICISE, Act.SUPPORT, Act.SHOW)
)  # fmt: skip
"""What is told as somebody's words; plans, decisions and offers are told as events."""
_UNRESOLVED = words("he she they it who which i we you that this one")


def voice_at(reading: Reading, offset: int) -> Report | None:
    """The report in whose content a place lies, the innermost if there are several."""
    best: Report | None = None
    for report in _around(reading, offset):
        if best is None or _size(report) <= _size(best):
            best = report
    return best


def _around(reading: Reading, offset: int) -> Iterator[Report]:
    number = reading.prose.sentence_at(offset)
    for report in reading.reports_by_sentence.get(number, ()):
        if report.act in _VOICED and any(a <= offset < b for a, b in report.content):
            yield report


def _size(report: Report) -> int:
    return sum(end - start for start, end in report.content)


def attribution(reading: Reading, report: Report, said: When | None) -> Attribution | None:
    """Who says it, as a claim carries it; None where the words name nobody."""
    speaker = report.speaker
    if speaker is None or speaker.lower() in _UNRESOLVED:
        return None
    shown = reading.names.catalogue.name
    channel = reading.text[slice(*report.channel)] if report.channel else None
    return Attribution(
        speaker=" ".join(shown(speaker).split())[:200],
        speaks_for=shown(report.speaks_for) if report.speaks_for else None,
        via=tuple(shown(one) for one in report.via),
        said=said,
        channel=channel,
    )
