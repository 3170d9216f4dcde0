"""Rules as the manual prints them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from factcheck.claims import Claim, Modality
from factcheck.codes import CODES, POSSIBLE, Code, Level
from factcheck.entities import Entity
from factcheck.errors import FactcheckError
from factcheck.evidence import Part
from factcheck.selftest import Case, Page, pages
from factcheck.sources import Agency, CopyOf
from factcheck.store.spelling import did_you_mean

_FAILS = {
    Level.ERROR: "It fails a check.",
    Level.WARNING: "It fails a check only with --fail-on warning.",
    Level.INFO: "It fails a check only with --fail-on info.",
}


def explained(name: str | None, everything: bool, output_format: str) -> str:
    """One rule by code or name, or every rule."""
    if bool(name) == everything:
        raise FactcheckError("name one rule, such as FC301 or retraction, or ask for --all")
    rules = [_rule(name)] if name else list(CODES.values())
    known = pages()
    if output_format == "json":
        return json.dumps([_entry(rule, known[rule.code]) for rule in rules], indent=1) + "\n"
    return "\n".join(_text(rule, known[rule.code]) for rule in rules)


def _entry(rule: Code, page: Page) -> dict[str, object]:
    return {
        **rule._asdict(),
        "level": str(rule.level),
        "find": [_example(case) for case in page.find],
        "ignore": [_example(case) for case in page.ignore],
        "do": page.do,
    }


def _rule(name: str) -> Code:
    by_name = {code.name: code for code in CODES.values()}
    rule = CODES.get(name.upper()) or by_name.get(name.lower())
    if rule is None:
        hint = did_you_mean(name, [*CODES, *by_name])
        raise FactcheckError(f"no rule is called {name!r}{hint or '; --all lists them'}")
    return rule


def _text(rule: Code, page: Page) -> str:
    possible = ""
    if rule.code in POSSIBLE:
        possible = " Where some reading leaves no conflict, it is possible only: a note."
    return (
        f"{rule.code} {rule.name} ({rule.level})\n"
        f"  {rule.sentence}\n"
        f"  {_FAILS[rule.level]}{possible}\n"
        f"\n  Found:\n{''.join(map(_shown, page.find))}"
        f"\n  Left alone:\n{''.join(map(_shown, page.ignore))}"
        f"\n  What to do: {page.do}\n"
    )


def _shown(case: Case) -> str:
    lines = "".join(f"      {line}\n" for line in _lines(case))
    return f"  - {case.title}\n{lines}"


def _example(case: Case) -> dict[str, object]:
    return {"title": case.title, "told": list(_lines(case))}


def _lines(case: Case) -> Iterator[str]:
    """What the case holds, a line for each claim, or for each line of a file."""
    yield from map(_told, case.claims)
    yield from (f"({entity.name}: {ties})" for entity in case.entities if (ties := _ties(entity)))
    for path, text in case.files.items():
        yield f"{path}:"
        yield from (f"  {_short(line)}" for line in text.splitlines())


def _ties(entity: Entity) -> str:
    """What the catalogue says of an entity."""
    found = [f"speaks for {link.to}" for link in entity.speaks_for]
    found += [f"part of {link.to}" for link in entity.part_of]
    return ", ".join([*found, *(f"also {alias}" for alias in entity.aliases)])


def _short(line: str) -> str:
    return line if len(line) <= _WIDTH else f"{line[:_WIDTH]}…"


_WIDTH = 160


def _told(claim: Claim) -> str:
    """Who says what: "Alpha, 2024-05-06, quoting Ada Lorn: Vell bridge · opening: 2019"."""
    source, by = claim.source, claim.attribution
    who = [source.publisher or source.id, *([str(source.published)] if source.published else [])]
    if isinstance(source.origin, CopyOf):
        who.append(f"a copy of {source.origin.copy_of}")
    elif isinstance(source.origin, Agency):
        who.append(f"from {source.origin.agency}")
    if by is not None:
        who.append(f"quoting {by.speaker}{f' of {by.said}' if by.said else ''}")
    if claim.evidence and claim.evidence[0].part is not Part.BODY:
        who.append(f"in a {claim.evidence[0].part}")
    names = (" and ".join(claim.subject), claim.predicate, " and ".join(claim.object or ()))
    about = " · ".join(name for name in names if name)
    scope = "".join(f" ({key}: {value})" for key, value in claim.scope.items())
    mode = "" if claim.modality is Modality.ASSERTED else f"{claim.modality}: "
    value = "no date" if claim.value is None else claim.value
    time = f", {claim.when}" if claim.kind != "event" and claim.when else ""
    counted = f", as of {claim.as_of}" if claim.kind == "quantity" and claim.as_of else ""
    return f"{', '.join(who)}: {about}{scope}: {mode}{value}{time}{counted}"
