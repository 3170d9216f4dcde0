"""How many distinct EDTF texts are read in a second, on one core, and against `edtf`."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from time import perf_counter

import edtf

from factcheck.dates import parse_edtf

OURS = 200_000
THEIRS = 1_000


def texts(count: int) -> list[str]:
    """Distinct days, months, years, open and closed intervals, a third of them qualified."""
    chance = random.Random(2017)
    found: dict[str, None] = {}
    while len(found) < count:
        start = date(chance.randint(1000, 9900), chance.randint(1, 12), chance.randint(1, 28))
        end = start + timedelta(days=chance.randint(1, 9000))
        flag = chance.choice(["", "", "", "", "~", "?"])
        day = start.isoformat()
        forms = (day, day[:7], day[:4], f"../{day[:7]}", f"{day}/{end}", f"{day[:7]}/{end:%Y-%m}")
        found[chance.choice(forms) + flag] = None
    mixed = list(found)
    chance.shuffle(mixed)
    return mixed


def rate(read: Callable[[str], object], some: list[str]) -> float:
    """Reads per second, the best of three runs."""
    best = float("inf")
    for _ in range(3):
        start = perf_counter()
        for text in some:
            read(text)
        best = min(best, perf_counter() - start)
    return len(some) / best


if __name__ == "__main__":
    mixed = texts(OURS)
    print(
        f"factcheck.dates.parse_edtf: {rate(parse_edtf, mixed):,.0f} parses/s, {OURS:,} distinct texts"
    )
    ours, theirs = rate(parse_edtf, mixed[:THEIRS]), rate(edtf.parse_edtf, mixed[:THEIRS])
    print(
        f"ratio to edtf.parse_edtf: {ours / theirs:,.0f} ({theirs:,.0f} parses/s), {THEIRS:,} texts"
    )
