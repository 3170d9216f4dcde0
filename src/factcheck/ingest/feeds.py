"""RSS and Atom feeds: one article for each entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from factcheck.errors import Problem
from factcheck.ingest.draft import Draft
from factcheck.ingest.page import blocks, parsed
from factcheck.ingest.statements import Authority, stated

MAX_ENTRIES = 5_000
"""Entries that are read at most."""

# An entity may be made to stand for a text of any length, or for a file.
_ENTITY = re.compile(rb"<!\s*(?:ENTITY|E\x00N\x00T\x00I\x00T\x00Y)", re.IGNORECASE)


def read_feed(data: bytes, shown: str) -> Iterator[Draft | Problem]:
    """The entries in the order of the feed; one without text is a problem."""
    if _ENTITY.search(data) or b"E\x00N\x00T\x00I\x00T\x00Y" in data:
        yield Problem(shown, 0, 0, "FC001", "the feed declares entities of its own; it is not read")
        return
    try:
        import feedparser
    except ImportError:
        message = "feeds are read by feedparser; pip install 'factcheck-ci[feeds]'"
        yield Problem(shown, 0, 0, "FC001", message)
        return
    try:
        # Given the bytes alone, feedparser would look for a file of that name.
        feed = feedparser.parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except (
        ValueError,
        LookupError,
        RecursionError,
        AssertionError,
        TypeError,
        AttributeError,
    ) as error:
        yield Problem(shown, 0, 0, "FC001", f"not a feed that can be read: {error}"[:200])
        return
    if not feed.entries:
        reason = str(feed.get("bozo_exception", "it has no entries"))
        yield Problem(shown, 0, 0, "FC001", f"not a feed that can be read: {reason}"[:200])
    if len(feed.entries) > MAX_ENTRIES:
        message = f"the feed has {len(feed.entries)} entries; only the first {MAX_ENTRIES} are read"
        yield Problem(shown, 0, 0, "FC005", message)
    for number, entry in enumerate(feed.entries[:MAX_ENTRIES], 1):
        yield _drafted(entry, feed.feed, f"entry {number}", shown)


def _drafted(
    entry: Mapping[str, Any], feed: Mapping[str, Any], name: str, shown: str
) -> Draft | Problem:
    title = _text(entry.get("title"))
    content = entry.get("content") or [{}]
    tree = parsed(_text(content[0].get("value")) or _text(entry.get("summary")))
    body = blocks(tree) if tree is not None else ""
    if not body:
        return Problem(shown, 0, 0, "FC001", f"{name} of the feed ({title[:60]!r}) holds no text")
    heading = [title] if title and not body.startswith(title) else []
    # Asked for it alone, feedparser gives the publication where there is no last change.
    changed = _text(entry["updated"]) if "updated" in entry else ""
    told = (
        stated(_text(entry.get("published")), Authority.FEED),
        stated(changed, Authority.FEED, modified=True),
    )
    return Draft(
        "\n".join([*heading, body]).replace("\0", ""),
        title=title,
        publisher=_text(feed.get("title")),
        authors=[author] if (author := _text(entry.get("author"))) else [],
        url=_text(entry.get("link")),
        language=_text(feed.get("language")),
        statements=[one for one in told if one],
    )


def _text(value: object) -> str:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""
