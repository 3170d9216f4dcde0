"""``pytest --factcheck``: one test for each topic with a new conflict."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli import main

pytest_plugins = ["pytester"]

BRIDGE = """\
version: 1
sources:
- {id: harbour-post, publisher: Harbour Post, published: 2031-05-06}
- {id: daily-crane, publisher: Daily Crane, published: 2031-05-07}
claims:
- {kind: quantity, source: harbour-post, subject: Vell bridge, predicate: length, value: 310 m,
   evidence: [{exact: It is 310 metres long.}]}
- {kind: quantity, source: daily-crane, subject: Vell bridge, predicate: length, value: %s m,
   evidence: [{exact: Its length made it famous.}]}
- {kind: event, source: harbour-post, subject: Vell bridge, predicate: opening, when: 2019,
   evidence: [{exact: It opened in 2019.}]}
- {kind: event, source: daily-crane, subject: Vell bridge, predicate: opening, when: %s,
   evidence: [{exact: The opening was a feast.}]}
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makepyprojecttoml("[tool.pytest.ini_options]\n")
    pytester.mkdir("claims")
    pytester.makepyfile(test_code="def test_code():\n    pass\n")
    return pytester


def ran(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return project.runpytest("-p", "no:cacheprovider", "-v", *arguments)


def test_each_topic_with_a_new_conflict_is_a_test_that_fails(project: pytest.Pytester) -> None:
    (project.path / "claims" / "bridge.yaml").write_text(BRIDGE % ("350", "2018"))

    done = ran(project, "--factcheck")

    done.assert_outcomes(passed=1, failed=2)
    done.stdout.fnmatch_lines(
        [
            "claims::Vell bridge · opening FAILED*",
            "claims::Vell bridge · length FAILED*",
            "error FC101 conflict-date: Vell bridge · opening*",
            "*2019 according to Harbour Post*",
        ]
    )


def test_without_a_new_conflict_one_test_passes(project: pytest.Pytester) -> None:
    (project.path / "claims" / "bridge.yaml").write_text(BRIDGE % ("350", "2018"))
    main(["baseline", "write", str(project.path)])

    done = ran(project, "--factcheck")

    done.assert_outcomes(passed=2)
    done.stdout.fnmatch_lines(["claims::nothing new PASSED*"])


def test_topics_are_chosen_like_other_tests(project: pytest.Pytester) -> None:
    (project.path / "claims" / "bridge.yaml").write_text(BRIDGE % ("350", "2018"))

    ran(project, "--factcheck", "-k", "opening").assert_outcomes(failed=1, deselected=2)


def test_a_file_that_cannot_be_read_is_a_test_that_fails(project: pytest.Pytester) -> None:
    (project.path / "claims" / "bridge.yaml").write_text("version: 1\nclaims: [")

    done = ran(project, "--factcheck")

    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines(["*FC001*"])


def test_a_topic_cannot_paint_the_terminal(project: pytest.Pytester) -> None:
    evil = (BRIDGE % ("350", "2018")).replace("Vell bridge", r'"\e[2J\n::error::x bridge"')
    (project.path / "claims" / "bridge.yaml").write_text(evil)

    done = ran(project, "--factcheck")

    done.assert_outcomes(passed=1, failed=2)
    assert "\x1b" not in done.stdout.str()
    assert not any(line.startswith("::") for line in done.outlines)


def test_without_claims_it_says_where_it_looked(project: pytest.Pytester) -> None:
    (project.path / "claims").rmdir()

    done = ran(project, "--factcheck")

    assert done.ret == pytest.ExitCode.USAGE_ERROR
    done.stderr.fnmatch_lines(["*--factcheck: *claims: there is no such file*"])


def test_claims_lie_where_the_settings_of_pytest_say(project: pytest.Pytester) -> None:
    project.makepyprojecttoml("[tool.pytest.ini_options]\nfactcheck_claims = 'facts'\n")
    (project.path / "claims").rename(project.path / "facts")
    (project.path / "facts" / "bridge.yaml").write_text(BRIDGE % ("310", "2019"))

    ran(project, "--factcheck").assert_outcomes(passed=2)


def test_without_the_option_nothing_of_factcheck_is_loaded(tmp_path: Path) -> None:
    code = (
        "import sys, factcheck.pytest_plugin as plugin; "
        "print(sorted(m for m in sys.modules if m.startswith('factcheck')), 'pydantic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert done.stdout == "['factcheck', 'factcheck.pytest_plugin'] False\n"
