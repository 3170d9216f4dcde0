"""The history of a topic, for ``factcheck show TOPIC --history``."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from factcheck.check import compare
from factcheck.chronicle import Chapter, chapters
from factcheck.claims import Claim, Modality
from factcheck.cli.output import targets, write
from factcheck.cli.run import Run, articles_of, only
from factcheck.findings import Finding, Result
from factcheck.report.escape import json_text, plain
from factcheck.report.words import count, first, outlet, title
from factcheck.store import FactBase, history
from factcheck.store.git import Commit

LISTED = 50


def command(options: Namespace, done: Run, part: Result) -> int:
    """Tell which source brought what to a topic, and which commit brought a finding."""
    told = sorted(part.claims.values(), key=lambda claim: claim.id)
    path, articles = only(options.paths), articles_of(options, done.settings)
    words = {*(claim.predicate for claim in told), *(claim.source.id for claim in told)}
    states = history.every(path, sorted(words), Path(articles) if articles else None)
    results: Iterable[tuple[Commit | None, Result]]
    results = ((commit, _compared(base)) for commit, base in [*states, (None, done.base)])
    found = list(chapters(results, part.claims.keys(), {f.topic for f in part}))
    for target in targets(options.output_format, options.output_file, ("full", "json")):
        told_in = _as_json(found) if target.format == "json" else "".join(_told(found))
        write(told_in, target.path)
    return 0


def _compared(base: FactBase) -> Result:
    return compare(
        *(base.claims, base.entities, base.predicates), sources=base.sources, texts=base.texts
    )


def _told(found: Sequence[Chapter[Commit | None]]) -> Iterator[str]:
    for chapter in found:
        commit = chapter.state
        where = f"{commit.day} {commit.id[:12]} {commit.summary}" if commit else "not committed yet"
        yield f"{plain(where)}\n"
        yield from _claims("+", chapter.added)
        yield from _claims("-", chapter.removed)
        yield from _findings("found", chapter.found)
        yield from _findings("gone", chapter.gone)
        yield "\n"


def _claims(sign: str, claims: Sequence[Claim]) -> Iterator[str]:
    shown, more = first(claims, LISTED)
    for claim in shown:
        mode = "" if claim.modality is Modality.ASSERTED else f"{claim.modality}: "
        value = claim.value if claim.value is not None else "no date"
        source = f"{claim.source.id} ({outlet(claim.source)})"
        yield f"  {sign} {plain(f'{source}: {mode}{value}')} [{claim.id}]\n"
    if more:
        yield f"  {sign} and {count(more, 'more claim')}\n"


def _findings(word: str, findings: Sequence[Finding]) -> Iterator[str]:
    shown, more = first(findings, LISTED)
    for finding in shown:
        yield f"  {word}: {finding.level} {plain(title(finding))} [{finding.fingerprint}]\n"
    if more:
        yield f"  {word}: and {count(more, 'more finding')}\n"


def _as_json(found: Sequence[Chapter[Commit | None]]) -> str:
    entries = [
        {
            "commit": chapter.state.id if chapter.state else None,
            "day": chapter.state.day if chapter.state else None,
            "summary": chapter.state.summary if chapter.state else None,
            "added": [{"claim": c.id, "source": c.source.id} for c in chapter.added],
            "removed": [{"claim": c.id, "source": c.source.id} for c in chapter.removed],
            "found": [_entry(finding) for finding in chapter.found],
            "gone": [_entry(finding) for finding in chapter.gone],
        }
        for chapter in found
    ]
    return json_text(json.dumps(entries, ensure_ascii=False, indent=1)) + "\n"


def _entry(finding: Finding) -> dict[str, object]:
    return {
        "fingerprint": finding.fingerprint,
        "code": finding.code,
        "definite": finding.definite,
        "message": finding.message,
    }
