"""What a claim says in one sentence: that it is denied or planned, and in English."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.claims import Certainty, Modality, Polarity
from factcheck.extract.events.brought import PREPOSITIONS
from factcheck.extract.events.claims import Maker
from factcheck.extract.events.find import EXTRACTORS
from factcheck.extract.events.gist import PHRASES, gist
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.record import source_of
from factcheck.extract.events.told import Told, Wording
from factcheck.extract.factuality import Factuality
from factcheck.store.builtin import builtin_predicates

OPEN = ("action", "happening", "statement", "deadline")
"""Events whose verb is in the text, or which tell their sentence themselves."""


def article(text: str) -> fc.Article:
    return fc.Article.model_validate({"text": text, "published": "2021-06-09"})


def gists(text: str) -> list[str]:
    return [claim.gist or "" for claim in fc.extract(article(text))]


def facts(modality: str = "asserted", polarity: str = "affirmed") -> Factuality:
    return Factuality(Polarity(polarity), Certainty.CERTAIN, Modality(modality), False, ())


@pytest.mark.parametrize(
    ("mode", "polarity", "active", "passive"),
    [
        ("asserted", "affirmed", "denies the deal", "is fined"),
        ("asserted", "denied", "did not deny the deal", "was not fined"),
        ("planned", "affirmed", "is to deny the deal", "is to be fined"),
        ("planned", "denied", "is not to deny the deal", "is not to be fined"),
        ("conditional", "affirmed", "would deny the deal", "would be fined"),
        ("conditional", "denied", "would not deny the deal", "would not be fined"),
        ("threatened", "affirmed", "threatens to deny the deal", "threatens to be fined"),
        ("threatened", "denied", "threatens not to deny the deal", "threatens not to be fined"),
        ("offered", "affirmed", "offers to deny the deal", "offers to be fined"),
        ("offered", "denied", "offers not to deny the deal", "offers not to be fined"),
        ("denied", "affirmed", "is said not to deny the deal", "is said not to be fined"),
        ("denied", "denied", "is said not to deny the deal", "is said not to be fined"),
        ("corrected", "affirmed", "is said not to deny the deal", "is said not to be fined"),
        ("corrected", "denied", "is said not to deny the deal", "is said not to be fined"),
    ],
)
def test_every_mode_and_polarity_is_told(
    mode: str, polarity: str, active: str, passive: str
) -> None:
    deed = Told(
        "action", 0, (0, 1), ("Norrail",), ("deal",), wording=Wording("deny", ("the deal",))
    )
    suffered = Told("happening", 0, (0, 1), ("Norrail",), wording=Wording("be fined"))

    assert gist(deed, facts(mode, polarity)) == f"Norrail {active}."
    assert gist(suffered, facts(mode, polarity)) == f"Norrail {passive}."


@pytest.mark.parametrize(
    ("mode", "polarity", "lead"),
    [
        ("asserted", "affirmed", ""),
        ("planned", "denied", "Not so: "),
        ("asserted", "denied", "Not so: "),
        ("denied", "denied", "Denied: "),
        ("denied", "affirmed", "Denied: "),
    ],
)
def test_a_denial_leads_words_that_do_not_tell_it(mode: str, polarity: str, lead: str) -> None:
    told = Told("type", 0, (0, 1), ("Norrail",), value="firm", gist="Norrail is a firm.")

    assert gist(told, facts(mode, polarity)) == f"{lead}Norrail is a firm."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mayor Ada Lorn said she would not resign.", "Ada Lorn is not to resign."),
        (
            "“Nobody will be turned away from the ward,” said Mayor Ada Lorn.",
            "Ada Lorn says: Nobody will be turned away from the ward.",
        ),
        (
            "Norrail denied that the Vell ferry was overloaded.",
            "Denied: Vell ferry: was overloaded.",
        ),
        ("Mayor Ada Lorn said she would resign.", "Ada Lorn is to resign."),
        ("Norrail would not raise its offer, Ada Lorn said.", "Norrail is not to raise its offer."),
        ("Norrail denies the allegations.", "Norrail denies the allegations."),
        ("Norrail rejected the findings.", "Norrail rejects the findings in"),
        (
            "Castria opened an inquiry into the Dunmar flood on 7 March 2021.",
            "Castria opens an inquiry into the Dunmar flood.",
        ),
        ("Halmo was not evacuated on 4 May 2021.", "Halmo was not evacuated."),
        ("Halmo was evacuated on 4 May 2021.", "Halmo is evacuated."),
        (
            "Mayor Ada Lorn put the price of the mill at 150 million crowns.",
            "Ada Lorn puts price of the mill at 150 million crowns.",
        ),
        (
            "Shares in Orvane Steel fell by 12 percent.",
            "Shares in Orvane Steel fall by 12 percent.",
        ),
    ],
)
def test_sentences_read_as_english(text: str, said: str) -> None:
    assert gists(text)[0].startswith(said)


def test_every_event_has_a_verb() -> None:
    events = [key for key, one in builtin_predicates().items() if one.kind == "event"]

    assert set(events) == {*PHRASES, *OPEN}


@pytest.mark.parametrize("predicate", ["action", "happening", "measure"])
def test_every_preposition_that_is_read_is_a_qualifier(predicate: str) -> None:
    assert set(builtin_predicates()[predicate].qualifiers) >= PREPOSITIONS


def test_what_no_base_takes_is_left_out_with_the_reason() -> None:
    """The members of the Vell council will vote on the agreement on Monday."""
    reading = Reading(article(str(test_what_no_base_takes_is_left_out_with_the_reason.__doc__)))
    action = builtin_predicates()["action"]
    narrow = action.model_copy(update={"scope": ("verb",)})
    [actions] = [one for one in EXTRACTORS if one.name == "actions"]
    assert actions.extract
    [told] = actions.extract(reading)

    maker = Maker(reading, source_of(reading.article))
    assert maker.claim(told, narrow) is None
    [left] = maker.left_out
    assert left.reason.startswith("no base takes it: scope: 'on' is no qualifier of 'action'")
    assert maker.claim(told, action)
