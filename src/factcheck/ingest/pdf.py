"""PDF: the text of its pages in order, as pypdf reads it."""

from __future__ import annotations

import logging
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from factcheck.errors import Problem
from factcheck.ingest.draft import Draft
from factcheck.ingest.statements import Authority, Statement, stated
from factcheck.store.files import MAX_TEXT_BYTES

if TYPE_CHECKING:
    from pypdf import PdfReader

MAX_PAGES = 2_000
"""Pages that are read at most."""

# What pypdf raises on broken files besides its own errors.
_BROKEN = (
    *(ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError, AssertionError),
    *(NotImplementedError, ArithmeticError, EOFError, MemoryError, struct.error, zlib.error),
)


def read_pdf(data: bytes, shown: str) -> Draft | Problem:
    """The pages, parted by blank lines; a scan without text or a locked file is a problem."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, DeprecationError, PyPdfError

    # Complaints about the file are returned, not printed.
    logging.getLogger("pypdf").addHandler(logging.NullHandler())
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return Problem(shown, 0, 0, "FC001", "the PDF is locked by a password; unlock it first")
        if len(reader.pages) > MAX_PAGES:
            message = (
                f"the PDF has {len(reader.pages)} pages, more than the {MAX_PAGES} that are read"
            )
            return Problem(shown, 0, 0, "FC005", message)
        return _drafted(reader, shown)
    except DependencyError:
        return Problem(
            shown, 0, 0, "FC001", "the PDF is encrypted; save it without encryption first"
        )
    except (PyPdfError, DeprecationError, *_BROKEN) as error:
        reason = " ".join(str(error).split())[:120] or type(error).__name__
        return Problem(shown, 0, 0, "FC001", f"not a PDF that can be read: {reason}")


def _drafted(reader: PdfReader, shown: str) -> Draft | Problem:
    pages: list[str] = []
    size = 0
    for page in reader.pages:
        text = page.extract_text().encode("utf-8", "replace").decode().replace("\0", "")
        size += len(text)
        if size > MAX_TEXT_BYTES:
            limit = f"more than the {MAX_TEXT_BYTES / 2**20:g} MiB of text that are read"
            return Problem(shown, 0, 0, "FC005", f"the PDF has {limit}")
        pages.append(text.strip("\n"))
    if not any(page.strip() for page in pages):
        message = "the PDF holds no text, only pictures; recognise its characters (OCR) first"
        return Problem(shown, 0, 0, "FC001", message)
    told: dict[str, Any] = dict(reader.metadata or {})
    empty = sum(not page.strip() for page in pages)
    return Draft(
        "\n\n".join(page for page in pages if page.strip()),
        # Word processors write the name of a file where a title should stand.
        title=_text(told, "/Title") if " " in _text(told, "/Title") else "",
        authors=[name] if (name := _text(told, "/Author")) else [],
        statements=list(_statements(told)),
        notes=[f"{empty} of {len(pages)} pages hold no text."] if empty else [],
    )


def _text(told: dict[str, Any], key: str) -> str:
    value = told.get(key)
    return value if isinstance(value, str) else ""


def _statements(told: dict[str, Any]) -> Iterator[Statement]:
    """The file was made or changed on a day; it was published then or before."""
    for key in ("/ModDate", "/CreationDate"):
        # D:20220301184500+05'00'
        written = _text(told, key).removeprefix("D:")[:8]
        statement = (
            stated(written, Authority.DOCUMENT, modified=True) if len(written) == 8 else None
        )
        if statement:
            yield statement
            return
