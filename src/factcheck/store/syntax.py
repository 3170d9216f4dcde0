"""YAML 1.2 text to plain values, with what the fast parser lets pass refused beforehand.

The parser expands aliases without limit, keeps the last of two equal keys, ends a text at its
first NUL and recurses once per block level until the stack is gone. Cheap screens look for
each; the exact but slow scanner is asked only where a screen has hit.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import yaml12

from factcheck.errors import Problem

UNMERGED = "unmerged"
"""The key of the problem that a merge conflict is."""
MAX_DEPTH = 100
"""Levels of nesting; claims need six."""

# A level of block nesting takes at least one column of indentation or of indicators, and a
# list may stand in the column of its key.
_DEEP = re.compile(rf"[ \t?:-]{{{MAX_DEPTH},}}+.?")
_ALIAS = re.compile(r"[&*](?<![^\s\[{,:-].)[^\s\[\]{},&*]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_CONTROL_BYTES = bytes(c for c in (*range(32), 127) if c not in b"\t\n\r")
_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?= |\r?$)", re.MULTILINE)
_DIVIDER = re.compile(r"^(?:---|\.\.\.)(?=\s|\Z)", re.MULTILINE)
_CONTENT = re.compile(r"^(?:---[ \t]+(?=[^\s#])|(?!---\s|\.\.\.\s)[ \t]*[^\s#%])", re.MULTILINE)
_INDENTING_TAB = re.compile(r"[ -]*\t")
_FAULT = re.compile(
    r"YAML parse error: (?P<what>.*) at byte \d+ line (?P<line>\d+) column (?P<column>\d+)$",
    re.DOTALL,
)


def parse(text: str, shown: str) -> Any:
    r"""The value of one YAML document, or a `Problem`; None for a text without any.

    >>> parse("country: NO\ntime: 12:30", "a.yaml")
    {'country': 'NO', 'time': '12:30'}
    >>> print(parse("claims:\n  - [", "a.yaml"))
    a.yaml:3:1: FC001 not valid YAML: while parsing a node, did not find expected node content
    """
    defect = _refused(text, shown)
    if defect:
        return defect
    try:
        documents = yaml12.parse_yaml(text, multi=True)
    except ValueError as error:
        return _fault(str(error), text, shown)
    if len(documents) > 1:
        message = "several YAML documents, divided by '---'; write one, with one list of claims"
        return problem_at(text, _second_document(text), shown, "FC002", message)
    return documents[0] if documents else None


def position(text: str, index: int) -> tuple[int, int]:
    r"""Line and column, 1-based, of an offset.

    >>> position("a\nbc", 3)
    (2, 2)
    """
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def problem_at(text: str, index: int, shown: str, code: str, message: str) -> Problem:
    """A problem placed by the offset of what is wrong."""
    return Problem(shown, *position(text, index), code, message)


def _refused(text: str, shown: str) -> Problem | None:
    if ("<" * 7 in text or ">" * 7 in text) and (found := _CONFLICT.search(text)):
        message = "a merge conflict is not resolved: the lines from '<<<<<<<' to '>>>>>>>'"
        return replace(problem_at(text, found.start(), shown, "FC001", message), key=UNMERGED)
    if _has_control(text) and (found := _CONTROL.search(text)):
        message = f"the control character U+{ord(found[0]):04X} is not text"
        return problem_at(text, found.start(), shown, "FC001", message)
    for found in _DEEP.finditer(text):
        at_margin = found.start() == 0 or text[found.start() - 1] in "\r\n"
        if at_margin and found[0].strip():
            return problem_at(text, found.start(), shown, "FC005", _TOO_DEEP)
    return _alias(text, shown) if _ALIAS.search(text) else None


def _has_control(text: str) -> bool:
    """Whether the search for a control character is worth its time."""
    data = text.encode()
    return len(data.translate(None, _CONTROL_BYTES)) < len(data) or b"\xef\xbf" in data


_TOO_DEEP = "nested more deeply than is read; a claims file has six levels"


def _alias(text: str, shown: str) -> Problem | None:
    """The first anchor or alias that is one, and not words such as ``*this*`` in a text."""
    from ruamel.yaml import YAML
    from ruamel.yaml import tokens as t
    from ruamel.yaml.error import YAMLError

    opening = (t.FlowMappingStartToken, t.FlowSequenceStartToken)
    closing = (t.FlowMappingEndToken, t.FlowSequenceEndToken)
    depth = 0
    try:
        for token in YAML(typ="safe", pure=True).scan(text):
            depth += isinstance(token, opening) - isinstance(token, closing)
            if depth > MAX_DEPTH:
                return problem_at(text, token.start_mark.index, shown, "FC005", _TOO_DEEP)
            if isinstance(token, t.AnchorToken | t.AliasToken):
                message = f"'{token.value}' is marked with & or *: aliases are not used here"
                return problem_at(text, token.start_mark.index, shown, "FC002", message)
    except YAMLError as error:
        return _unscanned(error, text, shown)
    return None


def _unscanned(error: Exception, text: str, shown: str) -> Problem:
    """Refuse what cannot be shown to be free of aliases."""
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or "it cannot be scanned"
    return problem_at(text, mark.index if mark else 0, shown, "FC001", f"not valid YAML: {what}")


def _fault(message: str, text: str, shown: str) -> Problem:
    found = _FAULT.search(message)
    if found is None:
        return Problem(shown, 0, 0, "FC001", f"not valid YAML: {message}")
    line, column = int(found["line"]), int(found["column"])
    if "recursion limit" in found["what"]:
        return Problem(shown, line, column, "FC005", _TOO_DEEP)
    if re.search(r"\btabs?\b", found["what"]):
        return _tab(text, line, column, shown)
    return Problem(shown, line, column, "FC001", f"not valid YAML: {found['what']}")


def _tab(text: str, line: int, column: int, shown: str) -> Problem:
    """The parser sees a tab only after the value before it; the tab itself is what is wrong."""
    for number, row in enumerate(text.splitlines()[line - 1 :], start=line):
        if found := _INDENTING_TAB.match(row):
            line, column = number, found.end()
            break
    return Problem(shown, line, column, "FC001", "a tab stands in the indentation; use spaces")


def _second_document(text: str) -> int:
    """Where the divider stands that has content before it."""
    content = _CONTENT.search(text)
    divider = _DIVIDER.search(text, content.end() if content else 0)
    return divider.start() if divider else 0
