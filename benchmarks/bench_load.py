"""Claims loaded per second from files, checks of form and references included."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from factcheck.store import load

FILES, EACH = 200, 100
KINDS = (
    "predicate: deaths\n    kind: quantity\n    value: '>={i} people'\n    when: 2021-01",
    "predicate: agreement\n    kind: event\n    when: {{from: published, years: -1, month: 9}}",
    "predicate: participation\n    kind: stance\n    value: leaving",
)
CLAIM = """\
    source: outlet-{f}
    subject: [Alpha {f}, Beta]
    object: Harbour {i}
    attribution: {{speaker: Mayor {i}, said: 2021-02-01}}
    evidence:
      - span: [{i}, {end}]
        sha256: {digest}
    gist: The mayor said it about harbour {i}.
"""


def made_up(number: int) -> str:
    """A file of one source and its claims."""
    head = f"version: 1\nsources:\n  - id: outlet-{number}\n    published: 2021-02-02\nclaims:\n"
    claims = []
    for i in range(EACH):
        text = f"  - {KINDS[i % 3]}\n{CLAIM}"
        claims.append(text.format(f=number, i=i, end=i + 9, digest="a" * 64))
    return head + "".join(claims)


def main() -> None:
    """Print claims per second, the best of three."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(FILES):
            (Path(folder) / f"story-{number}.yaml").write_text(made_up(number), "utf-8")
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            base = load(folder)
            best = min(best, time.perf_counter() - start)
    print(f"{len(base.claims):,} claims in {FILES} files: {len(base.claims) / best:,.0f} claims/s")


if __name__ == "__main__":
    main()
