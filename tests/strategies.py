"""Made-up sources and claims of every kind, for properties."""

from __future__ import annotations

import hashlib
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from factcheck.claims import (
    AttributeClaim,
    Attribution,
    Certainty,
    Claim,
    EventClaim,
    Modality,
    Polarity,
    QuantityClaim,
    StanceClaim,
)
from factcheck.dates import DateInterval, parse_edtf
from factcheck.evidence import Part, QuotedEvidence, WithheldEvidence
from factcheck.relative import RelativeTime
from factcheck.sources import Agency, Source
from factcheck.stances import Position, Stance
from factcheck.store import builtin_predicates
from factcheck.values import Quantity

texts = st.text(min_size=1, max_size=30) | st.sampled_from(
    ["NO", "12:30", "2017", "1e3", "null", "~", "- x", "a: b", "x #y", "[a]", "{", "&a", "*a", "!t"]
)
slugs = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,8}", fullmatch=True)
spans = st.tuples(st.integers(0, 9999), st.integers(1, 500)).map(lambda s: (s[0], s[0] + s[1]))
dates: st.SearchStrategy[DateInterval] = st.dates().map(
    lambda day: parse_edtf(day.isoformat())
) | st.sampled_from(
    ["2017", "0900", "2017-09", "../2031-12", "2020/..", "202X", "2022~", "2017?", "[2020,2025]"]
).map(parse_edtf)


def _relative(draw: dict[str, Any]) -> RelativeTime:
    return RelativeTime(draw["anchor"], years=draw["years"], grain=draw["grain"])


relatives = st.fixed_dictionaries(
    {
        "anchor": st.sampled_from(["published", "said"]),
        "years": st.integers(-3, 3),
        "grain": st.sampled_from(["day", "month", "year"]),
    }
).map(_relative)
times = dates | relatives


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Ranges with open, closed or no ends, in any unit."""
    number = st.decimals(-(10**6), 10**6, allow_nan=False, places=2) | st.integers().map(Decimal)
    low, high = sorted([draw(number), draw(number)])
    ends = draw(st.sampled_from(["both", "low", "high", "same"]))
    return Quantity(
        low=None if ends == "high" else low,
        high={"low": None, "same": low}.get(ends, high),
        low_open=ends != "same" and low != high and draw(st.booleans()),
        high_open=ends != "same" and low != high and draw(st.booleans()),
        unit=draw(st.sampled_from(["count", "people", "EUR", "sq mi"]) | texts),
        approximate=draw(st.booleans()),
    )


stances = st.tuples(st.sampled_from(Position), st.sampled_from(Position)).map(
    lambda ends: Stance(low=min(ends), high=max(ends))
)


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


evidence = st.builds(
    QuotedEvidence,
    span=st.none() | spans,
    exact=texts,
    prefix=st.just(""),
    part=st.sampled_from(Part),
) | st.builds(WithheldEvidence, span=spans, sha256=texts.map(_hashed), part=st.sampled_from(Part))
sources = st.builds(
    Source,
    id=slugs,
    title=st.none() | texts,
    publisher=st.none() | texts,
    authors=st.lists(texts, max_size=2).map(tuple),
    published=st.none() | dates,
    origin=st.none() | st.just("own") | st.builds(Agency, agency=texts),
    note=st.none() | texts,
)
attributions = st.builds(
    Attribution,
    speaker=texts,
    speaks_for=st.none() | texts,
    via=st.lists(texts, max_size=2).map(tuple),
    said=st.none() | dates,
    channel=st.none() | texts,
)
_KINDS: dict[str, tuple[Any, dict[str, st.SearchStrategy[Any]]]] = {
    "event": (EventClaim, {}),
    "stance": (StanceClaim, {"value": stances}),
    "quantity": (QuantityClaim, {"value": quantities(), "as_of": st.none() | times}),
    "attribute": (AttributeClaim, {"value": texts}),
}


@st.composite
def claims(draw: st.DrawFn, source: st.SearchStrategy[Source] = sources) -> Claim:
    """A claim of any kind, under a built-in predicate that it fits."""
    kind = draw(st.sampled_from(sorted(_KINDS)))
    model, fields = _KINDS[kind]
    fitting = [p for p in builtin_predicates().values() if p.kind == kind and not p.stages]
    predicate = draw(st.sampled_from(fitting))
    qualifiers = st.dictionaries(st.sampled_from(predicate.scope), texts, max_size=2)
    built = model(
        kind=kind,
        source=draw(source),
        subject=draw(st.lists(texts, min_size=1, max_size=2).map(tuple)),
        predicate=predicate.id,
        object=draw(st.none() | st.lists(texts, min_size=1, max_size=2).map(tuple)),
        scope=draw(qualifiers) if predicate.scope else {},
        when=draw(st.none() | times),
        modality=draw(st.sampled_from(Modality)),
        polarity=draw(st.sampled_from(Polarity)),
        certainty=draw(st.sampled_from(Certainty)),
        attribution=draw(st.none() | attributions),
        evidence=draw(st.lists(evidence, min_size=1, max_size=2).map(tuple)),
        gist=draw(st.none() | texts),
        label=draw(st.none() | slugs),
        draft=draw(st.booleans()),
        **{name: draw(strategy) for name, strategy in fields.items()},
    )
    claim: Claim = built
    return claim


@st.composite
def bases(draw: st.DrawFn) -> tuple[list[Source], list[Claim]]:
    """Sources and claims that can stand in one file."""
    known = draw(st.lists(sources, min_size=1, max_size=3, unique_by=lambda source: source.id))
    made = st.lists(
        claims(st.sampled_from(known)),
        max_size=4,
        unique_by=(lambda claim: claim.id, lambda claim: claim.label or claim.id),
    )
    return known, draw(made)
