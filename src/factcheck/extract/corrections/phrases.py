"""Where a value ends, and which words of a clause stand against another value."""

from __future__ import annotations

from factcheck.extract.corrections.lexicon import LETTERS, compiled
from factcheck.extract.corrections.words import Sentence

_STOPS = frozenset(
    LETTERS[name] for name in ("semi", "colon", "close", "because", "wh", "dash", "url")
)
_CLOSING = frozenset(LETTERS[name] for name in ("stop", "close", "quote", "mark", "dash", "odd"))
_OPENERS = frozenset(LETTERS[name] for name in ("quote", "open", "mark"))
_GOES_ON = frozenset(LETTERS[name] for name in ("cap", "num", "date"))
_WHERE = compiled("prep (?:the|a|our|this)? ~1 (?:PRESS|part|version (?!of)|issue|page num)")
_PARTED = compiled("semi|(?<=label) colon|dash (?=pron|prbe)|comma (?=prbe|pron be)")
_NEXT = compiled("and (?:the|poss|pron) ~6 (?:to|be|prbe)|and (?:prbe|cap{1,3} be)")
_CONTRASTED = compiled(
    "(?:comma|dash|open) not .{1,12}? (?=comma? and)|to .{1,12}? from .{1,12}? (?=comma? and)"
)
_ADDED = compiled("comma? and (?=(?:the|poss|pron|our|cap|prbe))")
_NUMBER = compiled(
    "(?:money)? (?:num|card) (?:(?:dash|and)? (?:num|card|percent))* (?:low (?:low)?)?"
)
_TWO_WORDS = frozenset(["percentage", "square", "cubic", "metric", "nautical", "light"])
_DAY = compiled("(?:date|num) (?:date|num|comma (?=num))*")
_COUNTED = frozenset(LETTERS[name] for name in ("num", "card", "money"))
_ALIKE = frozenset(LETTERS[name] for name in ("quote", "prep", "a", "from", "by"))
_LINKS = ("be", "prbe", "to", "as", "say", "put", "tell", "misverb", "misprint", "have")
_PREPOSITIONS = ("prep", "by", "from", "of")


def trimmed(value: str) -> str | None:
    """A value without the marks around it, or None where nothing is left."""
    value = value.strip(' \t.,;:!?*_[]“”"‘’—–-')
    if value.count("(") != value.count(")"):
        value = value.strip("()")
    return f"{value}." if value[-3:] in ("a.m", "p.m") else value or None


def phrase_end(clause: Sentence, first: int, *, short: bool = False) -> int:
    """The end of the value that begins with a word; a short one ends at "as" or "from" too."""
    classes = clause.classes
    stops = _STOPS | {LETTERS["as"], LETTERS["from"]} if short else _STOPS
    if classes[first : first + 1] and classes[first] in _OPENERS:
        close = classes.find(LETTERS["quote"], first + 1)
        if close > 0 and classes[first] == LETTERS["quote"]:
            return close
    last = clause_end(clause)
    for place in range(first, last):
        one = classes[place]
        ends = one in stops or _WHERE.match(classes, place) or _NEXT.match(classes, place)
        if place > first and ends:
            return place
        if one == LETTERS["comma"] and classes[place + 1 : place + 2] not in _GOES_ON:
            return place
    return max(first, last)


def clause_end(clause: Sentence) -> int:
    """The end of a clause, without the marks and the address that may close it."""
    classes = clause.classes
    url = classes.find(LETTERS["url"])
    end = len(classes) if url < 0 else url
    while end and classes[end - 1] in _CLOSING:
        end -= 1
    return end


def number(clause: Sentence, start: int = 0) -> tuple[int, int] | None:
    """The words of the only number of a clause with its unit; None if there are none or several."""
    found = [
        match.span()
        for match in _NUMBER.finditer(clause.classes, start)
        if clause.classes[match.start() - 1 : match.start()] != LETTERS["cap"]
    ]
    if len(found) != 1:
        return None
    first, end = found[0]
    return first, _unit_end(clause, first, end)


def _unit_end(clause: Sentence, first: int, end: int) -> int:
    """The end of a number without the words after it that are no unit."""
    words = [place for place in range(first, end) if clause.classes[place] == LETTERS["low"]]
    if not words:
        return end
    before = clause.word(words[0] - 1)
    if before[0].isdigit() and before[-1].isalpha():
        return words[0]
    return end if len(words) == 1 or clause.word(words[0]) in _TWO_WORDS else words[1]


def against(clause: Sentence, end: int, old: Sentence) -> tuple[int, int]:
    """The words of a clause, before an end, that stand against an old value.

    They are of the same kind: a number against a number, a day against a day, a phrase with a
    preposition against another, one word against one; else what follows the verb.
    """
    classes = clause.classes[:end]
    head = old.classes[0]
    if head in _COUNTED:
        numbers = [match.span() for match in _NUMBER.finditer(classes)]
        if numbers:
            return numbers[-1][0], _unit_end(clause, *numbers[-1])
    if head == LETTERS["date"]:
        days = [match.start() for match in _DAY.finditer(classes)]
        if days:
            return days[-1], end
    if old.classes == LETTERS["low"]:
        return max(0, end - 1), end
    if head in _ALIKE:
        same = classes.rfind(head)
        if head == LETTERS["quote"]:
            same = classes.rfind(head, 0, max(same, 0))
        if same >= 0:
            return same, end
    links = (*_LINKS, *_PREPOSITIONS) if head == LETTERS["cap"] else _LINKS
    return max(classes.rfind(LETTERS[name]) for name in links) + 1, end


def clauses(one: Sentence) -> list[Sentence]:
    """A sentence in parts that could be sentences: at semicolons and dashes before a pronoun."""
    parts, first = [], 0
    for match in _PARTED.finditer(one.classes):
        if match.start() > first:
            parts.append(one.part(first, match.start()))
        first = match.end()
    return [*parts, one.part(first, len(one.spans))]


def contrasts(clause: Sentence) -> list[Sentence]:
    """A clause in parts each of which can set two values against each other: "12, not 9, and ..."."""
    parts, first = [], 0
    for match in _CONTRASTED.finditer(clause.classes):
        added = _ADDED.match(clause.classes, match.end())
        if added:
            parts.append(clause.part(first, match.end()))
            first = added.end()
    return [*parts, clause.part(first, len(clause.spans))]
