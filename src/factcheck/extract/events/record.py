"""The record of an article that is in no base."""

from __future__ import annotations

from factcheck.articles import Article
from factcheck.sources import Source


def source_of(article: Article) -> Source:
    """The source that an article is, named by its file or its bytes."""
    stem = (article.path or "").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    plain = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in stem).split())
    return Source(
        id=plain[:80] or f"text-{article.sha256[:12]}",
        title=article.title,
        publisher=article.publisher,
        authors=article.authors,
        url=article.url,
        language=article.language,
        published=article.published,
        published_inferred=article.published_inferred,
        modified=article.modified,
        origin=article.origin,
        path=article.path,
        sha256=article.sha256,
    )
