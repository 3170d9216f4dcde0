"""How long `check --base HEAD` takes after one file of 2,000 changed, beside a run without a cache.

A made-up base of 100,000 claims in git. Each run is a fresh interpreter. The bounds are 1 s of wall
time, and a tenth of what `--no-cache` takes. Prints too what a check of this project's own claims
costs beside `python -c "import pydantic"`; that bound is 4. Exits 1 beyond a bound.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench_base import seconds as checked
from bench_check import BOUND as STARTS
from bench_check import CHECK, seconds

FILES, EACH, TOPICS = 2_000, 50, 40_000
RUNS = 5
WALL, SHARE = 1.0, 0.1


def claim(number: int, *, odd: bool) -> str:
    """A claim of one of four kinds; an odd one tells something else than most on its topic."""
    topic = number * 7919 % TOPICS
    return (
        f"kind: quantity\n  subject: Bridge {topic}\n  predicate: length\n"
        f"  value: {350 if odd else 310} m",
        f"kind: event\n  subject: Bridge {topic}\n  predicate: opening\n"
        f"  when: {2019 if odd else 2017}",
        f"kind: attribute\n  subject: Club {topic}\n  predicate: leader\n"
        f"  value: {'Ada' if odd else 'Bo'} Lorn {topic % 100}",
        f"kind: stance\n  subject: Party {topic}\n  predicate: participation\n"
        f"  object: Treaty {topic % 50}\n  value: {'gone' if odd else 'committed'}",
    )[topic % 4]


def made_up(number: int, every: int = 97) -> str:
    """A file of one source with its claims."""
    day = f"2031-{number % 12 + 1:02}-{number % 28 + 1:02}"
    lines = [
        "version: 1\nsources:",
        f"- {{id: paper-{number}, published: {day}, origin: own}}\nclaims:",
    ]
    for place in range(EACH):
        which = number * EACH + place
        lines.append(
            f"- {claim(which, odd=which % every == 0)}\n  source: paper-{number}\n"
            f"  evidence: [{{span: [{place * 9}, {place * 9 + 8}], exact: passage}}]\n"
            f"  gist: The paper said so of claim {which}."
        )
    return "\n".join(lines) + "\n"


def main() -> int:
    """Print the medians and their ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "claims").mkdir()
        for number in range(FILES):
            (folder / "claims" / f"f{number:04}.yaml").write_text(made_up(number))
        who = ("-c", "user.name=desk", "-c", "user.email=desk@sound.example")
        for command in (("init", "-q"), ("add", "-A"), (*who, "commit", "-qm", "All")):
            subprocess.run(["git", *command], cwd=folder, check=True)
        first = checked(folder, "--base", "HEAD")
        edits = []
        for number in range(RUNS):
            (folder / "claims" / "f0007.yaml").write_text(made_up(7, every=number + 3))
            edits.append(checked(folder, "--base", "HEAD"))
        cold = checked(folder, "--base", "HEAD", "--no-cache")
    warm = statistics.median(edits)
    print(f"{FILES * EACH:,} claims: --no-cache {cold:.2f} s, first run {first:.2f} s")
    print(f"one file changed: {warm:.2f} s (bound {WALL:g} s)")
    print(f"ratio to --no-cache {warm / cold:.3f} (bound {SHARE:g})")
    seconds(CHECK)
    pairs = [(seconds("import pydantic"), seconds(CHECK)) for _ in range(RUNS)]
    pydantic, start = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"import pydantic {pydantic * 1000:.0f} ms, check claims {start * 1000:.0f} ms")
    print(f"ratio {start / pydantic:.2f} (bound {STARTS:g})")
    return int(warm > WALL or warm / cold > SHARE or start / pydantic > STARTS)


if __name__ == "__main__":
    sys.exit(main())
