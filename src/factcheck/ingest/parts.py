"""The parts of a text: what is headline, dateline, body, caption, or none of the article's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factcheck.articles import Passage
from factcheck.evidence import Part
from factcheck.ingest.agencies import AGENCY, credited
from factcheck.ingest.boilerplate import is_boilerplate, opens_comments, opens_listing
from factcheck.ingest.bylines import authors_of, is_credit, names_somebody
from factcheck.ingest.captions import is_caption
from factcheck.ingest.datelines import alone, dateline
from factcheck.ingest.lines import Line, lines, squeezed
from factcheck.ingest.publishers import Imprint, imprint, masthead, suffix
from factcheck.ingest.stamps import is_stamp, leading, stamped
from factcheck.ingest.statements import Authority, Statement, stated

_HEAD_LINES = 15
"""How far down a line can still stand above the article."""
_FOOT_LINES = 8
_MASTHEAD = 4
"""How far down the name of the outlet can stand alone."""
_LISTED = 8
"""How many links a list of other articles has at most."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class Layout(NamedTuple):
    """What the lines of a text tell."""

    parts: list[Passage]
    headline: str | None
    authors: tuple[str, ...]
    agency: str | None
    publisher: str | None
    statements: list[Statement]


def laid_out(text: str, title: str | None, known: Mapping[str, Part], start: int = 0) -> Layout:
    """Name the part of every line; lines of one part with no blank line between are one passage.

    ``title`` is the one that the file states; ``known`` are the lines whose part the file's own
    marks tell; ``start`` is where the text begins after its front matter.
    """
    return _Reading(text, title, known, start).layout()


class _Reading:
    """One pass over the lines; what was read above decides what a line below can be."""

    def __init__(self, text: str, title: str | None, known: Mapping[str, Part], start: int):
        self.lines = [line for line in lines(text) if line.start >= start]
        self.title = squeezed(title).casefold() if title else None
        self.known = known
        self.start = start
        self.parts = [Passage(0, start, Part.BOILERPLATE)] if start else []
        self.headline: str | None = None
        self.authors: tuple[str, ...] = ()
        self.agency: str | None = None
        self.publisher: str | None = None
        self.statements: list[Statement] = []
        self.in_head = True
        self.in_comments = False
        self.listed = 0

    def layout(self) -> Layout:
        for index, line in enumerate(self.lines):
            for part, start, end in self._split(line, self._part(index, line)):
                last = self.parts[-1] if self.parts and not line.apart else None
                if last and last.part is part and last.start >= self.start:
                    self.parts[-1] = Passage(last.start, end, part)
                else:
                    self.parts.append(Passage(start, end, part))
        publisher = self.publisher or suffix(self.headline or "")
        return Layout(
            *(self.parts, self.headline, self.authors, self.agency, publisher, self.statements)
        )

    def _part(self, index: int, line: Line) -> Part:
        """The part of a line; several things are noted on the way."""
        told = self.known.get(squeezed(line.text))
        if told:
            self.headline = self.headline or (line.text if told is Part.HEADLINE else None)
            return told
        if self.in_comments or self._begins_comments(index, line):
            self.in_comments = True
            return Part.BOILERPLATE
        named = self._named(index, line.text)
        if self._is_link(index, line) or opens_listing(line.text) or is_boilerplate(line.text):
            self.listed = _LISTED if opens_listing(line.text) else max(self.listed - 1, 0)
            return Part.BOILERPLATE
        self.listed = 0
        if line.text.startswith(">"):
            return Part.QUOTATION
        if is_caption(line.text):
            return Part.CAPTION
        filed = self._filed(line.text) if index == 0 else None
        return filed or self._credit(index, line, named) or self._heading(index, line) or Part.BODY

    def _begins_comments(self, index: int, line: Line) -> bool:
        return not self.in_head and index * 2 > len(self.lines) and opens_comments(line.text)

    def _is_link(self, index: int, line: Line) -> bool:
        """Whether a line below "Related:" or the like is one of its links."""
        if not self.listed or line.closed or not 3 <= line.words <= 20:
            return False
        if not line.apart:
            return True
        following = self.lines[index + 1 : index + 2]
        return bool(following) and not following[0].closed and 3 <= following[0].words <= 20

    def _named(self, index: int, line: str) -> Imprint | None:
        """What a line above or below the article says of who published it."""
        found = imprint(line) if self.in_head or index >= len(self.lines) - _FOOT_LINES else None
        if found is None and self.in_head and index < _MASTHEAD and len(self.lines) > index + 1:
            found = masthead(line)
        if found and found.name in AGENCY:
            self.agency = self.agency or AGENCY[found.name]
        elif found:
            self.publisher = self.publisher or found.name
        return found

    def _filed(self, line: str) -> Part | None:
        """A dateline that is the first line; not the title of what is told of a day long ago."""
        filed = alone(line)
        told = stated(filed.day, Authority.DATELINE) if filed and filed.day else None
        year = told.when.latest.year if told and told.when.latest else None
        if filed is None or told is None or year is None:
            return None
        if any(int(one) > year for line in self.lines[1:] for one in _YEAR.findall(line.text)):
            return None
        self.agency = self.agency or filed.agency
        self.statements.append(told)
        return Part.DATELINE

    def _credit(self, index: int, line: Line, named: Imprint | None) -> Part | None:
        """A byline, a credit or a date of the article."""
        edge = self.in_head or index >= len(self.lines) - _FOOT_LINES
        whole = named is not None and named.whole
        heading = self.in_head and (index > 0 or whole or is_stamp(line.text))
        told = stamped(line.text, heading) if self._may_date(index) else []
        if named and named.day and not told:
            told = [one for one in [stated(named.day, Authority.DATE_LINE)] if one]
        self.statements += told
        names = authors_of(line.text)
        if names:
            self.authors = self.authors or names
        agency = credited(line.text) if edge else None
        self.agency = self.agency or agency
        if names or agency or (whole and not told) or is_credit(line.text):
            return Part.BYLINE
        if told and line.words <= 20:
            return Part.DATELINE
        return None

    def _may_date(self, index: int) -> bool:
        return index < _HEAD_LINES or index >= len(self.lines) - _FOOT_LINES

    def _heading(self, index: int, line: Line) -> Part | None:
        """A headline, a line below it, or a name above the article."""
        if not self.in_head or index >= _HEAD_LINES:
            return None
        if self.title is not None:
            if squeezed(line.text).casefold() == self.title:
                self.headline = line.text
                return Part.HEADLINE
            return Part.BYLINE if names_somebody(line.text) else None
        open_end = not line.text.rstrip("\"'”’)").endswith((".", "…", ":", ","))
        alone = index + 1 < len(self.lines)
        if self.headline is None and open_end and alone and line.words <= 30:
            self.headline = line.text
            return Part.HEADLINE
        if self.headline is not None and index < 6 and names_somebody(line.text):
            return Part.BYLINE
        deck = self.parts and self.parts[-1].part is Part.HEADLINE and len(self.parts) == 1
        return Part.HEADLINE if deck and open_end and line.words <= 40 else None

    def _split(self, line: Line, part: Part) -> Iterator[tuple[Part, int, int]]:
        """The dateline and what it opens; any other line as it is."""
        opened = self._opened(line.text) if part is Part.BODY and self.in_head else 0
        if opened:
            yield Part.DATELINE, line.start, line.start + len(line.text[:opened].rstrip())
        rest = line.start + opened + len(line.text[opened:]) - len(line.text[opened:].lstrip())
        if rest < line.end:
            yield part, rest, line.end

    def _opened(self, line: str) -> int:
        """How much of the first line of the body is its dateline."""
        words = line.split()
        lead = leading(line)
        if lead:
            self.statements.append(lead.statement)
        filed = dateline(line) if lead is None else None
        closed = line.rstrip("\"'”’)").endswith((".", "!", "?"))
        self.in_head = not (lead or filed or len(words) >= 12 or (closed and len(words) >= 6))
        if filed is None:
            return lead.length if lead else 0
        self.agency = self.agency or filed.agency
        told = stated(filed.day, Authority.DATELINE) if filed.day else None
        if told:
            self.statements.append(told)
        return filed.length
