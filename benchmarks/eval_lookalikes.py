"""How often articles on different events are set against each other: `python eval_lookalikes.py BENCH`.

BENCH holds `ecbplus` (topics of two look-alike events each, without dates) and `gva_semeval2018t5`
(local news with the incident each tells of). Claims are read from the texts of one topic, or of one
town and month, and compared together. Printed are definite conflicts per 1,000 pairs of articles on
different events, and what is found between articles on one and the same incident.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import factcheck as fc


class Told(NamedTuple):
    """An article, and which event it tells of."""

    event: str
    key: str
    article: fc.Article


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a file with one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def topics(bench: Path) -> Iterator[list[Told]]:
    """The articles of each topic of ECB+."""
    found: dict[str, list[Told]] = defaultdict(list)
    for row in rows(bench / "ecbplus" / "topics_1_23.jsonl"):
        article = fc.Article(text=" ".join(row["sentences"]))
        found[row["topic"]].append(Told(row["subtopic"], row["doc_id"], article))
    yield from found.values()


def towns(bench: Path) -> Iterator[list[Told]]:
    """The articles on the incidents of one town and month."""
    folder = bench / "gva_semeval2018t5"
    where = {
        one["incident_id"]: (one["state"], one["city_or_county"], one["date"][:7])
        for one in rows(folder / "incidents_gold_dev.jsonl")
    }
    found: dict[tuple[str, str, str], list[Told]] = defaultdict(list)
    for row in rows(folder / "docs_dev.jsonl"):
        text = f"{row['title']}\n\n{row['content']}"
        article = fc.Article.model_validate({"text": text, "published": row["dct"]})
        event = row["incident_id"]
        found[where[event]].append(Told(event, row["doc_id"], article))
    yield from found.values()


def measured(
    groups: Iterable[list[Told]],
) -> tuple[int, int, Counter[str], Counter[str]]:
    """Pairs on different events, definite conflicts between such, and findings by code.

    First those between different events, conflicts and retractions alone, then those on one event.
    """
    pairs = clashes = 0
    across: Counter[str] = Counter()
    same: Counter[str] = Counter()
    for group in groups:
        events = {one.key: one.event for one in group}
        pairs += sum(a.event != b.event for a, b in combinations(group, 2))
        articles = [one.article.model_copy(update={"path": f"{one.key}.txt"}) for one in group]
        claims = fc.extract_all(articles)
        for finding in fc.compare(claims):
            told = [{events.get(c.source.id, "") for c in side.claims} for side in finding.sides]
            apart = any(a - b or b - a for a, b in combinations(told, 2))
            if apart:
                clashes += finding.definite and finding.code in CONFLICTS
                if finding.code in CONFLICTS or finding.code == "FC301":
                    doubt = "" if finding.definite else " (possible)"
                    across[f"{finding.code}{doubt}"] += 1
            elif len({c.source.id for side in finding.sides for c in side.claims}) > 1:
                sure = finding.definite or finding.code not in CONFLICTS
                same[finding.code if sure else f"{finding.code} (possible)"] += 1
    return pairs, clashes, across, same


CONFLICTS = frozenset(("FC101", "FC102", "FC103", "FC104", "FC105"))


def main() -> int:
    """Print both figures beside the goal."""
    bench = Path(sys.argv[1])
    for name, groups in (("ECB+ topics", topics(bench)), ("one town and month", towns(bench))):
        pairs, clashes, across, same = measured(groups)
        rate = 1000 * clashes / max(pairs, 1)
        print(f"{name}: {clashes} definite conflicts in {pairs} pairs of articles on different")
        print(f"  events, {rate:.2f} per 1,000 (goal at most 1)")
        for where, found in (("different events", across), ("one event", same)):
            told = ", ".join(f"{code} {count}" for code, count in sorted(found.items()))
            print(f"  between articles on {where}: {told or 'nothing'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
