"""What one text affirms and the other denies, and verbs that are opposites."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.clause import Tense
from factcheck.extract.sentences import Span
from factcheck.pairs.alignment import Alignment, Slot
from factcheck.pairs.lexicon import OPPOSITES, TURNED, canonical, phrasal
from factcheck.pairs.terms import Term
from factcheck.pairs.text import Pair, Text

_MOST = 30
"""Acts of one verb in a text beyond which none can be told from the others."""
_SURE = (Certainty.CERTAIN, Certainty.PROBABLE)
_PLAIN = (Modality.ASSERTED, Modality.PLANNED)
_NEITHER = ("nor", "neither")
_CARRIED = ("infinitive", "participle")
_GAP = 2
_MANY = 2
"""Words beside its doer that two acts share in longer texts."""
_BACK = 8
_BIRTH = 80


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


def aligned(pair: Pair) -> Iterator[Alignment]:
    """Acts of one doer on one thing that cannot both be so."""
    table: dict[str, list[Act]] = defaultdict(list)
    for act in acts(pair.a):
        table[act.verb].append(act)
        if act.base != act.verb:
            table[act.base].append(act)
    for other in acts(pair.b):
        verbs = {other.verb, *OPPOSITES.get(other.base, ()), *OPPOSITES.get(other.verb, ())}
        found = {id(one): one for verb in verbs for one in table.get(verb, ())[:_MOST]}
        apart = [(one, why) for one in found.values() if (why := _apart(pair, one, other))]
        if len(apart) == 1:
            yield _alignment(*pair, *apart[0], other)


def _apart(pair: Pair, one: Act, other: Act) -> str:
    """Why both cannot be so; empty where they can, or where that is not sure."""
    if one.verb == other.verb:
        why = "Only one of them is negated." if one.denied != other.denied else ""
    else:
        why = "The two verbs are opposites." if one.denied == other.denied else ""
    if not why or not _same_mode(one, other):
        return ""
    if not pair.brief and not (one.doer & other.doer and len(one.done & other.done) >= _MANY):
        return ""
    if one.earlier is not other.earlier or (one.ranks and other.ranks and one.ranks != other.ranks):
        return ""
    together = not set(one.days).isdisjoint(other.days)
    if not together and ((one.days and other.days) or _turned(one, other)):
        return ""
    small, large = sorted((one, other), key=lambda act: (len(act.done), len(act.doer)))
    if not _told_in(pair.a if large is one else pair.b, small, large):
        return ""
    denied = small if small.denied else large
    if one.verb == other.verb and not denied.object <= (large if denied is small else small).all:
        return ""
    return why


def _same_mode(one: Act, other: Act) -> bool:
    """Whether both are told as facts or both as to come; "will not" is also said of what never is."""
    if one.modality is other.modality:
        return True
    denied, told = (one, other) if one.denied else (other, one)
    return denied.denied and denied.tense == "future" and told.tense == "present"


def _turned(one: Act, other: Act) -> bool:
    return other.base in TURNED.get(one.base, ()) or other.verb in TURNED.get(one.verb, ())


def _told_in(text: Text, small: Act, large: Act) -> bool:
    """Whether the larger tells all that the smaller does, in the same roles."""
    if not small.done or not small.done <= large.done or other_lead(small, large):
        return False
    if not small.doer:
        return True
    if small.doer <= large.doer:
        return True
    if not large.pronoun:
        return False
    return small.doer <= large.before or not (small.doer - small.names) - text.terms.roots


def other_lead(one: Act, other: Act) -> bool:
    """Whether the names of two subjects are those of two."""
    return bool(one.lead and other.lead) and one.lead.isdisjoint(other.lead)


def acts(text: Text) -> Iterator[Act]:
    """The acts of a text that it surely tells."""
    yield from _births(text)
    for index, clause in enumerate(text.clauses):
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
            roots, frozenset(), roots, not roots, (), "past",
            frozenset(), text.earlier(number), reach, roots,
        )  # fmt: skip


def _act(text: Text, index: int, clause: Clause, denied: bool, modality: Modality) -> Act:
    start, end = text.prose.sentences[clause.sentence]
    subject = text.subject(index)
    before = text.terms.within(start, clause.verb.start)
    above = text.parent(index)
    if (
        subject is None
        and above is not None
        and clause.kind == "participle"
        and text.passive(index)
    ):
        subject = text.subject(above) if clause.verb.end <= text.clauses[above].verb.start else None
    front = text.terms.within(*subject) if subject else []
    reach = _reach(text, index)
    behind = text.terms.within(clause.verb.end, reach)
    object_ = clause.object
    near = text.terms.within(clause.verb.end, object_[1]) if object_ else behind
    words = text.prose.words
    behind_at = words.first_at(clause.verb.end)
    base = phrasal(clause.verb.lemma, text.word_behind(clause.verb.end))
    if words.lower[words.first_at(start)] in _NEITHER or words.lower[behind_at : behind_at + 1] == [
        "no"
    ]:
        denied = not denied
    doer, done = _roots(front), _roots(behind)
    if text.passive(index):
        at = text.text.find(" by ", clause.verb.end, reach)
        agent = text.terms.within(at, reach) if at >= 0 else []
        patient = [*front, *(text.terms.within(clause.verb.end, at) if at >= 0 else behind)]
        doer, done, near = _roots(agent), _roots(patient), front
    days = text.days(start, end)
    return Act(
        canonical(base), base, (clause.verb.start, clause.verb.end),
        (start, end), denied, modality, doer, done, _roots(near),
        frozenset(t.root for t in [*front, *behind] if t.name), _tail(text, front), _lead(text, front), not doer, days, clause.verb.tense,
        text.ranks(clause.start, reach), text.earlier(clause.sentence), reach,
        _roots(before),
    )  # fmt: skip


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
    while at + 1 < len(text.clauses) and text.parent(at + 1) == at:
        at += 1
        if text.clauses[at].kind not in _CARRIED or text.clauses[at].verb.start > end + _GAP:
            break
        end = max(end, text.reach(at))
    return end


def _roots(found: list[Term]) -> frozenset[str]:
    return frozenset(term.root for term in found if not term.figure)


def _alignment(a: Text, b: Text, one: Act, why: str, other: Act) -> Alignment:
    shared = (one.doer | one.done | one.before) & (other.doer | other.done)
    return Alignment(
        "statement",
        Slot(a.text[slice(*one.span)], one.span, one.passage),
        Slot(b.text[slice(*other.span)], other.span, other.passage),
        "whether it is so",
        b.words_of(shared, *other.passage),
        why,
    )
