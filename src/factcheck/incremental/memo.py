"""What one run found out about a base, as far as the next can use it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from factcheck.errors import Problem


class FileMemo(NamedTuple):
    """A file of claims: what it was made from, and what it says."""

    id: str
    """The name of its content."""
    texts: dict[str, str | None]
    """By source that it declares: the name of its text, empty where there was none; None where
    that is not certain."""
    sources: list[dict[str, Any]]
    """As the file gives them."""
    uses: list[str]
    """The sources of its claims."""
    claims: list[list[int]]
    """For each claim that is compared: its number in the file, then what it is on."""
    left_out: dict[str, int]
    """Reason → claims that are on no topic for it."""
    problems: list[list[Any]]
    verified: int
    unverified: int
    labels: dict[str, int]
    """That it gives to claims, with their numbers."""
    anchors: list[str]
    """Labels that times of its claims hang on."""

    def faults(self) -> Iterable[Problem]:
        """What is wrong with it."""
        return (Problem(*row) for row in self.problems)


class Head(NamedTuple):
    """A finding, as far as it has to be known to be counted."""

    code: str
    definite: bool
    fingerprint: str
    sort: int
    about: Any
    """What it is ordered by among its sort; of a topic, None."""
    node: int
    """Something that its claims are on; for a topic, that."""
    sources: str
    """Their numbers."""
    draft: bool
    body: str
    """Where the rest is kept."""

    def named(self, names: Sequence[str]) -> frozenset[str]:
        """The ids of the sources."""
        return frozenset([names[int(number)] for number in self.sources.split()])


class Counts(NamedTuple):
    """What was compared, in numbers of claims."""

    claims: int
    compared: int
    unlike: int
    """That stand alone only because of their unit."""


@dataclass(frozen=True)
class Memo:
    """A base as compared."""

    files: dict[str, FileMemo]
    """By path from the project, in order."""
    nodes: list[str]
    """Topics and other ties, as JSON; some may be on nothing any more."""
    parts: list[int]
    """For each node, the part of the base that it belongs to; perhaps larger than need be."""
    heads: list[Head]
    """In order."""
    counts: Counts
    names: list[str]
    """Ids of sources, by which the heads number them."""
    inferred: dict[str, list[Any]]
    """By source: first day, last day and the steps to them."""
    events: dict[str, list[Any]]
    """By label: first and last day of an event that others date."""

    def written(self) -> bytes:
        """As bytes to keep: JSON, then a line for each node.

        Columns, as JSON takes its time over many small lists.
        """
        columns = [list(column) for column in zip(*self.heads, strict=True)]
        row = vars(self) | {"nodes": [], "heads": columns}
        return "\n".join([json.dumps(row), *self.nodes]).encode()


def read(data: bytes) -> Memo:
    """What :meth:`Memo.written` made."""
    first, *nodes = data.decode().split("\n")
    row = json.loads(first)
    row["nodes"] = nodes
    row["files"] = {shown: FileMemo(*file) for shown, file in row["files"].items()}
    row["counts"] = Counts(*row["counts"])
    row["heads"] = list(map(Head, *row["heads"])) if row["heads"] else []
    return Memo(**row)


def ranked(head: Head, nodes: Sequence[str]) -> tuple[str, bool, int, Any]:
    """The order of findings in a result."""
    about = json.loads(nodes[head.node]) if head.about is None else head.about
    return head.code, not head.definite, head.sort, about


def plain(value: Any) -> Any:
    """As JSON gives it back."""
    return json.loads(json.dumps(value))


def keys(nodes: Iterable[str]) -> list[Any]:
    """Nodes as the comparer has them."""
    return [_key(row) for row in json.loads(f"[{','.join(nodes)}]")]


def _key(row: Any) -> Any:
    if isinstance(row, str):
        return row
    predicate, subject, target, scope, dimension = row
    return predicate, tuple(subject), tuple(target), tuple(map(tuple, scope)), dimension


class Nodes:
    """Numbers for what claims are on."""

    def __init__(self, known: Sequence[str] = ()) -> None:
        self.all = list(known)
        self._by_name = {node: number for number, node in enumerate(known)}
        self._seen: dict[Any, int] = {}

    def known(self, node: Any) -> int | None:
        """The number of a tie, if anything was ever on it."""
        return self._by_name.get(json.dumps(node))

    def number(self, node: Any) -> int:
        """The number of a topic's key, or of another tie."""
        number = self._seen.get(node)
        if number is None:
            name = json.dumps(node)
            number = self._seen[node] = self._by_name.setdefault(name, len(self.all))
            if number == len(self.all):
                self.all.append(name)
        return number
