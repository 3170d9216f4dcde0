"""Corrections that a page states in its data or its markup, not in its prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract.corrections.correction import Correction
from factcheck.extract.corrections.fields import kind_of_value
from factcheck.extract.corrections.find import find_corrections, whole_notice

_DEEPEST = 20
"""JSON-LD nested deeper than this states nothing that anybody wrote."""


def from_json_ld(value: object) -> list[Correction]:
    """Read a schema.org `correction`: a text, a `CorrectionComment`, or a list of these.

    Offsets count in the text of each notice. A bare address says nothing, and anything else that
    is not a notice is passed over.

    >>> [found] = from_json_ld({"@type": "CorrectionComment", "text": "The mill has 40 looms, not 4."})
    >>> found.old, found.new
    ('4', '40 looms')
    """
    found: list[Correction] = []
    for text in _texts(value, 0):
        found += find_corrections(text) or whole_notice(text)
    return found


def _texts(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        if " " in value.strip():
            yield value
    elif isinstance(value, dict) and depth < _DEEPEST:
        told = next((value[key] for key in ("text", "@value", "description") if key in value), None)
        yield from _texts(told, depth + 1)
    elif isinstance(value, list | tuple) and depth < _DEEPEST:
        for one in value:
            yield from _texts(one, depth + 1)


def from_edits(edits: Iterable[tuple[str, str]]) -> list[Correction]:
    """Corrections that struck-out words (`<s>`, `<del>`) with their `<ins>` make.

    An edit is the words struck out and the words put in; with none put in, nothing is said to be
    right, and with none struck out, nothing is corrected. The notice has no words of its own: its
    text is empty.

    >>> [found] = from_edits([("40 looms", "45 looms")])
    >>> found.old, found.new, found.field
    ('40 looms', '45 looms', 'number')
    """
    found = []
    for struck, inserted in edits:
        old, new = " ".join(struck.split()), " ".join(inserted.split()) or None
        if old and old != new:
            field = kind_of_value(new or "") or kind_of_value(old)
            found.append(Correction(0, 0, "", old, new, field, "correction"))
    return found
