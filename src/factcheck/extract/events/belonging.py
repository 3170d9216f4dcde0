"""Whether a time near a verb tells when something else was: "since her election in May"."""

from __future__ import annotations

import re

from factcheck.extract.clauses import Clause
from factcheck.extract.events.reading import Reading
from factcheck.extract.times import TimeExpression
from factcheck.extract.wordlists import words

_SETTING = words("after before until since till following despite including")
"""What brings another event, with a time of its own."""
_FACING = words("appear testify stand speak plead")
"""Verbs of what is done before somebody: "appears before magistrates on 27 March"."""
_FIRSTS = words("first last second previous one earlier original latest")
"""Words that stand for another event: "since the first in May"."""
_LEVELS = words("date target peak low high level record deadline opening estimate forecast")
"""What something is reckoned from, with its time: "from the target in May"."""
_FILLING = words("the a an about around nearly almost more than at least just early late mid")
_STRETCHES = words(
    "hours hour minutes morning afternoon evening night days weeks months end start beginning middle"
    " half summer spring autumn fall winter eve rest course month week"
)
"""Nouns that are a part of the time behind "of"."""
_SHIFTED = re.compile(r"\b(?:earlier|later|before|after|previous|following|next)\b", re.IGNORECASE)
_MONEY = re.compile(r"['’]s (?:\w+ )?(?:dollars|money|prices|terms|values?|euros|pounds)\b")
_OWNS = re.compile(r"['’]s\b")
_NAMED_DAY = re.compile(r"the \d{1,2}(?:st|nd|rd|th)\b", re.IGNORECASE)
_DECADE = re.compile(r"(?:19|20)?\d0s")
_ATTACKS = re.compile(
    r"(?:\w+ )?(?:the )?Sept(?:ember|\.)? 11 (?:terror\w* )?attacks?\b", re.IGNORECASE
)
"""A day without its year that is a name."""
_BARE_YEAR = re.compile(r"(?:in )?(?:19|20)\d\d")
_PART = re.compile(
    r"(?:in )?the (?:first|second|third|fourth|opening|final) (?:half|quarter)", re.IGNORECASE
)
_GAME = words(
    "goal goals scored match striker penalty kick coach team touchdown rebound quarterback league cup game referee"
)
_SEASONS = ("Winter", "Spring", "Summer", "Autumn", "Fall")
_AT = words("at in during on")
_GATHERINGS = words("conference interview meeting hearing speech rally ceremony session briefing summit address "
    "announcement statement letter call vote debate")  # fmt: skip
_NEAR = 1
"""How many sentences back the time may stand that another is reckoned from."""
_LEAD = 24
_RECORD = re.compile(
    r"\b(?:highest|lowest|most|least|worst|biggest|largest|strongest|deadliest|first|wettest|hottest)\b"
    r"[^,.;]{0,20}\bsince\b[^,.;]{0,48}$"
)
"""What a record is measured by."""
_NOUNS = tuple("nNbG")


def of_another(reading: Reading, clause: Clause, time: TimeExpression) -> bool:
    """Whether a time in a clause is not the time of its verb."""
    return (
        _compared(reading, time.start, clause.verb.start)
        or _alone(reading, time)
        or _opens_next(reading, clause, time)
        or _beside_noun(reading, time)
        or _of_today(reading, time)
        or _of_game(reading, time)
        or _of_noun(reading, clause, time)
        or _of_setting(reading, clause, time)
        or _far_reckoned(reading, time)
    )


def _alone(reading: Reading, time: TimeExpression) -> bool:
    """Whether a time is a line of its own, as under a headline: that of the telling."""
    text = reading.text
    start = text.rfind("\n", 0, time.start) + 1
    end = text.find("\n", time.end)
    return text[start : len(text) if end < 0 else end].strip() == time.text and start > 0


def _opens_next(reading: Reading, clause: Clause, time: TimeExpression) -> bool:
    """Whether a time opens what is told next: "it fell, and on 1 April, Lorn left"."""
    words_ = reading.prose.words
    at = words_.first_at(time.start)
    at -= words_.classes[at - 1 : at] == "p"
    joined = words_.classes[max(0, at - 2) : at] == ",c"
    return joined and time.start > clause.verb.end


def _compared(reading: Reading, start: int, verb: int) -> bool:
    """Whether a time is what something else is measured by: "sooner than in 2030".

    So is that of "the highest since records began in 1921".
    """
    if "than" in reading.text[max(0, start - _LEAD) : start].lower().split()[-3:]:
        return True
    end = start + len("since") * reading.text.startswith("since", start)
    lead = reading.text[max(verb, start - 3 * _LEAD) : end].lower()
    return _RECORD.search(lead) is not None


def _of_today(reading: Reading, time: TimeExpression) -> bool:
    """Whether it is no time of anything: "in today's dollars", or the end of a stretch: "through May"."""
    if _MONEY.match(reading.text, time.end) or (
        time.text.lower().startswith("this ") and _OWNS.match(reading.text, time.end)
    ):
        return True
    return time.bound is None and reading.text[
        max(0, time.start - 9) : time.start
    ].lower().endswith((" through ", " thru "))


def _of_game(reading: Reading, time: TimeExpression) -> bool:
    """Whether it is a half or a quarter of a game: "scored in the first half"."""
    part = _PART.fullmatch(time.text) is not None
    return part and len(reading.vocabulary & _GAME) > 1


def _beside_noun(reading: Reading, time: TimeExpression) -> bool:
    """Whether it only tells which one is meant: "the Sept. 18 killing", "the 14th Amendment"."""
    words_ = reading.prose.words
    first, end = words_.first_at(time.start), words_.end_at(time.end)
    if _ATTACKS.match(reading.text, time.start):
        return True
    before = words_.classes[first - 1 : first]
    if before == "d" and time.value[:4] in time.text:
        after = words_.classes[end : end + 2].lstrip(",")
        if after[:1] in tuple("nbBDG"):
            return True  # "the 9 May 2021, attempted theft"
    while words_.classes[end : end + 1] == "j" and reading.text[time.end] == " ":
        end += 1
    if words_.classes[end : end + 1] not in _NOUNS or reading.text[time.end : time.end + 1] != " ":
        return False
    if time.text.split()[-1] in _SEASONS and words_.classes[end] == "N":
        return True  # "at the Winter Meetings"
    if _gathering(words_.lower, first, end):
        return False
    if _NAMED_DAY.match(time.text):
        return words_.classes[end] == "N"
    if before in tuple("d'") or (words_.classes[first] == "d" and words_.classes[end] != "N"):
        return True
    return (
        _DECADE.fullmatch(time.text) is not None
        or _ATTACKS.match(reading.text, time.start) is not None
    )


def _gathering(lower: list[str], first: int, end: int) -> bool:
    """Whether it is the day of a gathering at which something is done: "at a 3 May hearing"."""
    before = lower[max(0, first - 2) : first]
    at = before[-1:] and (
        before[-1] in _AT or (before[-1] in ("a", "an", "the") and before[0] in _AT)
    )
    return bool(at) and not _GATHERINGS.isdisjoint(lower[end : end + 2])


def _of_noun(reading: Reading, clause: Clause, time: TimeExpression) -> bool:
    """Whether it hangs on a noun behind the verb: "the Apollo era of the 1970s"."""
    words_ = reading.prose.words
    at = words_.first_at(time.start) - 1
    while at > 0 and words_.lower[at] in _FILLING:
        at -= 1
    inside = clause.subject is not None and clause.subject[0] <= time.start < clause.subject[1]
    noun = words_.classes[at - 1 : at] in _NOUNS and words_.lower[at - 1] not in _STRETCHES
    return words_.lower[at] in ("of", "from") and noun and not inside


def _of_setting(reading: Reading, clause: Clause, time: TimeExpression) -> bool:
    """Whether a preposition between brings another event that it is the time of."""
    words_ = reading.prose.words
    at = words_.first_at(time.start)
    left = words_.end_at(clause.verb.end) if time.start >= clause.verb.end else 0
    left = max(left, words_.first_at(clause.start))
    nouns, last, inside = False, "", False
    for place in range(at - 1, left - 1, -1):
        if words_.lower[place] == ")":
            inside = _adds(words_.lower[left:place])
        if inside:
            inside = words_.lower[place] != "("
            continue
        if words_.classes[place] == "(":
            return place < at - 1
        if words_.classes[place] in ',;:"':
            return False
        if words_.lower[place] == "before" and clause.verb.lemma in _FACING:
            return False
        if words_.lower[place] in _SETTING or words_.lower[place - 1 : place + 1] == [
            "time",
            "for",
        ]:
            return nouns
        if words_.lower[place] == "from" and words_.lower[place + 1 : at].count(last):
            return True
        nouns = nouns or words_.classes[place] in _NOUNS or words_.lower[place] in _FIRSTS
        last = words_.lower[place] if words_.lower[place] in _LEVELS else last
    return False


def _adds(before: list[str]) -> bool:
    """Whether a bracket only says what belongs to something: "boats (including the old ones)"."""
    opened = len(before) - before[::-1].index("(") if "(" in before else len(before)
    return not _SETTING.isdisjoint(before[opened : opened + 1])


def _far_reckoned(reading: Reading, time: TimeExpression) -> bool:
    """Whether it is reckoned from a time that is told too far back to be sure of."""
    if time.anchor is None or time.alternatives:
        return False
    if _BARE_YEAR.fullmatch(reading.text[slice(*time.anchor)]) and reading.times.published is None:
        here, there = map(reading.prose.sentence_at, (time.start, time.anchor[0]))
        return here != there  # "went to the final in 2001. Lorn was sacked on 2 March"
    here, there = map(reading.prose.sentence_at, (time.start, time.anchor[0]))
    lead = reading.text[max(0, time.anchor[0] - 3) : time.anchor[0]].lower()
    if _SHIFTED.search(time.text) and lead == "by ":
        return True
    return here - there > _NEAR
