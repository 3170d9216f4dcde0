"""Sentences into clauses."""

from __future__ import annotations

from factcheck.extract.clauses.clause import Clause, Tense, Verb
from factcheck.extract.clauses.draft import Draft, Event
from factcheck.extract.clauses.groups import EVENT, analysed
from factcheck.extract.clauses.phrases import ADJUNCT, OBJECT, Phrases
from factcheck.extract.clauses.stack import Stack
from factcheck.extract.sentences import Span
from factcheck.extract.words import Words
from factcheck.extract.words.verbs import SAME_PAST

_LOOSE = ("infinitive", "participle")
_FINITE = ("finite", "both")
_MODALS = {
    "'ll": "will", "’ll": "will", "'d": "would", "’d": "would", "wo": "will", "ca": "can",
    "cannot": "can", "won": "will", "shan": "shall",
}  # fmt: skip


def clauses_of(words: Words, sentences: list[tuple[int, int]]) -> list[Clause]:
    """The clauses of sentences that are given by their first words and the words after them.

    >>> from factcheck.extract.words import scan
    >>> words = scan("The mayor who left said Acme would not pay.")
    >>> found = clauses_of(words, [(0, len(words.shown))])
    >>> [(one.kind, words.text[slice(*one.subject)], one.verb.lemma) for one in found]
    [('relative', 'who', 'leave'), ('main', 'The mayor', 'say'), ('complement', 'Acme', 'pay')]
    """
    found: list[Clause] = []
    phrases = Phrases(words.classes)
    for number, (first, end) in enumerate(sentences):
        events: list[Event] = [
            (match.lastgroup or "", match.start(), match.end())
            for match in EVENT.finditer(words.classes, first, end)
        ]
        stack = Stack(words, phrases, first, end)
        for event, after in zip(events, _following(events), strict=True):
            stack.take(event, after)
        offset = len(found)
        found += [_clause(words, draft, number, offset) for draft in stack.closed()]
    return found


def _following(events: list[Event]) -> list[str]:
    """For each event the kind of the next that is no loose form of a verb, "" at the end."""
    kinds: list[str] = []
    after = ""
    for kind, _, _ in reversed(events):
        kinds.append(after)
        if kind not in _LOOSE and not (kind == "bare" and after in _FINITE):
            after = kind
    return kinds[::-1]


def _clause(words: Words, draft: Draft, sentence: int, offset: int) -> Clause:
    starts, ends = words.starts, words.ends
    first, end = draft.verb or (draft.first, draft.first + 1)
    verb = _verb(words, first, end, draft.lemma)
    if draft.kind == "participle" and words.classes[end - 1] in "DU":
        verb = verb._replace(tense="none", voice="passive")
    limit = max(draft.limit, end)
    inverted = draft.subject is not None and draft.subject[0] >= end
    direct = verb.voice == "active" and not inverted
    phrase = OBJECT.match(words.classes, end, limit) if direct else None
    after = phrase.end() if phrase else end
    above = draft.above
    return Clause(
        starts[min(draft.first, first)],
        ends[max(draft.end, limit, end) - 1],
        draft.kind,
        verb,
        draft.subject and (starts[draft.subject[0]], ends[draft.subject[1] - 1]),
        phrase and (starts[phrase.start("object")], ends[after - 1]),
        _adjuncts(words, after, limit) if limit > after else (),
        None if draft.mark is None else (starts[draft.mark], ends[draft.mark]),
        None if above is None or above.index < 0 else offset + above.index,
        sentence,
    )


def _adjuncts(words: Words, first: int, limit: int) -> tuple[Span, ...]:
    return tuple(
        [
            (words.starts[match.start()], words.ends[match.end() - 1])
            for match in ADJUNCT.finditer(words.classes, first, limit)
        ]
    )


def _verb(words: Words, first: int, end: int, lemma: str) -> Verb:
    classes = words.classes[first:end]
    lead = first + len(classes) - len(classes.lstrip("!a,"))
    word = words.lower[min(lead, end - 1)]
    group = analysed(classes, word)
    tense: Tense = "unknown" if word in SAME_PAST and group.finite else group.tense
    modal = None
    if classes[lead - first : lead - first + 1] in ("m", "M"):
        plain = word.removesuffix("n't").removesuffix("n’t")
        modal = _MODALS.get(plain, plain)
    return Verb(
        words.starts[first],
        words.ends[end - 1],
        lemma,
        tense,
        "passive" if group.passive else "active",
        group.negated,
        modal,
        group.perfect,
        group.progressive,
    )
