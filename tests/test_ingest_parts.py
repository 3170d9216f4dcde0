"""Which part of an article a line is; each wording beside one that only looks like it."""

from __future__ import annotations

import pytest

from factcheck.evidence import Part
from factcheck.ingest.draft import Draft, article_of
from factcheck.sources import Agency

BEFORE = "Pier at Vell reopens\n\nThe harbour board opened the pier on Monday after a year of repairs.\n\n"
AFTER = "\n\nThe board said that visitors are welcome to walk on it from now on.\n"

# part | the line | a line of the body that looks like it
TABLE = """
boilerplate | Sign up for our morning newsletter | Sign language is taught at the school in Vell.
boilerplate | Subscribe to the Harbour Post for £1 a week | Subscribers of the ferry line were told on Monday.
boilerplate | READ MORE: Mill owner denies that works will move | He has read more reports than the mayor of Vell.
boilerplate | Also read: Ferry line sold to Orvane | They also read the report aloud in the town hall.
boilerplate | Related: How the pier was rebuilt | Related charges against the driver were dropped.
boilerplate | Advertisement | Advertisements on the pier will be banned in May.
boilerplate | We use cookies to improve your visit | We use lime to repair the walls, the mason said.
boilerplate | Share this article | Share prices of Orvane Steel fell on Monday.
boilerplate | © 2019 Harbour Post. All rights reserved. | The rights to the name were sold in 2019.
boilerplate | © Harbour Post | © Ada Lorn, who is 24, walked along the pier on Saturday evening with three other people.
boilerplate | Copyright 2019 Harbour Post | Copyright law does not protect the name of a pier.
boilerplate | Follow Ada Lorn on Twitter: @lorn | Followers of Ada Lorn filled the square at Vell.
boilerplate | Ada Lorn covers the harbour for the Harbour Post. Reach her at lorn@post.example. | Ada Lorn is a reporter who was arrested on the pier.
boilerplate | Contact Ada Lorn at lorn@post.example. | Contact with the ship was lost at four o'clock.
boilerplate | Previous post Mill to close in May | Previous owners had left the pier to rot away.
boilerplate | Support local journalism by subscribing today. | Support for the mayor rose after the vote on Monday.
boilerplate | Get the day's news in your inbox | The letter was in her coat when she was found.
boilerplate | Skip to main content | Skip Lorn, the main witness, is content with it.
boilerplate | Home | News | Sport | Home owners near the pier have complained of noise.
boilerplate | Search | Search crews found the boat on Monday evening.
boilerplate | 12 comments | Twelve comments by the mayor were struck out.
boilerplate | You may unsubscribe at any time. | They may leave the scheme at the end of any year.
boilerplate | Need a break? Play our daily crossword. | They need a break from the noise, said the mayor.
boilerplate | Thank you for registering! | Thank you letters were read aloud in the town hall.
boilerplate | Your comment has been posted | Your comment is the first that I hear of it, said Lorn.
boilerplate | Share this: Facebook | Share this with nobody, the mayor had written to him.
boilerplate | You must be logged in to post | You must be mad to walk there, the mayor told him.
caption | The pier at dusk, April 9, 2021. PHOTO: REUTERS | The photo of the pier was bought by a museum.
caption | The mayor on the pier. Bo Vell/AP | The mayor met the AP at the pier on Monday.
caption | (File photo: Harbour Post) | The file on the pier is kept in the town hall.
caption | Image: the pier in 1950 | The image of the town has suffered, said Lorn.
caption | In this undated photo, the pier is seen from above. | In this town nobody owns a photo of the old pier.
caption | This image provided by the board shows the crack. | This is the image that the board would like to have.
byline | Reporting by Ada Lorn; editing by Bo Vell | Reporting of the accident began an hour later.
byline | Contributing: The Associated Press | Contributing factors were wind, rain and old ropes.
byline | Additional reporting by Bo Vell | Additional trains will run to Vell on Sunday.
quotation | > We are glad to see it open again, said the mayor. | “We are glad to see it open again,” said the mayor.
"""
ROWS = [
    (part, *line.rsplit(" | ", 1))
    for part, line in (row.split(" | ", 1) for row in TABLE.strip().splitlines())
]


def part_of(line: str) -> Part:
    """The part of a line that stands within an article."""
    article = article_of(Draft(BEFORE + line + AFTER))
    return article.part_at(len(BEFORE))


@pytest.mark.parametrize(("part", "line"), [(part, line) for part, line, _ in ROWS])
def test_a_line_that_is_not_the_body(part: str, line: str) -> None:
    assert part_of(line) == part


@pytest.mark.parametrize("line", [line for *_, line in ROWS])
def test_a_line_of_the_body_that_looks_like_another_part(line: str) -> None:
    assert part_of(line) is Part.BODY


DATELINES = """
LONDON (Reuters) - | The pier opened on Monday. | Reuters
LONDON, March 3 (Reuters) — | The pier opened on Monday. | Reuters
MOSCOW, January 25. /TASS/. | The pier opened on Monday. | TASS
VELL, Norland (AP) — | The pier opened on Monday. | AP
BEIJING, Jan. 25 (Xinhua) -- | The pier opened on Monday. | Xinhua
SÃO VELL, Norland — | The pier opened on Monday. | none
New York CNN Business — | The pier opened on Monday. | none
 | London Bridge, rebuilt in 1831 (Reuters had the story), was closed. | none
 | ORVANE — a maker of steel — has opened its pier to the public. | none
 | The harbour board told Reuters that the pier had opened on Monday. | none
"""


@pytest.mark.parametrize("row", DATELINES.strip("\n").splitlines())
def test_a_dateline_stands_before_the_first_sentence(row: str) -> None:
    filed, sentence, agency = row.split(" | ") if row[0] != " " else ("", *row[3:].split(" | "))
    text = f"Pier opens\n\n{filed} {sentence}".replace("\n\n ", "\n\n")
    article = article_of(Draft(text))

    assert article.passages(Part.DATELINE) == ([filed] if filed else [])
    assert article.passages(Part.BODY) == [sentence]
    told = article.origin
    assert (told.agency if isinstance(told, Agency) else "none") == agency


def test_what_stands_above_an_article() -> None:
    """
    Pier at Vell reopens
    Visitors may walk on it from now on

    By Ada Lorn and Bo Vell
    News Desk March 01, 2022
    The pier at dusk. PHOTO: REUTERS

    The harbour board opened the pier on Monday after a year of repairs.
    """
    text = str(test_what_stands_above_an_article.__doc__)
    article = article_of(Draft(text))

    assert article.title == "Pier at Vell reopens"
    assert article.authors == ("Ada Lorn", "Bo Vell")
    assert str(article.published) == "2022-03-01"
    assert article.published_from == "date line"
    assert [passage.part.value for passage in article.parts] == [
        *("headline", "byline", "dateline", "caption", "body")
    ]


def test_links_and_readers_comments_are_not_the_article() -> None:
    """
    Pier at Vell reopens

    The harbour board opened the pier on Monday after a year of repairs.

    DON'T MISS:
    Mill owner denies that works will move [REPORT]
    Ferry line may be sold to Orvane

    The board said that visitors are welcome.

    Comments

    I was there and the pier was closed.
    """
    article = article_of(Draft(str(test_links_and_readers_comments_are_not_the_article.__doc__)))

    assert article.passages(Part.BODY) == [
        "The harbour board opened the pier on Monday after a year of repairs.",
        "The board said that visitors are welcome.",
    ]


def test_the_agency_of_a_picture_or_of_a_quote_is_not_the_origin() -> None:
    """
    Pier at Vell reopens
    The pier at dusk. PHOTO: REUTERS

    The mayor told TASS that the harbour board had opened the pier on Monday.
    """
    text = str(test_the_agency_of_a_picture_or_of_a_quote_is_not_the_origin.__doc__)

    assert article_of(Draft(text)).origin is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The pier was closed on Monday, and the mayor said that it is safe for all.", "en"),
        ("Le maire a dit que la jetée est sûre et que les bateaux sont dans le port.", "fr"),
        ("Мэр сказал, что пирс закрыт до мая и что он безопасен.", "ru"),
        ("Мер сказав, що пірс закрито до травня і що він безпечний, її відкриють.", "uk"),
        ("قال رئيس البلدية إن الرصيف مغلق حتى شهر مايو", "ar"),
        ("桟橋は月曜日に閉鎖されたと市長は述べた。", "ja"),
        ("Vell 3, Lorn 1", None),
        ("VELL MAYOR RESIGNS", None),
        ("Mayor opens Rio de Vell bridge", None),
        ("Le Monde and Die Welt report on Vell.", None),
        ("Norrail AG, Orvane GmbH: 3,500 workers. Sales: 4 million.", None),
        ("Le pont est ouvert depuis mai. Il a coûté 40 millions.", "und"),
        ("Il ponte ha aperto a maggio. È costato 40 milioni.", "und"),
        ("De brug is open sinds mei. Hij kostte 40 miljoen.", "und"),
        ("Köprü mayıs ayında açıldı. 40 milyona mal oldu.", "und"),
        ("ხიდი მაისში გაიხსნა. ის 40 მილიონი დაჯდა.", "und"),
        ("“Le pont est ouvert et il est à nous,” said Ada Lorn.", None),
        ("Ada Lorn a dit « the bridge is open » à tous les gens de la ville et du port.", "fr"),
    ],
)
def test_the_language_is_told_by_script_or_function_words(text: str, language: str | None) -> None:
    assert article_of(Draft(text)).language == language
