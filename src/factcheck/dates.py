"""Dates as sets of days, written in EDTF (ISO 8601-2): "in August" is thirty-one days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from factcheck import intervals
from factcheck.edtf import Grain as Grain
from factcheck.edtf import Run, flagged, read, read_set, separate
from factcheck.edtf import spell as spell
from factcheck.errors import FactcheckError
from factcheck.intervals import Meeting

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema


@dataclass(frozen=True, slots=True, repr=False)
class DateInterval:
    """The days on which something can have been; made by `parse_edtf`, `day` or `between`.

    Two are equal when they are written alike; `same_days` asks for the same days.
    """

    text: str
    """Canonical EDTF."""
    low: int | None = field(compare=False)
    """The first day as an ordinal; None where the start is open or unknown."""
    high: int | None = field(compare=False)
    """The last day, inclusive; None where the end is open or unknown."""
    grain: Grain = field(compare=False)
    uncertain: bool = field(compare=False, default=False)
    """Marked `?` or `%`, at either end of an interval or on any member of a set."""
    approximate: bool = field(compare=False, default=False)
    """Marked `~` or `%`, likewise."""
    choices: tuple[DateInterval, ...] = field(compare=False, default=())
    """The separate runs of days of a set such as `[2020,2025]`; empty where there is one run."""

    @property
    def earliest(self) -> date | None:
        """The first day."""
        return None if self.low is None else date.fromordinal(self.low)

    @property
    def latest(self) -> date | None:
        """The last day, inclusive."""
        return None if self.high is None else date.fromordinal(self.high)

    @property
    def runs(self) -> tuple[Run, ...]:
        """The separate runs of days as ordinals, in order; one unless there are `choices`."""
        return tuple((one.low, one.high) for one in self.choices or (self,))

    @property
    def hedged(self) -> bool:
        """Whether the source marks it as uncertain or approximate."""
        return self.uncertain or self.approximate

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"DateInterval({self.text!r})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read from EDTF text, write EDTF text in JSON."""
        from pydantic_core import core_schema

        # In Python mode the value stays as it is; in JSON, `_written` refuses what is not a date.
        whole = core_schema.to_string_ser_schema(when_used="json")
        text = core_schema.plain_serializer_function_ser_schema(_written, when_used="json")
        instance = core_schema.is_instance_schema(cls, serialization=whole)
        return core_schema.no_info_before_validator_function(
            _validated, instance, serialization=text
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The JSON Schema: text, or a year as a number."""
        examples = ["2017-09", "../2031-12", "2022~"]
        return {
            "type": ["string", "integer"],
            "description": "A date in EDTF.",
            "examples": examples,
        }


def parse_edtf(text: str) -> DateInterval:
    """Read EDTF: a date, an interval `a/b`, or a set "one of" such as `[2020,2025]`.

    >>> parse_edtf("2017-09").latest, parse_edtf("../2031-12").earliest
    (datetime.date(2017, 9, 30), None)
    >>> parse_edtf("2021-02-30")
    Traceback (most recent call last):
    factcheck.errors.FactcheckError: 2021-02-30 is not a date: February 2021 has 28 days
    """
    if text.startswith("["):
        canonical, hull_read, runs = read_set(text)
        choices = tuple(between(*run) for run in runs) if len(runs) > 1 else ()
        return DateInterval(canonical, *hull_read, choices)
    return DateInterval(text, *read(text))


def day(when: date) -> DateInterval:
    """One day.

    >>> print(day(date(2021, 1, 25)))
    2021-01-25
    """
    return parse_edtf(when.isoformat()[:10])


def between(
    low: date | int | None,
    high: date | int | None,
    *,
    uncertain: bool = False,
    approximate: bool = False,
) -> DateInterval:
    """The days from low to high, as dates or ordinals, both inclusive; None is an open end.

    >>> print(between(date(2017, 9, 1), date(2017, 9, 30)), between(None, date(2031, 12, 31)))
    2017-09 ../2031
    """
    first = low.toordinal() if isinstance(low, date) else low
    last = high.toordinal() if isinstance(high, date) else high
    return parse_edtf(flagged(spell(first, last), uncertain, approximate))


def one_of(
    runs: Iterable[Run], *, uncertain: bool = False, approximate: bool = False
) -> DateInterval:
    """A day on any of these runs: an interval where they touch, else a set.

    >>> print(one_of([(1, 365), (731, 1095)]))
    [0001,0003]
    """
    texts = [flagged(spell(*run), uncertain, approximate) for run in separate(runs)]
    if len(texts) == 1:
        return parse_edtf(texts[0])
    return parse_edtf(f"[{','.join(text.replace('..', '').replace('/', '..') for text in texts)}]")


class Order(Enum):
    """Which of two dates comes first."""

    BEFORE = "before"
    AFTER = "after"
    MAYBE = "maybe"
    """They share days, or a hedge leaves it open; also two events of one day."""


def same_days(a: DateInterval, b: DateInterval) -> bool:
    """Whether both name the same days, however they are written.

    >>> same_days(parse_edtf("../2031"), parse_edtf("../2031-12"))
    True
    """
    return a.runs == b.runs


def meet(a: DateInterval, b: DateInterval) -> Meeting:
    """How the days of a and b meet; of a set, only the days of its choices count.

    >>> meet(parse_edtf("2017-09"), parse_edtf("2017"))
    <Meeting.INSIDE: 'inside'>
    >>> meet(parse_edtf("[2020,2025]"), parse_edtf("2022"))
    <Meeting.APART: 'apart'>
    """
    hedged = a.hedged or b.hedged
    if not (a.choices or b.choices):
        return intervals.meet(a.low, a.high, b.low, b.high, hedged)
    if same_days(a, b):
        return Meeting.SAME
    rows = [[intervals.meet(*one, *other) for other in b.runs] for one in a.runs]
    if all(meeting is Meeting.APART for row in rows for meeting in row):
        return Meeting.POSSIBLY_APART if hedged else Meeting.APART
    if all(Meeting.INSIDE in row or Meeting.SAME in row for row in rows):
        return Meeting.INSIDE
    columns = list(zip(*rows, strict=True))
    if all(Meeting.AROUND in column or Meeting.SAME in column for column in columns):
        return Meeting.AROUND
    return Meeting.OVERLAP


def order(a: DateInterval, b: DateInterval) -> Order:
    """Whether a certainly ends before b begins, or the other way round.

    A hedged date is first widened by its own length on both sides, so that "around 2017" is
    before 2021 and perhaps not before 2018; a hedged open interval has no order.

    >>> order(parse_edtf("2017~"), parse_edtf("2021")), order(parse_edtf("2017~"), parse_edtf("2018"))
    (<Order.BEFORE: 'before'>, <Order.MAYBE: 'maybe'>)
    """
    low_a, high_a = _widened(a)
    low_b, high_b = _widened(b)
    if high_a is not None and low_b is not None and high_a < low_b:
        return Order.BEFORE
    if high_b is not None and low_a is not None and high_b < low_a:
        return Order.AFTER
    return Order.MAYBE


def _widened(a: DateInterval) -> Run:
    if not a.hedged:
        return a.low, a.high
    if a.low is None or a.high is None:
        return None, None
    length = a.high - a.low + 1
    return a.low - length, a.high + length


def _validated(value: object) -> DateInterval:
    """Read what a model is given; pydantic reports a ValueError with its place."""
    if isinstance(value, DateInterval):
        return value
    if isinstance(value, date):
        return day(value)
    # YAML reads an unquoted year as a number.
    if type(value) is int:
        value = f"{value:04}"
    if not isinstance(value, str):
        raise ValueError("expected a date as EDTF text, such as '2017-09'")
    try:
        return parse_edtf(value)
    except FactcheckError as error:
        raise ValueError(str(error)) from None


def _written(value: object) -> str:
    """EDTF text; anything else is left to the other types of a union."""
    if not isinstance(value, DateInterval):
        from pydantic_core import PydanticSerializationUnexpectedValue

        raise PydanticSerializationUnexpectedValue("expected a DateInterval")
    return value.text
