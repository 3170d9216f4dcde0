"""What a reader of one format makes of a file, before the text itself is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.articles import Amendment, Article
from factcheck.evidence import Part
from factcheck.extract.languages import language_of
from factcheck.ingest.bounds import earliest
from factcheck.ingest.lines import squeezed
from factcheck.ingest.parts import laid_out
from factcheck.ingest.published import Dating, dated
from factcheck.ingest.statements import Authority, Statement, from_address
from factcheck.sources import Agency

_LONGEST = 1000


@dataclass(frozen=True)
class Draft:
    """A canonical text and what its file states of it."""

    text: str
    title: str = ""
    publisher: str = ""
    authors: Sequence[str] = ()
    url: str = ""
    language: str = ""
    credit: str = ""
    """The agency or site that the file itself names as the text's origin."""
    statements: Sequence[Statement] = ()
    known: Mapping[str, Part] = field(default_factory=dict)
    """Lines, with single blanks, whose part the marks of the file tell."""
    start: int = 0
    """Where the text begins after its front matter."""
    corrections: Sequence[Amendment] = ()
    notes: Sequence[str] = ()


def article_of(draft: Draft, shown: str | None = None) -> Article:
    """The article: what the file states, else what its lines tell."""
    layout = laid_out(draft.text, draft.title or None, draft.known, draft.start)
    url = draft.url.strip()
    url = url if url.startswith(("http://", "https://")) and len(url) <= 2000 else ""
    dating = dated(_statements(draft, [*layout.statements], url, shown))
    bound = earliest(draft.text, layout.parts) if _open(dating) else None
    if bound:
        dating = Dating(bound.since, None, "what the text tells", None, (bound.reason,), True)
    credit = _short(draft.credit) or layout.agency
    return Article(
        text=draft.text,
        title=_short(draft.title) or _short(layout.headline or ""),
        publisher=_short(draft.publisher) or layout.publisher,
        authors=tuple(_distinct(draft.authors) or _distinct(layout.authors)),
        url=url or None,
        language=_tag(draft.language) or language_of(draft.text[draft.start :]),
        published=dating.published,
        published_at=dating.at,
        published_from=dating.published_from,
        published_inferred=dating.inferred,
        modified=dating.modified,
        origin=Agency(agency=credit) if credit else None,
        parts=tuple(layout.parts),
        corrections=tuple(draft.corrections),
        notes=(*draft.notes, *dating.notes),
        path=shown,
    )


def _statements(
    draft: Draft, told: list[Statement], url: str, shown: str | None
) -> list[Statement]:
    told = [*draft.statements, *told]
    name = (shown or "").rpartition("/")[2]
    for address, authority in ((url, Authority.ADDRESS), (name, Authority.FILE_NAME)):
        statement = from_address(address, authority) if address else None
        told += [statement] if statement else []
    return told


def _open(dating: Dating) -> bool:
    """Whether nothing at all states when: a text changed later may tell what came later."""
    return dating.published is None and dating.modified is None


def _short(text: str) -> str | None:
    return squeezed(text[:_LONGEST]) or None


def _distinct(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(name for one in names if (name := _short(one))))[:20]


def _tag(text: str) -> str | None:
    """A language tag from what files write: `en_GB`, `EN-gb`, `en`."""
    first, *rest = text.strip().replace("_", "-").split("-")
    if not (first.isascii() and first.isalpha() and 2 <= len(first) <= 3):
        return None
    return "-".join([first.lower(), *(one for one in rest if one.isascii() and one.isalnum())])
