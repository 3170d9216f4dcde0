"""How fast claims are read from articles, with the share of each stage: `python bench_extract.py [FILE…]`.

Without files the articles are made up, some 3 kB each; with them (`.txt`, or `.jsonl` with `text` or
`content`) the texts of those. The time is that of the processor. The bound: 1 MB of text a second
through the whole of `extract`. Each adversarial text is read at 1, 2, 4 and 8 times its length: eight
times the length may take at most sixteen times as long. Exits 1 beyond a bound.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import factcheck as fc
from factcheck.articles import Article
from factcheck.extract.events import EXTRACTORS
from factcheck.extract.events.reading import Reading
from timing import outgrows, seconds

ARTICLES = 300
SPEED = 1.0
GROWTH = 16.0
STAGES = {
    "words": lambda one: one.prose.words,
    "sentences": lambda one: one.prose.bounds,
    "clauses": lambda one: list(one.clauses.of(range(len(one.prose.bounds)))),
    "names": lambda one: one.mentions,
    "numbers": lambda one: one.quantities,
    "times": lambda one: one.times,
    "speakers": lambda one: [one.reports.of(at) for at in range(len(one.prose.bounds))],
}
"""What extractors ask of a text, each found once, in an order in which each needs only those before."""
PLAIN = (
    "A spokesman for the ferry line declined to say how many passengers were on board.",
    "Residents near the quarry have complained about dust, noise and heavy lorries.",
    "“We were not told that the mill would close,” said Bo Vell, who leads the union.",
    "Officials said the report would be examined by the council and then by the courts.",
    "He added that the new owner had promised to keep all of the staff in their jobs.",
    "The works were planned for spring but had to wait for the money, the mayor’s office said.",
)
ADVERSARIAL: dict[str, Callable[[int], str]] = {
    "killed": lambda times: "killed 3 people, 2 dead, " * 800 * times,
    "who who": lambda times: "a man who was hit who died and " * 700 * times,
    "commas": lambda times: "a man, a woman, " * 1_200 * times,
    "ages": lambda times: "a 5-year-old, 6-year-old " * 800 * times,
    "days": lambda times: "A fire on Monday killed two. " * 700 * times,
    "names": lambda times: "Ada Lorn said Bo Vell said " * 700 * times,
    "one word": lambda times: "a" * 20_000 * times,
    "quotes": lambda times: "“He said ‘no’. " * 1_200 * times,
    "paragraphs": lambda times: "“He said no to Vell.\n\nAda Lorn said:\n\n" * 500 * times,
    "brackets": lambda times: "(" * 12_500 * times,
    "sentence": lambda times: "that Ada Lorn told 3 people in May and " * 500 * times,
}


def made_up() -> list[str]:
    """Articles of some 3 kB in which every family of claims has something to find."""
    telling = [text for family in EXTRACTORS for text, _ in family.find]
    texts = []
    for seed in range(ARTICLES):
        chosen = random.Random(seed)
        lines = [" ".join(chosen.choices(PLAIN, k=3) + chosen.choices(telling, k=1))]
        lines += [" ".join(chosen.choices(PLAIN, k=3)) for _ in range(9)]
        texts.append("\n\n".join(lines))
    return texts


def given(paths: Sequence[str]) -> list[str]:
    """The texts of some files."""
    texts: list[str] = []
    for path in map(Path, paths):
        whole = path.read_text(encoding="utf-8", errors="replace")
        if path.suffix == ".jsonl":
            rows = [json.loads(line) for line in whole.splitlines() if line]
            texts += [row.get("text") or row.get("content") or "" for row in rows]
        else:
            texts.append(whole)
    return [text for text in texts if text.strip()]


def took(text: str) -> float:
    """The time that one article takes."""
    article = Article.model_validate({"text": text, "language": "en"})
    return seconds(lambda: fc.extract(article), runs=1)


def main() -> int:
    """Print the speed, the share of each stage, and the growth."""
    texts = given(sys.argv[1:]) or made_up()
    articles = [Article.model_validate({"text": t, "published": "2021-06-09"}) for t in texts]
    size = sum(len(text.encode()) for text in texts) / 1e6
    for article in articles[:20]:
        fc.extract(article)
    whole = seconds(lambda: [fc.extract(one) for one in articles], runs=2)
    print(f"extract {size / whole:.2f} MB/s over {size:.1f} MB (bound {SPEED:g} MB/s)")
    readings = [Reading(article) for article in articles]
    rest = whole
    for name, stage in STAGES.items():
        spent = seconds(lambda stage=stage: [stage(one) for one in readings], runs=1)  # type: ignore[misc]
        rest -= spent
        print(f"  {name:10} {spent / whole:4.0%}  {size / max(spent, 1e-9):7.1f} MB/s")
    print(f"  {'families':10} {rest / whole:4.0%}")
    grows = outgrows(ADVERSARIAL, took, GROWTH)
    return int(size / whole < SPEED or grows)


if __name__ == "__main__":
    sys.exit(main())
