"""A test's docstring is the base under test: YAML, one claim per line."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml12
from hypothesis import settings

from factcheck.claims import Claim
from factcheck.cli import main
from factcheck.compare import compare
from factcheck.entities import Catalogue, Entity
from factcheck.findings import Finding, Result
from factcheck.selftest.cases import read_claims
from factcheck.store import builtin_predicates

# At a desk new examples are drawn each time; where others wait for the answer, the same ones.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.register_profile("deep", deadline=None, max_examples=1000)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "desk")
)


@dataclass(frozen=True)
class Told:
    """Claims as a test's docstring tells them, ready to compare."""

    claims: tuple[Claim, ...]
    entities: tuple[Entity, ...]

    def compared(self, claims: Iterable[Claim] | None = None) -> Result:
        """The result for these claims, or for others over the same catalogue."""
        return compare(
            self.claims if claims is None else claims,
            Catalogue(self.entities),
            builtin_predicates(),
        )

    def findings(self, *codes: str) -> list[Finding]:
        """The findings of the given codes; of any but agreement and coverage by default."""
        found = self.compared().findings
        wanted = codes or ("FC1", "FC2", "FC3")
        return [f for f in found if f.code.startswith(wanted)]

    def codes(self, *codes: str) -> list[str]:
        """The codes of those findings, a possible one with a question mark."""
        return [f.code + ("" if f.definite else "?") for f in self.findings(*codes)]


def read_told(text: str) -> Told:
    """Read ``sources``, ``entities`` and ``claims``; a bare list is claims.

    A source that is not listed is named in its first claim, as ``Outlet 2024-05-06``.
    """
    data: Any = yaml12.parse_yaml(inspect.cleandoc(text))
    data = data if isinstance(data, dict) else {"claims": data}
    claims = tuple(read_claims(data["claims"], data.get("sources", ())))
    entities = tuple(Entity.model_validate(e) for e in data.get("entities", []))
    return Told(claims, entities)


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Told:
    """The claims in the docstring of the test."""
    return read_told(request.function.__doc__)


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder to run in, where no variable says anything; modules put files into it."""
    monkeypatch.chdir(tmp_path)
    for name in ("FACTCHECK_ARTICLES", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command line: its exit code, what it prints and what it notes."""

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run
