"""FC306: plans whose day has passed, of which nobody tells what came; asked for with a day only."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from conftest import read_told

TODAY = date(2025, 3, 1)

FOUND = {
    "a bridge that was to open": """
  - {source: Alpha 2023-05-06, subject: Vell bridge, predicate: opening, when: 2024, modality: planned}
""",
    "a merger put off once": """
  - {source: Alpha 2023-05-06, subject: Orvane Steel, predicate: acquisition, object: Halmo, when: 2023-09, modality: planned}
  - {source: Beta 2023-10-06, subject: Orvane Steel, predicate: acquisition, object: Halmo, when: 2024-09, modality: planned}
""",
    "a party that was to leave by the summer": """
  - {source: Alpha 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: gone, when: ../2024-06, modality: planned, by: Green League}
""",
}
IGNORED = {
    "its day is still to come": """
  - {source: Alpha 2023-05-06, subject: Vell bridge, predicate: opening, when: 2025, modality: planned}
""",
    "it has opened": """
  - {source: Alpha 2023-05-06, subject: Vell bridge, predicate: opening, when: 2024, modality: planned}
  - {source: Beta 2024-11-06, subject: Vell bridge, predicate: opening, when: 2024-11-01}
""",
    "it is said not to have opened": """
  - {source: Alpha 2023-05-06, subject: Vell bridge, predicate: opening, when: 2024, modality: planned}
  - {source: Beta 2024-11-06, subject: Vell bridge, predicate: opening, polarity: denied}
""",
    "it was put off to a later day": """
  - {source: Alpha 2023-05-06, subject: Vell bridge, predicate: opening, when: 2024, modality: planned}
  - {source: Beta 2024-11-06, subject: Vell bridge, predicate: opening, when: 2026, modality: planned}
""",
    "it has no last day": """
  - {source: Alpha 2023-05-06, subject: Vell bridge, predicate: opening, when: 2024/.., modality: planned}
""",
    "talks may be many": """
  - {source: Alpha 2023-05-06, subject: Castria, predicate: talks, object: Vell dam, when: 2024, modality: planned}
""",
    "the party has left": """
  - {source: Alpha 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: gone, when: 2024-06, modality: planned, by: Green League}
  - {source: Beta 2024-04-06, subject: Green League, predicate: participation, object: coalition, value: gone, by: Green League}
""",
    "a plan that names no time": """
  - {source: Alpha 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: gone, modality: planned, by: Green League}
""",
}


def _overdue(story: str, today: date | None) -> list[fc.Finding]:
    told = read_told(f"claims:{story}")
    result = fc.compare(told.claims, today=today)
    return [f for f in result.findings if f.relation == "overdue"]


@pytest.mark.parametrize("story", FOUND.values(), ids=FOUND)
def test_its_day_has_passed(story: str) -> None:
    [finding] = _overdue(story, TODAY)

    assert (finding.code, finding.definite, str(finding.level)) == ("FC306", False, "info")
    assert "By 2025-03-01 that day has passed" in finding.message


@pytest.mark.parametrize("story", IGNORED.values(), ids=IGNORED)
def test_it_is_not_overdue(story: str) -> None:
    assert _overdue(story, TODAY) == []


@pytest.mark.parametrize("story", FOUND.values(), ids=FOUND)
def test_without_a_day_nobody_is_asked(story: str) -> None:
    assert _overdue(story, None) == []


def test_the_day_of_asking_is_not_in_the_fingerprint() -> None:
    story = FOUND["a bridge that was to open"]

    [one], [other] = _overdue(story, TODAY), _overdue(story, date(2031, 1, 1))

    assert one.fingerprint == other.fingerprint
