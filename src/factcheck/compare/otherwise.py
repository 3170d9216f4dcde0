"""What several texts say in other words: rules that need the words of a text only where they meet."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.compare.drafts import Draft
from factcheck.compare.topics import Topic


def paraphrase(topic: Topic) -> Iterator[Draft]:
    """Several texts say the same of one subject in other words."""
    found = topic.paraphrases
    if found is not None and found.topics[0] is topic:
        yield from found.agreements()


def other_numbers(topic: Topic) -> Iterator[Draft]:
    """Texts say one thing of one subject with numbers that pull apart."""
    found = topic.paraphrases
    if found is not None and found.topics[0] is topic:
        yield from found.tensions()
