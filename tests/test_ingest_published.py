"""When an article was published: read where it is stated, else bounded by what it tells."""

from __future__ import annotations

import pytest

from factcheck.ingest.draft import Draft, article_of
from factcheck.ingest.statements import Authority, from_address, stated

BODY = "\n\nThe harbour board opened the pier on Monday after a year of repairs.\n"

STATED = """
Published: 4 May 2021 | 2021-05-04 | none
Posted on May 4, 2021 at 6:00 AM EST | 2021-05-04 | none
First published on Tue 4 May 2021 07.00 BST | 2021-05-04 | none
Published 4 May 2021, updated 6 May 2021 | 2021-05-04 | 2021-05-06
May 4, 2021 Updated May 6, 2021, 12:42 p.m. ET | 2021-05-04 | 2021-05-06
Last modified on Thu 6 May 2021 12.34 BST | ../2021-05-07 | 2021-05-06
Updated 3:14 PM ET, Thu May 6, 2021 | ../2021-05-07 | 2021-05-06
Published: Tuesday, 5/4/2021 - Updated: 2 months ago | [2021-04-05,2021-05-04] | none
News Desk May 04, 2021 | 2021-05-04 | none
By Ada Lorn | May 4, 2021 | 2021-05-04 | none
Date: 2021-05-04 | 2021-05-04 | none
Tuesday, 4 May 2021, 10:15 pm | 2021-05-04 | none
"""
NOT_STATED = """
File photo, 4 May 2019
(AP photo taken May 4, 2019)
© 2019 Harbour Post
Copyright 4 May 2019 Harbour Post
The pier on 4 May 2019. Photo: Bo Vell
Opened 1950, closed 4 May 2019 and rebuilt
Published as a book in 2019, the report blames the board for the fall.
Valid until 4 May 2019
• Date: Oct. 4, 1957
Born 4 May 2019
"""


@pytest.mark.parametrize("row", STATED.strip().splitlines())
def test_a_line_above_the_article_states_its_date(row: str) -> None:
    line, published, modified = row.rsplit(" | ", 2)
    article = article_of(Draft(f"Pier opens\n{line}{BODY}"))

    assert (str(article.published), str(article.modified or "none")) == (published, modified)


@pytest.mark.parametrize("line", NOT_STATED.strip().splitlines())
def test_a_date_of_something_else_is_not_the_articles(line: str) -> None:
    assert article_of(Draft(f"Pier opens\n{line}{BODY}")).published is None


def test_a_label_within_a_long_line_may_open_it() -> None:
    """date 2021-05-04 The harbour board opened the pier on Monday after a year of repairs."""
    text = str(test_a_label_within_a_long_line_may_open_it.__doc__)
    article = article_of(Draft(text))

    assert str(article.published) == "2021-05-04"
    assert [text[one.start : one.end][:15] for one in article.parts] == [
        *("date 2021-05-04", "The harbour boa")
    ]


def test_a_dateline_with_a_year_dates_the_article() -> None:
    dated = article_of(Draft("Pier opens\n\nMOSCOW, May 4, 2021 /TASS/. The pier is open again."))
    yearless = article_of(Draft("Pier opens\n\nMOSCOW, May 4 /TASS/. The pier is open again."))

    assert (str(dated.published), dated.published_from) == ("2021-05-04", "dateline")
    assert yearless.published is None


FIRST_LINES = """
VELL, 6 May 2024 | 2024-05-06
Vell, May 6, 2024 | 2024-05-06
PORT VELL - 6 May 2024 | 2024-05-06
VELL, Monday 6th May 2024 (Norwire) | 2024-05-06
Vell Courier, 6 May 2024 | 2024-05-06
VELL, 6 May 2024, Norwire - The board opened the pier at noon after a year of repairs. | 2024-05-06
VELL, 2024-05-06 - The board opened the pier at noon after a year of repairs. | 2024-05-06
VELL, Mon 6 May 2024 - The board opened the pier at noon after a year of repairs. | 2024-05-06
The fall of Vell, 6 May 2024 | None
Pier, bridge and quay | None
VELL, 6 May | None
"""


@pytest.mark.parametrize("row", FIRST_LINES.strip().splitlines())
def test_a_dateline_may_be_the_first_line(row: str) -> None:
    line, published = row.rsplit(" | ", 1)
    article = article_of(Draft(f"{line}{BODY}"))

    assert str(article.published) == published
    assert article.title == (line if published == "None" else None)


def test_a_day_long_ago_is_the_title_of_its_story() -> None:
    title = "Vell, 26 April 1986"
    article = article_of(Draft(f"{title}\n\nThe harbour board opened a museum of it in 2019."))

    assert (article.title, article.published) == (title, None)


PUBLISHERS = """
Source: Vell Courier | Vell Courier
Source: Vell Courier, 6 May 2024 | Vell Courier
Publisher: Pier Notes | Pier Notes
(c) 2024 Norwire | Norwire
© 2024 Norwire. All rights reserved. | Norwire
Copyright 2024 Vell Courier Ltd | Vell Courier
© Harbour Lights Ltd 2024 | Harbour Lights
Source: Ministry of Health | None
Source: police | None
© 2024 Ada Lorn | None
Photo: © 2024 Vell Courier | None
Copyright law was changed in 2024. | None
"""


@pytest.mark.parametrize("row", PUBLISHERS.strip().splitlines())
def test_a_line_below_the_article_names_its_publisher(row: str) -> None:
    line, publisher = row.split(" | ")
    article = article_of(Draft(f"Pier opens{BODY}\n{line}\n"))

    assert str(article.publisher) == publisher


@pytest.mark.parametrize(
    ("head", "publisher", "title"),
    [
        ("Vell Courier, 6 May 2024\n\nPier opens", "Vell Courier", "Pier opens"),
        ("Pier opens\nVell Courier | 6 May 2024", "Vell Courier", "Pier opens"),
        ("THE VELL COURIER\n6 May 2024\n\nPier opens", "The Vell Courier", "Pier opens"),
        ("Pier opens\nBy Ada Lorn, Harbour Post", "Harbour Post", "Pier opens"),
        ("Pier opens again | Harbour Post", "Harbour Post", "Pier opens again | Harbour Post"),
        ("Pier opens\nVell Town Hall, 6 May 2024", None, "Pier opens"),
        ("Pier opens\nBy Ada Lorn, Vell", None, "Pier opens"),
        ("Pier opens - boats sail", None, "Pier opens - boats sail"),
    ],
)
def test_a_line_above_the_article_names_its_publisher(
    head: str, publisher: str | None, title: str
) -> None:
    article = article_of(Draft(f"{head}{BODY}"))

    assert (article.publisher, article.title) == (publisher, title)


def test_what_the_file_states_goes_before_what_a_line_says() -> None:
    article = article_of(Draft(f"Pier opens{BODY}\n© 2024 Norwire\n", publisher="Harbour Post"))

    assert article.publisher == "Harbour Post"


ADDRESSES = """
https://post.example/2021/05/04/pier-opens | 2021-05-04
https://post.example/news/2021-05-04-pier-opens.html | 2021-05-04
https://post.example/world/2021/may/04/pier | 2021-05-04
https://post.example/20210504/pier | 2021-05-04
https://post.example/2021/05/pier-opens | 2021-05
2021-05-04-pier-opens.md | 2021-05-04
https://post.example/pier-1999-2004 | none
https://post.example/2021/13/45/pier | none
https://post.example/id/1202105041 | none
https://post.example/2021/05/04/as-told-on-2021-04-30 | none
https://post-2021-05-04.example/pier | none
"""


@pytest.mark.parametrize("row", ADDRESSES.strip().splitlines())
def test_an_address_may_hold_the_date(row: str) -> None:
    address, expected = row.split(" | ")
    found = from_address(address)

    assert (str(found.when) if found else "none") == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("2021-05-04T23:30:00-05:00", "2021-05-04"),
        ("Tue, 04 May 2021 10:00:00 GMT", "2021-05-04"),
        ("2021-05", "2021-05"),
        ("4 May 2021", "2021-05-04"),
        ("20210504", "2021-05-04"),
        ("1970-01-01T00:00:00Z", None),
        ("0001-01-01", None),
        ("yesterday", None),
        ("2021-05-32", None),
        ("", None),
    ],
)
def test_a_field_for_a_date(field: str, expected: str | None) -> None:
    found = stated(field, Authority.JSON_LD)

    assert (str(found.when) if found else None) == expected


def test_the_more_authoritative_date_is_used_and_the_other_is_noted() -> None:
    told = [
        one
        for one in (
            stated("2021-05-09", Authority.META_TAG),
            stated("2021-05-04", Authority.JSON_LD),
        )
        if one
    ]
    article = article_of(Draft("The pier is open." + BODY, statements=told))

    assert (str(article.published), article.published_from) == ("2021-05-04", "JSON-LD")
    assert article.notes == (
        "The JSON-LD gives 2021-05-04, the meta tag 2021-05-09; the JSON-LD is used.",
    )


def test_a_day_that_differs_by_its_zone_is_no_disagreement() -> None:
    told = [
        one
        for one in (
            stated("2021-05-04T23:30:00-05:00", Authority.JSON_LD),
            stated("2021-05-05T04:30:00Z", Authority.META_TAG),
        )
        if one
    ]
    article = article_of(Draft("The pier is open." + BODY, statements=told))

    assert (str(article.published), article.notes) == ("2021-05-04", ())
    assert str(article.published_at) == "2021-05-04 23:30:00-05:00"


PAST = """
The pier was closed in May 2021. | 2021-05/..
The board closed the pier in May 2021 after a storm. | 2021-05/..
On 4 May 2021, divers found cracks in its columns. | 2021-05-04/..
Since March 2020, the ferry has run from the new quay. | 2020-03/..
The mill was founded in 1890 and it burned in 2015. | 2015/..
In 2019 the town opened a second pier. | 2019/..
Lorn said in June 2021 that the pier was safe. | 2021-06/..
The pier opened in May 2019 and closed in May 2021. | 2021-05/..
"""
NOT_PAST = """
The pier will be closed in May 2031.
The pier was to close in May 2031.
The board planned to close the pier in May 2031.
The board announced plans for a new pier in 2031.
The board signed a contract for a pier in 2031.
The board approved a ban on cars in 2031.
The opening was postponed to May 2031.
The mill stayed open until May 2031.
The vote was set for May 2031.
She was chosen to lead the board in 2031.
The firm raised its forecast for growth in 2031.
Sales are expected to double by 2031.
The rules published in the state register take effect in 2031.
The film is about a pier that collapsed in 2091.
A search warrant was served in the 2100 block of Vell Street.
The budget for 2031 was passed on Monday.
If the pier closed in 2031, the town would suffer.
The pier was not closed in 2031.
The town hosts the games in 2031.
The lease was extended through 2031.
"""


@pytest.mark.parametrize("row", PAST.strip().splitlines())
def test_what_is_told_as_past_bounds_the_publication_from_below(row: str) -> None:
    sentence, expected = row.split(" | ")
    article = article_of(Draft(f"Pier at Vell\n\n{sentence} It belongs to the town."))

    assert (str(article.published), article.published_inferred) == (expected, True)
    assert article.notes[-1].endswith("as past, so it was published then or later.")


@pytest.mark.parametrize("sentence", NOT_PAST.strip().splitlines())
def test_what_is_to_come_bounds_nothing(sentence: str) -> None:
    article = article_of(Draft(f"Pier at Vell\n\n{sentence} It belongs to the town."))

    assert article.published is None


CHANGED = """
Correction: The pier was closed in May 2031.
Editor's note: The blog was closed in May 2031.
This story has been updated. The pier was closed in May 2031.
An earlier version of this article said the pier was closed in May 2031.
"""


@pytest.mark.parametrize("line", CHANGED.strip().splitlines())
def test_a_text_that_was_changed_may_tell_what_came_later(line: str) -> None:
    article = article_of(Draft(f"Pier at Vell\n\nThe pier was built in 1950.\n\n{line}"))

    assert article.published is None


def test_neither_a_caption_nor_an_advertisement_bounds_the_publication() -> None:
    """
    Pier at Vell

    The pier was built in 1950 by the town.

    The pier was closed in 2031. Photo: Bo Vell

    READ MORE: The mill was closed in 2031
    """
    article = article_of(
        Draft(str(test_neither_a_caption_nor_an_advertisement_bounds_the_publication.__doc__))
    )

    assert str(article.published) == "1950/.."
