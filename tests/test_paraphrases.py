"""What several texts say of one subject in other words, and what only sounds so."""

from __future__ import annotations

import pytest

import factcheck as fc
from conftest import Told, read_told
from factcheck.extract.propositions import likeness, proposition

# What two texts say of one subject at one time, and whether they say the same.
ALIKE: tuple[tuple[str, str, bool], ...] = (
    ("took the guards' weapons", "stole their weapons", True),
    ("took the guards' weapons", "took the guards' money", False),
    ("tried to storm the Castrian parliament", "attempted to storm parliament", True),
    ("tried to storm parliament", "stormed parliament", False),
    ("was in a wheelchair", "was in a wheelchair on Monday", True),
    ("was in a wheelchair", "was in a car", False),
    ("sustained minor damage", "received minor damage in the quake", True),
    ("sold the mill to Orvane", "sold the mill to Norrail", False),
    ("sold the mill", "sold the mill to Norrail", True),
    ("was felt as far as Vell", "was felt across the bay in Vell", True),
    ("pulled a gun on two guards", "pulled a gun on three guards", False),
    ("pulled a gun on two guards", "pulled a gun on two guards in a lift", True),
    (
        "put the bill at 80 million crowns (9 million dollars)",
        "put the bill at 80 million crowns (8 million dollars)",
        True,
    ),
    ("bought shares of Halmo", "bought Halmo", False),
    ("will begin coverage at 6:30 p.m", "will begin coverage at 8:15 a.m", False),
    (
        "stormed parliament, hurled stones at police",
        "stormed the Vell parliament and the riot spread to Dunmar",
        True,
    ),
    ("was felt in the UAE", "was felt across the United Arab Emirates", True),
    ("has fled", "escaped", True),
    ("has fled", "fled the flooded town", False),
    ("was arrested", "arrested the driver", False),
)


@pytest.mark.parametrize("row", ALIKE, ids=lambda row: f"{row[0]} / {row[1]}")
def test_two_wordings_say_the_same_or_not(row: tuple[str, str, bool]) -> None:
    first, second, alike = row
    one, other = proposition(first), proposition(second)
    assert one is not None
    assert other is not None
    found = likeness(one, other) if one.frame == other.frame else None

    assert (found is not None and found.alike) is alike


@pytest.mark.parametrize("said", ["did not sell the mill", "never sold the mill", "sold no mill"])
def test_a_denial_in_words_is_seen(said: str) -> None:
    found = proposition(said)

    assert found is not None
    assert found.denied


def test_two_papers_agree_in_other_words(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Oren Malk, predicate: statement, object: took the guards' weapons, when: 2024-05-05}
    - {source: Beta 2024-05-07, subject: Oren Malk, predicate: statement, object: stole their weapons, when: 2024-05-05}
    """
    [finding] = told.findings("FC4")

    assert (finding.code, finding.origins) == ("FC401", 2)
    assert "all tell of Oren Malk, with “took”; “stole”." in finding.explanation[0]
    assert finding.explanation[1] == "The words they share beside: weapons."


def test_other_words_for_it_and_the_same_words_are_told_once(told: Told) -> None:
    """
    - {source: Alpha 2024-05-06, subject: Oren Malk, predicate: statement, object: took the weapons, when: 2024-05-05}
    - {source: Beta 2024-05-06, subject: Oren Malk, predicate: statement, object: took the weapons, when: 2024-05-05}
    - {source: Gamma 2024-05-06, subject: Oren Malk, predicate: statement, object: stole their weapons, when: 2024-05-05}
    """
    [finding] = told.findings("FC4")

    assert (finding.code, finding.origins) == ("FC401", 3)


def test_a_copy_in_other_words_counts_once(told: Told) -> None:
    """
    sources:
      - {id: Alpha, published: 2024-05-06}
      - {id: Beta, published: 2024-05-07, origin: {copy_of: Alpha}}
    claims:
      - {source: Alpha, subject: Oren Malk, predicate: statement, object: took the weapons, when: 2024-05-05}
      - {source: Beta, subject: Oren Malk, predicate: statement, object: stole the weapons, when: 2024-05-05}
    """
    assert told.codes("FC4") == ["FC403"]


@pytest.mark.parametrize(
    "second",
    [
        "source: Beta 2024-05-07, subject: Oren Malk, object: stole their weapons, when: 2024-03-05",
        "source: Beta 2024-09-07, subject: Oren Malk, object: stole their weapons",
        "source: Beta 2024-05-07, subject: Ilse Tarn, object: stole their weapons, when: 2024-05-05",
        "source: Beta 2024-05-07, subject: Oren Malk, object: did not steal any weapons, when: 2024-05-05",
        "source: Beta 2024-05-07, subject: Oren Malk, object: stole weapons, when: 2024-05-05, modality: planned",
        "source: Beta 2024-05-07, subject: Oren Malk, object: stole weapons, when: 2024-05-05, certainty: possible",
        "source: Alpha 2024-05-06, subject: Oren Malk, object: stole their weapons, when: 2024-05-05",
    ],
)
def test_another_time_person_or_mode_is_no_agreement(second: str) -> None:
    first = (
        "source: Alpha 2024-05-06, subject: Oren Malk, object: took the weapons, when: 2024-05-05"
    )
    rows = "\n".join(f"- {{predicate: statement, {row}}}" for row in (first, second))

    assert read_told(rows).codes("FC4") == []


def test_who_is_only_described_does_what_another_text_tells_by_name() -> None:
    told = {
        "alpha": "Oren Malk, 49, pulled a gun on two guards in Halmo on 5 May 2024, Ada Lorn of Norrail said.",
        "beta": "An inmate pulled a gun on two guards on 5 May 2024. Ada Lorn of Norrail said that Malk fled.",
        "gamma": "A baker pulled a gun on two guards in Dunmar on 5 May 2024.",
    }
    articles = [
        fc.Article.model_validate({"text": text, "published": "2024-05-06", "path": f"{name}.txt"})
        for name, text in told.items()
    ]
    claims = fc.extract_all(articles)
    pulled = {c.source.id: c for c in claims if "gun" in (c.object or ("",))[0]}

    assert {name: claim.subject[0] for name, claim in pulled.items()} == {
        "alpha": "Oren Malk",
        "beta": "Oren Malk",
        "gamma": "baker in gamma",
    }
    assert "both tell of one deed" in (pulled["beta"].assumes or "")


def test_a_wire_text_that_many_carry_is_told_once() -> None:
    """Whoever tells the same in the same words is compared with others as one."""
    words = ("took two guards' weapons", "stole the weapons of two guards")
    rows = [
        f'source: S{at} 2024-05-06, subject: Oren Malk, object: "{words[at % 2]}", when: 2024-05-05'
        for at in range(90)
    ]
    told = read_told("\n".join(f"- {{predicate: statement, {row}}}" for row in rows))

    [finding] = [one for one in told.findings("FC4") if len(one.sides[0].claims) == 90]
    assert finding.code in ("FC401", "FC403")
