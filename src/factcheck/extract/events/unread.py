"""Sentences that have a number or a date, and no claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factcheck.extract.events.casualties.lexicon import DIE, HURT, KILL
from factcheck.extract.events.frame import Frame, Frames
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import LeftOut
from factcheck.extract.sentences import Span

REASON = "a number or a date in it gave no claim"
_BEFALLING = {**dict.fromkeys(KILL | DIE, "deaths"), **dict.fromkeys(HURT, "injuries")}


def looked_for(table: Frames) -> dict[str, str]:
    """The verbs that alone tell what is meant, each with its predicate."""
    plain = {
        verb: frame.predicate
        for verb, listed in table.items()
        for frame in reversed(listed)
        if _plain(frame)
    }
    return plain | _BEFALLING


def unread(reading: Reading, verbs: Mapping[str, str], read: Iterable[Span]) -> Iterator[LeftOut]:
    """Sentences with a number or a date and none of some spans, with what a verb in them may tell."""
    done: set[int] = set()
    for start, end in read:
        done.update(range(reading.prose.sentence_at(start), reading.prose.sentence_at(end - 1) + 1))
    forms = frozenset(word for word, base in reading.bases.items() if base in verbs)
    places = [one.start for one in reading.quantities]
    places += [one.start for one in reading.times.days]
    counted = set(map(reading.prose.sentence_at, places)) - done
    for number, told in reading.telling:
        span = reading.prose.sentences[number]
        if number not in counted or not reading.shown(span[0]):
            continue
        looked = () if forms.isdisjoint(told) else reading.prose.clauses(number)
        found = (verbs.get(one.verb.lemma) for one in looked)
        yield LeftOut(span, next(filter(None, found), ""), REASON)


def _plain(frame: Frame) -> bool:
    """Whether a verb alone tells what is meant: "ratify", and not "give" in "give orders"."""
    roles = [frame.agent, *([frame.patient] if frame.patient else []), *frame.others]
    return not frame.particle and not any(role.nouns for role in roles)
