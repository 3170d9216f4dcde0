"""Options that several commands share."""

from __future__ import annotations

import argparse
from datetime import date

from factcheck.report import FORMATS

FILES = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}
LEVELS = ("info", "warning", "error")


def path(command: argparse.ArgumentParser) -> None:
    """What to read."""
    given = command.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        default=["claims"],
        help="a folder of claims, one that holds a folder claims, or one claims file (claims); "
        "articles beside it are compared with it and not written",
    )
    given.complete = FILES  # type: ignore[attr-defined]


def articles(command: argparse.ArgumentParser) -> None:
    """Articles to read claims from."""
    given = command.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="an article (text, Markdown, HTML, PDF, mail, feed, web archive), a folder of articles, "
        "or a pattern",
    )
    given.complete = FILES  # type: ignore[attr-defined]
    command.add_argument(
        "--jobs",
        metavar="N",
        type=_number,
        help="how many processes look for claims (for many articles, one for each processor)",
    )


def _number(text: str) -> int:
    if not (text.isdecimal() and 0 < int(text) <= _MOST_JOBS):
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to {_MOST_JOBS}")
    return int(text)


_MOST_JOBS = 64


def keeping(command: argparse.ArgumentParser) -> None:
    """Which base to change."""
    command.add_argument(
        "--base", metavar="PATH", default="claims", help="the folder of claims to change (claims)"
    )
    command.add_argument("--dry-run", action="store_true", help="write nothing; tell what would be")


def failing(command: argparse.ArgumentParser) -> None:
    """What makes the exit code 1."""
    command.add_argument(
        "--fail-on", choices=LEVELS, help="the lowest level that makes the exit code 1 (error)"
    )
    command.add_argument("--exit-zero", action="store_true", help="exit 0 whatever was found")


def output(
    command: argparse.ArgumentParser, default: str | None, choices: tuple[str, ...], says: str
) -> None:
    """Format and files."""
    command.add_argument(
        "--output-format",
        choices=choices,
        default=default,
        help=f"{', '.join(choices)} (default: {says})",
    )
    file(command)


def file(command: argparse.ArgumentParser) -> None:
    """Where to write."""
    given = command.add_argument(
        "-o",
        "--output-file",
        metavar="PATH",
        action="append",
        default=[],
        help="write to a file instead, or to standard output (-); FORMAT=PATH writes a further one "
        "and may be repeated",
    )
    given.complete = FILES  # type: ignore[attr-defined]


def formats() -> tuple[str, ...]:
    """The names of the output formats."""
    return tuple(FORMATS)


def selection(command: argparse.ArgumentParser) -> None:
    """Which rules to use."""
    says = {
        "--select": "the only rules to use: codes, families (FC1) or names, divided by commas",
        "--ignore": "rules not to use",
        "--extend-select": "rules to use as well",
    }
    for option, text in says.items():
        command.add_argument(option, metavar="RULE", action="append", help=text)
    command.add_argument(
        "--per-file-ignores",
        metavar="PATTERN:RULE",
        action="append",
        help="a rule not to use on what rests on files of this pattern alone",
    )
    command.add_argument(
        "--min-certainty",
        choices=("possible", "definite"),
        help="definite leaves out what some reading of the sources avoids (possible)",
    )


def loading(command: argparse.ArgumentParser) -> None:
    """How the base and the settings are read."""
    articles = command.add_argument(
        "--articles",
        metavar="DIR",
        help="where article texts lie, to verify passages (also FACTCHECK_ARTICLES); a text that is "
        "not at its source's path is found here by its sha256, or, where the source records none, "
        "as ID.txt with the source's id",
    )
    articles.complete = FILES  # type: ignore[attr-defined]
    command.add_argument("--allow-empty", action="store_true", help="no claims are no error")
    command.add_argument(
        "--config",
        metavar="KEY=VALUE|PATH",
        action="append",
        default=[],
        help="a setting for this run, or the settings file to read",
    )
    command.add_argument("--isolated", action="store_true", help="read no configuration files")
    command.add_argument(
        "--today",
        metavar="DATE",
        type=_day,
        help="the day by which decisions expire, as 2031-12-31 (default: today); given, plans whose "
        "day has passed with no word of what came are told (FC306)",
    )


def moment(command: argparse.ArgumentParser) -> None:
    """Of which day, and by whose knowledge."""
    command.add_argument(
        "--as-of",
        metavar="DATE",
        type=_day,
        help="what was claimed, agreed and contested on that day: leave out what was said later",
    )
    command.add_argument(
        "--known",
        metavar="REF",
        help="the base as it was at a commit, read from git; its baseline does not count",
    )


def cache(command: argparse.ArgumentParser) -> None:
    """What earlier runs have left."""
    cache_dir(command)
    command.add_argument("--no-cache", action="store_true", help="neither use nor keep it")


def cache_dir(command: argparse.ArgumentParser) -> None:
    """Where that lies."""
    command.add_argument(
        "--cache-dir",
        metavar="DIR",
        help="where to keep what the next run can use (.factcheck_cache in the project; also "
        "FACTCHECK_CACHE_DIR)",
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2031-12-31") from None


def terminal(command: argparse.ArgumentParser) -> None:
    """How much is told, and in which colours."""
    loudness = command.add_mutually_exclusive_group()
    loudness.add_argument(
        "-q", "--quiet", action="store_true", help="list only what fails, and no summary"
    )
    loudness.add_argument(
        "-v", "--verbose", action="store_true", help="list agreements and changes too"
    )
    color(command)


def color(command: argparse.ArgumentParser) -> None:
    """Whether to colour."""
    command.add_argument("--color", choices=("auto", "always", "never"), default="auto")
