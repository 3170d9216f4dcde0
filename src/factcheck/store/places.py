"""Where the entries of a YAML text stand, found only when somebody asks.

The fast parser keeps no positions. Entries are found by their dashes; what stands inside one
is found by composing that entry alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ruamel.yaml.nodes import Node

Path = tuple[str | int, ...]
"""Keys and list indices that lead to a value: ``("claims", 3, "value")``."""

_NEXT_SECTION = re.compile(r"^[^\s#-]", re.MULTILINE)
_DASH = re.compile(r"^( *)-(?=[ \t\r\n]|\Z)", re.MULTILINE)
_NAME = r"""(?:[\w.-]+[ \t]*:(?=\s|\Z)|"[\w.-]+"[ \t]*:|'[\w.-]+'[ \t]*:)"""
_TOP_KEY = re.compile(rf"^(?=[^\s-]){_NAME}", re.MULTILINE)
_KEY = re.compile(rf"(?:^[ \t]*(?:-[ \t]+)*|[{{,][ \t]*){_NAME}", re.MULTILINE)


# Every key has one of these, and so have some words in quotes.
_COLON = re.compile(r""":(?:(?=\s|\Z)|(?<=["']:))""")


class Stretch(NamedTuple):
    """Part of a text, as half-open offsets."""

    start: int
    end: int


class Places:
    r"""Lines and columns of the values of one YAML text.

    >>> places = Places("claims:\n  - kind: event\n  - kind: stance\n", {"claims": [{}, {}]})
    >>> places.of("claims", 1), places.of("claims", 1, "kind")
    ((3, 3), (3, 5))
    """

    def __init__(self, text: str, raw: Any) -> None:
        self.text = text
        self._sizes = _sizes(raw)
        self._raw = raw
        self._composed: tuple[Path, Node | None] = ((), None)

    def of(self, *path: str | int) -> tuple[int, int]:
        """Line and column of the key or list item at the path, or of the nearest thing above."""
        if len(path) < 2:
            found = self._top_keys.get(str(path[0])) if path else None
            return self.position(found[0]) if found else (1, 1)
        entry = self.entry(str(path[0]), path[1])
        if entry and len(path) == 2:
            indent = len(self.text[entry.start : entry.end].split("-", 1)[0])
            return self.position(entry.start + indent)
        base, node, rest = self._node(path)
        if node is None:
            return self.position(base)
        return self.position(base + _descend(node, rest))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, 1-based, of an offset in the text."""
        above = bisect_left(self._breaks, offset)
        return above + 1, offset - (self._breaks[above - 1] if above else -1)

    def entry(self, section: str, index: Any) -> Stretch | None:
        """The lines of one entry; None where the section is not written as a list of dashes."""
        entries = self.entries(section)
        return entries[index] if isinstance(index, int) and index < len(entries) else None

    def entries(self, section: str) -> list[Stretch]:
        """The lines of each entry of a section, up to the next; nothing where it is in doubt."""
        return self._entries.get(section, [])

    def node(self, section: str, index: int) -> tuple[int, Any]:
        """The node of one entry, and the offset that its marks count from."""
        base, node, _ = self._node((section, index))
        return base, node

    def offset(self, section: str) -> int:
        """Where the key of a section stands."""
        return self._top_keys[section][0]

    def duplicates(self) -> Iterator[tuple[Path, str, int]]:
        """Keys that stand twice in one mapping: where it is, the key, the second one's offset.

        The text is searched only where it seems to have more keys than were read from it.
        """
        read = _count(self._raw)
        if len(_COLON.findall(self.text)) == read or len(_KEY.findall(self.text)) == read:
            return
        for name, found in self._top_keys.items():
            for offset in found[1:]:
                yield (), name, offset
        for section, size in self._sizes.items():
            entries = self.entries(section)
            for index in range(size if entries else 0):
                part = self.text[slice(*entries[index])]
                if len(_KEY.findall(part)) != _count(self._raw[section][index]):
                    yield from self._twice(section, index)
            if not entries and size:
                yield from self._twice(section)

    def _twice(self, *path: str | int) -> Iterator[tuple[Path, str, int]]:
        base, node, rest = self._node(path)
        if node is not None:
            for below, key, offset in _twice(node, ()):
                below = (*path[: len(path) - len(rest)], *below)
                if below[: len(path)] == path:
                    yield below, key, base + offset

    def _node(self, path: Path) -> tuple[int, Node | None, Path]:
        """Offset and node of the smallest part that holds the path, and the path inside it."""
        entry = self.entry(str(path[0]), path[1]) if len(path) > 1 else None
        stretch = entry or Stretch(0, len(self.text))
        key = path[:2] if entry else ("",)
        if self._composed[0] != key:
            node = _compose(self.text[slice(*stretch)])
            self._composed = (key, node.value[0] if entry and node else node)
        return stretch.start, self._composed[1], path[2:] if entry else path

    @cached_property
    def _breaks(self) -> list[int]:
        return [found.start() for found in re.finditer("\n", self.text)]

    @cached_property
    def _top_keys(self) -> dict[str, list[int]]:
        keys: dict[str, list[int]] = {}
        for found in _TOP_KEY.finditer(self.text):
            keys.setdefault(found[0].rstrip(": \t").strip("\"'"), []).append(found.start())
        return keys

    @cached_property
    def _entries(self) -> dict[str, list[Stretch]]:
        found = {name: _dashes(self.text, self._top_keys.get(name, [])) for name in self._sizes}
        return {name: dashes for name, dashes in found.items() if len(dashes) == self._sizes[name]}


def _sizes(raw: Any) -> Mapping[str, int]:
    """The number of entries of each section."""
    if not isinstance(raw, dict):
        return {}
    return {str(name): len(part) for name, part in raw.items() if isinstance(part, list)}


def _dashes(text: str, keys: list[int]) -> list[Stretch]:
    """The entries of the list under a key at the left margin."""
    if len(keys) != 1:
        return []
    after = text.find("\n", keys[0]) + 1 or len(text)
    closing = _NEXT_SECTION.search(text, after)
    end = closing.start() if closing else len(text)
    first = _DASH.search(text, after, end)
    if first is None:
        return []
    starts = [m.start() for m in _DASH.finditer(text, after, end) if m[1] == first[1]]
    return [Stretch(*ends) for ends in zip(starts, [*starts[1:], end], strict=True)]


def _count(value: Any) -> int:
    """The number of keys at all depths."""
    total, level = 0, [value]
    while level:
        below: list[Any] = []
        for item in level:
            if type(item) is dict:
                total += len(item)
                below += [v for v in item.values() if type(v) is dict or type(v) is list]
            elif type(item) is list:
                below += [v for v in item if type(v) is dict or type(v) is list]
        level = below
    return total


def _compose(text: str) -> Node | None:
    """The node graph of a text; None where this stricter reader does not accept it."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return YAML(typ="safe", pure=True).compose(text)  # type: ignore[no-any-return]
    except (YAMLError, RecursionError):
        return None


def _descend(node: Node, path: Path) -> int:
    """The offset of what the path leads to, as far as it leads."""
    index = node.start_mark.index
    for part in path:
        if isinstance(node.value, str):
            break
        if isinstance(part, int):
            if part >= len(node.value) or isinstance(node.value[part], tuple):
                break
            node = node.value[part]
            index = node.start_mark.index
        else:
            found = [pair for pair in node.value if _is_key(pair, part)]
            if not found:
                break
            key, node = found[-1]
            index = key.start_mark.index
    return int(index)


def _is_key(pair: Any, name: str) -> bool:
    return isinstance(pair, tuple) and pair[0].value == name


def _twice(node: Node, path: Path) -> Iterator[tuple[Path, str, int]]:
    if isinstance(node.value, str):
        return
    seen: set[str] = set()
    for index, part in enumerate(node.value):
        if not isinstance(part, tuple):
            yield from _twice(part, (*path, index))
            continue
        key, value = part
        name = str(key.value)
        if name in seen:
            yield path, name, key.start_mark.index
        seen.add(name)
        yield from _twice(value, (*path, name))
