"""Conflicts: what must be found, and beside it what looks like one and is not."""

from __future__ import annotations

from conftest import Told


def test_two_dates_for_one_event_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell bridge, predicate: opening, when: 2019-03-02}
    - {source: Beta 2024-05-09, subject: Vell bridge, predicate: opening, when: 2019-07}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite) == ("FC101", True)
    assert "2019-03-02 according to Alpha" in finding.message
    assert "2019-07 according to Beta" in finding.message


def test_a_month_of_the_year_named_is_no_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell bridge, predicate: opening, when: 2019}
    - {source: Beta 2024-05-09, subject: Vell bridge, predicate: opening, when: 2019-07}
    """
    assert told.codes() == []
    assert told.codes("FC4") == ["FC402"]


def test_a_hedged_date_conflicts_only_possibly(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell bridge, predicate: opening, when: 2017~}
    - {source: Beta 2024-05-09, subject: Vell bridge, predicate: opening, when: 2019-07}
    """
    assert told.codes() == ["FC101?"]


def test_talks_may_happen_twice(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Brenholm, predicate: talks, object: tolls, when: 2019-03}
    - {source: Beta 2024-05-09, subject: Brenholm, predicate: talks, object: tolls, when: 2020-07}
    """
    assert told.codes() == []


def test_three_dates_are_one_finding_with_three_sides(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane-Norrail merger, predicate: agreement, when: 2021}
    - {source: Beta 2024-05-09, subject: Orvane-Norrail merger, predicate: agreement, when: 2022}
    - {source: Gamma 2024-05-09, subject: Orvane-Norrail merger, predicate: agreement, when: 2024}
    - {source: Delta 2024-05-09, subject: Orvane-Norrail merger, predicate: agreement, when: 2021/2022}
    """
    [finding] = told.findings("FC101")

    assert [side.value for side in finding.sides] == ["2021", "2022", "2024"]


def test_lengths_conflict_once_units_are_converted(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km}
    - {source: Beta 2020-01-09, subject: Orr tunnel, predicate: length, value: 7 mi}
    """
    assert told.codes() == ["FC102"]


def test_one_length_in_two_units_is_one_value(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 10.5..<11.5 km}
    - {source: Beta 2020-01-09, subject: Orr tunnel, predicate: length, value: 7 mi}
    """
    assert told.codes() == []


def test_two_currencies_never_meet(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Norrail deal, predicate: price, value: 12 EUR, when: 2024}
    - {source: Beta 2024-05-06, subject: Norrail deal, predicate: price, value: 90 SEK, when: 2024}
    """
    assert told.codes() == []


def test_prices_of_one_deal_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Norrail deal, predicate: price, value: 12 EUR, when: 2024-05}
    - {source: Beta 2024-05-08, subject: Norrail deal, predicate: price, value: 14 EUR, when: 2024-05}
    """
    assert told.codes() == ["FC102"]


def test_a_price_of_another_year_is_a_change(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: ferry ticket, predicate: price, value: 12 EUR, when: 2022}
    - {source: Beta 2024-05-08, subject: ferry ticket, predicate: price, value: 14 EUR, when: 2024}
    """
    assert told.codes() == ["FC302"]


def test_a_toll_that_rises_is_an_update(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: 8 people}
    - {source: Beta 2024-05-09, subject: Vell flood, predicate: deaths, value: 15 people}
    """
    assert told.codes() == ["FC302"]


def test_a_toll_that_falls_is_a_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: 15 people}
    - {source: Beta 2024-05-09, subject: Vell flood, predicate: deaths, value: 8 people}
    """
    assert told.codes() == ["FC102"]


def test_a_lower_bound_meets_every_higher_figure(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: ">=12 people"}
    - {source: Beta 2024-05-06, subject: Vell flood, predicate: deaths, value: 15 people}
    """
    assert told.codes() == []


def test_tolls_of_one_day_conflict_only_possibly(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: ">=12 people"}
    - {source: Beta 2024-05-06, subject: Vell flood, predicate: deaths, value: 8 people}
    """
    assert told.codes() == ["FC102?"]


def test_final_tolls_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: 12, scope: {stage: final}}
    - {source: Beta 2024-05-09, subject: Vell flood, predicate: deaths, value: 14, scope: {stage: final}}
    """
    assert told.codes() == ["FC102"]


def test_a_partial_count_is_another_topic(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Brenholm poll, predicate: votes, value: 900, scope: {stage: partial}}
    - {source: Beta 2024-05-06, subject: Brenholm poll, predicate: votes, value: 1200, scope: {stage: final}}
    """
    assert told.codes() == []


def test_two_winners_of_one_election_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Brenholm mayoral election, predicate: winner, value: Ada Lorn}
    - {source: Beta 2024-05-09, subject: Brenholm mayoral election, predicate: winner, value: Bo Finn}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite) == ("FC103", True)
    assert {side.value for side in finding.sides} == {"Ada Lorn", "Bo Finn"}


def test_a_new_captain_replaces_the_old_one(told: Told) -> None:
    """
    - {source: Alpha 2022-05-06, subject: Castria Rovers, predicate: leader, value: Ada Lorn}
    - {source: Beta 2024-05-09, subject: Castria Rovers, predicate: leader, value: Bo Finn}
    """
    assert told.codes() == ["FC302"]


def test_two_owners_on_one_day_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: owner, value: Ada Lorn}
    - {source: Beta 2024-05-06, subject: Orvane Steel, predicate: owner, value: Bo Finn}
    """
    assert told.codes() == ["FC103"]


def test_one_owner_under_two_names_is_one(told: Told) -> None:
    """
    entities:
      - {id: lorn, name: Ada Lorn, aliases: [A. Lorn, Ms Lorn]}
    claims:
      - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: owner, value: Ada Lorn}
      - {source: Beta 2024-05-06, subject: Orvane Steel, predicate: owner, value: Ms Lorn}
    """
    assert told.codes() == []
    assert told.codes("FC4") == ["FC401"]


def test_a_town_inside_its_country_refines_it(told: Told) -> None:
    """
    entities:
      - {id: vell, name: Vell, part_of: castria}
      - {id: castria, name: Castria}
    claims:
      - {source: Alpha 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Castria}
      - {source: Beta 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Vell}
    """
    assert told.codes() == []
    assert told.codes("FC4") == ["FC402"]


def test_another_country_conflicts(told: Told) -> None:
    """
    entities:
      - {id: vell, name: Vell, part_of: castria}
      - {id: castria, name: Castria}
    claims:
      - {source: Alpha 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Brenholm}
      - {source: Beta 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Vell}
      - {source: Gamma 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Castria}
    """
    [finding] = told.findings()

    assert finding.code == "FC103"
    assert [len(side.claims) for side in finding.sides] == [1, 2]


def test_the_union_says_and_the_firm_denies(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: rescue plan, value: leaving, by: Dockers' Union}
    - {source: Beta 2024-05-06, subject: Orvane Steel, predicate: participation, object: rescue plan, value: leaving, polarity: denied, modality: denied, by: Orvane Steel}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite) == ("FC104", True)
    assert "Dockers' Union in Alpha says leaving; Orvane Steel in Beta denies it" in finding.message


def test_a_denial_of_years_later_is_no_dispute(told: Told) -> None:
    """
    - {source: Alpha 2019-05-06, subject: Orvane Steel, predicate: participation, object: rescue plan, value: leaving, by: Dockers' Union}
    - {source: Beta 2024-05-06, subject: Orvane Steel, predicate: participation, object: rescue plan, value: leaving, polarity: denied, modality: denied, by: Orvane Steel}
    """
    assert told.codes() == []


def test_a_defendant_disputes_the_charge_told_of_him(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Bo Finn, predicate: responsibility, object: the harbour fire, value: committed, by: prosecutor}
    - {source: Beta 2024-05-06, subject: Bo Finn, predicate: responsibility, object: the harbour fire, value: gone, by: Bo Finn}
    """
    assert told.codes() == ["FC104"]


def test_put_out_or_left_pulls_apart(told: Told) -> None:
    """
    entities:
      - {id: pool, name: patent pool}
      - {id: board, name: pool board, part_of: pool}
    claims:
      - {source: Alpha 2024-05-06, subject: Norrail, predicate: removal, object: pool board, when: ../2024-05-06, by: an engineer}
      - {source: Beta 2024-05-07, subject: Norrail, predicate: participation, object: patent pool, value: gone, by: Norrail}
    """
    assert told.codes() == ["FC107?"]


def test_put_out_years_before_it_left_another_time(told: Told) -> None:
    """
    - {source: Alpha 2014-05-06, subject: Norrail, predicate: removal, object: patent pool, by: an engineer}
    - {source: Beta 2024-05-07, subject: Norrail, predicate: participation, object: patent pool, value: gone, by: Norrail}
    """
    assert told.codes() == []


def test_the_whole_allowed_and_a_part_ruled_out_pull_apart(told: Told) -> None:
    """
    entities:
      - {id: trials, name: vaccine trials}
      - {id: children, name: trials with children, part_of: trials}
    claims:
      - {source: Alpha 2024-05-06, subject: vaccine trials, predicate: permission, value: allowed, by: Health Board}
      - {source: Beta 2024-05-07, subject: trials with children, predicate: permission, value: ruled-out, by: Castria Clinic}
    """
    assert told.codes() == ["FC107?"]
