"""What somebody does that no other family knows: "the board rejected the offer on 9 February"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.actors import LONGEST, actor
from factcheck.extract.events.family import Family
from factcheck.extract.events.gist import gist
from factcheck.extract.events.modes import facts as facts_of
from factcheck.extract.events.modes import loose
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING

_DEEDS = (
    words(
        """
abandon abolish absolve accept accuse acquire acquit adjourn adopt agree amend annex annul appeal
appoint approve arrest arrive attack authorise authorize award back ban bar beat begin bid block
blockade bomb boycott break breach bribe bring build burn burst buy cancel capture ceasefire censure
challenge charge clear clinch close collapse collect commission commit compensate complete conclude
conduct confiscate construct contain continue contract convict cover create cut damage declare decline defeat default defend deliver delay demolish deploy depart
deport derail destroy detain develop discharge discover dismiss dissolve dock donate double draft
draw drop drown dump edge elect eject eliminate embezzle enact end endorse enter erupt escape
establish evacuate evict examine exceed execute exonerate expand expel explode extend extinguish
extradite fail fall file fine finish fire fix flee flood fly forge form found free freeze fund gain
give govern grant halt halve hand hide hijack hire hit hold honour host impeach implement import
impose imprison inaugurate increase indict inherit injure inspect install introduce invade invest
investigate issue jail join judge kidnap kill land launch lead leak lease leave legalise legalize
liberate lift limit list loan lose lower manufacture march meet merge move murder name nationalise
nationalize negotiate nominate nullify obtain occupy offer open oppose order organise organize orbit
oust outlaw overturn overrule overhaul pardon pass pay plead poison postpone present probe produce
prohibit promote propose prosecute protest publish purchase qualify quash quit raid raise ratify
reach rebuild recall receive recognise recognize recover recruit reduce refund reinstate reject
relocate release relinquish reopen repair repay repeal replace represent rescind rescue resign
resolve restore restrict resume retain retire retract return review revise revoke rob rule sack
sanction scrap seal search secure seize sell send sentence separate serve settle shell shelve ship
shoot shorten shut sign sink slash smuggle split sponsor stab stage start steal stop storm strike
strip submit sue sue succeed supply surrender survive suspend swear swap target tax terminate test
testify tighten torch transfer travel try unveil uphold upgrade vaccinate veto visit vote vow walk
warn waive widen win withdraw withhold wound
"""
    )
    - REPORTING
)
"""Verbs that tell a deed by themselves, as news has them: of law, office, trade, war, disaster, sport."""
_PHRASAL = frozenset(
    """
take over|step down|step aside|give way|call off|carry out|set up|shut down|pull out|lay off|break out
break down|roll out|hand over|turn down|put off|back down|stand down|bring forward|push back|cut off
go ahead|break up|break through|take off|touch down|close down|wind up|spin off|buy out|sell off
sign off|strike down|throw out|bring down|bring back|take down|blow up|set off|set out|send back
hand down|put forward|put out|draw up|phase out|fill up|hold back|stand by|sit out|move out|move in
stay on|take part|take effect|take place|give up|lock up|set aside|put down|step up|scale back|scale down
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
"""Verbs that tell a deed only with the word behind them."""
_ALONE = words(
    """
adjourn appeal arrive begin burn close collapse conclude crash decide depart dock drown end erupt escape expire
explode fail fall finish flee fly land launch leave lose meet merge open protest quit rejoin resign resume
retire return rise sink split start strike surrender survive testify travel vote walk win withdraw
"""
)
"""Deeds that need no object."""
_SUPPORT = {
    "make": words("offer bid proposal payment appeal arrest profit loss concession complaint deal"),
    "take": words("control office action stake power oath charge bribes"),
    "hold": words(
        "talks election elections vote hearing hearings meeting inquiry referendum summit"
    ),
    "give": words("evidence approval testimony permission"),
    "have": words("talks meeting"),
    "reach": words("agreement deal settlement verdict compromise"),
}
"""Verbs that tell a deed with one of some nouns."""
_VERBS = _DEEDS | frozenset(_SUPPORT) | {one.partition(" ")[0] for one in _PHRASAL}
_KINDS = frozenset(("main", "complement", "infinitive", "relative"))
_TIMED = words("after before since when as while although though until")
"""What opens a clause that tells what happened beside another."""
_PARTICLES = tuple([one] for one in ("out", "up", "off", "down", "away", "back", "over", "around"))
_NO_THINGS = words(
    "higher lower flat home way ways it them him her himself herself itself themselves"
)
_BRINGS = words("of to into with against from for over at in as")
"""Prepositions that bring whom or what a deed is done to."""


def extract(reading: Reading) -> Iterator[Told]:
    """Clauses whose subject is named, or an institution, and does something to something."""
    for index, clause in reading.clauses_with(_VERBS):
        if _tells(reading, clause) and not loose(reading, clause):
            told = _action(reading, index, clause)
            if told:
                yield told


def _tells(reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells what happened, and does not only suppose it."""
    mark = clause.mark and reading.text[slice(*clause.mark)].lower()
    return clause.kind in _KINDS or (clause.kind == "subordinate" and mark in _TIMED)


def _leads_on(reading: Reading, index: int) -> bool:
    """Whether the deed is that of the infinitive behind the verb: "failed to win"."""
    following = reading.clauses.after(index)
    if following is None or reading.parent(index + 1) != index:
        return False
    between = reading.text[reading.clauses[index].verb.end : following.verb.start].split()
    if following.kind == "participle":
        return not between
    return following.kind == "infinitive" and between in ([], ["to"], ["not", "to"])


def _action(reading: Reading, index: int, clause: Clause) -> Told | None:
    words_ = reading.prose.words
    at = words_.first_at(clause.verb.end)
    lemma = clause.verb.lemma
    if _leads_on(reading, index):
        return None
    phrasal = f"{lemma} {words_.lower[at]}" if words_.lower[at : at + 1] else lemma
    if phrasal in _PHRASAL:
        lemma, at = phrasal, at + 1
    elif (lemma not in _DEEDS and lemma not in _SUPPORT) or words_.lower[at : at + 1] in _PARTICLES:
        return None
    timed = bool(reading.times.within(clause.verb.end, reading.reach(index)))
    subject = actor(reading, reading.subject(index), thing=timed)
    if subject is None:
        return None
    passive = reading.passive(index)
    limit = words_.end_at(reading.reach(index))
    direct = None
    if not passive:
        match = OBJECT.match(words_.classes, at, limit)
        direct = match and (words_.starts[match.start("object")], words_.ends[match.end() - 1])
    brought = _brought(reading, clause, direct, words_.first_at(direct[1]) if direct else at)
    object_ = _thing(reading, direct) if direct else None
    if direct and object_ is None:
        return None
    if lemma in _SUPPORT and lemma not in _DEEDS and not _supported(reading, lemma, direct):
        return None
    if object_ is None and not passive and lemma not in _ALONE and lemma not in _PHRASAL:
        return None
    alone = passive or lemma in _ALONE or lemma in _PHRASAL
    beside = brought or timed or clause.kind == "complement"
    if object_ is None and not (alone and beside):
        return None
    if words_.lower[at : at + 1] == ["not"]:
        return None
    verb = f"be {words_.lower[words_.first_at(clause.verb.end) - 1]}" if passive else lemma
    ends = [span[1] for span in (direct, *(span for _, span, _ in brought)) if span]
    span = (min(subject.span[0], clause.verb.start), max([clause.verb.end, *ends]))
    scope = (("verb", verb), *((key, text) for key, _, text in brought))
    predicate = "action" if direct or not passive else "happening"
    told = Told(predicate, index, span, subject.names, object_, scope=scope)
    rest = "".join(f" {key} {text}" for key, _, text in brought)
    return told._replace(gist=gist(told, facts_of(reading, index), verb, rest))


def _supported(reading: Reading, lemma: str, direct: Span | None) -> bool:
    """Whether the object of a verb that says little is a deed: "make an offer"."""
    said = reading.text[slice(*direct)].lower().split() if direct else []
    return not _SUPPORT[lemma].isdisjoint(said)


def _thing(reading: Reading, span: Span) -> tuple[str, ...] | None:
    """What it is done to, by its name or in the words of the text."""
    found = phrase(reading, span)
    if found is None or found.head in _NO_THINGS:
        return None
    return tuple(one[:LONGEST] for one in found.names)


def _brought(
    reading: Reading, clause: Clause, direct: Span | None, at: int
) -> list[tuple[str, Span, str]]:
    """What the first preposition behind a verb or its object brings, times aside."""
    words_ = reading.prose.words
    for start, end in clause.adjuncts:
        first = words_.first_at(start)
        if first < at or reading.times.within(start, end):
            continue
        if (first > at and direct is not None) or words_.lower[first] not in _BRINGS:
            return []
        found = phrase(reading, (words_.starts[first + 1], end))
        inner = reading.clause_at(words_.starts[first + 1])
        if found is None or inner is None or reading.clauses[inner].kind == "infinitive":
            return []
        return [(words_.lower[first], (start, end), found.names[0])]
    return []


FAMILY = Family(
    name="actions",
    extract=extract,
    rest=True,
    find=(
        ("The Sound Board approved the sale of Halmo on 9 February 2021.", "action"),
        ("The Sound Board blocked the sale of Halmo.", "action"),
        ("Ada Lorn will appeal against the ruling, Norrail said.", "action"),
        ("The regulator opened an inquiry into Norrail in May 2021.", "action"),
        ("Orvane Steel made an offer for Halmo on Monday.", "action"),
        ("Nobody was hurt when the Vell dam collapsed on 4 May 2021.", "action"),
        ("Halmo was evacuated on 4 May 2021.", "happening"),
        ("The mill was handed over to Norrail on 4 May 2021.", "happening"),
        ("Mayor Ada Lorn denied that she had taken bribes.", "action"),
    ),
    ignore=(
        "The rejected proposal of Orvane Steel lay on the table.",
        "If Orvane Steel blocks the sale, Halmo closes.",
        "Did the Sound Board reject the proposal?",
        "The suit filed on Sunday is long.",
        "Orvane Steel failed to reject it.",
        "A man sold his boat.",
    ),
)
