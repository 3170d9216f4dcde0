"""Draft claims, to be accepted as they are, edited, or rejected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from pydantic import ValidationError

from factcheck.claims import CLAIM, Claim
from factcheck.cli.review.desk import Desk, Document
from factcheck.cli.review.keyboard import Keyboard
from factcheck.cli.review.walk import Answer
from factcheck.errors import FactcheckError, Problem
from factcheck.report import cards
from factcheck.report.escape import plain
from factcheck.store.entries import Entry, YamlFile
from factcheck.store.lists import removed, replaced
from factcheck.store.syntax import parse
from factcheck.store.wording import defects


class DraftClaim:
    """A claim that an extractor wrote and nobody has confirmed."""

    def __init__(self, claim: Claim, entry: Entry, desk: Desk) -> None:
        self._claim, self._entry, self._desk = claim, entry, desk

    def open(self) -> bool:
        """Whether it stands in its file as it did."""
        return self._index(self._read()[1]) is not None

    def card(self) -> str:
        """What it says, its passage, and what it brings."""
        desk, text = self._desk, self._desk.base.texts.get(self._claim.source.id)
        return cards.draft(self._claim, desk.result, desk.place, text, desk.color)

    def keys(self) -> Mapping[str, str]:
        """Accept, edit, reject."""
        return {"a": "accept", "e": "edit and accept", "r": "reject"}

    def answer(self, key: str, keyboard: Keyboard) -> Answer | None:
        """The file in which it is no draft any more, or no claim."""
        document, file = self._read()
        index = self._index(file)
        if index is None:
            raise FactcheckError(f"{document.path} was changed meanwhile; start again")
        if key == "r":
            changed, did = removed(file, "claims", index), "rejected"
        else:
            entry = self._edited(keyboard) if key == "e" else dict(self._entry.raw)
            if entry is None:
                return None
            entry.pop("draft", None)
            changed, did = replaced(file, "claims", index, entry), "accepted"
        said = f"{document.path}: {did} {self._claim.id}"
        return Answer(document.path, document.text, document.with_mark(changed), said)

    def _read(self) -> tuple[Document, YamlFile]:
        document = Document.at(self._desk.called(self._entry.file.shown))
        return document, document.read("claims")

    def _index(self, file: YamlFile) -> int | None:
        """Its number now: the old one, or a lower one where claims before it were taken out."""
        raw = file.raw.get("claims") or ()
        down = range(min(self._entry.index, len(raw) - 1), -1, -1)
        numbers = chain(down, range(self._entry.index + 1, len(raw)))
        return next((number for number in numbers if raw[number] == self._entry.raw), None)

    def _edited(self, keyboard: Keyboard) -> dict[str, Any] | None:
        """The entry with other fields, once they are in order; None where nothing was changed."""
        entry = dict(self._entry.raw)
        keyboard.show("Write a field a line, as value: 14 people; a field alone takes it out.\n")
        while line := keyboard.line("  (nothing: done) "):
            fields = parse(line, "what you wrote")
            if isinstance(fields, Problem) or not isinstance(fields, dict):
                keyboard.show("That is no field and value, such as value: 14 people.\n")
                continue
            changed = {
                key: value for key, value in {**entry, **fields}.items() if value is not None
            }
            if faults := self._faults(changed):
                keyboard.show(f"{plain('; '.join(faults))}\n")
            else:
                entry = changed
        return entry if entry != self._entry.raw else None

    def _faults(self, entry: dict[str, Any]) -> list[str]:
        try:
            CLAIM.validate_python(entry, context={"sources": self._desk.base.sources})
        except ValidationError as error:
            return [message for _, message in defects(error, entry, "claims")]
        return []


def draft_claims(desk: Desk) -> Iterator[DraftClaim]:
    """The drafts of a base in the order of its files."""
    for claim, entry in zip(desk.base.claims, desk.base.entries, strict=True):
        if claim.draft:
            yield DraftClaim(claim, entry, desk)
