"""Options of a check: what each of them changes."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml12
from jsonschema import Draft202012Validator

from conftest import Run
from factcheck.baseline import NAME
from test_cli import STORY

OTHER = STORY.replace("agreement", "opening").replace("harbour-post", "post-2")
OTHER = OTHER.replace("daily-crane", "crane-2").replace("[Brenholm, Castria]", "Sound ferry")
OTHER = OTHER.replace("  object: Sound ferry\n", "")


@pytest.fixture
def project(project: Path) -> Path:
    (project / "claims").mkdir()
    (project / "claims" / "story.yaml").write_text(STORY)
    return project


def test_new_only_leaves_out_what_is_known_accepted_and_gone(run: Run) -> None:
    run("baseline", "write")
    Path("claims/other.yaml").write_text(OTHER)

    code, out, _ = run("check", "--new-only", "--output-format", "json")
    [finding] = json.loads(out)["findings"]

    assert (code, finding["state"]) == (1, "new")
    assert "Sound ferry · opening" in finding["topic"]


def test_min_certainty_leaves_out_what_is_only_possible(run: Run) -> None:
    text = STORY.replace("when: 2031-04", "when: 2031-04~\n  certainty: possible")
    Path("claims/story.yaml").write_text(text)

    assert "FC101 possible" in run("check", "--output-format", "concise")[1]
    code, out, _ = run("check", "--output-format", "concise", "--min-certainty", "definite")
    assert (code, "FC101" in out) == (0, False)
    assert run("check", "--fail-on", "info", "--config", "min-certainty=definite")[0] == 0
    assert run("check", "--fail-on", "info")[0] == 1


def test_statistics_count_by_rule(run: Run) -> None:
    run("baseline", "write")
    Path("claims/other.yaml").write_text(OTHER)

    code, out, _ = run("check", "--statistics")

    assert code == 1
    assert out == "     2       1 new  FC101  conflict-date\n"
    answer = json.loads(run("check", "--statistics", "--output-format", "json")[1])
    assert answer == [{"code": "FC101", "name": "conflict-date", "count": 2, "new": 1}]


def test_show_files_lists_what_is_read(run: Run) -> None:
    Path("claims/decisions.yaml").write_text("version: 1\n")
    Path("claims/notes.txt").write_text("not read")

    assert run("check", "--show-files") == (0, "claims/decisions.yaml\nclaims/story.yaml\n", "")


def test_show_settings_tells_what_holds_and_who_says_so(run: Run, tmp_path: Path) -> None:
    Path("factcheck.toml").write_text('ignore = ["FC4"]\n')

    code, out, _ = run("check", "--show-settings", "--config", "fail-on=warning")

    assert code == 0
    assert out.startswith(f"# {tmp_path / 'factcheck.toml'}\n")
    assert 'ignore = ["FC4"]\n' in out
    assert 'fail-on = "warning"\n' in out
    assert run("check", "--show-settings", "--isolated")[1].startswith("# no settings file\n")


@pytest.mark.parametrize(
    ("config", "code"),
    [
        (("ignore=['FC1']",), 0),
        (("severity.FC101=info",), 0),
        (("severity.conflict-date=warning",), 0),
        (("severity = {FC1 = 'warning', FC101 = 'error'}",), 1),
        (("severity.FC1=warning", "fail-on=warning"), 1),
        (("per-file-ignores.'claims/*.yaml'=['FC1']",), 0),
        (("per-file-ignores.'story.yaml'=['conflict-date']",), 0),
        (("per-file-ignores.'other.yaml'=['FC1']",), 1),
        (("settings.toml",), 0),
    ],
)
def test_a_setting_can_be_given_for_one_run(run: Run, config: tuple[str, ...], code: int) -> None:
    Path("settings.toml").write_text('ignore = ["FC101"]')
    options = [option for text in config for option in ("--config", text)]

    assert run("check", *options)[0] == code


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--config", "fail-on"), "give KEY=VALUE, or the path of a settings file"),
        (("--config", "fail-on=never"), "fail-on should be 'info', 'warning' or 'error'"),
        (("--config", "fial-on=error"), "did you mean 'fail-on'?"),
        (("--config", "a b=1"), "--config a b=1: "),
        (("--config", "severity.FC999=info"), "no rule is called 'FC999'"),
        (("--config", "output-format=yaml"), "there is no output format 'yaml', only full"),
        (("--per-file-ignores", "FC1"), "give PATTERN:RULE"),
        (("--per-file-ignores", "*:FC999"), "no rule is called 'FC999'"),
        (("-",), "say with --stdin-filename"),
        (("--stdin-filename", "notes.txt"), "notes.txt does not belong to claims"),
        (("--stdin-filename", "../x.yaml"), "x.yaml does not belong to claims"),
    ],
)
def test_a_wrong_option_is_one_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], message: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))

    code, out, err = run("check", *options)

    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err


def test_a_possible_conflict_stays_a_note_whatever_its_rule_is_worth(run: Run) -> None:
    text = STORY.replace("when: 2031-04", "when: 2031-04~\n  certainty: possible")
    Path("claims/story.yaml").write_text(text)

    assert run("check", "--config", "severity.FC101=error")[0] == 0


def test_rules_are_not_used_where_a_finding_rests_on_such_files_alone(run: Run) -> None:
    ignore = ("--per-file-ignores", "claims/old/*:FC1,claims/old/*:FC3")
    first = STORY.rindex("- kind")
    sources = STORY[: STORY.index("claims:")]
    Path("claims/old").mkdir()
    Path("claims/story.yaml").rename("claims/old/story.yaml")
    assert run("check", *ignore)[0] == 0

    Path("claims/old/story.yaml").write_text(STORY[:first])
    Path("claims/new.yaml").write_text("version: 1\nclaims:\n" + STORY[first:])
    assert sources
    assert run("check", *ignore)[0] == 1


@pytest.mark.parametrize("paths", [("-",), ("claims", "-"), ("claims",), ()])
def test_standard_input_stands_for_a_file(
    run: Run, monkeypatch: pytest.MonkeyPatch, paths: tuple[str, ...]
) -> None:
    def check(name: str, text: str) -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        code, out, _ = run("check", *paths, "--stdin-filename", name, "--output-format", "concise")
        return code, out

    assert check("claims/story.yaml", STORY.replace("2031-04", "2031-03"))[0] == 0
    code, out = check("claims/more/other.yaml", OTHER)
    assert code == 1
    assert "claims/more/other.yaml:13: FC101 " in out
    assert not Path("claims/more").exists()
    assert "FC001" in check("claims/story.yaml", "version: [")[1]


@pytest.mark.skipif(sys.platform == "win32", reason="the pipe is a POSIX one")
def test_standard_input_is_a_pipe(run: Run) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "check", "-", "--stdin-filename", "claims/story.yaml"],
        input=STORY.replace("2031-04", "2031-03"),
        text=True,
        check=False,
        capture_output=True,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_several_formats_at_once(run: Run) -> None:
    out = run(
        *("check", "--output-format", "github", "-o", "-", "-o", "sarif=a.sarif"),
        *("-o", "junit=a.xml", "-o", "gitlab=a.json", "-o", "rdjson=r.json", "-o", "markdown=a.md"),
        *("-o", "json-lines=a.jsonl"),
    )[1]

    assert out.startswith(
        "::error title=FC101 conflict-date (new),file=claims/story.yaml,line=14::"
    )
    assert json.loads(Path("a.sarif").read_text())["version"] == "2.1.0"
    assert Path("a.xml").read_text().startswith("<?xml")
    assert json.loads(Path("a.json").read_text())[0]["location"]["lines"]["begin"] == 14
    assert json.loads(Path("r.json").read_text())["source"] == {"name": "factcheck"}
    assert Path("a.md").read_text().startswith("# factcheck: 1 new finding\n")
    assert len(Path("a.jsonl").read_text().splitlines()) == 1


def test_an_annotation_stands_in_the_article_where_the_project_has_it(run: Run) -> None:
    text = "The towns talked.\nFor weeks. At last they struck the deal in April, says Brühl.\n"
    start = text.index("they struck")
    span = f"[{start}, {start + len('they struck the deal in April')}]"
    Path("articles").mkdir()
    Path("articles/crane.txt").write_text(text)
    story = STORY.replace("[20, 50]", span).replace(
        "publisher: Daily Crane,", "publisher: Daily Crane, path: articles/crane.txt,"
    )
    Path("claims/story.yaml").write_text(story)

    out = run("check", "--output-format", "github")[1]

    assert "file=articles/crane.txt,line=2,endLine=2,col=20,endColumn=48::" in out
    sarif = json.loads(run("check", "--output-format", "sarif")[1])
    [result] = sarif["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 20,
        "endLine": 2,
        "endColumn": 49,
    }
    [other] = result["relatedLocations"]
    assert other["physicalLocation"]["artifactLocation"]["uri"] == "claims/story.yaml"


def test_the_day_is_that_of_the_clock_unless_it_is_given(run: Run) -> None:
    Path("claims/decisions.yaml").write_text(
        "version: 1\ndecisions:\n- {decision: accept, about: b6ddc28cf3ee, reason: Known., "
        "expires: 2001-01-01}\n"
    )

    assert run("check")[0] == 1
    assert run("check", "--today", "2001-01-01")[0] == 0
    with pytest.raises(SystemExit):
        run("check", "--today", "2001-02-30")


def test_the_baseline_follows_the_rules_of_the_project(run: Run) -> None:
    Path("factcheck.toml").write_text('ignore = ["FC1"]')
    run("baseline", "write")

    assert len((Path("claims") / NAME).read_text().splitlines()) == 2


def test_the_schema_covers_decisions(run: Run) -> None:
    schema = json.loads(run("export", "schema")[1])

    assert schema["if"] == {"required": ["decisions"]}
    assert {"Waiver", "Preference", "DecisionFile", "ClaimFile"} <= set(schema["$defs"])

    accepts = Draft202012Validator(schema).is_valid
    decision = {"decision": "accept", "about": "b6ddc28cf3ee", "reason": "Known."}
    preference = {**decision, "decision": "prefer", "right": "daily-crane"}
    for entry, valid in (
        (decision, True),
        ({**decision, "expires": "2031-12-31", "by": "Ada Lorn"}, True),
        (preference, True),
        ({**decision, "right": "daily-crane"}, False),
        ({**decision, "reason": ""}, False),
        ({key: decision[key] for key in ("decision", "about")}, False),
    ):
        assert accepts({"version": 1, "decisions": [entry]}) is valid
    assert accepts(yaml12.parse_yaml(STORY))
    assert not accepts({"version": 1, "clams": []})
