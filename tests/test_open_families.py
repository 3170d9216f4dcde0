"""Deeds and numbers that no other family reads: each reading beside a near miss that is left out."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.claims import Claim

_OPEN = frozenset(("action", "happening", "measure", "count"))


def told(text: str) -> list[tuple[str, ...]]:
    """The open claims: whose, its verb, towards what, further words, its value and the time told."""
    article = fc.Article.model_validate({"text": text, "published": "2021-06-09"})
    return [_row(one) for one in fc.extract(article) if one.predicate in _OPEN]


def _row(claim: Claim) -> tuple[str, ...]:
    scope = dict(claim.scope)
    verb = scope.pop("verb", None) or scope.pop("act", "")
    rest = (f"{key} {words}" for key, words in scope.items() if key != "of" or not _number(claim))
    value = str(claim.value) if claim.kind == "quantity" else ""
    who = " + ".join(claim.subject).partition(" in text-")[0]
    when = "" if claim.when is None or str(claim.when).endswith("~") else str(claim.when)
    cells = (who, verb, " + ".join(claim.object or ()), *rest, value, when)
    return tuple(cell for cell in cells if cell)


def _number(claim: Claim) -> bool:
    return claim.kind == "quantity"


@pytest.mark.parametrize(
    ("text", "row"),
    [
        # an object goes on, or is one of a list
        ("The mill was sold to the general public on Monday.", ("mill", "be sold", "2021-06-07")),
        ("Norrail postponed its annual Best of Halmo event.", None),
        ("Norrail sold the ferry.", ("Norrail", "sell", "ferry")),
        ("Norrail sold the ferry, the mill and the port.", None),
        ("Ada Lorn sold a boat, the mayor said, and Vell burned.", ("Ada Lorn", "sell", "boat")),
        ("The guard fired a fatal shot.", None),
        ("Ada Lorn left no stone unturned.", None),
        ("Norrail tested its ability to land.", None),
        ("Norrail tested its engines.", ("Norrail", "test", "engines")),
        ("Norrail produced more thrust than Halmo.", None),
        # what looks like an object is none
        ("Ada Lorn tested positive on Monday.", ("Ada Lorn", "test", "positive", "2021-06-07")),
        ("Ada Lorn signed earlier in June a decree.", None),
        ("The Merel-2 craft landed intact.", None),
        ("Norrail confirmed the engine was shut down.", None),
        ("Norrail confirmed the sale.", ("Norrail", "confirm", "sale")),
        ("Ada Lorn walked next door to her brother.", None),
        # what a verb needs
        ("Ada Lorn accused Joss Wend of theft.", ("Ada Lorn", "accuse", "Joss Wend", "of theft")),
        ("Ada Lorn accused Joss Wend of taking the money.", None),
        ("The mayor ordered bars in Vell to shut.", None),
        ("Ada Lorn decided on Monday.", ("Ada Lorn", "decide", "2021-06-07")),
        ("Ada Lorn decided on Monday to leave.", None),
        ("The regulator blocked the sale.", ("regulator", "block", "sale")),
        ("Norrail moved out of the Vell harbour in May.", ("Norrail", "move out", "of Vell harbour", "2021-05")),
        ("Police sent people away.", None),
        ("Joss Wend was taken to a hospital.", ("Joss Wend", "be taken", "to hospital")),
        ("Joss Wend was taken on Monday.", None),
        ("Joss Wend was awarded tenure on Monday.", None),
        ("The vote was called off on Monday.", ("vote", "be called off", "2021-06-07")),
        ("The race was cancelled due to rain on Monday.", ("race", "be cancelled", "2021-06-07")),
        # whose deed it is
        ("The award went to Ada Lorn, who sold the ferry.", ("Ada Lorn", "sell", "ferry")),
        ("Castrians who sold the ferry left.", None),
        ("A fire in Vell that destroyed the mill on Monday was put out.", None),
        ("The mayor, who was scheduled to tape it, left.", None),
        ("Norrail and Halmo chief Ada Lorn sold the ferry.", None),
        ("Mayor Joss Wend and Ada Lorn sold the ferry.", ("Joss Wend + Ada Lorn", "sell", "ferry")),
        ("The mission, an effort of Norrail, the ESA, and Halmo, reached the moon.", None),
        ("Halmo: The regulator fined Norrail in May 2021.", ("regulator", "fine", "Norrail", "2021-05")),
        ("Someone inside the mill opened fire.", None),
        ("Police said he lost control of the car.", None),
        ("The paper says it is a shame that these mills closed on Monday.", None),
        # what is no verb, or no deed
        ("Carter Artemis launch director Ada Lorn smiled.", None),
        ("Norrail received revenue and grant money in May.", ("Norrail", "receive", "revenue + grant money", "2021-05")),
        ("Every time Ada Lorn sold the ferry, it rained.", None),
        ("The Vell crew (left to right) smiled on Monday.", None),
        ("The Green League wants Norrail to sell the ferry.", None),
    ],
)  # fmt: skip
def test_deeds(text: str, row: tuple[str, ...] | None) -> None:
    """A deed is told whole, or not at all."""
    assert told(text) == ([row] if row else [])


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Ada Lorn spent 371 days in space.", ("Ada Lorn", "spend", "in space", "371 d")),
        ("Ada Lorn spent two weeks.", None),
        ("The crossing took 40 days.", ("crossing", "take", "40 d")),
        ("The crossing took 40 days to plan.", None),
        ("Norrail said it takes 52 months to build one.", None),
        ("Norrail put the price at 58 million crowns.", ("Norrail", "put", "price", "58 million crowns")),
        ("Norrail put the centre of the quake at 58 km south of Vell.", None),
        ("Joss Wend was fined 300 crowns.", ("Joss Wend", "be fined", "300 crowns")),
        ("Castria man fined 300 crowns after crash.", None),
        ("Norrail made two trips to Vell in May.", ("Norrail", "make", "2", "2021-05")),
        ("Norrail made two trips to Vell in March and May.", None),
        ("The net total was 132 million crowns.", None),
        ("Norrail hired several people.", None),
        ("300 residents lost their homes.", ("residents", "lose", "homes", "300 people")),
        ("300 residents lost their lives.", None),
        ("900 jobs will go.", ("jobs", "go", "900")),
        ("2,500 workers are to go on strike.", None),
        ("The mill is made of thousands of bricks.", None),
        ("The satellite has a 242 crown price tag.", None),
    ],
)  # fmt: skip
def test_numbers(text: str, row: tuple[str, ...] | None) -> None:
    """A number is that of its verb, and says something by itself."""
    assert told(text) == ([row] if row else [])


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norrail has recovered trawlers 84 times since its founding in May 2015.", None),
        ("Norrail sold the ferry in May 2015.", "2015-05"),
        ("The target of Norrail slipped 12 percent from the initial date in May.", None),
        ("Norrail will build the ferry through 2030.", None),
        ("Norrail received 40 million crowns a year in today's money.", None),
        ("Norrail sold the ferry in March, and in May, Halmo burned.", "2021-03"),
        ("Norrail is aiming to sell the ferry on Friday.", "2021-06-11"),
    ],
)
def test_times_of_others(text: str, when: str | None) -> None:
    """A time of something else is not the deed's."""
    [claim] = [one for one in fc.extract(_article(text)) if one.predicate in _OPEN]
    assert (str(claim.when) if claim.when else None) == when


def test_a_chronicle() -> None:
    """
    January 13 - The Sound Board blocks the sale.
    February 2 - The Sound Board fines Norrail.
    March 25 - Ada Lorn signs the bill.
    April 3 - Norrail sells the ferry.
    May 9 - The Sound Board blocks Vell.
    """
    lines = (test_a_chronicle.__doc__ or "").strip().splitlines()
    text = "\n\n".join(line.strip() for line in lines)
    article = fc.Article.model_validate({"text": text, "published": "2021-12-09"})
    found = [claim for claim in fc.extract(article) if claim.predicate in _OPEN]
    assert [str(claim.when)[:7] for claim in found] == [
        "2021-01", "2021-02", "2021-03", "2021-04", "2021-05",
    ]  # fmt: skip
    assert {claim.modality.value for claim in found} == {"asserted"}


def _article(text: str) -> fc.Article:
    return fc.Article.model_validate({"text": text, "published": "2021-06-09"})
