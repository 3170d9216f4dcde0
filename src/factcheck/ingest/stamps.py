"""Lines that date the article: "Published: 3 March 2021", "News Desk March 03, 2021"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import NamedTuple

from factcheck.dates import DateInterval
from factcheck.extract.times import TimeExpression, find_times
from factcheck.extract.times.zones import ZONES
from factcheck.ingest.statements import Authority, Statement

_PUBLISHED = (
    r"(?:first |originally |article )?(?:published|posted|pub(?:lication)? date|date(?: published| "
    r"posted| of publication)?|created|issued|released|filed|written)"
)
_MODIFIED = (
    r"(?:article |story |page |post )?(?:last |was |been )?(?:updated|modified|edited|revised|"
    r"last change|amended)(?: date)?"
)
_LABEL = re.compile(
    rf"(?:^|[\s(|•·–—-])(?:(?P<published>{_PUBLISHED})|(?P<modified>{_MODIFIED}))"
    r"(?: online)?(?: by [^|:;]{2,60}?)?\s*(?:[:|•·,–—-]\s*)?(?:(?:on|at)\s+)?(?:the\s+)?[(\[]?\s*"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s*)?\Z",
    re.IGNORECASE,
)
_LEAD = re.compile(
    rf"[(\[*_]*\s*(?:(?P<published>{_PUBLISHED})|{_MODIFIED})(?: online)?\s*:?\s*(?:on\s+)?(?=\S*\d)",
    re.IGNORECASE,
)
# What a date is of, if such a word stands beside it.
_OTHERS = re.compile(
    r"©|\(c\)|copyright|photo|image|picture|file\b|video|credit|deadline|expires?|valid|from|until|"
    r"since|event|born|died|edition|volume|issue no|archive",
    re.IGNORECASE,
)
_SMALL = frozenset(
    [
        "et",
        "est",
        "edt",
        "gmt",
        "utc",
        "bst",
        "ist",
        "cet",
        "cest",
        "msk",
        "pt",
        "pst",
        "pdt",
        "ct",
        "cst",
        "cdt",
        "mt",
        "at",
        "by",
        "in",
        "on",
        "of",
        "the",
        "and",
        "a",
        "the",
        "am",
        "pm",
        "min",
        "mins",
        "minute",
        "minutes",
        "read",
        "ago",
        "updated",
        "published",
        "posted",
        "last",
        "first",
        "date",
        "for",
        "with",
        "to",
        "hrs",
        "h",
        "local",
        "time",
    ]
)
_BULLETS = "•*♦-–—▪◦"
_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LONGEST = 200
_RESIDUE = 8


class Stamp(NamedTuple):
    """One date of a line."""

    start: int
    end: int
    when: DateInterval
    at: datetime | None


def times_of(line: str) -> list[Stamp]:
    """The days, or months, that a line names in full.

    >>> [found] = times_of("March 18, 2025, 12:42 p.m. ET")
    >>> print(found.when, found.at)
    2025-03-18 2025-03-18 12:42:00-05:00
    """
    found = []
    for one in find_times(line):
        when = one.interval
        if when is None or one.anchor or one.bound or when.low is None or when.high is None:
            continue
        short = when.high - when.low < (366 if one.alternatives else 31)
        if one.type in ("DATE", "TIME") and one.value[:4].isdigit() and short:
            found.append(Stamp(one.start, one.end, when, _moment(one)))
    return found


def _moment(one: TimeExpression) -> datetime | None:
    clock = _CLOCK.search(one.value)
    if clock is None or one.interval is None or one.interval.earliest is None:
        return None
    zone = ZONES.get(one.text.split()[-1].strip(".").lower())
    hour, minute = int(clock[1]), int(clock[2])
    if hour > 23:
        return None
    told = one.interval.earliest
    return datetime(
        *(told.year, told.month, told.day, hour, minute),
        tzinfo=None if zone is None else timezone(timedelta(minutes=zone)),
    )


def stamped(line: str, heading: bool) -> list[Statement]:
    """What a line states of when the article was published or changed.

    ``heading``: whether it stands above the article, where a date needs no label.

    >>> [(str(one.when), one.modified) for one in stamped("3 May 2021 Updated 4 May 2021", True)]
    [('2021-05-03', False), ('2021-05-04', True)]
    >>> stamped("Published on 3 May 2021, the report blamed the board for the fall.", True)
    []
    """
    if len(line) > _LONGEST or line[0] in _BULLETS or not _DIGIT.search(line):
        return []
    times = times_of(line)
    if not times:
        return []
    labels = [_LABEL.search(line, before, one.start) for before, one in _gaps(times)]
    first = next((label for label in labels if label), None)
    # A title may stand before "Posted: 3 May 2021" in one line, but not before a bare date.
    from_label = first.start() if first and ":" in first[0] and heading else 0
    if _is_prose(_residue(line, times, from_label)):
        return []
    opens = labels[0] is None and times[0].when.low == times[0].when.high
    statements = []
    if heading and opens and _bare(line, times):
        statements.append(Statement(times[0].when, Authority.DATE_LINE, times[0].at))
    return statements + [
        Statement(one.when, Authority.LABELLED_LINE, one.at, label["published"] is None)
        for label, one in zip(labels, times, strict=True)
        if label
    ]


def is_stamp(line: str) -> bool:
    """Whether a line is a date with its labels and nothing else.

    >>> is_stamp("March 10, 2014 2:18 PM"), is_stamp("Harbour Post, March 10, 2014")
    (True, False)
    """
    times = times_of(line) if len(line) <= _LONGEST else []
    return bool(times) and not any(
        word.lower().strip(".") not in _SMALL for word in _residue(line, times)
    )


def _gaps(times: list[Stamp]) -> Iterator[tuple[int, Stamp]]:
    """Each date, with the offset from which its label can stand."""
    before = 0
    for one in times:
        yield before, one
        before = one.end


class Lead(NamedTuple):
    """A label and a date with which a line begins that goes on as text."""

    length: int
    statement: Statement


def leading(line: str) -> Lead | None:
    """The date that opens a line of text, as "date 2021-05-03 The mayor …" or "(Posted: …) …".

    >>> leading("date 2021-05-03 The mayor of Vell said she would not resign.").length
    15
    """
    lead = _LEAD.match(line, 0, _LONGEST)
    if lead is None:
        return None
    label = lead[0].strip(" (*_[:").lower()
    for stamp in times_of(line[: lead.end() + 60])[:1]:
        bracketed = line[0] in "([" and line[stamp.end : stamp.end + 1] in (")", "]")
        if stamp.start == lead.end() and (bracketed or label == "date"):
            modified = lead["published"] is None
            statement = Statement(stamp.when, Authority.LABELLED_LINE, stamp.at, modified)
            return Lead(stamp.end + bracketed, statement)
    return None


def _residue(line: str, times: list[Stamp], start: int = 0) -> list[str]:
    """The words of a line, from an offset on, that are neither dates nor labels."""
    kept = [_LABEL.sub(" ", line[max(before, start) : one.start]) for before, one in _gaps(times)]
    return _WORD.findall(" ".join([*kept, line[times[-1].end :]]))


def _is_prose(words: list[str]) -> bool:
    plain = [word for word in words if word[0].islower() and word.strip(".") not in _SMALL]
    return len(words) > _RESIDUE or len(plain) > 1


def _bare(line: str, times: list[Stamp]) -> bool:
    """Whether besides a date there are only names."""
    if _OTHERS.search(line):
        return False
    words = _residue(line, times)
    names = [word for word in words if word.lower().strip(".") not in _SMALL]
    return len(names) <= 6 and all(word[0].isupper() for word in names)
