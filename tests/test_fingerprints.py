"""A finding keeps its name while what it says stays the same, whatever moves around it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conftest import Told
from factcheck.check import check
from factcheck.claims import CLAIM, Claim
from factcheck.findings import Finding, Result
from test_compare_properties import SOURCES, result_of, stories, told_of

ELSEWHERE = [
    CLAIM.validate_python(
        {
            "kind": "quantity",
            "source": source,
            "subject": "Tern lighthouse",
            "predicate": "height",
            "value": value,
        }
    )
    for source, value in zip(SOURCES, ("31 m", "44 m", "31 m"), strict=False)
]


def by_fingerprint(result: Result) -> dict[str, Finding]:
    return {finding.fingerprint: finding for finding in result}


@given(stories)
def test_unrelated_claims_change_no_fingerprint(claims: list[Claim]) -> None:
    alone, beside = (
        by_fingerprint(result_of(claims)),
        by_fingerprint(result_of([*ELSEWHERE, *claims])),
    )

    assert [f for f in beside if "lighthouse" not in beside[f].topic] == list(alone)


@given(told_of("opening", "length", "price", "location", labels=False), st.data())
def test_a_further_source_of_a_value_makes_no_new_conflict(
    claims: list[Claim], data: st.DataObject
) -> None:
    """Somebody publishes on the same day what one of them has published.

    Without passages: what a headline tells answers to the text of its own article first.
    """
    claims = [claim.model_copy(update={"evidence": ()}) for claim in claims]
    dated = [claim for claim in claims if claim.source.published]
    assume(dated)
    again = data.draw(st.sampled_from(dated))
    source = again.source.model_copy(update={"id": "omega", "origin": "own"})
    before = by_fingerprint(result_of(claims))
    after = by_fingerprint(result_of([*claims, again.model_copy(update={"source": source})]))

    conflicts = {f for f in after if after[f].code in ("FC101", "FC102", "FC103")}
    grown = {f for f in conflicts & set(before) if sources(after[f]) > sources(before[f])}

    assert conflicts <= set(before)
    for fingerprint in conflicts:
        sides = set(before[fingerprint].claims)
        assert (again in sides) == (fingerprint in grown)


def sources(finding: Finding) -> set[str]:
    return {claim.source.id for claim in finding.claims}


def test_a_further_value_is_another_finding(told: Told) -> None:
    """
    - {source: Alpha 2031-05-06, subject: Vell bridge, predicate: length, value: 310 m}
    - {source: Beta 2031-05-06, subject: Vell bridge, predicate: length, value: 350 m}
    - {source: Gamma 2031-05-06, subject: Vell bridge, predicate: length, value: 390 m}
    """
    [two] = told.compared(told.claims[:2]).conflicts
    [three] = told.compared().conflicts

    assert two.fingerprint != three.fingerprint


def test_how_sure_a_conflict_is_and_where_it_stands_are_not_in_its_name(told: Told) -> None:
    """
    - {source: Alpha 2031-05-06, subject: Vell bridge, predicate: length, value: 310 m}
    - {source: Beta 2031-05-06, subject: Vell bridge, predicate: length, value: 350 m}
    """
    [conflict] = told.compared().conflicts

    unsure = replace(conflict, definite=False, origins=9, message="other words")
    assert unsure.fingerprint == conflict.fingerprint


BROKEN = """\
version: 1
sources:
- {id: post, publisher: Harbour Post, published: 2031-05-06}
claims:
- {kind: event, source: post, subject: Vell bridge, predicate: openning, when: 2031-03}
- {kind: quantity, source: post, subject: Vell bridge, predicate: length, value: {low: 1, lwo: 2}}
- {kind: event, source: pots, subject: Vell bridge, predicate: opening, when: 2031-03}
"""
TURNED = """\
# The desk turned this file round.
version: 1
claims:
- kind: event
  source: pots
  subject: Vell bridge
  predicate: opening
  when: 2031-03
- kind: quantity
  source: post
  subject: Vell bridge
  predicate: length
  value: {lwo: 2, low: 1}
- kind: event
  source: post
  subject: Vell bridge
  predicate: openning
  when: 2031-03
sources:
- id: post
  publisher: Harbour Post
  published: 2031-05-06
"""


def prints(folder: Path, **files: str) -> list[str]:
    claims = folder / "claims"
    claims.mkdir(parents=True)
    for name, text in files.items():
        (claims / f"{name}.yaml").write_text(text)
    return sorted(finding.fingerprint for finding in check(folder))


def test_a_defect_keeps_its_name_in_another_file_and_order(tmp_path: Path) -> None:
    one, other = prints(tmp_path / "one", a=BROKEN), prints(tmp_path / "other", z=TURNED)

    assert len(set(one)) == 3
    assert one == other


@pytest.mark.parametrize("names", ["ab", "abc"])
def test_defects_that_only_their_place_tells_apart_are_counted(tmp_path: Path, names: str) -> None:
    """A file more without a version is one finding more, whichever file that is."""
    one = prints(tmp_path / "one", **dict.fromkeys(names, "claims: []\n"))
    other = prints(tmp_path / "other", **dict.fromkeys(names.upper(), "claims: []\n"))

    assert len(set(one)) == len(names)
    assert one == other
