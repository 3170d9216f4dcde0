"""What git has of a project: commits, and the content of files at one, without the work tree."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import FactcheckError

_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""What a hook is told of its own repository, by paths that begin where it was called."""
_QUIET = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}
_PLAIN = (b"100644 ", b"100755 ")
"""Modes of regular files; a link may lead anywhere."""


class Blob(NamedTuple):
    """A file at a commit."""

    path: str
    """From the top of the repository, with slashes."""
    name: str
    """The name of its content."""
    size: int


class Commit(NamedTuple):
    """A commit as its log tells it."""

    id: str
    day: str
    """When it was committed, as 2031-12-31."""
    summary: str


class Repository:
    """The repository around a folder; raises where there is none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        found = self._run("rev-parse", "--show-toplevel")
        if found is None:
            raise FactcheckError(
                f"{folder} is not in a git repository, so there is no commit to compare with"
            )
        self.top = Path(os.path.realpath(found))

    def fork(self, ref: str) -> tuple[str, str]:
        """The commit at which the work tree left ``ref``, and a note where that is not known."""
        commit = self.commit(ref)
        base = self._run("merge-base", commit, "HEAD")
        if base is not None:
            return base, ""
        why = "this clone is shallow" if self._is_shallow() else "the histories are unrelated"
        return commit, f"no commit is common to {ref!r} and HEAD, as {why}; compared with {ref!r}"

    def commit(self, ref: str) -> str:
        """The id of a commit; raises where this clone has none of that name."""
        commit = self._run(
            "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}"
        )
        if commit:
            return commit
        if self._is_shallow():
            raise FactcheckError(
                f"this clone is shallow and lacks the commit {ref!r}; fetch it: "
                "git fetch --depth=1 origin BRANCH, or clone with the whole history"
            )
        raise FactcheckError(f"there is no commit {ref!r}; 'git branch --all' lists the branches")

    def _is_shallow(self) -> bool:
        return self._run("rev-parse", "--is-shallow-repository") == "true"

    def commits(self, path: str) -> list[Commit]:
        """The commits of this branch that changed something at or below the path, oldest first."""
        limit = [] if path == "." else [f":/{path}"]
        told = self._output(
            "log", "-z", "--first-parent", "--reverse", "--format=%H %cs %s", "HEAD", "--", *limit
        )
        found = told.decode("utf-8", "replace").split("\0")
        return [Commit(*entry.split(" ", 2)) for entry in found if entry]

    def changed(self, commit: str, path: str) -> Iterator[Blob]:
        """The files below a path that a commit changed on its branch, before and after it."""
        told = self._output(
            *("diff-tree", "-r", "-z", "--root", "--no-commit-id", "--diff-merges=first-parent"),
            *("--no-renames", commit, "--", *([] if path == "." else [f":/{path}"])),
        )
        parts = told.split(b"\0")
        for head, where in zip(parts[::2], parts[1::2], strict=False):
            old_mode, new_mode, old, new, _ = head.lstrip(b":").split()
            for mode, name in ((old_mode, old), (new_mode, new)):
                if mode + b" " in _PLAIN:
                    yield Blob(os.fsdecode(where), name.decode(), 0)

    def files(self, commit: str, paths: Sequence[str]) -> Iterator[Blob]:
        """The regular files at or below any of the paths."""
        named = [path for path in paths if path != "."]
        listed = self._output("ls-tree", "-r", "-l", "-z", "--full-tree", commit, "--", *named)
        for line in listed.split(b"\0"):
            head, _, path = line.partition(b"\t")
            if head.startswith(_PLAIN):
                _, _, name, size = head.split()
                yield Blob(os.fsdecode(path), name.decode(), int(size))

    def contents(self, blobs: Iterable[Blob]) -> Iterator[tuple[Blob, bytes]]:
        """What stands in files, read in one go."""
        wanted = list(blobs)
        names = "".join(f"{blob.name}\n" for blob in wanted).encode()
        answer = memoryview(self._output("cat-file", "--batch", given=names))
        at = 0
        for blob in wanted:
            end = bytes(answer[at : at + 200]).find(b"\n")
            head = bytes(answer[at : at + end]).split()
            if head[-1:] == [b"missing"]:
                raise FactcheckError(f"this clone lacks the content of {blob.path}; fetch it first")
            start = at + end + 1
            at = start + int(head[2]) + 1
            yield blob, bytes(answer[start : at - 1])

    @property
    def user(self) -> str | None:
        """The name under which commits are made here."""
        return self._run("config", "user.name") or None

    def _run(self, *arguments: str) -> str | None:
        """The first line of what git answers; None where it refuses."""
        done = self._call(arguments)
        return done.stdout.decode("utf-8", "replace").strip() if done.returncode == 0 else None

    def _output(self, *arguments: str, given: bytes | None = None) -> bytes:
        done = self._call(arguments, given)
        if done.returncode:
            reason = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
            raise FactcheckError(f"git {arguments[0]} failed: {reason}")
        return done.stdout

    def _call(
        self, arguments: Sequence[str], given: bytes | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(
                ["git", *arguments],
                cwd=self._folder,
                env=_QUIET | {k: v for k, v in os.environ.items() if k not in _ELSEWHERE},
                input=given,
                capture_output=True,
                check=False,
            )
        except FileNotFoundError:
            raise FactcheckError("git is not installed, so no commit can be read") from None


def user(folder: Path) -> str | None:
    """The name under which commits are made in a folder; None outside of git."""
    try:
        return Repository(folder).user
    except FactcheckError:
        return None
