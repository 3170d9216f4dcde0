"""Of which day a story tells what it does not date: where its time moves on, and where it comes back."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.claims import Claim
from factcheck.evidence import QuotedEvidence

PUBLISHED = "2021-06-09"
"""A Wednesday."""
LEAD = "A ferry hit the quay at Vell on Monday. "
# A text, words of a claim in it, and its day; each beside a near miss.
DAYS: tuple[tuple[str, str, str | None], ...] = (
    # The day of the story goes on, over what somebody said of it and when.
    (LEAD + "Ada Lorn praised the crew. The crew lowered two boats.", "lowered", "2021-06-07~"),
    (LEAD + "Ada Lorn said on Tuesday that the crew lowered two boats.", "lowered", "2021-06-07~"),
    ("Ada Lorn said on Tuesday that the crew was brave. The crew lowered two boats.", "lowered",
     "2021-06-08~"),
    # Where none is named it is that of the text, in news; not in what lays out how things are.
    ("A ferry hit the quay at Vell. The crew lowered two boats.", "lowered", "2021-06-09~"),
    ("Ferries are slow. The crew lowered two boats.", "lowered", None),
    ("A ferry hit the quay at Vell. The mill closed in 1998.\n\nThe crew lowered two boats.", "lowered",
     None),
    # A day of its own holds for what follows, and what lies long ago for its paragraph.
    (LEAD + "On Tuesday Ada Lorn visited the quay. Ada Lorn thanked the crew.", "thanked", "2021-06-08~"),
    (LEAD + "In 1998 Ada Lorn bought the ferry. Ada Lorn painted the hull.", "painted", "1998~"),
    (LEAD + "In 1998 Ada Lorn bought the ferry.\n\nThe crew lowered two boats.", "lowered", None),
    (LEAD + "In 1998 Ada Lorn bought the ferry.\n\nAda Lorn declined to name the captain.", "declined",
     "2021-06-07~"),
    (LEAD + "Ada Lorn defended the cuts she announced Tuesday. The crew lowered two boats.", "lowered",
     "2021-06-07~"),
    # What is awaited lies ahead, what happened behind.
    ("Ada Lorn will resign when the sale of the mill is completed in March.", "completed", "2022-03"),
    ("Ada Lorn resigned when the sale of the mill was completed in March.", "completed", "2021-03"),
    # An occasion that is named again brings its day back.
    ("Oren Malk was shot on Friday in Vell. Last year Oren Malk won a medal.\n\nThe shooting shocked Vell.",
     "shocked", "2021-06-04~"),
    ("Oren Malk was shot on Friday in Vell. A man was shot on Monday in Halmo.\n\nThe shooting shocked Vell.",
     "shocked", "2021-06-07~"),
    (LEAD + "Oren Malk was killed on 4 May 2019 in Vell.\n\nA guard shot Oren Malk twice in the back.", "shot",
     "2019-05-04~"),
    ("Ada Lorn wept on Monday. Vell rang its bells at the time of the shooting.", "rang", "2021-06-07~"),
    ("The quake hit the town of Vell on Monday. Ada Lorn said that the quake had wrecked two barns.",
     "wrecked", "2021-06-07~"),
    ("Ada Lorn became mayor on Monday. Ada Lorn said that the council had sold two barns.", "sold",
     "../2021-06-09"),
    # Words that lead away from it.
    (LEAD + "Since then Ada Lorn sold two boats.", "sold", None),
    (LEAD + "Vell has had fires since Ada Lorn sold two boats.", "sold", None),
    (LEAD + "Ada Lorn left the council two months before the vote.", "left", None),
    (LEAD + "Ada Lorn has opened two quays, and made Vell a port.", "made",
     "../2021-06-09"),
    # From the publication on, where it lasts until then.
    ("The quay is free for boats until 1 August.", "free", "2021-06-09/2021-08-01"),
    ("The quay was free for boats until 31 May 2021.", "free", "../2021-05"),
    ("The thief was at large until 28 December.", "large", "../2020-12-28"),
    ("The quay was free for boats until 30 July.", "free", "../2021-07-30"),
    ("Ada Lorn is charged with theft.", "charged", "2021-06-09"),
    # The day of a gathering is that of what is said at it; that of a killing not that of a charge.
    ("At a 3 May hearing Ada Lorn blamed the crew.", "blamed", "2021-05-03"),
    ("Ada Lorn blamed the crew for the 3 May killing of Oren Malk.", "blamed", None),
    ("The ferry will be open to all boats (including the old ones) on 21 June.", "open", "2021-06-21"),
    # A day without its year, in the only year in which the text tells of its month.
    ("Oren Malk was killed in June 2019. The jury heard that Oren Malk met Ada Lorn on 24 June.", "met",
     "2019-06-24"),
)  # fmt: skip


def shown(claim: Claim) -> str:
    [evidence, *_] = claim.evidence
    return evidence.exact if isinstance(evidence, QuotedEvidence) else ""


@pytest.mark.parametrize("row", DAYS, ids=lambda row: f"{row[1]}: {row[0][-60:]}")
def test_what_names_no_day_has_that_of_its_story(row: tuple[str, str, str | None]) -> None:
    text, words, day = row
    article = fc.Article.model_validate({"text": text, "published": PUBLISHED})
    found = [one for one in fc.extract(article) if words in shown(one)]

    assert {one.when and str(one.when) for one in found} == {day}


def test_a_digest_has_no_story() -> None:
    """Days of many stories: what names none is of the day of its own paragraph."""
    days = ("Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday")
    told = [f"The council of Halmo met on {day}." for day in days]
    text = "\n\n".join([*told, "Ada Lorn sold two boats."])
    article = fc.Article.model_validate({"text": text, "published": PUBLISHED})
    [claim] = [one for one in fc.extract(article) if "boats" in shown(one)]

    assert claim.when is None
