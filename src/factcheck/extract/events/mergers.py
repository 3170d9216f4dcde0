"""Who is to buy or join whom, however a text calls it: "the tie-up", "its takeover of Halmo"."""

from __future__ import annotations

import re

from factcheck.extract.events.reading import Reading

_DEAL = r"(?:takeover|acquisition|purchase|buyout|merger|tie-up|bid|swoop)"
_N = r"(?:[A-Z][\w.&’-]*(?: (?:[A-Z]|&)[\w.&’-]*){0,3})"
_JOINED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<buyer>{_N})['’]s? (?:[\w.£$€-]+ ){{0,4}}{_DEAL} (?:of|for|with|on) (?:[a-z-]+ ){{0,3}}(?P<target>{_N})",
        rf"(?P<buyer>{_N}) (?:has |had |have )?[a-z]+ (?:its|the) {_DEAL} of (?:[a-z-]+ ){{0,3}}(?P<target>{_N})",
        rf"{_DEAL} by (?P<buyer>{_N}) of (?P<target>{_N})",
        rf"{_DEAL} of (?:[a-z-]+ ){{0,3}}(?P<target>{_N}) by (?P<buyer>{_N})",
        rf"(?P<buyer>{_N}) ?/ ?(?P<target>{_N}) (?:merger|tie-up|deal)",
        rf"(?:merger|tie-up) (?:of|between) (?P<buyer>{_N}) and (?P<target>{_N})",
        rf"(?P<buyer>{_N}) (?:has |had |have )?(?:agreed|agrees|plans|planned|wants|wanted|offered) to "
        rf"(?:buy|acquire|take over|merge with) (?:[a-z-]+ ){{0,3}}(?P<target>{_N})",
    )
)
_WHOLE = re.compile(
    r"\b(?:deal|transaction|takeover|acquisition|purchase|buyout|merger|tie-up|bid|swoop)$"
)
_OF = re.compile(rf"\b{_DEAL}\b.*\b(?:of|with|for|on) ")
_SHORT = re.compile(r" (?:plc|Ltd|Inc|Corp|AG|Group)\.?$")


def merged_pairs(reading: Reading) -> frozenset[str]:
    """What the mergers that a text tells of are called, each once."""
    found = set()
    for pattern in _JOINED:
        for match in pattern.finditer(reading.text):
            buyer, target = (_name(reading, match.span(role)) for role in ("buyer", "target"))
            if buyer and target and buyer != target:
                found.add(f"{buyer} takeover of {target}")
    return frozenset(found)


def _name(reading: Reading, span: tuple[int, int]) -> str | None:
    inside = [one for one in reading.mentions_in(*span) if one.name and one.kind != "person"]
    if len(inside) != 1:
        return None
    if (inside[0].name or "").startswith(("Will ", "Why ", "How ")):
        return None
    return _SHORT.sub("", reading.names.catalogue.name(inside[0].name or ""))


def merger(reading: Reading, shown: str) -> str | None:
    """The only merger of a text, where a phrase means it."""
    if not _WHOLE.search(shown.lower()) and not _OF.search(shown):
        return None
    pairs = reading.once(merged_pairs)
    return next(iter(pairs)) if len(pairs) == 1 else None
