"""Short made-up articles from seven fields, with the claims that a careful reader would note."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.claims import Claim


def told(text: str) -> list[tuple[str, ...]]:
    """Each claim as predicate, who, towards what, value or time, and its mode unless plain.

    Without statements, which hold what no family reads.
    """
    article = fc.Article.model_validate({"text": " ".join(text.split()), "published": "2021-06-09"})
    return [_row(claim) for claim in fc.extract(article) if claim.predicate != "statement"]


def _row(claim: Claim) -> tuple[str, ...]:
    mode = claim.modality.value
    value = str(claim.value) if claim.kind != "event" else str(claim.when or "")
    cells = (claim.predicate, " + ".join(claim.subject), " + ".join(claim.object or ()), value)
    return tuple(cell for cell in cells if cell) + ((mode,) if mode != "asserted" else ())


def test_a_merger() -> None:
    """
    Orvane Steel agreed on Monday to buy the shipyard operator Halmo Marine for 80 million crowns.
    Ada Lorn, the chief executive of Orvane Steel, said that she was pleased.
    Halmo Marine employs 1,200 people at its yard in Dunmar. Why Brenholm Dock lost is not known.
    """
    assert told(test_a_merger.__doc__ or "") == [
        ("agreement", "Orvane Steel", "buy the shipyard operator Halmo Marine", "2021-06-07"),
        ("acquisition", "Orvane Steel", "Halmo Marine", "planned"),
        ("amount", "Orvane Steel", "Halmo Marine", "80 million crowns", "planned"),
        ("leader", "Orvane Steel", "Ada Lorn"),
        ("employees", "Halmo Marine", "1200 people"),
    ]


def test_an_election() -> None:
    """
    Castria voted on Sunday, under grey skies. Senator Ilse Tarn received 1,204,310 votes in the final count.
    Tarn will be sworn in as president on 1 July. Joss Wend, the leader of the Harbour Party,
    resigned on Monday. The Green League won 45 seats in the senate. Could Wend return?
    """
    assert told(test_an_election.__doc__ or "") == [
        ("votes", "Ilse Tarn", "1204310"),
        ("appointment", "Ilse Tarn", "president", "2021-07-01", "planned"),
        ("leader", "Harbour Party", "Joss Wend"),
        ("resignation", "Joss Wend", "2021-06-07"),
        ("seats", "Green League", "45"),
    ]


def test_a_flood() -> None:
    """
    At least 12 people were killed in the Dunmar flood on Saturday. The flood left 40 people injured.
    Governor Oda Pell ordered the evacuation of Lower Dunmar on Saturday. The Vell bridge was closed
    on Friday because of rising water. Had the dam broken, 300 people could have died.
    """
    assert told(test_a_flood.__doc__ or "") == [
        ("deaths", "Dunmar flood of 5 June 2021", ">=12 people"),
        ("injuries", "Dunmar flood of 5 June 2021", "40 people"),
        ("order", "Oda Pell", "evacuation of Lower Dunmar", "2021-06-05"),
        ("closure", "Vell bridge", "2021-06-04"),
        ("reason", "Vell bridge", "rising water"),
    ]


def test_a_court() -> None:
    """
    Joss Wend was charged with fraud in January 2020, and the battery of his car overnight.
    Wend denied responsibility for the losses of the Vell Savings Bank.
    The Castrian High Court ruled on his appeal on 7 June.
    The court fined Vell Savings Bank 3 million crowns.
    """
    assert told(test_a_court.__doc__ or "") == [
        ("charge", "Joss Wend", "fraud", "2020-01"),
        ("responsibility", "Joss Wend", "losses of the Vell Savings Bank", "gone"),
        ("ruling", "Castrian High Court", "appeal", "2021-06-07"),
        ("amount", "Castrian High Court", "Vell Savings Bank", "3 million crowns"),
    ]


def test_sport() -> None:
    """
    Dunmar Rovers beat Vell Athletic in the Castria Cup final on Saturday.
    Coach Bo Malk will step down as coach of Dunmar Rovers in August.
    Brenholm United refused to take part in the Castria Cup. Vell killed off 12 rivals this year.
    The new stadium of Vell Athletic will open on 1 September.
    """
    assert told(test_sport.__doc__ or "") == [
        ("winner", "Castria Cup final", "Dunmar Rovers"),
        ("resignation", "Bo Malk", "coach of Dunmar Rovers", "2021-08", "planned"),
        ("participation", "Brenholm United", "Castria Cup", "leaving"),
        ("opening", "new stadium of Vell Athletic", "2021-09-01", "planned"),
    ]


def test_health() -> None:
    """
    The vaccine Lumavax will be released on 1 September. Dr Ines Falk, the director of the Vell Health
    Agency, warned that the agency could withdraw from the Sound Health Pact.
    Castria and Brenholm signed the pact in 2014. The outbreak in Dunmar began in April.
    If Lumavax failed, the Halmo clinic would close.
    """
    assert told(test_health.__doc__ or "") == [
        ("release", "Lumavax", "2021-09-01", "planned"),
        ("leader", "Vell Health Agency", "Ines Falk"),
        ("participation", "Vell Health Agency", "Sound Health Pact", "leaving", "threatened"),
        ("agreement", "Castria + Brenholm", "2014"),
        ("start", "outbreak in Dunmar", "2021-04"),
    ]


def test_finance() -> None:
    """
    Orvane Steel reported a profit of 90 million crowns for 2020.
    The Castrian Bank suspended its cooperation with Orvane Steel on Friday.
    Orvane Steel did not sell its mill in Dunmar. Shares in Orvane Steel closed higher on Tuesday.
    """
    assert told(test_finance.__doc__ or "") == [
        ("profit", "Orvane Steel", "90 million crowns"),
        ("cooperation", "Castrian Bank", "Orvane Steel", "reluctant"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        # Who does it is not told, or it is only one of several things that it could be.
        "After the vote it closed.",
        "Norrail paid 4 million crowns to Halmo. Norrail paid 9 million crowns to Halmo.",
        "Norrail criticised a proposal to join the Sound Pact.",
        "The mill is cheaper than a ship that Norrail hopes somebody may need to launch.",
        "Dunmar: The bridge is a gem.",
        "Ada Lorn, deputy head of Norrail, waved.",
    ],
)
def test_what_is_unsure_stays_out(text: str) -> None:
    assert told(text) == []


def test_what_a_possessor_refuses_is_its_own_position() -> None:
    """
    Norrail criticised Halmo's refusal to join the Sound Pact.
    """
    [row] = told(test_what_a_possessor_refuses_is_its_own_position.__doc__ or "")

    assert row[:4] == ("participation", "Halmo", "Sound Pact", "leaving")


def test_the_matter_of_a_position_is_the_one_told_before() -> None:
    """
    Castria agreed in 2017 to work with Brenholm on the Vell dam.
    But Castria could leave the project, its envoy Oda Prell warned.
    Hours later Brenholm said that Castria had no plans to leave it.
    """
    rows = told(test_the_matter_of_a_position_is_the_one_told_before.__doc__ or "")

    assert ("agreement", "Castria + Brenholm", "Vell dam", "2017") in rows
    assert ("participation", "Castria", "Vell dam", "leaving") in [row[:4] for row in rows]


def test_a_dam() -> None:
    """
    The Vell dam did not break, the Sound Water Board said. Officials had said that the Vell dam
    collapsed on Saturday. Water stood at 5.2 metres at Halmo Quay. Turnout was low.
    """
    assert told(test_a_dam.__doc__ or "") == [
        ("collapse", "Vell dam"),
        ("collapse", "Vell dam", "2021-06-05"),
        ("level", "Halmo Quay", "5.2 m"),
    ]


def test_reports_that_are_false() -> None:
    """
    Reports that Ada Lorn has met Joss Wend are false.
    """
    assert told(test_reports_that_are_false.__doc__ or "") == [
        ("meeting", "Ada Lorn", "Joss Wend", "denied"),
    ]


def test_a_verdict_of_two_kinds() -> None:
    """
    Joss Wend was convicted of four counts of fraud but acquitted of forgery on Friday.
    Wend was sentenced to six years in June. His sentence will be long.
    """
    assert told(test_a_verdict_of_two_kinds.__doc__ or "") == [
        ("verdict", "Joss Wend", "guilty"),
        ("verdict", "Joss Wend", "not guilty"),
        ("sentence", "Joss Wend", "6 year"),
        ("sentencing", "Joss Wend", "2021-06"),
    ]
