"""Names of one story that mean one: "Lorn" and "Ada Lorn", "Orvane" and "Orvane Steel AB"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from factcheck.extract.mentions.mention import Kind
from factcheck.extract.mentions.nouns import FIRMS, ORGANISATION, THINGS, demonym
from factcheck.extract.wordlists import words

_BEHIND = words("jr jr. sr sr. ii iii iv")
_FORMS = FIRMS | words("ab asa oyj nv bv sa spa srl plc pty limited incorporated")
_LED = re.compile(r"(?:[\w.]+-(?:led|backed|based|owned|run|built|funded|operated) )+(?=[A-Z])")
_GENERIC = words("project programme program scheme concept initiative")
"""Nouns that say no more than the name before them."""
_SAINT = re.compile(r"(?:St\.?|Saint) \w+")
_ACTING = words("side government authorities leadership delegation representatives federation")
"""Who acts for a country: "the Castrian side"."""
_PARTIES = words(
    "democrats republicans conservatives liberals greens olympics games parks sports arts"
)
"""Plurals that many places have, each its own."""
_FROM = re.compile(r"(?:ian|ean|ese|ish|an|n|i)$")


def surname(name: str) -> str:
    """The last word of a person's name.

    >>> surname("Oren Malk Jr.")
    'Malk'
    """
    parts = [one for one in name.split() if one.lower() not in _BEHIND]
    return parts[-1] if parts else name


def plain(name: str, known: Callable[[str], bool]) -> str:
    """A name without what only describes it, where that is known as a name.

    >>> plain("Norrail-led Vell Gate project", {"Vell Gate"}.__contains__)
    'Vell Gate'
    """
    bare = _LED.sub("", name, count=1)
    first, _, last = bare.rpartition(" ")
    short = first if last.lower() in _GENERIC and first else bare
    return short if short != name and known(short) else name


def country(name: str, places: Iterable[str]) -> str | None:
    """Whom "the Castrian side" acts for, where one of these places has that adjective.

    >>> country("Castrian side", ("Castria", "Brenholm"))
    'Castria'
    """
    adjective, _, noun = name.partition(" ")
    if noun.lower() not in _ACTING or not _FROM.search(adjective):
        return None
    stem = _FROM.sub("", adjective)
    fitting = [one for one in places if one.startswith(stem) and len(one) - len(stem) <= _ENDING]
    return fitting[0] if len(fitting) == 1 and len(stem) >= _STEM else None


_ENDING, _STEM = 2, 3
"""How many letters a country has beyond the stem of its adjective; how many that has itself."""


def aliases(named: Iterable[Mapping[str, Kind]]) -> dict[str, str]:
    """By short name the only full name that it can mean in a story."""
    kinds: dict[str, Kind] = {}
    for names in named:
        for name, kind in names.items():
            if kinds.get(name, "unknown") == "unknown":
                kinds[name] = kind
    found = _people(kinds)
    for more in (_bodies(kinds), _saints(kinds), _placed(kinds), _spelled(kinds)):
        found.update({short: full for short, full in more.items() if short not in found})
    return found


def _saints(names: Iterable[str]) -> dict[str, str]:
    """A body that is called after a saint, by the saint alone: "St. Anna's" is a hospital."""
    names = tuple(names)
    found = {}
    for short in filter(_SAINT.fullmatch, names):
        bodies = [one for one in names if one.startswith((f"{short}'s ", f"{short}’s "))]
        if len(bodies) == 1:
            found[short] = bodies[0]
    return found


def _placed(kinds: Mapping[str, Kind]) -> dict[str, str]:
    """A team that is also called without its place: "Orvane Gulls" and "Gulls"."""
    ends: dict[str, set[str]] = defaultdict(set)
    for name, kind in kinds.items():
        parts = name.split()
        for at in range(1, len(parts) if kind != "person" else 1):
            if parts[-1][-1] in "sx" and kinds.get(" ".join(parts[:at])) in ("place", "unknown"):
                ends[" ".join(parts[at:])].add(name)
    return {
        short: next(iter(full))
        for short, full in ends.items()
        if len(full) == 1
        and kinds.get(short) in ("organisation", "unknown")
        and (_PARTIES | ORGANISATION | THINGS).isdisjoint(short.lower().split())
        and not demonym(short.removesuffix("s"))
    }


def _spelled(names: Iterable[str]) -> dict[str, str]:
    """Names that differ by their full stops: "US Steel" and "U.S. Steel"."""
    alike: dict[str, list[str]] = defaultdict(list)
    for name in names:
        alike[name.replace(".", "")].append(name)
    return {one: max(held) for held in alike.values() for one in held if one != max(held)}


def _people(kinds: Mapping[str, Kind]) -> dict[str, str]:
    """Surnames, and shorter forms of full names."""
    full: dict[str, set[str]] = defaultdict(set)
    ends: dict[str, set[str]] = defaultdict(set)
    for name, kind in kinds.items():
        if " " in name and name.split()[0] != surname(name):
            ends[surname(name)].add(name)
            if kind == "person":
                full[surname(name)].add(name)
    found = {}
    for short, names in full.items():
        longest = max(names, key=lambda name: (len(name.split()), name))
        if ends[short] != names or any(not _same(one, longest) for one in names):
            continue
        found.update({one: longest for one in names if one != longest})
        if kinds.get(short, "person") in ("person", "unknown"):
            found[short] = longest
    return found


def _same(one: str, longest: str) -> bool:
    """Whether a person's full name may be the longer one: both begin and end alike."""
    return one.split()[0] == longest.split()[0]


def _bodies(kinds: Mapping[str, Kind]) -> dict[str, str]:
    """Firms by longer and shorter names, where these are one inside the other."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for name in kinds:
        by_first[name.split()[0]].append(name)
    found = {}
    for names in by_first.values():
        names.sort(key=len)
        nested = all(two.startswith(f"{one} ") for one, two in pairwise(names))
        rest = {word.lower() for name in names for word in name.split()[1:]}
        if nested and rest & _FORMS and not rest & (ORGANISATION | THINGS) - _FORMS:
            bare = [" ".join(w for w in one.split() if w.lower() not in _FORMS) for one in names]
            found.update({one: bare[-1] for one in names if one != bare[-1]})
    return found
