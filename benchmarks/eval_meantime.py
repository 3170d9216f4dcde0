"""How often polarity, certainty and future of events are right: `python eval_meantime.py FOLDER [-v]`.

FOLDER holds NAF files of MEANTIME (`**/*.xml`, intra-document annotation; Minard and others 2016).
Counted are the event mentions with a value for the attribute; an event that is found nowhere is
read as affirmed, certain and not future. Beside it stands always giving the commonest value.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from factcheck.claims import Certainty, Polarity
from factcheck.extract.factuality import factuality_at
from factcheck.extract.prose import Prose

COMMON = {"polarity": "POS", "certainty": "CERTAIN", "time": "NON_FUTURE"}
GOAL = 0.90
NO_SPACE_BEFORE = frozenset(".,;:!?)'%") | {"'s", "n't", "’s"}


def document(path: Path) -> tuple[str, dict[str, int], Iterator[ElementTree.Element]]:
    """The text of a file, put together from its words, their offsets, and its events."""
    root = ElementTree.parse(path).getroot()
    text = ""
    places: dict[str, int] = {}
    sentence = "0"
    for token in root.iter("token"):
        word = token.text or ""
        if token.get("sentence") != sentence:
            text += "\n\n"
            sentence = token.get("sentence") or ""
        elif text and word not in NO_SPACE_BEFORE and text[-1] not in "(\n":
            text += " "
        places[token.get("t_id") or ""] = len(text)
        text += word
    return text, places, root.iter("EVENT_MENTION")


def read(prose: Prose, offset: int) -> dict[str, str]:
    """Our reading in MEANTIME's words."""
    one = factuality_at(prose, offset)
    return {
        "polarity": "NEG" if one.polarity is Polarity.DENIED else "POS",
        "certainty": "CERTAIN"
        if one.certainty in (Certainty.CERTAIN, Certainty.PROBABLE)
        else "POSSIBLE",
        "time": "FUTURE" if one.future else "NON_FUTURE",
    }


def main() -> int:
    """Print the share that is right of each attribute."""
    counts: Counter[str] = Counter()
    for path in sorted(Path(sys.argv[1]).rglob("*.xml")):
        text, places, events = document(path)
        prose = Prose(text)
        for event in events:
            anchors = [a.get("t_id") or "" for a in event.iter("token_anchor")]
            if not anchors:
                continue
            offset = places[anchors[0]]
            ours = read(prose, offset)
            for name, common in COMMON.items():
                value = event.get(name)
                if value not in ("POS", "NEG", "CERTAIN", "POSSIBLE", "FUTURE", "NON_FUTURE"):
                    continue
                counts[f"all {name}"] += 1
                counts[f"right {name}"] += ours[name] == value
                counts[f"common {name}"] += common == value
                if "-v" in sys.argv and ours[name] != value:
                    lead = text[max(0, offset - 70) : offset].replace("\n", " ")
                    print(name, value, "|", f"{lead}[{text[offset : offset + 30]!r}")
    for name in COMMON:
        whole = counts[f"all {name}"]
        share, usual = counts[f"right {name}"] / whole, counts[f"common {name}"] / whole
        print(
            f"{name:10} {share:.3f} of {whole} (the commonest value: {usual:.3f}; goal {GOAL:.2f})"
        )
    return int(any(counts[f"right {n}"] < GOAL * counts[f"all {n}"] for n in COMMON))


if __name__ == "__main__":
    sys.exit(main())
