"""Whether the passages that claims rest on stand in their sources' texts."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck.claims import Claim
from factcheck.errors import FactcheckError, Problem
from factcheck.evidence import Evidence, QuotedEvidence
from factcheck.sources import Source
from factcheck.store import files
from factcheck.store.entries import Entry
from factcheck.store.relocate import Place, Text

SEARCH_BUDGET = 50_000_000
"""Code points hashed per source at most to find passages elsewhere in its text."""
EXCERPT = 200
"""Code points of a reworded passage that are shown."""


class Drift(NamedTuple):
    """A passage that does not stand where its claim says."""

    entry: Entry
    """Of the claim."""
    claim: Claim
    number: int
    """Which passage of the claim it is, from 0."""
    place: Place | None
    """Where it stands now; None where it is gone."""
    problem: Problem


class Verified(NamedTuple):
    """What comparing evidence with texts gave."""

    verified: int
    """Passages that stand where the claim says."""
    unverified: int
    """Passages whose text was not at hand."""
    drifts: tuple[Drift, ...]


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
            changed = "sha256: the text has changed since its claims were made"
            hint = f"; where they still hold, record that it is now {_hash(text)}"
            yield entry.problem("FC204", changed + hint, "sha256", key=changed)


def verify(placed: Iterable[tuple[Entry, Claim]], texts: Mapping[str, str]) -> Verified:
    """Look up every passage in the text of its source."""
    verified = unverified = 0
    drifts = []
    searches: dict[str, _Search] = {}
    for entry, claim in placed:
        text = texts.get(claim.source.id)
        if text is None:
            unverified += len(claim.evidence)
            continue
        for index, passage in enumerate(claim.evidence):
            if stands(passage, text):
                verified += 1
                continue
            search = searches.setdefault(claim.source.id, _Search(text))
            place, fault = search.fault(passage)
            drifts.append(_drift(entry, claim, index, place, fault))
    return Verified(verified, unverified, tuple(drifts))


def _drift(entry: Entry, claim: Claim, index: int, place: Place | None, fault: _Fault) -> Drift:
    where = f"evidence {index + 1}: {fault.head} of source {claim.source.id!r}"
    message = f"{where}{fault.end}"
    problem = entry.problem(fault.code, message, "evidence", index, key=where)
    return Drift(entry, claim, index, place, problem)


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


class _Fault(NamedTuple):
    """What is wrong with a passage: the code, and both ends of the sentence around its source."""

    code: str
    head: str
    end: str = ""


class _Search:
    """The search for passages in one text; it has an end, however many there are."""

    def __init__(self, text: str) -> None:
        self._text = Text(text)
        self._budget = SEARCH_BUDGET

    def fault(self, passage: Evidence) -> tuple[Place | None, _Fault]:
        """Where a passage that does not stand in its place stands now, and what is wrong with it."""
        text = self._text.text
        cost = self._text.cost(passage)
        if cost > self._budget:
            end = ", and the text is too long to look for it elsewhere"
            head = f"the passage does not stand at {_shown(passage.span)}"
            return None, _Fault("FC201", head, end)
        self._budget -= cost
        place = self._text.find(passage)
        if place is None:
            return None, _missing(passage, len(text))
        moved, now = _shown(passage.span), _shown(place.span)
        end = f" has moved from {moved} to {now}"
        if not place.same:
            end = f" is reworded at {now}: “{excerpt(text[slice(*place.span)])}”"
        code = "FC202" if place.same else "FC205"
        return place, _Fault(code, "the passage in the text", end)


def _missing(passage: Evidence, size: int) -> _Fault:
    if passage.span and passage.span[1] > size:
        end = f", which has {size} code points"
        return _Fault("FC201", f"{_shown(passage.span)} lies beyond the text", end)
    return _Fault("FC201", "the passage is not in the text")


def excerpt(text: str) -> str:
    """A passage in one line that is not too long to be shown."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else f"{line[: EXCERPT - 1]}…"


def _shown(span: tuple[int, int] | None) -> str:
    return f"[{span[0]}, {span[1]})" if span else "its place"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
