"""Whether a verb that fits a frame is meant in the sense of its predicate."""

from __future__ import annotations

import re

from factcheck.extract.events.frame import Frame
from factcheck.extract.events.kinds import is_agent, is_kind
from factcheck.extract.events.phrases import Phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Match
from factcheck.extract.factuality.cues import INTENT, MODES, NOT_DONE
from factcheck.extract.wordlists import words

_OWN = re.compile(r"\b(?:his|her|its|their|my|our)\s", re.IGNORECASE)
_LEAD = 24
"""How far before a name the words may stand that tell whose it is."""
_WISHES = words("hope plan aim want intend try attempt prepare like wish decide")
_FIRST = re.compile(r"\b(?:only|first|second|third|fourth|last|latest|\w{4,}est)\b")
_UNDONE = words("failure refusal inability decision readiness willingness")
_ACCUSED = re.compile(
    r"^(?:[\w-]+ )*?(?:charges?|counts?|suspicion|allegations?|accusations?)(?: (?:of|including|that))?(?: |$)"
)
"""Words for an accusation before what somebody is accused of."""
_BRIEF = re.compile(r"\s+for (?:the|another) (?:day|night|season|evening|weekend)\b")


def fits_sense(reading: Reading, frame: Frame, match: Match) -> bool:
    """Whether nothing around the verb gives it another sense."""
    verb = reading.clauses[match.clause].verb
    if frame.predicate == "death":
        return not verb.progressive  # whoever "was dying" may live
    if frame.predicate == "founding" and verb.lemma != "found":
        # "until peace is established" founds nothing
        return all(map(_founded, match.roles["S"]))
    if frame.predicate == "winner":
        # "won his first title" names another title for each winner
        start, end = match.roles["S"][0].span
        return _OWN.search(reading.text[max(0, start - _LEAD) : end]) is None
    if frame.predicate == "appointment":
        return not _superlative(reading, match) and not _called(reading, match)
    if frame.predicate == "support":
        return _own_will(reading, match.clause)
    if frame.predicate in ("start", "end") and not frame.patient:
        return not any(_doer(reading, one) for one in match.roles["S"])
    if frame.predicate == "role":
        return verb.tense != "none"
    if frame.predicate == "purpose" and verb.lemma == "serve":
        return verb.tense != "none" and not any(map(is_agent, _heads(match, "V")))
    if frame.predicate == "purpose":
        return not match.names("S")[0].startswith("only ")
    if frame.predicate == "location":
        return "," not in reading.text[verb.end : match.roles["V"][0].span[0]]
    if frame.predicate == "launch" and not frame.patient:
        return not _willing(reading, match)
    if frame.predicate in ("opening", "closure"):
        return _BRIEF.match(reading.text, match.span[1]) is None
    return True


def accusations(told: tuple[str, ...]) -> tuple[str, ...]:
    """What somebody is accused of, without the words for the accusation.

    >>> accusations(("suspicion of fraud", "charges"))
    ('fraud',)
    """
    return tuple(filter(None, (_ACCUSED.sub("", one) for one in told)))


def _founded(one: Phrase) -> bool:
    """Whether a phrase is a name, or of a kind of thing that is founded."""
    last = one.names[0].split(" of ")[0].rsplit(" ", 1)[-1] if one.names else ""
    return not one.head or last[:1].isupper() or is_kind(one.head)


def _doer(reading: Reading, one: Phrase) -> bool:
    """Whether it is who does it, and not what begins: "we begin", "“I was late,” Lorn began"."""
    if reading.text[slice(*one.span)].lower() in ("we", "it", "they"):
        return True
    sentence = reading.prose.sentences[reading.prose.sentence_at(one.span[0])]
    return not one.head and not reading.times.within(*sentence)


def _willing(reading: Reading, match: Match) -> bool:
    """Whether it is who launches, and not what is launched: "Norrail hopes to launch in May"."""
    above = reading.parent(match.clause)
    infinitive = reading.clauses[match.clause].kind == "infinitive"
    return infinitive and above is not None and reading.clauses[above].verb.lemma in _WISHES


def _heads(match: Match, letter: str) -> list[str]:
    """The words before what hangs on the phrases of a role."""
    phrases = (name.lower() for one in match.roles.get(letter, ()) for name in one.names)
    return [re.split(r"\s(?:of|for|at|in|to)\s", one)[0].split()[-1] for one in phrases]


def _superlative(reading: Reading, match: Match) -> bool:
    """Whether it is what somebody is the first to do: "became the only chief to resign"."""
    following = reading.clauses.after(match.clause)
    ends = [one.span[1] for one in match.roles.get("O", ())]
    if following is None or following.kind != "infinitive":
        return False
    near = any(0 <= following.verb.start - end <= 1 for end in ends)
    told = " ".join(name for one in match.roles.get("O", ()) for name in one.names)
    return near or _FIRST.search(told) is not None


def _called(reading: Reading, match: Match) -> bool:
    """Whether it says what somebody's name is: "a pastor named Oren Malk"."""
    clause = reading.clauses[match.clause]
    if clause.verb.lemma != "name" or clause.verb.voice == "passive":
        return False
    lead = reading.text[max(0, clause.verb.start - 32) : clause.verb.start]
    return re.search(r"\b(?:an?|one|another)\s(?:\S+\s){1,3}$", lead) is not None


def _own_will(reading: Reading, index: int) -> bool:
    """Whether a position is a party's own, and not what something is for: "pads to support"."""
    clause, words_ = reading.clauses[index], reading.prose.words
    if clause.kind != "infinitive":
        return clause.kind != "participle" or clause.verb.voice == "active"
    at = words_.first_at(clause.verb.start) - 1
    above = reading.parent(index)
    lemma = None if above is None else reading.clauses[above].verb.lemma
    if words_.lower[at] in INTENT | _UNDONE:
        return True
    return words_.classes[at] != "w" and (lemma in MODES or lemma in NOT_DONE)
