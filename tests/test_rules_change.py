"""Change in time: taken back, replaced, moved, hardened, carried out, missed."""

from __future__ import annotations

import pytest

from conftest import Told, read_told
from factcheck.codes import Level


def test_his_own_company_takes_back_the_threat_in_one_article(told: Told) -> None:
    """
    entities:
      - {id: orvane, name: Orvane Steel}
      - {id: lorn, name: Ada Lorn, speaks_for: orvane}
      - {id: press, name: Orvane spokesman, speaks_for: orvane}
    claims:
      - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: Vell bridge, value: leaving, modality: threatened, by: Ada Lorn}
      - {source: Alpha, subject: Orvane Steel, predicate: participation, object: Vell bridge, value: leaving, polarity: denied, modality: denied, by: Orvane spokesman}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite) == ("FC301", True)
    assert "Orvane spokesman (for Orvane Steel) in Alpha takes back" in finding.message
    assert any("the text tells the second after the first" in step for step in finding.explanation)


def test_the_threat_restated_makes_no_second_retraction(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane, predicate: participation, object: Vell bridge, value: leaving, modality: threatened, by: Orvane}
    - {source: Alpha, subject: Orvane, predicate: participation, object: Vell bridge, value: leaving, modality: threatened, by: Orvane}
    - {source: Alpha, subject: Orvane, predicate: participation, object: Vell bridge, value: leaving, polarity: denied, modality: denied, by: Orvane}
    """
    [finding] = told.findings()

    assert finding.code == "FC301"
    assert [len(side.claims) for side in finding.sides] == [2, 1]


def test_the_same_day_in_two_papers_leaves_the_order_open(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane, predicate: participation, object: Vell bridge, value: leaving, modality: threatened, by: Orvane}
    - {source: Beta 2024-05-06, subject: Orvane, predicate: participation, object: Vell bridge, value: leaving, polarity: denied, modality: denied, by: Orvane}
    """
    assert told.codes() == ["FC301?"]


def test_a_denial_on_another_matter_takes_nothing_back(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane, predicate: participation, object: Vell bridge, value: leaving, modality: threatened, by: Orvane}
    - {source: Alpha, subject: Orvane, predicate: participation, object: Orr tunnel, value: leaving, polarity: denied, modality: denied, by: Orvane}
    """
    assert told.codes() == []


def test_open_to_other_talks_is_no_walking_back(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane, predicate: participation, object: Vell bridge, value: leaving, by: Orvane}
    - {source: Alpha, subject: Orvane, predicate: participation, object: ferry talks, value: open, modality: offered, by: Orvane}
    """
    assert told.codes() == []


def test_the_court_clerk_denies_the_verdict_his_court_had_told(told: Told) -> None:
    """
    entities:
      - {id: court, name: Brenholm court}
      - {id: clerk, name: court clerk, speaks_for: court}
    claims:
      - {source: Alpha 2024-05-06, subject: Bo Finn trial, predicate: verdict, value: guilty, by: Brenholm court}
      - {source: Beta 2024-05-08, subject: Bo Finn trial, predicate: verdict, value: guilty, polarity: denied, modality: denied, by: court clerk}
    """
    assert told.codes() == ["FC301"]


def test_the_party_leaves_what_it_had_agreed_to(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: [Orvane, Brenholm], predicate: agreement, object: Vell bridge, when: 2019-06}
    - {source: Beta 2024-05-07, subject: Orvane, predicate: participation, object: Vell bridge, value: gone, by: Orvane}
    """
    [finding] = told.findings()

    assert finding.code == "FC302"
    assert "both held at their own time" in finding.explanation[-1]


def test_staying_in_replaces_nothing(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: [Orvane, Brenholm], predicate: agreement, object: Vell bridge, when: 2019-06}
    - {source: Beta 2024-05-07, subject: Orvane, predicate: participation, object: Vell bridge, value: willing, by: Orvane}
    """
    assert told.codes() == []


def test_a_bill_moves_through_its_stages(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Vell stadium, predicate: status, value: proposed}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: status, value: under-construction}
    """
    assert told.codes() == ["FC302"]


def test_a_launch_is_put_off(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Castria phone, predicate: launch, when: 2024-03, modality: planned}
    - {source: Beta 2023-11-06, subject: Castria phone, predicate: launch, when: 2024-09, modality: planned}
    """
    [finding] = told.findings()

    assert finding.code == "FC303"
    assert "planned: 2024-03" in finding.message


def test_a_more_exact_plan_moves_nothing(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Castria phone, predicate: launch, when: 2024, modality: planned}
    - {source: Beta 2023-11-06, subject: Castria phone, predicate: launch, when: 2024-09, modality: planned}
    """
    assert told.codes() == []


def test_an_outlet_takes_back_its_own_report(told: Told) -> None:
    """
    sources:
    - {id: bell-1, publisher: Orvane Bell, published: 2023-09-01}
    - {id: bell-2, publisher: Orvane Bell, published: 2023-09-04}
    claims:
    - {source: bell-1, subject: Varre, predicate: arrest, when: 2023-08-30}
    - {source: bell-2, subject: Varre, predicate: arrest, when: 2023-08-30, polarity: denied}
    """
    assert told.codes("FC1", "FC3") == ["FC301"]


def test_an_outlet_that_tells_both_in_one_text_takes_nothing_back(told: Told) -> None:
    """
    - {source: Bell 2023-09-01, subject: Varre, predicate: arrest, when: 2023-08-30}
    - {source: Bell 2023-09-01, subject: Varre, predicate: arrest, when: 2023-08-30, polarity: denied}
    """
    assert told.codes("FC1", "FC3") == []


def test_first_a_threat_then_a_refusal(told: Told) -> None:
    """
    - {source: Alpha 2022-05-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: leaving, modality: threatened, by: Bo Finn}
    - {source: Beta 2023-05-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: leaving, by: Bo Finn}
    """
    assert told.codes() == ["FC304"]


def test_the_threat_is_carried_out(told: Told) -> None:
    """
    - {source: Alpha 2022-05-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: leaving, modality: threatened, by: Bo Finn}
    - {source: Beta 2023-05-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: gone, by: Bo Finn}
    """
    assert told.codes() == ["FC305"]


def test_another_club_is_left(told: Told) -> None:
    """
    - {source: Alpha 2022-05-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: leaving, modality: threatened, by: Bo Finn}
    - {source: Beta 2023-05-06, subject: Bo Finn, predicate: participation, object: Vell United, value: gone, by: Bo Finn}
    """
    assert told.codes() == []


def test_the_opening_came_when_planned(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Vell stadium, predicate: opening, when: 2024, modality: planned}
    - {source: Beta 2024-11-06, subject: Vell stadium, predicate: opening, when: 2024-08-01}
    """
    assert told.codes() == ["FC305"]


def test_the_opening_came_late(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Vell stadium, predicate: opening, when: 2024, modality: planned}
    - {source: Beta 2025-11-06, subject: Vell stadium, predicate: opening, when: 2025-08-01}
    """
    assert told.codes() == ["FC306"]


def test_flights_that_were_to_stop_went_on(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Norrail, predicate: stop, object: night trains, when: 2024-01, modality: planned}
    - {source: Beta 2024-11-06, subject: Norrail, predicate: operation, object: night trains, when: 2024-10-03}
    """
    assert told.codes() == ["FC306"]


def test_a_last_run_before_the_stop_is_no_miss(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Norrail, predicate: stop, object: night trains, when: 2024-01, modality: planned}
    - {source: Beta 2024-11-06, subject: Norrail, predicate: operation, object: night trains, when: 2023-12-03}
    """
    assert told.codes() == []


def test_his_own_later_figure_takes_back_the_first(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km, by: Ada Lorn}
    - {source: Beta 2024-06-06, subject: Orr tunnel, predicate: length, value: 12 km, by: Ada Lorn}
    """
    assert told.codes() == ["FC301"]


def test_officials_of_two_papers_are_not_one_voice(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km, by: officials}
    - {source: Beta 2024-06-06, subject: Orr tunnel, predicate: length, value: 12 km, by: officials}
    """
    assert "FC301" not in told.codes()


def test_leaving_all_joint_work_goes_further_than_leaving_a_part(told: Told) -> None:
    """
    entities:
      - {id: joint, name: joint research}
      - {id: polar, name: polar station, part_of: joint}
    claims:
      - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, scope: {domain: polar station}, value: leaving, by: Castria}
      - {source: Beta 2024-05-09, subject: Castria, predicate: cooperation, object: Brenholm, scope: {domain: joint research}, value: gone, modality: planned, by: Castria}
    """
    assert told.codes() == ["FC304"]


def test_without_dates_a_denial_takes_back_only_possibly(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Lorimer, predicate: participation, object: Vell bridge, value: leaving, modality: threatened, by: Lorimer}
    - {source: Undated, subject: Lorimer, predicate: participation, object: Vell bridge, value: leaving, polarity: denied, by: Lorimer}
    """
    assert told.codes() == ["FC301?"]


def test_a_report_denied_is_not_taken_back(told: Told) -> None:
    """
    - {source: Alpha 2024-11-04, subject: Lorimer, predicate: participation, object: Vell bridge, value: gone}
    - {source: Beta 2024-11-05, subject: Lorimer, predicate: participation, object: Vell bridge, value: gone, polarity: denied, by: Lorimer}
    """
    assert told.codes() == ["FC104"]


def test_a_denial_said_twice_takes_back_once(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Bo Finn trial, predicate: verdict, value: guilty, by: Brenholm court}
    - {source: Beta 2024-05-08, subject: Bo Finn trial, predicate: verdict, value: guilty, polarity: denied, by: Brenholm court}
    - {source: Gamma 2024-05-09, subject: Bo Finn trial, predicate: verdict, value: guilty, polarity: denied, by: Brenholm court}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite) == ("FC301", True)
    assert [len(side.claims) for side in finding.sides] == [1, 2]


def test_told_again_after_the_denial_is_not_taken_back(told: Told) -> None:
    """
    - {source: Alpha 2024-05-08, subject: Bo Finn trial, predicate: verdict, value: guilty, polarity: denied, by: Brenholm court}
    - {source: Beta 2024-05-09, subject: Bo Finn trial, predicate: verdict, value: guilty, by: Brenholm court}
    """
    assert told.codes() == []


def test_two_sides_that_take_back_the_same_are_two_findings(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: 12 people, by: Brenholm police}
    - {source: Alpha, subject: Vell flood, predicate: deaths, value: 12 people, by: Dockers' Union}
    - {source: Beta 2024-09-08, subject: Vell flood, predicate: deaths, value: 12 people, polarity: denied, by: Brenholm police}
    - {source: Beta, subject: Vell flood, predicate: deaths, value: 12 people, polarity: denied, by: Dockers' Union}
    """
    findings = told.findings()

    assert [f.code for f in findings] == ["FC301", "FC301"]
    assert len({f.fingerprint for f in findings}) == 2


def test_a_figure_that_another_side_gave_too_is_not_only_taken_back(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km, by: Ada Lorn}
    - {source: Beta 2024-05-06, subject: Orr tunnel, predicate: length, value: 10 km, by: Bo Finn}
    - {source: Gamma 2024-06-06, subject: Orr tunnel, predicate: length, value: 12 km, by: Ada Lorn}
    """
    assert told.codes() == ["FC102"]


def test_a_later_word_on_an_earlier_year_is_the_later_word(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell flood, predicate: deaths, value: 8 people, by: Ada Lorn}
    - {source: Beta 2024-06-06, subject: Vell flood, predicate: deaths, value: 12 people, as_of: 2023, by: Ada Lorn}
    """
    [finding] = told.findings()

    assert finding.code == "FC301"
    assert [side.value for side in finding.sides] == ["8 people", "12 people"]


def test_an_opening_denied_after_its_day_is_missed(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Vell stadium, predicate: opening, when: ../2024-03, modality: planned, by: Brenholm}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, polarity: denied, by: Brenholm}
    """
    assert told.codes() == ["FC306"]


def test_an_opening_denied_before_its_day_is_not_missed(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Vell stadium, predicate: opening, when: 2024-06, modality: planned, by: Brenholm}
    - {source: Beta 2024-05-06, subject: Vell stadium, predicate: opening, polarity: denied, by: Castria Rovers}
    """
    assert told.codes() == []


def test_accounts_that_differ_leave_open_what_the_plan_came_to(told: Told) -> None:
    """
    - {source: Alpha 2024-01-05, subject: Orvane Steel, predicate: acquisition, object: Halmo, when: 2024-09, modality: planned, by: Orvane Steel}
    - {source: Beta 2024-10-05, subject: Orvane Steel, predicate: acquisition, object: Halmo, when: 2024-09-30}
    - {source: Gamma 2024-10-06, subject: Orvane Steel, predicate: acquisition, object: Halmo, when: 2024-10-01}
    """
    assert told.codes() == ["FC101"]


def test_the_stop_that_was_put_off_counts_by_its_last_day(told: Told) -> None:
    """
    - {source: Beta 2022-05-06, subject: Norrail, predicate: stop, object: night trains, when: 2023, modality: planned}
    - {source: Alpha 2023-05-06, subject: Norrail, predicate: stop, object: night trains, when: 2025, modality: planned}
    - {source: Gamma 2024-11-06, subject: Norrail, predicate: operation, object: night trains, when: 2024-05-03}
    """
    assert told.codes() == ["FC303"]


def test_a_plan_moved_to_and_fro_is_as_many_findings(told: Told) -> None:
    """
    - {source: Alpha 2023-01-06, subject: Castria phone, predicate: launch, when: 2025, modality: planned}
    - {source: Beta 2023-03-06, subject: Castria phone, predicate: launch, when: 2026, modality: planned}
    - {source: Gamma 2023-05-06, subject: Castria phone, predicate: launch, when: 2025, modality: planned}
    """
    findings = told.findings()

    assert [f.code for f in findings] == ["FC303", "FC303"]
    assert len({f.fingerprint for f in findings}) == 2


def test_he_admits_what_he_denied(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Bo Finn, predicate: responsibility, object: the harbour fire, value: committed, polarity: denied, by: Bo Finn}
    - {source: Beta 2024-09-06, subject: Bo Finn, predicate: responsibility, object: the harbour fire, value: committed, by: Bo Finn}
    """
    [finding] = told.findings()

    assert finding.code == "FC302"
    assert "Bo Finn · responsibility · the harbour fire: denied: committed" in finding.message


def test_a_source_that_quotes_nobody_only_tells_of_the_change(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: committed, by: Bo Finn}
    - {source: Beta 2024-07-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: gone}
    """
    [finding] = told.findings()

    assert finding.message.startswith("What Beta tells replaces what Bo Finn in Alpha said: ")


def test_another_side_that_denies_the_agreement_takes_nothing_back(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: agreement, object: rescue plan, by: Orvane Steel}
    - {source: Beta 2024-09-07, subject: Orvane Steel, predicate: agreement, object: rescue plan, polarity: denied, by: Dockers' Union}
    """
    assert told.codes("FC3") == []


def test_the_original_is_named_and_no_text_of_a_later_time(told: Told) -> None:
    """
    entities:
      - {id: orvane, name: Orvane Steel}
      - {id: lorn, name: Ada Lorn, speaks_for: orvane}
    sources:
      - {id: Crane, published: 2023-02-08, origin: {copy_of: Wire}}
    claims:
      - {source: Alpha 2021-03-20, subject: orvane, predicate: participation, object: Vell pier,
         value: committed, when: 2021-03-15}
      - {source: Beta 2024-05-20, subject: orvane, predicate: participation, object: Vell pier,
         value: committed, when: 2021-04}
      - {source: Crane, subject: orvane, predicate: participation, object: Vell pier, value: leaving,
         modality: threatened, by: Ada Lorn, when: 2023-02-07}
      - {source: Wire 2023-02-07, subject: orvane, predicate: participation, object: Vell pier,
         value: leaving, modality: threatened, by: Ada Lorn, when: 2023-02-07}
    """
    [finding] = told.findings("FC303")

    assert finding.message.startswith(
        "Ada Lorn (for Orvane Steel) in Wire alters or puts in doubt what Alpha said"
    )


COPIED = """
sources:
  - {{id: Wire, published: 2024-05-06}}
  - {{id: Crane, published: 2024-05-07, origin: {{copy_of: Wire}}}}
claims:
  - {{source: Wire, subject: Vell storm, predicate: deaths, value: 14 people}}
  - {{source: Crane, subject: Vell storm, predicate: deaths, value: {value}}}
"""


def test_a_number_altered_in_a_copy_is_no_change_of_the_toll() -> None:
    """The copy repeats its original, and is no later count."""
    told = read_told(COPIED.format(value="41 people"))
    [finding] = told.findings("FC1")

    assert told.codes("FC3") == []
    assert (finding.code, finding.level, finding.origins) == ("FC107", Level.INFO, 1)
    assert finding.message == (
        "Vell storm · deaths: the copy says 41 people (Crane) where the original says 14 people (Wire)."
    )


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        ("41 people, as_of: 2024-05-07", ["FC302"]),
        ("14 people", []),
        (">=12 people", []),
        ("9 people", ["FC102"]),
    ],
)
def test_a_copy_that_counts_anew_or_says_the_same(value: str, codes: list[str]) -> None:
    """It says as of when it counted, or what meets the number of its original."""
    told = read_told(COPIED.format(value=value))

    assert [code for code in told.codes() if not code.startswith("FC4")] == codes


def test_an_outlet_that_updates_its_own_text(told: Told) -> None:
    """
    sources:
      - {id: Morning, publisher: Harbour Post, published: 2024-05-06}
      - {id: Evening, publisher: Harbour Post, published: 2024-05-07, origin: {copy_of: Morning}}
    claims:
      - {source: Morning, subject: Vell storm, predicate: deaths, value: 14 people}
      - {source: Evening, subject: Vell storm, predicate: deaths, value: 41 people}
    """
    assert told.codes() == ["FC302"]


def test_a_lower_toll_of_the_same_day_came_first(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orm flood, predicate: deaths, value: 10 people}
    - {source: Beta 2024-05-06, subject: Orm flood, predicate: deaths, value: 3 people}
    - {source: Gamma 2024-05-07, subject: Orm flood, predicate: deaths, value: 10 people}
    """
    [update] = told.findings("FC302")

    assert [side.value for side in update.sides] == ["3 people", "10 people"]
    assert [claim.source.id for claim in update.claims] == ["Beta", "Gamma"]
