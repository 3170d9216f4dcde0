"""What several articles tell of as one thing: each line of a docstring is an article."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.claims import Claim
from factcheck.entities import Catalogue, Entity
from factcheck.extract.events import extracted, source_of
from factcheck.extract.story import Telling, linked


def articles(told: object) -> list[fc.Article]:
    """Articles, one a line, each behind its date and its name."""
    lines = [
        line.split("|") for line in (getattr(told, "__doc__", "") or "").splitlines() if "|" in line
    ]
    return [
        fc.Article.model_validate(
            {"text": text.strip(), "published": day.strip(), "path": f"{name.strip()}.txt"}
        )
        for day, name, text in lines
    ]


def read(told: object, *known: Entity) -> list[Claim]:
    """The claims of articles."""
    return fc.extract_all(articles(told), names=Catalogue(known))


def telling(article: fc.Article) -> Telling:
    """An article as a story needs it."""
    source = source_of(article)
    found = extracted(article, source=source)
    return Telling(source, found.claims, found.named)


def subjects(told: object, predicate: str) -> list[str]:
    """Of what the claims of one predicate tell, in the order of the articles."""
    return [claim.subject[0] for claim in read(told) if claim.predicate == predicate]


def test_the_inquiry_of_two_articles_is_one() -> None:
    """
    2024-03-05 | alpha | Judge Miriam Stroud of Vell said that the inquiry will open on 4 April 2024.
    2024-04-06 | beta  | The inquiry opened on 5 April 2024, Miriam Stroud told the people of Vell.
    """
    claims = read(test_the_inquiry_of_two_articles_is_one)

    assert {claim.subject for claim in claims} == {("inquiry in alpha",)}
    assert [claim.assumes for claim in claims] == [
        None,
        "“inquiry” in beta is taken to be the inquiry of alpha: it and alpha both name Stroud and "
        "Vell, and each tells of one only.",
    ]


def test_names_of_the_catalogue_join_articles_too() -> None:
    """
    2024-03-05 | alpha | Judge Miriam Stroud of Vell said that the inquiry will open on 4 April 2024.
    2024-04-06 | beta  | The inquiry opened on 5 April 2024, Miriam Stroud told the people of Vell.
    """
    known = (Entity(id="stroud", name="Miriam Stroud"), Entity(id="vell", name="Vell"))

    claims = read(test_names_of_the_catalogue_join_articles_too, *known)

    assert {claim.subject for claim in claims} == {("inquiry in alpha",)}


def test_what_is_only_assumed_makes_no_definite_finding() -> None:
    """
    2024-04-06 | alpha | Judge Miriam Stroud of Vell said that the inquiry opened on 4 April 2024.
    2024-04-06 | beta  | The inquiry opened on 5 April 2024, Miriam Stroud told the people of Vell.
    """
    [finding] = fc.compare(read(test_what_is_only_assumed_makes_no_definite_finding)).conflicts

    assert (finding.code, finding.definite) == ("FC101", False)
    assert any("is taken to be the inquiry of alpha" in step for step in finding.explanation)


def test_articles_that_share_no_names_mean_two_things() -> None:
    """
    2024-03-05 | alpha | Judge Miriam Stroud of Vell said that the inquiry will open on 4 April 2024.
    2024-04-06 | beta  | The inquiry opened on 5 April 2024, Oren Malk told the people of Dunmar.
    """
    told = subjects(test_articles_that_share_no_names_mean_two_things, "opening")

    assert told == ["inquiry in alpha", "inquiry in beta"]


def test_two_fires_of_one_town_stay_two() -> None:
    """
    2021-05-04 | alpha | Two people died when the fire broke out in Vell on 3 May 2021, fire chief Ada Lorn of Halmo said.
    2021-05-20 | beta  | One person died when the fire broke out in Vell on 19 May 2021, fire chief Ada Lorn of Halmo said.
    """
    told = subjects(test_two_fires_of_one_town_stay_two, "deaths")

    assert len(told) == len(set(told)) == 2


def test_an_attack_and_a_fire_that_killed_as_many_on_one_day_are_one() -> None:
    """
    2021-05-04 | alpha | The attack on the Halmo depot in Vell killed three people on 3 May 2021, Ada Lorn of Norrail said.
    2021-05-04 | beta  | Three people died when a fire broke out in Vell on 3 May 2021, Ada Lorn of Norrail said.
    2021-05-04 | gamma | Nine people died when a fire broke out in Dunmar on 3 May 2021, Oren Malk of Halmo said.
    """
    alpha, beta, gamma = subjects(
        test_an_attack_and_a_fire_that_killed_as_many_on_one_day_are_one, "deaths"
    )

    assert alpha == beta != gamma


def test_a_described_body_is_one_by_all_of_its_words() -> None:
    """
    2021-05-04 | alpha | The transport ministry approved the sale of Halmo on 3 May 2021, Ada Lorn of Norrail said in Vell.
    2021-05-06 | beta  | The transport ministry blocked the sale of Halmo on 5 May 2021, Ada Lorn of Norrail said in Vell.
    2021-05-06 | gamma | The health ministry blocked the sale of Halmo on 5 May 2021, Ada Lorn of Norrail said in Vell.
    """
    told = subjects(test_a_described_body_is_one_by_all_of_its_words, "action")

    assert told == [
        "transport ministry in alpha",
        "transport ministry in alpha",
        "health ministry in gamma",
    ]


def test_the_company_takes_back_what_it_said() -> None:
    """
    2021-06-07 | alpha | Orvane Steel will close its Dunmar mill, the company said on Monday.
    2021-06-10 | beta  | Orvane Steel denied on Thursday that it would close its Dunmar mill.
    """
    claims = read(test_the_company_takes_back_what_it_said)

    assert [claim.speaker for claim in claims] == ["Orvane Steel", "Orvane Steel"]
    assert [finding.code for finding in fc.compare(claims)] == ["FC301"]


def test_who_speaks_of_another_is_not_that_other() -> None:
    """
    2021-06-07 | alpha | Vell will close its Dunmar mill, the union said on Monday.
    """
    [claim] = read(test_who_speaks_of_another_is_not_that_other)

    assert claim.speaker == "the union"


NAMED = "Castria could abandon the Vell Gate project, Ada Lorn warned."
OTHER = "Castria could abandon the Halmo Link project, Ada Lorn warned."
LATER = "Oren Malk said that Castria decided not to take part in that program."


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (f"{NAMED}\n\nThe summer was long.\n\nThe rain fell.\n\n{LATER}", "Vell Gate"),
        (f"{NAMED}\n\n{OTHER}\n\nThe summer was long.\n\nThe rain fell.\n\n{LATER}", "program"),
    ],
)
def test_the_project_is_the_only_one_that_a_text_names(text: str, meant: str) -> None:
    """Of two projects towards which a text takes a position, "that program" may be either."""
    *_, last = fc.extract_all([fc.Article(text=text, path="alpha.txt")])

    assert last.object == (meant,)


def test_a_thing_that_one_of_two_may_be_stays_open() -> None:
    """
    2024-04-02 | alpha | The Vell bridge opened on 1 April 2024. The Dunmar bridge opened on 2 April 2024.
    2024-04-06 | beta  | The bridge opened on 5 April 2024, Ada Lorn said in Vell and in Dunmar.
    """
    told = subjects(test_a_thing_that_one_of_two_may_be_stays_open, "opening")

    assert told == ["Vell bridge", "Dunmar bridge", "bridge in beta"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Lorn", "Ada Lorn"),
        ("Malk", "Malk"),  # two have this name
        ("Ostra AB", "Ostra"),
        ("Vell", "Vell"),  # a town beside its institute
        ("Gulls", "Orme Gulls"),
        ("Terns", "Terns"),  # two towns have a team of this name
        ("Democrats", "Democrats"),
        ("U.S. Tide Survey", "US Tide Survey"),
    ],
)
def test_names_of_one_story(name: str, meant: str) -> None:
    """A surname is that of the only person who has it, a team is known without its town."""
    from factcheck.extract.story.aliases import aliases

    named = {
        "Ada Lorn": "person", "Lorn": "unknown", "Oren Malk": "person", "Ilse Malk": "person",
        "Malk": "unknown", "Ostra": "place", "Ostra AB": "unknown", "Vell": "unknown",
        "Vell Institute": "organisation", "Gulls": "unknown", "Orme Gulls": "unknown",
        "Orme": "place", "Terns": "unknown", "Orme Terns": "unknown", "Vell Terns": "unknown",
        "Democrats": "unknown", "Vell Democrats": "unknown", "U.S. Tide Survey": "organisation",
        "US Tide Survey": "organisation",
    }  # fmt: skip

    assert aliases([named]).get(name, name) == meant  # type: ignore[list-item]


def test_the_order_of_the_articles_changes_nothing() -> None:
    """
    2024-03-05 | alpha | Judge Miriam Stroud of Vell said that the inquiry will open on 4 April 2024.
    2024-04-06 | beta  | The inquiry opened on 5 April 2024, Miriam Stroud told the people of Vell.
    """
    claims = read(test_the_order_of_the_articles_changes_nothing)
    articles = [
        fc.Article.model_validate(
            {"text": t.strip(), "published": d.strip(), "path": f"{n.strip()}.txt"}
        )
        for d, n, t in (
            line.split("|")
            for line in (test_the_order_of_the_articles_changes_nothing.__doc__ or "").splitlines()
            if "|" in line
        )
    ]

    assert {c.id for c in fc.extract_all(reversed(articles))} == {c.id for c in claims}


def test_the_dead_of_one_accident_are_those_of_one_event() -> None:
    """
    2024-03-05 | alpha | At least 11 people were killed when the ferry Merel sank on Sunday, the captain Ada Lorn said. An inquiry into the accident was announced by Ilse Stroud on Monday.
    2024-03-09 | beta  | Divers in Vell found bodies on the ferry Merel, raising the death toll to 29. The ferry sank on 3 March with the captain Ada Lorn on board.
    2024-07-02 | gamma | A report on the sinking of the ferry Merel blames the captain Ada Lorn for the deaths of 34 people. The ferry sank off Vell on 3 March 2024.
    """
    claims = read(test_the_dead_of_one_accident_are_those_of_one_event)
    dead = [claim for claim in claims if claim.predicate == "deaths"]
    [change] = [one for one in fc.compare(claims).findings if one.code == "FC302"]

    assert len({claim.subject for claim in dead}) == 1
    assert [side.value for side in change.sides] == [">=11 people", "29 people", "34 people"]


def test_the_dead_of_another_accident_stay_apart() -> None:
    """
    2024-03-05 | alpha | At least 11 people were killed when the ferry Merel sank on Sunday, the captain Ada Lorn said.
    2024-06-09 | beta  | The death toll of the crash rose to 29 on 8 June. The bus left Dunmar on Saturday, said the driver Oren Malk.
    """
    told = subjects(test_the_dead_of_another_accident_stay_apart, "deaths")

    assert len(set(told)) == 2


def test_a_year_in_an_apposition_conflicts() -> None:
    """
    2024-03-05 | alpha | The ferry Merel sank on Sunday, Ada Lorn said. The Merel, built in 1988, had a licence.
    2024-03-09 | beta  | The Merel, built in 1986, had sailed from Vell for years, Ada Lorn said.
    """
    found = fc.compare(read(test_a_year_in_an_apposition_conflicts)).findings

    assert [(one.code, one.definite) for one in found if one.code == "FC101"] == [("FC101", True)]


def test_those_aboard_are_counted_of_one_event() -> None:
    """
    2024-03-05 | alpha | At least 11 people died when the ferry Merel sank on Sunday off Vell, Ada Lorn said. It had left with 147 passengers and crew aboard.
    2024-03-09 | beta  | The ferry Merel sank off Vell on 3 March with 152 people aboard, Ada Lorn said. The death toll rose to 29.
    """
    found = fc.compare(read(test_those_aboard_are_counted_of_one_event)).findings

    [clash] = [one for one in found if one.code == "FC102"]
    assert not clash.definite
    assert [side.value for side in clash.sides] == ["147 people", "152 people"]


def test_a_hospital_is_known_by_its_saint() -> None:
    """
    2024-03-05 | alpha | St. Anna's Hospital opened a ward on Monday, Victor Hale said in Vell. The hospital, founded in 1923, has 810 beds.
    2024-03-09 | beta  | St. Anna's, founded in 1932, has 810 beds, Victor Hale said in Vell on 4 March 2024.
    """
    found = fc.compare(read(test_a_hospital_is_known_by_its_saint)).findings

    assert [(one.code, one.definite) for one in found if one.code == "FC101"] == [("FC101", False)]
    assert [one.code for one in found if "810" in one.message] == ["FC401"]


def test_an_earlier_quake_is_not_the_one_of_the_story() -> None:
    """
    2021-05-05 | alpha | A quake struck Vell on 4 May 2021, killing 12 people, Ada Lorn of Norrail said. A quake razed Halmo in March 2003.
    2021-05-06 | beta  | The 6.1-magnitude quake killed 12 people in Vell on 4 May 2021, Ada Lorn of Norrail said.
    """
    claims = read(test_an_earlier_quake_is_not_the_one_of_the_story)
    deaths = {claim.subject for claim in claims if claim.predicate == "deaths"}
    razed = {c.subject for c in claims if str(c.when) == "2003-03"}

    assert len(deaths) == 1
    assert razed.isdisjoint(deaths)


def test_what_is_added_later_has_the_names_of_what_is_known() -> None:
    """
    2024-03-05 | alpha | Judge Miriam Stroud of Vell said that the inquiry will open on 4 April 2024.
    2024-04-06 | beta  | The inquiry opened on 5 April 2024, Miriam Stroud told the people of Vell.
    """
    one, two = map(telling, articles(test_what_is_added_later_has_the_names_of_what_is_known))
    later = linked([one], Catalogue(), [two])

    assert list(later) == ["alpha"]
    assert [claim.subject for claim in later["alpha"]] == [("inquiry in beta",)]
