"""Agreement counts independent origins, and copies once."""

from __future__ import annotations

from conftest import Told, read_told


def test_two_papers_agree(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
    - {source: Beta 2023-05-06, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
    """
    [finding] = told.findings("FC4")

    assert (finding.code, finding.origins) == ("FC401", 2)


def test_a_copy_is_an_echo(told: Told) -> None:
    """
    sources:
      - {id: Alpha, published: 2024-05-06}
      - {id: Beta, published: 2024-05-07, origin: {copy_of: Alpha}}
    claims:
      - {source: Alpha, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
      - {source: Beta, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
    """
    [finding] = told.findings("FC4")

    assert (finding.code, finding.origins) == ("FC403", 1)


def test_ten_dispatches_of_one_agency_count_once(told: Told) -> None:
    """
    sources:
      - {id: Alpha, published: 2024-05-06, origin: {agency: Sound Wire}}
      - {id: Beta, published: 2024-05-07, origin: {agency: Sound Wire}}
      - {id: Gamma, published: 2024-05-07, origin: own}
    claims:
      - {source: Alpha, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
      - {source: Beta, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
      - {source: Gamma, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
    """
    [agreement] = told.findings("FC401")
    [echo] = told.findings("FC403")

    assert agreement.origins == 2
    assert {claim.source.id for claim in echo.claims} == {"Alpha", "Beta"}


def test_one_paper_telling_twice_is_an_echo(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
    - {source: Alpha, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
    """
    assert told.codes("FC4") == ["FC403"]


def test_another_office_is_no_agreement(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: leader, value: Ada Lorn}
    - {source: Beta 2024-05-06, subject: Norrail, predicate: leader, value: Ada Lorn}
    """
    assert told.codes("FC4") == []


def test_a_plan_and_a_fact_are_no_agreement(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell stadium, predicate: opening, when: 2025, modality: planned}
    - {source: Beta 2026-05-06, subject: Vell stadium, predicate: opening, when: 2025}
    """
    assert told.codes("FC4") == []


def test_an_undated_source_is_dated_by_the_event_it_shares(told: Told) -> None:
    """
    - {source: Alpha, subject: [Orvane, Brenholm], predicate: agreement, object: Vell bridge, when: {from: published, years: -1, month: 9}}
    - {source: Beta 2023-05-06, subject: [Orvane, Brenholm], predicate: agreement, object: Vell bridge, when: 2019}
    - {source: Alpha, subject: Vell bridge, predicate: opening, when: {from: published, years: 4}, modality: planned}
    """
    result = told.compared()

    assert str(result.published["Alpha"]) == "2020"
    assert result.inferred["Alpha"][0].startswith("Beta dates ")
    assert sorted(str(time) for time in result.times.values()) == ["2019", "2019-09", "2024"]


def test_two_undated_sources_are_dated_one_by_the_other(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Vell bridge, predicate: opening, when: 2019}
    - {source: Beta, subject: Vell bridge, predicate: opening, when: {from: published, grain: year}}
    - {source: Beta, subject: Orr tunnel, predicate: opening, when: {from: published, years: 1, grain: year}}
    - {source: Gamma, subject: Orr tunnel, predicate: opening, when: {from: published, years: -1, grain: year}}
    """
    result = told.compared()

    assert {name: str(day) for name, day in result.published.items() if name != "Alpha"} == {
        "Beta": "2019",
        "Gamma": "2021",
    }


def test_a_time_that_hangs_on_an_inferred_one_is_inferred_too(told: Told) -> None:
    """
    - {source: Alpha 2023-05-06, subject: Vell bridge, predicate: opening, when: 2019}
    - {source: Beta, subject: Vell bridge, predicate: opening, label: opened, when: {from: published, grain: year}}
    - {source: Gamma 2023-05-06, subject: Orr tunnel, predicate: opening, when: {from: opened, years: 1, grain: year}}
    - {source: Alpha, subject: Orr tunnel, predicate: opening, when: 2022}
    """
    assert told.codes() == ["FC105?"]


def test_a_long_chain_of_times_is_left_open() -> None:
    told = read_told(
        "- {source: Alpha 2033-05-06, subject: Vell, predicate: birth, when: 2019-01-01, label: d0}\n"
        + "\n".join(
            f"- {{source: Alpha, subject: s{n}, predicate: birth, label: d{n}, "
            f"when: {{from: d{n - 1}, days: 1}}}}"
            for n in range(1, 2000)
        )
    )

    assert sorted(str(time) for time in told.compared().times.values())[:2] == [
        "2019-01-01",
        "2019-01-02",
    ]


def test_sources_that_disagree_date_nothing(told: Told) -> None:
    """
    - {source: Alpha, subject: Vell bridge, predicate: opening, when: {from: published, years: -1, grain: year}}
    - {source: Beta 2023-05-06, subject: Vell bridge, predicate: opening, when: 2019}
    - {source: Gamma 2023-05-06, subject: Vell bridge, predicate: opening, when: 2021}
    """
    assert "Alpha" not in told.compared().published


def test_a_name_of_two_entities_is_not_compared(told: Told) -> None:
    """
    entities:
      - {id: elder, name: Ada Lorn the elder, aliases: [Ada Lorn]}
      - {id: younger, name: Ada Lorn the younger, aliases: [Ada Lorn]}
    claims:
      - {source: Alpha 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Vell}
      - {source: Beta 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Orr}
    """
    result = told.compared()

    assert result.coverage.not_compared == {"the name 'Ada Lorn' fits two entities": 2}
    [found] = result
    assert (found.code, found.topic, len(found.claims)) == ("FC502", "Ada Lorn", 2)
    assert "Write the id of the one that is meant." in found.message


def test_a_refinement_says_which_is_the_most_precise_and_what_holds_it(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell tunnel, predicate: opening, when: 2019}
    - {source: Beta 2024-05-06, subject: Vell tunnel, predicate: opening, when: 2019-07}
    - {source: Gamma 2024-05-06, subject: Vell tunnel, predicate: opening, when: 2019-07-09}
    - {source: Delta 2024-05-06, subject: Vell tunnel, predicate: opening, when: 2019-09/2019-12}
    """
    steps = [step for f in told.findings("FC402") for step in f.explanation]

    assert "Most precise: 2019-07-09 (Gamma). Within: 2019 (Alpha); 2019-07 (Beta)." in steps
