"""Articles of a base that may tell the stories of new ones, as far as a story needs them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from factcheck.articles import Article
from factcheck.claims import Claim
from factcheck.evidence import QuotedEvidence
from factcheck.extract.events.reading import Reading
from factcheck.extract.mentions import Names
from factcheck.extract.story import Named, Telling, named, recalled
from factcheck.store import FactBase

_CAPITAL = re.compile(r"\b[A-Z][\w-]+")
_RARE = 12
"""In how many sources of a base a name stands at most that tells of one story."""
_SHARED = 2
"""How many such names a source shares with a new article that may tell of one story with it."""
_MOST = 40
"""Of how many sources that is asked, the likeliest first."""


def earlier(base: FactBase, texts: Iterable[str]) -> list[Telling]:
    """What the sources of a base tell that share names with new texts."""
    claims: dict[str, list[Claim]] = defaultdict(list)
    for claim in base.claims:
        claims[claim.source.id].append(claim)
    new = {word for text in texts for word in _CAPITAL.findall(text)}
    words = {key: new & _capitals(told, base.texts.get(key)) for key, told in claims.items()}
    counts = Counter(word for found in words.values() for word in found)
    rare = {word for word, count in counts.items() if count <= _RARE}
    shared = {key: len(found & rare) for key, found in words.items()}
    near = sorted((key for key in shared if shared[key] >= _SHARED), key=lambda k: (-shared[k], k))
    names = Names(base.entities)
    return [
        Telling(base.sources[key], tuple(claims[key]), _named(base, key, claims[key], names))
        for key in sorted(near[:_MOST])
    ]


def _capitals(claims: Sequence[Claim], text: str | None) -> set[str]:
    """The words with a capital in a text, else in the passages of its claims."""
    passages = (text,) if text is not None else _passages(claims)
    return {word for passage in passages for word in _CAPITAL.findall(passage)}


def _passages(claims: Sequence[Claim]) -> Iterable[str]:
    for claim in claims:
        yield " ".join((*claim.subject, claim.speaker or "", claim.gist or ""))
        for one in claim.evidence:
            if isinstance(one, QuotedEvidence):
                yield f"{one.prefix or ''}{one.exact}{one.suffix or ''}"


def _named(base: FactBase, key: str, claims: Sequence[Claim], names: Names) -> Named:
    """Whom a source names: by its text, where that is at hand."""
    text = base.texts.get(key)
    if text is None:
        return recalled(claims, frozenset(_capitals(claims, None)))
    source = base.sources[key]
    article = Article(text=text, published=source.published, title=source.title)
    return named(Reading(article, names, key))
