"""Who the speaker of a report is, whose voice, through whom it came and where it was said."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from factcheck.extract.clauses.phrases import SUBJECT_AFTER
from factcheck.extract.mentions import Mention
from factcheck.extract.mentions.nouns import VOICES
from factcheck.extract.prose import Prose
from factcheck.extract.sentences import Span
from factcheck.extract.speakers.cues import Act
from factcheck.extract.speakers.report import Report
from factcheck.extract.speakers.tellers import Teller, head, teller, tells
from factcheck.extract.wordlists import words

_CHANNEL = re.compile(
    r" (?:in|on|at|via|during|through)\s(?:an?\s|the\s|his\s|her\s|its\s|their\s)?(?:[\w’'-]+\s){0,3}"
    r"(?:statement|interview|post|tweet|Twitter|Telegram|Facebook|Instagram|channel|letter|report"
    r"|conference|briefing|call|speech|email|message|testimony|filing|podcast|blog|website|memo"
    r"|release|page|rally|hearing)\b(?:\s(?:with|to|on)(?:\s[A-Z][\w’'-]{0,30}){1,4})?"
)
_CITING = re.compile(r"\b(?:[Cc]iting|[Qq]uoting) ")
_BESIDE = re.compile(r"(?:the )?|(?:, [^,;]{1,50})?,? (?P<and>and|&) (?:the )?|, (?:the )?")
_STOP = re.compile(r"[.;!?\n]")
_REACH = 120
"""How far from the cue its channel may stand."""
_OFFICE = 2
"""How many words behind an owner his office may end: "Norrail's press officer"."""
_MOST = 12
"""How many mentions of a source, and how many reports around a report, are looked at."""
_UNNAMED = words(
    "source sources official officials people insiders observers authorities experts critics "
    "reports media some many others witnesses"
)
_RELATIVE = words("who which that")


def attributed(
    prose: Prose, reports: Sequence[Report], mentions: Sequence[Mention]
) -> list[Report]:
    """The reports with speaker, voice, chain and channel; mentions are in the order of the text."""
    starts = [one.start for one in mentions]
    named = [_named(prose, one, mentions, starts) for one in reports]
    return _chained([_citing(prose, one, mentions, starts) for one in named])


def _named(prose: Prose, report: Report, mentions: Sequence[Mention], starts: list[int]) -> Report:
    text = prose.text
    channel = _channel(text, report)
    via = _addressed(text, report, mentions, starts)
    if report.source is None:
        return report._replace(channel=channel, via=via, hearsay=True)
    start, end = report.source
    said = text[start:end]
    first = bisect_left(starts, start)
    inside = [one for one in mentions[first : first + _MOST] if one.end <= end]
    if said.lower() in _RELATIVE:
        before = bisect_left(starts, start) - 1
        near = before >= 0 and start - mentions[before].end < 3
        chosen, shown = (mentions[before], said) if near else _antecedent(prose, start, mentions)
    else:
        chosen, shown = teller(prose, (start, end), inside)
    last = (shown if said.lower() in _RELATIVE else said).lower().split()
    hearsay = chosen is None and head(shown) in _UNNAMED
    if chosen is not None and chosen.name:
        first_teller, *others = _joint(text, start, chosen, inside)
        return report._replace(
            speaker=first_teller.name,
            speaks_for=first_teller.speaks_for,
            channel=channel,
            via=via,
            others=tuple(one.name for one in others if one.name),
        )
    voice = _voice(prose, inside) if _voiced(last) else None
    return report._replace(
        speaker=shown, speaks_for=voice, channel=channel, via=via, hearsay=hearsay
    )


def _antecedent(prose: Prose, start: int, mentions: Sequence[Mention]) -> Teller:
    """Who is told of by "who" or "which": "a report which found"."""
    words_ = prose.words
    at = words_.first_at(start)
    at -= words_.classes[at - 1 : at] == ","
    found = prose.phrases.before(at, prose.bounds[prose.sentence_at(start)][0])
    if found is None:
        return Teller(None, prose.text[start : words_.ends[words_.first_at(start)]])
    span = words_.placed(found)
    return teller(prose, span, [one for one in mentions if span[0] <= one.start < span[1]])


def _citing(prose: Prose, report: Report, mentions: Sequence[Mention], starts: list[int]) -> Report:
    """A report with whom it cites as its speaker: "Citing two officials, the Post reported that"."""
    if report.cue is None or report.speaker is None or report.act is not Act.SAY:
        return report
    words_, number = prose.words, prose.sentence_at(report.cue[0])
    start, end = prose.sentences[number]
    match = _CITING.search(prose.text, start, end)
    if match is None or start < match.start() < report.cue[1]:
        return report
    found = SUBJECT_AFTER.match(words_.classes, words_.first_at(match.end()), words_.end_at(end))
    if found is None:
        return report
    span = words_.placed(found.span())
    first = bisect_left(starts, span[0])
    inside = [one for one in mentions[first : first + _MOST] if one.end <= span[1]]
    chosen, shown = teller(prose, span, inside)
    if chosen is None and not tells(head(shown)):
        return report  # "citing safety"
    return report._replace(
        speaker=chosen.name if chosen and chosen.name else shown,
        speaks_for=chosen.speaks_for if chosen else None,
        via=(report.speaker, *report.via),
        others=(),
        hearsay=chosen is None and head(shown) in _UNNAMED,
    )


def _joint(text: str, source: int, chosen: Mention, inside: list[Mention]) -> list[Mention]:
    """The speakers that "and" puts beside each other at the beginning of a source, or the one."""
    group: list[Mention] = []
    joined = False
    for one in inside:
        if not one.name or len({one.kind, chosen.kind} - {"unknown"}) > 1:
            continue
        match = _BESIDE.fullmatch(text, group[-1].end if group else source, one.start)
        if match is None:
            break
        joined = joined or bool(match["and"])
        group.append(one)
    return group if joined and chosen in group else [chosen]


def _voice(prose: Prose, inside: Sequence[Mention]) -> str | None:
    """Whose voice an office is: the first name in its phrase, unless that only owns who it is."""
    first = next((one for one in inside if one.name), None)
    if first is None or not prose.text.startswith(("'s ", "’s "), first.end):
        return first and first.name
    words_ = prose.words
    behind = words_.lower[words_.end_at(first.end) + 1 :][:_OFFICE]
    return first.name if not VOICES.isdisjoint(behind) else None


def _voiced(parts: list[str]) -> bool:
    return not VOICES.isdisjoint(parts)


def _channel(text: str, report: Report) -> Span | None:
    if report.cue is None:
        return None
    start = report.cue[1]
    stop = _STOP.search(text, start, start + _REACH)
    match = _CHANNEL.search(text, start, start + _REACH)
    if match is None or (stop and stop.start() < match.start()):
        return None
    return match.start() + 1, match.start() + len(match.group().rstrip())


def _addressed(
    text: str, report: Report, mentions: Sequence[Mention], starts: list[int]
) -> tuple[str, ...]:
    """The outlet that was told: "told the Harbour Post"."""
    if report.cue is None or not text.endswith("told", *report.cue):
        return ()
    at = bisect_left(starts, report.cue[1])
    if at == len(mentions) or mentions[at].start > report.cue[1] + 5:
        return ()
    told = mentions[at]
    return (told.name,) if told.name and told.kind in ("organisation", "unknown") else ()


def _chained(reports: list[Report]) -> list[Report]:
    """Whose words a report stands in: "Y reported that X had said"."""
    around: list[tuple[int, Report]] = []
    by_cue = sorted(range(len(reports)), key=lambda at: _place(reports[at]))
    chained = dict(enumerate(reports))
    for at in by_cue:
        report = reports[at]
        place = _place(report)
        around = [(end, one) for end, one in around[-_MOST:] if end > place]
        outer = [
            one.speaker
            for _, one in reversed(around)
            if one.speaker and one is not report and _holds(one, place)
        ]
        if outer:
            chained[at] = report._replace(via=(*report.via, *outer))
        around.append((max(end for _, end in report.content), report))
    return [chained[at] for at in range(len(reports))]


def _place(report: Report) -> int:
    return report.cue[0] if report.cue else report.content[0][0]


def _holds(report: Report, place: int) -> bool:
    return any(start <= place < end for start, end in report.content)
