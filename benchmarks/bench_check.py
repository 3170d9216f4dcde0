"""How long `factcheck check claims` takes, as a ratio to `python -c "import pydantic"`.

The bound is 4. Both run in a fresh interpreter with compiled bytecode, turn by turn, so that
a busy machine slows both. Exits 1 beyond the bound.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 15
BOUND = 4.0
CHECK = "import sys; from factcheck.cli import main; sys.exit(main(['check', 'claims']))"


def seconds(code: str) -> float:
    """The wall time of a fresh interpreter that runs the code in the project root."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT / "src")
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    elapsed = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{code!r} exited {done.returncode}")
    return elapsed


def main() -> int:
    """Print both medians and their ratio."""
    seconds(CHECK)
    pairs = [(seconds("import pydantic"), seconds(CHECK)) for _ in range(RUNS)]
    pydantic, check = (statistics.median(times) * 1000 for times in zip(*pairs, strict=True))
    print(f"import pydantic {pydantic:.0f} ms, factcheck check {check:.0f} ms")
    print(f"ratio {check / pydantic:.2f} (bound {BOUND:g})")
    return int(check / pydantic > BOUND)


if __name__ == "__main__":
    sys.exit(main())
