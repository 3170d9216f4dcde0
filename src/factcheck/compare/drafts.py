"""A finding before it is put into words: most are only counted, few are read at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol, overload

from factcheck.claims import Claim
from factcheck.codes import CONTESTED
from factcheck.compare.collector import uncollected
from factcheck.compare.entries import Entry
from factcheck.compare.independence import roots
from factcheck.compare.order import in_order
from factcheck.compare.supports import support
from factcheck.compare.topics import Key, Topic
from factcheck.compare.wording import shortest, shown
from factcheck.findings import Finding, Side, numbered


class Tellable(Protocol):
    """What becomes a finding when it is read."""

    @property
    def code(self) -> str:
        """The code of the finding."""

    @property
    def definite(self) -> bool:
        """Whether no reading of the sources leaves it open."""

    @property
    def order(self) -> tuple[int, Any]:
        """Its place among others of its code: by sort, then by what it is about."""

    def finding(self) -> Finding:
        """The finding in words."""


@dataclass(slots=True)
class Draft:
    """What a rule found, with the way to tell it."""

    code: str
    relation: str
    topic: Topic
    groups: Sequence[Sequence[Entry]] | Callable[[], Sequence[Sequence[Entry]]]
    """The entries of each side, or what makes them."""
    tell: Callable[[], tuple[str, Sequence[str]]]
    """Makes the message and the steps of the explanation."""
    definite: bool = True
    name: Callable[[Entry], str] | None = None
    """How a side is named by its first entry, where its value alone does not do."""
    key: Callable[[], str] | None = None
    """Makes what sets the finding apart beyond topic and values."""
    joint: bool = False
    """Whether its sides are of several things, that cannot be so together."""
    taken: int = 1
    """Of a retraction: how many of its first sides are what was taken back."""

    def __post_init__(self) -> None:
        """Leave open what rests on something that is only assumed."""
        if self.definite and not callable(self.groups) and any(map(assumed, self.groups)):
            self.definite = False

    @property
    def order(self) -> tuple[int, Key]:
        """After what is about claims of many topics, by topic."""
        return 2, self.topic.key

    def finding(self) -> Finding:
        """The finding in words."""
        message, explanation = self.tell()
        name = self.name or (lambda entry: shown(self.topic, entry))
        groups = self.groups() if callable(self.groups) else self.groups
        values = [_named(group, name) for group in groups]
        entries = [entry for group in groups for entry in group]
        asked = self.code in CONTESTED and not self.joint
        told = support(self.topic, groups, values) if asked else None
        return Finding(
            code=self.code,
            topic=self.topic.phrase,
            relation=self.relation,
            sides=tuple(Side(v, _claims(g)) for v, g in zip(values, groups, strict=True)),
            message=message,
            explanation=(
                *explanation,
                *_taken_for_granted(groups),
                *([told.sentence] if told else []),
            ),
            definite=self.definite,
            support=told,
            origins=len(set(roots(entries, self.topic.reader))),
            key=self.key() if self.key else "",
        )


def assumed(group: Sequence[Entry]) -> bool:
    """Whether every telling of a side rests on something that is only assumed."""
    return all(entry.claim.assumes is not None for entry in group)


def _taken_for_granted(groups: Sequence[Sequence[Entry]]) -> list[str]:
    """What the claims of the sides assume, each thing once."""
    told = [e.claim.assumes for group in groups for e in in_order(group) if e.claim.assumes]
    return [f"Assumed: {one}" for one in list(dict.fromkeys(told))[:_TOLD]]


_TOLD = 4
"""How many assumptions are told with a finding."""


def _named(group: Sequence[Entry], name: Callable[[Entry], str]) -> str:
    first = group[0].label
    return shortest(name(entry) for entry in group if entry.label == first)


def _claims(group: Sequence[Entry]) -> tuple[Claim, ...]:
    return tuple({id(entry.claim): entry.claim for entry in in_order(group)}.values())


class Findings(Sequence[Finding]):
    """Findings put into words when the first of them is looked at."""

    def __init__(self, drafts: Sequence[Tellable]) -> None:
        self._drafts = drafts

    @cached_property
    @uncollected()
    def _told(self) -> tuple[Finding, ...]:
        return tuple(numbered(draft.finding() for draft in self._drafts))

    @overload
    def __getitem__(self, index: int) -> Finding: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...

    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        return self._told[index]

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._told)

    def __len__(self) -> int:
        return len(self._drafts)
