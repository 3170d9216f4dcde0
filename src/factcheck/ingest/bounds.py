"""Since when an undated article can have been published, by what it tells as past.

Only a sentence whose verb says that something happened counts, and only where nothing in it looks
ahead: news are full of years to come, and a bound has to be right.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.articles import Passage
from factcheck.dates import DateInterval, between
from factcheck.evidence import Part
from factcheck.extract.times import TimeExpression, find_times
from factcheck.extract.times.tokens import scan
from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_HAPPENED = words(
    "died born killed injured wounded founded established opened closed began started ended "
    "launched landed crashed exploded arrived returned won lost joined resigned retired elected "
    "appointed married divorced arrested charged convicted sentenced acquitted freed escaped fled "
    "invaded attacked collapsed struck flooded burned erupted destroyed built completed rebuilt "
    "demolished acquired bought sold merged published premiered debuted discovered invented "
    "graduated moved became testified wrote visited met flew orbited docked undocked fell rose "
    "dropped peaked reached surpassed broke annexed withdrew resumed shut happened occurred came "
    "went held hosted served sank capsized derailed hit shot stabbed detained raided seized "
    "unveiled reopened relaunched inaugurated formed created disbanded split defeated beat "
    "fired ousted impeached overturned repealed pleaded vanished disappeared spoke stood lived "
    "worked studied taught played scored finished traveled travelled toured recorded"
)
# With a form of "be" before them, these too say that something happened.
_DONE = words(
    "signed ratified passed adopted enacted approved announced introduced named awarded published "
    "released found made taken given seen shown sent stolen hired filed issued imposed lifted "
    "rejected cancelled canceled scrapped abandoned damaged rescued evacuated diagnosed buried "
    "executed assassinated murdered nominated confirmed sworn installed removed revealed"
)
# So too these, with nothing between them and the time.
_SAID = words(
    "said told reported warned tweeted added declared argued claimed stated noted wrote posted "
    "acknowledged admitted denied revealed concluded ruled voted changed doubled tripled"
)
_BE = words("was were been")
_HAVE = words("has have had ’s 's")
_PAST_AUXILIARIES = words("was were had did")
_PRESENT = words("is are am be being has have do does plans aims says")
# A sentence with any of these may tell of what is to come, of what is made up, or of what was not.
_AHEAD = words(
    "will would ll shall might could should may must can plan plans planned planning schedule "
    "scheduled schedules expect expects expected expecting propose proposes proposed proposal "
    "proposals intend intends intended aim aims aimed target targets targeted targeting goal goals "
    "slated due until till through extend extends extended extending extension postpone postponed "
    "delay delays delayed deadline forecast forecasts predict predicts predicted prediction "
    "projected projection projections estimate estimates estimated if unless hope hopes hoped want "
    "wants wanted vow vowed vows pledge pledged pledges promise promised promises agree agreed "
    "agrees contract contracts deal deals commit committed commitment fiscal budget budgets next "
    "future upcoming toward towards eventually ready set bid bids candidate candidates candidacy "
    "term expire expires expired valid effective roadmap strategy vision agenda scenario scenarios "
    "simulation hypothetical prophecy film films movie movies novel novels fiction fictional "
    "sci-fi series season seasons episode episodes game games character characters plot imagine "
    "imagined imagines dream dreamed thriller dystopian comic not never n't t no neither nor "
    "without ahead order ordered orders upgrade earmarked allocated reserved booked"
)
_PREPOSITIONS = words("in on during since")
_BREAKS = frozenset(';:—–()[]|/“”"')
_BLOCKS = words(
    "to for that about as of into against towards which who whose where when while because after "
    "before take takes go goes come comes begin begins start starts end ends open opens close "
    "closes run runs expire expires arrive arrives return returns become becomes launch launches "
    "kick kicks hits remain remains apply applies change changes rise rises fall falls"
)
_NOT_VERBS = words("during morning evening spring king thing nothing something building")
_DIGITS = re.compile(r"\d\d\d\d")
_REACH = 6
# What such a line announces may have come after the article.
_CHANGED = re.compile(
    r"\b(?:corrections?(?: & clarifications?| and clarifications?)?\s?:|clarifications?\s?:|"
    r"editor[’']?s[’']? note|updates?\s?:|(?:earlier|previous|original) version of (?:this|the)|"
    r"(?:this|the) (?:story|article|post|report|page|column|piece|file) (?:has been|was|is being) "
    r"(?:\w+ )?(?:updated|corrected|amended|revised|changed|edited))",
    re.IGNORECASE,
)
_FAR = 100
_OLDEST = 1700 * 365


class Bound(NamedTuple):
    """The days since which a text can have been published, and why."""

    since: DateInterval
    reason: str


def earliest(text: str, parts: Iterable[Passage]) -> Bound | None:
    """The latest time that the body tells as past; None where it tells none.

    None too where the text says that it was changed: an addition may tell what came later.

    >>> body = [Passage(0, 39, Part.BODY)]
    >>> print(earliest("The pier at Vell was closed in May 2021", body).since)
    2021-05/..
    >>> earliest("The pier at Vell was to close in May 2041", body)
    """
    if _CHANGED.search(text):
        return None
    best: tuple[int, TimeExpression, str] | None = None
    for passage in parts:
        if passage.part is not Part.BODY:
            continue
        told = text[passage.start : passage.end]
        for time, sentence in _past(told):
            low = time.interval.low if time.interval else None
            if low and low > _OLDEST and (best is None or low > best[0]):
                best = (low, time, sentence)
    if best is None:
        return None
    return Bound(
        between(best[0], None),
        f"“{best[2]}” tells {best[1].text} as past, so it was published then or later.",
    )


def _past(text: str) -> Iterator[tuple[TimeExpression, str]]:
    """The times of a paragraph at which something happened, with their words."""
    if not _DIGITS.search(text):
        return
    tokens: Tokens | None = None
    for time in find_times(text):
        named = time.type in ("DATE", "TIME") and time.value[:4].isdigit()
        if not named or time.anchor or time.bound not in (None, "since") or time.alternatives:
            continue
        tokens = tokens or scan(text)
        if _happened(tokens, time):
            yield time, _quoted(text, time)


def _happened(tokens: Tokens, time: TimeExpression) -> bool:
    first, end = (bisect_left(tokens.starts, offset) for offset in (time.start, time.end))
    begin, stop = _sentence(tokens, first, end)
    if any(tokens.word(i) in _AHEAD for i in range(begin, stop) if tokens.shown(i) != "May"):
        return False
    lead = first - 1
    if tokens.word(lead) not in _PREPOSITIONS and tokens.word(first) not in _PREPOSITIONS:
        return False
    if tokens.word(lead) not in _PREPOSITIONS:
        lead = first
    if tokens.word(lead) == "since":
        return True
    if lead == begin or tokens.word(lead - 1) in (",", "and", "but", "“", '"'):
        return _tells_past(tokens, end, stop) or _follows_verb(tokens, lead, begin)
    return _follows_verb(tokens, lead, begin)


def _sentence(tokens: Tokens, first: int, end: int) -> tuple[int, int]:
    """The words of the sentence around some words."""
    number = tokens.sentence(tokens.starts[first])
    begin, stop = first, end
    while begin > max(first - _FAR, 0) and tokens.sentence(tokens.starts[begin - 1]) == number:
        begin -= 1
    while (
        stop < min(end + _FAR, len(tokens.words)) and tokens.sentence(tokens.starts[stop]) == number
    ):
        stop += 1
    return begin, stop


def _follows_verb(tokens: Tokens, lead: int, begin: int) -> bool:
    """Whether the nearest verb before a time says that something happened."""
    nearest = tokens.word(lead - 1)
    if nearest in _SAID or nearest in _DONE:
        return not {tokens.word(lead - 2), tokens.word(lead - 3)} & {"to", "be", "being"}
    for index in range(lead - 1, max(lead - 1 - _REACH, begin - 1), -1):
        word = tokens.word(index)
        before = {tokens.word(index - back) for back in (1, 2)}
        if word in _HAPPENED or (word in _DONE and before & (_BE | _HAVE)):
            return not before & {"to", "be", "being"}
        looks_ahead = word.endswith("ing") and word not in _NOT_VERBS
        if word in _BLOCKS or word in _BREAKS or looks_ahead or word.endswith("ed"):
            return False
    return False


def _tells_past(tokens: Tokens, end: int, stop: int) -> bool:
    """Whether the first verb after an opening time is in the past."""
    for index in range(end, min(end + 14, stop)):
        word = tokens.word(index)
        if word in _HAPPENED or word in _DONE or word in _PAST_AUXILIARIES:
            return tokens.word(index + 1) != "to"
        if word in _PRESENT or word in _BREAKS or word == "to":
            return False
    return False


def _quoted(text: str, time: TimeExpression) -> str:
    """The words of the sentence around a time."""
    before, after = text[max(time.start - 80, 0) : time.start], text[time.end : time.end + 40]
    opening = re.split(r"(?<=[.!?])\s|\n", before)[-1]
    if len(opening) == 80:
        opening = "…" + opening.partition(" ")[2]
    closing = re.split(r"(?<=[.!?])\s|\n", after)[0]
    if len(closing) == 40:
        closing = closing.rpartition(" ")[0] + "…"
    return " ".join(f"{opening}{time.text}{closing}".split())
