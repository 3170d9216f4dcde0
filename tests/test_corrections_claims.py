"""Notices of publishers become claims that take back what is stored."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.claims import CLAIM, Claim
from factcheck.extract.corrections.claims import claims_from

POST = fc.Source.model_validate({"id": "post", "publisher": "Post", "published": "2024-05-06"})


def stored(kind: str, predicate: str, subject: str = "Vell storm", **more: str) -> Claim:
    return CLAIM.validate_python(
        {"source": POST, "kind": kind, "predicate": predicate, "subject": subject, **more}
    )


TOLL = stored("quantity", "deaths", value="12 people")
HURT = stored("quantity", "injuries", value="30 people")
OPENED = stored("event", "opening", "Vell bridge", when="1978")
OWNER = stored("attribute", "owner", "Orr tunnel", value="Halmo")


def told(notice: str, *claims: Claim) -> list[tuple[str, str, str]]:
    """Predicate, modality and value of what a notice says of stored claims."""
    [found] = fc.find_corrections(notice)
    made = claims_from(found, POST, claims)
    assert all(notice[slice(*c.evidence[0].span)] == found.text for c in made if c.evidence)  # type: ignore[misc]
    return [(c.predicate, c.modality.value, str(c.value)) for c in made]


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        (
            "Correction: An earlier version of this story said that 12 people had died. It was 10 people.",
            [("deaths", "corrected", "12 people"), ("deaths", "asserted", "10 people")],
        ),
        (
            "Correction: An earlier version of this story misstated the year. It was 1987, not 1978.",
            [("opening", "corrected", "1978"), ("opening", "asserted", "1987")],
        ),
        ("Correction: An earlier version of this story misstated the toll.", []),
        (
            "Correction: An earlier version of this story said that 14 people had died. It was 10 people.",
            [],
        ),
    ],
)
def test_a_notice_takes_back_what_it_says_was_published(
    notice: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(notice, TOLL, HURT, OPENED, OWNER) == expected


def test_a_number_that_two_claims_give_is_left_to_a_person() -> None:
    notice = "Correction: The storm killed 10 people, not 12 people."

    assert told(notice, TOLL) != []
    assert told(notice, TOLL, stored("quantity", "injuries", value="12 people")) == []


def test_what_a_notice_makes_is_found_unapplied() -> None:
    [found] = fc.find_corrections("Correction: The storm killed 10 people, not 12 people.")
    copied = fc.Source(id="copy", publisher="Crane", origin=fc.CopyOf(copy_of="post"))
    old = fc.QuantityClaim(
        source=copied, subject="Vell storm", predicate="deaths", value="12 people"
    )

    made = claims_from(found, POST, [TOLL])

    assert [f.code for f in fc.compare([*made, old]).findings] == ["FC307"]
    assert TOLL.id not in {claim.id for claim in made}
