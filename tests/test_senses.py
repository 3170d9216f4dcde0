"""What a verb, its object and its time tell: each hit beside a near miss."""

from __future__ import annotations

import pytest

from factcheck import Article
from factcheck.claims import Claim
from factcheck.evidence import QuotedEvidence
from factcheck.extract.events import extract
from factcheck.values import Quantity


def told(text: str, predicate: str, published: str = "2021-06-16") -> list[Claim]:
    """The claims of a kind that a text makes."""
    found = extract(Article(text=text, published=published))
    return [claim for claim in found if claim.predicate == predicate]


def _shown(claim: Claim) -> str:
    """The passage of a claim."""
    evidence = claim.evidence[0]
    return evidence.exact if isinstance(evidence, QuotedEvidence) else ""


SENSES = [
    ("launch", "The Merel-2 probe launched on 9 May.", "The new probe that Norrail launched on 9 May fell."),
    ("launch", "Norrail launched the Vell satellite.", "Norrail launched “a new probe” and two rockets."),
    ("launch", "The Merel-2 probe launched and landed twice.", "Castria launched and sank two ships."),
    ("closure", "The Halmo mill closed on Friday.", "Halmo Metals closed at $41 on Friday."),
    ("closure", "The Halmo mill closed at 8 p.m. on Friday.", "The statement by Ada Lorn closed with."),
    ("opening", "The Vell Museum opened on Friday.", "The Vell Museum opened for the day on Friday."),
    ("founding", "Vell Pumps was founded in 1998.", "It used the Vell Council established rules."),
    ("founding", "Norrail founded the Vell Foundation.", "The win set up Vell United for the final."),
    ("owner", "The Halmo mill is owned by Orvane Steel.", "Dunmar: Oren Malk led the first locally owned Vell paper."),
    ("stop", "Norrail stopped selling night tickets.", "Norrail stopped to sell night tickets."),
    ("stop", "Norrail ceased operations.", "Norrail stopped short of an apology."),
    ("agreement", "Norrail agreed to run night trains.", "Norrail agreed never to run night trains."),
    ("permission", "Castria banned Norrail on Monday.", "Castria banned Norrail from leaving the port."),
    ("death", "Oren Malk died on Friday.", "Oren Malk was dying on Friday."),
    ("appointment", "Ada Lorn became mayor in May.", "Ada Lorn became the only mayor to resign."),
    ("winner", "Vell United won the Castria Cup.", "Vell United won their third Castria Cup."),
    ("support", "The Green League backs Ada Lorn.", "The Green League waved flags to support Ada Lorn."),
    ("has_part", "Norrail has its own shipyard.", "Norrail has its own ideas."),
    ("order", "Judge Pell ordered the firm to pay.", "Joss Wend was convicted, jailed and ordered to pay."),
    ("withdrawal", "Castria left the Sound League in 2018.", "Castria left the Sound League dinner in 2018."),
    ("profit", "Norrail made a profit of $40 million.", "Norrail made $40 million, and a profit."),
    ("capacity", "Vell Hall has a capacity of 900.", "Vell Hall is at 90 percent capacity with 900 pupils."),
    ("count", "Ada Lorn sued three newspapers.", "Ada Lorn called the three newspapers liars."),
    ("count", "Norrail sent 14 boats.", "Norrail forced 14 schools to close."),
    ("start", "The Vell trial began on Friday.", "“I was late,” Lorn began."),
]  # fmt: skip


@pytest.mark.parametrize(("predicate", "found", "left"), SENSES)
def test_a_verb_of_another_sense_tells_nothing(predicate: str, found: str, left: str) -> None:
    assert len(told(found, predicate)) == 1
    assert told(left, predicate) == []


TIMES = [
    ("closure", "The Halmo mill closed on 3 May 2020.", "2020-05-03"),
    ("closure", "The Halmo mill closed after the vote on 3 May 2020.", "None"),
    ("closure", "The Halmo mill was closed in response to the 2018 fire.", "None"),
    ("charge", "Joss Wend was charged with murder in the Sept. 18 killing of Oren Malk.", "None"),
    ("attack", "Police raided the Vell Inn in the early hours of 3 May 2020.", "2020-05-03"),
    ("closure", "The Halmo mill was closed after 1 a.m. on Monday.", "2021-06-14"),
    ("end", "The Vell siege ended more than 40 years ago.", "../1981"),
    ("acquisition", "April 25 – Orvane Steel buys Halmo Metals.", "2021-04-25"),
    ("acquisition", "Dec. 25 – Orvane Steel buys Halmo Metals.", "2020-12-25"),
]  # fmt: skip


@pytest.mark.parametrize(("predicate", "text", "when"), TIMES)
def test_the_time_of_something_else_is_not_taken(predicate: str, text: str, when: str) -> None:
    [claim] = told(text, predicate)

    assert str(claim.when) == when


REASONS = [
    ("Norrail moved to end the deal because it believes the mill is unsafe.", "move to end deal"),
    ("The operator Norrail did not identify the driver, citing privacy.", "not identify driver"),
    ("Norrail could not afford to run trains due to high fuel prices.", "not afford to run trains"),
    ("Ada Lorn stepped down because of poor health.", "step down"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "act"), REASONS)
def test_a_reason_says_readably_what_it_is_a_reason_of(text: str, act: str) -> None:
    [claim] = told(text, "reason")

    assert claim.scope["act"] == act
    assert text.endswith(f"{_shown(claim)}.")


def test_a_reason_ends_with_its_clause() -> None:
    """
    Norrail closed the mill because of a leak and is looking for a buyer.
    """
    text = (test_a_reason_ends_with_its_clause.__doc__ or "").strip()
    [claim] = told(text, "reason")

    assert claim.value == "a leak"


def test_the_number_beside_a_measure_is_its_value() -> None:
    """
    Norrail made $4.9 billion of net income and $9.4 billion in adjusted earnings.
    """
    text = (test_the_number_beside_a_measure_is_its_value.__doc__ or "").strip()
    [claim] = told(text, "profit")

    assert isinstance(claim.value, Quantity)
    assert str(claim.value) == "4.9 billion USD"
    assert _shown(claim).endswith("net income")
