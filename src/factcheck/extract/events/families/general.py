"""What any verb says of a name with a number or a date, where it can be read with certainty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.amounts import in_words
from factcheck.extract.clauses import Clause
from factcheck.extract.events.actors import hangs
from factcheck.extract.events.agreeing import stands
from factcheck.extract.events.casualties.lexicon import HIT, HURT, KILL
from factcheck.extract.events.complements import behind, goes_on
from factcheck.extract.events.family import Family
from factcheck.extract.events.modes import loose
from factcheck.extract.events.nouns import BY_NOUN, COUNTING, measured, noun_end
from factcheck.extract.events.phrases import Phrase, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.quantities import QuantityMention, qualifiers
from factcheck.extract.wordlists import words
from factcheck.units import unit_of
from factcheck.values import Quantity

_BY_VERB = {
    "weigh": ("mass", "mass"), "cost": ("price", "money"), "last": ("duration", "time"),
    "measure": ("length", "length"), "attend": ("attendance", "people"),
}  # fmt: skip
_BY_DIMENSION = {"area": "area", "speed": "speed", "temperature": "temperature"}
_MONEY = words("pay invest spend raise fine earn donate cost award lend owe borrow allocate "
    "buy purchase acquire")  # fmt: skip
_BUYING = words("buy purchase acquire")
_PAYING = words("pay buy purchase acquire")
_NOT_COUNTED = words("year years month months week weeks day days hour hours minute minutes time "
    "times season seasons").union(words("thing things way ways reason reasons percent"))  # fmt: skip
_WON = words("win get take lose receive gain keep")
"""Verbs whose seats are those of a parliament."""
_COUNTS = words("population capacity votes arrests attendance")
_COUNTED = words("have be win receive get take reach")
_PAID = frozenset(("revenue", "profit"))
"""What only an amount of money is."""
_OTHERWISE = frozenset(("age", "ordinal", "score", "range", "ratio", "change-by"))
_PLAYED = words("games matches rounds laps innings races starts")
_YEAR = re.compile(r"(?:19|20)\d\d$")
"""What tells which ones are meant, and not how many: "2020 forecasts"."""
_BARE = ("count", "people")
_TOLD = words("declare say tell be do join finish start beat trail lead win lose outscore finish score shoot crash "
    "reach pass top hit turn spend announce propose promise predict expect warn reveal disclose confirm cite describe threaten demand seek order take need want get make see mark celebrate last wait meet include involve call name consider treat fall echo keep employ award designate nominate")  # fmt: skip
"""Verbs whose object is not what is counted."""
_BEFALLING = KILL | HURT | HIT
"""Verbs whose numbers are those of the dead and the hurt."""
_WITH_DIMENSION = {
    "speed": words("travel fly race run cruise go drive move"),
    "area": words("be cover span burn scorch char consume occupy measure destroy"),
    "temperature": words("be reach hit fall drop rise"),
}
"""Verbs that tell that what is measured is the subject's."""
_HAVING = words("be have hit reach register measure report post make record win receive get take hold own reap "
    "earn generate stand rise fall")  # fmt: skip
_PAID_FOR = frozenset(("for", "to", "from"))
_BESIDE = tuple("jnNDUGbB")
_AFFECTING = words("allow force require order ask permit enable cause lead get help urge")
"""Verbs with an infinitive, whose object only does what that says."""
_ASIDE = words("in back left on off short ahead behind")


def extract(reading: Reading) -> Iterator[Told]:
    """Numbers in the object of a verb."""
    told = filter(_tells, reading.quantities)
    near = sorted({reading.prose.sentence_at(one.start) for one in told})
    for index, clause in reading.clauses.of(filter(reading.told, near)):
        yield from _numbers(reading, index, clause)


def _tells(one: QuantityMention) -> bool:
    """Whether a number can be what a verb says of a name."""
    return one.kind not in _OTHERWISE


def _numbers(reading: Reading, index: int, clause: Clause) -> Iterator[Told]:
    if clause.verb.modal is not None or reading.passive(index) or loose(reading, clause):
        return
    beside = reading.text[clause.verb.start - 2 : clause.verb.start] == ", "
    if clause.kind == "participle" and clause.subject is None and not beside:
        return  # "its goal of vaccinating 900 people"
    above = reading.parent(index)
    if beside and above is not None and reading.clauses[above].kind == "subordinate":
        return  # "the cabinet met before Lorn took over, sending 14 envoys"
    inside = reading.quantities_in(clause.verb.end, reading.reach(index))
    if not inside:
        return
    subject = reading.subject(index)
    named = phrase(reading, subject) if subject else None
    if named is None or not named.definite or not named.named or subject is None:
        return
    if hangs(reading, subject, subject == clause.subject) or not stands(reading, index, named):
        return
    for one in inside:
        told = _number(reading, index, clause, named, one)
        if told:
            yield told
            return


def _number(
    reading: Reading, index: int, clause: Clause, named: Phrase, one: QuantityMention
) -> Told | None:
    value = one.quantity if _tells(one) else None
    if value is None:
        return None
    found = _predicate(reading, index, named, one)
    if found is None:
        return None
    predicate, scope = found
    partner = _partner(reading, index, clause, one) if predicate == "amount" else None
    if predicate == "amount" and (partner is None or partner == named.names):
        return None
    told = qualifiers(one)
    scope = tuple({**told.scope, **dict(scope)}.items())
    last = noun_end(reading, index, one)
    span = (min(named.span[0], clause.verb.start), max(last, clause.verb.end))
    gist = f"{named.names[0]}: {_told(predicate, value, dict(scope).get('of'))}."
    return Told(predicate, index, span, named.names, partner, value, scope, None, gist)


def _partner(
    reading: Reading, index: int, clause: Clause, one: QuantityMention
) -> tuple[str, ...] | None:
    """Who gets the money, or what it is paid for: "paid Acme $5 million", "for the mill"."""
    between = [m for m in reading.mentions_in(clause.verb.end, one.start) if m.name]
    if len(between) == 1 and between[0].name:
        return (reading.names.catalogue.name(between[0].name),)
    words_ = reading.prose.words
    span = behind(reading, index, words_.first_at(one.end), _PAID_FOR)
    found = phrase(reading, span) if span else None
    return found.names if found and found.named else None


def _told(predicate: str, value: Quantity, noun: str | None) -> str:
    """The number in words: "400 pupils", "duration 14 hours"."""
    if noun is None:
        return f"{predicate} {in_words(value)}"
    number = f"{in_words(value).removesuffix(' people')} {noun}"
    return number if predicate == "count" else f"{predicate} {number}"


def _predicate(
    reading: Reading, index: int, named: Phrase, one: QuantityMention
) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """What a number is, by the verb, the noun near it, or its unit."""
    clause = reading.clauses[index]
    lemma = clause.verb.lemma
    dimension = unit_of(one.unit).dimension
    money = one.kind == "money"
    noun = measured(reading, index, one)
    if noun is None and lemma in ("be", "stand", "rise", "fall", "reach"):
        noun = BY_NOUN.get(named.head)
    if lemma in _BY_VERB and (money or dimension == _BY_VERB[lemma][1]):
        return _BY_VERB[lemma][0], ()
    if (noun in _PAID and not money) or (noun == "percentage" and dimension != "share"):
        noun = None
    if noun in _COUNTS and (dimension not in _BARE or lemma not in _COUNTED):
        noun = None
    if noun == "capacity" and lemma in _WON and one.noun == "seats":
        noun = "seats"
    if noun and one.kind not in ("change-to", "change-from") and lemma in _HAVING:
        return noun, ()
    if money and lemma in _MONEY:
        paid = lemma in _PAYING and clause.verb.tense == "past"
        basis = "paid" if paid else "deal" if lemma in _BUYING else lemma
        return "amount", (("basis", basis),)
    if lemma not in _WITH_DIMENSION.get(dimension, (lemma,)):
        return None
    if dimension in _BY_DIMENSION:
        return _BY_DIMENSION[dimension], ()
    exact = one.low == one.high and reading.text[one.end : one.end + 1] not in "-–‑"
    if one.kind == "count" and exact and one.noun and _counts(reading, index, one):
        return "count", (("of", one.noun), ("act", lemma))
    return None


def _counts(reading: Reading, index: int, one: QuantityMention) -> bool:
    """Whether a number is how many of something a verb is done to: "has planned six test runs"."""
    clause = reading.clauses[index]
    if clause.object is None or clause.verb.lemma in _TOLD | _BEFALLING:
        return False
    if one.noun in _NOT_COUNTED or _YEAR.match(reading.text, one.start, one.end):
        return False
    lead = reading.text[clause.verb.end : one.start].lower().split()
    words_ = reading.prose.words
    at = words_.first_at(one.end)
    while words_.classes[at : at + 1] in _BESIDE and words_.lower[at] != one.noun:
        at += 1
    plural = words_.lower[at : at + 1] == [one.noun] and (
        (one.noun or "").endswith("s") or one.noun == "people"
    )
    followed = words_.classes[at + 1 : at + 2] in tuple("vbVPDUB") or (
        words_.classes[at + 1 : at + 2] == "n" and words_.lower[at + 1].endswith("s")
    )
    if words_.lower[at + 1 : at + 2] == ["into"] and one.noun in _PLAYED:
        return False  # "was fired 52 games into the season"
    if clause.verb.lemma in _AFFECTING and goes_on(reading, index):
        return False
    if clause.verb.lemma == "have" and not _ASIDE.isdisjoint(words_.lower[at + 1 : at + 2]):
        return False
    return plural and not followed and set(lead) <= COUNTING and "part" not in dict(one.scope)


FAMILY = Family(
    name="general",
    extract=extract,
    find=(
        ("The operator Norrail has planned six test runs.", "count"),
        ("The Merel-2 satellite weighs 400 kilograms.", "mass"),
        ("The outage in Vell lasted 14 hours.", "duration"),
        ("Orvane Steel paid 80 million crowns for Halmo.", "amount"),
        ("Ada Lorn received 41,210 votes in the final count.", "votes"),
        ("Dunmar has a population of 48,000.", "population"),
    ),
    ignore=(
        "Bus line six runs past the test hall.",
        "The Dunmar fire killed seven people.",
        "The director of Norrail, Ada Lorn, announced 900 job cuts.",
        "The decision weighs on 400 employees.",
        "Pride has its price.",
        "She sold 14 of them.",
        "Does Dunmar have 48,000 inhabitants?",
    ),
)
