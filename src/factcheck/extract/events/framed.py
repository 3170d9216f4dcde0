"""Frames that fit, as what they tell: event, position, number or name."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Certainty
from factcheck.extract.events.accusations import accusations
from factcheck.extract.events.complements import behind
from factcheck.extract.events.determiners import determined
from factcheck.extract.events.frame import POINTERS, Frame, Frames
from factcheck.extract.events.match import matches
from factcheck.extract.events.matters import Matters
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.positions import valued
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.senses import fits_sense
from factcheck.extract.events.told import Match, Told, Wording
from factcheck.extract.wordlists import words
from factcheck.stances import Position, Stance

_TOWARDS = frozenset(("participation", "withdrawal"))
"""Predicates that mean nothing without an object."""
_LONGEST = 200
_TOGETHER = words("work cooperate collaborate build develop create share join partner team")
_MINOR = words("subordinate secondary junior minor lesser second-fiddle second small limited")
_PARTS = words("role part share")
_UNSAID = frozenset(("support", "appeal"))
"""Positions whose matter only their text means by "the plan"."""
_BARGAINS = ("deal", "sale", "agreement", "transaction", "contract")
"""What is closed when it is done."""
_MEMORANDA = (("Understanding",), ("Intent",), ("understanding",), ("intent",))
"""What "of" adds to a memorandum or a letter, and no matter of it."""
_THINGS = frozenset(("start", "end"))
"""What organisations do and not what happens to them: the name alone is a misreading."""
_TALKS = words("talks negotiations consultations dialogue discussions")
_ABOUT = frozenset(("on", "over", "about", "concerning", "regarding"))


def framed(reading: Reading, table: Frames) -> Iterator[Told]:
    """What frames tell."""
    last: Told | None = None
    matters = Matters(reading)
    for frame, match in matches(reading, table):
        told = _told(reading, frame, match)
        if told is not None and told.object is None and told.predicate in _TOWARDS:
            told = _resumed(reading, told, last)
        told = told and _talked(reading, _agreed(reading, told))
        told = told and matters.meant(told)
        if told is not None:
            yield told
            yield from filter(None, map(matters.meant, _jointly(reading, told)))
            last = told if told.object else last


def _agreed(reading: Reading, told: Told) -> Told:
    """With the partner and the matter of a joint doing: "agreed to work with Brenholm on the dam"."""
    inner = (told.clause or 0) + 1
    doing = reading.clauses.after(told.clause or 0) if told.predicate == "agreement" else None
    if doing is None or reading.parent(inner) != told.clause:
        return told
    if doing.kind != "infinitive" or doing.verb.lemma not in _TOGETHER:
        return told
    at = reading.prose.words.first_at(doing.verb.end)
    found = [behind(reading, inner, at, frozenset(one)) for one in (("with",), ("on", "over"))]
    partner, matter = (phrase(reading, span) if span else None for span in found)
    if partner is None or not partner.named:
        return told
    ends = [told.span[1], partner.span[1], *([matter.span[1]] if matter else [])]
    both = told._replace(
        subject=tuple(dict.fromkeys((*told.subject, *partner.names))),
        object=matter.names if matter else None,
        span=(told.span[0], max(ends)),
        place=matter.span if matter else None,
    )
    return both._replace(wording=Wording())


def _talked(reading: Reading, told: Told) -> Told | None:
    """With what talks are on: who stays away from them stays away from that.

    Who takes part in talks is told as that, and takes no position.
    """
    heads = set(" ".join(told.object or ()).lower().split())
    if told.predicate != "participation" or _TALKS.isdisjoint(heads) or told.place is None:
        return told
    outward = isinstance(told.value, Stance) and told.value.low >= Position.LEAVING
    at = reading.prose.words.first_at(told.place[1])
    span = behind(reading, told.clause or 0, at, _ABOUT) if outward else None
    matter = phrase(reading, span) if span else None
    if not outward or matter is None:
        return told if outward else None
    end = max(told.span[1], matter.span[1])
    return told._replace(
        object=matter.names, place=matter.span, span=(told.span[0], end), wording=Wording()
    )


def _jointly(reading: Reading, told: Told) -> Iterator[Told]:
    """The agreement of those who say together that they will work together."""
    if told.predicate != "cooperation" or len(told.subject) < 2 or told.clause is None:
        return
    above = reading.parent(told.clause)
    if above is None or reading.clauses[told.clause].kind != "complement":
        return
    start = min(told.span[0], reading.clauses[above].start)
    gist = f"{' and '.join(told.subject)} agree on {' and '.join(told.object or ())}."
    yield told._replace(
        predicate="agreement", clause=above, value=None, span=(start, told.span[1]), gist=gist
    )


def _resumed(reading: Reading, told: Told, last: Told | None) -> Told | None:
    """With what the sentence has just told the same party's position on: "has no plans to leave"."""
    if last is None or last.subject != told.subject or last.predicate not in _TOWARDS:
        return None
    if reading.prose.sentence_at(last.span[0]) != reading.prose.sentence_at(told.span[0]):
        return None
    return told._replace(object=last.object)


def _told(reading: Reading, frame: Frame, match: Match) -> Told | None:
    subject, objects, values = match.names("S"), match.names("O"), match.names("V")
    if not subject or subject == objects or any(len(one) > _LONGEST for one in subject + objects):
        return None
    if not fits_sense(reading, frame, match):
        return None
    read = valued(reading, frame, match, values[0] if values else None)
    if read is None:
        return None
    predicate, value, denied = read
    if predicate == "agreement" and not objects and len(subject) < 2:
        return None
    if _misread(reading, frame, match):
        return None
    if predicate in _UNSAID and objects and _points(objects):
        objects = (f"{objects[0]} in {reading.called}",)
    claimed = predicate == "winner" and reading.clauses[match.clause].verb.lemma == "claim"
    place = match.roles["O"][0].span if "O" in match.roles else None
    if predicate in ("arrest", "charge") and objects:
        objects = accusations(objects)
    if predicate == "agreement" and objects in _MEMORANDA:
        objects = ()
    told = Told(predicate, match.clause, match.span, subject, objects or None, value, place=place)
    charge = (("charge", values[0]),) if predicate in ("verdict", "plea") and values else ()
    told = told._replace(
        denied=denied,
        certainty=Certainty.POSSIBLE if claimed else None,
        scope=(*_role(reading, match), *charge),
    )
    infinitive = any(role.letter == "O" and "+" in role.prepositions for role in frame.others)
    shown = () if infinitive else determined(reading, match.roles.get("O", ()), told.object)
    return told._replace(wording=Wording(object=shown, infinitive=infinitive))


def _party(reading: Reading, match: Match) -> bool:
    """Whether the subject is the bare name of an organisation or a place."""
    for one in match.roles["S"]:
        inside = [m for m in reading.mentions_in(*one.span) if m.name]
        if not one.head and any(m.kind in ("organisation", "place") for m in inside):
            return True
    return False


def _misread(reading: Reading, frame: Frame, match: Match) -> bool:
    """Whether words beside a verb make it tell something else."""
    if frame.predicate == "concession":
        return not match.roles.get("O") and _goes_on(reading, frame, match)
    if frame.predicate == "closure":
        return any(one.endswith(_BARGAINS) or " takeover of " in one for one in match.names("S"))
    return frame.predicate in _THINGS and _party(reading, match)


def _points(objects: tuple[str, ...]) -> bool:
    """Whether a matter is called by a bare noun: "the plan"."""
    plain = len(objects) == 1 and " " not in objects[0] and objects[0].islower()
    return plain and objects[0] not in POINTERS


def _goes_on(reading: Reading, frame: Frame, match: Match) -> bool:
    """Whether words follow a bare verb: "conceded it was late" is no concession."""
    end = reading.clauses[match.clause].verb.end
    return frame.patient is None and reading.text[end : end + 1].isspace()


def _role(reading: Reading, match: Match) -> tuple[tuple[str, str], ...]:
    """The lesser part that is meant: "play a subordinate role in"."""
    told = reading.text[slice(*match.span)].lower().split()
    minor = not _PARTS.isdisjoint(told) and not _MINOR.isdisjoint(told)
    return (("role", "subordinate"),) if minor else ()
