"""Statements of when an article was published or changed."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from enum import IntEnum
from typing import NamedTuple

from factcheck.dates import DateInterval, day, parse_edtf
from factcheck.errors import FactcheckError


class Authority(IntEnum):
    """Where a statement stands; the lower, the sooner it is believed."""

    FRONT_MATTER = 1
    JSON_LD = 2
    META_TAG = 3
    FEED = 4
    TIME_ELEMENT = 5
    LABELLED_LINE = 6
    DATE_LINE = 7
    DATELINE = 8
    MAIL_HEADER = 9
    ADDRESS = 10
    FILE_NAME = 11
    DOCUMENT = 12

    def __str__(self) -> str:
        return _NAMES[self]


_NAMES = {
    Authority.FRONT_MATTER: "front matter",
    Authority.JSON_LD: "JSON-LD",
    Authority.META_TAG: "meta tag",
    Authority.FEED: "feed",
    Authority.TIME_ELEMENT: "time element",
    Authority.LABELLED_LINE: "labelled line",
    Authority.DATE_LINE: "date line",
    Authority.DATELINE: "dateline",
    Authority.MAIL_HEADER: "mail header",
    Authority.ADDRESS: "address",
    Authority.FILE_NAME: "file name",
    Authority.DOCUMENT: "document properties",
}


class Statement(NamedTuple):
    """A date that something states of the whole article."""

    when: DateInterval
    authority: Authority
    at: datetime | None = None
    """With the time of day, where one is stated."""
    modified: bool = False
    """Whether it is the last change, not the publication."""


# What software writes where nobody has filled in a date.
_PLACEHOLDERS = frozenset((date(1, 1, 1), date(1900, 1, 1), date(1970, 1, 1), date(1980, 1, 1)))
_COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_IN_ADDRESS = re.compile(
    r"(?<![\d])((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-](0?[1-9]|[12]\d|3[01]))?(?![\d])"
)
_COMPACT_IN_ADDRESS = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def stated(text: str, authority: Authority, modified: bool = False) -> Statement | None:
    """What a field for a date says, in ISO 8601, as in a mail, or in English; None if no date.

    >>> print(stated("2022-03-01T18:30:00+05:00", Authority.JSON_LD).at)
    2022-03-01 18:30:00+05:00
    >>> stated("1970-01-01T00:00:00Z", Authority.JSON_LD)
    """
    text = text.strip()
    if not text or len(text) > 100:
        return None
    read = _machine(text) or _edtf(text) or _english(text)
    if read is None or read[0].earliest in _PLACEHOLDERS:
        return None
    return Statement(read[0], authority, read[1], modified)


def _machine(text: str) -> tuple[DateInterval, datetime | None] | None:
    compact = _COMPACT.fullmatch(text)
    try:
        moment = datetime.fromisoformat("-".join(compact.groups()) if compact else text)
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return None
        if not re.search(r"\d:\d\d", text):
            return day(moment.date()), None
    timed = len(text) > 10 and (":" in text or "T" in text)
    return day(moment.date()), moment if timed else None


def _edtf(text: str) -> tuple[DateInterval, None] | None:
    try:
        return parse_edtf(text), None
    except FactcheckError:
        return None


def _english(text: str) -> tuple[DateInterval, datetime | None] | None:
    from factcheck.ingest.stamps import times_of

    found = times_of(text)
    if len(found) != 1 or any(map(str.isdigit, text[: found[0].start] + text[found[0].end :])):
        return None
    return found[0].when, found[0].at


def from_address(url: str, authority: Authority = Authority.ADDRESS) -> Statement | None:
    """The date that an address or a file name holds, if it holds one date.

    >>> print(from_address("https://post.example/2022/03/01/pier").when)
    2022-03-01
    >>> from_address("https://post.example/pier-1999-2004")
    """
    path = url.partition("://")[2].partition("/")[2].partition("?")[0] if "://" in url else url
    found = []
    for year, month, number in _IN_ADDRESS.findall(path.lower()):
        named = _MONTHS.index(month) + 1 if month in _MONTHS else month
        if str(named).isdigit():
            found.append((int(year), int(named), int(number) if number else 0))
    found += [(int(y), int(m), int(d)) for y, m, d in _COMPACT_IN_ADDRESS.findall(path)]
    dates = [one for parts in found if (one := _on(*parts))]
    if len({str(one) for one in dates}) != 1:
        return None
    return Statement(dates[0], authority)


def _on(year: int, month: int, number: int) -> DateInterval | None:
    text = f"{year:04}-{month:02}" + (f"-{number:02}" if number else "")
    try:
        return parse_edtf(text)
    except FactcheckError:
        return None
