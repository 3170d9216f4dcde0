"""How fast prose is read for speakers, stage by stage, and sentences beside pysbd.

The prose is made up. Each adversarial text is read at 1, 2, 4 and 8 times its length: eight
times the length may take at most twelve times as long. Exits 1 beyond that bound; the goal for what
finding reports and their factuality takes is 2 MB/s. Below stands what reading every clause adds.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from importlib.util import find_spec
from time import process_time

from factcheck.extract.factuality import factuality, factuality_at
from factcheck.extract.mentions import find_mentions
from factcheck.extract.prose import Prose
from factcheck.extract.speakers import find_reports
from timing import outgrows

GOAL = 2.0
GROWTH = 12.0
STAGES = ("words", "sentences", "quotations", "mentions", "speakers", "factuality")
"""The clauses of a sentence are read in the stage that asks for them first."""
REST = ("other clauses", "their factuality")
"""What no stage has asked for, to have every clause of every sentence."""

LINES = (
    "Ada Lorn, the mayor of Port Vale, said on Monday that the second pier would be rebuilt.",
    "“We have the money,” she told the Harbour Post. “We will start in May.”",
    "The mill, which was built in 1920, closed after a fire damaged its roof last year.",
    "Critics call the plan expensive, while its supporters say it may bring work to the town.",
    "A spokesman for the Vell Ferry Company declined to say how many passengers were on board.",
    "Residents near the quarry have complained about dust, noise and heavy lorries for years.",
    "According to the National Harbour Board, 1,250 people visited the island in the summer.",
    "The court rejected the appeal, and the club must pay a fine of $3.4 million by June.",
    "If the weather holds, the crew will reach the station on Friday.",
    "Doctors at the clinic gave the drug to 300 patients and found no effect.",
    "The river rose by two metres in one night and flooded the lower part of the old town.",
)
ADVERSARIAL: dict[str, Callable[[int], str]] = {
    "quotes": lambda times: "“a " * 2_000 * times,
    "either": lambda times: '" a' * 2_000 * times,
    "said": lambda times: "said " * 2_000 * times,
    "he said": lambda times: "he said " * 2_000 * times,
    "Acme": lambda times: "Acme " * 2_000 * times,
    "that": lambda times: "that who if " * 1_000 * times,
    "commas": lambda times: "he, the, " * 1_000 * times,
    "of": lambda times: "the mayor of " * 1_000 * times,
    "to go": lambda times: "to go in a " * 1_000 * times,
    "spaces": lambda times: " " * 20_000 * times,
    "lines": lambda times: "\n“He left" * 1_000 * times,
    "letter": lambda times: "a" * 20_000 * times,
    "initials": lambda times: "A." * 5_000 * times,
    "apostrophes": lambda times: "'s'" * 5_000 * times,
    "brackets": lambda times: "((a)" * 2_500 * times,
}


def prose(size: int) -> str:
    """So many characters of made-up news, the same each time."""
    chosen = random.Random(11)
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(" ".join(chosen.sample(LINES, 3)) + "\n\n")
        length += len(parts[-1])
    return "".join(parts)[:size]


def stages(text: str) -> dict[str, float]:
    """Seconds of the processor for each stage."""
    times = [process_time()]
    read = Prose(text)

    def mark(_: object) -> None:
        times.append(process_time())

    mark(read.words)
    mark(read.bounds)
    mark(read.quotations)
    mentions = find_mentions(read)
    mark(mentions)
    reports = find_reports(read, mentions)
    mark(reports)
    mark([factuality_at(read, start) for one in reports for start, _ in one.content])
    every = [one for number in range(len(read.bounds)) for one in read.clauses(number)]
    mark(every)
    mark([factuality(read, one) for one in every])
    return {name: times[at + 1] - times[at] for at, name in enumerate(STAGES + REST)}


def best(text: str, runs: int) -> dict[str, float]:
    """The best time of each stage."""
    rounds = [stages(text) for _ in range(runs)]
    return {name: min(one[name] for one in rounds) for name in rounds[0]}


def against_pysbd(text: str) -> None:
    """The ratio of pysbd's time to ours, where it is installed."""
    if find_spec("pysbd") is None:
        print("pysbd is not installed: no ratio")
        return
    from pysbd import Segmenter

    segmenter = Segmenter(language="en", clean=False)
    start = process_time()
    segmenter.segment(text)
    theirs = process_time() - start
    ours = min(stages(text)["words"] + stages(text)["sentences"] for _ in range(5))
    print(f"pysbd takes {theirs / ours:.0f} times as long as our words and sentences")


def main() -> int:
    """Print the speed of each stage, the ratio and the growth."""
    text = prose(500_000)
    size = len(text.encode()) / 1e6
    took = best(text, 5)
    for name, seconds in took.items():
        print(f"{name:16} {size / seconds:7.2f} MB/s")
    asked = sum(took[name] for name in STAGES)
    print(f"{'what is asked':16} {size / asked:7.2f} MB/s (goal {GOAL:g} MB/s)")
    print(f"{'every clause':16} {size / sum(took.values()):7.2f} MB/s")
    against_pysbd(text[:20_000])
    return int(outgrows(ADVERSARIAL, lambda text: sum(best(text, 2).values()), GROWTH))


if __name__ == "__main__":
    sys.exit(main())
