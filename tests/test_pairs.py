"""`compare_texts`: what two texts say of one thing, and what only looks so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc

OPPOSED = {
    "a town hall": [
        ("The Vell council has 41 seats.", "There are 43 seats on the Vell council."),
        ("Brenholm's 19 wards elect the council.", "Brenholm has 16 wards."),
        ("The mayor has not signed the lease.", "The mayor signed the lease."),
        ("The mayor resigned.", "The mayor did not resign."),
        ("The council voted against the tram plan.", "The council approved the tram plan."),
        ("The senate approved the water bill.", "The water bill was rejected by the senate."),
        ("Holm won the mayoral election.", "Holm lost the mayoral election."),
        ("Tarn succeeded Holm as governor.", "Holm succeeded Tarn as governor."),
    ],
    "business": [
        ("Norrail carried 1.2 million passengers.", "Norrail carried more than 2 million passengers."),
        ("Orvane Steel was founded in 1912.", "The rail maker Orvane Steel was founded after 1920."),
        ("Orvane Steel made a profit of $30 million.", "Orvane Steel made a loss of $30 million."),
        ("Profits at Orvane Steel rose sharply.", "Profits at Orvane Steel fell sharply."),
        ("Borel is a subsidiary of Orvane Steel.", "Borel owns Orvane Steel."),
        ("The union accepted the pay offer.", "The union turned down the pay offer."),
        ("Norrail refused to pay the fine.", "Norrail paid the fine."),
    ],
    "sport": [
        ("Castria won four medals at the games.", "Castria took home six medals from the games."),
        ("The team finished in third place.", "The team finished in fifth place."),
        ("Castria defeated Brenholm in the final.", "Brenholm defeated Castria in the final."),
        ("The climbers did not manage to reach the summit.", "The climbers reached the summit."),
    ],
    "courts": [
        ("Judge Tarn sentenced Lorn to seven years.", "Lorn was sentenced to nine years by Judge Tarn."),
        ("Lorn and Holm were fined 300 and 500 crowns, respectively.", "Holm was fined 300 crowns."),
        ("A jury convicted Lorn of fraud.", "Lorn was acquitted of fraud by a jury."),
        ("The court will not hear the appeal.", "The court will hear the appeal."),
    ],
    "health": [
        ("The trial found the drug 91 percent effective.", "The trial found the drug 74 percent effective."),
        ("The drug does not cause headaches.", "The drug causes headaches."),
        ("The hospital has no plans to close the ward.", "The hospital has plans to close the ward."),
        ("The well water is safe.", "The well water is unsafe."),
    ],
    "people and travel": [
        ("The vote was held on 3 June.", "The vote took place on 5 June."),
        ("The talks will take place on Monday.", "The talks are scheduled for Thursday."),
        ("The ferry left Vell on 10 August 2021.", "The ferry left for Vell on 10 August 2021."),
        ("Ada Lorn, the wife of Tor Holm, left.", "Tor Holm is Ada Lorn's brother."),
    ],
    "disasters": [
        ("The flood destroyed 212 homes in Brenholm.", "In Brenholm, 300 homes were destroyed by the flood."),
        ("Nobody was injured in the fire.", "Several people were injured in the fire."),
        ("Two climbers survived the avalanche.", "Two climbers died in the avalanche."),
    ],
    "culture": [
        ("The Vell bridge opened on 4 May 2021.", "The Vell bridge was opened in June 2021."),
        ("Ada Lorn (born 3 March 1961) is a Castrian judge.", "Ada Lorn was born in 1964."),
        ("Tarn did not retire until February 2008.", "Tarn retired in 2006."),
        ("The film was released on 5 November 2003.", "The Salt Road is a film released in 2005."),
        ("The novel sold 40,000 copies.", "The novel sold fewer than 30,000 copies."),
        ("The play received positive reviews.", "The play received negative reviews."),
        ("The Salt Road was directed by Ada Lorn.", "The Salt Road was directed by Tor Holm."),
        ("Ada Lorn is a Danish painter.", "Ada Lorn is a Norwegian painter."),
        ("The Vell lighthouse is in Portugal.", "The Vell lighthouse is in Spain."),
    ],
}  # fmt: skip
"""Both cannot be so."""

UNOPPOSED = {
    "another thing": [
        ("The Vell council has 41 seats.", "The Vell council has 12 committees."),
        ("Norrail employs 640 drivers.", "Norrail employs 120 engineers."),
        ("Three men were arrested in Vell.", "Five men were arrested in Dunmar."),
        ("Orvane Steel's revenue was $40 million.", "Orvane Steel's profit was $6 million."),
        ("Four people died in the fire.", "Nine people were injured in the fire."),
        ("Lorn was sentenced to seven years.", "Holm was sentenced to nine years."),
        ("The Vell bridge opened in May 2021.", "The Vell tunnel opened in June 2021."),
        ("The senate approved the water bill.", "The house rejected the water bill."),
        ("The mayor has not signed the lease.", "The mayor signed the budget."),
        ("The mayor resigned.", "The governor did not resign."),
        ("The mayor did not resign.", "The mayor stopped short of resigning."),
        ("The mayor of Vell resigned.", "The mayor of Dunmar did not resign."),
        ("Castria defeated Brenholm in the semi-final.", "Dunmar defeated Castria in the final."),
        ("Tarn succeeded Holm.", "Brandt succeeded Tarn."),
        ("The play was directed by Ada Lorn.", "The play was written by Tor Holm."),
        ("Ada Lorn is a Danish painter.", "Tor Holm is a Norwegian painter."),
        ("Shares in Borel rose.", "Shares in Orvane fell."),
        ("Image 3 of 32: the pier.", "Image 13 of 33: the pier."),
        ("Flight 17 left Vell on time.", "Flight 19 left Vell on time."),
    ],
    "a part": [
        ("Norrail has 640 new drivers.", "Norrail has 2,100 drivers."),
        ("Castria won four gold medals.", "Castria won nine medals."),
        ("The album sold 6 million copies in Castria.", "The album sold 15 million copies worldwide."),
        ("Some critics gave the play positive reviews.", "Other critics gave it negative reviews."),
        ("The mayor did not sign the second lease.", "The mayor signed the lease."),
        ("The union accepted the first offer.", "The union rejected the second offer."),
        ("The first phase cost 2 million crowns.", "The second phase cost 3 million crowns."),
        ("The epidemic reached 49 of the 50 provinces.", "The epidemic reached 49 provinces."),
    ],
    "another time": [
        ("In 2019 the port handled 400 ships.", "In 2020 the port handled 520 ships."),
        ("Originally the mill had 300 workers.", "The mill has 120 workers."),
        ("The film was released in Castria in 2003.", "The film was released in Brenholm in 2004."),
        ("The team won the cup in 2006.", "The team won the cup in 2014."),
        ("The mayor did not sign the lease in 2019.", "The mayor signed the lease in 2020."),
        ("The shop opened at eight.", "The shop closed at six."),
        ("The fair was held in 2019.", "The fair was held in 2021."),
        ("The inn opened near the 1st Brigade.", "The inn opened on 2 April."),
        ("The ferry left Vell on 10 August 2021.", "The ferry left for Vell on 12 August 2021."),
        ("Police arrested three people.", "Police released one of the three people."),
        ("The court will hear the appeal.", "The court has not heard the appeal."),
        ("The price rose 5 percent in May.", "The price fell 5 percent in June."),
    ],
    "no such fact": [
        ("About 40 people marched.", "Exactly 43 people marched."),
        ("More than 40 people marched.", "Some 60 people marched."),
        ("The bill could cost $40 million.", "The bill costs $65 million."),
        ("The mayor may sign the lease.", "The mayor has not signed the lease."),
        ("Did the union accept the offer?", "The union did not accept the offer."),
        ("If the union accepts the offer, work resumes.", "The union did not accept the offer."),
    ],
    "the same": [
        ("The fund holds 1.2 billion crowns.", "The fund holds 1.23 billion crowns."),
        ("The Vell bridge opened in May 2021.", "The Vell bridge opened on 4 May 2021."),
        ("The play was written by Ada Lorn.", "The play was written by Lorn."),
        ("Two men sat near three dogs.", "2 men sat near 3 dogs."),
        ("The vote was held on June 3.", "The vote took place on the 3rd of June."),
        ("Ada Lorn died on 3 May.", "Ada Lorn died in May."),
        ("Ada Lorn, the wife of Tor Holm, left.", "Tor Holm is Ada Lorn's husband."),
        ("Ilse Tarn is the mother of Ada Lorn.", "Ada Lorn is Ilse Tarn's daughter."),
    ],
}  # fmt: skip
"""Both can be so."""


def pairs(table: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """All pairs, each in both orders."""
    listed = [pair for rows in table.values() for pair in rows]
    return listed + [(b, a) for a, b in listed]


def definite(a: str, b: str) -> list[str]:
    """The codes of the definite conflicts of two texts."""
    return [finding.code for finding in fc.compare_texts(a, b).conflicts if finding.definite]


@pytest.mark.parametrize(("a", "b"), pairs(OPPOSED))
def test_what_cannot_both_be_so_is_a_conflict(a: str, b: str) -> None:
    assert definite(a, b)


@pytest.mark.parametrize(("a", "b"), pairs(UNOPPOSED))
def test_what_can_both_be_so_is_none(a: str, b: str) -> None:
    assert not definite(a, b)


def test_a_finding_says_what_was_taken_as_the_same_and_where_the_texts_differ() -> None:
    a, b = "Norrail carried 40 guests to Vell.", "In the end Norrail carried 60 guests to Vell."

    [finding] = fc.compare_texts(a, b).conflicts

    assert finding.code == "FC102"
    assert [side.value for side in finding.sides] == ["40 people", "60 people"]
    assert finding.explanation[0] == "Taken as the same in both texts: Norrail carried guests Vell."
    assert (a[16:18], b[27:29]) == ("40", "60")
    assert finding.explanation[1].startswith("They differ at characters 16 to 18 of the first text")
    assert "27 to 29 of the second" in finding.explanation[1]


def test_each_side_is_held_by_a_passage_of_its_text() -> None:
    texts = {
        "a": "It rained. The senate approved the water bill.",
        "b": "The water bill was rejected by the senate.",
    }

    [finding] = fc.compare_texts(*texts.values()).conflicts

    assert {claim.source.id for claim in finding.claims} == {"a", "b"}
    for claim in finding.claims:
        [passage] = claim.evidence
        assert isinstance(passage, fc.QuotedEvidence)
        assert passage.span is not None
        assert texts[claim.source.id][slice(*passage.span)] == passage.exact


def test_what_the_extractors_find_too_is_told_once() -> None:
    result = fc.compare_texts(
        "Ada Lorn resigned on 4 May 2021.", "Ada Lorn resigned on 5 May 2021."
    )

    assert [finding.code for finding in result.conflicts] == ["FC101"]


def test_equal_values_agree() -> None:
    result = fc.compare_texts(
        "The Vell bridge has 12 arches.", "There are 12 arches in the Vell bridge."
    )

    assert [finding.code for finding in result] == ["FC401"]


def test_a_later_text_may_tell_of_a_later_state() -> None:
    text = "The Dunmar mill has {} workers."
    early = fc.Article(text=text.format(640), published="2021-03-04")
    late = fc.Article(text=text.format(520), published="2022-05-06")

    assert definite(early.text, late.text) == ["FC102"]
    assert not fc.compare_texts(early, late).conflicts


def test_who_speaks_is_told() -> None:
    result = fc.compare_texts(
        "Ada Lorn said the flood destroyed 212 homes.", "The flood destroyed 300 homes."
    )

    [finding] = result.conflicts
    assert "Ada Lorn" in finding.message


def test_a_doubt_leaves_the_conflict_possible() -> None:
    result = fc.compare_texts("The play may have 14 acts.", "The play may have 12 acts.")

    assert [finding.definite for finding in result.conflicts] == [False]


def test_a_text_against_itself_is_left_to_check() -> None:
    a = "The Vell bridge opened on 4 May 2021. The Vell bridge opened on 6 June 2021."

    assert not fc.compare_texts(a, "It rained in Vell.").conflicts


def test_sentences_of_two_long_texts_need_more_in_common() -> None:
    filler = "It rained in Vell. Trains were late. Shops stayed shut. The fair was cancelled. "
    a, b = "Six people were hurt in Vell.", "Nine people were hurt in Dunmar that year."

    assert not definite(filler + a, filler.replace("Vell", "Dunmar") + b)
    assert definite(
        filler + "The flood destroyed 212 old homes in the Brenholm valley.",
        filler + "In the Brenholm valley, 300 old homes were destroyed by the flood.",
    )


def test_numbers_that_nothing_answers_are_counted() -> None:
    coverage = fc.compare_texts("The pier has 12 lamps.", "It rained.").coverage

    assert coverage.not_compared == {
        "no number of the other text surely answers it": 1,
        "no statement of the other text is surely of the same": 1,
    }
    assert coverage.claims == 2


def test_another_language_is_counted_and_not_compared() -> None:
    german = fc.Article(text="Die Brücke hat 14 Bögen.", language="de")

    result = fc.compare_texts("The bridge has 12 arches.", german)

    assert not result.findings
    assert result.coverage.not_compared == {"a sentence that is not English": 1}
    plainly = fc.compare_texts("The bridge has 12 arches.", "Le pont est ouvert. Il a 14 arches.")
    assert plainly.coverage.not_compared == {"a sentence that is not English": 2}
    assert fc.extract("Der Steg wurde am 4. Mai 2021 geschlossen. Ada Lorn starb 2020.") == []


@pytest.mark.parametrize(
    "text", ["", " \n", "?", "12", "born", "no", "not", "'s", "(", "“", "1/2 of"]
)
def test_scraps_say_nothing(text: str) -> None:
    assert not fc.compare_texts(text, "The pier has 12 lamps.").conflicts
    assert not fc.compare_texts(text, text).findings


@pytest.mark.parametrize(
    ("a", "published", "told"),
    [
        (3, None, "takes two texts or articles, not int"),
        ("It rained.", "soon", "cannot read its texts or their date"),
        ("\ud800", None, "cannot read its texts or their date"),
    ],
)
def test_a_wrong_call_says_what_was_expected(a: object, published: str | None, told: str) -> None:
    with pytest.raises(fc.FactcheckError, match=told):
        fc.compare_texts(a, "It rained.", published=published)  # type: ignore[arg-type]


_WORDS = st.sampled_from(
    [
        "The",
        "mayor",
        "bridge",
        "not",
        "no",
        "has",
        "12",
        "40",
        "opened",
        "closed",
        "sold",
        "born",
        "in",
        "by",
        "2021",
        "May",
        ",",
        ".",
        "Lorn",
        "Vell",
        "percent",
        "first",
        "of",
        "reviews",
        "positive",
        "respectively",
        "and",
        "who",
        "(",
        ")",
        "“",
        "said",
    ]
)


@given(st.lists(_WORDS, max_size=25).map(" ".join))
def test_a_text_never_contradicts_itself(text: str) -> None:
    assert not fc.compare_texts(text, text).conflicts


@given(st.lists(_WORDS, max_size=20).map(" ".join), st.lists(_WORDS, max_size=20).map(" ".join))
def test_the_same_is_found_each_time(a: str, b: str) -> None:
    once, again = fc.compare_texts(a, b), fc.compare_texts(a, b)

    assert [f.message for f in once] == [f.message for f in again]


WIRE = (
    "VELL (Norwire) - A fire in a warehouse in Vell killed 14 people and injured 30 others, police "
    "said. The warehouse on the old quay belonged to Orvane Steel, which had bought it in March for "
    "41 million crowns. Firefighters needed six hours to put the fire out."
)


def test_a_copy_is_no_second_voice() -> None:
    copy = WIRE.replace("police said", "police said on Monday night")

    findings = fc.compare_texts(WIRE, copy).findings

    assert [(f.code, f.origins) for f in findings if f.code.startswith("FC4")] == [("FC403", 1)]


def test_a_number_altered_in_a_copy_is_a_conflict_of_one_origin() -> None:
    [finding] = fc.compare_texts(WIRE, WIRE.replace("41 million", "14 million")).conflicts

    assert (finding.code, finding.definite, finding.origins) == ("FC102", True, 1)


@pytest.mark.parametrize(
    ("a", "b", "topic"),
    [
        (
            "The Vell bridge has 12 arches.",
            "The Vell bridge has 14 arches.",
            "The Vell bridge has … arches · number",
        ),
        (
            "VELL (Norwire) - The flood destroyed 212 homes in the valley and cut the railway.",
            "The flood destroyed 300 homes in the valley and cut the railway.",
            "The flood destroyed … homes in the valley · number",
        ),
        (
            "The council approved the tram plan.",
            "The tram plan was rejected by the council.",
            "The council … the tram plan · statement",
        ),
        ("Ada Lorn resigned.", "Ada Lorn did not resign.", "Ada Lorn · resignation"),
        (
            "The Vell bridge is open.",
            "The Vell bridge is not open.",
            "The Vell bridge is open · statement",
        ),
        (
            "The Vell bridge opened on 4 May 2021.",
            "The Vell bridge opened on 6 June 2021.",
            "The Vell bridge opened on … · time",
        ),
    ],
)
def test_a_topic_is_the_sentence_with_a_gap(a: str, b: str, topic: str) -> None:
    [finding] = fc.compare_texts(a, b).conflicts

    assert finding.topic == topic


def test_numbers_of_a_sentence_that_both_have_are_not_missed() -> None:
    assert not fc.compare_texts(WIRE, WIRE).coverage.not_compared
