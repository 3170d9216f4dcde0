"""Settings of a project, from ``factcheck.toml`` or ``[tool.factcheck]`` in ``pyproject.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import AfterValidator, ConfigDict, Field, ValidationError

from factcheck.errors import FactcheckError
from factcheck.report import FORMATS
from factcheck.selection import selected
from factcheck.store.spelling import did_you_mean
from factcheck.values import Model


def _known(selectors: tuple[str, ...]) -> tuple[str, ...]:
    try:
        selected(selectors)
    except FactcheckError as error:
        raise ValueError(str(error)) from None
    return selectors


def _one_known(selector: str) -> str:
    return _known((selector,))[0]


def _format(name: str) -> str:
    if name not in FORMATS:
        raise ValueError(f"there is no output format {name!r}, only {', '.join(FORMATS)}")
    return name


Selectors = Annotated[tuple[str, ...], AfterValidator(_known)]
"""Codes such as FC301, families such as FC1, or names such as retraction."""
Selector = Annotated[str, AfterValidator(_one_known)]
Format = Annotated[str, AfterValidator(_format)]
Threshold = Literal["info", "warning", "error"]


class Settings(Model):
    """What a project sets once; an option on the command line counts more."""

    model_config = ConfigDict(alias_generator=lambda name: name.replace("_", "-"))

    select: Selectors = ()
    """Rules to use; all where none is named."""
    ignore: Selectors = ()
    extend_select: Selectors = ()
    per_file_ignores: dict[str, Selectors] = Field(default_factory=dict)
    """By pattern of files: rules not to use where a finding rests on nothing else."""
    severity: dict[Selector, Threshold] = Field(default_factory=dict)
    """By rule: another level than its own; a possible conflict stays a note."""
    min_certainty: Literal["possible", "definite"] = "possible"
    articles: str | None = None
    """Where article texts lie that are not in the project, relative to the file that says so."""
    output_format: Format = "full"
    fail_on: Threshold = "error"


class Found(NamedTuple):
    """Settings, and the file they were read from, if any."""

    settings: Settings
    path: Path | None = None


def find(start: Path) -> Settings:
    """The settings of the nearest folder upwards that has any; its own file counts more.

    A ``pyproject.toml`` without ``[tool.factcheck]`` is passed by.
    """
    return read(start).settings


def read(start: Path, given: Iterable[str] = (), *, isolated: bool = False) -> Found:
    """The settings found from a folder, overridden by what was given for this run.

    ``given`` holds ``KEY=VALUE`` as TOML has it, a dotted key for one entry of a table, and at
    most one path of a file to read instead of those found. ``isolated`` looks for none.
    """
    path, table = (None, {}) if isolated else _nearest(start.resolve())
    overrides = []
    for text in given:
        if Path(text).is_file():
            path, table = Path(text), _table_of(Path(text)) or {}
        else:
            overrides.append(text)
    settings = _settings(table, path) if path else Settings()
    for text in overrides:
        settings = _overridden(settings, text)
    return Found(settings, path)


def _nearest(start: Path) -> tuple[Path | None, Any]:
    for folder in (start, *start.parents):
        for path in (folder / "factcheck.toml", folder / "pyproject.toml"):
            table = _table_of(path) if path.is_file() else None
            if table is not None:
                return path, table
    return None, {}


def _table_of(path: Path) -> Any:
    table = _toml(path)
    return table.get("tool", {}).get("factcheck") if path.name == "pyproject.toml" else table


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FactcheckError(f"{path} cannot be read: {error}") from None


def _settings(table: Any, path: Path) -> Settings:
    settings = _validated(table, str(path))
    if settings.articles is not None:
        folder = str(path.parent / settings.articles)
        settings = settings.model_copy(update={"articles": folder})
    return settings


def _validated(table: Any, where: str) -> Settings:
    try:
        return Settings.model_validate(table)
    except ValidationError as error:
        raise FactcheckError(f"{where}: {_first_fault(error)}") from None


def _overridden(settings: Settings, text: str) -> Settings:
    """The settings with one of them replaced, or one entry of a table."""
    key, equals, value = text.partition("=")
    if not equals:
        raise FactcheckError(f"--config {text}: give KEY=VALUE, or the path of a settings file")
    try:
        table = tomllib.loads(f"{key} = {value}")
    except tomllib.TOMLDecodeError:
        # A bare word is text, as everywhere in a shell.
        try:
            table = tomllib.loads(f"{key} = {_quoted(value.strip())}")
        except tomllib.TOMLDecodeError as error:
            raise FactcheckError(f"--config {text}: {error}") from None
    return _validated(_merged(settings.model_dump(by_alias=True), table), f"--config {text}")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _merged(table: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(table)
    for key, value in over.items():
        old = merged.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            value = _merged(old, value)
        merged[key] = value
    return merged


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
