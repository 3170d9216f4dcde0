"""How often events are read rightly: `python eval_meantime.py FOLDER [-v]`.

FOLDER holds NAF files of MEANTIME (`**/*.xml`, intra-document annotation; Minard and others 2016).
Polarity, certainty and future: counted are the event mentions with a value for the attribute; an
event that is found nowhere is read as affirmed, certain and not future. Beside it stands always
giving the commonest value. Dates: of the verbs that a link puts within or beside a date, those to
which a claim would give a time; it is right where it lies within the linked date, or holds it by
less than a month.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import factcheck as fc
from factcheck.claims import Certainty, Polarity
from factcheck.dates import DateInterval, parse_edtf
from factcheck.extract.events import source_of
from factcheck.extract.events.claims import Maker
from factcheck.extract.events.reading import Reading
from factcheck.extract.factuality import factuality_at
from factcheck.extract.prose import Prose

COMMON = {"polarity": "POS", "certainty": "CERTAIN", "time": "NON_FUTURE"}
GOAL = 0.90
DATE_GOAL = 0.75
MONTH = 31
NO_SPACE_BEFORE = frozenset(".,;:!?)'%") | {"'s", "n't", "’s"}


def document(root: ElementTree.Element) -> tuple[str, dict[str, int], list[ElementTree.Element]]:
    """The text of a file, put together from its words, their offsets, and its events."""
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
    return text, places, list(root.iter("EVENT_MENTION"))


def dates(root: ElementTree.Element) -> tuple[str | None, dict[str, set[str]]]:
    """The day a document was made, and the dates that its events are linked to, by their id."""
    known: dict[str, str] = {}
    made = None
    for time in root.iter("TIMEX3"):
        value = time.get("value") or ""
        if value[:4].isdigit() and all(part.isdigit() for part in value[:10].split("-")):
            known[time.get("m_id") or ""] = value[:10]
            if time.get("functionInDocument") == "CREATION_TIME":
                made = value[:10]
    linked: dict[str, set[str]] = {}
    for link in root.iter("TLINK"):
        ends = [link.find(end) for end in ("source", "target")]
        ids = [end.get("m_id") or "" for end in ends if end is not None]
        if link.get("reltype") == "INCLUDES":
            ids.reverse()
        elif link.get("reltype") not in ("IS_INCLUDED", "SIMULTANEOUS"):
            continue
        for one, other in (ids, ids[::-1]) if link.get("reltype") == "SIMULTANEOUS" else (ids,):
            if other in known and one not in known:
                linked.setdefault(one, set()).add(known[other])
    return made, linked


def dated(maker: Maker, offset: int) -> DateInterval | None:
    """The time that a claim would give to the verb at a place."""
    index = maker.reading.clause_at(offset)
    if index is None or not maker.reading.clauses[index].verb.end > offset:
        return None
    if offset < maker.reading.clauses[index].verb.start:
        return None
    told = maker.dating.event_time(index)
    return told.when if told and isinstance(told.when, DateInterval) else None


def fits(ours: DateInterval, linked: set[str]) -> bool:
    """Whether a time lies within one of some dates, or holds one closely."""
    if ours.low is None or ours.high is None:
        return False
    for one in map(parse_edtf, linked):
        if one.low is None or one.high is None:
            continue
        within = one.low <= ours.low and ours.high <= one.high
        if within or (ours.low <= one.low and one.high <= ours.high < ours.low + MONTH):
            return True
    return False


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
        root = ElementTree.parse(path).getroot()
        text, places, events = document(root)
        prose = Prose(text)
        made, linked = dates(root)
        article = fc.Article.model_validate({"text": text, "published": made})
        maker = Maker(Reading(article), source_of(article))
        for event in events:
            anchors = [a.get("t_id") or "" for a in event.iter("token_anchor")]
            if not anchors:
                continue
            offset = places[anchors[0]]
            ours = read(prose, offset)
            gold = linked.get(event.get("m_id") or "")
            when = dated(maker, offset) if gold else None
            counts["linked"] += gold is not None
            if when is not None and gold:
                counts["dated"] += 1
                counts["right date"] += fits(when, gold)
                if "-v" in sys.argv and not fits(when, gold):
                    print("date", gold, str(when), "|", text[max(0, offset - 70) : offset + 50])
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
    share = counts["right date"] / max(counts["dated"], 1)
    print(
        f"date       {share:.3f} of {counts['dated']} given (goal {DATE_GOAL:.2f}); "
        f"given to {counts['dated']} of {counts['linked']} linked events"
    )
    return int(
        share < DATE_GOAL or any(counts[f"right {n}"] < GOAL * counts[f"all {n}"] for n in COMMON)
    )


if __name__ == "__main__":
    sys.exit(main())
