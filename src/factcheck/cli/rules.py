"""Rules as the manual prints them."""

from __future__ import annotations

import json

from factcheck.codes import CODES, POSSIBLE, Code, Level
from factcheck.errors import FactcheckError
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
    if output_format == "json":
        entries = [rule._asdict() | {"level": str(rule.level)} for rule in rules]
        return json.dumps(entries, indent=1) + "\n"
    return "\n".join(_text(rule) for rule in rules)


def _rule(name: str) -> Code:
    by_name = {code.name: code for code in CODES.values()}
    rule = CODES.get(name.upper()) or by_name.get(name.lower())
    if rule is None:
        hint = did_you_mean(name, [*CODES, *by_name])
        raise FactcheckError(f"no rule is called {name!r}{hint or '; --all lists them'}")
    return rule


def _text(rule: Code) -> str:
    possible = ""
    if rule.code in POSSIBLE:
        possible = " Where some reading leaves no conflict, it is possible only: a note."
    return (
        f"{rule.code} {rule.name} ({rule.level})\n"
        f"  {rule.sentence}\n"
        f"  {_FAILS[rule.level]}{possible}\n"
    )
