"""The sections of the files of a base: their well-formed entries, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from pydantic import TypeAdapter, ValidationError

from factcheck.claims import CLAIM, Claim
from factcheck.errors import Problem
from factcheck.sources import Source
from factcheck.store import references
from factcheck.store.entries import YamlFile
from factcheck.store.references import Placed

if TYPE_CHECKING:
    from factcheck.decisions import Decision

T = TypeVar("T")

SOURCE: TypeAdapter[Source] = TypeAdapter(Source)


def decisions(found: Iterable[YamlFile]) -> tuple[list[Placed[Decision]], list[Problem]]:
    """The decisions that are in order; of the others, what is wrong."""
    from factcheck.decisions import DECISION  # few bases have any, and its models cost time

    placed: list[Placed[Decision]] = []
    problems = []
    for entry in (entry for file in found for entry in file.entries("decisions")):
        value, faults = entry.read(DECISION)
        problems += [replace(fault, code="FC903") for fault in faults]
        if not faults:
            placed.append((entry, value))
    return placed, problems


class Valid(NamedTuple, Generic[T]):
    """The entries of a section that are in order, and what is wrong with the others."""

    placed: list[Placed[T]]
    problems: list[Problem]
    broken: set[str]
    """Ids of entries that are there but not well-formed."""


def valid(
    found: Iterable[YamlFile], section: str, adapter: TypeAdapter[T], key: Callable[[T], str]
) -> Valid[T]:
    """The well-formed entries of a section, each id once."""
    placed: list[Placed[T]] = []
    problems: list[Problem] = []
    broken: set[str] = set()
    for file in found:
        for entry in file.entries(section):
            value, faults = entry.read(adapter)
            problems += faults
            if not faults:
                placed.append((entry, value))
            elif isinstance(entry.raw, dict):
                broken.add(str(entry.raw.get("id")))
    kept, faults = references.unique(placed, key)
    return Valid(kept, problems + faults, broken)


def claims(
    found: Sequence[YamlFile], sources: Mapping[str, Source], broken: set[str]
) -> tuple[list[Placed[Claim]], list[Problem]]:
    """The well-formed claims."""
    context = {"sources": sources}
    placed: list[Placed[Claim]] = []
    problems: list[Problem] = []
    for file in found:
        for entry in file.entries("claims"):
            try:
                placed.append((entry, CLAIM.validate_python(entry.raw, context=context)))
            except ValidationError as error:
                problems += references.misread(entry, error, sources, broken)
    return placed, problems
