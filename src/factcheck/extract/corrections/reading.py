"""What a notice says was published, and what it says is right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.extract.corrections.correction import Field
from factcheck.extract.corrections.fields import field_of, is_field, kind_of_value
from factcheck.extract.corrections.frames import Reading, set_against, stated, value_at
from factcheck.extract.corrections.lexicon import LETTERS, compiled
from factcheck.extract.corrections.phrases import clause_end, contrasts, number, trimmed
from factcheck.extract.corrections.words import Sentence, sentence
from factcheck.extract.times import find_times
from factcheck.extract.wordlists import words

_ERRED = compiled("ERRED|(?:version|orig) ~8 SAY|wrongly")
_AS = compiled("(?:WRONGED|SAY) ~14 as (?!we|pron)")
_TO_WHOM = compiled("(?P<verb>MISVERB|SAY) ~10 to (?=cap|the|a|our|date)")
_SAID = compiled("(?P<verb>SAY|MISVERB|(?<=wrongly) tell) (?:wrongly)? (?P<that>that)?")
_UNDONE = compiled("(?:comma)? and (?:pron)? (?:have|be) ~2 CHANGED")
_MENDED = compiled("CHANGED ~8 to|to ~2 (?:fix|REFLECT)|corrects")
_OF = compiled("of|prep|that|wh|stop|comma")
_ROLE = re.compile(r"(?:an?|the) [a-z]")
_VERB = compiled("modal|be|have|benot|didnot")
_IS = compiled(
    "(?:prep fact comma?|fact comma?)? (?:prbe|pron ~1 be|(?:the|poss|our|this) ~7 be|cap ~7 be)"
)
_LEAD = compiled("(?:prep)? fact (?:comma)?")
_SPELLED = compiled("(?:low)? (?:SAY|MISVERB) (?=cap|quote)")
_NO_CLAUSE = frozenset((LETTERS["wh"], LETTERS["as"]))
_CONTENT = frozenset((LETTERS["cap"], LETTERS["low"]))
_ADJECTIVE = compiled("low stop* $")
_NO_VALUE = compiled("not|unclear|CHANGED|be|MISVERB|wrongly|wrong|also|happy|regret|retract|error")
_FOLLOWS = compiled("(?:prep)? fact|pron|poss|prbe|the|that")
_FOLLOWING = 12
"""How many clauses after the statement may give the right value."""
_MOST = 12
"""How many values a notice sets right, at most."""
_CLAUSE = 4
"""A value of so many words with a verb is a clause, and may hold the value proper."""
_TELLING = words(
    "said say says stated state states reported claimed wrote indicated suggested implied "
    "asserted misstated misreported"
)
_SAYING = words("said say says wrote claimed suggested implied")
_GIVING = words("attributed misattributed credited ascribed referred linked")


def read(clauses: Sequence[Sentence]) -> Reading:
    """Read the statement of an error and the clauses that follow it."""
    told = _told(clauses)
    shown = kind_of_value(told.new or "") or kind_of_value(told.old or "")
    if told.field == "name" and _ROLE.match(told.old or ""):
        return replace(told, field="title")
    return replace(told, field=told.field or shown)


def readings(clauses: Sequence[Sentence]) -> Iterator[tuple[int, Reading]]:
    """Each error of a notice, with the offset where what is said of it alone begins.

    An error after the first is read where the notice sets its two values against each other.
    """
    first = read(clauses)
    yield clauses[0].spans[0][0], first
    pieces = [piece for clause in clauses for piece in contrasts(clause)]
    giving = (at for at, one in enumerate(pieces) if first.new and first.new in _words(one))
    seen = [first]
    for piece in pieces[next(giving, len(pieces)) + 1 :]:
        found = set_against(piece, changed=_names_a_field(piece, 0))
        if found.old and found.new and not any(_repeats(found, one) for one in seen):
            seen.append(found)
            shown = field_of(piece) or kind_of_value(found.new) or kind_of_value(found.old)
            yield piece.spans[0][0], replace(found, field=shown)
        if len(seen) == _MOST:
            return


def _repeats(one: Reading, other: Reading) -> bool:
    """Whether both values are told again, be it with fewer words."""
    values = ((one.old, other.old), (one.new, other.new))
    words = [(set((a or "").split()), set((b or "").split())) for a, b in values]
    return all(a <= b or b <= a for a, b in words)


def _words(clause: Sentence) -> str:
    return clause.cut(0, len(clause.spans))


def _told(clauses: Sequence[Sentence]) -> Reading:
    at = next((at for at, one in enumerate(clauses) if _ERRED.search(one.classes)), 0)
    statement = clauses[at]
    wrong = _published(statement)
    told = Reading(field=field_of(statement)) | stated(statement, wrong) | wrong
    for clause in clauses[at + 1 : at + 1 + _FOLLOWING]:
        if told.new:
            break
        told |= stated(clause, Reading()) | Reading(new=_follows(clause, statement, told.field))
    return _narrowed(told)


def _published(statement: Sentence) -> Reading:
    """What the statement says was wrongly published."""
    classes = statement.classes
    mended = _MENDED.search(classes)
    for said in _SAID.finditer(classes, 0, mended.start() if mended else len(classes)):
        verb = statement.word(said.start("verb"))
        before = classes[max(0, said.start() - 2) : said.start()]
        if verb not in _TELLING or LETTERS["should"] in before:
            continue
        undone = _UNDONE.search(classes, said.end())
        first, end = said.end(), undone.start() if undone else clause_end(statement)
        if first >= end or classes[first] in _NO_CLAUSE or _names_a_field(statement, first):
            break
        if said["that"] or verb in _SAYING or _VERB.search(classes, first + 1, end):
            return Reading(trimmed(statement.cut(first, end)))
        break
    match = _AS.search(classes) or _TO_WHOM.search(classes)
    if match and (match.re is _AS or statement.word(match.start("verb")) in _GIVING):
        return Reading(value_at(statement, match.end(), short=True))
    return Reading()


def _names_a_field(statement: Sentence, first: int) -> bool:
    """Whether an object is "the number of ..." and so tells what was wrong, not how."""
    for place in range(first, min(first + 4, len(statement.spans) - 1)):
        if is_field(statement.word(place)):
            return bool(_OF.match(statement.classes, place + 1))
    return False


def _follows(clause: Sentence, statement: Sentence, field: Field | None) -> str | None:
    """The right value in a clause after the statement."""
    classes = clause.classes
    match = _IS.match(classes)
    if match:
        first = match.end()
        if _NO_VALUE.match(classes, first):
            return None
        spelled = _SPELLED.match(classes, first)
        value = value_at(clause, spelled.end() if spelled else first)
        bare = classes[first:] and _ADJECTIVE.match(classes, first)
        return trimmed(clause.cut(0, clause_end(clause))) if bare else value
    if len(clause.spans) < 3 or not (_FOLLOWS.match(classes) or shares_a_word(clause, statement)):
        return None
    found = number(clause) if field in ("number", "age") else None
    if found:
        return trimmed(clause.cut(*found))
    day = _day(clause.cut(0, len(clause.spans))) if field == "date" else None
    if day:
        return day
    lead = _LEAD.match(classes)
    first = lead.end() if lead else 0
    return None if _NO_VALUE.search(classes) else trimmed(clause.cut(first, clause_end(clause)))


def shares_a_word(clause: Sentence, statement: Sentence) -> bool:
    """Whether a name or another long word of the clause stands in the statement too."""
    mine, other = (
        {
            word
            for place, kind in enumerate(one.classes)
            if kind in _CONTENT and len(word := one.word(place)) > 3
        }
        for one in (clause, statement)
    )
    return bool(mine & other)


def _narrowed(told: Reading) -> Reading:
    """Both values cut down to the one number, or the one time, that each of them holds."""
    if not told.old or not told.new:
        return told
    old, new = (sentence(value, (0, len(value))) for value in (told.old, told.new))
    before, after = number(old), number(new)
    if len(old.spans) < _CLAUSE:
        return told
    if before and after:
        return replace(told, old=trimmed(old.cut(*before)), new=trimmed(new.cut(*after)))
    days = _day(told.old), _day(told.new)
    return replace(told, old=days[0], new=days[1]) if all(days) else told


def _day(text: str) -> str | None:
    """The only date or time of day of a text."""
    days = [one.text for one in find_times(text) if one.type in ("DATE", "TIME")]
    return days[0] if len(days) == 1 else None
