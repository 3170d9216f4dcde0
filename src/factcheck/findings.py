"""What rules conclude: sides, findings, what was not compared, and the result of a run."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from factcheck.claims import Claim
from factcheck.codes import CODES, CONFLICTS, POSSIBLE, Level
from factcheck.dates import DateInterval
from factcheck.entities import name_key
from factcheck.errors import Problem
from factcheck.sources import Source

if TYPE_CHECKING:
    import pandas
    import polars


V = TypeVar("V")


class State(StrEnum):
    """What a finding is to this project."""

    NEW = "new"
    KNOWN = "known"
    GROWN = "grown"
    ACCEPTED = "accepted"
    GONE = "gone"


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
        """The level of the rule; what is wrong only possibly is info."""
        if not self.definite and self.code in POSSIBLE:
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


@dataclass(frozen=True, repr=False)
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

    def __repr__(self) -> str:
        findings, claims, sources = (
            f"{number} {noun}{'s' * (number != 1)}"
            for number, noun in (
                (len(self.findings), "finding"),
                (self.coverage.claims, "claim"),
                (len(self.sources), "source"),
            )
        )
        return f"Result({findings} from {claims} of {sources})"

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
