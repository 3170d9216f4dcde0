"""A check by what earlier ones found answers, to the byte, what one without any answers."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.cli import main
from factcheck.evidence import QuotedEvidence
from factcheck.store.dump import dump, entry_text
from test_compare_properties import CATALOGUE, PREDICATES, SOURCES, TOUCHING, tellings, topics

FORMATS = ("full", "concise", "github", "sarif", "junit", "markdown")
TEXTS = ("words words words", "it says: words and words", "nothing of the kind")
BROKEN = ("claims: [", "version: 1\nclaims:\n- {kind: event}\n", "version: 9\n")

near = topics((*TOUCHING, "deaths", "seats", "share")) | topics(PREDICATES)
FIRST = """\
version: 1
claims:
- {label: first, kind: event, source: alpha, subject: Vell, predicate: opening, when: "%s"}
"""


@st.composite
def sources(draw: st.DrawFn, name: str) -> str:
    """The file of a source in one of its versions."""
    usual = next(source for source in SOURCES if source.id == name)
    record = usual.model_dump(mode="json", exclude_defaults=True)
    record |= draw(st.sampled_from(({}, {}, {"published": "2020-06-03"}, {"publisher": "Vell"})))
    if draw(st.booleans()):
        record["path"] = f"articles/{name}.txt"
    if name == "delta" and draw(st.booleans()):
        record["origin"] = {"copy_of": "gamma"}
    return f"version: 1\nsources:\n{entry_text(record)}"


@st.composite
def stories(draw: st.DrawFn, number: int) -> str:
    """A file of claims: mostly in order, and seldom the same claim as in another file."""
    if draw(st.integers(0, 39)) == 0:
        return draw(st.sampled_from(BROKEN))
    told = []
    for claim in draw(st.lists(near.flatmap(lambda topic: tellings(topic, False)), max_size=4)):
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
    for number in range(5):
        drawn = draw(st.lists(stories(number), min_size=2, max_size=3))
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
    today = ("--today", "2031-01-01", "--allow-empty")
    code = main(["check", str(folder / "claims"), "-o", str(out), *today, *options])
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
