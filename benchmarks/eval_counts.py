"""How often the quantity that stands by a known count is read as that count.

usage: eval_counts.py BENCH [--list]

BENCH is a folder with any of: `breaking_nli/numbers.jsonl` (two sentences that differ in a number),
`gva_semeval2018t5` and `rl_ie_shootings` (news with the number of killed and injured). A count is
looked for as its figures or its word right before what it counts; it is read right if a quantity
that holds that word has exactly this value, or an interval with it inside.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from factcheck import find_quantities

WORDS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
VALUES = {word: n for n, word in enumerate(WORDS)} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "hundreds": 200,
    "thousand": 1000,
    "dozen": 12,
}
COUNTED = (
    r"(?:other |more |young |adult |innocent )?(?:people|persons?|men|women|man|woman|victims?|"
    r"children|boys?|girls?|teens?|teenagers?|students?|others?|officers?|"
    r"killed|dead|shot|wounded|injured|hurt|were (?:killed|shot|wounded|injured|hurt))\b"
)


class Count(NamedTuple):
    """A count and where it stands."""

    text: str
    start: int
    end: int
    value: int


def replaced(folder: Path) -> Iterator[Count]:
    """The numbers in which two sentences differ."""
    path = folder / "breaking_nli" / "numbers.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        row = json.loads(line)
        one, other = row["sentence1"], row["sentence2"]
        parts = re.findall(r"\w+|\W", one), re.findall(r"\w+|\W", other)
        matcher = SequenceMatcher(None, *parts, autojunk=False)
        for tag, low, high, low2, high2 in matcher.get_opcodes():
            if tag != "equal":
                yield from _number(one, parts[0], low, high)
                yield from _number(other, parts[1], low2, high2)


def _number(text: str, parts: list[str], low: int, high: int) -> Iterator[Count]:
    told = "".join(parts[low:high])
    value = int(told) if told.isdecimal() else VALUES.get(told.lower())
    if value is not None:
        start = sum(map(len, parts[:low]))
        yield Count(text, start, start + len(told), value)


def incidents(folder: Path) -> Iterator[Count]:
    """The counts of killed and injured that stand before people in the texts."""
    root = folder / "gva_semeval2018t5"
    if not root.exists():
        return
    golds = (root / "incidents_gold_dev.jsonl").read_text(encoding="utf-8").splitlines()
    counts = {}
    for line in golds:
        row = json.loads(line)
        counts[row["incident_id"]] = {row["num_killed"], row["num_injured"]}
    for line in (root / "docs_dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = f"{row['title']}\n\n{row['content']}"
        yield from _told(text, counts.get(row["incident_id"], set()))


def shootings(folder: Path) -> Iterator[Count]:
    """The same in the tagged headlines and texts."""
    for path in sorted((folder / "rl_ie_shootings").glob("*.tag")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for head, body in zip(lines[::2], lines[1::2], strict=False):
            killed, wounded = (_figures(part) for part in head.split(",")[:2])
            words = re.sub(r"_\w*(?= |$)", "", body)
            yield from _told(words, {n for n in (killed, wounded) if n is not None})


def _figures(part: str) -> int | None:
    part = part.strip().lower()
    return int(part) if part.isdecimal() else VALUES.get(part)


def _told(text: str, counts: set[int]) -> Iterator[Count]:
    for value in sorted(count for count in counts if count > 0):
        word = rf"|{WORDS[value]}" if value < len(WORDS) else ""
        pattern = rf"(?<![\w.,$-])({value}{word}) {COUNTED}"
        for match in re.finditer(pattern, text, re.IGNORECASE):
            yield Count(text, match.start(1), match.end(1), value)


def read_right(count: Count) -> bool:
    """Whether a quantity that holds the word has the value."""
    return any(
        one.start <= count.start
        and one.end >= count.end
        and (one.low is None or one.low <= Decimal(count.value))
        and (one.high is None or one.high >= Decimal(count.value))
        for one in find_quantities(count.text)
    )


def main() -> None:
    """Print the share for each set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--list", action="store_true", help="print what is not read right")
    options = parser.parse_args()
    for name, counts in (
        ("pairs with another number", replaced(options.bench)),
        ("killed and injured in incidents", incidents(options.bench)),
        ("killed and wounded in shootings", shootings(options.bench)),
    ):
        total = right = 0
        for count in counts:
            total += 1
            good = read_right(count)
            right += good
            if options.list and not good:
                print(repr(count.text[max(0, count.start - 60) : count.end + 60]), count.value)
        print(f"{name}: {right} of {total}: {right / max(total, 1):.3f}")


if __name__ == "__main__":
    main()
