"""Who published an article, where a line of its text says so."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.extract.credits import is_outlet
from factcheck.ingest.agencies import AGENCY
from factcheck.ingest.stamps import is_stamp

_WORD = r"(?:[A-Z\u00c0-\u00de][\w.&'’-]*|\d{1,3}\b)"
_NAME = rf"(?:[Tt]he )?{_WORD}(?: (?:(?:of|and|&) )?{_WORD}){{0,4}}"
_LABELLED = re.compile(
    rf"(?i:(?P<label>publisher|publication|outlet|newspaper|source|published (?:by|in)))\s?:\s*"
    rf"(?P<name>{_NAME})(?:\s?[,|·•–—-]\s?(?P<rest>.{{4,40}}))?\.?"
)
_DATED = re.compile(rf"(?P<name>{_NAME})\s?[,|·•–—-]\s?(?P<rest>.{{4,40}})")
_COPYRIGHT = re.compile(
    rf"(?i:©|\(c\)|copyright)(?:\s?(?i:©|\(c\)))?\s*(?:\d{{4}}(?:\s?[-–]\s?\d{{2,4}})?,?\s+)?(?i:by )?"
    rf"(?P<name>{_NAME})(?:,?\s+\d{{4}}(?:\s?[-–]\s?\d{{2,4}})?)?"
    r"(?:[.,|]?\s*(?i:all rights reserved).{0,80})?\.?"
)
_BY = re.compile(rf"[Bb]y [^,|:;]{{3,60}}[,|] ?(?P<name>{_NAME})")
_SUFFIX = re.compile(rf".{{10,}} [|–—-] (?P<name>{_NAME})")
_COMPANY = re.compile(r",? (?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|AG|Co|Corp)\.?$")
_PLAIN = ("publisher", "publication", "outlet", "newspaper", "published by", "published in")
"""Labels that stand before nothing but an outlet; a source may be a ministry."""
_LONGEST = 160


class Imprint(NamedTuple):
    """What a line says of who published the article."""

    name: str
    whole: bool
    """Whether the line says nothing else but when."""
    day: str | None = None
    """When, as it is written."""


def imprint(line: str) -> Imprint | None:
    """The publisher that a line above or below an article names; None where that is not certain.

    >>> imprint("Source: Vell Courier").name, imprint("Vell Courier, 6 March 2024").day
    ('Vell Courier', '6 March 2024')
    >>> imprint("(c) 2024 Norwire").name, imprint("By Ada Lorn, Harbour Post").name
    ('Norwire', 'Harbour Post')
    >>> imprint("Source: Ministry of Health"), imprint("© 2024 Ada Lorn"), imprint("Vell, 6 May 2024")
    (None, None, None)
    """
    if len(line) > _LONGEST:
        return None
    if found := _LABELLED.fullmatch(line):
        known = found["label"].lower() in _PLAIN or _is_outlet(found["name"])
        return _imprint(found["name"], found["rest"]) if known else None
    if found := _COPYRIGHT.fullmatch(line):
        name = _COMPANY.sub("", found["name"])
        known = _is_outlet(name) or " " not in name or name != found["name"]
        return _imprint(name) if known else None
    if (found := _BY.fullmatch(line)) and _is_outlet(found["name"]):
        return Imprint(_shown(found["name"]), whole=False)
    if (found := _DATED.fullmatch(line)) and _is_outlet(found["name"]):
        return _imprint(found["name"], found["rest"])
    return None


def masthead(line: str) -> Imprint | None:
    """The outlet that a line names and nothing else: "The Harbour Post"."""
    named = re.fullmatch(_NAME, line) is not None and len(line.split()) > 1
    return _imprint(line) if named and _is_outlet(line) else None


def suffix(headline: str) -> str | None:
    """The outlet that a headline ends with, as titles of pages do: "Pier opens | Harbour Post"."""
    found = _SUFFIX.fullmatch(headline)
    return _shown(found["name"]) if found and _is_outlet(found["name"]) else None


def _imprint(name: str, day: str | None = None) -> Imprint | None:
    dated = day is None or is_stamp(day)
    return Imprint(_shown(name), whole=True, day=day) if dated else None


def _shown(name: str) -> str:
    """A name on one line, and not all in capitals: "THE HARBOUR POST" is how it is set."""
    words = name.rstrip(".").split()
    if name.isupper() and len(words) > 1:
        words = [w.capitalize() if len(w) > 3 or w == "THE" else w for w in words]
    return " ".join(words)


def _is_outlet(name: str) -> bool:
    article, _, rest = name.partition(" ")
    the = article if article.lower() == "the" and rest else None
    return name not in AGENCY and is_outlet(rest if the else name, the)
