"""What somebody does that no other family knows: "the board rejected the offer on 9 February"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.events.actors import LONGEST, actor
from factcheck.extract.events.agreeing import stands
from factcheck.extract.events.brought import OF_WHAT, brought, told_whole
from factcheck.extract.events.complements import before_of, object_of
from factcheck.extract.events.deeds import (
    AIMS,
    ALONE,
    APPOINTING,
    DEEDS,
    OF_THEMSELVES,
    PHRASAL,
    SPOKEN,
    STATES,
    SUPPORT,
    VERBS,
)
from factcheck.extract.events.determiners import determined
from factcheck.extract.events.family import Family
from factcheck.extract.events.modes import loose, told_of
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told, Wording
from factcheck.extract.events.valency import takes_object, takes_two
from factcheck.extract.events.whole import whole
from factcheck.extract.factuality.cues import DENIED
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_PARTICLES = words("out up off down away back over around short past")
_NO_THINGS = words(
    "higher lower flat home way ways it them him her himself herself itself themselves "
    "upwards downwards upward downward present equivalent life lives minutes hours days weeks months years news"
)
_LATELY = words("last this next")
_LED = words("a an the his her its their our")
_LEAD = 12
"""How far before a phrase the time may begin that it ends."""


def extract(reading: Reading) -> Iterator[Told]:
    """Clauses whose subject is named, or an institution, and does something to something."""
    for index, clause in reading.clauses_with(VERBS):
        if told_of(reading, clause) and not loose(reading, clause):
            told = _action(reading, index, clause)
            if told:
                yield told


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


def _aims(name: str) -> bool:
    """Whether a name is that of a goal: "the aim is to win"."""
    return not AIMS.isdisjoint(name.lower().split())


def _action(reading: Reading, index: int, clause: Clause) -> Told | None:
    deed = None if _leads_on(reading, index) else _deed(reading, clause)
    if deed is None:
        return None
    lemma, at = deed
    timed = bool(reading.times.within(clause.verb.end, reading.reach(index)))
    subject = actor(reading, index, thing=timed or _denied(reading, index))
    if subject is None or not stands(reading, index, subject) or _aims(subject.names[0]):
        return None
    passive = reading.passive(index)
    direct = None if passive else object_of(reading, index, at)
    direct = before_of(reading, direct) if direct and lemma in OF_WHAT else direct
    if not passive and (
        takes_two(reading, direct) or (direct is None and takes_object(reading, index, at))
    ):
        return None
    object_ = _thing(reading, lemma, direct) if direct else None
    if object_ == subject.names or (direct and lemma in OF_THEMSELVES):
        return None  # who speaks stands behind the verb: "…," confirmed Ada Lorn
    after = reading.prose.words.end_at(direct[1]) if direct else at
    one = brought(reading, clause, direct, after)
    alone = (one is not None or timed or clause.kind == "complement") and (
        passive or lemma in ALONE or lemma in PHRASAL
    )
    if object_ is None and (direct or not alone):
        return None
    if not told_whole(reading, index, lemma, direct, after, one):
        return None
    ends = [*([direct[1]] if direct else []), *([one.span[1]] if one else [])]
    span = (min(subject.span[0], clause.verb.start), max([clause.verb.end, *ends]))
    verb = (
        f"be {_last(reading, clause)}{lemma.removeprefix(clause.verb.lemma)}" if passive else lemma
    )
    scope = (("verb", verb), *(((one.by, one.name),) if one else ()))
    told = Told(
        "happening" if passive else "action", index, span, subject.names, object_, scope=scope
    )
    if lemma in SPOKEN and _now(clause):
        told = told._replace(when=reading.times.day_of_publication)
    found = phrase(reading, direct) if direct and object_ else None
    shown = determined(reading, (found,), object_) if found else ()
    beside = f" {one.by} {one.shown}" if one else ""
    return told._replace(wording=Wording(verb, shown, beside))


def _now(clause: Clause) -> bool:
    """Whether it is told as said on this very day: "denies", and not "is denying", "until it confirms"."""
    verb = clause.verb
    awaited = clause.kind == "subordinate"
    return verb.tense == "present" and not (verb.perfect or verb.progressive or awaited)


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
    if found is None or found.head in _NO_THINGS or _timed(reading, span):
        return None
    if found.head not in STATES.get(lemma, ()) and not whole(reading, span):
        return None
    before = reading.text[max(0, span[0] - _LEAD) : span[0]].lower().split()[-1:]
    if found.head == "season" and not _LATELY.isdisjoint((*before, *said)):
        return None
    if "and" in said and len(found.names) == 1 and " and " not in found.names[0]:
        return None  # something that is joined to it is lost
    if lemma in SUPPORT and lemma not in DEEDS and SUPPORT[lemma].isdisjoint(said):
        return None
    if lemma in APPOINTING and not found.named and said[0] not in _LED:
        return None
    if any(one.kind == "money" for one in reading.quantities_in(*span)):
        return None  # it is told as a number
    short = all(len(one) <= LONGEST and any(map(str.isalnum, one)) for one in found.names)
    return found.names if short else None


def _timed(reading: Reading, span: Span) -> bool:
    """Whether a phrase is, or ends, a time: "visited last week"."""
    found = reading.times.within(max(0, span[0] - _LEAD), span[1])
    return any(one.end > span[0] for one in found)


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
