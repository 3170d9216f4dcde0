"""What each command does: options to calls, results to text and an exit code."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping

from factcheck import store
from factcheck.cli.emit import emit, fails, finished
from factcheck.cli.output import in_color, targets, write
from factcheck.cli.places import place_from_here, problems_from_here
from factcheck.cli.run import Run, only, run
from factcheck.codes import Level
from factcheck.errors import FactcheckError, ForgottenError
from factcheck.findings import Result
from factcheck.report import FOR_TERMINALS, FORMATS
from factcheck.report.concise import Place


def _check(options: Namespace) -> int:
    if options.show_files or options.show_settings:
        from factcheck.cli.inputs import files, settings

        write((files if options.show_files else settings)(options, only(options.paths)), None)
        return 0
    if options.watch:
        from factcheck.cli.watch import watch

        return watch(options, lambda options: _checked(options)[0])
    done, threshold = _checked(options)
    finished(done)
    return 0 if options.exit_zero else int(any(fails(f, threshold) for f in done.result))


def _checked(options: Namespace) -> tuple[Run, Level]:
    """The run, written out, and the level from which a finding fails it."""
    try:
        return _written(options)
    except ForgottenError:  # another process has removed what this one was using
        return _written(Namespace(**{**vars(options), "no_cache": True}))


def _written(options: Namespace) -> tuple[Run, Level]:
    done = run(options)
    threshold = Level[(options.fail_on or done.settings.fail_on).upper()]
    emit(done, options, options.output_format or done.settings.output_format, threshold)
    return done, threshold


def _report(options: Namespace) -> int:
    emit(run(options), options, options.output_format, Level.ERROR)
    return 0


def _show(options: Namespace) -> int:
    from factcheck.cli.show import about

    done = run(options)
    part = about(options.key, done.result, done.base.entities)
    if options.history:
        from factcheck.cli.history import command

        return command(options, done, part)
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


def _baseline(options: Namespace) -> int:
    from factcheck.cli.known import command

    return command(options)


def _diff(options: Namespace) -> int:
    from factcheck.cli.differences import command

    return command(options)


def _extract(options: Namespace) -> int:
    from factcheck.cli.extracting import run

    return run(options)


def _add(options: Namespace) -> int:
    from factcheck.cli.adding import run

    return run(options)


def _keep(options: Namespace) -> int:
    from factcheck.cli.keeping import command

    return command(options)


def _rule(options: Namespace) -> int:
    from factcheck.cli.rules import explained

    formats = ("full", "json")
    for target in targets(options.output_format, options.output_file, formats):
        write(explained(options.rule, options.all, target.format), target.path)
    return 0


def _clean(options: Namespace) -> int:
    from factcheck.cli.clean import command

    return command(options)


def _selftest(options: Namespace) -> int:
    from factcheck.cli.selftest import command

    return command(options)


def _export(options: Namespace) -> int:
    import json

    if options.what != "schema":
        raise FactcheckError(
            f"{options.what!r} cannot be exported; 'factcheck export schema' writes the JSON "
            "Schema of claims files"
        )
    text = json.dumps(store.schema(), ensure_ascii=False, indent=2) + "\n"
    for target in targets("schema", options.output_file, ("schema",)):
        write(text, target.path)
    return 0


def _review(options: Namespace) -> int:
    from factcheck.cli.review import command

    return command(options)


def _anchor(options: Namespace) -> int:
    from factcheck.cli.anchoring import command

    return command(options)


def _init(options: Namespace) -> int:
    from factcheck.cli.init import command

    return command(options)


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "check": _check,
    "report": _report,
    "baseline": _baseline,
    "diff": _diff,
    "add": _add,
    "extract": _extract,
    "source": _keep,
    "entity": _keep,
    "show": _show,
    "rule": _rule,
    "clean": _clean,
    "selftest": _selftest,
    "export": _export,
    "anchor": _anchor,
    "review": _review,
    "init": _init,
}
