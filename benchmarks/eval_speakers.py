"""How many annotated speakers are read right: `python eval_speakers.py GOLD.json FOLDER [-v]`.

GOLD has `claims` with `article`, `evidence` (`start`, `end`) and `speaker`; FOLDER the texts, named
`ARTICLE_….txt`. Counted are claims with a named speaker; one is right if a report whose content
shares half of the evidence names that speaker, by the last word of the name without brackets.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

from factcheck.extract.mentions import find_mentions
from factcheck.extract.prose import Prose
from factcheck.extract.speakers import Report, find_reports

_UNNAMED = re.compile(r"article voice|caption|unnamed|gist")


def key(name: str) -> str:
    """The last word of a name, without what stands in brackets."""
    return re.sub(r"\s*\(.*", "", name).split()[-1].lower()


def told(reports: list[Report], start: int, end: int) -> list[str]:
    """The speakers of what stands between two offsets, each with whom he speaks for."""
    found = []
    for one in reports:
        shared = sum(max(0, min(end, b) - max(start, a)) for a, b in one.content)
        if 2 * shared >= end - start:
            found += [name for name in (one.speaker, one.speaks_for) if name]
    return found


def main() -> int:
    """Print recall."""
    gold = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    reports: dict[str, list[Report]] = {}
    for path in sorted(Path(sys.argv[2]).glob("*.txt")):
        prose = Prose(path.read_bytes().decode("utf-8"))
        reports[path.name.split("_")[0]] = find_reports(prose, find_mentions(prose))
    counts: Counter[str] = Counter()
    for claim in gold["claims"]:
        if _UNNAMED.search(claim["speaker"]):
            continue
        counts["all"] += 1
        evidence = claim["evidence"]
        names = told(reports[claim["article"]], evidence["start"], evidence["end"])
        right = any(key(name) == key(claim["speaker"]) for name in names)
        counts["right"] += right
        if not right and "-v" in sys.argv:
            print(claim["id"], claim["speaker"], "not in", names)
    print(f"speakers: {counts['right']} of {counts['all']} ({counts['right'] / counts['all']:.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
