"""Claims each of which could be right, and which cannot be right together."""

from __future__ import annotations

from conftest import Told


def sides(told: Told, code: str) -> list[set[str]]:
    """The sources on each side of the one finding."""
    [finding] = told.findings(code)
    assert finding.definite
    return [{claim.source.id for claim in side.claims} for side in finding.sides]


# Sums of parts, across sources.


def test_a_toll_below_those_of_two_towns(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
      - {id: orr, name: Orr, part_of: castria}
      - {id: merel, name: Merel, part_of: castria}
    claims:
      - {source: Alpha 2024-05-09, subject: May storm, predicate: deaths, value: 10 people, scope: {place: Castria}}
      - {source: Beta 2024-05-07, subject: May storm, predicate: deaths, value: 6 people, scope: {place: Vell}}
      - {source: Gamma 2024-05-08, subject: May storm, predicate: deaths, value: 7 people, scope: {place: Orr}}
      - {source: Delta 2024-05-08, subject: May storm, predicate: deaths, value: 1 people, scope: {place: Merel}}
    """
    assert sides(told, "FC102") == [{"Alpha"}, {"Gamma"}, {"Beta"}]
    [finding] = told.findings("FC102")
    assert "7 + 6 = 13" in finding.explanation[1]
    assert finding.support is None


def test_towns_counted_after_the_total(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
      - {id: orr, name: Orr, part_of: castria}
    claims:
      - {source: Alpha 2024-05-07, subject: May storm, predicate: deaths, value: 10 people, scope: {place: Castria}}
      - {source: Beta 2024-05-07, subject: May storm, predicate: deaths, value: 6 people, scope: {place: Vell}}
      - {source: Gamma 2024-05-08, subject: May storm, predicate: deaths, value: 7 people, scope: {place: Orr}}
    """
    assert told.findings("FC1") == []


def test_a_total_of_at_least(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
    claims:
      - {source: Alpha 2024-05-09, subject: May storm, predicate: deaths, value: ">=10 people", scope: {place: Castria}}
      - {source: Beta 2024-05-07, subject: May storm, predicate: deaths, value: 16 people, scope: {place: Vell}}
    """
    assert told.findings("FC1") == []


def test_a_ward_inside_a_town_counts_once(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
      - {id: dock, name: Vell dock, part_of: vell}
    claims:
      - {source: Alpha 2024-05-09, subject: May storm, predicate: deaths, value: 10 people, scope: {place: Castria}}
      - {source: Beta 2024-05-07, subject: May storm, predicate: deaths, value: 6 people, scope: {place: Vell}}
      - {source: Gamma 2024-05-07, subject: May storm, predicate: deaths, value: 6 people, scope: {place: Vell dock}}
    """
    assert told.findings("FC1") == []


def test_groups_that_may_overlap(told: Told) -> None:
    """
    - {source: Alpha 2024-05-09, subject: Orr fire, predicate: injuries, value: 10 people}
    - {source: Beta 2024-05-07, subject: Orr fire, predicate: injuries, value: 6 people, scope: {group: women}}
    - {source: Gamma 2024-05-07, subject: Orr fire, predicate: injuries, value: 7 people, scope: {group: guests}}
    """
    assert told.findings("FC1") == []


def test_a_group_larger_than_all(told: Told) -> None:
    """
    - {source: Alpha 2024-05-09, subject: Orr fire, predicate: injuries, value: 10 people}
    - {source: Beta 2024-05-07, subject: Orr fire, predicate: injuries, value: 16 people, scope: {group: women}}
    """
    assert sides(told, "FC102") == [{"Alpha"}, {"Beta"}]


def test_regions_of_another_year(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
    claims:
      - {source: Alpha 2024-05-09, subject: Norrail, predicate: revenue, value: 10 million EUR, when: 2019, scope: {place: Castria}}
      - {source: Beta 2024-05-07, subject: Norrail, predicate: revenue, value: 14 million EUR, when: 2021, scope: {place: Vell}}
    """
    assert told.findings("FC1") == []


def test_regions_of_the_same_year(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
      - {id: orr, name: Orr, part_of: castria}
    claims:
      - {source: Alpha 2024-05-09, subject: Norrail, predicate: population, value: 100000 people, when: 2019, scope: {place: Castria}}
      - {source: Beta 2024-05-07, subject: Norrail, predicate: population, value: 61000 people, when: 2019, scope: {place: Vell}}
      - {source: Gamma 2024-05-07, subject: Norrail, predicate: population, value: 72000 people, when: 2019, scope: {place: Orr}}
    """
    assert sides(told, "FC102") == [{"Alpha"}, {"Gamma"}, {"Beta"}]


def test_sums_of_one_source_are_told_once(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
    claims:
      - {source: Alpha 2024-05-09, subject: May storm, predicate: deaths, value: 10 people, scope: {place: Castria}}
      - {source: Alpha, subject: May storm, predicate: deaths, value: 16 people, scope: {place: Vell}}
    """
    assert told.codes("FC1") == ["FC108"]


# Beginnings and ends.


def test_work_that_ends_before_it_starts(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell dam, predicate: start, when: 2021-06}
    - {source: Beta 2024-05-06, subject: Vell dam, predicate: completion, when: 2020}
    - {source: Gamma 2024-05-06, subject: Vell dam, predicate: completion, when: 2020-03}
    """
    assert sides(told, "FC105") == [{"Alpha"}, {"Beta", "Gamma"}]


def test_work_that_ends_in_the_year_it_starts(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell dam, predicate: start, when: 2020-06}
    - {source: Beta 2024-05-06, subject: Vell dam, predicate: completion, when: 2020}
    """
    assert told.findings("FC1") == []


def test_the_first_part_ends_before_the_second_starts(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell dam, predicate: start, when: 2021, scope: {part: spillway}}
    - {source: Beta 2024-05-06, subject: Vell dam, predicate: completion, when: 2019, scope: {part: wall}}
    """
    assert told.findings("FC1") == []


def test_a_plan_to_end_is_no_end(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: ceasefire of Orr, predicate: start, when: 2024-05-02}
    - {source: Beta 2024-04-06, subject: ceasefire of Orr, predicate: end, when: 2024-04-30, modality: planned}
    """
    assert told.findings("FC105") == []


def test_sources_that_quarrel_about_the_start_are_told_once(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Merel-2, predicate: launch, when: 2015}
    - {source: Beta 2024-05-06, subject: Merel-2, predicate: launch, when: 2021}
    - {source: Gamma 2024-05-06, subject: Merel-2, predicate: end_of_life, when: 2019}
    """
    assert told.codes("FC1") == ["FC101"]


def test_a_hedged_start_is_possible_only(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell dam, predicate: start, when: 2021~}
    - {source: Beta 2024-05-06, subject: Vell dam, predicate: completion, when: 2020}
    """
    assert told.codes("FC1") == ["FC105?"]


# Lives.


def test_the_dead_meet_nobody(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Oren Malk, predicate: death, when: 2015-02-02}
    - {source: Beta 2024-05-06, subject: [Oren Malk, Ada Lorn], predicate: meeting, when: 2016-03-01}
    - {source: Beta, subject: [Oren Malk, Ada Lorn], predicate: meeting, when: 2014-03-01}
    """
    assert sides(told, "FC105") == [{"Beta"}, {"Alpha"}]
    [finding] = told.findings("FC105")
    assert [str(c.when) for c in finding.sides[0].claims] == ["2016-03-01"]


def test_a_meeting_on_the_day_of_death(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Oren Malk, predicate: death, when: 2015-02-02}
    - {source: Beta 2024-05-06, subject: [Oren Malk, Ada Lorn], predicate: meeting, when: 2015-02}
    """
    assert told.findings("FC1") == []


def test_a_quotation_outlives_its_speaker(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Oren Malk, predicate: death, when: 2015-02-02}
    - {source: Beta 2024-05-06, subject: Vell museum, predicate: opening, when: 2011, by: Oren Malk}
    - {source: Beta, subject: Oren Malk, predicate: release, when: 2017-03}
    """
    assert told.findings("FC1") == []


def test_nobody_founds_before_his_birth(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Ilse Tarn, predicate: birth, when: 1950}
    - {source: Beta 2024-05-06, subject: Ilse Tarn, predicate: acquisition, object: Vell mine, when: 1948}
    """
    assert sides(told, "FC105") == [{"Alpha"}, {"Beta"}]


def test_an_age_that_no_birthday_fits(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Ilse Tarn, predicate: birth, when: 1950-03-01}
    - {source: Beta 2024-05-06, subject: Ilse Tarn, predicate: age, value: 44 years, when: 1998-06-01}
    """
    assert sides(told, "FC102") == [{"Beta"}, {"Alpha"}]


def test_ages_that_fit(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Ilse Tarn, predicate: birth, when: 1950}
    - {source: Beta 2024-05-06, subject: Ilse Tarn, predicate: age, value: 47 years, when: 1998-06-01}
    - {source: Gamma 2024-05-06, subject: Ilse Tarn, predicate: age, value: 48, when: 1998-08-01}
    - {source: Delta 2024-05-06, subject: Ilse Tarn, predicate: age, value: 12 years}
    """
    assert told.findings("FC1") == []


def test_older_than_one_can_be(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Ilse Tarn, predicate: birth, when: 1950}
    - {source: Beta 2024-05-06, subject: Ilse Tarn, predicate: age, value: 83 years}
    """
    assert sides(told, "FC102") == [{"Beta"}, {"Alpha"}]


# The first, the last and the only.


def test_talks_before_the_first(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: [Castria, Norland], predicate: talks, object: Vell dam, when: 2021-03, scope: {order: first}}
    - {source: Beta 2024-05-06, subject: [Castria, Norland], predicate: talks, object: Vell dam, when: 2019-05}
    - {source: Gamma 2024-05-06, subject: [Castria, Norland], predicate: talks, object: Vell dam, when: 2022-05}
    """
    assert sides(told, "FC105") == [{"Alpha"}, {"Beta"}]


def test_talks_before_the_first_of_their_format(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: [Castria, Norland], predicate: talks, object: Vell dam, when: 2021-03, scope: {order: first, format: direct}}
    - {source: Beta 2024-05-06, subject: [Castria, Norland], predicate: talks, object: Vell dam, when: 2019-05}
    - {source: Gamma 2024-05-06, subject: [Castria, Norland], predicate: talks, object: Orr canal, when: 2019-05, scope: {format: direct}}
    - {source: Delta 2024-05-06, subject: [Castria, Brenholm], predicate: talks, object: Vell dam, when: 2019-05, scope: {format: direct}}
    - {source: Epsilon 2018-05-06, subject: [Castria, Norland], predicate: talks, object: Vell dam, when: 2019-05, scope: {format: direct}, modality: planned}
    """
    assert told.findings("FC1") == []


def test_a_meeting_after_the_last(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: [Ada Lorn, Bo Finn], predicate: meeting, when: 2019-05, scope: {order: last}}
    - {source: Beta 2024-05-06, subject: [Ada Lorn, Bo Finn], predicate: meeting, when: 2021-05}
    """
    assert sides(told, "FC105") == [{"Alpha"}, {"Beta"}]


def test_a_meeting_after_it_was_called_the_last(told: Told) -> None:
    """
    - {source: Alpha 2020-05-06, subject: [Ada Lorn, Bo Finn], predicate: meeting, when: 2019-05, scope: {order: last}}
    - {source: Beta 2024-05-06, subject: [Ada Lorn, Bo Finn], predicate: meeting, when: 2021-05}
    - {source: Beta, subject: [Ada Lorn, Bo Finn], predicate: meeting, when: 2017-05}
    """
    assert told.findings("FC1") == []


def test_a_second_beside_the_only_one(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: [Ada Lorn, Bo Finn], predicate: meeting, when: 2019-05, scope: {order: only}}
    - {source: Beta 2024-05-06, subject: [Ada Lorn, Bo Finn], predicate: meeting, when: 2017-05}
    """
    assert sides(told, "FC105") == [{"Alpha"}, {"Beta"}]


def test_the_only_one_told_twice(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: [Ada Lorn, Bo Finn], predicate: meeting, when: 2019, scope: {order: only}}
    - {source: Beta 2024-05-06, subject: [Ada Lorn, Bo Finn], predicate: meeting, when: 2019-05}
    """
    assert told.findings("FC1") == []


def test_the_third_before_the_second(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: [Castria, Norland], predicate: talks, when: 2021-03, scope: {order: second}}
    - {source: Beta 2024-05-06, subject: [Castria, Norland], predicate: talks, when: 2019-05, scope: {order: 3rd}}
    - {source: Gamma 2024-05-06, subject: [Castria, Norland], predicate: talks, when: 2018-05}
    """
    assert sides(told, "FC105") == [{"Alpha"}, {"Beta"}]
