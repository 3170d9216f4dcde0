"""What the clauses of a text say that somebody does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.clause import Tense
from factcheck.extract.sameness import canonical, phrasal
from factcheck.extract.sentences import Span
from factcheck.extract.terms import Term
from factcheck.pairs.text import Text

_SURE = (Certainty.CERTAIN, Certainty.PROBABLE)
_PLAIN = (Modality.ASSERTED, Modality.PLANNED)
_TOWARDS = re.compile(r"\b(?:for|to) (?:the )?(?=[A-Z])")
_NOBODY: frozenset[str] = frozenset()
_NEITHER = ("nor", "neither")
_CARRIED = ("infinitive", "participle")
_GAP = 2
"""How many characters may part a verb from the infinitive that goes on with it."""
_BACK, _BIRTH = 8, 80
"""How many words before "born" a name may begin, and how many characters behind it a day."""


class Act(NamedTuple):
    """What a clause says that somebody does."""

    verb: str
    base: str
    span: Span
    passage: Span
    denied: bool
    modality: Modality
    doer: frozenset[str]
    """Roots of the words that tell who does it."""
    done: frozenset[str]
    """Roots of the words that tell to what, and the rest of the clause."""
    object: frozenset[str]
    """Roots of the words right behind the verb."""
    names: frozenset[str]
    towards: frozenset[str]
    """Roots of the names that "for" or "to" brings."""
    tail: frozenset[str]
    """Roots of the nouns behind the names of its subject."""
    lead: frozenset[str]
    """Roots of the names that its subject opens with: in "Ada Lorn, niece of Ilse Tarn" the first."""
    pronoun: bool
    """Whether who does it is only meant by a pronoun, or told elsewhere."""
    days: tuple[str, ...]
    tense: Tense
    ranks: frozenset[str]
    """Which of several it is of: "first", "second", "other"."""
    earlier: bool
    """Whether its sentence sets one time against another."""
    reach: int
    """Where what belongs to it ends."""
    before: frozenset[str]
    """Roots of all that the sentence says before it."""

    @property
    def all(self) -> frozenset[str]:
        """Roots of everything that may belong to it."""
        return self.doer | self.done | self.before


def other_lead(one: Act, other: Act) -> bool:
    """Whether the names of two subjects are those of two."""
    return bool(one.lead and other.lead) and one.lead.isdisjoint(other.lead)


def acts(text: Text) -> Iterator[Act]:
    """The acts of a text that it surely tells."""
    yield from _births(text)
    for index, clause in text.clauses.of(range(len(text.prose.sentences))):
        if not text.told(clause.sentence) or clause.verb.lemma in ("", "say"):
            continue
        told = text.factuality(index)
        if told.certainty not in _SURE or told.modality not in _PLAIN:
            continue
        if clause.kind == "infinitive" and told.polarity is Polarity.AFFIRMED:
            continue
        yield _act(text, index, clause, told.polarity is Polarity.DENIED, told.modality)


def _births(text: Text) -> Iterator[Act]:
    """Who is born, where no verb tells it: "Ada Lorn (born 4 May 1961)"."""
    read = text.prose.words
    for at, lower in enumerate(read.lower):
        if lower != "born" or not text.told(number := text.prose.sentence_at(read.starts[at])):
            continue
        start, end = text.prose.sentences[number]
        named: list[int] = []
        for before in range(at - 1, max(at - _BACK, -1), -1):
            if read.starts[before] < start or (named and read.classes[before] != "N"):
                break
            if read.classes[before] == "N":
                named.append(before)
        roots = _roots(
            [t for one in named for t in text.terms.within(read.starts[one], read.ends[one])]
        )
        span = (read.starts[at], read.ends[at])
        stop = text.text.find(")", span[1], end)
        reach = min(end, stop if stop > 0 else end, span[1] + _BIRTH)
        yield Act(
            "bear", "bear", span, (start, end), False, Modality.ASSERTED, frozenset(), roots, roots,
            roots, frozenset(), frozenset(), roots, not roots, (), "past",
            frozenset(), text.earlier(number), reach, roots,
        )  # fmt: skip


def _act(text: Text, index: int, clause: Clause, denied: bool, modality: Modality) -> Act:
    start, end = text.prose.sentences[clause.sentence]
    subject = text.subject(index)
    before = text.terms.within(start, clause.verb.start)
    above = text.parent(index)
    if subject is None and above is not None and clause.kind == "participle":
        subject = _opened(text, index, above)
    front = text.terms.within(*subject) if subject else []
    reach = _reach(text, index)
    behind = text.terms.within(clause.verb.end, reach)
    object_ = clause.object
    near = text.terms.within(clause.verb.end, object_[1]) if object_ else behind
    base = phrasal(clause.verb.lemma, text.word_at(clause.verb.end))
    if text.word_at(start) in _NEITHER or text.word_at(clause.verb.end) == "no":
        denied = not denied
    doer, done = _roots(front), _roots(behind)
    if text.passive(index):
        at = text.text.find(" by ", clause.verb.end, reach)
        agent = text.terms.within(at, reach) if at >= 0 else []
        patient = [*front, *(text.terms.within(clause.verb.end, at) if at >= 0 else behind)]
        doer, done, near = _roots(agent), _roots(patient), front
    return Act(
        canonical(base), base, (clause.verb.start, clause.verb.end), (start, end), denied, modality,
        doer, done, _roots(near), frozenset(t.root for t in [*front, *behind] if t.name),
        _towards(text, clause.verb.end, reach), _tail(text, front), _lead(text, front), not doer,
        text.days(start, end), clause.verb.tense, text.ranks(clause.start, reach),
        text.earlier(clause.sentence), reach, _roots(before),
    )  # fmt: skip


def _opened(text: Text, index: int, above: int) -> Span | None:
    """Who stands behind a participle that opens a sentence: "Founded in 1912, Orvane makes"."""
    first = text.clauses[index].verb.end <= text.clauses[above].verb.start
    return text.subject(above) if first and text.passive(index) else None


def _towards(text: Text, start: int, end: int) -> frozenset[str]:
    found = _TOWARDS.search(text.text, start, end)
    return _roots([t for t in text.terms.within(found.end(), end) if t.name]) if found else _NOBODY


def _tail(text: Text, front: list[Term]) -> frozenset[str]:
    """Roots of what follows the names of a subject: of "the Vell bridge" the bridge."""
    found: list[Term] = []
    for term in front:
        if found and not term.name and text.text[found[-1].end : term.start].strip():
            break
        found.append(term)
    named = [at for at, term in enumerate(found) if term.name]
    return _roots(found[named[-1] + 1 :]) if named else frozenset()


def _lead(text: Text, front: list[Term]) -> frozenset[str]:
    if not front:
        return frozenset()
    stop = re.search(r",| of ", text.text[front[0].start : front[-1].end])
    end = front[0].start + stop.start() if stop else front[-1].end
    return frozenset(term.root for term in front if term.name and term.start < end)


def _reach(text: Text, index: int) -> int:
    """Where what is done ends: "planned to stop buying" goes on to what is bought."""
    end = max(text.reach(index), text.clauses[index].verb.end)
    at = index
    while text.clauses.after(at) is not None and text.parent(at + 1) == at:
        at += 1
        if text.clauses[at].kind not in _CARRIED or text.clauses[at].verb.start > end + _GAP:
            break
        end = max(end, text.reach(at))
    return end


def _roots(found: list[Term]) -> frozenset[str]:
    return frozenset(term.root for term in found if not term.figure)
