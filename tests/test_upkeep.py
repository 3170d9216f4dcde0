"""Sources that go and entities with other names: what a person wrote stays, references hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import CopyOf, load
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
