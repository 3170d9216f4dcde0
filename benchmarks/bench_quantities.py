"""How fast `find_quantities` reads prose and input made to be slow, beside quantulum3.

The prose is made up, with a quantity about every 45 words; the bound is 3 MB/s. Each adversarial
text is read at 1, 2, 4 and 8 times its length: eight times the length may take at most twelve
times as long. Exits 1 beyond a bound. quantulum3 is no dependency: `pip install quantulum3` for
the ratio. (Microsoft's recognizers-text-suite 1.0.2a2 no longer imports with today's emoji package.)
"""

from __future__ import annotations

import random
import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from factcheck import find_quantities
from timing import outgrows, seconds

BOUND = 3.0
GROWTH = 12.0

COUNTED = (
    "At least 12 people were killed when the ferry sank off the coast of Vell.",
    "Orvane Steel bought the mill for $1.2 billion, or 40 dollars a share.",
    "Profit fell by 3 percent to €40 million, the company said on 14 March 2019.",
    "One in five voters stayed away, and nearly 1,200 ballots were not valid.",
    "The storm brought 40 mm of rain in two hours and winds of 120 km/h.",
)
PLAIN = (
    "A spokesman for the ferry line declined to say who was on board at the time.",
    "Residents near the quarry have complained about dust, noise and heavy lorries.",
    "Officials said the report would be examined by the council and then by the courts.",
    "Critics call the plan expensive, while its supporters say it may bring work to the town.",
    "He added that the new owner had promised to keep all of the staff in their jobs.",
)
ADVERSARIAL: dict[str, Callable[[int], str]] = {
    "digits": lambda times: "7" * 1_000_000 * times,
    "one hundred and": lambda times: "one hundred and " * 6_250 * times,
    "brackets": lambda times: "(1 " * 5_000 * times + ")" * 5_000 * times,
    "1,1,1": lambda times: "1," * 400_000 * times,
    "123 123": lambda times: "123 " * 20_000 * times,
    "1-1-1": lambda times: "1-" * 20_000 * times,
    "at least": lambda times: "at least " * 20_000 * times,
    "so far": lambda times: "5 so far including " * 5_000 * times,
    "no other": lambda times: "no " + "other " * 50_000 * times,
    "million": lambda times: "a million " * 5_000 * times,
    "1=1=": lambda times: "1=1=" * 10_000 * times,
}


def prose(size: int) -> str:
    """So many characters of made-up news, the same each time."""
    chosen = random.Random(4)
    parts: list[str] = []
    length = 0
    while length < size:
        parts += [chosen.choice(COUNTED), *chosen.choices(PLAIN, k=5), "\n"]
        length += sum(len(part) + 1 for part in parts[-7:])
    return " ".join(parts)[:size]


def compare(text: str) -> None:
    """Print how much longer the alternative takes on the same text."""
    if find_spec("quantulum3") is None:
        print("quantulum3 is not installed, so there is no ratio: pip install quantulum3")
        return
    warnings.simplefilter("ignore")
    parse: Callable[[str], list[object]] = import_module("quantulum3.parser").parse
    parse("12 km")
    ratio = seconds(lambda: parse(text)) / took(text)
    print(
        f"quantulum3 takes {ratio:.0f} times as long on {len(text)} characters "
        f"({len(parse(text))} quantities, {len(find_quantities(text))} here)"
    )


def took(text: str) -> float:
    """What is measured."""
    return seconds(lambda: find_quantities(text), runs=5)


def main() -> int:
    """Print the speed, the ratio and the growth."""
    text = prose(1_000_000)
    found = len(find_quantities(text))
    speed = len(text.encode()) / 1e6 / took(text)
    print(f"prose: {speed:.2f} MB/s, {found} quantities (bound {BOUND:g} MB/s)")
    compare(text[:4_000])
    return int(speed < BOUND or outgrows(ADVERSARIAL, took, GROWTH))


if __name__ == "__main__":
    sys.exit(main())
