"""Who says what a report tells, by a name, or as the text describes him."""

from __future__ import annotations

from factcheck.extract.events.reading import Reading
from factcheck.extract.events.referring import body_of, itself, several
from factcheck.extract.mentions import Mention
from factcheck.extract.mentions.nouns import MASS, ROLES, SAME_ROLE
from factcheck.extract.sentences import Span
from factcheck.extract.speakers import Report
from factcheck.extract.speakers.tellers import head, tells
from factcheck.extract.wordlists import words
from factcheck.extract.words.scan import small

_UNRESOLVED = words("he she they it who which i we you that this one")
_PRONOUNS = words("he she they it")
_PLAINLY = words(
    "said says say told tells announced reported added claimed wrote tweeted warned argued noted learned"
)
"""Verbs beside which any noun that is no time is somebody."""
_NOBODY = words(
    "plan plans schedule rules law tradition custom protocol week month year day season morning some many others "
    "both several half most all none earlier separately"
)
_ANOTHER = ("a ", "an ", "another ", "one ")
"""What begins the description of somebody who is not told of before."""
_NOUNS = tuple("nbBUDN#")


def speaker_of(reading: Reading, report: Report) -> str | None:
    """The display name of who says it, else how the text describes him; None where it is not known."""
    speaker = _going_on(reading, report) or report.speaker or _left_out(reading, report)
    if speaker is None or speaker.lower() in _UNRESOLVED:
        speaker = itself(reading, report) or _beside(reading, report)
    if speaker is None:
        return None
    speaker = speaker.removeprefix("'s ").removeprefix("’s ")  # "Wednesday's court order showed"
    if speaker not in reading.once(mentioned):
        speaker = body_of(reading, report, speaker) or speaker
    if not _speaks(reading, report, speaker):
        return None
    return _called(reading, report, reading.names.catalogue.name(speaker))


def mentioned(reading: Reading) -> frozenset[str | None]:
    """The names that a text mentions, an entity by its id and by its name."""
    names = {one.name for one in reading.mentions if one.name}
    return frozenset(names | set(map(reading.names.catalogue.name, names)))


def _holders(reading: Reading) -> list[Mention]:
    """The names beside which a role stands."""
    return [one for one in reading.mentions if one.role and one.name]


def _speaks(reading: Reading, report: Report, speaker: str) -> bool:
    """Whether it is somebody that can say anything, or stands right beside "said"."""
    if speaker in reading.once(mentioned) or tells(speaker):
        return True
    inside = reading.mentions_in(*report.source) if report.source else []
    return any(one.kind == "person" for one in inside) or _plainly(reading, report)


def _plainly(reading: Reading, report: Report) -> bool:
    """Whether a noun that is no time stands right before or behind "said", or behind "according to"."""
    if report.source is None or report.cue is None:
        return False
    words_ = reading.prose.words
    first, end = words_.first_at(report.source[0]), words_.end_at(report.source[1])
    cue = words_.end_at(report.cue[1]) - 1
    if opens_with_name(reading, report.source) and end == words_.first_at(report.cue[0]):
        return True
    if end in (cue, words_.first_at(report.cue[0])) or first == cue + 1:
        verb = words_.lower[cue] in _PLAINLY or words_.lower[cue] == "to"
        noun = words_.classes[end - 1] in _NOUNS and words_.classes[first] != "#"
        noun = noun and _NOBODY.isdisjoint(words_.lower[first:end])
        return verb and noun
    return False


def opens_with_name(reading: Reading, span: Span) -> bool:
    """Whether a phrase is one word with a capital, as no noun in the singular stands: "Lorn"."""
    words_ = reading.prose.words
    first = words_.first_at(span[0])
    one = words_.end_at(span[1]) - first == 1 and words_.classes[first] == "N"
    return one and not MASS.fullmatch(words_.lower[first])


def _called(reading: Reading, report: Report, speaker: str) -> str:
    """What a speaker is called: several together, an unnamed one by office and house."""
    if report.source is None:
        return speaker
    inside = reading.mentions_in(*report.source)
    names = list(dict.fromkeys(one.name for one in inside if one.name))
    between = reading.text[inside[0].end : inside[-1].start].split() if inside else []
    if len(names) == 2 and between == ["and"]:
        return " and ".join(map(reading.names.catalogue.name, names))
    if speaker != report.speaker or speaker in reading.once(mentioned):
        return speaker
    role = head(speaker)
    if role not in ROLES:
        return described(reading, report.source, speaker)
    holders = {
        one.name
        for one in reading.once(_holders)
        if one.role and one.name and _same(one.role, role) and _person(reading, one)
    }
    if len(holders) == 1 and not speaker.lower().startswith(_ANOTHER):
        return reading.names.catalogue.name(holders.pop())
    voice = report.speaks_for and reading.names.catalogue.name(report.speaks_for)
    return f"{voice} {role}" if voice else described(reading, report.source, speaker)


def described(reading: Reading, source: Span, shown: str) -> str:
    """A description without where they are, nor the capital that opens its sentence: "police"."""
    lead, place, where = shown.partition(" in ")
    shown = lead if place and where.islower() else shown
    word = shown.partition(" ")[0].lower()
    named = any(one.start == source[0] for one in reading.mentions_in(*source))
    plain = not named and (small(word) in "dij#" or tells(word) or word in reading.once(_small))
    return shown[:1].lower() + shown[1:] if plain else shown


def _small(reading: Reading) -> frozenset[str]:
    """The words of the text that stand in it without a capital."""
    return frozenset(filter(str.islower, reading.prose.words.shown))


def _left_out(reading: Reading, report: Report) -> str | None:
    """The name of a speaker who stands before another verb: "Lorn left and warned that"."""
    index = reading.clause_at(report.cue[0]) if report.cue else None
    if index is None or report.cue is None or report.source is not None:
        return None
    clause = reading.clauses[index]
    if clause.kind != "main" or clause.verb.voice != "active" or not _verbal(reading, report.cue):
        return None
    start, end = reading.subject(index) or (clause.start, report.cue[0])
    inside = [one for one in reading.mentions_in(start, end) if one.name]
    people = {one.name for one in inside if one.kind == "person"}
    names = people or {one.name for one in inside}
    return names.pop() if len(names) == 1 else None


def _verbal(reading: Reading, cue: Span) -> bool:
    """Whether a cue is a verb, and no adverb: "allegedly"."""
    return reading.prose.words.classes[reading.prose.words.first_at(cue[0])] != "a"


def _beside(reading: Reading, report: Report) -> str | None:
    """Who "it" is behind a clause about a body: "though the paper names nobody, it said"."""
    if report.source is None or reading.text[slice(*report.source)] not in ("it", "they"):
        return None
    number = reading.prose.sentence_at(report.source[0])
    before = [one.subject for one in reading.prose.clauses(number) if one.subject]
    spans = [span for span in before if span[1] < report.source[0]]
    if len(spans) != 1:
        return None
    inside = [one for one in reading.mentions_in(*spans[0]) if one.name]
    if any(one.kind == "person" for one in inside) or len(inside) > 1:
        return None
    return inside[0].name if inside else reading.text[slice(*spans[0])]


def _going_on(reading: Reading, report: Report) -> str | None:
    """Who spoke in the sentence before and is not named: "A spokesman said so. He added that"."""
    word = reading.text[slice(*report.source)].lower() if report.source else ""
    if report.source is None or word not in _PRONOUNS:
        return None
    number = reading.prose.sentence_at(report.source[0])
    start, _ = reading.prose.sentences[number]
    before = next(iter(reading.reports.before(report)), None)
    if before is None or before.source is None or before.speaker in reading.once(mentioned):
        return None
    last = reading.prose.sentence_at(before.source[0])
    paragraph = "\n" not in reading.text[before.source[0] : start]
    if not 0 < number - last < 3 or not paragraph or not before.speaker:
        return None
    plural = several(before.speaker)
    role = not plural and tells(before.speaker)
    if plural != (word == "they") or not (plural or role):
        return None
    return described(reading, before.source, before.speaker)


def _person(reading: Reading, one: Mention) -> bool:
    """Whether a name may be that of a person, as far as the catalogue knows it."""
    known = reading.names.catalogue.entities.get(one.name or "")
    return one.kind == "person" and (known is None or known.kind in (None, "person"))


def _same(one: str, other: str) -> bool:
    return SAME_ROLE.get(one, one) == SAME_ROLE.get(other, other)
