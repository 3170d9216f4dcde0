"""What holds of every comparison, whatever is told."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck import dates
from factcheck.chronology import Chronology
from factcheck.claims import (
    CLAIM,
    Claim,
    Modality,
    QuantityClaim,
)
from factcheck.codes import CODES, CONFLICTS
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
    "deaths": ({}, {}, {"stage": "final"}),
}
VALUES: dict[str, tuple[str, ...]] = {
    "participation": ("committed", "open", "leaving", "gone"),
    "cooperation": ("committed", "gone"),
    "deaths": ("8 people", "12 people", ">=12 people", "~12 people", "8..12 people"),
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
        {"id": "echo", "publisher": "Echo", "published": "2020-06-02", "origin": {"copy_of": "alpha"}},
        {"id": "fox", "publisher": "Fox", "published": "2020-06-01", "origin": {"agency": "Sound Wire"}},
    )
)  # fmt: skip


@st.composite
def tellings(draw: st.DrawFn, predicates: tuple[str, ...] = PREDICATES) -> Claim:
    """A claim that is likely to meet another: few names, few values, few days."""
    predicate = draw(st.sampled_from(predicates))
    kind = REGISTRY[predicate].kind
    place = draw(st.integers(0, 20)) * 10
    said: dict[str, Any] = {
        "kind": kind,
        "source": draw(st.sampled_from(SOURCES)),
        "subject": draw(st.sampled_from(SUBJECTS)),
        "predicate": predicate,
        "modality": draw(st.sampled_from(("asserted", "asserted", *Modality))),
        "polarity": draw(st.sampled_from(("affirmed", "affirmed", "denied"))),
        "certainty": draw(st.sampled_from(("certain", "certain", "possible"))),
        "scope": draw(st.sampled_from(SCOPES.get(predicate, ({},)))),
        "label": draw(st.sampled_from((None, None, "first"))),
        "evidence": [{"span": [place, place + 5], "exact": "words"}] if draw(st.booleans()) else [],
    }
    if kind != "quantity" or draw(st.booleans()):
        when = st.none() | st.sampled_from(DATES) | st.sampled_from(RELATIVE)
        said["when"] = draw(when)
    if kind != "event":
        said["value"] = draw(st.sampled_from(VALUES[predicate]))
    if kind in ("stance", "event"):
        said["object"] = draw(st.sampled_from((None, "Castria", "Vell", "dock", "Orvane")))
    if speaker := draw(st.sampled_from(SPEAKERS)):
        said["attribution"] = {"speaker": speaker, "said": draw(st.sampled_from((None, *DATES)))}
    return CLAIM.validate_python(said)


stories = st.lists(tellings(), max_size=8)
one_matter = st.sampled_from(PREDICATES).flatmap(
    lambda predicate: st.lists(tellings((predicate,)), min_size=2, max_size=8)
)


def result_of(claims: list[Claim]) -> Result:
    return compare(claims, CATALOGUE, REGISTRY)


def conflicts(claims: list[Claim]) -> list[Finding]:
    return [f for f in result_of(claims).findings if f.code in CONFLICTS]


def with_source(claim: Claim, source: Source) -> Claim:
    return claim.model_copy(update={"source": source})


@given(st.sampled_from(SOURCES[:3]), tellings())
def test_a_claim_agrees_with_itself(source: Source, claim: Claim) -> None:
    other = source.model_copy(update={"id": "omega", "origin": "own"})
    twins = [with_source(claim, source), with_source(claim, other)]

    found = result_of(twins).findings

    assert not [f for f in found if f.code in CONFLICTS]
    assert all(f.origins == 2 for f in found if f.code == "FC401")
    if claim.predicate not in ("agreement",) and claim.label is None and claim.when is None:
        assert "FC401" in {f.code for f in found}


@given(st.one_of(stories, one_matter).flatmap(lambda c: st.tuples(st.just(c), st.permutations(c))))
def test_order_does_not_matter(orders: tuple[list[Claim], list[Claim]]) -> None:
    one, other = (result_of(claims) for claims in orders)

    assert one.to_dicts() == other.to_dicts()
    assert [f.explanation for f in one] == [f.explanation for f in other]
    assert one.coverage == other.coverage
    assert (dict(one.times), dict(one.said)) == (dict(other.times), dict(other.said))
    assert (one.published, one.inferred) == (other.published, other.inferred)
    assert dict(one.topics) == dict(other.topics)


@given(stories | one_matter)
def test_every_finding_can_be_read_and_traced(claims: list[Claim]) -> None:
    for finding in result_of(claims):
        assert finding.code in CODES
        assert finding.message.strip()
        assert finding.explanation
        assert all(step.strip() for step in finding.explanation)
        assert all(side.value.strip() and side.claims for side in finding.sides)
        assert all(claim in claims for claim in finding.claims)


@given(stories | one_matter)
def test_a_fingerprint_stands_for_one_finding(claims: list[Claim]) -> None:
    told: dict[str, Finding] = {}
    for finding in result_of(claims):
        twin = told.setdefault(finding.fingerprint, finding)

        assert twin is finding, finding.message


@given(st.sampled_from(PREDICATES).flatmap(lambda p: st.lists(tellings((p,)), max_size=6)))
def test_one_side_alone_takes_back(claims: list[Claim]) -> None:
    result = result_of(claims)
    dates = Chronology(dict(result.published), {}, {})
    side = Reader(CATALOGUE, REGISTRY, dates, {}).side
    for finding in result.retractions:
        *earlier, later = finding.sides
        speakers = [c for c in later.claims if c.attribution]
        for claim in (c for s in earlier for c in s.claims if c.attribution):
            assert (
                not speakers
                or any(side(claim) & side(c) for c in speakers)
                or (REGISTRY[claim.predicate].kind == "stance")
            )


@given(st.lists(tellings(("opening", "length", "price", "deaths")), min_size=2, max_size=8))
def test_sides_of_a_conflict_do_not_meet(claims: list[Claim]) -> None:
    result = result_of(claims)
    for finding in result.findings:
        if finding.code not in ("FC101", "FC102"):
            continue
        for one, other in combinations(finding.sides, 2):
            for a in one.claims:
                for b in other.claims:
                    assert not meets(result, a, b), finding.message


def meets(result: Result, a: Claim, b: Claim) -> bool:
    if isinstance(a, QuantityClaim) and isinstance(b, QuantityClaim):
        return a.value.meet(b.value).meets is True
    return dates.meet(result.times[a.id], result.times[b.id]).meets is True


COARSER = {"2020-05-06": "2020-05", "2020-06-01": "2020-06", "2020-05": "2020", "2020": "2020~"}


@given(st.lists(tellings(("opening",)), min_size=2, max_size=6), st.data())
def test_a_coarser_date_makes_no_conflict(claims: list[Claim], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(claims) - 1))
    when = str(claims[number].when)
    assume(when in COARSER)
    claims = [c.model_copy(update={"label": None}) for c in claims]
    coarse = claims.copy()
    coarse[number] = claims[number].model_copy(update={"when": dates.parse_edtf(COARSER[when])})

    assert definite(coarse, "FC101") <= definite(claims, "FC101")


def definite(claims: list[Claim], code: str) -> set[tuple[int, int]]:
    """Pairs of claims, by place in the list, on two sides of a definite finding."""
    number = {id(claim): i for i, claim in enumerate(claims)}
    return {
        (min(number[id(a)], number[id(b)]), max(number[id(a)], number[id(b)]))
        for finding in result_of(claims).findings
        if finding.code == code and finding.definite
        for one, other in combinations(finding.sides, 2)
        for a in one.claims
        for b in other.claims
    }


@given(st.lists(tellings(("length", "price")), min_size=2, max_size=6), st.data())
def test_a_wider_number_makes_no_conflict(claims: list[Claim], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(claims) - 1))
    claim = claims[number]
    assert isinstance(claim, QuantityClaim)
    value = claim.value
    assert value.low is not None
    low = None if data.draw(st.booleans()) and value.high is not None else value.low - 1
    wide = claims.copy()
    wide[number] = claim.model_copy(
        update={"value": Quantity(low=low, high=value.high, unit=value.unit)}
    )

    assert bool(definite(wide, "FC102")) <= bool(definite(claims, "FC102"))


@given(stories | one_matter, st.sampled_from(SOURCES))
def test_a_copy_counts_nowhere(claims: list[Claim], source: Source) -> None:
    copy = Source(id="copy", published=source.published, origin=CopyOf(copy_of=source.id))
    copied = [with_source(claim, copy) for claim in claims if claim.source is source]

    before, after = result_of(claims), result_of([*claims, *copied])

    assert counted(after) == counted(before)
    assert {f.fingerprint for f in after.conflicts} <= {f.fingerprint for f in before.conflicts}


def counted(result: Result) -> dict[str, int]:
    return {finding.fingerprint: finding.origins for finding in result.agreements}


@given(tellings(("cooperation", "deaths")), st.text(min_size=1, max_size=9))
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
