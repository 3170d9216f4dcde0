"""Whether the passages that claims rest on stand in their sources' texts."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck.claims import Claim
from factcheck.errors import FactcheckError, Problem
from factcheck.evidence import Evidence, QuotedEvidence, WithheldEvidence
from factcheck.sources import Source
from factcheck.store import files
from factcheck.store.entries import Entry

SEARCH_BUDGET = 50_000_000
"""Code points hashed per source at most to find withheld passages elsewhere in its text."""


class Verified(NamedTuple):
    """What comparing evidence with texts gave."""

    verified: int
    """Passages that stand where the claim says."""
    unverified: int
    """Passages whose text was not at hand."""
    problems: list[Problem]


def read_texts(
    placed: Sequence[tuple[Entry, Source]], root: Path, articles: Path | None
) -> tuple[dict[str, str], list[Problem]]:
    """The canonical texts that are at hand, by source, and what is wrong with the others.

    A text is found by the source's ``path``; else below ``articles`` by its ``sha256``, or, where
    the source records none, by its name: the source's id and ``.txt``.
    Only text and Markdown files are canonical as they are; other formats have to be read first.
    """
    lent = library(articles, [source for _, source in placed]) if articles else {}
    texts: dict[str, str] = {}
    problems = []
    for entry, source in placed:
        text = text_of(source, root, lent)
        if isinstance(text, Problem):
            reason = _reason(text, entry, source)
            problems.append(entry.problem("FC001", reason, "path", key=text.message))
        elif text is not None:
            texts[source.id] = text
    return texts, problems


def text_of(source: Source, root: Path, lent: Mapping[str, Path]) -> str | Problem | None:
    """The text of one source; ``lent`` is what :func:`library` found."""
    found = lent.get(source.sha256 or f"{source.id}.txt")
    text = _at_path(source, root, found is not None)
    if text is None and found:
        return files.read_text(found, f"articles/{found.name}", files.MAX_TEXT_BYTES)
    return text


def _at_path(source: Source, root: Path, elsewhere: bool) -> str | Problem | None:
    """The text at the source's own path; None where there is nothing to read there."""
    if source.path is None or not source.path.lower().endswith(files.CANONICAL):
        return None
    path = files.inside(root, source.path)
    if path is None:
        return Problem(source.path, 0, 0, "FC001", "leads out of the project")
    if elsewhere and not path.exists():
        return None
    return files.read_text(path, source.path, files.MAX_TEXT_BYTES)


def _reason(problem: Problem, entry: Entry, source: Source) -> str:
    line = f", line {problem.line}" if problem.line else ""
    reason = f"{problem.path!r}{line}: {problem.message}"
    if problem.path != source.path:
        return reason
    if not line:
        top = entry.file.shown.partition("/")[0]
        reason += f"; it is looked for from the project's folder, the one that holds {top!r}"
    return f"path: {reason}"


def library(folder: Path, sources: Sequence[Source]) -> dict[str, Path]:
    """The text files below a folder by what a source knows them by: its hash, else its id."""
    if not folder.is_dir():
        raise FactcheckError(f"{folder} is not a folder; give one that holds article texts")
    wanted = {source.sha256 for source in sources if source.sha256}
    named = {f"{source.id}.txt" for source in sources if not source.sha256}
    found: dict[str, Path] = {}
    for path in sorted(Path(at, name) for at, _, names in os.walk(folder) for name in names):
        if path.suffix.lower() not in files.CANONICAL:
            continue
        if (name := f"{path.stem}.txt") in named and path.suffix.lower() == ".txt":
            found.setdefault(name, path)
        data = files.read_bytes(path, path.name, files.MAX_TEXT_BYTES) if wanted else b""
        if not isinstance(data, Problem) and (digest := hashlib.sha256(data).hexdigest()) in wanted:
            found.setdefault(digest, path)
    return found


def source_problems(
    placed: Iterable[tuple[Entry, Source]], texts: Mapping[str, str]
) -> Iterator[Problem]:
    """Sources whose text is not the one their claims were made from."""
    for entry, source in placed:
        text = texts.get(source.id)
        if text is not None and source.sha256 and _hash(text) != source.sha256:
            message = "sha256: the text has changed since its claims were made"
            yield entry.problem("FC204", message, "sha256")


def verify(placed: Iterable[tuple[Entry, Claim]], texts: Mapping[str, str]) -> Verified:
    """Look up every passage in the text of its source."""
    verified = unverified = 0
    problems = []
    budgets = dict.fromkeys(texts, SEARCH_BUDGET)
    for entry, claim in placed:
        text = texts.get(claim.source.id)
        if text is None:
            unverified += len(claim.evidence)
            continue
        for index, passage in enumerate(claim.evidence):
            if stands(passage, text):
                verified += 1
                continue
            spent, fault = _fault(passage, text, budgets[claim.source.id])
            budgets[claim.source.id] -= spent
            where = f"evidence {index + 1}: {fault[1]} of source {claim.source.id!r}"
            message = f"{where}{fault[2]}"
            problems.append(entry.problem(fault[0], message, "evidence", index, key=where))
    return Verified(verified, unverified, problems)


def stands(passage: Evidence, text: str) -> bool:
    """Whether a passage is in the text, and at its span where it has one.

    >>> stands(QuotedEvidence(exact="leave", span=(5, 10)), "They leave.")
    True
    """
    if passage.span is None:
        return passage.exact in text
    there = text[slice(*passage.span)]
    if isinstance(passage, QuotedEvidence):
        return there == passage.exact
    return len(there) == passage.span[1] - passage.span[0] and _hash(there) == passage.sha256


def _fault(passage: Evidence, text: str, budget: int) -> tuple[int, tuple[str, str, str]]:
    """Code points spent on searching; then code, beginning and end of the sentence."""
    if passage.span and passage.span[1] > len(text):
        end = f", which has {len(text)} code points"
        return 0, ("FC201", f"{_shown(passage.span)} lies beyond the text", end)
    if isinstance(passage, QuotedEvidence):
        cost, found = 0, _quoted_at(passage, text)
    else:
        cost, found = _withheld_at(passage, text, budget)
        if cost > budget:
            end = ", and the text is too long to look for it elsewhere"
            return 0, ("FC201", f"the passage does not stand at {_shown(passage.span)}", end)
    if found is None:
        return cost, ("FC201", "the passage is not in the text", "")
    size = len(passage.exact) if isinstance(passage, QuotedEvidence) else _size(passage)
    end = f" has moved from {_shown(passage.span)} to {_shown((found, found + size))}"
    return cost, ("FC202", "the passage in the text", end)


def _quoted_at(passage: QuotedEvidence, text: str) -> int | None:
    """Where the quoted words stand nearest to the place they are said to stand."""
    start = passage.span[0] if passage.span else 0
    after = text.find(passage.exact, start)
    before = text.rfind(passage.exact, 0, start + len(passage.exact))
    found = [place for place in (before, after) if place >= 0]
    return min(found, key=lambda place: abs(place - start), default=None)


def _withheld_at(passage: WithheldEvidence, text: str, budget: int) -> tuple[int, int | None]:
    """What the search costs, and where a stretch of the same length has the same hash."""
    size = _size(passage)
    last = len(text) - size
    cost = (last + 1) * size
    if cost > budget:
        return cost, None
    nearest_first = sorted(range(last + 1), key=lambda place: abs(place - passage.span[0]))
    for place in nearest_first:
        if _hash(text[place : place + size]) == passage.sha256:
            return cost, place
    return cost, None


def _size(passage: WithheldEvidence) -> int:
    return passage.span[1] - passage.span[0]


def _shown(span: tuple[int, int] | None) -> str:
    return f"[{span[0]}, {span[1]})" if span else "its place"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
