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
