"""Whether a number beside a verb says something else than the verb seems to."""

from __future__ import annotations

import re

from factcheck.extract.clauses import Clause
from factcheck.extract.events.reading import Reading
from factcheck.extract.quantities import QuantityMention
from factcheck.extract.wordlists import words
from factcheck.units import unit_of

_PAYING = words("pay offer cost fine invest spend earn owe borrow lend donate")
_CARRYING = _PAYING | {"take", "put"}
_PUNISHING = words("fine sentence jail")
_EXTENTS = words("long tall wide deep high thick away old")
_VAGUE = re.compile(
    r"(?!.*(?:\d|dozen|hundred|thousand|[mb]illion)).*\b(?:several|some|few|couple|handful)\b",
    re.IGNORECASE | re.DOTALL,
)
_ONE = re.compile(r"(?:an?|one|another|a single|the first)\b", re.IGNORECASE)
_RECORDING = words("report record confirm win have")
"""Verbs with which one, or several, is a number worth telling."""
_SUMS = words(
    "total amount figure number average sum cost world percentage rate equivalent ability"
)
"""What says nothing unless one is told of what."""
_NO_NOUNS = words("minutes hours days weeks months years seconds moments dates possibilities steps "
    "strategies issues reasons ways things times ends sides possibility options prophecies", )  # fmt: skip
_FROM = words(
    "from of off away south north east west southwest southeast northwest northeast beyond outside"
)
"""Where a distance is told to or from: "at 58 km south of Vell"."""
_ASIDE = words("mind inside left aside ahead")
SPANS = frozenset(("s", "min", "h", "d", "week", "month", "year"))
"""Units of a span of time."""
_JOINED = re.compile(r"\s*(?:and|or|to|through|until)\b")


def misread(reading: Reading, index: int, one: QuantityMention) -> bool:
    """Whether a number says something else than its verb seems to, or nothing by itself."""
    clause = reading.clauses[index]
    words_, lemma = reading.prose.words, clause.verb.lemma
    at = words_.first_at(one.end)
    following, letter = words_.lower[at : at + 1], words_.classes[at : at + 1]
    if reading.text[one.end : one.end + 1] in "-–‑" or "-" in one.text:
        return True  # "a two-month supply"
    if after_passive(reading, index) and not reading.passive(index):
        return True
    if lemma == "be" and one.kind != "money" and _EXTENTS.isdisjoint(following):
        return True
    if lemma in _CARRYING and one.kind == "count":
        return True  # "pay eight families", "take nine pupils to Vell"
    if lemma in _PUNISHING and not reading.passive(index):
        return True  # a headline: "Castrian fined 300 crowns"
    share = unit_of(one.unit).dimension == "share"
    if (one.kind == "percentage" and letter == "n") or (share and lemma == "report"):
        return True  # "reported an 18 percent rise in sales"
    if lemma in ("make", "number") and letter == "f":
        return True
    if lemma == "have" and not _ASIDE.isdisjoint(words_.lower[at : at + 3]):
        return True  # "has two dates in mind"
    length = unit_of(one.unit).dimension == "length"
    if length and not _FROM.isdisjoint(words_.lower[at : at + 2]) and lemma in ("put", "be", "hit"):
        return True
    if lemma == "take" and one.unit in SPANS and letter == "t":
        return True  # "takes 30 days to orbit it"
    return vague(one, lemma) or _impersonal(reading, clause, one)


def vague(one: QuantityMention, lemma: str) -> bool:
    """Whether a number is none: "several weeks", "one end"; or counts what is nothing by itself."""
    if _VAGUE.match(one.text) or (one.low == one.high == 1 and _ONE.match(one.text)):
        return (
            one.kind != "count"
            or not (one.low == one.high or one.low == 3)
            or lemma not in _RECORDING
        )
    noun = one.noun or ""
    return one.kind == "count" and (noun in _NO_NOUNS or noun.endswith("ed"))


def empty(name: str) -> bool:
    """Whether a name says nothing without what it is of: "the net total"."""
    return name.lower().split(" in ")[0].rpartition(" ")[2] in _SUMS


def after_passive(reading: Reading, index: int) -> bool:
    """Whether a verb goes on with a passive: "was found guilty and sentenced to nine years"."""
    before = reading.clauses.before(index) if reading.coordinated(index) else None
    return before is not None and before.verb.voice == "passive"


def _impersonal(reading: Reading, clause: Clause, one: QuantityMention) -> bool:
    """Whether nobody does it: "it takes 52 months to build one"."""
    bare = clause.subject is not None and reading.text[slice(*clause.subject)].lower() == "it"
    timed = one.unit in SPANS and clause.verb.lemma == "take"
    return bare and (timed or clause.verb.lemma == "be")


def shared(reading: Reading, index: int, end: int) -> bool:
    """Whether a number belongs to two times together: "made two trips in March and June"."""
    found = reading.times.within(end, reading.reach(index))
    if not found or found[0].bound == "between":
        return False
    return len(found) > 1 and bool(
        _JOINED.fullmatch(reading.text[found[0].end : found[1].start].rstrip())
    )
