"""What a clause says of somebody or something in its own words, where no other family reads it.

A clause with a subject that is known makes a proposition (Del Corro and Gemulla 2013, ClausIE): the
subject, and what is said of it as the text puts it.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.events.assertions import asserts, reports
from factcheck.extract.events.cuts import words_of
from factcheck.extract.events.edges import whole
from factcheck.extract.events.extents import end_of, start_of
from factcheck.extract.events.family import Family
from factcheck.extract.events.modes import mode_of
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.speaking import mentioned
from factcheck.extract.events.told import Told
from factcheck.extract.events.topics import about, agree, opens
from factcheck.extract.events.verbforms import doubtful
from factcheck.extract.events.voices import attribution, voice_at
from factcheck.extract.wordlists import words

_LIGHT = words("be have do get seem become remain")
"""Verbs that tell nothing without what follows them."""

_CERTAIN = words("the this these")
_NORMS = words("should must ought")
"""Modals that tell what somebody holds to be right."""
_ASKING = words("what who whom which how why whether that")


def extract(reading: Reading) -> Iterator[Told]:
    """Clauses of which it is known whom or what they are about."""
    for index, clause in reading.clauses.of(one.number for one in reading.telling):
        if asserts(reading, index, clause) and not reports(reading, clause):
            if doubtful(reading, index, clause) or not whole(reading, index, clause):
                continue
            if told := _statement(reading, index, clause):
                yield told


def _statement(reading: Reading, index: int, clause: Clause) -> Told | None:
    subject = about(reading, index)
    if subject is None:
        return _saying(reading, index, clause)
    if not agree(reading, subject, clause):
        return None
    start, end = start_of(reading, clause), end_of(reading, index, clause)
    modal = reading.clauses[mode_of(reading, index)].verb.modal
    if end is None or (modal in _NORMS and voice_at(reading, start) is None):
        return None
    value = words_of(reading, start, end)
    bare = value is None or (
        end <= clause.verb.end and (clause.verb.lemma in _LIGHT or " ever " in value)
    )
    if value is None or bare or (" " not in value and not reading.times.within(*subject.span)):
        return None  # "the ship left" tells too little
    past = clause.verb.tense == "past" or clause.verb.perfect or clause.verb.progressive
    if (
        clause.mark
        and reading.text[slice(*clause.mark)].lower() == "where"
        and not (clause.verb.tense == "past" or subject.named)
    ):
        return None
    one = reading.text[slice(*subject.span)].split()[0].lower() in _CERTAIN
    if not (subject.named or past or one or _checkable(reading, start, end)):
        return None
    own = clause.subject is not None and subject.span[0] < start
    first = subject.span[0] if own else start
    gist = f"{' and '.join(subject.names)}: {value}."
    return Told("statement", index, (first, end), subject.names, (value,), gist=gist)


def _saying(reading: Reading, index: int, clause: Clause) -> Told | None:
    """What somebody says of what only his words mean: "“It changes nothing,” Lorn said"."""
    report = voice_at(reading, clause.verb.start)
    if report is None or clause.subject is None or clause.kind not in ("main", "complement"):
        return None
    told = attribution(reading, report, None)
    start, end = min(clause.subject[0], clause.verb.start), end_of(reading, index, clause)
    if end is None:
        return None
    value = words_of(reading, start, end)
    first = reading.text[start:end].split()[0].lower()
    asking = first in _ASKING or first.startswith(("'", "’"))
    if asking or not opens(reading, reading.prose.words.first_at(start)):
        return None
    if told is None or told.speaker is None or value is None or " " not in value:
        return None
    if not _checkable(reading, start, end):
        return None
    known = told.speaker in reading.once(mentioned)
    name = told.speaker if known else f"{told.speaker} in {reading.called}"
    gist = f"{name} says: {value}."
    return Told(
        "statement", index, (start, end), (name,), (value,), scope=(("verb", "say"),), gist=gist
    )


def _checkable(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch has a name, a number or a time."""
    return bool(
        reading.mentions_in(start, end)
        or reading.quantities_in(start, end)
        or reading.times.within(start, end)
    )


FAMILY = Family(
    name="statements",
    extract=extract,
    remainder=True,
    find=(
        ("The diver Ada Lorn pulled a crate from the mud on Monday.", "statement"),
        ("A masked man pulled a gun on two guards on Monday and held up a bus.", "statement"),
        ("Orvane Steel is in talks with Halmo, Ada Lorn said.", "statement"),
        ("“We looked at an appeal and it was not in our interest,” said Ada Lorn.", "statement"),
        ("“It changes nothing for Halmo,” said Mayor Ada Lorn.", "statement"),
        ("The Vell bridge, which is 400 metres long, was still shut on Monday.", "statement"),
        ("The thief fled on foot after handcuffing the guards, Ada Lorn said.", "statement"),
        ("Joss Wend, 49, ran off on Monday. He was serving a life term.", "statement"),
    ),
    ignore=(
        "If the diver pulls a crate from the mud, Halmo pays.",
        "Did Ada Lorn pull a crate from the mud?",
        "The crate pulled from the mud by Ada Lorn.",
        "Nobody knows what Ada Lorn and Joss Wend have achieved.",
        "It was raining.",
        "The announcement came hours after Norrail had closed the mill on Monday.",
        "They left.",
        "Norrail should sell the mill and give up some of its land.",
        "Those who believe that Halmo should pay were few.",
    ),
)
