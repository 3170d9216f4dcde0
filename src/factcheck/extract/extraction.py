"""`extract` as it is called from outside: what is given is an article, or the text of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from pydantic import ValidationError

from factcheck.articles import Article
from factcheck.claims import Claim
from factcheck.entities import Catalogue
from factcheck.errors import FactcheckError
from factcheck.extract.events import Extracted, extracted
from factcheck.extract.events.record import source_of
from factcheck.extract.events.when import STORY
from factcheck.extract.mentions import Names
from factcheck.extract.story import Telling, linked
from factcheck.extract.story.appeared import appeared
from factcheck.sources import Source


def extract(
    article: Article | str, *, names: Names | Catalogue | None = None, source: Source | None = None
) -> list[Claim]:
    """The claims that an English article, or its text, makes, as drafts; what is unsure stays out.

    >>> [claim] = extract("Ada Lorn resigned on 4 May 2021.")
    >>> claim.predicate, claim.subject, str(claim.when)
    ('resignation', ('Ada Lorn',), '2021-05-04')
    """
    if not (names is None or isinstance(names, Names | Catalogue)):
        raise FactcheckError(f"extract takes names as a catalogue, not {type(names).__name__}")
    if not (source is None or isinstance(source, Source)):
        raise FactcheckError(f"extract takes a Source as source, not {type(source).__name__}")
    return list(extracted(_article(article), names=names, source=source).claims)


def extract_all(
    articles: Iterable[Article | str], *, names: Names | Catalogue | None = None
) -> list[Claim]:
    """The claims of several articles; what these tell of as one thing has one name in all of them.

    Where an article calls it otherwise, its claim says what it assumes, and a conflict that rests
    on that is only possible.

    >>> one = Article(text="In Vell, Mayor Ada Lorn resigned on 4 May 2021.", path="one.txt")
    >>> two = Article(text="In Vell, Lorn resigned on 4 May 2021.", path="two.txt")
    >>> {claim.subject for claim in extract_all([one, two])}
    {('Ada Lorn',)}
    """
    if not (names is None or isinstance(names, Names | Catalogue)):
        raise FactcheckError(f"extract_all takes names as a catalogue, not {type(names).__name__}")
    if isinstance(articles, Article | str):
        raise FactcheckError("extract_all takes several articles; extract takes one")
    names = names if isinstance(names, Names) else Names(names or Catalogue())
    tellings, texts = [], {}
    for article in map(_article, articles):
        source = source_of(article)
        found = extracted(article, names=names, source=source)
        tellings.append(Telling(source, found.claims, found.named))
        texts[source.id] = article
    for number, (again, _) in placed(tellings, texts, names).items():
        tellings[number] = again
    return [one for claims in linked(tellings, names.catalogue).values() for one in claims]


def placed(
    tellings: Sequence[Telling], articles: Mapping[str, Article], names: Names
) -> dict[int, tuple[Telling, Extracted]]:
    """By number the articles whose day of publication only their story tells, read anew with it.

    What they tell with a time assumes that day.
    """
    found = {}
    for number, days in appeared(tellings).items():
        source = tellings[number].source.model_copy(
            update={"published": days.published, "published_inferred": True}
        )
        article = articles[source.id].model_copy(
            update={
                "published": days.published,
                "published_inferred": True,
                "published_from": STORY,
            }
        )
        read = extracted(article, names=names, source=source)
        claims = tuple(
            one if one.when is None else one.model_copy(update={"assumes": days.reason})
            for one in read.claims
        )
        found[number] = Telling(source, claims, read.named), read
    return found


_PATH = re.compile(r"\S+\.(?:txt|text|md|markdown|html?|xhtml|pdf|eml|rss|atom|xml|warc)")


def _article(given: Article | str) -> Article:
    if isinstance(given, Article):
        return given
    if not isinstance(given, str):
        raise FactcheckError(
            f"extract takes an article or its text, not {type(given).__name__}; read(path) gives "
            "the article in a file"
        )
    if _PATH.fullmatch(given):
        raise FactcheckError(f"extract takes the text itself; read({given!r}) gives the article")
    try:
        return Article(text=given)
    except ValidationError as error:
        raise FactcheckError(f"extract cannot read it: {error.errors()[0]['msg']}") from None
