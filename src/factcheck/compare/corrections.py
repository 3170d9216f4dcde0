"""What publishers' notices take back, and which claims still stand by it in their name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims import Modality
from factcheck.compare.entries import Entry
from factcheck.compare.order import days
from factcheck.intervals import Meeting, meet

if TYPE_CHECKING:
    from factcheck.compare.topics import Topic


class Withdrawal(NamedTuple):
    """A notice, and what the claims stored in its publisher's name say."""

    notices: list[Entry]
    """As often as its source and copies of it tell it; the original first."""
    stale: list[Entry]
    """Still the value taken back, from sources that nobody has brought up to date."""
    updated: list[Entry]
    """The value taken back, beside what is right or a notice from the same source."""
    now: list[Entry]
    """What the publisher says instead."""


def withdrawals(topic: Topic) -> Iterator[Withdrawal]:
    """The notices on a topic that bear on a claim stored on it."""
    alike: dict[Hashable, list[Entry]] = defaultdict(list)
    for entry in topic.entries:
        if is_notice(entry):
            alike[entry.origin, topic.side(entry), entry.ends].append(entry)
    noticed = {notice.source for notices in alike.values() for notice in notices}
    for notices in list(alike.values())[:_LOOKED_AT]:
        notices.sort(key=lambda notice: notice.source != notice.origin)
        notice = notices[0]
        told = [entry for entry in topic.facts if _in_its_name(topic, notice, entry)]
        taken = [entry for entry in told if _gives(entry, notice)]
        if not taken:
            continue
        now = [entry for entry in told if _differs(entry, notice)]
        right = {entry.source for entry in now} | (noticed - {n.source for n in notices})
        yield Withdrawal(
            notices,
            [entry for entry in taken if entry.source not in right],
            [entry for entry in taken if entry.source in right],
            now,
        )


_LOOKED_AT = 100


def is_notice(entry: Entry) -> bool:
    """Whether it takes back what was published."""
    return entry.modality is Modality.CORRECTED


def _in_its_name(topic: Topic, notice: Entry, entry: Entry) -> bool:
    """Whether it is told in the same text, in a copy of it, or before by the same publisher.

    What somebody is quoted with is taken back by a notice on his words only.
    """
    if (notice.claim.attribution is None) != (entry.claim.attribution is None):
        return False
    if notice.claim.attribution is not None and not topic.same_side(notice, entry):
        return False
    publisher = notice.claim.source.publisher
    return is_its_text(notice, entry) or (
        publisher is not None
        and publisher == entry.claim.source.publisher
        and not _follows(topic, entry, notice)
    )


def is_its_text(notice: Entry, entry: Entry) -> bool:
    """Whether it is told in the text that the notice is on, or in a copy of it."""
    return notice.source in (entry.source, entry.origin)


def is_certain(topic: Topic, notice: Entry, entry: Entry) -> bool:
    """Whether it certainly came before the notice, and neither is hedged."""
    hedged = notice.hedged or entry.hedged
    return not hedged and (is_its_text(notice, entry) or _follows(topic, notice, entry))


def _follows(topic: Topic, one: Entry, other: Entry) -> bool:
    """Whether the source of the first was certainly published after that of the other."""
    published = topic.reader.dates.published
    began, _ = days(published.get(one.source))
    _, ended = days(published.get(other.source))
    return began is not None and ended is not None and began > ended


def _gives(entry: Entry, notice: Entry) -> bool:
    """Whether it gives the value taken back, or one within it."""
    if isinstance(entry.value, str) or notice.value is None or entry.value is None:
        return entry.value == notice.value
    return meet(*entry.ends, *notice.ends) in (Meeting.SAME, Meeting.INSIDE)


def _differs(entry: Entry, notice: Entry) -> bool:
    if isinstance(entry.value, str):
        return entry.value != notice.value
    return entry.value is not None and meet(*entry.ends, *notice.ends) is Meeting.APART


def taken_back(topic: Topic) -> Sequence[Entry]:
    """Every claim on a topic that a notice takes back."""
    return [e for found in withdrawals(topic) for e in (*found.stale, *found.updated)]
