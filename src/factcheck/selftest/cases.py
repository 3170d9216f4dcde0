"""Planted cases: what each rule must find and must leave alone, as the manual prints them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import yaml12

from factcheck.check import check, compare
from factcheck.claims import CLAIM, Claim
from factcheck.entities import Entity
from factcheck.findings import Result
from factcheck.sources import Source
from factcheck.store import builtin_predicates


@dataclass(frozen=True)
class Case:
    """One small base: claims, or the files of a project."""

    title: str
    claims: tuple[Claim, ...] = ()
    entities: tuple[Entity, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    """Path → content."""
    today: date | None = None
    possible: bool = False
    """Whether it is to be found as possible only."""

    def result(self) -> Result:
        """What is found in it; files are written to a folder of their own, and removed."""
        if not self.files:
            return compare(self.claims, self.entities)
        with tempfile.TemporaryDirectory(prefix="factcheck-") as name:
            for path, text in {"factcheck.toml": "", **self.files}.items():
                target = Path(name, path)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, "utf-8")
            return check(Path(name, "claims"), today=self.today)


@dataclass(frozen=True)
class Page:
    """The page of a rule in the manual, beyond its sentence."""

    code: str
    do: str
    """What to do about a finding."""
    find: Sequence[Case]
    ignore: Sequence[Case]


@cache
def pages() -> Mapping[str, Page]:
    """The pages by code, in order of the codes."""
    folder = resources.files("factcheck").joinpath("data/rules")
    found: dict[str, Page] = {}
    for file in folder.iterdir():
        data: Any = yaml12.parse_yaml(file.read_text("utf-8"))
        for rule in data["rules"]:
            found[rule["code"]] = Page(
                rule["code"],
                rule["do"],
                tuple(map(_case, rule["find"])),
                tuple(map(_case, rule["ignore"])),
            )
    return {code: found[code] for code in sorted(found)}


def _case(data: Mapping[str, Any]) -> Case:
    today = data.get("today")
    return Case(
        data["title"],
        tuple(read_claims(data.get("claims", ()), data.get("sources", ()))),
        tuple(Entity.model_validate(entity) for entity in data.get("entities", ())),
        data.get("files", {}),
        date.fromisoformat(today) if today else None,
        data.get("possible", False),
    )


def read_claims(
    items: Iterable[Mapping[str, Any]], sources: Iterable[Mapping[str, Any]] = ()
) -> Iterator[Claim]:
    """Claims in short: the kind is that of the predicate, and `by` is the speaker.

    A source that is not listed is named in its first claim, as ``Outlet 2024-05-06``. Where no
    passage is given, each claim has one of its own, in the order of the claims.
    """
    registry = builtin_predicates()
    known = {source["id"]: Source.model_validate(source) for source in sources}
    for number, item in enumerate(items):
        outlet, _, day = str(item["source"]).partition(" ")
        if outlet not in known:
            record = {"id": outlet, "publisher": outlet} | ({"published": day} if day else {})
            known[outlet] = Source.model_validate(record)
        span = [100 * number, 100 * number + 50]
        short: dict[str, Any] = {
            "kind": registry[item["predicate"]].kind,
            "evidence": [{"span": span, "exact": f"passage {number}"}],
        }
        if "by" in item:
            short["attribution"] = {"speaker": item["by"]}
        given = {key: value for key, value in item.items() if key != "by"}
        yield CLAIM.validate_python({**short, **given, "source": known[outlet]})
