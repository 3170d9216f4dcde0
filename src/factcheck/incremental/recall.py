"""Claims and findings of an earlier run, made again one by one when somebody looks."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, overload

from factcheck.claims import CLAIM, Claim
from factcheck.errors import ForgottenError
from factcheck.findings import Finding, Side
from factcheck.incremental.memo import FileMemo, Head
from factcheck.sources import Source
from factcheck.states import State
from factcheck.store.cache import Cache
from factcheck.store.entries import Entry
from factcheck.store.packed import Packed

Place = tuple[str, int]
"""The file of a claim, and its number there."""


class Recall:
    """What the cache keeps of the files of one base."""

    def __init__(
        self, cache: Cache, files: Mapping[str, FileMemo], sources: Mapping[str, Source]
    ) -> None:
        self._cache = cache
        self._files = files
        self._sources = sources
        self._packed: dict[str, Packed] = {}
        self._claims: dict[Place, Claim] = {}
        self._bodies: dict[str, dict[str, Any]] = {}
        self._entries: dict[Place, Entry] = {}
        self._by_id: dict[str, Place] = {}
        self._unnamed: list[Place] = []

    def lend(self, entry: Entry, claim: Claim) -> None:
        """Take a claim that was just read from its file."""
        place = entry.file.shown, entry.index
        self._claims[place] = claim
        self._entries[place] = entry
        self._unnamed.append(place)

    def claims(self, places: Iterable[Place]) -> list[Claim]:
        """Claims by where they stand."""
        wanted = list(places)
        unread = (shown for shown, number in wanted if (shown, number) not in self._claims)
        self.unpack(unread)
        return [self._claim(place) for place in wanted]

    def unpack(self, files: Iterable[str]) -> None:
        """Have the claims of files at hand."""
        missing = dict.fromkeys(shown for shown in files if shown not in self._packed)
        keys = {shown: entries_key(self._files[shown].id) for shown in missing}
        rows = self._cache.get(keys.values())
        for shown, key in keys.items():
            if key not in rows:
                raise ForgottenError(shown)
            self._packed[shown] = Packed(rows[key])

    def _claim(self, place: Place) -> Claim:
        known = self._claims.get(place)
        if known is None:
            raw = self._packed[place[0]].claim(place[1])
            known = CLAIM.validate_python(raw, context={"sources": self._sources})
            self._claims[place] = known
            self._unnamed.append(place)
        return known

    def known(self, claim_id: str) -> Claim | None:
        """A claim that was read or recalled, by its id."""
        place = self._place(claim_id)
        return self._claims[place] if place else None

    def line(self, claim_id: str) -> tuple[str, int] | None:
        """The file of such a claim, and its line there."""
        place = self._place(claim_id)
        if place is None:
            return None
        entry = self._entries.get(place)
        return place[0], entry.line if entry else self._packed[place[0]].line(place[1])

    def _place(self, claim_id: str) -> Place | None:
        self._by_id |= {self._claims[place].id: place for place in self._unnamed}
        self._unnamed.clear()
        return self._by_id.get(claim_id)

    def hold(self, bodies: Mapping[str, bytes]) -> None:
        """Take findings that are perhaps not kept."""
        self._bodies |= {key: json.loads(row) for key, row in bodies.items()}

    def fetch(self, keys: Iterable[str]) -> None:
        """Have findings and the files of their claims at hand."""
        wanted = {key for key in keys if key not in self._bodies}
        found = self._cache.get(wanted)
        if len(found) < len(wanted):
            raise ForgottenError("a finding")
        self.hold(found)
        self.unpack(file for key in wanted for file in self._bodies[key]["files"])

    def body(self, key: str) -> dict[str, Any]:
        """What was kept of a finding."""
        if key not in self._bodies:
            self.fetch([key])
        return self._bodies[key]


def entries_key(content: str) -> str:
    """By what the entries of a file are kept."""
    return f"entries {content}"


class _Later:
    """A field that is read, with all others, when somebody looks at one."""

    def __set_name__(self, _: type, name: str) -> None:
        self._name = name

    def __get__(self, finding: Recalled, _: type | None = None) -> Any:
        finding.__dict__.update(finding.rest())
        return finding.__dict__[self._name]


class Recalled(Finding):
    """A finding of an earlier run."""

    topic: Any = _Later()
    relation: Any = _Later()
    sides: Any = _Later()
    message: Any = _Later()
    explanation: Any = _Later()
    origins: Any = _Later()
    key: Any = _Later()

    def __init__(self, head: Head, names: Sequence[str], recall: Recall, state: State) -> None:
        self.__dict__.update(
            code=head.code,
            definite=head.definite,
            fingerprint=head.fingerprint,
            state=state,
            head=head,
            made_of=(names, recall),
        )

    @cached_property
    def draft(self) -> bool:
        """Whether it rests on a claim that nobody has confirmed."""
        head: Head = self.__dict__["head"]
        return head.draft

    @cached_property
    def sources(self) -> frozenset[str]:
        """The ids of the sources on all sides."""
        head: Head = self.__dict__["head"]
        return head.named(self.__dict__["made_of"][0])

    def rest(self) -> dict[str, Any]:
        """What it says."""
        recall: Recall = self.__dict__["made_of"][1]
        row = recall.body(self.__dict__["head"].body)
        files = row["files"]
        sides = (
            Side(value, tuple(recall.claims((files[file], number) for file, number in places)))
            for value, places in row["sides"]
        )
        return row | {"explanation": tuple(row["explanation"]), "sides": tuple(sides)}


class Findings(Sequence[Finding]):
    """Findings of an earlier run, made when somebody looks."""

    def __init__(
        self,
        heads: Sequence[Head],
        names: Sequence[str],
        recall: Recall,
        familiar: Container[int] = frozenset(),
    ) -> None:
        self._heads, self._names, self._recall = heads, names, recall
        self._familiar = familiar

    def among(self, heads: Iterable[Head]) -> Findings:
        """The same, of which those of these very heads are known."""
        return Findings(self._heads, self._names, self._recall, set(map(id, heads)))

    @overload
    def __getitem__(self, index: int) -> Finding: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Finding]: ...

    def __getitem__(self, index: int | slice) -> Finding | Sequence[Finding]:
        return self._all[index] if isinstance(index, slice) else self._made(self._heads[index])

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._heads)

    @cached_property
    def _all(self) -> list[Finding]:
        return [self._made(head) for head in self._heads]

    def _made(self, head: Head) -> Finding:
        state = State.KNOWN if id(head) in self._familiar else State.NEW
        return Recalled(head, self._names, self._recall, state)


def fetched(findings: Iterable[Finding]) -> None:
    """Have what these say at hand, read in one go."""
    recalled = [finding for finding in findings if isinstance(finding, Recalled)]
    if recalled:
        recall: Recall = recalled[0].__dict__["made_of"][1]
        recall.fetch([finding.__dict__["head"].body for finding in recalled])


def body(finding: Finding, places: Mapping[int, Place]) -> bytes:
    """What to keep of a finding; ``places`` by the identity of claims."""
    at = [[places[id(claim)] for claim in side.claims] for side in finding.sides]
    files = sorted({shown for side in at for shown, _ in side})
    number = {shown: index for index, shown in enumerate(files)}
    return json.dumps(
        {
            "topic": finding.topic,
            "relation": finding.relation,
            "message": finding.message,
            "explanation": finding.explanation,
            "origins": finding.origins,
            "key": finding.key,
            "files": files,
            "sides": [
                [side.value, [(number[shown], index) for shown, index in told]]
                for side, told in zip(finding.sides, at, strict=True)
            ],
        }
    ).encode()
