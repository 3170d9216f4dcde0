"""The command ``factcheck clean``."""

from __future__ import annotations

import shutil
from argparse import Namespace

from factcheck.cli.cached import cache_folder
from factcheck.cli.output import note
from factcheck.cli.run import only
from factcheck.errors import FactcheckError
from factcheck.store.cache import is_cache
from factcheck.store.folder import base_of


def command(options: Namespace) -> int:
    """Remove the cache of a project."""
    folder = cache_folder(options, base_of(only(options.paths)))
    if not folder.exists():
        note(f"{folder} is not there; nothing was removed.")
        return 0
    if not is_cache(folder):
        raise FactcheckError(f"{folder} is no cache of factcheck; nothing was removed")
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise FactcheckError(f"{folder} cannot be removed: {error.strerror}") from None
    note(f"{folder} was removed.")
    return 0
