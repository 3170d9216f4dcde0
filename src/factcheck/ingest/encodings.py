"""Bytes to text: what the file declares, else UTF-8, else what every likely encoding reads alike."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from factcheck.errors import Problem

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Windows 1252 and the code pages of its neighbours: bytes that mean the same in all of them.
_NEIGHBOURS = ("cp1252", "cp1250", "cp1254")
# By the WHATWG's Encoding Standard, what is declared as Latin-1 is Windows 1252.
_WINDOWS = frozenset(["iso-8859-1", "iso8859-1", "latin-1", "latin1", "l1", "us-ascii", "ascii"])
_KNOWN = re.compile(
    r"utf-?(?:16|32)(?:-?[lb]e)?|(?:windows-|cp)(?:125\d|874|932|949)|iso-?8859-\d{1,2}|koi8-[rut]|"
    r"shift[_-]?jis|x-sjis|euc-(?:jp|kr)|iso-2022-jp|gb2312|gbk|gb18030|big5(?:-hkscs)?|macintosh"
)
_LETTERS_APART = 0.1
"""The largest share of letters beyond ASCII in a text of a western language."""


class Decoded(NamedTuple):
    """A text, and how it was read where that was not UTF-8."""

    text: str
    note: str | None = None


def decode(data: bytes, shown: str, declared: str | None = None) -> Decoded | Problem:
    """The text of a file, unchanged; a byte that cannot be told is a problem with its offset.

    >>> decode("Zoë Lorn’s pier is open.".encode("cp1252"), "a.txt").text
    'Zoë Lorn’s pier is open.'
    >>> print(decode("Пирс".encode("cp1251"), "a.txt"))
    a.txt:1:1: FC001 byte 0xcf at offset 0 is not UTF-8; save the file as UTF-8 text
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _declared(data, shown, name)
    try:
        return _whole(data.decode("utf-8"), shown)
    except UnicodeDecodeError as error:
        fault = error
    if declared and declared.lower() not in ("utf-8", "utf8"):
        return _declared(data, shown, declared)
    text = _alike(data)
    if text is not None:
        note = "The file is not in UTF-8; it was read as Windows 1252, as all its bytes allow."
        return _whole(text, shown, note)
    message = f"byte 0x{data[fault.start]:02x} at offset {fault.start} is not UTF-8"
    return _problem(data, fault.start, shown, f"{message}; save the file as UTF-8 text")


def _declared(data: bytes, shown: str, name: str) -> Decoded | Problem:
    """The text in the encoding that a mark or the page itself names."""
    codec = "cp1252" if name.lower() in _WINDOWS else name.lower().replace("windows-", "cp")
    try:
        if not _KNOWN.fullmatch(codec.lower()):
            raise LookupError
        return _whole(data.decode(codec), shown, f"The file is not in UTF-8 but in {name}.")
    except LookupError:
        return Problem(shown, 0, 0, "FC001", f"its encoding, {name[:40]!r}, is not known")
    except UnicodeError as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        return _problem(data, start, shown, f"the byte at offset {start} is not {name}")


def _whole(text: str, shown: str, note: str | None = None) -> Decoded | Problem:
    """The text, unless it holds what no text holds."""
    offset = text.find("\0")
    if offset < 0:
        return Decoded(text, note)
    line = text.count("\n", 0, offset) + 1
    message = f"character {offset} is NUL, so this is not text; save the file as UTF-8 text"
    return Problem(shown, line, 0, "FC001", message)


def _alike(data: bytes) -> str | None:
    """The text, if the code pages of western languages agree on it and it is in such a language."""
    texts = set()
    for name in _NEIGHBOURS:
        try:
            texts.add(data.decode(name))
        except UnicodeDecodeError:
            return None
    text = texts.pop()
    letters = [letter for letter in text if letter.isalpha()]
    foreign = sum(letter > "\x7f" for letter in letters)
    return None if texts or foreign > _LETTERS_APART * len(letters) else text


def _problem(data: bytes, offset: int, shown: str, message: str) -> Problem:
    line = data.count(b"\n", 0, offset) + 1
    column = offset - data.rfind(b"\n", 0, offset)
    return Problem(shown, line, column, "FC001", message)
