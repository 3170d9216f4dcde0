"""Single statements of deaths and injuries: a clause, or a number with its noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.clauses import Clause
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.casualties.counts import counts
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.fates import fate
from factcheck.extract.events.casualties.opening import telling
from factcheck.extract.events.casualties.people import People, people, plain
from factcheck.extract.events.casualties.victims import listed_from, object_of, subject_of
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.reading import Reading
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.values import Quantity

_EITHER = re.compile(r"\b(?:or|attempt\w*|almost|nearly)\b")
_BORNE = words("survive be pass lose suffer sustain receive remain list recover expect treat")
"""Verbs whose subject is the one it befalls, besides those of dying."""
_STATES = frozenset(("dead", "and", "to", "multiple", "several", "outside", "inside", "near"))
_SELF_LAST = re.compile(
    r"(?:,| and| then| before shooting| before killing) (?:himself|herself|self)\b"
)
_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ORDINAL = re.compile(
    rf"(?:an? |the (?!\w+ victim))?({'|'.join(_ORDINALS)}) (?:(?:person|victim|man|woman|child)\b|of (?:the )?\w+ (?:people|victims)\b)"
)
_AND_MORE = re.compile(
    r"(?:, \d+)?,? (?:of|from) [A-Z][\w.]+(?: [A-Z][\w.]+)?,? and (?:an?|the|two|three|four|his|her|another|[A-Z])\b"
)
"""What parts the first of several from the next: "killing Oren Malk, 41, of Vell and a guard"."""
_CLOSE = 8
_LONGEST = 240
"""The longest passage that is shown for one statement."""


def facts(reading: Reading) -> Iterator[Fact]:
    """Every such statement, in no order."""
    taken: list[tuple[str, Span]] = []
    sentences = telling(reading)
    for number in sentences:
        for index in reading.clauses.indexes(number):
            kind = fate(reading, reading.clauses[index])
            if kind is None or not _so(reading, index, kind):
                continue
            for fact in _clause(reading, index, kind):
                taken.append((fact.kind, fact.span))
                yield fact
    yield from counts(reading, sentences, taken)


def _clause(reading: Reading, index: int, kind: str) -> Iterator[Fact]:
    clause, text = reading.clauses[index], reading.text
    behind = _struck(reading, index)
    himself = behind is not None and text[slice(*behind)].lower() in lexicon.SELF
    if himself and kind == "deaths":
        yield _alone(reading, index, clause)
        return
    if himself:
        behind = None
    elif behind is None and not reading.passive(index) and not _borne(reading, index, clause):
        return
    victims = behind or subject_of(reading, index) or _shot_before(reading, index, clause)
    said = text[max(0, clause.verb.start - 12) : clause.verb.end + 12]
    if victims is None or _EITHER.search(said) or text.endswith("those ", 0, clause.verb.start):
        return
    if behind and _AND_MORE.match(text, behind[1]):
        return
    if behind is None:
        victims = listed_from(reading, victims[0], clause.verb.start), victims[1]
    if behind and _SELF_LAST.match(text, behind[1]):
        yield _alone(reading, index, clause)
    total = _so_far(reading, victims) if kind == "deaths" else None
    who = total or people(reading, victims)
    if who is None or _no_verb(reading, clause, kind, who, behind):
        return
    if (who.value.low or 0) > 1 and "also" in said.split():
        who = who._replace(others=True)
    by_somebody = _by_somebody(reading, index, behind)
    yield Fact(
        kind, who, index, _shown(clause, victims), self_inflicted=himself, by_somebody=by_somebody,
        so_far=total is not None,
    )  # fmt: skip


def _struck(reading: Reading, index: int) -> Span | None:
    """The object of a verb whose object it befalls: not of "died" or "was killed"."""
    clause = reading.clauses[index]
    behind = object_of(reading, index)
    drowned = clause.verb.lemma == "drown" and behind is not None
    borne = clause.verb.lemma in lexicon.DIE | _BORNE and not drowned
    return None if borne or reading.passive(index) else behind


def _no_verb(reading: Reading, clause: Clause, kind: str, who: People, behind: Span | None) -> bool:
    """Whether a word may be a noun: without an auxiliary, "a booster shot" reads like "a driver shot"."""
    doubtful = kind == "shot" and behind is None and not who.sure
    return doubtful and " " not in reading.text[clause.verb.start : clause.verb.end]


def _shown(clause: Clause, victims: Span) -> Span:
    """The passage from whom it befalls to what does; the verb alone where these stand far apart."""
    span = min(victims[0], clause.verb.start), max(victims[1], clause.verb.end)
    return span if span[1] - span[0] <= _LONGEST else (clause.verb.start, clause.verb.end)


def _by_somebody(reading: Reading, index: int, behind: Span | None) -> bool:
    """Whether a person did it: "left five dead" and "the crash killed five" count whoever died."""
    if (
        behind is None
        or reading.clauses[index].verb.lemma not in lexicon.KILL | lexicon.HIT | lexicon.HURT
    ):
        return False
    subject = subject_of(reading, index)
    return subject is None or lexicon.EVENTS.isdisjoint(
        reading.text[slice(*subject)].lower().split()
    )


def _so_far(reading: Reading, victims: Span) -> People | None:
    """How many there are with the last of them: "a third person"."""
    match = _ORDINAL.match(reading.text[slice(*victims)].lower())
    if match is None:
        return None
    total = _ORDINALS.index(match[1]) + 2
    return plain(Quantity(low=total, high=total, unit="people"))


def _shot_before(reading: Reading, index: int, clause: Clause) -> Span | None:
    """Whom the verb before hits: "Girl shot, killed by a neighbour"."""
    before = reading.clauses.before(index)
    if before is None or clause.kind != "participle":
        return None
    close = clause.verb.start - before.verb.end < 3 and before.verb.lemma in lexicon.HIT
    return reading.subject(index - 1) if close else None


def _borne(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether the subject is the one it befalls: "Two died", the heading "Man killed in crash"."""
    if clause.verb.lemma in lexicon.DIE | _BORNE:
        return True
    words = reading.prose.words
    at = words.first_at(clause.verb.end)
    if words.classes[at : at + 1] == "c" and _joined(reading, index):
        return False
    if reading.text.endswith("ing", 0, clause.verb.end) or clause.mark is not None:
        return False
    return words.classes[at : at + 1] in ("", *"p,.;:ys-)") or words.lower[at] in _STATES


def _joined(reading: Reading, index: int) -> bool:
    """Whether the next verb is done by the same one to somebody: "shot and killed a guard"."""
    clause, following = reading.clauses[index], reading.clauses.after(index)
    if following is None or following.subject not in (None, clause.subject):
        return False
    near = 0 <= following.verb.start - clause.verb.end < _CLOSE
    return near and object_of(reading, index + 1) is not None


def _alone(reading: Reading, index: int, clause: Clause) -> Fact:
    one = plain(Quantity(low=1, high=1, unit="people"))._replace(counted=False, attacker=True)
    end = min(reading.reach(index), clause.verb.end + 12)
    return Fact("deaths", one, index, (clause.verb.start, end), True)


def _so(reading: Reading, index: int, kind: str) -> bool:
    """Whether the text says that it has happened."""
    clause = reading.clauses[index]
    if clause.kind == "infinitive" and not clause.verb.perfect:
        return False
    told = facts_of(reading, index)
    expected = Polarity.DENIED if clause.verb.lemma == "survive" else Polarity.AFFIRMED
    return told.polarity is expected and (
        kind == "care"
        or (
            told.modality in (Modality.ASSERTED, Modality.DENIED)
            and not told.future
            and told.certainty is not Certainty.POSSIBLE
        )
    )
