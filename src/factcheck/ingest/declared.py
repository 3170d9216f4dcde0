"""What a page declares of itself to machines: JSON-LD, meta tags, time elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.articles import Amendment
from factcheck.ingest.agencies import AGENCY
from factcheck.ingest.lines import squeezed
from factcheck.ingest.statements import Authority, Statement, stated

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# What describes the article itself goes before what describes its page or its site.
_KINDS = re.compile(
    r"(?P<text>(?:Article|Posting|Report|Review|Column)$)|(?:WebPage|CreativeWork)$"
)
_MOST_NODES = 2_000
_LONGEST_SCRIPT = 2 * 2**20

_META = {
    "title": (
        "og:title",
        "twitter:title",
        "dc.title",
        "parsely-title",
        "sailthru.title",
        "headline",
    ),
    "publisher": ("og:site_name", "dc.publisher", "article:publisher_name", "application-name"),
    "author": (
        "author",
        "article:author",
        "dc.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
    ),
    "url": ("og:url", "twitter:url", "parsely-link"),
    "language": ("og:locale", "content-language", "dc.language", "language"),
    "published": (
        *("article:published_time", "article:published", "og:published_time", "datepublished"),
        *("parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date"),
        *("dcterms.date", "dcterms.created", "dc.date.created", "publishdate", "publish-date"),
        *("pubdate", "publication_date", "date.published", "citation_publication_date"),
        *("originalpublicationdate", "rnews:datepublished", "article.published", "date"),
        *("cxenseparse:recs:publishtime", "ptime", "pdate", "dc.date.published"),
    ),
    "modified": (
        *("article:modified_time", "og:updated_time", "article:modified", "datemodified"),
        *("dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised"),
        *("article.updated", "utime", "dc.modified", "modified_time"),
    ),
}


class Declared(NamedTuple):
    """What a page says of itself."""

    fields: Mapping[str, str]
    authors: tuple[str, ...]
    statements: tuple[Statement, ...]
    corrections: tuple[Amendment, ...]


def declared(tree: HtmlElement) -> Declared:
    """The fields, the most authoritative first."""
    ranked = [(rank, node) for node in _nodes(tree) if (rank := _rank(node))]
    nodes = [node for _, node in sorted(ranked, key=lambda pair: pair[0])]
    meta = _meta(tree)
    fields = {
        "title": _text(_of(nodes, "headline")) or meta.get("title", ""),
        "publisher": _text(_of(nodes, "publisher")) or meta.get("publisher", ""),
        "url": _address(tree) or _text(_of(nodes, "url")) or meta.get("url", ""),
        "language": _text(_of(nodes, "inLanguage"))
        or tree.get("lang", "")
        or meta.get("language", ""),
        "credit": AGENCY.get(_text(_of(nodes, "creditText", "sourceOrganization", "provider")), ""),
    }
    authors = tuple(_names(_of(nodes, "author"))) or tuple(
        filter(None, [_person(meta.get("author"))])
    )
    corrections = tuple(
        Amendment(text=text)
        for node in nodes
        for one in _listed(node.get("correction"))
        if (text := _plain(one))
    )
    return Declared(fields, authors, tuple(_statements(tree, nodes, meta)), corrections)


def _statements(
    tree: HtmlElement, nodes: list[dict[str, Any]], meta: Mapping[str, str]
) -> Iterator[Statement]:
    found = [
        stated(_text(node.get(key)), Authority.JSON_LD, modified)
        for node in nodes
        for key, modified in (("datePublished", False), ("dateModified", True))
    ]
    for key, modified in (("published", False), ("modified", True)):
        found.append(stated(meta.get(key, ""), Authority.META_TAG, modified))
    for element in tree.iter("time"):
        found.append(_time(element))
    yield from (one for one in found if one)


def _time(element: HtmlElement) -> Statement | None:
    """A `time` element, if its attributes say that it dates the article."""
    marks = " ".join(
        str(element.get(name, "")) for name in ("itemprop", "class", "property", "rel")
    )
    modified = bool(re.search("modif|updat", marks, re.IGNORECASE))
    dating = modified or element.get("pubdate") is not None
    if not dating and not re.search(
        r"publish|pubdate|posted|entry-date|date-?created", marks, re.I
    ):
        return None
    text = element.get("datetime") or element.text_content()
    return stated(str(text), Authority.TIME_ELEMENT, modified)


def _nodes(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD, outermost first."""
    queue: list[Any] = []
    for script in tree.iter("script"):
        if "ld+json" in str(script.get("type", "")).lower():
            text = (script.text or "")[:_LONGEST_SCRIPT].strip()
            try:
                queue.append(
                    json.loads(text.removeprefix("<!--").removesuffix("-->"), strict=False)
                )
            except (ValueError, RecursionError):
                continue
    for seen, one in enumerate(queue):
        if seen > _MOST_NODES:
            return
        if isinstance(one, list):
            queue += one[:_MOST_NODES]
        elif isinstance(one, dict):
            yield one
            queue += [
                one[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in one
            ]


def _rank(node: Mapping[str, Any]) -> int:
    """1 for an article, 2 for its page, 0 for anything else."""
    found = [kind for one in _listed(node.get("@type")) if (kind := _KINDS.search(str(one)))]
    return min((1 if kind["text"] else 2 for kind in found), default=0)


def _of(nodes: list[dict[str, Any]], *keys: str) -> Any:
    return next((node[key] for node in nodes for key in keys if node.get(key)), None)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str:
    """A text, or the name of what is described; the first of several."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name", value.get("@value", value.get("text", "")))
    return squeezed(str(value)) if isinstance(value, str | int | float) else ""


def _plain(value: Any) -> str:
    return (
        _text(value) if not isinstance(value, dict) else _text(value.get("text", value.get("name")))
    )


def _names(value: Any) -> list[str]:
    return [name for one in _listed(value) if (name := _person(_text(one)))]


def _person(text: str | None) -> str:
    """A name; not the address of a profile."""
    name = squeezed(text or "")
    return "" if name.startswith(("http", "/", "@")) else name.removeprefix("By ")


def _meta(tree: HtmlElement) -> dict[str, str]:
    told: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        name = name or element.get("http-equiv")
        content = element.get("content")
        if name and content and content.strip():
            told.setdefault(str(name).strip().lower(), str(content))
    return {
        field: next((told[name] for name in names if name in told), "")
        for field, names in _META.items()
    }


def _address(tree: HtmlElement) -> str:
    return next(
        (str(one.get("href", "")) for one in tree.iter("link") if one.get("rel") == "canonical"), ""
    )
