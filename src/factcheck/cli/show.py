"""The part of a result that one name is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from shlex import quote

from factcheck.entities import Catalogue
from factcheck.errors import FactcheckError
from factcheck.findings import Finding, Result
from factcheck.store.spelling import did_you_mean

_LISTED = 10
_SHORTEST = 4


def about(key: str, result: Result, catalogue: Catalogue) -> Result:
    """The findings and claims on a topic, of a fingerprint, or around a claim.

    Ids may be shortened to their first four digits or more; of a topic any words will do,
    as long as one topic has them, and any names that the catalogue knows for what it is about.
    """
    if found := [f for f in result if _is_short_for(key, f.fingerprint)]:
        claims = {claim.id for finding in found for claim in finding.claims}
        return _part(result, found, claims)
    if claims := {claim for claim in result.claims if _is_short_for(key, claim)}:
        found = [f for f in result if any(claim.id in claims for claim in f.claims)]
        return _part(result, found, claims)
    topic = _topic(key, result, catalogue)
    found = [finding for finding in result if finding.topic == topic]
    claims = {claim.id for finding in found for claim in finding.claims}
    return _part(result, found, claims | set(result.topics.get(topic, ())))


def _is_short_for(key: str, full: str) -> bool:
    return len(key) >= _SHORTEST and full.startswith(key.lower())


def _topic(key: str, result: Result, catalogue: Catalogue) -> str:
    topics = dict.fromkeys([*result.topics, *(finding.topic for finding in result)])
    named = " · ".join(_display_name(part.strip(), catalogue) for part in key.split("·"))
    exact = [t for t in topics if t.casefold() in (key.casefold(), named.casefold())]
    # The name first: the alias "ISS" is also in "commission".
    having = exact or _with(named, topics) or _with(key, topics)
    if len(having) == 1:
        return having[0]
    if having:
        more = f"; and {len(having) - _LISTED} more" if len(having) > _LISTED else ""
        asked = "; ".join(f"factcheck show {quote(topic)}" for topic in sorted(having)[:_LISTED])
        raise FactcheckError(f"{len(having)} topics have {key!r}; ask for one: {asked}{more}")
    hint = did_you_mean(key, topics)
    raise FactcheckError(f"no topic, finding or claim is called {key!r}{hint}")


def _with(words: str, topics: Iterable[str]) -> list[str]:
    """The topics that have these words in a row; where none has, those that have each of them."""
    wanted = words.casefold().strip(" .…·")
    parts = wanted.replace("·", " ").split()
    rows = [(topic, topic.casefold()) for topic in topics] if wanted else []
    having = [topic for topic, low in rows if wanted in low]
    return having or [topic for topic, low in rows if all(part in low for part in parts)]


def _display_name(name: str, catalogue: Catalogue) -> str:
    """What topics call the entity of that name; the name itself where there is none."""
    known = catalogue.entities.get(catalogue.resolve(name))
    return known.name if known else name


def _part(result: Result, findings: Iterable[Finding], claims: set[str]) -> Result:
    kept = {key: claim for key, claim in result.claims.items() if key in claims}
    sources = {claim.source.id for claim in kept.values()}
    return replace(
        result,
        findings=tuple(findings),
        claims=kept,
        sources={key: source for key, source in result.sources.items() if key in sources},
        inferred={key: steps for key, steps in result.inferred.items() if key in sources},
    )
