"""Mails, such as newsletters and wire copy: their text, subject, sender and date."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr

from factcheck.errors import Problem
from factcheck.ingest.draft import Draft
from factcheck.ingest.encodings import decode
from factcheck.ingest.lines import squeezed
from factcheck.ingest.page import read_page
from factcheck.ingest.statements import Authority, stated

_MOST_PARTS = 500
_SHOWN = 3
_LONGEST = 60


def read_mail(data: bytes, shown: str) -> Draft | Problem:
    """The plain text of a mail, else the text of its page."""
    try:
        message = message_from_bytes(data)
        parts = [part for _, part in zip(range(_MOST_PARTS), message.walk(), strict=False)]
    except (MessageError, RecursionError, ValueError) as error:
        return Problem(shown, 0, 0, "FC001", f"not a mail that can be read: {error}"[:200])
    problem = Problem(shown, 0, 0, "FC001", "the mail holds no text")
    for kind, read in _READERS:
        for part in parts:
            if part.get_content_type() == kind and part.get_filename() is None:
                found = read(part, shown)
                if isinstance(found, Draft):
                    return _addressed(replace(found, notes=_attached(parts)), message)
                problem = found
    return problem


def _attached(parts: Iterable[Message]) -> list[str]:
    """That there is more in the mail than its text."""
    names = [squeezed(name)[:_LONGEST] for part in parts if (name := part.get_filename())]
    shown = ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" * (len(names) > _SHOWN))
    return [f"What is attached to the mail is not read: {shown}."] if names else []


def _plain(part: Message, shown: str) -> Draft | Problem:
    text = _content(part, shown)
    if isinstance(text, Problem):
        return text
    if not text.strip():
        return Problem(shown, 0, 0, "FC001", "the mail holds no text")
    return Draft(text.replace("\r\n", "\n"))


def _page(part: Message, shown: str) -> Draft | Problem:
    text = _content(part, shown)
    return text if isinstance(text, Problem) else read_page(text, shown)


_READERS: tuple[tuple[str, Callable[[Message, str], Draft | Problem]], ...] = (
    ("text/plain", _plain),
    ("text/html", _page),
)


def _content(part: Message, shown: str) -> str | Problem:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return Problem(shown, 0, 0, "FC001", "the mail holds no text")
    decoded = decode(payload, shown, part.get_content_charset())
    return decoded if isinstance(decoded, Problem) else decoded.text


def _addressed(draft: Draft, message: Message) -> Draft:
    """The draft with what the head of the mail says."""
    sender, _ = parseaddr(_header(message, "From"))
    posted = stated(_header(message, "Date"), Authority.MAIL_HEADER)
    title = _header(message, "Subject")
    return replace(
        draft,
        title=title or draft.title,
        publisher=draft.publisher or sender,
        language=draft.language or _header(message, "Content-Language"),
        statements=[*draft.statements, *([posted] if posted else [])],
    )


def _header(message: Message, name: str) -> str:
    """A header as a reader sees it; its raw form where it is broken."""
    raw = str(message.get(name, ""))[:2000]
    try:
        return squeezed(str(make_header(decode_header(raw))))
    except (MessageError, LookupError, ValueError):
        return squeezed(raw)
