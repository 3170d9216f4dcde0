"""What was known of the world on a day, to the base at a commit, and who brought it."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

import factcheck as fc
from conftest import Told
from factcheck.cli import main
from test_story import HERALD, POST, Desk, conflicting

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def test_a_conflict_begins_with_its_second_source(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell bridge, predicate: opening, when: 2019-03-02}
    - {source: Beta 2025-01-10, subject: Vell bridge, predicate: opening, when: 2019-07}
    - {source: Gamma 2024-06-01, subject: Vell bridge, predicate: opening, when: 2019-03-02}
    """
    now = told.compared()

    assert [f.code for f in now.as_of("2024-05-06")] == []
    assert [f.code for f in now.as_of("2025-01-09")] == ["FC401"]
    assert [f.code for f in now.as_of("2025-01-10").conflicts] == ["FC101"]
    assert sorted(now.as_of("2025-01-09").sources) == ["Alpha", "Gamma"]
    assert len(now.as_of("2024-05-06").as_of("2025-01-10").conflicts) == 1


def test_old_words_count_from_when_they_were_said(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: leader, value: Ada Lorn, attribution: {speaker: Bo Finn, said: 2019-02-01}}
    - {source: Alpha, subject: Orvane Steel, predicate: location, value: Vell}
    """
    then = told.compared().as_of("2019-02-01")

    assert [claim.predicate for claim in then.claims.values()] == ["leader"]
    assert then.coverage.not_compared == {"the words came after 2019-02-01": 1}
    assert then.coverage.claims == 2


def test_what_may_have_been_said_later_is_left_out_and_counted(told: Told) -> None:
    """
    - {source: Alpha 2024-05, subject: Vell bridge, predicate: opening, when: 2019}
    - {source: Beta, subject: Vell bridge, predicate: opening, when: 2020}
    """
    then = told.compared().as_of("2024-05-30")

    assert not then.claims
    assert then.coverage.not_compared == {
        "the words may have come after 2024-05-30": 1,
        "the day of the words is not known": 1,
    }


def test_an_undated_source_keeps_the_date_that_later_ones_give_it(told: Told) -> None:
    """
    - {source: Alpha, subject: [Orvane, Brenholm], predicate: agreement, object: Vell bridge, when: {from: published, years: -1, month: 9}}
    - {source: Beta 2023-05-06, subject: [Orvane, Brenholm], predicate: agreement, object: Vell bridge, when: 2019}
    """
    then = told.compared().as_of("2020-12-31")

    assert [claim.source.id for claim in then.claims.values()] == ["Alpha"]
    assert "Alpha" in then.inferred


def test_another_day_wants_a_day_and_a_comparison() -> None:
    with pytest.raises(fc.FactcheckError, match="'soon' is no day; write it as 2031-12-31"):
        fc.compare([]).as_of("soon")
    with pytest.raises(fc.FactcheckError, match="only what a comparison returned"):
        fc.Result((), {}, {}, fc.Coverage()).as_of("2031-12-31")


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    """A conflict on the length, then a herald, then a conflict on the opening."""
    monkeypatch.chdir(tmp_path)
    made = Desk(tmp_path, capsys)
    made.write("bridge.yaml", POST[: POST.index("- kind: quantity\n  source: daily-crane")])
    made.commit("The post")
    made.write("herald.yaml", HERALD)
    made.commit("The herald")
    made.write("bridge.yaml", POST)
    made.commit("The crane")
    return made


@needs_git
def test_check_as_of_a_day_leaves_out_what_came_later(desk: Desk) -> None:
    code, out = desk.check("--as-of", "2031-05-06")

    assert code == 0
    assert "As of 2031-05-06: 1 claim from 1 source: 0 errors" in out
    assert "Not compared: 2 claims, because the words came after 2031-05-06." in out
    assert desk.check("--as-of", "2031-05-07")[0] == 1
    answer = json.loads(desk.check("--as-of", "2031-05-07", "--output-format", "json")[1])
    assert answer["as_of"] == "2031-05-07"
    assert (
        "As of 2031-05-06, by what had been said by then."
        in (desk.run("report", "--as-of", "2031-05-06")[1])
    )


@needs_git
def test_of_a_part_of_the_base_nothing_is_gone_and_no_decision_unused(desk: Desk) -> None:
    desk.run("baseline", "write")
    desk.write(
        "decisions.yaml",
        "version: 1\ndecisions:\n"
        "- {decision: accept, about: Vell bridge · length, reason: Both firms are asked.}\n",
    )
    answer = json.loads(desk.check("--as-of", "2031-05-06", "--output-format", "json")[1])

    assert answer["findings"] == []


@needs_git
def test_check_known_reads_the_base_of_a_commit(desk: Desk) -> None:
    assert desk.check()[0] == 1
    assert desk.check("--known", "HEAD~1")[0] == 0
    assert "1 claim from 2 sources" in desk.check("--known", "HEAD~2")[1]
    assert main(["check", "--known", "nowhere"]) == 2
    assert "there is no commit 'nowhere'" in desk.capsys.readouterr().err


@needs_git
def test_known_tells_lines_of_then_in_files_of_here(desk: Desk) -> None:
    conflicting(desk)
    desk.commit("More")
    out = desk.check("--known", "HEAD~1", "--output-format", "concise")[1]

    assert out.startswith("claims/bridge.yaml:")


@needs_git
def test_a_base_that_was_not_there_yet_says_so(desk: Desk) -> None:
    desk.git("mv", "claims", "facts")
    desk.commit("Another folder")

    assert main(["check", "facts", "--known", "HEAD~1"]) == 2
    assert "there were no claims in facts at" in desk.capsys.readouterr().err


@needs_git
def test_the_history_names_the_commit_that_brought_a_conflict(desk: Desk) -> None:
    desk.write("bridge.yaml", POST.replace("value: 350 m", "value: 310 m"))
    code, out = desk.run("show", "length", "--history")
    first, second, third = out.strip().split("\n\n")

    assert code == 0
    assert first.splitlines()[0].endswith(" The post")
    assert "+ harbour-post (Harbour Post): 310 m [" in first
    assert second.splitlines()[0].endswith(" The crane")
    assert "+ daily-crane (Daily Crane): 350 m [" in second
    assert "found: error FC102 conflict-quantity: Vell bridge · length [" in second
    assert third.startswith("not committed yet\n")
    assert "- daily-crane (Daily Crane): 350 m [" in third
    assert "gone: error FC102" in third
    assert "Herald" not in out


@needs_git
def test_the_history_as_json(desk: Desk) -> None:
    answer = json.loads(desk.run("show", "length", "--history", "--output-format", "json")[1])

    assert [entry["summary"] for entry in answer] == ["The post", "The crane"]
    assert [finding["code"] for finding in answer[1]["found"]] == ["FC102"]
    assert answer[1]["added"][0]["source"] == "daily-crane"


@needs_git
def test_a_merge_brings_what_its_branch_brought(desk: Desk) -> None:
    desk.git("checkout", "--quiet", "-b", "work")
    conflicting(desk)
    desk.commit("On a branch")
    desk.git("checkout", "--quiet", "main")
    desk.write("notes.yaml", "version: 1\n")
    desk.commit("Something else")
    desk.git("merge", "--quiet", "--no-ff", "--message", "The merge", "work")

    answer = json.loads(desk.run("show", "opening", "--history", "--output-format", "json")[1])

    assert [entry["summary"] for entry in answer] == ["The herald", "The merge"]


def test_what_was_overdue_on_a_day() -> None:
    source = fc.Source(id="alpha", published="2024-05-06")
    plan = fc.EventClaim(
        source=source,
        subject="Orr stadium",
        predicate="opening",
        when="2025-03",
        modality="planned",
    )
    now = fc.compare([plan], today=date(2026, 1, 1))

    assert [f.code for f in now] == ["FC306"]
    assert list(now.as_of("2025-02-01")) == []
