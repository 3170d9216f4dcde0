"""Whether what a verb says is so: polarity, certainty and mode, each with the words that tell it.

After FactBank (Saurí and Pustejovsky 2009): a verb's own negation and auxiliaries, adverbs in its
clause, and then what governs it, outwards: "refused to", "is expected to", "if".
"""

from __future__ import annotations

from factcheck.claims import Certainty, Modality
from factcheck.extract.clauses import Clause
from factcheck.extract.factuality import cues
from factcheck.extract.factuality.state import Factuality, State
from factcheck.extract.prose import Prose

_ADVERBS = frozenset(cues.ADVERBS)
_LEAD = 40
"""How far before its verb an adverb may stand."""
_DEEPEST = 8
_ORDINALS = frozenset(("first", "second", "third", "last", "latest", "only"))
"""Before a noun with an infinitive these tell what happened: "the first craft to be launched"."""
_REFUSED = frozenset(("refusal", "failure"))
"""Nouns whose infinitive is not done."""
_NO = 4
"""Within how many words before an infinitive "no plans to" is looked for."""


def factuality(prose: Prose, clause: Clause) -> Factuality:
    """How the text presents what a clause says.

    >>> prose = Prose("Acme refused to close the mill.")
    >>> [factuality(prose, one).polarity.value for one in prose.clauses(0)]
    ['affirmed', 'denied']
    """
    state = State()
    _own(prose, clause, state)
    _question(prose, clause, state)
    _to_come(prose, clause, state)
    for _ in range(_DEEPEST):
        _mark(prose, clause, state)
        parent = prose.parent(clause)
        if parent is None or _presupposed(clause):
            break
        if clause.kind in ("infinitive", "participle", "complement"):
            _governed(prose, clause, parent, state)
        clause = parent
    return state.result()


def factuality_at(prose: Prose, offset: int) -> Factuality:
    """How the text presents the event that the word at an offset names, a verb or a noun."""
    clause = prose.clause_at(offset)
    if clause is None:
        return State().result()
    found = factuality(prose, clause)
    parts = [(clause.verb.start, clause.verb.end), clause.object, clause.subject]
    if any(span and span[0] <= offset < span[1] for span in parts):
        return found
    return found._replace(future=False)


def _presupposed(clause: Clause) -> bool:
    """Whether it stands beside a noun, and what is said of the noun does not touch it.

    "Acme may sell the mill that it bought": it has bought one (Karttunen 1974).
    """
    return clause.kind == "relative" or (
        clause.kind == "participle" and clause.verb.voice == "passive"
    )


def _own(prose: Prose, clause: Clause, state: State) -> None:
    """Negation, auxiliaries and adverbs of the clause itself."""
    verb = clause.verb
    reason = (verb.start, verb.end)
    if verb.negated or _not_to(prose, clause) or _no_subject(prose, clause):
        state.deny(reason)
    if verb.tense == "future":
        state.future = True
        state.mode(Modality.PLANNED)
        state.reasons.append(reason)
    elif verb.modal is None:
        pass
    elif verb.perfect and verb.modal in ("would", "could", "should"):
        state.deny(reason)
        state.mode(Modality.CONDITIONAL)
    elif verb.modal in cues.MODAL:
        state.doubt(cues.MODAL[verb.modal], reason)
        state.future = verb.modal not in ("can", "must") and not verb.perfect
        if verb.modal == "would":
            state.mode(Modality.CONDITIONAL)
    words = prose.words
    first, end = words.first_at(max(clause.start, verb.start - _LEAD)), clause.rest[0]
    if not _ADVERBS.isdisjoint(words.lower[first:end]):
        for at in range(first, end):
            if words.lower[at] in _ADVERBS:
                span = words.starts[at], words.ends[at]
                if _inside(prose, clause, span[0]):
                    continue
                state.doubt(cues.ADVERBS[words.lower[at]], span)


def _inside(prose: Prose, clause: Clause, offset: int) -> bool:
    """Whether a word belongs to a clause between a verb and its subject."""
    inner = prose.clause_at(offset)
    return inner is not None and inner.kind == "relative" and inner.verb.start < clause.verb.start


def _not_to(prose: Prose, clause: Clause) -> bool:
    """Whether "not" stands before an infinitive: "decided not to join"."""
    at = prose.words.first_at(clause.verb.start) - 1
    return clause.kind == "infinitive" and at >= 0 and prose.words.classes[at] == "!"


def _no_subject(prose: Prose, clause: Clause) -> bool:
    if clause.subject is None:
        return False
    return prose.text[slice(*clause.subject)].lower().startswith(cues.NOBODY)


def _question(prose: Prose, clause: Clause, state: State) -> None:
    end = prose.sentences[clause.sentence][1]
    asked = prose.text[end - 1] == "?" or prose.text[end - 2 : end - 1] == "?"
    if (
        asked
        and clause.kind not in ("relative", "subordinate")
        and prose.text.find(",", clause.start, end) < 0
    ):
        state.doubt(Certainty.UNKNOWN, (end - 1, end))


def _to_come(prose: Prose, clause: Clause, state: State) -> None:
    """An infinitive under a noun or under nothing: "a plan to sell", the heading "Acme to sell"."""
    if clause.kind != "infinitive":
        return
    before = prose.text[max(0, clause.verb.start - 24) : clause.verb.start].split()
    noun = before[-1].lower() if before else ""
    if not _ORDINALS.isdisjoint(
        prose.text[max(0, clause.verb.start - 48) : clause.verb.start].split()
    ):
        return
    passive = clause.verb.voice == "passive" and noun.rstrip(",").isalpha()
    if noun in cues.INTENT or clause.parent is None or passive:
        state.future = True
        state.mode(Modality.THREATENED if noun.startswith("threat") else Modality.PLANNED)
        state.reasons.append((clause.verb.start, clause.verb.end))
        if noun in _REFUSED or (noun in cues.INTENT and "no" in map(str.lower, before[-_NO:-1])):
            state.deny((clause.verb.start, clause.verb.end))


def _mark(prose: Prose, clause: Clause, state: State) -> None:
    """A condition, in the clause itself or under it."""
    if clause.mark is None:
        return
    mark = prose.text[slice(*clause.mark)].lower()
    if mark in ("if", "unless", "whether", "lest"):
        state.doubt(Certainty.UNKNOWN, clause.mark)
        state.mode(Modality.CONDITIONAL)


def _governed(prose: Prose, clause: Clause, parent: Clause, state: State) -> None:
    """What the verb above makes of it: "refused to", "threatened to", "believes that"."""
    verb = parent.verb
    reason = (verb.start, verb.end)
    if clause.verb.start < verb.start:
        return
    if verb.negated and verb.lemma in cues.DENIED | cues.NOT_DONE:
        state.doubt(Certainty.UNKNOWN, reason)
    elif verb.lemma in cues.DENIED:
        state.deny(reason)
        state.mode(Modality.DENIED)
    elif clause.kind == "complement":
        if verb.lemma in cues.SURMISED:
            state.doubt(cues.SURMISED[verb.lemma], reason)
    elif verb.lemma in cues.NOT_DONE:
        state.deny(reason)
    elif verb.lemma == "be" and clause.kind == "infinitive":
        _adjective(prose, parent, clause, state)
        if verb.negated:
            state.deny(reason)
        state.future = state.future or verb.tense == "future"
    elif clause.kind == "infinitive" and clause.verb.perfect and verb.lemma in cues.MODES:
        state.doubt(Certainty.PROBABLE, reason)  # "is estimated to have spent"
    elif clause.kind == "infinitive" and verb.lemma in cues.MODES:
        modality, certainty = cues.MODES[verb.lemma]
        state.doubt(certainty, reason)
        state.mode(modality)
        state.future = True
        if verb.negated:
            state.deny(reason)
    elif clause.kind == "infinitive" and (verb.negated or verb.tense == "future"):
        if verb.negated:
            state.deny(reason)
        state.future = state.future or verb.tense == "future"


def _adjective(prose: Prose, parent: Clause, clause: Clause, state: State) -> None:
    """What an adjective after a form of be says, as in "is likely to"; or "is to" alone."""
    between = prose.text[parent.verb.start : clause.verb.start].lower().split()
    word = next((one for one in between if one in cues.ADJECTIVES), None)
    reason = (parent.verb.start, clause.verb.start - 1)
    if word is not None:
        state.doubt(cues.ADJECTIVES[word], reason)
        if word in cues.NEGATIVE:
            state.deny(reason)
        if cues.ADJECTIVES[word] is Certainty.PROBABLE:
            state.future = True
            state.mode(Modality.PLANNED)
    elif len(between) == 1:
        state.future = True
        state.mode(Modality.PLANNED)
        state.reasons.append(reason)
