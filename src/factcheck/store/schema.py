"""The JSON Schema by which editors complete and check claims files."""

from __future__ import annotations

from typing import Any

from factcheck.claims import ClaimFile


def claims_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a claims file.

    >>> claims_schema()["title"]
    'factcheck claims'
    """
    schema = ClaimFile.model_json_schema()
    described = {
        "title": "factcheck claims",
        "description": "Sources, and the typed, dated claims found in them.",
    }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, **described}
