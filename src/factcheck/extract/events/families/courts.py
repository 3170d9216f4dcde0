"""How long somebody is sent to prison for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.events.family import Family
from factcheck.extract.events.modes import loose
from factcheck.extract.events.phrases import phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.quantities import QuantityMention
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words
from factcheck.units import unit_of

_JAIL = words("jail imprison")
_SENTENCE = words("sentence condemn")
_BROUGHT = re.compile(r"\b(?:to|for)\s+(?:an? )?$")
_PRISON = re.compile(
    r"['’]?\s+(?:in |behind |of )?(?:prison|jail|bars|imprisonment|custody)(?: (?:sentence|term))?\b"
)
_UNSERVED = re.compile(r"\b(?:suspended|probation|conditional|concurrent\w*|consecutive\w*)\b")
_ANOTHER = re.compile(r"\b(?:and|but)\b|;")
"""What brings another punishment, perhaps another's."""
_TIME = frozenset(("months", "time"))
_WIDEST = 48
"""How far behind a number what limits it may stand."""


def extract(reading: Reading) -> Iterator[Told]:
    """Prison sentences: "was jailed for four years", "sentenced her to a six-year prison term"."""
    for index, clause in reading.clauses_with(_JAIL | _SENTENCE):
        if clause.verb.modal is not None or loose(reading, clause):
            continue
        whom = reading.subject(index) if reading.passive(index) else clause.object
        named = phrase(reading, whom) if whom else None
        served = _served(reading, index, clause)
        if whom is None or named is None or not named.named or named.head or served is None:
            continue
        one, end = served
        span = min(named.span[0], clause.verb.start), end
        gist = f"{named.names[0]} is sentenced to {one.quantity} in prison."
        yield Told("sentence", index, span, named.names, None, one.quantity, (), None, gist)


def _served(reading: Reading, index: int, clause: Clause) -> tuple[QuantityMention, int] | None:
    """The only time that is told to be spent in prison, and where its words end."""
    reach: Span = clause.verb.end, reading.reach(index)
    times = [one for one in reading.quantities_in(*reach) if unit_of(one.unit).dimension in _TIME]
    if len(times) != 1 or times[0].kind not in ("measure", "range"):
        return None
    [one] = times
    prison = _PRISON.match(reading.text, one.end)
    told = prison is not None or clause.verb.lemma in _JAIL
    near = reading.text[clause.verb.end : one.end + _WIDEST].partition(".")[0]
    if not told or _UNSERVED.search(near) or _ANOTHER.search(near[: one.start - clause.verb.end]):
        return None
    if _BROUGHT.search(reading.text, clause.verb.end, one.start) is None:
        return None
    return one, prison.end() if prison else one.end


FAMILY = Family(
    name="courts",
    extract=extract,
    find=(
        ("Joss Wend was sentenced to six years in prison on 3 May 2020.", "sentence"),
        ("Joss Wend was jailed for four years.", "sentence"),
        ("A court in Dunmar jailed Joss Wend for 18 months.", "sentence"),
        ("A judge sentenced Joss Wend to a six-year prison term.", "sentence"),
        ("Joss Wend was sentenced to between six and eight years in prison.", "sentence"),
    ),
    ignore=(
        "Joss Wend could be jailed for four years.",
        "Joss Wend was given a suspended sentence of six years.",
        "Joss Wend was sentenced to six years in prison, suspended for three years.",
        "Joss Wend was sentenced to six months of probation.",
        "Joss Wend was not jailed for four years.",
        "Joss Wend was nearly jailed for four years.",
        "Joss Wend was sentenced to death and Oren Malk to six years in prison.",
        "Joss Wend was jailed after four years on the run.",
        "The sentence ran to six lines about prison.",
    ),
)
