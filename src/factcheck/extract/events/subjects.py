"""Who does what a clause says: its own subject, or that of a clause around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract.clauses import Clause
from factcheck.extract.events.pronouns import anybody, speaker
from factcheck.extract.events.relatives import antecedent, before_comma
from factcheck.extract.factuality.cues import INTENT
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING

if TYPE_CHECKING:
    from factcheck.extract.events.reading import Reading

_CARRIED = ("infinitive", "participle")
_DEEPEST = 4
_TO_COME = words("set due expected scheduled slated likely poised planned")
_EFFORTS = words("effort bid attempt push drive campaign move quest fight battle")
"""Nouns with an infinitive that look like verbs."""
_ORDERS = words(
    """
ask tell order urge allow permit force request encourage help advise let require expect want need choose
pick select tap hire appoint name elect nominate invite persuade convince pressure push press compel cause
enable prompt lead inspire train teach warn remind beg implore direct instruct command authorise authorize
recruit assign like prefer pay challenge dare drive motivate empower commission
"""
)
"""Verbs whose object does what the infinitive says."""
_ASKING = words("how whether what when where which who whom why")
_OWNED = words(
    """
have make take give announce voice express unveil set reveal outline declare confirm reaffirm repeat
renew abandon drop scrap cancel delay postpone shelve deny reverse defend reach sign strike issue see
"""
)
"""Verbs whose object, a plan or a threat, is the subject's own."""


def subject(reading: Reading, index: int) -> Span | None:
    """Who does what a clause says: its own subject, or that of the clause it depends on."""
    clause = reading.clauses[index]
    for _ in range(_DEEPEST):
        if clause.subject is not None:
            if _resumes(reading, index, clause):
                return None
            if anybody(reading, clause) or not _agrees(reading, clause):
                return None
            found = speaker(reading, clause) or antecedent(reading, clause)
            return found and _unaddressed(reading, found)
        if clause.kind == "infinitive" and clause.parent is None:
            return _expected(reading, clause)
        if clause.kind == "main":
            return _shared(reading, index) or _resumed(reading, clause) or _listed(reading, index)
        borne = clause.kind == "participle" and clause.verb.voice == "passive"
        if borne:
            return _interrupted(reading, index, clause)
        if clause.kind not in _CARRIED or clause.parent is None:
            return None
        parent = reading.prose.clauses(clause.sentence)[clause.parent]
        if clause.kind == "infinitive" and _asked(reading, clause):
            return None
        if clause.kind == "infinitive" and _under_noun(reading, clause, parent):
            return _owner(reading, parent)
        if clause.kind == "infinitive" and parent.verb.lemma in _ORDERS:
            return parent.object if parent.verb.voice == "active" else parent.subject
        clause = parent
    return None


def _interrupted(reading: Reading, index: int, clause: Clause) -> Span | None:
    """The subject that a participle between commas parts from its verb: "the mill, built in 1908, is"."""
    words, following = reading.prose.words, reading.clauses.after(index)
    at = words.first_at(clause.verb.start)
    if following is None or following.kind != "main" or following.subject is None:
        return None
    first, verb = words.first_at(following.subject[0]), words.first_at(following.verb.start)
    while words.classes[verb - 1] == "a":
        verb -= 1
    between = words.classes[max(0, at - 1) : at], words.classes[verb - 1 : verb]
    apart = between == (",", ",") and following.subject[1] == words.ends[at - 2]
    plain = first == reading.prose.bounds[clause.sentence][0] and "c" not in words.classes[first:at]
    return following.subject if apart and plain else None


def _agrees(reading: Reading, clause: Clause) -> bool:
    """Whether "both" before a verb tells of its subject: not in "who is of Vell, Castria, both left"."""
    words = reading.prose.words
    at = words.first_at(clause.verb.start) - 1
    if words.lower[at] != "both" or clause.subject is None or clause.subject[0] == words.starts[at]:
        return True
    return "c" in _classes(reading, clause.subject)


def _classes(reading: Reading, span: Span) -> str:
    words = reading.prose.words
    return words.classes[words.first_at(span[0]) : words.end_at(span[1])]


def _unaddressed(reading: Reading, span: Span) -> Span:
    """The subject without a heading, an adverb, or whom one speaks to: "Ms. Lorn, the strike ended"."""
    words = reading.prose.words
    first, end = words.first_at(span[0]), words.end_at(span[1])
    colon = words.classes.rfind(":", first, end - 1)
    if colon >= 0:
        return words.starts[colon + 1], span[1]  # "Vell: A judge", "Note: Ada Lorn"
    beside = words.lower[first].endswith("ly") and words.classes[first + 1] == ","
    if words.lower[first] not in _TITLES and not beside:
        return span
    comma = words.classes.find(",", first, end)
    opens = beside or words.classes[comma + 1 : comma + 2] == "d"
    if comma < 0 or words.classes[end - 1] == "," or not opens:
        return span
    return words.starts[comma + 1], span[1]


_TITLES = frozenset(
    ("mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "minister", "mayor", "professor")
)


def _asked(reading: Reading, clause: Clause) -> bool:
    """Whether an infinitive tells what is not known yet: "how to end it", "whether to sell"."""
    words = reading.prose.words
    at = words.first_at(clause.verb.start) - 1
    while at > 0 and words.classes[at] in "a!t":
        at -= 1
    return words.lower[at] in _ASKING


def _under_noun(reading: Reading, clause: Clause, parent: Clause) -> bool:
    """Whether a noun that is not the subject's own brings the infinitive: "a proposal to sell"."""
    words, span = reading.prose.words, parent.object
    at = words.first_at(clause.verb.start) - 1
    if at < 0 or parent.verb.lemma in _ORDERS:
        return False
    between = words.lower[words.end_at(span[1] if span else parent.verb.end) : at]
    if span and between[:1] == ["by"] and words.lower[words.end_at(span[1]) - 1] in INTENT:
        return True  # "reject a plan by Ada Lorn to sell"
    if words.classes[at] not in "nbB":
        return False
    if words.classes[at - 1] == "d" and words.lower[at] in _EFFORTS:
        return True
    if span is None or words.ends[at] != span[1]:
        return words.classes[at] == "n" or words.lower[at] in INTENT
    owned = any(mark in reading.text[slice(*span)] for mark in ("'s ", "’s "))
    own = words.lower[at] in INTENT and parent.verb.lemma in _OWNED
    return owned or not own


def _owner(reading: Reading, parent: Clause) -> Span | None:
    """Whose the object is: "Beijing's failure to"."""
    inside = reading.mentions_in(*parent.object) if parent.object else []
    owners = [one for one in inside if reading.text.startswith(("'s ", "’s "), one.end)]
    return (owners[0].start, owners[0].end) if len(owners) == 1 else None


def _shared(reading: Reading, index: int) -> Span | None:
    """The subject of the verb before, where "and" joins another: "left and warned"."""
    before = reading.clauses[index - 1] if reading.coordinated(index) else None
    return before.subject if before is not None and before.kind == "main" else None


def _listed(reading: Reading, index: int) -> Span | None:
    """The subject of the first of several verbs: "seized the cash, took the car and fled"."""
    clause, words = reading.clauses[index], reading.prose.words
    at = words.first_at(clause.verb.start)
    if words.classes[max(0, at - 1) : at] not in (",", "c"):
        return None
    for before in range(index - 1, reading.clauses.indexes(clause.sentence).start - 1, -1):
        earlier = reading.clauses[before]
        if earlier.kind == "main" and earlier.verb.tense == clause.verb.tense:
            if earlier.subject is not None:
                return earlier.subject if earlier.subject[0] < earlier.verb.start else None
        elif earlier.kind not in _CARRIED:
            return None
    return None


def _resumed(reading: Reading, clause: Clause) -> Span | None:
    """Whom a clause between commas told of: "the mill, which was sold in May, reopened"."""
    words = reading.prose.words
    at = words.first_at(clause.verb.start)
    while at > 0 and words.classes[at - 1] == "a":
        at -= 1
    if words.classes[max(0, at - 1) : at] != ",":
        return None
    for inner in reversed(reading.prose.clauses(clause.sentence)):
        if inner.kind == "relative" and inner.mark and inner.verb.start < clause.verb.start:
            found = before_comma(reading, inner.mark[0])
            return None if found is None or reading.phrases.governed(found) else words.placed(found)
    return None


def _resumes(reading: Reading, index: int, clause: Clause) -> bool:
    """Whether a verb may go on with the clause above: "said it is in talks but stopped short"."""
    if clause.kind != "complement" or not reading.coordinated(index) or clause.parent is None:
        return False
    before = reading.clauses[index - 1]
    above = reading.prose.clauses(clause.sentence)[clause.parent]
    own = clause.subject is not None and clause.subject[0] > before.verb.start
    return (
        not own
        and above.verb.lemma in REPORTING
        and clause.verb.tense == above.verb.tense != before.verb.tense
    )


def _expected(reading: Reading, clause: Clause) -> Span | None:
    """Who is to do it in "with the mill set to close"."""
    words = reading.prose.words
    at = words.first_at(clause.verb.start) - 1
    first = reading.prose.bounds[clause.sentence][0]
    if at <= first or words.lower[at] not in _TO_COME:
        return None
    found = reading.phrases.before(at, first)
    return found and words.placed(found)
