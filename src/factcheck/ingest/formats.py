"""The formats that articles are read from, by the ending of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from factcheck.articles import Article
from factcheck.errors import Problem
from factcheck.ingest.draft import Draft, article_of
from factcheck.ingest.encodings import decode
from factcheck.ingest.feeds import read_feed
from factcheck.ingest.mail import read_mail
from factcheck.ingest.markdown import read_markdown
from factcheck.ingest.page import charset, read_page
from factcheck.ingest.pdf import read_pdf
from factcheck.ingest.warcs import read_warc
from factcheck.store.files import MAX_TEXT_BYTES

MAX_LINES = 500_000
"""Lines of a text that are read at most: a novel has some 20,000."""

Found = Iterator[Article | Problem]


class Format(NamedTuple):
    """How files of one kind are read."""

    read: Callable[[bytes, str], Found]
    limit: int = MAX_TEXT_BYTES
    """The largest file that is read, in bytes."""


def text(data: bytes, shown: str) -> Found:
    """A text file."""
    yield _decoded(data, shown, None, Draft)


def markdown(data: bytes, shown: str) -> Found:
    """A Markdown file."""
    yield _decoded(data, shown, None, read_markdown)


def page(data: bytes, shown: str) -> Found:
    """A web page."""
    yield _decoded(data, shown, charset(data), lambda content: read_page(content, shown))


def pdf(data: bytes, shown: str) -> Found:
    """A PDF file."""
    yield _article(read_pdf(data, shown), shown)


def mail(data: bytes, shown: str) -> Found:
    """A mail."""
    yield _article(read_mail(data, shown), shown)


def feed(data: bytes, shown: str) -> Found:
    """A feed, as it was downloaded."""
    return (_article(one, shown) for one in read_feed(data, shown))


def warc(data: bytes, shown: str) -> Found:
    """A web archive."""
    return (_article(one, shown) for one in read_warc(data, shown))


def _decoded(
    data: bytes, shown: str, declared: str | None, read: Callable[[str], Draft | Problem]
) -> Article | Problem:
    decoded = decode(data, shown, declared)
    if isinstance(decoded, Problem):
        return decoded
    draft = read(decoded.text)
    if isinstance(draft, Draft) and decoded.note:
        draft = replace(draft, notes=[decoded.note, *draft.notes])
    return _article(draft, shown)


def _article(draft: Draft | Problem, shown: str) -> Article | Problem:
    if isinstance(draft, Problem):
        return draft
    if draft.text.count("\n") > MAX_LINES:
        message = f"the text has more than the {MAX_LINES} lines that are read; split it"
        return Problem(shown, 0, 0, "FC005", message)
    if not draft.text[draft.start :].strip("\ufeff \t\r\n"):
        return Problem(shown, 0, 0, "FC001", "there is no text in it")
    return article_of(draft, shown)


_ARCHIVE = 256 * 2**20

FORMATS: Mapping[str, Format] = {
    ".txt": Format(text),
    ".text": Format(text),
    ".md": Format(markdown),
    ".markdown": Format(markdown),
    ".html": Format(page),
    ".htm": Format(page),
    ".xhtml": Format(page),
    ".pdf": Format(pdf, 64 * 2**20),
    ".eml": Format(mail, 32 * 2**20),
    ".rss": Format(feed),
    ".atom": Format(feed),
    ".xml": Format(feed),
    ".warc": Format(warc, _ARCHIVE),
    ".warc.gz": Format(warc, _ARCHIVE),
}
"""How each kind of file is read, by its ending."""
