"""A check by what earlier ones have found; the same to the byte, and sooner."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Set
from dataclasses import replace
from pathlib import Path

from factcheck.baseline import known
from factcheck.check import Earlier, judged
from factcheck.cli.output import note, targets
from factcheck.cli.run import STDIN, Run, note_texts, today_of
from factcheck.config import Settings
from factcheck.errors import FactcheckError
from factcheck.findings import Result
from factcheck.incremental import State, state
from factcheck.report import FORMATS
from factcheck.selection import Selection
from factcheck.states import Known
from factcheck.states import State as Standing
from factcheck.store.base import assure_claims
from factcheck.store.cache import FOLDER, Cache
from factcheck.store.folder import base_of, listing, project_of
from factcheck.store.history import Past, Place
from factcheck.store.trees import Tree, at_commit, inside, on_disk

_OF_EVERYTHING = ("json", "json-lines")
"""Formats that tell of every claim, so that every claim has to be read."""


def cached(
    options: Namespace, path: Path, settings: Settings, articles: str | None, wanted: Selection
) -> Run | None:
    """The run that is asked for; None where it is none of those that the cache serves."""
    asked = options.output_format or settings.output_format
    formats = {t.format for t in targets(asked, options.output_file, tuple(FORMATS))}
    unusual = options.known or options.as_of or options.stdin_filename or STDIN in options.paths
    if unusual or not formats.isdisjoint(_OF_EVERYTHING) or not base_of(path).is_dir():
        return None
    home, texts = base_of(path), Path(articles) if articles else None
    cache = opened(options, home)
    found = listing(path)
    past = before = None
    if options.base is not None:
        try:
            past, before = _past(Place(path), options.base, cache, texts)
        except FactcheckError:
            return None  # which of several errors comes first is for the plain run to say
    now = _state(on_disk(found, len(past.commit) if past else 40), cache, home, texts)
    assure_claims(now.base, now.result.coverage.claims, path, allow_empty=options.allow_empty)
    note_texts(articles, now.base)
    earlier = None
    if past and before:
        if past.note:
            note(past.note)
        told = {finding.fingerprint for finding in now.result}
        today = today_of(options)
        seen = judged(before.base, before.result, Selection(), today)
        earlier = Earlier(_remembered(seen, told), frozenset(before.base.sources))
    cache.save()
    result = judged(now.base, now.result, wanted, today_of(options), earlier)
    return Run(now.base, result, settings, past)


def opened(options: Namespace, home: Path) -> Cache:
    """The cache of the project around a folder, where one is wanted."""
    given = options.cache_dir or os.environ.get("FACTCHECK_CACHE_DIR")
    return Cache(Path(given) if given else project_of(Path(os.path.realpath(home))) / FOLDER)


def _state(tree: Tree, cache: Cache, home: Path, articles: Path | None) -> State:
    real = Path(os.path.realpath(home))
    return state(tree, cache, inside(real, project_of(real)), articles)


def _past(place: Place, ref: str, cache: Cache, articles: Path | None) -> tuple[Past, State]:
    """The base as it was where the work tree left a commit."""
    commit, sentence = place.repository.fork(ref)
    tree = at_commit(place.repository, commit, place.real, place.project)
    found = _state(tree, cache, place.real, articles)
    base = replace(found.base, home=None)
    return place.past(base if tree.files else None, commit, sentence), found._replace(base=base)


def _remembered(seen: Result, told: Set[str]) -> dict[str, Known]:
    """What was found and not accepted; of what is still found, no more than it takes to know it."""
    return {
        f.fingerprint: Known(f.fingerprint, f.code, f.definite, f.sources, "")
        if f.fingerprint in told
        else known(f)
        for f in seen
        if f.state is not Standing.ACCEPTED
    }
