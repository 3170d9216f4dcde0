"""Whether a verb that fits a frame is meant in the sense of its predicate."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.extract.clauses.clause import Verb
from factcheck.extract.events.built import built
from factcheck.extract.events.frame import Frame
from factcheck.extract.events.kinds import is_agent, is_kind
from factcheck.extract.events.modes import own_will
from factcheck.extract.events.phrases import Phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Match
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING

_OWN = re.compile(r"\b(?:his|her|its|their|my|our)\s", re.IGNORECASE)
_LEAD = 24
_BEHIND = 60
"""How far behind a verb the words may stand that tell how often."""
"""How far before a name the words may stand that tell whose it is."""
_WISHES = words("hope plan aim want intend try attempt prepare like wish decide")
_FIRST = re.compile(r"\b(?:only|first|second|third|fourth|last|latest|\w{4,}est)\b")
_SHOTS = re.compile(r"\s(?:on|upon|at|into|back)\s(?!\S*(?:day|noon|night|week|month)\b|\d)")
_POST = re.compile(r"\s+from (?:his|her|their) (?:\w+ )?(?:job|post|position|contract|role|seat)\b")
_WORN = words("jersey jerseys shirt shirts number numbers flag flags uniform")
_LEAVING = re.compile(r"\s(?:to|from)\b")
_COORDINATE = re.compile(r"(?:latitude|longitude|[\d.]+ ?°|[\d.]+ degrees)", re.IGNORECASE)
_AFOOT = re.compile(r" off\s(?:on foot|running|toward|towards|after)\b")
_REGULAR = re.compile(
    r"\b(?:daily|nightly|weekdays|weekends|each|every|(?:mon|tues|wednes|thurs|fri|satur|sun)days"
    r"|(?:monday|mon\.?) (?:through|to) (?:friday|fri\.?))\b",
    re.IGNORECASE,
)
"""Words of what comes again and again."""
_BRIEF = re.compile(r"\s+for (?:the|another) (?:day|night|season|evening|weekend)\b")


def fits_sense(reading: Reading, frame: Frame, match: Match) -> bool:
    """Whether nothing around the verb gives it another sense."""
    beside = _OF_SUBJECTS if frame.patient is None else _OF_OBJECTS
    found = (_SENSES.get(frame.predicate), beside.get(frame.predicate))
    return all(fits(reading, match) for fits in found if fits is not None)


def _founded(one: Phrase) -> bool:
    """Whether a phrase is a name, or of a kind of thing that is founded."""
    last = one.names[0].split(" of ")[0].rsplit(" ", 1)[-1] if one.names else ""
    return not one.head or last[:1].isupper() or is_kind(one.head)


def _verb(reading: Reading, match: Match) -> Verb:
    return reading.clauses[match.clause].verb


def _regular(reading: Reading, match: Match) -> bool:
    """Whether it is told of every day or week, and so of no one time."""
    clause = reading.clauses[match.clause]
    end = min(reading.prose.sentences[clause.sentence][1], match.span[1] + _BEHIND)
    found = _REGULAR.search(reading.text, clause.verb.end, end)
    return found is not None and clause.verb.tense != "past"


def _doer(reading: Reading, one: Phrase) -> bool:
    """Whether it is who does it, and not what begins: "we begin", "“I was late,” Lorn began"."""
    if reading.text[slice(*one.span)].lower() in ("we", "it", "they"):
        return True
    sentence = reading.prose.sentences[reading.prose.sentence_at(one.span[0])]
    return not one.head and not reading.times.within(*sentence)


def _willing(reading: Reading, match: Match) -> bool:
    """Whether it is who launches: "Norrail hopes to launch in May", "Norrail says it will not launch"."""
    above, clause = reading.parent(match.clause), reading.clauses[match.clause]
    if above is None:
        return False
    lemma = reading.clauses[above].verb.lemma
    own = clause.subject and reading.text[slice(*clause.subject)].lower()
    speaks = clause.kind == "complement" and lemma in REPORTING and own in ("it", "we", "they")
    return speaks or (clause.kind == "infinitive" and lemma in _WISHES)


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


def _death(reading: Reading, match: Match) -> bool:
    """Whoever "was dying" may live."""
    return not _verb(reading, match).progressive


def _founding(reading: Reading, match: Match) -> bool:
    """Nothing is founded "until peace is established"."""
    return _verb(reading, match).lemma == "found" or all(map(_founded, match.roles["S"]))


def _winner(reading: Reading, match: Match) -> bool:
    """Who "won his first title" names another title than the next."""
    start, end = match.roles["S"][0].span
    return _OWN.search(reading.text[max(0, start - _LEAD) : end]) is None


def _appointment(reading: Reading, match: Match) -> bool:
    return not _superlative(reading, match) and not _called(reading, match)


def _removal(reading: Reading, match: Match) -> bool:
    """Guns fire on somebody, and nobody is removed."""
    end = _verb(reading, match).end
    return _verb(reading, match).lemma != "fire" or _SHOTS.match(reading.text, end) is None


def _support(reading: Reading, match: Match) -> bool:
    return own_will(reading, match.clause)


def _begins(reading: Reading, match: Match) -> bool:
    """What begins or ends by itself is no party."""
    return not any(_doer(reading, one) for one in match.roles["S"])


def _ended(reading: Reading, match: Match) -> bool:
    """Who is "terminated from his job" has not ended."""
    end = max(_verb(reading, match).end, match.span[1])
    return _POST.match(reading.text, end) is None


def _once(reading: Reading, match: Match) -> bool:
    """What comes every day is of no one day."""
    return not _regular(reading, match)


def _stop(reading: Reading, match: Match) -> bool:
    """Who is stopped is no activity: a boxer, a driver."""
    bare = [one for one in match.roles.get("O", ()) if not one.head]
    inside = [m for one in bare for m in reading.mentions_in(*one.span) if m.how != "pronoun"]
    return not any(m.kind in ("person", "unknown") for m in inside)


def _verdict(reading: Reading, match: Match) -> bool:
    """Nobody is found guilty in "Vell convict Oren Malk", nor by one who votes to convict."""
    verb = _verb(reading, match)
    called = verb.lemma == "convict" and verb.tense == "present" and verb.voice == "active"
    return not called and reading.clauses[match.clause].kind != "infinitive"


def _operation(reading: Reading, match: Match) -> bool:
    """A person carries a flag, or a team, and no passengers."""
    if _verb(reading, match).lemma != "carry":
        return True
    named = (m.kind for one in match.roles["S"] for m in reading.mentions_in(*one.span))
    return "person" not in named


def _retired(reading: Reading, match: Match) -> bool:
    """A club retires a shirt with the number of a player, and people retire to the coast."""
    said = (reading.text[slice(*one.span)].lower().split() for one in match.roles["S"])
    leaves = _LEAVING.match(reading.text, _verb(reading, match).end) is not None
    return all(map(_WORN.isdisjoint, said)) and not leaves


def _role(reading: Reading, match: Match) -> bool:
    return _verb(reading, match).tense != "none"


def _purpose(reading: Reading, match: Match) -> bool:
    if _verb(reading, match).lemma == "serve":
        agents = any(map(is_agent, _heads(match, "V")))
        return _verb(reading, match).tense != "none" and not agents
    return not match.names("S")[0].startswith("only ")


def _location(reading: Reading, match: Match) -> bool:
    """A place is told by its name, and not by half of its coordinates."""
    start, end = match.roles["V"][0].span
    plain = "," not in reading.text[_verb(reading, match).end : start]
    return plain and _COORDINATE.match(reading.text, start, end) is None


def _lifts(reading: Reading, match: Match) -> bool:
    """Who hopes to launch is no rocket, nor is who takes off on foot."""
    afoot = _AFOOT.match(reading.text, _verb(reading, match).end) is not None
    return not afoot and not _willing(reading, match)


def _hosted(reading: Reading, match: Match) -> bool:
    """Who is unveiled "as the host" takes off nowhere."""
    bare = [one for one in match.roles["S"] if not one.head]
    inside = [m for one in bare for m in reading.mentions_in(*one.span) if m.how != "pronoun"]
    named = reading.text.startswith((" as ", " to "), max(one.span[1] for one in match.roles["S"]))
    return not any(m.kind == "person" or (m.kind == "unknown" and named) for m in inside)


def _hours(reading: Reading, match: Match) -> bool:
    """Shops open and close every day."""
    brief = _BRIEF.match(reading.text, match.span[1]) is not None
    return not brief and not _regular(reading, match)


_Sense = Callable[[Reading, Match], bool]
_SENSES: dict[str, _Sense] = {
    "death": _death,
    "founding": _founding,
    "construction": built,
    "winner": _winner,
    "appointment": _appointment,
    "removal": _removal,
    "support": _support,
    "start": _once,
    "end": _once,
    "stop": _stop,
    "end_of_life": _retired,
    "role": _role,
    "verdict": _verdict,
    "operation": _operation,
    "purpose": _purpose,
    "location": _location,
    "opening": _hours,
    "closure": _hours,
}
"""By predicate, whether its verb is meant in its sense."""
_OF_SUBJECTS: dict[str, _Sense] = {"start": _begins, "end": _begins, "launch": _lifts}
"""The same, where what it happens to is the subject of the verb."""
_OF_OBJECTS: dict[str, _Sense] = {"end": _ended, "launch": _hosted}
"""The same, where it is the object."""
