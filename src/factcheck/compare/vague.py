"""Times that cannot be placed, and what would place them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.chronology import Chronology
from factcheck.claims import Claim
from factcheck.compare.proofs import on
from factcheck.dates import DateInterval, parse_edtf
from factcheck.findings import Finding, Side
from factcheck.relative import RelativeTime


def unresolved(claims: Sequence[Claim], dates: Chronology) -> Iterator[Unresolved]:
    """For each date that nobody gives, and for each that can be read in two ways, its claims."""
    anchored, ambiguous = _open(claims, dates)
    for (kind, name), hanging in anchored:
        if kind == "published":
            what, give = f"the publication of {name}", f"{name} its date of publication"
            known = dates.published.get(name)
        else:
            what, give = f"the time of {name}", f"the claim labelled {name} a time"
            known = dates.events.get(name)
        state = f"only known to be {on(known)}" if known else "not known"
        many = len(hanging) > 1
        message = (
            f"{len(hanging)} {'claims hang' if many else 'claim hangs'} on {what}, which is {state}. "
            f"Give {give}, or date in another source what it tells."
        )
        yield Unresolved((False, kind, name), what, f"counted from {what}", message, hanging)
    for (source, text), either in ambiguous:
        readings = " or ".join(str(choice) for choice in parse_edtf(text).choices)
        message = (
            f"A time in {source} can be read in more than one way: {readings}. Only what no "
            "reading fits is a conflict; where the text decides, give that one."
        )
        yield Unresolved((True, source, text), f"a time in {source}", readings, message, either)


Found = list[tuple[tuple[str, str], list[Claim]]]


def _open(claims: Iterable[Claim], dates: Chronology) -> tuple[Found, Found]:
    """Claims by the open date that a time of theirs hangs on, and by a time that is one of several."""
    anchored: dict[tuple[str, str], dict[str, Claim]] = defaultdict(dict)
    ambiguous: dict[tuple[str, str], dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        for time in _times(claim):
            if isinstance(time, RelativeTime):
                anchor = dates.anchor(claim, time)
                if anchor is not None and _is_open(anchor, dates):
                    anchored[anchor][claim.id] = claim
            elif time is not None and time.choices:
                ambiguous[claim.source.id, time.text][claim.id] = claim
    return _in_order(anchored), _in_order(ambiguous)


def _in_order(found: Mapping[tuple[str, str], Mapping[str, Claim]]) -> Found:
    return [
        (key, [claim for _, claim in sorted(told.items())]) for key, told in sorted(found.items())
    ]


def is_ambiguous(claim: Claim) -> bool:
    """Whether a time of it can be read in two ways."""
    return any(isinstance(time, DateInterval) and time.choices for time in _times(claim))


def _times(claim: Claim) -> tuple[DateInterval | RelativeTime | None, ...]:
    by = claim.attribution
    as_of = claim.as_of if claim.kind == "quantity" else None
    return claim.when, as_of, by.said if by is not None else None


def _is_open(anchor: tuple[str, str], dates: Chronology) -> bool:
    kind, name = anchor
    if kind == "event" and name not in dates.labelled:
        return False  # an unknown label is a defect of its own
    known = (dates.published if kind == "published" else dates.events).get(name)
    return known is None or known.low is None or known.high is None


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Claims whose time is open for the same reason."""

    about: tuple[bool, str, str]
    what: str
    value: str
    message: str
    claims: Sequence[Claim]
    code: str = "FC501"
    definite: bool = True

    @property
    def order(self) -> tuple[int, tuple[bool, str, str]]:
        """Before what is about one topic, by what is open."""
        return 1, self.about

    def finding(self) -> Finding:
        """The finding in words."""
        return Finding(
            code=self.code,
            topic=self.what,
            relation="unresolved",
            sides=(Side(self.value, tuple(self.claims)),),
            message=self.message,
            explanation=tuple(map(_step, self.claims)),
            origins=len({claim.source.id for claim in self.claims}),
        )


def _step(claim: Claim) -> str:
    times = " and ".join(str(time) for time in _times(claim) if time is not None)
    told = f"{claim.gist} " if claim.gist else ""
    return f"{told}Its time is given as: {times}."
