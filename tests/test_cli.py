"""The command line: exit codes, messages, formats, files."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Run
from factcheck import __version__
from factcheck.cli import main

STORY = """\
version: 1
sources:
- {id: harbour-post, publisher: Harbour Post, published: 2031-05-06, origin: own}
- {id: daily-crane, publisher: Daily Crane, published: 2031-05-06, origin: own}
claims:
- kind: event
  source: harbour-post
  subject: [Brenholm, Castria]
  predicate: agreement
  object: Sound ferry
  when: 2031-03
  gist: The towns agreed in March.
  evidence: [{span: [10, 40], exact: the towns agreed in March 2031}]
- kind: event
  source: daily-crane
  subject: [Brenholm, Castria]
  predicate: agreement
  object: Sound ferry
  when: 2031-04
  gist: The towns agreed in April.
  evidence: [{span: [20, 50], exact: they struck the deal in April}]
"""


@pytest.fixture
def project(project: Path) -> Path:
    (project / "claims").mkdir()
    (project / "claims" / "story.yaml").write_text(STORY)
    return project


def agreeing(project: Path) -> None:
    """Let both papers give the same month."""
    story = project / "claims" / "story.yaml"
    story.write_text(STORY.replace("2031-04", "2031-03"))


def test_a_conflict_exits_1_and_is_told_with_both_values(run: Run) -> None:
    code, out, err = run("check")

    assert (code, err) == (1, "")
    assert "error FC101 conflict-date" in out
    assert "2031-03" in out
    assert "2031-04" in out
    assert "harbour-post [10, 40) · claims/story.yaml:6\n" in out
    assert "daily-crane [20, 50) · claims/story.yaml:14\n" in out
    assert "2 claims from 2 sources: 1 error, 0 warnings.\n" in out


def test_agreement_exits_0_and_is_counted(run: Run, project: Path) -> None:
    agreeing(project)

    code, out, _ = run("check")

    assert code == 0
    assert (
        out
        == "2 claims from 2 sources: 0 errors, 0 warnings, 1 note (1 not shown; -v shows them).\n"
    )


def test_claims_that_were_left_out_are_counted_with_the_reason(run: Run, project: Path) -> None:
    names = "version: 1\nentities:\n- {id: b1, name: Brenholm}\n- {id: b2, name: Brenholm}\n"
    (project / "claims" / "entities.yaml").write_text(names)
    own = "version: 1\npredicates:\n- {id: christening, kind: event, chnge: fixed}\n"
    (project / "claims" / "predicates.yaml").write_text(own)
    story = project / "claims" / "story.yaml"
    third = STORY[STORY.rindex("- kind") :].replace("agreement", "christening")
    story.write_text(STORY + third)

    for output_format in ("full", "concise"):
        out = run("check", "--output-format", output_format)[1]
        assert out[out.index("2 claims from") :] == (
            "2 claims from 2 sources: 1 error, 0 warnings, 1 note (1 not shown; -v shows them).\n"
            "Not compared: 2 claims, because the name 'Brenholm' fits two entities.\n"
            "Not compared: 1 claim, because its predicate's entry in predicates.yaml is not in "
            "order.\n"
            "'factcheck rule CODE' tells more about a rule.\n"
        )
    coverage = json.loads(run("check", "--output-format", "json")[1])["coverage"]
    assert coverage["claims"] == 3


@pytest.mark.parametrize("option", [("-v",), ("--select", "FC4"), ("--select", "FC1,agreement")])
def test_agreements_are_listed_when_asked_for(
    run: Run, project: Path, option: tuple[str, ...]
) -> None:
    agreeing(project)

    assert "info FC401 agreement" in run("check", *option)[1]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--exit-zero",), 0),
        (("--ignore", "FC1"), 0),
        (("--select", "FC3"), 0),
        (("--ignore", ""), 1),
        (("--select", "FC3", "--extend-select", "conflict-date"), 1),
        (("--fail-on", "info", "--ignore", "FC1"), 0),
    ],
)
def test_exit_codes_follow_the_choice(run: Run, arguments: tuple[str, ...], code: int) -> None:
    assert run("check", *arguments)[0] == code


def test_fail_on_lowers_the_bar(run: Run, project: Path) -> None:
    agreeing(project)

    assert run("check", "--fail-on", "info")[0] == 1
    assert run("check", "--fail-on", "warning")[0] == 0


def test_quiet_lists_only_what_fails(run: Run, project: Path) -> None:
    assert run("check", "-q")[1].startswith("error FC101")
    agreeing(project)
    assert run("check", "-q")[1] == ""


def test_concise_is_one_line_with_the_place(run: Run) -> None:
    _, out, _ = run("check", "--output-format", "concise", "-q")

    [line] = out.splitlines()
    assert line.startswith("claims/story.yaml:")
    assert ": FC101 " in line


@pytest.mark.parametrize(
    ("folder", "path", "shown"),
    [
        (".", "claims", "claims/story.yaml:"),
        ("claims", ".", "story.yaml:"),
        ("claims", "..", "story.yaml:"),
        ("notes", "../claims", "../claims/story.yaml:"),
    ],
)
@pytest.mark.parametrize("output_format", ["full", "concise"])
def test_a_printed_path_starts_from_here(
    run: Run,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    folder: str,
    path: str,
    shown: str,
    output_format: str,
) -> None:
    (project / "claims" / "broken.yaml").write_text("claims: []\n")
    (project / "notes").mkdir()
    prints = json.loads(run("check", "--output-format", "json")[1])["findings"]
    monkeypatch.chdir(project / folder)

    _, out, _ = run("check", path, "--output-format", output_format)

    places = re.findall(r"(?:^|[ ])((?:[./\w]+/)?\w+\.yaml:)\d", out, re.MULTILINE)
    assert set(places) == {shown, shown.replace("story", "broken")}
    again = json.loads(run("check", path, "--output-format", "json")[1])["findings"]
    assert [f["fingerprint"] for f in again] == [f["fingerprint"] for f in prints]
    assert again[0]["place"] == prints[0]["place"]


def test_json_keeps_its_contract(run: Run) -> None:
    code, out, _ = run("check", "--output-format", "json")
    answer = json.loads(out)

    assert code == 1
    assert list(answer) == ["version", "sources", "claims", "findings", "coverage"]
    [finding] = answer["findings"]
    assert {c for side in finding["sides"] for c in side["claims"]} == set(answer["claims"])
    assert finding["state"] == "new"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("check", "nowhere"), "nowhere: there is no such file or folder"),
        (("check", "empty"), "empty holds no claims"),
        (("check", "claims", "empty"), "2 paths were given"),
        (("check", "--select", "FC190"), "no rule is called 'FC190'; did you mean"),
        (("check", "--select", ","), "no rule is called ''"),
        (("check", "--articles", "nowhere"), "nowhere is no folder"),
        (("check", "-o", "claims"), "cannot be written"),
        (("check", "-o", "yaml=out.yaml"), "there is no output format 'yaml'"),
        (("check", "-o", "no/such/folder.txt"), "cannot be written"),
        (("report", "nowhere"), "nowhere: there is no such file or folder"),
        (("rule", "retracton"), "did you mean 'retraction'?"),
        (("rule",), "name one rule"),
        (("rule", "FC301", "--all"), "name one rule"),
        (("export", "claims.csv"), "cannot be exported"),
        (("show", "Sound fery"), "no topic, finding or claim"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exits_2(
    run: Run, project: Path, arguments: tuple[str, ...], message: str
) -> None:
    (project / "empty").mkdir()

    code, out, err = run(*arguments)

    assert (code, out) == (2, "")
    assert err.startswith("factcheck: ")
    assert err.count("\n") == 1
    assert message in err


def test_no_claims_are_fine_when_allowed(run: Run, project: Path) -> None:
    (project / "empty").mkdir()

    assert run("check", "empty", "--allow-empty")[0] == 0


@pytest.mark.parametrize(
    "arguments", [("chek",), ("check", "--colour"), ("check", "--fail-on", "x")]
)
def test_a_usage_error_exits_2(run: Run, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as left:
        run(*arguments)

    assert left.value.code == 2


def test_a_broken_file_is_a_finding_and_the_rest_is_checked(run: Run, project: Path) -> None:
    (project / "claims" / "broken.yaml").write_text("version: 1\nclaims:\n  - [\n")

    code, out, _ = run("check", "--output-format", "concise")

    assert code == 1
    assert "claims/broken.yaml:" in out
    assert "FC001" in out
    assert "FC101" in out


def test_settings_of_the_project_are_read_unless_isolated(run: Run, project: Path) -> None:
    (project / "factcheck.toml").write_text('ignore = ["FC1"]\noutput-format = "concise"\n')

    assert run("check")[0] == 0
    assert run("check", "--isolated")[0] == 1
    assert run("check", "--ignore", "FC3")[1].startswith("claims/story.yaml:")


def test_a_wrong_setting_exits_2(run: Run, project: Path) -> None:
    (project / "factcheck.toml").write_text("ignor = []")

    code, _, err = run("check")

    assert code == 2
    assert "there is no setting 'ignor'; did you mean 'ignore'?" in err


@pytest.mark.parametrize("how", ["option", "environment", "setting"])
def test_passages_are_verified_when_the_texts_are_at_hand(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    texts = project / "texts"
    texts.mkdir()
    text = "Officials said the towns agreed in March 2031. " * 2
    (texts / "harbour.txt").write_text(text)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    story = STORY.replace("Harbour Post,", f"Harbour Post, sha256: {sha256},")
    start = text.index("the towns")
    story = story.replace("[10, 40]", f"[{start}, {start + 30}]")
    (project / "claims" / "story.yaml").write_text(story)
    options = ["--articles", "texts"] if how == "option" else []
    if how == "environment":
        monkeypatch.setenv("FACTCHECK_ARTICLES", "texts")
    if how == "setting":
        (project / "factcheck.toml").write_text('articles = "texts"')

    coverage = json.loads(run("check", "--output-format", "json", *options)[1])["coverage"]

    assert (coverage["evidence_verified"], coverage["evidence_unverified"]) == (1, 1)


def test_articles_without_the_text_of_any_source_are_told(run: Run, project: Path) -> None:
    (project / "texts").mkdir()
    (project / "texts" / "harbour.txt").write_text("the towns agreed in March 2031")

    _, out, err = run("check", "--articles", "texts")

    assert out == run("check")[1]
    assert err == (
        "factcheck: texts holds the text of no source; a text is found by the source's path, else "
        "by its sha256, or, where it records none, by the file name ID.txt with the source's id\n"
    )

    (project / "texts" / "harbour.txt").rename(project / "texts" / "harbour-post.txt")
    assert run("check", "--articles", "texts")[2] == ""


def test_a_report_exits_0_whatever_it_found(run: Run) -> None:
    code, out, _ = run("report")

    assert code == 0
    assert out.startswith("# What the sources say: 1 conflict, 0 agreements\n")


def test_files_are_written_beside_or_instead_of_the_screen(run: Run, project: Path) -> None:
    assert run("report", "-o", "report.md")[1] == ""
    assert (project / "report.md").read_text().startswith("# What")

    out = run("check", "-o", "json=a.json", "-o", "markdown=a.md")[1]

    assert "FC101" in out
    assert json.loads((project / "a.json").read_text())["version"] == 1
    assert (project / "a.md").read_text().startswith("# factcheck: 1 new finding\n")


@pytest.mark.parametrize("path", ["-", "/dev/stdout", "/dev/fd/1", "full=-"])
@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="Windows has no such file")
def test_standard_output_has_a_name_and_is_not_cut(project: Path, path: str) -> None:
    with (project / "out.txt").open("w") as out:
        out.write("before\n")
        out.flush()
        subprocess.run(
            [sys.executable, "-m", "factcheck", "check", "-q", "-o", path], stdout=out, check=False
        )
        out.seek(0, os.SEEK_END)
        out.write("after\n")

    text = (project / "out.txt").read_text()
    assert text.startswith("before\nerror FC101")
    assert text.endswith("\nafter\n")
    assert not (project / "-").exists()


def test_show_finds_a_topic_a_fingerprint_and_a_claim(run: Run) -> None:
    answer = json.loads(run("check", "--output-format", "json")[1])
    [finding] = answer["findings"]
    claim = next(iter(answer["claims"]))

    for key in (
        finding["topic"].upper(),
        finding["topic"][5:-5],
        finding["fingerprint"][:6],
        claim,
    ):
        code, out, _ = run("show", key)

        assert code == 0
        assert claim in out
        assert finding["message"] in out


@pytest.mark.parametrize(
    "key", ["agreement · SF", "Agreement · sfc", "Brenholm and Castria · agreement · the SF"]
)
def test_show_knows_the_names_of_the_catalogue(run: Run, project: Path, key: str) -> None:
    names = "version: 1\nentities:\n- {id: SFC, name: Sound ferry, aliases: [SF]}\n"
    (project / "claims" / "entities.yaml").write_text(names)
    story = (project / "claims" / "story.yaml").read_text()
    other = STORY[STORY.rindex("- kind") :].replace("Sound ferry", "Transfer bridge")
    (project / "claims" / "story.yaml").write_text(story + other)

    code, out, _ = run("show", key)

    assert code == 0
    assert "Brenholm and Castria · agreement · Sound ferry" in out
    assert "Transfer bridge" not in out
    assert "Transfer bridge" not in run("show", "SF")[2]


@pytest.mark.parametrize(
    "key",
    ["agreement · Sound fer…", "ferry agreement", "castria sound agreement", "Brenholm and C..."],
)
def test_show_finds_a_topic_by_some_of_its_words(run: Run, key: str) -> None:
    code, out, _ = run("show", key)

    assert code == 0
    assert "Brenholm and Castria · agreement · Sound ferry" in out


def test_show_says_how_to_ask_where_several_topics_fit(run: Run, project: Path) -> None:
    other = STORY[STORY.rindex("- kind") :].replace("Sound ferry", "Transfer bridge")
    (project / "claims" / "story.yaml").write_text(STORY + other)

    code, out, err = run("show", "brenholm and")

    assert (code, out) == (2, "")
    assert err == (
        "factcheck: 2 topics have 'brenholm and'; ask for one: "
        "factcheck show 'Brenholm and Castria · agreement · Sound ferry'; "
        "factcheck show 'Brenholm and Castria · agreement · Transfer bridge'\n"
    )


def test_show_names_a_denial_once(run: Run, project: Path) -> None:
    story = STORY.replace(
        "gist: The towns agreed in April.", "modality: denied\n  polarity: denied"
    )
    (project / "claims" / "story.yaml").write_text(story)

    assert "mode     denied, certain\n" in run("show", "agreement · Sound ferry")[1]


def test_show_of_a_claim_leaves_the_others_out(run: Run) -> None:
    answer = json.loads(run("check", "--output-format", "json")[1])
    claim = next(iter(answer["claims"]))

    shown = json.loads(run("show", claim, "--output-format", "json")[1])

    assert list(shown["claims"]) == [claim]


def test_a_rule_is_explained_by_code_and_by_name(run: Run) -> None:
    assert run("rule", "FC301")[1] == run("rule", "retraction")[1]
    assert "takes back" in run("rule", "FC301")[1]
    rules = json.loads(run("rule", "--all", "--output-format", "json")[1])
    told = {key: rules[0][key] for key in ("code", "name", "level", "sentence")}
    assert told == {
        "code": "FC001",
        "name": "unreadable-source",
        "level": "error",
        "sentence": "A file or an article text cannot be read.",
    }


def test_the_schema_is_json_schema(run: Run) -> None:
    code, out, _ = run("export", "schema")

    assert code == 0
    assert json.loads(out)["$schema"].startswith("https://json-schema.org/")


def test_version_and_help(run: Run) -> None:
    assert run("version") == run("--version") == (0, f"factcheck {__version__}\n", "")
    assert run()[1].startswith("usage: factcheck")
    assert "exit 1 for a new problem at or above --fail-on" in " ".join(run()[1].split())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_that_knows_the_commands(
    capsys: pytest.CaptureFixture[str], shell: str
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--print-completion", shell])

    assert left.value.code == 0
    assert "report" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "environment", "colored"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_color_is_for_those_who_want_it(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    environment: dict[str, str],
    colored: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert ("\x1b[" in run("check", *arguments)[1]) == colored


def process(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "factcheck", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )


def test_a_reader_who_leaves_early_is_no_error(project: Path) -> None:
    claims = [STORY[STORY.index("- kind") :].replace("ferry", f"ferry {n}") for n in range(400)]
    story = STORY[: STORY.index("- kind")] + "".join(claims)
    (project / "claims" / "story.yaml").write_text(story)

    with process("check", "--output-format", "json") as check:
        assert check.stdout is not None
        assert check.stderr is not None
        check.stdout.read(10)
        check.stdout.close()
        complaint = check.stderr.read()

    assert (check.returncode, complaint) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="only Linux has it")
def test_a_full_disk_is_one_sentence(project: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", "check"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert done.returncode == 2
    assert done.stderr == "factcheck: the output cannot be written: No space left on device\n"


def test_a_device_is_written_into_and_stays_one(run: Run) -> None:
    assert run("report", "-o", os.devnull)[0] == 0
    assert Path(os.devnull).is_char_device()


def test_a_pipe_gets_utf_8_whatever_the_terminal_is_set_to(project: Path) -> None:
    (project / "claims" / "story.yaml").write_text(STORY.replace("Harbour Post", "Zoë Pošta"))

    out, err = process("check", PYTHONIOENCODING="ascii").communicate()

    assert err == b""
    assert "Zoë Pošta" in out.decode("utf-8")


def test_an_interrupt_is_no_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.cli.commands.COMMANDS", {"check": interrupted})

    assert run("check") == (130, "", "")


TOLLS = {
    f"{name}.md": f"---\npublisher: {outlet}\ndate: 2021-06-09\norigin: own\n---\n\n"
    f"{number} people were killed in the Dunmar fire on Monday.\n"
    for name, outlet, number in (
        ("alpha", "Harbour Post", "Two"),
        ("beta", "Daily Crane", "Four"),
    )
}


@pytest.fixture
def texts(project: Path) -> list[str]:
    for name, text in TOLLS.items():
        (project / name).write_text(text)
    return list(TOLLS)


def test_extract_prints_a_table_and_writes_nothing(
    run: Run, texts: list[str], project: Path
) -> None:
    before = sorted(project.rglob("*"))
    code, out, _ = run("extract", *texts)

    assert code == 0
    assert "alpha.md:7" in out
    assert "2 people" in out
    assert "2 claims from 2 articles, unconfirmed; 0 passages left out.\n" in out
    assert sorted(project.rglob("*")) == before


def test_extract_check_compares_what_it_read(run: Run, texts: list[str]) -> None:
    arguments = ("--check", "--fail-on", "info", "--output-format", "json")
    code, out, _ = run("extract", *arguments, *texts)
    answer = json.loads(out)

    assert "FC102" in {finding["code"] for finding in answer["findings"]}
    assert {claim["draft"] for claim in answer["claims"].values()} == {True}
    assert sorted(answer["sources"]) == ["alpha", "beta"]
    assert code == 1


def test_extract_without_check_compares_nothing(run: Run, texts: list[str]) -> None:
    code, out, _ = run("extract", "--output-format", "json", *texts)

    assert (code, json.loads(out)["findings"]) == (0, [])


def test_extract_says_what_it_cannot_read(run: Run, texts: list[str]) -> None:
    code, out, _ = run("extract", "missing.txt", *texts)

    assert code == 1
    assert "FC001" in out
    assert "2 claims" in out


def test_a_text_that_repeats_another_is_no_second_origin(run: Run, project: Path) -> None:
    story = "Norrail left the Vell bridge project on 4 May 2021, and Castria signed a pact with Orvane Steel on the same day."
    for name in ("one.txt", "two.txt"):
        (project / name).write_text(f"{story}\n")
    _, out, _ = run("extract", "--check", "--output-format", "json", "one.txt", "two.txt")

    assert {finding["code"] for finding in json.loads(out)["findings"]} == {"FC403"}
