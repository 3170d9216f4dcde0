"""Who goes on using what was taken back: copies, retellings, quotations, and times that hang on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.claims import Claim, EventClaim
from factcheck.compare.corrections import is_notice
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import days
from factcheck.compare.topics import Topic
from factcheck.compare.wording import joined, outlet, shown, teller
from factcheck.dates import DateInterval
from factcheck.intervals import Meeting, meet


def retracted_in_use(topic: Topic) -> Iterator[Draft]:
    """Somebody goes on using what was retracted or corrected before."""
    tellings: _Tellings | None = None
    for draft in [d for d in topic.found if d.code in _TAKEN_BACK and d.definite]:
        tellings = tellings or _Tellings(topic)
        groups = draft.groups() if callable(draft.groups) else draft.groups
        taken = [entry for group in groups[: draft.taken] for entry in group]
        words = [entry for group in groups[draft.taken :] for entry in group]
        uses = [*tellings.using(taken, words), *_hanging(topic, taken)]
        if uses:
            using = {id(use.entry) for use in uses}
            yield _draft(draft, [e for e in taken if id(e) not in using], words, uses)


_TAKEN_BACK = ("FC301", "FC307")


class _Use(NamedTuple):
    """A claim that uses what was taken back, and how it comes to it."""

    entry: Entry
    why: str
    certain: bool = True
    """False for words that were once said, and may be told as history."""
    words: int | None = None
    """Of words quoted again: the last day on which they can have been said."""


_Class = tuple[object, object, bool]


def _class(entry: Entry) -> _Class:
    """What tellings of one value and mode share."""
    return (entry.ends, entry.modality, entry.denied)


class _Tellings:
    """The tellings on a topic by what they stand on, those of sources that appeared last first."""

    def __init__(self, topic: Topic) -> None:
        self.topic = topic
        self.standing: dict[Hashable, dict[_Class, list[tuple[int, Entry, _Use]]]] = {}
        for entry in sorted(topic.entries, key=lambda e: -_appeared(topic, e)):
            for basis, use in _bases(topic, entry):
                classes = self.standing.setdefault(basis, defaultdict(list))
                classes[_class(entry)].append((_appeared(topic, entry), entry, use))

    def using(self, taken: list[Entry], words: list[Entry]) -> Iterator[_Use]:
        """Tellings of it in sources that appeared after it was taken back, and do not say so."""
        topic = self.topic
        since, sure = _since(topic, taken, words)
        values = list({_class(t): t for t in taken}.values())
        aware = {word.source for word in words if _differs(word, values)}
        queue = [entry for entry in taken if since and _appeared(topic, entry) <= since]
        known = {id(entry) for entry in (*words, *queue)}
        asked: set[Hashable] = set()
        for used in queue:  # grows: what relies on a copy relies on the original
            for basis in _offers(topic, used):
                if basis in asked:
                    continue
                asked.add(basis)
                for entry, use in self._late(basis, values, since):
                    if id(entry) not in known and not self._aware(entry.source, values, aware):
                        known.add(id(entry))
                        queue.append(entry)
                        yield use if sure else use._replace(certain=False)

    def _late(
        self, basis: Hashable, values: Sequence[Entry], since: int
    ) -> Iterator[tuple[Entry, _Use]]:
        """What stands on a basis, repeats what was taken back and appeared later."""
        for told in self.standing.get(basis, {}).values():
            if not _repeats(told[0][1], values):
                continue
            for appeared, entry, use in told:
                if appeared <= since:
                    break
                if use.words is None or use.words < since:
                    yield entry, use

    def _aware(self, source: str, values: Sequence[Entry], aware: set[str]) -> bool:
        """Whether a source tells otherwise, too."""
        if source in aware:
            return True
        if any(_differs(entry, values) for entry in self.topic.by_source[source]):
            aware.add(source)
            return True
        return False


def _since(topic: Topic, taken: list[Entry], words: list[Entry]) -> tuple[int, bool]:
    """The first day on which all could know, 0 for never; and whether that day is certain.

    When a notice was put into a text, only the last change of the text tells.
    """
    notices = [word for word in words if is_notice(word)]
    texts = {entry.source for entry in taken}
    known, sure = [], not notices
    for word in notices or words:
        changed = word.claim.source.modified if notices and word.source in texts else None
        high = days(changed or _said(topic, word))[1]
        if high is not None:
            known.append(high)
            sure = sure or changed is not None or word.source not in texts
    return min(known, default=0), sure


def _offers(topic: Topic, entry: Entry) -> Iterator[Hashable]:
    """What others may stand on who use it: its text, its outlet, its speaker."""
    resolve, claim = topic.reader.resolve, entry.claim
    yield "text", entry.origin
    yield "outlet", resolve(entry.source)
    if claim.source.publisher:
        yield "outlet", resolve(claim.source.publisher)
    if claim.speaker:
        yield "words", resolve(claim.speaker)


def _bases(topic: Topic, entry: Entry) -> Iterator[tuple[Hashable, _Use]]:
    """What a telling stands on, and how."""
    name, by = outlet(entry.claim.source), entry.claim.attribution
    resolve = topic.reader.resolve
    yield ("text", entry.origin), _Use(entry, f"{name} repeats the text of one origin with it.")
    if by is None:
        return
    for who in (by.speaker, *by.via):
        yield ("outlet", resolve(who)), _Use(entry, f"{name} has it from {who}.")
    end = days(_said(topic, entry))[1]
    if end is not None:
        why = f"{name} quotes {by.speaker} with words of before."
        yield ("words", resolve(by.speaker)), _Use(entry, why, topic.kind != "stance", end)


def _said(topic: Topic, entry: Entry) -> DateInterval | None:
    return topic.reader.dates.said(entry.claim)


def _appeared(topic: Topic, entry: Entry) -> int:
    """The first day on which its source can have appeared; 0 where that is not known."""
    return days(topic.reader.dates.published.get(entry.source))[0] or 0


def _repeats(entry: Entry, taken: Iterable[Entry]) -> bool:
    """Whether it says, in the same mode, what was taken back, or something within it."""
    return any(
        entry.modality is t.modality
        and entry.denied is t.denied
        and _meeting(entry, t) in (Meeting.SAME, Meeting.INSIDE)
        for t in taken
    )


def _differs(entry: Entry, taken: Sequence[Entry]) -> bool:
    """Whether whoever tells it knows better."""
    return entry.denied or all(_meeting(entry, t) is Meeting.APART for t in taken)


def _meeting(one: Entry, other: Entry) -> Meeting:
    if isinstance(one.value, str) or one.value is None or other.value is None:
        return Meeting.SAME if one.value == other.value else Meeting.APART
    return meet(*one.ends, *other.ends)


def _hanging(topic: Topic, taken: Iterable[Entry]) -> Iterator[_Use]:
    """Claims whose time is reckoned from a date that was taken back."""
    reader, seen = topic.reader, set()
    queue: list[Claim] = [e.claim for e in taken if isinstance(e.claim, EventClaim)]
    for claim in queue:  # grows
        if claim.label is None or reader.dates.labelled.get(claim.label) is not claim:
            continue
        for other in reader.hanging.get(claim.label, ()):
            if other.id not in seen and other.predicate in reader.registry:
                seen.add(other.id)
                queue.append(other)
                entry = reader.entry(other, reader.registry[other.predicate])
                yield _Use(entry, f"{outlet(other.source)} reckons a time from it.")


def _draft(back: Draft, taken: list[Entry], words: list[Entry], uses: list[_Use]) -> Draft:
    topic = back.topic
    certain = any(use.certain for use in uses)

    def tell() -> tuple[str, list[str]]:
        users = joined(sorted({outlet(use.entry.claim.source) for use in uses}))
        message = (
            f"{topic.phrase}: {shown(topic, taken[0])} was taken back by "
            f"{teller(topic, words[0])}, and is still used in {users}."
        )
        reasons = dict.fromkeys(use.why for use in uses)
        return message, [
            f"What was taken back: {shown(topic, taken[0])}, from {teller(topic, taken[0])}.",
            *reasons,
            "None of these says that it was taken back.",
            *([] if certain else ["Possible only: old words may be told as history."]),
        ]

    by_topic: dict[int, str] = {id(use.entry): "still used" for use in uses}
    by_topic |= {id(word): f"taken back: {shown(topic, word)}" for word in words}
    return Draft(
        "FC308",
        "retracted-in-use",
        topic,
        [taken, words, [use.entry for use in uses]],
        tell,
        certain,
        name=lambda entry: by_topic.get(id(entry), shown(topic, entry)),
        key=lambda: f"{back.code} {back.key() if back.key else ''}",
    )


def hanging(claims: Iterable[Claim], labels: Iterable[str]) -> dict[str, list[Claim]]:
    """The claims whose time is reckoned from that of another, by its label."""
    known = set(labels)
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims if known else ():
        anchor = getattr(claim.when, "anchor", None)
        if anchor in known:
            found[anchor].append(claim)
    return {label: sorted(hung, key=lambda c: c.id) for label, hung in found.items()}
