"""`factcheck extract`: claims read from texts, shown or compared; nothing is written."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from factcheck import store
from factcheck.check import check
from factcheck.cli.drafts import Drafts, assure_english, drafts, with_drafts
from factcheck.cli.output import columns, in_color, note, targets, write
from factcheck.codes import Level
from factcheck.entities import Catalogue
from factcheck.report import FOR_TERMINALS, FORMATS
from factcheck.report.added import SHOWN, Added, article
from factcheck.report.concise import summary
from factcheck.report.extracted import Terminal
from factcheck.report.noted import sentences
from factcheck.report.words import count


def run(options: Namespace) -> int:
    """Read the texts; print their claims, or with ``--check`` what comparing them finds."""
    empty = store.FactBase(entities=_catalogue(options.base))
    found = drafts(options.paths, empty, anew=True, jobs=options.jobs)
    if options.check:
        assure_english(found)
    base = with_drafts(empty, found)
    result = check(base, allow_empty=True)
    threshold = Level[(options.fail_on or "error").upper()]
    if not options.check:
        result = replace(result, findings=tuple(f for f in result if f.problem))
    for sentence in sentences(found.notes, everything=bool(options.verbose)):
        note(sentence)
    for target in targets(options.output_format, options.output_file, tuple(FORMATS)):
        if target.format not in FOR_TERMINALS:
            write(FORMATS[target.format](result), target.path)
            continue
        color = target.path is None and in_color(options.color)
        shown = FORMATS[target.format](
            result, place=base.place, color=color, notes=bool(options.verbose)
        )
        if options.check:
            shown += summary(result, notes=bool(options.verbose))
        else:
            wide = columns() if target.path is None else Terminal().width
            told = _told(found, Terminal(wide, color), everything=bool(options.verbose))
            shown = "\n".join([*told, *([shown] if shown else []), _total(found)])
        write(shown, target.path)
    failed = any(finding.level >= threshold for finding in result)
    return 0 if options.exit_zero else int(failed)


def _told(found: Drafts, terminal: Terminal, *, everything: bool) -> Iterator[str]:
    """What each article claims; of many, those that claim something, and nothing else."""
    detailed = everything or len(found.sources) <= SHOWN
    for key, source in found.sources.items():
        claims, left_out = found.claims[key], found.left_out[key] if detailed else ()
        one = Added(source, found.shown[key], None, found.texts[key], claims, left_out, kept=False)
        if claims or detailed:
            yield article(one, terminal, everything=everything)


def _total(found: Drafts) -> str:
    number = sum(map(len, found.claims.values()))
    left = count(sum(map(len, found.left_out.values())), "passage")
    articles = count(len(found.sources), "article")
    told = f"{count(number, 'claim')} from {articles}, unconfirmed; {left} left out.\n"
    return f"{told}'factcheck add' keeps them as drafts.\n" if number else told


def _catalogue(path: str | None) -> Catalogue:
    """The names that a base knows; none where there is no base."""
    if path is None and not Path("claims/entities.yaml").is_file():
        return Catalogue()
    return store.load(path or "claims", allow_empty=True).entities
