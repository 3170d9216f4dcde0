"""The command ``factcheck selftest``."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator, Sequence

from factcheck.cli.output import targets, write
from factcheck.codes import CODES
from factcheck.report.words import count
from factcheck.selftest import Outcome, outcomes


def command(options: Namespace) -> int:
    """Try every rule on its planted cases and their near misses; 1 where one fails."""
    found = list(outcomes())
    for target in targets(options.output_format, options.output_file, ("full", "json")):
        if target.format == "json":
            text = json.dumps([outcome._asdict() for outcome in found], indent=1) + "\n"
        else:
            text = "".join(_told(found))
        write(text, target.path)
    return int(not all(outcome.passed for outcome in found))


def _told(found: Sequence[Outcome]) -> Iterator[str]:
    for code in CODES:
        of_code = [outcome for outcome in found if outcome.code == code]
        parts = (
            _share("found", [o for o in of_code if o.kind == "find"]),
            _share("left alone", [o for o in of_code if o.kind == "ignore"]),
            _share("relations", [o for o in of_code if o.kind not in ("find", "ignore")]),
        )
        yield f"{code} {CODES[code].name}: {', '.join(part for part in parts if part)}\n"
        for outcome in of_code:
            if not outcome.passed:
                yield f"  fails ({outcome.kind}): {outcome.title}\n"
    failed = sum(not outcome.passed for outcome in found)
    result = f"{count(failed, 'failure')}" if failed else "all as it must be"
    yield f"{count(len(found), 'trial')}: {result}.\n"


def _share(name: str, of_kind: Sequence[Outcome]) -> str:
    passed = sum(outcome.passed for outcome in of_kind)
    return f"{name} {passed} of {len(of_kind)}" if of_kind else ""
