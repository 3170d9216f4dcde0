"""How far extraction gets on its own against what a person wrote of the same five articles."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck import Article, Claim, FactBase, check, extract, load
from factcheck.store.anchors import stands

ARTICLES = os.environ.get("FACTCHECK_ARTICLES", "")
CLAIMS = Path(__file__).parent.parent / "claims"
pytestmark = pytest.mark.skipif(
    not ARTICLES,
    reason="the articles are not ours to publish; FACTCHECK_ARTICLES says where they lie",
)


@pytest.fixture(scope="module")
def base() -> FactBase:
    return load(CLAIMS, ARTICLES)


@pytest.fixture(scope="module")
def read(base: FactBase) -> list[Claim]:
    """The claims read from the articles, with the names of the base."""
    return [
        claim
        for key, text in sorted(base.texts.items())
        for claim in extract(
            Article(text=text, published=base.sources[key].published, language="en"),
            names=base.entities,
            source=base.sources[key],
        )
    ]


def overlapping(claim: Claim, others: list[Claim]) -> Iterator[Claim]:
    """Claims of the same source on a passage that overlaps."""
    for other in others:
        if other.source.id == claim.source.id and any(
            one.span and two.span and one.span[0] < two.span[1] and two.span[0] < one.span[1]
            for one in claim.evidence
            for two in other.evidence
        ):
            yield other


def test_every_passage_read_stands_in_its_text(base: FactBase, read: list[Claim]) -> None:
    assert len(base.texts) == len(base.sources) == 5
    assert [
        c for c in read if not all(stands(e, base.texts[c.source.id]) for e in c.evidence)
    ] == []


def test_how_far_it_gets(
    base: FactBase, read: list[Claim], capsys: pytest.CaptureFixture[str]
) -> None:
    own = list(base.claims)
    covered = [claim for claim in own if any(overlapping(claim, read))]
    alike = [c for c in own if any(o.predicate == c.predicate for o in overlapping(c, read))]
    beyond = [claim for claim in read if not any(overlapping(claim, own))]
    told = (
        f"{len(own)} claims of a person: {len(covered)} on a passage that was read, {len(alike)} "
        f"with its predicate; {len(read)} read, {len(beyond)} where the person has none"
    )
    with capsys.disabled():
        print(f"\n{told}")  # noqa: T201

    assert len(covered) >= 0.4 * len(own), told
    assert len(alike) >= 0.25 * len(own), told


def test_what_is_read_conflicts_with_nothing_that_a_person_wrote(
    base: FactBase, read: list[Claim]
) -> None:
    """The two tell the same texts; a definite conflict between them is a misreading."""
    known = {finding.fingerprint for finding in check(base) if finding.definite}
    both = check(replace(base, claims=(*base.claims, *read)))
    new = [f for f in both.conflicts if f.definite and f.fingerprint not in known]

    assert [finding.message for finding in new] == []
