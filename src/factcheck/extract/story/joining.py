"""Which things of one story are one thing: of a kind that each text has one of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from factcheck.extract.story.alike import Alike
from factcheck.extract.story.things import Thing, thing
from factcheck.extract.story.tolls import by_dead, deadly_in

_MOST = 40
"""Of how many names of one kind none is taken for another."""


class Join(NamedTuple):
    """A thing of one article that is taken for one of another, or of its own."""

    article: int
    name: str
    meant: str
    holder: int
    """The article that calls it so."""
    told: str = ""
    """What both articles tell of it, where it is known by that."""


class _Use(NamedTuple):
    """A name of a thing in an article."""

    article: int
    name: str
    thing: Thing
    event: int | None = None
    """Which event it is by the dead that several articles count."""


def joins(alike: Alike, story: Sequence[int], known: Callable[[str], bool]) -> Iterator[Join]:
    """What is one thing in the articles of a story, but called by several names.

    Two things of one kind in a story are told apart by their names; what has none, and may be
    either, stays what it is.
    """
    uses = _of_one_kind(alike, _uses(alike, story, known))
    kinds = {use.thing.kind for use in uses}
    if any(use.thing.is_occasion and use.thing.kind != "incident" for use in uses):
        kinds.discard("incident")
    for kind in sorted(kinds):
        fitting = [u for u in uses if u.thing.kind == kind or _generic(u.thing, kind, uses)]
        named = [use for use in fitting if not use.thing.own]
        if len({use.name for use in named}) > _MOST:
            continue
        clusters = _clusters(named)
        if clusters:
            yield from _to_named(alike, fitting, clusters)
        else:
            yield from _to_first(alike, fitting)


def _uses(alike: Alike, story: Sequence[int], known: Callable[[str], bool]) -> list[_Use]:
    found = set()
    for at in story:
        source = alike.tellings[at].source.id
        for claim in alike.tellings[at].claims:
            said = claim.predicate == "statement"
            for name in (*claim.subject, *(() if said else claim.object or ())):
                told = None if known(name) else thing(name, source)
                if told is not None:
                    found.add(_Use(at, name, told))
    own = {(use.article, use.name) for use in found}
    found = {u for u in found if (u.article, f"{u.name} in {_id(alike, u.article)}") not in own}
    return sorted(found, key=lambda use: (_order(alike, use.article), use.name))


def _id(alike: Alike, at: int) -> str:
    return alike.tellings[at].source.id


def _of_one_kind(alike: Alike, uses: Sequence[_Use]) -> list[_Use]:
    """The same, with one noun for what is one event by its dead."""
    kinds: dict[int, set[str]] = defaultdict(set)
    for use in uses:
        deadly = use.name in deadly_in(alike, use.article)
        if deadly and use.thing.befalls and use.thing.kind != "incident":
            kinds[use.article].add(use.thing.kind)
    events = by_dead(alike, kinds)
    nouns = {at: min(kinds[first]) for at, first in events.items()}
    return [
        use._replace(thing=use.thing.called(nouns[use.article]), event=events[use.article])
        if use.article in events and use.thing.kind in kinds[use.article]
        else use
        for use in uses
    ]


def _order(alike: Alike, at: int) -> tuple[int, str]:
    low, _ = alike.tellings[at].published
    return (low or 0, alike.tellings[at].source.id)


def _generic(told: Thing, kind: str, uses: Sequence[_Use]) -> bool:
    """Whether an "incident" may be of a kind: the only one of its sort in the story."""
    kinds = {use.thing.kind for use in uses if use.thing.is_occasion} - {"incident"}
    return told.kind == "incident" and kinds == {kind}


def _clusters(named: Sequence[_Use]) -> list[list[_Use]]:
    """Names that all may mean one thing, apart from those that mean another."""
    found: list[list[_Use]] = []
    for use in sorted(named, key=lambda use: use.thing.tells_more(), reverse=True):
        fitting = [one for one in found if all(_fits(use, other) for other in one)]
        if len(fitting) == 1:
            fitting[0].append(use)
        elif not fitting:
            found.append([use])
    return found


def _fits(use: _Use, other: _Use) -> bool:
    """Whether two names with a name in them may mean one thing; of objects only the same name."""
    if not use.thing.happens:
        return use.name == other.name
    if use.event is not None and use.event == other.event:
        return True
    return use.thing.fits(other.thing)


def _to_named(
    alike: Alike, uses: Sequence[_Use], clusters: Sequence[Sequence[_Use]]
) -> Iterator[Join]:
    for use in uses:
        if not (use.thing.own or use.thing.happens):
            continue
        own = [one for one in clusters if use in one]
        fitting = own or [c for c in clusters if all(use.thing.fits(o.thing) for o in c)]
        fitting = [c for c in fitting if use.event in {o.event for o in c} - {None}] or fitting
        here = [one for one in fitting if any(other.article == use.article for other in one)]
        chosen = here if len(here) == 1 and use.thing.own else fitting
        if len(chosen) != 1:
            continue
        best = chosen[0][0]
        holders = [o.article for o in chosen[0] if o.name == best.name and _may(alike, use, o)]
        if best.name != use.name and holders:
            holder = use.article if use.article in holders else holders[0]
            yield Join(use.article, use.name, best.name, holder)


def _to_first(alike: Alike, uses: Sequence[_Use]) -> Iterator[Join]:
    """Things that no text gives a name, where each text has one."""
    by_article: dict[int, list[_Use]] = defaultdict(list)
    for use in uses:
        by_article[use.article].append(use)
    alone = [use for held in by_article.values() if len(held) == 1 for use in held]
    if len(alone) < 2:
        return
    first = alone[0]
    for use in alone[1:]:
        if use.name != first.name and use.thing.fits(first.thing) and _may(alike, use, first):
            yield Join(use.article, use.name, first.name, first.article)


def _may(alike: Alike, use: _Use, other: _Use) -> bool:
    """Whether two articles may tell of one such thing; what befalls a place may come again."""
    if use.article == other.article:
        return True
    if not alike.one_story(use.article, other.article):
        return False
    return not use.thing.befalls or alike.one_day(use.article, other.article)
