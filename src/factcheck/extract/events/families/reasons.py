"""Why somebody does something, in the words of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from factcheck.extract.clauses import Clause
from factcheck.extract.events.complements import PARTICLES, object_of
from factcheck.extract.events.family import Family
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.events.worded import worded
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING

_REASON = re.compile(
    r"\b(?:because of|because|due to|in response to|citing|owing to|on account of)\s(?=\w)",
    re.IGNORECASE,
)
_BRINGING = words("because due response citing owing account")
_HEDGED = words(
    "possibly perhaps maybe not only just partly and or but simply probably than even part largely mainly mostly"
)
_ADNOMINAL = ("due to", "owing to")
"""What may belong to the noun before it: "losses due to frost"."""
_CARRIED = ("infinitive", "participle", "relative")
_EXPECTED = words("expect hope want try plan seek like need have use be")
"""Verbs whose reason is not that of their infinitive, or of neither."""
_ACTS = frozenset(("main", "complement", "subordinate"))
_WEIGHED = frozenset(("should", "ought", "must", "can"))
"""Modal verbs beside which a reason is one to do it, and not why it is done."""
_REASONLESS = words("be say tell believe think seem appear know feel look report explain announce add note warn "
    "suggest claim write argue show mean understand matter have do get go make take come keep give become remain "
    "happen hope fear expect want need like love hate try include use call see find consider")  # fmt: skip
"""Verbs beside which a reason is that of something else, or that say too little of what is done."""
_VERBS = frozenset("vVbBPDUG")
_WIDEST = 60
"""How many characters may stand between a verb and its reason."""
_NEAR = 4
"""How far behind a reason at a sentence's head its subject begins."""
_OBJECT = 6  # words of an object that are told with the act


def extract(reading: Reading) -> Iterator[Told]:
    """Why somebody does something: "because of", "in response to"."""
    near = [number for number, told in reading.telling if not told.isdisjoint(_BRINGING)]
    for match in chain.from_iterable(
        _REASON.finditer(reading.text, *reading.prose.sentences[one]) for one in near
    ):
        number = reading.prose.sentence_at(match.start())
        value = worded(reading, match, number)
        at = _reasoned(reading, match, number, value[1]) if value else None
        subject = reading.subject(at) if at is not None else None
        named = phrase(reading, subject) if subject else None
        if at is None or value is None or named is None or not named.named:
            continue
        act = _act(reading, at)
        gist = f"{named.names[0]}: {act}, {match.group().lower()}{value[0]}."
        span = min(named.span[0], reading.clauses[at].verb.start, match.start()), value[1]
        yield Told("reason", at, span, named.names, None, value[0], (("act", act),), None, gist)


def _reasoned(reading: Reading, match: re.Match[str], number: int, last: int) -> int | None:
    """The clause whose reason it is: the one it ends, or that follows it at a sentence's head."""
    start, end = reading.prose.sentences[number]
    if not reading.text[start : match.start()].strip(" \"“‘'"):
        if reading.text[last : last + 2] != ", ":
            return None
        at = reading.clause_at(min(last + 2, end - 1))
        subject = reading.clauses[at].subject if at is not None else None
        at = at if subject is not None and 0 <= subject[0] - last <= _NEAR else None
    else:
        lead = reading.text[start : match.start()].rstrip(" ,").rsplit(" ", 1)[-1].lower()
        hedged = lead in _HEDGED or lead.endswith("ly") or _verbal(reading, match)
        at = None if hedged else _ended(reading, match, number)
    return at if at is not None and _is_act(reading, reading.clauses[at], match) else None


def _is_act(reading: Reading, clause: Clause, match: re.Match[str]) -> bool:
    """Whether a clause tells what somebody does, in words that say enough."""
    verb = clause.verb
    weighed = verb.modal in _WEIGHED and not verb.negated
    quoted = reading.prose.within_quotation
    apart = quoted(match.start()) != quoted(verb.start)
    return (
        (clause.kind in _ACTS or (clause.parent is None and clause.subject is not None))
        and not weighed
        and not apart
        and verb.lemma.isalpha()
        and verb.lemma not in _REASONLESS | REPORTING
        and not _nominal(clause)
    )


def _nominal(clause: Clause) -> bool:
    """Whether what was read as a verb may be a noun or an adjective: "at various points"."""
    words_ = clause.words
    first, end = words_.first_at(clause.verb.start), words_.end_at(clause.verb.end)
    before = words_.classes[max(0, first - 1) : first]
    gone = words_.lower[max(0, first - 1) : first] in (["go"], ["goes"], ["went"])
    return before in tuple("djpfi") or words_.classes[end - 1] not in _VERBS or gone


def _ended(reading: Reading, match: re.Match[str], number: int) -> int | None:
    """The clause of the last verb before a word, which nothing but its own words parts from it."""
    before = [
        at
        for at in reading.clauses.indexes(number)
        if reading.clauses[at].verb.end <= match.start()
    ]
    if not before:
        return None
    at, offset = before[-1], match.start()
    citing = match.group().lower().startswith("citing")
    if citing and (not reading.text[:offset].rstrip().endswith(",") or _reported(reading, at)):
        return None
    between = offset - reading.clauses[at].verb.end
    while reading.clauses[at].kind in _CARRIED and (citing or _follows(reading, at)):
        above = reading.parent(at)
        if above is None:
            break
        at = above
    if between > _WIDEST * (2 if citing else 1):
        return None
    adnominal = match.group().strip().lower() in _ADNOMINAL and _bare(reading, at, offset)
    return None if adnominal else at


def _reported(reading: Reading, index: int) -> bool:
    """Whether who tells of it may be the one who cites: "Lorn said they stall, citing a memo"."""
    above = reading.parent(index)
    if above is None or reading.clauses[index].kind != "complement":
        return False
    teller = reading.clauses[above]
    return teller.verb.lemma in REPORTING and reading.subject(index) != teller.subject


def _follows(reading: Reading, index: int) -> bool:
    """Whether a form goes on with the verb above it: "decided to close", "the team running it"."""
    clause, above = reading.clauses[index], reading.parent(index)
    if clause.kind == "participle" and clause.verb.voice == "active" and clause.object:
        words_ = reading.prose.words
        return words_.classes[words_.first_at(clause.verb.start) - 1] in tuple("nNbB")
    if clause.kind != "infinitive" or above is None:
        return False
    verb = reading.clauses[above].verb
    return 0 <= clause.verb.start - verb.end <= 1 and verb.lemma not in _EXPECTED


def _bare(reading: Reading, index: int, offset: int) -> bool:
    """Whether a noun without article stands before a word: "reported losses", "stories of loss"."""
    words_ = reading.prose.words
    direct = object_of(reading, index, words_.end_at(reading.clauses[index].verb.end))
    if direct is None or direct[1] < offset - 1:
        return False
    classes = words_.classes[words_.first_at(direct[0]) : words_.end_at(direct[1])]
    return set(classes.rsplit("f", 1)[-1]).isdisjoint("di")


def _act(reading: Reading, index: int) -> str:
    """What is done, in the base form of its verb and with its object: "close Vell line"."""
    clause, words_ = reading.clauses[index], reading.prose.words
    at = words_.end_at(clause.verb.end)
    before = words_.lower[words_.first_at(clause.verb.start) - 1]
    shared = (
        before == "or" and reading.coordinated(index) and reading.clauses[index - 1].verb.negated
    )
    act = f"not {clause.verb.lemma}" if clause.verb.negated or shared else clause.verb.lemma
    if words_.lower[at : at + 1] and words_.lower[at] in PARTICLES:
        act, at = f"{act} {words_.lower[at]}", at + 1
    inner = reading.clauses.after(index)
    if inner is not None and inner.kind == "infinitive" and _follows(reading, index + 1):
        return f"{act} to {_act(reading, index + 1)}"
    direct = None if reading.passive(index) else object_of(reading, index, at)
    after = words_.end_at(direct[1]) if direct else 0
    whole = direct and words_.classes[after : after + 1] not in tuple("nNbBd")
    found = phrase(reading, direct) if direct and whole else None
    shown = " and ".join(found.names) if found else ""
    return f"{act} {shown}" if shown and shown.count(" ") < _OBJECT else act


def _verbal(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "due to" says what is to come: "due to open"."""
    following = reading.prose.words.first_at(match.end())
    word = reading.prose.words
    verb = word.classes[following] in "vb" and not word.lower[following].endswith("ing")
    return verb and match.group().startswith("due")


FAMILY = Family(
    name="reasons",
    extract=extract,
    find=(
        ("The operator Norrail cut night trains because of rising fuel prices.", "reason"),
        ("Norrail closed the Vell line due to flooding on the coast.", "reason"),
        ("The Vell line was closed due to flooding.", "reason"),
        ("In response to the strike, Norrail hired drivers from Castria.", "reason"),
        ("Mayor Ada Lorn resigned in May, citing poor health.", "reason"),
        ("Dunmar cancelled its lantern night because the river was rising.", "reason"),
    ),
    ignore=(
        "The Vell tunnel is due to open in 2031.",
        "Ada Lorn hummed “Because of the rain” on the Vell pier.",
        "Norrail said nothing, possibly due to a power cut.",
        "He ran because he was late.",
        "Would Norrail close the Vell line because of a flood?",
        "Ada Lorn praised the crews and expressed thanks to volunteers.",
        "Norrail reported losses due to frost.",
        "The storm hit Castria, which was already struggling due to debt.",
        "Norrail urged firms that are failing because of the flood to apply.",
        "Norrail lost a grant because of it.",
    ),
)
