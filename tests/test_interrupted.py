"""What can go wrong while a file is written: nothing is lost, and a sentence says what to do."""

from __future__ import annotations

import ctypes
import io
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli import main

TEXT = "In Vell: at least 12 people died in the storm.\n"
STORM = """\
version: 1
sources:
- {id: harbour-post, publisher: Harbour Post, published: 2031-05-06, path: storm.txt}
- {id: daily-crane, publisher: Daily Crane, published: 2031-05-06}
claims:
- {kind: quantity, source: harbour-post, subject: Vell storm, predicate: deaths, value: ">=12 people",
   evidence: [{span: [0, 24], exact: at least 12 people died}]}
- {kind: quantity, source: daily-crane, subject: Vell storm, predicate: deaths, value: 8 people,
   evidence: [{exact: Eight people died.}], draft: true}
"""
WRITERS = {
    ("baseline", "write"): "claims/baseline.txt",
    ("anchor", "--write"): "claims/storm.yaml",
    ("review",): "claims/decisions.yaml",
    ("review", "--drafts"): "claims/storm.yaml",
    ("review", "--names"): "claims/entities.yaml",
}
ANSWERS = {
    ("review",): "a\nA slip.\n\n",
    ("review", "--drafts"): "a\n",
    ("review", "--names"): "n\n",
}

Writer = tuple[str, ...]
each_writer = pytest.mark.parametrize("writer", WRITERS, ids=" ".join)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "storm.yaml").write_text(STORM)
    (tmp_path / "storm.txt").write_text(TEXT)
    main(["baseline", "write"])
    return tmp_path


def started(
    writer: Writer, before: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-B", "-m", "factcheck", *writer],
        input=ANSWERS.get(writer, ""),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=before,
    )


Run = Callable[[Writer], tuple[int, str]]


@pytest.fixture
def run(project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The same without a process of its own: the exit code and what is told."""

    def run(writer: Writer) -> tuple[int, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(ANSWERS.get(writer, "")))
        return main(writer), capsys.readouterr().err

    return run


def files(project: Path) -> dict[str, bytes]:
    found = (path for path in sorted(project.rglob("*")) if path.is_file())
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in found}


@each_writer
def test_left_alone_it_writes(project: Path, run: Run, writer: Writer) -> None:
    before = files(project).get(WRITERS[writer])

    assert run(writer)[0] == 0
    assert files(project)[WRITERS[writer]] != before or writer == ("baseline", "write")
    assert not [name for name in files(project) if name.endswith((".lock", ".tmp"))]


def full() -> None:
    """No file takes a byte more."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


@each_writer
def test_a_disk_that_takes_no_more(project: Path, writer: Writer) -> None:
    before = files(project)

    done = started(writer, full)

    assert done.returncode == 2
    assert done.stderr.endswith(f"{WRITERS[writer]} cannot be written: File too large\n")
    assert files(project) == before


def test_a_project_cannot_begin_on_a_full_disk(tmp_path: Path) -> None:
    done = started(("init", str(tmp_path)), full)

    assert done.returncode == 2
    assert "factcheck.toml cannot be written: File too large" in done.stderr
    assert files(tmp_path) == {}


def bound() -> None:
    """Permissions hold for root as well (prctl PR_CAPBSET_DROP, CAP_DAC_OVERRIDE)."""
    if os.geteuid() == 0 and ctypes.CDLL(None).prctl(24, 1, 0, 0, 0):
        os._exit(77)


@each_writer
def test_a_folder_that_may_not_be_written(project: Path, writer: Writer) -> None:
    before = files(project)
    (project / "claims").chmod(0o555)
    try:
        done = started(writer, bound)
    finally:
        (project / "claims").chmod(0o755)
    if done.returncode == 77:
        pytest.skip("nothing can be forbidden to root here")

    assert done.returncode == 2
    assert done.stderr.endswith(f"{WRITERS[writer]} cannot be written: Permission denied\n")
    assert files(project) == before


HOLD = """\
import os, signal, sys
from pathlib import Path
from factcheck.store.files import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@each_writer
def test_two_processes_do_not_write_at_once_and_a_killed_one_is_told_of(
    project: Path, run: Run, writer: Writer
) -> None:
    """While one holds the file, and after it was killed holding it, the other says so and stops."""
    target = WRITERS[writer]
    before = files(project)
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, target],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout
    assert other.stdout.readline() == "held\n"
    during = run(writer)
    other.communicate()
    after = run(writer)
    lock = Path(target).with_name(f".{Path(target).name}.lock")

    assert other.returncode == -signal.SIGKILL
    for code, told in (during, after):
        assert code == 2
        assert told.endswith(
            f"factcheck: another factcheck is writing {target}; wait for it, or delete {lock} if "
            "none is\n"
        )
    lock.unlink()
    assert files(project) == before
    assert run(writer)[0] == 0


def test_a_killed_review_keeps_what_was_answered(project: Path) -> None:
    review = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "review", "--names"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert review.stdin
    assert review.stdout
    review.stdin.write("n\n")
    review.stdin.flush()
    while "is new" not in (line := review.stdout.readline()):
        assert line
    review.kill()
    review.communicate()

    assert "- id: vell-storm\n" in Path("claims/entities.yaml").read_text()
    assert not [name for name in files(project) if name.endswith((".lock", ".tmp"))]
