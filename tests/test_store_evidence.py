"""Passages are looked up in the texts that are at hand."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import FactcheckError
from factcheck.evidence import Evidence, QuotedEvidence, WithheldEvidence
from factcheck.store import FactBase, anchors, load

TEXT = (
    "\ufeffVell, 4 May.\r\nZoë Lorn said: “At least 12 people died.” At least 12 people died.\r\n"
)
START = TEXT.index("12 people")

Checking = Callable[..., FactBase]


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture
def checked(tmp_path: Path) -> Checking:
    """A base of one claim with one passage; the text lies in the project or elsewhere."""

    def write(
        passage: str, source: str = "path: texts/storm.txt", elsewhere: bool = False
    ) -> FactBase:
        folder = tmp_path / ("elsewhere" if elsewhere else "texts")
        folder.mkdir(exist_ok=True)
        (folder / "storm.txt").write_bytes(TEXT.encode())
        (tmp_path / "claims").mkdir()
        (tmp_path / "claims" / "storm.yaml").write_text(
            f"version: 1\nsources:\n  - id: post-1\n    {source}\nclaims:\n  - kind: quantity\n"
            "    source: post-1\n    subject: Vell storm\n    predicate: deaths\n    value: 12\n"
            f"    evidence:\n      - {passage}\n",
            "utf-8",
        )
        return load(tmp_path / "claims", folder if elsewhere else None)

    return write


def span(start: int, length: int = 9) -> str:
    return f"[{start}, {start + length}]"


@pytest.mark.parametrize(
    "passage",
    [
        f"{{span: {span(START)}, exact: 12 people}}",
        f"{{span: {span(START)}, sha256: {sha256('12 people')}}}",
        "{exact: 12 people}",
        '{exact: "May.\\r\\nZoë"}',
    ],
)
def test_a_passage_that_stands(checked: Checking, passage: str) -> None:
    base = checked(passage)

    assert base.problems == ()
    assert (base.verified, base.unverified) == (1, 0)
    assert base.texts == {"post-1": TEXT}


MISPLACED = [
    (
        f"{{span: {span(START - 3)}, exact: 12 people}}",
        "FC202",
        f"the passage in the text of source 'post-1' has moved from [{START - 3}, {START + 6}) "
        f"to [{START}, {START + 9})",
    ),
    (
        f"{{span: {span(START + 5)}, sha256: {sha256('12 people')}}}",
        "FC202",
        f"the passage in the text of source 'post-1' has moved from [{START + 5}, {START + 14}) "
        f"to [{START}, {START + 9})",
    ),
    (
        f"{{span: {span(START)}, exact: 14 people}}",
        "FC201",
        "the passage is not in the text of source 'post-1'",
    ),
    (
        f"{{span: {span(START)}, sha256: {sha256('14 people')}}}",
        "FC201",
        "the passage is not in the text of source 'post-1'",
    ),
    ("{exact: 14 people}", "FC201", "the passage is not in the text of source 'post-1'"),
    (
        f"{{span: {span(len(TEXT) - 3)}, exact: 14 people}}",
        "FC201",
        f"[{len(TEXT) - 3}, {len(TEXT) + 6}) lies beyond the text of source 'post-1', "
        f"which has {len(TEXT)} code points",
    ),
]


@pytest.mark.parametrize(("passage", "code", "message"), MISPLACED)
def test_a_passage_that_does_not_stand(
    checked: Checking, passage: str, code: str, message: str
) -> None:
    base = checked(passage)

    [problem] = base.problems
    assert str(problem) == f"claims/storm.yaml:12:9: {code} claim 1: evidence 1: {message}"
    assert len(base.claims) == 1
    assert (base.verified, base.unverified) == (0, 0)


def test_a_search_has_an_end(checked: Checking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anchors, "SEARCH_BUDGET", 10)

    [problem] = checked(f"{{span: {span(3)}, sha256: {sha256('12 people')}}}").problems

    assert problem.code == "FC201"
    assert problem.message.endswith(", and the text is too long to look for it elsewhere")


def test_a_text_that_changed(checked: Checking) -> None:
    base = checked("{exact: 12 people}", f"path: texts/storm.txt\n    sha256: {'f' * 64}")

    [problem] = base.problems
    assert str(problem) == (
        "claims/storm.yaml:5:5: FC204 source 'post-1': sha256: the text has changed since its "
        f"claims were made; where they still hold, record that it is now {sha256(TEXT)}"
    )
    assert base.verified == 1


def test_a_text_is_found_by_its_hash(checked: Checking) -> None:
    base = checked("{exact: 12 people}", f"sha256: {sha256(TEXT)}", elsewhere=True)

    assert (base.problems, base.verified) == ((), 1)


def test_a_markdown_file_is_a_text_as_it_is(checked: Checking, tmp_path: Path) -> None:
    checked("{exact: 12 people}", f"sha256: {sha256(TEXT)}", elsewhere=True)
    (tmp_path / "elsewhere" / "storm.txt").rename(tmp_path / "elsewhere" / "storm.md")

    base = load(tmp_path / "claims", tmp_path / "elsewhere")

    assert (base.problems, base.verified) == ((), 1)


def test_a_text_is_found_by_its_name_where_no_hash_is_recorded(
    checked: Checking, tmp_path: Path
) -> None:
    checked("{exact: 12 people}", "publisher: Post")
    texts = tmp_path / "texts" / "may"
    texts.mkdir()
    (texts / "post-1.txt").write_text(TEXT, "utf-8", newline="")

    base = load(tmp_path / "claims", tmp_path / "texts")

    assert (base.problems, base.verified) == ((), 1)


def test_a_hash_counts_more_than_a_name(checked: Checking, tmp_path: Path) -> None:
    checked("{exact: 12 people}", f"sha256: {sha256('another')}")
    (tmp_path / "texts" / "post-1.txt").write_text("Not the text that was read.")

    base = load(tmp_path / "claims", tmp_path / "texts")

    assert (base.problems, base.verified, base.unverified) == ((), 0, 1)


def test_a_text_of_that_name_that_cannot_be_read(checked: Checking, tmp_path: Path) -> None:
    checked("{exact: 12 people}", "publisher: Post")
    (tmp_path / "texts" / "post-1.txt").write_bytes(b"Zo\xeb")

    [problem] = load(tmp_path / "claims", tmp_path / "texts").problems

    assert problem.message == (
        "source 'post-1': 'articles/post-1.txt', line 1: byte 0xeb is not UTF-8; "
        "save the file as UTF-8 text"
    )


def test_a_text_that_is_not_at_hand(checked: Checking) -> None:
    base = checked("{exact: 12 people}", f"sha256: {sha256('another')}", elsewhere=True)

    assert (base.problems, base.verified, base.unverified) == ((), 0, 1)


BAD_PATHS = [
    ("path: texts/none.txt", "path: 'texts/none.txt': there is no such file or folder"),
    ("path: ../outside.txt", "path: '../outside.txt': leads out of the project"),
    ("path: /etc/hosts.txt", "path: '/etc/hosts.txt': leads out of the project"),
    ('path: "a\\0b.txt"', r"path: 'a\x00b.txt': leads out of the project"),
    ("path: claims/latin.txt", "path: 'claims/latin.txt', line 2: byte 0xeb is not UTF-8"),
    ("path: claims/texts.txt", "path: 'claims/texts.txt': this is not a regular file"),
]


@pytest.mark.parametrize(("source", "message"), BAD_PATHS)
def test_a_path_that_leads_nowhere(
    checked: Checking, tmp_path: Path, source: str, message: str
) -> None:
    checked("{exact: 12 people}", source)
    (tmp_path / "claims" / "latin.txt").write_bytes(b"Vell\nZo\xeb")
    (tmp_path / "claims" / "texts.txt").mkdir()

    base = load(tmp_path / "claims")

    [problem] = base.problems
    assert str(problem).startswith(f"claims/storm.yaml:4:5: FC001 source 'post-1': {message}")
    assert (len(base.claims), base.unverified) == (1, 1)
    assert ("from the project's folder, the one that holds 'claims'" in problem.message) == (
        ", line" not in problem.message
    )


def test_a_format_that_has_to_be_read_first(checked: Checking) -> None:
    base = checked("{exact: 12 people}", "path: texts/storm.pdf")

    assert (base.problems, base.unverified) == ((), 1)


def test_articles_that_are_no_folder(checked: Checking, tmp_path: Path) -> None:
    checked("{exact: 12 people}", f"sha256: {sha256(TEXT)}")

    with pytest.raises(FactcheckError, match="nowhere is not a folder; give one that holds"):
        load(tmp_path / "claims", tmp_path / "nowhere")


@given(st.text(min_size=1, max_size=40), st.data())
def test_what_is_cut_from_a_text_stands_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    there = text[start:end]
    passages: list[Evidence] = [
        QuotedEvidence(span=(start, end), exact=there),
        WithheldEvidence(span=(start, end), sha256=sha256(there)),
    ]

    for passage in passages:
        assert anchors.stands(passage, text)
        assert anchors.stands(passage, text + "x")
        assert not anchors.stands(passage, text[: end - 1])
