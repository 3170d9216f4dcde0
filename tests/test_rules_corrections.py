"""Publishers' notices: applied, never applied, about nothing that is stored."""

from __future__ import annotations

from conftest import Told


def test_a_corrected_toll_that_was_never_updated(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, modality: corrected}
    """
    [finding] = told.findings()

    assert (finding.code, str(finding.level), finding.definite) == ("FC307", "error", True)
    assert "Alpha has corrected 12 people and does not say here what is right" in finding.message


def test_a_corrected_toll_that_was_updated(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 10 people}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, modality: corrected}
    """
    assert told.codes() == []


def test_old_and_new_toll_stand_side_by_side(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, modality: corrected}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 10 people}
    """
    [finding] = told.findings()

    assert finding.code == "FC301"
    assert "Alpha has corrected 12 people and says now: 10 people" in finding.message


def test_a_notice_on_nothing_that_is_stored(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people, modality: corrected}
    - {source: Alpha, subject: Vell storm, predicate: injuries, value: 12 people}
    """
    assert told.codes() == []
    assert told.compared().coverage.alone == 2


def test_the_copy_of_a_corrected_text_was_never_updated(told: Told) -> None:
    """
    sources:
      - {id: alpha, publisher: Alpha, published: 2024-05-06}
      - {id: copy, publisher: Harbour Post, published: 2024-05-06, origin: {copy_of: alpha}}
      - {id: beta, publisher: Beta, published: 2024-05-06}
    claims:
      - {source: alpha, subject: Vell bridge, predicate: opening, when: 2019-07}
      - {source: alpha, subject: Vell bridge, predicate: opening, when: 2019-03-02, modality: corrected}
      - {source: copy, subject: Vell bridge, predicate: opening, when: 2019-03-02}
    """
    [finding] = told.findings()

    assert finding.code == "FC307"
    assert (
        "What is stored from copy still says 2019-03-02, and was never updated" in finding.message
    )


def test_another_paper_is_not_corrected_by_the_notice(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr tunnel, predicate: length, value: 12 km, modality: corrected}
    - {source: Beta 2024-05-06, subject: Orr tunnel, predicate: length, value: 12 km}
    """
    assert told.codes() == []


def test_the_notice_of_the_next_day_is_on_the_day_before(told: Told) -> None:
    """
    sources:
      - {id: monday, publisher: Alpha, published: 2024-05-06}
      - {id: tuesday, publisher: Alpha, published: 2024-05-07}
    claims:
      - {source: monday, subject: Orr tunnel, predicate: owner, value: Halmo}
      - {source: tuesday, subject: Orr tunnel, predicate: owner, value: Halmo, modality: corrected}
      - {source: tuesday, subject: Orr tunnel, predicate: owner, value: Norrail}
    """
    assert told.codes() == ["FC307"]


def test_what_the_paper_says_after_its_notice_is_no_leftover(told: Told) -> None:
    """
    sources:
      - {id: monday, publisher: Alpha, published: 2024-05-06}
      - {id: tuesday, publisher: Alpha, published: 2024-05-07}
    claims:
      - {source: monday, subject: Orr tunnel, predicate: owner, value: Halmo, modality: corrected}
      - {source: tuesday, subject: Orr tunnel, predicate: owner, value: Halmo}
    """
    assert told.codes() == []


def test_what_the_police_said_is_not_taken_back_by_the_paper(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people, by: Brenholm police}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, modality: corrected}
    """
    assert told.codes() == []


def test_a_wider_value_is_not_the_one_taken_back(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: ">=10 people"}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, modality: corrected}
    """
    assert told.codes() == []


def test_a_position_put_right(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane, predicate: participation, object: Vell bridge, value: leaving}
    - {source: Alpha, subject: Orvane, predicate: participation, object: Vell bridge, value: leaving, modality: corrected}
    """
    assert told.codes() == ["FC307"]


def test_without_dates_an_earlier_text_is_corrected_only_possibly(told: Told) -> None:
    """
    sources:
      - {id: monday, publisher: Alpha}
      - {id: tuesday, publisher: Alpha, published: 2024-05-07}
    claims:
      - {source: monday, subject: Orr tunnel, predicate: owner, value: Halmo}
      - {source: tuesday, subject: Orr tunnel, predicate: owner, value: Halmo, modality: corrected}
    """
    [finding] = told.findings()

    assert (finding.code, finding.definite, str(finding.level)) == ("FC307", False, "info")


def test_a_notice_told_twice_is_one_finding(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, modality: corrected}
    - {source: Alpha, subject: Vell storm, predicate: deaths, value: 12 people, modality: corrected}
    """
    [finding] = told.findings()

    assert [len(side.claims) for side in finding.sides] == [1, 2]
