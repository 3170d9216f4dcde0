"""Putting entries into the lists of a YAML text and taking them out, so that all around them stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.store.dump import entry_text, scalar
from factcheck.store.entries import SECTIONS, VERSION, YamlFile, from_text
from factcheck.store.revision import Edit, applied, body, revised

Raw = Mapping[str, Any]


def appended(text: str, sort: str, shown: str, entry: Raw, comment: str = "") -> str:
    """The text with one more entry at the end of its list; an empty text becomes a file of that sort.

    ``comment`` is one line that stands above the entry.
    """
    file = usable(text or f"version: {VERSION}\n", shown, sort)
    section = SECTIONS[sort][-1]
    edit = addition(file, section, [entry], f"# {comment}\n" if comment else "")
    return _written(file, [edit], section, [*_raw(file, section), dict(entry)])


def replaced(file: YamlFile, section: str, index: int, entry: Raw) -> str:
    """The text with other values under some keys of one entry; equal values stay as they are."""
    old = _raw(file, section)
    edits = revised(file.places, section, index, old[index], entry)
    return _written(file, edits, section, [*old[:index], dict(entry), *old[index + 1 :]])


def removed(file: YamlFile, section: str, index: int) -> str:
    """The text without one entry; the comments before and behind it stay."""
    old = _raw(file, section)
    stretch = file.places.entries(section)[index]
    part = file.text[slice(*stretch)]
    end = stretch.start + len(body(part))
    if file.text[end:].startswith(("\n", "\r\n")):
        end = file.text.index("\n", end) + 1
    edit = Edit(stretch.start, end, "")
    return _written(file, [edit], section, [*old[:index], *old[index + 1 :]])


def extended(file: YamlFile, section: str, index: int, key: str, value: str) -> str:
    """The text with one more item in a list that an entry has under a key, which may be missing."""
    old = _raw(file, section)
    there = old[index].get(key) or []
    values = [*(there if isinstance(there, list) else [there]), value]
    entry = {**old[index], key: values}
    base, node = file.places.node(section, index)
    items = next((v for k, v in node.value if k.value == key), None) if node else None
    if not isinstance(there, list) or not there or items is None:
        edits = list(revised(file.places, section, index, old[index], entry))
    else:
        last = items.value[-1]
        end = base + last.end_mark.index
        word = scalar(value, listed=True)
        if items.flow_style:
            edits = [Edit(end, end, f", {word}")]
        else:
            after = file.text.find("\n", end)
            after = len(file.text) if after < 0 else after
            edits = [Edit(after, after, f"\n{' ' * items.start_mark.column}- {word}")]
    return _written(file, edits, section, [*old[:index], entry, *old[index + 1 :]])


def usable(text: str, shown: str, sort: str) -> YamlFile:
    """A file as read; raises where anything is wrong with it."""
    file = from_text(text, shown, sort)
    if file.problems:
        raise FactcheckError(f"nothing was written, repair this first: {file.problems[0]}")
    return file


def addition(file: YamlFile, section: str, entries: Sequence[Raw], above: str = "") -> Edit:
    """The edit that puts entries at the end of a list."""
    there = file.places.entries(section)
    if file.raw.get(section) and not there:
        raise FactcheckError(
            f"nothing was written: in {file.shown}, write each of the {section} on lines of its own"
        )
    if not there:
        return _first(
            file, section, "\n".join(_commented(above, 2) + entry_text(e) for e in entries)
        )
    last = file.text[slice(*there[-1])]
    end = there[-1].start + len(body(last))
    dash = len(last) - len(last.lstrip(" "))
    spaced = len(there) == 1 or any(_is_spaced(file.text[slice(*e)]) for e in there[:-1])
    gap = "\n" if spaced else ""
    broken = "" if file.text[:end].endswith("\n") else "\n"
    texts = [_commented(above, dash) + entry_text(entry, dash) for entry in entries]
    return Edit(end, end, broken + gap + gap.join(texts))


def _first(file: YamlFile, section: str, entries: str) -> Edit:
    """A section's first entries: under its key if that stands there empty, else at the end."""
    text = file.text
    if section not in file.raw:
        broken = "" if text.endswith("\n") else "\n"
        return Edit(len(text), len(text), f"{broken}\n{section}:\n{entries}")
    key = file.places.offset(section)
    end = text.find("\n", key)
    line = text[key : end if end >= 0 else len(text)]
    head = line.replace("[]", "", 1).rstrip() if file.raw[section] is not None else line
    return Edit(key, key + len(line) + 1, f"{head}\n{entries}")


def _commented(above: str, indent: int) -> str:
    return " " * indent + above if above else ""


def _is_spaced(part: str) -> bool:
    return not part.splitlines()[-1].strip()


def _raw(file: YamlFile, section: str) -> list[Any]:
    return list(file.raw.get(section) or ())


def _written(file: YamlFile, edits: Any, section: str, wanted: list[Any]) -> str:
    """The text with its own line ends; refused where it does not read back as what was wanted."""
    changed = ending_as(applied(file.text, edits), file.text)
    again = from_text(
        changed, file.shown, next(s for s, names in SECTIONS.items() if section in names)
    )
    if again.problems or _raw(again, section) != wanted:
        raise FactcheckError(
            f"nothing was written: the {section} of {file.shown} could not be edited without loss"
        )
    return changed


def ending_as(changed: str, before: str) -> str:
    """A text with the line ends that it had before."""
    return changed.replace("\r\n", "\n").replace("\n", "\r\n") if "\r\n" in before else changed
