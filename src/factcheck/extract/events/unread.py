"""Sentences that claims were looked for in and none was read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract.events.casualties.lexicon import DIE, HURT, KILL
from factcheck.extract.events.frame import Frame, Frames
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import LeftOut
from factcheck.extract.sentences import Span

REASON = "it has a number or a date, and no claim was read from it"
_BEFALLING = {**dict.fromkeys(KILL | DIE, "deaths"), **dict.fromkeys(HURT, "injuries")}


def unread(reading: Reading, table: Frames, read: Iterable[Span]) -> Iterator[LeftOut]:
    """Sentences with a number or a date beside a verb that is looked for, and none of some spans."""
    verbs = {
        lemma: frame.predicate
        for lemma, listed in table.items()
        for frame in reversed(listed)
        if _plain(frame)
    } | _BEFALLING
    done: set[int] = set()
    for start, end in read:
        done.update(range(reading.prose.sentence_at(start), reading.prose.sentence_at(end - 1) + 1))
    for number, span in enumerate(reading.prose.sentences):
        if number in done or not reading.told(number) or not reading.shown(span[0]):
            continue
        found = (verbs.get(one.verb.lemma) for one in reading.prose.clauses(number))
        predicate = next(filter(None, found), None)
        if predicate and (reading.quantities_in(*span) or reading.times.within(*span)):
            yield LeftOut(span, predicate, REASON)


def _plain(frame: Frame) -> bool:
    """Whether a verb alone tells what is meant: "ratify", and not "give" in "give orders"."""
    roles = [frame.agent, *([frame.patient] if frame.patient else []), *frame.others]
    return not frame.particle and not any(role.nouns for role in roles)
