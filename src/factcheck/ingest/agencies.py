"""News agencies by the names that datelines and credits give them."""

from __future__ import annotations

import re

_NAMES = """
AAP: Australian Associated Press
AFP: Agence France-Presse; Agence France Presse
ANI: Asian News International
ANP: Algemeen Nederlands Persbureau
ANSA
AP: Associated Press; The Associated Press; The AP
APA: Austria Presse Agentur
Agerpres
Anadolu: Anadolu Agency; AA
BelTA
Belga
Bloomberg: Bloomberg News
CP: The Canadian Press; Canadian Press
ČTK: CTK
DPA: dpa; Deutsche Presse-Agentur
EFE
IANS
IRNA
Interfax: Interfax-Ukraine
KCNA
Kyodo: Kyodo News
NTB
PA: PA Media; Press Association; PA news agency
PAP
PTI: Press Trust of India
RIA: RIA Novosti
Reuters: Thomson Reuters
Ritzau
SPA: Saudi Press Agency
Sputnik
TASS: ITAR-TASS; Itar-Tass; Tass
UPI: United Press International
Ukrinform
WAM
Xinhua: Xinhua News Agency
Yonhap: Yonhap News Agency
"""


def _read() -> dict[str, str]:
    names = {}
    for line in _NAMES.strip().splitlines():
        name, _, others = line.partition(": ")
        for one in (name, name.upper(), *filter(None, others.split("; "))):
            names[one] = name
    return names


AGENCY = _read()
"""Every spelling of an agency's name, and the name it goes by here."""

NAMES = "|".join(re.escape(name) for name in sorted(AGENCY, key=lambda one: (-len(one), one)))
"""An alternation of all spellings, the longest first."""

_LISTED = rf"(?:{NAMES})(?!\w)"
_CREDITS = tuple(
    re.compile(pattern)
    for pattern in (
        # A line that is nothing but agencies: "Associated Press", "AP, Reuters".
        rf"[-–—(\[/]*(?P<a>{_LISTED})(?: ?(?:,|/|&|and|with) ?{_LISTED})*[)\]/]*\.?",
        rf"(?i:source|sources|agency|from|via|by|text)\s?:?\s+(?P<a>{_LISTED})"
        rf"(?:[,/& ]+(?:and )?{_LISTED})*\.?",
        rf"[-–—(\[]?\s?(?i:(?:additional |further )?(?:contributing|reporting|contributors?)"
        rf"(?: (?:from|by))?\s?:?|with|from)\s+(?:[^.:;]{{0,80}}?[ ,])?(?P<a>{_LISTED})[^:;]{{0,60}}",
        rf"(?P<a>{_LISTED}) (?:contributed to this (?:report|story|article)|and staff reports?)\.?",
        rf"(?i:by) [^,.|:;]{{3,60}}[,|/] ?(?P<a>{_LISTED})(?: [A-Z]\w+){{0,3}}\.?",
        rf"\(?(?i:with|and) (?:agencies and )?(?P<a>{_LISTED})\)?",
    )
)
_SITE = re.compile(
    r"(?i:source|via|originally published (?:on|at|by))\s?:?\s?(?P<a>(?:[a-z0-9-]+\.)+[a-z]{2,})/?"
)
_LONGEST = 160


def credited(line: str) -> str | None:
    """The agency that a line of credits names, or the site that a text was taken from.

    >>> credited("Contributing: The Associated Press"), credited("By Ada Lorn, Reuters")
    ('AP', 'Reuters')
    >>> credited("The mayor told Reuters that the pier was safe.")
    """
    if len(line) > _LONGEST:
        return None
    for pattern in _CREDITS:
        match = pattern.fullmatch(line)
        if match:
            return AGENCY[match["a"]]
    site = _SITE.fullmatch(line)
    return site["a"].removeprefix("www.") if site else None
