"""Scope and stage: figures of different reach never conflict, final ones do, counts grow."""

from __future__ import annotations

import pytest

from conftest import Told
from factcheck import find_quantities
from factcheck.extract.quantities import qualifiers


def test_two_final_tolls_of_a_storm_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12, scope: {stage: final}}
    - {source: Beta 2024-05-20, subject: Vell storm, predicate: deaths, value: 14, scope: {stage: final}}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite) == ("FC102", True)
    assert "All are final figures." in finding.explanation


def test_a_toll_so_far_that_rises_is_an_update(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12, scope: {stage: partial}}
    - {source: Beta 2024-05-08, subject: Vell storm, predicate: deaths, value: 14, scope: {stage: partial}}
    """
    assert told.codes() == ["FC302"]


def test_the_final_toll_updates_the_one_so_far(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 8, scope: {stage: partial}}
    - {source: Beta 2024-05-07, subject: Vell storm, predicate: deaths, value: 12}
    - {source: Gamma 2024-05-20, subject: Vell storm, predicate: deaths, value: 14, scope: {stage: final}}
    """
    findings = told.findings()

    assert [(f.code, f.definite) for f in findings] == [("FC302", True), ("FC302", True)]
    assert {"8 → 14", "12 → 14"} == {" → ".join(s.value for s in f.sides) for f in findings}
    assert all("The final figure came later" in f.message for f in findings)


def test_a_final_toll_below_the_one_so_far_may_only_be_told_otherwise(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 18, scope: {stage: partial}}
    - {source: Gamma 2024-05-20, subject: Vell storm, predicate: deaths, value: 14, scope: {stage: final}}
    """
    assert told.codes() == ["FC302?"]


def test_a_final_toll_within_what_was_counted_changes_nothing(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: ">=12", scope: {stage: partial}}
    - {source: Gamma 2024-05-20, subject: Vell storm, predicate: deaths, value: 14, scope: {stage: final}}
    """
    assert told.codes() == []


def test_a_count_told_after_the_final_one_is_no_step_towards_it(told: Told) -> None:
    """
    - {source: Alpha 2024-05-20, subject: Vell storm, predicate: deaths, value: 14, scope: {stage: final}}
    - {source: Beta 2024-05-22, subject: Vell storm, predicate: deaths, value: 8, scope: {stage: partial}}
    """
    assert told.codes() == []


def test_a_preliminary_magnitude_may_be_revised(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Dunmar quake, predicate: magnitude, value: 6.1, scope: {stage: preliminary}}
    - {source: Beta 2024-05-08, subject: Dunmar quake, predicate: magnitude, value: 6.4, scope: {stage: preliminary}}
    """
    assert told.codes() == ["FC302?"]


def test_a_magnitude_without_a_stage_does_not_change(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Dunmar quake, predicate: magnitude, value: 6.1}
    - {source: Beta 2024-05-08, subject: Dunmar quake, predicate: magnitude, value: 6.4}
    """
    assert told.codes() == ["FC102"]


def test_an_estimate_may_fall_where_a_count_may_not(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 40, scope: {stage: estimated}}
    - {source: Beta 2024-09-08, subject: Vell storm, predicate: deaths, value: 30, scope: {stage: estimated}}
    - {source: Alpha, subject: Orr storm, predicate: deaths, value: 40, scope: {stage: confirmed}}
    - {source: Beta, subject: Orr storm, predicate: deaths, value: 30, scope: {stage: confirmed}}
    """
    assert told.codes() == ["FC102", "FC302"]
    assert told.findings("FC102")[0].topic.startswith("Orr storm")


def test_with_and_without_the_gunman_are_two_counts(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr shooting, predicate: deaths, value: 6, scope: {stage: final, including: gunman}}
    - {source: Beta 2024-05-06, subject: Orr shooting, predicate: deaths, value: 5, scope: {stage: final, excluding: gunman}}
    """
    assert told.codes() == []


def test_two_counts_with_the_gunman_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr shooting, predicate: deaths, value: 6, scope: {stage: final, including: gunman}}
    - {source: Beta 2024-05-06, subject: Orr shooting, predicate: deaths, value: 5, scope: {stage: final, including: the gunman}}
    """
    assert told.codes() == ["FC102"]


def test_the_nation_and_a_city_count_their_own_votes(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Ada Lorn, predicate: votes, object: Castria election, value: 41210, scope: {stage: final, place: Vell}}
    - {source: Beta 2024-05-06, subject: Ada Lorn, predicate: votes, object: Castria election, value: 841210, scope: {stage: final, place: Castria}}
    """
    assert told.codes() == []


def test_one_city_has_one_final_count(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Ada Lorn, predicate: votes, object: Castria election, value: 41210, scope: {stage: final, place: Vell}}
    - {source: Beta 2024-05-06, subject: Ada Lorn, predicate: votes, object: Castria election, value: 41120, scope: {stage: final, place: Vell}}
    """
    assert told.codes() == ["FC102"]


def test_a_budget_a_year_is_not_the_budget_in_total(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell dam fund, predicate: amount, value: 2 million EUR, scope: {rate: per year}, when: 2024}
    - {source: Beta 2024-05-06, subject: Vell dam fund, predicate: amount, value: 10 million EUR, when: 2024}
    """
    assert told.codes() == []


def test_two_budgets_a_year_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell dam fund, predicate: amount, value: 2 million EUR, scope: {rate: per year}, when: 2024}
    - {source: Beta 2024-05-06, subject: Vell dam fund, predicate: amount, value: 10 million EUR, scope: {rate: per year}, when: 2024}
    """
    assert told.codes() == ["FC102"]


def test_real_and_nominal_prices_of_a_merger_do_not_meet(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane merger, predicate: price, value: 80 EUR, scope: {basis: real}, when: 2024-05-06}
    - {source: Beta 2024-05-06, subject: Orvane merger, predicate: price, value: 90 EUR, scope: {basis: nominal}, when: 2024-05-06}
    """
    assert told.codes() == []


def test_two_nominal_prices_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane merger, predicate: price, value: 80 EUR, scope: {basis: nominal}, when: 2024-05-06}
    - {source: Beta 2024-05-06, subject: Orvane merger, predicate: price, value: 90 EUR, scope: {basis: nominal}, when: 2024-05-06}
    """
    assert told.codes() == ["FC102"]


def test_the_crowds_of_two_finals_are_two(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Castria Cup final, predicate: attendance, value: 15000, when: 2022-05}
    - {source: Beta 2024-05-06, subject: Castria Cup final, predicate: attendance, value: 18000, when: 2023-05}
    - {source: Gamma 2024-05-06, subject: Castria Cup final, predicate: attendance, value: 21000}
    """
    assert told.codes() == []


def test_the_crowd_of_one_final_is_one(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Castria Cup final, predicate: attendance, value: 15000, when: 2022-05}
    - {source: Beta 2024-05-06, subject: Castria Cup final, predicate: attendance, value: 18000, when: 2022-05-14}
    """
    assert told.codes() == ["FC102"]


def test_the_storms_of_two_years_are_no_update(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 8, when: 2021-11}
    - {source: Beta 2024-05-09, subject: Vell storm, predicate: deaths, value: 15, when: 2024-05}
    """
    assert told.codes() == []


@pytest.mark.parametrize(
    ("sentence", "scope", "as_of"),
    [
        ("So far 12 people have died.", {"stage": "partial"}, None),
        ("They came so far that 12 people cheered.", {}, None),
        ("The final death toll was 14 people.", {"stage": "final"}, None),
        ("The final had 14 goals.", {}, None),
        ("A provisional count of 900 ballots was read out.", {"stage": "preliminary"}, None),
        ("An estimated 40 people died so far.", {"stage": "estimated"}, None),
        ("As of Monday, 40 people were missing.", {}, "Monday"),
        ("40 people were missing on Monday.", {}, None),
        ("Six people, including the gunman, died.", {"including": "gunman"}, None),
        ("Six people, including two children, died.", {}, None),
        ("Six people, including several nurses, died.", {}, None),
        ("The merger is worth $5 billion including debt.", {"including": "debt"}, None),
        ("Five people, not including the gunman, died.", {"excluding": "gunman"}, None),
        ("The dam costs $2 million a year.", {"rate": "per year"}, None),
        ("The dam costs a total of $2 million.", {}, None),
        ("The budget is $5 million in real terms.", {"basis": "real"}, None),
        ("The budget is $5 million in theory.", {}, None),
        ("An average of 12 people a day came.", {"rate": "per day", "basis": "average"}, None),
        ("Another 12 people were hurt.", {"part": "more"}, None),
        ("Sales rose 20 percent.", {"change": "rise"}, None),
        ("Sales fell by $20 million.", {"change": "fall"}, None),
        ("Sales rose to $20 million.", {}, None),
        ("Sales fell from $20 million in May.", {"change": "before"}, None),
    ],
)
def test_what_stands_by_a_number_becomes_its_scope(
    sentence: str, scope: dict[str, str], as_of: str | None
) -> None:
    assert qualifiers(find_quantities(sentence)[0]) == (scope, as_of)
