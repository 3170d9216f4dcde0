"""Deaths and injuries that no clause tells: numbers, nouns, and that there were none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.extract.clauses.phrases import OBJECT
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.casualties.fact import Fact
from factcheck.extract.events.casualties.people import People, people, plain
from factcheck.extract.events.casualties.victims import listed_from
from factcheck.extract.events.reading import Reading
from factcheck.extract.quantities import QuantityMention
from factcheck.extract.quantities.counted import PEOPLE
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.values import Quantity

_NOBODY = re.compile(
    r"\b(?:no(?: |-)one|nobody|no people|no other)\s+(?:was|were|is|has been|have been)\s+(?:reported\s+)?"
    r"(?P<hurt>hurt|injured|wounded)\b"
    r"|\bno (?:reported )?(?P<none>injuries|deaths|fatalities|casualties)\b"
    r"|\bno one (?:was|were) (?P<killed>killed)\b|\bno reports of (?P<reported>injuries|deaths)\b",
    re.IGNORECASE,
)
_DEATH_OF = re.compile(
    r"\b(?:deaths?|killings?|murders?|slayings?|fatal \w+|homicides?|lives|(?:claim\w*|took|taken) the life|bod(?:y|ies)) of (?=\w)",
    re.IGNORECASE,
)
_FATALLY = re.compile(r"\b(?:one|1)(?: of them)?,? fatally\b", re.IGNORECASE)
_INCLUDING = re.compile(r"(?: \w+)?, (?:including|among them) [^,.;:\n]{1,60},")
_CONDITION = re.compile(
    r"(?: \w+)?,? in (?:\w+,? (?:but |and ))?(?:critical|serious|grave|stable|fair) condition\b",
    re.IGNORECASE,
)
_MULTIPLE = re.compile(
    r"\b(double|triple|quadruple|quintuple) (?:homicide|murder|slaying|killing|fatal)",
    re.IGNORECASE,
)
_DEAD = re.compile(r"\b(?:(?:shot|found) )?dead\b", re.IGNORECASE)
_MURDERS = ("killing", "murder", "slaying", "homicide")
_TIMES_OF = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
_PARENT = re.compile(
    r"\b(?:father|mother|parent|dad|mom|mum|grandmother|grandfather) of $", re.IGNORECASE
)
_FIRED = re.compile(
    r"s\b| (?:was|were)? ?(?:fired|rang|heard|glass|gun|dead|and killed|to death|clock|by)"
)
_TOLD = lexicon.DEAD | lexicon.INJURED | lexicon.STRUCK
_VERBS = words(
    """
was were are is be been have has had said who when after as the of with by in on at for from
to a an his her their suspects charged arrested
"""
)


def counts(
    reading: Reading, sentences: Sequence[int], taken: Sequence[tuple[str, Span]]
) -> Iterator[Fact]:
    """Every such statement of some sentences that does not lie in one of some spans."""
    for number in sentences:
        span = reading.prose.sentences[number]
        yield from _numbers(reading, span, taken)
        yield from _nouns(reading, span)
        yield from _states(reading, span, taken)
        yield from _nobody(reading, span)


def _numbers(reading: Reading, span: Span, taken: Sequence[tuple[str, Span]]) -> Iterator[Fact]:
    """Numbers with what befell the counted: "2 dead, 3 injured", "leaving four people dead"."""
    for one in reading.quantities_in(*span):
        if one.kind not in ("count", "range") or one.quantity is None or one.low == 0:
            continue
        befell = _befell(reading.text, one)
        if befell is None:
            continue
        kind, start, end = befell
        if any(told == kind and first <= one.start < last for told, (first, last) in taken):
            continue
        who = _counted(reading, one, start)
        if who is not None:
            yield Fact(kind, who, reading.clause_at(one.start), (one.start, end))


def _befell(text: str, one: QuantityMention) -> tuple[str, int, int] | None:
    """What befell those whom a number counts, and where the word for it stands."""
    condition = _CONDITION.match(text, one.end)
    if condition is not None and (one.unit == "people" or not one.noun):
        return "injuries", one.end, condition.end()
    aside = _INCLUDING.match(text, one.end)
    behind = aside.end() if aside else one.end
    after = text[behind : behind + 40].lower()
    if after.startswith(" y/o") or _PARENT.search(text, max(0, one.start - 16), one.start):
        return None
    said = re.split(r"[,.;:\n]| and ", after)[0].replace("-", " ").split()[:4]
    word = next((word for word in said if word in _TOLD), None)
    if not lexicon.SUPPOSED.isdisjoint(said[: said.index(word) if word else None]):
        return None
    if word is None or not _close(said[: said.index(word)]):
        if not said or said[0] not in lexicon.FATAL:
            return None
        word = said[0]
    if one.unit != "people" and (one.unit != "count" or (one.noun and word != said[0])):
        return None
    if word in lexicon.STRUCK and (one.low or 0) < 2:
        return None
    if word in lexicon.STRUCK and not lexicon.FATAL.isdisjoint(said):
        word = "fatally"
    if word in lexicon.STRUCK and _FIRED.match(after, after.index(word) + len(word)):
        return None
    kind = "deaths" if word in lexicon.DEAD | lexicon.FATAL else "injuries"
    start = behind + max(after.find(word), 0)
    return "shot" if word in lexicon.STRUCK else kind, start, start + len(word)


def _counted(reading: Reading, one: QuantityMention, stop: int) -> People | None:
    """A number, with what a list counts before it: "2 adults, six children"."""
    start = listed_from(reading, one.start, one.end)
    if start < one.start:
        return people(reading, (start, max(one.end, stop - 1)))
    value = one.quantity
    others = "other" in reading.text[one.start : one.end + 8].lower()
    return None if value is None else plain(value.model_copy(update={"unit": "people"}), others)


def _close(between: list[str]) -> bool:
    """Whether words between a number and what befell the counted only say who they are."""
    strange = [word for word in between if word not in PEOPLE and not word.endswith("ly")]
    return len(strange) < 2 and _VERBS.isdisjoint(strange)


def _nouns(reading: Reading, span: Span) -> Iterator[Fact]:
    """Deaths that a noun names: "the shooting death of a clerk", "a triple homicide"."""
    words = reading.prose.words
    for match in _DEATH_OF.finditer(reading.text, *span):
        first = words.first_at(match.end())
        found = OBJECT.match(words.classes, first, words.end_at(span[1]))
        if found is None or "attempted" in match.group().lower():
            continue
        victims = words.starts[first], words.ends[found.end() - 1]
        who = people(reading, victims)
        if who is not None:
            by_somebody = match.group().lower().startswith(_MURDERS)
            yield Fact("deaths", who, None, (match.start(), victims[1]), by_somebody=by_somebody)
    for match in _FATALLY.finditer(reading.text, *span):
        one = plain(Quantity(low=1, high=1, unit="people"))
        yield Fact("deaths", one._replace(part=True), None, match.span())
    for match in _MULTIPLE.finditer(reading.text, *span):
        times = _TIMES_OF[match[1].lower()]
        many = Quantity(low=times, high=times, unit="people")
        yield Fact("deaths", plain(many), None, match.span(), by_somebody=True)


def _states(reading: Reading, span: Span, taken: Sequence[tuple[str, Span]]) -> Iterator[Fact]:
    """One person told to be dead without a verb, as headings do: "Teen dead after crash"."""
    words = reading.prose.words
    for match in _DEAD.finditer(reading.text, *span):
        at = words.first_at(match.start())
        start = words.starts[at - 1] if at else 0
        said = words.lower[at - 1] if at else ""
        if said not in lexicon.ONE_PERSON and not said.endswith("year-old"):
            continue
        if at > 1 and words.classes[at - 2] == "#":
            continue
        if any(kind == "deaths" and one <= start < end for kind, (one, end) in taken):
            continue
        start = listed_from(reading, start, match.start())
        who = people(reading, (start, words.ends[at - 1]))
        if who is not None:
            yield Fact("deaths", who, None, (start, match.end()))


def _nobody(reading: Reading, span: Span) -> Iterator[Fact]:
    """That nobody died or was hurt."""
    none = Quantity(low=0, high=0, unit="people")
    for match in _NOBODY.finditer(reading.text, *span):
        if reading.text.startswith((" else", " other"), match.start() + 6):
            continue
        told = (match["hurt"] or match["none"] or match["killed"] or match["reported"]).lower()
        who = plain(none)
        kinds = ["injuries"] if told in ("hurt", "injured", "wounded", "injuries") else ["deaths"]
        if told == "casualties":
            kinds = ["deaths", "injuries"]
        for kind in kinds:
            yield Fact(kind, who, None, match.span())
