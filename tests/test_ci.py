"""Where checks run: the action's steps as GitHub runs them, the hook as pre-commit runs it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml12
from jsonschema import Draft7Validator

from schemas import published
from test_story import HERALD, POST

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def called(*command: str | Path, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "HOME": str(cwd), "LC_ALL": "C.UTF-8", **env},
        capture_output=True,
        text=True,
        check=False,
    )


def git(folder: Path, *arguments: str) -> None:
    done = called("git", *arguments, cwd=folder)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A clone of a repository with one known conflict, on a branch of its own."""
    origin = tmp_path / "origin"
    (origin / "claims").mkdir(parents=True)
    (origin / "claims" / "bridge.yaml").write_text(POST)
    (origin / "factcheck.toml").write_text("")
    git(origin, "init", "--quiet", "--initial-branch", "main")
    for folder in (origin, tmp_path / "clone"):
        if folder != origin:
            git(tmp_path, "clone", "--quiet", "origin", "clone")
        git(folder, "config", "user.name", "The desk")
        git(folder, "config", "user.email", "desk@sound.example")
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--allow-empty", "--message", "Known problems")
    git(tmp_path / "clone", "checkout", "--quiet", "-b", "herald")
    return tmp_path / "clone"


def disagree(project: Path) -> None:
    """Two sources of the branch date one opening differently."""
    times = HERALD.replace("sound-herald", "vell-times").replace("Sound Herald", "Vell Times")
    (project / "claims" / "herald.yaml").write_text(HERALD)
    (project / "claims" / "times.yaml").write_text(times.replace("2031-03-02", "2030-11"))


def action() -> Any:
    return yaml12.parse_yaml((ROOT / "action.yml").read_text())


class Job:
    """The check of the action, as a runner starts it."""

    def __init__(self, project: Path, temp: Path) -> None:
        self.project, self.summary = project, temp / "step_summary"
        tools = temp / "factcheck" / "bin"
        tools.mkdir(parents=True)
        (tools / "factcheck").symlink_to(BIN / "factcheck")
        self.summary.touch()
        self.env = {"CI": "true", "GITHUB_ACTIONS": "true", "RUNNER_TEMP": str(temp)}
        self.env |= {"GITHUB_STEP_SUMMARY": str(self.summary), "GITHUB_BASE_REF": ""}

    def run(self, base_ref: str | None = "", **inputs: str) -> subprocess.CompletedProcess[str]:
        """Run its second step; an input that is not given has its default."""
        known = action()
        [_, step] = known["runs"]["steps"]
        values = {name: field["default"] for name, field in known["inputs"].items()} | inputs
        given = {
            name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda m: values[m[1]], text)
            for name, text in step["env"].items()
        }
        env = self.env | given | ({} if base_ref is None else {"GITHUB_BASE_REF": base_ref})
        script = self.project.parent / "step.sh"
        script.write_text(step["run"])
        shell = ("bash", "--noprofile", "--norc", "-euo", "pipefail")
        return called(*shell, script, cwd=self.project, **env)


@pytest.fixture
def job(project: Path, tmp_path: Path) -> Job:
    return Job(project, tmp_path / "runner temp")


def test_the_action_is_green_for_what_was_there_before(job: Job) -> None:
    done = job.run("main")

    assert (done.returncode, done.stderr) == (0, "")
    assert job.summary.read_text().startswith("# factcheck: nothing new")


def test_the_action_annotates_and_explains_what_is_new(job: Job, project: Path) -> None:
    disagree(project)

    done = job.run("main", **{"sarif-file": "factcheck.sarif"})

    assert done.returncode == 1
    assert re.match(
        r"::error title=FC101 conflict-date \(new\),file=claims/(herald|times)\.yaml,line=5::",
        done.stdout,
    )
    assert "No two of these can both be right" in job.summary.read_text()
    assert (project / "factcheck.sarif").exists()


def test_on_a_push_there_is_no_base_and_the_known_conflict_counts(job: Job) -> None:
    assert job.run("").returncode == 1
    assert job.run(None).returncode == 1
    assert job.run("", base="HEAD").returncode == 0
    assert job.run("", base="HEAD", **{"fail-on": "info"}).returncode == 0


@pytest.mark.parametrize("text", ["$(touch pwned)", "`touch pwned`", '"; touch pwned; "', "-h"])
def test_no_input_is_run_as_a_command(job: Job, project: Path, text: str) -> None:
    done = [job.run(**{name: text}) for name in ("path", "base", "fail-on", "articles")]
    done.append(job.run(text))

    assert [one.returncode for one in done] == [2] * 5
    assert not (project / "pwned").exists()
    assert all(one.stderr.startswith(("factcheck: ", "usage: ")) for one in done)


def test_every_input_is_documented_and_used() -> None:
    known = action()
    text = (ROOT / "action.yml").read_text()

    Draft7Validator(published("https://json.schemastore.org/github-action.json")).validate(known)
    for name, field in known["inputs"].items():
        assert field["description"]
        assert text.count(f"${{{{ inputs.{name} }}}}") == 1
    assert not any("${{" in step["run"] for step in known["runs"]["steps"])


def test_the_jobs_that_init_writes_check_against_the_branch(job: Job, project: Path) -> None:
    disagree(project)
    workflow: Any = yaml12.parse_yaml(
        (ROOT / "src" / "factcheck" / "data" / "start" / "github.yml").read_text()
    )
    script = project.parent / "step.sh"
    script.write_text(workflow["jobs"]["factcheck"]["steps"][-1]["run"])
    bin_ = f"{BIN}{os.pathsep}{os.environ['PATH']}"

    for base, new in (("main", 1), ("", 2)):
        env = job.env | {"PATH": bin_, "GITHUB_BASE_REF": base}
        done = called("bash", "-eu", script, cwd=project, **env)

        assert done.returncode == 1
        assert done.stdout.count(" (new),file=claims/") == new


def test_the_job_for_gitlab_checks_against_the_target(job: Job, project: Path) -> None:
    """Its last command, as a runner starts it: what is no merge request has no base."""
    disagree(project)
    known: Any = yaml12.parse_yaml(
        (ROOT / "src" / "factcheck" / "data" / "start" / "gitlab.yml").read_text()
    )
    script = project.parent / "script.sh"
    script.write_text(known["factcheck"]["script"][-1])
    path = {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}

    schema = "https://gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json"
    Draft7Validator(published(schema)).validate(known)
    for env, new in (({"CI_MERGE_REQUEST_DIFF_BASE_SHA": "main"}, 1), ({}, 2)):
        done = called("bash", "-eu", script, cwd=project, **path, **env)

        assert done.returncode == 1
        assert "conflict-date" in (project / "gl-code-quality-report.json").read_text()
        assert (project / "factcheck.xml").read_text().count("<failure") == new


LINTED = ["action.yml", "src/factcheck/data/start/github.yml"]


@pytest.mark.parametrize("name", LINTED)
def test_zizmor_finds_nothing(name: str, tmp_path: Path) -> None:
    tool = shutil.which("zizmor", path=str(BIN)) or shutil.which("zizmor")
    if tool is None:
        pytest.skip("zizmor is not installed")
    target = tmp_path / ("action.yml" if name == "action.yml" else ".github/workflows/check.yml")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / name, target)

    done = called(tool, "--offline", "--persona", "pedantic", "--quiet", ".", cwd=tmp_path)

    assert done.returncode == 0, done.stdout


def test_actionlint_finds_nothing() -> None:
    tool = shutil.which("actionlint")
    if tool is None:
        pytest.skip("actionlint is not installed")
    done = called(tool, LINTED[1], cwd=ROOT)
    assert done.returncode == 0, done.stdout


def test_pre_commit_runs_the_hook(project: Path, tmp_path: Path) -> None:
    """A commit that brings a conflict is refused, and goes through once the claim is mended."""
    tool = shutil.which("pre-commit", path=str(BIN))
    if tool is None:
        pytest.skip("pre-commit is not installed")
    probe = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "hatchling")
    if called(*probe, "--dest", tmp_path / "probe", cwd=tmp_path).returncode:
        pytest.skip("no package index can be reached, so the hook cannot be installed")
    ours = tmp_path / "factcheck"
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        ours.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, ours / name)
    shutil.copytree(ROOT / "src", ours / "src", ignore=shutil.ignore_patterns("__pycache__"))
    git(ours, "init", "--quiet")
    git(ours, "add", "--all")
    who = ("-c", "user.name=The desk", "-c", "user.email=desk@sound.example")
    git(ours, *who, "commit", "--quiet", "--message", "Released")
    git(ours, "tag", "v1")
    (project / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {ours}\n  rev: v1\n  hooks: [{{id: factcheck}}]\n"
    )
    called(BIN / "factcheck", "baseline", "write", cwd=project)
    git(project, "add", "--all")
    done = called(tool, "install", cwd=project)
    assert done.returncode == 0, done.stderr
    git(project, "commit", "--quiet", "--message", "A hook and a baseline")

    disagree(project)
    git(project, "add", "--all")
    refused = called("git", "commit", "--message", "Two dates", cwd=project)
    (project / "claims" / "times.yaml").unlink()
    git(project, "add", "--all")
    taken = called("git", "commit", "--message", "One date", cwd=project)

    assert refused.returncode == 1
    assert "FC101" in refused.stderr
    assert taken.returncode == 0, taken.stderr
