"""What two states of a base differ in: sources, claims, and evidence that moved."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.claims import Claim
from factcheck.sources import Source
from factcheck.store import FactBase

_PLACE = {"evidence", "gist", "label", "assumes", "draft"}


class Moved(NamedTuple):
    """A claim whose passages stand elsewhere now."""

    before: Claim
    now: Claim


class Differences(NamedTuple):
    """What was added and taken away; in order of id."""

    sources_added: tuple[Source, ...]
    sources_removed: tuple[Source, ...]
    claims_added: tuple[Claim, ...]
    claims_removed: tuple[Claim, ...]
    moved: tuple[Moved, ...]


def differences(before: FactBase, now: FactBase) -> Differences:
    """What came and went between two states of a base.

    A claim is the same as long as its source, content, speaker and places are; if only the
    places changed, it has moved.
    """
    old, new = ({claim.id: claim for claim in base.claims} for base in (before, now))
    removed = [old[key] for key in sorted(old.keys() - new.keys())]
    added = [new[key] for key in sorted(new.keys() - old.keys())]
    moved = _moved(removed, added)
    gone, come = {m.before.id for m in moved}, {m.now.id for m in moved}
    return Differences(
        sources_added=_beyond(now, before),
        sources_removed=_beyond(before, now),
        claims_added=tuple(claim for claim in added if claim.id not in come),
        claims_removed=tuple(claim for claim in removed if claim.id not in gone),
        moved=moved,
    )


def _beyond(one: FactBase, other: FactBase) -> tuple[Source, ...]:
    return tuple(one.sources[key] for key in sorted(one.sources.keys() - other.sources.keys()))


def _moved(removed: Iterable[Claim], added: Iterable[Claim]) -> tuple[Moved, ...]:
    """Pairs that say the same; of several alike, each is taken once."""
    waiting: dict[str, list[Claim]] = {}
    for claim in removed:
        waiting.setdefault(_said(claim), []).append(claim)
    pairs = []
    for claim in added:
        alike = waiting.get(_said(claim))
        if alike:
            pairs.append(Moved(alike.pop(0), claim))
    return tuple(pairs)


def _said(claim: Claim) -> str:
    return f"{claim.kind} {claim.model_dump_json(exclude=_PLACE, exclude_defaults=True)}"
