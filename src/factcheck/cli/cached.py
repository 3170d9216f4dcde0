"""A check by what earlier ones have found; the same to the byte, and sooner."""

from __future__ import annotations

import os
from argparse import Namespace
from dataclasses import replace
from datetime import date
from pathlib import Path

from factcheck.check import Earlier, judged, problem_findings, remembered
from factcheck.cli.output import note, targets
from factcheck.cli.run import STDIN, Run, note_texts, today_of
from factcheck.config import Settings
from factcheck.errors import FactcheckError
from factcheck.findings import Result
from factcheck.incremental import State, state
from factcheck.incremental.recall import Findings, fetched
from factcheck.report import FORMATS
from factcheck.selection import Selection
from factcheck.states import Known
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
    other_day = options.known or options.as_of or options.today
    unusual = other_day or options.stdin_filename or STDIN in options.paths
    if unusual or not formats.isdisjoint(_OF_EVERYTHING) or not base_of(path).is_dir():
        return None
    home, texts = base_of(path), Path(articles) if articles else None
    cache = Cache(cache_folder(options, home))
    found = listing(path)
    past = before = None
    if options.base is not None:
        try:
            past, before = _past(Place(path), options.base, cache, texts)
        except FactcheckError:
            return None  # which of several errors comes first is for the plain run to say
    now = _state(on_disk(found, len(past.commit) if past else 40), cache, home, texts, before)
    assure_claims(now.base, now.result.coverage.claims, path, allow_empty=options.allow_empty)
    note_texts(articles, now.base)
    today, earlier, result = today_of(options), None, now.result
    if past and before:
        if past.note:
            note(past.note)
        found_before, result = _known(before, now, today)
        earlier = Earlier(found_before, frozenset(before.base.sources))
    cache.save()
    result = judged(now.base, result, wanted, today, earlier)
    fetched(finding for finding in result if finding.wants_a_look)
    return Run(now.base, result, settings, past)


def cache_folder(options: Namespace, home: Path) -> Path:
    """Where the cache of the project around a folder lies."""
    given = options.cache_dir or os.environ.get("FACTCHECK_CACHE_DIR")
    if given:
        return Path(given)
    return project_of(Path(os.path.realpath(home if home.is_dir() else home.parent))) / FOLDER


def _state(
    tree: Tree, cache: Cache, home: Path, articles: Path | None, near: State | None = None
) -> State:
    real = Path(os.path.realpath(home))
    return state(tree, cache, inside(real, project_of(real)), articles, near)


def _past(place: Place, ref: str, cache: Cache, articles: Path | None) -> tuple[Past, State]:
    """The base as it was where the work tree left a commit."""
    commit, sentence = place.repository.fork(ref)
    tree = at_commit(place.repository, commit, place.real, place.project)
    found = _state(tree, cache, place.real, articles)
    base = replace(found.base, home=None)
    return place.past(base if tree.files else None, commit, sentence), found._replace(base=base)


def _known(before: State, now: State, today: date) -> tuple[dict[str, Known], Result]:
    """What was found before and not accepted, but for what the result says itself to be known."""
    told = now.result.findings
    if before.memo is None or before.base.decisions or not isinstance(told, Findings):
        return remembered(judged(before.base, before.result, Selection(), today)), now.result
    heads = before.memo[1].heads
    still = set(map(id, now.memo[1].heads)) if now.memo else set()
    others = [before.result.findings[n] for n, head in enumerate(heads) if id(head) not in still]
    result = replace(now.result, findings=told.among(heads))
    return remembered([*others, *problem_findings(before.base.problems)]), result
