"""What somebody does that no other family knows: "the board rejected the offer on 9 February"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.events.actors import LONGEST, actor
from factcheck.extract.events.complements import object_of
from factcheck.extract.events.deeds import (
    AIMS,
    ALONE,
    APPOINTING,
    DEEDS,
    PHRASAL,
    SPOKEN,
    SUPPORT,
    VERBS,
)
from factcheck.extract.events.family import Family
from factcheck.extract.events.gist import gist
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.modes import loose
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.events.valency import takes_object, takes_two
from factcheck.extract.factuality.cues import DENIED
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_KINDS = frozenset(("main", "complement", "infinitive", "relative"))
_TIMED = words("after before since when as while although though until")
"""What opens a clause that tells what happened beside another."""
_PARTICLES = words("out up off down away back over around short past")
_NO_THINGS = words(
    "higher lower flat home way ways it them him her himself herself itself themselves "
    "upwards downwards upward downward present minutes hours days weeks months years news"
)
_LED = words("a an the his her its their our")
_LEAD = 12
"""How far before a phrase the time may begin that it ends."""
_GOES_ON = tuple("nNG'`")
_BRINGS = words("of to into with against from for over at in as")
"""Prepositions that bring whom or what a deed is done to."""


def extract(reading: Reading) -> Iterator[Told]:
    """Clauses whose subject is named, or an institution, and does something to something."""
    for index, clause in reading.clauses_with(VERBS):
        if _tells(reading, clause) and not loose(reading, clause):
            told = _action(reading, index, clause)
            if told:
                yield told


def _tells(reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells what happened, and does not only suppose it."""
    mark = clause.mark and reading.text[slice(*clause.mark)].lower()
    return clause.kind in _KINDS or (clause.kind == "subordinate" and mark in _TIMED)


def _denied(reading: Reading, index: int) -> bool:
    """Whether somebody denies what a clause says."""
    above = reading.parent(index)
    return above is not None and reading.clauses[above].verb.lemma in DENIED


def _leads_on(reading: Reading, index: int) -> bool:
    """Whether the deed is that of the infinitive behind the verb: "failed to win"."""
    following = reading.clauses.after(index)
    if following is None or reading.parent(index + 1) != index:
        return False
    between = reading.text[reading.clauses[index].verb.end : following.verb.start].split()
    if following.kind == "participle":
        return not between
    return following.kind == "infinitive" and between in ([], ["to"], ["not", "to"])


def _action(reading: Reading, index: int, clause: Clause) -> Told | None:
    deed = None if _leads_on(reading, index) else _deed(reading, clause)
    if deed is None:
        return None
    lemma, at = deed
    timed = bool(reading.times.within(clause.verb.end, reading.reach(index)))
    subject = actor(reading, reading.subject(index), thing=timed or _denied(reading, index))
    if subject is None or not AIMS.isdisjoint(subject.names[0].lower().split()):
        return None
    passive = reading.passive(index)
    direct = None if passive else object_of(reading, index, at)
    if not passive and (
        takes_two(reading, direct) or (direct is None and takes_object(reading, index, at))
    ):
        return None
    object_ = _thing(reading, lemma, direct) if direct else None
    brought = _brought(
        reading, clause, direct, reading.prose.words.first_at(direct[1]) if direct else at
    )
    beside = brought or timed or clause.kind == "complement"
    alone = beside and (passive or lemma in ALONE or lemma in PHRASAL)
    if object_ is None and (direct or not alone):
        return None
    ends = [span[1] for span in (direct, *(span for _, span, _ in brought)) if span]
    span = (min(subject.span[0], clause.verb.start), max([clause.verb.end, *ends]))
    verb = f"be {_last(reading, clause)}" if passive else lemma
    scope = (("verb", verb), *((key, text) for key, _, text in brought))
    told = Told(
        "happening" if passive else "action", index, span, subject.names, object_, scope=scope
    )
    if lemma in SPOKEN and clause.verb.tense == "present" and not clause.verb.perfect:
        told = told._replace(when=reading.times.day_of_publication)
    rest = "".join(f" {key} {text}" for key, _, text in brought)
    return told._replace(gist=gist(told, facts_of(reading, index), verb, rest))


def _deed(reading: Reading, clause: Clause) -> tuple[str, int] | None:
    """The verb with its particle, and the word behind them; None where it tells no deed."""
    lower = reading.prose.words.lower
    at = reading.prose.words.first_at(clause.verb.end)
    lemma, after = clause.verb.lemma, lower[at] if at < len(lower) else ""
    if f"{lemma} {after}" in PHRASAL:
        return f"{lemma} {after}", at + 1
    if after in _PARTICLES or after == "not" or (lemma not in DEEDS and lemma not in SUPPORT):
        return None
    return lemma, at


def _last(reading: Reading, clause: Clause) -> str:
    """The participle of a passive."""
    return reading.prose.words.lower[reading.prose.words.first_at(clause.verb.end) - 1]


def _thing(reading: Reading, lemma: str, span: Span) -> tuple[str, ...] | None:
    """What it is done to, by its name or in the words of the text."""
    found, said = phrase(reading, span), reading.text[slice(*span)].lower().split()
    if found is None or found.head in _NO_THINGS or _timed(reading, span) or _cut(reading, span):
        return None
    if lemma in SUPPORT and lemma not in DEEDS and SUPPORT[lemma].isdisjoint(said):
        return None
    if lemma in APPOINTING and not found.named and said[0] not in _LED:
        return None
    if any(one.kind == "money" for one in reading.quantities_in(*span)):
        return None  # it is told as a number
    names = tuple(one[:LONGEST] for one in found.names)
    return names if all(any(map(str.isalnum, one)) for one in names) else None


def _timed(reading: Reading, span: Span) -> bool:
    """Whether a phrase is, or ends, a time: "visited last week"."""
    found = reading.times.within(max(0, span[0] - _LEAD), span[1])
    return any(one.end > span[0] for one in found)


def _cut(reading: Reading, span: Span) -> bool:
    """Whether a phrase goes on: "return its entire starting line-up"."""
    words_ = reading.prose.words
    at = words_.end_at(span[1])
    touching = reading.text[span[1] : span[1] + 1] in (" ", "'", "’")
    return touching and words_.classes[at : at + 1] in _GOES_ON


def _brought(
    reading: Reading, clause: Clause, direct: Span | None, at: int
) -> list[tuple[str, Span, str]]:
    """What the first preposition behind a verb or its object brings, times aside."""
    words_ = reading.prose.words
    for start, end in clause.adjuncts:
        first = words_.first_at(start)
        if first < at or reading.times.within(start, end):
            continue
        if (first > at and direct is not None) or words_.lower[first] not in _BRINGS:
            return []
        found = phrase(reading, (words_.starts[first + 1], end))
        inner = reading.clause_at(words_.starts[first + 1])
        if found is None or inner is None or reading.clauses[inner].kind == "infinitive":
            return []
        return [(words_.lower[first], (start, end), found.names[0])]
    return []


FAMILY = Family(
    name="actions",
    extract=extract,
    rest=True,
    find=(
        ("The Sound Board approved the sale of Halmo on 9 February 2021.", "action"),
        ("The Sound Board blocked the sale of Halmo.", "action"),
        ("Ada Lorn will challenge the ruling, Norrail said.", "action"),
        ("The regulator fined Norrail in May 2021.", "action"),
        ("Orvane Steel made an offer for Halmo on Monday.", "action"),
        ("Nobody was hurt when the Vell dyke flooded Halmo on 4 May 2021.", "action"),
        ("Halmo was evacuated on 4 May 2021.", "happening"),
        ("The mill was handed over to Norrail on 4 May 2021.", "happening"),
        ("Mayor Ada Lorn denied that she had taken bribes.", "action"),
    ),
    ignore=(
        "The rejected proposal of Orvane Steel lay on the table.",
        "If Orvane Steel blocks the sale, Halmo closes.",
        "Did the Sound Board reject the proposal?",
        "The suit filed on Sunday is long.",
        "Orvane Steel failed to reject it.",
        "A man sold his boat.",
    ),
)
