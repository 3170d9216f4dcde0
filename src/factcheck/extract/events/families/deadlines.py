"""By when something must be done: "the deadline is 18 July", "has until Friday to"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.events.actors import actor
from factcheck.extract.events.family import Family
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told

_DEADLINE = re.compile(
    r"\bdeadline(?P<of> (?:for|to) [^,.;:]{2,60}?)?"
    r" (?:is|was|has been set for|had been set for|was set for|is set for|has been extended to"
    r"|was extended to|has been extended until|was moved to|has been moved to|of|falls on) (?=[\dA-Z])"
)
_UNTIL = re.compile(
    r"\b(?:has|have|had|given|gave \w+) (?=until (?:[\dA-Z]|the end|midnight|noon|next))"
)
_NEAR = 4


def extract(reading: Reading) -> Iterator[Told]:
    """Deadlines with their day."""
    if "deadline" in reading.vocabulary:
        yield from _set(reading)
    if "until" in reading.vocabulary:
        yield from _given(reading)


def _set(reading: Reading) -> Iterator[Told]:
    """What is called a deadline."""
    for match in _DEADLINE.finditer(reading.text):
        number = reading.prose.sentence_at(match.start())
        found = reading.times.within(match.end(), match.end() + _NEAR)
        when = reading.times.when(found[0]) if found else None
        if when is None or not reading.told(number):
            continue
        matter = " ".join((match["of"] or "").split()).removeprefix("for the ")
        told = matter if not matter or matter.startswith(("for", "to")) else f"for {matter}"
        name = f"{f'deadline {told}'.strip()} in {reading.called}"
        span = (match.start(), found[0].end)
        yield Told("deadline", None, span, (name,), when=when, gist=f"{name}: {found[0].text}.")


def _given(reading: Reading) -> Iterator[Told]:
    """Until when somebody has to do something."""
    for match in _UNTIL.finditer(reading.text):
        index = reading.clause_at(match.start())
        found = reading.times.within(match.end(), match.end() + len("until ") + _NEAR)
        following = index is not None and reading.clauses.after(index)
        if index is None or not found or not following or following.kind != "infinitive":
            continue
        who = actor(reading, index)
        when = reading.times.when(found[0])
        between = reading.text[found[0].end : following.verb.start].strip()
        if who is None or when is None or between not in ("to", ""):
            continue
        if not reading.told(reading.clauses[index].sentence):
            continue
        task = reading.text[following.verb.start : following.end].rstrip(" .")[:60]
        span = (who.span[0], following.verb.end)
        gist = f"{who.names[0]} has until {found[0].text} to {task}."
        yield Told("deadline", index, span, who.names, (task,), when=when, gist=gist)


FAMILY = Family(
    name="deadlines",
    extract=extract,
    find=(
        ("The deadline for the Halmo inquiry is 18 July 2023.", "deadline"),
        ("The statutory deadline for the final decision was 18 July 2020.", "deadline"),
        ("Orvane Steel has until 18 July 2023 to answer.", "deadline"),
        ("The deadline was extended to 4 May 2022.", "deadline"),
        ("Castria has until Friday to sign.", "deadline"),
    ),
    ignore=(
        "Ada Lorn hates deadlines in July.",
        "Is the deadline 18 July 2023?",
        "The shop has until now sold bread.",
        "The deadline is Ada Lorn's problem.",
        "The Vell pier has been closed until 4 May 2022.",
    ),
)
