"""Things that only their text means: "the ferry" is no other text's ferry."""

from __future__ import annotations

import re

from factcheck.extract.events.kinds import PEOPLE
from factcheck.extract.events.mergers import merger
from factcheck.extract.events.occasions import ELECTORAL, election
from factcheck.extract.events.phrases import Phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Match, Told
from factcheck.extract.mentions.nouns import ROLES
from factcheck.extract.wordlists import words

OWN = words(
    "start opening closure completion end launch release order ruling founding construction postponement"
)
"""Events that are told of such things, where their time is told too."""
_DEALS = re.compile(
    r"\b(?:deal|transaction|takeover|acquisition|purchase|buyout|merger|tie-up|bid|swoop)\b"
)
_VAGUE = words(
    "one ones thing things way time first second last latest same rest others event world process name"
)
_SMALL = words("letter door doors gate box bag envelope eyes mouth parachute parachutes gap account "
    "lid drawer curtain show scoring")  # fmt: skip
"""What is opened and closed every day."""


def own(reading: Reading, found: Phrase) -> Phrase:
    """A thing that only its text means, by a name that no other text's thing has."""
    shown = reading.text[slice(*found.span)]
    if _DEALS.search(shown) and (deal := merger(reading, shown)) is not None:
        return found._replace(names=(deal,), named=True)
    if (
        found.named
        or not shown.lower().startswith("the ")
        or not found.names
        or not found.head.isalpha()
    ):
        return found
    if found.head in _VAGUE | _SMALL | PEOPLE | ROLES or not _VAGUE.isdisjoint(
        found.names[0].lower().split()
    ):
        return found
    name = found.names[0]
    if name.lower() in ELECTORAL and (poll := election(reading)).endswith(reading.called):
        name = f"{name} in {reading.called}"
    elif name.lower() in ELECTORAL:
        name = f"{name} of the {poll}"
    else:
        name = f"{name} in {reading.called}"
    return found._replace(names=(name,), named=True)


def unnamed(reading: Reading, match: Match) -> bool:
    """Whether what is told of is known by no name."""
    return any(one.endswith(f" in {reading.called}") for one in match.names("S"))


def undated(reading: Reading, told: Told) -> bool:
    """Whether what is told is told of a thing that no other text means."""
    return told.predicate in OWN and any(
        one.endswith(f" in {reading.called}") for one in told.subject
    )
