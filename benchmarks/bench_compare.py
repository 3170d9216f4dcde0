"""Claims compared per second: over many topics, all on one, one a topic, all of other values.

A number as argument compares that many claims as well, on many topics, and prints the peak of memory.
At the end one topic is compared pair by pair as well, each pair once, by nothing but the meeting of
its two dates: the ratio says how much longer that takes for as many claims.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from datetime import date, timedelta
from itertools import combinations

from factcheck import dates
from factcheck.claims import CLAIM, Claim
from factcheck.compare import compare
from factcheck.entities import Catalogue
from factcheck.sources import Source
from factcheck.stances import Position
from factcheck.store import builtin_predicates

SHAPES: tuple[dict[str, str], ...] = (
    {"kind": "event", "predicate": "opening"},
    {"kind": "stance", "predicate": "participation", "object": "the treaty"},
    {"kind": "quantity", "predicate": "length"},
    {"kind": "attribute", "predicate": "leader"},
)


def made_up(number: int, topics: int) -> list[Claim]:
    """Claims by 500 made-up outlets, the same for the same arguments.

    Most tellings of a topic agree and one in ten differs; as in a real base, a third of the
    topics has a single claim. On one topic all are dates of one event.
    """
    dice = random.Random(number)
    sources = [
        Source.model_validate(
            {"id": f"outlet-{i}", "published": f"20{i % 20 + 10}-0{i % 9 + 1}-15"}
        )
        for i in range(500)
    ]
    return [
        _claim(i, min(int(dice.expovariate(1 / topics)), 3 * topics), topics, dice, sources)
        for i in range(number)
    ]


def _claim(
    number: int, topic: int, topics: int, dice: random.Random, sources: list[Source]
) -> Claim:
    shape = SHAPES[0 if topics == 1 else topic % len(SHAPES)]
    base = dice.randrange(20) if topics == 1 or dice.random() < 0.1 else topic % 20
    value = {
        "event": {"when": f"{2000 + base}"},
        "stance": {"value": "open" if base % 2 else "gone"},
        "quantity": {"value": f"{base + 1} km"},
        "attribute": {"value": f"name {base}"},
    }[shape["kind"]]
    return CLAIM.validate_python(
        {
            **shape,
            **value,
            "source": dice.choice(sources),
            "subject": "the bridge" if topics == 1 else f"subject {topic // len(SHAPES)}",
            "evidence": [{"span": [number, number + 9], "sha256": "0" * 64}],
        }
    )


def seconds(claims: list[Claim]) -> tuple[float, int]:
    """Seconds of one processor, the best of three runs, and how many findings came out."""
    best, found = float("inf"), 0
    for _ in range(3):
        start = time.process_time()
        found = len(compare(claims, Catalogue(), builtin_predicates()))
        best = min(best, time.process_time() - start)
    return best, found


def main() -> None:
    """Print seconds for 10,000 and 100,000 claims, and the ratio."""
    for name, topics in (("many topics", 30_000), ("one topic", 1)):
        small, _ = seconds(made_up(10_000, max(topics // 10, 1)))
        large, found = seconds(made_up(100_000, topics))
        print(
            f"{name}: 10,000 claims {small:.3f} s, 100,000 claims {large:.3f} s "
            f"(x{large / small:.1f}), {100_000 / large:,.0f} claims/s, {found:,} findings"
        )
    alone, _ = seconds(of_its_own(50_000, "subject"))
    print(f"50,000 topics of one claim: {alone:.3f} s, {50_000 / alone:,.0f} claims/s")
    apart, found = seconds(of_its_own(1_000, "value"))
    print(f"1,000 values that all conflict: {apart:.3f} s, {found} finding")
    small, _ = seconds(positions(5_000))
    large, found = seconds(positions(50_000))
    print(
        f"positions at random: 5,000 claims {small:.3f} s, 50,000 claims {large:.3f} s "
        f"(x{large / small:.1f}), {found:,} findings"
    )
    some = made_up(PAIRED, 1)
    ours, _ = seconds(some)
    theirs = pairwise(some)
    print(f"one topic of {PAIRED:,} claims: {ours:.3f} s, pair by pair x{theirs / ours:.0f}")
    if sys.argv[1:]:
        at_large(int(sys.argv[1]))


PAIRED = 3_000


def of_its_own(number: int, what: str) -> list[Claim]:
    """Claims each of which has a subject, or a value, of its own."""
    source = [Source(id=f"outlet-{i}") for i in range(number)]
    return [
        CLAIM.validate_python(
            {
                "kind": "quantity",
                "predicate": "length",
                "source": source[i],
                "subject": f"bridge {i}" if what == "subject" else "bridge",
                "value": "5 km" if what == "subject" else f"{i + 1} km",
            }
        )
        for i in range(number)
    ]


def positions(number: int) -> list[Claim]:
    """What three voices of one party say of its part in a treaty, on days of twenty years."""
    dice = random.Random(number)
    source = [Source(id=f"outlet-{i}", publisher=f"Outlet {i}") for i in range(500)]
    return [
        CLAIM.validate_python(
            {
                **SHAPES[1],
                "source": dice.choice(source),
                "subject": "Orvane Steel",
                "value": dice.choice([position.name.lower() for position in Position]),
                "modality": dice.choice(
                    ["asserted", "asserted", "planned", "threatened", "denied"]
                ),
                "when": str(date(2010, 1, 1) + timedelta(dice.randrange(7_300))),
                "attribution": {"speaker": dice.choice(["Orvane Steel", "Ada Lorn", "Bo Finn"])},
            }
        )
        for _ in range(number)
    ]


def at_large(number: int) -> None:
    """Print the time of one processor and the memory that so many claims take."""
    claims = made_up(number, number * 3 // 10)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    found = len(compare(claims, Catalogue(), builtin_predicates()))
    taken = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"{number:,} claims of {held / 2**20:.1f} GB: {taken:.1f} s, "
        f"{(peak - held) / 2**20:.1f} GB more, {found:,} findings"
    )


def pairwise(claims: list[Claim]) -> float:
    """Seconds of one processor to ask of every two claims whether their dates meet."""
    start = time.process_time()
    times = [claim.when for claim in claims if isinstance(claim.when, dates.DateInterval)]
    sum(dates.meet(one, other).meets is False for one, other in combinations(times, 2))
    return time.process_time() - start


if __name__ == "__main__":
    main()
