"""Giving passages the spans at which they stand now, and leaving all else in a file as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.store.anchors import Drift
from factcheck.store.entries import YamlFile, from_text
from factcheck.store.revision import Edit, applied

_NUMBER = re.compile(r"\d+")


def moved(file: YamlFile, drifts: Iterable[Drift]) -> str:
    """The text of a claims file in which the spans of these passages are those of today.

    Only their numbers change. Raises where the file does not read back with just that changed.
    """
    wanted: dict[int, dict[int, tuple[int, int]]] = {}
    for drift in drifts:
        if drift.place is not None and drift.claim.evidence[drift.number].span is not None:
            wanted.setdefault(drift.entry.index, {})[drift.number] = drift.place.span
    edits = [edit for claim, spans in wanted.items() for edit in _edits(file, claim, spans)]
    text = applied(file.text, edits)
    if from_text(text, file.shown, "claims").raw != _expected(file.raw, wanted):
        raise FactcheckError(
            f"nothing was written: the spans of {file.shown} could not be changed without loss"
        )
    return text


def _edits(file: YamlFile, claim: int, spans: Mapping[int, tuple[int, int]]) -> Iterator[Edit]:
    base, node = file.places.node("claims", claim)
    for number, span in spans.items():
        found = _at(_at(node, "evidence"), number)
        for end, item in zip(span, _items(_at(found, "span")), strict=False):
            start, stop = base + item.start_mark.index, base + item.end_mark.index
            if _NUMBER.fullmatch(file.text[start:stop]):
                yield Edit(start, stop, str(end))


def _at(node: Any, key: str | int) -> Any:
    """The node below a key or a number; None where there is none."""
    items = _items(node)
    if isinstance(key, int):
        return items[key] if key < len(items) else None
    return next((value for name, value in items if name.value == key), None)


def _items(node: Any) -> list[Any]:
    return node.value if node is not None and isinstance(node.value, list) else []


def _expected(
    raw: Mapping[str, Any], wanted: Mapping[int, Mapping[int, tuple[int, int]]]
) -> dict[str, Any]:
    claims = list(raw["claims"])
    for claim, spans in wanted.items():
        evidence = [
            {**passage, "span": list(spans[number])} if number in spans else passage
            for number, passage in enumerate(claims[claim]["evidence"])
        ]
        claims[claim] = {**claims[claim], "evidence": evidence}
    return {**raw, "claims": claims}
