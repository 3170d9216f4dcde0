"""What each command does: options to calls, results to text and an exit code."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from factcheck import store
from factcheck.check import check
from factcheck.cli.output import Target, in_color, note, targets, write
from factcheck.cli.places import place_from_here, problems_from_here
from factcheck.codes import Level
from factcheck.config import Settings, find
from factcheck.errors import FactcheckError
from factcheck.findings import Finding, Result, State
from factcheck.report import FOR_TERMINALS, FORMATS
from factcheck.report.concise import Place, summary

_CHANGES = (State.NEW, State.GROWN)
_HOW_TEXTS_ARE_FOUND = (
    "{} holds the text of no source; a text is found by the source's path, else by its sha256, "
    "or, where it records none, by the file name ID.txt with the source's id"
)


class _Run(NamedTuple):
    base: store.FactBase
    result: Result
    settings: Settings


def _check(options: Namespace) -> int:
    done = _run(options)
    threshold = Level[(options.fail_on or done.settings.fail_on).upper()]
    _emit(done, options, options.output_format or done.settings.output_format, threshold)
    return 0 if options.exit_zero else int(any(_fails(f, threshold) for f in done.result))


def _report(options: Namespace) -> int:
    _emit(_run(options), options, options.output_format, Level.ERROR)
    return 0


def _fails(finding: Finding, threshold: Level) -> bool:
    return finding.level >= threshold and finding.state in _CHANGES


def _run(options: Namespace) -> _Run:
    path = _only(options.paths)
    settings = Settings() if options.isolated else find(path)
    articles = _articles(options, settings)
    base = store.load(path, articles, allow_empty=options.allow_empty)
    if articles and base.sources and not base.texts:
        note(_HOW_TEXTS_ARE_FOUND.format(articles))
    result = check(
        base,
        select=_listed(options, "select", settings.select),
        ignore=_listed(options, "ignore", settings.ignore),
        extend_select=_listed(options, "extend_select", settings.extend_select),
        allow_empty=options.allow_empty,
    )
    return _Run(base, result, settings)


def _articles(options: Namespace, settings: Settings) -> str | None:
    given: str | None = options.articles or os.environ.get("FACTCHECK_ARTICLES")
    folder = given or settings.articles
    if folder and not Path(folder).is_dir():
        raise FactcheckError(f"{folder} is no folder; --articles names the one with the texts")
    return folder


def _only(paths: list[str]) -> Path:
    if len(paths) > 1:
        raise FactcheckError(
            f"{len(paths)} paths were given; give one folder, as claims are compared within it"
        )
    return Path(paths[0])


def _listed(options: Namespace, name: str, default: Iterable[str]) -> list[str]:
    given = getattr(options, name, None)
    if given is None:
        return list(default)
    rules = [rule for text in given for rule in text.split(",") if rule.strip()]
    # An empty --select is more likely a slip than a wish for all.
    return rules or [""] * (name == "select")


def _emit(done: _Run, options: Namespace, output_format: str, threshold: Level) -> None:
    for target in targets(output_format, options.output_file, tuple(FORMATS)):
        if target.format in FOR_TERMINALS:
            write(_for_terminal(done, options, target, threshold), target.path)
        else:
            write(FORMATS[target.format](done.result), target.path)


def _for_terminal(done: _Run, options: Namespace, target: Target, threshold: Level) -> str:
    chosen = options.select or options.extend_select or done.settings.select
    notes = bool(options.verbose or chosen)
    shown = problems_from_here(done.result, done.base)
    if options.quiet:
        shown = replace(shown, findings=tuple(f for f in shown if _fails(f, threshold)))
    color = target.path is None and in_color(options.color)
    text = FORMATS[target.format](shown, place=place_from_here(done.base), color=color, notes=notes)
    return text if options.quiet else text + summary(done.result, notes=notes)


def _show(options: Namespace) -> int:
    from factcheck.cli.show import about

    done = _run(options)
    part = about(options.key, done.result, done.base.entities)
    for target in targets(options.output_format, options.output_file, tuple(FORMATS)):
        if target.format in FOR_TERMINALS:
            color = target.path is None and in_color(options.color)
            place = place_from_here(done.base)
            seen = problems_from_here(part, done.base)
            text = FORMATS[target.format](seen, place=place, color=color)
            if target.format == "full":
                text = _described(part, place) + text
            write(text, target.path)
        else:
            write(FORMATS[target.format](part), target.path)
    return 0


def _described(part: Result, place: Place) -> str:
    from factcheck.report.full import describe

    claims = (part.claims[key] for key in sorted(part.claims))
    return "".join(describe(claim, part, place) + "\n" for claim in claims)


def _extract(options: Namespace) -> int:
    from factcheck.cli.extracting import run

    return run(options)


def _rule(options: Namespace) -> int:
    from factcheck.cli.rules import explained

    formats = ("full", "json")
    for target in targets(options.output_format, options.output_file, formats):
        write(explained(options.rule, options.all, target.format), target.path)
    return 0


def _export(options: Namespace) -> int:
    import json

    if options.what != "schema":
        raise FactcheckError(
            f"{options.what!r} cannot be exported; 'factcheck export schema' writes the JSON "
            "Schema of claims files"
        )
    text = json.dumps(store.claims_schema(), ensure_ascii=False, indent=2) + "\n"
    for target in targets("schema", options.output_file, ("schema",)):
        write(text, target.path)
    return 0


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "check": _check,
    "report": _report,
    "extract": _extract,
    "show": _show,
    "rule": _rule,
    "export": _export,
}
