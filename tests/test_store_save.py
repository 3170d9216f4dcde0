"""Writing claims: what is written reads back, what people wrote stays."""

from __future__ import annotations

import stat
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategies
from factcheck.claims import CLAIM, Claim
from factcheck.errors import FactcheckError
from factcheck.sources import Source
from factcheck.store import dump, load, save
from factcheck.store.save import edited

KEPT = """\
# The Vell storm, kept by Ada.
version: 1

sources:
- id: post-1     # the evening edition
  publisher: 'Alpha Post'
  published: 2021-05-04

# Ask the Courier again.
claims:
# first what is certain
- source: post-1
  kind: "quantity"
  certainty: certain
  subject: Vell storm   # not the flood
  predicate: deaths
  value: {low: 12, high: 12, unit: people}
  draft: true
  # counted twice
  label: toll
  evidence: [{span: [0, 9], exact: "12 people"}]

- source: post-1
  kind: event
  label: landfall
  subject: Vell storm
  predicate: agreement
  when: 2021-05
  evidence:
  - exact: the storm came

# end of the file
"""


def claim(**changed: object) -> Claim:
    toll = {
        "source": Source.model_validate(
            {"id": "post-1", "publisher": "Alpha Post", "published": "2021-05-04"}
        ),
        "kind": "quantity",
        "subject": "Vell storm",
        "predicate": "deaths",
        "value": "12 people",
        "label": "toll",
        "evidence": [{"span": [0, 9], "exact": "12 people"}],
    }
    return CLAIM.validate_python(toll | changed)


def test_what_is_saved_is_already_there() -> None:
    assert edited(KEPT, [claim().source], [claim(draft=True)]) == KEPT


def test_confirming_a_draft_takes_out_one_line() -> None:
    assert edited(KEPT, claims=[claim()]) == KEPT.replace("  draft: true\n", "")


def test_a_changed_value_leaves_comments_and_quotes() -> None:
    changed = edited(KEPT, claims=[claim(value=">=14 people", subject="Storm", draft=True)])

    expected = KEPT.replace("{low: 12, high: 12, unit: people}", '">=14 people"')
    assert changed == expected.replace("Vell storm   # not", "Storm   # not")


def test_a_spelt_out_default_gives_way_to_a_value() -> None:
    changed = edited(KEPT, claims=[claim(certainty="possible", draft=True, gist="Twelve died.")])

    expected = KEPT.replace("certainty: certain", "certainty: possible").replace(
        '"12 people"}]\n', '"12 people"}]\n  gist: Twelve died.\n'
    )
    assert changed == expected


def test_new_entries_come_last_in_the_style_of_the_file() -> None:
    new = claim(label=None, value=3, evidence=[{"span": [20, 24], "exact": "three"}])
    courier = Source(id="courier-1", publisher="Beta Courier")

    changed = edited(KEPT, [courier], [new])

    source = "\n- id: courier-1\n  publisher: Beta Courier\n"
    assert "published: 2021-05-04\n" + source + "\n# Ask the Courier again.\n" in changed
    claim_text = """
      - exact: the storm came

    - kind: quantity
      source: post-1
      subject: Vell storm
      predicate: deaths
      value: 3
      evidence:
        - span: [20, 24]
          exact: three

    # end of the file
    """
    assert changed.endswith(textwrap.dedent(claim_text).removeprefix("\n"))


@pytest.mark.parametrize("empty", ["", "\nclaims:\n", "\nclaims: []  # none yet\n", "\nclaims: []"])
def test_the_first_claim_of_a_file(empty: str) -> None:
    text = f"version: 1\nsources: [{{id: post-1}}]\n{empty}"

    changed = edited(text, claims=[claim(source=Source(id="post-1"))])

    assert changed.startswith("version: 1\nsources: [{id: post-1}]\n")
    assert "label: toll\n    kind: quantity" in changed


def test_windows_line_ends_and_byte_order_mark_stay() -> None:
    text = "\ufeff" + KEPT.replace("\n", "\r\n")

    changed = edited(text, claims=[claim(gist="Twelve people died.")])

    assert changed.startswith("\ufeff# The")
    assert changed.count("\n") == changed.count("\r\n")
    assert "gist: Twelve people died.\r\n" in changed


@pytest.mark.parametrize("text", ["version: 1\nclaims: [", "version: 1\nclaim: []\n", KEPT + "x"])
def test_a_file_with_a_defect_is_not_edited(text: str) -> None:
    with pytest.raises(FactcheckError, match="nothing was written, repair this first"):
        edited(text, claims=[claim()])


def test_a_list_on_one_line_is_not_edited() -> None:
    text = "version: 1\nsources: [{id: post-1}, {id: post-2}]\n"

    with pytest.raises(FactcheckError, match="write each of the sources on lines of its own"):
        edited(text, sources=[Source(id="post-3")])


def test_saving_is_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "storm.yaml"
    path.write_text(KEPT)
    path.chmod(0o640)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(FactcheckError, match="No space left on device"):
            save(path, claims=[claim()])
    assert path.read_text() == KEPT
    assert [file.name for file in tmp_path.iterdir()] == ["storm.yaml"]

    save(path, claims=[claim()])
    assert "draft" not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_an_interrupted_save_leaves_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save(tmp_path / "storm.yaml", claims=[claim()])

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FactcheckError, match="cannot be written: No such file"):
        save(tmp_path / "none" / "storm.yaml", [Source(id="post-1")])


@settings(max_examples=200, deadline=None)
@given(strategies.bases())
def test_what_is_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, base: tuple[list[Source], list[Claim]]
) -> None:
    path = tmp_path_factory.mktemp("claims") / "story.yaml"

    save(path, *base)
    loaded = load(path, allow_empty=True)

    assert loaded.problems == ()
    assert list(loaded.sources.values()) == base[0]
    assert list(loaded.claims) == base[1]
    assert [claim.id for claim in loaded.claims] == [claim.id for claim in base[1]]


@settings(max_examples=100, deadline=None)
@given(strategies.bases(), st.integers(0, 4))
def test_adding_step_by_step_gives_the_same(
    base: tuple[list[Source], list[Claim]], first: int
) -> None:
    sources, claims = base

    text = edited(dump(sources, claims[:first]), claims=claims[first:])

    assert edited(text, sources, claims) == text
    assert edited(dump(sources), claims=claims) == dump(sources, claims) or not claims
