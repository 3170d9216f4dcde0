"""The text of new claims files."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from yaml12 import parse_yaml

from factcheck.claims import CLAIM
from factcheck.sources import Source
from factcheck.store import dump
from factcheck.store.dump import scalar

READABLE = """\
version: 1

sources:
  - id: post-1
    publisher: Alpha Post
    published: 2021-05-04
    origin: own

claims:
  - label: toll
    kind: quantity
    source: post-1
    subject: [Vell storm, Vell flood]
    predicate: deaths
    scope:
      stage: preliminary
    value: ">=12 people"
    when:
      from: published
      days: -1
    as_of: 2021
    attribution:
      speaker: Mayor Ada Lorn
      said: 2021-05-03
    gist: At least 12 people died, she said.
    evidence:
      - span: [120, 158]
        exact: "At least 12 people died: a black day"
"""


def test_a_claims_file_reads_well() -> None:
    source = Source.model_validate(
        {"id": "post-1", "publisher": "Alpha Post", "published": "2021-05-04", "origin": "own"}
    )
    claim = CLAIM.validate_python(
        {
            "source": source,
            "kind": "quantity",
            "label": "toll",
            "subject": ["Vell storm", "Vell flood"],
            "predicate": "deaths",
            "scope": {"stage": "preliminary"},
            "value": {"low": 12, "unit": "people"},
            "when": {"from": "published", "days": -1},
            "as_of": "2021",
            "attribution": {"speaker": "Mayor Ada Lorn", "said": "2021-05-03"},
            "gist": "At least 12 people died, she said.",
            "evidence": [{"span": [120, 158], "exact": "At least 12 people died: a black day"}],
        }
    )

    assert dump([source], [claim]) == READABLE


@given(st.text())
def test_any_text_is_one_scalar(text: str) -> None:
    assert parse_yaml(f"key: {scalar(text)}\n") == {"key": text}
    assert parse_yaml(f"- [{scalar(text, listed=True)}, x]\n") == [[text, "x"]]
    assert "\n" not in scalar(text)
