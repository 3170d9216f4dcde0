"""What each command takes on the command line."""

from __future__ import annotations

import argparse
from typing import Any

from factcheck.cli import options


def described(commands: Any, name: str, says: str) -> argparse.ArgumentParser:
    """A command of a parser, with what it says of itself."""
    made: argparse.ArgumentParser = commands.add_parser(
        name, help=says, description=f"{says[0].upper()}{says[1:]}.", allow_abbrev=False
    )
    return made


def check(command: argparse.ArgumentParser) -> None:
    """Of `check`: what is read, what is asked for, and what fails it."""
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


def report(command: argparse.ArgumentParser) -> None:
    """Of `report`."""
    options.path(command)
    options.output(command, "markdown", options.formats(), "markdown")
    options.selection(command)
    options.loading(command)
    options.moment(command)
    options.terminal(command)


def baseline(command: argparse.ArgumentParser) -> None:
    """Of `baseline` and its actions."""
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    says = {
        "write": "record every finding of today that no decision accepts",
        "prune": "forget what is gone; nothing is added",
        "show": "list what is recorded, and whether it is still found",
    }
    for name, text in says.items():
        action = described(actions, name, text)
        options.path(action)
        options.loading(action)
        if name == "show":
            options.output(action, "full", ("full", "json"), "full")


def diff(command: argparse.ArgumentParser) -> None:
    """Of `diff`: since which commit."""
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


def add(command: argparse.ArgumentParser) -> None:
    """Of `add`: which articles, and where their claims go."""
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


def extract(command: argparse.ArgumentParser) -> None:
    """Of `extract`: which articles, and whether to compare them."""
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


def source(command: argparse.ArgumentParser) -> None:
    """Of `source remove` and `source withdraw`."""
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    remove = described(actions, "remove", "delete a source and its claims; its copies stay")
    withdraw = described(actions, "withdraw", "keep a source's claims, and compare them no more")
    for action in (remove, withdraw):
        action.add_argument("source", metavar="SOURCE", help="the id of the source")
        options.keeping(action)
    withdraw.add_argument("--reason", required=True, help="why it was taken back")


def entity(command: argparse.ArgumentParser) -> None:
    """Of `entity rename` and `entity merge`."""
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    rename = described(actions, "rename", "give an entity another id wherever it is used")
    merge = described(actions, "merge", "make one entity of two; the names of one become aliases")
    rename.add_argument("entity", metavar="ID", help="the id as it is")
    rename.add_argument("new", metavar="NEW", help="the id as it is to be")
    merge.add_argument("entity", metavar="ID", help="the entity that goes")
    merge.add_argument("into", metavar="INTO", help="the entity that stays")
    for action in (rename, merge):
        options.keeping(action)


def show(command: argparse.ArgumentParser) -> None:
    """Of `show`: what is shown, and whether with its history."""
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


def rule(command: argparse.ArgumentParser) -> None:
    """Of `rule`: which one."""
    command.add_argument("rule", metavar="CODE|NAME", nargs="?", help="such as FC301 or retraction")
    command.add_argument("--all", action="store_true", help="explain every rule")
    options.output(command, "full", ("full", "json"), "full")


def selftest(command: argparse.ArgumentParser) -> None:
    """Of `selftest`."""
    options.output(command, "full", ("full", "json"), "full")


def export(command: argparse.ArgumentParser) -> None:
    """Of `export`: what, and where to."""
    command.add_argument(
        "what", metavar="FORMAT", help="schema: the JSON Schema of claims and decisions"
    )
    options.file(command)


def review(command: argparse.ArgumentParser) -> None:
    """Of `review`: what is walked through."""
    options.path(command)
    about = command.add_mutually_exclusive_group()
    about.add_argument("--drafts", action="store_true", help="draft claims instead of findings")
    about.add_argument("--names", action="store_true", help="names that the catalogue lacks")
    command.add_argument("--by", metavar="NAME", help="who decides (the user of git)")
    options.selection(command)
    options.loading(command)
    options.color(command)


def anchor(command: argparse.ArgumentParser) -> None:
    """Of `anchor`: whether spans are written."""
    options.path(command)
    command.add_argument("--write", action="store_true", help="update the spans, and nothing else")
    options.loading(command)


def init(command: argparse.ArgumentParser) -> None:
    """Of `init`: where, and for which build server."""
    command.add_argument(
        "path", metavar="FOLDER", nargs="?", default=".", help="where the project begins (.)"
    )
    command.add_argument(
        "--ci",
        choices=("github", "gitlab", "none"),
        help="the build server to write a job for (github, or what you answer at a terminal)",
    )


def clean(command: argparse.ArgumentParser) -> None:
    """Of `clean`: whose cache."""
    options.path(command)
    options.cache_dir(command)
