"""Sentences for findings: who said what, where and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.claims import Certainty, Modality
from factcheck.compare.entries import Entry
from factcheck.compare.order import original
from factcheck.compare.topics import Topic
from factcheck.dates import DateInterval, Grain
from factcheck.sources import Source
from factcheck.stances import Stance
from factcheck.values import Quantity

MODES = {
    Modality.ASSERTED: "",
    Modality.PLANNED: "planned: ",
    Modality.THREATENED: "threatened: ",
    Modality.OFFERED: "offered: ",
    Modality.CONDITIONAL: "under a condition: ",
    Modality.DENIED: "denied: ",
    Modality.CORRECTED: "corrected: ",
}
_SHOWN = 3


def outlet(source: Source) -> str:
    """What a reader calls the source: its publisher, else its name in the base."""
    return source.publisher or source.id


def voice(entry: Entry) -> str:
    """Which source it stands in and who speaks there, to tell findings of one source apart."""
    return f"{entry.source}: {entry.claim.speaker or ''}"


def teller(topic: Topic, entry: Entry) -> str:
    """Who says so, for whom, and where: "Ana Duarte (for Vell Port Authority) in Harbour Post"."""
    claim = entry.claim
    by = claim.attribution
    place = outlet(claim.source)
    if by is None:
        return place
    reader = topic.reader
    party = by.speaks_for or reader.catalogue.stands_for(reader.resolve(by.speaker))
    voice = f" (for {topic.name(reader.resolve(party))})" if party else ""
    chain = f", via {' and '.join(by.via)}," if by.via else ""
    return f"{by.speaker}{voice}{chain} in {place}"


def tellers(topic: Topic, entries: Iterable[Entry]) -> str:
    """Several tellers, each once, the first three named; originals before their copies."""
    by_first = sorted(entries, key=original)
    names = list(dict.fromkeys(teller(topic, entry) for entry in by_first))
    return joined(names)


def joined(names: Sequence[str]) -> str:
    """A list in words, shortened.

    >>> joined(["a", "b", "c", "d", "e"])
    'a; b; c and 2 more'
    """
    shown = "; ".join(names[:_SHOWN])
    return f"{shown} and {len(names) - _SHOWN} more" if len(names) > _SHOWN else shown


def dated(interval: DateInterval | None) -> str:
    """A date for a sentence.

    >>> dated(None)
    'on an unknown date'
    """
    if interval is None:
        return "on an unknown date"
    return f"{'on' if interval.grain is Grain.DAY else 'in'} {interval}"


def shown(topic: Topic, entry: Entry) -> str:
    """The value in words, with its mode: "threatened: leaving", "denied: 12 people"."""
    text = _bare(topic, entry) or "no date"
    taken_back = entry.denied and entry.modality is not Modality.CORRECTED
    act = MODES[Modality.ASSERTED if entry.modality is Modality.DENIED else entry.modality]
    return f"{'denied: ' * taken_back}{act}{text}"


def _bare(topic: Topic, entry: Entry) -> str:
    """The value in words, without its mode; empty for an event without any time."""
    value = entry.value
    if isinstance(value, DateInterval):
        return _days(value)
    if isinstance(value, Quantity | Stance):
        return str(value)
    if value is not None:
        return topic.name(value)
    return str(entry.claim.when) if entry.claim.when is not None else ""


def clause(topic: Topic, entry: Entry, beside: Entry | None = None) -> str:
    """What is told, as a clause: "it is planned (2031)", without a value already given beside it.

    Of a position it is the position: "it is “planned: leaving”".
    """
    if topic.kind == "stance":
        return f"it is {_SURE[entry.claim.certainty]}“{shown(topic, entry)}”"
    value = _bare(topic, entry).replace("..", " to ")
    named = bool(value) and (beside is None or _bare(topic, entry) != _bare(topic, beside))
    act = _ACTS[entry.modality] or ("done" if topic.kind == "event" else "a fact")
    if entry.denied:
        act = "denied" if act == "denied" else f"denied that it is {act}"
    return f"it is {_SURE[entry.claim.certainty]}{act}{f' ({value})' if named else ''}"


_SURE = {
    Certainty.CERTAIN: "",
    Certainty.PROBABLE: "probably ",
    Certainty.POSSIBLE: "perhaps ",
    Certainty.UNKNOWN: "as far as known ",
}
_ACTS = {
    Modality.ASSERTED: "",
    Modality.PLANNED: "planned",
    Modality.THREATENED: "threatened",
    Modality.OFFERED: "offered",
    Modality.CONDITIONAL: "tied to a condition",
    Modality.DENIED: "denied",
    Modality.CORRECTED: "corrected",
}


def _days(interval: DateInterval) -> str:
    """EDTF, with the open ends in words.

    >>> from factcheck.dates import parse_edtf
    >>> _days(parse_edtf("../2031-12")), _days(parse_edtf("2019-07"))
    ('by the end of 2031-12', '2019-07')
    """
    first, slash, last = interval.text.partition("/")
    if not slash or (first and last and ".." not in (first, last)):
        return interval.text
    if first in ("", ".."):
        return f"by {'' if last.count('-') == 2 else 'the end of '}{last}"
    return f"from {first} on"


def quoted(topic: Topic, entry: Entry) -> str:
    """What the claim says, with its value."""
    value = shown(topic, entry)
    return f"“{entry.claim.gist}” ({value})" if entry.claim.gist else f"{topic.phrase}: {value}"


def worded(topic: Topic, entry: Entry) -> str:
    """What the claim says, in words that need no title: the gist, else topic and value."""
    return f"“{entry.claim.gist}”" if entry.claim.gist else f"{topic.phrase}: {shown(topic, entry)}"


def shortest(texts: Iterable[str]) -> str:
    """One way to write what is written in several, whichever comes first."""
    return min(set(texts), key=lambda text: (len(text), text))


def gist(topic: Topic, entry: Entry) -> str:
    """What the claim says: the gist of whoever made it, else the value in words."""
    return entry.claim.gist or shown(topic, entry)
