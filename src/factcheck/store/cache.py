"""What earlier runs have worked out, in one file that may be lost at any time.

Rows are found by the digest of all they were made from, so that none is ever out of date, and
carry a checksum. Whatever is wrong with the file (broken, locked, not ours to write, no space)
it holds nothing: the work is done again.
"""

from __future__ import annotations

import hashlib
import os
import platform
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import factcheck

FOLDER = ".factcheck_cache"
_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# This folder is a cache of factcheck, and may be deleted: https://bford.info/cachedir/\n"
)
MAX_BYTES = 2**30
"""A larger file is begun anew."""
_KEPT = 2
"""Files of other versions that stay, the last written first."""
_WAIT = 2.0
"""Seconds to wait for another process that writes."""
_AT_ONCE = 500


class Cache:
    """Rows of one version of this program; without a folder it holds nothing and keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / f"{program()}.sqlite" if folder else None
        self._rows: sqlite3.Connection | None = None
        self._waiting: dict[str, bytes] = {}

    def get(self, keys: Iterable[str]) -> dict[str, bytes]:
        """The rows that are there and whole."""
        wanted = list(dict.fromkeys(keys))
        found = {key: self._waiting[key] for key in wanted if key in self._waiting}
        missing = [key for key in wanted if key not in found]
        for start in range(0, len(missing), _AT_ONCE):
            for key, digest, value in self._asked(_select, missing[start : start + _AT_ONCE]):
                if isinstance(value, bytes) and digest == _sum(key, value):
                    found[key] = value
        return found

    def put(self, rows: Mapping[str, bytes]) -> None:
        """Keep rows; they are written by :meth:`save`."""
        if self._path is not None:
            self._waiting.update(rows)

    def save(self) -> None:
        """Write all that is waiting, at once or not at all."""
        rows = [(key, _sum(key, value), value) for key, value in self._waiting.items()]
        self._waiting.clear()
        if rows and self._path is not None and _prepared(self._path.parent):
            self._asked(_insert, rows)

    def _asked(self, ask: Callable[[sqlite3.Connection, list[Any]], list[Any]], of: Any) -> Any:
        """What the file answers; after its first fault it is left alone, or begun anew."""
        if self._path is None or not (ask is _insert or self._rows or self._path.exists()):
            return []
        try:
            if self._rows is None:
                self._rows = _opened(self._path)
            return ask(self._rows, of)
        except (sqlite3.OperationalError, OSError):
            pass  # locked, not ours, or full
        except (sqlite3.DatabaseError, UnicodeDecodeError):  # broken, even in its own names
            _remove(self._path)
        if self._rows is not None:
            self._rows.close()
        self._rows = self._path = None
        return []


def _opened(path: Path) -> sqlite3.Connection:
    if path.exists() and path.stat().st_size > MAX_BYTES:
        _remove(path)
    rows = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    # A process that is killed loses nothing by this; a machine that is may lose the file.
    rows.execute("PRAGMA synchronous = OFF")
    return rows


def _select(rows: sqlite3.Connection, keys: list[str]) -> list[Any]:
    if not rows.execute("SELECT 1 FROM sqlite_master WHERE name = 'row'").fetchone():
        return []
    marks = ",".join("?" * len(keys))
    return rows.execute(f"SELECT key, sum, value FROM row WHERE key IN ({marks})", keys).fetchall()


def _insert(rows: sqlite3.Connection, new: list[tuple[str, bytes, bytes]]) -> list[Any]:
    rows.execute("BEGIN IMMEDIATE")
    try:
        rows.execute("CREATE TABLE IF NOT EXISTS row (key TEXT PRIMARY KEY, sum BLOB, value BLOB)")
        rows.executemany("INSERT OR REPLACE INTO row VALUES (?, ?, ?)", new)
        rows.execute("COMMIT")
    finally:
        if rows.in_transaction:
            rows.execute("ROLLBACK")
    return []


def _sum(key: str, value: bytes) -> bytes:
    return hashlib.blake2b(value, digest_size=8, key=key.encode()[:64]).digest()


def _prepared(folder: Path) -> bool:
    """The folder, made so that git and backups pass it by; False where it cannot be."""
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True)
            (folder / ".gitignore").write_text("# Made by factcheck.\n*\n", "utf-8")
            (folder / "CACHEDIR.TAG").write_text(_TAG, "utf-8")
        others = sorted(folder.glob("*.sqlite"), key=lambda p: (p.stat().st_mtime_ns, p.name))
        for old in [p for p in others if p.stem != program()][:-_KEPT]:
            _remove(old)
    except OSError:
        return False
    return True


def _remove(path: Path) -> None:
    for name in (path, path.with_name(f"{path.name}-journal")):
        try:
            name.unlink(missing_ok=True)
        except OSError:
            return


def is_cache(folder: Path) -> bool:
    """Whether a folder was made by :class:`Cache`."""
    try:
        return (folder / "CACHEDIR.TAG").read_text("utf-8") == _TAG
    except (OSError, UnicodeDecodeError):
        return False


@cache
def program() -> str:
    """What this program is: its version, that of Python, and a digest of its own files."""
    home = Path(factcheck.__file__).parent
    digest = hashlib.blake2b(digest_size=6)
    for at, folders, names in os.walk(home):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            if name.endswith((".py", ".yaml")):
                digest.update(f"{name}\0".encode() + (Path(at) / name).read_bytes())
    version = ".".join(platform.python_version_tuple()[:2])
    return f"{factcheck.__version__}-py{version}-{digest.hexdigest()}"
