"""Who wrote an article, told by the wording of lines."""

from __future__ import annotations

import re

_WORD = r"[A-Z\u00c0-\u00de][\w'’.-]*"
_PERSON = rf"{_WORD}(?: (?:{_WORD}|de|van|von|der|den|la|le|bin|al|da|dos|di)){{1,4}}"
_PEOPLE = rf"{_PERSON}(?:(?:, | and | & |, and ){_PERSON}){{0,5}}"
_BY = re.compile(
    rf"(?:[Bb][Yy]|[Ww]ritten by|[Ss]tory by|[Ww]ords by|[Tt]ext by|[Aa]uthors?:|[Rr]eported by|"
    rf"[Pp]osted by|[Pp]ublished by)\s*:?\s+(?P<who>{_PEOPLE})"
    r"(?:\s?(?:[,|/–—•·(-]|for\b|in\b|at\b|@|special\b).{0,100})?"
)
_CREDIT = re.compile(
    r"[(\[*_]{0,2}(?:(?:additional |further |with )?(?:reporting|writing|editing|research|text)(?: and "
    r"(?:writing|editing|reporting))?(?: contributed)? by\b|contributing\s?:|contributors?\s?:|"
    r"compiled (?:by|from)\b|translated by\b|edited by\b|with (?:input|inputs|reporting|files) from\b|"
    r"from (?:staff|wire|[A-Z][\w ]{0,40}(?:network|staff|wire))[\w ,]*reports?\b|"
    r"special (?:to|for) [A-Z]|(?:[\w ,.]{3,60} )contributed (?:to|reporting)\b.{0,40}"
    r"|source\s?:\s?\S{3,60}$).{0,200}",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"(?:our |the |web |online |staff |news |sports? |foreign |business |world |city |digital |science |"
    r"special |senior |chief |political |defen[cs]e |national )*"
    r"(?:desk|correspondent|reporter|writer|report|bureau|team|agencies|newsroom|staff|monitoring)\b.{0,60}",
    re.IGNORECASE,
)
_NAMES = re.compile(rf"(?:{_PEOPLE})(?:, (?:{_WORD} ?){{1,4}})?")
_OUTLET = re.compile(rf"(?:The )?(?:\([^()]{{2,40}}\) ?)?(?:{_WORD} ?){{1,5}}")
_LONGEST = 200


def authors_of(line: str) -> tuple[str, ...] | None:
    """The names of a byline; None if the line is none.

    >>> authors_of("By Ada Lorn and Bo Vell, Harbour Post")
    ('Ada Lorn', 'Bo Vell')
    >>> authors_of("By Friday the pier was closed.")
    """
    match = _BY.fullmatch(line) if len(line) <= _LONGEST else None
    if match is None or line.rstrip().endswith((".", "?", "!")):
        return None
    who, _, rest = match["who"].partition(", ")
    last = re.split(r" and | & ", rest)
    # "By A, Harbour Post" names an outlet after the comma; "By A, B and C" goes on with names.
    names = [who, *rest.split(", ")[:-1], *last] if len(last) > 1 else [who]
    return tuple(name for one in names for name in re.split(r"(?:, )| and | & ", one))


def is_credit(line: str) -> bool:
    """Whether a line tells who else reported, edited or supplied the text.

    >>> is_credit("Reporting by Ada Lorn; editing by Bo Vell"), is_credit("Reporting fell by half.")
    (True, False)
    """
    return len(line) <= _LONGEST and bool(_CREDIT.fullmatch(line))


def names_somebody(line: str) -> bool:
    """Whether a line above an article is a name or a desk and nothing else.

    >>> names_somebody("Ada Lorn"), names_somebody("News Desk"), names_somebody("Pier reopens")
    (True, True, False)
    """
    if len(line) > 80 or line.endswith((".", "?", "!", ":")):
        return False
    return bool(_NAMES.fullmatch(line) or _OUTLET.fullmatch(line) or _DESK.fullmatch(line))
