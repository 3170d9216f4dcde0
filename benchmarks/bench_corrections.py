"""How fast correction notices are found, and how the time grows with hostile input.

Prose is made up: one sentence in twelve is a notice or looks like one. The baseline is the plain
way, one alternation of the usual wordings, which finds fewer notices and reads no values.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable

from factcheck.extract.corrections import find_corrections
from timing import outgrows, seconds

BOUND = 3.0
"""MB of prose per second."""
GROWTH = 16.0
"""How much longer eight times the length may take."""
TOLD = (
    "Correction: An earlier version of this story misstated the age of Ada Lorn. She is 47.",
    "This article has been corrected to say the bridge cost 12 million crowns, not 12 billion.",
    "Corrections officers said the prison would have a new wing by the end of the year.",
    "The company revised its forecast after an accounting error in its earlier report.",
    "Clarification: A prior version of this column did not make clear that the vote was advisory.",
    "The wrong version of the form was posted, and the clerk apologised for the error.",
)
PLAIN = (
    "A spokesman for the ferry line declined to say how many passengers were on board.",
    "Residents near the quarry have complained about dust, noise and heavy lorries.",
    "The board owns 1,250 shares in the company, worth $3.4 million at current prices.",
    "Officials said the report would be examined by the council and then by the courts.",
    "Critics call the plan expensive, while its supporters say it may bring work to the town.",
    "He added that the new owner had promised to keep all of the staff in their jobs.",
)
BASELINE = re.compile(
    r"\b(?:corrections?|clarifications?|retraction|erratum|corrigendum|editor.s note)\b\s*[:(]"
    r"|\b(?:earlier|previous|prior|original) versions? of (?:this|the)\b"
    r"|\bthis (?:story|article|post|column) (?:has been|was) (?:updated|corrected|amended)\b"
    r"|\bregrets? the errors?\b|\bdue to an editing error\b|\bhas been retracted\b",
    re.IGNORECASE,
)
ADVERSARIAL: dict[str, Callable[[int], str]] = {
    "Correction:": lambda times: "Correction: " * 6_250 * times,
    "digits": lambda times: "7" * 12_500 * times,
    "brackets": lambda times: "([" * 12_500 * times,
    "versions": lambda times: "An earlier version of " * 3_000 * times,
    "this story": lambda times: "this story has been updated to " * 2_500 * times,
    "not not": lambda times: "Correction: it is, not " * 3_000 * times,
    "sentences": lambda times: "We regret the error. " * 3_000 * times,
    "headers": lambda times: "Corrections\n\n" * 5_000 * times,
    "long lines": lambda times: ("correct " * 10 + "\n") * 800 * times,
    "quotes": lambda times: '“”" an error. ' * 5_000 * times,
    "spaces": lambda times: "Correction:" + ". " + " " * 50_000 * times,
}


def prose(size: int) -> str:
    """So many characters of made-up news, the same each time."""
    chosen = random.Random(4)
    parts: list[str] = []
    length = 0
    while length < size:
        more = [*chosen.choices(PLAIN, k=5), "\n\n", *chosen.choices(PLAIN, k=6), "\n\n"]
        parts += [*more, chosen.choice(TOLD), "\n\n"]
        length += sum(len(part) + 1 for part in parts[-15:])
    return " ".join(parts)[:size]


def took(text: str) -> float:
    """What is measured."""
    return seconds(lambda: find_corrections(text))


def main() -> int:
    """Print the speed, the ratio and the growth."""
    text = prose(1_000_000)
    ours, plain = took(text), seconds(lambda: BASELINE.findall(text))
    speed = len(text.encode()) / 1e6 / ours
    print(f"prose: {speed:.2f} MB/s, {len(find_corrections(text))} notices (bound {BOUND:g} MB/s)")
    print(
        f"one regular expression of the usual wordings: {len(text.encode()) / 1e6 / plain:.2f} MB/s, "
        f"{len(BASELINE.findall(text))} hits; ours takes {ours / plain:.1f} times as long"
    )
    return int(speed < BOUND or outgrows(ADVERSARIAL, took, GROWTH))


if __name__ == "__main__":
    sys.exit(main())
