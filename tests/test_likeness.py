"""Names that may be one thing's, each beside one that cannot be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Catalogue, Entity
from factcheck.extract.mentions import propose
from factcheck.extract.mentions.likeness import reason


@pytest.mark.parametrize(
    ("name", "same", "why", "another"),
    [
        ("A. Lorn", "Ada Lorn", "initials fit", "Ida Lorn"),
        ("J. R. Kane", "John Kane", "initials fit", "Rolf Kane"),
        ("Kane", "Rolf Kane", "the surname alone", "Ada Lorn"),
        ("Jon Kane", "John Kane", "spelt alike", "Jan Kane"),
        ("Dmitri Sand", "Dmitry Sand", "spelt alike", "Maria Sand"),
        ("Mario Sand", "Mario Sandt", "spelt alike", "Maria Sand"),
        ("Mayor Oda Prell", "Oda Prell", "the same words", "Oda Prell Trust"),
        ("VPA", "Vell Port Authority", "its initials", "Vell Port"),
        ("Vell Port Authority", "V.P.A.", "its initials", "V.P.B."),
        ("Orvane", "Orvane Steel", "part of the longer name", "Orvane ferry"),
        ("Port of Well", "Port of Vell", "spelt alike", "Port of Orr"),
        ("Health Ministry", "Ministry of Health", "the same words", "Ministry of Wealth"),
        ("Vell Cup 2021", "Vell cup 2021", "the same words", "Vell Cup 2022"),
        ("Sound Mission II", "Sound Misson II", "spelt alike", "Sound Mission III"),
        ("North Vell", "North Well", "spelt alike", "South Vell"),
    ],
)
def test_a_name_is_offered_with_its_reason_and_another_not(
    name: str, same: str, why: str, another: str
) -> None:
    assert reason(name, same) == reason(same, name) == why
    assert reason(name, another) is None


@pytest.mark.parametrize(
    ("name", "other", "kind"),
    [
        ("Orvane Bank", "Orvane", "person"),
        ("Lorn Foundation", "Ada Lorn", "person"),
        ("Mayor Prell", "Prell Group", None),
        ("Vell", "Vell ferry", None),
        ("Apollo", "Apollo 11", None),
    ],
)
def test_another_kind_or_number_is_never_offered(name: str, other: str, kind: str | None) -> None:
    assert reason(name, other, kind) is None


def test_each_entity_is_proposed_once_the_likest_first() -> None:
    known = Catalogue(
        [
            Entity(id="rolf", name="Rolf Kane", aliases=("Mayor Kane",)),
            Entity(id="ines", name="Ines Kane"),
            Entity(id="group", name="Kane Group", kind="organisation"),
        ]
    )
    found = propose(["Kane", "Rolf Kane", "R. Kane"], known)

    assert [(one.name, one.entity, one.why) for one in found] == [
        ("R. Kane", "rolf", "initials fit"),
        ("Kane", "ines", "the surname alone"),
        ("Kane", "rolf", "the surname alone"),
        ("Kane", "group", "part of the longer name"),
    ]


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_name_is_too_odd(name: str, other: str) -> None:
    assert (reason(name, other) is None) == (reason(other, name) is None)
