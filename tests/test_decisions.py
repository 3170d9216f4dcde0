"""Decisions set findings aside with a reason, for a time, and never in silence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck.check import check
from factcheck.decisions import Preference, Waiver
from factcheck.findings import Finding, Result
from factcheck.report import FORMATS
from factcheck.states import State
from test_cli import STORY

TOPIC = "Brenholm and Castria · agreement · Sound ferry"
FINGERPRINT = "b6ddc28cf3ee"
Decided = Callable[..., Result]


@pytest.fixture
def decided(tmp_path: Path) -> Decided:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "story.yaml").write_text(STORY)

    def decided(text: str, today: date | None = None, *, path: str = "claims") -> Result:
        body = text if text.startswith("version") else f"version: 1\ndecisions:\n{text}\n"
        (tmp_path / "claims" / "decisions.yaml").write_text(body)
        return check(tmp_path / path, today=today)

    return decided


def conflict(result: Result) -> Finding:
    [found] = result.conflicts
    return found


def hygiene(result: Result) -> list[str]:
    """Codes, lines and messages of what is wrong with the decisions."""
    return [
        f"{f.code}:{f.problem.line}:{f.problem.column}: {f.message}"
        for f in result
        if f.problem and f.problem.path == "claims/decisions.yaml"
    ]


@pytest.mark.parametrize(
    "decision",
    [
        f"- {{decision: accept, about: {FINGERPRINT}, reason: Known.}}",
        f"- {{decision: dismiss, about: {FINGERPRINT}, reason: Two ferries.}}",
        f"- {{decision: accept, about: {TOPIC}, reason: Known.}}",
        f"- {{decision: accept, about: '  {TOPIC.upper()} ', reason: Known.}}",
        f"- {{decision: prefer, about: {FINGERPRINT}, right: 2031-03, reason: It has minutes.}}",
        f"- {{decision: prefer, about: {FINGERPRINT}, right: daily-crane, reason: Minutes.}}",
        f"- {{decision: prefer, about: {TOPIC}, right: Daily Crane, reason: Minutes.}}",
        f"- {{decision: accept, about: {FINGERPRINT}, reason: Known., expires: 2032-02-29}}",
        f"- {{decision: accept, about: {FINGERPRINT}, reason: No., expires: 2031-01-01}}\n"
        f"- {{decision: accept, about: {FINGERPRINT}, reason: Known.}}",
    ],
)
def test_a_decision_that_holds_accepts(decided: Decided, decision: str) -> None:
    result = decided(decision, date(2032, 2, 29))

    assert conflict(result).state is State.ACCEPTED
    assert conflict(result).decision is not None


@pytest.mark.parametrize(
    ("decision", "problems"),
    [
        (
            "- {decision: accept, about: 0123456789ab, reason: Known.}",
            [
                "FC901:3:22: decision 1: nothing found now is '0123456789ab'; delete it, or "
                "correct 'about'"
            ],
        ),
        (
            f"- {{decision: prefer, about: {FINGERPRINT}, right: 2031-05, reason: Minutes.}}",
            [
                "FC903:3:43: decision 1: right: no side is '2031-05', so none is preferred; the "
                "sides are: 2031-03; 2031-04"
            ],
        ),
        (
            f"- {{decision: accept, about: {FINGERPRINT}, reason: Known., expires: 2032-02-28}}",
            [
                "FC902:3:59: decision 1: it expired on 2032-02-28 (today is 2032-02-29) and no "
                "longer holds; decide again, or delete it"
            ],
        ),
        (
            f"- {{decision: accept, about: {FINGERPRINT}}}",
            ["FC903:3:1: decision 1: 'reason' is missing"],
        ),
        (
            f"- {{decision: accept, about: {FINGERPRINT}, reason: ''}}",
            ["FC903:3:43: decision 1: reason: the text is empty"],
        ),
        (
            "- {decision: accept, about: 940015203451, reason: Known.}",
            [
                "FC903:3:22: decision 1: about: text is expected here, not the number "
                "940015203451; put it in quotes"
            ],
        ),
        (
            f"- {{decision: accept, about: {FINGERPRINT}, reason: Known., expires: 2031-02-30}}",
            [
                "FC903:3:59: decision 1: expires: '2031-02-30' is no day; write it as 2031-12-31"
            ],
        ),
        (
            f"- {{decision: acept, about: {FINGERPRINT}, reason: Known.}}",
            [
                "FC903:3:4: decision 1: decision: 'acept' is none of accept, dismiss, prefer; did you "
                "mean 'accept'?"
            ],
        ),
        (
            f"- {{decision: prefer, about: {FINGERPRINT}, reason: Known.}}",
            ["FC903:3:1: decision 1: 'right' is missing"],
        ),
        (
            f"- {{decision: accept, abuot: {FINGERPRINT}, reason: Known.}}",
            ["FC903:3:22: decision 1: unknown key 'abuot'; did you mean 'about'?"],
        ),
        ("- accept", ["FC903:3:1: decision 1: a mapping of keys and values is expected here, not the text 'accept'"]),
        ("version: 2\ndecisions: []", ["FC002:1:1: version: 2 is written by a newer factcheck; this one reads up to version 1"]),
        ("version: 1\nclaims: []", ["FC002:2:1: unknown key 'claims' here; claims belong in a file of another name, such as claims/story.yaml"]),
    ],
)  # fmt: skip
def test_what_does_not_hold_is_told_in_its_place_and_hides_nothing(
    decided: Decided, decision: str, problems: list[str]
) -> None:
    result = decided(decision, date(2032, 2, 29))

    assert hygiene(result) == problems
    assert conflict(result).state is State.NEW


def test_without_a_day_what_expires_does_not_hold(decided: Decided) -> None:
    decision = f"- {{decision: accept, about: {FINGERPRINT}, reason: Known., expires: 9999-12-31}}"

    assert conflict(decided(decision)).state is State.NEW
    assert conflict(decided(decision, date(9999, 12, 31))).state is State.ACCEPTED


def test_a_topic_covers_what_wants_a_look_and_no_agreement(decided: Decided) -> None:
    result = decided(f"- {{decision: accept, about: {TOPIC}, reason: Known.}}")

    assert {f.state for f in result if not f.wants_a_look} <= {State.NEW}


def test_an_expired_decision_keeps_its_name_from_day_to_day(decided: Decided) -> None:
    decision = f"- {{decision: accept, about: {FINGERPRINT}, reason: Known., expires: 2031-01-01}}"
    prints = {
        finding.fingerprint
        for day in (date(2032, 1, 1), date(2033, 1, 1))
        for finding in decided(decision, day)
        if finding.code == "FC902"
    }

    assert len(prints) == 1


def test_of_one_file_no_decision_is_called_unused(decided: Decided) -> None:
    decision = "- {decision: accept, about: 0123456789ab, reason: Known.}"

    assert hygiene(decided(decision, path="claims/story.yaml")) == []


def test_decisions_hold_whatever_rules_are_selected(decided: Decided, tmp_path: Path) -> None:
    decided(f"- {{decision: accept, about: {FINGERPRINT}, reason: Known.}}")

    assert hygiene(check(tmp_path, ignore=["FC1"])) == []


def test_every_field_is_known_to_whoever_misspells_it(decided: Decided) -> None:
    for field in {**Waiver.model_fields, **Preference.model_fields}:
        told = "\n".join(hygiene(decided(f"- {{decision: accept, {field}x: 1}}")))

        assert f"unknown key '{field}x'; did you mean '{field}'?" in told


def test_a_report_shows_who_decided_and_why(decided: Decided) -> None:
    decision = (
        f"- {{decision: dismiss, about: {FINGERPRINT}, reason: Two *ferries*., by: Ada Lorn}}"
    )

    report = FORMATS["markdown"](decided(decision))

    assert "dismissed by Ada Lorn: Two \\*ferries\\*." in report


def test_an_outlet_that_tells_both_sides_is_not_preferred(decided: Decided, tmp_path: Path) -> None:
    """The Harbour Post: The towns agreed in March. And below: they struck the deal in April."""
    story = STORY.replace("source: daily-crane", "source: harbour-post")
    (tmp_path / "claims" / "story.yaml").write_text(story)
    about = f"about: {TOPIC}, reason: Minutes."

    result = decided(f"- {{decision: prefer, right: Harbour Post, {about}}}")

    assert hygiene(result) == [
        "FC903:3:22: decision 1: right: every side is 'Harbour Post', so none is preferred; the "
        "sides are: 2031-03; 2031-04"
    ]
    assert {f.state for f in result} == {State.NEW}
    assert hygiene(decided(f"- {{decision: prefer, right: 2031-03, {about}}}")) == []
