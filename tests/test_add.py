"""Articles added to a base, and a draft checked against it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck import CopyOf, Source, load
from factcheck.cli import main
from factcheck.cli.progress import progress

Run = Callable[..., tuple[int, str, str]]

ALPHA = """\
---
publisher: Harbour Post
date: 2024-05-06
---
# Orvane Steel builds

Orvane Steel agreed in March 2021 to build the Vell bridge. Ada Lorn resigned on 4 May 2024.

He said the Norrail group would leave the Vell project.
"""
BETA = """\
---
publisher: Vell Gazette
date: 2024-05-07
---
Orvane Steel agreed in June 2021 to build the Vell bridge.
"""
GERMAN = """\
Der Steg ist gesperrt, und das Amt will sich zu den Schäden nicht äußern. Die Brücke wurde im Mai
2024 eröffnet. Das ist nicht gut für die Stadt und für die Menschen.
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "alpha.md").write_text(ALPHA)
    monkeypatch.chdir(tmp_path)
    for name in ("FACTCHECK_ARTICLES", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


def files(project: Path) -> dict[str, bytes]:
    """Every file of the project with its content."""
    return {str(p.relative_to(project)): p.read_bytes() for p in project.rglob("*") if p.is_file()}


def test_what_is_added_loads_back_without_problems(run: Run, project: Path) -> None:
    code, out, _ = run("add", "articles")
    base = load("claims")

    assert code == 0
    assert "claims/alpha.yaml: Harbour Post, published 6 May 2024" in out
    assert base.problems == ()
    assert base.verified == len(base.claims) == 2
    assert {claim.draft for claim in base.claims} == {True}
    [source] = base.sources.values()
    assert (str(source.published), source.published_inferred) == ("2024-05-06", False)
    assert (source.path, len(source.sha256 or "")) == ("articles/alpha.md", 64)


def test_adding_twice_changes_nothing(run: Run, project: Path) -> None:
    run("add", "articles")
    before = files(project)
    code, out, _ = run("add", "articles")

    assert files(project) == before
    assert (code, "articles/alpha.md: already there, as source alpha" in out) == (0, True)


def test_a_dry_run_tells_the_same_and_writes_nothing(run: Run, project: Path) -> None:
    before = files(project)
    _, dry, error = run("add", "articles", "--dry-run")

    assert (files(project), "nothing was written" in error) == (before, True)
    assert run("add", "articles")[1] == dry


def test_only_what_an_article_brings_fails(run: Run, project: Path) -> None:
    run("add", "articles/alpha.md")
    (project / "articles" / "beta.md").write_text(BETA)

    code, out, _ = run("add", "articles/beta.md")
    assert (code, "FC101" in out) == (1, True)
    code, out, _ = run("add", "articles")
    assert (code, "FC101" in out) == (0, False)
    code, out, _ = run("check", "--output-format", "concise")
    assert (code, "FC101 draft: " in out) == (1, True)


def test_what_is_left_out_is_told_with_the_reason(run: Run) -> None:
    _, out, _ = run("add", "articles")

    assert "Left out: 1 passage, because who says it cannot be told." in out
    assert "articles/alpha.md:9 participation: the Norrail group would leave" in out


def test_names_like_those_of_the_catalogue_are_proposed_and_not_merged(
    run: Run, project: Path
) -> None:
    (project / "claims").mkdir()
    entities = "version: 1\nentities:\n- {id: orvane, name: Orvane Stahl}\n"
    (project / "claims" / "entities.yaml").write_text(entities)
    _, out, _ = run("add", "articles", "--json")
    names = {one["name"]: one for one in json.loads(out)["names"]}

    assert names["Orvane Steel"]["like"] == []
    (project / "claims" / "alpha.yaml").unlink()
    (project / "claims" / "entities.yaml").write_text(entities.replace("Stahl", "Steal"))
    _, out, _ = run("add", "articles")
    assert "Orvane Steel: 1 claim; perhaps orvane (92 % alike)" in out
    assert (project / "claims" / "entities.yaml").read_text() == entities.replace("Stahl", "Steal")
    assert load("claims").claims[0].subject == ("Orvane Steel",)


def test_json_says_what_was_written_and_why_the_rest_was_not(run: Run, project: Path) -> None:
    (project / "articles" / "steg.txt").write_text(GERMAN)
    _, out, _ = run("add", "articles", "missing.txt", "--output-format", "json")
    answer = json.loads(out)
    [added] = answer["added"]

    assert (added["file"], answer["written"]) == ("claims/alpha.yaml", True)
    assert set(added["claims"]) == set(answer["claims"])
    assert [left["predicate"] for left in added["left_out"]] == ["participation"]
    assert answer["notes"] == ["articles/steg.txt: not English (de), 3 sentences skipped"]
    assert [f["place"]["path"] for f in answer["findings"] if f["code"] == "FC001"] == [
        "missing.txt"
    ]
    assert not (project / "claims" / "steg.yaml").exists()


def test_a_copy_has_the_first_for_its_origin(run: Run, project: Path) -> None:
    run("add", "articles")
    (project / "articles" / "crane.md").write_text(ALPHA.replace("Harbour Post", "Daily Crane"))
    _, out, _ = run("add", "articles")

    assert "crane: repeats alpha" in out
    assert load("claims").sources["crane"].origin == CopyOf(copy_of="alpha")


def test_another_text_of_a_known_file_is_left_out(run: Run, project: Path) -> None:
    run("add", "articles")
    before = files(project)["claims/alpha.yaml"]
    (project / "articles" / "alpha.md").write_text(ALPHA.replace("March", "April"))
    _, out, _ = run("add", "articles")

    assert "articles/alpha.md: left out, as source alpha was made from an earlier text" in out
    assert files(project)["claims/alpha.yaml"] == before


def test_a_claims_file_of_somebody_else_is_never_overwritten(run: Run, project: Path) -> None:
    (project / "claims").mkdir()
    (project / "claims" / "alpha.yaml").write_text("version: 1\nsources: [{id: other}]\n")
    code, _, error = run("add", "articles")

    assert (code, "claims/alpha.yaml is there already" in error) == (2, True)
    assert (project / "claims" / "alpha.yaml").read_text().endswith("[{id: other}]\n")


def test_words_that_are_not_ours_are_kept_as_hashes(run: Run, project: Path) -> None:
    run("add", "articles", "--withhold")

    text = (project / "claims" / "alpha.yaml").read_text()
    assert ("exact:" in text, "sha256:" in text) == (False, True)
    assert (load("claims").problems, load("claims").verified) == ((), 2)


def test_an_undated_article_is_bounded_and_says_so(run: Run, project: Path) -> None:
    (project / "articles" / "pier.md").write_text("Ada Lorn resigned in May 2021.\n")
    run("add", "articles/pier.md")
    [source] = load("claims").sources.values()

    assert (str(source.published), source.published_inferred) == ("2021-05/..", True)


def test_an_article_outside_the_project_is_found_by_its_hash(
    run: Run, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (project / "factcheck.toml").touch()
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "alpha.md").write_text(ALPHA)
    _, out, _ = run("add", str(elsewhere / "alpha.md"))

    assert "outside the project" in out
    assert load("claims").sources["alpha"].path is None
    assert load("claims", elsewhere).verified == 2


def test_the_passage_stands_out_in_colour(run: Run) -> None:
    _, out, _ = run("add", "articles", "--dry-run", "--color", "always")

    assert "\x1b[1;33mOrvane Steel agreed in March 2021 to build the Vell bridge\x1b[0m" in out


def test_nothing_shows_how_far_it_is_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(progress(range(20), "reading", 20)) == list(range(20))
    assert capsys.readouterr().err == ""


def test_copies_of_copies_do_not_run_in_a_circle(run: Run, project: Path) -> None:
    for day, name in (("08", "bell"), ("04", "crane"), ("06", "dusk")):
        (project / "articles" / f"{name}.md").write_text(ALPHA.replace("05-06", f"05-{day}"))
    run("add", "articles")

    assert [p for p in load("claims").problems if "circle" in p.message] == []
    assert sum(isinstance(s.origin, CopyOf) for s in load("claims").sources.values()) == 3


def test_a_source_says_whether_its_date_is_inferred() -> None:
    assert Source.model_validate({"id": "post"}).published_inferred is False


def test_a_draft_is_compared_with_the_base_and_nothing_is_written(run: Run, project: Path) -> None:
    run("add", "articles")
    (project / "draft.txt").write_text(
        "\nOrvane Steel agreed in June 2021 to build the Vell bridge.\n"
    )
    before = files(project)
    code, out, error = run("check", "draft.txt", "--output-format", "concise")

    assert (code, "draft.txt:2: FC101 draft: " in out) == (1, True)
    assert "draft.txt: 1 claim read, 0 passages left out" in error
    assert files(project) == before
    (project / "draft.txt").write_text(
        "Orvane Steel agreed in March 2021 to build the Vell bridge."
    )
    assert run("check", "claims", "draft.txt")[0] == 0


def test_a_draft_is_annotated_at_its_passage(run: Run, project: Path) -> None:
    run("add", "articles")
    (project / "draft.md").write_text(BETA)
    _, out, _ = run("check", "draft.md", "--output-format", "github")

    assert "file=draft.md,line=5,endLine=5,col=1," in out


def test_drafts_need_no_base(run: Run, project: Path) -> None:
    (project / "one.txt").write_text("Ada Lorn resigned on 4 May 2024.")
    (project / "two.txt").write_text("Ada Lorn resigned on 7 May 2024.")
    code, out, _ = run("check", "one.txt", "two.txt", "missing.txt", "--output-format", "concise")

    assert code == 1
    assert "FC101" in out
    assert "missing.txt: FC001" in out
    assert not (project / "claims").exists()


def test_a_name_that_two_entities_have_is_told_and_not_compared(run: Run, project: Path) -> None:
    (project / "claims").mkdir()
    (project / "claims" / "entities.yaml").write_text(
        "version: 1\nentities:\n- {id: ada, name: Ada Lorn}\n- {id: other, name: Ada Lorn}\n"
    )
    _, out, _ = run("add", "articles", "-v")

    assert "FC502 draft: “Ada Lorn” may mean ada or other, so 1 claim that gives it is not" in out
