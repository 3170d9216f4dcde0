"""How many articles `find_copies` reads in a second of processor time, beside datasketch's MinHash and LSH.

The articles are made up: 200 to 500 words of a vocabulary with Zipf's frequencies; one in ten
repeats an earlier one, half of these abridged, and all end in one of eight footers. At the hostile
inputs eight times the texts may take at most twelve times as long. The largest size can be given
as the only argument. Exits 1 beyond a bound.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Callable
from importlib import import_module
from itertools import accumulate
from typing import Any

from factcheck import find_copies

BOUND = 500.0
"""Articles in a second of one processor: 100,000 in three and a half minutes."""
GROWTH = 12.0
COMPARED = 2_000
VOCABULARY = [
    f"{head}{tail}{end}"
    for head in "bdfgklmn"
    for tail in "aeiou"
    for end in (
        *("n", "r", "st", "lla", "mo", "ver", "tik", "sen"),
        *("dor", "pel", "gra", "zu", "ris", "ton"),
    )
] * 20
WEIGHTS = list(accumulate(1 / rank for rank in range(1, len(VOCABULARY) + 1)))


def news(count: int) -> dict[str, str]:
    """So many made-up articles, the same each time."""
    chosen = random.Random(4)
    words = [f"{word}{number}" for number, word in enumerate(VOCABULARY)]
    footers = [" ".join(chosen.choices(words, k=40)) for _ in range(8)]
    bodies: list[list[str]] = []
    for number in range(count):
        if number % 10 == 9:
            earlier = bodies[chosen.randrange(len(bodies))]
            bodies.append(earlier if number % 20 == 9 else earlier[: len(earlier) // 2])
        else:
            size = chosen.randint(200, 500)
            bodies.append(chosen.choices(words, cum_weights=WEIGHTS, k=size))
    return {
        f"{number:07}": f"{' '.join(body)}. {footers[number % 8]}"
        for number, body in enumerate(bodies)
    }


def one_shingle(count: int) -> dict[str, str]:
    """Articles that all hold one sentence."""
    shared = "All of this was told to the board of the old ferry line at Vell on Monday."
    return {key: f"{text} {shared}" for key, text in news(count).items()}


def one_text(count: int) -> dict[str, str]:
    """One article many times."""
    text = news(1)["0000000"]
    return {f"{number:07}": text for number in range(count)}


def one_word_apart(count: int) -> dict[str, str]:
    """One article many times, each with a word of its own in it."""
    words = news(1)["0000000"].split()
    middle = len(words) // 2
    return {
        f"{number:07}": " ".join([*words[:middle], f"x{number}", *words[middle:]])
        for number in range(count)
    }


def ours(texts: dict[str, str]) -> set[tuple[str, str]]:
    """The copies by containment."""
    return {(found.a, found.b) for found in find_copies(texts) if not found.partial}


def theirs(texts: dict[str, str]) -> set[tuple[str, str]]:
    """The copies by the Jaccard index of the same shingles, from 0.5."""
    datasketch: Any = import_module("datasketch")
    lsh = datasketch.MinHashLSH(threshold=0.5, num_perm=128)
    pairs: set[tuple[str, str]] = set()
    for key, text in texts.items():
        words = text.lower().split()
        sketch = datasketch.MinHash(num_perm=128)
        sketch.update_batch({" ".join(words[at : at + 5]).encode() for at in range(len(words) - 4)})
        pairs |= {(other, key) for other in lsh.query(sketch)}
        lsh.insert(key, sketch)
    return pairs


def timed(
    find: Callable[[dict[str, str]], set[tuple[str, str]]], texts: dict[str, str]
) -> tuple[float, int]:
    """Seconds of processor time, and how many pairs were found."""
    start = time.process_time()
    found = find(texts)
    return time.process_time() - start, len(found)


def main() -> int:
    """Print the speed, the ratio and the growth."""
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 16_000
    slowest = float("inf")
    for count in (one for one in (1_000, 4_000, 16_000, 64_000, 100_000) if one <= largest):
        texts = news(count)
        took, found = timed(ours, texts)
        slowest = min(slowest, count / took)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{count:7} articles: {count / took:6.0f} a second, {found} copies, peak {peak:.0f} MB"
        )
    print(f"at least {slowest:.0f} articles a second (bound {BOUND:g})")
    texts = news(COMPARED)
    took, found = timed(ours, texts)
    others, of_others = timed(theirs, texts)
    print(
        f"datasketch MinHashLSH takes {others / took:.1f} times as long on {COMPARED} articles"
        f" and finds {of_others} copies, where there are {found}"
    )
    worst = 0.0
    for make in (one_shingle, one_text, one_word_apart):
        seconds = [timed(ours, make(count))[0] for count in (500, 1_000, 2_000, 4_000)]
        worst = max(worst, seconds[3] / seconds[0])
        print(f"{make.__name__:15}", " ".join(f"{one * 1000:8.0f} ms" for one in seconds))
    print(f"eight times the texts take at most {worst:.1f} times as long (bound {GROWTH:g})")
    return int(slowest < BOUND or worst > GROWTH)


if __name__ == "__main__":
    sys.exit(main())
