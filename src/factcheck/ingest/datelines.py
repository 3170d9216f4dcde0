"""Datelines: where, when and by which agency a text was filed, before its first sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.ingest.agencies import AGENCY, NAMES

_MONTH = (
    r"(?i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]{0,2} )?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"{_WEEKDAY}(?:{_MONTH} {_NUMBER}|{_NUMBER} {_MONTH})"
_DAY = rf"(?:{_DATE}(?:,? \d{{4}})?|\d{{4}}-\d\d-\d\d)"
_FULL_DAY = rf"(?:{_DATE},? \d{{4}}|\d{{4}}-\d\d-\d\d)"
_CAPITALS = (
    r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]+(?: [A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]*){0,3}"
)
_NAME = r"[A-Z\u00c0-\u00de][\w.'’-]*(?: [A-Z\u00c0-\u00de][\w.'’-]*){0,3}"
_OUTLET = r"(?:[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3})"
_DASH = r"[-–—―]{1,3}"
_OPENING = r"[A-Z0-9\u00c0-\u00de“\"‘'$£€]"
_AGENCY = rf"(?P<a>(?:{NAMES})(?!\w))"
_WHERE = rf"(?:{_CAPITALS}|{_NAME})(?:[/,] ?{_NAME}){{0,2}}"

_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        # LONDON, March 3 (Reuters) - ; London (AP) — ; (Xinhua) --
        rf"(?:{_WHERE}(?:, ?|[.] )?)?(?P<d>{_DAY})?[.,]? ?[(\[]{_AGENCY}[^()\[\]]{{0,40}}[)\]] ?(?:{_DASH}|:)? ?",
        # VELL, March 3, 2021, Sound Wire -
        rf"{_CAPITALS}(?:, {_NAME})?, (?P<d>{_FULL_DAY}), (?P<o>{_OUTLET}) ?{_DASH} (?={_OPENING})",
        # VELL, March 3, 2021 (Sound Wire) - ; DUNMAR (Norwire) —
        rf"(?:{_WHERE}, (?P<d>{_DAY})|{_CAPITALS}(?:, {_NAME})?)[.,]? ?[(/](?P<o>{_OUTLET})[)/] ?{_DASH} ?",
        # MOSCOW, January 25. /TASS/.
        rf"(?:{_WHERE}[,.]? )?(?P<d>{_DAY})?[.,]? ?/{_AGENCY}/[.,:]? ?(?:{_DASH} ?)?",
        # Moscow, 25 January - RIA Novosti. and, with a full stop, LONDON, March 3. Reuters -
        rf"{_WHERE}, (?P<d>{_DAY})[.,]? ?{_DASH} ?{_AGENCY}[.:]? ",
        # LONDON, March 3, 2021 —
        rf"{_WHERE}[,.] (?P<d>{_DAY})[.,]? ?(?:{_DASH}|:) ?",
        # Vell, 2 July 2024. Orvane Steel today announced
        rf"{_WHERE}, (?P<d>{_FULL_DAY})[.:] (?={_OPENING})",
        # (March 3, 2021) --
        rf"\((?P<d>{_FULL_DAY})\) ?{_DASH} ?",
        # WASHINGTON — ; SÃO PAULO, Brazil — ; New York CNN Business —
        rf"{_CAPITALS}(?:, {_NAME}){{0,2}} ?{_DASH} (?={_OPENING})",
        rf"(?:{_NAME}(?:, {_NAME})? )?(?:\({_CAPITALS}(?: {_OUTLET})?\)|{_CAPITALS}(?: {_OUTLET})?)"
        rf" ?[–—] ?(?={_OPENING}|$)",
        rf"(?!(?:The|An?|In|At|Its?) )(?:{_NAME}(?:, {_NAME})? )?\({_CAPITALS}\) (?={_OPENING})",
    )
)
_ALONE = re.compile(
    rf"(?:(?P<capitals>{_CAPITALS})|{_NAME})(?:[/,] ?{_NAME}){{0,2}}(?:, | ?{_DASH} ?)(?P<d>{_FULL_DAY})"
    rf"(?: ?[(/](?:{_AGENCY}|(?P<o>{_OUTLET}))[)/])?[.:]?"
)
"""A line of its own."""
_LONGEST = 120


class Dateline(NamedTuple):
    """A dateline at the beginning of a line."""

    length: int
    agency: str | None
    day: str | None
    """The date as it is written, with or without a year."""


def dateline(line: str) -> Dateline | None:
    """The dateline that a line begins with.

    >>> dateline("LONDON, March 3 (Reuters) - The pier opened on Tuesday.")
    Dateline(length=28, agency='Reuters', day='March 3')
    >>> dateline("London Bridge, (rebuilt in 1831), is closed.")
    """
    for form in _FORMS:
        match = form.match(line, 0, _LONGEST)
        if match and match.end() > 2:
            return _dateline(match)
    return None


def alone(line: str) -> Dateline | None:
    """The dateline that is a line of its own, with its year: "VELL, 6 May 2024"."""
    match = _ALONE.fullmatch(line) if len(line) <= _LONGEST else None
    return _dateline(match) if match else None


def _dateline(match: re.Match[str]) -> Dateline:
    told = match.groupdict()
    agency = told.get("a")
    return Dateline(match.end(), AGENCY[agency] if agency else told.get("o"), told.get("d"))
