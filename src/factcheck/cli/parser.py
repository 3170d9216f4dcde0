"""The parser of the command line.

argparse, because it costs a tenth of a check; the richer parsers cost half of one.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from factcheck.cli import arguments

SHELLS = ("bash", "zsh", "fish", "tcsh", "powershell")


class _Completion(argparse.Action):
    """Print the script that teaches a shell to complete our commands."""

    def __call__(self, parser: argparse.ArgumentParser, _: Any, shell: Any, __: Any = None) -> None:
        import shtab

        print(shtab.complete(parser, shell))  # noqa: T201
        parser.exit()


def parser(argv: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser of the command line; of the commands, the one that is asked for has options.

    Where none is, all have theirs: a script for completion needs them.
    """
    first = next((word for word in argv if not word.startswith("-")), None)
    asked = first if first in _COMMANDS else None
    top = argparse.ArgumentParser(
        prog="factcheck",
        description="Compare what sources say: where they agree, conflict, or take something back.",
        epilog="factcheck COMMAND --help tells more about a command.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="store_true", help="print the version and exit")
    top.add_argument(
        "--print-completion",
        action=_Completion,
        choices=SHELLS,
        metavar="SHELL",
        help=f"print a completion script for {', '.join(SHELLS)}",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for name, (says, fill) in _COMMANDS.items():
        made = arguments.described(commands, name, says)
        if asked in (None, name):
            fill(made)
    return top


def _nothing(_: argparse.ArgumentParser) -> None:
    """Of `version`: it takes nothing."""


_COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": (
        "compare the claims of a base; exit 1 for a new problem at or above --fail-on",
        arguments.check,
    ),
    "report": ("write what was found as a report for people", arguments.report),
    "add": (
        "read articles, write their claims as drafts, and check what they bring",
        arguments.add,
    ),
    "extract": ("print the claims that articles make; write nothing", arguments.extract),
    "baseline": ("record what is known, so that only what is new fails", arguments.baseline),
    "diff": ("tell what was added since a commit, and what it brings", arguments.diff),
    "source": ("remove or withdraw a source; what refers to it stays whole", arguments.source),
    "entity": ("rename or merge entities; what refers to them stays whole", arguments.entity),
    "show": ("show a finding, a claim or a topic in full", arguments.show),
    "rule": ("explain a rule", arguments.rule),
    "selftest": ("try every rule on planted cases and their near misses", arguments.selftest),
    "export": ("write the JSON Schema of the files of a base", arguments.export),
    "review": (
        "walk through open findings, drafts or names, and write the answers",
        arguments.review,
    ),
    "anchor": ("tell where passages stand now in texts that have changed", arguments.anchor),
    "init": (
        "write settings, folders, a job for the build server and an example claim",
        arguments.init,
    ),
    "clean": ("remove the cache", arguments.clean),
    "version": ("print the version", _nothing),
}
