"""The baseline as text: one line for each known finding, in the order of their fingerprints.

No line holds a path, a line number or a date, so it changes only when a finding does. The order
scatters additions, so that two branches seldom touch the same place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from factcheck.codes import CODES
from factcheck.errors import FactcheckError
from factcheck.findings import Finding
from factcheck.states import Known, State

VERSION = 1
WIDTH = 200
"""Characters of a summary at most."""

_HEADER = "# factcheck baseline, version {}"
_EXPLAINED = (
    "# Known findings: fingerprint, rule, sources, summary. Written by 'factcheck baseline'."
)
_VERSION = re.compile(r"# factcheck baseline, version (\d{1,9})")
_LINE = re.compile(r"([0-9a-f]{12}) (FC\d{3})(\??) (\S+)(?: (.*))?")
_UNMERGED = re.compile(r"<{7}|>{7}|={7}$|\|{7}")


def known(finding: Finding) -> Known:
    """A finding as the baseline remembers it."""
    about = finding.topic
    if finding.problem:
        about = finding.problem.key or finding.problem.message
    values = " | ".join(side.value for side in finding.sides)
    return Known(
        finding.fingerprint,
        finding.code,
        finding.definite,
        finding.sources,
        _one_line(f"{about}: {values}" if values else about),
    )


def _one_line(text: str) -> str:
    line = "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}"
        for character in " ".join(text.split())
    )
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…"


def written(entries: Iterable[Known]) -> str:
    """The text of a baseline."""
    lines = sorted(_line(entry) for entry in entries)
    return "\n".join([_HEADER.format(VERSION), _EXPLAINED, *lines]) + "\n"


def _line(entry: Known) -> str:
    code = entry.code if entry.definite else f"{entry.code}?"
    sources = ",".join(sorted(entry.sources)) or "-"
    return f"{entry.fingerprint} {code} {sources} {entry.summary}".rstrip()


def parse(text: str, shown: str) -> dict[str, Known]:
    """The entries of a baseline by fingerprint; lines that a merge has doubled count as one.

    ``shown`` is what to call the file. Raises where a line cannot be understood: a known
    finding that was lost would come back as a new one.
    """
    lines = text.removeprefix("\ufeff").splitlines()
    for number, line in enumerate(lines, start=1):
        if _UNMERGED.match(line):
            raise FactcheckError(
                f"{shown}:{number}: a merge conflict is not resolved; keep the lines of both sides "
                "and delete the markers"
            )
    _check_version(lines[0] if lines else "", shown)
    entries: dict[str, Known] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line)
        if found is None:
            raise FactcheckError(
                f"{shown}:{number}: this is no line of a baseline; restore the file from git, or "
                "delete it and run 'factcheck baseline write'"
            )
        entry = _entry(*found.groups())
        twin = entries.get(entry.fingerprint)
        entries[entry.fingerprint] = _joined(twin, entry) if twin else entry
    return entries


def _check_version(first: str, shown: str) -> None:
    found = _VERSION.fullmatch(first.strip())
    if found is None:
        raise FactcheckError(
            f"{shown} is no baseline: it does not begin with '{_HEADER.format(VERSION)}'; restore "
            "it from git, or delete it and run 'factcheck baseline write'"
        )
    if int(found[1]) != VERSION:
        raise FactcheckError(
            f"{shown} is of version {found[1]}, and this factcheck reads version {VERSION}; use "
            "the factcheck that wrote it, or a newer one"
        )


def _entry(fingerprint: str, code: str, doubt: str, sources: str, summary: str | None) -> Known:
    named = frozenset() if sources == "-" else frozenset(sources.split(","))
    return Known(fingerprint, code, not doubt, named, summary or "")


def _joined(one: Known, other: Known) -> Known:
    """What two branches remember of one finding."""
    return one._replace(
        definite=one.definite or other.definite,
        sources=one.sources | other.sources,
        summary=min(one.summary, other.summary),
    )


def against(
    findings: Iterable[Finding], baseline: Mapping[str, Known]
) -> tuple[list[Finding], tuple[Known, ...]]:
    """Findings with their states, and the known ones that are gone.

    A possible conflict that has become definite is new: nobody has seen that one yet.
    """
    told, seen = [], set()
    for finding in findings:
        seen.add(finding.fingerprint)
        entry = baseline.get(finding.fingerprint)
        if (
            entry is None
            or finding.state is not State.NEW
            or (finding.definite and not entry.definite)
        ):
            told.append(finding)
        else:
            grown = not finding.sources <= entry.sources
            told.append(finding.but(state=State.GROWN if grown else State.KNOWN))
    gone = (baseline[f] for f in sorted(baseline) if f not in seen)
    return told, tuple(entry for entry in gone if entry.code in CODES)
