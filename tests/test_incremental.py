"""A check by what earlier ones found answers, to the byte, what one without any answers."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims import Claim
from factcheck.cli import main
from factcheck.evidence import QuotedEvidence
from factcheck.relative import RelativeTime
from factcheck.store.dump import dump, entry_text
from test_compare_properties import CATALOGUE, PREDICATES, SOURCES, TOUCHING, tellings, topics

FORMATS = ("full", "concise", "github", "sarif", "junit", "markdown")
TEXTS = ("words words words", "it says: words and words", "nothing of the kind")
BROKEN = ("claims: [", "version: 1\nclaims:\n- {kind: event}\n", "version: 9\n")

THEMES = (
    TOUCHING,
    ("cooperation",),
    ("deaths",),
    ("seats", "share"),
    ("stop", "operation"),
    PREDICATES,
)
FIRST = """\
version: 1
claims:
- {label: first, kind: event, source: alpha, subject: Vell, predicate: opening, when: "%s"}
"""


CHANGES: tuple[dict[str, Any], ...] = (
    {},
    {},
    {"published": "2020-06-03"},
    {"publisher": "Vell"},
    {"origin": {"agency": "Sound Wire"}},
)


@st.composite
def sources(draw: st.DrawFn, name: str) -> str:
    """The file of a source in one of its versions."""
    usual = next(source for source in SOURCES if source.id == name)
    record = usual.model_dump(mode="json", exclude_defaults=True)
    record |= draw(st.sampled_from(CHANGES))
    if draw(st.booleans()):
        record["path"] = f"articles/{name}.txt"
    if name == "delta" and draw(st.booleans()):
        record["origin"] = {"copy_of": "gamma"}
    return f"version: 1\nsources:\n{entry_text(record)}"


def is_dated(claim: Claim) -> bool:
    """Whether its time and that of its source are plain, so that it hangs together with less."""
    return claim.source.published is not None and not isinstance(claim.when, RelativeTime)


@st.composite
def stories(draw: st.DrawFn, number: int, about: list[dict[str, Any]], plain: bool) -> str:
    """A file of claims: mostly in order, and seldom the same claim as in another file."""
    if draw(st.integers(0, 39)) == 0:
        return draw(st.sampled_from(BROKEN))
    told = []
    near = st.sampled_from(about).flatmap(lambda topic: tellings(topic, False))
    near = near.filter(is_dated) if plain else near
    for claim in draw(st.lists(near, max_size=4)):
        start = 100 * number + draw(st.integers(0, 9))
        part = claim.evidence[0].part if claim.evidence else "body"
        place = QuotedEvidence(exact="words", span=(start, start + 5), part=part)
        told.append(claim.model_copy(update={"evidence": (place,)}))
    return dump((), told)


class World(NamedTuple):
    """A repository at one time: the content of its files by path."""

    files: dict[str, str]

    def write(self, folder: Path) -> None:
        for path in folder.rglob("*.*"):
            if path.is_file() and ".git" not in path.parts and ".cache" not in path.parts:
                path.unlink()
        for name, text in self.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")


def catalogue(*, whole: bool) -> str:
    entities = list(CATALOGUE.entities.values())[: None if whole else 4]
    rows = (
        entity.model_dump(mode="json", by_alias=True, exclude_defaults=True) for entity in entities
    )
    return f"version: 1\nentities: {json.dumps(list(rows))}\n"


DECIDED = "version: 1\ndecisions:\n- {about: Vell · length, decision: accept, reason: Known.}\n"


@st.composite
def histories(draw: st.DrawFn) -> list[World]:
    """A repository over some edits: each time, some files have another of their versions."""
    names = [source.id for source in SOURCES]
    versions: dict[str, list[str | None]] = {
        f"claims/sources/{name}.yaml": [draw(sources(name)), draw(sources(name))] for name in names
    }
    plain = draw(st.booleans())
    theme = draw(st.sampled_from(THEMES))
    about = draw(st.lists(topics(theme), min_size=2, max_size=6))
    for number in range(4):
        drawn = draw(st.lists(stories(number, about, plain), min_size=2, max_size=3))
        versions[f"claims/story-{number}.yaml"] = [*drawn, None]
    versions["claims/first.yaml"] = [FIRST % day for day in ("2020", "2021-05-06")]
    versions |= {f"articles/{name}.txt": [*TEXTS, None] for name in names[:2]}
    versions["claims/entities.yaml"] = [catalogue(whole=True), catalogue(whole=False)]
    versions["claims/decisions.yaml"] = [None, DECIDED]
    now = {name: draw(st.sampled_from(of[:2])) for name, of in versions.items()}
    worlds = []
    for _ in range(draw(st.integers(2, 4))):
        worlds.append(
            World({n: t for n, t in now.items() if t is not None} | {"factcheck.toml": ""})
        )
        for name in draw(st.sets(st.sampled_from(sorted(versions)), max_size=2)):
            now[name] = draw(st.sampled_from(versions[name]))
    return worlds


def check(folder: Path, *options: str) -> tuple[int, bytes]:
    out = folder / ".cache" / "out"
    out.parent.mkdir(exist_ok=True)
    out.unlink(missing_ok=True)
    code = main(["check", str(folder / "claims"), "-o", str(out), "--allow-empty", *options])
    return code, out.read_bytes() if out.exists() else b""


def same(folder: Path, *options: str) -> None:
    cache = ("--cache-dir", str(folder / ".cache" / "rows"))
    assert check(folder, *options, *cache) == check(folder, *options, "--no-cache")


@settings(max_examples=60)
@given(histories(), st.sampled_from(FORMATS), st.sampled_from(((), ("-v",))))
def test_edits_between_runs_change_no_answer(
    worlds: list[World], output: str, loud: tuple[str, ...]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "claims").mkdir()
        for world in worlds:
            world.write(folder)
            same(folder, "--output-format", output, *loud)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@settings(max_examples=15)
@given(histories())
def test_nor_beside_a_commit(worlds: list[World]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "claims").mkdir()
        who = ("-c", "user.name=desk", "-c", "user.email=desk@sound.example")
        worlds[0].write(folder)
        for command in (("init", "-q"), ("add", "claims", "articles", "factcheck.toml")):
            subprocess.run(["git", *command], cwd=folder, check=False, capture_output=True)
        subprocess.run(["git", *who, "commit", "-qm", "All"], cwd=folder, check=True)
        for world in worlds[1:]:
            world.write(folder)
            same(folder, "--base", "HEAD", "-v")


HEAD = """\
version: 1
sources:
- {id: %s, publisher: %s, published: 2020-05-06, origin: own}
claims:
"""
TOUCHING_TOPICS = {
    "put out, or gone by its own choice": (
        "FC107",
        "- {kind: stance, source: one, subject: orvane, predicate: participation, object: vell, "
        "value: leaving, when: 2020-05-06, attribution: {speaker: orvane}}",
        "- {kind: event, source: two, subject: orvane, predicate: removal, object: vell, "
        "when: 2020-05-06}",
    ),
    "a part and its whole": (
        "FC107",
        "- {kind: attribute, source: one, subject: vell, predicate: permission, object: dogs, "
        "value: allowed}",
        "- {kind: attribute, source: two, subject: castria, predicate: permission, object: dogs, "
        "value: banned}",
    ),
    "a final count": (
        "FC302",
        "- {kind: quantity, source: one, subject: storm, predicate: deaths, value: 8 people, "
        "as_of: 2020-05-01}",
        "- {kind: quantity, source: two, subject: storm, predicate: deaths, value: 12 people, "
        "as_of: 2020-05-10, scope: {stage: final}}",
    ),
    "an end and what went on": (
        "FC306",
        "- {kind: event, source: one, subject: orvane, predicate: operation, object: vell, "
        "when: 2020-06}",
        "- {kind: event, source: two, subject: orvane, predicate: stop, object: vell, "
        "when: 2020-05, modality: planned}",
    ),
}


@pytest.mark.parametrize("kind", TOUCHING_TOPICS)
def test_what_is_new_is_set_against_what_it_touches(tmp_path: Path, kind: str) -> None:
    code, there, new = TOUCHING_TOPICS[kind]
    first = {"factcheck.toml": "", "claims/entities.yaml": catalogue(whole=True)}
    first |= {"claims/one.yaml": HEAD % ("one", "Harbour Post") + f"{there}\n"}
    first |= {"claims/zero.yaml": HEAD % ("zero", "Daily Crane")}
    World(first).write(tmp_path)
    same(tmp_path, "-v")

    World(first | {"claims/two.yaml": HEAD % ("two", "Sound Herald") + f"{new}\n"}).write(tmp_path)

    same(tmp_path, "-v")
    assert f" {code} ".encode() in check(tmp_path, "-v", "--no-cache", "--select", code)[1]


@pytest.fixture
def base(tmp_path: Path) -> Path:
    claims = HEAD % ("one", "Harbour Post") + TOUCHING_TOPICS["a part and its whole"][1] + "\n"
    World({"factcheck.toml": "", "claims/one.yaml": claims}).write(tmp_path)
    return tmp_path


def rows(base: Path) -> Path:
    [file] = (base / ".cache" / "rows").glob("*.sqlite")
    return file


def test_the_folder_of_the_cache_says_what_it_is(base: Path) -> None:
    same(base)

    assert (rows(base).parent / ".gitignore").read_text().endswith("*\n")
    assert (rows(base).parent / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d17")


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"x" * 5000])
def test_a_broken_cache_is_begun_anew(base: Path, content: bytes) -> None:
    same(base)
    whole = rows(base).read_bytes()
    rows(base).write_bytes(content)

    same(base)
    same(base)

    assert len(rows(base).read_bytes()) == len(whole)


@settings(max_examples=40)
@given(st.data())
def test_no_flipped_byte_changes_an_answer(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        claims = HEAD % ("one", "Harbour Post") + TOUCHING_TOPICS["a part and its whole"][1] + "\n"
        World({"factcheck.toml": "", "claims/one.yaml": claims}).write(base)
        same(base)
        content = bytearray(rows(base).read_bytes())
        for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=9)):
            content[at] ^= 1 << data.draw(st.integers(0, 7))
        rows(base).write_bytes(content)

        same(base)


def test_without_a_place_to_write_there_is_no_cache(base: Path) -> None:
    (base / "file").write_text("")
    blocked = ("--cache-dir", str(base / "file" / "rows"))

    assert check(base, *blocked) == check(base, "--no-cache")


def test_another_process_that_writes_is_not_waited_for_long(base: Path) -> None:
    same(base)
    other = sqlite3.connect(rows(base), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    same(base)

    other.execute("ROLLBACK")
    other.close()


def test_no_cache_leaves_nothing(base: Path) -> None:
    check(base, "--no-cache")

    assert not list(base.rglob("*.sqlite"))
    assert not (base / ".factcheck_cache").exists()


def test_clean_removes_the_cache_and_nothing_else(
    base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(base)
    folder = base / ".factcheck_cache"
    assert folder.is_dir()
    (base / "own").mkdir()
    (base / "own" / "notes.txt").write_text("Mine.")

    assert main(["clean", str(base / "claims")]) == 0
    assert main(["clean", str(base / "claims"), "--cache-dir", str(base / "own")]) == 2

    assert not folder.exists()
    assert (base / "own" / "notes.txt").exists()
    assert "is no cache of factcheck" in capsys.readouterr().err


def test_watching_checks_again_when_a_file_is_saved(
    base: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    edits = [
        ("claims/one.yaml", HEAD % ("one", "Harbour Post") + "- {kind: event}\n"),
        ("claims/one.yaml", "claims: ["),
        ("claims/two.yaml", HEAD % ("two", "Sound Herald")),
    ]

    def save(_: float) -> None:
        if not edits:
            raise KeyboardInterrupt
        name, text = edits.pop(0)
        (base / name).write_text(text)

    monkeypatch.setattr("time.sleep", save)

    assert main(["check", str(base / "claims"), "--watch", "--output-format", "concise"]) == 130

    told = capsys.readouterr()
    assert [line.split(":")[-1].strip() for line in told.err.splitlines()] == [
        f"{os.path.relpath(base / 'claims' / name)} changed"
        for name in ("one.yaml", "one.yaml", "two.yaml")
    ]
    assert told.out.count(" claim from ") + told.out.count(" claims from ") == 4
    assert "\x1b" not in told.out


def test_standard_input_is_nothing_to_watch(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(base / "claims"), "-", "--watch"]) == 2
    assert "standard input is none" in capsys.readouterr().err
