"""The made-up story in `examples/`, from articles to a report, as the README tells it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from factcheck import check, load
from factcheck.cli import main

ROOT = Path(__file__).parent.parent
TOUR = re.compile(r"^```console\n\$ cd (examples/\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
KINDS = {
    *("FC101", "FC102", "FC103", "FC104", "FC105", "FC106", "FC107", "FC301", "FC302", "FC303"),
    *("FC304", "FC305", "FC306", "FC307", "FC308", "FC401", "FC402", "FC403", "FC502"),
}
"""The kinds of findings that the story has and extraction reads."""


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the story, as the working folder."""
    shutil.copytree(ROOT / "examples" / "bridge", tmp_path / "bridge")
    for left in (tmp_path / "bridge" / "claims").glob("*.yaml"):
        if left.name != "entities.yaml":
            left.unlink()
    monkeypatch.chdir(tmp_path / "bridge")
    return tmp_path / "bridge"


def test_the_tour_of_the_readme_prints_what_it_shows(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [(folder, block)] = TOUR.findall((ROOT / "README.md").read_text())
    assert folder == "examples/bridge"
    out: list[str] = []
    for line in block.splitlines():
        if line.startswith("$ factcheck "):
            main(line.removeprefix("$ factcheck ").split())
            out = capsys.readouterr().out.splitlines()
        elif line != "…":
            assert line in out
    assert (story / "report.md").read_text().startswith("# What the sources say")


def test_every_kind_of_finding_that_extraction_reads_occurs(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["add", "articles", "-q"]) == 1
    assert "FC108" in capsys.readouterr().out
    base = load("claims")

    assert base.problems == ()
    assert len(base.sources) == 6
    assert {finding.code for finding in check(base)} >= KINDS


def test_adding_the_story_twice_changes_nothing(story: Path) -> None:
    main(["add", "articles", "-q"])
    before = {path: path.read_bytes() for path in (story / "claims").iterdir()}

    assert main(["add", "articles", "-q"]) == 0
    assert {path: path.read_bytes() for path in (story / "claims").iterdir()} == before
