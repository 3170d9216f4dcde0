"""Where a party stood, as a line of time."""

from __future__ import annotations

from conftest import Told
from factcheck.report import FORMATS


def test_a_party_and_its_voices_have_one_line(told: Told) -> None:
    """
    entities:
      - {id: orvane, name: Orvane Steel}
      - {id: lorn, name: Ada Lorn, speaks_for: orvane}
    claims:
      - {source: Beta 2023-09-06, subject: Ada Lorn, predicate: participation, object: Halmo deal, value: leaving, modality: threatened, by: Ada Lorn}
      - {source: Alpha 2022-05-06, subject: [Orvane Steel, Halmo], predicate: agreement, object: Halmo deal, when: 2021-03}
      - {source: Gamma 2024-05-06, subject: Orvane Steel, predicate: participation, object: Halmo deal, value: gone, by: Dockers' Union}
      - {source: Gamma, subject: Orvane Steel, predicate: support, object: Vell dam, value: committed}
    """
    result = told.compared()

    assert [(str(held.at), held.position) for held in result.positions["Orvane Steel"]] == [
        ("2021-03", "committed"),
        ("2023-09-06", "threatened: leaving"),
        ("2024-05-06", "committed"),
    ]
    assert [held.position for held in result.positions["Halmo"]] == ["committed"]


def test_the_report_has_a_table_for_who_has_moved(told: Told) -> None:
    """
    - {source: Alpha 2022-05-06, subject: Green League, predicate: participation, object: coalition, value: open, by: Green League}
    - {source: Beta 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: committed, by: Green League}
    - {source: Beta, subject: Red League, predicate: participation, object: coalition, value: committed, by: Red League}
    """
    report = FORMATS["markdown"](told.compared())

    assert "### Green League" in report
    assert "| 6 May 2022 | participation · coalition | open | Green League | " in report
    assert "### Red League" not in report
