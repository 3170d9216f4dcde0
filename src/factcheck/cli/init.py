"""The command ``factcheck init``: the files that a project begins with; none is overwritten."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from factcheck import __version__
from factcheck.cli.output import write
from factcheck.errors import FactcheckError
from factcheck.report.escape import plain
from factcheck.store.files import write_atomic
from factcheck.store.folder import ENDINGS

SERVERS: Mapping[str, Mapping[str, str]] = {
    "github": {".github/workflows/factcheck.yml": "github.yml"},
    "gitlab": {".gitlab/factcheck.yml": "gitlab.yml", ".gitlab-ci.yml": "gitlab-ci.yml"},
    "none": {},
}
"""By build server: the files of a project, each with what we have for it."""
_SETTINGS = {"factcheck.toml": "factcheck.toml"}
_EXAMPLE = {
    "articles/harbour-post.txt": "harbour-post.txt",
    "claims/harbour-post.yaml": "harbour-post.yaml",
}
_PACKAGE = (
    "The job installs FACTCHECK_PACKAGE, named at its head: a package that the runner must be able to "
    "get."
)
_QUESTION = f"Where do checks run: {', '.join(SERVERS)}? [github] "


def command(options: Namespace) -> int:
    """Write what is not there yet, and say what was written and what was kept."""
    folder = Path(options.path)
    if folder.exists() and not folder.is_dir():
        raise FactcheckError(f"{folder} is no folder; name the one that the project begins with")
    server = options.ci or (asked(input) if _on_a_terminal() else "github")
    example = {} if _has_claims(folder / "claims") else _EXAMPLE
    wanted = {**_SETTINGS, **SERVERS[server], **example}
    lines = [line for name, ours in wanted.items() for line in _started(folder, name, ours)]
    if not example:
        lines.append("kept claims/, which holds files already, so no example was written")
    if server != "none":
        lines.append(_PACKAGE)
    lines.append("Now 'factcheck check' compares what stands in claims/; put a source beside it.")
    write("".join(f"{plain(line)}\n" for line in lines), None)
    return 0


def _on_a_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def asked(ask: Callable[[str], str]) -> str:
    """The build server that a person names; the first letters will do."""
    try:
        answer = ask(_QUESTION).strip().lower()
    except EOFError:
        return "github"
    fitting = [name for name in SERVERS if name.startswith(answer)]
    return fitting[0] if fitting else asked(ask)


def _has_claims(folder: Path) -> bool:
    return any(name.endswith(ENDINGS) for _, _, names in os.walk(folder) for name in names)


def _started(folder: Path, name: str, ours: str) -> Iterator[str]:
    """Write one file where there is none."""
    path = folder / name
    if os.path.lexists(path):
        hint = "; add to it: include: .gitlab/factcheck.yml" * (name == ".gitlab-ci.yml")
        yield f"kept {name}{hint}"
        return
    text = files("factcheck").joinpath("data", "start", ours).read_text("utf-8")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FactcheckError(f"{path.parent} cannot be made: {error.strerror}") from None
    write_atomic(path, text.replace("{version}", __version__))
    yield f"wrote {name}"
