"""What a text says of a number, as the qualifiers of a claim: different ones never conflict."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from factcheck.extract.quantities.mention import QuantityMention
from factcheck.extract.wordlists import words
from factcheck.predicates import Stage

_STAGES = {"so far": Stage.PARTIAL, "provisional": Stage.PRELIMINARY}
_SURENESS = tuple(
    map(str, (Stage.FINAL, Stage.ESTIMATED, Stage.PRELIMINARY, Stage.PARTIAL, Stage.CONFIRMED))
)
"""Of two stages told of one number, the one that says more of how it may still change."""
_DEFINITE = words("the his her its their our your my himself herself itself themselves this that")
"""What "including" adds to a count of people begins so: "including two children" is part of it."""


class Qualifiers(NamedTuple):
    """The topic and the time of a number, as far as the words next to it tell."""

    scope: dict[str, str]
    """Qualifiers by name, for `scope` of a claim."""
    as_of: str | None = None
    """When it was counted, in the words of the text."""


def qualifiers(mention: QuantityMention) -> Qualifiers:
    """The qualifiers by which a number must not be compared with one that has others.

    A total has none, since a number is one unless something else is said. The size of a change and
    the level it began at are set apart from the level that holds.

    >>> from factcheck.extract.quantities import find_quantities
    >>> [found] = find_quantities("So far 12, including the gunman, are dead as of Monday.")
    >>> qualifiers(found)
    Qualifiers(scope={'stage': 'partial', 'including': 'gunman'}, as_of='Monday')
    """
    told: dict[str, list[str]] = defaultdict(list)
    for aspect, value in mention.scope:
        told[aspect].append(value)
    average = ["average" for rate in told["rate"] if rate == "on average"]
    choices = {
        "stage": sorted({str(_STAGES.get(one, one)) for one in told["stage"]}, key=_rank),
        "rate": [rate for rate in told["rate"] if rate != "on average"],
        "basis": [" ".join([*told["prices"], *average])],
        "part": told["part"],
        "including": [_name(one) for one in told["including"] if _widens(one, mention.unit)],
        "excluding": [_name(one) for one in told["excluding"]],
    }
    scope = {name: values[0] for name, values in choices.items() if values and values[0]}
    if mention.kind == "change-by":
        scope["change"] = "fall" if "down" in told["direction"] else "rise"
    elif mention.kind == "change-from":
        scope["change"] = "before"
    return Qualifiers(scope, told["as of"][0] if told["as of"] else None)


def _rank(stage: str) -> int:
    return _SURENESS.index(stage) if stage in _SURENESS else len(_SURENESS)


def _widens(added: str, unit: str) -> bool:
    """Whether what is included says how far the count reaches, and is not merely a part of it."""
    return unit not in ("people", "count") or added.split()[0].lower() in _DEFINITE


def _name(words_: str) -> str:
    first, _, rest = words_.partition(" ")
    return (rest if rest and first.lower() in _DEFINITE else words_).lower()
