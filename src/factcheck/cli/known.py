"""The command ``factcheck baseline``."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from factcheck import baseline
from factcheck.cli.output import note, targets, write
from factcheck.cli.run import Run, run
from factcheck.errors import FactcheckError
from factcheck.report.escape import json_text, plain
from factcheck.report.words import count
from factcheck.states import Known, State


def command(options: Namespace) -> int:
    """Write, prune or show the baseline."""
    done = run(options)
    home = done.base.home
    if home is None or not done.base.whole:
        raise FactcheckError("a baseline is that of a whole folder of claims; give the folder")
    return _ACTIONS[options.action](options, done, home)


def _write(_: Namespace, done: Run, home: Path) -> int:
    if done.base.unmerged:
        raise FactcheckError(f"nothing was written, repair this first: {done.base.unmerged[0]}")
    with baseline.locked(home):
        before = baseline.load(home) or {}
        entries = [baseline.known(f) for f in done.result if f.state is not State.ACCEPTED]
        baseline.save(home, baseline.written(entries))
    added = sum(entry.fingerprint not in before for entry in entries)
    removed = len(before.keys() - {entry.fingerprint for entry in entries})
    known = count(len(entries), "finding")
    note(f"{home / baseline.NAME}: {known}, {added:,} added, {removed:,} removed.")
    return 0


def _prune(_: Namespace, done: Run, home: Path) -> int:
    unread = [f.problem for f in done.result if f.problem and f.code.startswith(_UNREAD)]
    if unread:
        raise FactcheckError(
            f"nothing was pruned, repair this first: {unread[0]}; what rests on it only seems gone"
        )
    with baseline.locked(home):
        before = _there(home)
        gone = {entry.fingerprint for entry in done.result.gone} & before.keys()
        kept = [entry for entry in before.values() if entry.fingerprint not in gone]
        if gone:
            baseline.save(home, baseline.written(kept))
    note(f"{home / baseline.NAME}: {count(len(kept), 'finding')}, {len(gone):,} removed.")
    return 0


_UNREAD = ("FC001", "FC002", "FC003", "FC005")


def _show(options: Namespace, done: Run, home: Path) -> int:
    entries = _there(home)
    states = {finding.fingerprint: finding.state for finding in done.result}
    states |= {entry.fingerprint: State.GONE for entry in done.result.gone}
    rows = [(states.get(entry.fingerprint), entry) for entry in entries.values()]
    for target in targets(options.output_format, options.output_file, ("full", "json")):
        write(_as_json(rows) if target.format == "json" else _as_text(rows), target.path)
    return 0


Rows = Iterable[tuple[State | None, Known]]
"""Each entry with its state; None where its rule is not in use."""


def _as_text(rows: Rows) -> str:
    return "".join(
        f"{state or 'unused':8} {entry.fingerprint} {entry.code} {plain(entry.summary)}\n"
        for state, entry in rows
    )


def _as_json(rows: Rows) -> str:
    entries = [
        {
            "fingerprint": entry.fingerprint,
            "code": entry.code,
            "definite": entry.definite,
            "sources": sorted(entry.sources),
            "summary": entry.summary,
            "state": state,
        }
        for state, entry in rows
    ]
    return json_text(json.dumps(entries, ensure_ascii=False, indent=1)) + "\n"


def _there(home: Path) -> dict[str, Known]:
    entries = baseline.load(home)
    if entries is None:
        raise FactcheckError(
            f"{home / baseline.NAME} is not there; 'factcheck baseline write' makes it"
        )
    return entries


_ACTIONS: Mapping[str, Callable[[Namespace, Run, Path], int]] = {
    "write": _write,
    "prune": _prune,
    "show": _show,
}
