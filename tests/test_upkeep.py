"""Sources that go and entities with other names: what a person wrote stays, references hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import CopyOf, check, load
from factcheck.cli import main
from factcheck.errors import FactcheckError
from factcheck.store.upkeep import Upkeep

STORY = """\
# The bridge, as told by three outlets.
version: 1
sources:
- {id: post, publisher: Harbour Post, published: 2024-05-06, origin: own}  # the first
- id: crane
  published: 2024-05-08
  origin: {copy_of: post}
- id: bell
  published: 2024-05-07
  origin: {copy_of: post}   # word for word

claims:
# What the Post says.
- kind: event
  source: post
  subject: orvane   # the builder
  predicate: opening
  object: Vell bridge
  label: opened
  when: 2019
  evidence: [{exact: it opened}]

# What the Crane says.
- kind: attribute
  source: crane
  subject: Vell bridge
  predicate: owner
  value: orvane
  attribution: {speaker: lorn, speaks_for: 'orvane'}
  evidence: [{exact: orvane owns it}]
- {kind: event, source: bell, subject: [norrail, orvane], predicate: agreement, evidence: [{exact: they agreed}]}
"""
ENTITIES = """\
version: 1
entities:
# Who builds.
- id: orvane
  name: Orvane Steel
  aliases: [Orvane]
- id: norrail
  name: Norrail   # the railway
- id: lorn
  name: Ada Lorn
  speaks_for: [{to: orvane, period: 2021/..}, norrail]
- {id: port, name: Port of Vell, part_of: orvane, not: [norrail]}
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "story.yaml").write_text(STORY)
    (tmp_path / "claims" / "entities.yaml").write_text(ENTITIES)
    monkeypatch.chdir(tmp_path)
    assert load("claims").problems == ()
    return tmp_path / "claims"


def test_a_removed_source_leaves_no_loose_ends(home: Path) -> None:
    assert main(["source", "remove", "post"]) == 0
    base, text = load("claims"), (home / "story.yaml").read_text()

    assert base.problems == ()
    assert sorted(base.sources) == ["bell", "crane"]
    assert base.sources["bell"].origin == "own"
    assert base.sources["crane"].origin == CopyOf(copy_of="bell")
    assert [claim.source.id for claim in base.claims] == ["crane", "bell"]
    assert text.startswith("# The bridge, as told by three outlets.\n")
    assert "# What the Crane says.\n- kind: attribute" in text


def test_a_source_that_others_count_from_is_not_removed(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (home / "story.yaml").open("a") as file:
        file.write(
            "- kind: event\n  source: bell\n  subject: orvane\n  predicate: closure\n"
            "  when: {from: opened, years: 2}\n  evidence: [{exact: two years later}]\n"
        )
    before = (home / "story.yaml").read_text()

    assert main(["source", "remove", "post"]) == 2
    assert "claims/story.yaml:32 counts a time from" in capsys.readouterr().err
    assert (home / "story.yaml").read_text() == before


def test_a_withdrawn_source_is_kept_and_not_compared(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["source", "withdraw", "post", "--reason", "Its notes were made up."]) == 0
    base = load("claims")

    assert base.sources["post"].withdrawn == "Its notes were made up."
    assert {claim.source.id for claim in base.claims} == {"crane", "bell"}
    assert base.problems == ()
    capsys.readouterr()
    main(["check"])
    assert "1 claim, because its source was withdrawn" in capsys.readouterr().out
    assert main(["report"]) == 0
    assert "withdrawn: Its notes were made up." in capsys.readouterr().out


def test_the_last_entries_of_a_file_take_it_along(home: Path) -> None:
    alone = "version: 1\nsources:\n- id: dusk\n  published: 2024\n"
    (home / "dusk.yaml").write_text(alone)
    assert main(["source", "remove", "dusk", "--dry-run"]) == 0
    assert (home / "dusk.yaml").read_text() == alone
    assert main(["source", "remove", "dusk"]) == 0
    assert not (home / "dusk.yaml").exists()


def test_a_renamed_entity_is_so_wherever_it_is_used(home: Path) -> None:
    before = {claim.gist or claim.predicate for claim in load("claims").claims}
    assert main(["entity", "rename", "orvane", "orvane-steel"]) == 0
    base = load("claims")
    story = (home / "story.yaml").read_text()

    assert base.problems == ()
    assert {claim.gist or claim.predicate for claim in base.claims} == before
    assert "  subject: orvane-steel   # the builder\n" in story
    assert "subject: [norrail, orvane-steel]" in story
    assert "speaks_for: orvane-steel}" in story
    assert "value: orvane-steel\n" in story
    assert "[{exact: orvane owns it}]" in story
    assert [link.to for link in base.entities.entities["lorn"].speaks_for] == [
        "orvane-steel",
        "norrail",
    ]
    assert base.entities.resolve("Orvane") == "orvane-steel"
    assert "# Who builds.\n- id: orvane-steel\n" in (home / "entities.yaml").read_text()


def test_merged_entities_are_one_under_all_their_names(home: Path) -> None:
    (home / "entities.yaml").write_text(ENTITIES.replace(", not: [norrail]", ""))
    assert main(["entity", "merge", "orvane", "norrail"]) == 0
    base = load("claims")

    assert base.problems == ()
    assert sorted(base.entities.entities) == ["lorn", "norrail", "port"]
    assert {base.entities.resolve(n) for n in ("Orvane Steel", "Orvane", "Norrail")} == {"norrail"}
    assert base.claims[0].subject == ("norrail",)
    assert [link.to for link in base.entities.entities["port"].part_of] == ["norrail"]
    assert "name: Norrail   # the railway" in (home / "entities.yaml").read_text()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("source", "remove", "pots"), "no source is called 'pots'; did you mean 'post'?"),
        (("source", "remove", "Harbour Post"), "the id of 'Harbour Post' is 'post'"),
        (("source", "remove", "zzz"), "no source is called 'zzz'; there are bell, crane, post"),
        (("entity", "rename", "Orvane Steal", "x"), "the id of 'Orvane Steel' is 'orvane'"),
        (("entity", "rename", "orvana", "x"), "no entity has the id 'orvana'; did you mean"),
        (("entity", "rename", "Viktor Sand", "x"), "give an id that stands in entities.yaml"),
        (("entity", "rename", "Ada Lorn", "x"), "'Ada Lorn'; the id of 'Ada Lorn' is 'lorn'"),
        (("entity", "rename", "orvane", "norrail"), "taken already"),
        (("entity", "merge", "port", "norrail"), "must stay apart"),
        (("entity", "merge", "port", "port"), "is one entity already"),
        (("entity", "rename", "port", "not a slug"), "nothing was written"),
    ],
)
def test_what_would_not_hold_is_refused(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert main(list(arguments)) == 2
    assert said in capsys.readouterr().err
    assert (home / "story.yaml").read_text() == STORY
    assert (home / "entities.yaml").read_text() == ENTITIES


def test_lists_on_one_line_are_named_where_they_cannot_be_edited(home: Path) -> None:
    (home / "one.yaml").write_text("version: 1\nsources: [{id: dusk, published: 2024}]\n")

    with pytest.raises(FactcheckError, match="on lines of its own"):
        Upkeep(home).remove("dusk")


AGREED = """\
version: 1
sources:
- {id: post, publisher: Harbour Post, published: 2024-05-06}
- {id: crane, publisher: Daily Crane, published: 2024-05-08}
- {id: bell, publisher: Orr Bell, published: 2024-05-07}
claims:
- {kind: event, source: post, subject: orvane, predicate: agreement, object: port, when: 2019}
- {kind: event, source: crane, subject: Orvane, predicate: agreement, object: port, when: 2021}
- {kind: attribute, source: bell, subject: port, predicate: owner, value: norrail}
- {kind: attribute, source: crane, subject: port, predicate: owner, value: orvane}
"""
DECIDED = """\
# Who errs.
version: 1
decisions:
- decision: prefer
  about: Orvane Steel · agreement · Port of Vell   # the deal
  right: crane
  reason: The Crane saw the contract.
"""


@pytest.fixture
def decided(home: Path) -> Path:
    """A base with a decision about a topic, and a baseline of the rest."""
    (home / "story.yaml").write_text(AGREED)
    group = "- {id: group, name: Orvane Group}\n"
    (home / "entities.yaml").write_text(ENTITIES.replace(", part_of: orvane", "") + group)
    (home / "decisions.yaml").write_text(DECIDED)
    assert main(["baseline", "write"]) == 0
    assert found(home) == {"FC101": "accepted", "FC203": "known", "FC302": "known"}
    return home


def found(home: Path) -> dict[str, str]:
    """What is found, and what it is to the project."""
    return {f.code: f.state.value for f in check(home)}


def test_decisions_and_the_baseline_follow_a_merge(decided: Path) -> None:
    assert main(["entity", "merge", "orvane", "group"]) == 0
    text = (decided / "decisions.yaml").read_text()

    assert "about: Orvane Group · agreement · Port of Vell   # the deal" in text.replace('"', "")
    assert found(decided) == {"FC101": "accepted", "FC203": "known", "FC302": "known"}
    assert main(["entity", "rename", "group", "orvane"]) == 0
    assert main(["entity", "rename", "orvane", "orvane-steel"]) == 0
    assert main(["entity", "rename", "orvane-steel", "group"]) == 0
    assert found(decided) == {"FC101": "accepted", "FC203": "known", "FC302": "known"}


def test_a_decision_by_fingerprint_follows_its_finding(decided: Path) -> None:
    [finding] = check(decided, select=["FC101"])
    (decided / "decisions.yaml").write_text(
        DECIDED.replace("Orvane Steel · agreement · Port of Vell", finding.fingerprint)
    )
    assert main(["entity", "merge", "orvane", "group"]) == 0

    [after] = check(decided, select=["FC101"])
    assert after.fingerprint != finding.fingerprint
    assert f"about: {after.fingerprint}" in (decided / "decisions.yaml").read_text()
    assert after.state.value == "accepted"


def test_a_decision_that_prefers_a_source_that_goes_names_its_value(decided: Path) -> None:
    with (decided / "story.yaml").open("a") as file:
        file.write(
            "- {kind: event, source: bell, subject: orvane, predicate: agreement, object: port, "
            "when: 2021}\n"
        )
    assert main(["source", "remove", "crane"]) == 0

    assert "right: '2021'" in (decided / "decisions.yaml").read_text().replace('"', "'")
    assert found(decided)["FC101"] == "accepted"


def test_what_a_decision_is_about_no_more_is_told(
    decided: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["source", "remove", "crane"]) == 0

    told = capsys.readouterr().err
    assert "claims/decisions.yaml:4 decides about 'Orvane Steel" in told
    assert "known finding" in told


def test_scope_names_an_entity_too(home: Path) -> None:
    with (home / "story.yaml").open("a") as file:
        file.write(
            "- {kind: quantity, source: bell, subject: storm, predicate: deaths, value: 3 people, "
            "scope: {place: port}, evidence: [{exact: three died}]}\n"
        )
    assert main(["entity", "rename", "port", "vell-port"]) == 0

    assert "scope: {place: vell-port}" in (home / "story.yaml").read_text()
