"""The result of a check in the formats that were asked for."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from dataclasses import replace

from factcheck.cli.output import Target, in_color, targets, write
from factcheck.cli.places import locate_from_here, place_from_here, problems_from_here
from factcheck.cli.run import Run
from factcheck.codes import CODES, Level
from factcheck.config import Settings
from factcheck.errors import FactcheckError
from factcheck.findings import Finding, Result
from factcheck.report import FOR_SERVICES, FOR_TERMINALS, FORMATS, SUMMARY
from factcheck.report.concise import summary
from factcheck.report.words import count
from factcheck.states import State


def fails(finding: Finding, threshold: Level) -> bool:
    """Whether it makes a check exit 1."""
    return finding.state is State.NEW and finding.level >= threshold


def finished(done: Run) -> Run:
    """The run itself; raises where a merge is not finished, so that either side is amiss."""
    if done.base.unmerged:
        raise FactcheckError(f"{done.base.unmerged[0]}; resolve it, and check again")
    return done


def emit(done: Run, options: Namespace, output_format: str, threshold: Level) -> None:
    """Write the result of a check or a report to every target."""
    if getattr(options, "new_only", False):
        new = tuple(finding for finding in done.result if finding.state is State.NEW)
        done = done._replace(result=replace(done.result, findings=new, gone=()))
    wanted = targets(output_format, options.output_file, tuple(FORMATS))
    texts = [_rendered(done, options, target, threshold) for target in wanted]
    for target, text in zip(wanted, texts, strict=True):
        write(text, target.path)


def wants_notes(options: Namespace, settings: Settings) -> bool:
    """Whether to list agreements and changes: where that, or certain rules, are asked for."""
    return bool(options.verbose or options.select or options.extend_select or settings.select)


def _rendered(done: Run, options: Namespace, target: Target, threshold: Level) -> str:
    if getattr(options, "statistics", False):
        return statistics(done.result, target.format)
    if target.format in FOR_TERMINALS:
        return _for_terminal(done, options, target, threshold)
    notes = wants_notes(options, done.settings)
    if target.format in FOR_SERVICES or (target.format == "markdown" and _is_check(options)):
        render = SUMMARY if target.format == "markdown" else FORMATS[target.format]
        more = {"threshold": threshold} if target.format == "junit" else {}
        shown = problems_from_here(done.result, done.base)
        return render(shown, locate=locate_from_here(done.base), notes=notes, **more)
    return FORMATS[target.format](done.result)


def _is_check(options: Namespace) -> bool:
    return bool(options.command == "check")


def _for_terminal(done: Run, options: Namespace, target: Target, threshold: Level) -> str:
    notes = wants_notes(options, done.settings)
    shown = problems_from_here(done.result, done.base)
    if done.drafted and not options.verbose:
        shown = replace(shown, findings=tuple(f for f in shown if f.state in _BROUGHT))
    if options.quiet:
        shown = replace(shown, findings=tuple(f for f in shown if fails(f, threshold)))
    color = target.path is None and in_color(options.color)
    text = FORMATS[target.format](shown, place=place_from_here(done.base), color=color, notes=notes)
    return (
        text
        if options.quiet
        else text + summary(done.result, notes=notes) + _hint(done, verbose=options.verbose)
    )


_BROUGHT = (State.NEW, State.GROWN)


def _hint(done: Run, *, verbose: bool) -> str:
    """What to do about a baseline that knows what is gone, and about passages that moved."""
    hints = []
    known = sum(f.wants_a_look for f in done.result if f.state not in _BROUGHT)
    if done.drafted and known and not verbose:
        hints.append(
            f"Not shown: {count(known, 'finding')} that the base has without it; -v does.\n"
        )
    if (
        not done.drafted
        and done.past is None
        and any(entry.wants_a_look for entry in done.result.gone)
    ):
        hints.append("'factcheck baseline prune' forgets what is gone.\n")
    if any(finding.code == "FC202" for finding in done.result):
        hints.append("'factcheck anchor --write' gives passages that moved their new spans.\n")
    return "".join(hints)


def statistics(result: Result, output_format: str) -> str:
    """How many findings each rule has, and how many of these are new; the most first."""
    found = Counter(finding.code for finding in result)
    new = Counter(finding.code for finding in result if finding.state is State.NEW)
    rows = sorted(found, key=lambda code: (-found[code], code))
    if output_format == "json":
        import json

        counts = [
            {"code": c, "name": CODES[c].name, "count": found[c], "new": new[c]} for c in rows
        ]
        return json.dumps(counts, indent=1) + "\n"
    return "".join(f"{found[c]:6,}  {new[c]:6,} new  {c}  {CODES[c].name}\n" for c in rows)
