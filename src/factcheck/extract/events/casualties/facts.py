"""Single statements of deaths and injuries: a clause, or a number with its noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.casualties.counts import counts
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.people import People, people
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.values import Quantity

_LISTED = re.compile(f"(?:,#(?=[,.]))?(?:,?c|,){OBJECT.pattern}|,#(?=[,.])")
"""What goes on with a list of people: an age, and the next of them."""
_TOLD = lexicon.DEAD | lexicon.INJURED | lexicon.SELF
_EITHER = re.compile(r"\b(?:or|attempt\w*|almost|nearly)\b")
_BORNE = frozenset(("be", "pass", "lose"))
_STATES = frozenset(("dead", "and", "to", "multiple", "several", "outside", "inside", "near"))
_TO_DEATH = re.compile(r"\s+(?:\w+\s+){0,2}(?:to death|dead)\b|\s+dead\b")


def facts(reading: Reading) -> Iterator[Fact]:
    """Every such statement, in no order."""
    taken: list[Span] = []
    for index, clause in enumerate(reading.clauses):
        if not reading.told(clause.sentence):
            continue
        for fact in _clause(reading, index, clause):
            taken.append(fact.span)
            yield fact
    yield from counts(reading, taken)


def _clause(reading: Reading, index: int, clause: Clause) -> Iterator[Fact]:
    kind = fate(reading, clause)
    if kind is None or not _so(reading, index):
        return
    behind = _object(reading, index, clause)
    if clause.verb.lemma in lexicon.DIE | _BORNE or reading.passive(index):
        behind = None
    if behind and reading.text[slice(*behind)].lower() in lexicon.SELF:
        if kind == "deaths":
            yield _alone(reading, index, clause)
        return
    victims = behind or reading.subject(index) or _shot_before(reading, index, clause)
    if behind is None and not reading.passive(index) and not _borne(reading, clause):
        return
    who = people(reading, victims) if victims else None
    said = reading.text[max(0, clause.verb.start - 12) : clause.verb.end + 12]
    if who is not None and victims is not None and not _EITHER.search(said):
        start = min(victims[0], clause.verb.start)
        if not _listed_before(reading, victims[0]):
            end = max(victims[1], clause.verb.end)
            yield Fact(kind, who, index, (start, end), by_somebody=behind is not None)


def _listed_before(reading: Reading, start: int) -> bool:
    """Whether a number of people stands before, in a list that was cut: "2 adults, 2 children"."""
    if not reading.text[max(0, start - 5) : start].rstrip().endswith((",", "and", "&")):
        return False
    before = reading.text[max(0, start - 24) : start].lower().rstrip(" ,&").split()
    if before and before[-1] in lexicon.ONE_PERSON:
        return True
    near = reading.quantities_in(max(0, start - 24), start)
    return any(one.kind == "count" and one.unit == "people" for one in near)


def _shot_before(reading: Reading, index: int, clause: Clause) -> Span | None:
    """Whom the verb before hits: "Girl shot, killed by a neighbour"."""
    before = reading.clauses[index - 1] if index else None
    if before is None or before.sentence != clause.sentence or clause.kind != "participle":
        return None
    close = clause.verb.start - before.verb.end < 3 and before.verb.lemma in lexicon.HIT
    return reading.subject(index - 1) if close else None


def _borne(reading: Reading, clause: Clause) -> bool:
    """Whether the subject is the one it befalls: "Two died", the heading "Man killed in crash"."""
    if clause.verb.lemma in lexicon.DIE | _BORNE:
        return True
    words = reading.prose.words
    at = words.first_at(clause.verb.end)
    if reading.text.endswith("ing", 0, clause.verb.end) or clause.mark is not None:
        return False
    return words.classes[at : at + 1] in ("", *"p,.;:ys-)") or words.lower[at] in _STATES


def _alone(reading: Reading, index: int, clause: Clause) -> Fact:
    one = People(
        Quantity(low=1, high=1, unit="people"), False, frozenset(), frozenset(), frozenset(),
        False, True, None,
    )  # fmt: skip
    end = min(reading.reach(index), clause.verb.end + 12)
    return Fact("deaths", one, index, (clause.verb.start, end), True)


def fate(reading: Reading, clause: Clause) -> str | None:
    """What befalls somebody in a clause: `deaths`, `injuries`, `shot`, or nothing."""
    lemma, text = clause.verb.lemma, reading.text
    if lemma in lexicon.KILL or lemma in lexicon.DIE:
        return "deaths"
    if lemma in lexicon.HURT:
        return "injuries"
    before = text[max(clause.start, clause.verb.start - 12) : clause.verb.end].lower().split()
    if lemma in lexicon.HIT:
        if set(before) & lexicon.FATAL or _TO_DEATH.match(text, clause.verb.end):
            return "deaths"
        return "shot" if lemma in ("shoot", "stab") else None
    if lemma in ("find", "pronounce", "declare", "be", "leave") and clause.verb.voice != "active":
        return "deaths" if _TO_DEATH.match(text, clause.verb.end) else None
    if lemma == "pass" and text.startswith(" away", clause.verb.end):
        return "deaths"
    if lemma in ("leave", "find", "lose") and clause.object:
        last = text[slice(*clause.object)].lower().split()[-1]
        if last in lexicon.DEAD or (lemma == "lose" and last in ("life", "lives")):
            return "deaths"
        return "injuries" if last in lexicon.INJURED else None
    if lemma == "be" and clause.object:
        told = text[slice(*clause.object)].lower().split()[:2]
        if "dead" in told and "presumed" not in told:
            return "deaths"
    return None


def _so(reading: Reading, index: int) -> bool:
    """Whether the text says that it has happened."""
    clause = reading.clauses[index]
    if clause.kind == "infinitive" and not clause.verb.perfect:
        return False
    told = facts_of(reading, index)
    return (
        told.polarity is Polarity.AFFIRMED
        and told.modality
        in (
            Modality.ASSERTED,
            Modality.DENIED,
        )
        and not told.future
        and told.certainty is not Certainty.POSSIBLE
    )


def _object(reading: Reading, index: int, clause: Clause) -> Span | None:
    words = reading.prose.words
    at, end = words.first_at(clause.verb.end), words.end_at(reading.reach(index))
    found = OBJECT.match(words.classes, at, end)
    if found is None:
        return None
    last = found.end()
    while more := _LISTED.match(words.classes, last, end):
        if not _TOLD.isdisjoint(words.lower[last : more.end()]):
            break
        last = more.end()
    span = words.starts[found.start("object")], words.ends[last - 1]
    text = reading.text[slice(*span)].lower().split()
    return None if text[-1] in _TIMES or text[0] in _PLACES else span


_TIMES = words(
    """
monday tuesday wednesday thursday friday saturday sunday morning night afternoon evening
today yesterday times twice once weekend week instantly
"""
)
_PLACES = frozenset(("early", "late", "last", "multiple"))
