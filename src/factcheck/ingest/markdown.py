"""Markdown: the canonical text is the content, unchanged, its front matter included.

So a source's `sha256` is that of the file, and a span is a place in the file; the front matter is
marked as no part of the article.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.errors import Problem
from factcheck.evidence import Part
from factcheck.ingest.draft import Draft
from factcheck.ingest.lines import squeezed
from factcheck.ingest.statements import Authority, Statement, stated
from factcheck.store.syntax import parse

_YAML = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S | re.M)
_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.S | re.M)
_HEADING = re.compile(r"^(?:#[ \t]+(?P<title>[^\r\n]+)|(?P<lined>[^\r\n]+)\r?\n=+[ \t]*$)", re.M)
_IMAGE = re.compile(r"^[ \t]*!\[[^\]\n]*\]\([^)\n]*\)[ \t]*$", re.M)
_LONGEST_FRONT = 64 * 1024

_PUBLISHED = (
    "published",
    "date",
    "datepublished",
    "pubdate",
    "publishdate",
    "published_at",
    "created",
)
_MODIFIED = ("modified", "updated", "datemodified", "lastmod", "last_modified", "updated_at")
_FIELDS = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "outlet", "site", "site_name", "source", "publication"),
    "url": ("url", "link", "canonical", "canonical_url", "permalink", "original_url"),
    "language": ("language", "lang", "locale"),
    "credit": ("agency", "credit"),
}


def read_markdown(text: str) -> Draft:
    r"""The content as it is, with what its front matter says.

    >>> draft = read_markdown("---\ntitle: Pier opens\ndate: 2021-03-04\n---\n# Pier opens\n")
    >>> draft.title, str(draft.statements[0].when), draft.start
    ('Pier opens', '2021-03-04', 43)
    """
    start, fields, notes = _front_matter(text)
    heading = _HEADING.search(text, start)
    title = (heading["title"] or heading["lined"]).rstrip(" \t#") if heading else ""
    known = {squeezed(image[0]): Part.CAPTION for image in _IMAGE.finditer(text, start)}
    known |= dict.fromkeys(_fenced(text[start:]), Part.BOILERPLATE)
    if heading:
        known[squeezed(heading[0].splitlines()[0])] = Part.HEADLINE
    told = {name: _first(fields, keys) for name, keys in _FIELDS.items()}
    return Draft(
        text,
        title=told["title"] or title,
        publisher=told["publisher"] if not told["publisher"].startswith("http") else "",
        authors=_names(fields.get("author", fields.get("authors", fields.get("byline")))),
        url=told["url"],
        language=told["language"],
        credit=told["credit"],
        statements=_statements(fields),
        known=known,
        start=start,
        notes=notes,
    )


def _front_matter(text: str) -> tuple[int, Mapping[str, Any], list[str]]:
    """Where it ends, what it says, and a note if it cannot be read."""
    head = text[:_LONGEST_FRONT]
    yaml, toml = _YAML.match(head), _TOML.match(head)
    try:
        if yaml:
            found = parse(yaml[1], "front matter")
        elif toml:
            found = tomllib.loads(toml[1].replace("\r\n", "\n"))
        else:
            return 0, {}, []
    except ValueError as error:
        found = Problem("front matter", 0, 0, "FC001", squeezed(str(error))[:200])
    end = (yaml or toml or [""])[0]
    if isinstance(found, dict):
        fields = {str(key).lower().replace("-", "_"): value for key, value in found.items()}
        return len(end), fields, []
    reason = f": {found}" if isinstance(found, Problem) else ""
    return len(end), {}, [f"The front matter has no fields that can be read{reason}."]


def _first(fields: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    return next((_text(fields[key]) for key in keys if _text(fields.get(key))), "")


def _text(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("name", value.get("agency"))
    return "" if value is None or isinstance(value, list | dict) else str(value)


def _names(value: Any) -> list[str]:
    if isinstance(value, str):
        return re.split(r"\s*(?:,|;| and )\s*", value)
    return [_text(one) for one in value] if isinstance(value, list) else [_text(value)]


def _statements(fields: Mapping[str, Any]) -> list[Statement]:
    found = []
    for keys, modified in ((_PUBLISHED, False), (_MODIFIED, True)):
        for key in keys:
            statement = stated(_text(fields.get(key)), Authority.FRONT_MATTER, modified)
            found += [statement] if statement else []
    return found


def _fenced(text: str) -> Iterator[str]:
    """The lines of listings, their marks included."""
    fence = ""
    for line in text.splitlines():
        opened = line[:3] if line.startswith(("```", "~~~")) else ""
        if fence or opened:
            yield squeezed(line)
        if opened and fence in ("", opened):
            fence = "" if fence else opened
