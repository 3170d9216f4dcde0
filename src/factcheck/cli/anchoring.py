"""The command ``factcheck anchor``: where passages stand now in texts that have changed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path

from factcheck import drift, store
from factcheck.cli.output import note, write
from factcheck.cli.places import from_here
from factcheck.cli.run import articles_of, only
from factcheck.config import read
from factcheck.errors import FactcheckError, Problem
from factcheck.report.escape import plain
from factcheck.report.words import count
from factcheck.store.anchors import Drift
from factcheck.store.files import MAX_YAML_BYTES, locked, read_text, write_atomic
from factcheck.store.move import moved

_BY_HAND = (
    "correct these claims and their 'exact' by hand, or take the source out with "
    "'factcheck source remove' and add its text again"
)


def command(options: Namespace) -> int:
    """List every passage that does not stand where its claim says; with ``--write``, mend spans.

    1 where a passage has changed, which only a person can mend.
    """
    path = only(options.paths)
    settings = read(path, options.config, isolated=options.isolated).settings
    base = store.load(path, articles_of(options, settings), allow_empty=options.allow_empty)
    called = from_here(base.project)
    told = dict(zip(base.problems, drift.problems(base), strict=True))
    for problem in (told[one.problem] for one in base.drifts):
        place = f"{called(problem.path)}:{problem.line}"
        write(f"{plain(f'{place}: {problem.code} {problem.message}')}\n", None)
    movable = [one for one in base.drifts if _is_movable(one)]
    if options.write:
        _write(movable, called)
    spans = count(len(movable), "span")
    end = "updated" if options.write else "to update; --write does it" * bool(movable)
    note(f"{count(base.verified, 'passage')} verified, {len(base.drifts):,} adrift; {spans} {end}")
    changed = sum(one.place is None or not one.place.same for one in base.drifts)
    if changed:
        note(f"{count(changed, 'passage')} in other words or gone; {_BY_HAND}")
    return int(bool(changed))


def _is_movable(one: Drift) -> bool:
    span = one.claim.evidence[one.number].span
    return one.place is not None and span not in (None, one.place.span)


def _write(drifts: Iterable[Drift], called: Callable[[str], str]) -> None:
    """Update the files one after the other, each as a whole."""
    by_file: dict[str, list[Drift]] = {}
    for one in drifts:
        by_file.setdefault(one.entry.file.shown, []).append(one)
    for shown, found in by_file.items():
        file, path = found[0].entry.file, Path(called(shown))
        with locked(path):
            text = read_text(path, file.shown, MAX_YAML_BYTES)
            if isinstance(text, Problem) or text.removeprefix("\ufeff") != file.text:
                raise FactcheckError(f"{file.shown} was changed meanwhile; run it again")
            mark = text[: len(text) - len(file.text)]
            write_atomic(path, mark + moved(file, found))
