"""Where texts come from: copies and agency dispatches collapse to one origin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from factcheck.sources import Agency, CopyOf, Source

if TYPE_CHECKING:
    from factcheck.extract.copies import Copy


class Origins(NamedTuple):
    """The origin of each source, and the sources whose texts tell that they share one."""

    of: dict[str, str]
    alike: frozenset[str]


def origins(sources: Mapping[str, Source]) -> dict[str, str]:
    """The origin of each source, as declared: ten copies of one dispatch are one.

    >>> first = Source(id="vell-times")
    >>> copy = Source(id="harbour-post", origin=CopyOf(copy_of="vell-times"))
    >>> origins({s.id: s for s in (first, copy)})
    {'vell-times': 'vell-times', 'harbour-post': 'vell-times'}
    """
    found: dict[str, str] = {}
    for name in sources:
        trail = [name]
        while (
            isinstance(origin := _origin(sources, trail[-1]), CopyOf)
            and origin.copy_of not in trail
        ):
            trail.append(origin.copy_of)
        last = _origin(sources, trail[-1])
        # a circle of copies has no first text: its smallest name stands for all of them
        root = min(trail[trail.index(last.copy_of) :]) if isinstance(last, CopyOf) else trail[-1]
        found[name] = f"agency {last.agency}" if isinstance(last, Agency) else root
    return found


def with_copies(
    declared: Mapping[str, str], sources: Mapping[str, Source], copies: Iterable[Copy]
) -> Origins:
    """The origins where texts are at hand: those that repeat each other share one.

    A text that shares no more than passages is only held to be dependent where its own origin, or
    that of the other, is unknown.
    """
    near: dict[str, set[str]] = defaultdict(set)
    for copy in copies:
        one, other = declared[copy.a], declared[copy.b]
        unknown = sources[copy.a].origin is None or sources[copy.b].origin is None
        if one != other and (unknown or not copy.partial):
            near[one].add(other)
            near[other].add(one)
    chief: dict[str, str] = {}
    for start in sorted(near):
        if start not in chief:
            family, queue = {start}, [start]
            while queue:
                fresh = near[queue.pop()] - family
                family |= fresh
                queue += fresh
            chief |= dict.fromkeys(family, min(family, key=lambda root: _rank(root, sources)))
    alike = frozenset(name for name, root in declared.items() if root in chief)
    return Origins({name: chief.get(root, root) for name, root in declared.items()}, alike)


def _rank(root: str, sources: Mapping[str, Source]) -> tuple[bool, int, str]:
    """Agencies first, then the text that appeared first."""
    source = sources.get(root)
    published = source.published.low if source and source.published else None
    return source is not None, published or _LATE, root


_LATE = 10_000_000


def _origin(sources: Mapping[str, Source], name: str) -> object:
    return sources[name].origin if name in sources else None
