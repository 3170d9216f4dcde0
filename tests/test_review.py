"""``factcheck review``: what a person answers, and what then stands in the files."""

from __future__ import annotations

import io
import json
import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli import main

BRIDGE = """\
version: 1
sources:
- {id: harbour-post, publisher: Harbour Post, published: 2031-05-06}
- {id: daily-crane, publisher: Daily Crane, published: 2031-05-07}
claims:
- {kind: quantity, source: harbour-post, subject: Vell bridge, predicate: length, value: 310 m,
   evidence: [{exact: It is 310 metres long.}]}
- {kind: quantity, source: daily-crane, subject: Vell bridge, predicate: length, value: 350 m,
   evidence: [{exact: Its 350 metres make it the longest.}]}
- {kind: event, source: harbour-post, subject: Vell bridge, predicate: opening, when: 2019,
   evidence: [{exact: It opened in 2019.}]}
- {kind: event, source: daily-crane, subject: Vell bridge, predicate: opening, when: 2018,
   evidence: [{exact: "The opening, in 2018, was a feast."}]}
"""
DECISIONS = """\
version: 1   # of the desk
decisions:
  # Two storms.
  - decision: dismiss
    about: Vell storm · deaths   # by hand
    reason: Two storms of one name.
"""

Review = Callable[..., tuple[int, str, str]]


@pytest.fixture
def review(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Review:
    """The command with a person's answers, a line each."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "bridge.yaml").write_text(BRIDGE)

    def review(*answers: str, options: tuple[str, ...] = ()) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in answers)))
        code = main(["review", "--today", "2031-06-02", *options])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return review


def decisions() -> str:
    return Path("claims/decisions.yaml").read_text()


def states(capsys: pytest.CaptureFixture[str]) -> list[str]:
    main(["check", "--output-format", "json", "--today", "2031-06-02"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    return [f["state"] for f in findings if f["level"] == "error"]


def test_both_sides_are_shown_with_their_words(review: Review) -> None:
    _, out, err = review("q", options=("--color", "always"))

    assert "1 of 2\n" in out
    assert "\x1b[1;36m  [1] 2018\x1b[0m\n" in out
    assert "\x1b[1;35m  [2] 2019\x1b[0m\n" in out
    assert "\x1b[35m      “It opened in 2019.”\x1b[0m\n" in out
    assert "No two of these can both be right" in out
    assert err == "factcheck: 0 answers written, 2 still open\n"
    assert not Path("claims/decisions.yaml").exists()


def test_answers_become_decisions(review: Review, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = review(
        "2", "It has the minutes.", "", "a", "They measure again.", "2031-12-31",
        options=("--by", "Ada Lorn"),
    )  # fmt: skip

    assert code == 0
    assert err == "factcheck: 2 answers written, 0 still open\n"
    assert decisions() == (
        "version: 1\n\ndecisions:\n"
        "  # FC101 Vell bridge · opening: 2018 | 2019\n"
        '  - decision: prefer\n    about: 3054c6e37858\n    right: "2019"\n'
        "    reason: It has the minutes.\n    by: Ada Lorn\n\n"
        "  # FC102 Vell bridge · length: 310 m | 350 m\n"
        "  - decision: accept\n    about: de7fa1ff4188\n    reason: They measure again.\n"
        "    by: Ada Lorn\n    expires: 2031-12-31\n"
    )
    assert states(capsys) == ["accepted", "accepted"]


def test_who_stops_goes_on_where_it_was(review: Review) -> None:
    review("d", "A slip of the Crane.", "", "q")

    _, out, err = review("s")

    assert "conflict-date" not in out
    assert "1 of 1\nerror FC102 conflict-quantity" in out
    assert err == "factcheck: 0 answers written, 1 still open\n"


def test_an_answer_can_be_taken_back(review: Review) -> None:
    _, out, err = review("a", "A slip.", "", "u", "q")

    assert "Taken back: claims/decisions.yaml: accept" in out
    assert out.count("1 of 2") == 2
    assert not Path("claims/decisions.yaml").exists()
    assert err == "factcheck: 0 answers written, 2 still open\n"


def test_the_last_answer_can_be_taken_back_too(review: Review) -> None:
    Path("claims/decisions.yaml").write_text(DECISIONS)

    _, out, _ = review("s", "a", "A slip.", "", "u", "u", "q")

    assert "That was the last one." in out
    assert "There is nothing to take back." in out
    assert decisions() == DECISIONS


def test_what_a_person_wrote_stays_as_it_was(review: Review) -> None:
    Path("claims/decisions.yaml").write_text(DECISIONS)

    review("a", "A slip.", "", "q")

    assert decisions().startswith(DECISIONS)
    assert decisions()[len(DECISIONS) :].startswith("\n  # FC101 Vell bridge")


def test_without_a_reason_nothing_is_decided(review: Review) -> None:
    _, out, _ = review("a", "", "q")

    assert out.count("1 of 2") == 2
    assert not Path("claims/decisions.yaml").exists()


def test_a_day_that_is_none_or_has_passed_is_asked_for_again(review: Review) -> None:
    _, out, _ = review("a", "A slip.", "soon", "2031-06-01", "2031-06-02", "q")

    assert "'soon' is no day; write it as 2031-12-31" in out
    assert "2031-06-01 has passed." in out
    assert "expires: 2031-06-02\n" in decisions()


def test_other_keys_are_no_answers(review: Review) -> None:
    _, out, _ = review("x", "9", "", "q")

    assert out.count("[a] accept") == 4


def test_who_has_no_more_to_say_has_decided_nothing_more(review: Review) -> None:
    for answers in ((), ("a",), ("a", "A slip.")):
        assert review(*answers)[0] == 0
        assert not Path("claims/decisions.yaml").exists()


def test_an_article_cannot_paint_the_terminal(review: Review) -> None:
    evil = BRIDGE.replace("was a feast", r"was \e[2J\e]0;x\a a feast").replace(
        "Vell bridge", r'"Vell\e[31m bridge"'
    )
    Path("claims/bridge.yaml").write_text(evil)

    _, out, _ = review("a", "A slip.", "")

    assert "\x1b" not in out
    assert "\x07" not in out
    assert "\x1b" not in decisions()


def test_a_name_cannot_paint_the_terminal(
    review: Review, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = r'["Ev\e[31mil One", "Ev\e[31mil Ones"]'
    Path("claims/bridge.yaml").write_text(NAMED % evil)

    _, out, _ = review("1", "u", "q", options=("--names", "--color", "never"))

    assert "is the same as" in out
    assert "\x1b" not in out


def test_a_reason_is_what_was_typed(review: Review) -> None:
    review("a", 'x: "y" # no\ttag {}', "", "q")

    assert 'reason: "x: \\"y\\" # no\\ttag {}"\n' in decisions()


def test_a_file_that_is_not_in_order_is_not_touched(review: Review) -> None:
    Path("claims/decisions.yaml").write_text("version: 9\ndecisions: []\n")

    code, _, err = review("a", "A slip.", "")

    assert code == 2
    assert "repair this first: claims/decisions.yaml" in err
    assert decisions() == "version: 9\ndecisions: []\n"


def test_one_file_of_a_folder_is_no_base_to_review(review: Review) -> None:
    code, _, err = review(options=("claims/bridge.yaml",))

    assert code == 2
    assert "give the folder" in err


DRAFTS = """\
version: 1
sources:
- {id: harbour-post, publisher: Harbour Post, path: post.txt}
claims:
# The toll.
- kind: quantity   # read by a machine
  source: harbour-post
  subject: Vell storm
  predicate: deaths
  value: 12 people
  draft: true
  evidence:
  - {span: [9, 31], exact: At least 12 people died}

- kind: event
  source: harbour-post
  subject: Vell storm
  predicate: end
  when: 2031
  draft: true
# The end.
"""


@pytest.fixture
def drafts(review: Review) -> Review:
    Path("claims/bridge.yaml").write_text(DRAFTS)
    Path("post.txt").write_text("In Vell: At least 12 people died in the storm.\n")
    return review


def claims() -> str:
    return Path("claims/bridge.yaml").read_text()


def test_a_draft_is_shown_in_its_text(drafts: Review) -> None:
    _, out, _ = drafts("q", options=("--drafts",))

    assert "value    12 people\n" in out
    assert "…In Vell: »At least 12 people die« d in the storm.…" in out


def test_an_accepted_draft_is_a_draft_no_more(drafts: Review) -> None:
    _, _, err = drafts("a", "s", options=("--drafts",))

    assert claims() == DRAFTS.replace("  draft: true\n", "", 1)
    assert err == "factcheck: 1 answer written, 1 still open\n"
    assert "1 of 1" in drafts("q", options=("--drafts",))[1]


def test_a_rejected_draft_is_gone_and_its_neighbours_are_not(drafts: Review) -> None:
    drafts("r", "s", options=("--drafts",))

    first, second = DRAFTS.index("- kind: quantity"), DRAFTS.index("- kind: event")
    assert claims() == DRAFTS[:first] + DRAFTS[second:]


def test_all_drafts_can_be_rejected_and_brought_back(drafts: Review) -> None:
    drafts("r", "r", "q", options=("--drafts",))
    assert "kind" not in claims()
    assert main(["check", "--allow-empty"]) == 0

    Path("claims/bridge.yaml").write_text(DRAFTS)
    drafts("r", "r", "u", "u", "q", options=("--drafts",))
    assert claims() == DRAFTS


def test_an_edited_draft_has_what_was_typed(drafts: Review) -> None:
    _, out, _ = drafts(
        "e", "value: many", "vlue: 14 people", "no colon", 'value: ">=12 people"', "certainty: probable",
        "", "q", options=("--drafts",),
    )  # fmt: skip

    assert "'many' is not a quantity" in out
    assert "did you mean 'value'?" in out
    assert "That is no field and value" in out
    assert claims() == DRAFTS.replace("value: 12 people", 'value: ">=12 people"').replace(
        "  draft: true\n  evidence:\n  - {span: [9, 31], exact: At least 12 people died}\n",
        "  evidence:\n  - {span: [9, 31], exact: At least 12 people died}\n  certainty: probable\n",
    )


def test_a_field_alone_is_taken_out(drafts: Review) -> None:
    drafts("s", "e", "when:", "", "q", options=("--drafts",))

    assert "when" not in claims()


def test_a_draft_that_another_changed_is_not_written_over(
    drafts: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Meanwhile:
        def isatty(self) -> bool:
            return False

        def readline(self) -> str:
            Path("claims/bridge.yaml").write_text(DRAFTS.replace("12 people", "13 people"))
            return "a\n"

    monkeypatch.setattr(sys, "stdin", Meanwhile())
    code = main(["review", "--drafts"])

    assert code == 2
    assert claims() == DRAFTS.replace("12 people", "13 people")


ENTITIES = """\
version: 1
entities:
# The firm.
- id: orvane   # since 1970
  name: Orvane Steel
  aliases:
  - Orvane  # for short
- {id: lorn, name: Ada Lorn, aliases: [the Orvane chief]}
"""
NAMED = """\
version: 1
sources:
- {id: harbour-post, publisher: Harbour Post}
claims:
- {kind: event, source: harbour-post, subject: %s, predicate: opening, when: 2019}
"""


def names(review: Review, subject: str, *answers: str) -> str:
    Path("claims/bridge.yaml").write_text(NAMED % subject)
    Path("claims/entities.yaml").write_text(ENTITIES)
    review(*answers, options=("--names",))
    return Path("claims/entities.yaml").read_text()


def test_another_spelling_becomes_an_alias(review: Review) -> None:
    assert names(review, "Orvane Steels", "1", "q") == ENTITIES.replace(
        "  - Orvane  # for short\n", "  - Orvane  # for short\n  - Orvane Steels\n"
    )
    assert names(review, "Ada Lorne", "1", "q") == ENTITIES.replace(
        "[the Orvane chief]", "[the Orvane chief, Ada Lorne]"
    )


def test_a_look_alike_is_kept_apart(review: Review) -> None:
    assert names(review, "Ada Lorne", "l", "1", "q") == (
        f"{ENTITIES}- id: ada-lorne\n  name: Ada Lorne\n  not: [lorn]\n"
    )
    assert main(["check"]) == 0


def test_a_new_name_is_an_entity_of_its_own(review: Review) -> None:
    assert names(review, "Zoë Crane", "n", "q") == f"{ENTITIES}- id: zoe-crane\n  name: Zoë Crane\n"


def test_two_unknown_names_can_be_one(review: Review) -> None:
    text = names(review, "[Brenholm Ferries, Brenholm Ferry]", "1", "q")

    assert text == (
        f"{ENTITIES}- id: brenholm-ferry\n  name: Brenholm Ferry\n  aliases: [Brenholm Ferries]\n"
    )


def test_an_answer_about_a_name_can_be_taken_back(review: Review) -> None:
    assert names(review, "Eda Lorn", "1", "u", "q") == ENTITIES


def test_names_need_no_catalogue_to_begin_with(review: Review) -> None:
    review("n", "q", options=("--names",))

    assert Path("claims/entities.yaml").read_text() == (
        "version: 1\n\nentities:\n  - id: vell-bridge\n    name: Vell bridge\n"
    )


def test_at_a_terminal_a_key_is_enough(review: Review, tmp_path: Path) -> None:
    """A person at a real terminal presses a, types a reason and a day, and presses q."""
    person, terminal = pty.openpty()
    command = [sys.executable, "-m", "factcheck", "review", "--today", "2031-06-02"]
    env = {**os.environ, "TERM": "xterm"}
    env.pop("NO_COLOR", None)
    process = subprocess.Popen(
        command, cwd=tmp_path, env=env, stdin=terminal, stdout=terminal, stderr=subprocess.DEVNULL
    )
    os.close(terminal)
    try:
        seen = _until(person, "quit: ")
        os.write(person, b"a")
        seen += _until(person, "again): ")
        os.write(person, b"A slip.\n")
        seen += _until(person, "deleted): ")
        os.write(person, b"\n")
        seen += _until(person, "quit: ")
        os.write(person, b"q")
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.wait()
        os.close(person)

    assert "\x1b[1;36m  [1] 2018\x1b[0m" in seen
    assert "reason: A slip.\n" in decisions()


def _until(person: int, end: str) -> str:
    seen = b""
    deadline = time.monotonic() + 20
    while not seen.decode("utf-8", "ignore").endswith(end):
        ready, _, _ = select.select([person], [], [], max(deadline - time.monotonic(), 0))
        assert ready, f"the terminal shows {seen!r}"
        seen += os.read(person, 65536)
    return seen.decode("utf-8", "ignore")


def test_who_reads_no_further_ends_the_review(review: Review, tmp_path: Path) -> None:
    """A reader such as ``head`` leaves after the first line."""
    script = f"{sys.executable} -m factcheck review | head -n 2; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, input="s\n" * 9, capture_output=True, text=True
    )

    assert done.stdout.splitlines()[-1] == "0"
    assert "Traceback" not in done.stderr


def test_what_is_no_day_and_no_key_is_told_so(review: Review) -> None:
    _, out, err = review("x", "a", "A slip.", "notadate", "2031-12-31", "q")

    assert "'x' is no answer; press one of a, d, 1, 2, s, u, q.\n" in out
    assert "\n'notadate' is no day; write it as 2031-12-31\n" in out
    assert err == "factcheck: 1 answer written, 1 still open\n"


@pytest.mark.parametrize(
    "other", ["Orvane crash of 18 May 2024", "Orvane ferry", "Ada bridge", "Ida Lorn"]
)
def test_what_only_shares_a_word_is_no_candidate(review: Review, other: str) -> None:
    Path("claims/bridge.yaml").write_text(NAMED % other)
    Path("claims/entities.yaml").write_text(ENTITIES)

    _, out, _ = review("q", options=("--names",))

    assert f"{other} stands in 1 claim" in out
    assert "same as" not in out


@pytest.mark.parametrize(("kind", "offered"), [("person", False), ("organisation", True)])
def test_names_of_two_kinds_are_not_one(review: Review, kind: str, offered: bool) -> None:
    Path("claims/bridge.yaml").write_text(NAMED % "Orvane Bank")
    Path("claims/entities.yaml").write_text(
        f"version: 1\nentities:\n- {{id: orvane, name: Orvane, kind: {kind}}}\n"
    )

    _, out, _ = review("q", options=("--names",))

    assert ("same as Orvane" in out) == offered
