"""Whose reporting a text says it repeats: agency credits, and reports of other outlets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from factcheck.extract.wordlists import words

Kind = Literal["credit", "first", "report"]


@dataclass(frozen=True, slots=True, order=True)
class Credit:
    """A passage that names the outlet or agency from which a text has something."""

    start: int
    """Offset of its first code point."""
    end: int
    """Offset after its last code point."""
    text: str
    kind: Kind
    """The text itself is theirs (`credit`), they told it `first`, or their `report` is cited."""
    outlet: str
    """The name without an article."""
    outlet_span: tuple[int, int]


_KNOWN = words(
    """
    aap abc afp agence_france-presse al_arabiya al_jazeera anadolu ani ansa ap associated_press axios
    bbc belga bild bloomberg buzzfeed canadian_press cbs cnbc cnn der_spiegel deutsche_welle die_zeit
    dpa efe el_país euronews fox_news france_24 ians interfax irna itar-tass itn itv kcna kyodo
    la_repubblica le_figaro le_monde lusa msnbc nbc nhk npr pa_media pap pbs politico
    press_association press_trust_of_india pti reuters rfe/rl ria ria_novosti ritzau sky_news spiegel
    sputnik tass techcrunch ukrinform unian upi united_press_international voa xinhua yonhap
    """
)
"""Agencies and outlets whose names do not tell that they are."""
_LAST = words(
    """
    advertiser argus bee broadcasting bulletin chronicle citizen courier dispatch echo economist
    enquirer examiner fm gazette globe guardian herald independent inquirer journal ledger magazine
    mercury mirror monitor news newspaper newswire observer post press radio record recorder register
    reporter review sentinel standard star sun telegram telegraph television times today tribune tv
    weekly wire
    """
)
"""Last words of names of outlets; after "the", the whole name."""
_FIRST = words("daily radio")

_TYPE = (
    r"(?-i:newspaper|daily|weekly|tabloid|magazine|broadcaster|(?:tv|television|radio)\s(?:channel|"
    r"station)|news\s(?:agency|site|website|service|outlet|portal|channel|magazine))"
)
_CAPITAL = r"[A-Z0-9][\w.&'’-]{0,30}(?<![.'’-])"
_SPACE = r"(?:[^\S\n]{1,3}|\n)"
_NAME = (
    rf"(?:(?P<typed>{_TYPE})\s+)?(?P<the>the\s+)?(?P<outlet>(?-i:{_CAPITAL}(?:{_SPACE}(?:(?:of|&)"
    rf"{_SPACE})?{_CAPITAL}){{0,4}}))(?P<after>\s+{_TYPE}\b)?"
)
# "the state-run news agency X": words that describe the type of outlet
_DESCRIBED = rf"(?:(?:[\w’'-]{{1,20}}\s+){{0,3}}?(?={_TYPE}\b))?"
_REPORT = r"(?:reports?|story|stories|article|investigation|interview|account|dispatch)"
_ADVERB = r"(?:(?:first|also|earlier|previously|has|had|later)\s+)?"


def _pattern(text: str) -> re.Pattern[str]:
    whole = text.replace(" ", r"\s+").replace("DESCRIBED", _DESCRIBED).replace("NAME", _NAME)
    return re.compile(
        whole.replace("REPORT", _REPORT).replace("ADVERB", _ADVERB), re.MULTILINE | re.IGNORECASE
    )


_PHRASES: tuple[tuple[Kind, str], ...] = (
    ("first", r"\b(?:first|originally) (?:reported|published|revealed) (?:by|in|on) DESCRIBEDNAME"),
    ("first", r"\bNAME (?:was|were) (?:the )?first to report\b"),
    ("first", r"\bNAME (?:had )?(?:first|originally) (?:reported|published|revealed)\b"),
    ("credit", r"^[^\n()]{0,80}\(NAME\)\s*[-–—]"),
    ("credit", r"\(NAME\)[.\s]*$"),
    ("credit", r"[.!?”\"]\s*[-–—]\s?NAME[.\s]*$"),
    ("credit", r"^(?:source|via|agency)\s?: NAME\s*$"),
    ("credit", r"^by [^\n,]{1,60}, NAME\s*$"),
    ("credit", r"\bNAME (?:also )?contributed (?:to )?(?:this|reporting)\b"),
    ("credit", r"\b(?:additional|with) (?:reporting|material|files) (?:by|from) DESCRIBEDNAME"),
    ("credit", r"(?:©|\(c\)|\bcopyright)(?: ©)?(?: \d{4})?(?: by)? NAME"),
    ("report", r"\baccording to (?:(?:an?|the) )?(?:\w{1,20} )?REPORT (?:published |aired )?"
               r"(?:in|on|by|from|of|to|with) DESCRIBEDNAME"),
    ("report", r"\baccording to DESCRIBEDNAME"),
    ("report", r"\b(?:reported|revealed|disclosed|seen|obtained|quoted|cited|carried|published|interviewed) (?:by|in|on) DESCRIBEDNAME"),
    ("report", r"\b(?:citing|quoting|told|tells|telling) DESCRIBEDNAME"),
    ("report", r"\bin an? (?:\w{1,20} )?REPORT (?:with|to|in|by|for|on|from) DESCRIBEDNAME"),
    ("report", r"\bNAME (?:on \w{1,10} )?ADVERB(?:reported|reports|writes|wrote|revealed)\b"),
)  # fmt: skip
_PATTERNS = tuple((kind, _pattern(text)) for kind, text in _PHRASES)


def find_credits(text: str) -> list[Credit]:
    """The outlets and agencies that a text credits or cites, in the order of the text.

    A name counts when it is a known agency, when it ends like the name of an outlet ("the Harbour
    Post"), or when the text says what it is ("the newspaper Vell"). Who merely speaks, or is an
    authority ("according to police"), is none.

    >>> [found] = find_credits("The pier will close, as the Harbour Post reported on Monday.")
    >>> found.text, found.kind, found.outlet
    ('the Harbour Post reported', 'report', 'Harbour Post')
    """
    found: dict[int, Credit] = {}
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span("outlet")
            if match["typed"] or match["after"] or is_outlet(match["outlet"], match["the"]):
                name = " ".join(match["outlet"].split())
                found.setdefault(end, Credit(*match.span(), match[0], kind, name, (start, end)))
    return sorted(found.values())


def is_outlet(name: str, article: str | None) -> bool:
    """Whether a name, with the article before it, is that of an outlet or agency by its words.

    >>> is_outlet("Harbour Post", None), is_outlet("Times", "the"), is_outlet("Post", None)
    (True, True, False)
    """
    parts = name.lower().split()
    if "_".join(parts) in _KNOWN or (article and parts[-1] in _LAST):
        return True
    return len(parts) > 1 and (parts[-1] in _LAST or parts[0] in _FIRST)
