"""What holds of every comparison, whatever is told."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck import dates
from factcheck.chronology import Chronology
from factcheck.claims import CLAIM, Claim, EventClaim, Modality, QuantityClaim
from factcheck.codes import CODES
from factcheck.compare import compare
from factcheck.compare.entries import Reader
from factcheck.entities import Catalogue, Entity
from factcheck.findings import Finding, Result
from factcheck.sources import CopyOf, Source
from factcheck.store import builtin_predicates
from factcheck.values import Quantity

REGISTRY = builtin_predicates()
CATALOGUE = Catalogue(
    [
        Entity.model_validate(entity)
        for entity in (
            {"id": "orvane", "name": "Orvane Steel", "aliases": ["Orvane"]},
            {"id": "lorn", "name": "Ada Lorn", "speaks_for": "orvane"},
            {"id": "finn", "name": "Bo Finn", "speaks_for": {"to": "orvane", "period": "2020"}},
            {"id": "castria", "name": "Castria"},
            {"id": "vell", "name": "Vell", "part_of": "castria"},
            {"id": "dock", "name": "Vell dock", "part_of": "vell"},
        )
    ]
)
SUBJECTS = ("Orvane Steel", "Castria", "Vell")
OBJECTS = (None, "Castria", "Vell", "dock", "Orvane")
SPEAKERS = (None, None, "Ada Lorn", "Bo Finn", "Orvane", "Vell", "Castria")
DATES = ("2019", "2020", "2020-05", "2020-05-06", "2020-06-01", "2020~", "../2020", "2020/2021")
RELATIVE: tuple[dict[str, Any], ...] = (
    {"from": "published", "years": -1, "grain": "year"},
    {"from": "published", "years": -1, "month": 5},
    {"from": "said", "days": -1},
    {"from": "first", "years": 1, "grain": "year"},
)
SCOPES: dict[str, tuple[dict[str, str], ...]] = {
    "cooperation": ({}, {}, {"domain": "dock"}, {"domain": "Vell"}),
    "deaths": ({}, {"stage": "final"}, {"stage": "partial"}, {"place": "Vell"}, {"group": "dock"}),
    "seats": ({}, {"group": "Vell"}),
}
VALUES: dict[str, tuple[str, ...]] = {
    "participation": ("committed", "open", "leaving", "gone"),
    "cooperation": ("committed", "gone"),
    "deaths": ("8 people", "12 people", ">=12 people", "~12 people", "8..12 people"),
    "seats": ("8", "12", ">=12"),
    "share": ("60 percent", "0.5 ratio", "~70 percent"),
    "length": ("10 km", "10000 m", "10..12 km", "7 mi", ">11 km"),
    "price": ("12 EUR", "14 EUR", "12 USD", "12..14 EUR"),
    "leader": ("Ada Lorn", "Bo Finn", "lorn"),
    "location": ("Castria", "Vell", "dock", "Brenholm"),
    "status": ("proposed", "completed", "closed"),
    "permission": ("allowed", "banned"),
}
PREDICATES = (*VALUES, "opening", "agreement", "removal", "stop", "operation", "talks")
SOURCES = tuple(
    Source.model_validate(source)
    for source in (
        {"id": "alpha", "publisher": "Alpha", "published": "2020-05-06"},
        {"id": "beta", "publisher": "Beta", "published": "2020-06-01", "origin": "own"},
        {"id": "gamma", "publisher": "Gamma", "published": "2021"},
        {"id": "delta", "publisher": "Delta"},
        {"id": "echo", "published": "2020-06-02", "origin": {"copy_of": "alpha"}},
        {"id": "fox", "published": "2020-06-01", "origin": {"agency": "Sound Wire"}},
    )
)


def mostly(usual: str, *others: str) -> st.SearchStrategy[str]:
    return st.sampled_from([usual] * 3 * len(others) + list(others))


@st.composite
def topics(draw: st.DrawFn, predicates: tuple[str, ...] = PREDICATES) -> dict[str, Any]:
    predicate = draw(st.sampled_from(predicates))
    return {
        "predicate": predicate,
        "kind": REGISTRY[predicate].kind,
        "subject": draw(st.sampled_from(SUBJECTS)),
        "object": draw(st.sampled_from(OBJECTS)),
        "scope": draw(st.sampled_from(SCOPES.get(predicate, ({},)))),
    }


@st.composite
def tellings(draw: st.DrawFn, topic: dict[str, Any], labels: bool = True) -> Claim:
    """A claim that is likely to meet another: few names, few values, few days."""
    said = topic | {
        "source": draw(st.sampled_from(SOURCES)),
        "modality": draw(mostly("asserted", *Modality)),
        "polarity": draw(mostly("affirmed", "denied", "denied")),
        "certainty": draw(mostly("certain", "possible")),
        "label": draw(st.sampled_from((None, "first"))) if labels else None,
        "when": draw(st.none() | st.sampled_from(DATES) | st.sampled_from(RELATIVE)),
    }
    if draw(st.booleans()):
        place = draw(st.integers(0, 3)) * 10
        part = draw(mostly("body", "headline", "quotation"))
        said["evidence"] = [{"span": [place, place + 5], "exact": "words", "part": part}]
    if topic["predicate"] in VALUES:
        said["value"] = draw(st.sampled_from(VALUES[topic["predicate"]]))
    if topic["kind"] == "quantity":
        said["as_of"] = draw(st.none() | st.sampled_from(DATES))
    if speaker := draw(st.sampled_from(SPEAKERS)):
        said["attribution"] = {"speaker": speaker, "said": draw(st.sampled_from((None, *DATES)))}
    return CLAIM.validate_python(said)


def told_of(*predicates: str, labels: bool = True) -> st.SearchStrategy[list[Claim]]:
    """Two to six claims on one topic."""
    return topics(predicates).flatmap(
        lambda topic: st.lists(tellings(topic, labels), min_size=2, max_size=6)
    )


TOUCHING = ("participation", "cooperation", "permission", "removal", "agreement", "stop")
stories = told_of(*PREDICATES) | st.sampled_from(
    [TOUCHING, ("deaths",), ("seats", "share")]
).flatmap(lambda near: st.lists(topics(near).flatmap(tellings), max_size=6))
"""Claims on one topic, and on topics that touch each other."""


def result_of(claims: list[Claim]) -> Result:
    return compare(claims, CATALOGUE, REGISTRY)


def with_source(claim: Claim, source: Source) -> Claim:
    return claim.model_copy(update={"source": source})


@given(topics().flatmap(lambda topic: tellings(topic, False)))
def test_a_claim_agrees_with_itself(claim: Claim) -> None:
    other = SOURCES[0].model_copy(update={"id": "omega"})

    result = result_of([with_source(claim, SOURCES[0]), with_source(claim, other)])

    unplaced = isinstance(claim, EventClaim) and claim.when and not result.times
    quoted = claim.attribution is not None
    echoes = [finding for finding in result if finding.code == "FC403"]
    assert not result.conflicts
    assert [f.origins for f in result.agreements] == ([] if unplaced or quoted else [2])
    assert [finding.origins for finding in echoes] == ([1] if quoted and not unplaced else [])


@given(stories.flatmap(lambda claims: st.tuples(st.just(claims), st.permutations(claims))))
def test_order_does_not_matter(orders: tuple[list[Claim], list[Claim]]) -> None:
    one, other = (result_of(claims) for claims in orders)

    assert one.to_dicts() == other.to_dicts()
    assert [f.explanation for f in one] == [f.explanation for f in other]
    assert one.coverage == other.coverage
    assert (dict(one.times), dict(one.said)) == (dict(other.times), dict(other.said))
    assert (one.published, one.inferred) == (other.published, other.inferred)
    assert dict(one.topics) == dict(other.topics)


@given(stories)
def test_every_finding_can_be_read_and_traced(claims: list[Claim]) -> None:
    for finding in result_of(claims):
        assert finding.code in CODES
        assert finding.message.strip()
        assert finding.explanation
        assert all(step.strip() for step in finding.explanation)
        assert all(side.value.strip() and side.claims for side in finding.sides)
        assert all(any(claim is told for told in claims) for claim in finding.claims)


@given(stories)
def test_a_fingerprint_stands_for_one_finding(claims: list[Claim]) -> None:
    findings = list(result_of(claims))

    assert len({finding.fingerprint for finding in findings}) == len(findings)


@given(stories)
def test_one_side_alone_takes_back(claims: list[Claim]) -> None:
    result = result_of(claims)
    side = Reader(CATALOGUE, REGISTRY, Chronology(dict(result.published), {}, {}), {}).side
    for finding in result.retractions:
        spoken = [claim for claim in finding.claims if claim.attribution]
        assert any(all(name in side(claim) for claim in spoken) for name in CATALOGUE.entities)


@given(told_of("opening", "length", "price", "deaths"))
def test_sides_of_a_conflict_do_not_meet(claims: list[Claim]) -> None:
    result = result_of(claims)
    for finding in result.conflicts:
        if finding.code in ("FC101", "FC102"):
            for one, other in combinations(finding.sides, 2):
                assert not any(meet(result, a, b) for a in one.claims for b in other.claims)


def meet(result: Result, a: Claim, b: Claim) -> bool:
    if isinstance(a, QuantityClaim) and isinstance(b, QuantityClaim):
        return a.value.meet(b.value).meets is True
    return dates.meet(result.times[a.id], result.times[b.id]).meets is True


COARSER = {
    "2020-05-06": "2020-05",
    "2020-06-01": "2020-06",
    "2020-05": "2020",
    "2020": "2020~",
    "2019": "2019~",
}


@given(told_of("opening", labels=False))
def test_a_coarser_date_makes_no_conflict(claims: list[Claim]) -> None:
    before = opposed(claims)
    for number, claim in enumerate(claims):
        if isinstance(claim, EventClaim) and str(claim.when) in COARSER:
            when = dates.parse_edtf(COARSER[str(claim.when)])
            coarse = claims.copy()
            coarse[number] = claim.model_copy(update={"when": when})

            assert before or not opposed(coarse)


def opposed(claims: list[Claim]) -> bool:
    return any(f.definite and f.code in ("FC101", "FC102") for f in result_of(claims).conflicts)


@given(told_of("length", "price", "deaths", labels=False), st.booleans())
def test_a_wider_number_makes_no_conflict(claims: list[Claim], open_end: bool) -> None:
    before = opposed(claims)
    for number, claim in enumerate(claims):
        if isinstance(claim, QuantityClaim) and claim.value.low is not None:
            low = None if open_end and claim.value.high is not None else claim.value.low - 1
            value = Quantity(**dict(claim.value) | {"low": low, "low_open": False})
            wide = claims.copy()
            wide[number] = claim.model_copy(update={"value": value})

            assert before or not opposed(wide)


@given(stories, st.sampled_from(SOURCES))
def test_a_copy_counts_nowhere(claims: list[Claim], source: Source) -> None:
    assume(all(c.label is None or getattr(c.when, "anchor", None) != c.label for c in claims))
    copy = Source(id="copy", published=source.published, origin=CopyOf(copy_of=source.id))
    copied = [
        claim.model_copy(update={"source": copy, "label": None})
        for claim in claims
        if claim.source is source
    ]

    before, after = result_of(claims), result_of([*claims, *copied])

    assert origins(after.agreements) == origins(before.agreements)
    assert origins(after.conflicts).keys() <= origins(before.conflicts).keys()


def origins(findings: tuple[Finding, ...]) -> dict[str, int]:
    return {finding.fingerprint: finding.origins for finding in findings}


@given(topics(("cooperation", "deaths")).flatmap(tellings), st.text(min_size=1, max_size=9))
def test_an_id_rests_on_what_is_said(claim: Claim, words: str) -> None:
    told = claim.model_copy(update={"scope": {"domain": "dock", "stage": "final"}})
    turned = claim.model_copy(
        update={
            "scope": {"stage": "final", "domain": "dock"},
            "gist": words,
            "label": "another",
            "draft": True,
        }
    )

    assert told.id == turned.id
