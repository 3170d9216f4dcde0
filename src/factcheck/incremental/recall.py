"""Claims and findings of an earlier run, made again one by one when somebody looks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from factcheck.claims import CLAIM, Claim
from factcheck.errors import ForgottenError
from factcheck.findings import Finding, Side
from factcheck.incremental.memo import FileMemo, Head
from factcheck.sources import Source
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
        self._bodies: dict[str, bytes] = {}
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
        missing = dict.fromkeys(shown for shown in unread if shown not in self._packed)
        keys = {shown: entries_key(self._files[shown].id) for shown in missing}
        rows = self._cache.get(keys.values())
        for shown, key in keys.items():
            if key not in rows:
                raise ForgottenError(shown)
            self._packed[shown] = Packed(rows[key])
        return [self._claim(place) for place in wanted]

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
        self._bodies |= bodies

    def fetch(self, keys: Iterable[str]) -> None:
        """Have the bodies of findings at hand."""
        wanted = [key for key in keys if key not in self._bodies]
        found = self._cache.get(wanted)
        if len(found) < len(set(wanted)):
            raise ForgottenError("a finding")
        self._bodies |= found

    def body(self, key: str) -> dict[str, Any]:
        """What was kept of a finding."""
        self.fetch([key])
        body: dict[str, Any] = json.loads(self._bodies[key])
        return body


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

    def __init__(self, head: Head, names: Sequence[str], recall: Recall) -> None:
        self.__dict__.update(
            code=head.code,
            definite=head.definite,
            fingerprint=head.fingerprint,
            draft=head.draft,
            sources=frozenset([names[number] for number in head.sources]),
            body=head.body,
            recall=recall,
        )

    def rest(self) -> dict[str, Any]:
        """What it says."""
        recall: Recall = self.__dict__["recall"]
        row = recall.body(self.__dict__["body"])
        files = row.pop("files")
        row["explanation"] = tuple(row["explanation"])
        row["sides"] = tuple(
            Side(value, tuple(recall.claims((files[file], number) for file, number in places)))
            for value, places in row["sides"]
        )
        return row


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
