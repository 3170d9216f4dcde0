"""Dates that follow from other sources, orders that cannot be, and times that stay open."""

from __future__ import annotations

from conftest import Told


def test_an_order_that_goes_round_in_a_circle(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane merger, predicate: completion, label: merged}
    - {source: Alpha 2024-05-06, subject: Vell court ruling, predicate: ruling, label: ruled, when: {from: merged, bound: after}}
    - {source: Beta 2024-05-06, subject: Norrail vote, predicate: start, label: voted, when: {from: ruled, bound: after}}
    - {source: Gamma 2024-05-06, subject: Orvane merger, predicate: completion, when: {from: voted, bound: after}}
    """
    [finding] = told.findings("FC1")

    assert finding.code == "FC105"
    assert not finding.definite
    assert {claim.source.id for claim in finding.claims} == {"Alpha", "Beta", "Gamma"}
    assert "Alpha and Gamma speak of one and the same event" in finding.explanation[-1]


def test_the_same_order_without_the_circle(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane merger, predicate: completion, label: merged}
    - {source: Alpha 2024-05-06, subject: Vell court ruling, predicate: ruling, label: ruled, when: {from: merged, bound: after}}
    - {source: Beta 2024-05-06, subject: Norrail vote, predicate: start, label: voted, when: {from: ruled, bound: after}}
    - {source: Gamma 2024-05-06, subject: Orvane merger, predicate: completion, when: {from: voted, bound: before}}
    """
    assert told.codes("FC1") == []


def test_a_circle_of_what_the_claims_themselves_name_is_definite(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: start, label: flood, when: {from: breach, bound: after}}
    - {source: Alpha 2024-05-06, subject: Vell dam breach, predicate: start, label: breach, when: {from: alarm, bound: after}}
    - {source: Beta 2024-05-06, subject: Vell alarm, predicate: start, label: alarm, when: {from: flood, bound: after}}
    """
    assert told.codes("FC1") == ["FC105"]


def test_three_sources_of_which_no_two_differ(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening, when: 2019-05}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, label: opened}
    - {source: Beta 2024-05-06, subject: Brenholm cup, predicate: start, when: {from: opened, months: 2, grain: month}}
    - {source: Gamma 2024-05-06, subject: Brenholm cup, predicate: start, when: 2019-08}
    """
    [finding] = told.findings("FC1")

    assert not finding.definite
    assert "Alpha dates Vell stadium · opening: 2019-05." in finding.explanation
    assert "Gamma dates Brenholm cup · start: 2019-08." in finding.explanation


def test_what_hangs_on_a_dated_label_is_a_plain_conflict(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening, label: opened, when: 2019-05}
    - {source: Beta 2024-05-06, subject: Brenholm cup, predicate: start, when: {from: opened, months: 2, grain: month}}
    - {source: Gamma 2024-05-06, subject: Brenholm cup, predicate: start, when: 2019-08}
    """
    assert told.codes("FC1") == ["FC101"]


def test_a_second_contradiction_is_found_after_the_first(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening, when: 2019-05}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, label: opened}
    - {source: Beta 2024-05-06, subject: Brenholm cup, predicate: start, when: {from: opened, months: 2, grain: month}}
    - {source: Gamma 2024-05-06, subject: Brenholm cup, predicate: start, when: 2019-08}
    - {source: Beta 2024-05-06, subject: Orr regatta, predicate: start, when: {from: opened, months: 3, grain: month}}
    - {source: Gamma 2024-05-06, subject: Orr regatta, predicate: start, when: 2019-10}
    """
    assert told.codes("FC105") == ["FC105?", "FC105?"]


def test_told_as_having_happened_before_its_day(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening}
    - {source: Beta 2024-06-20, subject: Vell stadium, predicate: opening, when: 2024-06-12}
    """
    [finding] = told.findings("FC1")

    assert (finding.code, finding.definite) == ("FC105", False)
    assert "Alpha told it as having happened on 2024-05-06" in finding.message


def test_a_draft_may_tell_of_another_ruling(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell court, predicate: ruling, draft: true}
    - {source: Beta 2024-06-20, subject: Vell court, predicate: ruling, when: 2024-06-12, draft: true}
    """
    assert told.findings("FC1") == []


def test_what_is_told_on_the_day_before_may_be_another_time_zone(told: Told) -> None:
    """
    - {source: Alpha 2024-06-11, subject: Vell stadium, predicate: opening}
    - {source: Beta 2024-06-20, subject: Vell stadium, predicate: opening, when: 2024-06-12}
    """
    assert told.codes("FC1") == []


def test_what_is_planned_may_lie_ahead(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening, modality: planned}
    - {source: Beta 2024-06-20, subject: Vell stadium, predicate: opening, when: 2024-06-12}
    """
    assert told.codes("FC1") == []


def test_a_source_appeared_no_earlier_than_what_it_tells(told: Told) -> None:
    """
    - {source: Alpha, subject: Vell stadium, predicate: opening, when: 2024-04}
    - {source: Alpha, subject: Orr tunnel, predicate: opening, when: 2031, modality: planned}
    """
    result = told.compared()

    assert str(result.published["Alpha"]) == "2024-04/.."
    assert result.inferred["Alpha"][-1].startswith("This takes it that nothing is told")


def test_a_copy_of_an_undated_text_is_bound_as_its_original_is(told: Told) -> None:
    """
    - {source: Alpha, subject: Vell stadium, predicate: opening, when: {from: published, years: -1, grain: year}}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, when: 2019}
    """
    result = told.compared()

    assert str(result.published["Alpha"]) == "2020"


def test_sources_that_disagree_date_no_other(told: Told) -> None:
    """
    - {source: Alpha, subject: Vell stadium, predicate: opening, when: {from: published, years: -1, grain: year}}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, when: 2019}
    - {source: Gamma 2024-05-06, subject: Vell stadium, predicate: opening, when: 2021}
    """
    result = told.compared()

    assert "Alpha" not in result.published
    assert [f.code for f in result.conflicts] == ["FC101"]


def test_an_event_that_only_others_date(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening, label: opened}
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: opening, when: {from: opened, years: 2, grain: year}}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, when: 2019-05}
    """
    times = sorted(str(time) for time in told.compared().times.values())

    assert times == ["2019-05", "2021"]


def test_a_time_that_nothing_places(told: Told) -> None:
    """
    - {source: Alpha, subject: Vell stadium, predicate: opening, when: {from: published, months: -1, grain: month}}
    - {source: Alpha, subject: Orr tunnel, predicate: opening, when: {from: published, years: 1, grain: year}, modality: planned}
    - {source: Beta 2024-05-06, subject: Orr tunnel, predicate: opening, when: 2020, modality: planned}
    """
    [finding] = told.findings("FC5")

    assert finding.message.startswith("2 claims hang on the publication of Alpha")
    assert told.codes("FC1") == []


def test_two_readings_of_one_time(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening, when: '[2024-05-01,2024-05-05]'}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, when: 2024-05-01}
    """
    [finding] = told.findings("FC5")

    assert "2024-05-01 or 2024-05-05" in finding.message
    assert told.codes("FC1") == []


def test_a_dated_source_leaves_nothing_open(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening, when: {from: published, months: -1, grain: month}}
    """
    assert told.codes("FC5") == []
