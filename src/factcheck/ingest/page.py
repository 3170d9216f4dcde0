"""Web pages: trafilatura's text with the headline and the captions that it leaves out."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.articles import Amendment
from factcheck.errors import Problem
from factcheck.evidence import Part
from factcheck.ingest.declared import declared
from factcheck.ingest.draft import Draft
from factcheck.ingest.lines import squeezed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_PAGE = 8 * 2**20
"""Characters of a page that are read at most, its scripts included."""

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w-]{2,40})", re.IGNORECASE)
_HEAD = 4096
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    ]
)
# Characters that XML knows no form of, and references to them: lxml reads them but cannot move them.
_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:0{0,8}(?:[0-8]|1[124-9]|2\d|3[01])(?!\d);?"
    r"|x0{0,8}(?:[0-8bcef]|1[\da-f]|d[89a-f][\da-f]{2}|fff[ef])(?![\da-f]);?|(?:6553[45]|5[5-7]\d{3});)",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s+")
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|author|authors|article-author)(?:$|[\s_-])", re.IGNORECASE
)
_LONGEST = 2000
_MOST_STRUCK = 200
_SILENT = frozenset(["script", "style", "noscript", "template", "head", "iframe", "object", "svg"])


def charset(data: bytes) -> str | None:
    """The encoding that a page declares for itself."""
    match = _CHARSET.search(data, 0, _HEAD) or _DECLARATION.match(data, 0, _HEAD)
    return match[1].decode() if match else None


def read_page(html: str, shown: str) -> Draft | Problem:
    """The article of a page, and what the page declares of it.

    Struck-out words are left out of the text and kept in ``corrections``.
    """
    import trafilatura
    from lxml import etree

    if len(html) > MAX_PAGE:
        message = f"the page has more than the {MAX_PAGE / 2**20:g} Mi characters that are read"
        return Problem(shown, 0, 0, "FC005", message)
    # What it thinks of the page is returned, not printed.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    tree = parsed(html)
    if tree is None:
        return Problem(shown, 0, 0, "FC001", "the page is empty")
    told = declared(tree)
    struck = list(_struck(tree))
    known = _known(tree, told.fields["title"])
    try:
        text = trafilatura.extract(tree, fast=True, include_comments=False)
    except (etree.LxmlError, RecursionError, ValueError) as error:
        return Problem(shown, 0, 0, "FC001", f"no text can be read from the page: {error}"[:200])
    if not text or not text.strip():
        return Problem(shown, 0, 0, "FC001", "the page holds no article that can be told from it")
    text = _completed(text, known)
    return Draft(
        text,
        title=told.fields["title"] or _title(tree, known),
        publisher=told.fields["publisher"],
        authors=told.authors,
        url=told.fields["url"],
        language=told.fields["language"],
        credit=told.fields["credit"],
        statements=told.statements,
        known=known,
        corrections=(*told.corrections, *struck),
    )


def parsed(html: str) -> HtmlElement | None:
    """The tree of a page; None where there is nothing in it."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    data = _UNPRINTABLE.sub("", html).encode("utf-8", "replace")
    try:
        return document_fromstring(data, parser=parser) if data.strip() else None
    except etree.LxmlError:
        return None


def blocks(tree: HtmlElement) -> str:
    r"""The text of an element, one line for each block in it.

    >>> blocks(parsed("<p>The pier<br>of <b>Vell</b></p><script>x</script><p>It opened.</p>"))
    'The pier\nof Vell\nIt opened.'
    """
    from lxml.etree import iterwalk

    pieces: list[str] = []
    walk = iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        edge = "\n" if element.tag in _BLOCKS else ""
        silent = element.tag in _SILENT
        if event == "start":
            pieces += [edge, "" if silent else _SPACE.sub(" ", element.text or "")]
            if silent:
                walk.skip_subtree()
        else:
            pieces += [edge, _SPACE.sub(" ", element.tail or "") if element is not tree else ""]
    found = (squeezed(line) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in found if line)


def _known(tree: HtmlElement, title: str) -> dict[str, Part]:
    """The lines whose part their elements tell."""
    known: dict[str, Part] = {}
    for tag, part in (("blockquote", Part.QUOTATION), ("figcaption", Part.CAPTION)):
        for element in tree.iter(tag):
            known |= dict.fromkeys(blocks(element).splitlines(), part)
    for element in tree.iter():
        marks = f"{element.get('class', '')} {element.get('itemprop', '')} {element.get('rel', '')}"
        if _BYLINE.search(marks):
            line = squeezed(element.text_content())
            known |= {line: Part.BYLINE} if 0 < len(line) <= 100 else {}
    headings = [line for one in tree.iter("h1") if (line := squeezed(one.text_content()))]
    same = [line for line in headings if line.casefold() == title.casefold()]
    for line in same[:1] or (headings if len(headings) == 1 else []):
        known[line] = Part.HEADLINE
    return known


def _struck(tree: HtmlElement) -> Iterator[Amendment]:
    """Words that are struck out, which are taken out of the tree."""
    for element in list(islice(tree.iter("s", "del", "strike"), _MOST_STRUCK)):
        old, following, parent = (
            squeezed(element.text_content()),
            element.getnext(),
            element.getparent(),
        )
        if parent is None or not old:
            continue
        direct = following is not None and not (element.tail or "").strip()
        new = squeezed(following.text_content()) if direct and following.tag == "ins" else ""
        element.drop_tree()
        yield Amendment(old=old, new=new, text=squeezed(parent.text_content())[:_LONGEST])


def _completed(text: str, known: Mapping[str, Part]) -> str:
    """The text with the headline before it and the captions after it, where they are left out."""
    there = {squeezed(line) for line in text.splitlines()}
    lost = [(line, part) for line, part in known.items() if line not in there]
    before = [line for line, part in lost if part is Part.HEADLINE]
    after = [line for line, part in lost if part is Part.CAPTION]
    return "\n".join([*before, text.strip("\n"), *after])


def _title(tree: HtmlElement, known: Mapping[str, Part]) -> str:
    heading = next((line for line, part in known.items() if part is Part.HEADLINE), "")
    return heading or next((squeezed(one.text_content()) for one in tree.iter("title")), "")
