"""Why somebody does something, in the words of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.events.family import Family
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.wordlists import words

_REASON = re.compile(
    r"\b(?:because of|because|due to|in response to|citing|owing to|thanks to|on account of)\s(?=\w)",
    re.IGNORECASE,
)
_STOP = re.compile(r"[,;:\n”]|\.(?=[\"”’)]|\s*$)")
_HEDGED = words("possibly perhaps maybe not only just partly and or but simply probably than")
_REASONLESS = words("be say tell believe think seem appear know feel look report explain announce add note warn "
    "suggest claim write argue show mean understand matter")  # fmt: skip
"""Verbs beside which a reason is that of something else."""
_WHOLE = ("main", "complement", "subordinate")
_NEAR = 4
_LONGEST = 120
"""How many characters a reason may have."""


def extract(reading: Reading) -> Iterator[Told]:
    """Why somebody does something: "because of", "in response to"."""
    prose = reading.prose
    for match in _REASON.finditer(reading.text):
        number = prose.sentence_at(match.start())
        if not reading.told(number) or _verbal(reading, match):
            continue
        end = min(prose.sentences[number][1], match.end() + _LONGEST)
        stop = _STOP.search(reading.text, match.end(), end)
        last = stop.start() if stop else end
        at = _reasoned(reading, match, number, last)
        value = " ".join(reading.text[match.end() : last].split())
        subject = reading.subject(at) if at is not None else None
        named = phrase(reading, subject) if subject else None
        if at is None or named is None or not named.named or not value:
            continue
        scope = (("act", reading.clauses[at].verb.lemma),)
        gist = f"{named.names[0]} gives a reason: {value}."
        span = (match.start(), last)
        yield Told("reason", at, span, named.names, None, value, scope, None, gist)


def _reasoned(reading: Reading, match: re.Match[str], number: int, last: int) -> int | None:
    """The clause whose reason it is: the one it ends, or that follows it at a sentence's head."""
    start, end = reading.prose.sentences[number]
    opens = not reading.text[start : match.start()].strip(" \"“‘'")
    if opens:
        if reading.text[last : last + 1] != ",":
            return None
        at = reading.clause_at(min(last + 2, end - 1))
        behind_comma = at is not None and reading.clauses[at].start - last <= _NEAR
        at = at if behind_comma else None
    else:
        lead = reading.text[start : match.start()].rstrip(" ,").rsplit(" ", 1)[-1].lower()
        at = None if lead in _HEDGED or lead.endswith("ly") else _before(reading, match.start())
    if at is None or reading.clauses[at].verb.lemma in _REASONLESS:
        return None
    verb = reading.clauses[at].verb
    quoted = reading.prose.within_quotation
    apart = quoted(match.start()) and not quoted(verb.start)
    return None if apart or not verb.lemma.isalpha() else at


def _before(reading: Reading, offset: int) -> int | None:
    """The clause that ends where a word stands, or the one above it."""
    at = reading.clause_at(offset)
    if at is None:
        return None
    if reading.clauses[at].verb.start >= offset:
        at = reading.parent(at)
    for _ in range(2):
        above = None if at is None else reading.parent(at)
        if at is None or above is None or reading.clauses[at].kind in _WHOLE:
            return at
        at = above
    return at


def _verbal(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "due to" says what is to come: "due to open"."""
    following = reading.prose.words.first_at(match.end())
    word = reading.prose.words
    verb = word.classes[following] in "vb" and not word.lower[following].endswith("ing")
    return verb and match.group().startswith("due")


FAMILY = Family(
    name="reasons",
    extract=extract,
    find=(
        ("The operator Norrail cut night trains because of rising fuel prices.", "reason"),
        ("Norrail closed the Vell line due to flooding.", "reason"),
        ("In response to the strike, Norrail hired drivers from Castria.", "reason"),
        ("Mayor Ada Lorn resigned in May, citing poor health.", "reason"),
        ("Dunmar cancelled its lantern night because the river was rising.", "reason"),
    ),
    ignore=(
        "The Vell tunnel is due to open in 2031.",
        "Ada Lorn hummed “Because of the rain” on the Vell pier.",
        "Norrail said nothing, possibly due to a power cut.",
        "He ran because he was late.",
        "Would Norrail close the Vell line because of a flood?",
    ),
)
