"""The planted cases, the relations between them, and a run that must fail."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck.cli import main
from factcheck.codes import CODES
from factcheck.findings import Result
from factcheck.selftest import Case, outcomes, pages
from factcheck.selftest.relations import RELATIONS


def test_every_rule_finds_what_it_must_and_leaves_alone_what_it_must() -> None:
    assert [outcome for outcome in outcomes() if not outcome.passed] == []


def test_every_rule_has_its_page() -> None:
    assert list(pages()) == list(CODES)
    for page in pages().values():
        assert page.do.endswith(".")
        assert page.find
        assert page.ignore


def test_every_relation_is_tried() -> None:
    tried = {outcome.kind for outcome in outcomes()}

    assert tried == {"find", "ignore", *(relation.name for relation in RELATIONS)}


def without(code: str) -> Callable[[Case], Result]:
    def compared(case: Case) -> Result:
        result = case.result()
        return replace(result, findings=tuple(f for f in result if f.code != code))

    return compared


@pytest.mark.parametrize("code", ["FC102", "FC301", "FC403", "FC204", "FC902"])
def test_a_silent_detector_fails(code: str) -> None:
    failed = {o.code for o in outcomes(without(code)) if not o.passed}

    assert failed == {code}


def test_a_detector_that_cries_wolf_fails() -> None:
    [wolf, *_] = [f for f in pages()["FC103"].find[0].result() if f.code == "FC103"]

    def compared(case: Case) -> Result:
        result = case.result()
        return replace(result, findings=(*result.findings, wolf))

    failed = [outcome for outcome in outcomes(compared) if not outcome.passed]

    assert {o.code for o in failed if o.kind == "ignore"} == {"FC103"}


def test_a_verdict_that_hangs_on_the_order_fails() -> None:
    def compared(case: Case) -> Result:
        result = case.result()
        backwards = [c.source.id for c in case.claims] != sorted(c.source.id for c in case.claims)
        return replace(result, findings=()) if backwards else result

    failed = {outcome.kind for outcome in outcomes(compared) if not outcome.passed}

    assert "shuffle" in failed


def test_the_command_tells_how_it_went(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["selftest"]) == 0
    out = capsys.readouterr().out
    assert "FC101 conflict-date: found 2 of 2, left alone 3 of 3, relations " in out
    assert out.endswith(" trials: all as it must be.\n")

    assert main(["selftest", "--output-format", "json"]) == 0
    first, *_ = json.loads(capsys.readouterr().out)
    assert list(first) == ["code", "kind", "title", "passed"]


def test_the_command_exits_1_and_names_what_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.cli.selftest.outcomes", lambda: outcomes(without("FC301")))

    assert main(["selftest"]) == 1
    out = capsys.readouterr().out
    assert "FC301 retraction: found 0 of 2" in out
    assert "  fails (find): A railway that takes back its own notice\n" in out
    assert out.endswith(" failures.\n")


def test_the_page_of_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", "retraction"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("FC301 retraction (warning)\n  A side denies or takes back what it said")
    assert (
        "  - A threat in the morning, denied by the firm in the afternoon\n"
        "      Alpha, 2024-05-06, quoting Ada Lorn: orvane · participation · Vell bridge: "
        "threatened: leaving\n" in out
    )
    assert "      (Ada Lorn: speaks for orvane)\n" in out
    assert "\n  Left alone:\n  - Another party denies it\n" in out
    assert "\n  What to do: Do not cite the earlier word without the later one." in out

    assert main(["rule", "FC204", "--output-format", "json"]) == 0
    [page] = json.loads(capsys.readouterr().out)
    assert page["find"][0]["title"] == "A number edited in silence"
    assert page["do"].startswith("Read the text anew")
