"""Why a date follows, or why no dates fit, as sentences that a person can check one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from factcheck.claims import Claim
from factcheck.compare.constraints import Constraint
from factcheck.compare.network import Reason, Why
from factcheck.compare.topics import Key
from factcheck.compare.wording import outlet
from factcheck.dates import DateInterval, Grain
from factcheck.relative import RelativeTime
from factcheck.sources import CopyOf

Phrase = Callable[[Claim], str]
"""A claim to its topic in words."""


def told(proof: Iterable[Constraint], phrase: Phrase, labelled: Mapping[str, Claim]) -> list[str]:
    """What the sources say, a sentence each, in the order of the proof."""
    found = (_sentence(reason, phrase, labelled) for reason in _reasons(proof))
    return list(dict.fromkeys(sentence for sentence in found if sentence))


def assumed(proof: Iterable[Constraint], phrase: Phrase) -> list[str]:
    """What is taken to be so although no claim states it, a sentence each."""
    same: dict[Key, list[Reason]] = {}
    found = []
    for reason in _reasons(proof):
        if reason.why is Why.SAME and reason.key is not None:
            same.setdefault(reason.key, []).append(reason)
        elif reason.why in _TAKEN:
            found.append(_TAKEN[reason.why])
    for reasons in same.values():
        names = " and ".join(sorted({outlet(reason.source) for reason in reasons}))
        event = phrase(reasons[0].claim) if reasons[0].claim else ""
        several = len({reason.source.id for reason in reasons}) > 1
        speak = f"{names} speak of one and the same" if several else f"{names} speaks of one"
        found.append(f"This takes it that {speak} event: {event}.")
    return list(dict.fromkeys(found))


_TAKEN = {
    Why.PAST: "This takes it that nothing is told as having happened before it has.",
    Why.QUOTED: "This takes it that nothing is quoted before it is said.",
    Why.COPIED: "This takes it that a copy appears no earlier than its original.",
}


def _reasons(proof: Iterable[Constraint]) -> Iterator[Reason]:
    for constraint in proof:
        if isinstance(constraint.reason, Reason):
            yield constraint.reason


def _sentence(reason: Reason, phrase: Phrase, labelled: Mapping[str, Claim]) -> str:
    name, claim = outlet(reason.source), reason.claim
    if reason.why is Why.STATED:
        return f"{name} was published {on(reason.source.published)}."
    if reason.why is Why.COPIED and isinstance(reason.source.origin, CopyOf):
        return f"{name} is a copy of {reason.source.origin.copy_of}."
    if claim is None or reason.why is Why.SAME:
        return ""
    if reason.why is Why.PAST:
        when = f", published {on(claim.source.published)}," if claim.source.published else ""
        return f"{name}{when} tells {phrase(claim)} as having happened."
    if reason.why is Why.QUOTED:
        return f"{name} quotes {claim.speaker}."
    if reason.why is Why.SAID:
        said = claim.attribution.said if claim.attribution else None
        return f"{name} says when {claim.speaker} said so: {_time(said, phrase, labelled)}."
    return f"{name} dates {phrase(claim)}: {_time(claim.when, phrase, labelled)}."


def _time(
    time: DateInterval | RelativeTime | None, phrase: Phrase, labelled: Mapping[str, Claim]
) -> str:
    """The time as the claim gives it, with what a label stands for."""
    if not isinstance(time, RelativeTime) or time.anchor not in labelled:
        return str(time)
    return str(replace(time, anchor=phrase(labelled[time.anchor])))


def on(interval: DateInterval | None) -> str:
    """A date after a verb.

    >>> from factcheck.dates import parse_edtf
    >>> [on(parse_edtf(text)) for text in ("2021-01-25", "2018", "2022-04/..", "../2019")]
    ['on 2021-01-25', 'in 2018', 'in 2022-04 or later', 'by the end of 2019']
    """
    if interval is None:
        return "on an unknown date"
    first, _, last = interval.text.partition("/")
    if interval.high is None:
        return f"{'on' if first.count('-') == 2 else 'in'} {first} or later"
    if interval.low is None:
        return f"by {'' if last.count('-') == 2 else 'the end of '}{last}"
    return f"{'on' if interval.grain is Grain.DAY else 'in'} {interval}"
