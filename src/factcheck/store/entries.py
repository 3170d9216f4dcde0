"""The entries of one YAML file of a base, as plain values that know where they stand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter, ValidationError

from factcheck.errors import Problem
from factcheck.store import files
from factcheck.store.places import Path, Places
from factcheck.store.spelling import did_you_mean
from factcheck.store.syntax import parse
from factcheck.store.wording import defects, described, named

VERSION = 1
"""The version of the file format that this factcheck writes."""

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: Mapping[int, Migration] = {}
"""For each version before `VERSION`: the step from its raw mapping to the next version's."""

SECTIONS = {
    "claims": ("sources", "claims"),
    "entities": ("entities",),
    "predicates": ("predicates",),
    "decisions": ("decisions",),
}
"""What each sort of file holds beside its version."""

_NAMES = ("id", "label")
_ABOUT = ("about", "source", "subject", "predicate", "object", "value")
_NOUNS = {
    "sources": "source",
    "entities": "entity",
    "predicates": "predicate",
    "decisions": "decision",
}


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One item of a section: a source, a claim, an entity, a predicate or a decision."""

    file: YamlFile
    section: str
    index: int
    raw: Any

    @property
    def name(self) -> str:
        """What to call it in a sentence: by its id or label, else by its number."""
        noun = _NOUNS.get(self.section, "claim")
        key = "label" if noun == "claim" else "id"
        name = self.raw.get(key) if isinstance(self.raw, dict) else None
        return f"{noun} {name!r}" if isinstance(name, str) else f"{noun} {self.index + 1}"

    @property
    def line(self) -> int:
        """The line on which it begins."""
        return self.file.places.of(self.section, self.index)[0]

    @property
    def key(self) -> str:
        """What names it wherever it stands: its id or label, else what it is about."""
        if not isinstance(self.raw, dict):
            return self.section
        name = next((self.raw[key] for key in _NAMES if self.raw.get(key)), None)
        about = [name] if name else [self.raw.get(key) for key in _ABOUT]
        return " ".join([self.section, *(_canonical(part) for part in about if part)])

    def problem(self, code: str, message: str, *path: str | int, key: str | None = None) -> Problem:
        """A problem at a place inside this entry, which it names.

        ``key`` is the message without what moves in it, such as the place of another entry.
        """
        place = self.file.places.of(self.section, self.index, *path)
        lasting = f"{self.key}: {message if key is None else key}"
        return Problem(self.file.shown, *place, code, f"{self.name}: {message}", lasting)

    def defects(self, error: ValidationError) -> Iterator[tuple[Problem, Path]]:
        """Every defect that a failed validation tells, with the path to it inside the entry."""
        for path, message in defects(error, self.raw, self.section):
            yield self.problem("FC002", message, *path), path

    def read(self, adapter: TypeAdapter[Any]) -> tuple[Any, list[Problem]]:
        """The entry as a typed value, or None and what is wrong with it."""
        try:
            return adapter.validate_python(self.raw), []
        except ValidationError as error:
            return None, [problem for problem, _ in self.defects(error)]


@dataclass(frozen=True)
class YamlFile:
    """One file as read: what can be used of it, and what cannot."""

    shown: str
    """Its path relative to the project, with slashes."""
    text: str = field(default="", repr=False)
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False)
    places: Places = field(default_factory=lambda: Places("", {}), repr=False)
    problems: tuple[Problem, ...] = ()
    unusable: frozenset[tuple[str, int]] = frozenset()
    """Section and index of entries whose keys contradict each other."""

    def entries(self, section: str) -> Iterator[Entry]:
        """The entries of a section, in the order of the file."""
        for index, raw in enumerate(self.raw.get(section) or ()):
            if (section, index) not in self.unusable:
                yield Entry(self, section, index, raw)


def from_bytes(data: bytes | Problem, shown: str, sort: str) -> YamlFile:
    """Read what stands, or is to stand, in a file of a base; what is wrong is in its problems."""
    if not isinstance(data, Problem):
        data = files.too_large(len(data), shown, files.MAX_YAML_BYTES) or data
    text = data if isinstance(data, Problem) else files.decoded(data, shown)
    if isinstance(text, Problem):
        return YamlFile(shown, problems=(text,))
    return from_text(text, shown, sort)


def from_text(text: str, shown: str, sort: str) -> YamlFile:
    """Read the text of one file; a byte order mark at its start does not count."""
    text = text.removeprefix("\ufeff")
    raw = parse(text, shown)
    if isinstance(raw, Problem):
        return YamlFile(shown, text, problems=(raw,))
    sections = SECTIONS[sort]
    if not isinstance(raw, dict):
        what = "nothing in it" if raw is None else f"{described(raw)} at its top"
        keys = " and ".join(f"'{key}:'" for key in ("version", *sections))
        message = f"the file has {what}; it is to begin with the keys {keys}"
        return YamlFile(shown, text, problems=(Problem(shown, 1, 1, "FC002", message),))
    places = Places(text, raw)
    twice, unusable = _duplicates(places, shown)
    if () in unusable:
        return YamlFile(shown, text, places=places, problems=tuple(twice))
    migrated, outdated = migrate(raw)
    if outdated:
        problem = Problem(shown, *places.of("version"), "FC002", outdated)
        return YamlFile(shown, text, places=places, problems=(*twice, problem))
    usable, odd = _sections(migrated, sections, places, shown)
    entries = frozenset((str(p[0]), int(p[1])) for p in unusable if len(p) > 1)
    return YamlFile(shown, text, usable, places, (*twice, *odd), entries)


def _canonical(value: Any) -> str:
    """A value of an entry, whatever the order of its keys."""
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True, default=str)


def migrate(
    raw: dict[str, Any],
    migrations: Mapping[int, Migration] = MIGRATIONS,
    current: int = VERSION,
) -> tuple[dict[str, Any], str]:
    """The raw mapping in the current version, and a sentence where there is no way to it.

    >>> migrate({"version": 0}, {0: lambda raw: {**raw, "version": 1}})
    ({'version': 1}, '')
    >>> migrate({"version": 2})[1]
    'version: 2 is written by a newer factcheck; this one reads up to version 1'
    """
    if "version" not in raw:
        return raw, f"'version' is missing; write 'version: {current}' at the top of the file"
    version = raw["version"]
    if type(version) is not int:
        return raw, f"version: a whole number is expected here, not {described(version)}"
    if version > current:
        newer = f"{version} is written by a newer factcheck"
        return raw, f"version: {newer}; this one reads up to version {current}"
    while version < current:
        if version not in migrations:
            return raw, f"version: there is no version {version}; write 'version: {current}'"
        raw = migrations[version](raw)
        version += 1
    return raw, ""


def _duplicates(places: Places, shown: str) -> tuple[list[Problem], set[tuple[str | int, ...]]]:
    """Keys that stand twice, and the entries (or, at the top, the file) this makes unusable."""
    problems, unusable = [], set()
    for path, key, offset in places.duplicates():
        message = f"{named(path[2:])}the key {key!r} stands here for the second time"
        problems.append(Problem(shown, *places.position(offset), "FC002", message))
        unusable.add(path[:2])
    return problems, unusable


def _sections(
    raw: Mapping[Any, Any], known: Sequence[str], places: Places, shown: str
) -> tuple[dict[str, Any], list[Problem]]:
    """The sections that are lists, and what else stands at the top of the file."""
    usable, problems = {}, []
    for key, value in raw.items():
        if key == "version":
            continue
        if key not in known:
            message = (
                f"unknown key {key!r}{_elsewhere(key) or did_you_mean(key, ('version', *known))}"
            )
        elif value is None or isinstance(value, list):
            usable[str(key)] = value
            continue
        else:
            message = f"{key}: a list is expected here, not {described(value)}"
        problems.append(Problem(shown, *places.of(str(key)), "FC002", message))
    return usable, problems


def _elsewhere(key: object) -> str:
    """In which file a section belongs that stands in another sort of file."""
    sort = next((sort for sort, sections in SECTIONS.items() if key in sections), None)
    if sort is None:
        return ""
    if sort == "claims":
        return f" here; {key} belong in a file of another name, such as claims/story.yaml"
    return f" here; {key} belong in {sort}.yaml, so spelt, at the top of the folder of claims"
