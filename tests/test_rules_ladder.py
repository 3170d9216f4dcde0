"""Why values that differ are no conflict: counted by the rung of the ladder that says so."""

from __future__ import annotations

import pytest

from conftest import read_told

PEOPLE = """
  - {id: castria, name: Castria}
  - {id: vell, name: Vell, part_of: castria}
  - {id: orvane, name: Orvane Steel}
  - {id: lorn, name: Ada Lorn, speaks_for: orvane}
"""

STORIES = {
    "one thing may have several such values side by side": """
  - {source: Alpha 2024-05-06, subject: Halmo sale, predicate: reason, value: costs, by: Ada Lorn}
  - {source: Beta 2024-05-06, subject: Halmo sale, predicate: reason, value: debt, by: Orvane Steel}
""",
    "one value is a part of the other": """
  - {source: Alpha 2024-05-06, subject: Oren Malk, predicate: birthplace, value: Castria}
  - {source: Beta 2024-05-06, subject: Oren Malk, predicate: birthplace, value: Vell}
""",
    "a plan, a threat or an offer is not yet a fact": """
  - {source: Alpha 2023-05-06, subject: Vell stadium, predicate: opening, when: 2024, modality: planned}
  - {source: Beta 2025-11-06, subject: Vell stadium, predicate: opening, when: 2025-08-01}
""",
    "one side tells both, and its last word counts": """
  - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km, by: Ada Lorn}
  - {source: Beta 2024-06-06, subject: Orr tunnel, predicate: length, value: 12 km, by: Orvane Steel}
""",
    "a text speaks for its headline, words for their retelling": """
  - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 15 people, evidence: [{exact: Storm kills 15, part: headline}]}
  - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people}
""",
    "they hold, or were counted, at different times": """
  - {source: Alpha 2019-05-06, subject: Norrail, predicate: leader, value: Ilse Tarn}
  - {source: Beta 2024-05-06, subject: Norrail, predicate: leader, value: Tomas Reck}
""",
}


@pytest.mark.parametrize(("because", "story"), STORIES.items(), ids=STORIES)
def test_the_first_rung_that_explains_is_counted(because: str, story: str) -> None:
    told = read_told(f"entities:{PEOPLE}claims:{story}").compared()

    assert told.coverage.explained == {because: 1}
    assert not told.conflicts


def test_a_conflict_is_explained_by_nothing() -> None:
    told = read_told(
        """
        - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km}
        - {source: Beta 2024-05-06, subject: Orr tunnel, predicate: length, value: 12 km}
        """
    ).compared()

    assert told.coverage.explained == {}
    assert "They are told by different sides." in told.conflicts[0].explanation


def test_what_agrees_needs_no_explanation() -> None:
    told = read_told(
        """
        - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km}
        - {source: Beta 2024-05-06, subject: Orr tunnel, predicate: length, value: ">=9 km"}
        """
    ).compared()

    assert told.coverage.explained == {}
