"""Quantities: numbers as what can be so, and how two of them meet."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    model_validator,
)

from factcheck.intervals import Meeting, meet
from factcheck.units import unit_of

End = tuple[Decimal, int]
"""A number with -1, 0 or 1: just below it, on it, just above it."""


class Model(BaseModel):
    """A frozen, closed value: unknown keys are errors, nothing changes after it is built."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="strings")


def _exact(value: Any) -> Any:
    """Take a YAML or JSON number as the digits that were written."""
    if isinstance(value, bool):
        raise ValueError("a number is expected, not yes or no")
    if isinstance(value, float):
        value = repr(value)
    if isinstance(value, str | int | Decimal):
        try:
            number = Decimal(value)
        except InvalidOperation:
            raise ValueError(f"{value!r} is not a number") from None
        if not number.is_finite() or abs(number.adjusted()) > 100:
            raise ValueError(f"{value!r} is not a number news would print")
        return number
    return value


def _shortest(number: Decimal) -> str:
    """The digits without trailing zeros, so that equal numbers are written alike.

    >>> _shortest(Decimal("1.20")), _shortest(Decimal("1E+2")), _shortest(Decimal("-0.0"))
    ('1.2', '100', '0')
    """
    text = format(number, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


Number = Annotated[
    Decimal,
    BeforeValidator(_exact),
    PlainSerializer(_shortest, return_type=str, when_used="json"),
]

_NUMBER = r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"
_AMOUNT = re.compile(
    rf"(?P<about>~)?\s*(?P<sign>>=|<=|>|<)?\s*(?P<first>{_NUMBER})"
    rf"(?:\.\.(?P<open><)?(?P<last>{_NUMBER}))?(?:\s+(?P<unit>\S.*))?"
)


class Quantity(Model):
    """A number of something; an open end is None.

    Written as a mapping or, shorter, as text:

    >>> Quantity.model_validate(">=12 people")
    Quantity('>=12 people')
    >>> Quantity.model_validate("1.15e9..<1.25e9 USD").high_open
    True
    >>> Quantity.model_validate("1.2 billion SEK")
    Quantity('1.2 billion SEK')
    >>> str(Quantity(low=40, high=40, approximate=True))
    '~40'
    """

    low: Number | None = None
    high: Number | None = None
    low_open: bool = False
    """Whether the low end itself is excluded: "more than 40"."""
    high_open: bool = False
    unit: str = "count"
    approximate: bool = False
    """Whether the source hedges: "about", "some", "roughly"."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            return {"low": value, "high": value}
        return _parse_amount(value) if isinstance(value, str) else value

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.low is None and self.high is None:
            raise ValueError("a quantity has at least one end")
        if self.low is not None and self.high is not None:
            if self.low > self.high:
                raise ValueError(f"the range is reversed: {self.low} is more than {self.high}")
            if self.low == self.high and (self.low_open or self.high_open):
                raise ValueError("the range is empty: an open end excludes its only number")
        return self

    @property
    def dimension(self) -> str:
        """What is measured; quantities of two dimensions do not meet at all."""
        return unit_of(self.unit).dimension

    def ends(self) -> tuple[End | None, End | None]:
        """Low and high end in the base unit, as keys that sort open ends inward."""
        unit = unit_of(self.unit)
        low = high = None
        if self.low is not None:
            low = (self.low * unit.factor + unit.offset, 1 if self.low_open else 0)
        if self.high is not None:
            high = (self.high * unit.factor + unit.offset, -1 if self.high_open else 0)
        return low, high

    def meet(self, other: Quantity) -> Meeting:
        """How the two sets of possible numbers meet.

        >>> Quantity(low=12).meet(Quantity(low=14, high=14))
        <Meeting.AROUND: 'around'>
        """
        if self.dimension != other.dimension:
            return Meeting.UNLIKE
        return meet(*self.ends(), *other.ends(), hedged=self.approximate or other.approximate)

    def rounded(self) -> Quantity:
        """What rounds to a plain number, as far as its digits tell: 1,200 people may be 1,187.

        Noughts after the second digit are taken for rounding, but not those of a percentage.

        >>> Quantity.model_validate("1200 people").rounded(), Quantity.model_validate(12).rounded()
        (Quantity('1.2 thousand people'), Quantity('12'))
        >>> Quantity.model_validate("33.4 percent").rounded()
        Quantity('33.35..<33.45 percent')
        """
        if self.low is None or self.low != self.high or not self.low:
            return self
        last = int(self.low.as_tuple().exponent)
        if last >= 0:
            noughts = int(self.low.normalize().as_tuple().exponent)
            last = 0 if self.dimension == "share" else max(min(noughts, self.low.adjusted() - 1), 0)
        if last == 0 and self.unit in _WHOLE:
            return self
        half = Decimal(5).scaleb(last - 1)
        ends = {"low": self.low - half, "high": self.low + half, "high_open": True}
        return self.model_copy(update=ends)

    def __str__(self) -> str:
        unit = "" if self.unit == "count" else f" {self.unit}"
        return f"{'~' if self.approximate else ''}{self._range()}{unit}"

    def _range(self) -> str:
        if self.high is None:
            return f"{'>' if self.low_open else '>='}{self.low:f}"
        if self.low is None:
            return f"{'<' if self.high_open else '<='}{self.high:f}"
        if self.low == self.high:
            return f"{self.low:f}"
        if written := self._as_written():
            return written
        least = f"{'>' if self.low_open else ''}{self.low:f}"
        return f"{least}..{'<' if self.high_open else ''}{self.high:f}"

    def _as_written(self) -> str | None:
        """The number with a word for its size that rounds from this range, if there is one."""
        if self.low is None or self.high is None or self.low <= 0 or self.low_open:
            return None
        half = (self.high - self.low) / 2
        if not self.high_open or half.normalize().as_tuple().digits != (5,):
            return None
        number = self.low + half
        if number % (2 * half):
            return None
        sizes = [item for item in _SIZES.items() if half.adjusted() < item[1] <= number.adjusted()]
        if not sizes:
            return None
        word, size = sizes[-1]
        return f"{number.scaleb(-size):.{size - 1 - half.adjusted()}f} {word}"

    def __repr__(self) -> str:
        return f"Quantity({str(self)!r})"


def _parse_amount(text: str) -> dict[str, Any]:
    found = _AMOUNT.fullmatch(text.strip())
    if not found:
        raise ValueError(
            f"{text!r} is not a quantity; write 12, '>=12', '>40', '<=30', '~40' or '24..99', "
            "and a unit behind it where it has one: '>=12 people'"
        )
    part = found.groupdict()
    word, _, rest = (part["unit"] or "").partition(" ")
    size = _SIZES.get(word.lower())
    unit = (rest.strip() if size else part["unit"]) or "count"
    first, last = part["first"], part["last"]
    for number in filter(None, (first, last)):
        if unit in _WHOLE and not size and re.fullmatch(r"\d{1,3}\.\d{3}", number):
            raise ValueError(
                f"{number!r} may be {number.replace('.', '')} or a fraction; write digits only"
            )
    amount: dict[str, Any] = {"approximate": bool(part["about"]), "unit": unit}
    if last:
        if part["sign"] not in (None, ">"):
            raise ValueError(f"{text!r} is a range; only '>' may stand before it")
        ends = {"low": _sized(first, size), "high": _sized(last, size)}
        return amount | ends | {"low_open": bool(part["sign"]), "high_open": bool(part["open"])}
    if not part["sign"]:
        return amount | _rounded(first, size)
    end = "low" if part["sign"].startswith(">") else "high"
    return amount | {end: _sized(first, size), f"{end}_open": "=" not in part["sign"]}


_SIZES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
"""Powers of ten that are written as words."""
_WHOLE = frozenset({"count", "people"})


def _sized(number: str, size: int | None) -> Decimal:
    return Decimal(number).scaleb(size or 0)


def _rounded(number: str, size: int | None) -> dict[str, Any]:
    """A number as written; with a word for its size, what rounds to it: 1.2 billion is 1.15 to 1.25."""
    value = _sized(number, size)
    if size is None:
        return {"low": value, "high": value}
    half = Decimal(5).scaleb(size - 1 - len(number.partition(".")[2]))
    return {"low": value - half, "high": value + half, "high_open": True}
