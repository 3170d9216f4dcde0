"""What can be said on the command line.

argparse, because it costs a tenth of a check; the richer parsers cost half of one.
"""

from __future__ import annotations

import argparse
from typing import Any

FORMATS = ("full", "concise", "json", "markdown")
LEVELS = ("info", "warning", "error")
SHELLS = ("bash", "zsh", "fish", "tcsh", "powershell")

_FILES = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}


class _Completion(argparse.Action):
    """Print the script that teaches a shell to complete our commands."""

    def __call__(self, parser: argparse.ArgumentParser, _: Any, shell: Any, __: Any = None) -> None:
        import shtab

        print(shtab.complete(parser, shell))  # noqa: T201
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
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
    _check(
        _command(
            commands,
            "check",
            "compare the claims of a base; exit 1 for a problem at or above --fail-on",
        )
    )
    _report(_command(commands, "report", "write what was found as a report for people"))
    _extract(_command(commands, "extract", "print the claims that articles make; write nothing"))
    _show(_command(commands, "show", "show a finding, a claim or a topic in full"))
    _rule(_command(commands, "rule", "explain a rule"))
    _export(_command(commands, "export", "write the JSON Schema of claims files"))
    _command(commands, "version", "print the version")
    return top


def _command(commands: Any, name: str, says: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(
        name, help=says, description=f"{says[0].upper()}{says[1:]}.", allow_abbrev=False
    )
    return made


def _check(command: argparse.ArgumentParser) -> None:
    _path(command)
    _format(command, None, FORMATS, "full, or what the configuration says")
    _file(command)
    _selection(command)
    _loading(command)
    command.add_argument(
        "--fail-on", choices=LEVELS, help="the lowest level that makes the exit code 1 (error)"
    )
    command.add_argument("--exit-zero", action="store_true", help="exit 0 whatever was found")
    _terminal(command)


def _report(command: argparse.ArgumentParser) -> None:
    _path(command)
    _format(command, "markdown", FORMATS, "markdown")
    _file(command)
    _selection(command)
    _loading(command)
    _terminal(command)


def _extract(command: argparse.ArgumentParser) -> None:
    path = command.add_argument(
        "paths", metavar="PATH", nargs="+", help="an article, or a folder of articles"
    )
    path.complete = _FILES  # type: ignore[attr-defined]
    command.add_argument(
        "--check", action="store_true", help="compare the claims; exit 1 for a problem like check"
    )
    command.add_argument(
        "--base",
        metavar="PATH",
        help="the base whose entities name what the texts mention (claims, where it has some)",
    )
    _format(command, "concise", FORMATS, "concise")
    _file(command)
    command.add_argument(
        "--fail-on", choices=LEVELS, help="the lowest level that makes the exit code 1 (error)"
    )
    command.add_argument("--exit-zero", action="store_true", help="exit 0 whatever was found")
    _terminal(command)


def _show(command: argparse.ArgumentParser) -> None:
    command.add_argument("key", metavar="TOPIC|FINGERPRINT|CLAIM-ID", help="what to show")
    _path(command)
    _format(command, "full", FORMATS, "full")
    _file(command)
    _loading(command)
    _color(command)


def _rule(command: argparse.ArgumentParser) -> None:
    command.add_argument("rule", metavar="CODE|NAME", nargs="?", help="such as FC301 or retraction")
    command.add_argument("--all", action="store_true", help="explain every rule")
    _format(command, "full", ("full", "json"), "full")
    _file(command)


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("what", metavar="FORMAT", help="schema: the JSON Schema of claims files")
    _file(command)


def _path(command: argparse.ArgumentParser) -> None:
    path = command.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        default=["claims"],
        help="a folder of claims, one that holds a folder claims, or one claims file (claims)",
    )
    path.complete = _FILES  # type: ignore[attr-defined]


def _format(
    command: argparse.ArgumentParser, default: str | None, choices: tuple[str, ...], says: str
) -> None:
    command.add_argument(
        "--output-format",
        choices=choices,
        default=default,
        help=f"{', '.join(choices)} (default: {says})",
    )


def _file(command: argparse.ArgumentParser) -> None:
    file = command.add_argument(
        "-o",
        "--output-file",
        metavar="PATH",
        action="append",
        default=[],
        help="write to a file instead, or to standard output (-); FORMAT=PATH writes a further one "
        "and may be repeated",
    )
    file.complete = _FILES  # type: ignore[attr-defined]


def _selection(command: argparse.ArgumentParser) -> None:
    says = {
        "--select": "the only rules to use: codes, families (FC1) or names, divided by commas",
        "--ignore": "rules not to use",
        "--extend-select": "rules to use as well",
    }
    for option, text in says.items():
        command.add_argument(option, metavar="RULE", action="append", help=text)


def _loading(command: argparse.ArgumentParser) -> None:
    articles = command.add_argument(
        "--articles",
        metavar="DIR",
        help="where article texts lie, to verify passages (also FACTCHECK_ARTICLES); a text that is "
        "not at its source's path is found here by its sha256, or, where the source records none, "
        "as ID.txt with the source's id",
    )
    articles.complete = _FILES  # type: ignore[attr-defined]
    command.add_argument("--allow-empty", action="store_true", help="no claims are no error")
    command.add_argument("--isolated", action="store_true", help="read no configuration files")


def _terminal(command: argparse.ArgumentParser) -> None:
    loudness = command.add_mutually_exclusive_group()
    loudness.add_argument(
        "-q", "--quiet", action="store_true", help="list only what fails, and no summary"
    )
    loudness.add_argument(
        "-v", "--verbose", action="store_true", help="list agreements and changes too"
    )
    _color(command)


def _color(command: argparse.ArgumentParser) -> None:
    command.add_argument("--color", choices=("auto", "always", "never"), default="auto")
