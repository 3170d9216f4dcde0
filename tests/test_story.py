"""A year of a desk that keeps its claims in git, from the first check to a merge."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from factcheck.cli import main

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

POST = """\
version: 1
sources:
- {id: harbour-post, publisher: Harbour Post, published: 2031-05-06, origin: own}
- {id: daily-crane, publisher: Daily Crane, published: 2031-05-07, origin: own}
claims:
- kind: quantity
  source: harbour-post
  subject: Vell bridge
  predicate: length
  value: 310 m
  evidence: [{exact: The bridge is 310 metres long.}]
- kind: quantity
  source: daily-crane
  subject: Vell bridge
  predicate: length
  value: 350 m
  evidence: [{exact: Its 350 metres make it the longest of the Sound.}]
"""
HERALD = """\
version: 1
sources:
- {id: sound-herald, publisher: Sound Herald, published: 2031-06-01, origin: own}
claims:
- kind: event
  source: sound-herald
  subject: Vell bridge
  predicate: opening
  when: 2031-03-02
  evidence: [{exact: It opened on 2 March 2031.}]
"""


class Desk:
    """A repository, and the command as a build server calls it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.claims = folder / "claims"
        self.claims.mkdir()
        self.folder = folder
        self.capsys = capsys
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("config", "user.name", "The desk")
        self.git("config", "user.email", "desk@sound.example")
        self.git("config", "commit.gpgsign", "false")

    def git(self, *arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=self.folder, check=True, capture_output=True)

    def write(self, name: str, text: str) -> None:
        (self.claims / name).write_text(text)

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def run(self, *arguments: str, today: str = "2031-06-02") -> tuple[int, str]:
        code = main([*arguments, "--today", today])
        return code, self.capsys.readouterr().out

    def check(self, *arguments: str, today: str = "2031-06-02") -> tuple[int, str]:
        return self.run("check", *arguments, today=today)

    def states(self, today: str = "2031-06-02") -> dict[str, str]:
        """The state of everything that wants a look, by what it says."""
        answer = json.loads(self.check("--output-format", "json", today=today)[1])
        found: list[dict[str, Any]] = answer["findings"]
        return {
            f"{f['code']} {f['message']}": f["state"]
            for f in found
            if f["level"] != "info" or f["code"].startswith("FC1")
        }


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    """One known conflict, recorded in the baseline."""
    monkeypatch.chdir(tmp_path)
    made = Desk(tmp_path, capsys)
    made.write("bridge.yaml", POST)
    made.run("baseline", "write")
    made.commit("Known problems")
    return made


def test_a_clean_base_is_green(desk: Desk) -> None:
    code, out = desk.check()

    assert code == 0
    assert "To this project: 0 new, 1 known." in out


def agreeing(desk: Desk) -> None:
    desk.write("herald.yaml", HERALD)
    crane = HERALD.replace("sound-herald", "crane-2").replace("Sound Herald", "Daily Crane")
    desk.write("crane.yaml", crane)


def test_an_article_that_agrees_is_green(desk: Desk) -> None:
    agreeing(desk)

    code, out = desk.check("-v")

    assert code == 0
    assert "info FC401 agreement: Vell bridge · opening" in out


def conflicting(desk: Desk) -> None:
    desk.write("herald.yaml", HERALD)
    earlier = HERALD.replace("sound-herald", "vell-times").replace("Sound Herald", "Vell Times")
    earlier = earlier.replace("2031-03-02", "2030-11").replace("2031-06-01", "2031-06-02")
    desk.write("times.yaml", earlier)


def test_an_article_that_conflicts_is_red_on_its_line_and_explained(desk: Desk) -> None:
    desk.write("herald.yaml", HERALD)
    desk.run("baseline", "write")
    conflicting(desk)

    code, out = desk.check("--output-format", "github", "-o", "markdown=summary.md")
    [line, count] = out.splitlines()
    summary = (desk.folder / "summary.md").read_text()

    assert code == 1
    assert line.startswith(
        "::error title=FC101 conflict-date (new),file=claims/times.yaml,line=5::"
    )
    assert count == "::notice title=factcheck::To this project: 1 new, 1 known."
    assert summary.startswith("# factcheck: 1 new finding\n")
    assert "No two of these can both be right: 2030-11; 2031-03-02." in summary
    assert "| **2030-11** | Vell Times itself | 2 June 2031 | claims/times.yaml:5 |" in summary


def fingerprint(desk: Desk) -> str:
    answer = json.loads(desk.check("--select", "FC101", "--output-format", "json")[1])
    [finding] = answer["findings"]
    found: str = finding["fingerprint"]
    return found


def accept(desk: Desk, expires: str) -> None:
    desk.write(
        "decisions.yaml",
        "version: 1\ndecisions:\n- decision: accept\n"
        f"  about: '{fingerprint(desk)}'\n  reason: The Times is looking into it.\n"
        f"  by: Ada Lorn\n  expires: {expires}\n",
    )


def test_a_decision_with_a_reason_makes_it_green_and_shows_why(desk: Desk) -> None:
    conflicting(desk)
    accept(desk, "2031-12-31")

    code, out = desk.check()

    assert code == 0
    assert "= accepted by Ada Lorn until 2031-12-31: The Times is looking into it." in out
    assert "To this project: 0 new, 1 known, 1 accepted." in out


def test_a_decision_that_expires_is_red_again(desk: Desk) -> None:
    conflicting(desk)
    accept(desk, "2031-12-31")

    code, out = desk.check(today="2032-01-01")

    assert desk.check(today="2031-12-31")[0] == 0
    assert code == 1
    assert "error FC101" in out
    assert "expired on 2031-12-31 (today is 2032-01-01)" in out
    assert "--> claims/decisions.yaml:7:3" in out


def test_what_is_accepted_is_not_written_to_the_baseline(desk: Desk) -> None:
    conflicting(desk)
    accept(desk, "2031-12-31")
    desk.run("baseline", "write")

    assert desk.check(today="2032-01-01")[0] == 1


def test_a_mended_claim_is_gone_and_can_be_forgotten(desk: Desk) -> None:
    desk.write("bridge.yaml", POST.replace("350", "310"))

    code, out = desk.check()
    assert code == 0
    assert "To this project: 0 new, 1 gone." in out
    assert "'factcheck baseline prune' forgets what is gone.\n" in out
    assert list(desk.states().values()) == ["gone"]

    assert desk.run("baseline", "prune")[0] == 0
    assert desk.states() == {}
    desk.write("bridge.yaml", POST)
    assert desk.check()[0] == 1


def test_a_further_source_makes_the_finding_grow(desk: Desk) -> None:
    third = HERALD[: HERALD.index("- kind")] + POST[POST.rindex("- kind") :].replace(
        "daily-crane", "sound-herald"
    )
    desk.write("herald.yaml", third)

    code, out = desk.check()

    assert code == 0
    assert "To this project: 0 new, 1 grown." in out
    assert "  = grown\n" in out


def test_a_further_value_is_red(desk: Desk) -> None:
    third = HERALD[: HERALD.index("- kind")] + POST[POST.rindex("- kind") :].replace(
        "daily-crane", "sound-herald"
    )
    desk.write("herald.yaml", third.replace("350", "390"))

    assert desk.check()[0] == 1
    assert sorted(desk.states().values()) == ["gone", "new"]


def test_to_rename_and_reorder_everything_brings_nothing_new(desk: Desk) -> None:
    desk.write("orphan.yaml", "version: 1\nclaims:\n- {kind: event, source: nobody}\n")
    desk.run("baseline", "write")
    before = desk.states()
    first, second = POST.index("- kind"), POST.rindex("- kind")
    turned = f"# turned\n{POST[:first]}{POST[second:]}\n\n{POST[first:second]}".replace(
        "  value: 310 m\n", "  value: '310 m'   # as the Post has it\n"
    )
    (desk.claims / "north").mkdir()
    (desk.claims / "bridge.yaml").unlink()
    (desk.claims / "orphan.yaml").unlink()
    desk.write("north/lengths.yaml", turned)
    desk.write("a.yaml", "version: 1\n\nclaims:\n- source: nobody\n  kind: event\n")

    assert len(before) == 4
    assert set(before.values()) == set(desk.states().values()) == {"known"}
    assert desk.check()[0] == 0


def test_two_branches_that_both_changed_the_baseline_merge(desk: Desk) -> None:
    desk.git("checkout", "--quiet", "-b", "north")
    conflicting(desk)
    desk.run("baseline", "write")
    desk.commit("North")
    desk.git("checkout", "--quiet", "main")
    desk.git("checkout", "--quiet", "-b", "south")
    width = POST.replace("predicate: length", "predicate: height")
    width = width.replace("harbour-post", "post-2").replace("daily-crane", "crane-2")
    desk.write("south.yaml", width)
    desk.run("baseline", "write")
    desk.commit("South")

    desk.git("merge", "--quiet", "--no-edit", "north")

    assert desk.check()[0] == 0
    assert set(desk.states().values()) == {"known"}
    text = (desk.claims / "baseline.txt").read_text()
    desk.run("baseline", "write")
    assert sorted((desk.claims / "baseline.txt").read_text().splitlines()) == sorted(
        text.splitlines()
    )
    desk.git("checkout", "--quiet", "--", ".")
    desk.git("checkout", "--quiet", "north")
    desk.git("rebase", "--quiet", "south")
    assert desk.check()[0] == 0
