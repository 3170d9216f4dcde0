"""Sentences into clauses."""

from __future__ import annotations

from factcheck.extract.clauses.clause import Clause, Verb
from factcheck.extract.clauses.draft import Draft
from factcheck.extract.clauses.groups import EVENT, analysed
from factcheck.extract.clauses.lookalikes import compound
from factcheck.extract.clauses.phrases import Phrases
from factcheck.extract.clauses.stack import Stack
from factcheck.extract.words import Words

_LOOSE = ("infinitive", "participle")
_FINITE = ("finite", "both")


def clauses_of(phrases: Phrases, first: int, end: int, sentence: int = 0) -> list[Clause]:
    """The clauses of a sentence, given by its first word, the word after its last and its index.

    >>> from factcheck.extract.words import scan
    >>> words = scan("The mayor who left said Acme would not pay.")
    >>> found = clauses_of(Phrases(words), 0, len(words.shown))
    >>> [(one.kind, words.text[slice(*one.subject)], one.verb.lemma) for one in found]
    [('relative', 'who', 'leave'), ('main', 'The mayor', 'say'), ('complement', 'Acme', 'pay')]
    """
    words = phrases.words
    found = EVENT.finditer(words.classes, first, end)
    matches = [one for one in found if one.lastgroup != "bare" or not compound(words, one.start())]
    kinds = [match.lastgroup or "" for match in matches]
    stack = Stack(words, phrases, first, end)
    for match, kind, after in zip(matches, kinds, _following(kinds), strict=True):
        stack.take(kind, *match.span(), after)
    return [_clause(words, draft, sentence) for draft in stack.closed()]


def _following(kinds: list[str]) -> list[str]:
    """For each event the kind of the next that is no loose form of a verb, "" at the end."""
    found: list[str] = []
    after = ""
    for kind in reversed(kinds):
        found.append(after)
        if kind not in _LOOSE and not (kind == "bare" and after in _FINITE):
            after = kind
    return found[::-1]


def _clause(words: Words, draft: Draft, sentence: int) -> Clause:
    starts, ends = words.starts, words.ends
    first, end = draft.verb or (draft.first, draft.first + 1)
    subject, mark, above = draft.subject, draft.mark, draft.above
    limit = draft.limit if draft.limit > end else end
    last = draft.end if draft.end > limit else limit
    fields = (
        starts[draft.first if draft.first < first else first],
        ends[last - 1],
        draft.kind,
        _verb(words, first, end, draft),
        None if subject is None else (starts[subject[0]], ends[subject[1] - 1]),
        None if mark is None else (starts[mark], ends[mark]),
        None if above is None or above.index < 0 else above.index,
        sentence,
        words,
        (end, limit),
    )
    return _made(Clause, fields)


def _verb(words: Words, first: int, end: int, draft: Draft) -> Verb:
    classes = words.classes[first:end]
    lead = first
    if classes[0] in "!a,":
        lead = min(first + len(classes) - len(classes.lstrip("!a,")), end - 1)
    group = analysed(classes, words.lower[lead], draft.kind == "participle")
    return _made(Verb, (words.starts[first], words.ends[end - 1], draft.lemma, *group))


_made = tuple.__new__
"""A named tuple of all its fields, without the names being matched: there are thousands a text."""
