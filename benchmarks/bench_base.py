"""How long `check --base HEAD` takes, as a ratio to `check` alone, one file of many being changed.

The bound is 3: a base is read twice, once from git, and compared twice. Exits 1 beyond it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FILES, EACH, TOPICS = 200, 50, 4000
RUNS = 5
BOUND = 3.0
CHECK = "import sys; from factcheck.cli import main; main(sys.argv[1:])"
SOURCE = Path(__file__).resolve().parent.parent / "src"


def made_up(number: int, *, odd: int) -> str:
    """A file of one source with its claims; every ``odd``-th gives another length."""
    lines = [
        "version: 1\nsources:",
        f"- {{id: paper-{number}, published: 2031-05-06, origin: own}}\nclaims:",
    ]
    for place in range(EACH):
        claim = number * EACH + place
        metres = 350 if claim % odd == 0 else 310
        lines.append(
            f"- kind: quantity\n  source: paper-{number}\n  subject: Bridge {claim * 7 % TOPICS}\n"
            f"  predicate: length\n  value: {metres} m\n"
            f"  evidence: [{{span: [{place * 9}, {place * 9 + 8}], exact: passage}}]"
        )
    return "\n".join(lines) + "\n"


def seconds(folder: Path, *options: str) -> float:
    """The wall time of a fresh interpreter that checks the folder."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", CHECK, "check", "--output-format", "github", *options],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - start


def main() -> int:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "claims").mkdir()
        for number in range(FILES):
            (folder / "claims" / f"f{number}.yaml").write_text(made_up(number, odd=97))
        who = ("-c", "user.name=desk", "-c", "user.email=desk@sound.example")
        for command in (("init", "-q"), ("add", "-A"), (*who, "commit", "-qm", "All")):
            subprocess.run(["git", *command], cwd=folder, check=True)
        (folder / "claims" / "f7.yaml").write_text(made_up(7, odd=5))
        pairs = [(seconds(folder), seconds(folder, "--base", "HEAD")) for _ in range(RUNS)]
    alone, against = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{FILES * EACH:,} claims: check {alone:.2f} s, check --base HEAD {against:.2f} s")
    print(f"ratio {against / alone:.2f} (bound {BOUND:g})")
    return int(against / alone > BOUND)


if __name__ == "__main__":
    sys.exit(main())
