"""How well reports are found in PolNeAR's news: `python eval_polnear.py FOLDER [-v]`.

FOLDER holds `text/*.txt` and brat annotations `attributions/*.ann` (Newell and others 2018).
An attribution that is found belongs to the annotated one with which its content shares the most
characters, or whose cue it overlaps; each annotated one is given away once, and one annotated
twice with the same spans counts once. A role is right by
*overlap* if it shares a character with the same role of that attribution, and *exact* if the
spans are equal up to marks and spaces at the ends.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from factcheck.extract.prose import Prose
from factcheck.extract.speakers import Report, find_reports

Spans = tuple[tuple[int, int], ...]
Roles = dict[str, Spans]
ROLES = ("Source", "Cue", "Content")
GOALS = {"precision": 0.80, "recall": 0.60}


def gold(path: Path) -> list[Roles]:
    """The annotated attributions of one file."""
    places: dict[str, Spans] = {}
    found: list[Roles] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        name, *rest = line.split("\t")
        if name.startswith("T"):
            spans = rest[0].split(" ", 1)[1].split(";")
            places[name] = tuple((int(a), int(b)) for a, b in (one.split() for one in spans))
        elif name.startswith("E"):
            pairs = [part.split(":") for part in rest[0].split()]
            roles = {
                role: tuple(
                    span
                    for key, at in pairs
                    if key.rstrip("0123456789") == role
                    for span in places.get(at, ())
                )
                for role in ROLES
            }
            if roles not in found:
                found.append(roles)
    return found


def ours(report: Report) -> Roles:
    """A report in the same shape."""
    return {
        "Source": (report.source,) if report.source else (),
        "Cue": (report.cue,) if report.cue else (),
        "Content": report.content,
    }


def shared(a: Spans, b: Spans) -> int:
    """How many characters two sets of spans share."""
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def pairs(told: list[Roles], known: list[Roles]) -> Iterator[tuple[Roles, Roles]]:
    """Each attribution found with the annotated one that it belongs to, best first."""
    scored = [
        (
            10_000 * bool(shared(one["Cue"], two["Cue"])) + shared(one["Content"], two["Content"]),
            i,
            j,
        )
        for i, one in enumerate(told)
        for j, two in enumerate(known)
    ]
    left, right = set(range(len(told))), set(range(len(known)))
    for score, i, j in sorted(scored, key=lambda row: (-row[0], row[1], row[2])):
        if score and i in left and j in right:
            left.remove(i)
            right.remove(j)
            yield told[i], known[j]


def bare(text: str, spans: Spans) -> str:
    """The words of spans without marks at the ends."""
    return " ".join(text[a:b].strip(" ,.:;\"”“'’‘\n") for a, b in spans)


def main() -> int:
    """Print precision and recall of each role."""
    folder = Path(sys.argv[1])
    counts: Counter[str] = Counter()
    for path in sorted((folder / "attributions").glob("*.ann")):
        text = (folder / "text" / (path.stem.rsplit("_", 1)[0] + ".txt")).read_text("utf-8")
        known = gold(path)
        told = [ours(report) for report in find_reports(Prose(text))]
        for role in ROLES:
            counts[f"told {role}"] += sum(bool(one[role]) for one in told)
            counts[f"known {role}"] += sum(bool(one[role]) for one in known)
        for one, two in pairs(told, known):
            for role in ROLES:
                counts[f"overlap {role}"] += bool(shared(one[role], two[role]))
                same = one[role] and bare(text, one[role]) == bare(text, two[role])
                counts[f"exact {role}"] += bool(same)
    below = False
    for role in ROLES:
        for how in ("overlap", "exact"):
            right = counts[f"{how} {role}"]
            precision = right / max(1, counts[f"told {role}"])
            recall = right / max(1, counts[f"known {role}"])
            print(f"{role:8} {how:8} precision {precision:.3f}  recall {recall:.3f}")
            below |= how == "overlap" and (
                precision < GOALS["precision"] or recall < GOALS["recall"]
            )
    print(f"goals by overlap: precision {GOALS['precision']:.2f}, recall {GOALS['recall']:.2f}")
    return int(below)


if __name__ == "__main__":
    sys.exit(main())
