"""Words that are the same, words that are opposites, and kinds of which one thing is only one."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any, cast

import yaml12

from factcheck.extract.wordlists import words


@cache
def _shipped(name: str) -> dict[str, Any]:
    text = resources.files("factcheck").joinpath(f"data/{name}.yaml").read_text("utf-8")
    return cast("dict[str, Any]", yaml12.parse_yaml(text))


def _groups(name: str) -> dict[str, str]:
    """Each word with the first of its group."""
    table: dict[str, str] = {}
    for line in _shipped("opposites")[name]:
        first, *others = line.split()
        table.setdefault(first, first)
        for other in others:
            table.setdefault(other, table[first])
    return table


def _opposites(*names: str) -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in (line for name in names for line in _shipped("opposites")[name]):
        left, right = (side.split() for side in line.split("|"))
        for one, others in ((left, right), (right, left)):
            for word in one:
                table.setdefault(word, set()).update(others)
    return {word: frozenset(others) for word, others in table.items()}


def _kinds() -> dict[str, tuple[str, str]]:
    """Each word of an exclusive kind with the kind and the member that it names."""
    table: dict[str, tuple[str, str]] = {}
    for kind, line in _shipped("opposites")["exclusive"].items():
        for member in line.split("|"):
            first, *others = member.split()
            table |= dict.fromkeys((first, *others), (kind, first))
    for row in _shipped("countries")["countries"]:
        first, *others = row.split()
        table |= dict.fromkeys((first, *others), ("country", first))
    return table | {state: ("state", state) for state in _shipped("countries")["states"].split()}


def _roles() -> dict[str, tuple[str, bool]]:
    """Each noun of a relation with it, and whether what has it comes second."""
    table: dict[str, tuple[str, bool]] = {}
    for relation, line in _shipped("opposites")["roles"].items():
        first, _, second = line.partition("<")
        table |= dict.fromkeys(first.split(), (relation, False))
        table |= dict.fromkeys(second.split(), (relation, True))
    return table


SAME = _groups("same")
RETOLD = _groups("retold")
OPPOSITES = _opposites("opposite", "turned")
TURNED = _opposites("turned")
"""Opposites of which one may follow the other."""
KINDS = _kinds()
ROLES = _roles()
KIN = {word: kind for kind, line in _shipped("opposites")["kin"].items() for word in line.split()}
ONE_WAY = {
    verb: relation
    for relation, line in _shipped("opposites")["one_way"].items()
    for verb in line.split()
}
ONCE, LIGHT, RESTRICTIVE, AUTHORED, PRICED, HAPPENS, MOVES = (
    words(_shipped("opposites")[name])
    for name in ("once", "light", "restrictive", "authored", "priced", "happens", "moves")
)


def canonical(word: str) -> str:
    """The word that stands for those that say the same.

    >>> canonical("purchase"), canonical("harbour")
    ('buy', 'harbour')
    """
    return SAME.get(word, word)


def retold(word: str) -> str:
    """The word that stands for those by which texts of one event tell the same.

    >>> retold("hurl"), retold("purchase")
    ('throw', 'buy')
    """
    return RETOLD.get(word) or canonical(word)


def opposite(one: str, other: str) -> bool:
    """Whether two base forms cannot both be said of one thing.

    >>> opposite("open", "shut"), opposite("open", "sell")
    (True, False)
    """
    return other in OPPOSITES.get(one, ())


def phrasal(base: str, behind: str) -> str:
    """A verb with the word behind it, where the two mean something of their own.

    >>> phrasal("turn", "down"), phrasal("turn", "left")
    ('turn_down', 'turn')
    """
    phrase = f"{base}_{behind}"
    return phrase if phrase in SAME or phrase in OPPOSITES else base
