"""Claims compared per second, spread over many topics and all on one."""

from __future__ import annotations

import random
import time

from factcheck.claims import CLAIM, Claim, Source
from factcheck.compare import compare
from factcheck.entities import Catalogue
from factcheck.store import builtin_predicates


def made_up(number: int, topics: int) -> list[Claim]:
    """Claims of all four kinds by 500 made-up outlets, the same for the same arguments."""
    dice = random.Random(number)
    sources = [
        Source.model_validate({"id": f"outlet-{i}", "published": f"20{i % 20 + 10}-0{i % 9 + 1}"})
        for i in range(500)
    ]
    claims = []
    for i in range(number):
        subject = f"subject {dice.randrange(max(topics // 4, 1))}"
        claim = [
            {"kind": "event", "predicate": "opening", "when": f"20{dice.randrange(10, 30)}"},
            {
                "kind": "stance",
                "predicate": "participation",
                "value": dice.choice(["open", "gone"]),
            },
            {"kind": "quantity", "predicate": "length", "value": f"{dice.randrange(9, 99)} km"},
            {"kind": "attribute", "predicate": "leader", "value": f"name {dice.randrange(9)}"},
        ][0 if topics == 1 else i % 4]
        place = {"evidence": [{"span": [i, i + 9], "sha256": "0" * 64}], "subject": subject}
        claims.append(CLAIM.validate_python(claim | place | {"source": dice.choice(sources)}))
    return claims


def seconds(claims: list[Claim]) -> tuple[float, int]:
    """The best of three comparisons, and how many findings came out."""
    best, found = float("inf"), 0
    for _ in range(3):
        start = time.perf_counter()
        found = len(compare(claims, Catalogue(), builtin_predicates()))
        best = min(best, time.perf_counter() - start)
    return best, found


def main() -> None:
    """Print seconds for 10,000 and 100,000 claims, and the ratio."""
    for name, topics in (("many topics", 20_000), ("one topic", 1)):
        small, _ = seconds(made_up(10_000, min(topics, 2_000)))
        large, found = seconds(made_up(100_000, topics))
        print(
            f"{name}: 10,000 claims {small:.3f} s, 100,000 claims {large:.3f} s "
            f"(x{large / small:.1f}), {100_000 / large:,.0f} claims/s, {found:,} findings"
        )


if __name__ == "__main__":
    main()
