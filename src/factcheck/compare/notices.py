"""Findings on publishers' notices: taken back, or never applied."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.compare.corrections import Withdrawal, is_certain, withdrawals
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.topics import Topic
from factcheck.compare.wording import MODES, joined, outlet, shown, voice


def correction_unapplied(topic: Topic) -> Iterator[Draft]:
    """A stored claim still says what its publisher has corrected."""
    for found in withdrawals(topic) if topic.noticed else ():
        if found.stale:
            yield _draft(topic, found, found.stale, applied=False)


def correction(topic: Topic) -> Iterator[Draft]:
    """What a publisher takes back by a notice, where the base holds what is right beside it."""
    for found in withdrawals(topic) if topic.noticed else ():
        if found.updated:
            yield _draft(topic, found, found.updated, applied=True)


def _draft(topic: Topic, found: Withdrawal, taken: list[Entry], *, applied: bool) -> Draft:
    notice = found.notices[0]

    def tell() -> tuple[str, list[str]]:
        paper = outlet(notice.claim.source)
        wrong = shown(topic, notice).removeprefix(MODES[notice.modality])
        values = joined(sorted({shown(topic, entry) for entry in found.now}))
        right = f"says now: {values}" if found.now else "does not say here what is right"
        names = joined(sorted({entry.source for entry in taken}))
        stands = "beside it" if applied else "and was never updated"
        message = (
            f"{topic.phrase}: {paper} has corrected {wrong} and {right}. "
            f"What is stored from {names} still says {shown(topic, taken[0])}, {stands}."
        )
        return message, [
            f"The notice stands in {notice.source}.",
            "It holds for the same text, for copies of it, and for what its publisher told before.",
            *(
                []
                if certain
                else ["Possible only: it is hedged, or which came first is not known."]
            ),
            *([] if applied else ["Give these claims the right value, or remove them."]),
        ]

    code, relation = ("FC301", "retraction") if applied else ("FC307", "correction-unapplied")
    groups = [taken, found.notices, *([found.now] if found.now else [])]
    certain = all(is_certain(topic, notice, entry) for entry in taken)
    return Draft(code, relation, topic, groups, tell, certain, key=lambda: voice(notice))
