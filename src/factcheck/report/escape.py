"""Text from articles and YAML made safe to show: one function per kind of output.

Whatever a stranger wrote is data. It may not move a cursor, hide or reverse what stands
beside it, open a tag, ping a person or link to anything.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
"""Hints for line breaking and direction: gone, and nobody misses them."""
_HOSTILE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u180e\u202a-\u202e\u2061-\u206f\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Controls, direction overrides, half characters and invisible tags."""

_BREAK = "\u200b"
# Patterns as text are compiled when they are first used, which for a terminal is never.
_LINKS = (
    r"(?i)(?<=@)(?=\w)|(?<=\#)(?=\d)|(?<=:)(?=//)|(?<=www)(?=\.)|(?<=GH)(?=-\d)|(?<=:)(?=[\w+-]+:)"
)
"""Where a mention, an issue number, an address or an emoji name would begin to be one."""
_MARKUP = str.maketrans(
    {character: f"\\{character}" for character in "\\`*_[]~"}
    | {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "$": "&#36;", _BREAK: "&#8203;"}
)
_CLOSING = r"(?<=\s)#(?=#*\Z)"
"""A number sign that would close a heading."""
_LIST_NUMBER = r"(\d{1,9})([.)])(?=\s|\Z)"
_IN_ADDRESS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!'*+,=%"


_COMMAND = re.compile(r"^:(?=:)|#(?=#\w{0,20}\[)")
"""Where a line would begin to be a command to a build server: at its start, or anywhere."""


def plain(text: str) -> str:
    r"""One line for a terminal: line breaks become spaces, controls are seen instead of obeyed.

    Build servers obey lines, too: GitHub ``::name::`` at the start of one and ``##[name]``
    anywhere, Azure ``##vso[…]``, TeamCity ``##teamcity[…]``.

    >>> plain("red \x1b[31malert\nsecond\u00adary")
    'red �[31malert secondary'
    >>> plain("::set-output name=a::b"), plain("see ##[add-mask]all")
    (': :set-output name=a::b', 'see # #[add-mask]all')
    """
    line = _HOSTILE.sub("\N{REPLACEMENT CHARACTER}", " ".join(_UNSEEN.sub("", text).split()))
    return _COMMAND.sub(lambda found: f"{found[0]} ", line)


def markdown(text: str) -> str:
    r"""One line of GitHub Markdown that reads as the text and does nothing else.

    >>> print(markdown("see #12, @desk and <b>*this*</b> | https://a.example"))
    see #&#8203;12, @&#8203;desk and &lt;b&gt;\*this\*&lt;/b&gt; &#124; https:&#8203;//a.example
    >>> print(markdown("2018. The plan"))
    2018\. The plan
    """
    line = re.sub(_CLOSING, r"\\#", re.sub(_LINKS, _BREAK, plain(text)).translate(_MARKUP))
    if line[:1] in ("-", "+", "=", "#"):
        return f"\\{line}"
    return re.sub(rf"^{_LIST_NUMBER}", r"\1\\\2", line)


def html(text: str) -> str:
    """One line inside an HTML tag of GitHub Markdown, where nothing is marked up but links are.

    >>> print(html("see #12 in <b>*this*</b>"))
    see #&#8203;12 in &lt;b&gt;*this*&lt;/b&gt;
    """
    return re.sub(_LINKS, _BREAK, plain(text)).translate(_XML).replace(_BREAK, "&#8203;")


def link(text: str, address: str) -> str:
    r"""A Markdown link to a web address; whatever could end the address early is encoded.

    >>> print(link("A [draft]", "https://a.example/(x) y"))
    [A \[draft\]](https://a.example/%28x%29%20y)
    """
    return f"[{markdown(text)}]({''.join(map(_encoded, address))})"


def _encoded(character: str) -> str:
    if character == "&":
        return "&amp;"
    if character in _IN_ADDRESS:
        return character
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))


def json_text(text: str) -> str:
    r"""JSON with every control and direction override written as an escape; the same to a parser.

    >>> print(json_text('{"title": "\u202eevil"}'))
    {"title": "\u202eevil"}
    """
    return re.sub(_RAW, lambda found: _escaped(ord(found[0])), text)


_RAW = rf"(?!\n)(?:{_UNSEEN.pattern}|{_HOSTILE.pattern}|[\u2028\u2029])|#(?=#\w{{0,20}}\[)"


def _escaped(point: int) -> str:
    if point > 0xFFFF:
        high, low = divmod(point - 0x10000, 0x400)
        return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
    return f"\\u{point:04x}"


_COMMAND_DATA = str.maketrans({"%": "%25"})
_COMMAND_PROPERTY = str.maketrans({"%": "%25", ":": "%3A", ",": "%2C"})


def command_data(text: str) -> str:
    """The message of a GitHub workflow command.

    >>> command_data("50% of it")
    '50%25 of it'
    """
    return plain(text).translate(_COMMAND_DATA)


def command_property(text: str) -> str:
    """The value of a property of a GitHub workflow command.

    >>> command_property("a:b, c")
    'a%3Ab%2C c'
    """
    return plain(text).translate(_COMMAND_PROPERTY)


def sarif(text: str) -> str:
    """A SARIF message, in which ``[text](target)`` would be a link.

    >>> sarif("see [this](https://a.example)")
    'see [this] (https://a.example)'
    """
    return plain(text).replace("](", "] (")


_NOT_XML = "[\ufffe\uffff]"
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def xml(text: str) -> str:
    """Text for XML 1.0, within an element or the quotes of an attribute.

    >>> xml('a < "b"')
    'a &lt; &quot;b&quot;'
    """
    return re.sub(_NOT_XML, "\N{REPLACEMENT CHARACTER}", plain(text)).translate(_XML)
