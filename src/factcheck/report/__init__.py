"""Reports: a result in, a text out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module

Render = Callable[..., str]


def _render(module: str, *arguments: object, function: str = "render", **options: object) -> str:
    text: str = getattr(import_module(f"factcheck.report.{module}"), function)(
        *arguments, **options
    )
    return text


FORMATS: Mapping[str, Render] = {
    "full": partial(_render, "full"),
    "concise": partial(_render, "concise"),
    "json": partial(_render, "as_json"),
    "json-lines": partial(_render, "as_json", function="render_lines"),
    "github": partial(_render, "github"),
    "sarif": partial(_render, "sarif"),
    "junit": partial(_render, "junit"),
    "gitlab": partial(_render, "gitlab"),
    "rdjson": partial(_render, "rdjson"),
    "markdown": partial(_render, "markdown"),
}
"""Name → ``render(result) -> str``; a module is imported when its format is asked for."""

FOR_TERMINALS = frozenset({"full", "concise"})
"""Formats that also take ``place``, ``color`` and ``notes``."""

FOR_SERVICES = frozenset({"github", "sarif", "junit", "gitlab", "rdjson"})
"""Formats that also take ``locate`` and ``notes``."""

SUMMARY: Render = partial(_render, "markdown.summary")
"""What a check writes as ``markdown``, where a report is the whole story; takes the same."""
