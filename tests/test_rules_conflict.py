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


def test_a_denial_within_days_is_a_dispute(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Lorimer, predicate: participation, object: Vell bridge, value: leaving, by: Petra Voss}
    - {source: Beta 2024-11-08, subject: Lorimer, predicate: participation, object: Vell bridge, value: leaving, polarity: denied, by: the mayor}
    """
    assert told.codes() == ["FC104"]


def test_a_paper_that_tells_and_lets_deny_is_no_dispute(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Lorimer, predicate: participation, object: Vell bridge, value: leaving}
    - {source: Alpha, subject: Lorimer, predicate: participation, object: Vell bridge, value: leaving, polarity: denied, by: Lorimer}
    """
    assert told.codes() == []


def test_another_number_is_denied(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Vell flood, predicate: deaths, value: 12 people}
    - {source: Beta 2024-11-05, subject: Vell flood, predicate: deaths, value: 12 people, polarity: denied, by: the mayor}
    """
    assert told.codes() == ["FC104"]


def test_a_conflict_that_rests_on_an_inferred_date_is_only_possible(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Orr tunnel, predicate: opening, when: 2024-11-02}
    - {source: Undated, subject: Orr tunnel, predicate: opening, when: {from: published, days: -9}}
    - {source: Alpha, subject: Vell flood, predicate: deaths, value: 12 people}
    - {source: Undated, subject: Vell flood, predicate: deaths, value: 9 people}
    """
    assert told.codes() == ["FC102?"]
    assert told.codes("FC401") == ["FC401?"]


def test_two_papers_days_apart_may_just_differ(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Lorimer, predicate: owner, value: Halden}
    - {source: Beta 2024-11-08, subject: Lorimer, predicate: owner, value: Norr}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite) == ("FC302", False)
    assert "or the accounts differ" in finding.message


def test_a_lower_bound_hides_no_rise(told: Told) -> None:
    """
    - {source: Beta 2024-11-03, subject: Vell flood, predicate: deaths, value: ">=12 people"}
    - {source: Alpha 2024-11-04, subject: Vell flood, predicate: deaths, value: 12 people}
    - {source: Gamma 2024-11-08, subject: Vell flood, predicate: deaths, value: 17 people}
    """
    [finding] = told.findings("FC302")

    assert [side.value for side in finding.sides] == ["12 people", "17 people"]


def test_a_size_in_words_is_the_number(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Norrail deal, predicate: price, value: 1.2 billion SEK, when: 2024}
    - {source: Beta 2024-11-08, subject: Norrail deal, predicate: price, value: 1.5e9 SEK, when: 2024}
    - {source: Gamma 2024-11-08, subject: Norrail deal, predicate: price, value: 1210000000 SEK, when: 2024}
    """
    [finding] = told.findings()

    assert finding.code == "FC102"
    assert [len(side.claims) for side in finding.sides] == [2, 1]


def test_a_toll_without_a_unit_is_one_of_people(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Vell flood, predicate: deaths, value: 17 people}
    - {source: Beta 2024-11-08, subject: Vell flood, predicate: deaths, value: 9}
    """
    assert told.codes() == ["FC102"]


def test_numbers_of_other_units_are_counted_as_not_compared(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Norrail deal, predicate: price, value: 12 EUR, when: 2024}
    - {source: Beta 2024-11-08, subject: Norrail deal, predicate: price, value: 90 SEK, when: 2024}
    """
    assert told.compared().coverage.not_compared == {
        "its unit is not one of the others' on the topic": 2
    }


def test_one_paper_lets_the_firm_deny_what_the_union_says(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: rescue plan, value: leaving, polarity: denied, modality: denied, by: Orvane Steel}
    - {source: Alpha, subject: Orvane Steel, predicate: participation, object: rescue plan, value: leaving, by: Dockers' Union}
    """
    assert told.codes() == ["FC104"]


def test_a_denied_bound_is_disputed_by_a_figure_beyond_it(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: 25 people, by: Dockers' Union}
    - {source: Beta 2024-05-06, subject: Vell flood, predicate: deaths, value: ">20 people", polarity: denied, by: Brenholm police}
    """
    assert told.codes() == ["FC104"]


def test_a_denied_bound_leaves_a_figure_below_it(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: 15 people, by: Dockers' Union}
    - {source: Beta 2024-05-06, subject: Vell flood, predicate: deaths, value: ">20 people", polarity: denied, by: Brenholm police}
    """
    assert told.codes() == []


def test_two_values_denied_are_two_disputes(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: 12 people, by: Dockers' Union}
    - {source: Beta 2024-05-06, subject: Vell flood, predicate: deaths, value: 12 people, polarity: denied, by: Brenholm police}
    - {source: Gamma 2024-07-06, subject: Vell flood, predicate: deaths, value: 40 people, by: Dockers' Union}
    - {source: Delta 2024-07-06, subject: Vell flood, predicate: deaths, value: 40 people, polarity: denied, by: Brenholm police}
    """
    disputes = told.findings("FC104")

    assert [[side.value for side in f.sides] for f in disputes] == [
        ["12 people", "denied: 12 people"],
        ["40 people", "denied: 40 people"],
    ]


def test_not_open_yet_denies_no_plan(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Vell stadium, predicate: opening, when: 2024, modality: planned, by: Brenholm}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, when: 2024, polarity: denied, by: Castria Rovers}
    """
    assert told.codes() == []


def test_a_denial_of_a_date_leaves_the_event(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening, by: Brenholm}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, when: 2023-03, polarity: denied, by: Castria Rovers}
    """
    assert told.codes() == []


def test_undated_words_on_what_changes_are_disputed_only_possibly(told: Told) -> None:
    """
    - {source: Alpha, subject: Orvane Steel, predicate: participation, object: rescue plan, value: leaving, by: Dockers' Union}
    - {source: Beta, subject: Orvane Steel, predicate: participation, object: rescue plan, value: leaving, polarity: denied, by: Orvane Steel}
    """
    assert told.codes() == ["FC104?"]


def test_a_copy_of_the_story_leaves_the_dispute_the_same(told: Told) -> None:
    """
    sources:
      - {id: Alpha, published: 2024-05-06}
      - {id: Beta, published: 2024-05-06}
      - {id: Gamma, published: 2024-05-06, origin: {copy_of: Alpha}}
    claims:
      - {source: Alpha, subject: Vell bridge, predicate: location, value: Vell}
      - {source: Beta, subject: Vell bridge, predicate: location, value: Vell, polarity: denied, by: Brenholm}
      - {source: Gamma, subject: Vell bridge, predicate: location, value: Vell}
    """
    [whole] = told.findings()
    [without] = told.compared(told.claims[:2]).conflicts

    assert whole.fingerprint == without.fingerprint


def test_a_part_ruled_out_years_later_pulls_nothing_apart(told: Told) -> None:
    """
    entities:
      - {id: trials, name: vaccine trials}
      - {id: children, name: trials with children, part_of: trials}
    claims:
      - {source: Alpha 2014-05-06, subject: vaccine trials, predicate: permission, value: allowed, by: Health Board}
      - {source: Beta 2024-05-07, subject: trials with children, predicate: permission, value: ruled-out, by: Castria Clinic}
    """
    assert told.codes() == []


def test_permissions_for_two_places_do_not_touch(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Castrian crews, predicate: permission, object: Brenholm ferries, value: allowed, by: Health Board}
    - {source: Beta 2024-05-07, subject: Castrian crews, predicate: permission, object: Vell buses, value: ruled-out, by: Castria Clinic}
    """
    assert told.codes() == []


def test_one_partner_wants_out_and_the_other_goes_on(told: Told) -> None:
    """
    entities:
      - {id: trains, name: night trains}
    claims:
      - {source: Alpha 2024-05-06, subject: Norrail, predicate: cooperation, object: Castria, scope: {domain: night trains}, value: leaving, by: Norrail}
      - {source: Beta 2024-05-07, subject: Castria, predicate: cooperation, object: Norrail, value: committed, by: Castria}
    """
    assert told.codes() == ["FC107?"]


def test_partners_in_two_matters_do_not_pull_apart(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Norrail, predicate: cooperation, object: Castria, scope: {domain: night trains}, value: leaving, by: Norrail}
    - {source: Beta 2024-05-07, subject: Castria, predicate: cooperation, object: Norrail, scope: {domain: ferries}, value: committed, by: Castria}
    """
    assert told.codes() == []


def test_each_account_of_where_a_firm_stands_is_set_against_its_own(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: rescue plan, value: committed, by: Orvane Steel}
    - {source: Beta 2024-05-06, subject: Orvane Steel, predicate: participation, object: rescue plan, value: committed, by: Bo Finn}
    - {source: Gamma 2024-05-06, subject: Orvane Steel, predicate: participation, object: rescue plan, value: leaving, by: Dockers' Union}
    """
    [finding] = told.findings()

    assert [side.value for side in finding.sides] == ["committed", "leaving"]
    assert [claim.speaker for claim in finding.claims] == ["Orvane Steel", "Dockers' Union"]


def test_an_undated_name_that_a_dated_source_gives_too_is_no_conflict(told: Told) -> None:
    """
    - {source: Alpha 2012-05-06, subject: Castria Rovers, predicate: leader, value: Ada Lorn}
    - {source: Beta 2024-05-06, subject: Castria Rovers, predicate: leader, value: Bo Finn}
    - {source: Gamma, subject: Castria Rovers, predicate: leader, value: Ada Lorn}
    """
    assert told.codes() == ["FC302"]


def test_a_name_that_another_only_goes_on_from(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Varre, predicate: verdict, value: guilty}
    - {source: Beta 2024-05-06, subject: Varre, predicate: verdict, value: guilty of fraud}
    """
    assert told.codes("FC1") == []


def test_a_name_that_only_begins_alike(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Varre, predicate: verdict, value: guilty of fraud}
    - {source: Beta 2024-05-06, subject: Varre, predicate: verdict, value: guilty of theft}
    """
    assert told.codes("FC1") == ["FC103"]


def test_an_undated_name_that_nobody_gives_conflicts_possibly_with_the_last(told: Told) -> None:
    """
    - {source: Alpha 2012-05-06, subject: Castria Rovers, predicate: leader, value: Ada Lorn}
    - {source: Beta 2024-05-06, subject: Castria Rovers, predicate: leader, value: Bo Finn}
    - {source: Gamma, subject: Castria Rovers, predicate: leader, value: Cem Dahl}
    """
    [finding] = told.findings("FC1")

    assert finding.definite is False
    assert {side.value for side in finding.sides} == {"Bo Finn", "Cem Dahl"}


def test_a_definite_conflict_is_not_told_again_as_possible(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Norrail deal, predicate: price, value: 12 EUR, when: 2024-05-06}
    - {source: Beta 2024-05-06, subject: Norrail deal, predicate: price, value: 14 EUR, when: 2024-05-06}
    - {source: Gamma 2024-05-06, subject: Norrail deal, predicate: price, value: 14 EUR, when: 2024-05}
    """
    assert told.codes() == ["FC102"]


def test_one_price_told_twice_on_two_days_clashes_once(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: ferry ticket, predicate: price, value: 12 EUR}
    - {source: Beta 2024-05-06, subject: ferry ticket, predicate: price, value: 14 EUR}
    - {source: Gamma 2024-05-08, subject: ferry ticket, predicate: price, value: 12 EUR}
    - {source: Delta 2024-05-08, subject: ferry ticket, predicate: price, value: 14 EUR}
    """
    [finding] = told.findings("FC102")

    assert [len(side.claims) for side in finding.sides] == [2, 2]


def test_times_that_only_overlap_through_a_third_do_not_clash(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: ferry ticket, predicate: price, value: 12 EUR, when: 2022-01/2022-06}
    - {source: Beta 2024-05-06, subject: ferry ticket, predicate: price, value: 12..14 EUR, when: 2022-04/2022-10}
    - {source: Gamma 2024-05-06, subject: ferry ticket, predicate: price, value: 14 EUR, when: 2022-08/2022-12}
    """
    assert told.codes("FC1") == []


def test_a_firm_count_that_falls_is_seen_behind_a_hedged_one(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: ~20 people}
    - {source: Beta 2024-05-07, subject: Vell flood, predicate: deaths, value: 15 people}
    - {source: Gamma 2024-05-09, subject: Vell flood, predicate: deaths, value: 8 people}
    """
    assert "FC102" in told.codes()


def test_one_agreement_denied_is_one_dispute(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: agreement, object: rescue plan, by: Dockers' Union}
    - {source: Beta 2024-05-07, subject: Orvane Steel, predicate: agreement, object: rescue plan, polarity: denied, by: Orvane Steel}
    """
    assert told.codes() == ["FC104"]


def test_a_country_hides_no_quarrel_between_its_towns(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
      - {id: dock, name: Vell dock, part_of: vell}
      - {id: orr, name: Orr, part_of: castria}
      - {id: norland, name: Norland}
    claims:
      - {source: Alpha 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Vell}
      - {source: Beta 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Orr}
      - {source: Gamma 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Castria}
      - {source: Delta 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Vell dock}
      - {source: Epsilon 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Norland}
    """
    countries, towns = told.findings("FC103")

    assert [[c.source.id for c in side.claims] for side in countries.sides] == [
        ["Alpha", "Beta", "Delta", "Gamma"],
        ["Epsilon"],
    ]
    assert [[c.source.id for c in side.claims] for side in towns.sides] == [
        ["Beta"],
        ["Alpha", "Delta"],
    ]


def test_a_name_of_two_places_sides_with_neither(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: norland, name: Norland}
      - {id: newport, name: Newport, part_of: [castria, norland]}
      - {id: brenholm, name: Brenholm}
    claims:
      - {source: Alpha 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Newport}
      - {source: Beta 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Castria}
      - {source: Gamma 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Norland}
    """
    [finding] = told.findings("FC103")

    assert [[c.source.id for c in side.claims] for side in finding.sides] == [["Beta"], ["Gamma"]]


def test_places_that_lie_in_each_other_are_one(told: Told) -> None:
    """
    entities:
      - {id: vell, name: Vell, part_of: orr}
      - {id: orr, name: Orr, part_of: vell}
    claims:
      - {source: Alpha 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Vell}
      - {source: Beta 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Orr}
    """
    assert told.findings("FC1") == []


def test_a_conflict_says_truly_who_tells_what(told: Told) -> None:
    """
    entities:
      - {id: norrail, name: Norrail}
      - {id: lorn, name: Ada Lorn, speaks_for: norrail}
      - {id: holm, name: Tor Holm, speaks_for: norrail}
    claims:
      - {source: Alpha, subject: Vell pier, predicate: opening, when: 2021-03-01}
      - {source: Beta 2021-05-02, subject: Vell pier, predicate: opening, when: 2021-04-01}
      - {source: Alpha, subject: Vell lock, predicate: opening, when: 2021-03-01}
      - {source: Alpha, subject: Vell lock, predicate: opening, when: 2021-04-01}
      - {source: Alpha, subject: Vell weir, predicate: opening, when: 2021-03-01, by: Ada Lorn}
      - {source: Beta, subject: Vell weir, predicate: opening, when: 2021-04-01, by: Tor Holm}
    """
    steps = {finding.topic: finding.explanation for finding in told.findings("FC101")}

    assert "They are told by different sides." in steps["Vell pier · opening"]
    assert "Alpha tells more than one of them." in steps["Vell lock · opening"]
    side = "Ada Lorn and Tor Holm tell different ones, though they stand on one side."
    assert side in steps["Vell weir · opening"]


def test_what_was_paid_for_one_thing_does_not_change(told: Told) -> None:
    """
    - {source: Alpha 2024-10-20, subject: Borel, predicate: amount, object: Halmo, value: 42 crowns,
       scope: {basis: paid}, when: 2024-10-14}
    - {source: Beta 2024-11-01, subject: Borel, predicate: amount, object: Halmo, value: 51 crowns,
       scope: {basis: paid}, when: 2024-10}
    - {source: Alpha, subject: Borel, predicate: amount, object: Orvane, value: 6 crowns,
       scope: {basis: paid}}
    - {source: Beta, subject: Borel, predicate: amount, object: Orvane, value: 8 crowns,
       scope: {basis: paid}}
    - {source: Alpha, subject: Borel, predicate: amount, object: Vell, value: 6 crowns,
       scope: {basis: paid}, when: 2023-05}
    - {source: Beta, subject: Borel, predicate: amount, object: Vell, value: 8 crowns,
       scope: {basis: paid}, when: 2024-05}
    - {source: Alpha, subject: Borel, predicate: amount, object: Holm, value: 6 crowns,
       scope: {basis: invest}}
    - {source: Beta, subject: Borel, predicate: amount, object: Holm, value: 8 crowns,
       scope: {basis: invest}}
    """
    found = {f.topic.split(" ")[4]: f.definite for f in told.findings("FC102")}

    assert found == {"Halmo": True, "Orvane": False}


def test_a_draft_leaves_a_conflict_of_confirmed_dates_standing(told: Told) -> None:
    """
    - {source: Alpha 2024-06-01, subject: Vell bridge, predicate: opening, when: 2024-05-18}
    - {source: Beta 2024-06-02, subject: Vell bridge, predicate: opening, when: 2024-05-19}
    - {source: Gamma 2024-06-02, subject: Vell bridge, predicate: opening, when: 2018-05-05, draft: true}
    """
    confirmed, drafted = told.findings("FC101")

    assert (confirmed.definite, [s.value for s in confirmed.sides]) == (
        True,
        ["2024-05-18", "2024-05-19"],
    )
    assert (drafted.definite, [s.value for s in drafted.sides]) == (
        False,
        ["2018-05-05", "2024-05-18", "2024-05-19"],
    )


def test_drafts_that_give_only_years_may_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-06-01, subject: Vell bridge, predicate: opening, when: "1942", draft: true}
    - {source: Beta 2024-06-02, subject: Vell bridge, predicate: opening, when: "1952", draft: true}
    """
    [found] = told.findings("FC101")

    assert (found.definite, [s.value for s in found.sides]) == (False, ["1942", "1952"])


def test_a_year_and_a_day_in_drafts_may_be_two_occasions(told: Told) -> None:
    """
    - {source: Alpha 2024-06-01, subject: Vell bridge, predicate: opening, when: "1942", draft: true}
    - {source: Beta 2024-06-02, subject: Vell bridge, predicate: opening, when: 2018-05-05, draft: true}
    """
    assert told.findings("FC101") == []


def test_two_drafts_may_tell_of_two_occasions(told: Told) -> None:
    """
    - {source: Alpha 2024-06-01, subject: Vell fair, predicate: opening, when: 2023-05-18, draft: true}
    - {source: Beta 2024-06-02, subject: Vell fair, predicate: opening, when: 2024-05-19, draft: true}
    """
    assert told.findings("FC101") == []
