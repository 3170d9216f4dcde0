"""Texts that changed since their claims were made: what moved, was reworded, edited or cut."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import check
from factcheck.claims import AttributeClaim, Claim, EventClaim, StanceClaim
from factcheck.cli import main
from factcheck.drift import edited
from factcheck.evidence import QuotedEvidence
from factcheck.findings import Finding
from factcheck.sources import Source
from factcheck.store.relocate import Text

STORM = (
    "Vell, 4 May. A storm hit the coast on Friday night and tore the roofs off houses.\n"
    "At least 12 people died in the storm, the mayor of Vell said. Thirty more were hurt, most of "
    "them by falling trees.\n"
    "The bridge to Brenholm, which opened on 2 March 2019, was closed. It will reopen in June.\n"
    "Police said 8 people were still missing.\n"
)
DEATHS = "At least 12 people died in the storm"

Found = Callable[..., list[Finding]]


def quoted(exact: str, text: str = STORM, around: int = 0) -> QuotedEvidence:
    start = text.index(exact)
    end = start + len(exact)
    return QuotedEvidence(
        span=(start, end),
        exact=exact,
        prefix=text[max(start - around, 0) : start],
        suffix=text[end : end + around],
    )


def now(passage: QuotedEvidence, text: str) -> tuple[str, bool] | None:
    place = Text(text).find(passage)
    return (text[slice(*place.span)], place.same) if place else None


REWORDED = [
    (DEATHS, "In Vell at least 12 people have died in the storm", "at least 12 people have died in the storm"),
    (DEATHS, "At least 14 people died in the storm", "At least 14 people died in the storm"),
    (DEATHS, "“At least 12 were killed in the storm,” he said", "At least 12 were killed in the storm"),
    ("It will reopen in June.", "It will not reopen in June.", "It will not reopen in June."),
    ("Police said 8 people were still missing.", "Police said 11 people were missing.", "Police said 11 people were missing."),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "found"), REWORDED)
def test_a_reworded_passage_is_found_by_its_like(old: str, new: str, found: str) -> None:
    text = STORM.replace(old, new)

    assert now(quoted(old), f"Updated at noon.\n{text}") == (found, False)


GONE = [
    (DEATHS, ""),
    (DEATHS, "Nobody knows yet how many died"),
    ("It will reopen in June.", "The ferry to Castria runs every hour."),
    ("Police said 8 people were still missing.", "The police told nobody."),
]


@pytest.mark.parametrize(("old", "new"), GONE)
def test_what_is_only_about_the_same_is_not_the_passage(old: str, new: str) -> None:
    assert now(quoted(old), STORM.replace(old, new)) is None


WIND = "The wind had risen since noon, and by evening no boat would leave the harbour. "
REWRITTEN = [
    ("At least 12 people died when the ferry sank off Castria on Monday.", "A ferry sank off Castria on Monday, killing at least 14 people."),
    ("The mayor said the bridge would reopen in June.", "The mayor of Vell, Ada Lorn, said the bridge would reopen in July."),
    ("Orvane Steel will cut 400 jobs at its Vell plant.", "Orvane Steel will cut up to 600 jobs at its plant in Vell."),
    ("Police arrested three men in connection with the theft.", "Police have arrested three men and a woman over the theft."),
    ("The council voted 9 to 4 to close the pool.", "The council voted 8 to 5 to close the pool."),
    ("Lorn has denied any part in the deal.", "Lorn has not commented on the deal."),
    ("The plant opened in 1974 and employs 1,200 people.", "Opened in 1974, the plant employs 1,100 people."),
    ("Damage is put at 40 million crowns.", "Damage was estimated at 55 million crowns."),
    ("Rescuers pulled six survivors from the rubble overnight.", "Rescuers pulled seven survivors from the rubble on Tuesday night."),
    ]  # fmt: skip
OTHERS = [
    ("In Vell 12 people died and 30 were hurt.", "In Brenholm nine people were rescued by helicopter."),
    ("The Vell bridge opened on 2 March 2019.", "The Castria tunnel will open next year."),
    ("The mayor said the bridge would reopen in June.", "The minister said schools would stay closed."),
    ("Police arrested three men in connection with the theft.", "Police asked the public for help."),
    ("The council voted 9 to 4 to close the pool.", "The pool was built in 1962."),
    ("Damage is put at 40 million crowns.", "The crown fell to a low against the mark."),
    ("Lorn has denied any part in the deal.", "Lorn, 54, was born in Castria."),
    ("Two of the injured are in a serious condition.", "Three of the dead were children."),
    ("Trains are not running between Vell and Castria.", "Buses will run between Vell and Brenholm."),
    ("The storm tore roofs off houses in the old town.", "The storm is the worst since 1987."),
    ]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), REWRITTEN)
def test_a_sentence_that_an_editor_has_rewritten_is_found(old: str, new: str) -> None:
    place = Text(f"{WIND}{new} {WIND}").find(QuotedEvidence(exact=old))

    assert place
    assert len(WIND) - 20 < place.span[0] < len(WIND) + len(new) / 2


@pytest.mark.parametrize(("old", "new"), OTHERS)
def test_another_sentence_of_the_story_is_not_the_passage(old: str, new: str) -> None:
    assert Text(f"{WIND}{new} {WIND}").find(QuotedEvidence(exact=old)) is None


def test_a_passage_that_shares_no_word_is_found_between_its_neighbours() -> None:
    new = STORM.replace(DEATHS, "A dozen lost their lives")

    assert now(quoted(DEATHS, around=20), new) == ("A dozen lost their lives", False)
    assert now(quoted(DEATHS), new) is None


def test_neighbours_that_closed_up_hold_nothing() -> None:
    assert now(quoted(DEATHS, around=20), STORM.replace(DEATHS, "")) is None


def test_of_equal_passages_the_one_with_its_neighbours_counts() -> None:
    text = "North: 12 people died. South: 12 people died. East: 12 people died."
    passage = quoted("12 people died.", text)
    east = QuotedEvidence(span=(0, 15), exact="12 people died.", prefix="East: ")

    place = Text(text).find(east)
    assert place
    assert text[: place.span[0]].endswith("East: ")
    nearest = Text("x " + text).find(passage)
    assert nearest
    assert nearest.span[0] == 9


@given(
    st.text("ab \n", max_size=60), st.text("ab \n", min_size=1, max_size=30), st.text(max_size=40)
)
def test_words_that_are_there_are_found_as_they_are(before: str, words: str, after: str) -> None:
    place = Text(before + words + after).find(QuotedEvidence(exact=words, span=(0, len(words))))

    assert place
    assert place.same
    assert (before + words + after)[slice(*place.span)] == words


@given(st.text(max_size=200), st.text(min_size=1, max_size=60), st.text(max_size=9))
def test_a_place_lies_within_the_text(text: str, exact: str, neighbour: str) -> None:
    passage = QuotedEvidence(exact=exact, span=(5, 9), prefix=neighbour, suffix=neighbour)

    place = Text(text).find(passage)

    assert place is None or 0 <= place.span[0] < place.span[1] <= len(text)


SOURCE = Source(id="harbour-post", published="2031-05-06")
BRIDGE = EventClaim(source=SOURCE, subject="Vell bridge", predicate="opening", when="2019-03-02")
MAYOR = AttributeClaim(source=SOURCE, subject="Vell", predicate="leader", value="Ada Lorn")
EXIT = StanceClaim(source=SOURCE, subject="Orvane", predicate="participation", value="leaving")

EDITED = [
    (BRIDGE, "At least 12 people died", "At least 14 people died", ("At least 12", "At least 14")),
    (BRIDGE, "12 people died", "more than 12 people died", ("12", "more than 12")),
    (BRIDGE, "it is 40 km long", "it is 40 miles long", ("40 km", "40 miles")),
    (BRIDGE, "It opened on 2 March 2019", "It opened on 5 March 2019", ("2 March 2019", "5 March 2019")),
    (BRIDGE, "It opened last year", "It opened two years ago", ("last year", "two years ago")),
    (BRIDGE, "It opened in March", "It opened by March", ("opened in March", "opened by March")),
    (EXIT, "Orvane will leave the project", "Orvane will not leave the project", ("will leave", "will not leave")),
    (EXIT, "Orvane doesn't mean to go", "Orvane does mean to go", ("Orvane doesn't mean", "Orvane does mean")),
    (MAYOR, "the mayor, Ada Lorn, said", "the mayor, Eda Lorn, said", ("mayor, Ada Lorn", "mayor, Eda Lorn")),
    (BRIDGE, "the Vell bridge opened", "the Crane bridge opened", ("the Vell bridge", "the Crane bridge")),
]  # fmt: skip
KEPT = [
    (BRIDGE, "At least 12 people died", "At least twelve persons were killed"),
    (BRIDGE, "12 people died", "a dozen people died"),
    (BRIDGE, "It opened on 2 March 2019", "Cars have used it since it opened on March 2, 2019"),
    (EXIT, "Orvane will leave the project", "Orvane is to leave the project"),
    (EXIT, "It will not leave", "It won't leave"),
    (MAYOR, "the mayor, Ada Lorn, said", "the mayor said"),
    (MAYOR, "the mayor, Ada Lorn, said", "the mayor said it was hers"),
    (BRIDGE, "the Vell bridge opened", "Then the bridge opened"),
]


@pytest.mark.parametrize(("claim", "old", "new", "values"), EDITED)
def test_a_silent_edit_is_told_with_both_values(
    claim: Claim, old: str, new: str, values: tuple[str, str]
) -> None:
    assert edited(old, new, claim) == values


@pytest.mark.parametrize(("claim", "old", "new"), KEPT)
def test_other_words_for_the_same_are_no_edit(claim: Claim, old: str, new: str) -> None:
    assert edited(old, new, claim) is None


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


CLAIMS = """\
version: 1   # of the desk
sources:
  - id: harbour-post   # by hand
    publisher: Harbour Post
    path: texts/storm.txt
claims:

  # The toll.
  - kind: quantity
    source: harbour-post
    subject: Vell storm
    predicate: deaths
    value: ">=12 people"
    evidence:
      - {exact: %s, span: [%d, %d]} # checked twice
      - span:
        - %d
        - %d
        sha256: %s
  # The end.
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One claim on two passages, the second one withheld."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claims").mkdir()
    (tmp_path / "texts").mkdir()
    at, missing = STORM.index(DEATHS), STORM.index("8 people")
    claims = CLAIMS % (DEATHS, at, at + len(DEATHS), missing, missing + 8, sha256("8 people"))
    (tmp_path / "claims" / "storm.yaml").write_text(claims)
    (tmp_path / "texts" / "storm.txt").write_text(STORM)
    return tmp_path


def told(project: Path, text: str) -> list[str]:
    (project / "texts" / "storm.txt").write_text(text)
    found = check(project / "claims").findings
    return [f"{f.code} {f.level} {f.message}" for f in found if f.code.startswith("FC2")]


def test_a_text_as_it_was_says_nothing(project: Path) -> None:
    assert told(project, STORM) == []


def test_passages_that_moved_tell_their_new_spans(project: Path) -> None:
    first, second = told(project, f"Updated.\n{STORM}")

    at = STORM.index(DEATHS)
    assert first == (
        "FC202 warning claim 1: evidence 1: the passage in the text of source 'harbour-post' has moved "
        f"from [{at}, {at + 36}) to [{at + 9}, {at + 45})"
    )
    assert second.startswith("FC202 warning claim 1: evidence 2:")


def test_a_number_edited_in_silence_is_told_with_both_values(project: Path) -> None:
    [finding] = told(project, STORM.replace("least 12", "least 14"))

    at = STORM.index(DEATHS)
    assert finding == (
        "FC204 warning claim 1: evidence 1: the text of source 'harbour-post' now has “At least 14” "
        f"where the claim was made from “At least 12”, at [{at}, {at + 36})"
    )


def test_a_passage_in_other_words_is_shown(project: Path) -> None:
    _, finding = told(project, STORM.replace("died in the", "were killed in the"))

    at = STORM.index(DEATHS)
    assert finding == (
        "FC205 warning claim 1: evidence 1: the passage in the text of source 'harbour-post' is "
        f"reworded at [{at}, {at + 43}): “At least 12 people were killed in the storm”"
    )


def test_a_passage_that_was_cut_is_an_error(project: Path) -> None:
    finding, _ = told(project, STORM.replace(DEATHS, "Nothing is known of the dead"))

    assert finding == (
        "FC201 error claim 1: evidence 1: the passage is not in the text of source 'harbour-post'"
    )


def test_an_edit_is_one_finding_wherever_it_stands(project: Path) -> None:
    text = STORM.replace("least 12", "least 14")
    told(project, text)
    [before] = check(project / "claims").findings
    told(project, "Updated.\n" + text)
    after = {finding.fingerprint for finding in check(project / "claims").findings}

    assert before.fingerprint in after


def anchored(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["anchor", *arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_anchor_lists_and_writes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claims = project / "claims" / "storm.yaml"
    before = claims.read_text()
    (project / "texts" / "storm.txt").write_text(f"Updated.\n{STORM}")

    code, out, err = anchored(capsys)

    assert code == 0
    assert out.startswith(
        "claims/storm.yaml:15: FC202 claim 1: evidence 1: the passage in the text"
    )
    assert err == "factcheck: 0 passages verified, 2 adrift; 2 spans to update; --write does it\n"
    assert claims.read_text() == before


def test_anchor_writes_the_spans_and_nothing_else(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = project / "claims" / "storm.yaml"
    before = claims.read_text()
    (project / "texts" / "storm.txt").write_text(f"Updated.\n{STORM}")

    _, _, err = anchored(capsys, "--write")

    at, missing = STORM.index(DEATHS) + 9, STORM.index("8 people") + 9
    assert err == "factcheck: 0 passages verified, 2 adrift; 2 spans updated\n"
    assert claims.read_text() == CLAIMS % (
        DEATHS, at, at + len(DEATHS), missing, missing + 8, sha256("8 people")
    )  # fmt: skip
    assert claims.read_text() != before
    assert check(project / "claims").findings == ()
    assert (
        anchored(capsys, "--write")[2]
        == "factcheck: 2 passages verified, 0 adrift; 0 spans updated\n"
    )


def test_an_edited_passage_gets_its_place_and_stays_a_finding(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(project, f"Updated.\n{STORM}".replace("least 12", "least 14"))
    anchored(capsys, "--write")

    [finding] = check(project / "claims").findings
    again = anchored(capsys, "--write")[2]

    at = STORM.index(DEATHS) + 9
    assert again == (
        "factcheck: 1 passage verified, 1 adrift; 0 spans updated\n"
        "factcheck: 1 passage in other words or gone; correct these claims and their 'exact' by "
        "hand, or take the source out with 'factcheck source remove' and add its text again\n"
    )
    assert finding.code == "FC204"
    assert f"at [{at}, {at + 36})" in finding.message
    assert (
        f"exact: {DEATHS}, span: [{at}, {at + 36}]"
        in (project / "claims" / "storm.yaml").read_text()
    )


def test_windows_line_ends_and_a_byte_order_mark_stay(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = project / "claims" / "storm.yaml"
    claims.write_bytes(b"\xef\xbb\xbf" + claims.read_bytes().replace(b"\n", b"\r\n"))
    (project / "texts" / "storm.txt").write_text(f"Updated.\n{STORM}")

    anchored(capsys, "--write")

    data = claims.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfversion: 1   # of the desk\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert check(project / "claims").findings == ()


def test_a_file_that_another_writes_is_left_alone(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "texts" / "storm.txt").write_text(f"Updated.\n{STORM}")
    (project / "claims" / ".storm.yaml.lock").touch()

    code, _, err = anchored(capsys, "--write")

    assert code == 2
    assert err == (
        "factcheck: another factcheck is writing claims/storm.yaml; wait for it, or delete "
        "claims/.storm.yaml.lock if none is\n"
    )


def test_a_check_names_the_command_that_mends_spans(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "texts" / "storm.txt").write_text(f"Updated.\n{STORM}")

    main(["check"])

    assert "'factcheck anchor --write' gives passages that moved their new spans.\n" in (
        capsys.readouterr().out
    )


@pytest.mark.parametrize(
    ("now", "code"),
    [
        ("Vell fire\n\nUpdated at noon.\n\n45 people died in the night, said the mayor.", "FC204"),
        ("Vell fire\n\nUpdated at noon.\n\nNobody died in the night, said the mayor.", "FC201"),
    ],
)
def test_a_short_passage_is_known_by_the_one_neighbour_that_stands(
    project: Path, now: str, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Vell fire\n\n40 people died in the night, said the mayor."
    at = text.index("40")
    (project / "texts" / "storm.txt").write_text(now)
    (project / "claims" / "storm.yaml").write_text(
        "version: 1\nsources: [{id: fire, path: texts/storm.txt}]\nclaims:\n"
        "- {kind: quantity, source: fire, subject: Vell fire, predicate: deaths, value: 40 people,\n"
        f'   evidence: [{{exact: 40 people, span: [{at}, {at + 9}], prefix: "Vell fire\\n\\n",'
        '   suffix: " died in the night"}]}\n'
    )

    assert [finding.code for finding in check(project / "claims").findings] == [code]
    assert anchored(capsys)[0] == 1
