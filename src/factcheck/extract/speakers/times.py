"""When a report was said: "said on Tuesday", "told the Post last week"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from factcheck.extract.prose import Prose
from factcheck.extract.speakers.report import Report
from factcheck.extract.times.expression import TimeExpression

_PARTS = re.compile(r"[,;:.!?\"“”\n]")
_LEAD = re.compile(r"(?:[Oo]n |[Ii]n |[Ee]arlier |[Ll]ate(?:r)? (?:on )?)?")
_REACH = 80
"""How far after the cue the time of saying may stand."""


def dated(prose: Prose, reports: Sequence[Report], times: Sequence[TimeExpression]) -> list[Report]:
    """The reports with the time at which each was said, where its own sentence tells it."""
    if not times:
        return list(reports)
    days = [one for one in times if one.type in ("DATE", "TIME")]
    starts = [one.start for one in days]
    return [one._replace(said=_said(prose, one, days, starts)) for one in reports]


def _said(
    prose: Prose, report: Report, days: Sequence[TimeExpression], starts: list[int]
) -> TimeExpression | None:
    """The time after the cue in the same clause, else the one that opens the sentence."""
    if report.cue is None:
        return None
    start, end = prose.sentences[prose.sentence_at(report.cue[0])]
    at = bisect_left(starts, report.cue[1])
    if at < len(days) and starts[at] < min(end, report.cue[1] + _REACH):
        between = prose.text[report.cue[1] : starts[at]]
        if not _PARTS.search(between) and not _inside(report, starts[at]):
            return days[at]
    at = bisect_left(starts, start)
    if at < len(days) and days[at].end <= report.cue[0]:
        opens = _LEAD.fullmatch(prose.text, start, starts[at])
        if opens and prose.text.startswith(",", days[at].end) and not _inside(report, starts[at]):
            return days[at]
    return None


def _inside(report: Report, offset: int) -> bool:
    return any(start <= offset < end for start, end in report.content)
