"""What a check would read: its files and its settings."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from pathlib import Path

from factcheck.config import read
from factcheck.report.escape import plain
from factcheck.store.folder import listed


def files(_: Namespace, path: Path) -> str:
    """The YAML files of the base, as they are called from the current folder."""
    found = (str(file.filename if isinstance(file, OSError) else file) for file in listed(path))
    return "".join(f"{plain(Path(os.path.relpath(file)).as_posix())}\n" for file in found)


def settings(options: Namespace, path: Path) -> str:
    """Every setting as it holds, and the file that says so."""
    found = read(path, options.config, isolated=options.isolated)
    values = found.settings.model_dump(mode="json", by_alias=True)
    lines = [f"# {found.path or 'no settings file'}"]
    lines += [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "".join(f"{plain(line)}\n" for line in lines)
