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
    ("start", "The Vell ferry service starts on Friday.", "The Vell ferry service starts at 7 a.m. daily."),
    ("removal", "Norrail fired Ada Lorn in May.", "Guards said the ferry Norrail fired on sank."),
    ("stop", "Norrail stopped the night trains.", "Wlad Orne stopped Tom Rask in the sixth round."),
    ("stop", "Norrail will stop using the old name.", "Norrail will stop using the word “Express”."),
    ("end", "Castria ended the curfew in May.", "The Vell coach was terminated from his position in May."),
    ("end_of_life", "Norrail retired its Merel trains in May.", "Vell United retired its No. 10 shirt in May."),
    ("closure", "The Halmo mill will close on Friday.", "The Halmo mill will close at 7 p.m. weekdays."),
    ("launch", "The Merel-2 probe took off on Friday.", "Joss Wend left the van and took off on foot on Friday."),
    ("location", "The Merel launch site lies near Dunmar.", "The storm Ulla was located off latitude 31.4 North."),
    ("appointment", "Norrail named Ada Lorn as its editor.", "Vell Weekly named Halmo Books as its editor's choice."),
    ("agreement", "Norrail agreed to run night trains.", "Norrail agreed to declutter the rules."),
    ("support", "The Vell senate rejected the plan.", "The Vell senate should reject the plan."),
    ("support", "Castria condemned the Brenholm plan.", "Ada Lorn criticised Castria's failure to condemn the Brenholm plan."),
    ("support", "Ada Lorn says she supports Oren Malk.", "Ada Lorn has said that she supported Oren Malk."),
    ("end_of_life", "Pads remain even though the Merel was retired.", "Pads remain only if the Merel is retired as planned."),
    ("leader", "Vell Institute director Ada Lorn spoke.", "Launch director Ada Lorn spoke."),
    ("leader", "Vell Police Chief Ada Lorn spoke.", "Assistant Police Chief Ada Lorn spoke."),
    ("leader", "Ada Lorn, the chairman of Norrail, spoke.", "Oren Malk of North Vell, the chairman of Norrail, spoke."),
    ("reason", "Norrail closed the depot, citing a memo.", "The Vell council said Norrail closed the depot, citing a memo."),
    ("reason", "Norrail closed the depot because demand fell.", "Norrail closed the depot because if demand fell, it lost."),
    ("launch", "Norrail unveiled the Merel train in May.", "Norrail unveiled Ada Lorn as its host in May."),
    ("start", "The Vell trial started on Friday.", "Castria started by first thanking Brenholm."),
    ("verdict", "A jury convicted Joss Wend.", "Vell convict Joss Wend fled on Monday."),
    ("verdict", "A jury convicted Joss Wend of theft.", "Ada Lorn was the only senator to vote to convict Joss Wend."),
    ("operation", "The Merel ferry carries the Vell Rovers.", "Runner Ada Lorn, a captain, carried the Vell flag."),
    ("support", "Castria rejects the Brenholm plan.", "1947: The council votes. Castria rejects the Brenholm plan."),
    ("count", "Norrail met in May, sending 14 envoys.", "The cabinet met before Norrail took over, sending 14 envoys."),
    ("count", "Ada Lorn released 14 albums.", "Ada Lorn released 2020 forecasts."),
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
    Norrail made $3.1 billion of net profit and $5.2 billion in adjusted earnings.
    """
    text = (test_the_number_beside_a_measure_is_its_value.__doc__ or "").strip()
    [claim] = told(text, "profit")

    assert isinstance(claim.value, Quantity)
    assert str(claim.value) == "3.1 billion USD"
    assert _shown(claim).endswith("net profit")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        # Who speaks is "he", unless others stand between, or several speak.
        ("Ada Lorn said on Monday that she resigned.", ["Ada Lorn"]),
        ("Oren Malk said that guards helped Tom Rask down, but that he resigned.", []),
        ("Friends of the mayor said he resigned.", []),
    ],
)
def test_a_pronoun_means_who_speaks_where_nobody_else_can_be_meant(
    text: str, subject: list[str]
) -> None:
    assert [claim.subject[0] for claim in told(text, "resignation")] == subject


@pytest.mark.parametrize(
    ("text", "predicate", "when"),
    [
        # A plan that a noun brings is not of the day on which it was told.
        ("Ada Lorn told the senate last week of a plan to end the Vell war.", "end", "None"),
        (
            "Ada Lorn met the senate and ended the Vell war last week.",
            "end",
            "2021-06-07/2021-06-13",
        ),
        # A decade that tells which one is meant, and a day that is a name.
        ("1950s star Ada Lorn died in Vell.", "death", "None"),
        ("The Vell war began after the September 11 attacks.", "start", "None"),
        ("The Vell war began on September 11.", "start", "2020-09-11"),
    ],
)
def test_a_time_that_only_describes_is_not_that_of_the_event(
    text: str, predicate: str, when: str
) -> None:
    assert [str(claim.when) for claim in told(text, predicate)] in (
        [when],
        [] if when == "None" else [when],
    )
