"""How fast `find_times` reads prose and input made to be slow, beside dateparser's search.

The prose is made up, with a time about every 60 words; the bound is 3 MB/s. Each adversarial
text is read at 1, 2, 4 and 8 times its length: eight times the length may take at most
twelve times as long. Exits 1 beyond a bound.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from importlib import import_module

from factcheck import find_times
from timing import outgrows, seconds

search: Callable[..., object] = import_module("dateparser.search").search_dates
PUBLISHED = "2021-03-04"
BOUND = 3.0
GROWTH = 12.0

TIMED = (
    "The harbour board approved the second pier on 14 March 2019.",
    "Ada Lorn resigned two weeks ago, the mayor's office said.",
    "The mill will reopen by the end of May after repairs to its roof.",
    "Ticket prices rose last year, and the company expects no change this year.",
    "The vote is due on Tuesday at 5 p.m. in the old town hall.",
)
PLAIN = (
    "A spokesman for the ferry line declined to say how many passengers were on board.",
    "Residents near the quarry have complained about dust, noise and heavy lorries.",
    "The board owns 1,250 shares in the company, worth $3.4 million at current prices.",
    "Officials said the report would be examined by the council and then by the courts.",
    "Critics call the plan expensive, while its supporters say it may bring work to the town.",
    "He added that the new owner had promised to keep all of the staff in their jobs.",
)
ADVERSARIAL: dict[str, Callable[[int], str]] = {
    "digits": lambda times: "7" * 10_000 * times,
    "last last": lambda times: "last " * 20_000 * times,
    "May May": lambda times: "May " * 100_000 * times,
    "the early": lambda times: "the early " * 20_000 * times,
    "two years": lambda times: "two years " * 5_000 * times,
    "1-1-1": lambda times: "1-" * 50_000 * times,
    "spaces": lambda times: " " * 200_000 * times,
    "quotes": lambda times: ".”" * 50_000 * times,
}


def prose(size: int) -> str:
    """So many characters of made-up news, the same each time."""
    chosen = random.Random(4)
    parts: list[str] = []
    length = 0
    while length < size:
        parts += [chosen.choice(TIMED), *chosen.choices(PLAIN, k=6), "\n"]
        length += sum(len(part) + 1 for part in parts[-8:])
    return " ".join(parts)[:size]


def took(text: str) -> float:
    """What is measured."""
    return seconds(lambda: find_times(text, published=PUBLISHED), runs=5)


def theirs(text: str) -> object:
    """What it is measured against."""
    return search(text, languages=["en"])


def main() -> int:
    """Print the speed, the ratio and the growth."""
    text = prose(1_000_000)
    found = len(find_times(text, published=PUBLISHED))
    speed = len(text.encode()) / 1e6 / took(text)
    print(f"prose: {speed:.2f} MB/s, {found} times (bound {BOUND:g} MB/s)")
    short = text[:4_000]
    ratio = seconds(lambda: theirs(short)) / took(short)
    print(f"dateparser.search takes {ratio:.0f} times as long on {len(short)} characters")
    return int(speed < BOUND or outgrows(ADVERSARIAL, took, GROWTH))


if __name__ == "__main__":
    sys.exit(main())
