"""How often `find_times` agrees with the English date specs of Microsoft Recognizers-Text.

usage: eval_recognizers.py SPECS [--list]

SPECS is the folder `DateTime/English` of the specs, with DateParser.json and
DatePeriodParser.json. Each resolved value is read as an interval of days (their ends are
exclusive); a case agrees if the future or the past resolution has the same days as the hull of
what was found within the text of the case.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from factcheck import TimeExpression, find_times

FILES = ("DateParser.json", "DatePeriodParser.json")
# What a case says, and the convention in which we differ from the specs.
DIFFERENT = {
    r"^(for )?(the )?(\d+|second|twenty second|thirty)$": "a bare number is no date",
    r"^\d+[-./, ]+\d+([-./, ]+\d+)?( |$)": "figures alone are no date, or one of two dates",
    r"tmrw|[a-z]\d|\d[a-z]+\d|\d(year|month)": "spelling of chats",
    r"week \d|year \d{3}$": "numbered weeks and short years are no dates",
    r"\b(same|that)\b|^the (day|week)$": "an antecedent is needed",
    r"(day|week|month|year|decade)s? (ago|back|later|hence|from)": "longer units are calendar units",
    r"\bin (\d+|a|few|\w+) (weeks|months|years)": "longer units are calendar units",
    r"\b(past|last|previous) (\d+|few|\w+) ?\w+s": "the past units end with the day of publication",
    r"\b(next|coming|following) (\d+|few|\w+) \w+s": "the next units begin with the day of publication",
    r"within|\bfor \d|starting": "a length alone is no date",
    r"\b(early|mid|late|beginning|start|end|middle)\b": "early, mid and late are thirds",
    r"\brest\b": "the rest of a unit is the unit",
    r"\b(summer|spring|fall|autumn|winter)\b": "seasons are meteorological",
    r"^next (sun|fri)|from next friday": "next Friday is the nearest coming one",
    r"\blast sept\b": "last September is the nearest past one",
    r"business days|sundays": "counts of weekdays are no dates",
}


class Case(NamedTuple):
    """One expected value."""

    text: str
    part: str
    reference: str
    readings: frozenset[tuple[date, date]]


def cases(folder: Path) -> Iterator[Case]:
    """The cases that have resolved dates."""
    for name in FILES:
        for case in json.loads((folder / name).read_text(encoding="utf-8-sig")):
            reference = (case.get("Context") or {}).get("ReferenceDateTime", "2016-11-07")[:10]
            for result in case["Results"]:
                readings = frozenset(_readings(result.get("Value") or {}))
                if readings:
                    yield Case(case["Input"], result["Text"], reference, readings)


def _readings(value: dict[str, Any]) -> Iterator[tuple[date, date]]:
    for side in ("FutureResolution", "PastResolution"):
        told = value.get(side) or {}
        if "date" in told and told["date"] > "0001-01-01":
            day = date.fromisoformat(told["date"])
            yield day, day
        elif "startDate" in told and "endDate" in told and told["startDate"] > "0001-01-01":
            start, end = (date.fromisoformat(told[key]) for key in ("startDate", "endDate"))
            yield start, max(end - timedelta(1), start)
            # Where both ends are named ("from 4 to 22"), theirs is the last day.
            yield start, end


def answer(case: Case) -> tuple[date | None, date | None] | None:
    """The hull of what is found within the case."""
    start = case.text.lower().find(case.part.lower())
    found: list[TimeExpression] = [
        one
        for one in find_times(case.text, published=case.reference)
        if one.start < start + len(case.part) and one.end > start and one.interval
    ]
    if not found:
        return None
    intervals = [one.interval for one in found if one.interval]
    lows, highs = [one.earliest for one in intervals], [one.latest for one in intervals]
    low = None if None in lows else min(low for low in lows if low)
    high = None if None in highs else max(high for high in highs if high)
    return low, high


def difference(part: str) -> str | None:
    """The convention that a case turns on and that we do not share."""
    return next((why for said, why in DIFFERENT.items() if re.search(said, part.lower())), None)


def _inclusive(case: Case, found: tuple[date | None, date | None] | None) -> str | None:
    """Whether only the last month or year of a range is in question."""
    longer = any(
        found and found[0] == low and found[1] and 0 < (found[1] - high).days <= 366
        for low, high in case.readings
    )
    return "a range holds its last month or year" if longer else None


def main() -> None:
    """Print the shares, and what does not agree by class."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("specs", type=Path)
    parser.add_argument("--list", action="store_true", help="print each case that does not agree")
    options = parser.parse_args()
    total, agreed, shared = 0, 0, 0
    classes: Counter[str] = Counter()
    for case in cases(options.specs):
        total += 1
        found = answer(case)
        if found in case.readings:
            agreed, shared = agreed + 1, shared + 1
            continue
        why = difference(case.part) or _inclusive(case, found)
        shared += why is None
        classes[why or ("not found" if found is None else "other days")] += 1
        if options.list and (why is None):
            expected = " or ".join(sorted(map(_shown, case.readings)))
            print(f"{case.text!r} ({case.reference}): {_shown(found)}, not {expected}")
    print(f"{total} cases: {100 * agreed / total:.1f} % agree")
    print(f"{shared} whose convention is ours: {100 * agreed / shared:.1f} % agree")
    for why, count in classes.most_common():
        print(f"{count:5} {why}")


def _shown(found: tuple[date | None, date | None] | None) -> str:
    return "nothing" if found is None else f"{found[0]}/{found[1]}"


if __name__ == "__main__":
    main()
