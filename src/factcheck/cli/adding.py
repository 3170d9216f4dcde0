"""`factcheck add`: articles become sources and draft claims of a base."""

from __future__ import annotations

import os
import shlex
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from factcheck import store
from factcheck.check import judge
from factcheck.claims import Claim
from factcheck.cli.drafts import Drafts, assure_english, drafts, with_claims, with_drafts
from factcheck.cli.emit import fails
from factcheck.cli.output import columns, in_color, note, targets, write
from factcheck.cli.places import place_from_here, problems_from_here
from factcheck.cli.run import selection
from factcheck.codes import Level
from factcheck.config import read
from factcheck.errors import FactcheckError
from factcheck.evidence import QuotedEvidence, WithheldEvidence
from factcheck.extract.mentions import Unknown, unknown
from factcheck.findings import Result
from factcheck.report import FORMATS
from factcheck.report.added import Added, as_json, described
from factcheck.report.concise import summary
from factcheck.report.extracted import Terminal
from factcheck.sources import CopyOf, Source
from factcheck.states import State
from factcheck.store.files import write_atomic
from factcheck.store.folder import project_of

_TOLD = (State.NEW, State.GROWN)


class _Run(NamedTuple):
    found: Drafts
    added: list[Added]
    base: store.FactBase
    """The base with what was added."""
    result: Result


def run(options: Namespace) -> int:
    """Read articles, write what the base lacks, and check what that brings."""
    settings = read(Path(options.base), options.config, isolated=options.isolated).settings
    before = _base(Path(options.base), options.articles)
    found = drafts(options.paths, before, jobs=options.jobs)
    kept = with_claims(found)
    added = [
        _added(key, found, before, options.withhold, key in kept.sources) for key in found.sources
    ]
    after = with_drafts(before, kept)
    if kept.sources and not options.dry_run:
        for one in sorted(added, key=lambda one: _copies(one.source, kept.sources)):
            if one.file is not None:
                _write(one, Path(one.file))
        loaded = store.load(options.base, options.articles, allow_empty=True)
        problems = tuple(sorted((*loaded.problems, *found.problems)))
        after = replace(loaded, problems=problems)
    result = judge(
        after,
        selection(options, settings),
        allow_empty=True,
        today=options.today or date.today(),  # noqa: TID251, DTZ011 (here is the edge)
        before=before,
    )
    _show(_Run(found, added, after, result), before, options)
    assure_english(found)
    threshold = Level[(options.fail_on or settings.fail_on).upper()]
    return 0 if options.exit_zero else int(any(fails(f, threshold) for f in result))


def _base(path: Path, articles: str | None) -> store.FactBase:
    """The base as it is; an empty one where there is none yet."""
    if not path.exists():
        return store.FactBase(project=project_of(Path(os.path.realpath(path))), home=path)
    base = store.load(path, articles, allow_empty=True)
    if not base.whole:
        raise FactcheckError(f"{path} is one file; articles are added to a folder of claims")
    if base.unmerged:
        raise FactcheckError(f"nothing was written, repair this first: {base.unmerged[0]}")
    return base


def _added(key: str, found: Drafts, before: store.FactBase, withhold: bool, written: bool) -> Added:
    home = before.home or Path()
    claims = found.claims[key]
    return Added(
        found.sources[key],
        found.shown[key],
        (home / f"{key}.yaml").as_posix() if written else None,
        found.texts[key],
        tuple(map(_withheld, claims)) if withhold else claims,
        found.left_out[key],
    )


def _copies(source: Source, added: Mapping[str, Source]) -> int:
    """How many copies lie between a source and its original, which is written before it."""
    steps = 0
    while isinstance(source.origin, CopyOf) and source.origin.copy_of in added:
        source, steps = added[source.origin.copy_of], steps + 1
    return steps


def _withheld(claim: Claim) -> Claim:
    """The claim with the hashes of its passages in the place of their words."""
    kept = tuple(
        WithheldEvidence(span=one.span, sha256=one.sha256, part=one.part)
        if isinstance(one, QuotedEvidence) and one.span
        else one
        for one in claim.evidence
    )
    return claim.model_copy(update={"evidence": kept})


def _write(one: Added, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FactcheckError(f"{path.parent} cannot be made: {error.strerror}") from None
    if path.exists():
        raise FactcheckError(
            f"{path} is there already and holds no source {one.source.id!r}; rename it, and add "
            f"{one.shown} again"
        )
    write_atomic(path, store.dump([one.source], one.claims))


def _show(done: _Run, before: store.FactBase, options: Namespace) -> None:
    names = unknown((claim for one in done.added for claim in one.claims), before.entities)
    default = "json" if options.json else options.output_format
    for target in targets(default, options.output_file, ("full", "concise", "json")):
        if target.format == "json":
            written = not options.dry_run
            rendered = FORMATS["json"](done.result)
            text = as_json(rendered, done.added, done.found.notes, names, written=written)
        else:
            color = target.path is None and in_color(options.color)
            text = _checked(done, target.format, color, options)
            if not options.quiet:
                more = bool(options.verbose)
                terminal = Terminal(columns() if target.path is None else 100, color)
                told = described(done.added, done.found.notes, names, terminal, everything=more)
                text = "\n".join(filter(None, (told, text))) + _next(done, names, options)
        write(text, target.path)
    if options.dry_run:
        note("nothing was written, as --dry-run asks")


def _next(done: _Run, names: Sequence[Unknown], options: Namespace) -> str:
    """What is to be done with drafts that were written."""
    drafted = sum(len(one.claims) for one in done.added)
    if options.dry_run or not drafted:
        return ""
    review = f"factcheck review{_base_option(options)}"
    more = f", '{review} --names' through the names" if names else ""
    return f"'{review} --drafts' walks through what was added{more}.\n"


def _base_option(options: Namespace) -> str:
    return "" if options.base == "claims" else f" {shlex.quote(options.base)}"


def _checked(done: _Run, output_format: str, color: bool, options: Namespace) -> str:
    """What the check finds that is new, and the summary of all of it."""
    notes = bool(options.verbose)
    told = replace(done.result, findings=tuple(f for f in done.result if f.state in _TOLD))
    shown = problems_from_here(told, done.base)
    place = place_from_here(done.base)
    text = FORMATS[output_format](shown, place=place, color=color, notes=notes)
    return text if options.quiet else text + summary(done.result, notes=notes)
