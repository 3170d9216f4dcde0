"""The baseline: what it remembers, how it is written, and what can be wrong with it."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Run
from factcheck.baseline import NAME, against, known, parse, written
from factcheck.codes import CODES
from factcheck.errors import FactcheckError
from factcheck.findings import Finding
from factcheck.states import Known, State
from factcheck.store import load
from test_cli import STORY
from test_compare_properties import result_of, stories
from test_escape import TEXTS

HEADER = "# factcheck baseline, version 1\n"

entries = st.builds(
    Known,
    st.from_regex(r"[0-9a-f]{12}", fullmatch=True),
    st.sampled_from(sorted(CODES)),
    st.booleans(),
    st.frozensets(st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,6}", fullmatch=True), max_size=3),
    st.sampled_from(["", "Vell bridge · opening: 2031 | 2032", "# no", "<<<<<<<"]),
)
baselines = st.lists(entries, max_size=6, unique_by=lambda entry: entry.fingerprint)


@given(baselines)
def test_what_is_written_is_read(told: list[Known]) -> None:
    assert parse(written(told), NAME) == {entry.fingerprint: entry for entry in told}


@given(baselines.flatmap(lambda told: st.tuples(st.just(told), st.permutations(told))))
def test_the_order_of_findings_changes_no_byte(orders: tuple[list[Known], list[Known]]) -> None:
    assert written(orders[0]) == written(orders[1])


@given(baselines, st.data())
def test_the_lines_of_two_branches_are_read_as_one_baseline(
    told: list[Known], data: st.DataObject
) -> None:
    ours = data.draw(st.lists(st.sampled_from(told))) if told else []
    lines = [*written(told).splitlines(), *written(ours).splitlines()]

    assert parse("\n".join(lines), NAME) == {entry.fingerprint: entry for entry in told}


@given(stories)
def test_a_baseline_of_today_leaves_nothing_new(claims: list[object]) -> None:
    findings = list(result_of(claims))  # type: ignore[arg-type]
    baseline = parse(written(map(known, findings)), NAME)

    told, gone = against(findings, baseline)

    assert {finding.state for finding in told} <= {State.KNOWN}
    assert gone == ()


@given(TEXTS)
def test_whatever_an_article_says_is_one_line(text: str) -> None:
    finding = Finding("FC101", text, "conflict", (), text)

    assert list(parse(written([known(finding)]), NAME)) == [finding.fingerprint]
    assert len(written([known(finding)]).splitlines()) == 3


@given(st.text() | st.text().map(lambda text: HEADER + text))
def test_any_text_is_a_baseline_or_an_error(text: str) -> None:
    with suppress(FactcheckError):
        assert parse(written(parse(text, NAME).values()), NAME).keys() == parse(text, NAME).keys()


def test_a_possible_conflict_that_becomes_definite_is_new() -> None:
    possible = Finding("FC101", "Vell bridge · opening", "conflict", (), "", definite=False)
    baseline = parse(written([known(possible)]), NAME)

    [definite], _ = against([replace(possible, definite=True)], baseline)
    [again], _ = against([possible], baseline)

    assert (definite.state, again.state) == (State.NEW, State.KNOWN)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is no baseline"),
        ("anything\n", "is no baseline"),
        (HEADER.replace("1", "2"), "is of version 2"),
        (HEADER + "9e2911fafd7 FC101 a b\n", ":2: this is no line of a baseline"),
        (HEADER + "9e22911fafd7\n", ":2: this is no line of a baseline"),
        (
            f"{HEADER}<<<<<<< ours\n=======\n>>>>>>> theirs\n",
            ":2: a merge conflict is not resolved",
        ),
        (f"<<<<<<< ours\n{HEADER}", ":1: a merge conflict is not resolved"),
        (HEADER + "=======\n", ":2: a merge conflict is not resolved"),
    ],
)
def test_what_cannot_be_understood_says_what_to_do(text: str, message: str) -> None:
    with pytest.raises(FactcheckError, match=re.escape(NAME)) as error:
        parse(text, NAME)

    assert message in str(error.value)
    assert re.search("git|keep|use", str(error.value))


@pytest.fixture
def project(project: Path) -> Path:
    (project / "claims").mkdir()
    (project / "claims" / "story.yaml").write_text(STORY)
    return project


BASELINE = Path("claims") / NAME


def test_write_records_and_tells_how_much(run: Run) -> None:
    code, out, err = run("baseline", "write")

    assert (code, out) == (0, "")
    assert err == "factcheck: claims/baseline.txt: 1 finding, 1 added, 0 removed.\n"
    [*_, line] = BASELINE.read_text().splitlines()
    assert re.fullmatch(
        r"[0-9a-f]{12} FC101 daily-crane,harbour-post Brenholm and Castria · agreement · "
        r"Sound ferry: 2031-03 \| 2031-04",
        line,
    )
    assert run("check")[0] == 0
    assert run("check", "-q")[1] == ""


def test_git_is_told_once_how_to_merge(run: Run) -> None:
    attributes = Path("claims/.gitattributes")
    attributes.write_text("*.yaml text")
    run("baseline", "write")
    run("baseline", "write")

    assert attributes.read_text() == "*.yaml text\nbaseline.txt merge=union\n"


def test_a_link_is_not_written_through(run: Run, tmp_path: Path) -> None:
    elsewhere = tmp_path / "profile"
    elsewhere.write_text("mine\n")
    Path("claims/.gitattributes").symlink_to(elsewhere)
    assert run("baseline", "write")[0] == 0
    BASELINE.unlink()
    BASELINE.symlink_to(elsewhere)

    assert run("baseline", "write")[0] == 2
    assert elsewhere.read_text() == "mine\n"


def test_prune_never_adds(run: Run) -> None:
    story = Path("claims/story.yaml")
    run("baseline", "write")
    story.write_text(STORY.replace("2031-04", "2031-05"))

    assert run("baseline", "prune")[2].endswith(": 0 findings, 1 removed.\n")
    assert len(BASELINE.read_text().splitlines()) == 2
    assert run("check")[0] == 1


def test_prune_forgets_nothing_while_a_file_cannot_be_read(run: Run) -> None:
    run("baseline", "write")
    before = BASELINE.read_text()
    Path("claims/story.yaml").write_text("version: 1\nclaims: [\n")

    code, _, err = run("baseline", "prune")

    assert code == 2
    assert "nothing was pruned, repair this first: claims/story.yaml:" in err
    assert BASELINE.read_text() == before


def test_show_tells_what_is_still_found(run: Run) -> None:
    run("baseline", "write")
    assert run("baseline", "show")[1].startswith("known    ")

    Path("claims/story.yaml").write_text(STORY.replace("2031-04", "2031-03"))
    assert run("baseline", "show")[1].startswith("gone     ")
    assert '"state": "gone"' in run("baseline", "show", "--output-format", "json")[1]


def test_a_line_that_a_stranger_wrote_is_shown_and_not_obeyed(run: Run) -> None:
    line = "0123456789ab FC101 - ::add-mask::\x1b[31m ##[add-mask]x\n"
    BASELINE.write_text(HEADER + line)

    for command in (("baseline", "show"), ("check",), ("check", "-v")):
        out = run(*command)[1]
        assert "\x1b" not in out
        assert "##[" not in out
        assert not re.search(r"^\s*::", out, re.MULTILINE)


@pytest.mark.parametrize("action", ["prune", "show"])
def test_what_is_not_there_cannot_be_pruned_or_shown(run: Run, action: str) -> None:
    code, _, err = run("baseline", action)

    assert code == 2
    assert "'factcheck baseline write' makes it" in err


def test_one_file_of_a_folder_has_no_baseline_and_nothing_is_gone(run: Run) -> None:
    Path("claims/other.yaml").write_text("version: 1\nsources:\n- {id: nobody}\n")
    run("baseline", "write")

    code, out, _ = run("check", "claims/other.yaml", "--allow-empty")

    assert (code, "gone" in out) == (0, False)
    assert run("baseline", "write", "claims/story.yaml")[0] == 2


@pytest.mark.parametrize("action", [("check",), ("baseline", "write"), ("baseline", "prune")])
@pytest.mark.parametrize("text", ["anything\n", HEADER.replace("1", "9"), "<<<<<<< ours\n"])
def test_a_broken_baseline_exits_2_and_stays(run: Run, action: tuple[str, ...], text: str) -> None:
    BASELINE.write_text(text)

    code, out, err = run(*action)

    assert (code, out) == (2, "")
    assert err.startswith("factcheck: claims/baseline.txt")
    assert BASELINE.read_text() == text


def test_a_baseline_that_is_not_text_exits_2(run: Run) -> None:
    BASELINE.write_bytes(b"\xff\xfe")

    assert run("check")[0] == 2


@pytest.mark.parametrize("action", ["write", "prune"])
def test_two_writers_do_not_meet(run: Run, action: str) -> None:
    run("baseline", "write")
    before = BASELINE.read_text()
    Path("claims/story.yaml").write_text(STORY.replace("2031-04", "2031-03"))
    lock = Path("claims/.baseline.txt.lock")
    lock.touch()

    code, _, err = run("baseline", action)

    assert code == 2
    assert "another factcheck is writing claims/baseline.txt" in err
    assert "delete claims/.baseline.txt.lock" in err
    assert BASELINE.read_text() == before
    assert lock.exists()
    lock.unlink()
    assert run("baseline", action)[0] == 0
    assert not lock.exists()


def test_a_merge_in_yaml_exits_2_with_its_place(run: Run) -> None:
    text = STORY.replace("  when: 2031-04\n", "<<<<<<< a\n  when: 2031-04\n=======\n>>>>>>> b\n")
    Path("claims/story.yaml").write_text(text)

    code, out, err = run("check", "--output-format", "concise")

    assert code == 2
    assert "claims/story.yaml:19:1: FC001 a merge conflict is not resolved" in out
    assert err.startswith("factcheck: claims/story.yaml:19:1: FC001 a merge conflict")
    assert err.endswith("resolve it, and check again\n")
    assert run("baseline", "write")[0] == 2
    assert not BASELINE.exists()


def test_the_baseline_is_no_claims_file(run: Run) -> None:
    run("baseline", "write")

    assert load("claims").problems == ()
