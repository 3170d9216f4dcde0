"""What `find_quantities` promises about any text, and what wordings mean for each other."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factcheck import find_quantities
from factcheck.units import UNITS, unit_of
from factcheck.values import Quantity

WORDS = st.sampled_from(
    [
        "at",
        "least",
        "most",
        "more",
        "than",
        "nearly",
        "about",
        "some",
        "up",
        "to",
        "one",
        "two",
        "twenty-one",
        "hundred",
        "thousand",
        "million",
        "billion",
        "a",
        "an",
        "no",
        "none",
        "dozen",
        "dozens",
        "half",
        "quarter",
        "third",
        "and",
        "of",
        "in",
        "or",
        "between",
        "from",
        "to",
        "-",
        "–",
        "/",
        ":",
        ".",
        ",",
        "$",
        "€",
        "£",
        "%",
        "US",
        "A",
        "1",
        "12",
        "1,200",
        "1.2",
        "1,20",
        "007",
        "2019",
        "½",
        "3½",
        "400",
        "10^400",
        "infinity",
        "nan",
        "-5",
        "minus",
        "zero",
        "m",
        "bn",
        "k",
        "km",
        "miles",
        "per",
        "hour",
        "percent",
        "points",
        "years",
        "old",
        "ago",
        "feet",
        "inches",
        "dollars",
        "cents",
        "crore",
        "lakh",
        "won",
        "rose",
        "fell",
        "by",
        "people",
        "men",
        "May",
        "4",
        "p.m.",
        "Flight",
        "No",
        "st",
        "th",
        "(",
        ")",
        "times",
        "few",
        "several",
        "couple",
        "point",
    ]
)
COUNTS = st.integers(2, 10**12)


def only(sentence: str) -> Quantity:
    """The one quantity of a sentence, as claims hold it."""
    [found] = find_quantities(sentence)
    quantity = found.quantity
    assert quantity is not None
    return quantity


def check(text: str) -> None:
    """Mentions come in order, do not overlap, and have an end that is a number."""
    last = 0
    for found in find_quantities(text):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        ends = [end for end in (found.low, found.high) if end is not None]
        assert ends
        assert ends == sorted(ends)
        assert all(end.is_finite() for end in ends)
        assert found.quantity is not None or found.kind in ("score", "ordinal")
        last = found.end


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    check(text)


@given(st.text(alphabet="0123456789.,/-:$€%½⅓٣ \u202f\n()kmbn", max_size=40))
def test_any_figures_are_read(text: str) -> None:
    check(text)


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_any_words_are_read(text: str) -> None:
    check(text)


@given(COUNTS, st.integers(0, 10**12))
def test_at_least_n_meets_every_higher_count(n: int, more: int) -> None:
    least = only(f"At least {n:,} boats sank.")

    assert least.meet(only(f"Then {n + more:,} boats sank.")).meets is True


@given(COUNTS, st.sampled_from(["At least", "About", "Nearly", "Up to", "As many as", "Some"]))
def test_wider_wording_meets_the_plain_count(n: int, wider: str) -> None:
    assert only(f"{wider} {n:,} boats sank.").meet(only(f"Then {n:,} boats sank.")).meets is True


@given(COUNTS, COUNTS, st.sampled_from(["about", "around", "roughly", "approximately"]))
def test_a_hedge_never_makes_a_conflict(n: int, m: int, hedge: str) -> None:
    plain = only(f"Then {n:,} boats sank.").meet(only(f"Then {m:,} boats sank."))
    hedged = only(f"There {hedge} {n:,} boats sank.").meet(only(f"Then {m:,} boats sank."))

    assert hedged.meets is not False
    assert hedged.meets is True or plain.meets is False


@given(st.decimals(Decimal("0.1"), 999, places=1), st.sampled_from(["million", "billion"]))
def test_a_rounded_number_is_that_of_a_claim(number: Decimal, size: str) -> None:
    assert only(f"The mill cost {number} {size} euros.") == Quantity.model_validate(
        f"{number} {size} EUR"
    )


CONVERTIBLE = sorted(
    name for name, unit in UNITS.items() if name.isalpha() and name.islower() and len(name) > 3
    and unit.dimension in ("length", "area", "volume", "mass", "speed", "time", "months", "data")
    and name.endswith("s") and name not in ("kmph", "tons")
)  # fmt: skip


@given(st.sampled_from(CONVERTIBLE), st.integers(2, 10**6))
def test_units_of_prose_are_units_of_claims(unit: str, number: int) -> None:
    found = only(f"It was {number:,} {unit} in all.")

    assert found.dimension == unit_of(unit).dimension
    assert found.ends() == Quantity(low=number, high=number, unit=unit).ends()


@given(st.sampled_from(sorted(UNITS)), st.sampled_from(sorted(UNITS)), st.integers(0, 10**6))
def test_conversion_there_and_back_is_exact(one: str, other: str, number: int) -> None:
    first, second = UNITS[one], UNITS[other]
    if first.dimension != second.dimension:
        assert Quantity(low=number, unit=one).meet(Quantity(low=number, unit=other)).meets is None
        return
    base = number * first.factor + first.offset
    assert (base - second.offset) + second.offset == base
    assert (base - first.offset) / first.factor == number
