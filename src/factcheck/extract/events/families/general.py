"""What any verb says of a name with a number or a date, where it can be read with certainty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.events.family import Family
from factcheck.extract.events.phrases import Phrase, certain, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.quantities import QuantityMention, qualifiers
from factcheck.extract.wordlists import words
from factcheck.units import unit_of

_BY_VERB = {
    "weigh": ("mass", "mass"), "cost": ("price", "money"), "last": ("duration", "time"),
    "measure": ("length", "length"), "attend": ("attendance", "people"),
}  # fmt: skip
_BY_NOUN = {
    "revenue": "revenue", "revenues": "revenue", "sales": "revenue", "turnover": "revenue",
    "profit": "profit", "profits": "profit", "earnings": "profit", "loss": "profit",
    "income": "profit", "population": "population", "inhabitants": "population",
    "capacity": "capacity", "seats": "capacity", "votes": "votes", "stake": "share",
    "share": "share", "arrests": "arrests", "spectators": "attendance", "magnitude": "magnitude",
    "unemployment": "percentage", "inflation": "percentage", "turnout": "percentage",
}  # fmt: skip
_BY_DIMENSION = {"area": "area", "speed": "speed", "temperature": "temperature"}
_MONEY = words("pay invest spend raise fine earn donate cost award lend owe borrow allocate buy")
_NOT_COUNTED = words("year years month months week weeks day days hour hours minute minutes time "
    "times season seasons").union(words("thing things way ways reason reasons percent"))  # fmt: skip
_REASON = re.compile(
    r"\b(?:because of|because|due to|in response to|citing|owing to|thanks to|on account of)\s(?=\w)",
    re.IGNORECASE,
)
_STOP = re.compile(r"[,.;:\n”]")
_LONGEST = 120
"""How many characters a reason may have."""
_TOLD = words("say tell be have do")


def extract(reading: Reading) -> Iterator[Told]:
    """Numbers in the object of a verb, and reasons."""
    for index, clause in enumerate(reading.clauses):
        if not reading.told(clause.sentence):
            continue
        yield from _numbers(reading, index, clause)
    yield from _reasons(reading)


def _numbers(reading: Reading, index: int, clause: Clause) -> Iterator[Told]:
    if clause.verb.modal is not None or reading.passive(index):
        return
    inside = reading.quantities_in(clause.verb.end, reading.reach(index))
    if not inside:
        return
    subject = reading.subject(index)
    named = phrase(reading, subject) if subject else None
    if named is None or not named.definite:
        return
    sure = certain(reading, named)
    for one in inside:
        told = _number(reading, index, clause, named, one)
        if told and (sure or told.predicate != "count"):
            yield told
            return


def _number(
    reading: Reading, index: int, clause: Clause, named: Phrase, one: QuantityMention
) -> Told | None:
    value = one.quantity
    if value is None or one.kind in ("age", "ordinal", "score", "range", "ratio", "change-by"):
        return None
    found = _predicate(reading, clause, named, one)
    if found is None:
        return None
    predicate, scope = found
    if not named.named and predicate not in ("percentage",):
        return None
    told = qualifiers(one)
    scope = tuple({**told.scope, **dict(scope)}.items())
    span = (min(named.span[0], clause.verb.start), max(one.end, clause.verb.end))
    gist = f"{named.names[0]}: {predicate} {value}{_counted(scope)}."
    return Told(predicate, index, span, named.names, None, value, scope, None, gist)


def _counted(scope: tuple[tuple[str, str], ...]) -> str:
    of = dict(scope).get("of")
    return f" {of}" if of else ""


def _predicate(
    reading: Reading, clause: Clause, named: Phrase, one: QuantityMention
) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """What a number is, by the verb, the noun near it, or its unit."""
    lemma = clause.verb.lemma
    dimension = unit_of(one.unit).dimension
    money = one.kind == "money"
    around = reading.text[clause.verb.end : one.start].lower().split()[-4:]
    near = [*around, (one.noun or ""), *reading.text[one.end : one.end + 24].lower().split()[:2]]
    noun = next((_BY_NOUN[word] for word in near if word in _BY_NOUN), None)
    if noun is None and lemma in ("be", "stand", "rise", "fall", "reach"):
        noun = _BY_NOUN.get(named.head)
    if lemma in _BY_VERB and (money or dimension == _BY_VERB[lemma][1]):
        return _BY_VERB[lemma][0], ()
    if noun and one.kind not in ("change-to", "change-from"):
        return noun, ()
    if money and lemma in _MONEY:
        return "amount", (("basis", lemma),)
    if dimension in _BY_DIMENSION:
        return _BY_DIMENSION[dimension], ()
    direct = clause.object is not None and clause.object[0] <= one.start < clause.object[1]
    exact = one.low == one.high and reading.text[one.end : one.end + 1] not in "-–‑"
    if one.kind == "count" and exact and one.noun and one.noun not in _NOT_COUNTED and direct:
        if lemma in _TOLD and lemma != "have":
            return None
        return "count", (("of", one.noun), ("act", lemma))
    return None


def _reasons(reading: Reading) -> Iterator[Told]:
    """Why somebody does something: "because of", "in response to"."""
    prose = reading.prose
    for match in _REASON.finditer(reading.text):
        number = prose.sentence_at(match.start())
        if not reading.told(number) or _verbal(reading, match):
            continue
        end = min(prose.sentences[number][1], match.end() + _LONGEST)
        stop = _STOP.search(reading.text, match.end(), end)
        last = stop.start() if stop else end
        at = reading.clause_at(match.start())
        opens = not reading.text[prose.sentences[number][0] : match.start()].strip(" \"“‘'")
        if at is None or (opens and stop is not None and stop.group() == ","):
            at = reading.clause_at(min(last + 2, prose.sentences[number][1] - 1))
        value = " ".join(reading.text[match.end() : last].split())
        found = _who(reading, at, match.start()) if at is not None else None
        if found is None or not value:
            continue
        at, named = found
        scope = (("act", reading.clauses[at].verb.lemma),)
        gist = f"{named.names[0]} gives a reason: {value}."
        span = (match.start(), last)
        yield Told("reason", at, span, named.names, None, value, scope, None, gist)


def _who(reading: Reading, at: int, start: int) -> tuple[int, Phrase] | None:
    """Whose reason it is: who does what the clause, or one that it depends on, says."""
    clauses = reading.clauses
    for _ in range(4):
        clause = clauses[at]
        if clause.verb.start < start or clause.parent is None:
            subject = reading.subject(at)
            named = phrase(reading, subject) if subject else None
            if named is not None and named.named and certain(reading, named):
                return at, named
        above = reading.parent(at)
        if above is None:
            return None
        at = above
    return None


def _verbal(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "due to" says what is to come: "due to open"."""
    following = reading.prose.words.first_at(match.end())
    return reading.prose.words.classes[following] in "vb" and match.group().startswith("due")


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
        ("The operator Norrail cut night trains because of rising fuel prices.", "reason"),
    ),
    ignore=(
        "Bus line six runs past the test hall.",
        "The decision weighs on 400 employees.",
        "Pride has its price.",
        "She sold 14 of them.",
        "Does Dunmar have 48,000 inhabitants?",
    ),
)
