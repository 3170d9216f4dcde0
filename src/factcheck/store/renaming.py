"""Taking entries out of files that people edit, and calling an entity by another name in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.errors import FactcheckError
from factcheck.store.dump import scalar
from factcheck.store.entries import Entry, YamlFile
from factcheck.store.revision import Edit, applied, body, revised

if TYPE_CHECKING:
    from ruamel.yaml.nodes import Node

_REFERENCES = {
    "claims": ("subject", "object", "attribution", "scope"),
    "entities": ("speaks_for", "part_of", "not"),
}
"""By section: the keys of an entry whose texts name entities."""
_NAMING = ("speaker", "speaks_for", "via", "to")
"""The keys below these whose texts do."""


def renamed(file: YamlFile, section: str, old: str, new: str) -> str:
    """The text of a file in which what refers to an entity by its id uses another."""
    edits: set[Edit] = set()
    for entry in file.entries(section):
        if old in entry.file.text and old in _texts(entry.raw):
            edits |= set(_references(entry, old, new))
    return applied(file.text, edits)


def _texts(value: Any) -> Iterator[str]:
    """Every text in an entry."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for below in value.values() if isinstance(value, dict) else value:
            yield from _texts(below)


def _references(entry: Entry, old: str, new: str) -> Iterator[Edit]:
    keys: tuple[str, ...] = _REFERENCES[entry.section]
    if isinstance(entry.raw, dict) and entry.raw.get("kind") == "attribute":
        keys = (*keys, "value")
    base, node = _node(entry)
    for key, value in node.value:
        if key.value in keys:
            for one in _scalars(value, every=key.value == "scope"):
                if one.value == old:
                    start, end = one.start_mark.index, one.end_mark.index
                    yield Edit(base + start, base + end, scalar(new, listed=True))


def _node(entry: Entry) -> tuple[int, Node]:
    """The node of an entry, and the offset that its marks count from."""
    places = entry.file.places
    base, node = places.node(entry.section, entry.index)
    if node is not None and not places.entries(entry.section):
        # In a list on one line there are no entries of lines; the node is that of the whole file.
        listed = next(value for key, value in node.value if key.value == entry.section)
        node = listed.value[entry.index]
    if node is None:
        raise FactcheckError(
            f"nothing was written: {entry.file.shown}:{entry.line} cannot be edited without loss"
        )
    return base, node


def _scalars(node: Node, *, every: bool = False) -> Iterator[Node]:
    """The texts of a value, a list of them, or a mapping by ``every`` key or those of names."""
    if isinstance(node.value, str):
        yield node
        return
    for part in node.value:
        if not isinstance(part, tuple):
            yield from _scalars(part)
        elif every or part[0].value in _NAMING:
            yield from _scalars(part[1])


def without(file: YamlFile, wanted: Mapping[str, Collection[int]]) -> str:
    """The text of a file without some entries, by section; comments between entries stay."""
    edits = []
    for section, numbers in wanted.items():
        entries = file.places.entries(section)
        if numbers and not entries:
            raise FactcheckError(
                f"nothing was written: in {file.shown}, write each of the {section} on lines of "
                "its own"
            )
        for number in numbers:
            start = entries[number].start
            text = body(file.text[slice(*entries[number])])
            blank = file.text[start + len(text) :].startswith("\n")
            edits.append(Edit(start, start + len(text) + blank, ""))
        if numbers and len(set(numbers)) == len(entries):
            end = file.places.offset(section) + file.text[file.places.offset(section) :].index(":")
            edits.append(Edit(end, end + 1, ": []"))
    return applied(file.text, edits)


def changed(file: YamlFile, section: str, raw: Mapping[int, Mapping[str, Any]]) -> str:
    """The text of a file in which some entries have other values, key by key."""
    edits: list[Edit] = []
    for entry in file.entries(section):
        if entry.index in raw and raw[entry.index] != entry.raw:
            edits += revised(file.places, section, entry.index, entry.raw, raw[entry.index])
    return applied(file.text, edits)
