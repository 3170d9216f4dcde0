"""What a branch adds, read from git's objects."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from factcheck.cli import main
from test_story import HERALD, POST, Desk, conflicting

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    """A conflict on the branch ``main``, without a baseline; then a branch of its own."""
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    made = Desk(folder, capsys)
    made.write("bridge.yaml", POST)
    made.commit("The bridge")
    made.git("checkout", "--quiet", "-b", "work")
    return made


def states(desk: Desk, ref: str = "main") -> list[str]:
    answer = json.loads(desk.check("--base", ref, "--output-format", "json")[1])
    return sorted(f["state"] for f in answer["findings"] if f["code"].startswith("FC1"))


def test_what_was_there_before_fails_nothing(desk: Desk) -> None:
    assert desk.check()[0] == 1
    assert desk.check("--base", "main")[0] == 0
    assert states(desk) == ["known"]


def test_what_the_branch_brings_fails_on_the_line_that_is_new(desk: Desk) -> None:
    """The new article is the older one, and is pointed at all the same."""
    desk.git("checkout", "--quiet", "main")
    desk.write("herald.yaml", HERALD)
    desk.commit("The herald")
    desk.git("checkout", "--quiet", "-B", "work")
    conflicting(desk)
    times = desk.claims / "times.yaml"
    times.write_text(times.read_text().replace("published: 2031-06-02", "published: 2030-12-01"))

    code, out = desk.check("--base", "main", "--output-format", "github")

    assert code == 1
    assert out.startswith("::error title=FC101 conflict-date (new),file=claims/times.yaml,line=5::")


def test_the_work_tree_and_the_index_stay_as_they_are(desk: Desk) -> None:
    def all_of_it() -> dict[str, tuple[int, str]]:
        files = [path for path in desk.folder.rglob("*") if path.is_file()]
        return {
            str(p): (p.stat().st_mtime_ns, hashlib.sha256(p.read_bytes()).hexdigest())
            for p in files
        }

    desk.write("bridge.yaml", POST.replace("350", "390"))
    before = all_of_it()

    desk.check("--base", "main")
    desk.run("diff")

    assert all_of_it() == before


def test_names_and_order_do_not_matter(desk: Desk) -> None:
    desk.git("mv", "claims/bridge.yaml", "claims/lengths.yaml")
    desk.commit("Renamed")

    assert states(desk) == ["known"]
    assert (
        "0 sources and 0 claims added, 0 sources and 0 claims removed, 0 moved"
        in (desk.run("diff", "main")[1])
    )


def test_what_others_did_on_the_base_since_is_not_ours(desk: Desk) -> None:
    conflicting(desk)
    desk.commit("Our articles")
    desk.git("checkout", "--quiet", "main")
    desk.write("bridge.yaml", POST.replace("350", "310"))
    desk.commit("Mended")
    desk.git("checkout", "--quiet", "work")

    assert states(desk) == ["known", "new"]


@pytest.mark.parametrize("on", ["work", "main"])
def test_a_merge_commit_is_compared_with_its_base(desk: Desk, on: str) -> None:
    """As a build server checks out a pull request: the branch merged into its target."""
    conflicting(desk)
    desk.commit("Our articles")
    desk.git("checkout", "--quiet", "main")
    desk.write("notes.yaml", "version: 1\n")
    desk.commit("Something else")
    desk.git("checkout", "--quiet", "-B", "merged", on)
    desk.git("merge", "--quiet", "--no-edit", "--no-ff", "main" if on == "work" else "work")

    assert states(desk) == ["known", "new"]


def test_a_decision_that_is_taken_away_is_of_this_branch(desk: Desk) -> None:
    desk.git("checkout", "--quiet", "main")
    desk.write(
        "decisions.yaml",
        "version: 1\ndecisions:\n"
        "- {decision: accept, about: Vell bridge · length, reason: Both firms are asked.}\n",
    )
    desk.commit("Accepted")
    desk.git("checkout", "--quiet", "-B", "work")
    assert states(desk) == ["accepted"]

    (desk.claims / "decisions.yaml").unlink()
    assert states(desk) == ["new"]


def test_an_article_of_the_past_is_read_from_the_past(desk: Desk) -> None:
    """The passage was not in the text before, and is not now: that is known."""
    (desk.folder / "articles").mkdir()
    (desk.folder / "articles" / "post.txt").write_text("Nothing of the kind.")
    with_path = POST.replace("Harbour Post,", "Harbour Post, path: articles/post.txt,")
    desk.write("bridge.yaml", with_path)
    desk.commit("An article")
    known = json.loads(desk.check("--base", "HEAD", "--output-format", "json")[1])["findings"]
    assert {f["state"] for f in known if f["code"] == "FC201"} == {"known"}

    desk.git("checkout", "--quiet", "-b", "more")
    (desk.folder / "articles" / "post.txt").write_text("The bridge is 310 metres long.")
    desk.commit("Mended")
    found = json.loads(desk.check("--base", "work", "--output-format", "json")[1])["findings"]
    assert [f["state"] for f in found if f["code"] == "FC201"] == ["gone"]


def test_diff_tells_what_came_and_went(desk: Desk) -> None:
    herald = HERALD.replace("exact: It", "span: [10, 34], exact: It")
    desk.write("herald.yaml", herald)
    desk.commit("The herald")
    conflicting(desk)
    desk.write("herald.yaml", herald.replace("[10, 34]", "[12, 36]"))
    desk.write("bridge.yaml", POST[: POST.rindex("- kind")])

    code, out = desk.run("diff")

    assert code == 0
    assert out.startswith("Since ")
    assert "+ source vell-times (Vell Times)\n" in out
    assert "Vell bridge · opening · vell-times · claims/times.yaml:5\n" in out
    assert "Vell bridge · length · daily-crane\n" in out
    assert "claims/herald.yaml:5: [10, 34) to [12, 36)\n" in out
    assert "error FC101 conflict-date: Vell bridge · opening" in out
    assert "gone FC102 Vell bridge · length: 310 m | 350 m" in out
    assert out.endswith(
        "1 source and 1 claim added, 0 sources and 1 claim removed, 1 moved; "
        "findings: 1 new, 0 grown, 1 gone.\n"
    )
    answer = json.loads(desk.run("diff", "HEAD", "--output-format", "json")[1])
    assert answer["sources"] == {"added": ["vell-times"], "removed": []}
    assert [len(answer["claims"][kind]) for kind in ("added", "removed", "moved")] == [1, 1, 1]


def test_a_commit_that_is_not_there_exits_2(desk: Desk) -> None:
    for ref in ("nowhere", "--help", "main:claims", "@{99}"):
        code = main(["check", f"--base={ref}"])

        assert code == 2
        assert f"there is no commit {ref!r}" in desk.capsys.readouterr().err


def test_a_hook_finds_the_repository_from_wherever_git_called_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")

    assert desk.check("--base", "main")[0] == 0


def test_outside_git_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "story.yaml").write_text(POST)
    monkeypatch.chdir(tmp_path)

    assert main(["check", "--base", "main"]) == 2
    assert "claims is not in a git repository" in capsys.readouterr().err


def test_without_git_it_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert main(["check", "--base", "main"]) == 2
    assert "git is not installed" in desk.capsys.readouterr().err


def test_a_shallow_clone_says_what_it_lacks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.git("checkout", "--quiet", "main")
    desk.write("more.yaml", "version: 1\n")
    desk.commit("More")
    desk.git("checkout", "--quiet", "work")
    conflicting(desk)
    desk.commit("Our articles")
    clone = tmp_path / "clone"
    url = desk.folder.as_uri()
    options = ["--quiet", "--depth=1", "--branch", "work"]
    subprocess.run(["git", "clone", *options, url, str(clone)], check=True)
    monkeypatch.chdir(clone)

    assert main(["check", "--base", "origin/main"]) == 2
    assert "shallow and lacks the commit 'origin/main'" in desk.capsys.readouterr().err

    fetch = ["git", "fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main"]
    subprocess.run(fetch, check=True)
    assert main(["check", "--base", "origin/main"]) == 1
    told = desk.capsys.readouterr()
    assert "as this clone is shallow; compared with 'origin/main'" in told.err
    assert "1 new, 1 known" in told.out


def test_a_folder_that_was_not_there_is_new_as_a_whole(desk: Desk) -> None:
    desk.git("mv", "claims", "facts")
    desk.git("commit", "--quiet", "--message", "Another folder")

    assert main(["check", "facts", "--base", "main"]) == 1
    assert "there were no claims in facts at" in desk.capsys.readouterr().err


@pytest.mark.parametrize("path", [".", "../desk", "claims/bridge.yaml"])
def test_a_base_is_found_from_wherever_it_is_called(desk: Desk, path: str) -> None:
    assert main(["check", path, "--base", "main"]) == 0


def test_claims_at_the_top_of_a_repository_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", *arguments], check=True, capture_output=True)

    monkeypatch.chdir(tmp_path)
    Path("bridge.yaml").write_text(POST)
    git("init", "--quiet")
    git("add", "--all")
    git("-c", "user.name=d", "-c", "user.email=d@d.example", "commit", "--message", "All")

    assert main(["check", "."]) == 1
    assert main(["check", ".", "--base", "HEAD"]) == 0


def test_a_link_or_a_strange_name_at_a_commit_leads_nowhere(desk: Desk, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text(POST.replace("Vell bridge", "Secret bridge"))
    (desk.claims / "link.yaml").symlink_to(secret)
    desk.write("a\nb '\"é.yaml", "version: 1\n")
    desk.commit("A link")

    answer = json.loads(desk.check("--base", "HEAD", "--output-format", "json")[1])

    assert not [f for f in answer["findings"] if "Secret" in f["message"]]
