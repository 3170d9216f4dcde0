"""Open findings, to be accepted or dismissed, or decided for one side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from factcheck.cli.review.desk import Desk, Document
from factcheck.cli.review.keyboard import Keyboard
from factcheck.cli.review.walk import Answer
from factcheck.decisions import DECISION
from factcheck.entities import name_key
from factcheck.findings import Finding
from factcheck.report import cards
from factcheck.report.escape import plain
from factcheck.states import State
from factcheck.store.lists import appended

_OTHERWISE = ("FC0", "FC9")
"""Families of what has to be mended, not decided."""
_ORDER = (State.NEW, State.GROWN, State.KNOWN)
_MOST = 9


class OpenFinding:
    """A finding that nobody has decided about."""

    def __init__(self, finding: Finding, desk: Desk) -> None:
        self._finding, self._desk = finding, desk

    def open(self) -> bool:
        """Whether no decision is about it by now."""
        file = Document.at(self._desk.reserved("decisions"))
        if file.text is None:
            return True
        entries = file.read("decisions").entries("decisions")
        about = (entry.raw.get("about") for entry in entries if isinstance(entry.raw, dict))
        return self._finding.fingerprint not in about

    def card(self) -> str:
        """Both sides and the reasons."""
        desk = self._desk
        return cards.finding(self._finding, desk.result, desk.place, desk.color)

    def keys(self) -> Mapping[str, str]:
        """Accept, dismiss, and a number for each side."""
        sides = min(len(self._finding.sides), _MOST)
        right = {str(n): "is right" for n in range(1, sides + 1)} if sides > 1 else {}
        return {"a": "accept", "d": "dismiss as a false alarm", **right}

    def answer(self, key: str, keyboard: Keyboard) -> Answer | None:
        """The decision with its reason, and perhaps the last day on which it holds."""
        names = {"a": "accept", "d": "dismiss"}
        entry: dict[str, Any] = {
            "decision": names.get(key, "prefer"),
            "about": self._finding.fingerprint,
        }
        if key not in names:
            entry["right"] = self._name(int(key) - 1)
        reason = keyboard.line("Because (nothing: think again): ")
        if not reason:
            return None
        entry["reason"] = reason
        if self._desk.by:
            entry["by"] = self._desk.by
        if not self._until(entry, keyboard):
            return None
        file = Document.at(self._desk.reserved("decisions"))
        values = " | ".join(side.value for side in self._finding.sides)
        comment = plain(f"{self._finding.code} {self._finding.topic}: {values}")
        text = appended(file.content, "decisions", str(file.path), entry, comment)
        said = f"{file.path}: {entry['decision']} {self._finding.fingerprint}"
        return Answer(file.path, file.text, file.with_mark(text), said)

    def _name(self, number: int) -> str:
        """By what a decision can call a side: its value, or a source where sides share that."""
        side = self._finding.sides[number]
        others = [other for other in self._finding.sides if other is not side]
        if not any(name_key(other.value) == name_key(side.value) for other in others):
            return side.value
        return side.sources[0].id

    def _until(self, entry: dict[str, Any], keyboard: Keyboard) -> bool:
        """Ask for the last day until it is one that has not passed."""
        while True:
            day = keyboard.line("Until (as 2031-12-31; nothing: until it is deleted): ")
            if day is None:
                return False
            given = {**entry, "expires": day} if day else entry
            try:
                decision = DECISION.validate_python(given)
            except ValidationError as error:
                message = error.errors()[0]["msg"].removeprefix("Value error, ")
                keyboard.show(f"{plain(message)}\n")
                continue
            if decision.expires is None or decision.expires >= self._desk.today:
                entry.update(given)
                return True
            keyboard.show(f"{day} has passed.\n")


def open_findings(desk: Desk) -> Iterator[OpenFinding]:
    """What wants a look and nobody has decided about; what is new first, then the gravest."""
    found = [
        finding
        for finding in desk.result
        if finding.wants_a_look
        and finding.state in _ORDER
        and not finding.code.startswith(_OTHERWISE)
    ]
    for finding in sorted(found, key=lambda f: (_ORDER.index(f.state), -f.level)):
        yield OpenFinding(finding, desk)
