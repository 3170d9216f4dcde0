"""Files that contradict themselves: told with their place, and the rest is compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Told
from factcheck.check import check

STORY = """\
version: 1
sources:
- {id: post, published: 2024-05-06}
- {id: crane, published: 2024-05-07}
claims:
- {kind: quantity, source: post, subject: Vell bridge, predicate: length, value: 310 m, evidence: [{exact: a}]}
- {kind: quantity, source: crane, subject: Vell bridge, predicate: length, value: 350 m, evidence: [{exact: b}]}
"""


def told(folder: Path, **files: str) -> list[str]:
    """What is wrong with the files, beside the conflict that is still found."""
    (folder / "claims").mkdir()
    for name, text in {"story": STORY, **files}.items():
        (folder / "claims" / f"{name}.yaml").write_text(text)
    found = check(folder).findings
    assert [f.topic for f in found if f.code == "FC102"] == ["Vell bridge · length"]
    return [f"{f.problem.path}:{f.problem.line}: {f.code} {f.message}" for f in found if f.problem]


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        (
            "- {id: a, name: A, speaks_for: b}\n- {id: b, name: B, speaks_for: a}",
            "claims/entities.yaml:3: FC003 entity 'a': speaks_for runs in a circle through 'a'",
        ),
        (
            "- {id: a, name: A, part_of: a}\n- {id: b, name: B}",
            "claims/entities.yaml:3: FC003 entity 'a': part_of runs in a circle through 'a'",
        ),
        (
            "- {id: a, name: Orr, not: [b]}\n- {id: b, name: B, aliases: [orr]}",
            "claims/entities.yaml:3: FC003 entity 'a': not: 'b' is to stay apart, yet both are "
            "called 'orr'",
        ),
        (
            "- {id: a, name: Orr, not: [a]}\n- {id: b, name: B}",
            "claims/entities.yaml:3: FC003 entity 'a': not: it is to stay apart from itself",
        ),
    ],
)
def test_entities(tmp_path: Path, entry: str, fault: str) -> None:
    assert told(tmp_path, entities=f"version: 1\nentities:\n{entry}\n")[0] == fault


def test_look_alikes_that_exclude_each_other_are_in_order(tmp_path: Path) -> None:
    entities = "- {id: a, name: Orr East, not: [b]}\n- {id: b, name: Orr West, not: [a]}"

    assert told(tmp_path, entities=f"version: 1\nentities:\n{entities}\n") == []


@pytest.mark.parametrize(
    ("predicates", "fault"),
    [
        (
            "- {id: closing, kind: event, opposite: [closing]}",
            "FC002 predicate 'closing': opposite: it rules itself out",
        ),
        (
            "- {id: end, kind: event, change: fixed, precedes: [start]}",
            "FC002 predicate 'end': precedes: each would come before itself: end → start → end",
        ),
        (
            "- {id: dawn, kind: event, change: fixed, precedes: [dawn]}",
            "FC002 predicate 'dawn': precedes: each would come before itself: dawn → dawn",
        ),
        (
            "- {id: dawn, kind: quantity, precedes: [end]}",
            "FC002 predicate 'dawn': only an event precedes others, or begins or ends a life",
        ),
    ],
)
def test_predicates(tmp_path: Path, predicates: str, fault: str) -> None:
    [problem] = told(tmp_path, predicates=f"version: 1\npredicates:\n{predicates}\n")

    assert problem == f"claims/predicates.yaml:3: {fault}"


def test_claims_of_a_predicate_that_contradicts_itself_are_counted(tmp_path: Path) -> None:
    more = (
        "version: 1\nclaims:\n"
        "- {kind: event, source: post, subject: Sun, predicate: end, when: 2019, evidence: [{exact: c}]}\n"
    )
    predicates = "version: 1\npredicates:\n- {id: end, kind: event, precedes: [start]}\n"

    assert len(told(tmp_path, predicates=predicates, more=more)) == 1
    assert check(tmp_path).coverage.not_compared == {
        "its predicate's entry in predicates.yaml is not in order": 1
    }


@pytest.mark.parametrize(
    ("entries", "fault"),
    [
        (
            "sources:\n- {id: herald, published: 2024-05-06, modified: 2024-05-01}\n",
            "claims/more.yaml:3: FC002 source 'herald': modified: 2024-05-01 is before it was "
            "published, 2024-05-06",
        ),
        (
            "sources:\n- {id: a, origin: {copy_of: b}}\n- {id: b, origin: {copy_of: a}}\n",
            "claims/more.yaml:3: FC003 source 'a': origin: the copies run in a circle: a → b → a",
        ),
        (
            "claims:\n- {kind: event, source: post, subject: Orr dam, predicate: opening, label: "
            "opened, when: {from: opened, years: 1}, evidence: [{exact: d}]}\n",
            "claims/more.yaml:3: FC002 claim 'opened': when: it is counted from the claim itself",
        ),
    ],
)
def test_sources_and_claims(tmp_path: Path, entries: str, fault: str) -> None:
    assert told(tmp_path, more=f"version: 1\n{entries}")[0] == fault


def test_a_time_counted_from_itself_contradicts_nobody(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell bridge, predicate: opening, when: {from: first, years: 1, grain: year}, label: first}
    - {source: Alpha, subject: Vell bridge, predicate: opening, when: {from: first, years: 1, grain: year}, label: first}
    - {source: Beta 2024-05-06, subject: Vell bridge, predicate: opening, when: 2019}
    """
    assert told.codes("FC1", "FC5") == ["FC501"]


def test_two_claims_counted_from_each_other_leave_no_day(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell bridge, predicate: opening, when: {from: tunnel, years: 1, grain: year}, label: bridge}
    - {source: Beta 2024-05-06, subject: Orr tunnel, predicate: opening, when: {from: bridge, years: 1, grain: year}, label: tunnel}
    """
    assert told.codes("FC1") == ["FC105"]


def test_a_thousand_values_are_one_finding() -> None:
    from conftest import read_told
    from factcheck.report import FORMATS

    lines = [
        f"- {{source: p{n} 2024-05-06, subject: Vell dam, predicate: length, value: {n + 1} m}}"
        for n in range(1000)
    ]
    result = read_told("\n".join(lines)).compared()
    [finding] = result.conflicts

    assert len(finding.sides) == 1000
    assert len(finding.message) < 400
    assert FORMATS["full"](result).count("\n") < 50
    assert FORMATS["markdown"](result).count("| **") < 50
