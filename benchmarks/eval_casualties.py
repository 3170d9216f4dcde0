"""How often the counts of killed and wounded are right: `python eval_casualties.py FILE.tag… [-v]`.

Each text of a file has two lines: `who,killed,wounded,city,title`, and its words, each with a tag
behind an underscore (the shootings of Narasimhan and others, EMNLP 2016). Texts are read alone and
without a date; the first exact number of each predicate counts. Beside it stands the commonest
value, given always.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import factcheck as fc

FIELDS = {"deaths": 1, "injuries": 2}
CLOSE_UP = {" .": ".", " ,": ",", " ’s": "’s", " 's": "'s"}


def texts(path: Path) -> Iterator[tuple[dict[str, int], str]]:
    """The gold counts and the text of each article of a file."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    for head, body in zip(lines[::2], lines[1::2], strict=False):
        fields = head.split(",", 4)
        words = " ".join(word.rpartition("_")[0] for word in body.split())
        for apart, close in CLOSE_UP.items():
            words = words.replace(apart, close)
        title, plain = fields[-1], words
        gold = {name: int(fields[at]) for name, at in FIELDS.items() if fields[at].isdigit()}
        yield gold, f"{title}\n\n{plain}"


def main() -> int:
    """Print the share that is right of each count, and the share of texts that have one."""
    counts: Counter[str] = Counter()
    usual: dict[str, Counter[int]] = {name: Counter() for name in FIELDS}
    for path in (Path(one) for one in sys.argv[1:] if one != "-v"):
        for gold, text in texts(path):
            first: dict[str, int] = {}
            for claim in fc.extract(fc.Article(text=text)):
                if isinstance(claim, fc.QuantityClaim) and claim.value.low == claim.value.high:
                    first.setdefault(claim.predicate, int(claim.value.low or 0))
            for name, value in gold.items():
                counts[f"all {name}"] += 1
                usual[name][value] += 1
                counts[f"given {name}"] += name in first
                counts[f"right {name}"] += first.get(name) == value
                if "-v" in sys.argv and first.get(name, value) != value:
                    print(name, value, "not", first[name], "|", text[:90].replace("\n", " "))
    for name, values in usual.items():
        given, whole = counts[f"given {name}"], counts[f"all {name}"]
        most = values.most_common(1)[0][1] / max(whole, 1)
        print(
            f"{name:8} right {counts[f'right {name}'] / max(given, 1):.3f} of {given} given, "
            f"in {given / max(whole, 1):.3f} of {whole} texts (the commonest value: {most:.3f})"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
