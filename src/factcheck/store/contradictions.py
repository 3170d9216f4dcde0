"""Entries that contradict themselves: circles, and what comes before its own cause."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.claims import Claim
from factcheck.dates import DateInterval
from factcheck.errors import Problem
from factcheck.predicates import Predicate
from factcheck.relative import RelativeTime
from factcheck.sources import CopyOf, Source
from factcheck.store.entries import Entry


class Misfit(NamedTuple):
    """Why one claim cannot be used: the code, the sentence, and the path to the place."""

    code: str
    message: str
    path: tuple[str | int, ...]


def of_claim(claim: Claim) -> Misfit | None:
    """A time that hangs on itself."""
    by = claim.attribution
    times = {"when": claim.when, "as_of": getattr(claim, "as_of", None), "said": by and by.said}
    for field, time in times.items():
        if claim.label and isinstance(time, RelativeTime) and time.anchor == claim.label:
            path = ("attribution", field, "from") if field == "said" else (field, "from")
            return Misfit("FC002", f"{field}: it is counted from the claim itself", path)
    return None


def _before(one: DateInterval | None, other: DateInterval | None) -> bool:
    """Whether one certainly ended before the other began."""
    return bool(one and other and one.high and other.low and one.high < other.low)


def amended_too_early(
    placed: Iterable[tuple[Entry, Source]], sources: dict[str, Source]
) -> list[Problem]:
    """Sources that were changed before they appeared; the change is forgotten."""
    problems = []
    for entry, source in placed:
        if _before(source.modified, source.published):
            text = f"modified: {source.modified} is before it was published, {source.published}"
            problems.append(entry.problem("FC002", text, "modified"))
            kept = sources[source.id].model_copy(update={"modified": None})
            sources[source.id] = kept
    return problems


def copied_in_circles(sources: Mapping[str, Source]) -> dict[str, str]:
    """The sources that are copies of themselves in the end, each with its circle in words."""
    circles: dict[str, str] = {}
    visited: set[str] = set()
    for start in sources:
        path: dict[str, None] = {}
        at: str | None = start
        while at is not None and at not in visited:
            visited.add(at)
            path[at] = None
            origin = sources[at].origin
            target = origin.copy_of if isinstance(origin, CopyOf) else None
            at = target if target in sources else None
        if at in path:
            members = list(path)[list(path).index(at) :]
            circles |= dict.fromkeys(members, " → ".join([*members[:9], members[0]]))
    return circles


def contradictory_policies(
    placed: Iterable[tuple[Entry, Predicate]], known: Mapping[str, Predicate]
) -> tuple[list[Problem], set[str]]:
    """Predicates that rule themselves out, with their ids; their claims cannot be compared."""
    problems, unusable = [], set()
    for entry, predicate in placed:
        if predicate.id in predicate.opposite:
            fault = "opposite", "it rules itself out"
        elif circle := _circle(predicate.id, known):
            fault = "precedes", f"each would come before itself: {' → '.join(circle[:9])}"
        else:
            continue
        problems.append(entry.problem("FC002", ": ".join(fault), fault[0]))
        unusable.add(predicate.id)
    return problems, unusable


def _circle(start: str, known: Mapping[str, Predicate]) -> list[str]:
    """The way from a predicate by what it precedes back to itself; empty where there is none."""
    came: dict[str, str] = {}
    queue = [start]
    for name in queue:  # grows
        for following in known[name].precedes if name in known else ():
            if following == start:
                way = [start, name]
                while way[-1] != start:
                    way.append(came[way[-1]])
                return way[::-1] if name != start else [start, start]
            if following not in came:
                came[following] = name
                queue.append(following)
    return []
