"""The JSON Schema for editors."""

from __future__ import annotations

import json
from typing import Any

from factcheck.store import claims_schema


def test_every_reference_leads_somewhere() -> None:
    schema = claims_schema()

    text = json.dumps(schema)
    names = {part.split('"')[0] for part in text.split('"$ref": "#/$defs/')[1:]}
    assert names == set(schema["$defs"]) & names
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(schema["properties"]) == {"version", "sources", "claims"}


def test_an_editor_offers_the_short_forms() -> None:
    forms: Any = claims_schema()["$defs"]
    claim = forms["QuantityClaim"]["properties"]

    assert claim["source"]["type"] == "string"
    assert {"type": "string"} in claim["subject"]["anyOf"]
    assert forms["Quantity"]["anyOf"][0]["type"] == "string"
    assert forms["QuantityClaim"]["required"][0] == "kind"
    assert claim["kind"] == {"const": "quantity", "title": "Kind", "type": "string"}
    assert ">>>" not in json.dumps(forms)
