"""The option ``pytest --factcheck``: one test for each topic with something new that fails.

Without the option nothing of factcheck is loaded. PYTEST_DONT_REWRITE
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option, and where the claims lie."""
    parser.getgroup("factcheck").addoption(
        "--factcheck",
        action="store_true",
        help="compare the claims of the project; one test for each topic with a new conflict",
    )
    parser.addini("factcheck_claims", "the folder of claims", default="claims")


def pytest_collection_modifyitems(
    session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Add the tests of the claims to all others; the options -k and -m choose among both."""
    if not config.getoption("factcheck"):
        return
    from factcheck.errors import FactcheckError

    claims = config.getini("factcheck_claims")
    folder = pytest.Dir.from_parent(session, path=config.rootpath / claims)
    try:
        found = _failing(folder.path)
    except FactcheckError as error:
        raise pytest.UsageError(f"--factcheck: {error}") from None
    items += [_Topic.from_parent(folder, name=name, text=text) for name, text in found.items()]


def _failing(claims: Path) -> dict[str, str]:
    """By topic, what a check would fail for; where it fails for nothing, one name without text."""
    from dataclasses import replace

    from factcheck.cli.emit import fails, finished
    from factcheck.cli.parser import parser
    from factcheck.cli.places import place_from_here, problems_from_here
    from factcheck.cli.run import run
    from factcheck.codes import Level
    from factcheck.report import FORMATS
    from factcheck.report.escape import plain

    words = ["check", str(claims)]
    done = finished(run(parser(words).parse_args(words)))
    shown = problems_from_here(done.result, done.base)
    found: dict[str, str] = {}
    for finding in shown:
        if fails(finding, Level[done.settings.fail_on.upper()]):
            name = plain(finding.problem.path if finding.problem else finding.topic)
            part = replace(shown, findings=(finding,))
            text = FORMATS["full"](part, place=place_from_here(done.base))
            found[name] = found.get(name, "") + text
    return found or {"nothing new": ""}


class _Topic(pytest.Item):
    """One topic: it fails with what is new there."""

    def __init__(self, *, text: str, **known: Any) -> None:
        super().__init__(**known)
        self._text = text

    def runtest(self) -> None:
        """Fail where there is something to tell."""
        if self._text:
            pytest.fail(self._text, pytrace=False)

    def reportinfo(self) -> tuple[Any, None, str]:
        """Its place and its name in the summary."""
        return self.path, None, f"factcheck: {self.name}"
