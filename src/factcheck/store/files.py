"""The one reader and the one writer: limits, encodings, and nothing written half."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.errors import FactcheckError, Problem

MAX_YAML_BYTES = 32 * 2**20
"""The largest YAML file that is read: some 80,000 claims."""
MAX_TEXT_BYTES = 16 * 2**20
"""The largest article text that is read: more than twenty novels."""

CANONICAL = (".txt", ".text", ".md", ".markdown")
"""Endings of files whose content, decoded, is the canonical text; others have to be read first."""

_MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def read_bytes(path: Path, shown: str, limit: int) -> bytes | Problem:
    """The bytes of a regular file of at most ``limit`` bytes; ``shown`` is its name in problems."""
    try:
        status = os.stat(path)  # noqa: PTH116 (of thousands of files, and faster)
        if not stat.S_ISREG(status.st_mode):
            return Problem(shown, 0, 0, "FC001", "this is not a regular file")
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            # Room for what is too large is only taken where there is that much.
            data = file.read(min(status.st_size, limit) + 1)
            while len(data) > status.st_size and len(data) <= limit and (more := file.read(limit)):
                data += more
    except (FileNotFoundError, NotADirectoryError):
        return missing(shown)
    except OSError as error:
        return Problem(shown, 0, 0, "FC001", f"cannot be read: {error.strerror}")
    return too_large(max(status.st_size, len(data)), shown, limit) or data


def missing(shown: str) -> Problem:
    """What is told of a path at which nothing lies."""
    return Problem(shown, 0, 0, "FC001", "there is no such file or folder")


def too_large(size: int, shown: str, limit: int) -> Problem | None:
    """What is wrong with a file of that many bytes, if anything is."""
    if size <= limit:
        return None
    message = (
        f"the file has {size / 2**20:.1f} MiB, more than the {limit / 2**20:g} MiB that are read; "
        "split it"
    )
    return Problem(shown, 0, 0, "FC005", message, key="the file is too large")


def decoded(data: bytes, shown: str) -> str | Problem:
    r"""The text of UTF-8 bytes, unchanged: no newline is translated, a byte order mark stays.

    >>> decoded("Zoë\r\n".encode(), "a.txt")
    'Zoë\r\n'
    >>> print(decoded(b"one\ntwo \xff", "a.txt"))
    a.txt:2:5: FC001 byte 0xff is not UTF-8; save the file as UTF-8 text
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        fault = f"byte 0x{data[error.start]:02x} is not UTF-8"
        if encoding := _MARKS.get(data[:2]):
            fault = f"the file is in {encoding}"
        return Problem(shown, line, column, "FC001", f"{fault}; save the file as UTF-8 text")


def read_text(path: Path, shown: str, limit: int) -> str | Problem:
    """The text of a file, exactly as it is stored."""
    data = read_bytes(path, shown, limit)
    return data if isinstance(data, Problem) else decoded(data, shown)


def inside(root: Path, name: str) -> Path | None:
    """The file called ``name`` below ``root``, links followed; None where it leads out of it."""
    try:
        base, real = os.path.realpath(root), os.path.realpath(root / name)
    except ValueError:
        # The operating system knows no name with a NUL in it.
        return None
    return Path(real) if os.path.commonpath([base, real]) == base else None


def write_atomic(path: Path, text: str) -> None:
    """Replace the file's content as a whole, or leave the file as it is; its mode stays."""
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    except OSError as error:
        raise FactcheckError(f"{path} cannot be written: {error.strerror}") from None
    try:
        with open(handle, "wb") as file:  # noqa: PTH123 (a descriptor, not a path)
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            draft.chmod(stat.S_IMODE(target.stat().st_mode))
        draft.replace(target)
    except OSError as error:
        raise FactcheckError(f"{path} cannot be written: {error.strerror}") from None
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep others from writing a file between our reading and our writing it."""
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    lock = target.with_name(f".{target.name}.lock")
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL, 0o644))
    except FileExistsError:
        raise FactcheckError(
            f"another factcheck is writing {path}; wait for it, or delete {lock} if none is"
        ) from None
    except OSError as error:
        raise FactcheckError(f"{path} cannot be written: {error.strerror}") from None
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)
