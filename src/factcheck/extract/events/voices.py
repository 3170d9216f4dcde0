"""Whose words a place of the text are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims import Attribution, When
from factcheck.extract.events.reading import Reading
from factcheck.extract.mentions import Mention
from factcheck.extract.mentions.nouns import DESCRIPTIONS, ORGANISATION, ROLES, SAME_ROLE
from factcheck.extract.speakers import Act, Report
from factcheck.extract.speakers.tellers import WRITTEN
from factcheck.extract.wordlists import words

_VOICED = frozenset(
    (Act.SAY, Act.DENY, Act.WARN, Act.CONFIRM, Act.ADMIT, Act.PROMISE, Act.BELIEVE, Act.EXPECT,
    Act.DEMAND, Act.ASK, Act.CRITICISE, Act.SUPPORT, Act.SHOW)
)  # fmt: skip
"""What is told as somebody's words; plans, decisions and offers are told as events."""
_ACTS = words(
    "express announce offer propose declare vow promise pledge signal hint voice condemn criticise criticize deny "
    "accuse question praise denounce demand blame apologise apologize complain welcome dismiss lament concede admit"
)
_AT = re.compile(r" at (?:\w+ ){0,2}[\d£$€]")
_TELLERS = (
    ROLES
    | DESCRIPTIONS
    | ORGANISATION
    | WRITTEN
    | words(
        "source insider observer authority authorities expert critic people resident witness police jury "
        "victim family parent mother father son daughter brother sister wife husband friend neighbour "
        "neighbor colleague teacher student doctor nurse soldier farmer worker driver investigator "
        "lawmaker politician diplomat envoy ambassador scientist researcher study report survey poll "
        "statement document filing letter data indictment lawsuit complaint affidavit agency side camp "
        "campaign administration government corporation member delegate veteran activist author writer "
        "speaker king queen prince pope minister premier astronaut pilot player singer actor director "
        "woman man men women boy girl person survivor forecaster meteorologist engineer historian "
        "detective coroner examiner dispatcher deputy sheriff medic paramedic firefighter relative "
        "autopsy caller couple service website regulator watchdog ombudsman inquiry panel charity operator "
        "insurer broadcaster rumor rumour story responder rescuer monitor office bureau pharmacist fighter guard warden clerk"
    )
)
_PLEA = re.compile(r"\s(?:not guilty|guilty|no contest)\b")
_HEAD_ENDS = re.compile(r",| (?:of|for|at|in|with|from|who|on)\b")
_UNRESOLVED = words("he she they it who which i we you that this one")


def voice_at(reading: Reading, offset: int) -> Report | None:
    """The report in whose content a place lies, the innermost if there are several."""
    best: Report | None = None
    for report in _around(reading, offset):
        if best is None or _size(report) <= _size(best):
            best = report
    return best or _quoted_on(reading, offset)


def _quoted_on(reading: Reading, offset: int) -> Report | None:
    """Who is quoted behind a sentence of his: "Lorn said it was time to go. “We did all we could.”"."""
    number, quote = reading.prose.sentence_at(offset), reading.prose.quotation_to(offset)
    if number < 1 or quote is None or not quote.start < offset < quote.end:
        return None
    if (
        quote.start != reading.prose.sentences[number][0]
        or "\n" in reading.text[reading.prose.sentences[number - 1][0] : quote.start]
    ):
        return None
    told = [one for one in reading.reports.of(number - 1) if one.act in _VOICED and one.cue]
    last = told[-1] if told and not told[-1].negated and not told[-1].hearsay else None
    return last._replace(content=((quote.start, quote.end),), direct=True) if last else None


def _around(reading: Reading, offset: int) -> Iterator[Report]:
    number = reading.prose.sentence_at(offset)
    for report in reading.reports.of(number):
        if report.act not in _VOICED or _heads(reading, report) or _pleads(reading, report):
            continue
        if any(a <= offset < b for a, b in report.content):
            yield report


def _heads(reading: Reading, report: Report) -> bool:
    """Whether a colon only heads what follows: "Dunmar: The bridge is closed"."""
    if report.cue is None or reading.text[slice(*report.cue)] != ":":
        return False
    if reading.text[report.content[0][0]] in "“\"‘'":
        return False
    inside = reading.mentions_in(*report.source) if report.source else []
    return all(one.kind != "person" for one in inside)


def _pleads(reading: Reading, report: Report) -> bool:
    """Whether somebody only answers a charge: "pleads not guilty in the death of"."""
    return report.cue is not None and _PLEA.match(reading.text, report.cue[1]) is not None


def _size(report: Report) -> int:
    return sum(end - start for start, end in report.content)


def attribution(reading: Reading, report: Report, said: When | None) -> Attribution | None:
    """Who says it, as a claim carries it; None where the words name nobody."""
    speaker = report.speaker or _left_out(reading, report)
    if speaker is None or speaker.lower() in _UNRESOLVED:
        speaker = _itself(reading, report) or _beside(reading, report)
    if speaker is None:
        return None
    if not _speaks(reading, report, speaker):
        return None
    shown = reading.names.catalogue.name
    channel = reading.text[slice(*report.channel)] if report.channel else None
    voice = shown(report.speaks_for) if report.speaks_for else None
    return Attribution(
        speaker=" ".join(_called(reading, report, shown(speaker), voice).split())[:200],
        speaks_for=voice,
        via=tuple(shown(one) for one in report.via),
        said=said,
        channel=channel,
    )


def mentioned(reading: Reading) -> frozenset[str | None]:
    """The names that a text mentions."""
    return frozenset(one.name for one in reading.mentions)


def _holders(reading: Reading) -> list[Mention]:
    """The names beside which a role stands."""
    return [one for one in reading.mentions if one.role and one.name]


def _speaks(reading: Reading, report: Report, speaker: str) -> bool:
    """Whether it is somebody, or something written, that can say anything: not "the rates"."""
    if speaker in reading.once(mentioned):
        return True
    listed = {word.strip(",.’'") for word in speaker.lower().split()}
    plain = listed | {word.removesuffix("s") for word in listed}
    plain |= {f"{word[:-3]}y" for word in listed if word.endswith("ies")}
    inside = reading.mentions_in(*report.source) if report.source else []
    return not _TELLERS.isdisjoint(plain) or any(one.kind == "person" for one in inside)


def _called(reading: Reading, report: Report, speaker: str, voice: str | None) -> str:
    """What a speaker is called: several together, an unnamed one by office and house."""
    if report.source is not None:
        inside = reading.mentions_in(*report.source)
        names = list(dict.fromkeys(one.name for one in inside if one.name))
        between = reading.text[inside[0].end : inside[-1].start].split() if inside else []
        if len(names) == 2 and between == ["and"]:
            return " and ".join(map(reading.names.catalogue.name, names))
    head = _HEAD_ENDS.split(speaker.lower(), maxsplit=1)[0].split()
    role = head[-1] if head and head[-1] in ROLES else None
    if role is None or report.speaker in reading.once(mentioned):
        return speaker
    holders = {
        one.name
        for one in reading.once(_holders)
        if one.role and one.name and _same(one.role, role) and _person(reading, one)
    }
    if len(holders) == 1:
        return reading.names.catalogue.name(holders.pop())
    return f"{voice} {role}" if voice else speaker


def _left_out(reading: Reading, report: Report) -> str | None:
    """The name of a speaker who stands before another verb: "Lorn left and warned that"."""
    index = reading.clause_at(report.cue[0]) if report.cue else None
    if index is None or report.cue is None or report.source is not None:
        return None
    clause = reading.clauses[index]
    if clause.kind != "main" or clause.verb.voice != "active":
        return None
    start, end = reading.subject(index) or (clause.start, report.cue[0])
    inside = [one for one in reading.mentions_in(start, end) if one.name]
    people = {one.name for one in inside if one.kind == "person"}
    names = people or {one.name for one in inside}
    return names.pop() if len(names) == 1 else None


def _itself(reading: Reading, report: Report) -> str | None:
    """The name of what tells of itself: "The Sound Board has opened an inquiry, it said"."""
    start, end = report.content[0]
    if report.source is None or report.source[0] < end:
        return None
    index = reading.clause_at(start)
    subject = reading.clauses[index].subject if index is not None else None
    inside = reading.mentions_in(*subject) if subject else []
    if len(inside) != 1 or inside[0].name is None or reading.text[slice(*report.source)] != "it":
        return None
    return inside[0].name if inside[0].kind != "person" else None


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


def _person(reading: Reading, one: Mention) -> bool:
    """Whether a name may be that of a person, as far as the catalogue knows it."""
    known = reading.names.catalogue.entities.get(one.name or "")
    return one.kind == "person" and (known is None or known.kind in (None, "person"))


def _same(one: str, other: str) -> bool:
    return SAME_ROLE.get(one, one) == SAME_ROLE.get(other, other)


def own_words(reading: Reading, index: int) -> Attribution | None:
    """Who speaks by what a clause tells: "offered", "expressed interest in"."""
    for _ in range(3):
        clause = reading.clauses[index]
        offered = clause.verb.lemma == "offer" and not _doing(reading, index)
        rest = reading.text[clause.verb.end : reading.reach(index)]
        acts = clause.verb.lemma in _ACTS or (clause.verb.lemma == "put" and _AT.search(rest))
        if acts and not reading.passive(index) and not offered:
            subject = reading.subject(index)
            inside = reading.mentions_in(*subject) if subject else []
            names = [one.name for one in inside if one.name]
            return Attribution(speaker=reading.names.catalogue.name(names[0])) if names else None
        above = reading.parent(index)
        if clause.kind not in ("infinitive", "participle") or above is None:
            return None
        index = above
    return None


def _doing(reading: Reading, index: int) -> bool:
    """Whether an infinitive says what is offered, and not a thing for sale."""
    clause = reading.clauses[index]
    inner = reading.prose.clauses(clause.sentence)
    return any(one.kind == "infinitive" and reading.prose.parent(one) == clause for one in inner)
