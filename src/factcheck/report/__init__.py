"""Reports: a result in, a text out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module

Render = Callable[..., str]


def _render(module: str, *arguments: object, **options: object) -> str:
    text: str = import_module(f"factcheck.report.{module}").render(*arguments, **options)
    return text


FORMATS: Mapping[str, Render] = {
    "full": partial(_render, "full"),
    "concise": partial(_render, "concise"),
    "json": partial(_render, "as_json"),
    "markdown": partial(_render, "markdown"),
}
"""Name → ``render(result) -> str``; a module is imported when its format is asked for.

Those in `FOR_TERMINALS` also take ``place``, ``color`` and ``notes``.
"""

FOR_TERMINALS = frozenset({"full", "concise"})
