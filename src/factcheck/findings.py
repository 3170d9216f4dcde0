"""What rules conclude: sides, findings, what was not compared, and the result of a run."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from factcheck.claims import Claim, Source
from factcheck.dates import DateInterval
from factcheck.entities import name_key
from factcheck.errors import Problem

if TYPE_CHECKING:
    import pandas
    import polars


V = TypeVar("V")


class Level(IntEnum):
    """How grave a finding is."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


class State(StrEnum):
    """What a finding is to this project."""

    NEW = "new"
    KNOWN = "known"
    GROWN = "grown"
    ACCEPTED = "accepted"
    GONE = "gone"


class Code(NamedTuple):
    """A kind of finding: its code, its name, its default level and the sentence it stands for."""

    code: str
    name: str
    level: Level
    sentence: str


_CODES = """
FC001 unreadable-source error: A file or an article text cannot be read.
FC002 invalid-claim error: An entry of a claims file does not have the form it should.
FC003 unknown-reference error: An entry names a source, predicate, entity or claim that is not there.
FC004 duplicate-id error: Two entries have the same id, or two claims are one and the same.
FC005 limit-reached error: A file is larger or deeper than what is read.
FC006 internal-error error: A rule broke off; the others were still run.
FC101 conflict-date error: Sources date one event on days that cannot both be right.
FC102 conflict-quantity error: Sources give numbers for one thing that cannot both be right.
FC103 conflict-attribute error: Sources name different holders, places or states for what has one.
FC104 conflict-stance error: One side tells a party's position, another side denies it.
FC105 conflict-order error: No dates satisfy what the sources together say about the order of events.
FC106 mismatch warning: A headline, gist or caption says more than the passage under it.
FC107 tension info: Accounts pull apart; both can hold, or clash only if their scopes are one.
FC108 conflict-arithmetic warning: Parts, totals or percentages of one source do not add up.
FC201 quote-not-found error: The passage a claim rests on is not in the text of its source.
FC202 quote-moved warning: The passage stands elsewhere in the text than the claim says.
FC203 unsourced warning: A claim has no passage that shows it.
FC204 source-changed warning: The text of a source is not the one its claims were made from.
FC205 quote-reworded warning: The passage was reworded since the claim was made.
FC301 retraction warning: A side denies or takes back what it said before.
FC302 supersession info: A later state replaces an earlier one; both held at their own time.
FC303 plan-change info: A plan, an agreement or an offer was altered or put in doubt later.
FC304 escalation info: A side went further in the same direction later.
FC305 fulfilment info: What was planned or threatened came about.
FC306 missed-plan warning: What was planned did not come about as planned.
FC307 correction-unapplied error: A publisher corrected what a stored claim still says.
FC308 retracted-in-use error: A claim that was taken back is still relied upon.
FC401 agreement info: Independent origins say the same.
FC402 refinement info: One source is more precise than another and within what it says.
FC403 echo info: Several tellings go back to one origin and count once.
FC501 unresolved-date info: A time cannot be placed without more information.
FC502 ambiguous-entity info: A name fits two entities, so nothing is compared by it.
FC901 unused-decision warning: A decision matches no finding any more.
FC902 expired-decision warning: A decision has passed its expiry.
FC903 decision-without-reason warning: A decision gives no reason.
"""


def _codes() -> dict[str, Code]:
    codes = {}
    for line in _CODES.strip().splitlines():
        head, _, sentence = line.partition(": ")
        code, name, level = head.split()
        codes[code] = Code(code, name, Level[level.upper()], sentence)
    return codes


CODES: Mapping[str, Code] = _codes()
"""Every kind of finding by code, in the order of the manual."""

CONFLICTS = frozenset({"FC101", "FC102", "FC103", "FC104", "FC105"})


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that a finding sets side by side, with every claim that gives it."""

    value: str
    """As a person reads it; the same wherever the same is said."""
    claims: tuple[Claim, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources of its claims, each once, in order of id."""
        return tuple(
            sorted({c.source.id: c.source for c in self.claims}.values(), key=lambda s: s.id)
        )


@dataclass(frozen=True)
class Finding:
    """What a rule concludes about a topic."""

    code: str
    topic: str
    """Subject, predicate, object and scope in words."""
    relation: str
    """The relation in one word: conflict, retraction, refinement, …"""
    sides: tuple[Side, ...]
    message: str
    """One or two sentences that can be understood alone."""
    explanation: tuple[str, ...] = ()
    """The steps that led here, each a sentence a person can check."""
    definite: bool = True
    """False where some reading of the sources leaves no conflict: listed, fails no build."""
    origins: int = 0
    """Independent origins behind the sides together."""
    key: str = ""
    """What sets this finding apart from its like beyond topic and values: the speakers."""
    problem: Problem | None = None
    """The place in a file, for findings of the families FC0 and FC2."""
    state: State = State.NEW

    @property
    def name(self) -> str:
        """The kebab-case name of the rule."""
        return CODES[self.code].name

    @property
    def level(self) -> Level:
        """The level of the rule; a possible conflict is info."""
        if not self.definite and self.code in CONFLICTS:
            return Level.INFO
        return CODES[self.code].level

    @cached_property
    def fingerprint(self) -> str:
        """Twelve hex digits from rule, topic and values: it survives a further source.

        Neither a path, a line, a claim id nor a date of running is in it.
        """
        values = sorted(name_key(side.value) for side in self.sides)
        text = "\x1f".join([self.code, name_key(self.topic), name_key(self.key), *values])
        if self.problem:
            text += f"\x1f{self.problem.message}"
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims on all sides."""
        return tuple(claim for side in self.sides for claim in side.claims)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was compared and what was not, so that silence is never read as agreement."""

    claims: int = 0
    compared: int = 0
    """Claims that met at least one other claim on their topic."""
    alone: int = 0
    """Claims whose topic nobody else mentions."""
    not_compared: Mapping[str, int] = field(default_factory=dict)
    """Reason → number of claims left out, most first."""
    evidence_verified: int = 0
    evidence_unverified: int = 0
    """Passages that were used as they are because the text was not at hand."""


class Lazy(Mapping[str, V]):
    """A mapping made when it is first looked at: ids of a million claims cost seconds.

    >>> Lazy(lambda: {"a": 1})["a"]
    1
    """

    def __init__(self, make: Callable[[], Mapping[str, V]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Mapping[str, V]:
        return self._make()

    def __getitem__(self, key: str) -> V:
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


@dataclass(frozen=True)
class Result:
    """Everything one run found."""

    findings: Sequence[Finding]
    sources: Mapping[str, Source]
    claims: Mapping[str, Claim]
    coverage: Coverage
    published: Mapping[str, DateInterval] = field(default_factory=dict)
    """Publication dates, stated or inferred, by source."""
    inferred: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each source dated by comparing: the steps that date it."""
    times: Mapping[str, DateInterval] = field(default_factory=dict)
    """By claim: when it happens or holds, as far as that can be placed."""
    said: Mapping[str, DateInterval] = field(default_factory=dict)
    """By claim: when it was said."""
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By topic in words: the ids of the claims on it."""
    names: Mapping[str, str] = field(default_factory=dict)
    """By name as a claim gives it: the display name, where the catalogue has one."""
    parties: Mapping[str, str] = field(default_factory=dict)
    """By speaker as a claim gives it: the display name of the party behind it."""

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """Conflicts, definite and possible."""
        return tuple(f for f in self.findings if f.code in CONFLICTS)

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """What independent origins say alike."""
        return tuple(f for f in self.findings if f.code == "FC401")

    @property
    def retractions(self) -> tuple[Finding, ...]:
        """What was denied or taken back by the side that had said it."""
        return tuple(f for f in self.findings if f.code == "FC301")

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def counts(self) -> dict[str, int]:
        """Findings by code."""
        return dict(sorted(Counter(f.code for f in self.findings).items()))

    def to_dicts(self) -> list[dict[str, Any]]:
        """One flat row per side of each finding."""
        return [
            {
                "fingerprint": finding.fingerprint,
                "code": finding.code,
                "name": finding.name,
                "level": str(finding.level),
                "relation": finding.relation,
                "definite": finding.definite,
                "topic": finding.topic,
                "side": number,
                "value": side.value,
                "sources": ", ".join(source.id for source in side.sources),
                "claims": ", ".join(claim.id for claim in side.claims),
                "message": finding.message,
            }
            for finding in self.findings
            for number, side in enumerate(finding.sides, start=1)
        ]

    def to_pandas(self) -> pandas.DataFrame:
        """The rows of :meth:`to_dicts` as a pandas frame; needs the extra ``pandas``."""
        import pandas as pd

        return pd.DataFrame(self.to_dicts())

    def to_polars(self) -> polars.DataFrame:
        """The rows of :meth:`to_dicts` as a polars frame; needs the extra ``polars``."""
        import polars as pl

        return pl.DataFrame(self.to_dicts())
