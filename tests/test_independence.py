"""Which tellings are independent, and which value has which support."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from conftest import Told, read_told
from factcheck.check import check, compare
from factcheck.findings import Finding


def agreed(told: Told) -> int:
    """How many independent origins agree; 1 where it is an echo."""
    [finding] = [f for f in told.findings("FC4") if f.code == "FC401"] or told.findings("FC403")
    return finding.origins


def test_one_person_quoted_by_three_papers_counts_once(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people, by: Ilse Tarn}
    - {source: Beta 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people, by: Ilse Tarn}
    - {source: Gamma 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people, by: Ilse Tarn}
    """
    assert agreed(told) == 1
    [echo] = told.findings("FC403")
    assert "The origin behind all of them: what Ilse Tarn says." in echo.explanation


def test_two_persons_quoted_by_two_papers_count_twice(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people, by: Ilse Tarn}
    - {source: Beta 2024-05-06, subject: Vell storm, predicate: deaths, value: 12 people, by: the harbour clinic}
    """
    assert agreed(told) == 2


def test_an_alias_is_the_same_person(told: Told) -> None:
    """
    entities:
      - {id: tarn, name: Ilse Tarn, aliases: [Dr Tarn]}
    claims:
      - {source: Alpha 2024-05-06, subject: Merel fever, predicate: count, value: 40, by: Ilse Tarn}
      - {source: Beta 2024-05-06, subject: Merel fever, predicate: count, value: 40, by: Dr Tarn}
    """
    assert agreed(told) == 1


def test_papers_that_have_it_from_one_agency(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Norrail, predicate: owner, value: Orvane Steel, attribution: {speaker: a broker, via: [Sound Wire]}}
    - {source: Beta 2024-05-07, subject: Norrail, predicate: owner, value: Orvane Steel, attribution: {speaker: insiders, via: [Sound Wire]}}
    """
    assert agreed(told) == 1


def test_papers_that_cite_each_other_are_told_as_a_circle(told: Told) -> None:
    """
    sources:
      - {id: a1, publisher: Harbour Post, published: 2024-05-06}
      - {id: b1, publisher: Vell Gazette, published: 2024-05-07}
    claims:
      - {source: a1, subject: Norrail, predicate: owner, value: Orvane Steel, by: Vell Gazette}
      - {source: b1, subject: Norrail, predicate: owner, value: Orvane Steel, by: Harbour Post}
    """
    assert agreed(told) == 1
    [echo] = told.findings("FC403")
    assert (
        "Circular: Harbour Post, which has it from Vell Gazette, which has it from Harbour Post."
        in echo.explanation
    )


def test_a_chain_of_citations_is_one_origin_and_no_circle(told: Told) -> None:
    """
    sources:
      - {id: a1, publisher: Harbour Post, published: 2024-05-06}
      - {id: b1, publisher: Vell Gazette, published: 2024-05-07}
      - {id: c1, publisher: Daily Crane, published: 2024-05-08}
    claims:
      - {source: a1, subject: Norrail, predicate: owner, value: Orvane Steel}
      - {source: b1, subject: Norrail, predicate: owner, value: Orvane Steel, by: Harbour Post}
      - {source: c1, subject: Norrail, predicate: owner, value: Orvane Steel, by: Vell Gazette}
    """
    [echo] = told.findings("FC4")

    assert (echo.code, len(echo.claims)) == ("FC403", 3)
    assert not any(step.startswith("Circular") for step in echo.explanation)


def test_one_press_conference(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr election, predicate: winner, value: Ada Lorn, attribution: {speaker: the mayor, said: 2024-05-05, channel: press conference in Orr}}
    - {source: Beta 2024-05-06, subject: Orr election, predicate: winner, value: Ada Lorn, attribution: {speaker: the clerk, said: 2024-05-05, channel: press conference in Orr}}
    """
    assert agreed(told) == 1


def test_two_press_conferences(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Orr election, predicate: winner, value: Ada Lorn, attribution: {speaker: the mayor, said: 2024-05-05, channel: press conference}}
    - {source: Beta 2024-05-09, subject: Orr election, predicate: winner, value: Ada Lorn, attribution: {speaker: the clerk, said: 2024-05-08, channel: press conference}}
    """
    assert agreed(told) == 2


@pytest.mark.parametrize(
    ("words", "origins"),
    [("the crane on the north pier fell into the water on Monday", 1), ("the crane fell", 2)],
)
def test_a_long_passage_of_the_same_words(words: str, origins: int) -> None:
    told = read_told(
        "\n".join(
            f"- {{source: {outlet} 2024-05-06, subject: north crane, predicate: cause, value: wind, "
            f"evidence: [{{exact: {words}}}]}}"
            for outlet in ("Alpha", "Beta")
        )
    )

    assert agreed(told) == origins


COPIED = """
sources:
  - {id: Alpha, published: 2024-05-06, origin: %s}
  - {id: Beta, published: 2024-05-07, origin: %s}
  - {id: Gamma, published: 2024-05-08, origin: own}
claims:
  - {source: Alpha, subject: Vell mine, predicate: owner, value: Orvane Steel}
  - {source: Beta, subject: Vell mine, predicate: owner, value: Orvane Steel}
  - {source: Gamma, subject: Vell mine, predicate: owner, value: Orvane Steel}
"""


def prose(seed: int, size: int = 60) -> list[str]:
    dice = random.Random(seed)
    return ["".join(dice.choices("bdfglmnoprstu", k=6)) for _ in range(size)]


@pytest.mark.parametrize(
    ("origins", "share", "independent"),
    [
        (("null", "null"), 1.0, 2),
        (("own", "own"), 1.0, 2),
        (("null", "own"), 0.4, 2),
        (("own", "own"), 0.4, 3),
        (("null", "null"), 0.0, 3),
    ],
)
def test_texts_that_repeat_each_other(
    origins: tuple[str, str], share: float, independent: int
) -> None:
    """A text of unknown origin is not independent of one that it shares passages with."""
    told = read_told(COPIED % origins)
    first, own = prose(1), prose(2)
    cut = int(share * len(first))
    texts = {
        "Alpha": " ".join(first),
        "Beta": " ".join(first[:cut] + own[cut:]),
        "Gamma": " ".join(prose(3)),
    }

    result = compare(told.claims, told.entities, texts=texts)

    assert [f.origins for f in result.agreements] == [independent]
    found = [f for f in result if f.code == "FC403"]
    assert bool(found) is (independent == 2)
    assert all("Alpha [" in (said := "".join(f.explanation)) and "Beta [" in said for f in found)


def contested(told: Told) -> Finding:
    [finding] = told.compared().conflicts
    return finding


def test_the_support_of_each_value(told: Told) -> None:
    """
    sources:
      - {id: Alpha, published: 2024-05-06, origin: own}
      - {id: Beta, published: 2024-05-07, origin: {copy_of: Alpha}}
      - {id: Gamma, published: 2024-05-08, origin: {copy_of: Alpha}}
      - {id: Delta, published: 2024-05-02, origin: own}
      - {id: Epsilon, published: 2024-05-03, origin: own}
    claims:
      - {source: Alpha, subject: Vell bridge, predicate: opening, when: 2019-07}
      - {source: Beta, subject: Vell bridge, predicate: opening, when: 2019-07}
      - {source: Gamma, subject: Vell bridge, predicate: opening, when: 2019-07}
      - {source: Delta, subject: Vell bridge, predicate: opening, when: 2019-03-02}
      - {source: Epsilon, subject: Vell bridge, predicate: opening, when: 2019-03-02}
    """
    finding = contested(told)
    support = finding.support

    assert support is not None
    assert support.most_origins == support.most_precise == ("2019-03-02",)
    assert support.latest == ("2019-07",)
    assert dict(zip((s.value for s in finding.sides), support.origins, strict=True)) == {
        "2019-07": 1,
        "2019-03-02": 2,
    }
    assert finding.explanation[-1].endswith("not which is right.")


def test_level_support_names_no_value(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Vell bridge, predicate: length, value: 310 m}
    - {source: Beta 2024-05-06, subject: Vell bridge, predicate: length, value: 350 m}
    """
    support = contested(told).support

    assert support is not None
    assert (support.most_origins, support.most_precise, support.latest) == ((), (), ())


def test_the_innermost_place_is_the_most_precise(told: Told) -> None:
    """
    entities:
      - {id: castria, name: Castria}
      - {id: vell, name: Vell, part_of: castria}
      - {id: norland, name: Norland}
    claims:
      - {source: Alpha 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Vell}
      - {source: Beta 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Castria}
      - {source: Gamma 2024-05-06, subject: Ada Lorn, predicate: birthplace, value: Norland}
    """
    support = contested(told).support

    assert support is not None
    assert support.most_precise == ("Vell",)


def test_fifty_copies_do_not_outvote_three_reporters() -> None:
    """Of 40 dams, most papers repeat one that errs; those who looked themselves are few."""
    dice = random.Random(7)
    lines = ["sources:"]
    lines += [f"- {{id: own{n}, published: 2024-05-0{n + 1}, origin: own}}" for n in range(4)]
    lines += [
        f"- {{id: c{n}, published: 2024-06-01, origin: {{copy_of: own0}}}}" for n in range(50)
    ]
    lines.append("claims:")
    right = {}
    for dam in range(40):
        right[f"dam {dam}"] = f"{100 + dam} m"
        wrong = f"{300 + dice.randrange(50)} m"
        for source in [f"own{n}" for n in range(4)] + [f"c{n}" for n in range(50)]:
            value = right[f"dam {dam}"] if source in ("own1", "own2", "own3") else wrong
            lines.append(
                f"- {{source: {source}, subject: dam {dam}, predicate: length, value: {value}}}"
            )
    found = read_told("\n".join(lines)).findings("FC102")

    assert len(found) == 40
    assert all(
        f.support and f.support.most_origins == (right[f.topic.partition(" · ")[0]],) for f in found
    )


def test_a_check_finds_copies_in_the_texts_of_its_base(tmp_path: Path) -> None:
    """Three papers have one story, and one of them a text of its own."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "claims").mkdir()
    lines = ["version: 1", "sources:"]
    for number, seed in enumerate((1, 1, 2)):
        (tmp_path / "articles" / f"p{number}.txt").write_text(" ".join(prose(seed)))
        lines.append(f"- {{id: p{number}, published: 2024-05-06, path: articles/p{number}.txt}}")
    lines.append("claims:")
    lines += [
        f"- {{kind: attribute, source: p{n}, subject: Vell mine, predicate: owner, value: Norrail}}"
        for n in range(3)
    ]
    (tmp_path / "claims" / "mine.yaml").write_text("\n".join(lines) + "\n")

    result = check(tmp_path)

    assert [finding.origins for finding in result.agreements] == [2]
    [echo] = [finding for finding in result if finding.code == "FC403"]
    assert echo.explanation[1].startswith("p0 [0, ")
    assert echo.explanation[1].endswith(" words in a row, so the two texts count as one origin.")
