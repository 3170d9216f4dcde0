"""``factcheck init``: what a project begins with."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml12
from jsonschema import Draft7Validator

from conftest import Run
from factcheck import __version__
from factcheck.cli import init
from schemas import published


def written(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


def test_an_empty_folder_becomes_a_project_that_is_green(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("init")

    assert code == 0
    assert list(written(tmp_path)) == [
        ".github/workflows/factcheck.yml",
        "articles/harbour-post.txt",
        "claims/harbour-post.yaml",
        "factcheck.toml",
    ]
    assert out.splitlines()[0] == "wrote factcheck.toml"
    assert run("check")[:2] == (
        0,
        "2 claims from 1 source: 0 errors, 0 warnings.\n2 of 2 claims met no other claim.\n",
    )


def test_the_passages_of_the_example_stand_in_its_text(run: Run) -> None:
    run("init")

    assert '"evidence_verified": 2' in run("check", "--output-format", "json")[1]


def test_every_setting_it_names_is_one(run: Run, tmp_path: Path) -> None:
    run("init")
    settings = tmp_path / "factcheck.toml"
    settings.write_text(
        settings.read_text().replace('# articles = "../articles"', "articles = '.'")
    )

    assert run("check")[0] == 0


def test_a_second_time_nothing_is_written(run: Run, tmp_path: Path) -> None:
    run("init")
    before = written(tmp_path)
    (tmp_path / "factcheck.toml").write_text("fail-on = 'warning'\n")

    code, out, _ = run("init")

    assert code == 0
    assert "wrote" not in out
    assert written(tmp_path) == before | {"factcheck.toml": "fail-on = 'warning'\n"}


def test_what_is_there_is_kept_and_claims_get_no_example(run: Run, tmp_path: Path) -> None:
    (tmp_path / "claims" / "north").mkdir(parents=True)
    (tmp_path / "claims" / "north" / "own.yaml").write_text("version: 1\n")

    _, out, _ = run("init")

    assert "harbour-post" not in out
    assert "factcheck.toml" in out


def test_a_link_is_not_followed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").symlink_to(tmp_path / "nowhere")

    assert "kept factcheck.toml" in run("init")[1]
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(("name", "there"), [("claims", "claims"), (".github", ".github")])
def test_a_file_in_the_place_of_a_folder_is_an_error(
    run: Run, tmp_path: Path, name: str, there: str
) -> None:
    (tmp_path / name).write_text("")

    code, _, err = run("init")

    assert code == 2
    assert there in err
    assert "cannot be made" in err


def test_another_build_server(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".gitlab-ci.yml").write_text("test: {script: [make]}\n")

    _, out, _ = run("init", "--ci", "gitlab")

    assert "kept .gitlab-ci.yml; add to it: include: .gitlab/factcheck.yml" in out
    job: Any = yaml12.parse_yaml((tmp_path / ".gitlab" / "factcheck.yml").read_text())
    assert job["factcheck"]["artifacts"]["reports"]["codequality"] in job["factcheck"]["script"][1]


def test_no_build_server(run: Run, tmp_path: Path) -> None:
    run("init", "--ci", "none")

    assert not (tmp_path / ".github").exists()


@pytest.mark.parametrize(
    ("answers", "server"), [([""], "github"), (["GitL"], "gitlab"), (["x", "none"], "none")]
)
def test_at_a_terminal_it_asks_for_the_build_server(answers: list[str], server: str) -> None:
    given = iter(answers)

    assert init.asked(lambda _: next(given)) == server


def test_an_answer_that_ends_is_the_first_one() -> None:
    def ended(_: str) -> str:
        raise EOFError

    assert init.asked(ended) == "github"


def test_the_workflow_is_one_with_least_permissions(run: Run, tmp_path: Path) -> None:
    run("init")
    text = (tmp_path / ".github" / "workflows" / "factcheck.yml").read_text()
    workflow: Any = yaml12.parse_yaml(text)
    steps = workflow["jobs"]["factcheck"]["steps"]

    Draft7Validator(published("https://json.schemastore.org/github-workflow.json")).validate(
        workflow
    )
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["factcheck"]["permissions"] == {"contents": "read"}
    assert not any("${{" in step.get("run", "") for step in steps)
    assert all(re.search("@[0-9a-f]{40}$", step["uses"]) for step in steps if "uses" in step)


def test_claims_that_are_there_are_told_instead_of_the_example(run: Run, tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "own.yaml").write_text("version: 1\n")

    assert "kept claims/, which holds files already, so no example was written" in run("init")[1]


@pytest.mark.parametrize(
    ("server", "file"),
    [("github", ".github/workflows/factcheck.yml"), ("gitlab", ".gitlab/factcheck.yml")],
)
def test_what_the_job_installs_is_named_once_at_its_head(
    run: Run, tmp_path: Path, server: str, file: str
) -> None:
    _, out, _ = run("init", "--ci", server)
    text = (tmp_path / file).read_text()
    job: Any = yaml12.parse_yaml(text)
    named = job["env"] if server == "github" else job["factcheck"]["variables"]

    assert "The job installs FACTCHECK_PACKAGE" in out
    assert named["FACTCHECK_PACKAGE"] == f"factcheck-ci=={__version__}"
    assert text.count(__version__) == 1
    assert 'install "$FACTCHECK_PACKAGE"' in text or '--quiet "$FACTCHECK_PACKAGE"' in text
