"""Decisions and the baseline after sources or entities were changed: they go on meaning the same.

They call a finding by its topic, by a value, or by a fingerprint of both, so another name of an
entity is another name of the finding. What it rests on tells which one it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from factcheck import baseline
from factcheck.baseline.known import known
from factcheck.check import judge
from factcheck.claims import Claim
from factcheck.entities import name_key
from factcheck.findings import Finding, Side
from factcheck.report.words import count
from factcheck.selection import Selection
from factcheck.states import Known
from factcheck.store import FactBase, load
from factcheck.store.renaming import changed
from factcheck.store.upkeep import Changes, Upkeep


class Followed(NamedTuple):
    """The new texts of decisions and baseline, and what else a person has to do."""

    texts: Changes
    notes: tuple[str, ...]


def followed(kept: Upkeep, texts: Changes, *, by_place: bool) -> Followed:
    """What decisions and baseline are to say once files have new texts.

    Claims are recognised by their place in a file, where none is taken out, else by their ids.
    """
    base = kept.base
    known_before = baseline.load(base.home) if base.home else None
    if not texts or not (known_before or base.decisions):
        return Followed({}, ())
    instead = {base.project / name: text.encode() for name, text in texts.items()}
    after = load(kept.path, allow_empty=True, instead=instead)
    keys = _places if by_place else _ids
    pairs = _pairs(_found(base), _found(after), keys(base), keys(after), by_place=by_place)
    new = _decisions(kept, pairs)
    gone: list[str] = []
    if known_before is not None:
        entries = _baseline(known_before, pairs)
        if missing := _lost(pairs).intersection(known_before):
            these = count(len(missing), "known finding")
            gone.append(f"{these} found no more; 'factcheck baseline prune' forgets what is gone")
        if {entry.fingerprint for entry in entries} != set(known_before) and base.home:
            name = (base.home / baseline.NAME).resolve().relative_to(base.project).as_posix()
            new[name] = baseline.written(entries)
    return Followed(new, (*_undecided(kept, pairs), *gone))


def _places(base: FactBase) -> Mapping[str, object]:
    return {
        claim.id: (entry.file.shown, entry.index)
        for claim, entry in zip(base.claims, base.entries, strict=True)
    }


def _ids(base: FactBase) -> Mapping[str, object]:
    return {claim.id: claim.id for claim in base.claims}


def _found(base: FactBase) -> Sequence[Finding]:
    return judge(base, Selection(), allow_empty=True).findings


Pairs = list[tuple[Finding, Finding | None, Mapping[str, str]]]
"""Each finding, what it is now, and its values with what they are now."""


def _pairs(
    before: Iterable[Finding],
    after: Iterable[Finding],
    was: Mapping[str, object],
    now: Mapping[str, object],
    *,
    by_place: bool,
) -> Pairs:
    later: dict[object, list[tuple[frozenset[object], Finding]]] = {}
    defects = {_defect(g, by_place=by_place): g for g in after if g.problem}
    for finding in after:
        held = _held(finding.claims, now)
        for key in held:
            later.setdefault((finding.code, key), []).append((held, finding))
    pairs: Pairs = []
    for finding in before:
        held = _held(finding.claims, was) & frozenset(now.values())
        first = next(iter(sorted(held, key=repr)), None)
        there = [(h, g) for h, g in later.get((finding.code, first), ()) if held <= h]
        new = min(there, key=lambda one: len(one[0]), default=(held, None))[1]
        if finding.problem:
            new = defects.get(_defect(finding, by_place=by_place))
        values = _values(finding.sides, new.sides, was, now) if new else {}
        pairs.append((finding, new, values))
    return pairs


def _defect(finding: Finding, *, by_place: bool) -> object:
    """What a defect of a file is recognised by; lines stay where no entry is taken out."""
    problem = finding.problem
    if problem is None or not by_place:
        return finding.fingerprint
    return problem.code, problem.path, problem.line, problem.column


def _held(claims: Iterable[Claim], keys: Mapping[str, object]) -> frozenset[object]:
    return frozenset(keys[claim.id] for claim in claims if claim.id in keys)


def _values(
    before: Iterable[Side],
    after: Iterable[Side],
    was: Mapping[str, object],
    now: Mapping[str, object],
) -> dict[str, str]:
    """Each value, and each source of one side, with the value of that side now."""
    sides = [(_held(side.claims, now), side.value) for side in after]
    found = {}
    for side in before:
        held = _held(side.claims, was)
        new = next((value for claims, value in sides if claims & held), None)
        if new is not None:
            found[name_key(side.value)] = new
            found.update({name_key(one.id): new for one in side.sources})
    return found


def _decisions(kept: Upkeep, pairs: Pairs) -> Changes:
    """The files of decisions in which one calls its finding by what has changed."""
    texts: Changes = {}
    sources = {name_key(name) for name in kept.base.sources}
    by_name: dict[str, tuple[Finding, Finding, Mapping[str, str]]] = {}
    for old, new, values in pairs:
        if new is not None:
            by_name.setdefault(old.fingerprint, (old, new, values))
            by_name.setdefault(name_key(old.topic), (old, new, values))
    for file in kept.folder.decisions:
        wanted: dict[int, Mapping[str, Any]] = {}
        for entry in file.entries("decisions"):
            raw = entry.raw if isinstance(entry.raw, dict) else {}
            about = str(raw.get("about"))
            pair = by_name.get(about) or by_name.get(name_key(about))
            if pair is not None:
                wanted[entry.index] = _decided(raw, *pair, sources)
        text = changed(file, "decisions", wanted)
        if text != file.text:
            texts[file.shown] = text
    return texts


def _decided(
    raw: Mapping[str, Any],
    old: Finding,
    new: Finding,
    values: Mapping[str, str],
    sources: set[str],
) -> dict[str, Any]:
    """A decision, about the same finding under its new name."""
    by_fingerprint = raw["about"] == old.fingerprint
    found = {**raw, "about": new.fingerprint if by_fingerprint else raw["about"]}
    if not by_fingerprint and name_key(old.topic) != name_key(new.topic):
        found["about"] = new.topic
    right = name_key(str(raw.get("right", "")))
    there = {name_key(one.id) for side in new.sides for one in side.sources}
    moved = right not in there if right in sources else right != name_key(values.get(right, right))
    if right in values and moved:
        found["right"] = values[right]
    return found


def _baseline(entries: Mapping[str, Known], pairs: Pairs) -> list[Known]:
    """What is known, by the fingerprints of now; a source that came to it is news."""
    now = {old.fingerprint: new for old, new, _ in pairs if new is not None}
    found = []
    for entry in entries.values():
        new = now.get(entry.fingerprint)
        if new is None or new.fingerprint == entry.fingerprint:
            found.append(entry)
        else:
            found.append(known(new)._replace(sources=entry.sources))
    return found


def _lost(pairs: Pairs) -> frozenset[str]:
    return frozenset(old.fingerprint for old, new, _ in pairs if new is None)


def _undecided(kept: Upkeep, pairs: Pairs) -> Iterable[str]:
    """The decisions whose finding is there no more."""
    gone = {
        name for old, new, _ in pairs if new is None for name in (old.fingerprint, old.topic)
    } - {name for old, new, _ in pairs if new for name in (old.fingerprint, old.topic)}
    for entry, decision in kept.base.decisions:
        if decision.about in gone:
            yield (
                f"{entry.file.shown}:{entry.line} decides about {decision.about!r}, which is found "
                "no more; delete it"
            )
