"""The dead, the hurt and the day of a text's own event: who is who, and what it comes to."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.claims import Certainty, Claim


def told(text: str, predicate: str) -> list[Claim]:
    article = fc.Article.model_validate({"text": text, "published": "2021-06-09"})
    return [claim for claim in fc.extract(article) if claim.predicate == predicate]


def values(text: str, predicate: str) -> list[str]:
    return [str(claim.value) for claim in told(text, predicate)]


@pytest.mark.parametrize(
    ("text", "deaths"),
    [
        # The same man told of three times, and two who are told apart.
        ("Skier dies in Vell avalanche\n\nA man, 41, was buried. He died on Monday.", ["1 people"]),
        ("A man and a woman were killed in the Dunmar fire.", ["2 people"]),
        ("A 59-year-old pilot and his 17-month-old son were killed in the crash.", ["2 people"]),
        ("Mother, father, toddler dead in Dunmar fire", ["3 people"]),
        ("Parents, two children dead in Dunmar fire", []),
        # One of those hurt before; the last of those who died so far.
        ("Five people were hurt in the Dunmar blast. One of them died.", ["1 people"]),
        ("A third person has died after the Dunmar blast.", ["3 people"]),
        ("A third person was charged after the Dunmar blast.", []),
        # Who the relative clause before tells of.
        ("A boy who was hit in the face by a car in Dunmar has died.", ["1 people"]),
        ("One of the victims in a crash that sent five people to hospital has died.", ["1 people"]),
        ("A father of four was killed in the Dunmar crash.", ["1 people"]),
        # What a number counts is not the age behind it.
        ("Two 16-year-old boys were killed in the Dunmar crash.", ["2 people"]),
        ("The blast killed two boys, ages 15 and 16.", ["2 people"]),
        ("The ferry sank, drowning 14 people.", ["14 people"]),
        ("The quake killed more than 40 people.", [">40 people"]),
        # A crash is nobody who could be among its dead.
        ("The crash killed two guards. The driver later killed himself.", ["2 people"]),
        ("A climber was found dead after the Vell avalanche.", ["1 people"]),
        ("Ada Lorn died on Monday after a long illness.", []),
    ],
)
def test_the_dead_are_counted_by_who_they_are(text: str, deaths: list[str]) -> None:
    assert values(text, "deaths") == deaths


@pytest.mark.parametrize(
    ("text", "injuries"),
    [
        ("1 dead, 4 injured in Dunmar crash", ["4 people"]),
        ("2 Killed, 5 Hurt In Dunmar Fire", ["5 people"]),
        # Those hit who did not die, and those hit besides the dead.
        ("Five men were stabbed in Dunmar. Two of them died, police said.", []),
        ("Five men were stabbed in Dunmar, one fatally.", ["4 people"]),
        ("A man was killed and five others were stabbed in Dunmar.", ["5 people"]),
        ("Three people were injured in Dunmar, including a boy who died.", ["2 people"]),
        # A hospital takes in the hurt and the sick.
        ("The Dunmar crash sent five people to the hospital.", ["5 people"]),
        ("The Dunmar virus sent five people to the hospital.", []),
        ("A guard was stabbed in Dunmar. She is in stable condition.", ["1 people"]),
        ("Four people, including a boy, were hurt in the Dunmar blast.", ["4 people"]),
        ("Four stabbed, two critically hurt in Dunmar", ["4 people"]),
        ("The blast injured at least 20 people.", [">=20 people"]),
        ("A guard was killed in the Dunmar fire. No one else was hurt.", ["0 people"]),
        # A noun that ends like one for people, and a verb that is part of a noun.
        ("It was a booster shot for Dunmar's economy.", []),
        ("The stabbing victim lives in Dunmar.", []),
        ("Dunmar gave the deal one more shot.", []),
        ("On average 3,400 people are hospitalized each day in Dunmar.", []),
    ],
)
def test_the_hurt_are_counted_without_the_dead(text: str, injuries: list[str]) -> None:
    assert values(text, "injuries") == injuries


@pytest.mark.parametrize(
    ("text", "deaths"),
    [
        ("A guard was hurt in the Dunmar fire and is expected to recover.", ["0 people"]),
        ("Two guards were hurt in the Dunmar fire. Both are expected to survive.", ["0 people"]),
        ("Two guards were hurt in the Dunmar fire. One is expected to survive.", []),
        ("A guard was hurt in the Dunmar fire and is in critical condition.", []),
    ],
)
def test_nobody_died_where_all_are_out_of_danger(text: str, deaths: list[str]) -> None:
    found = told(text, "deaths")

    assert [str(claim.value) for claim in found] == deaths
    assert all(claim.certainty is Certainty.PROBABLE for claim in found)


def test_what_is_left_is_shown_by_both_passages() -> None:
    """Harbour Post: Five men were stabbed in Dunmar, one fatally."""
    [claim] = told("Five men were stabbed in Dunmar, one fatally.", "injuries")

    assert [one.exact for one in claim.evidence] == ["Five men were stabbed", "one fatally"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "background",
    [
        "A vigil was held for Bo Malk, who was killed in a fire in May.",
        "RELATED: Man killed in Vell crash",
        "1:52 Bus driver killed in Vell",
        "On June 2, two girls were killed on the same road.",
        "Nine people were killed on Dunmar's roads this year.",
    ],
)
def test_other_deaths_are_not_those_of_the_text(background: str) -> None:
    text = f"Two hurt in Dunmar crash on Monday\n\nTwo people were hurt on Monday. {background}"

    assert values(text, "injuries") == ["2 people"] * 2
    assert values(text, "deaths") == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A man killed in Sunday's crash was named on Tuesday.", "2021-06-06"),
        ("Bo Malk was charged Tuesday. The fire on Sunday killed two people.", "2021-06-06"),
        ("Posted Tuesday: two people were killed in a crash at 2 a.m. Sunday.", "2021-06-06"),
        ("Two people died Tuesday. They were hurt in a crash on Sunday.", "2021-06-06"),
        ("Two people were killed in an overnight crash.", None),
        ("A jury met on Tuesday. Two people were killed on 4 May 2019 in Dunmar.", "2019-05-04"),
    ],
)
def test_the_day_is_told_beside_the_event(text: str, day: str | None) -> None:
    found = told(text, "deaths")

    assert [str(claim.when) if claim.when else None for claim in found] == [day]


def test_a_passage_that_a_page_repeats_counts_once() -> None:
    """Harbour Post: a caption under each of three photographs."""
    text = "\n\n".join(["Two people were hurt in a crash in Dunmar."] * 3)

    assert values(text, "injuries") == ["2 people"]
