"""The formats that articles are read from, by the ending of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from factcheck.articles import Article
from factcheck.errors import Problem
from factcheck.ingest.draft import Draft, article_of
from factcheck.ingest.encodings import decode
from factcheck.ingest.markdown import read_markdown
from factcheck.ingest.page import charset, read_page
from factcheck.ingest.plain import read_plain
from factcheck.store.files import MAX_TEXT_BYTES

Found = Iterator[Article | Problem]


class Format(NamedTuple):
    """How files of one kind are read."""

    read: Callable[[bytes, str], Found]
    limit: int = MAX_TEXT_BYTES
    """The largest file that is read, in bytes."""


def text(data: bytes, shown: str) -> Found:
    """A text file."""
    yield _drafted(data, shown, None, lambda content: read_plain(content))


def markdown(data: bytes, shown: str) -> Found:
    """A Markdown file."""
    yield _drafted(data, shown, None, read_markdown)


def page(data: bytes, shown: str) -> Found:
    """A web page."""
    yield _drafted(data, shown, charset(data), lambda content: read_page(content, shown))


def _drafted(
    data: bytes, shown: str, declared: str | None, read: Callable[[str], Draft | Problem]
) -> Article | Problem:
    decoded = decode(data, shown, declared)
    if isinstance(decoded, Problem):
        return decoded
    if not decoded.text.strip("\ufeff \t\r\n"):
        return Problem(shown, 0, 0, "FC001", "the file is empty")
    draft = read(decoded.text)
    if isinstance(draft, Problem):
        return draft
    article = article_of(draft, shown)
    notes = (decoded.note, *article.notes) if decoded.note else article.notes
    return article.model_copy(update={"notes": notes})


FORMATS: Mapping[str, Format] = {
    ".txt": Format(text),
    ".text": Format(text),
    ".md": Format(markdown),
    ".markdown": Format(markdown),
    ".html": Format(page),
    ".htm": Format(page),
    ".xhtml": Format(page),
}
