"""Numbers that no other family knows: "the river stood at 6.2 metres", "shares fell 12 percent"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.actors import LONGEST, actor
from factcheck.extract.events.agreeing import stands
from factcheck.extract.events.befallen import befallen, counting
from factcheck.extract.events.brought import brought
from factcheck.extract.events.complements import PARTICLES
from factcheck.extract.events.family import Family
from factcheck.extract.events.misread import SPANS, empty, misread, shared
from factcheck.extract.events.modes import loose, told_of
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told, Wording
from factcheck.extract.quantities import QuantityMention, qualifiers
from factcheck.extract.wordlists import words

_KINDS = frozenset(("count", "money", "percentage", "measure", "change-by", "change-to"))
_BEFORE = words("a an at by to of up about around some nearly almost over more than least most only just "
    "roughly approximately between from total as many much no fewer less under down off the another further "
    "additional record estimated", )  # fmt: skip
"""Words that may stand between a verb and its number."""
_BRINGS = (["at"], ["to"], ["of"], ["for"], ["by"])
"""What brings the number of an object."""
_NOUNS = tuple("njNG")
"""What shows that a number only counts for the noun behind it: "a $150,000 property"."""
_OWNING = words("have lose make take")
"""Verbs whose number is then no amount: "has a $242 price tag"."""
_NEAREST = 5
"""How many words behind a number the noun may stand that it counts."""
_PARTICLES = (["out"], ["up"], ["off"], ["back"], ["over"], ["in"])
_PHRASAL = PARTICLES - {"down", "around", "back", "short"}
_VERBS = words(
    """
be stand fall rise drop gain lose climb jump slip plunge surge soar sink decline shrink grow slide tumble
dip increase decrease advance ease hit reach exceed total number average amount measure weigh employ own
hold control have cost pay offer bid raise promise pledge allocate fine sentence jail invest spend buy sell
fetch owe borrow lend donate earn make generate value estimate put receive win poll produce build
order deliver carry seat house cover burn destroy damage evacuate rescue arrest detain
cut lay add hire recruit shed save collect provide grant award demand
last take put price hear forecast report post stretch extend span attract draw attend
"""
)
"""Verbs whose number says something of their subject."""


def extract(reading: Reading) -> Iterator[Told]:
    """The first number right behind a verb, and the number of a subject."""
    near = {
        reading.prose.sentence_at(one.start) for one in reading.quantities if one.kind in _KINDS
    }
    for index, clause in reading.clauses.of(filter(reading.told, sorted(near))):
        if _tells(reading, index, clause):
            told = _measure(reading, index, clause) or befallen(reading, index, clause)
            if told:
                yield told


def _tells(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether a clause says something of a subject of its own."""
    if clause.kind == "participle":
        beside = clause.verb.voice == "active" or reading.passive(index)
        return not beside and not loose(reading, clause)
    return told_of(reading, clause)


def _measure(reading: Reading, index: int, clause: Clause) -> Told | None:
    inside = reading.quantities_in(clause.verb.end, reading.reach(index))
    if not inside or clause.verb.lemma not in _VERBS:
        return None
    one = inside[0]
    value = one.quantity
    if value is None or one.kind not in _KINDS or (one.kind == "count" and not one.noun):
        return None
    thing = _between(reading, clause, one)
    subject = actor(reading, index, thing=True)
    if thing is None or subject is None or not stands(reading, index, subject):
        return None
    if misread(reading, index, one) or any(map(empty, (*subject.names, *thing))):
        return None
    if clause.verb.lemma in ("be", "have") and (one.unit in SPANS or thing):
        return None
    words_, end = reading.prose.words, _counted_end(reading, one)
    at = words_.first_at(end)
    counts = clause.verb.lemma == "be" and one.kind == "count"
    beside = words_.classes[at : at + 1]
    if counts or beside in _NOUNS or (beside == "b" and clause.verb.lemma in _OWNING):
        return None
    scope = {**qualifiers(one).scope, "act": _act(reading, index, clause, one, at)}
    if one.noun and one.kind in ("count", "percentage"):
        scope["of"] = one.noun
    if clause.verb.lemma == "spend" and one.unit in SPANS:
        place = brought(reading, clause, (one.start, one.end), at)
        if place is None:
            return None
        scope[place.by], end = place.name, place.span[1]
    elif shared(reading, index, end):
        return None
    span = (min(subject.span[0], clause.verb.start), max(end, clause.verb.end))
    wording = _wording(reading, clause, scope["act"], one)
    told = tuple(scope.items())
    return Told("measure", index, span, subject.names, thing or None, value, told, wording=wording)


def _act(reading: Reading, index: int, clause: Clause, one: QuantityMention, after: int) -> str:
    """The verb with what belongs to it: "be fined", "lay off", "be long"."""
    lower = reading.prose.words.lower
    at = reading.prose.words.first_at(clause.verb.end)
    act = f"be {lower[at - 1]}" if reading.passive(index) else clause.verb.lemma
    particle, behind = (*lower[at : at + 2], "", "")[:2]
    if particle in _PHRASAL and behind not in ("to", "as"):
        return f"{act} {particle}"
    if act == "be" and one.kind != "money":
        return " ".join((act, *lower[after : after + 1]))
    return act


def _wording(reading: Reading, clause: Clause, act: str, one: QuantityMention) -> Wording:
    """The verb, and the number with what leads to it: "fall", "by 12 percent"."""
    verb, _, state = act.partition(" ")
    if verb == "be" and clause.verb.voice != "passive":
        return Wording(verb, beside=f" {counting(one)} {state}".rstrip())
    lower = reading.prose.words.lower
    at = reading.prose.words.first_at(clause.verb.end)
    between = lower[
        at + (lower[at : at + 1] in _PARTICLES) : reading.prose.words.first_at(one.start)
    ]
    lead = next((word for word in reversed(between) if [word] in _BRINGS), "")
    return Wording(act, beside=f" {lead} {counting(one)}".replace("  ", " "))


def _between(reading: Reading, clause: Clause, one: QuantityMention) -> tuple[str, ...] | None:
    """What stands between a verb and its number, as names; None where the number is not its own.

    Nothing in "fell 12 percent", what is measured in "put the damage at 150 million".
    """
    words_ = reading.prose.words
    at, lead = words_.first_at(clause.verb.end), words_.first_at(one.start)
    at += words_.lower[at : at + 1] in _PARTICLES
    while lead > at and words_.lower[lead - 1] in _BEFORE:
        lead -= 1
    if lead == at:
        return ()
    brought = words_.lower[lead : lead + 1] in _BRINGS
    match = OBJECT.match(words_.classes, at, lead)
    if not brought or match is None or match.end() != lead:
        return None
    found = phrase(reading, (words_.starts[match.start("object")], words_.ends[lead - 1]))
    return found.names if found and len(found.names[0]) <= LONGEST else None


def _counted_end(reading: Reading, one: QuantityMention) -> int:
    """Where the noun that is counted ends; nouns that only say what a number is stand further on."""
    words_ = reading.prose.words
    at = words_.first_at(one.end)
    ends = (
        words_.ends[i] for i in range(at, at + _NEAREST) if words_.lower[i : i + 1] == [one.noun]
    )
    return next(ends, one.end)


FAMILY = Family(
    name="measures",
    extract=extract,
    rest=True,
    find=(
        ("The river Orm stood at 6.2 metres on 4 May 2021.", "measure"),
        ("Shares in Orvane Steel fell 12 percent.", "measure"),
        ("Mayor Ada Lorn put the price of the mill at 150 million crowns.", "measure"),
        ("About 300 residents of Halmo have been rescued.", "measure"),
        ("Six people are stranded, Ada Lorn said.", "measure"),
        ("Orvane Steel raised 41 million crowns in January.", "measure"),
    ),
    ignore=(
        "She sold 14 of them.",
        "Norrail provides a two-month supply.",
        "One woman lost her hat.",
        "Ada Lorn and her sons were 16 minutes from Halmo.",
        "Norrail sold a 40,000 crown boat.",
    ),
)
