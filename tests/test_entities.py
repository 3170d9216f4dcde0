"""The catalogue: names resolved, voices and wholes climbed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.dates import parse_edtf
from factcheck.entities import Catalogue, Entity, defects, name_key


def catalogue(*entities: dict[str, Any]) -> Catalogue:
    return Catalogue([Entity.model_validate({"name": e["id"]} | e) for e in entities])


STEEL = catalogue(
    {"id": "orvane", "name": "Orvane Steel", "aliases": ["Orvane Steel Corp.", "Orvane"]},
    {"id": "works", "part_of": "orvane"},
    {"id": "mill", "part_of": ["works", "castria"]},
    {"id": "castria"},
    {"id": "lorn", "name": "Ada Lorn", "speaks_for": [{"to": "orvane", "period": "2020/2022"}]},
    {"id": "press", "name": "press desk", "speaks_for": ["lorn", "castria"]},
)


@pytest.mark.parametrize(
    "name", ["orvane", "Orvane Steel", "the orvane  steel", "ORVANE STEEL CORP", "Ｏrvane"]
)
def test_every_way_to_write_a_name_is_one_entity(name: str) -> None:
    assert STEEL.resolve(name) == "orvane"


def test_an_unknown_name_is_an_entity_of_its_own() -> None:
    assert STEEL.resolve("The Orvane Foundation") == "orvane foundation"
    assert STEEL.name("orvane foundation") == "orvane foundation"


def test_a_name_that_fits_two_is_neither() -> None:
    lorns = catalogue({"id": "elder", "aliases": ["Lorn"]}, {"id": "younger", "aliases": ["lorn"]})

    assert lorns.has_ambiguous
    assert lorns.ambiguous("LORN")
    assert lorns.candidates("Lorn") == ["elder", "younger"]
    assert lorns.resolve("Lorn") == "lorn"
    assert not lorns.ambiguous("elder")


def test_a_part_of_a_part_lies_within_the_whole() -> None:
    assert STEEL.within("mill", "orvane")
    assert STEEL.wholes("mill") == {"mill", "works", "orvane", "castria"}
    assert not STEEL.within("orvane", "mill")


def test_one_speaks_for_another_only_in_his_time() -> None:
    assert STEEL.sides("lorn", parse_edtf("2021-05-06")) == {"lorn", "orvane"}
    assert STEEL.sides("lorn", parse_edtf("2023")) == {"lorn"}
    assert STEEL.sides("lorn", parse_edtf("2022/2024")) == {"lorn", "orvane"}
    assert STEEL.sides("lorn") == {"lorn", "orvane"}


def test_a_voice_of_a_voice_speaks_for_both() -> None:
    assert STEEL.sides("press") == {"press", "lorn", "orvane", "castria"}
    assert STEEL.head("press") == "orvane"
    assert STEEL.stands_for("press") == "lorn"


def test_look_alikes_are_kept_apart_in_both_directions() -> None:
    two = catalogue({"id": "vell", "not": ["vell-on-sea"]}, {"id": "vell-on-sea"})

    assert two.apart("vell", "vell-on-sea")
    assert two.apart("vell-on-sea", "vell")
    assert not two.apart("vell", "vell")


def test_a_circle_ends() -> None:
    circle = catalogue(
        {"id": "a", "speaks_for": "b", "part_of": "b"}, {"id": "b", "speaks_for": "a"}
    )

    assert circle.sides("a") == circle.sides("b") == {"a", "b"}
    assert circle.head("a") == "b"
    assert dict(defects(circle.entities.values())).keys() == {"a", "b"}


def test_what_does_not_hold_together_is_listed() -> None:
    loose = catalogue({"id": "a", "part_of": "nowhere", "not": ["nobody"], "speaks_for": "a"})

    assert [sentence for _, sentence in defects(loose.entities.values())] == [
        "speaks_for runs in a circle through 'a'",
        "part_of: no entity is called 'nowhere'",
        "not: no entity is called 'nobody'",
    ]


@given(st.text(max_size=30))
def test_the_form_of_a_name_is_settled(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


ids = st.sampled_from(["a", "b", "c", "d", "e"])


@given(st.dictionaries(ids, st.lists(ids, max_size=3), min_size=1))
def test_wholes_are_what_can_be_reached(parts: dict[str, list[str]]) -> None:
    known = catalogue(*({"id": name, "part_of": wholes} for name, wholes in parts.items()))

    for name in parts:
        reached = {name}
        while more := {w for n in reached for w in parts.get(n, ())} - reached:
            reached |= more
        assert known.wholes(name) == reached
