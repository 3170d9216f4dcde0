"""Web archives (WARC): one article for each page that was answered."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any

from factcheck.errors import Problem
from factcheck.ingest.draft import Draft
from factcheck.ingest.encodings import decode
from factcheck.ingest.page import charset, read_page
from factcheck.store.files import MAX_TEXT_BYTES

MAX_RECORDS = 20_000
"""Records that are looked at."""


def read_warc(data: bytes, shown: str) -> Iterator[Draft | Problem]:
    """The pages in the order of the archive; what is no page is passed over."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
        from warcio.statusandheaders import StatusAndHeadersParserException
    except ImportError:
        message = "web archives are read by warcio; pip install 'factcheck-ci[warc]'"
        yield Problem(shown, 0, 0, "FC001", message)
        return
    records = pages = 0
    try:
        archive = ArchiveIterator(BytesIO(data))
        while True:
            # warcio writes what it doubts to the terminal.
            with redirect_stderr(StringIO()):
                record = next(archive, None)
            if record is None:
                break
            records += 1
            if records > MAX_RECORDS:
                message = f"only the first {MAX_RECORDS} records of the archive are read"
                yield Problem(shown, 0, 0, "FC005", message)
                return
            if record.rec_type in ("response", "resource") and "html" in _kind(record):
                pages += 1
                yield _page(record, f"record {records}", shown)
        if not pages:
            yield Problem(shown, 0, 0, "FC001", "the archive holds no web page")
    except (ArchiveLoadFailed, StatusAndHeadersParserException) as error:
        yield Problem(shown, 0, 0, "FC001", f"not a web archive: {error}"[:200])
    except (EOFError, OSError, ValueError, zlib.error, AttributeError, TypeError) as error:
        message = f"the archive is broken after record {records}: {error}"
        yield Problem(shown, 0, 0, "FC001", message[:200])


def _kind(record: Any) -> str:
    headers = record.http_headers or record.rec_headers
    return str(headers.get_header("Content-Type", ""))


def _page(record: Any, name: str, shown: str) -> Draft | Problem:
    address = str(record.rec_headers.get_header("WARC-Target-URI", ""))
    # A few bytes may unpack to any number; only as many as are read are unpacked.
    payload: bytes = record.content_stream().read(MAX_TEXT_BYTES + 1)
    if len(payload) > MAX_TEXT_BYTES:
        message = f"{name} has more than the {MAX_TEXT_BYTES / 2**20:g} MiB that are read"
        return Problem(shown, 0, 0, "FC005", message)
    _, _, declared = _kind(record).lower().partition("charset=")
    decoded = decode(payload, shown, declared.strip("\"' ;") or charset(payload))
    if isinstance(decoded, Problem):
        return replace(decoded, line=0, column=0, message=f"{name}: {decoded.message}")
    draft = read_page(decoded.text, shown)
    if isinstance(draft, Problem):
        return replace(draft, message=f"{name} ({address[:80]}): {draft.message}")
    return replace(draft, url=draft.url or address)
