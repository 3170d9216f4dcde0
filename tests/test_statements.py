"""What clauses say in their own words: whom they are about, where they end, when, and who says it."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.claims import Claim, Modality

PUBLISHED = "2021-06-09"  # a Wednesday

# A text, whom or what a statement in it is about, what is said of it, when, and by whom.
FOUND = (
    ("Ada Lorn pulled a crate from the mud on Monday.",
     "Ada Lorn", "pulled a crate from the mud on Monday", "2021-06-07", None),
    ("A masked man threw smoke bombs at the mill in Vell on Monday.",
     "masked man", "threw smoke bombs at the mill in Vell on Monday", "2021-06-07", None),
    ("Ada Lorn, 38, painted the fence on Monday and repaired the shed before driving to Halmo.",
     "Ada Lorn", "repaired the shed before driving to Halmo", "2021-06-07", None),
    ("Ada Lorn lifted the lid on Monday, grabbed the cakes and ran away.",
     "Ada Lorn", "ran away", "2021-06-07", None),
    ("Joss Wend, 38, sailed off on Monday. He was in the third week of a long holiday.",
     "Joss Wend", "was in the third week of a long holiday", "2021-06-07~", None),
    ("Ada Lorn is in talks with Halmo.", "Ada Lorn", "is in talks with Halmo", "2021-06-09", None),
    ("The Vell bridge, which is in need of repair, was shut to lorries on Monday.",
     "Vell bridge", "is in need of repair", "2021-06-09", None),
    ("Ada Lorn said on Tuesday that the dam was holding.",
     "dam", "was holding", "2021-06-08", "Ada Lorn"),
    ("Ada Lorn said on Tuesday that Halmo is in no hurry.",
     "Halmo", "is in no hurry", "2021-06-08", "Ada Lorn"),
    ("“We looked at a swap and it was not to our taste,” said Ada Lorn.",
     "Ada Lorn", "looked at a swap", "2021-06-09~", "Ada Lorn"),
    ("“It changes nothing for Halmo,” Ada Lorn said.",
     "Ada Lorn", "It changes nothing for Halmo", None, "Ada Lorn"),
    ("Neighbours say Lorn, 38, would like a garden in Halmo.",
     "Lorn", "would like a garden in Halmo", None, "neighbours"),
    ("Police said as many as 70 people had been behind the barn.",
     "as many as 70 people", "had been behind the barn", "../2021-06-09", "police"),
    ("The Vell Rovers met Ada Lorn on Monday, but they left with an empty bus.",
     "Vell Rovers", "left with an empty bus", "2021-06-07", None),
    ("Lone Dell, 38, fled on Monday after he poured a soup on two judges.",
     "Lone Dell", "poured a soup on two judges", "2021-06-07", None),
    ("Ada Lorn told the Post it was time to go. “We did all that we could in Vell.”",
     "Ada Lorn", "did all that we could in Vell", "2021-06-09~", "Ada Lorn"),
    ("Mayor Ada Lorn put the herd in Vell at 3,000 goats.",
     "Ada Lorn", "put the herd in Vell at 3,000 goats", "2021-06-09~", "Ada Lorn"),
    ("Ada Lorn defended her plan, which is big, and vowed to bring the mill back to Vell.",
     "Ada Lorn", "vowed to bring the mill back to Vell", "2021-06-09~", "Ada Lorn"),
    ("The council, which met in Vell on Monday, hopes to save the plan of Ada Lorn.",
     "council", "hopes to save the plan of Ada Lorn", "2021-06-09", None),
    ("The recount was ordered on Monday. It will cost Vell 40 crowns, Ada Lorn said.",
     "recount", "will cost Vell 40 crowns", None, "Ada Lorn"),
    ("The crew arrived quickly as the boat sank off Vell.",
     "crew", "arrived quickly as the boat sank off Vell", "2021-06-09~", None),
    ("Officials plan to mend the pier in Vell this week.",
     "Officials", "plan to mend the pier in Vell this week", "2021-06-07/2021-06-13", None),
    ("The state has confirmed 40 cases in Vell since the outbreak began.",
     "state", "has confirmed 40 cases in Vell", "2021-06-09~", None),
    ("Friday’s court order showed that the mill was in debt to Halmo.",
     "mill", "was in debt to Halmo", "2021-06-04", "court order"),
    ("The poll found that city and school officials are fond of Halmo.",
     "city and school officials", "are fond of Halmo", "2021-06-09", "the poll"),
    ("A 22-year-old baker entered the hall and dropped the cake.",
     "22-year-old baker", "dropped the cake", "2021-06-09~", None),
    ("A study by Halmo shows nearly 36% of the ducks live in Vell.",
     "nearly 36% of the ducks", "live in Vell", None, None),
    ("Last week's winner of the Vell fair is still in Halmo.",
     "Last week's winner of the Vell fair", "is still in Halmo", "2021-05-31/2021-06-06", None),
    ("Orvane's move to give away free cakes is a good first step for Vell.",
     "Orvane's move", "is a good first step for Vell", "2021-06-09", None),
    ("Norrail wants to paint the mill in Vell and the yard in Halmo.",
     "Norrail", "wants to paint the mill in Vell and the yard in Halmo", "2021-06-09", None),
    ("Ada Lorn said she only chose the cake three days before the fair.",
     "Ada Lorn", "only chose the cake three days before the fair", None, "Ada Lorn"),
    ("Ada Lorn said she did not know when the fair in Vell might end.",
     "Ada Lorn", "did not know when the fair in Vell might end", "2021-06-09~", "Ada Lorn"),
    ("Ada Lorn told the Vell Post she was not fond of the plan.",
     "Ada Lorn", "was not fond of the plan", "2021-06-09~", "Ada Lorn"),
    ("Holiday never had a bridge in Vell.",
     "Holiday", "never had a bridge in Vell", "2021-06-09~", None),
)  # fmt: skip
# Texts with words that look like such a statement, and what must not be said of whom.
IGNORED = (
    ("If Ada Lorn pulls the crate from the mud, Halmo pays.", "pulls"),
    ("Did Ada Lorn pull a crate from the mud?", "pull"),
    ("The crate reviewed by Ada Lorn on Monday sank.", "reviewed"),
    ("Nobody in Vell praised what Ada Lorn and Joss Wend have achieved.", "have achieved"),
    ("It rained in Vell on Monday.", "rained"),
    ("They left Vell for Halmo on Monday.", "left"),
    ("The share of voters who hold that Halmo should pay fell in 2020.", "should pay"),
    ("Floods and storms such as the Vell gale were many in 1920.", "were many"),
    ("Ada Lorn asked whether the dam held in May.", "held"),
    ("Halmo\n\nAda Lorn pulls crate from mud\n\nThe crate sank.", "pulls"),
    ("As Ada Lorn put it in a letter in May, the plan is bold.", "put it"),
    ("Had Ada Lorn sung in May, the choir of Vell would have won.", "won"),
    ("If the crowd, which is large, stays, Ada Lorn wins the Vell cup.", "wins"),
    ("The ferry to Vell sank before the choir of Ada Lorn was able to sing.", "able"),
    ("Norrail named the price of the dearest jobs Halmo has ever begun.", "has ever begun"),
    ("Ada Lorn said the burial of human remains on the hill in Vell is a pity.", "remains"),
    ("Ada Lorn made a rare move, adding a pie to her menu of burgers, shakes and fries.", "shakes"),
    ("The founders asked how Vell was managing the “bold plan made better by Ada Lorn”.", "made"),
    ("The Vell cakes can be eaten warm, iced or frozen.", "can be eaten"),
    ("Norrail tests new nuclear, long-range ferries in Vell.", "tests new"),
    ("Ada Lorn kept a menu of a lunch served on the ferry to Vell.", "served"),
    ("Ada Lorn hired a red crew — a group of painters trained to swim in Vell.", "trained"),
    ("Among bakers, Ada Lorn is liked in Vell.", "is liked"),
    ("Ada Lorn was accused of theft and removed as a singer in Vell.", "removed"),
    ("Long Neck School is at work on a bridge in Vell.", "is at work"),
)
# A text and the days of what is told in it, statement or deed, in the order of the text.
DAYS: tuple[tuple[str, list[str | None]], ...] = (
    ("The council met on Monday. It heard two engineers. The council approved the plan.",
     ["2021-06-07", "2021-06-07~", "2021-06-07~"]),
    ("The council approved the plan.", ["2021-06-09~"]),
    ("Ada Lorn founded the mill in 1999. The mill burned the archive.", ["1999", "1999~"]),
    ("Halmo was founded in 1999 and employs 40 people. Halmo burned the archive.", ["1999", None, None]),
    ("Ada Lorn moved to Vell in 1999. The mill was big. The town was small. Ada Lorn kept bees.",
     ["1999", None, None, None]),
    ("The council has approved the plan.", ["2021-06-09~"]),
    ("The council approves plans.", [None]),
    ("The mill, sold last month, fell silent. The council approved the plan.", [None, "2021-06-09~"]),
    ("The council threw out the request to halt the work on Monday.", ["2021-06-07"]),
)  # fmt: skip


def told(text: str) -> list[Claim]:
    return fc.extract(fc.Article.model_validate({"text": text, "published": PUBLISHED}))


@pytest.mark.parametrize("row", FOUND, ids=lambda row: row[0])
def test_a_clause_says_something_of_somebody(row: tuple[str, str, str, str, str]) -> None:
    text, subject, said, when, speaker = row
    [claim] = [one for one in told(text) if one.object == (said,)]

    assert claim.subject[0].split(" in ")[0] == subject
    assert (claim.when and str(claim.when)) == when
    assert (claim.speaker if claim.attribution else None) == speaker


@pytest.mark.parametrize("row", IGNORED, ids=lambda row: row[0])
def test_what_tells_nothing_certain_is_left_out(row: tuple[str, str]) -> None:
    text, verb = row

    assert [one.object for one in told(text) if verb in (one.object or ("",))[0]] == []


@pytest.mark.parametrize("row", DAYS, ids=lambda row: row[0])
def test_a_story_carries_its_day_on(row: tuple[str, list[str | None]]) -> None:
    text, days = row

    assert [one.when and str(one.when) for one in told(text)] == days


def test_what_is_not_believed_is_told_only_of_who_does_not_believe_it() -> None:
    """
    Alpha: “I don't think Joss Wend has sung in Vell since May,” Ada Lorn said.
    """
    [claim] = told("“I don't think Joss Wend has sung in Vell since May,” Ada Lorn said.")

    assert claim.subject == ("Ada Lorn",)


def test_a_day_to_come_is_not_when_something_was_done() -> None:
    """
    Alpha: The council approved a rise of the tax next year.
    """
    [claim] = told("The council approved a rise of the tax next year.")

    assert claim.modality is Modality.ASSERTED
    assert claim.when is None or "2022" not in str(claim.when)


def test_what_hangs_on_an_if_has_not_happened() -> None:
    """
    Alpha: If Orvane pays, Ada Lorn resigns on Monday.
    """
    assert told("If Orvane pays, Ada Lorn resigns on Monday.") == []


def test_it_may_stand_for_what_follows() -> None:
    """
    Alpha: The mayor Ada Lorn said it was a mistake to sell the Vell mill.
    """
    claims = told("The mayor Ada Lorn said it was a mistake to sell the Vell mill.")

    assert [
        one.object for one in claims if one.object == ("was a mistake to sell the Vell mill",)
    ] == []
