"""Days that one article tells and another of its story does not: of its publication, and of what befell."""

from __future__ import annotations

import factcheck as fc

FULL = (
    "VELL\n\nFresh riots were reported in Vell on Saturday, 12 June 2021, over the killing of Oren Malk by "
    "a guard. Ada Lorn, mayor of Vell, called for calm."
)
WEEKDAY = (
    "Ada Lorn, mayor of Vell, met the students on Sunday. Oren Malk was killed by a guard in Vell on 5 June. "
    "The Norrail depot burned on Saturday."
)


def texts(*told: str) -> list[fc.Article]:
    return [fc.Article(text=text, path=f"text-{at}.txt") for at, text in enumerate(told)]


def test_the_story_of_an_article_tells_when_it_appeared() -> None:
    """
    One: on Saturday, 12 June 2021.
    Other: on Sunday, and 5 June.
    """
    claims = [c for c in fc.extract_all(texts(FULL, WEEKDAY)) if c.source.id == "text-1"]
    days = {str(claim.when) for claim in claims if claim.when}

    assert {"2021-06-05", "2021-06-12"} <= days
    assert claims[0].source.published_inferred
    assert all(claim.assumes for claim in claims if claim.when)


def test_another_story_tells_nothing_of_it() -> None:
    """
    One: in Vell, on Saturday, 12 June 2021.
    Other: in Dunmar, on Sunday.
    """
    other = (
        "Joss Wend, mayor of Dunmar, met the nurses on Sunday. The Orvane depot burned on Saturday."
    )
    claims = [c for c in fc.extract_all(texts(FULL, other)) if c.source.id == "text-1"]

    assert claims[0].source.published is None


def test_a_toll_has_the_day_that_another_article_of_the_story_tells() -> None:
    """
    One: Two people died in a fire in Vell on Monday.
    Other: Two people died in a fire in Vell.
    """
    one = (
        "Two people were killed in a fire in Vell on Monday, 7 June 2021, fire chief Oren Malk said on 8 June. "
        "Ada Lorn, mayor of Vell, visited the Norrail depot."
    )
    other = (
        "Two people were killed in a fire in Vell, fire chief Oren Malk said on 8 June 2021. "
        "Ada Lorn, mayor of Vell, visited the Norrail depot."
    )
    articles = [
        fc.Article.model_validate({"text": text, "path": f"{name}.txt", "published": "2021-06-08"})
        for name, text in (("one", one), ("other", other))
    ]
    alone = {str(c.when) for c in fc.extract(articles[1]) if c.predicate == "deaths"}
    together = [c for c in fc.extract_all(articles) if c.predicate == "deaths"]

    assert alone == {"None"}
    assert {str(claim.when) for claim in together} == {"2021-06-07"}
    assert [bool(claim.assumes) for claim in together] == [False, True]
