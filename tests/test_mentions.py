"""Names, and whom the shorter words after them mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.entities import Catalogue, Entity
from factcheck.extract.mentions import Names, find_mentions, propose
from factcheck.extract.prose import Prose
from timetable import rows

CATALOGUE = Catalogue(
    [
        Entity(id="vell", name="Vell Space Agency", aliases=("VSA",), kind="organisation"),
        Entity(id="acme", name="Acme Corp", aliases=("Acme",), kind="organisation"),
        Entity(id="us", name="United States", aliases=("US",), kind="country"),
        Entity(id="gate", name="Gate Station", aliases=("the Gate",), kind="project"),
        Entity(id="gate-bank", name="Gate Bank", aliases=("the Gate",), kind="organisation"),
        Entity(id="orr", name="Ida Orr"),
        Entity(id="reed", name="Dana Reed", kind="person", speaks_for=("acme",)),
    ]
)
NAMES = Names(CATALOGUE)

# words = whom they mean, or ? where two fit
TABLE = """
Acme Corp sued. -> Acme Corp = acme
Acme's shares fell. -> Acme = acme
ACME CORP SUED -> ACME CORP = acme
An acme of style was reached. -> nothing
The Vell Space Agency (VSA) met. -> Vell Space Agency = vell; VSA = vell
The US left. -> US = us
They told us so. -> nothing
The Gate opened. -> Gate = ?
The Gate Station opened. -> Gate Station = gate
Dana Reed quit. -> Dana Reed = reed
Ada Lorn, the mayor of Port Vale, quit. Lorn is 54. -> Ada Lorn = Ada Lorn; the mayor = Ada Lorn; Port Vale = Port Vale; Lorn = Ada Lorn
Mayor Ida Orr quit. Orr is ill. She left. -> Mayor Ida Orr = orr; Orr = orr; She = orr
The Acme Harbour Authority met Acme. -> Acme Harbour Authority = Acme Harbour Authority; Acme = acme
Mayor Ada Lorn lost. The new mayor is 54. -> Mayor Ada Lorn = Ada Lorn
Mayor Ada Lorn quit. The mayor is 54. -> Mayor Ada Lorn = Ada Lorn; The mayor = Ada Lorn
Mr Tom Bell sang. He bowed. -> Mr Tom Bell = Tom Bell; He = Tom Bell
Mr Tom Bell sang. She bowed. -> Mr Tom Bell = Tom Bell
Mr Tom Bell met Mr Ian Hall. He bowed. -> Mr Tom Bell = Tom Bell; Mr Ian Hall = Ian Hall
Mrs Eve Moor met Mr Ian Hall. She bowed. -> Mrs Eve Moor = Eve Moor; Mr Ian Hall = Ian Hall; She = Eve Moor
Mr Tom Bell and Mr Jim Bell sang. Bell bowed. -> Mr Tom Bell = Tom Bell; Mr Jim Bell = Jim Bell; Bell = ?
The National Harbour Board (NHB) met. The NHB agreed. The board paid. -> National Harbour Board = National Harbour Board; NHB = National Harbour Board; NHB = National Harbour Board; The board = National Harbour Board
Borel Inc sued Cadmus Ltd in May. The company won. -> Borel Inc = Borel Inc; Cadmus Ltd = Cadmus Ltd
Borel Inc lost. The company paid. -> Borel Inc = Borel Inc; The company = Borel Inc
Borel Inc lost. It rained. Snow fell. Ice came. The company paid. -> Borel Inc = Borel Inc; It = Borel Inc
Rain fell on the coast. -> nothing
Police closed the road. -> nothing
The ship sank near Vell Bay. -> Vell Bay = Vell Bay
The Bank of Vale and the Ministry of Fish met. -> Bank of Vale = Bank of Vale; Ministry of Fish = Ministry of Fish
The club sold striker Ken Osei. -> Ken Osei = Ken Osei
Ayman al-Zarin met Luis de la Orme. -> Ayman al-Zarin = Ayman al-Zarin; Luis de la Orme = Luis de la Orme
Actor Tom Bell sang. -> Actor Tom Bell = Tom Bell
The New Vell Herald and The West Orme Today closed. -> New Vell Herald = New Vell Herald; West Orme Today = West Orme Today
Reporters rang Doctors Without Fear and the Orme Centre for Disease Control and Safety. -> Doctors Without Fear = Doctors Without Fear; Orme Centre for Disease Control and Safety = Orme Centre for Disease Control and Safety
Dr. Ian Long left for Vell. -> Dr. Ian Long = Ian Long; Vell = Vell
Ann Moor leads the Vell Teachers' Union. -> Ann Moor = Ann Moor; Vell Teachers' Union = Vell Teachers' Union
St. Anna's Hospital and Norrail's Board met. -> St. Anna's Hospital = St. Anna's Hospital; Norrail = Norrail
Bell & Sons sued orme.com and NJ.com. -> Bell & Sons = Bell & Sons; NJ.com = NJ.com
▶ Borel Inc paid. -> Borel Inc = Borel Inc
Vell: Roads and an airport have opened. -> nothing
Acme, Borel Inc and Cadmus Ltd met. -> Acme = acme; Borel Inc = Borel Inc; Cadmus Ltd = Cadmus Ltd
They met in Port Vale, D.C. Bell rose. -> Port Vale = Port Vale; D.C. = D.C.; Bell = Bell
Orme was fined. Mr Tom Bell said Orme paid. He bowed. -> Orme = Orme; Mr Tom Bell = Tom Bell; Orme = Orme; He = Tom Bell
Mr Tom Bell sang. Orme said nothing. He bowed. -> Mr Tom Bell = Tom Bell; Orme = Orme
The maker Borel lost to NHB. The company paid. -> Borel = Borel; NHB = NHB; The company = Borel
Jim Hall, who sang, met Ada Orme Hall. Hall bowed. -> Jim Hall = Jim Hall; Ada Orme Hall = Ada Orme Hall; Hall = Hall
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_mentions(sentence: str, expected: str) -> None:
    found = find_mentions(Prose(sentence), NAMES)

    told = [f"{sentence[one.start : one.end]} = {one.name or '?'}" for one in found]
    assert ("; ".join(told) or "nothing") == expected


HEADINGS = """
Wanted Forger Ada Lorn Jr. Caught In Vell | Ada Lorn Jr. fled. Lorn hid. -> Ada Lorn Jr.; Vell; Ada Lorn Jr.; Ada Lorn Jr.
Forger Of Coins Ada Lorn Caught In Vell | Lorn hid. -> Coins Ada Lorn Caught; Vell; Lorn
Lorn leads in Vell race | Ada Lorn led. Lorn, 44, won. -> Lorn; Vell; Ada Lorn; Ada Lorn
The judge met Wanted Forger Ada Lorn. | Ada Lorn hid. -> Wanted Forger Ada Lorn; Ada Lorn
"""


@pytest.mark.parametrize(("text", "expected"), rows(HEADINGS))
def test_a_heading_holds_the_names_of_the_text_below(text: str, expected: str) -> None:
    found = find_mentions(Prose(text.replace(" | ", "\n\n")), NAMES)

    assert "; ".join(one.name or "?" for one in found) == expected


VOICES = """
Dana Reed, a spokeswoman for Borel Inc, spoke. -> acme
Eve Moor, a spokeswoman for Borel Inc, spoke. -> Borel Inc
Borel Inc spokeswoman Eve Moor spoke. -> Borel Inc
The head of Borel Inc, Eve Moor, spoke. -> Borel Inc
Eve Moor, a nurse, spoke of Borel Inc. -> nobody
Eve Moor, who hates Borel Inc, spoke. -> nobody
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(VOICES))
def test_whom_somebody_speaks_for(sentence: str, expected: str) -> None:
    people = [one for one in find_mentions(Prose(sentence), NAMES) if one.kind == "person"]

    assert people[0].speaks_for == (None if expected == "nobody" else expected)


def test_a_name_of_two_entities_means_neither() -> None:
    [one] = find_mentions(Prose("They met at the Gate on Monday."), NAMES)

    assert one.name is None
    assert one.candidates == ("gate", "gate-bank")


def test_a_name_spelled_otherwise_is_proposed_and_not_merged() -> None:
    found = propose(["Vel Space Agency", "Acme Corp", "Borel"], CATALOGUE)

    assert [(one.name, one.entity) for one in found] == [("Vel Space Agency", "vell")]
    [mention] = find_mentions(Prose("He runs the Vel Space Agency."), NAMES)
    assert mention.name == "Vel Space Agency"


PIECES = st.sampled_from(
    [
        "Acme",
        "Ada",
        "Lorn",
        "Mr.",
        "the",
        "mayor",
        "of",
        "Vell",
        ",",
        ".",
        "(",
        "VSA",
        ")",
        "agency",
        "he",
        "it",
        "spokesman",
        "for",
        "and",
        "Gate",
        "US",
        "\n\n",
        "İ",
        "𝔸",
        "Inc",
        "head",
        "'s",
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_every_mention_cuts_the_text(text: str) -> None:
    last = 0
    for one in find_mentions(Prose(text), NAMES):
        assert last <= one.start < one.end <= len(text)
        assert text[one.start : one.end].strip() == text[one.start : one.end]
        last = one.start
        assert one.name is None or len(one.candidates) < 2


@given(st.text(max_size=80))
def test_any_text_has_mentions_or_none(text: str) -> None:
    find_mentions(Prose(text), NAMES)
