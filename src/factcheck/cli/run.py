"""One run of the comparison, as the command line asks for it."""

from __future__ import annotations

import os
import shlex
import sys
from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck import store
from factcheck.check import judge
from factcheck.cli.output import note
from factcheck.config import Settings, read
from factcheck.errors import FactcheckError
from factcheck.findings import Result
from factcheck.selection import Selection
from factcheck.store.files import MAX_YAML_BYTES
from factcheck.store.folder import ENDINGS

if TYPE_CHECKING:
    from factcheck.store.history import Past

STDIN = "-"
_HOW_TEXTS_ARE_FOUND = (
    "{} holds the text of no source; a text is found by the source's path, else by its sha256, "
    "or, where it records none, by the file name ID.txt with the source's id"
)


class Run(NamedTuple):
    """What was read, what was found in it, and by which settings."""

    base: store.FactBase
    result: Result
    settings: Settings
    past: Past | None = None
    """The base with which it is compared, if any."""
    drafted: bool = False
    """Whether articles were read beside the base, so that only what they bring is of interest."""


def run(options: Namespace) -> Run:
    """Read, compare and judge."""
    texts = [path for path in options.paths if _is_article(path)]
    path = only([path for path in options.paths if path not in texts])
    settings = read(path, options.config, isolated=options.isolated).settings
    articles = articles_of(options, settings)
    if options.command == "check" and not (texts or options.no_cache):
        from factcheck.cli.cached import cached

        if done := cached(options, path, settings, articles, selection(options, settings)):
            return done
    base = _base(options, path, articles, bool(texts))
    past = _past(options, path, articles)
    before = past.base if past else None
    if texts:
        before = before or base
        base = _drafted(base, texts, allow_empty=options.allow_empty)
    as_of: date | None = getattr(options, "as_of", None)
    result = judge(
        base,
        selection(options, settings),
        allow_empty=options.allow_empty,
        today=today_of(options),
        before=before,
        as_of=as_of,
        due=options.today,
    )
    return Run(base, result, settings, past, drafted=bool(texts))


def today_of(options: Namespace) -> date:
    """The day by which decisions expire."""
    as_of: date | None = getattr(options, "as_of", None)
    return options.today or as_of or date.today()  # noqa: TID251, DTZ011 (here is the edge)


def note_texts(articles: str | None, base: store.FactBase) -> None:
    """Tell how texts are found, where none was."""
    if articles and base.sources and not base.texts:
        note(_HOW_TEXTS_ARE_FOUND.format(articles))


def _is_article(path: str) -> bool:
    """Whether a path is that of a text, not of claims: by its ending."""
    suffix = Path(path).suffix.lower()
    return suffix not in ("", *ENDINGS) and not Path(path).is_dir()


def _base(
    options: Namespace, path: Path, articles: str | None, beside_texts: bool
) -> store.FactBase:
    """The base as it lies there, or as a commit knew it; beside texts to check there need be none."""
    known = getattr(options, "known", None)
    if known is not None:
        from factcheck.store import history

        return history.known(path, known, Path(articles) if articles else None).base
    if beside_texts and not path.exists() and path == Path("claims"):
        return store.FactBase()
    allow_empty = options.allow_empty or beside_texts
    base = store.load(path, articles, allow_empty=allow_empty, instead=_instead(options))
    note_texts(articles, base)
    return base


def _drafted(base: store.FactBase, texts: list[str], *, allow_empty: bool) -> store.FactBase:
    """The base with the claims of texts that somebody is writing; nothing is written."""
    from factcheck.cli.drafts import assure_english, drafts, with_drafts, without_earlier
    from factcheck.report.noted import sentences
    from factcheck.report.words import count

    base = without_earlier(base, texts)
    found = drafts(texts, base)
    if not allow_empty:
        assure_english(found)
    for sentence in sentences(found.notes):
        note(sentence)
    for key, claims in found.claims.items():
        left = count(len(found.left_out[key]), "passage")
        told = f"{found.shown[key]}: {count(len(claims), 'claim')} read, {left} left out"
        note(f"{told}; 'factcheck extract {shlex.quote(found.shown[key])}' shows them")
    return with_drafts(base, found)


def _past(options: Namespace, path: Path, articles: str | None) -> Past | None:
    """The base as it was at the commit that is asked for."""
    ref = getattr(options, "base", None)
    if ref is None:
        return None
    from factcheck.store.history import at

    past = at(path, ref, Path(articles) if articles else None)
    if past.note:
        note(past.note)
    return past


def only(paths: list[str]) -> Path:
    """The one path that is given; claims are compared within it."""
    named = [path for path in paths if path != STDIN] or ["claims"]
    if "" in named:
        raise FactcheckError("a path is empty; name a folder, such as 'claims'")
    if len(named) > 1:
        raise FactcheckError(
            f"{len(named)} paths were given; give one folder, as claims are compared within it"
        )
    return Path(named[0])


def selection(options: Namespace, settings: Settings) -> Selection:
    """What is asked for: by an option, else by the settings."""
    certainty = getattr(options, "min_certainty", None) or settings.min_certainty
    return Selection(
        select=_listed(options, "select", settings.select),
        ignore=_listed(options, "ignore", settings.ignore),
        extend_select=_listed(options, "extend_select", settings.extend_select),
        per_file_ignores=_per_file(options, settings),
        severity=settings.severity,
        definite=certainty == "definite",
    )


def _listed(options: Namespace, name: str, default: Iterable[str]) -> tuple[str, ...]:
    given = getattr(options, name, None)
    if given is None:
        return tuple(default)
    rules = [rule for text in given for rule in text.split(",") if rule.strip()]
    # An empty --select is more likely a slip than a wish for all.
    return tuple(rules or [""] * (name == "select"))


def _per_file(options: Namespace, settings: Settings) -> dict[str, tuple[str, ...]]:
    given = getattr(options, "per_file_ignores", None)
    if given is None:
        return settings.per_file_ignores
    found: dict[str, tuple[str, ...]] = {}
    for text in (part for pairs in given for part in pairs.split(",")):
        pattern, colon, rule = text.rpartition(":")
        if not (colon and pattern and rule):
            raise FactcheckError(f"--per-file-ignores {text}: give PATTERN:RULE, as *.yaml:FC4")
        found[pattern] = (*found.get(pattern, ()), rule)
    return found


def articles_of(options: Namespace, settings: Settings) -> str | None:
    """The folder of article texts, by an option, else by the environment or the settings."""
    given: str | None = options.articles or os.environ.get("FACTCHECK_ARTICLES")
    folder = given or settings.articles
    if folder and not Path(folder).is_dir():
        raise FactcheckError(f"{folder} is no folder; --articles names the one with the texts")
    return folder


def _instead(options: Namespace) -> dict[Path, bytes]:
    """The text on standard input, by the file in whose place it stands."""
    name = getattr(options, "stdin_filename", None)
    if name is None:
        if STDIN in options.paths:
            raise FactcheckError("say with --stdin-filename which claims file - stands for")
        return {}
    return {Path(name): sys.stdin.buffer.read(MAX_YAML_BYTES + 1)}
