"""How often `find_quantities` agrees with the English number specs of Microsoft Recognizers-Text.

usage: eval_quantities.py SPECS [--list]

SPECS is the folder of the specs, with `Number/English` and `NumberWithUnit/English`. A case is one
expected value; it agrees if a quantity that overlaps its words holds the value, or has the ends of
its interval, and the unit where the case has one. A text where nothing is expected agrees if
nothing is found.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

from factcheck import QuantityMention, find_quantities
from factcheck.units import unit_of

FILES = {
    "Number/English": "NumberModel NumberRangeModel OrdinalModel PercentModel",
    "NumberWithUnit/English": "AgeModel CurrencyModel DimensionModel TemperatureModel",
}
# What a case says, and the convention in which we differ from the specs.
DIFFERENT = {
    r"\d+\.\d+\.\d+\.\d|\d/\d+/\d|phone|nrs?\.|SCP": "figures of dates, addresses, phones and lists are no quantities",
    r"\^|\d[ex][+-]?\d|x10": "powers are no prose",
    r" over (\d|one|three|twenty)": "one over three is no prose",
    r"(first|fifth|third|fourth)s?\??$|fifths|eighths|trillionth|hundredths|three fifths": "improper and large fractions are no prose",
    r"\b(last|next|previous|current|penultimate|antepenultimate)\b": "relative positions are no quantities",
    r"\b\d,\d\b|\d\.\d{3},|\d,\d\.": "a decimal comma is left out, not guessed",
    r"half million$|quarter million$|three quarters million": "a half million behind a billion is no prose",
    r"- \d| 0000| [kGM]$|\bG$|^10G|dzs|dozs|dozens$|\bmb$|10 \"|picometer|\b2 pm": "spellings of chats and of programs",
    r"or equal (than|to)|larger than twenty and": "comparisons of programs",
    r"the (tenth|fifteenth)|Nineth": "ranges of places and misspellings",
    r"about five hundred|about more": "a hedge before a bound widens it",
    r"[(\[{<]kg": "units in brackets",
    r"\d ?dm\b|meters per milli|/milli|/ms|\drad|turns?$": "units that English news does not use",
    r"in 2008": "a range beside a year is a range",
    r"farenheit|celcius|centigrate|deg\. ": "misspelt units",
    r"mao|kuai|元|sen 100|ரூ|satoshi|penny": "coins and signs that English news does not use",
    r"\bM(USD|EUR|GBP|AUD)\b|USD million|dollar 22": "currency codes between number and million",
    r"(dollars?|USD|\$) ?(and )?(\d+|one|two|fifty|forty five)\b|100 and fifty": "cents without their name",
    r"10 \$ 30|USD 25|17 USD": "cents without their name",
}


class Case(NamedTuple):
    """One expected value, or none."""

    text: str
    part: str
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    model: str


def cases(folder: Path) -> Iterator[Case]:
    """The cases of all files."""
    for place, names in FILES.items():
        for name in names.split():
            path = folder / place / f"{name}.json"
            for case in json.loads(path.read_text(encoding="utf-8-sig")):
                if not case["Results"]:
                    yield Case(case["Input"], "", None, None, None, name)
                for result in case["Results"]:
                    told = _case(case["Input"], result, name)
                    if told:
                        yield told


def _case(text: str, result: dict[str, Any], model: str) -> Case | None:
    resolution = result.get("Resolution") or {}
    value = resolution.get("value")
    unit = resolution.get("isoCurrency") or resolution.get("unit")
    if value is None or value == "null":
        return Case(text, result["Text"], None, None, unit or "", model)
    ends = re.fullmatch(r"[\[(](\S*?),(\S*?)[\])]", value)
    try:
        if ends:
            low, high = (Decimal(end) if end else None for end in ends.groups())
        else:
            low = high = Decimal(value.rstrip("%"))
    except InvalidOperation:
        return Case(text, result["Text"], None, None, unit or "", model)
    return Case(text, result["Text"], low, high, unit, model)


def agrees(case: Case) -> bool:
    """Whether what is found within the words of the case says the same."""
    found = find_quantities(case.text)
    if not case.part:
        return not any(one.kind in _KINDS.get(case.model, ()) for one in found)
    start = case.text.lower().find(case.part.lower())
    near = [one for one in found if one.start < start + len(case.part) and one.end > start]
    return any(_same(case, one) for one in near)


def _same(case: Case, one: QuantityMention) -> bool:
    if case.model == "PercentModel" and one.unit != "percent":
        return False
    if case.model in ("CurrencyModel", "DimensionModel", "TemperatureModel", "AgeModel"):
        told = (case.unit or "").lower()
        named = _NAMES.get(told) or (
            case.unit if case.unit in ("C", "F") or told.upper() == case.unit else told
        )
        if case.model == "DimensionModel" and told in ("pound", "ton"):
            # Which pound or ton is meant is open, unless the text says more.
            named = one.unit if one.unit in ("pounds", "lb", "tons", "t") else "kg"
        if not named or unit_of(named).dimension != unit_of(one.unit).dimension:
            return False
        size = unit_of(named).factor / unit_of(one.unit).factor
    else:
        size = Decimal(1)
    if case.low != case.high:
        return (case.low, case.high) == (one.low, one.high)
    if case.low is None:
        return False
    value = case.low * size
    slack = abs(value) / 10**9
    return (one.low is None or one.low - slack <= value) and (
        one.high is None or value <= one.high + slack
    )


_KINDS = {
    "NumberModel": ("count", "range"),
    "NumberRangeModel": ("range",),
    "OrdinalModel": ("ordinal",),
    "PercentModel": ("percentage",),
    "AgeModel": ("age",),
    "CurrencyModel": ("money",),
    "DimensionModel": ("measure",),
}
_NAMES = {
    "dollar": "USD",
    "united states dollar": "USD",
    "euro": "EUR",
    "pound": "GBP",
    "cent": "cents",
    "franc": "francs",
    "pence": "pence",
    "rupee": "INR",
    "degree": "degrees",
    "mile per hour": "mph",
    "kilometer per hour": "km/h",
    "ton": "tons",
    "age": "year",
    "canadian dollar": "CAD",
    "australian dollar": "AUD",
    "finnish markka": "FIM",
    "hong kong dollar": "HKD",
    "netherlands guilder": "NLG",
    "peseta": "ESP",
    "chinese yuan": "CNY",
    "japanese yen": "JPY",
    "swiss franc": "CHF",
    "bitcoin": "BTC",
}


def difference(case: Case) -> str | None:
    """The convention that a case turns on and that we do not share."""
    if case.part and case.low is None:
        return "a unit without a number is no quantity"
    return next(
        (why for said, why in DIFFERENT.items() if re.search(said, case.part or case.text)),
        next((why for said, why in DIFFERENT.items() if re.search(said, case.text)), None),
    )


def main() -> None:
    """Print the shares, and what does not agree by class."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("specs", type=Path)
    parser.add_argument("--list", action="store_true", help="print each case that does not agree")
    options = parser.parse_args()
    total, agreed = 0, 0
    classes: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for case in cases(options.specs):
        total += 1
        if agrees(case):
            agreed += 1
            continue
        why = difference(case)
        classes[why or "missed"] += 1
        if why is None:
            missed[case.model] += 1
            if options.list:
                found = [
                    (one.text, f"{one.low},{one.high}", one.unit)
                    for one in find_quantities(case.text)
                ]
                print(
                    f"{case.model}: {case.text[:90]!r} {case.part!r} {case.low},{case.high} {case.unit}: {found}"
                )
    shared = agreed + classes["missed"]
    print(f"{total} cases: {100 * agreed / total:.1f} % agree")
    print(f"{shared} whose convention is ours: {100 * agreed / shared:.1f} % agree")
    for why, count in (*classes.most_common(), *missed.most_common()):
        print(f"{count:5} {why}")


if __name__ == "__main__":
    main()
