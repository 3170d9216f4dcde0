"""The JSON Schema by which editors complete and check claims files."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, PositiveInt

from factcheck.claims import AnyClaim
from factcheck.sources import Source
from factcheck.values import Model


class ClaimFile(Model):
    """One file of ``claims/``: sources and claims, in the order a person wants to read them."""

    version: Annotated[PositiveInt, Field(le=1)]
    sources: tuple[Source, ...] = ()
    claims: tuple[AnyClaim, ...] = ()


_AMOUNT = {
    "type": "string",
    "description": "A number or a range, and a unit where it has one",
    "examples": [">=12 people", "~40", "24..99", "1.2e9 USD"],
}


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the files of a base: of decisions, else of claims.

    >>> schema()["then"]
    {'$ref': '#/$defs/DecisionFile'}
    """
    from factcheck.decisions import DecisionFile

    claims, decisions = claims_schema(), DecisionFile.model_json_schema()
    forms = {**claims.pop("$defs"), **decisions.pop("$defs")}
    for form in (claims, *forms.values()):
        form["description"] = form.get("description", "").partition("\n\n")[0]
    decisions |= {"title": "factcheck decisions", "description": "What people have decided."}
    return {
        "$schema": claims.pop("$schema"),
        "title": "factcheck",
        "if": {"required": ["decisions"]},
        "then": {"$ref": "#/$defs/DecisionFile"},
        "else": {"$ref": "#/$defs/ClaimFile"},
        "$defs": {**forms, "ClaimFile": claims, "DecisionFile": decisions},
    }


def claims_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a claims file.

    >>> claims_schema()["title"]
    'factcheck claims'
    """
    schema = ClaimFile.model_json_schema()
    forms = schema["$defs"]
    for form in forms.values():
        if "kind" in form.get("properties", {}) and "const" in form["properties"]["kind"]:
            # Python knows the kind by the type; in YAML it has to be said.
            del form["properties"]["kind"]["default"]
            form["required"] = ["kind", *form["required"]]
        # Further paragraphs of a docstring are for programmers.
        form["description"] = form.get("description", "").partition("\n\n")[0]
    forms["Quantity"] = {"anyOf": [_AMOUNT, {"type": "number"}, forms["Quantity"]]}
    described = {
        "title": "factcheck claims",
        "description": "Sources, and the typed, dated claims found in them.",
    }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, **described}
