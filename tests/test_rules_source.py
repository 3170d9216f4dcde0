"""Inside one source: the headline against the text, parts against the whole."""

from __future__ import annotations

from conftest import Told


def test_the_headline_kills_more_than_the_text(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 15 people, evidence: [{span: [0, 20], exact: Storm kills 15, part: headline}]}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people}
    """
    [finding] = told.findings()

    assert (finding.code, str(finding.level), finding.definite) == ("FC106", "warning", True)
    assert "the headline of Alpha gives 15 people, its text 12 people" in finding.message


def test_the_text_stands_for_its_source_against_others(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 11 km, evidence: [{exact: The 11 km tunnel, part: headline}]}
    - {source: Alpha, subject: Orr tunnel, predicate: length, value: 10 km}
    - {source: Beta 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km}
    """
    assert told.codes() == ["FC106"]


def test_a_headline_without_such_a_text_speaks_for_itself(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 11 km, evidence: [{exact: The 11 km tunnel, part: headline}]}
    - {source: Beta 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km}
    """
    assert told.codes() == ["FC102"]


def test_the_headline_follows_one_of_two_counts_of_its_text(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 15 people, evidence: [{exact: Storm kills 15, part: headline}]}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 15 people, by: Vell mayor}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, by: Brenholm police}
    """
    assert "FC106" not in told.codes()


def test_a_headline_may_round(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: displaced, value: 1200 people, evidence: [{exact: "Storm drives out 1,200", part: headline}]}
    - {source: Alpha, subject: Vell storm, predicate: displaced, value: 1187 people}
    """
    assert told.codes("FC1") == []


def test_a_headline_does_not_round_as_far(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: displaced, value: 1200 people, evidence: [{exact: "Storm drives out 1,200", part: headline}]}
    - {source: Alpha, subject: Vell storm, predicate: displaced, value: 900 people}
    """
    assert told.codes("FC1") == ["FC106"]


def test_a_headline_on_the_final_toll_is_not_held_against_the_one_so_far(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 15 people, scope: {stage: final}, evidence: [{exact: Storm killed 15, part: headline}]}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, scope: {stage: partial}}
    """
    assert told.codes() == []


def test_what_was_counted_before_is_not_held_against_the_headline(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 15 people, evidence: [{exact: Storm kills 15, part: headline}]}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, as_of: 2024-05-04}
    """
    assert told.codes("FC1") == []


def test_the_caption_has_another_opening_day(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell bridge, predicate: opening, when: 2019-03-02, evidence: [{exact: The bridge on 2 March, part: caption}]}
    - {source: Alpha, subject: Vell bridge, predicate: opening, when: 2019-07}
    """
    assert told.codes() == ["FC106"]


def test_the_caption_has_only_the_year(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell bridge, predicate: opening, when: 2019, evidence: [{exact: The bridge in 2019, part: caption}]}
    - {source: Alpha, subject: Vell bridge, predicate: opening, when: 2019-07}
    """
    assert told.codes() == []


def test_a_hedged_headline_mismatches_only_possibly(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: ~15 people, evidence: [{exact: Storm kills about 15, part: headline}]}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite, str(finding.level)) == ("FC106", False, "info")


def test_her_own_words_give_another_number_than_the_writer(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 12 km, by: Ada Lorn}
    - {source: Alpha, subject: Orr tunnel, predicate: length, value: 10 km, by: Ada Lorn, evidence: [{exact: “It is 10 km.”, part: quotation}]}
    """
    assert told.codes() == ["FC106"]


def test_a_quotation_of_somebody_else_is_another_account(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 12 km, by: Ada Lorn}
    - {source: Alpha, subject: Orr tunnel, predicate: length, value: 10 km, by: Bo Finn, evidence: [{exact: “It is 10 km.”, part: quotation}]}
    """
    assert told.codes("FC106") == []


def test_more_seats_won_than_there_are(told: Told) -> None:
    """
    entities:
      - {id: greens, name: Green League}
      - {id: reds, name: Red League}
    claims:
      - {source: Alpha 2024-05-06, subject: Castrian senate, predicate: seats, value: 120}
      - {source: Alpha, subject: Green League, predicate: seats, object: Castrian senate, value: 65}
      - {source: Alpha, subject: Red League, predicate: seats, object: Castrian senate, value: 60}
    """
    [finding] = told.findings()

    assert (finding.code, str(finding.level), finding.definite) == ("FC108", "warning", True)
    assert "65 + 60 = 125, more than 120" in finding.explanation[1]


def test_seats_that_leave_some_to_others_are_in_order(told: Told) -> None:
    """
    entities:
      - {id: greens, name: Green League}
      - {id: reds, name: Red League}
    claims:
      - {source: Alpha 2024-05-06, subject: Castrian senate, predicate: seats, value: 120}
      - {source: Alpha, subject: Green League, predicate: seats, object: Castrian senate, value: 55}
      - {source: Alpha, subject: Red League, predicate: seats, object: Castrian senate, value: 60}
    """
    assert told.codes() == []


def test_a_coalition_holds_the_seats_of_its_parties(told: Told) -> None:
    """
    entities:
      - {id: union, name: Harbour Union}
      - {id: greens, name: Green League, part_of: union}
      - {id: reds, name: Red League}
    claims:
      - {source: Alpha 2024-05-06, subject: Castrian senate, predicate: seats, value: 120}
      - {source: Alpha, subject: Green League, predicate: seats, object: Castrian senate, value: 55}
      - {source: Alpha, subject: Harbour Union, predicate: seats, object: Castrian senate, value: 60}
      - {source: Alpha, subject: Red League, predicate: seats, object: Castrian senate, value: 60}
    """
    assert told.codes() == []


def test_parties_that_nobody_has_catalogued_may_overlap(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Castrian senate, predicate: seats, value: 120}
    - {source: Alpha, subject: the left, predicate: seats, object: Castrian senate, value: 65}
    - {source: Alpha, subject: the Greens, predicate: seats, object: Castrian senate, value: 60}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite, str(finding.level)) == ("FC108", False, "info")


def test_two_papers_are_not_added_up(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Castrian senate, predicate: seats, value: 120}
    - {source: Alpha, subject: the left, predicate: seats, object: Castrian senate, value: 65}
    - {source: Beta 2024-05-06, subject: the right, predicate: seats, object: Castrian senate, value: 60}
    """
    assert told.codes() == []


def test_two_speakers_of_one_paper_are_not_added_up(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12, by: Brenholm police}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 15, scope: {group: sailors}, by: Vell mayor}
    """
    assert told.codes() == []


def test_more_sailors_than_people_died(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12, by: Brenholm police}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 15, scope: {group: sailors}, by: Brenholm police}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite) == ("FC108", True)
    assert "sailors: 15, yet the whole is 12" in finding.message


def test_a_least_count_leaves_room_for_its_parts(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: ">=12 people"}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 15, scope: {group: sailors}}
    """
    assert told.codes() == []


def test_women_and_sailors_may_be_the_same_people(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 8, scope: {group: sailors}}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 7, scope: {group: women}}
    """
    assert told.codes() == []


def test_a_town_counts_more_than_its_country(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
      - {id: orr, name: Orr, part_of: castria}
    claims:
      - {source: Alpha 2024-05-06, subject: November storm, predicate: deaths, value: 12, scope: {place: Castria}}
      - {source: Alpha, subject: November storm, predicate: deaths, value: 8, scope: {place: Vell}}
      - {source: Alpha, subject: November storm, predicate: deaths, value: 6, scope: {place: Orr}}
    """
    [finding] = told.findings()

    assert finding.definite
    assert "6 + 8 = 14, more than 12" in finding.explanation[1]


def test_a_country_may_count_more_than_an_unplaced_toll(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: November storm, predicate: deaths, value: 12}
    - {source: Alpha, subject: November storm, predicate: deaths, value: 40, scope: {place: Castria}}
    """
    assert told.codes() == []


def test_stakes_in_one_company_above_a_hundred(told: Told) -> None:
    """
    entities:
      - {id: halmo, name: Halmo}
      - {id: orvane, name: Orvane Steel}
    claims:
      - {source: Alpha 2024-05-06, subject: Halmo, predicate: share, object: Norrail, value: 55 percent}
      - {source: Alpha, subject: Orvane Steel, predicate: share, object: Norrail, value: 0.48 ratio}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite) == ("FC108", True)
    assert "share · Norrail" in finding.message


def test_shares_that_only_rounding_lifts_above_a_hundred(told: Told) -> None:
    """
    entities:
      - {id: halmo, name: Halmo}
      - {id: orvane, name: Orvane Steel}
      - {id: city, name: City of Vell}
    claims:
      - {source: Alpha 2024-05-06, subject: Halmo, predicate: share, object: Norrail, value: 33.4 percent}
      - {source: Alpha, subject: Orvane Steel, predicate: share, object: Norrail, value: 33.4 percent}
      - {source: Alpha, subject: City of Vell, predicate: share, object: Norrail, value: 33.3 percent}
    """
    assert told.codes() == []


def test_shares_before_and_after_a_merger_are_not_added_up(told: Told) -> None:
    """
    entities:
      - {id: halmo, name: Halmo}
      - {id: orvane, name: Orvane Steel}
    claims:
      - {source: Alpha 2024-05-06, subject: Halmo, predicate: share, object: Norrail, value: 55 percent, when: 2022}
      - {source: Alpha, subject: Orvane Steel, predicate: share, object: Norrail, value: 51 percent, when: 2024}
    """
    assert told.codes() == []
