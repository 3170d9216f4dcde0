"""Where texts come from: copies and agency dispatches collapse to one origin."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.sources import Agency, CopyOf, Source


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


def _origin(sources: Mapping[str, Source], name: str) -> object:
    return sources[name].origin if name in sources else None
