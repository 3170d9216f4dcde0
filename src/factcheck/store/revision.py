"""Changing one entry of a YAML text, key by key, so that all around it stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from factcheck.store.dump import entry_text, pair_text
from factcheck.store.places import Places


class Edit(NamedTuple):
    """New text for a stretch of the old."""

    start: int
    end: int
    text: str


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; they do not overlap.

    >>> applied("one two", [Edit(4, 7, "three"), Edit(0, 3, "two")])
    'two three'
    """
    parts, at = [], 0
    for start, end, new in sorted(edits):
        parts += [text[at:start], new]
        at = end
    return "".join([*parts, text[at:]])


def body(part: str) -> str:
    """An entry's text without the blank lines and comments at the margin that follow it."""
    lines = part.splitlines(keepends=True)
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].startswith("#")):
        lines.pop()
    return "".join(lines)


def revised(
    places: Places, section: str, number: int, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Edit]:
    """The edits that turn one entry into another; a default that is spelt out stays."""
    base, node = places.node(section, number)
    entry = places.entries(section)[number]
    part = places.text[slice(*entry)]
    dash = len(part) - len(part.lstrip(" "))
    pairs = [] if node is None or node.flow_style else node.value
    if not pairs or pairs[0][0].value not in new:
        yield Edit(entry.start, entry.start + len(body(part)), entry_text(new, dash))
        return
    end = 0
    for key, value in pairs:
        name, start = key.value, key.start_mark.index
        end = _line_end(part, _end(value, part))
        if name in new and old.get(name) != new[name]:
            yield _value(base, part, key, value, new[name])
        elif name in old and name not in new:
            yield Edit(base + part.rfind("\n", 0, start) + 1, base + end, "")
    there = {key.value for key, _ in pairs}
    added = [pair_text(name, new[name], dash + 2) for name in new if name not in there]
    if added:
        broken = "" if part[:end].endswith("\n") else "\n"
        yield Edit(base + end, base + end, broken + "".join(added))


def _value(base: int, part: str, key: Any, value: Any, new: Any) -> Edit:
    """The edit that gives a key another value; a comment behind it stays."""
    text = pair_text(key.value, new, key.start_mark.column).rstrip("\n")
    colon = part.index(":", key.end_mark.index)
    after = text[text.index(":") + 1 :]
    return Edit(base + colon + 1, base + max(_end(value, part), colon + 1), after)


def _end(node: Any, part: str) -> int:
    """Where a value really ends: a block's mark stands behind the comments that follow it."""
    if isinstance(node.value, str):
        end = int(node.end_mark.index)
        return len(part[:end].rstrip()) if node.style in ("|", ">") else end
    if node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return _end(last[1] if isinstance(last, tuple) else last, part)


def _line_end(part: str, index: int) -> int:
    return part.find("\n", index) + 1 or len(part)
