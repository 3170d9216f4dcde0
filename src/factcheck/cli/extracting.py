"""`factcheck extract`: claims read from texts, shown or compared; nothing is written."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from factcheck import store
from factcheck.check import check
from factcheck.cli.drafts import Drafts, drafts, with_drafts
from factcheck.cli.output import in_color, note, targets, write
from factcheck.codes import Level
from factcheck.entities import Catalogue
from factcheck.findings import Result
from factcheck.report import FOR_TERMINALS, FORMATS
from factcheck.report.concise import summary
from factcheck.report.extracted import table


def run(options: Namespace) -> int:
    """Read the texts; print their claims, or with ``--check`` what comparing them finds."""
    empty = store.FactBase(entities=_catalogue(options.base))
    found = drafts(options.paths, empty, anew=True)
    base = with_drafts(empty, found)
    result = check(base, allow_empty=True)
    threshold = Level[(options.fail_on or "error").upper()]
    if not options.check:
        result = replace(result, findings=tuple(f for f in result if f.problem))
    for sentence in found.notes:
        note(sentence)
    for target in targets(options.output_format, options.output_file, tuple(FORMATS)):
        if target.format not in FOR_TERMINALS:
            write(FORMATS[target.format](result), target.path)
            continue
        color = target.path is None and in_color(options.color)
        write(_text(base, found, result, options, target.format, color), target.path)
    failed = any(finding.level >= threshold for finding in result)
    return 0 if options.exit_zero else int(failed)


def _text(
    base: store.FactBase, found: Drafts, result: Result, options: Namespace, name: str, color: bool
) -> str:
    notes = bool(options.verbose)
    shown = FORMATS[name](result, place=base.place, color=color, notes=notes)
    if options.check:
        return shown + summary(result, notes=notes)
    return shown + table(base.claims, found.place, color=color)


def _catalogue(path: str | None) -> Catalogue:
    """The names that a base knows; none where there is no base."""
    if path is None and not Path("claims/entities.yaml").is_file():
        return Catalogue()
    return store.load(path or "claims", allow_empty=True).entities
