"""The command ``factcheck diff``."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from factcheck.claims import Claim
from factcheck.cli.emit import wants_notes
from factcheck.cli.output import in_color, targets, write
from factcheck.cli.places import place_from_here, problems_from_here
from factcheck.cli.run import Run, run
from factcheck.differences import Differences, differences
from factcheck.errors import FactcheckError
from factcheck.findings import Result
from factcheck.report import FORMATS
from factcheck.report.concise import Place, joined
from factcheck.report.escape import json_text, plain
from factcheck.report.words import count, first, outlet, passages
from factcheck.states import State

LISTED = 100
_CHANGED = (State.NEW, State.GROWN)


def command(options: Namespace) -> int:
    """Tell what came since a commit: sources, claims, moved passages, findings."""
    done = run(options)
    if done.past is None:
        raise FactcheckError("name a commit to compare with, such as HEAD or origin/main")
    found = differences(done.past.base, done.base)
    part = replace(done.result, findings=tuple(f for f in done.result if f.state in _CHANGED))
    for target in targets(options.output_format, options.output_file, ("full", "json")):
        if target.format == "json":
            text = _as_json(found, part, done.past.commit)
        else:
            color = target.path is None and in_color(options.color)
            text = "".join(_told(found, part, done, color, options))
        write(text, target.path)
    return 0


def _told(
    found: Differences, part: Result, done: Run, color: bool, options: Namespace
) -> Iterator[str]:
    place = place_from_here(done.base)
    commit = done.past.commit[:12] if done.past else ""
    yield f"Since {commit}:\n"
    for sign, sources in (("+", found.sources_added), ("-", found.sources_removed)):
        shown, more = first(sources, LISTED)
        for source in shown:
            yield f"{sign} source {source.id} ({plain(outlet(source))})\n"
        if more:
            yield f"{sign} and {count(more, 'more source')}\n"
    yield from _claims("+", found.claims_added, place)
    yield from _claims("-", found.claims_removed, None)
    for pair in found.moved[:LISTED]:
        yield f"~ {_claim(pair.now, place)}: {passages(pair.before)} to {passages(pair.now)}\n"
    if (more := len(found.moved) - LISTED) > 0:
        yield f"~ and {count(more, 'more claim')} that moved\n"
    notes = wants_notes(options, done.settings)
    seen = problems_from_here(part, done.base)
    text = FORMATS["full"](seen, place=place, color=color, notes=notes)
    yield f"\n{text}" if text else ""
    for entry in part.gone:
        if notes or entry.wants_a_look:
            yield f"gone {entry.code} {plain(entry.summary)} [{entry.fingerprint}]\n"
    yield _summary(found, part)


def _claims(sign: str, claims: Iterable[Claim], place: Place | None) -> Iterator[str]:
    shown, more = first(tuple(claims), LISTED)
    for claim in shown:
        yield f"{sign} {_claim(claim, place)}\n"
    if more:
        yield f"{sign} and {count(more, 'more claim')}\n"


def _claim(claim: Claim, place: Place | None) -> str:
    about = " · ".join(
        part
        for part in (" and ".join(claim.subject), claim.predicate, " and ".join(claim.object or ()))
        if part
    )
    where = f" · {joined(*place(claim))}" if place else ""
    return plain(f"claim {claim.id} {about} · {claim.source.id}{where}")


def _summary(found: Differences, part: Result) -> str:
    states = [finding.state for finding in part]
    return (
        f"{count(len(found.sources_added), 'source')} and "
        f"{count(len(found.claims_added), 'claim')} added, "
        f"{count(len(found.sources_removed), 'source')} and "
        f"{count(len(found.claims_removed), 'claim')} removed, {len(found.moved):,} moved; "
        f"findings: {states.count(State.NEW):,} new, {states.count(State.GROWN):,} grown, "
        f"{len(part.gone):,} gone.\n"
    )


def _as_json(found: Differences, part: Result, commit: str) -> str:
    findings = json.loads(FORMATS["json"](part))["findings"]
    answer: dict[str, Any] = {
        "version": 1,
        "base": commit,
        "sources": {
            "added": [source.id for source in found.sources_added],
            "removed": [source.id for source in found.sources_removed],
        },
        "claims": {
            "added": [claim.id for claim in found.claims_added],
            "removed": [claim.id for claim in found.claims_removed],
            "moved": [{"before": m.before.id, "now": m.now.id} for m in found.moved],
        },
        "findings": findings,
    }
    return json_text(json.dumps(answer, ensure_ascii=False, indent=1)) + "\n"
