"""Frames of one clause that give a right value, mostly against a wrong one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from factcheck.extract.corrections.correction import Field
from factcheck.extract.corrections.lexicon import LETTERS, compiled
from factcheck.extract.corrections.phrases import against, clause_end, phrase_end, trimmed
from factcheck.extract.corrections.words import Sentence


@dataclass(frozen=True, slots=True)
class Reading:
    """Both values and what they are of, as far as the words say."""

    old: str | None = None
    new: str | None = None
    field: Field | None = None

    def __or__(self, other: Reading) -> Reading:
        """Complete a reading by another."""
        return Reading(self.old or other.old, self.new or other.new, self.field or other.field)


_CONTRAST = compiled("(?:comma|dash|open) (?:and|but)? not (?!because|unclear|to|also|that|a? fix)")
_BUT = compiled("not (?P<old>.{1,10}?) (?:comma)? but (?:rather)? (?=.)")
_RATHER = compiled("rather (?:than|of|to) (?=.)")
_INSTEAD = compiled("rather of (?P<old>.{1,12}?) (?:comma)? (?:pron)? should (?:be|SAY|have be)")
_SHOULD = compiled("should (?:have)? (?:be|SAY|published)")
_SHOULD_BE_SAID = compiled("should have be (?:SAY|include|published|MISVERB)")
_TO_FROM = compiled("to (?!fix|reflect|make|include) (?P<new>(?:(?!to).){1,12}?) from (?=.)")
_FROM_TO = compiled(
    "(?<!low) from (?P<old>.{1,12}?) to (?=.)|from (?P<shown>(?:num|money|card|quote).{0,12}?) to (?=.)"
)
_VALUE_FROM = compiled("to (?:num|money|card|quote|cap|date){1,4} from")
_TO = compiled("corrects ~12 to (?=num|money|card|quote|cap)|to ~1 fix ~12 to (?=num|money|card)")
_CHANGE = compiled("CHANGED|corrects|fix|fixes")
_TO_SAY = compiled(
    "(?:corrects|fixes|CHANGED) ~16 to ~1 (?:tell|note) (?!(?:the|a)? (?:RIGHT|wrong))"
)
_RIGHT = compiled("(?:the|pron|poss) (?:right|fix) ~6 (?:be|colon) (?!CHANGED|be)")
_THAT = compiled("to ~3 (?:REFLECT|note|fix|clear) (?:the fact)? (?:that|(?=pron))")
_TRIED = 3
"""How many contrasts of a clause are looked at."""


def stated(clause: Sentence, wrong: Reading) -> Reading:
    """Values that one clause sets against each other, or gives as right."""
    found = set_against(clause)
    if not found.new:
        found = _should(clause)
    if found.new:
        return found
    rather = _RATHER.search(clause.classes)
    if rather:
        found = _rather(clause, rather.start(), rather.end(), wrong.old is not None)
        if found.new:
            return found
    right = _RIGHT.search(clause.classes)
    if right:
        return Reading(new=value_at(clause, right.end()))
    that = _THAT.search(clause.classes) or _TO_SAY.search(clause.classes)
    if that:
        return Reading(new=trimmed(clause.cut(that.end(), clause_end(clause))))
    return Reading()


def set_against(clause: Sentence, *, changed: bool = False) -> Reading:
    """Read "NEW, not OLD", "not OLD but NEW", "to NEW from OLD", the last of what was changed."""
    found = _contrast(clause)
    return found if found.new else _moved(clause, changed=changed)


def value_at(clause: Sentence, first: int, *, short: bool = False) -> str | None:
    """The value that begins with a word of a clause."""
    return trimmed(clause.cut(first, phrase_end(clause, first, short=short)))


def _contrast(clause: Sentence) -> Reading:
    """Read "NEW, not OLD" and "not OLD but NEW"."""
    classes = clause.classes
    but = _BUT.search(classes)
    if but:
        old = trimmed(clause.cut(*but.span("old")))
        return Reading(old, value_at(clause, but.end()))
    for match in islice(_CONTRAST.finditer(classes), _TRIED):
        end = phrase_end(clause, match.end(), short=True)
        if end == match.end() or clause.word(match.end()) in ("both", "only", "just", "all"):
            continue
        wrong = clause.part(match.end(), end)
        new = trimmed(clause.cut(*against(clause, match.start(), wrong)))
        if new:
            return Reading(trimmed(wrong.cut(0, len(wrong.spans))), new)
    return Reading()


def _moved(clause: Sentence, *, changed: bool) -> Reading:
    """Read "corrected to NEW from OLD", "changed from OLD to NEW"."""
    change = _CHANGE.search(clause.classes)
    if change is None and not changed:
        return Reading()
    after = change.end() if change else 0
    moved = _FROM_TO.search(clause.classes, after)
    if moved and not _VALUE_FROM.search(clause.classes, after, moved.start() + 1):
        old = moved.span("old" if moved["old"] else "shown")
        return Reading(trimmed(clause.cut(*old)), value_at(clause, moved.end()))
    moved = _TO_FROM.search(clause.classes, after)
    if moved is None:
        to = _TO.search(clause.classes)
        return Reading(new=value_at(clause, to.end(), short=True)) if to else Reading()
    first = moved.start("new")
    told = _TO_SAY.search(clause.classes)
    if told and told.start() < first < told.end() <= moved.end("new"):
        first = told.end()
    return Reading(
        value_at(clause, moved.end(), short=True), trimmed(clause.cut(first, moved.end("new")))
    )


def _should(clause: Sentence) -> Reading:
    """Read "it should have been NEW", "NEW should have been named"."""
    classes = clause.classes
    should = _SHOULD.search(classes)
    if should is None:
        return Reading()
    instead = _INSTEAD.search(classes)
    old = trimmed(clause.cut(*instead.span("old"))) if instead else None
    named = _SHOULD_BE_SAID.search(classes)
    if named is None:
        rather = _RATHER.search(classes, should.end())
        old = old or (value_at(clause, rather.end()) if rather else None)
        return Reading(old, _short_of_rather(clause, should.end()))
    after = clause.classes[named.end() : named.end() + 1]
    if after in (LETTERS["as"], LETTERS["to"]):
        return Reading(old, _short_of_rather(clause, named.end() + 1))
    if after and after not in (LETTERS["rather"], LETTERS["stop"], LETTERS["not"]):
        return Reading(old, _short_of_rather(clause, named.end()))
    new = trimmed(clause.cut(0, named.start()))
    rather = _RATHER.search(classes, named.end())
    return Reading(value_at(clause, rather.end()) if rather else old, new)


def _short_of_rather(clause: Sentence, first: int) -> str | None:
    rather = _RATHER.search(clause.classes, first)
    if clause.classes[first : first + 1] == LETTERS["that"]:
        return trimmed(clause.cut(first + 1, clause_end(clause)))
    end = min(phrase_end(clause, first), rather.start() if rather else len(clause.classes))
    return trimmed(clause.cut(first, end))


def _rather(clause: Sentence, start: int, end: int, wrong: bool) -> Reading:
    """Read "X rather than Y", where X is right unless it is what was wrongly published."""
    if start == 0:
        return Reading()
    after = clause.part(end, phrase_end(clause, end))
    before = trimmed(clause.cut(*against(clause, start, after)))
    other = trimmed(after.cut(0, len(after.spans)))
    return Reading(before, other) if wrong else Reading(other, before)
