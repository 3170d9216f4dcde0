"""What rules conclude: sides, findings, and the result of a run."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from factcheck.chronology import Held
from factcheck.claims import Claim
from factcheck.codes import CODES, CONFLICTS, POSSIBLE, Level
from factcheck.coverage import Coverage
from factcheck.dates import DateInterval
from factcheck.entities import name_key
from factcheck.errors import FactcheckError, Problem
from factcheck.frames import extra, rows
from factcheck.sources import Source
from factcheck.states import Known, State
from factcheck.support import Support

if TYPE_CHECKING:
    import pandas
    import polars

    from factcheck.decisions import Decision


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
    support: Support | None = None
    """Of a contested topic: which value has which support."""
    key: str = ""
    """What sets this finding apart from its like beyond topic and values: the speakers."""
    problem: Problem | None = None
    """The place in a file, for findings of the families FC0 and FC2."""
    state: State = State.NEW
    decision: Decision | None = None
    """Why it is accepted, where somebody has decided so."""
    severity: Level | None = None
    """The level that a project gives its rule, where that is another than the rule's own."""

    @property
    def name(self) -> str:
        """The kebab-case name of the rule."""
        return CODES[self.code].name

    @property
    def level(self) -> Level:
        """The level of the rule; what is wrong only possibly is info."""
        if not self.definite and self.code in POSSIBLE:
            return Level.INFO
        return CODES[self.code].level if self.severity is None else self.severity

    @cached_property
    def wants_a_look(self) -> bool:
        """Whether it is a warning, an error or a conflict, be it only a possible one."""
        return self.level > Level.INFO or self.code in CONFLICTS

    @cached_property
    def fingerprint(self) -> str:
        """Twelve hex digits from rule, topic and values: it survives a further source.

        Neither a path, a line, a claim id nor a date of running is in it; nor, of a problem, how
        its message numbers the entries of a file.
        """
        about = self.topic
        if self.problem:
            about = self.problem.key or self.problem.message
        values = sorted(name_key(side.value) for side in self.sides)
        text = "\x1f".join([self.code, name_key(about), name_key(self.key), *values])
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def but(self, **changes: Any) -> Self:
        """The same finding, by its fingerprint, with something else said of it."""
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__, **changes)
        if "severity" in changes:
            twin.__dict__.pop("wants_a_look", None)
        return twin

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims on all sides."""
        return tuple(claim for side in self.sides for claim in side.claims)

    @cached_property
    def sources(self) -> frozenset[str]:
        """The ids of the sources on all sides."""
        return frozenset(claim.source.id for claim in self.claims)

    @cached_property
    def draft(self) -> bool:
        """Whether it rests on a claim that nobody has confirmed."""
        return any(claim.draft for side in self.sides for claim in side.claims)


def numbered(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings of which those that nothing tells apart have a number each.

    >>> same = Finding("FC403", "Vell bridge · opening", "echo", (), "")
    >>> len({finding.fingerprint for finding in numbered([same, same])})
    2
    """
    alike: Counter[str] = Counter()
    for finding in findings:
        alike[finding.fingerprint] += 1
        number = alike[finding.fingerprint]
        yield finding if number == 1 else replace(finding, key=f"{finding.key} {number}")


@dataclass(frozen=True, repr=False)
class Result:
    """Everything one run found."""

    findings: Sequence[Finding]
    """What is found now."""
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
    positions: Mapping[str, tuple[Held, ...]] = field(default_factory=dict)
    """By party: where it stood, in order of time."""
    names: Mapping[str, str] = field(default_factory=dict)
    """By name as a claim gives it: the display name, where the catalogue has one."""
    parties: Mapping[str, str] = field(default_factory=dict)
    """By speaker as a claim gives it: the display name of the party behind it."""
    gone: tuple[Known, ...] = ()
    """What the baseline knows and is found no more."""
    fresh: frozenset[str] = frozenset()
    """Ids of sources that were not there before, as far as that is known."""
    asked_for: date | None = None
    """The day of which it tells, where that is not today."""
    replay: Callable[[date], Result] | None = field(default=None, compare=False)
    """Compares the same claims as far as they had been said by a day."""

    def as_of(self, day: date | str) -> Result:
        """What was claimed, agreed and contested on a day, given as a date or as "2031-12-31".

        By the time of each statement; claims that may have been made later are left out and
        counted in ``coverage.not_compared``.
        """
        if self.replay is None:
            raise FactcheckError("only what a comparison returned can be asked about another day")
        try:
            return self.replay(date.fromisoformat(day) if isinstance(day, str) else day)
        except ValueError:
            raise FactcheckError(f"{day!r} is no day; write it as 2031-12-31") from None

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
                (len(self.claims), "claim"),
                (len(self.sources), "source"),
            )
        )
        return f"Result({findings} from {claims} of {sources})"

    def counts(self) -> dict[str, int]:
        """Findings by code."""
        return dict(sorted(Counter(f.code for f in self.findings).items()))

    def to_dicts(self) -> list[dict[str, Any]]:
        """One flat row per side of each finding."""
        return rows(self.findings)

    def to_pandas(self) -> pandas.DataFrame:
        """The rows of :meth:`to_dicts` as a pandas frame; needs the extra ``pandas``."""
        pd = extra("pandas")
        return pd.DataFrame(self.to_dicts())

    def to_polars(self) -> polars.DataFrame:
        """The rows of :meth:`to_dicts` as a polars frame; needs the extra ``polars``."""
        pl = extra("polars")
        return pl.DataFrame(self.to_dicts())
