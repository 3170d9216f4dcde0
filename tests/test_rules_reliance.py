"""Who goes on using what was retracted or corrected, and who only seems to."""

from __future__ import annotations

from conftest import Told


def users(told: Told) -> set[str]:
    """The outlets that go on using something."""
    return {
        claim.source.id for finding in told.findings("FC308") for claim in finding.sides[-1].claims
    }


def test_a_copy_that_appears_after_the_denial(told: Told) -> None:
    """
    sources:
      - {id: Alpha, published: 2024-05-06}
      - {id: Beta, published: 2024-05-08}
      - {id: Gamma, published: 2024-06-01, origin: {copy_of: Alpha}}
      - {id: Delta, published: 2024-05-07, origin: {copy_of: Alpha}}
    claims:
      - {source: Alpha, subject: Norrail, predicate: stop, object: night trains, when: 2024-04, by: Norrail}
      - {source: Beta, subject: Norrail, predicate: stop, object: night trains, polarity: denied, modality: denied, by: Norrail}
      - {source: Gamma, subject: Norrail, predicate: stop, object: night trains, when: 2024-04, attribution: {speaker: Norrail, said: 2024-05-06}}
      - {source: Delta, subject: Norrail, predicate: stop, object: night trains, when: 2024-04, by: Norrail}
    """
    [finding] = told.findings("FC308")

    assert (finding.definite, users(told)) == (True, {"Gamma"})
    assert finding.level.name == "ERROR"
    assert "Gamma repeats the text of one origin with it." in finding.explanation


def test_a_copy_that_tells_the_denial_too(told: Told) -> None:
    """
    sources:
      - {id: Alpha, published: 2024-05-06}
      - {id: Beta, published: 2024-05-08}
      - {id: Gamma, published: 2024-06-01, origin: {copy_of: Alpha}}
    claims:
      - {source: Alpha, subject: Norrail, predicate: stop, object: night trains, when: 2024-04, by: Norrail}
      - {source: Beta, subject: Norrail, predicate: stop, object: night trains, polarity: denied, modality: denied, by: Norrail}
      - {source: Gamma, subject: Norrail, predicate: stop, object: night trains, when: 2024-04, attribution: {speaker: Norrail, said: 2024-05-06}}
      - {source: Gamma, subject: Norrail, predicate: stop, object: night trains, polarity: denied, modality: denied, attribution: {speaker: Norrail, said: 2024-05-08}}
    """
    assert users(told) == set()


def test_a_chain_of_papers_that_quote_the_corrected_one(told: Told) -> None:
    """
    sources:
      - {id: Alpha, publisher: Harbour Post, published: 2024-05-06, modified: 2024-05-07}
      - {id: Beta, publisher: Vell Gazette, published: 2024-05-20}
      - {id: Gamma, publisher: Daily Crane, published: 2024-06-20}
      - {id: Delta, publisher: Sound Herald, published: 2024-06-21}
      - {id: Early, publisher: Sound Times, published: 2024-05-06}
    claims:
      - {source: Alpha, subject: Vell dam, predicate: length, value: 120 m}
      - {source: Alpha, subject: Vell dam, predicate: length, value: 140 m, modality: corrected}
      - {source: Beta, subject: Vell dam, predicate: length, value: 140 m, attribution: {speaker: engineers, via: [Harbour Post]}}
      - {source: Gamma, subject: Vell dam, predicate: length, value: 140 m, by: Vell Gazette}
      - {source: Delta, subject: Vell dam, predicate: length, value: 140 m, by: Sound survey}
      - {source: Early, subject: Vell dam, predicate: length, value: 140 m, by: Harbour Post}
      - {source: Alpha, subject: Vell dam, predicate: length, value: 140 m}
    """
    assert users(told) == {"Beta", "Gamma"}


def test_when_a_notice_came_into_its_text_is_not_known(told: Told) -> None:
    """
    sources:
      - {id: Alpha, publisher: Harbour Post, published: 2024-05-06}
      - {id: Beta, publisher: Vell Gazette, published: 2024-05-20}
    claims:
      - {source: Alpha, subject: Merel fair, predicate: attendance, value: 900 people, when: 2024-05-04}
      - {source: Alpha, subject: Merel fair, predicate: attendance, value: 9000 people, when: 2024-05-04, modality: corrected}
      - {source: Alpha, subject: Merel fair, predicate: attendance, value: 9000 people, when: 2024-05-04}
      - {source: Beta, subject: Merel fair, predicate: attendance, value: 9000 people, when: 2024-05-04, by: Harbour Post}
    """
    [finding] = told.findings("FC308")

    assert not finding.definite


def test_old_words_quoted_after_they_were_taken_back(told: Told) -> None:
    """
    entities:
      - {id: club, name: Orr Rovers}
      - {id: coach, name: Bo Finn, speaks_for: club}
    claims:
      - {source: Alpha 2024-05-06, subject: Mila Tarn, predicate: resignation, when: 2024-05-05, by: Orr Rovers}
      - {source: Beta 2024-05-08, subject: Mila Tarn, predicate: resignation, polarity: denied, modality: denied, by: Orr Rovers}
      - {source: Gamma 2024-06-01, subject: Mila Tarn, predicate: resignation, when: 2024-05-05, attribution: {speaker: Orr Rovers, said: 2024-05-06}}
      - {source: Delta 2024-06-02, subject: Mila Tarn, predicate: resignation, when: 2024-05-05, attribution: {speaker: The league, said: 2024-05-06}}
      - {source: Epsilon 2024-06-03, subject: Mila Tarn, predicate: resignation, when: 2024-06-03, by: Orr Rovers}
    """
    assert users(told) == {"Gamma"}


def test_a_threat_told_as_history_is_possible_only(told: Told) -> None:
    """
    entities:
      - {id: orvane, name: Orvane Steel}
      - {id: lorn, name: Ada Lorn, speaks_for: orvane}
    claims:
      - {source: Alpha 2024-05-06, subject: orvane, predicate: participation, object: Vell bridge, value: leaving, modality: threatened, by: Ada Lorn}
      - {source: Beta 2024-05-08, subject: orvane, predicate: participation, object: Vell bridge, value: leaving, polarity: denied, modality: denied, by: Orvane Steel}
      - {source: Gamma 2026-06-01, subject: orvane, predicate: participation, object: Vell bridge, value: leaving, modality: threatened, attribution: {speaker: Ada Lorn, said: 2024-05-06}}
      - {source: Delta 2026-06-01, subject: orvane, predicate: participation, object: Orr tunnel, value: leaving, modality: threatened, attribution: {speaker: Ada Lorn, said: 2024-05-06}}
    """
    [finding] = told.findings("FC308")

    assert (finding.definite, users(told)) == (False, {"Gamma"})


def test_a_time_reckoned_from_a_corrected_date(told: Told) -> None:
    """
    sources:
      - {id: Alpha, publisher: Harbour Post, published: 2024-05-06, modified: 2024-05-07}
      - {id: Beta, published: 2024-05-20}
    claims:
      - {source: Alpha, subject: Merel hospital, predicate: opening, when: 2021-03, label: opened}
      - {source: Alpha, subject: Merel hospital, predicate: opening, when: 2021-03, modality: corrected}
      - {source: Alpha, subject: Merel hospital, predicate: opening, when: 2022-03}
      - {source: Beta, subject: Merel ward, predicate: closure, when: {from: opened, years: 2, grain: year}}
      - {source: Beta, subject: Merel canteen, predicate: closure, when: {from: published, years: -1, grain: year}}
    """
    [finding] = told.findings("FC308")

    assert [c.subject for c in finding.sides[-1].claims] == [("Merel ward",)]


def test_who_tells_what_is_right_uses_nothing(told: Told) -> None:
    """
    sources:
      - {id: Alpha, publisher: Harbour Post, published: 2024-05-06, modified: 2024-05-07}
      - {id: Beta, published: 2024-05-20}
    claims:
      - {source: Alpha, subject: Orvane Steel, predicate: profit, value: 3 million EUR, when: 2023}
      - {source: Alpha, subject: Orvane Steel, predicate: profit, value: 30 million EUR, when: 2023}
      - {source: Alpha, subject: Orvane Steel, predicate: profit, value: 30 million EUR, when: 2023, modality: corrected}
      - {source: Beta, subject: Orvane Steel, predicate: profit, value: 30 million EUR, when: 2023, by: Harbour Post}
      - {source: Beta, subject: Orvane Steel, predicate: profit, value: 3 million EUR, when: 2023, by: Harbour Post}
    """
    assert users(told) == set()


def test_ten_thousand_copies_of_copies_are_one_finding() -> None:
    """Each paper quotes the one before it; all rest on the first, which took it back."""
    from conftest import read_told

    number = 2000
    lines = [
        "sources:",
        "- {id: p0, published: 2024-05-06, modified: 2024-05-06}",
        *(f"- {{id: p{n}, published: 2024-06-01}}" for n in range(1, number)),
        "claims:",
        "- {source: p0, subject: Vell dam, predicate: length, value: 140 m}",
        "- {source: p0, subject: Vell dam, predicate: length, value: 120 m}",
        "- {source: p0, subject: Vell dam, predicate: length, value: 140 m, modality: corrected}",
        *(
            f"- {{source: p{n}, subject: Vell dam, predicate: length, value: 140 m, by: p{n - 1}}}"
            for n in range(1, number)
        ),
    ]
    [finding] = read_told("\n".join(lines)).findings("FC308")

    assert len(finding.sides[-1].claims) == number - 1
