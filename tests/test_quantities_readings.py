"""What `find_quantities` says of kinds, scope, nouns and what cannot be read."""

from __future__ import annotations

from decimal import Decimal

import pytest

import factcheck as fc
from factcheck import find_quantities
from factcheck.values import Quantity


def only(sentence: str) -> Quantity:
    """The one quantity of a sentence, as claims hold it."""
    [found] = find_quantities(sentence)
    quantity = found.quantity
    assert quantity is not None
    return quantity


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0" * 50,
        "7" * 10_000,
        "1" + "0" * 400,
        "9" * 400 + " million",
        "one " + "million " * 40,
        "zero zero",
        "1,2,3,4",
        "1.234,56",
        "12,34",
        "1e400",
        "infinity",
        "10^400",
        "1/0 and 0/0",
        "½½½½"[:0],
    ],
)
def test_what_cannot_be_read_is_left_out(text: str) -> None:
    assert find_quantities(text) == []


def test_figures_of_other_scripts() -> None:
    """Digits of any script are digits; fractions are signs of their own."""
    assert [(one.text, one.low) for one in find_quantities("It has ١٢ doors and ½ litre.")] == [
        ("١٢", Decimal(12)),
        ("½ litre", Decimal("0.5")),
    ]


def test_two_currencies_never_meet() -> None:
    assert only("It cost $5.").meet(only("It cost €5.")).meets is None
    assert only("It cost 5 pesos.").meet(only("It cost 5 Mexican pesos.")).meets is None
    assert only("It cost US$5.").meet(only("It cost 5 dollars.")).meets is True


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Profit rose 3 % from $38m to $40 million.", "change-by change-from change-to"),
        ("Shares fell 3 % to 40.", "change-by change-to"),
        ("A 3 % rise is due.", "change-by"),
        ("Vell won 3-2.", "score"),
        ("Lorn, 34, owns 51 % of it.", "age percentage"),
        ("The third man paid $5 for 2 kg.", "ordinal money measure"),
        ("One in five of 10 to 12 cows.", "ratio range"),
        ("Rates are 2 percentage points up.", "percentage points"),
        ("Police held 12 men.", "count"),
    ],
)
def test_kinds(sentence: str, kinds: str) -> None:
    assert " ".join(one.kind for one in find_quantities(sentence)) == kinds


@pytest.mark.parametrize(
    ("sentence", "scope"),
    [
        ("14 have died so far.", (("stage", "so far"),)),
        ("14 people, including the driver, died.", (("including", "the driver"),)),
        ("14 people had died as of Monday night.", (("as of", "Monday night"),)),
        ("A total of 14 people died.", (("whole", "in total"),)),
        ("It earns $5 million a year.", (("rate", "per year"),)),
        ("It pays $5 a share.", (("rate", "per share"),)),
        ("Another 14 people died.", (("part", "more"),)),
        ("The other 14 people died.", (("part", "others"),)),
        ("Pay rose 2 percent in real terms.", (("direction", "up"), ("prices", "real"))),
        ("14 people died.", ()),
    ],
)
def test_scope(sentence: str, scope: tuple[tuple[str, str], ...]) -> None:
    assert find_quantities(sentence)[0].scope == scope


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("12 young local fishermen drowned.", "fishermen"),
        ("12 of the passengers drowned.", "passengers"),
        ("It sold 40 tonnes of wheat.", "wheat"),
        ("Two thirds of the voters came.", "voters"),
        ("The 12-member panel met.", "member"),
        ("Lorn paid $5.", None),
        ("Lorn is 34 years old.", None),
    ],
)
def test_nouns(sentence: str, noun: str | None) -> None:
    assert find_quantities(sentence)[0].noun == noun


def test_a_mention_is_frozen() -> None:
    """As every value of the package."""
    [found] = fc.find_quantities("It has 12 doors.")
    with pytest.raises(AttributeError):
        found.low = None  # type: ignore[misc]
