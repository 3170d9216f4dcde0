"""Claims read from articles: what each family must find and must leave alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.claims import Claim, Modality, StanceClaim
from factcheck.entities import Catalogue, Entity
from factcheck.evidence import Part
from factcheck.extract.events import EXTRACTORS, extracted
from factcheck.extract.events.family import Family
from factcheck.store import builtin_predicates
from factcheck.store.references import misfit

FAMILIES = pytest.mark.parametrize("family", EXTRACTORS, ids=lambda family: family.name)


def told(text: str, published: str | None = "2021-06-09") -> list[Claim]:
    return fc.extract(fc.Article.model_validate({"text": text, "published": published}))


def only(text: str, predicate: str, published: str | None = "2021-06-09") -> Claim:
    [claim] = [one for one in told(text, published) if one.predicate == predicate]
    return claim


@FAMILIES
def test_each_family_finds_what_it_says(family: Family) -> None:
    assert len(family.find) >= 5
    missed = [
        (text, predicate)
        for text, predicate in family.find
        if predicate not in {claim.predicate for claim in told(text)}
    ]
    assert missed == []


@FAMILIES
def test_names_in_the_catalogue_lose_no_claim(family: Family) -> None:
    """Whoever is in `entities.yaml`, if only by a name, is read about as before."""
    lost = []
    for text, predicate in family.find:
        article = fc.Article.model_validate({"text": text, "published": "2021-06-09"})
        names = extracted(article).named.kinds
        known = Catalogue(Entity(id=f"e{at}", name=name) for at, name in enumerate(names))
        if predicate not in {claim.predicate for claim in fc.extract(article, names=known)}:
            lost.append((text, predicate))
    assert lost == []


@FAMILIES
def test_what_each_family_finds_fits_its_predicate(family: Family) -> None:
    registry = builtin_predicates()

    found = [claim for text, _ in family.find for claim in told(text)]
    assert [misfit(claim, registry) for claim in found] == [None] * len(found)


@FAMILIES
def test_each_family_leaves_alone_what_only_looks_like_it(family: Family) -> None:
    assert len(family.ignore) >= 5
    own = {predicate for _, predicate in family.find}
    found = [
        (text, c.predicate) for text in family.ignore for c in told(text) if c.predicate in own
    ]
    assert found == []


def test_an_agreement_has_its_parties_its_matter_and_its_time() -> None:
    """Harbour Post: In 2017, Norrail and Castria agreed on the joint repair of the Vell dam."""
    claim = only(
        "In 2017, Norrail and Castria agreed on the joint repair of the Vell dam.", "agreement"
    )

    assert claim.subject == ("Norrail", "Castria")
    assert claim.object == ("joint repair of the Vell dam",)
    assert str(claim.when) == "2017"
    assert claim.draft


def test_a_threat_is_no_exit() -> None:
    """Harbour Post: Norrail threatened to leave the Vell bridge project."""
    [claim] = told("Norrail threatened to leave the Vell bridge project.")

    assert isinstance(claim, fc.StanceClaim)
    assert (str(claim.value), claim.modality) == ("leaving", Modality.THREATENED)


def test_an_exit_is_an_event() -> None:
    """Harbour Post: Norrail left the Vell bridge project in May."""
    claim = only("Norrail left the Vell bridge project in May.", "withdrawal")

    assert (str(claim.when), claim.gist) == ("2021-05", "Norrail leaves the Vell bridge project.")


def test_a_denial_names_what_is_denied() -> None:
    """Harbour Post: “Norrail has not refused to take part in the Vell bridge project.”"""
    text = "Ada Lorn, head of Norrail, said Norrail has not refused to take part in the Vell bridge project."

    claim = only(text, "participation")

    assert isinstance(claim, fc.StanceClaim)
    assert (str(claim.value), claim.polarity.value) == ("leaving", "denied")


def test_a_position_without_an_object_resumes_the_last() -> None:
    """Harbour Post: Lorn warned Norrail could quit the Vell project, but the firm had no plans to leave."""
    text = (
        "Hours after Lorn warned Norrail could quit the Vell bridge project, "
        "Orvane insisted Norrail had no plans to leave."
    )
    first, last = told(text)

    assert first.object == last.object == ("Vell bridge project",)


def test_the_time_of_an_undated_text_hangs_on_its_publication() -> None:
    """Harbour Post: Norrail agreed last year to work with Castria."""
    claim = only("Norrail agreed last year to work with Castria.", "agreement", None)

    assert str(claim.when) == "the year before publication"


def test_who_speaks_and_for_whom() -> None:
    """Harbour Post: Ada Lorn, the head of Norrail, said on Monday that Castria would close the pier."""
    text = (
        "Ada Lorn, the head of Norrail, said on Monday that Castria would leave the Sound Council."
    )
    claim = only(text, "participation")

    assert claim.attribution is not None
    assert claim.attribution.speaker == "Ada Lorn"
    assert str(claim.attribution.said) == "2021-06-07"


def test_boilerplate_makes_no_claims() -> None:
    """Harbour Post: a foot that names another story."""
    text = "Norrail opened Vell Pier.\n\nRead more: Castria left the Sound Council"
    parts = ((0, 25, Part.BODY), (27, len(text), Part.BOILERPLATE))
    article = fc.Article.model_validate({"text": text, "parts": parts})

    assert {claim.predicate for claim in fc.extract(article)} == {"opening"}


def test_front_matter_is_no_part_of_the_story(tmp_path: Path) -> None:
    """A text's own event is told in its first sentences; those of its file do not count."""
    page = tmp_path / "fire.md"
    lines = "".join(f"{key}: Vell {key}\n" for key in ("title", "publisher", "author", "section"))
    page.write_text(
        f"---\n{lines}date: 2024-05-20\n---\nTwo men were killed on Saturday in a fire in Vell.\n"
    )
    [claim] = [one for one in fc.extract(fc.read(page)) if one.predicate == "deaths"]

    assert claim.subject == ("Vell fire of 18 May 2024",)
    assert getattr(claim.evidence[0], "exact", "") == "Two men were killed on Saturday"


def test_an_event_without_place_or_day_is_that_of_its_text() -> None:
    """
    Harbour Post: A fire killed two people on Saturday.
    Daily Crane: A fire killed four people on Saturday.
    """
    texts = ("A fire killed two people on Saturday.", "A fire killed four people on Saturday.")
    claims = [claim for text in texts for claim in told(text)]

    assert len(claims) == 2
    assert fc.compare(claims).conflicts == ()
    placed = [c for text in texts for c in told(text.replace("fire", "fire in Dunmar"))]
    assert {claim.subject for claim in placed} == {("Dunmar fire of 5 June 2021",)}
    assert len(fc.compare(placed).conflicts) == 1


@pytest.mark.parametrize(
    ("text", "deaths"),
    [
        ("Two people died in the Dunmar fire.", ["2 people"]),
        ("A 41-year-old woman was killed in the Dunmar crash on Monday.", ["1 people"]),
        ("The Dunmar blast killed Ada Lorn, 45, and Bo Lorn, 12.", ["2 people"]),
        ("One of the five injured miners has died in Dunmar.", ["1 people"]),
        ("3 dead in Dunmar crash", ["3 people"]),
        ("No one was killed in the Dunmar blast.", ["0 people"]),
        ("Nearly 50 people were killed in the Dunmar flood.", ["~45..50 people"]),
        # The one who did it is dead too: with him, and without.
        ("He shot dead two guards in Dunmar, then killed himself.", ["3 people", "2 people"]),
        # Two who are told of apart may or may not be all.
        ("Ada Lorn died in Dunmar. Bo Malk died in Vell.", []),
        ("In 2012, 30 people were killed in the Dunmar flood.", []),
        ("Eight people have been hurt or killed in Dunmar.", []),
        ("Nine people were killed on Dunmar's roads this year.", []),
    ],
)
def test_deaths_are_those_of_the_own_event(text: str, deaths: list[str]) -> None:
    values = [str(c.value) for c in told(text) if c.predicate == "deaths"]

    assert values == deaths


def test_injured_others_are_counted_beside_the_dead() -> None:
    """Harbour Post: A guard was killed and three others were injured in the Dunmar fire."""
    claim = only("A guard was killed and three others were injured in the Dunmar fire.", "injuries")

    assert str(claim.value) == "3 people"


def test_the_day_is_that_of_the_event() -> None:
    """Harbour Post, 9 June: told on Tuesday, it happened on Monday."""
    text = "Two people died in a crash in Dunmar on Monday, police said on Tuesday."

    assert str(only(text, "deaths").when) == "2021-06-07"


def _words() -> Iterator[str]:
    for family in EXTRACTORS:
        yield from (text for text, _ in family.find)
        yield from family.ignore


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*_words(), "“", "”", "\n\n", "he ", "killed", "12 ", "\0", "é", "-"])
    ),
    st.sampled_from([None, "2021-06-09", "2021", "../2021"]),
)
def test_passages_cut_the_text_and_ids_are_stable(pieces: list[str], published: str | None) -> None:
    text = " ".join(pieces)
    claims = told(text, published)

    for claim in claims:
        for passage in claim.evidence:
            assert isinstance(passage, fc.QuotedEvidence)
            assert passage.span is not None
            assert text[slice(*passage.span)] == passage.exact
    assert [claim.id for claim in told(text, published)] == [claim.id for claim in claims]
    assert len({claim.id for claim in claims}) == len(claims)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    try:
        article = fc.Article(text=text)
    except ValueError:
        return
    fc.extract(article)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("A Dunmar jury found Joss Wend guilty of fraud.", "guilty"),
        ("Joss Wend was convicted of fraud.", "guilty"),
        ("Joss Wend was found not guilty of fraud.", "not guilty"),
        ("Joss Wend was acquitted of fraud.", "not guilty"),
        ("Joss Wend was cleared of fraud.", "not guilty"),
    ],
)
def test_a_verdict_is_for_or_against_a_charge(text: str, verdict: str) -> None:
    claim = only(text, "verdict")

    assert isinstance(claim, fc.AttributeClaim)
    assert (claim.value, claim.scope) == (verdict, {"charge": "fraud"})


@pytest.mark.parametrize(
    "text",
    [
        "Norrail has 3,500 employees. Sales rose 12 percent.",
        "The Vell school has 400 pupils. Unemployment rose to 6.1 percent.",
        "Norrail has 3,500 employees and sales offices in Dunmar.",
    ],
)
def test_a_number_is_of_its_own_sentence_and_kind(text: str) -> None:
    assert {claim.predicate for claim in told(text)} <= {"count", "statement"}


@pytest.mark.parametrize(
    ("text", "agreed", "bought"),
    [
        ("Norrail agreed to buy Halmo Marine on 3 May 2021.", "2021-05-03", None),
        ("Norrail agreed on 3 May 2021 to buy Halmo Marine.", "2021-05-03", None),
        ("Norrail agreed to buy Halmo Marine on 3 August 2021.", None, "2021-08-03"),
        ("Norrail agreed to buy Halmo Marine by 3 May 2021.", None, "../2021-05-03"),
    ],
)
def test_the_day_of_an_agreement_is_not_that_of_what_was_agreed(
    text: str, agreed: str | None, bought: str | None
) -> None:
    when = {one.predicate: one.when and str(one.when) for one in told(text)}

    assert when == {"agreement": agreed, "acquisition": bought}


@pytest.mark.parametrize(
    ("act", "value", "modality"),
    [
        ("decided not to take part in", "gone", "asserted"),
        ("decided to leave", "leaving", "planned"),
        ("did not decide to take part in", None, None),
        ("has decided to take part in", "committed", "asserted"),
    ],
)
def test_what_was_decided_is_a_position_taken(
    act: str, value: str | None, modality: str | None
) -> None:
    claims = told(f"Norrail {act} the Vell bridge project.")

    found = [(str(one.value), one.modality) for one in claims if isinstance(one, StanceClaim)]
    assert found == ([(value, modality)] if value else [])


def test_an_intention_dates_from_its_announcement() -> None:
    """Harbour Post: Norrail decided in 2018 to leave the Vell bridge project."""
    claim = only("Norrail decided in 2018 to leave the Vell bridge project.", "participation")

    assert str(claim.when) == "2018"


@pytest.mark.parametrize(
    ("text", "predicate", "passage"),
    [
        (
            "The Sound Bridge will open in May 2023.",
            "opening",
            "The Sound Bridge will open in May 2023",
        ),
        ("Ilse Tarn was born in Vell in 1961.", "birth", "Ilse Tarn was born in Vell in 1961"),
        (
            "At least nine people died in the Dunmar flood on 3 May 2021.",
            "deaths",
            "At least nine people died in the Dunmar flood on 3 May 2021",
        ),
        ("The Vell school has 400 pupils.", "count", "The Vell school has 400 pupils"),
        (
            "Ilse Tarn, the head of the Vell mill, resigned on 3 May 2021.",
            "resignation",
            "Ilse Tarn, the head of the Vell mill, resigned on 3 May 2021",
        ),
    ],
)
def test_a_passage_shows_who_what_and_when(text: str, predicate: str, passage: str) -> None:
    assert getattr(only(text, predicate).evidence[0], "exact", "") == passage


def test_a_sentence_with_a_number_that_gave_no_claim_is_told_of() -> None:
    text = (
        "Somebody was arrested there on 3 May 2021.\n\n"
        "It was cold on 4 May 2021.\n\nIts 200 beds were full.\n\nNorrail opened Vell Pier in May."
    )
    article = fc.Article.model_validate({"text": text, "published": "2021-06-09"})
    found = extracted(article)

    assert [claim.predicate for claim in found.claims] == ["opening"]
    assert [text[slice(*one.span)] for one in found.left_out] == text.split("\n\n")[:3]


@pytest.mark.parametrize(
    "heading", ["Dunmar flood kills seven", "Dunmar flood: the dead are seven"]
)
def test_a_number_that_ends_a_heading_does_not_run_into_the_story(heading: str) -> None:
    text = f"{heading}\n\nSeven people died in the Dunmar flood on 3 May 2021."
    found = [one for one in told(text) if one.predicate == "deaths"]

    assert {str(getattr(one, "value", "")) for one in found} == {"7 people"}
    assert {one.subject for one in found} == {("Dunmar flood of 3 May 2021",)}
