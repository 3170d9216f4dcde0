"""Numbers that wordings explain, as what they tell: of whom, in which mode, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.amounts import in_words
from factcheck.extract.events.casualties.event import LEAD
from factcheck.extract.events.casualties.lexicon import EVENTS
from factcheck.extract.events.figures import Figure, figures
from factcheck.extract.events.modes import loose
from factcheck.extract.events.occasions import disaster, election, occasion
from factcheck.extract.events.phrases import Phrase, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.quantities import qualifiers
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_YEARLY = re.compile(r"(?:in |since )?(?:[A-Z]\w+ )?(?:19|20)\d\d|last year|the previous year")
_BEFORE, _BEHIND = 40, 6
"""How far beside a number a year may stand that is its own."""
_OCCASIONS = {
    "election": election, "disaster": disaster, "occasion": occasion,
    "strike": lambda reading: f"strike in {reading.called}", "wreck": disaster,
}  # fmt: skip
_SAID = {
    "strike": words("strike strikes walkout"),
    "wreck": words("sank sinks sunk sinking capsized capsizes crash crashed crashes derailed derailment aground"),
}  # fmt: skip
"""Words of which a text that tells of an occasion opens with one."""
_SEVERAL = {
    "strike": words("strikes walkouts"),
    "wreck": words(
        "collision collisions collided collide collides ferries planes trains ships boats buses"
    ),
}
"""Words of texts in which there are two, so that a number may be of either."""
_OPENING = 4
"""In how many sentences it does."""
_FULL = ("name", "catalogue", "part")


def figured(reading: Reading, table: str) -> Iterator[Told]:
    """What the wordings of a table find in a text, in the order of the table."""
    for figure in figures(table, reading.blotted, reading.quantities, reading.counting):
        told = _told(reading, figure)
        if told is not None:
            yield told


def _told(reading: Reading, figure: Figure) -> Told | None:
    wording, match, one = figure
    number = reading.prose.sentence_at(one.start)
    within = reading.prose.sentence_at(match.start()) == reading.prose.sentence_at(match.end() - 1)
    value = one.quantity
    if not within or not reading.told(number) or value is None:
        return None
    index = _clause(reading, figure)
    span = min(match.start(), one.start), max(match.end(), one.end)
    if wording.whose in _OCCASIONS:
        names: tuple[str, ...] = (reading.once(_OCCASIONS[wording.whose]),)
        if not _opens(reading, wording.whose):
            return None
        if number >= LEAD or _another(reading, number, match.span(), names[0]):
            return None
    else:
        found = _whose(reading, figure, index)
        if found is None or (index is not None and loose(reading, reading.clauses[index])):
            return None
        names, span = found.names, (min(found.span[0], span[0]), max(found.span[1], span[1]))
    target: tuple[str, ...] | None = None
    if "whom" in match.groupdict():
        towards = _shown(reading, match.span("whom"))
        if towards is None or towards.names == names:
            return None
        target, span = towards.names, (span[0], max(span[1], towards.span[1]))
    scope = {**qualifiers(one).scope, **dict(wording.scope)}
    scope |= {key: text for key, text in match.groupdict().items() if key not in _ROLES and text}
    gist = f"{names[0]}: {scope.get('of', wording.predicate)} {in_words(value)}."
    return Told(
        wording.predicate, index, span, names, target, value, tuple(scope.items()), None, gist
    )


def _opens(reading: Reading, whose: str) -> bool:
    """Whether a text opens with the sort of occasion that a number is of."""
    said = _SAID.get(whose)
    _, end = reading.prose.bounds[: _OPENING + 1][-1]
    one = reading.vocabulary.isdisjoint(_SEVERAL.get(whose, ()))
    return said is None or (one and not said.isdisjoint(reading.prose.words.lower[:end]))


_ROLES = frozenset(("n", "who", "whom"))
"""The groups of a wording that are no qualifiers."""


def _clause(reading: Reading, figure: Figure) -> int | None:
    """The clause that tells it: that of a verb within the wording, else where the number stands."""
    start, end = figure.match.span()
    number = reading.prose.sentence_at(figure.mention.start)
    inside = [
        index
        for index in reading.clauses.indexes(number)
        if start <= reading.clauses[index].verb.start < end
    ]
    return inside[0] if inside else reading.clause_at(figure.mention.start)


def _whose(reading: Reading, figure: Figure, index: int | None) -> Phrase | None:
    """The name that a wording shows, or that does what its clause says."""
    shown = "who" in figure.match.groupdict() and figure.match["who"]
    if shown:
        return _shown(reading, figure.match.span("who"))
    span: Span | None = None
    if index is not None and not reading.passive(index):
        span = reading.subject(index)
    if span and span[0] > figure.match.start():
        return None  # "wins by 187 votes, Lorn concedes"
    found = phrase(reading, span) if span else None
    if found is None or not found.named or found.head or len(found.names) > 1:
        return None
    inside = reading.mentions_in(*found.span)
    return found if any(one.how in _FULL for one in inside) else None


def _shown(reading: Reading, span: Span) -> Phrase | None:
    """The only name in a stretch of text."""
    names = [one for one in reading.mentions_in(*span) if one.how in _FULL and one.name]
    return phrase(reading, (names[0].start, names[0].end)) if len(names) == 1 else None


def _another(reading: Reading, number: int, told: Span, name: str) -> bool:
    """Whether a sentence tells of an event, year or country that is not the text's own."""
    first, last = reading.prose.bounds[number]
    said = set(reading.prose.words.lower[first:last])
    own = set(name.lower().split())
    if not said.isdisjoint(EVENTS - own) and own.isdisjoint(said):
        return True
    return any(
        _YEARLY.fullmatch(one.text) and one.text not in name
        for one in reading.times.within(told[0] - _BEFORE, told[1] + _BEHIND)
    )
