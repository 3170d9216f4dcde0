"""Rules are chosen by code, family or name; defects in files are findings like others."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.check import check
from factcheck.codes import CODES
from factcheck.errors import FactcheckError, Problem
from factcheck.selection import selected
from factcheck.store import FactBase


def test_without_a_choice_every_rule_is_used() -> None:
    assert selected() == frozenset(CODES)


@pytest.mark.parametrize(
    ("select", "ignore", "extend", "expected"),
    [
        (["FC301"], [], [], {"FC301"}),
        (["retraction"], [], [], {"FC301"}),
        (["fc301"], [], [], {"FC301"}),
        (["FC301"], [], ["FC403"], {"FC301", "FC403"}),
        (["FC40"], ["FC402"], [], {"FC401", "FC403"}),
        (["FC401"], ["FC4"], [], {"FC401"}),
        (["FC4"], ["FC4"], [], set()),
        (["FC4"], ["ALL"], [], {"FC401", "FC402", "FC403"}),
    ],
)
def test_the_longer_selector_counts(
    select: list[str], ignore: list[str], extend: list[str], expected: set[str]
) -> None:
    assert selected(select, ignore, extend) == expected


def test_to_ignore_leaves_the_others() -> None:
    assert selected(ignore=["FC4"]) == {code for code in CODES if not code.startswith("FC4")}


@pytest.mark.parametrize(
    ("selector", "hint"),
    [
        ("FC390", "did you mean 'FC30"),
        ("retracton", "did you mean 'retraction'"),
        ("", "factcheck rule --all"),
        ("weather", "factcheck rule --all"),
    ],
)
def test_an_unknown_selector_is_a_wrong_call(selector: str, hint: str) -> None:
    with pytest.raises(FactcheckError, match="no rule is called") as error:
        selected([selector])

    assert hint in str(error.value)


def test_a_problem_becomes_a_finding_and_keeps_its_place() -> None:
    problem = Problem("claims/a.yaml", 3, 5, "FC002", "value: a number is expected")

    [finding] = check(FactBase(problems=(problem,))).findings

    assert (finding.code, finding.problem, finding.message) == ("FC002", problem, problem.message)
    assert finding.relation == "problem"


def test_the_fingerprint_of_a_problem_survives_a_move() -> None:
    moved = [Problem(f"claims/{n}.yaml", n, 1, "FC002", "no value") for n in (1, 2)]

    prints = {check(FactBase(problems=(p,))).findings[0].fingerprint for p in moved}

    assert len(prints) == 1


def test_coverage_says_how_much_evidence_was_verified() -> None:
    result = check(FactBase(verified=3, unverified=2), allow_empty=True)

    assert (result.coverage.evidence_verified, result.coverage.evidence_unverified) == (3, 2)


def test_a_correction_that_was_not_applied_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "storm.yaml").write_text(
        "version: 1\n"
        "sources:\n"
        "- {id: post, publisher: Harbour Post, published: 2024-05-06}\n"
        "- {id: copy, publisher: Daily Crane, origin: {copy_of: post}}\n"
        "claims:\n"
        "- {source: copy, kind: quantity, subject: Vell storm, predicate: deaths, value: 12}\n"
        "- {source: post, kind: quantity, subject: Vell storm, predicate: deaths, value: 10}\n"
        "- {source: post, kind: quantity, subject: Vell storm, predicate: deaths, value: 12,\n"
        "   modality: corrected}\n"
    )

    [finding] = check(tmp_path, select=["FC307"]).findings

    assert finding.message == (
        "Vell storm · deaths: Harbour Post has corrected 12 and says now: 10. What is stored from "
        "copy still says 12, and was never updated. See storm.yaml:6."
    )
