"""What can be said on the command line.

argparse, because it costs a tenth of a check; the richer parsers cost half of one.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from factcheck.cli import options

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
        made = _command(commands, name, says)
        if asked in (None, name):
            fill(made)
    return top


def _command(commands: Any, name: str, says: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(
        name, help=says, description=f"{says[0].upper()}{says[1:]}.", allow_abbrev=False
    )
    return made


def _check(command: argparse.ArgumentParser) -> None:
    options.cache(command)
    options.path(command)
    options.output(command, None, options.formats(), "full, or what the configuration says")
    options.selection(command)
    options.loading(command)
    options.moment(command)
    options.failing(command)
    command.add_argument(
        "--base",
        metavar="REF",
        help="what was found where this branch left REF is known, too; read from git",
    )
    command.add_argument("--new-only", action="store_true", help="tell only of what is new")
    command.add_argument(
        "--stdin-filename",
        metavar="FILE",
        help="check the text on standard input in the place of this file; PATH may be -",
    )
    command.add_argument(
        "--watch", action="store_true", help="check again whenever a file is saved; Ctrl-C ends it"
    )
    instead = command.add_mutually_exclusive_group()
    instead.add_argument("--statistics", action="store_true", help="count findings by rule instead")
    instead.add_argument("--show-files", action="store_true", help="list the files read, and exit")
    instead.add_argument("--show-settings", action="store_true", help="list the settings, and exit")
    options.terminal(command)


def _report(command: argparse.ArgumentParser) -> None:
    options.path(command)
    options.output(command, "markdown", options.formats(), "markdown")
    options.selection(command)
    options.loading(command)
    options.moment(command)
    options.terminal(command)


def _baseline(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    says = {
        "write": "record every finding of today that no decision accepts",
        "prune": "forget what is gone; nothing is added",
        "show": "list what is recorded, and whether it is still found",
    }
    for name, text in says.items():
        action = _command(actions, name, text)
        options.path(action)
        options.loading(action)
        if name == "show":
            options.output(action, "full", ("full", "json"), "full")


def _diff(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "base",
        metavar="REF",
        nargs="?",
        default="HEAD",
        help="a commit, branch or tag; what this branch added since it left that (HEAD)",
    )
    options.path(command)
    options.output(command, "full", ("full", "json"), "full")
    options.selection(command)
    options.loading(command)
    options.terminal(command)


def _add(command: argparse.ArgumentParser) -> None:
    options.articles(command)
    command.add_argument(
        "--base",
        metavar="PATH",
        default="claims",
        help="the folder of claims to write to, made where there is none (claims)",
    )
    command.add_argument("--dry-run", action="store_true", help="write nothing; tell what would be")
    command.add_argument(
        "--withhold",
        action="store_true",
        help="keep the hashes of passages and not their words, where the text is not yours to store",
    )
    options.output(command, "concise", ("full", "concise", "json"), "concise")
    command.add_argument("--json", action="store_true", help="short for --output-format json")
    options.selection(command)
    options.loading(command)
    options.failing(command)
    options.terminal(command)


def _extract(command: argparse.ArgumentParser) -> None:
    options.articles(command)
    command.add_argument(
        "--check", action="store_true", help="compare the claims; exit 1 for a problem like check"
    )
    command.add_argument(
        "--base",
        metavar="PATH",
        help="the base whose entities name what the texts mention (claims, where it has some)",
    )
    options.output(command, "concise", ("full", "concise", "json", "markdown"), "concise")
    options.failing(command)
    options.terminal(command)


def _source(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    remove = _command(actions, "remove", "delete a source and its claims; its copies stay")
    withdraw = _command(actions, "withdraw", "keep a source's claims, and compare them no more")
    for action in (remove, withdraw):
        action.add_argument("source", metavar="SOURCE", help="the id of the source")
        options.keeping(action)
    withdraw.add_argument("--reason", required=True, help="why it was taken back")


def _entity(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    rename = _command(actions, "rename", "give an entity another id wherever it is used")
    merge = _command(actions, "merge", "make one entity of two; the names of one become aliases")
    rename.add_argument("entity", metavar="ID", help="the id as it is")
    rename.add_argument("new", metavar="NEW", help="the id as it is to be")
    merge.add_argument("entity", metavar="ID", help="the entity that goes")
    merge.add_argument("into", metavar="INTO", help="the entity that stays")
    for action in (rename, merge):
        options.keeping(action)


def _show(command: argparse.ArgumentParser) -> None:
    command.add_argument("key", metavar="TOPIC|FINGERPRINT|CLAIM-ID", help="what to show")
    options.path(command)
    options.output(command, "full", options.formats(), "full")
    options.loading(command)
    options.moment(command)
    command.add_argument(
        "--history",
        action="store_true",
        help="tell which source brought what, and which commit brought a conflict; read from git",
    )
    options.color(command)


def _rule(command: argparse.ArgumentParser) -> None:
    command.add_argument("rule", metavar="CODE|NAME", nargs="?", help="such as FC301 or retraction")
    command.add_argument("--all", action="store_true", help="explain every rule")
    options.output(command, "full", ("full", "json"), "full")


def _selftest(command: argparse.ArgumentParser) -> None:
    options.output(command, "full", ("full", "json"), "full")


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "what", metavar="FORMAT", help="schema: the JSON Schema of claims and decisions"
    )
    options.file(command)


def _review(command: argparse.ArgumentParser) -> None:
    options.path(command)
    about = command.add_mutually_exclusive_group()
    about.add_argument("--drafts", action="store_true", help="draft claims instead of findings")
    about.add_argument("--names", action="store_true", help="names that the catalogue lacks")
    command.add_argument("--by", metavar="NAME", help="who decides (the user of git)")
    options.selection(command)
    options.loading(command)
    options.color(command)


def _anchor(command: argparse.ArgumentParser) -> None:
    options.path(command)
    command.add_argument("--write", action="store_true", help="update the spans, and nothing else")
    options.loading(command)


def _init(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "path", metavar="FOLDER", nargs="?", default=".", help="where the project begins (.)"
    )
    command.add_argument(
        "--ci",
        choices=("github", "gitlab", "none"),
        help="the build server to write a job for (github, or what you answer at a terminal)",
    )


def _clean(command: argparse.ArgumentParser) -> None:
    options.path(command)
    options.cache_dir(command)


def _version(_: argparse.ArgumentParser) -> None:
    pass


_COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": (
        "compare the claims of a base; exit 1 for a new problem at or above --fail-on",
        _check,
    ),
    "report": ("write what was found as a report for people", _report),
    "add": ("read articles, write their claims as drafts, and check what they bring", _add),
    "extract": ("print the claims that articles make; write nothing", _extract),
    "baseline": ("record what is known, so that only what is new fails", _baseline),
    "diff": ("tell what was added since a commit, and what it brings", _diff),
    "source": ("remove or withdraw a source; what refers to it stays whole", _source),
    "entity": ("rename or merge entities; what refers to them stays whole", _entity),
    "show": ("show a finding, a claim or a topic in full", _show),
    "rule": ("explain a rule", _rule),
    "selftest": ("try every rule on planted cases and their near misses", _selftest),
    "export": ("write the JSON Schema of the files of a base", _export),
    "review": ("walk through open findings, drafts or names, and write the answers", _review),
    "anchor": ("tell where passages stand now in texts that have changed", _anchor),
    "init": ("write settings, folders, a job for the build server and an example claim", _init),
    "clean": ("remove the cache", _clean),
    "version": ("print the version", _version),
}
