"""What sources state as facts, each by its best word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.compare.corrections import taken_back
from factcheck.compare.entries import Entry
from factcheck.evidence import Part

if TYPE_CHECKING:
    from factcheck.compare.topics import Topic


def stated(topic: Topic) -> Sequence[Entry]:
    """The facts of a topic, without what a source itself puts better elsewhere.

    A text speaks for its headline and captions, a quotation for how it is retold, and what a
    publisher has corrected is not what it states.
    """
    taken = set(map(id, taken_back(topic))) if topic.noticed else set()
    facts = [entry for entry in topic.facts if id(entry) not in taken] if taken else topic.facts
    if topic.parts == _BODY:
        return facts
    texts = {e.source for e in facts if not e.is_surface}
    words = {(e.source, topic.side(e)) for e in facts if e.part is Part.QUOTATION}
    return [
        e
        for e in facts
        if not (e.is_surface and e.source in texts)
        and not (e.part is Part.BODY and (e.source, topic.side(e)) in words)
    ]


_BODY = frozenset({Part.BODY})
