"""Writing claims into a file that people edit too: what they wrote stays as they wrote it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from factcheck.claims import CLAIM, Claim
from factcheck.errors import FactcheckError, Problem
from factcheck.sources import Source
from factcheck.store import files
from factcheck.store.dump import dump, fields
from factcheck.store.entries import YamlFile, from_text
from factcheck.store.lists import addition, ending_as, usable
from factcheck.store.revision import Edit, applied, revised


def save(
    path: str | os.PathLike[str], sources: Iterable[Source] = (), claims: Iterable[Claim] = ()
) -> None:
    """Write sources and claims to a claims file; one that is there is edited in place.

    A source replaces the one with its id, a claim the one with its label or else its id; the
    others are added at the end of their lists. Claims may use sources of other files, so only
    the sources given are written.
    """
    target = Path(path)
    if not target.exists():
        files.write_atomic(target, dump(sources, claims))
        return
    text = files.read_text(target, target.name, files.MAX_YAML_BYTES)
    if isinstance(text, Problem):
        raise FactcheckError(f"nothing was written: {text}")
    changed = edited(text, sources, claims, target.name)
    if changed != text:
        files.write_atomic(target, changed)


def edited(
    text: str, sources: Iterable[Source] = (), claims: Iterable[Claim] = (), shown: str = "claims"
) -> str:
    """The text of a claims file with these sources and claims in it; all else is as it was."""
    sources, claims = list(sources), list(claims)
    file = usable(text, shown, "claims")
    known = {claim.source.id: claim.source for claim in claims}
    before = {
        "sources": _read(file, "sources", known),
        "claims": _read(file, "claims", known | _by_id(file) | {s.id: s for s in sources}),
    }
    wanted = {
        "sources": _matched(before["sources"], sources),
        "claims": _matched(before["claims"], claims),
    }
    edits = [
        edit
        for section, (replaced, added) in wanted.items()
        for edit in _edits(file, section, before[section], replaced, added)
    ]
    changed = ending_as(applied(file.text, edits), file.text)
    _check(changed, shown, file, wanted)
    return ("\ufeff" if text.startswith("\ufeff") else "") + changed


def _by_id(file: YamlFile) -> dict[str, Source]:
    return {source.id: source for source in _read(file, "sources", {}).values() if source}


def _read(file: YamlFile, section: str, sources: Mapping[str, Source]) -> dict[int, Any]:
    """The entries of a section by number; None for one that is not in order."""
    values: dict[int, Any] = {}
    for entry in file.entries(section):
        try:
            if section == "sources":
                values[entry.index] = Source.model_validate(entry.raw)
            else:
                context = {"sources": sources}
                values[entry.index] = CLAIM.validate_python(entry.raw, context=context)
        except ValidationError:
            values[entry.index] = None
    return values


def _matched(before: Mapping[int, Any], given: Iterable[Any]) -> tuple[dict[int, Any], list[Any]]:
    """What replaces an entry, by its number, and what is new."""
    places: dict[str, int] = {}
    for number, value in before.items():
        for name in _names(value) if value else ():
            places.setdefault(name, number)
    replaced: dict[int, Any] = {}
    added: dict[str, Any] = {}
    for value in given:
        known = [places[name] for name in _names(value) if name in places]
        if known:
            replaced[known[0]] = value
        else:
            added[next(_names(value))] = value
    return replaced, list(added.values())


def _names(value: Source | Claim) -> Iterator[str]:
    """By what an entry is recognised: a claim by its label first."""
    if not isinstance(value, Source) and value.label:
        yield f"label {value.label}"
    yield value.id


def _edits(
    file: YamlFile,
    section: str,
    before: Mapping[int, Any],
    replaced: Mapping[int, Any],
    added: list[Any],
) -> Iterator[Edit]:
    entries = file.places.entries(section)
    changed = {n: value for n, value in replaced.items() if before[n] != value}
    if file.raw.get(section) and not entries and (changed or added):
        raise FactcheckError(
            f"nothing was written: in {file.shown}, write each of the {section} on lines of its own"
        )
    for number, value in changed.items():
        yield from revised(file.places, section, number, fields(before[number]), fields(value))
    if added:
        yield addition(file, section, [fields(value) for value in added])


def _check(
    changed: str, shown: str, file: YamlFile, wanted: Mapping[str, tuple[dict[int, Any], list[Any]]]
) -> None:
    """Refuse an edit that does not read back as what was to be written."""
    again = from_text(changed, shown, "claims")
    for section, (replaced, added) in wanted.items():
        old = list(file.raw.get(section) or ())
        new = list(again.raw.get(section) or ())
        values = [*replaced.items(), *enumerate(added, start=len(old))]
        sources = {v.source.id: v.source for _, v in values if not isinstance(v, Source)}
        read = _read(again, section, sources)
        kept = all(old[n] == new[n] for n in range(min(len(old), len(new))) if n not in replaced)
        if len(new) != len(old) + len(added) or not kept or any(read[n] != v for n, v in values):
            raise FactcheckError(
                f"nothing was written: the {section} of {shown} could not be edited without loss"
            )
