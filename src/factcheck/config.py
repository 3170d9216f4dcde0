"""Settings of a project, from ``factcheck.toml`` or ``[tool.factcheck]`` in ``pyproject.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, ConfigDict, ValidationError

from factcheck.check import selected
from factcheck.errors import FactcheckError
from factcheck.store.spelling import did_you_mean
from factcheck.values import Model


def _known(selectors: tuple[str, ...]) -> tuple[str, ...]:
    try:
        selected(selectors)
    except FactcheckError as error:
        raise ValueError(str(error)) from None
    return selectors


Selectors = Annotated[tuple[str, ...], AfterValidator(_known)]
"""Codes such as FC301, families such as FC1, or names such as retraction."""
Format = Literal["full", "concise", "json", "markdown"]
Threshold = Literal["info", "warning", "error"]


class Settings(Model):
    """What a project sets once; an option on the command line counts more."""

    model_config = ConfigDict(alias_generator=lambda name: name.replace("_", "-"))

    select: Selectors = ()
    """Rules to use; all where none is named."""
    ignore: Selectors = ()
    extend_select: Selectors = ()
    articles: str | None = None
    """Where article texts lie that are not in the project, relative to the file that says so."""
    output_format: Format = "full"
    fail_on: Threshold = "error"


def find(start: Path) -> Settings:
    """The settings of the nearest folder upwards that has any; its own file counts more.

    A ``pyproject.toml`` without ``[tool.factcheck]`` is passed by.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        own, shared = folder / "factcheck.toml", folder / "pyproject.toml"
        if own.is_file():
            return _settings(_toml(own), own)
        if shared.is_file():
            table = _toml(shared).get("tool", {}).get("factcheck")
            if table is not None:
                return _settings(table, shared)
    return Settings()


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FactcheckError(f"{path} cannot be read: {error}") from None


def _settings(table: Any, path: Path) -> Settings:
    try:
        settings = Settings.model_validate(table)
    except ValidationError as error:
        raise FactcheckError(f"{path}: {_first_fault(error)}") from None
    if settings.articles is not None:
        folder = str(path.parent / settings.articles)
        settings = settings.model_copy(update={"articles": folder})
    return settings


def _first_fault(error: ValidationError) -> str:
    fault = error.errors(include_url=False)[0]
    key = ".".join(str(part) for part in fault["loc"])
    if fault["type"] == "extra_forbidden":
        known = [str(field.alias) for field in Settings.model_fields.values()]
        hint = did_you_mean(key.replace("_", "-"), known)
        return f"there is no setting '{key}'{hint or '; there are ' + ', '.join(known)}"
    message = fault["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
    if fault["type"] == "value_error":
        return f"{key}: {message}"
    return f"{key} should be {message.replace('tuple', 'list')}, not {fault['input']!r}"
