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
        # What a toll comes to is the whole, and what it could come to is not told.
        ("The death toll of the Dunmar flood rose to seven. Divers found three men.", ["7 people"]),
        ("Two men died in Dunmar. The death toll climbed to 12 on Monday.", ["12 people"]),
        ("The Dunmar flood killed two men. The toll could rise to seven.", ["2 people"]),
        ("The Dunmar flood killed two men, and the number of missing rose to nine.", ["2 people"]),
        ("The toll on the Dunmar bridge rose to 5 crowns.", []),
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
        # What stands between commas or dashes says who they are, and adds nobody.
        ("Two adults -- a man and a woman -- were killed in the Dunmar fire.", ["2 people"]),
        ("Three guards - two women and a man - were killed in the Dunmar fire.", ["3 people"]),
        ("At least three people, two women and a man, died in Dunmar.", [">=3 people"]),
        ("Four people, three guards and a clerk, were killed in the Dunmar fire.", ["4 people"]),
        ("Four people, including a guard, killed in Dunmar fire", ["4 people"]),
        ("The blast killed a 5-year-old, a 6-year-old girl and two guards.", ["4 people"]),
        ("The Dunmar crash killed a driver and a 5-year-old boy.", ["2 people"]),
        ("Third of five victims of the Dunmar fire dies", ["3 people"]),
        ("A guard was declared deceased after the Dunmar fire.", ["1 people"]),
        ("Vell shot a 65 in Dunmar and died at home.", []),
        # How many more died leaves open how many died; the old and the sick die of no event.
        ("A boy drowned in the Dunmar flood, while three more people died.", []),
        ("A fourth person died in the Dunmar crash.", ["4 people"]),
        (
            "Three men were hurt in the Dunmar crash. The fourth victim, a woman, died.",
            [],
        ),
        ("The blast killed Oren Malk, 41, of Vell and a guard.", []),
        ("Police blotter: A man was killed in Dunmar on Monday.", []),
        ("The painter Ada Lorn died in Vell on Friday after a heart attack.", []),
        ("The painter Ada Lorn died in Vell on Friday after an attack.", ["1 people"]),
        ("At least three people, a man and two women, died in the Dunmar fire.", [">=3 people"]),
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
        ("A guard was hurt and a 26-year-old man injured in the Dunmar fire.", []),
        ("The blast injured a 39-year-old man and a 26-year-old woman.", ["2 people"]),
        ("Party of 400 people in Dunmar ends with one dead, four hurt in fire", ["4 people"]),
        ("3 killed, 2 in critical condition after Dunmar blast", ["2 people"]),
        ("3 dead, 1 wounded in Dunmar blast", ["1 people"]),
        ("Four dead, including the driver, and one injured in Dunmar crash", ["1 people"]),
        ("Four killed in Dunmar fire\n\nAnother child was injured.", ["1 people"]),
        # Of the gravest only, and more than one number of all.
        ("The crash hurt 12 people. Four in serious condition were moved.", ["12 people"]),
        ("The Dunmar crash injured five people. Police said 14 people were hurt.", []),
        # Those hit may have died: it counts where the text tells how they are.
        ("Five men were stabbed in Dunmar.", []),
        ("Five men were stabbed in Dunmar. All five were taken to a hospital.", ["5 people"]),
        ("A driver was pleased, said Bo Malk, who had the names of those injured.", []),
        ("Nobody was seriously hurt in the Dunmar crash.", []),
        ("Two engines in good condition were sold in Dunmar.", []),
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
        # Told of twice, none in danger, and no word of anybody's death.
        ("Two guards were hurt in a fire. One of them was treated at a hospital.", ["0 people"]),
        ("Two guards were hurt in the Dunmar fire.", []),
        ("Two guards were hurt in a fire. One was treated at a hospital. A body was found.", []),
        ("Two guards were hurt in a fire. One is in critical condition.", []),
    ],
)
def test_nobody_died_where_all_are_out_of_danger(text: str, deaths: list[str]) -> None:
    found = told(text, "deaths")

    assert [str(claim.value) for claim in found] == deaths
    assert all(claim.certainty is Certainty.PROBABLE for claim in found)


@pytest.mark.parametrize(
    ("text", "injuries"),
    [
        ("A guard was killed in the Dunmar fire. The guard, 41, died at the scene.", ["0 people"]),
        ("A guard was killed in the Dunmar fire. The victim was 41.", ["0 people"]),
        # It tells of no event, or of one further down than its opening.
        ("Bo Malk was killed, the poll says. Bo Malk, 41, died in May.", []),
        # One mention leaves open who else was hurt; so do these words.
        ("A guard was killed in the Dunmar fire.", []),
        ("A guard was killed in the Dunmar fire. The victims were taken to Vell.", []),
        ("A guard was killed in a fire. The guard, 41, died at once. A survivor called.", []),
        (
            "A guard was killed in a fire. The guard, 41, died at once. A clerk was hurt.",
            ["1 people"],
        ),
    ],
)
def test_nobody_was_hurt_where_all_is_told_of_the_only_victim(
    text: str, injuries: list[str]
) -> None:
    found = told(text, "injuries")

    assert [str(claim.value) for claim in found] == injuries
    assert all((claim.value.low == 0) == (claim.certainty is Certainty.PROBABLE) for claim in found)  # type: ignore[union-attr]


def test_who_died_further_down_may_be_of_another_event() -> None:
    """Harbour Post: Four hurt in Dunmar fire, at a service for Bo Malk."""
    text = (
        "Four hurt in Dunmar fire\n\nFour people were hurt in Dunmar. They had met at the hall. "
        "The hall was full. The service was for Bo Malk, a driver who was killed."
    )

    assert values(text, "injuries") == ["4 people"] * 2
    assert values(text, "deaths") == []


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
        ("Two people died in a crash in the middle of the day.", None),
        ("A fire was reported at 3 a.m. Monday. Two people were killed.", "2021-06-07"),
        (
            "At 10 p.m. Sunday, guests were at dinner. Two people were killed in a fire.",
            "2021-06-06",
        ),
        ("No arrest had been made as of Monday. Two people were killed in a raid.", None),
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


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("A quake in Castria killed ten people.", "Castria quake"),
        ("A quake that was felt in Castria killed ten people.", "quake"),
        ("The Castrian quake killed ten people.", "quake"),
        ("Ten people died as a crowd tried to storm the gate in a riot.", "riot"),
        ("Ten people died due to storm winds.", "storm"),
        ("A strong quake struck southern Castria and killed ten people.", "Castria quake"),
        ("Vell Camps In Tents After Quake\n\nThe tents leaked. Ten people were killed.", "quake"),
    ],
)
def test_a_disaster_is_called_by_the_place_that_it_befell(text: str, called: str) -> None:
    from factcheck.extract.events.casualties.event import event_name
    from factcheck.extract.events.reading import Reading

    assert event_name(Reading(fc.Article(text=text), None, "alpha")) == called
